"""One repaint: what part of the scene is exposed, and how scene units become device pixels."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QTransform

from designer.canvas.curves import Floats

if TYPE_CHECKING:
    from designer.canvas.sheet import Sheet


@dataclass(frozen=True)
class Frame:
    """A painter, the zoom (window pixels a scene unit) and where the scene's origin is.

    `ratio` is the number of device pixels in a window pixel; `x` and `y` are the origin in
    window pixels; `exposed` is what must be painted, in window pixels. A `vector` drawing has no
    pixels: its strokes grow with it. Pictures that are laid down from one sheet wait for each
    other, until the painter is wanted for something else.
    """

    painter: QPainter
    zoom: float
    ratio: float
    x: float
    y: float
    exposed: QRect
    vector: bool = False
    _waiting: list[tuple[Sheet, Floats]] = field(default_factory=list)

    @property
    def scale(self) -> float:
        """Device pixels a scene unit."""
        return self.zoom * self.ratio

    def in_pixels(self, shift: float = 0.0) -> QPainter:
        """Return the painter counting device pixels, shifted to the right by some of them."""
        self._lay_down_waiting()
        one = 1 / self.ratio
        self.painter.setTransform(QTransform(one, 0, 0, one, shift * one, 0))
        return self.painter

    def in_scene(self) -> QPainter:
        """Return the painter counting scene units."""
        self._lay_down_waiting()
        self.painter.setTransform(QTransform(self.zoom, 0, 0, self.zoom, self.x, self.y))
        return self.painter

    def in_window(self) -> QPainter:
        """Return the painter counting window pixels."""
        self._lay_down_waiting()
        self.painter.setTransform(QTransform())
        return self.painter

    def lay_down(self, sheet: Sheet, fragments: Floats) -> None:
        """Lay down fragments of a sheet in device pixels, after all that was painted so far."""
        if self._waiting and self._waiting[0][0] is not sheet:
            self._lay_down_waiting()
        self._waiting.append((sheet, fragments))

    def _lay_down_waiting(self) -> None:
        if self._waiting:
            sheet, fragments = self._waiting[0][0], [some for _, some in self._waiting]
            self._waiting.clear()
            sheet.draw(self.in_pixels(), np.concatenate(fragments))

    def pixels(self, points: Floats) -> Floats:
        """Return scene points (rows of x, y) in device pixels."""
        return points * self.scale + (self.x * self.ratio, self.y * self.ratio)

    def snapped(self, points: Floats) -> Floats:
        """Return scene points at the nearest whole device pixels.

        Halves go up wherever the window is, so that a picture can be scrolled.
        """
        snapped: Floats = np.floor(self.pixels(points) + 0.5)
        return snapped

    def part(self, margin: float = 0.0) -> tuple[float, float, float, float]:
        """Return the exposed part of the scene, enlarged: left, top, right, bottom."""
        area = self.exposed
        left, top = (area.x() - self.x) / self.zoom, (area.y() - self.y) / self.zoom
        right, bottom = left + area.width() / self.zoom, top + area.height() / self.zoom
        return (left - margin, top - margin, right + margin, bottom + margin)
