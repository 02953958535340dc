"""Short movements on the canvas: the view glides to another part, cards drift to new places."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

if TYPE_CHECKING:
    from designer.canvas.camera import Shot
    from designer.canvas.curves import Floats, Rows
    from designer.canvas.picture import Picture
    from nodes.graph import NodeId, Position

DURATION: Final = 150
"""Milliseconds."""
_MOST_DRIFTING: Final = 4000
"""More cards jump: they could not be drawn often enough to be followed."""


class Motion(QObject):
    """Moves a picture; what is moving can be ended at any moment."""

    def __init__(self, picture: Picture) -> None:
        super().__init__(picture)
        self._picture = picture
        self.on = False
        """Whether anything moves gradually; the user may want that it does not."""
        self._glide = self._made(self._glide_on)
        self._drift = self._made(self._drift_on)
        self._drift.finished.connect(self._settle)
        self._shots: tuple[Shot, Shot] | None = None
        self._rows: Rows | None = None
        self._places: tuple[Floats, Floats] | None = None

    def glide(self, shot: Shot) -> None:
        """Show another part of the scene."""
        self._glide.stop()
        camera = self._picture.camera
        if not (self.on and self._picture.isVisible()):
            camera.take(shot)
            return
        self._shots = (camera.shot, shot)
        self._glide.start()

    def drift(self, before: Mapping[NodeId, Position]) -> None:
        """Let cards that were moved come from where they were."""
        self._drift.stop()
        arrays = self._picture.arrays
        ids = [node for node in before if node in arrays.row]
        if not (self.on and self._picture.isVisible() and 0 < len(ids) <= _MOST_DRIFTING):
            return
        self._rows = arrays.rows_of(ids)
        ends = arrays.rectangles[self._rows].copy()
        widths = ends[:, 2] - ends[:, 0]
        old = np.array([before[node] for node in ids], dtype=np.float64)
        shift = old - (ends[:, :2] + np.column_stack((widths / 2, np.zeros(len(ids)))))
        self._places = (ends + np.hstack((shift, shift)), ends)
        self._drift_on(0.0)
        self._drift.start()

    def finish(self) -> None:
        """Go to the end of what is moving at once: the mouse wants to take hold of something."""
        if self._glide.state() == QVariantAnimation.State.Running:
            self._glide.setCurrentTime(DURATION)
        self._glide.stop()
        if self._drift.state() == QVariantAnimation.State.Running:
            self._drift.stop()
            self._settle()

    def halt(self) -> None:
        """Leave the view where it is: it is moved by hand now."""
        self._glide.stop()

    def interrupt(self) -> None:
        """Let cards be where the value has them: it is another one now."""
        self._drift.stop()

    def _made(self, call: object) -> QVariantAnimation:
        made = QVariantAnimation(self)
        made.setStartValue(0.0)
        made.setEndValue(1.0)
        made.setDuration(DURATION)
        made.setEasingCurve(QEasingCurve.Type.OutCubic)
        made.valueChanged.connect(call)
        return made

    def _glide_on(self, share: float) -> None:
        if self._shots is not None:
            (level, x, y), (to_level, to_x, to_y) = self._shots
            reached = round(level + (to_level - level) * share)
            shot = (reached, x + (to_x - x) * share, y + (to_y - y) * share)
            self._picture.camera.take(shot if share < 1 else self._shots[1])
            self._picture.tell_zoom()

    def _drift_on(self, share: float) -> None:
        if self._rows is not None and self._places is not None:
            old, new = self._places
            self._picture.arrays.slide(self._rows, new + (old - new) * (1 - share))
            self._picture.refresh()

    def _settle(self) -> None:
        self._picture.settle_cards()
