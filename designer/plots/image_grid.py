"""A scrolling grid of pictures with captions, painted by one widget."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from designer.fonts import text_font
from designer.theme import current_theme
from designer.words import tr

_SIDE: Final = 72
_CAPTION: Final = 20
_GAP: Final = 8
_GREY: Final = 1


class ImageGrid(QAbstractScrollArea):
    """Shows pictures as large squares, with pixels that can be counted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Pictures"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._images: tuple[QImage, ...] = ()
        self._captions: tuple[str, ...] = ()

    @property
    def captions(self) -> tuple[str, ...]:
        """What is written below the pictures."""
        return self._captions

    def show_pictures(self, pictures: NDArray[Any], captions: Sequence[str]) -> None:
        """Show an array of (samples, channels, height, width); all share one range of values."""
        self._images = tuple(images_of(pictures))
        self._captions = tuple(captions)
        self.verticalScrollBar().setValue(0)
        self._measure()
        self.viewport().update()

    def picture_area(self, index: int) -> QRect:
        """Return where a picture lies in the viewport, with its caption."""
        columns = self._columns()
        row, column = divmod(index, columns)
        width = self.viewport().width() // columns
        left = column * width + (width - _SIDE) // 2
        top = _GAP + row * self._row_height() - self.verticalScrollBar().value()
        return QRect(left, top, _SIDE, self._row_height() - _GAP)

    def sizeHint(self) -> QSize:
        return QSize(6 * (_SIDE + _GAP), 3 * self._row_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self.viewport()), current_theme()
        painter.setFont(text_font(0.85))
        painter.setPen(theme.color("text_muted"))
        for index, image in enumerate(self._images):
            area = self.picture_area(index)
            if not area.intersects(event.rect()):
                continue
            painter.drawImage(
                _fitted(image.size(), QRect(area.topLeft(), QSize(_SIDE, _SIDE))), image
            )
            self._draw_caption(painter, area, self._captions[index])
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _draw_caption(self, painter: QPainter, area: QRect, caption: str) -> None:
        below = QRectF(area.left(), area.top() + _SIDE, _SIDE, _CAPTION)
        mode = Qt.TextElideMode.ElideRight
        shown = QFontMetricsF(painter.font()).elidedText(caption, mode, _SIDE)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), shown)

    def _columns(self) -> int:
        return max(1, self.viewport().width() // (_SIDE + _GAP))

    def _row_height(self) -> int:
        return _SIDE + _GAP + (_CAPTION if any(self._captions) else 0)

    def _measure(self) -> None:
        rows = -(-len(self._images) // self._columns())
        seen = self.viewport().height()
        self.verticalScrollBar().setPageStep(seen)
        self.verticalScrollBar().setSingleStep(_SIDE // 2)
        self.verticalScrollBar().setRange(0, max(0, rows * self._row_height() + _GAP - seen))


def images_of(pictures: NDArray[Any]) -> list[QImage]:
    """Return each picture as an image: grey for one channel, colour for three."""
    low, high = float(pictures.min()), float(pictures.max())
    shades = (pictures.astype(float) - low) / ((high - low) or 1.0) * 255.0
    pixels = np.ascontiguousarray(shades.round().astype(np.uint8).transpose(0, 2, 3, 1))
    _, height, width, channels = pixels.shape
    grey = channels == _GREY
    form = QImage.Format.Format_Grayscale8 if grey else QImage.Format.Format_RGB888
    return [QImage(p.data, width, height, width * channels, form).copy() for p in pixels]


def _fitted(size: QSize, area: QRect) -> QRect:
    """Return the largest rectangle of the picture's proportions in the middle of an area."""
    fitted = size.scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left = area.left() + (area.width() - fitted.width()) // 2
    top = area.top() + (area.height() - fitted.height()) // 2
    return QRect(left, top, fitted.width(), fitted.height())
