"""The gestures on nodes and on the ground: pan, select with a rubber band, move."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from designer import edits
from designer.canvas.gesture import Gesture, Pointer
from designer.theme import current_theme
from designer.words import tr

if TYPE_CHECKING:
    from designer.canvas.frame import Frame
    from designer.canvas.view import CanvasView
    from nodes.graph import NodeId

MIDDLE: Final = Qt.MouseButton.MiddleButton


class Pan(Gesture):
    """Moves the view with the mouse."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, view: CanvasView, start: Pointer) -> None:
        super().__init__(view, start)
        self._last = start.window

    def move(self, pointer: Pointer) -> None:
        """Scroll by what the mouse has moved."""
        self.view.scroll_by(self._last - pointer.window)
        self._last = pointer.window

    def cancel(self) -> None:
        """Go back to where the view was."""
        self.view.scroll_by(self._last - self.start.window)


class RubberBand(Gesture):
    """Selects what a rectangle touches; Shift adds to the selection, Ctrl toggles."""

    def __init__(self, view: CanvasView, start: Pointer) -> None:
        super().__init__(view, start)
        self._before = view.controller.selection
        self._links = view.state.links
        self._corner = start

    def move(self, pointer: Pointer) -> None:
        """Select what the rectangle touches now."""
        self._corner = pointer
        self.view.controller.select(self._selected(pointer))
        self.view.refresh()

    def finish(self, pointer: Pointer) -> bool:
        """Keep what is selected; a mere click on the ground selects nothing."""
        kept = pointer.shift or pointer.control
        if not pointer.far_from(self.start) and not kept:
            self.view.controller.select(())
        self.view.select_frames(self.view.state.frames if kept else ())
        self.view.select_links(self._links if kept else ())
        self.view.refresh()
        return True

    def cancel(self) -> None:
        """Select what was selected before."""
        self.view.controller.select(self._before)
        self.view.refresh()

    def _selected(self, pointer: Pointer) -> frozenset[NodeId]:
        (x1, x2), (y1, y2) = sorted((self.start.x, pointer.x)), sorted((self.start.y, pointer.y))
        touched = self.view.arrays.nodes_in(x1, y1, x2, y2)
        if pointer.control:
            return self._before ^ touched
        return self._before | touched if pointer.shift else touched

    def paint(self, frame: Frame) -> None:
        """Draw the rectangle."""
        theme = current_theme()
        painter = frame.in_scene()
        pen = QPen(theme.color("accent"), frame.ratio)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(theme.color("accent", 0.12))
        corners = QPointF(self.start.x, self.start.y), QPointF(self._corner.x, self._corner.y)
        painter.drawRect(QRectF(*corners).normalized())


class MoveNodes(Gesture):
    """Moves the selected nodes; the grabbed one keeps to the grid unless Ctrl is held.

    Until the mouse has moved it is a click: on a node without Shift or Ctrl it selects that
    node alone, with Shift it adds, with Ctrl it toggles.
    """

    def __init__(self, view: CanvasView, start: Pointer, grabbed: NodeId) -> None:
        super().__init__(view, start)
        self._grabbed = grabbed
        self._before = view.controller.selection
        self._nodes: frozenset[NodeId] = frozenset()
        self._moved = (0.0, 0.0)
        self._selected_by_press = grabbed not in self._before
        if self._selected_by_press:
            kept = self._before if start.shift or start.control else frozenset()
            view.controller.select(kept | {grabbed})

    def move(self, pointer: Pointer) -> None:
        """Move the cards in the picture; the value changes at the end."""
        if not self._nodes and not pointer.far_from(self.start):
            return
        self._nodes = self._nodes or self.view.controller.selection
        self._shift_to(self._offset(pointer))

    def finish(self, pointer: Pointer) -> bool:
        """Make one edit of the whole move."""
        if not self._nodes:
            self._click(pointer)
            return True
        (x, y), graph = self._moved, self.view.controller.graph
        places = {node: graph[node].position for node in self._nodes}
        moved = edits.move(graph, {node: (px + x, py + y) for node, (px, py) in places.items()})
        if not self.view.controller.edit_graph(
            tr("Move {named}", named=self.view.named(self._nodes)), moved
        ):
            self.view.settle_cards()
        return True

    def cancel(self) -> None:
        """Put the cards back."""
        self.view.settle_cards()
        self.view.controller.select(self._before)

    def renew(self) -> None:
        """Put the cards where the mouse has them."""
        moved, self._moved = self._moved, (0.0, 0.0)
        self._shift_to(moved)

    def _click(self, pointer: Pointer) -> None:
        if pointer.control and not self._selected_by_press:
            self.view.controller.select(self._before - {self._grabbed})
        elif not (pointer.shift or pointer.control):
            self.view.controller.select({self._grabbed})
        if not (pointer.shift or pointer.control):
            self.view.select_links(())
            self.view.select_frames(())

    def _offset(self, pointer: Pointer) -> tuple[float, float]:
        wanted = (pointer.x - self.start.x, pointer.y - self.start.y)
        if self.view.snap == pointer.control:
            return wanted
        x, y = self.view.controller.graph[self._grabbed].position
        left, top = edits.snapped((x + wanted[0], y + wanted[1]))
        return (left - x, top - y)

    def _shift_to(self, offset: tuple[float, float]) -> None:
        step = (offset[0] - self._moved[0], offset[1] - self._moved[1])
        if step != (0.0, 0.0):
            self.view.shift_cards(self._nodes, *step)
            self._moved = offset
