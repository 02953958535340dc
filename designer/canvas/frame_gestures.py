"""The gestures on frames and notes: move them with what they hold, make them larger or smaller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from designer import edits, framing
from designer.canvas.gesture import Gesture, Pointer
from designer.words import tr

if TYPE_CHECKING:
    from designer.canvas.view import CanvasView
    from nodes.graph import Frame, NodeId


class MoveFrame(Gesture):
    """Moves the selected frames and what lies in them; with Ctrl held that stays.

    Until the mouse has moved it is a click, which selects.
    """

    def __init__(self, view: CanvasView, start: Pointer, grabbed: Frame) -> None:
        super().__init__(view, start)
        self._grabbed = grabbed
        self._before = view.state.frames
        self._moved = (0.0, 0.0)
        self._nodes: frozenset[NodeId] | None = None
        self._frames: frozenset[Frame] = frozenset()
        kept = self._before if start.shift or grabbed in self._before else frozenset()
        if not start.shift:
            view.controller.select(())
            view.select_links(())
        view.select_frames(kept | {grabbed})

    def move(self, pointer: Pointer) -> None:
        """Move cards and frames in the picture; the value changes at the end."""
        if self._nodes is None:
            if not pointer.far_from(self.start):
                return
            self._take_along()
        self._shift_to(self._offset(pointer))

    def finish(self, pointer: Pointer) -> bool:
        """Make one edit of the whole move."""
        del pointer
        if self._nodes is None:
            return True
        (x, y), controller = self._moved, self.view.controller
        graph, chosen = controller.graph, self.view.state.frames
        places = {node: graph[node].position for node in self._nodes}
        graph = edits.move(graph, {node: (a + x, b + y) for node, (a, b) in places.items()})
        changes = {frame: framing.moved(frame, x, y) for frame in self._frames}
        self.view.state.dragged_frames = {}
        if controller.edit_graph(_move_label(self._grabbed), framing.replaced(graph, changes)):
            self.view.select_frames(changes[frame] for frame in chosen)
        else:
            self.view.settle_cards()
        return True

    def cancel(self) -> None:
        """Put everything back."""
        self.view.state.dragged_frames = {}
        self.view.settle_cards()
        self.view.select_frames(self._before)

    def renew(self) -> None:
        """Put everything where the mouse has it."""
        moved, self._moved = self._moved, (0.0, 0.0)
        self._shift_to(moved)

    def _take_along(self) -> None:
        """Take what lies in the frames along, unless Ctrl was held."""
        arrays, chosen = self.view.arrays, self.view.state.frames
        self._nodes, self._frames = frozenset(), chosen
        if not self.start.control:
            boxes = {node: arrays.rectangle(node) for node in arrays.ids}
            graph = self.view.controller.graph
            self._nodes, held = framing.contents(graph, chosen, boxes)
            self._frames = chosen | held

    def _offset(self, pointer: Pointer) -> tuple[float, float]:
        wanted = (pointer.x - self.start.x, pointer.y - self.start.y)
        return edits.snapped(wanted) if self.view.snap else wanted

    def _shift_to(self, offset: tuple[float, float]) -> None:
        step = (offset[0] - self._moved[0], offset[1] - self._moved[1])
        if step != (0.0, 0.0) and self._nodes is not None:
            if self._nodes:
                self.view.shift_cards(self._nodes, *step)
            self._moved = offset
            dragged = {frame: framing.moved(frame, *offset) for frame in self._frames}
            self.view.state.dragged_frames = dragged
            self.view.refresh()


class ResizeFrame(Gesture):
    """Moves the lower right corner of a frame or note."""

    cursor = Qt.CursorShape.SizeFDiagCursor

    def __init__(self, view: CanvasView, start: Pointer, grabbed: Frame) -> None:
        super().__init__(view, start)
        self._grabbed = self._shown = grabbed
        self._before = view.state.frames
        view.controller.select(())
        view.select_links(())
        view.select_frames({grabbed})

    def move(self, pointer: Pointer) -> None:
        """Follow the mouse in the picture."""
        across, down = pointer.x - self.start.x, pointer.y - self.start.y
        if self.view.snap and not pointer.control:
            across, down = edits.snapped((across, down))
        self._shown = framing.resized(self._grabbed, across, down)
        self.view.state.dragged_frames = {self._grabbed: self._shown}
        self.view.refresh()

    def finish(self, pointer: Pointer) -> bool:
        """Make one edit of it."""
        del pointer
        self.view.state.dragged_frames = {}
        graph = framing.replaced(self.view.controller.graph, {self._grabbed: self._shown})
        if self.view.controller.edit_graph(_resize_label(self._grabbed), graph):
            self.view.select_frames({self._shown})
        return True

    def cancel(self) -> None:
        """Leave it as it was."""
        self.view.state.dragged_frames = {}
        self.view.select_frames(self._before)


def _move_label(frame: Frame) -> str:
    return tr("Move note") if frame.note else tr("Move frame")


def _resize_label(frame: Frame) -> str:
    return tr("Resize note") if frame.note else tr("Resize frame")
