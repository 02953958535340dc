"""Puts the inside of a block in the place of a use of it; repeats become nodes in a row."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from designer.blocks.room import bounds, make_room, moved_box
from designer.canvas.card import size_of
from designer.edits import merge_in, snapped
from designer.framing import moved
from designer.wiring import EditError
from nodes.copies import names_for
from nodes.expressions import Expr, ExpressionError, Scalar
from nodes.graph import (
    Block,
    Endpoint,
    Graph,
    Link,
    Network,
    Node,
    NodeId,
    Path,
    Position,
    new_id,
)
from nodes.names import unused_name
from nodes.phrase import phrase
from nodes.project import Phase, Project
from nodes.substitution import node_substituted

MOST_IN_A_ROW = 50
SPACING = 104.0


def unpack(project: Project, place: Path, node_id: NodeId) -> tuple[Project, tuple[NodeId, ...]]:
    """Replace a use of a block by what is inside it, or a repeated node by its repeats.

    Parameters get the values that the use gives them, names become unused ones. Returns the new
    nodes. EditError says what stands in the way.
    """
    network = project.network
    graph = network.graph_at(place)
    node = graph[node_id]
    _refuse_special(node)
    if node.repeat != 1:
        changed, made = _in_a_row(network, graph, node_id)
    else:
        block = _block(network, node)
        _refuse_shared(graph, node_id)
        changed, made = _inside(network, graph, node_id, block)
    project = project.with_network(network.with_graph(changed, place))
    phases = tuple(_phase(phase, node_id, made) for phase in project.training.phases)
    return project if place else project.with_training(phases=phases), made


def _block(network: Network, node: Node) -> Block:
    if node.block is None:
        message = phrase(
            "{name} is no block and not repeated: there is nothing to unpack", name=node.name
        )
        raise EditError(message)
    if node.block not in network.blocks:
        message = phrase(
            "there is no block {block} in this network: there is nothing to unpack",
            block=node.block,
        )
        raise EditError(message)
    return network.blocks[node.block]


def _refuse_special(node: Node) -> None:
    if node.over_time is not None:
        message = phrase(
            "{name} runs over time, which only a block can. Let it run once first", name=node.name
        )
        raise EditError(message)
    if node.bypassed:
        message = phrase(
            "{name} is bypassed: what is inside does not run. Switch it on first", name=node.name
        )
        raise EditError(message)


def _refuse_shared(graph: Graph, node_id: NodeId) -> None:
    node = graph[node_id]
    for other in graph.nodes.values():
        pair = (node, graph.nodes.get(node.shares or ""))
        if other.shares == node_id:
            pair = (other, node)
        if pair[1] is not None:
            message = phrase(
                "{name} uses the weights of {name2}, which only whole blocks can. Give {name} "
                "weights of its own first",
                name=pair[0].name,
                name2=pair[1].name,
            )
            raise EditError(message)


def _in_a_row(network: Network, graph: Graph, node_id: NodeId) -> tuple[Graph, tuple[NodeId, ...]]:
    """Return the graph with one node for each repeat; tied ones share the first one's weights."""
    node = graph[node_id]
    count = node.repeat
    if type(count) is not int or not 1 < count <= MOST_IN_A_ROW:
        message = phrase(
            "{name} is used {count} times in a row: only a number of up to {MOST_IN_A_ROW} "
            "can be unpacked. Set repeat to a number first",
            name=node.name,
            count=count,
            MOST_IN_A_ROW=MOST_IN_A_ROW,
        )
        raise EditError(message)
    inputs, outputs = network.inputs_of(graph, node_id), network.outputs_of(node)
    if len(inputs) != 1 or len(outputs) != 1:
        message = phrase(
            "{name} can be unpacked only with one input and one output", name=node.name
        )
        raise EditError(message)
    _refuse_shared(graph, node_id)
    ids = (node_id, *(new_id() for _ in range(count - 1)))
    made = _repeats(graph, node_id, ids)
    pairs = pairwise(ids)
    links = [Link(Endpoint(a, outputs[0].name), Endpoint(b, inputs[0].name)) for a, b in pairs]
    readers = graph.outgoing[node_id]
    read = [Link(Endpoint(ids[-1], outputs[0].name), link.target) for link in readers]
    box = bounds(network, Graph(made))
    apart = make_room(network, graph.without_nodes({node_id}), node, box)
    apart = dataclasses.replace(apart, links=graph.links).with_nodes(made)
    return apart.without_links(readers).with_links((*links, *read)), ids


def _repeats(graph: Graph, node_id: NodeId, ids: tuple[NodeId, ...]) -> dict[NodeId, Node]:
    """Return a node for each repeat; those of a tied node share the weights of the first."""
    node, made = graph[node_id], {}
    taken, (x, y) = set(graph.names) - {node.name}, node.position
    for number, one in enumerate(ids):
        name = unused_name(node.name, taken)
        taken.add(name)
        shares = node_id if node.tied and one != node_id else None
        place = (x, y + SPACING * number)
        copy = node_substituted(node, names_for(node, {}, number))
        made[one] = copy.with_(name=name, position=place, repeat=1, tied=False, shares=shares)
    return made


def _inside(
    network: Network, graph: Graph, node_id: NodeId, block: Block
) -> tuple[Graph, tuple[NodeId, ...]]:
    values = {p.name: graph[node_id].params.get(p.name, p.default) for p in block.params}
    piece = _substituted(block.graph, values)
    if graph[node_id].frozen:
        piece = piece.with_nodes({i: _frozen(node) for i, node in piece.nodes.items()})
    rest, fed = graph.without_nodes({node_id}), graph.sources(node_id)
    read: dict[str, list[Endpoint]] = {}
    for link in graph.outgoing[node_id]:
        read.setdefault(link.source.port, []).append(link.target)
    if not piece.nodes:
        return rest.with_links(_through(block.graph, fed, read, {})), ()
    offset = _offset(network, graph, node_id, piece)
    box = moved_box(bounds(network, piece), offset)
    merged, made = merge_in(make_room(network, rest, graph[node_id], box), piece, offset)
    frames = (moved(frame, *offset) for frame in block.graph.frames)
    merged = merged.with_frames((*merged.frames, *frames))
    ids = dict(zip(piece.nodes, made, strict=True))
    return merged.with_links(_through(block.graph, fed, read, ids)), made


def _frozen(node: Node) -> Node:
    learns = node.layer is None or bool(node.layer.module)
    return node.with_(frozen=True) if learns else node


def _substituted(graph: Graph, values: Mapping[str, object]) -> Graph:
    """Return the inside of a block without its ports, what it reads put in its place."""
    known: dict[str, Scalar | Expr] = {}
    for name, value in values.items():
        if not isinstance(value, int | float | Expr):
            message = phrase(
                "the parameter {name} holds {value}, which is no number. Mend it first",
                name=name,
                value=repr(value),
            )
            raise EditError(message)
        known[name] = value
    piece = graph.without_nodes((*graph.of_role("input"), *graph.of_role("output")))
    try:
        nodes = {i: node_substituted(node, known) for i, node in piece.nodes.items()}
    except ExpressionError as error:
        message = phrase("the parameters cannot be put in their places: {error}", error=error)
        raise EditError(message) from None
    return dataclasses.replace(piece, nodes=nodes)


def _through(
    graph: Graph,
    fed: Mapping[str, Endpoint],
    read: Mapping[str, Iterable[Endpoint]],
    ids: Mapping[NodeId, NodeId],
) -> Iterator[Link]:
    """Yield the links that lead through the ports of a block: from outside in, and out again."""
    sources = {
        Endpoint(node_id, "y"): fed.get(graph[node_id].name) for node_id in graph.of_role("input")
    }
    outputs = set(graph.of_role("output"))
    for link in graph.links:
        source = link.source
        if source in sources:
            found = sources[source]
        else:
            found = Endpoint(ids[source.node], source.port) if source.node in ids else None
        if found is None:
            continue
        if link.target.node in outputs:
            targets = read.get(graph[link.target.node].name, ())
            yield from (Link(found, target) for target in targets)
        elif source in sources and link.target.node in ids:
            yield Link(found, Endpoint(ids[link.target.node], link.target.port))


def _offset(network: Network, graph: Graph, node_id: NodeId, piece: Graph) -> Position:
    """Return how far the inside is moved so that its middle stands where the use's stood."""
    left, top, right, bottom = bounds(network, piece)
    x, y = graph[node_id].position
    middle = y + size_of(network, graph, node_id)[1] / 2
    return snapped((x - (left + right) / 2, middle - (top + bottom) / 2))


def _phase(phase: Phase, node_id: NodeId, made: tuple[NodeId, ...]) -> Phase:
    if node_id not in phase.nodes:
        return phase
    kept = tuple(node for node in phase.nodes if node not in (node_id, *made))
    return dataclasses.replace(phase, nodes=(*kept, *made))
