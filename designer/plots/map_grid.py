"""Pictures of numbers as large as there is room for, in colours for below and above zero."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from designer.fonts import text_font
from designer.plots.axes import number
from designer.plots.colors import rgb
from designer.plots.heat import ramp
from designer.plots.image_grid import images_of
from designer.plots.strokes import thin_pen
from designer.theme import Theme, current_theme, theme_changed
from designer.words import tr

_LEAST: Final = 44
_MOST: Final = 320
_CAPTION: Final = 18
_GAP: Final = 8
_LONG: Final = 4
"""A picture that is so many times as long as wide is stretched to be seen at all."""
_SHADES: Final = 256
_COLORS: Final = 3


class MapGrid(QAbstractScrollArea):
    """Shows pictures in one range of values; the pointer reads a value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Pictures"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)
        self._values: NDArray[Any] = np.empty((0, 1, 1, 1))
        self._captions: tuple[str, ...] = ()
        self._images: list[QImage] = []
        self._pointer: QPoint | None = None
        theme_changed.connect(self._color)

    @property
    def values(self) -> NDArray[Any]:
        """What is shown."""
        return self._values

    @property
    def captions(self) -> tuple[str, ...]:
        """What is written below the pictures."""
        return self._captions

    def show_maps(self, values: NDArray[Any], captions: Sequence[str]) -> None:
        """Show (pictures, channels, height, width); as many as before stay where they are."""
        if len(values) != len(self._values):
            self.verticalScrollBar().setValue(0)
        self._values, self._captions = values, tuple(captions)
        self._measure()
        self._color()

    def read(self, place: QPoint) -> str:
        """Return the value at a place of the viewport in words, "" where there is none."""
        for index in range(len(self._images)):
            area = self._fitted(index)
            if area.contains(place):
                _, channels, height, width = self._values.shape
                down = (place.y() - area.top()) * height // area.height()
                across = (place.x() - area.left()) * width // area.width()
                found = self._values[index, :, down, across].tolist()
                text = "  ".join(number(value) for value in found)
                where = tr("row {down:,}, column {across:,}", down=down, across=across)
                return f"{text}  ({where})" if channels else ""
        return ""

    def picture_area(self, index: int) -> QRect:
        """Return where a picture lies in the viewport, without its caption."""
        columns, size = self._cells()
        row, column = divmod(index, columns)
        left = _GAP + column * (size.width() + _GAP)
        top = _GAP + row * (size.height() + self._caption() + _GAP)
        return QRect(QPoint(left, top - self.verticalScrollBar().value()), size)

    def sizeHint(self) -> QSize:
        return QSize(6 * _LEAST, 3 * _LEAST)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self.viewport()), current_theme()
        painter.setFont(text_font(0.8))
        for index, image in enumerate(self._images):
            area = self.picture_area(index).adjusted(0, 0, 0, self._caption())
            if area.intersects(event.rect()):
                painter.drawImage(self._fitted(index), image)
                painter.setPen(theme.color("text_muted"))
                self._write(painter, area, self._captions[index])
        told = self.read(self._pointer) if self._pointer is not None else ""
        if told and self._pointer is not None:
            self._paint_read(painter, theme, self._pointer, told)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(event.position().toPoint())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._point(None)
        return super().viewportEvent(event)

    def _point(self, place: QPoint | None) -> None:
        self._pointer = place
        self.viewport().update()

    def _color(self) -> None:
        self._images = pictures_of(self._values, current_theme()) if len(self._values) else []
        self.viewport().update()

    def _write(self, painter: QPainter, area: QRect, caption: str) -> None:
        below = QRectF(area.left(), area.bottom() - _CAPTION + 1, area.width(), _CAPTION)
        mode = Qt.TextElideMode.ElideRight
        shown = QFontMetricsF(painter.font()).elidedText(caption, mode, area.width())
        painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), shown)

    def _paint_read(self, painter: QPainter, theme: Theme, place: QPoint, told: str) -> None:
        painter.setFont(text_font(0.9))
        width = QFontMetricsF(painter.font()).horizontalAdvance(told) + 14.0
        left = min(place.x() + 12.0, self.viewport().width() - width - 2.0)
        top = min(place.y() + 14.0, self.viewport().height() - 26.0)
        box = QRectF(max(2.0, left), top, width, 22.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(thin_pen(theme.color("border")))
        painter.setBrush(theme.color("panel_raised"))
        painter.drawRoundedRect(box, 4.0, 4.0)
        painter.setPen(theme.color("text"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), told)

    def _caption(self) -> int:
        return _CAPTION if any(self._captions) else 0

    def _fitted(self, index: int) -> QRect:
        area = self.picture_area(index)
        _, _, height, width = self._values.shape
        long = max(height, width) >= _LONG * min(height, width)
        mode = Qt.AspectRatioMode.IgnoreAspectRatio if long else Qt.AspectRatioMode.KeepAspectRatio
        size = QSize(width, height).scaled(area.size(), mode)
        left = area.left() + (area.width() - size.width()) // 2
        return QRect(QPoint(left, area.top() + (area.height() - size.height()) // 2), size)

    def _cells(self) -> tuple[int, QSize]:
        """Return how many pictures stand side by side, and their size: the largest that fit."""
        count = max(len(self._values), 1)
        wide, high = self.viewport().width() - _GAP, self.viewport().height() - _GAP
        if count == 1:
            return 1, QSize(max(_LEAST, wide - _GAP), max(_LEAST, high - _GAP - self._caption()))
        most = max(1, wide // (_LEAST + _GAP))

        def side(columns: int) -> int:
            rows = -(-count // columns)
            room = high // rows - _GAP - self._caption()
            return min(wide // columns - _GAP, room, _MOST)

        columns = max(range(1, min(count, most) + 1), key=side)
        found = side(columns)
        if found < _LEAST:
            columns, found = min(count, most), _LEAST
        return columns, QSize(found, found)

    def _measure(self) -> None:
        columns, size = self._cells()
        rows = -(-len(self._values) // columns)
        height = rows * (size.height() + self._caption() + _GAP) + _GAP
        seen, bar = self.viewport().height(), self.verticalScrollBar()
        bar.setPageStep(seen)
        bar.setSingleStep(size.height() // 2)
        bar.setRange(0, max(0, height - seen))


def pictures_of(values: NDArray[Any], theme: Theme) -> list[QImage]:
    """Return numbers as images in one range of values, red, green and blue as such."""
    finite = np.nan_to_num(values.astype(float))
    if finite.shape[1] == _COLORS:
        return images_of(finite)
    low, high = float(finite.min()), float(finite.max())
    if low < 0.0:
        limit = max(-low, high)
        shares = (finite[:, 0] / limit + 1.0) / 2.0
        table = both_ways(theme)
    else:
        shares = finite[:, 0] / (high or 1.0)
        table = ramp(theme, "plot_1")
    shades = np.ascontiguousarray((shares * (_SHADES - 1)).round().astype(np.uint8))
    return [_image(picture, table) for picture in shades]


def both_ways(theme: Theme) -> tuple[int, ...]:
    """Return the shades from the least through zero, the ground, to the most."""
    stops = [rgb(theme.color(token)) for token in ("plot_1", "field", "plot_2")]
    places = np.linspace(0.0, 2.0, _SHADES)
    parts = np.stack([np.interp(places, range(3), part) for part in zip(*stops, strict=True)], 1)
    return tuple(QColor(*color).rgb() for color in parts.round().astype(int).tolist())


def _image(shades: NDArray[Any], table: Sequence[int]) -> QImage:
    height, width = shades.shape
    made = QImage(shades.data, width, height, width, QImage.Format.Format_Indexed8)
    made.setColorTable(list(table))
    return made.convertToFormat(QImage.Format.Format_RGB32)
