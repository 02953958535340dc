"""Dims the cards that are not meant: those that a search did not find."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from designer.canvas.frame import Frame
from designer.canvas.scene import Scene
from designer.canvas.sprites import Sprites, lay_down
from designer.canvas.state import State
from designer.theme import Theme

_STRENGTH = 0.68
_RADIUS = 9.0


class VeilPainter:
    """Lays the colour of the ground over cards, thinly."""

    def __init__(self, scene: Scene, state: State, sprites: Sprites) -> None:
        self._scene = scene
        self._state = state
        self._sprites = sprites

    def paint(self, frame: Frame, theme: Theme) -> None:
        """Dim the exposed cards that are not among the found ones."""
        found = self._state.found
        if found is None:
            return
        dimmed = self._scene.touching(*frame.part(4.0)).copy()
        dimmed[self._scene.rows_of(found)] = False
        rows = np.flatnonzero(dimmed)
        boxes = self._scene.rectangles[rows]
        sizes = boxes[:, 2:] - boxes[:, :2]
        for width, height in np.unique(sizes, axis=0).tolist():
            same = (sizes == (width, height)).all(axis=1)
            draw = partial(_draw, theme=theme, width=width, height=height)
            box = (-2.0, -2.0, width + 2, height + 2)
            key = ("veil", width, height, theme.name)
            sprite = self._sprites.sprite(key, frame.scale, box, draw)
            lay_down(frame.in_pixels(), sprite, frame.snapped(boxes[same, :2]))


def _draw(painter: QPainter, theme: Theme, width: float, height: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("canvas", _STRENGTH))
    painter.drawRoundedRect(QRectF(-1, -1, width + 2, height + 2), _RADIUS, _RADIUS)
