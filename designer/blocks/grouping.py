"""Makes a block of some nodes: its ports are where links were cut, a use stands in their place."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable, Iterator
from typing import Final

from designer.blocks.ports import Port, inner_ports
from designer.blocks.room import Box, bounds, box_of
from designer.canvas.card import HIGH
from designer.canvas.facts import Facts
from designer.edits import inner_links, snapped
from designer.framing import holds, removed
from designer.wiring import EditError
from nodes.blocks import classes_of
from nodes.expressions import Expr
from nodes.graph import (
    BLOCK,
    Block,
    BlockParameter,
    Endpoint,
    Frame,
    Graph,
    Link,
    Network,
    Node,
    NodeId,
    Path,
    new_id,
)
from nodes.names import unused_name
from nodes.phrase import later, phrase
from nodes.project import Phase, Project
from nodes.substitution import names_read

_ENDS: Final = {
    "input": later("data enters there"),
    "output": later("its result leaves there"),
    "loss": later("it is what training minimises"),
    "metric": later("it only measures"),
}


def group(
    project: Project, place: Path, chosen: Collection[NodeId], facts: Facts
) -> tuple[Project, NodeId]:
    """Put nodes into a new block and a use of it in their place; return that use.

    What the outputs carry is kept in the block's Inputs, so that the block can be looked at by
    itself. EditError says in words what cannot be in a block.
    """
    network = project.network
    graph, inside = network.graph_at(place), frozenset(chosen)
    refuse_group(network, place, inside)
    ports = inner_ports(network, graph, inside, facts.shape)
    name = unused_name("Block", classes_of(network))
    params = _parameters_read(network, place, graph, inside)
    frames = _frames_around(network, graph, inside)
    block = Block(name, _inner_graph(graph, inside, ports).with_frames(frames), params)
    use, node_id = _use(graph, inside, block, bounds(network, graph, inside)), new_id()
    outer = graph.without_nodes(inside).with_node(node_id, use).with_links(_outer(ports, node_id))
    changed = network.with_block(block).with_graph(removed(outer, frames), place)
    phases = project.training.phases if place else _phases(project, inside, node_id, facts)
    project = project.with_network(changed)
    return project.with_training(phases=phases) if phases else project, node_id


def refuse_group(network: Network, place: Path, inside: frozenset[NodeId]) -> None:
    """Raise EditError when the nodes cannot be a block."""
    graph = network.graph_at(place)
    if not inside:
        message = phrase("nothing is selected: select the nodes that the block shall hold")
        raise EditError(message)
    for find in (_end_inside, _passed_outside, _shared_across):
        words = find(graph, inside)
        if words:
            raise EditError(words)
    words = "" if place else _only_for_the_loss(network, inside)
    if words:
        raise EditError(words)


def cure(graph: Graph, inside: frozenset[NodeId]) -> tuple[str, frozenset[NodeId]] | None:
    """Return a selection near this one that may be a block, and what to call taking it."""
    ends = {i for i in inside if (layer := graph[i].layer) and layer.role in _ENDS}
    if ends and ends != inside:
        return (
            phrase("Leave it out") if len(ends) == 1 else phrase("Leave them out"),
            inside - ends,
        )
    between = frozenset(_between(graph, inside))
    if between:
        return (
            phrase("Select it, too") if len(between) == 1 else phrase("Select them, too"),
            inside | between,
        )
    return None


def _between(graph: Graph, inside: frozenset[NodeId]) -> list[NodeId]:
    """Return the nodes on paths that leave some nodes and come back to them."""
    after = frozenset[NodeId]().union(*(graph.descendants(node) for node in inside)) - inside
    before = graph.leading_to(inside) - inside
    return sorted(after & before, key=graph.reading_order)


def _end_inside(graph: Graph, inside: frozenset[NodeId]) -> str:
    for node_id in sorted(inside, key=graph.reading_order):
        node = graph[node_id]
        reason = _ENDS.get(node.layer.role) if node.layer else None
        if reason:
            return phrase(
                "{name} cannot be in a block: {reason}. Take it out of the selection",
                name=node.name,
                reason=reason,
            )
    return ""


def _passed_outside(graph: Graph, inside: frozenset[NodeId]) -> str:
    """Return words where a path leaves the nodes and comes back to them."""
    between = _between(graph, inside)
    if not between:
        return ""
    name = graph[between[0]].name
    return phrase(
        "{name} lies between the selected nodes: the block would feed itself. Select it, too",
        name=name,
    )


def _shared_across(graph: Graph, inside: frozenset[NodeId]) -> str:
    for node_id, node in graph.nodes.items():
        if node.shares in graph.nodes and (node.shares in inside) != (node_id in inside):
            owner = graph[node.shares].name if node.shares else ""
            return phrase(
                "{name} uses the weights of {owner}: select both of them, or give {name} "
                "weights of its own first",
                name=node.name,
                owner=owner,
            )
    return ""


def _only_for_the_loss(network: Network, inside: frozenset[NodeId]) -> str:
    from runtime.plan import plan_model

    graph = network.graph
    among = sorted(inside & set(plan_model(network, graph.nodes).objective))
    if not among:
        return ""
    name = graph[among[0]].name
    return phrase(
        "{name} only serves a loss or a metric, and a block is part of the model. Deselect it",
        name=name,
    )


def _parameters_read(
    network: Network, place: Path, graph: Graph, inside: Iterable[NodeId]
) -> tuple[BlockParameter, ...]:
    """Return the parameters of the block around that the nodes read: the new block has them."""
    around = network.blocks[place[-1]].params if place else ()
    read = frozenset[str]().union(*(names_read(graph[node]) for node in inside))
    return tuple(parameter for parameter in around if parameter.name in read)


def _inner_graph(graph: Graph, inside: frozenset[NodeId], ports: Iterable[Port]) -> Graph:
    nodes = {node: graph[node] for node in graph.nodes if node in inside}
    made = Graph(nodes, inner_links(graph, inside))
    for port in ports:
        made = made.with_node(port.node_id, port.node).with_links(port.inner)
    return made


def _frames_around(network: Network, graph: Graph, inside: frozenset[NodeId]) -> tuple[Frame, ...]:
    """Return the frames that hold some of the nodes and no other: they go into the block."""
    boxes = {node: box_of(network, graph, node) for node in graph.nodes} if graph.frames else {}
    held = {f: {i for i, box in boxes.items() if holds(f, box)} for f in graph.frames}
    return tuple(frame for frame, nodes in held.items() if nodes and nodes <= inside)


def _use(graph: Graph, inside: frozenset[NodeId], block: Block, around: Box) -> Node:
    kept = graph.names - {graph[node].name for node in inside}
    params = {parameter.name: Expr(parameter.name) for parameter in block.params}
    name = unused_name(block.name.lower(), kept)
    left, top, right, bottom = around
    middle = snapped(((left + right) / 2, (top + bottom - HIGH) / 2))
    return Node(f"{BLOCK}{block.name}", name, params, middle)


def _outer(ports: Iterable[Port], use: NodeId) -> Iterator[Link]:
    for port in ports:
        if port.is_input:
            yield Link(port.outside[0], Endpoint(use, port.node.name))
        else:
            yield from (Link(Endpoint(use, port.node.name), end) for end in port.outside)


def _phases(
    project: Project, inside: frozenset[NodeId], use: NodeId, facts: Facts
) -> tuple[Phase, ...]:
    """Return the phases with the block in the place of the nodes that they name."""
    graph = project.network.graph
    weighty = {n for n in inside if graph[n].layer is None or facts.learns(n)}
    return tuple(_phase(graph, phase, inside, weighty, use) for phase in project.training.phases)


def _phase(
    graph: Graph, phase: Phase, inside: frozenset[NodeId], weighty: set[NodeId], use: NodeId
) -> Phase:
    named = inside & set(phase.nodes)
    if not named:
        return phase
    if not weighty <= named:
        name = graph[min(weighty - named)].name
        message = phrase(
            "{name} is not trained in the phase {name2} and others of the nodes are: a "
            "block is trained as a whole. Select only nodes of one phase",
            name=name,
            name2=phase.name,
        )
        raise EditError(message)
    kept = tuple(node for node in phase.nodes if node not in inside)
    return dataclasses.replace(phase, nodes=(*kept, use))
