"""A chart of lines that share a horizontal axis, painted by ourselves.

The grid and its texts are kept as a picture that changes only with the axes: a new point costs
one picture and a thin line for each curve, a tenth of what a general plotting widget takes.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.fonts import text_font
from designer.plots.axes import Scale
from designer.plots.chart_picture import (
    Frame,
    draw_band,
    draw_cursor,
    draw_grid,
    draw_lines,
    draw_message,
    plot_area,
)
from designer.plots.drawing import Drawing
from designer.theme import current_theme
from designer.words import tr

_ZOOM: Final = 1.25
_NOTCH: Final = 120.0
_KEY_STEP: Final = 0.01
_SHORTEST_BAND: Final = 0.01
_NEAR: Final = 4.0


class Chart(QWidget):
    """Shows a drawing; says where the pointer is and which stretch the user wants to see.

    Drag: look at that stretch alone. Ctrl and wheel: zoom at the pointer. Double click or Home:
    everything again. Arrow keys: move the cursor, Escape takes it away.
    """

    hovered = Signal(object)
    """The x at the pointer, None when it leaves."""
    zoomed = Signal(object)
    """A Scale to look at, None for everything."""

    def __init__(self, name: str, parent: QWidget | None = None, ground: str = "") -> None:
        """Make an empty chart; on a `ground` of a colour of the theme it is quicker to paint."""
        super().__init__(parent)
        self._ground = ground
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, bool(ground))
        self.setAccessibleName(tr("{name} chart", name=name))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._drawing = Drawing()
        self._y = Scale()
        self._cursor: float | None = None
        self._band: tuple[float, float] | None = None
        self._backdrop: tuple[object, QPixmap] | None = None
        self._area: tuple[object, QRectF] | None = None
        self._font = text_font(0.85)

    def sizeHint(self) -> QSize:
        return QSize(420, 240)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, 110)

    @property
    def drawing(self) -> Drawing:
        """What is shown."""
        return self._drawing

    def draw(self, drawing: Drawing) -> None:
        """Show something else."""
        if drawing.same_as(self._drawing):
            return
        self._drawing = drawing
        self._y = drawing.vertical()
        self.update()

    @property
    def cursor_x(self) -> float | None:
        """Where values are read."""
        return self._cursor

    def read_at(self, x: float | None) -> None:
        """Read the values at x; None takes the cursor away."""
        if x != self._cursor:
            self._cursor = x
            self.update()

    def frame(self) -> Frame:
        """Return where the plot lies and what it shows."""
        key = (self.size(), self._y)
        if self._area is None or self._area[0] != key:
            found = plot_area(self.width(), self.height(), self._y, self._font)
            self._area = key, found
        return Frame(self._area[1], self._drawing.axis.scale, self._y)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current_theme()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setFont(self._font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawn = self.frame()
        painter.drawPixmap(QPointF(), self._grid(drawn))
        if self._band is not None:
            draw_band(painter, drawn, self._band, theme)
        if not self._drawing.lines:
            draw_message(painter, drawn.area, self._drawing.message, theme.color("text_muted"))
        else:
            draw_lines(painter, drawn, self._drawing, theme)
            if self._cursor is not None:
                draw_cursor(painter, drawn, self._drawing, self._cursor, theme)
        if self.hasFocus():
            painter.setPen(theme.color("focus"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 5.0, 5.0)
        painter.end()

    def _grid(self, drawn: Frame) -> QPixmap:
        ratio = self.devicePixelRatioF()
        key = (self.size(), ratio, drawn.x, drawn.y, self._drawing.axis.ticks, current_theme().name)
        if self._backdrop is None or self._backdrop[0] != key:
            picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            ground = current_theme().color(self._ground) if self._ground else None
            picture.fill(ground or Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setFont(self._font)
            draw_grid(painter, drawn, self._drawing, current_theme())
            painter.end()
            self._backdrop = key, picture
        return self._backdrop[1]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = self._x_at(event.position().x(), beyond=self._band is not None)
        if self._band is not None and x is not None:
            self._band = self._band[0], x
            self.update()
        self.hovered.emit(x)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = self._x_at(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton and x is not None:
            self._band = x, x

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        band, self._band = self._band, None
        self.update()
        if band is not None and self._share(abs(band[1] - band[0])) > _SHORTEST_BAND:
            self.zoomed.emit(Scale(min(band), max(band)))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._band = None
        self.zoomed.emit(None)

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered.emit(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / _NOTCH
        middle = self._x_at(event.position().x())
        wanted = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if not (notches and wanted) or middle is None:
            event.ignore()
            return
        scale, factor = self._drawing.axis.scale, _ZOOM**-notches
        low, high = (middle + (end - middle) * factor for end in (scale.low, scale.high))
        self.zoomed.emit(Scale(low, high))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {Qt.Key.Key_Left: -_KEY_STEP, Qt.Key.Key_Right: _KEY_STEP}
        if event.key() in keys and self._drawing.lines:
            self.hovered.emit(self._stepped(keys[Qt.Key(event.key())]))
        elif event.key() == Qt.Key.Key_Escape and self._cursor is not None:
            self.hovered.emit(None)
        elif event.key() == Qt.Key.Key_Home:
            self.zoomed.emit(None)
        else:
            super().keyPressEvent(event)

    def _stepped(self, share: float) -> float:
        scale = self._drawing.axis.scale
        start = scale.high if self._cursor is None else self._cursor
        return min(max(start + share * (scale.high - scale.low), scale.low), scale.high)

    def _share(self, distance: float) -> float:
        scale = self._drawing.axis.scale
        return distance / ((scale.high - scale.low) or 1.0)

    def _x_at(self, x: float, *, beyond: bool = False) -> float | None:
        area = self.frame().area
        inside = area.left() - _NEAR <= x <= area.right() + _NEAR
        if not self._drawing.lines or not (inside or beyond):
            return None
        share = min(max((x - area.left()) / area.width(), 0.0), 1.0)
        return self._drawing.axis.scale.value(share)
