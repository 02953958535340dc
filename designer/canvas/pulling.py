"""The gestures with Alt held: nodes are pulled out of their chains, or copies of them are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPen

from designer import edits, framing
from designer.canvas import copying
from designer.canvas.gesture import Gesture, Pointer
from designer.canvas.gestures import MoveNodes
from designer.canvas.linking import paint_links
from designer.rewiring import outer_links, pulled_out
from designer.theme import current_theme
from designer.wiring import healing_links
from designer.words import tr

if TYPE_CHECKING:
    from designer.canvas.frame import Frame
    from designer.canvas.view import CanvasView
    from nodes.graph import Graph


class PullOut(MoveNodes):
    """Moves the selected nodes out of their chains: what was before joins what was after."""

    def begin_drag(self) -> None:
        """Let go of the links to other nodes."""
        self.view.state.lifted = outer_links(self.view.controller.graph, self._nodes)

    def paint(self, frame: Frame) -> None:
        """Draw the links that will close the gap."""
        super().paint(frame)
        if not self.view.state.lifted:
            return
        arrays, graph = self.view.arrays, self.view.controller.graph
        ends = [
            (*arrays.point(source), *arrays.point(target))
            for link in healing_links(graph, set(self._nodes))
            if (source := arrays.port(link.source, output=True))
            and (target := arrays.port(link.target, output=False))
        ]
        paint_links(self.view, frame, ends, self.start, None, None)

    @property
    def _label(self) -> str:
        return tr("Pull out {named}", named=self.view.named(self._nodes))

    def _at_rest(self, graph: Graph) -> Graph:
        moved = super()._at_rest(graph)
        return pulled_out(self.view.controller.network, moved, self._nodes)

    def _clear(self) -> None:
        super()._clear()
        self.view.state.lifted = frozenset()


class DragCopies(Gesture):
    """Draws copies of the selected nodes and frames away from them."""

    cursor = Qt.CursorShape.DragCopyCursor

    def __init__(self, view: CanvasView, start: Pointer) -> None:
        super().__init__(view, start)
        self._nodes, self._frames = copying.chosen(view)
        self._offset = (0.0, 0.0)

    def move(self, pointer: Pointer) -> None:
        """Show where the copies would be."""
        wanted = (pointer.x - self.start.x, pointer.y - self.start.y)
        self._offset = edits.snapped(wanted) if self.view.snap != pointer.control else wanted
        self.view.refresh()

    def finish(self, pointer: Pointer) -> bool:
        """Add the copies; a mere click adds none, nor a drag that the grid takes back."""
        if pointer.far_from(self.start):
            self.move(pointer)
            if self._offset != (0.0, 0.0):  # a copy on its original would not be seen
                copying.duplicate(self.view, self._offset)
        return True

    def paint(self, frame: Frame) -> None:
        """Draw the outlines of the copies."""
        theme, painter = current_theme(), frame.in_scene()
        pen = QPen(theme.color("accent"), 1.5 * frame.ratio, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(theme.color("accent", 0.12))
        x, y = self._offset
        for framed in self._frames:
            painter.drawRoundedRect(QRectF(*framing.moved(framed, x, y).rectangle), 10, 10)
        painter.setFont(self.view.texts.font("name"))
        for node in self._nodes:
            left, top, right, bottom = self.view.arrays.rectangle(node)
            box = QRectF(left + x, top + y, right - left, bottom - top)
            painter.drawRoundedRect(box, 8, 8)
            name = self.view.controller.graph[node].name
            painter.drawText(box.adjusted(6, 0, -6, 0), Qt.AlignmentFlag.AlignCenter, name)
