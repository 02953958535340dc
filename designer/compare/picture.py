"""The picture of a comparison: rings and signs on the cards, so that colour alone says nothing."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPen, QWheelEvent

from designer.canvas.facts import Facts
from designer.canvas.frame import Frame
from designer.canvas.outlines import path_of
from designer.canvas.picture import Picture
from designer.compare.merged import Merged
from designer.theme import Theme, current_theme
from nodes.difference import Kind, NodeChange
from nodes.graph import Graph, Network

TOKENS: Final[dict[Kind, str]] = {
    "added": "success",
    "removed": "error",
    "changed": "warning",
    "moved": "info",
}
SIGNS: Final[dict[Kind, str]] = {"added": "+", "removed": "\u2212", "changed": "\u2260",
                                 "moved": "\u2192"}  # fmt: skip
_STROKES: Final[dict[Kind, Qt.PenStyle]] = {
    "added": Qt.PenStyle.SolidLine,
    "removed": Qt.PenStyle.DashLine,
    "changed": Qt.PenStyle.SolidLine,
    "moved": Qt.PenStyle.DotLine,
}
_OUT: Final = 5.0
_BADGE: Final = 9.0
_LEAST: Final = 7.0
"""However small the card, the radius of its sign in window pixels."""


class ComparePicture(Picture):
    """Shows two graphs as one; a click chooses a node."""

    clicked = Signal(object)
    """The change of a node that was clicked."""

    def __init__(self) -> None:
        super().__init__()
        self._held = QPointF()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a drawing is never mirrored
        self.merged = Merged(Network(), Graph())
        self.chosen: NodeChange | None = None

    def show_merged(self, merged: Merged) -> None:
        """Show another comparison, all of it."""
        self.merged, self.chosen = merged, None
        self.arrays.show(merged.network, merged.graph, Facts())
        self.fit_when_sized = not (self.isVisible() and self.settled)
        self.fit_all()
        self.refresh()

    def choose(self, change: NodeChange) -> None:
        """Bring a node into sight and let it stand out."""
        self.chosen = change
        node = self.merged.node_of(change)
        if node is not None:
            self.reveal(node)
        self.refresh()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the node under the mouse."""
        at = self.camera.to_scene(event.position())
        node = self.arrays.node_at(at.x(), at.y())
        change = self.merged.nodes.get(node or "")
        self._held = event.position()
        if change is not None and event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(change)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the picture."""
        if event.buttons() & (Qt.MouseButton.LeftButton | Qt.MouseButton.MiddleButton):
            self.scroll_by(self._held - event.position())
            self._held = event.position()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the mouse."""
        self.zoom_at(event.angleDelta().y(), event.position())

    def paint_gesture(self, frame: Frame) -> bool:
        """Draw what differs over the network."""
        theme = current_theme()
        painter = frame.in_scene()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_links(painter, theme)
        for node, change in self.merged.nodes.items():
            if node in self.arrays.row:
                box = QRectF()
                box.setCoords(*self.arrays.rectangle(node))
                self._paint_ring(painter, theme, box, change, frame.zoom)
                if node in self.merged.came_from:
                    self._paint_way(painter, theme, box, self.merged.came_from[node])
        return False

    def _paint_links(self, painter: QPainter, theme: Theme) -> None:
        curves = self.arrays.curves
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for row, link in enumerate(self.arrays.links):
            kind = self.merged.links.get(link)
            if kind is not None:
                first, last = np.searchsorted(curves.owner, (row, row + 1))
                pen = QPen(theme.color(TOKENS[kind], 0.75), 4.0, _STROKES[kind])
                painter.setPen(pen)
                painter.drawPath(path_of(curves.pieces[first:last]))

    def _paint_ring(
        self, painter: QPainter, theme: Theme, box: QRectF, change: NodeChange, zoom: float
    ) -> None:
        color = theme.color(TOKENS[change.kind])
        if change.kind == "removed":
            painter.fillRect(box, theme.color("canvas", 0.6))
        outer = box.adjusted(-_OUT, -_OUT, _OUT, _OUT)
        width = (4.0 if change is self.chosen else 2.0) / min(zoom, 1.0)
        painter.setPen(QPen(color, width, _STROKES[change.kind]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(outer, 10, 10)
        if change.kind == "changed":
            gap = 2.2 * width
            painter.drawRoundedRect(outer.adjusted(-gap, -gap, gap, gap), 12, 12)
        radius = max(_BADGE, _LEAST / zoom)
        middle = QPointF(outer.left() + 2, outer.top() + 2)
        painter.setPen(QPen(theme.color("canvas"), radius / 5))
        painter.setBrush(color)
        painter.drawEllipse(middle, radius, radius)
        self._write_sign(painter, theme, middle, radius, SIGNS[change.kind])

    def _write_sign(
        self, painter: QPainter, theme: Theme, middle: QPointF, radius: float, sign: str
    ) -> None:
        path = QPainterPath()
        path.addText(QPointF(), self.texts.font("name"), sign)
        size = path.boundingRect()
        scale = 1.1 * radius / max(size.width(), size.height(), 1.0)
        painter.save()
        painter.translate(middle)
        painter.scale(scale, scale)
        painter.translate(-size.center())
        ink = theme.color("canvas") if theme.dark else theme.color("accent_text")
        painter.fillPath(path, ink)
        painter.restore()

    def _paint_way(
        self, painter: QPainter, theme: Theme, box: QRectF, start: tuple[float, float]
    ) -> None:
        """Draw a thin line from where a node was."""
        was = QRectF(start[0] - box.width() / 2, start[1], box.width(), box.height())
        painter.setPen(QPen(theme.color(TOKENS["moved"], 0.8), 1.6, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(was, 8, 8)
        painter.drawLine(was.center(), box.center())
