"""A few pictures side by side, as large as there is room, with what each of them is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.fonts import text_font
from designer.plots.colors import rgb
from designer.plots.image_grid import fitted, images_of
from designer.theme import Theme, current_theme

_CAPTION: Final = 20
_GAP: Final = 8
_OPAQUE: Final = 210
_LEAST: Final = 0.15


@dataclass(frozen=True, eq=False)
class Shown:
    """A picture (channels, height, width), its caption, and what is laid over it."""

    picture: NDArray[Any]
    caption: str = ""
    heat: NDArray[Any] | None = None


class PictureStrip(QWidget):
    """Shows pictures with pixels that can be counted, all equally large."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._shown: tuple[Shown, ...] = ()
        self._images: tuple[QImage, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def shown(self) -> tuple[Shown, ...]:
        """What is shown."""
        return self._shown

    def show_pictures(self, pictures: Sequence[Shown]) -> None:
        """Show other pictures; each has a range of values of its own."""
        self._shown = tuple(pictures)
        self._images = tuple(images_of(one.picture[None])[0] for one in pictures)
        captions = ", ".join(one.caption for one in pictures if one.caption)
        self.setAccessibleName(f"{self._name}: {captions}" if captions else self._name)
        self.updateGeometry()
        self.update()

    def picture_area(self, index: int) -> QRect:
        """Return where a picture lies."""
        count = max(1, len(self._images))
        captions = _CAPTION if any(one.caption for one in self._shown) else 0
        width = (self.width() - (count - 1) * _GAP) // count
        box = QRect(index * (width + _GAP), 0, width, max(1, self.height() - captions))
        area = fitted(self._images[index].size(), box)
        area.moveTop(box.top())
        return area

    def sizeHint(self) -> QSize:
        return QSize(150 * max(1, len(self._images)), 150)

    def minimumSizeHint(self) -> QSize:
        return QSize(56 * max(1, len(self._images)), 70)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current_theme()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setFont(text_font(0.85))
        painter.setPen(theme.color("text_muted"))
        for index, (one, image) in enumerate(zip(self._shown, self._images, strict=True)):
            area = self.picture_area(index)
            painter.drawImage(area, image)
            if one.heat is not None:
                painter.drawImage(area, heat_over(one.heat, theme))
            room = QRectF(area.center().x() - 80.0, area.bottom() + 1.0, 160.0, _CAPTION)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), one.caption)
        painter.end()


def heat_over(heat: NDArray[Any], theme: Theme) -> QImage:
    """Return heat from -1 to 1 as colours to lay over a picture: clear where nothing counts.

    What speaks for the class has one colour, what speaks against it another.
    """
    strength = np.abs(heat)
    height, width = heat.shape
    pixels = np.zeros((height, width, 4), np.uint8)
    for sign, token in ((heat > 0, "plot_8"), (heat < 0, "plot_1")):
        pixels[sign, :3] = rgb(theme.color(token))
    opaque = np.clip((strength - _LEAST) / (1.0 - _LEAST), 0.0, 1.0)
    pixels[..., 3] = (opaque * _OPAQUE).astype(np.uint8)
    form = QImage.Format.Format_RGBA8888
    return QImage(np.ascontiguousarray(pixels).data, width, height, width * 4, form).copy()


def palette_of(count: int, theme: Theme) -> NDArray[Any]:
    """Return a colour for each class of a mask (count, 3); class 0 is the ground."""
    tokens = ["field", *(f"plot_{1 + index % 8}" for index in range(count - 1))]
    return np.array([rgb(QColor(theme.color(token))) for token in tokens], np.uint8)
