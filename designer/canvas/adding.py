"""The commands that add nodes: at a point, on a link, after others, at a port; and replace some."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Final

from designer import edits, wiring
from designer.blocks.adopting import brought_in
from designer.canvas.card import size_of
from designer.canvas.fitting import fits_before, fits_behind, takes
from designer.replacing import replaced
from designer.rewiring import in_order
from designer.words import tr
from nodes.dataset import DATASETS
from nodes.graph import Endpoint, Link

if TYPE_CHECKING:
    from designer.canvas.choices import Choice
    from designer.canvas.scene import Port
    from designer.canvas.view import CanvasView
    from designer.controller import Controller
    from nodes.graph import Graph, Network, NodeId, Position

GAP = 48
"""The room between a node and the one that is added below it: enough for a shape."""
_JUDGES: Final = ("loss", "metric")


def add(view: CanvasView, type_name: str, at: Position, link: Link | None = None) -> None:
    """Add a node of a layer or block at a point, on a link if one is given, and select it."""
    controller = view.controller
    with controller.refusing():
        network, graph, node = _with_new(controller, type_name, at)
        if link is not None:
            graph = wiring.insert_on_link(network, graph, link, node)
        _keep_new(controller, network, graph, node)


def add_aside(view: CanvasView, type_name: str, at: Position) -> None:
    """Add a node without links at a point, or beside what is there, and select it."""
    controller = view.controller
    with controller.refusing():
        network, graph, node = _with_new(controller, type_name, at)
        graph = edits.move(graph, {node: _free(view, network, graph, node)})
        _keep_new(controller, network, graph, node)
        view.reveal(node)


def add_after(view: CanvasView, type_name: str, after: Collection[NodeId]) -> None:
    """Add a node below others, linked to them as far as it has inputs, and select it."""
    controller = view.controller
    chain = in_order(controller.graph, after)
    with controller.refusing():
        network, graph, node = _with_new(controller, type_name, _below(controller, chain))
        graph = edits.move(graph, {node: _free(view, network, graph, node)})
        graph = wiring.append(network, graph, chain, node)
        graph = _with_target(view, network, graph, node)
        _keep_new(controller, network, graph, node)
        view.reveal(node)


def _with_target(view: CanvasView, network: Network, graph: Graph, node: NodeId) -> Graph:
    """Feed the target of a new loss or metric from the one Input that is there for nothing else."""
    layer = graph[node].layer
    if layer is None or layer.role not in _JUDGES or not graph.incoming[node]:
        return graph
    free = [p for p in network.inputs_of(graph, node) if p.name not in graph.incoming[node]]
    target = next((port for port in free if port.name == "target"), None)
    found = [Endpoint(one, "y") for one in graph.of_role("input") if _only_judged(graph, one)]
    fitting = [end for end in found if target and takes(view.arrays, layer, target, end)]
    if target is None or len(fitting) != 1:
        return graph
    return graph.with_link(Link(fitting[0], Endpoint(node, target.name)))


def _only_judged(graph: Graph, node: NodeId) -> bool:
    """Return whether what a node gives goes to losses and metrics alone, or nowhere yet."""
    fed = (graph[link.target.node].layer for link in graph.outgoing[node])
    return all(layer is not None and layer.role in _JUDGES for layer in fed)


def _below(controller: Controller, nodes: Iterable[NodeId]) -> Position:
    """Return the point below the middle of some nodes."""
    network, graph = controller.network, controller.graph
    places = [(*graph[node].position, size_of(network, graph, node)[1]) for node in nodes]
    across = [x for x, _, _ in places]
    return (min(across) + max(across)) / 2, max(y + height for _, y, height in places) + GAP


def add_linked(view: CanvasView, choice: Choice, at: Position, port: Port) -> None:
    """Add a node at a point, linked to a port, and select it."""
    controller = view.controller
    behind = port.spot.output
    fitting = (fits_behind if behind else fits_before)(view.arrays, port, choice)
    with controller.refusing():
        network, graph, node = _with_new(controller, choice.type_name, at)
        if not behind:
            height = size_of(network, graph, node)[1]
            graph = edits.move(graph, {node: edits.snapped((at[0], at[1] - height))})
        if fitting is not None:
            name = f"{fitting.name}1" if behind and fitting.many else fitting.name
            own = Endpoint(node, name)
            ends = (port.endpoint, own) if behind else (own, port.endpoint)
            graph = _with_target(view, network, graph.with_link(Link(*ends)), node)
        _keep_new(controller, network, graph, node)


def replace(view: CanvasView, nodes: Iterable[NodeId], type_name: str, title: str) -> None:
    """Put another layer or block in the place of nodes, which keep what fits."""
    controller, chosen = view.controller, tuple(nodes)
    with controller.refusing():
        network, type_name = brought_in(controller.network, controller.place, type_name)
        graph = network.graph_at(controller.place)
        for node in chosen:
            graph = replaced(network, graph, node, type_name)
        label = tr("Replace {named} by {title}", named=view.named(chosen), title=title)
        controller.edit_network(label, network.with_graph(graph, controller.place))


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
    """Train on a dataset, give each of its fields an Input node, select those to begin from."""
    controller = view.controller
    if controller.place:
        controller.status.emit(tr("A dataset belongs to the network: leave the block, then add it"))
        return
    declared = DATASETS[type_name]
    project, made = edits.add_dataset(controller.project, type_name, edits.snapped(at))
    controller.edit(tr("Add {title}", title=declared.title), project)
    targets = {f.name for f in declared.build(declared.fresh()).fields() if f.role == "target"}
    controller.select(n for n in made if controller.graph[n].params["field"] not in targets)
