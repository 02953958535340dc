"""Edits of nodes as pure functions on values: add, delete, duplicate, rename, set, move."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from designer import framing
from designer.blocks.sharing import sharing_group
from designer.wiring import EditError, close_ranks, healing_links
from nodes.dataset import DATASETS, FieldSpec
from nodes.graph import (
    BLOCK,
    Endpoint,
    Frame,
    Graph,
    Link,
    Network,
    Node,
    NodeId,
    Position,
    new_id,
)
from nodes.layer import LAYERS
from nodes.names import free_name, snake_case, unused_name, valid_name
from nodes.params import Value
from nodes.phrase import phrase
from nodes.project import Project, Setting

GRID = 8
DUPLICATE_OFFSET: Position = (32.0, 32.0)
INPUT_SPACING = 256.0


def fresh_node(network: Network, graph: Graph, type_name: str, position: Position) -> Node:
    """Return a new node of a layer or block: its presets, and a name that is unused."""
    block = type_name.removeprefix(BLOCK)
    if block != type_name:
        if block not in network.blocks:
            message = phrase("there is no block '{block}' in this network", block=block)
            raise EditError(message)
        return Node(type_name, unused_name(snake_case(block), graph.names), {}, position)
    if type_name not in LAYERS:
        message = phrase(
            "there is no layer '{type_name}'; is the plug-in that declares it installed?",
            type_name=type_name,
        )
        raise EditError(message)
    layer = LAYERS[type_name]
    name = unused_name(layer.stem or snake_case(type_name), graph.names)
    return Node(type_name, name, layer.fresh(), position)


def add_node(
    network: Network, graph: Graph, type_name: str, position: Position
) -> tuple[Graph, NodeId]:
    """Add a node of a layer, or of a block by "block:" and its name."""
    node_id = new_id()
    return graph.with_node(node_id, fresh_node(network, graph, type_name, position)), node_id


def add_dataset(
    project: Project,
    type_name: str,
    position: Position,
    fields: tuple[FieldSpec, ...] | None = None,
) -> tuple[Project, tuple[NodeId, ...]]:
    """Train on a dataset: one Input node a field, side by side.

    An Input that is bound to a field of that name already takes its shape instead. `fields`
    are those that a file was found to have; without them the dataset's own. Returns the nodes.
    """
    if type_name not in DATASETS:
        message = phrase(
            "there is no dataset '{type_name}'; is the plug-in that declares it installed?",
            type_name=type_name,
        )
        raise EditError(message)
    declared = DATASETS[type_name]
    project = project.with_training(data=Setting(type_name, declared.fresh()))
    known = declared.build(declared.fresh()).fields() if fields is None else fields
    return bind_fields(project, known, position)


def bind_fields(
    project: Project, fields: Iterable[FieldSpec], position: Position
) -> tuple[Project, tuple[NodeId, ...]]:
    """Give each field an Input node: the one that is bound to it, else a new one."""
    network, graph = project.network, project.network.graph
    bound = {graph[i].params.get("field"): i for i in graph.of_role("input")}
    made: list[NodeId] = []
    x, y = position
    for spec in fields:
        node_id = bound.get(spec.name) or new_id()
        if node_id not in graph:
            fresh = fresh_node(network, graph, "Input", (x, y))
            name = free_name(valid_name(spec.name), graph.names)
            graph = graph.with_node(node_id, fresh.with_(name=name))
            x += INPUT_SPACING
        shaped = graph[node_id].with_params(shape=spec.shape, dtype=spec.dtype, field=spec.name)
        graph = graph.with_node(node_id, shaped)
        made.append(node_id)
    return project.with_network(network.with_graph(graph)), tuple(made)


def delete(
    network: Network,
    graph: Graph,
    nodes: Collection[NodeId],
    links: Iterable[Link] = (),
    *,
    heal: bool = False,
) -> Graph:
    """Delete nodes and links; `heal` joins what fed a deleted node to what it fed.

    Around a point that a link was led through the link always stays.
    """
    gone = set(nodes)
    touched = {k.target.node for k in graph.links if k.source.node in gone} | {
        link.target.node for link in links
    }
    kept = graph.without_links(links).without_nodes(gone)
    points = gone if heal else {i for i in gone if i in graph and graph[i].type == "Reroute"}
    healing = healing_links(graph, points)
    kept = kept.with_links(k for k in healing if not {k.source.node, k.target.node} & gone)
    return close_ranks(network, kept, touched - gone)


def duplicate(
    graph: Graph,
    nodes: Collection[NodeId],
    offset: Position = DUPLICATE_OFFSET,
    frames: Iterable[Frame] = (),
    *,
    incoming: bool = False,
) -> tuple[Graph, tuple[NodeId, ...]]:
    """Add copies of nodes and frames with the links among them, moved by an offset.

    With `incoming` what feeds a node from outside feeds its copy, too.
    """
    part = Graph({i: graph[i] for i in nodes}, inner_links(graph, nodes))
    merged, made = merge_in(graph, part, offset)
    copies = dict(zip(part.nodes, made, strict=True))
    if incoming:
        merged = merged.with_links(incoming_links(graph, copies))
    shifted = (framing.moved(frame, *offset) for frame in frames)
    return merged.with_frames((*graph.frames, *shifted)), made


def incoming_links(graph: Graph, copies: Mapping[NodeId, NodeId]) -> Iterable[Link]:
    """Yield for each link into copied nodes from outside the same link into the copy."""
    for node, copy in copies.items():
        for port, source in graph.sources(node).items():
            if source.node not in copies:
                yield Link(source, Endpoint(copy, port))


def inner_links(graph: Graph, nodes: Collection[NodeId]) -> frozenset[Link]:
    """Return the links that both start and end at some nodes."""
    ends = set(nodes)
    return frozenset(k for k in graph.links if k.source.node in ends and k.target.node in ends)


def merge_in(graph: Graph, part: Graph, offset: Position) -> tuple[Graph, tuple[NodeId, ...]]:
    """Add the nodes and links of another graph under new ids and unused names."""
    ids = {old: new_id() for old in part.nodes}
    taken = set(graph.names)
    made: dict[NodeId, Node] = {}
    for old, node in part.nodes.items():
        name = free_name(node.name, taken)
        taken.add(name)
        shares = ids.get(node.shares or "", node.shares if node.shares in graph else None)
        x, y = node.position
        position = (x + offset[0], y + offset[1])
        made[ids[old]] = node.with_(name=name, shares=shares, position=position)
    links = (_moved_link(link, ids) for link in part.links)
    return graph.with_nodes(made).with_links(links), tuple(made)


def _moved_link(link: Link, ids: Mapping[NodeId, NodeId]) -> Link:
    source = Endpoint(ids[link.source.node], link.source.port)
    return Link(source, Endpoint(ids[link.target.node], link.target.port))


def rename(network: Network, place: tuple[str, ...], node_id: NodeId, text: str) -> Network:
    """Give a node the nearest valid name to a text.

    An Input or Output of a block is a port of that block, so the links to it follow.
    """
    graph = network.graph_at(place)
    node, name = graph[node_id], valid_name(text)
    if name == node.name:
        return network
    if name in graph.names:
        message = phrase(
            "another node is called {name}; choose a name that is not taken", name=name
        )
        raise EditError(message)
    renamed = network.with_graph(graph.with_node(node_id, node.with_(name=name)), place)
    role = node.layer.role if node.layer else "layer"
    if not place or role not in ("input", "output"):
        return renamed
    return _with_port_renamed(renamed, place[-1], node.name, name, of_input=role == "input")


def _with_port_renamed(
    network: Network, block: str, old: str, new: str, *, of_input: bool
) -> Network:
    places: list[tuple[str, ...]] = [(), *((name,) for name in network.blocks)]
    for place in places:
        graph = network.graph_at(place)
        uses = {i: node for i, node in graph.nodes.items() if node.block == block}
        moved = {
            link: _with_port(link, new, of_input=of_input)
            for link in graph.links
            if (end := link.target if of_input else link.source).node in uses and end.port == old
        }
        told = {
            use: node.with_(over_time=over.with_port_renamed(old, new, of_input=of_input))
            for use, node in uses.items()
            if (over := node.over_time) is not None
        }
        if moved or told:
            changed = graph.with_nodes(told).without_links(moved).with_links(moved.values())
            network = network.with_graph(changed, place)
    return network


def _with_port(link: Link, port: str, *, of_input: bool) -> Link:
    if of_input:
        return Link(link.source, Endpoint(link.target.node, port))
    return Link(Endpoint(link.source.node, port), link.target)


def set_params(graph: Graph, nodes: Iterable[NodeId], **params: Value) -> Graph:
    """Set parameters of several nodes; a node whose layer lacks a parameter keeps out of it.

    Nodes that share weights with one of them are set alike.
    """
    changed: dict[NodeId, Node] = {}
    for node_id in _with_sharers(graph, nodes):
        node = graph[node_id]
        known = (
            params
            if node.layer is None
            else {name: value for name, value in params.items() if name in node.layer.kinds()}
        )
        changed[node_id] = node.with_params(**known)
    return graph.with_nodes(changed)


def _with_sharers(graph: Graph, nodes: Iterable[NodeId]) -> Iterable[NodeId]:
    chosen = list(nodes)
    if not any(node.shares for node in graph.nodes.values()):
        return chosen
    return dict.fromkeys(other for node in chosen for other in sharing_group(graph, node))


def set_fields(graph: Graph, nodes: Iterable[NodeId], **changes: Any) -> Graph:  # noqa: ANN401
    """Set what all nodes have: repeat, tied, note; what shares weights is repeated alike."""
    if changes.keys() & {"repeat", "tied"}:
        nodes = _with_sharers(graph, nodes)
    return graph.with_nodes({node: graph[node].with_(**changes) for node in nodes})


def can_be_bypassed(network: Network, node: Node) -> bool:
    """Return whether a node has an input to hand on, and an output to hand it on by."""
    plain = node.layer is None or (node.layer.role == "layer" and not node.layer.passes)
    return plain and bool(network.declared_inputs(node)) and bool(network.outputs_of(node))


def move(graph: Graph, positions: Mapping[NodeId, Position]) -> Graph:
    """Put nodes at new positions."""
    moved = {
        node: graph[node].with_(position=position)
        for node, position in positions.items()
        if graph[node].position != position
    }
    return graph.with_nodes(moved) if moved else graph


def snapped(position: Position, step: int = GRID) -> Position:
    """Return the nearest point of the grid."""
    x, y = position
    return (float(round(x / step) * step), float(round(y / step) * step))
