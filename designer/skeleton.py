"""The first thing that is painted: where bars and panels will be, in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from designer.theme import Theme

TOP, LEFT, RIGHT, BOTTOM, STATUS = 76, 222, 312, 270, 28
"""The usual sizes of bars and panels."""


class Skeleton(QWidget):
    """Stands in for the whole content of the window until that is imported."""

    painted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._was_painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint flat parts; the rest begins once they are on the screen."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("window"))
        width, height = self.width(), self.height() - STATUS
        middle = QRect(LEFT, TOP, width - LEFT - RIGHT, height - TOP - BOTTOM)
        painter.fillRect(middle, self._theme.color("canvas"))
        panel = self._theme.color("panel")
        painter.fillRect(0, TOP, LEFT - 4, height - TOP, panel)
        painter.fillRect(width - RIGHT + 4, TOP, RIGHT - 4, height - TOP, panel)
        painter.fillRect(LEFT, height - BOTTOM + 4, middle.width(), BOTTOM - 4, panel)
        painter.end()
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)
