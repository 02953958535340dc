"""The legend of a chart: for each curve its colour, its name and its value, shown or hidden."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from designer.fonts import text_font
from designer.plots.axes import number
from designer.plots.strokes import thin_pen
from designer.theme import Theme, current_theme
from designer.words import tr

_SWATCH: Final = 12.0
_GAP: Final = 6.0
_WIDEST: Final = "0.00000"


def figures_font(scale: float = 1.0, weight: QFont.Weight = QFont.Weight.Medium) -> QFont:
    """Return the font of changing numbers, whose digits are all equally wide."""
    font = text_font(scale, weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


class LegendEntry(QAbstractButton):
    """A curve's name and value; a click shows or hides the curve.

    One that is not `read` is a name alone.
    """

    def __init__(
        self, name: str, token: str, parent: QWidget | None = None, *, read: bool = True
    ) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._token = token
        self._room = _WIDEST if read else ""
        self._value: float | None = None
        self._names, self._figures = text_font(0.92), figures_font(0.92)
        self._width = QFontMetricsF(self._names).horizontalAdvance(tr(name))
        self.setText(tr(name))
        self.setCheckable(True)
        self.setChecked(True)
        self.setEnabled(read)
        if read:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setToolTip(tr("Show or hide {name}", name=name))
        self.setAccessibleName(self.text())

    @property
    def value(self) -> float | None:
        """The number that is shown."""
        return self._value

    def show_value(self, value: float | None) -> None:
        """Show another value."""
        if value == self._value:
            return
        self._value = value
        if QAccessible.isActive():
            self.setAccessibleName(f"{self.text()} {number(value)}")
        self.update(self._figure_area())

    def sizeHint(self) -> QSize:
        figures = QFontMetricsF(self._figures)
        width = _SWATCH + self._width + figures.horizontalAdvance(self._room)
        return QSize(int(width + 4 * _GAP), int(figures.height() + 8))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current_theme()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        lit = self.underMouse() or self.hasFocus()
        if lit or event.rect().left() < self._figure_area().left():
            self._paint_name(painter, theme)
        if self.isChecked() and self._value is not None:
            painter.setPen(theme.color("text"))
            painter.setFont(self._figures)
            flags = int(Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(self._figure_area(), flags, number(self._value))
        painter.end()

    def _figure_area(self) -> QRect:
        """Return where the value stands: it alone is painted when it changes."""
        left = int(3 * _GAP + _SWATCH + self._width)
        return self.rect().adjusted(left, 3, -3, -3)

    def _paint_name(self, painter: QPainter, theme: Theme) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self.underMouse() or self.hasFocus():
            painter.setPen(thin_pen(theme.color("focus" if self.hasFocus() else "hover")))
            painter.setBrush(theme.color("hover", 0.6))
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 5.0, 5.0)
        middle, on = area.center().y(), self.isChecked()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(self._token if on else "text_disabled"))
        painter.drawRoundedRect(QRectF(_GAP, middle - 1.5, _SWATCH, 3.0), 1.5, 1.5)
        painter.setPen(theme.color("text_muted" if on else "text_disabled"))
        painter.setFont(self._names)
        left = QPointF(2 * _GAP + _SWATCH, 0.0)
        row = QRectF(left.x(), 0.0, area.width() - left.x(), area.height())
        painter.drawText(row, int(Qt.AlignmentFlag.AlignVCenter), self.text())
