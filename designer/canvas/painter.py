"""Paints the canvas from arrays: ground, frames, links, cards and marks, in this order."""

from __future__ import annotations

from functools import partial
from math import ceil, floor, log2
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPixmap

from designer.canvas.badges import BadgePainter
from designer.canvas.cards import CardPainter
from designer.canvas.curves import Floats, Rows
from designer.canvas.frame import Frame
from designer.canvas.frames import FramePainter
from designer.canvas.indicators import IndicatorPainter
from designer.canvas.links import LinkPainter
from designer.canvas.marks import MarkPainter
from designer.canvas.scene import Scene
from designer.canvas.shapes import ShapePainter
from designer.canvas.sharing import SharingPainter
from designer.canvas.sprites import Sprite, Sprites, lay_down
from designer.canvas.state import State
from designer.canvas.texts import Texts
from designer.canvas.veil import VeilPainter
from designer.theme import Theme, current_theme

_STEP: Final = 16.0
"""The grid's finest step in scene units; it doubles while dots would be too dense."""
_DENSEST: Final = 24.0


class CanvasPainter:
    """Paints a scene."""

    def __init__(
        self,
        scene: Scene,
        state: State,
        texts: Texts | None = None,
        sprites: Sprites | None = None,
    ) -> None:
        self.texts = texts or Texts()
        self._sprites = sprites or Sprites()
        self._links = LinkPainter(scene, state)
        self._shapes = ShapePainter(scene, state, self._sprites, self.texts)
        self._cards = CardPainter(scene, state, self._sprites, self.texts)
        self._marks = MarkPainter(scene, state, self._sprites)
        self._veil = VeilPainter(scene, state, self._sprites)
        self._badges = BadgePainter(scene, self._sprites, self.texts)
        self._sharing = SharingPainter(scene, self._sprites)
        self._indicators = IndicatorPainter(scene, state)
        self._frames = FramePainter(scene, state, self.texts)

    def forget_pictures(self) -> None:
        """Draw everything anew: the theme has changed."""
        self._sprites.clear()

    def paint(self, frame: Frame) -> None:
        """Paint the exposed part of the canvas."""
        theme = current_theme()
        painter = frame.in_window()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(frame.exposed)
        self._sprites.tidy(frame.scale)
        self._paint_ground(frame, theme)
        self.paint_network(frame, theme)

    def paint_network(self, frame: Frame, theme: Theme) -> None:
        """Paint the exposed part of the network itself, on whatever ground there is."""
        self._frames.paint(frame, theme)
        self._sharing.paint_lines(frame, theme)
        self._links.paint(frame, theme)
        self._shapes.paint(frame, theme)
        self._cards.paint(frame, theme)
        self._indicators.paint(frame, theme)
        self._sharing.paint_badges(frame, theme)
        self._badges.paint(frame, theme)
        self._veil.paint(frame, theme)
        self._marks.paint(frame, theme)
        frame.in_window()

    def _paint_ground(self, frame: Frame, theme: Theme) -> None:
        """Paint the ground and the dots of the grid, row by row: all rows are alike."""
        ground = theme.color("canvas")
        frame.in_window().fillRect(frame.exposed, ground)
        step = _STEP * 2 ** ceil(max(0.0, log2(_DENSEST / (_STEP * frame.zoom))))
        xs, ys = _grid_lines(frame, step)
        reach, left = ceil(2 * frame.ratio), floor(frame.exposed.left() * frame.ratio)
        row = QPixmap(ceil(frame.exposed.width() * frame.ratio) + 1, 2 * reach)
        dots = frame.snapped(np.column_stack((xs, xs)))[:, 0] - left
        places = np.column_stack((dots, np.full(len(dots), reach)))
        row.fill(ground)
        painter = QPainter(row)
        lay_down(painter, self._dot(frame, theme, "grid"), places)
        painter.end()
        at = np.full((len(ys), 2), float(left))
        at[:, 1] = frame.snapped(np.column_stack((ys, ys)))[:, 1]
        lay_down(frame.in_pixels(), Sprite(row, (0, reach)), at)
        larger = np.meshgrid(xs[_each_fourth(xs, step)], ys[_each_fourth(ys, step)])
        points = frame.snapped(np.stack(larger, axis=-1).reshape(-1, 2))
        lay_down(frame.in_pixels(), self._dot(frame, theme, "grid_major"), points)

    def _dot(self, frame: Frame, theme: Theme, token: str) -> Sprite:
        draw = partial(_draw_dot, theme=theme, token=token, ratio=frame.ratio)
        return self._sprites.sprite((token, theme.name), frame.ratio, (-2, -2, 2, 2), draw)


def _grid_lines(frame: Frame, step: float) -> tuple[Floats, Floats]:
    left, top, right, bottom = frame.part(4 / frame.zoom)
    xs: Floats = np.arange(floor(left / step), ceil(right / step) + 1, dtype=np.float64) * step
    ys: Floats = np.arange(floor(top / step), ceil(bottom / step) + 1, dtype=np.float64) * step
    return xs, ys


def _each_fourth(lines: Floats, step: float) -> Rows:
    return np.flatnonzero(np.rint(lines / step) % 4 == 0)


def _draw_dot(painter: QPainter, theme: Theme, token: str, ratio: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(token).lighter(150) if theme.dark else theme.color(token))
    radius = 1.0 if token == "grid" else 1.3
    painter.drawEllipse(QPointF(0.5 / ratio, 0.5 / ratio), radius, radius)
