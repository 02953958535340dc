"""A pad to draw on with mouse, pen or finger; strokes can be taken back one by one."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.own_keys import OwnKeys, StandardKey
from designer.plots.strokes import thin_pen
from designer.theme import current_theme
from designer.words import tr

_PIXELS: Final = 224
_WIDTH: Final = 0.085  # of the pad's side
_BYTES: Final = 255.0
_WIPING: Final = ("Del", "Backspace", "Esc")


class SketchPad(QWidget):
    """A dark square and bright ink, each stroke kept as the places that it went through."""

    changed = Signal()
    dropped = Signal(Path)
    """A picture that was dropped on the pad."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strokes: list[list[QPointF]] = []
        self._cleared: list[list[list[QPointF]]] = []
        self.setAccessibleName(tr("Pad to draw on"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAcceptDrops(True)
        OwnKeys(self, {StandardKey.Undo: self.undo, **dict.fromkeys(_WIPING, self.clear)})
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def strokes(self) -> int:
        """How many strokes were drawn."""
        return len(self._strokes)

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return bool(self._strokes or self._cleared)

    def ink(self) -> NDArray[Any]:
        """Return the drawing as numbers, 0 for the ground and 1 for ink."""
        image = QImage(_PIXELS, _PIXELS, QImage.Format.Format_Grayscale8)
        image.fill(0)
        painter = QPainter(image)
        self._draw(painter, QRectF(0.0, 0.0, _PIXELS, _PIXELS), QColor(Qt.GlobalColor.white))
        painter.end()
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(_PIXELS, image.bytesPerLine())
        return rows[:, :_PIXELS].astype(np.float64) / _BYTES

    def undo(self) -> None:
        """Take back the last stroke, or bring back what was cleared."""
        if self._strokes:
            self._strokes.pop()
        elif self._cleared:
            self._strokes = self._cleared.pop()
        self._tell()

    def clear(self) -> None:
        """Wipe the pad; undo brings the drawing back."""
        if self._strokes:
            self._cleared.append(self._strokes)
            self._strokes = []
            self._tell()

    def square(self) -> QRect:
        """Return the part of the widget that can be drawn on."""
        side = min(self.width(), self.height()) - 2
        return QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)

    def sizeHint(self) -> QSize:
        return QSize(180, 180)

    def minimumSizeHint(self) -> QSize:
        return QSize(90, 90)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current_theme()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        square = QRectF(self.square())
        painter.setPen(thin_pen(theme.color("focus" if self.hasFocus() else "border")))
        painter.setBrush(theme.color("code_background"))
        painter.drawRoundedRect(square, 6.0, 6.0)
        if not self._strokes:
            painter.setPen(theme.color("text_muted"))
            painter.drawText(square, int(Qt.AlignmentFlag.AlignCenter), tr("Draw here"))
        painter.setClipRect(square)
        self._draw(painter, square, theme.color("text"))
        painter.end()

    def _draw(self, painter: QPainter, square: QRectF, color: QColor) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(color, _WIDTH * square.width())
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in self._strokes:
            places = [square.topLeft() + place * square.width() for place in stroke]
            if len(places) == 1:
                painter.drawPoint(places[0])
            else:
                painter.drawPolyline(QPolygonF(places))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._strokes.append([self._place(event)])
            self._tell()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self._strokes:
            self._strokes[-1].append(self._place(event))
            self._tell()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = next((u.toLocalFile() for u in event.mimeData().urls() if u.isLocalFile()), "")
        if path:
            event.acceptProposedAction()
            self.dropped.emit(Path(path))

    def _place(self, event: QMouseEvent) -> QPointF:
        """Return where the pointer is, as shares of the square."""
        square = QRectF(self.square())
        return (event.position() - square.topLeft()) / square.width()

    def _tell(self) -> None:
        self.update()
        self.changed.emit()
