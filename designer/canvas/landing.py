"""Where dragged nodes come to rest: on a link that they are led into, in a frame that grows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from designer import framing, wiring
from designer.canvas.fitting import refusal

if TYPE_CHECKING:
    from designer.canvas.curves import Floats, Rows
    from designer.canvas.gesture import Pointer
    from designer.canvas.view import CanvasView
    from nodes.graph import Endpoint, Frame, Graph, Link, NodeId

_LINK_RADIUS: Final = 20
"""Window pixels within which a link is meant."""


class Landing:
    """Shows during a drag what would become of the nodes, and makes it so at its end."""

    def __init__(self, view: CanvasView, nodes: frozenset[NodeId]) -> None:
        self._view = view
        self._nodes = nodes
        self._link: Link | None = None
        self._rows: Rows | None = None
        self._through = _free_ends(view, nodes)

    def move(self, pointer: Pointer) -> None:
        """Light up the link and the frames that would take the nodes; with Ctrl held none."""
        self._link = None if pointer.control else self._link_under(pointer)
        state = self._view.state
        taking = frozenset() if pointer.control else frozenset(self._frames())
        if taking != state.taking:
            state.taking = taking
            self._view.refresh()
        self._view.light_link(self._link)

    def clear(self) -> None:
        """Show nothing any more."""
        self._view.state.hovered_link, self._view.state.taking = None, frozenset()

    def settled(self, graph: Graph) -> Graph:
        """Return the graph with the moved nodes where they belong."""
        if self._link is not None and self._through is not None:
            network = self._view.controller.network
            graph = wiring.insert_on_link(network, graph, self._link, self._through[0].node)
        boxes = {frame: self._boxes(frame) for frame in self._view.state.taking}
        grown = {frame: framing.grown(frame, held) for frame, held in boxes.items()}
        return framing.replaced(graph, grown) if grown else graph

    def _frames(self) -> list[Frame]:
        """Return the frames that hold some of the nodes where they are now."""
        frames = self._view.controller.graph.frames
        if not frames:
            return []
        x, y = self._middles().T
        found = []
        for frame in (f for f in frames if not f.note):
            left, top, width, height = frame.rectangle
            across, down = (x >= left) & (x <= left + width), (y >= top) & (y <= top + height)
            if (across & down).any():
                found.append(frame)
        return found

    def _middles(self) -> Floats:
        """Return the middle of each card, in one step for however many there are."""
        if self._rows is None:
            self._rows = self._view.arrays.rows_of(self._nodes)
        boxes = self._view.arrays.rectangles[self._rows]
        return (boxes[:, :2] + boxes[:, 2:]) / 2

    def _boxes(self, frame: Frame) -> list[framing.Box]:
        boxes = (self._view.arrays.rectangle(node) for node in self._nodes)
        return [box for box in boxes if framing.holds(frame, box)]

    def _link_under(self, pointer: Pointer) -> Link | None:
        if self._through is None:
            return None
        arrays, (into, _) = self._view.arrays, self._through
        found = arrays.link_at(pointer.x, pointer.y, _LINK_RADIUS / self._view.zoom)
        if found is None or into.node in (found.source.node, found.target.node):
            return None
        source, target = arrays.port(found.source, output=True), arrays.port(into, output=False)
        fits = source and target and refusal(arrays, source, target) is None
        return found if fits else None


def _free_ends(view: CanvasView, nodes: frozenset[NodeId]) -> tuple[Endpoint, Endpoint] | None:
    """Return the first input and output of a single node that has no links at them."""
    if len(nodes) != 1:
        return None
    controller = view.controller
    return wiring.free_ends(controller.network, controller.graph, next(iter(nodes)))
