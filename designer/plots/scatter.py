"""Points in a plane in the colours of their classes; the name of the one at the pointer is said."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.fonts import text_font
from designer.plots.arrays import Numbers
from designer.plots.strokes import draw_dots, thin_pen
from designer.theme import Theme, current_theme
from designer.words import tr

_COLORS: Final = 8
_RADIUS: Final = 3.2
_REACH: Final = 12.0
_EDGE: Final = 18.0
_LEGEND: Final = 118.0
_ROW: Final = 17.0
_MOST_COLUMNS: Final = 3


class ScatterPlot(QWidget):
    """Shows points; the pointer or the arrow keys name one of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: Numbers = np.empty((0, 2))
        self._kinds: NDArray[Any] = np.empty(0, int)
        self._names: tuple[str, ...] = ()
        self._classes: tuple[str, ...] = ()
        self.current = -1
        """The point that is named, -1 for none."""
        self.setAccessibleName(tr("Points"))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_points(
        self,
        places: Numbers,
        names: tuple[str, ...],
        kinds: NDArray[Any],
        classes: tuple[str, ...],
    ) -> None:
        """Show points (rows of x, y) with a name each; `kinds` are places in `classes`."""
        self._places, self._names = places, names
        self._kinds, self._classes = kinds, classes
        self._name(-1)

    @property
    def named(self) -> str:
        """The name of the point that is named, "" for none."""
        return self._names[self.current] if 0 <= self.current < len(self._names) else ""

    def sizeHint(self) -> QSize:
        return QSize(420, 240)

    def spots(self) -> Numbers:
        """Return where the points lie in the widget; both axes have the same scale."""
        area = self._area()
        if not len(self._places):
            return self._places
        low, high = self._places.min(axis=0), self._places.max(axis=0)
        span = np.maximum(high - low, 1e-12)
        scale = float(min(area.width() / span[0], area.height() / span[1]))
        middle = np.array([area.center().x(), area.center().y()])
        apart: Numbers = (self._places - (low + high) / 2.0) * (scale, -scale)
        found: Numbers = middle + apart
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current_theme()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        spots = self.spots()
        for kind in np.unique(self._kinds).tolist():
            chosen = spots[self._kinds == kind].tolist()
            color = theme.color(_token(kind), 0.85)
            draw_dots(painter, (QPointF(x, y) for x, y in chosen), color, _RADIUS)
        self._paint_legend(painter, theme)
        if 0 <= self.current < len(spots):
            self._paint_named(painter, theme, QPointF(*spots[self.current].tolist()))
        if self.hasFocus():
            painter.setPen(theme.color("focus"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 5.0, 5.0)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._name(self._nearest(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._name(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps and len(self._places):
            self._name((self.current + steps[Qt.Key(event.key())]) % len(self._places))
        elif event.key() == Qt.Key.Key_Escape and self.current >= 0:
            self._name(-1)
        else:
            super().keyPressEvent(event)

    def _nearest(self, place: QPointF) -> int:
        if not len(self._places):
            return -1
        apart = np.hypot(*(self.spots() - (place.x(), place.y())).T)
        nearest = int(apart.argmin())
        return nearest if apart[nearest] <= _REACH else -1

    def _name(self, index: int) -> None:
        self.current = index
        self.setAccessibleDescription(self.named)
        self.update()

    def _rows(self) -> int:
        return max(1, int((self.height() - 2 * _EDGE) / _ROW))

    def _legend(self) -> tuple[int, float]:
        """Return how many columns of names there are, and how wide one is."""
        metrics = QFontMetricsF(text_font(0.86))
        widest = max((metrics.horizontalAdvance(name) for name in self._classes), default=0.0)
        columns = min(-(-len(self._classes) // self._rows()), _MOST_COLUMNS)
        more = len(self._classes) > columns * self._rows()
        return columns, min(max(widest, 50.0 if more else 0.0) + 28.0, _LEGEND)

    def _area(self) -> QRectF:
        area = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        columns, width = self._legend()
        area.setRight(max(area.left() + 1.0, area.right() - columns * width))
        return area

    def _paint_legend(self, painter: QPainter, theme: Theme) -> None:
        font, (columns, width), rows = text_font(0.86), self._legend(), self._rows()
        painter.setFont(font)
        shown = self._classes[: columns * rows]
        for place, name in enumerate(shown):
            column, row = divmod(place, rows)
            left = self.width() - (columns - column) * width
            last = place == len(shown) - 1 and len(self._classes) > len(shown)
            y = _EDGE + row * _ROW + _ROW / 2.0
            if not last:
                draw_dots(painter, (QPointF(left, y),), theme.color(_token(place)), 4.0)
            more = tr("{n:,} more", n=len(self._classes) - place)
            room = width - 20.0
            mode = Qt.TextElideMode.ElideRight
            text = QFontMetricsF(font).elidedText(more if last else name, mode, room)
            painter.setPen(theme.color("text_muted"))
            box = QRectF(left + 10.0, y - _ROW / 2.0, room, _ROW)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_named(self, painter: QPainter, theme: Theme, spot: QPointF) -> None:
        kind = int(self._kinds[self.current])
        rim = theme.color("panel")
        draw_dots(painter, (spot,), theme.color(_token(kind)), _RADIUS + 2.5, rim)
        font = text_font(0.9)
        painter.setFont(font)
        width = QFontMetricsF(font).horizontalAdvance(self.named) + 14.0
        left = min(max(spot.x() - width / 2.0, 2.0), max(2.0, self.width() - width - 2.0))
        top = spot.y() - 32.0 if spot.y() > 36.0 else spot.y() + 10.0  # noqa: PLR2004 - room for it
        box = QRectF(left, top, width, 22.0)
        painter.setPen(thin_pen(theme.color("border")))
        painter.setBrush(theme.color("panel_raised"))
        painter.drawRoundedRect(box, 4.0, 4.0)
        painter.setPen(theme.color("text"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self.named)


def _token(kind: int) -> str:
    return f"plot_{kind % _COLORS + 1}"
