"""A scrolling grid of pictures with captions, painted by one widget."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from designer.fonts import text_font
from designer.theme import current_theme
from designer.words import tr

_SIDE: Final = 72
_CAPTION: Final = 20
_GAP: Final = 8
_GREY: Final = 1
_WIDEST: Final = 3


class ImageGrid(QAbstractScrollArea):
    """Shows pictures as large squares, with pixels that can be counted.

    Where it `picks`, one picture is chosen by a click, arrows, Home or End.
    """

    picked = Signal(int)
    """The number of the picture that was chosen."""

    def __init__(self, parent: QWidget | None = None, *, picks: bool = False) -> None:
        super().__init__(parent)
        self._picks = picks
        self._chosen: int | None = None
        self._tokens: tuple[str, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if picks else self.focusPolicy())
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

    @property
    def chosen(self) -> int | None:
        """The number of the picture that is chosen."""
        return self._chosen

    def show_pictures(
        self, pictures: NDArray[Any], captions: Sequence[str], tokens: Sequence[str] = ()
    ) -> None:
        """Show an array of (samples, channels, height, width); all share one range of values.

        `tokens` are the colours of the captions.
        """
        self._images = tuple(images_of(pictures)) if len(pictures) else ()
        self._captions, self._tokens = tuple(captions), tuple(tokens)
        self._chosen = None
        self.verticalScrollBar().setValue(0)
        self._measure()
        self.viewport().update()

    def choose(self, index: int) -> None:
        """Choose a picture and bring it into view."""
        self._chosen = index
        area, bar = self.picture_area(index), self.verticalScrollBar()
        below = area.bottom() + _GAP - self.viewport().height()
        bar.setValue(bar.value() + max(0, below) + min(0, area.top() - _GAP))
        self.setAccessibleName(tr("Pictures: {caption}", caption=self._captions[index]))
        self.viewport().update()
        self.picked.emit(index)

    def picture_area(self, index: int) -> QRect:
        """Return where a picture lies in the viewport, with its caption."""
        columns = self._columns()
        row, column = divmod(index, columns)
        width = self.viewport().width() // columns
        left = column * width + (width - self._wide()) // 2
        top = _GAP + row * self._row_height() - self.verticalScrollBar().value()
        return QRect(left, top, self._wide(), self._row_height() - _GAP)

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
                fitted(image.size(), QRect(area.topLeft(), QSize(self._wide(), _SIDE))), image
            )
            if index == self._chosen:
                self._draw_choice(painter, area)
            painter.setPen(theme.color(self._tokens[index] if self._tokens else "text_muted"))
            self._draw_caption(painter, area, self._captions[index])
        painter.end()

    def _draw_choice(self, painter: QPainter, area: QRect) -> None:
        painter.setPen(QPen(current_theme().color("focus"), 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(-3, -3, 3, 3), 4.0, 4.0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        found = (i for i in range(len(self._images)) if self.picture_area(i).contains(place))
        index = next(found, None) if self._picks else None
        if index is not None:
            self.choose(index)
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last, here = len(self._images) - 1, self._chosen
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns(),
            Qt.Key.Key_Down: self._columns(),
            Qt.Key.Key_Home: -last,
            Qt.Key.Key_End: last,
        }
        if not self._picks or last < 0 or event.key() not in steps:
            super().keyPressEvent(event)
        elif here is None:
            self.choose(0)
        else:
            self.choose(min(max(here + steps[Qt.Key(event.key())], 0), last))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _draw_caption(self, painter: QPainter, area: QRect, caption: str) -> None:
        below = QRectF(area.left(), area.top() + _SIDE, area.width(), _CAPTION)
        mode = Qt.TextElideMode.ElideRight
        shown = QFontMetricsF(painter.font()).elidedText(caption, mode, area.width())
        painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), shown)

    def _wide(self) -> int:
        """Return the width of a picture: pairs of pictures side by side take twice as much."""
        size = self._images[0].size() if self._images else QSize(1, 1)
        return _SIDE * min(max(1, size.width() // max(1, size.height())), _WIDEST)

    def _columns(self) -> int:
        return max(1, self.viewport().width() // (self._wide() + _GAP))

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


def fitted(size: QSize, area: QRect) -> QRect:
    """Return the largest rectangle of the picture's proportions in the middle of an area."""
    fitted = size.scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left = area.left() + (area.width() - fitted.width()) // 2
    top = area.top() + (area.height() - fitted.height()) // 2
    return QRect(left, top, fitted.width(), fitted.height())
