"""Which part of the scene a view shows: zoom on a fixed ladder, scrolling in whole pixels."""

from __future__ import annotations

from math import floor, log2
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QTransform

if TYPE_CHECKING:
    from PySide6.QtWidgets import QGraphicsView

    from designer.canvas.scene import Box

RUNGS: Final = 8
"""Steps of the ladder for each doubling, so that pictures drawn for one are used again."""
LOWEST, HIGHEST = -5 * RUNGS, 2 * RUNGS
_STEP: Final = 2
_NOTCH: Final = 120
"""What one notch of a wheel reports, in eighths of a degree."""


Shot = tuple[int, float, float]


class Camera:
    """Zooms and scrolls a view."""

    def __init__(self, view: QGraphicsView) -> None:
        self._view = view
        self._level = 0
        self._turned = 0.0

    @property
    def zoom(self) -> float:
        """Window pixels a scene unit."""
        return float(2 ** (self._level / RUNGS))

    @property
    def origin(self) -> QPointF:
        """Where the scene's origin is, in window pixels."""
        shown = self._view.viewportTransform()
        return QPointF(shown.dx(), shown.dy())

    @property
    def middle(self) -> QPointF:
        """The middle of the window in window pixels."""
        return QPointF(self._view.viewport().rect().center())

    @property
    def shot(self) -> Shot:
        """What is shown: the step of the ladder and the scene point in the middle."""
        at = self.to_scene(self.middle)
        return (self._level, at.x(), at.y())

    def take(self, shot: Shot) -> None:
        """Show what was shown before."""
        level, x, y = shot
        self._set_level(level)
        self.center(x, y)

    def to_scene(self, window: QPointF) -> QPointF:
        """Return the scene point under a window pixel."""
        return (window - self.origin) / self.zoom

    def covered(self, box: Box, margin: float) -> QRect:
        """Return the window pixels that a part of the scene and a margin around it cover."""
        left, top, right, bottom = box
        first = (QPointF(left, top) - QPointF(margin, margin)) * self.zoom + self.origin
        last = (QPointF(right, bottom) + QPointF(margin, margin)) * self.zoom + self.origin
        return QRectF(first, last).toAlignedRect().adjusted(-1, -1, 1, 1)

    def zoom_by(self, rungs: int, anchor: QPointF) -> None:
        """Go up or down the ladder; what is under the anchor stays there."""
        self._zoom_to(self._level + rungs, anchor)

    def step(self, direction: int) -> None:
        """Zoom as one notch of the wheel does, around the middle."""
        self.zoom_by(direction * _STEP, self.middle)

    def turn(self, angle: float, anchor: QPointF) -> None:
        """Zoom by the turn of a wheel, fine ones too."""
        self._turned += angle * _STEP / _NOTCH
        rungs = int(self._turned)
        self._turned -= rungs
        self.zoom_by(rungs, anchor)

    def scroll_by(self, delta: QPointF) -> None:
        """Scroll by window pixels."""
        across, down = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
        across.setValue(across.value() + round(delta.x()))
        down.setValue(down.value() + round(delta.y()))

    def center(self, x: float, y: float) -> None:
        """Put a scene point into the middle."""
        self._put(QPointF(x, y), self.middle)

    def shot_of(self, box: Box, margin: float) -> Shot:
        """Return what shows a rectangle as large as it fits, at most in its own size."""
        left, top, right, bottom = box
        room = self._view.viewport().size()
        across = (room.width() - 2 * margin) / max(right - left, 1.0)
        down = (room.height() - 2 * margin) / max(bottom - top, 1.0)
        fitting = max(min(across, down, 1.0), 1e-3)
        level = min(max(floor(RUNGS * log2(fitting) + 1e-9), LOWEST), HIGHEST)
        return (level, (left + right) / 2, (top + bottom) / 2)

    def _zoom_to(self, level: int, anchor: QPointF) -> None:
        under = self.to_scene(anchor)
        self._set_level(level)
        self._put(under, anchor)

    def _set_level(self, level: int) -> None:
        self._level = min(max(level, LOWEST), HIGHEST)
        self._view.setTransform(QTransform.fromScale(self.zoom, self.zoom))

    def _put(self, point: QPointF, window: QPointF) -> None:
        self.scroll_by(point * self.zoom + self.origin - window)
