"""The gestures on nodes and on the ground: pan, select with a rubber band, move."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from designer import edits, framing
from designer.canvas.gesture import Gesture, Pointer
from designer.canvas.guides import Catch, Guides
from designer.canvas.landing import Landing
from designer.theme import current_theme
from designer.words import tr

if TYPE_CHECKING:
    from designer.canvas.frame import Frame
    from designer.canvas.view import CanvasView
    from nodes.graph import Frame as Framed
    from nodes.graph import Graph, NodeId

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
    """Selects what a rectangle holds, or, drawn to the left, all that it touches.

    Shift adds to the selection, Ctrl toggles. Frames and notes are selected when it holds them.
    """

    def __init__(self, view: CanvasView, start: Pointer) -> None:
        super().__init__(view, start)
        self._before = view.controller.selection
        self._links = view.state.links
        self._frames = view.state.frames
        self._corner = start

    def move(self, pointer: Pointer) -> None:
        """Select what the rectangle holds or touches now."""
        self._corner = pointer
        self.view.select_frames(self._held_frames(pointer))
        self.view.controller.select(self._selected(pointer))
        self.view.refresh_over()

    def finish(self, pointer: Pointer) -> bool:
        """Keep what is selected; a mere click on the ground selects nothing."""
        kept = pointer.shift or pointer.control
        if not pointer.far_from(self.start):
            if not kept:
                self.view.controller.select(())
            self.view.select_frames(self._frames if kept else ())
        self.view.select_links(self._links if kept else ())
        self.view.refresh()
        return True

    def cancel(self) -> None:
        """Select what was selected before."""
        self.view.controller.select(self._before)
        self.view.select_frames(self._frames)

    def _box(self, pointer: Pointer) -> framing.Box:
        (x1, x2), (y1, y2) = sorted((self.start.x, pointer.x)), sorted((self.start.y, pointer.y))
        return x1, y1, x2, y2

    def _held_frames(self, pointer: Pointer) -> frozenset[Framed]:
        box, frames = self._box(pointer), self.view.controller.graph.frames
        held = frozenset(frame for frame in frames if framing.lies_in(frame, box))
        return held | self._frames if pointer.shift or pointer.control else held

    def _selected(self, pointer: Pointer) -> frozenset[NodeId]:
        arrays, holding = self.view.arrays, self.start.x <= pointer.x
        within = holding and not self.view.box_touches
        touched = (arrays.nodes_within if within else arrays.nodes_in)(*self._box(pointer))
        if pointer.control:
            return self._before ^ touched
        return self._before | touched if pointer.shift else touched

    def paint(self, frame: Frame) -> None:
        """Draw the rectangle, dashed where it selects all that it touches."""
        theme = current_theme()
        painter = frame.in_scene()
        pen = QPen(theme.color("accent"), frame.ratio)
        if self._corner.x < self.start.x or self.view.box_touches:
            pen.setStyle(Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(theme.color("accent", 0.12))
        corners = QPointF(self.start.x, self.start.y), QPointF(self._corner.x, self._corner.y)
        painter.drawRect(QRectF(*corners).normalized())


class MoveNodes(Gesture):
    """Moves the selected nodes; they catch at guides, else the grabbed one keeps to the grid.

    With Ctrl held they go freely, with Shift only across or only down.

    Over a link, one node that fits is led into it, and a frame that it comes to lie in grows
    to hold it; with Ctrl held neither happens.

    Until the mouse has moved it is a click: on a node without Shift or Ctrl it selects that
    node alone, with Shift it adds, with Ctrl it toggles.
    """

    def __init__(self, view: CanvasView, start: Pointer, grabbed: NodeId) -> None:
        super().__init__(view, start)
        self._grabbed = grabbed
        self._before = view.controller.selection
        self._nodes: frozenset[NodeId] = frozenset()
        self._moved = (0.0, 0.0)
        self._landing: Landing | None = None
        self._guides: Guides | None = None
        self._selected_by_press = grabbed not in self._before
        self._frames = frozenset() if self._selected_by_press else view.state.frames
        if self._selected_by_press:
            kept = self._before if start.shift or start.control else frozenset()
            view.controller.select(kept | {grabbed})

    def move(self, pointer: Pointer) -> None:
        """Move the cards in the picture; the value changes at the end."""
        if not self._nodes and not pointer.far_from(self.start):
            return
        if not self._nodes:
            self._nodes = self.view.controller.selection
            self._landing = Landing(self.view, self._nodes)
            self._guides = Guides(self.view, self._nodes)
            self.begin_drag()
        self._shift_to(self._offset(pointer))
        if self._landing is not None:
            self._landing.move(pointer)

    def paint(self, frame: Frame) -> None:
        """Draw the guides at which the cards are caught."""
        if self._guides is not None:
            self._guides.paint(frame)

    def begin_drag(self) -> None:
        """The mouse has moved far enough to mean a drag."""

    def finish(self, pointer: Pointer) -> bool:
        """Make one edit of the whole move."""
        if not self._nodes:
            self._click(pointer)
            return True
        graph = self.view.controller.graph
        settled = self._landing.settled(self._at_rest(graph)) if self._landing else graph
        self._clear()
        if self.view.controller.edit_graph(self._label, settled):
            self.view.select_frames(self._shifted_frames().values())
        else:
            self.view.settle_cards()
        return True

    @property
    def _label(self) -> str:
        return tr("Move {named}", named=self.view.named(self._nodes))

    def _at_rest(self, graph: Graph) -> Graph:
        """Return the graph with the nodes and frames where the mouse has them."""
        x, y = self._moved
        places = {node: graph[node].position for node in self._nodes}
        moved = edits.move(graph, {node: (px + x, py + y) for node, (px, py) in places.items()})
        return framing.replaced(moved, self._shifted_frames()) if self._frames else moved

    def _shifted_frames(self) -> dict[Framed, Framed]:
        return {frame: framing.moved(frame, *self._moved) for frame in self._frames}

    def _clear(self) -> None:
        """Show nothing of the drag any more."""
        self.view.state.dragged_frames = {}
        if self._landing is not None:
            self._landing.clear()

    def cancel(self) -> None:
        """Put the cards back."""
        self._clear()
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
        across, down = pointer.x - self.start.x, pointer.y - self.start.y
        lock_down, lock_across = _locked(pointer, across, down)
        wanted = (0.0 if lock_across else across, 0.0 if lock_down else down)
        shown = self._guides.clear() if self._guides is not None else ()
        if self.view.snap == pointer.control:
            self._show_guides(before=shown)
            return wanted
        x, y = self.view.controller.graph[self._grabbed].position
        left, top = edits.snapped((x + wanted[0], y + wanted[1]))
        caught_x, caught_y = self._caught(wanted)
        self._show_guides(before=shown)
        return (
            0.0 if lock_across else left - x if caught_x is None else caught_x,
            0.0 if lock_down else top - y if caught_y is None else caught_y,
        )

    def _caught(self, wanted: tuple[float, float]) -> tuple[float | None, float | None]:
        if self._guides is None or self._frames:
            return (None, None)
        return self._guides.offset(wanted, self.view.zoom)

    def _show_guides(self, *, before: Sequence[Catch]) -> None:
        now = self._guides.shown if self._guides is not None else ()
        if now != before:
            self.view.refresh_over()

    def _shift_to(self, offset: tuple[float, float]) -> None:
        step = (offset[0] - self._moved[0], offset[1] - self._moved[1])
        if step != (0.0, 0.0):
            self.view.shift_cards(self._nodes, *step)
            self._moved = offset
            if self._frames:
                self.view.state.dragged_frames = self._shifted_frames()
                self.view.refresh()


def _locked(pointer: Pointer, across: float, down: float) -> tuple[bool, bool]:
    """Return whether a drag may not go down, and whether it may not go across."""
    if not pointer.shift:
        return (False, False)
    return (abs(across) >= abs(down), abs(across) < abs(down))
