"""Edits of a graph as pure functions on values: add, join, delete, duplicate, rename, set, move."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from nodes.graph import (
    BLOCK,
    Endpoint,
    Graph,
    Link,
    Network,
    Node,
    NodeId,
    Position,
    many_number,
    new_id,
)
from nodes.layer import LAYERS, Port
from nodes.names import snake_case, unused_name, valid_name
from nodes.params import Value

GRID = 8
DUPLICATE_OFFSET: Position = (32.0, 32.0)


class EditError(ValueError):
    """The edit cannot be made; the message says why and what to do instead."""


def fresh_node(network: Network, graph: Graph, type_name: str, position: Position) -> Node:
    """Return a new node of a layer or block: its presets, and a name that is unused."""
    block = type_name.removeprefix(BLOCK)
    if block != type_name:
        if block not in network.blocks:
            message = f"there is no block '{block}' in this network"
            raise EditError(message)
        return Node(type_name, unused_name(snake_case(block), graph.names), {}, position)
    if type_name not in LAYERS:
        message = f"there is no layer '{type_name}'; is the plug-in that declares it installed?"
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


def connect(network: Network, graph: Graph, source: Endpoint, target: Endpoint) -> Graph:
    """Join an output to an input; a link that was in the input gives way."""
    if source.node == target.node:
        message = f"{graph[source.node].name} cannot be linked to itself"
        raise EditError(message)
    if source.port not in _names(network.outputs_of(graph[source.node])):
        message = f"{graph[source.node].name} has no output '{source.port}'"
        raise EditError(message)
    if target.port not in _names(network.inputs_of(graph, target.node)):
        message = f"{graph[target.node].name} has no input '{target.port}'"
        raise EditError(message)
    return graph.with_link(Link(source, target))


def disconnect(network: Network, graph: Graph, links: Iterable[Link]) -> Graph:
    """Take links away; the ports of a `many` input close ranks."""
    gone = frozenset(links)
    return close_ranks(network, graph.without_links(gone), {link.target.node for link in gone})


def close_ranks(network: Network, graph: Graph, nodes: Iterable[NodeId]) -> Graph:
    """Renumber the links into `many` ports so that no number is left out."""
    old, new = [], []
    for node in nodes:
        if node not in graph:
            continue
        for port in network.declared_inputs(graph[node]):
            if port.many:
                for link, name in _ranked(graph, node, port.name):
                    old.append(link)
                    new.append(Link(link.source, Endpoint(node, name)))
    return graph if old == new else graph.without_links(old).with_links(new)


def _ranked(graph: Graph, node: NodeId, stem: str) -> Iterable[tuple[Link, str]]:
    numbered = ((many_number(stem, port), link) for port, link in graph.incoming[node].items())
    ranked = sorted((number, link) for number, link in numbered if number is not None)
    return ((link, f"{stem}{rank}") for rank, (_, link) in enumerate(ranked, start=1))


def delete(
    network: Network,
    graph: Graph,
    nodes: Collection[NodeId],
    links: Iterable[Link] = (),
    *,
    heal: bool = False,
) -> Graph:
    """Delete nodes and links; `heal` joins what fed a deleted node to what it fed."""
    gone = set(nodes)
    touched = {k.target.node for k in graph.links if k.source.node in gone} | {
        link.target.node for link in links
    }
    kept = graph.without_links(links).without_nodes(gone)
    if heal:
        kept = kept.with_links(_healing(graph, gone))
    return close_ranks(network, kept, touched - gone)


def _healing(graph: Graph, gone: set[NodeId]) -> Iterable[Link]:
    for link in sorted(graph.links):
        if link.source.node in gone and link.target.node not in gone:
            source = _fed_by(graph, link.source.node, gone)
            if source is not None and source.node != link.target.node:
                yield Link(source, link.target)


def _fed_by(graph: Graph, node: NodeId, gone: set[NodeId]) -> Endpoint | None:
    """Return the nearest remaining output upstream of a node, along first inputs."""
    seen: set[NodeId] = set()
    while node in gone and node not in seen:
        seen.add(node)
        sources = graph.sources(node)
        if not sources:
            return None
        endpoint = sources[min(sources)]
        node = endpoint.node
    return None if node in seen else endpoint


def duplicate(
    graph: Graph, nodes: Collection[NodeId], offset: Position = DUPLICATE_OFFSET
) -> tuple[Graph, tuple[NodeId, ...]]:
    """Add copies of nodes with the links among them, moved by an offset."""
    part = Graph({i: graph[i] for i in nodes}, inner_links(graph, nodes))
    return merge_in(graph, part, offset)


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
        name = unused_name(node.name, taken) if node.name in taken else node.name
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
        message = f"another node is called {name}; choose a name that is not taken"
        raise EditError(message)
    renamed = network.with_graph(graph.with_node(node_id, node.with_(name=name)), place)
    role = node.layer.role if node.layer else "layer"
    if not place or role not in ("input", "output"):
        return renamed
    return _with_port_renamed(renamed, place[-1], role == "input", node.name, name)


def _with_port_renamed(
    network: Network, block: str, of_input: bool, old: str, new: str
) -> Network:
    places: list[tuple[str, ...]] = [(), *((name,) for name in network.blocks)]
    for place in places:
        graph = network.graph_at(place)
        uses = {i for i, node in graph.nodes.items() if node.block == block}
        moved = {
            link: _with_port(link, of_input, new)
            for link in graph.links
            if (end := link.target if of_input else link.source).node in uses and end.port == old
        }
        if moved:
            changed = graph.without_links(moved).with_links(moved.values())
            network = network.with_graph(changed, place)
    return network


def _with_port(link: Link, of_input: bool, port: str) -> Link:
    if of_input:
        return Link(link.source, Endpoint(link.target.node, port))
    return Link(Endpoint(link.source.node, port), link.target)


def set_params(graph: Graph, nodes: Iterable[NodeId], **params: Value) -> Graph:
    """Set parameters of several nodes; a node whose layer lacks a parameter keeps out of it."""
    changed: dict[NodeId, Node] = {}
    for node_id in nodes:
        node = graph[node_id]
        known = params if node.layer is None else {
            name: value for name, value in params.items() if name in node.layer.kinds()
        }
        changed[node_id] = node.with_params(**known)
    return graph.with_nodes(changed)


def set_fields(graph: Graph, nodes: Iterable[NodeId], **changes: Any) -> Graph:  # noqa: ANN401
    """Set what all nodes have: repeat, tied, shares, note."""
    return graph.with_nodes({node: graph[node].with_(**changes) for node in nodes})


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


def insert_on_link(network: Network, graph: Graph, link: Link, node: NodeId) -> Graph:
    """Lead a link through a node: into its first input and on from its first output."""
    inputs, outputs = network.inputs_of(graph, node), network.outputs_of(graph[node])
    if not (inputs and outputs):
        message = f"{graph[node].name} has no input and output to lead the link through"
        raise EditError(message)
    through = Endpoint(node, inputs[0].name), Endpoint(node, outputs[0].name)
    return graph.without_links((link,)).with_links(
        (Link(link.source, through[0]), Link(through[1], link.target))
    )


def append(network: Network, graph: Graph, after: NodeId, node: NodeId) -> Graph:
    """Join the first output of a node to the first input of another, where both have one."""
    outputs, inputs = network.outputs_of(graph[after]), network.inputs_of(graph, node)
    if not (outputs and inputs) or after == node:
        return graph
    return graph.with_link(Link(Endpoint(after, outputs[0].name), Endpoint(node, inputs[0].name)))


def _names(ports: Iterable[Port]) -> frozenset[str]:
    return frozenset(port.name for port in ports)
