"""A line of changing text that never asks for a new layout.

A QLabel makes everything around it be laid out anew with each text; ten times a second, for every
figure of a run, that costs more than drawing its curves.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.theme import current_theme


class TextLine(QWidget):
    """One line in a font and a colour of the theme; what does not fit is cut off at its end."""

    def __init__(
        self,
        font: QFont,
        token: str = "text",
        parent: QWidget | None = None,
        *,
        ground: str = "panel",
    ) -> None:
        super().__init__(parent)
        self._font, self._token, self._text = font, token, ""
        self._ground = ground
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._metrics = QFontMetricsF(font)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return what is shown."""
        return self._text

    def setText(self, text: str) -> None:
        """Show another text."""
        if text != self._text:
            self._text = text
            if QAccessible.isActive():
                self.setAccessibleName(text)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(int(self._metrics.horizontalAdvance(self._text)) + 1, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current_theme()
        painter.fillRect(self.rect(), theme.color(self._ground))
        painter.setFont(self._font)
        painter.setPen(theme.color(self._token))
        mode = Qt.TextElideMode.ElideRight
        shown = self._metrics.elidedText(self._text, mode, self.width())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()

    def _height(self) -> int:
        return round(self._metrics.height()) + 2
