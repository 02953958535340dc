"""Walks over the canvas by keys: along links, to neighbours, from port to port, up and down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

import numpy as np

from designer.canvas.link_list import LinkList
from designer.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from designer.canvas.scene import Port
    from designer.canvas.view import CanvasView
    from nodes.graph import Graph, NodeId

Way = Literal["up", "down", "left", "right"]


def walk(view: CanvasView, way: Way) -> None:
    """Select what a link leads to or comes from, or the neighbour at a side."""
    controller, here = view.controller, _here(view)
    if here is None:
        first = min(controller.graph.nodes, key=controller.graph.reading_order, default=None)
        found = first
    elif way in ("up", "down"):
        found = _along(view, here, way)
    else:
        found = _beside(view, here, way)
    if found is None:
        name = controller.graph[here].name if here else ""
        controller.status.emit(tr(_NOTHING[way], name=name))
        return
    controller.select({found})
    view.select_links(())
    view.reveal(found)


_NOTHING: Final = {
    "up": later("Nothing feeds {name}"),
    "down": later("{name} feeds nothing"),
    "left": later("Nothing is at the left of {name}"),
    "right": later("Nothing is at the right of {name}"),
}


def _here(view: CanvasView) -> NodeId | None:
    """Return the node from which one walks: of several the first in reading order."""
    chosen = view.controller.selection
    return min(chosen, key=view.controller.graph.reading_order, default=None)


def _along(view: CanvasView, here: NodeId, way: Way) -> NodeId | None:
    """Return the next node along the link of the port that has the focus, else the first link."""
    graph, port = view.controller.graph, view.state.port
    if way == "down":
        links = list(graph.outgoing[here])
        own = [k for k in links if port and port.spot.output and k.source == port.endpoint]
        return (own or links)[0].target.node if links else None
    ports = [p.name for p in view.controller.network.inputs_of(graph, here)]
    incoming = graph.incoming[here]
    wanted = [port.spot.name] if port and not port.spot.output else []
    names = [name for name in (*wanted, *ports) if name in incoming]
    return incoming[names[0]].source.node if names else None


def _beside(view: CanvasView, here: NodeId, way: Way) -> NodeId | None:
    """Return the nearest card at a side; what is far above or below counts as further."""
    arrays = view.arrays
    boxes, row = arrays.rectangles, arrays.row[here]
    middle = (boxes[:, :2] + boxes[:, 2:]) / 2
    away = middle - middle[row]
    across = away[:, 0] if way == "right" else -away[:, 0]
    cost = np.where(across > 1.0, across + 2.0 * np.abs(away[:, 1]), np.inf)
    best = int(np.argmin(cost))
    return arrays.ids[best] if np.isfinite(cost[best]) else None


def next_port(view: CanvasView) -> None:
    """Give the focus to the next port of the selected node, after the last one to none."""
    here = _here(view)
    if here is None:
        view.controller.status.emit(tr("Select a node first."))
        return
    ports: list[Port | None] = [p for p in _ports(view, here) if not p.spot.free]
    ports = ports or [*_ports(view, here)]
    order = [None, *ports]
    now = view.state.port if view.state.port in order else None
    view.focus_port(order[(order.index(now) + 1) % len(order)])


def _ports(view: CanvasView, node: NodeId) -> list[Port]:
    return [port for port in view.arrays.ports if port.node == node]


def start_link(view: CanvasView) -> None:
    """List what the port that has the focus fits; without one the first output, else input."""
    here = _here(view)
    port = view.state.port
    if port is None and here is not None:
        ports = _ports(view, here)
        port = next((p for p in ports if p.spot.output), next(iter(ports), None))
    if port is None:
        view.controller.status.emit(tr("This node has no port to link."))
        return
    view.focus_port(port)
    LinkList(view, port).open()


def select_along(view: CanvasView, *, up: bool, everything: bool = False) -> None:
    """Select what feeds the selected nodes too, or what they feed; all of it or one step."""
    controller = view.controller
    graph, chosen = controller.graph, controller.selection
    found = set(chosen)
    fresh = set(chosen)
    while fresh:
        fresh = _neighbours(graph, fresh, up=up) - found
        found |= fresh
        if not everything:
            break
    controller.select(found)


def _neighbours(graph: Graph, nodes: Iterable[NodeId], *, up: bool) -> set[NodeId]:
    if up:
        return {end.node for node in nodes for end in graph.sources(node).values()}
    return {link.target.node for node in nodes for link in graph.outgoing[node]}


def select_linked(view: CanvasView) -> None:
    """Select everything that hangs together with the selected nodes."""
    controller = view.controller
    found, fresh = set(controller.selection), set(controller.selection)
    while fresh:
        around = (_neighbours(controller.graph, fresh, up=up) for up in (True, False))
        fresh = set().union(*around) - found
        found |= fresh
    controller.select(found)


def invert(view: CanvasView) -> None:
    """Select what is not selected."""
    controller = view.controller
    controller.select(controller.graph.nodes.keys() - controller.selection)
