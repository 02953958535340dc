"""Paints which nodes share weights: a faint line to the owner, and a badge on both of them."""

from __future__ import annotations

from functools import partial
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from designer.canvas.frame import Frame
from designer.canvas.look import READABLE
from designer.canvas.scene import Scene
from designer.canvas.sprites import Sprites, lay_down
from designer.icons import draw_icon
from designer.theme import Theme

_BULGE: Final = 44.0
"""How far a line swings out to the left of the cards that it joins."""
_FAINT: Final = 0.7
_SIZE: Final = 8.5
_LINES_FROM: Final = 0.2


class SharingPainter:
    """Paints shared weights."""

    def __init__(self, scene: Scene, sprites: Sprites) -> None:
        self._scene = scene
        self._sprites = sprites

    def paint_lines(self, frame: Frame, theme: Theme) -> None:
        """Paint the lines, which lie below the cards."""
        pairs = self._scene.sharing
        if not len(pairs) or frame.zoom < _LINES_FROM:
            return
        painter = frame.in_scene()
        pen = QPen(theme.category("Block", _FAINT), 1.4 * frame.ratio)
        pen.setCosmetic(not frame.vector)
        pen.setDashPattern([3.0, 3.0])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ends = self._scene.rectangles[pairs]
        for user, owner in ends.tolist():
            painter.drawPath(_line(user, owner))

    def paint_badges(self, frame: Frame, theme: Theme) -> None:
        """Paint the badges at the lower left of each card that shares its weights."""
        if not len(self._scene.sharing) or frame.zoom < READABLE:
            return
        rows = np.unique(self._scene.sharing)
        draw = partial(_draw_badge, theme=theme)
        box = (-_SIZE - 1, -_SIZE - 1, _SIZE + 1, _SIZE + 1)
        sprite = self._sprites.sprite(("shared", theme.name), frame.scale, box, draw)
        corners = self._scene.rectangles[rows][:, [0, 3]] + (18.0, -1.0)
        lay_down(frame.in_pixels(), sprite, frame.snapped(corners))


def _line(user: list[float], owner: list[float]) -> QPainterPath:
    start = QPointF(user[0], (user[1] + user[3]) / 2)
    end = QPointF(owner[0], (owner[1] + owner[3]) / 2)
    swing = min(start.x(), end.x()) - _BULGE
    path = QPainterPath(start)
    path.cubicTo(QPointF(swing, start.y()), QPointF(swing, end.y()), end)
    return path


def _draw_badge(painter: QPainter, theme: Theme) -> None:
    painter.setPen(QPen(theme.color("canvas"), 1.5))
    painter.setBrush(theme.category("Block"))
    painter.drawEllipse(QPointF(0, 0), _SIZE, _SIZE)
    size = _SIZE * 0.72
    box = QRectF(-size, -size, 2 * size, 2 * size)
    sign = theme.color("canvas") if theme.dark else theme.color("accent_text")
    draw_icon(painter, box, "link", sign)
