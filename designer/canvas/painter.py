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
from designer.canvas.sheet import draw_fragments
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
        """Paint the ground and the dots of the grid, row by row: there are two kinds of rows."""
        frame.in_window().fillRect(frame.exposed, theme.color("canvas"))
        step = _STEP * 2 ** ceil(max(0.0, log2(_DENSEST / (_STEP * frame.zoom))))
        columns, rows = _grid_lines(frame, step)
        reach, left = ceil(2 * frame.ratio), floor(frame.exposed.left() * frame.ratio)
        across = _snapped(columns * step, frame.x, frame) - left
        picture = self._grid_rows(frame, theme, (across, across[columns % 4 == 0]), reach)
        width = picture.width()
        fragments = np.empty((len(rows), 10))
        fragments[:] = (left + width / 2, 0, 0, 0, width, 2 * reach, 1, 1, 0, 1)
        fragments[:, 1] = _snapped(rows * step, frame.y, frame)
        fragments[rows % 4 == 0, 3] = 2 * reach
        draw_fragments(frame.in_pixels(), fragments, picture)

    def _grid_rows(
        self, frame: Frame, theme: Theme, dots: tuple[Floats, Floats], reach: int
    ) -> QPixmap:
        """Return a picture of a row of small dots, and below it of one with the large ones, too."""
        width = ceil(frame.exposed.width() * frame.ratio) + 1
        picture = QPixmap(width, 4 * reach)
        picture.fill(theme.color("canvas"))
        painter = QPainter(picture)
        for token, across, lines in (("grid", dots[0], (1, 3)), ("grid_major", dots[1], (3,))):
            at = np.empty((len(lines), len(across), 2))
            at[:, :, 0], at[:, :, 1] = across, reach * np.array(lines)[:, None]
            lay_down(painter, self._dot(frame, theme, token), at.reshape(-1, 2))
        painter.end()
        return picture

    def _dot(self, frame: Frame, theme: Theme, token: str) -> Sprite:
        draw = partial(_draw_dot, theme=theme, token=token, ratio=frame.ratio)
        return self._sprites.sprite((token, theme.name), frame.ratio, (-2, -2, 2, 2), draw)


def _grid_lines(frame: Frame, step: float) -> tuple[Rows, Rows]:
    """Return the numbers of the upright and of the level lines on which dots lie."""
    left, top, right, bottom = frame.part(4 / frame.zoom)
    columns = np.arange(floor(left / step), ceil(right / step) + 1)
    return columns, np.arange(floor(top / step), ceil(bottom / step) + 1)


def _snapped(lines: Floats, origin: float, frame: Frame) -> Floats:
    """Return lines of the scene at the nearest whole device pixels."""
    snapped: Floats = np.floor(lines * frame.scale + (origin * frame.ratio + 0.5))
    return snapped


def _draw_dot(painter: QPainter, theme: Theme, token: str, ratio: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(token).lighter(150) if theme.dark else theme.color(token))
    radius = 1.0 if token == "grid" else 1.3
    painter.drawEllipse(QPointF(0.5 / ratio, 0.5 / ratio), radius, radius)
