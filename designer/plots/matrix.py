"""A confusion matrix to walk through: truth down, prediction across, from 2 to 1,000 classes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from designer.fonts import text_font
from designer.plain import tip
from designer.plots.arrays import Numbers
from designer.plots.heat import ramp
from designer.plots.legend import figures_font
from designer.theme import current_theme
from designer.words import in_locale, tr

_LEAST: Final = 3
_MOST: Final = 46
_LINED: Final = 9
_LONGEST: Final = 96.0
_GAP: Final = 6.0
_TITLE: Final = 18.0
_SHADES: Final = 256
_SCALES: Final = (0.9, 0.78, 0.66)
_RIGHT_HUE, _WRONG_HUE = "plot_1", "plot_8"


@dataclass(frozen=True, eq=False)
class Cells:
    """What a matrix shows: counts, the share of its row that each is, names, and an order."""

    counts: Numbers = field(default_factory=lambda: np.zeros((0, 0)))
    names: tuple[str, ...] = ()
    order: Numbers = field(default_factory=lambda: np.zeros(0, int))
    normalised: bool = False

    def shares(self) -> Numbers:
        """Return the counts as shares of their rows."""
        sums = np.maximum(self.counts.sum(axis=1, keepdims=True), 1)
        found: Numbers = self.counts / sums
        return found


class MatrixView(QAbstractScrollArea):
    """Shows how often each class was taken for each; one cell is current.

    Click, arrows, Home and End move to a cell; Page Up and Down go along the diagonal.
    """

    moved = Signal(int, int)
    """The classes of the current cell: the truth, and what it was taken for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.viewport().installEventFilter(self)
        self._cells = Cells()
        self._shares = np.zeros((0, 0))
        self._current: tuple[int, int] | None = None
        self._names = text_font(0.85)
        self._figures = tuple(figures_font(scale) for scale in _SCALES)
        self._image: tuple[object, QImage] | None = None
        self._area = QRect()
        self._say_where()

    @property
    def current(self) -> tuple[int, int] | None:
        """The classes of the current cell."""
        if self._current is None:
            return None
        row, column = self._current
        return int(self._cells.order[row]), int(self._cells.order[column])

    def show_cells(self, cells: Cells) -> None:
        """Show another matrix; the current cell stays with its classes if it can."""
        kept = self.current if cells.names == self._cells.names else None
        self._cells, self._shares, self._image = cells, cells.shares(), None
        self._current = None
        if kept is not None:
            places = np.argsort(cells.order)
            self._current = int(places[kept[0]]), int(places[kept[1]])
        self._measure()
        self._say_where()
        self.viewport().update()

    def choose(self, truth: int, guess: int) -> None:
        """Make a cell current by its classes."""
        places = np.argsort(self._cells.order)
        self._go(int(places[truth]), int(places[guess]))

    def cell_area(self, row: int, column: int) -> QRect:
        """Return where a cell lies in the viewport, by its place and not by its classes."""
        side, corner = self._side(), self._corner()
        return QRect(corner.x() + column * side, corner.y() + row * side, side, side)

    def sizeHint(self) -> QSize:
        return QSize(320, 240)

    def minimumSizeHint(self) -> QSize:
        return QSize(170, 120)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._cells.names:
            return
        painter, theme = QPainter(self.viewport()), current_theme()
        side, corner, count = self._side(), self._corner(), len(self._cells.names)
        box = QRect(corner, QSize(count * side, count * side))
        painter.setClipRect(self._plot())
        painter.drawImage(box, self._picture())
        if side >= _LINED:
            painter.setPen(QPen(theme.color("panel"), 1.0))
            for index in range(1, count):
                painter.drawLine(box.left() + index * side, box.top(), box.left() + index * side,
                                 box.bottom())  # fmt: skip
                painter.drawLine(box.left(), box.top() + index * side, box.right(),
                                 box.top() + index * side)  # fmt: skip
        self._draw_figures(painter, side)
        self._draw_current(painter)
        painter.setClipping(False)
        self._draw_names(painter, side)
        painter.end()

    def _picture(self) -> QImage:
        """Return a pixel for each cell: blue where it is right, red where not."""
        theme = current_theme()
        key = theme.name
        if self._image is None or self._image[0] != key:
            order = self._cells.order
            shares = self._shares[np.ix_(order, order)]
            shades = (np.sqrt(shares) * (_SHADES // 2 - 1)).astype(np.uint8)
            diagonal = np.eye(len(order), dtype=bool)
            shades[diagonal] += _SHADES // 2
            pixels = np.ascontiguousarray(shades)
            count = len(order)
            image = QImage(pixels.data, count, count, count, QImage.Format.Format_Indexed8)
            wrong, right = (
                ramp(theme, hue)[: _SHADES * 2 // 3] for hue in (_WRONG_HUE, _RIGHT_HUE)
            )
            half = np.linspace(0, len(right) - 1, _SHADES // 2).astype(int)
            image.setColorTable([*(wrong[i] for i in half), *(right[i] for i in half)])
            self._image = key, image.convertToFormat(QImage.Format.Format_RGB32)
        return self._image[1]

    def _draw_figures(self, painter: QPainter, side: int) -> None:
        most = int(self._cells.counts.max(initial=0))
        widest = "100" if self._cells.normalised else in_locale(f"{most}")
        fitting = (font for font in self._figures if _fits(font, widest, side))
        font = next(fitting, None)
        if font is None:
            return
        painter.setFont(font)
        image, theme = self._picture(), current_theme()
        light, dark = theme.color("text"), theme.color("panel")
        for row, column in self._seen():
            text = self._figure(row, column)
            if text:
                ground = image.pixelColor(column, row)
                near = abs(ground.lightness() - light.lightness())
                painter.setPen(light if near > abs(ground.lightness() - dark.lightness()) else dark)
                center = Qt.AlignmentFlag.AlignCenter
                painter.drawText(QRectF(self.cell_area(row, column)), center, text)

    def _figure(self, row: int, column: int) -> str:
        truth, guess = int(self._cells.order[row]), int(self._cells.order[column])
        count = int(self._cells.counts[truth, guess])
        if not count:
            return ""
        if self._cells.normalised:
            return in_locale(f"{self._shares[truth, guess] * 100:.0f}")
        return in_locale(f"{count}")

    def _seen(self) -> list[tuple[int, int]]:
        """Return the cells that can be seen."""
        side, corner, area = self._side(), self._corner(), self._plot()
        count = len(self._cells.names)
        first = [max(0, (a - b) // side) for a, b in
                 ((area.top(), corner.y()), (area.left(), corner.x()))]  # fmt: skip
        last = [min(count, (a - b) // side + 1) for a, b in
                ((area.bottom(), corner.y()), (area.right(), corner.x()))]  # fmt: skip
        return [(r, c) for r in range(first[0], last[0]) for c in range(first[1], last[1])]

    def _draw_current(self, painter: QPainter) -> None:
        if self._current is None:
            return
        token = "focus" if self.hasFocus() else "text"
        painter.setPen(QPen(current_theme().color(token), 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        side = max(self._side(), 5)
        place = self.cell_area(*self._current)
        painter.drawRect(QRect(place.topLeft(), QSize(side, side)).adjusted(0, 0, -1, -1))

    def _draw_names(self, painter: QPainter, side: int) -> None:
        theme, plot = current_theme(), self._plot()
        painter.setFont(self._names)
        painter.setPen(theme.color("text_muted"))
        metrics = QFontMetricsF(self._names)
        whole = min(plot.width(), side * len(self._cells.names))
        wide = max(float(whole), metrics.horizontalAdvance(tr("prediction")))
        above = QRectF(plot.left(), 0.0, wide, _TITLE)
        left = QRectF(0.0, 0.0, plot.left(), _TITLE)
        painter.drawText(above, int(Qt.AlignmentFlag.AlignCenter), tr("prediction"))
        painter.drawText(left, int(Qt.AlignmentFlag.AlignCenter), tr("truth"))
        every = max(1, -(-int(metrics.height()) // side))
        mode, upright = Qt.TextElideMode.ElideRight, self._upright(metrics)
        for place in range(0, len(self._cells.names), every):
            name = self._cells.names[int(self._cells.order[place])]
            cell = self.cell_area(place, place)
            if plot.top() <= cell.center().y() <= plot.bottom():
                room = QRectF(0.0, cell.center().y() - 10.0, plot.left() - _GAP, 20.0)
                shown = metrics.elidedText(name, mode, room.width())
                flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(room, int(flags), shown)
            if plot.left() <= cell.center().x() <= plot.right():
                self._draw_column_name(painter, cell, name, upright=upright)

    def _draw_column_name(
        self, painter: QPainter, cell: QRect, name: str, *, upright: bool
    ) -> None:
        plot, metrics = self._plot(), QFontMetricsF(self._names)
        mode = Qt.TextElideMode.ElideRight
        if not upright:
            room = QRectF(cell.left(), _TITLE, cell.width(), plot.top() - _TITLE)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), name)
            return
        painter.save()
        painter.translate(cell.center().x(), plot.top() - _GAP)
        painter.rotate(-90.0)
        length = plot.top() - _TITLE - _GAP
        room = QRectF(0.0, -10.0, length, 20.0)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(flags), metrics.elidedText(name, mode, length))
        painter.restore()

    # Where things lie

    def _longest(self, metrics: QFontMetricsF) -> float:
        names = self._cells.names[:200]
        return min(max((metrics.horizontalAdvance(n) for n in names), default=0.0), _LONGEST)

    def _upright(self, metrics: QFontMetricsF) -> bool:
        """Return whether the names of columns have to stand."""
        return self._longest(metrics) > self._side() - 4

    def _plot(self) -> QRect:
        """Return the rectangle of the cells in the viewport."""
        return self._area

    def _measured(self) -> QRect:
        metrics = QFontMetricsF(self._names)
        wide = self._longest(metrics)
        left = max(wide, metrics.horizontalAdvance(tr("truth"))) + 2 * _GAP
        narrow = wide <= self._fitting(int(left), int(_TITLE + metrics.height())) - 4
        top = _TITLE + (metrics.height() if narrow else wide) + _GAP
        size = self.viewport().size()
        return QRect(
            int(left), int(top), size.width() - int(left) - 2, size.height() - int(top) - 2
        )

    def _fitting(self, left: int, top: int) -> int:
        size = self.viewport().size()
        room = min(size.width() - left, size.height() - top)
        return min(max(room // max(1, len(self._cells.names)), _LEAST), _MOST)

    def _side(self) -> int:
        plot = self._plot()
        room = min(plot.width(), plot.height())
        return min(max(room // max(1, len(self._cells.names)), _LEAST), _MOST)

    def _corner(self) -> QPoint:
        plot = self._plot()
        scrolled = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return plot.topLeft() - scrolled

    def _measure(self) -> None:
        self._area = self._measured()
        whole, plot = self._side() * len(self._cells.names), self._plot()
        for bar, seen in ((self.horizontalScrollBar(), plot.width()),
                          (self.verticalScrollBar(), plot.height())):  # fmt: skip
            bar.setPageStep(seen)
            bar.setSingleStep(self._side() * 3)
            bar.setRange(0, max(0, whole - seen))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    # Moving

    def cell_at(self, place: QPoint) -> tuple[int, int] | None:
        """Return the row and column at a point of the viewport."""
        if not self._plot().contains(place) or not self._cells.names:
            return None
        inside, side = place - self._corner(), self._side()
        row, column = inside.y() // side, inside.x() // side
        count = len(self._cells.names)
        return (row, column) if 0 <= row < count and 0 <= column < count else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self.cell_at(event.position().toPoint())
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self._go(*cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._cells.names) - 1
        if last < 0:
            super().keyPressEvent(event)
            return
        row, column = self._current or (0, 0)
        places = {
            Qt.Key.Key_Left: (row, column - 1),
            Qt.Key.Key_Right: (row, column + 1),
            Qt.Key.Key_Up: (row - 1, column),
            Qt.Key.Key_Down: (row + 1, column),
            Qt.Key.Key_Home: (row, 0),
            Qt.Key.Key_End: (row, last),
            Qt.Key.Key_PageUp: (row - 1, row - 1),
            Qt.Key.Key_PageDown: (row + 1, row + 1),
            Qt.Key.Key_Return: (row, column),
            Qt.Key.Key_Enter: (row, column),
            Qt.Key.Key_Space: (row, column),
        }
        wanted = places.get(Qt.Key(event.key()))
        if wanted is None:
            super().keyPressEvent(event)
        else:
            self._go(*(min(max(place, 0), last) for place in wanted))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            cell = self.cell_at(event.pos())
            QToolTip.showText(event.globalPos(), tip(self.words(*cell)) if cell else "", self)
            return True
        return super().eventFilter(watched, event)

    def words(self, row: int, column: int) -> str:
        """Return what a cell holds, in words."""
        truth, guess = int(self._cells.order[row]), int(self._cells.order[column])
        return tr(
            "truth {truth}, prediction {guess}: {n:,}, {share:.1f} % of {truth}",
            truth=self._cells.names[truth],
            guess=self._cells.names[guess],
            n=int(self._cells.counts[truth, guess]),
            share=float(self._shares[truth, guess] * 100),
        )

    def _go(self, row: int, column: int) -> None:
        self._current = row, column
        self._bring_into_view(row, column)
        self._say_where()
        self.viewport().update()
        self.moved.emit(int(self._cells.order[row]), int(self._cells.order[column]))

    def _bring_into_view(self, row: int, column: int) -> None:
        side, plot = self._side(), self._plot()
        for bar, place, seen in ((self.verticalScrollBar(), row, plot.height()),
                                 (self.horizontalScrollBar(), column, plot.width())):  # fmt: skip
            start = place * side
            if start < bar.value():
                bar.setValue(start)
            elif start + side > bar.value() + seen:
                bar.setValue(start + side - seen)

    def _say_where(self) -> None:
        where = self.words(*self._current) if self._current is not None else ""
        named = tr("Confusion matrix: {where}", where=where) if where else tr("Confusion matrix")
        self.setAccessibleName(named)


def _fits(font: QFont, text: str, side: int) -> bool:
    metrics = QFontMetricsF(font)
    return max(metrics.horizontalAdvance(text) + 3.0, metrics.height() - 2.0) <= side
