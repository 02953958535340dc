"""The commands of the canvas: delete, nudge, bypass, place, add."""

from __future__ import annotations

from typing import TYPE_CHECKING

from designer import edits, framing, wiring
from designer.blocks.adopting import brought_in
from designer.blocks.ports import without_lost_ports
from designer.canvas.card import size_of
from designer.words import tr
from nodes.dataset import DATASETS

if TYPE_CHECKING:
    from designer.canvas.view import CanvasView
    from designer.controller import Controller
    from nodes.graph import Graph, Link, Network, NodeId, Position

GAP = 48
"""The room between a node and the one that is added below it: enough for a shape."""


def delete(view: CanvasView, *, heal: bool = False) -> None:
    """Delete the selected nodes, links, frames and notes."""
    controller, frames = view.controller, view.state.frames
    nodes, links = controller.selection, view.state.links
    if not (nodes or links or frames):
        return
    graph = edits.delete(controller.network, controller.graph, nodes, links, heal=heal)
    what = view.named(nodes) if nodes else tr("link", "{n:,} links", n=len(links))
    if not (nodes or links):
        what = tr("frame", "{n:,} frames", n=len(frames))
    graph = framing.removed(graph, frames)
    network = controller.network.with_graph(graph, controller.place)
    if controller.place:
        network = without_lost_ports(network, controller.place[-1])
    controller.edit_network(tr("Delete {what}", what=what), network)


def nudge(view: CanvasView, across: float, down: float) -> None:
    """Move the selected nodes a little; nudges in a row are one edit."""
    controller, frames = view.controller, view.state.frames
    graph, chosen = controller.graph, controller.selection
    boxes = {node: view.arrays.rectangle(node) for node in graph.nodes} if frames else {}
    held = {node for node, box in boxes.items() if any(framing.holds(f, box) for f in frames)}
    places = {node: graph[node].position for node in chosen | held}
    moved = {node: (x + across, y + down) for node, (x, y) in places.items()}
    changes = {frame: framing.moved(frame, across, down) for frame in frames}
    label = tr("Move {named}", named=view.named(chosen)) if chosen else tr("Move frame")
    graph = framing.replaced(edits.move(graph, moved), changes)
    merge = ("nudge", chosen, len(frames))
    if (chosen or frames) and controller.edit_graph(label, graph, merge=merge):
        view.select_frames(changes.values())


def bypass(view: CanvasView) -> None:
    """Let the selected nodes hand their first input on, or compute again if all of them do."""
    controller = view.controller
    graph, network = controller.graph, controller.network
    able = [node for node in controller.selection if edits.can_be_bypassed(network, graph[node])]
    if not able:
        controller.status.emit(tr("Only a node with an input and an output can be bypassed"))
        return
    on = not all(graph[node].bypassed for node in able)
    label = f"{'Bypass' if on else 'Use'} {view.named(able)}"
    controller.edit_graph(label, edits.set_fields(graph, able, bypassed=on))


def add(view: CanvasView, type_name: str, at: Position, link: Link | None = None) -> None:
    """Add a node of a layer or block at a point, on a link if one is given, and select it."""
    controller = view.controller
    with controller.refusing():
        network, graph, node = _with_new(controller, type_name, at)
        if link is not None:
            graph = wiring.insert_on_link(network, graph, link, node)
        _keep_new(controller, network, graph, node)


def add_after(view: CanvasView, type_name: str, after: NodeId) -> None:
    """Add a node below another one, linked to it, and select it."""
    controller = view.controller
    x, y = controller.graph[after].position
    place = (x, y + size_of(controller.network, controller.graph, after)[1] + GAP)
    with controller.refusing():
        network, graph, node = _with_new(controller, type_name, place)
        graph = edits.move(graph, {node: _free(view, network, graph, node)})
        graph = wiring.append(network, graph, after, node)
        _keep_new(controller, network, graph, node)
        view.reveal(node)


def _with_new(
    controller: Controller, type_name: str, at: Position
) -> tuple[Network, Graph, NodeId]:
    """Return the network with the blocks that a type needs, the graph with the node, its id."""
    network, type_name = brought_in(controller.network, controller.place, type_name)
    graph = network.graph_at(controller.place)
    return network, *edits.add_node(network, graph, type_name, edits.snapped(at))


def _keep_new(controller: Controller, network: Network, graph: Graph, node: NodeId) -> None:
    """Make one edit of a node, its links and the blocks that came with it."""
    whole = network.with_graph(graph, controller.place)
    controller.edit_network(tr("Add {name}", name=graph[node].name), whole)
    controller.select({node})


def _free(view: CanvasView, network: Network, graph: Graph, node: NodeId) -> Position:
    """Return the place of a new node, moved to the right until it covers no other."""
    width, height = size_of(network, graph, node)
    x, y = graph[node].position
    while view.arrays.nodes_in(x - width / 2, y, x + width / 2, y + height):
        x += width + 32
    return (x, y)


def add_dataset(view: CanvasView, type_name: str, at: Position) -> None:
    """Train on a dataset and give each of its fields an Input node."""
    controller = view.controller
    if controller.place:
        controller.status.emit(tr("A dataset belongs to the network: leave the block, then add it"))
        return
    project, made = edits.add_dataset(controller.project, type_name, edits.snapped(at))
    controller.edit(tr("Add {title}", title=DATASETS[type_name].title), project)
    controller.select(made)
