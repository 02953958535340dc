"""Paints a chart: the grid with its texts, the curves, the marks and the cursor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPolygonF

from designer.plots.arrays import Numbers
from designer.plots.axes import Scale
from designer.plots.colors import faded
from designer.plots.drawing import Drawing, Guide, Line, Mark, Note
from designer.plots.strokes import draw_dots, draw_level, draw_line, draw_upright, polygon, thin_pen
from designer.theme import Theme

_ROW: Final = 46.0
_COLUMN: Final = 88.0
_FEW_DOTS: Final = 40
_TOLD: Final = 3  # changes whose words are written; of older ones the line stays
_GAP: Final = 8.0
_ALPHA: Final = {"line": 1.0, "faint": 0.28, "earlier": 0.5, "dots": 1.0}
_WIDTH: Final = {"line": 1.6, "faint": 1.0, "earlier": 1.0}
_ORDER: Final = ("earlier", "faint", "line", "dots")
_FAR: Final = 1e5  # pixels; a coordinate beyond would overflow in the rasteriser


@dataclass(frozen=True)
class Frame:
    """The rectangle between the axes and the ranges that it shows."""

    area: QRectF
    x: Scale
    y: Scale

    def points(self, line: Line) -> QPolygonF:
        """Return a line in the widget's coordinates."""
        return polygon(*self._places(line.xs, line.ys))

    def point(self, x: float, y: float) -> QPointF:
        """Return where one point lies."""
        across = self.area.left() + self.x.share(x) * self.area.width()
        down = self.area.bottom() - self.y.share(y) * self.area.height()
        return QPointF(min(max(across, -_FAR), _FAR), min(max(down, -_FAR), _FAR))

    def _places(self, xs: Numbers, ys: Numbers) -> tuple[Numbers, Numbers]:
        across = self.area.left() + self.x.shares(xs) * self.area.width()
        down = self.area.bottom() - self.y.shares(ys) * self.area.height()
        return across.clip(-_FAR, _FAR), down.clip(-_FAR, _FAR)


def plot_area(width: float, height: float, y: Scale, font: QFont) -> QRectF:
    """Return the rectangle between the axes of a widget, with room for the texts at its left."""
    metrics = QFontMetricsF(font)
    below = metrics.height() + _GAP
    texts = [tick.text for tick in y.ticks(_rows(height - _GAP - below))]
    left = max((metrics.horizontalAdvance(text) for text in texts), default=0.0) + _GAP + 6.0
    return QRectF(left, _GAP, max(1.0, width - left - 14.0), max(1.0, height - _GAP - below))


def _rows(height: float) -> int:
    return max(2, int(height / _ROW))


def draw_grid(painter: QPainter, drawn: Frame, drawing: Drawing, theme: Theme) -> None:
    """Paint the lines of the grid and the values beside them."""
    area = drawn.area
    muted, rule = theme.color("text_muted"), faded(theme, "border", 0.75)
    for tick in drawn.y.ticks(_rows(area.height())):
        y = drawn.point(drawn.x.low, tick.value).y()
        draw_level(painter, area.left(), area.right(), y, rule)
        painter.setPen(muted)
        _text(painter, QPointF(area.left() - _GAP, y), tick.text, Qt.AlignmentFlag.AlignRight)
    middle = area.bottom() + _GAP / 2.0 + painter.fontMetrics().height() / 2.0
    for tick in drawing.axis.ticks(drawn.x, max(2, int(area.width() / _COLUMN))):
        x = drawn.point(tick.value, drawn.y.low).x()
        _text(painter, QPointF(x, middle), tick.text, Qt.AlignmentFlag.AlignHCenter)


def draw_lines(painter: QPainter, drawn: Frame, drawing: Drawing, theme: Theme) -> None:
    """Paint the curves, the clearest last."""
    painter.save()
    painter.setClipRect(drawn.area.adjusted(-1.0, -_GAP + 1.0, 6.0, 2.0).toAlignedRect())
    for guide in drawing.guides:
        _draw_guide(painter, drawn, guide, theme)
    for line in sorted(drawing.lines, key=lambda line: _ORDER.index(line.style)):
        color = faded(theme, line.token, _ALPHA[line.style])
        points = drawn.points(line)
        if line.style != "dots":
            draw_line(painter, points, color, _WIDTH[line.style])
        if line.style == "dots" or (line.dots and points.size() <= _FEW_DOTS):
            draw_dots(painter, points.toList(), color, 2.5)
    for row, note in enumerate(drawing.notes):
        told = row >= len(drawing.notes) - _TOLD
        _draw_note(painter, drawn, note, theme, row % _TOLD if told else None)
    for mark in drawing.marks:
        _draw_mark(painter, drawn, mark, theme)
    painter.restore()


def _draw_guide(painter: QPainter, drawn: Frame, guide: Guide, theme: Theme) -> None:
    """Paint a level line and, above its right end, what it stands for."""
    y = drawn.point(drawn.x.low, guide.y).y()
    draw_level(painter, drawn.area.left(), drawn.area.right(), y, theme.color("accent", 0.7))
    painter.setPen(theme.color("text_muted"))
    above = y - drawn.area.top() > painter.fontMetrics().height()
    place = QPointF(drawn.area.right() - 4.0, y + (-9.0 if above else 9.0))
    _text(painter, place, guide.text, Qt.AlignmentFlag.AlignRight)


def _draw_note(painter: QPainter, drawn: Frame, note: Note, theme: Theme, row: int | None) -> None:
    """Paint an upright line, and in a row of its own what happened there."""
    x = drawn.point(note.x, drawn.y.low).x()
    draw_upright(painter, x, drawn.area.top(), drawn.area.bottom(), theme.color("accent", 0.6))
    if row is not None:
        right = x > drawn.area.center().x()
        align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.setPen(theme.color("text_muted"))
        y = drawn.area.top() + 24.0 + 16.0 * row
        _text(painter, QPointF(x + (-6.0 if right else 6.0), y), note.text, align)


def _draw_mark(painter: QPainter, drawn: Frame, mark: Mark, theme: Theme) -> None:
    place = drawn.point(mark.x, mark.y)
    rule = faded(theme, mark.token, 0.45)
    draw_upright(painter, place.x(), drawn.area.top(), drawn.area.bottom(), rule)
    draw_dots(painter, (place,), theme.color("panel"), 4.0, theme.color(mark.token))
    right = place.x() > drawn.area.center().x()
    align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    upper = place.y() - drawn.area.top() > drawn.area.height() / 2.0
    y = drawn.area.top() + 8.0 if upper else drawn.area.bottom() - 10.0
    painter.setPen(theme.color("text_muted"))
    _text(painter, QPointF(place.x() + (-6.0 if right else 6.0), y), mark.text, align)


def draw_cursor(painter: QPainter, drawn: Frame, drawing: Drawing, x: float, theme: Theme) -> None:
    """Paint the upright line where values are read, a dot on each curve, and its place in words."""
    across = drawn.point(x, drawn.y.low).x()
    if not drawn.area.left() - 1.0 <= across <= drawn.area.right() + 1.0:
        return
    rule = theme.color("text_muted")
    draw_upright(painter, across, drawn.area.top(), drawn.area.bottom(), rule)
    for line in drawing.lines:
        index = line.nearest(x) if line.read else None
        if index is not None:
            spot = drawn.point(float(line.xs[index]), float(line.ys[index]))
            draw_dots(painter, (spot,), theme.color(line.token), 3.5, theme.color("panel"))
    _draw_place(painter, drawn, across, drawing.axis.write(x), theme)


def _draw_place(painter: QPainter, drawn: Frame, across: float, text: str, theme: Theme) -> None:
    metrics = painter.fontMetrics()
    width, height = metrics.horizontalAdvance(text) + 12.0, metrics.height() + 4.0
    left = min(max(across - width / 2.0, 0.0), drawn.area.right() + 12.0 - width)
    box = QRectF(left, drawn.area.bottom() + 1.0, width, height)
    painter.setPen(thin_pen(theme.color("border")))
    painter.setBrush(theme.color("panel_raised"))
    painter.drawRoundedRect(box, 4.0, 4.0)
    painter.setPen(theme.color("text"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def draw_band(painter: QPainter, drawn: Frame, band: tuple[float, float], theme: Theme) -> None:
    """Paint the stretch that is being picked."""
    left, right = (drawn.point(x, drawn.y.low).x() for x in band)
    area = QRectF(left, drawn.area.top(), right - left, drawn.area.height()).normalized()
    painter.fillRect(area, theme.color("accent", 0.25))


def draw_message(painter: QPainter, area: QRectF, text: str, color: QColor) -> None:
    """Paint a sentence in the middle, broken into lines."""
    painter.setPen(color)
    flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
    painter.drawText(area.adjusted(24.0, 8.0, -24.0, -8.0), flags, text)


def _text(painter: QPainter, place: QPointF, text: str, align: Qt.AlignmentFlag) -> None:
    """Draw a text whose middle line is at the place: to the left of it, to the right or around."""
    width = painter.fontMetrics().horizontalAdvance(text) + 2.0
    shift = {Qt.AlignmentFlag.AlignRight: width, Qt.AlignmentFlag.AlignHCenter: width / 2.0}
    left = place.x() - shift.get(align, 0.0)
    box = QRectF(left, place.y() - 10.0, width, 20.0)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
