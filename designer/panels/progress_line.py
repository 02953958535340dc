"""A thin bar of progress that is cheap to move."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from designer.theme import current_theme

_FINE: Final = 400
_HEIGHT: Final = 8
_BUSY_SHARE: Final = 0.25
_PICTURE: Final = 40  # milliseconds between two pictures while nobody knows how long it takes
_THERE_AND_BACK: Final = 2.4  # seconds


class ProgressLine(QProgressBar):
    """How much is done, painted by itself at the next turn of the event loop.

    Qt's own is painted at once and through the style sheet, and once it has been busy it goes on
    to be painted sixty times a second: that costs more than all charts of a run.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, _FINE)
        self.setTextVisible(False)
        self.setFixedHeight(_HEIGHT)
        self._pictures = QTimer(self)
        self._pictures.setInterval(_PICTURE)
        self._pictures.timeout.connect(self.update)

    def show_share(self, share: float, *, known: bool = True) -> None:
        """Show how much is done, 0 to 1; where that is not known, that something is done."""
        if known != bool(self.maximum()):
            self.setRange(0, _FINE if known else 0)
            self._move()
        value = round(share * _FINE)
        if known and value != self.value():
            self.setUpdatesEnabled(False)
            self.setValue(value)
            self.setUpdatesEnabled(True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._move()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._pictures.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current_theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self.height() / 2.0
        for token, area in (("hover", QRectF(self.rect())), ("accent", self._filled())):
            painter.setBrush(theme.color(token))
            painter.drawRoundedRect(area, radius, radius)
        painter.end()

    def _filled(self) -> QRectF:
        """Return the part that is filled: from the left, or one that goes there and back."""
        if not self.maximum():
            width = _BUSY_SHARE * self.width()
            swing = abs(time.monotonic() / _THERE_AND_BACK % 1.0 * 2.0 - 1.0)
            return QRectF(swing * (self.width() - width), 0.0, width, self.height())
        width = self.value() / self.maximum() * self.width()
        return QRectF(0.0, 0.0, max(width, self.height()) if width else 0.0, self.height())

    def _move(self) -> None:
        if self.isVisible() and not self.maximum():
            self._pictures.start()
        else:
            self._pictures.stop()
