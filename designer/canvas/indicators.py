"""Paints on each card how its outputs are spread and how strong its gradient is."""

from __future__ import annotations

from typing import Final, cast

import numpy as np
import shiboken6
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from designer.canvas.card import PORT_ROW, TEXT_LEFT
from designer.canvas.curves import Floats, Rows
from designer.canvas.frame import Frame
from designer.canvas.look import MARGIN, READABLE
from designer.canvas.scene import Scene
from designer.canvas.state import State
from designer.canvas.trained import BARS, Indicators
from designer.theme import Theme

_WIDE: Final = 4.0
"""The width of a bar of the histogram, in scene units."""
_HIGH: Final = 8.0
_ABOVE_EDGE: Final = 2.0
_INSET, _LONGEST, _THICK = 11.0, 26.0, 3.0
"""The bar of the gradient lies below the icon, which is as wide."""


class IndicatorPainter:
    """Paints the figures of a run along the lower edge of the cards."""

    def __init__(self, scene: Scene, state: State) -> None:
        self._scene = scene
        self._state = state

    def paint(self, frame: Frame, theme: Theme) -> None:
        """Paint the indicators of the exposed cards, all rectangles of a colour at once."""
        found = self._state.indicators
        if found is None or frame.zoom < READABLE or len(found.known) != len(self._scene.cards):
            return
        touched = self._scene.touching(*frame.part(MARGIN))
        rows = np.flatnonzero(touched & (found.known > 0.0))
        if not len(rows):
            return
        bases = self._bases(rows)
        painter = frame.in_pixels()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        bars, tracks, lengths = _rectangles(found, rows, bases)
        for part, color in (
            (tracks, theme.color("border")),
            (lengths, theme.color("plot_2")),
            (bars, theme.color("plot_3")),
        ):
            _fill(painter, frame, part, color)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _bases(self, rows: Rows) -> Floats:
        """Return of each card its left edge, and where the figures stand."""
        scene = self._scene
        boxes = scene.rectangles[rows]
        footers = np.array([PORT_ROW * scene.cards[row].labelled[1] for row in rows])
        return np.column_stack((boxes[:, 0], boxes[:, 3] - footers - _ABOVE_EDGE))


def _rectangles(found: Indicators, rows: Rows, bases: Floats) -> tuple[Floats, Floats, Floats]:
    """Return the bars, the grounds of the gradients and the gradients: left, top, width, height."""
    heights = found.bars[rows] * _HIGH
    bars = np.empty((len(rows), BARS, 4))
    bars[:, :, 0] = bases[:, :1] + TEXT_LEFT + np.arange(BARS) * _WIDE
    bars[:, :, 1] = bases[:, 1:] - heights
    bars[:, :, 2], bars[:, :, 3] = _WIDE - 1.0, heights
    size = np.full((len(rows), 2), (_LONGEST, _THICK))
    tracks = np.column_stack((bases + np.array((_INSET, -_THICK)), size))
    learning = found.gradients[rows] > 0.0
    lengths = tracks[learning].copy()
    lengths[:, 2] *= found.gradients[rows][learning]
    upright = bars.reshape(-1, 4)
    return upright[upright[:, 3] > 0.0], tracks[learning], lengths


def _fill(painter: QPainter, frame: Frame, boxes: Floats, color: QColor) -> None:
    """Fill boxes of the scene, their edges on whole pixels."""
    if not len(boxes):
        return
    corners = frame.snapped(boxes[:, :2])
    ends = frame.snapped(boxes[:, :2] + boxes[:, 2:])
    pixels = np.ascontiguousarray(np.column_stack((corners, np.maximum(ends - corners, 1.0))))
    painter.setBrush(color)
    first = cast("QRectF", shiboken6.wrapInstance(pixels.ctypes.data, QRectF))
    painter.drawRects(first, len(pixels))
