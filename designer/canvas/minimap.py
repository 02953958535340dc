"""The minimap: the whole graph in a corner of the canvas, and what of it is in view."""

from __future__ import annotations

from math import log2
from typing import TYPE_CHECKING, Final, cast

import numpy as np
import shiboken6
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from designer.canvas.camera import RUNGS
from designer.canvas.look import mixed
from designer.canvas.outlines import draw_lines
from designer.theme import current_theme
from designer.words import tr

if TYPE_CHECKING:
    from designer.canvas.curves import Floats
    from designer.canvas.view import CanvasView

SIZE: Final = QSize(208, 148)
MARGIN: Final = 12
_INSET: Final = 8.0
_LEAST: Final = 2.0
"""However far out, a card is that many pixels wide and high."""
_REDRAWN_EVERY: Final = 60
"""Milliseconds between two pictures while something is dragged."""


class Minimap(QWidget):
    """Drawn from the arrays; a drag in it moves the view, the wheel zooms."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self._drawn_for: object = None
        self._shown: tuple[object, ...] = ()
        self._picture, self._veiled = QPixmap(), QPixmap()
        """The network, as it looks where it is in view and where it is not."""
        self._scale, self._origin = 1.0, QPointF()
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_REDRAWN_EVERY)
        self._waiting.timeout.connect(self.update)
        self.setFixedSize(SIZE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Minimap"))
        self.setAccessibleDescription(tr("The whole network; drag to move the view"))
        self.hide()

    def follow(self) -> None:
        """Show what the canvas shows now."""
        if self.isVisible() and not self._waiting.isActive() and self._shown != self._wanted:
            self._waiting.start()

    @property
    def _wanted(self) -> tuple[object, ...]:
        """What is to be seen: it is painted again when that has changed."""
        camera = self._view.camera
        return (self._network, camera.zoom, camera.origin, self._view.viewport().size())

    @property
    def _network(self) -> tuple[object, ...]:
        scene, state = self._view.arrays, self._view.state
        parts = (scene.cards, scene.graph.frames, state.selection)
        return (scene.version, current_theme().name, self.devicePixelRatioF(), *map(id, parts))

    def place(self) -> None:
        """Keep to the lower corner of the canvas."""
        view = self._view
        right = view.width() - self.width() - MARGIN
        aside = view.isLeftToRight()
        self.move(right if aside else MARGIN, view.height() - self.height() - MARGIN)

    def to_scene(self, at: QPointF) -> QPointF:
        """Return the point of the scene that is shown at a point of the map."""
        return (at - self._origin) / self._scale

    @property
    def in_view(self) -> QRectF:
        """What is in view, in pixels of the map."""
        shown, camera = QRectF(self._view.viewport().rect()), self._view.camera
        first, last = camera.to_scene(shown.topLeft()), camera.to_scene(shown.bottomRight())
        return QRectF(first * self._scale + self._origin, last * self._scale + self._origin)

    # What Qt calls

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show what was clicked."""
        self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse."""
        if event.buttons() & (Qt.MouseButton.LeftButton | Qt.MouseButton.MiddleButton):
            self._go(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second click like the first."""
        self._go(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the middle of the canvas."""
        turned = event.angleDelta().y() or event.angleDelta().x()
        self._view.zoom_at(turned, self._view.camera.middle)
        event.accept()

    def _go(self, event: QMouseEvent) -> None:
        at = self.to_scene(event.position())
        level = round(RUNGS * log2(self._view.zoom))
        self._view.go_to((level, at.x(), at.y()))
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show the network, veiled where it is not in view."""
        self._shown = self._wanted
        if self._shown[0] != self._drawn_for:
            self._drawn_for = self._shown[0]
            self._draw(self.devicePixelRatioF())
        box = self.in_view.intersected(QRectF(self.rect()).adjusted(2, 2, -2, -2))
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._veiled)
        painter.setClipRect(box)
        painter.drawPixmap(0, 0, self._picture)
        painter.setClipping(False)
        painter.setPen(QPen(current_theme().color("text"), 1.5))
        painter.drawRoundedRect(box, 2, 2)
        painter.end()

    def _draw(self, ratio: float) -> None:
        theme = current_theme()
        self._picture = QPixmap(self.size() * ratio)
        self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(Qt.GlobalColor.transparent)
        self._fit()
        painter = QPainter(self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("border"))
        painter.setBrush(theme.color("panel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        self._draw_frames(painter)
        painter.setPen(QPen(mixed(theme.color("panel"), theme.color("link"), 0.55), 1))
        curves = self._view.arrays.curves.pieces
        draw_lines(painter, self._mapped(curves[:, [0, 1, 6, 7]]))
        self._draw_cards(painter)
        painter.end()
        self._veiled = self._picture.copy()
        painter.begin(self._veiled)
        painter.fillRect(self.rect().adjusted(2, 2, -2, -2), theme.color("panel", 0.55))
        painter.end()

    def _fit(self) -> None:
        left, top, right, bottom = self._view.arrays.bounds()
        room = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        wide, high = max(right - left, 1.0), max(bottom - top, 1.0)
        self._scale = min(room.width() / wide, room.height() / high, 0.2)
        middle = QPointF(left + right, top + bottom) / 2
        self._origin = room.center() - middle * self._scale

    def _mapped(self, numbers: Floats) -> Floats:
        x, y = self._origin.x(), self._origin.y()
        return np.ascontiguousarray(numbers * self._scale + (x, y, x, y))

    def _draw_frames(self, painter: QPainter) -> None:
        theme = current_theme()
        for framed in self._view.arrays.graph.frames:
            left, top, width, height = framed.rectangle
            at = QPointF(left, top) * self._scale + self._origin
            token = "warning" if framed.note else "text_muted"
            box = QRectF(at.x(), at.y(), width * self._scale, height * self._scale)
            painter.fillRect(box, theme.color(token, 0.2))

    def _draw_cards(self, painter: QPainter) -> None:
        scene, theme = self._view.arrays, current_theme()
        boxes = self._mapped(scene.rectangles)
        boxes[:, 2:] = np.maximum(boxes[:, 2:] - boxes[:, :2], _LEAST)
        chosen = np.zeros(len(boxes), dtype=np.bool_)
        chosen[scene.rows_of(self._view.state.selection)] = True
        categories = np.array([card.category for card in scene.cards], dtype=object)
        painter.setPen(Qt.PenStyle.NoPen)
        for category in dict.fromkeys(categories.tolist()):
            painter.setBrush(theme.category(category))
            _draw_boxes(painter, boxes[(categories == category) & ~chosen])
        painter.setBrush(theme.color("node_selected"))
        _draw_boxes(painter, boxes[chosen])


def _draw_boxes(painter: QPainter, boxes: Floats) -> None:
    if len(boxes):
        kept = np.ascontiguousarray(boxes)
        first = cast("QRectF", shiboken6.wrapInstance(kept.ctypes.data, QRectF))
        painter.drawRects(first, len(kept))
