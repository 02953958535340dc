"""Links: both ends there, every needed input fed, nothing going in circles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import networkx as nx

from nodes import fixes
from nodes.checks.spot import Spot
from nodes.graph import Endpoint, Link, Node, NodeId
from nodes.layer import Port
from nodes.memory import remembered
from nodes.phrase import phrase
from nodes.ports import many_number
from nodes.problem import Fix, Problem

_LONGEST_LOOP = 6


def check_links(spot: Spot) -> Iterator[Problem]:
    """Yield links without an end, links to unknown ports, inputs without a link, and loops."""
    graph = spot.graph
    fitting = {node_id: _fitting(spot, node_id) for node_id in graph.nodes}
    strange = {node_id for node_id, fits in fitting.items() if fits.strange}
    strange |= (graph.incoming.keys() | graph.outgoing.keys()) - graph.nodes.keys()
    if strange:
        for link in sorted(k for k in graph.links if {k.source.node, k.target.node} & strange):
            yield from _ends(spot, link)
    for node_id, fits in fitting.items():
        for port in fits.missing:
            yield _missing(spot, node_id, port)
    yield from _loops(spot)


@dataclass(frozen=True)
class _Fitting:
    """How the links of a node fit it: whether one has no port, and which inputs have no link."""

    strange: bool = False
    missing: tuple[Port, ...] = ()


def _fitting(spot: Spot, node_id: NodeId) -> _Fitting:
    node, graph = spot.graph[node_id], spot.graph
    if node.layer is None and node.block not in spot.network.blocks:
        return _Fitting()  # nothing is known of its ports
    read = {link.source.port for link in graph.outgoing[node_id]}
    linked = tuple(graph.sources(node_id))

    def find() -> _Fitting:
        made, wanted = spot.network.outputs_of(node), spot.network.declared_inputs(node)
        ends = [*((made, port) for port in read), *((wanted, port) for port in linked)]
        strange = any(not any(_is_port(p, name) for p in ports) for ports, name in ends)
        ports = spot.network.inputs_of(graph, node_id)
        missing = (p for p in ports if not (p.name in linked or p.optional))
        return _Fitting(strange, tuple(missing))

    return remembered(node, "links", (read, linked), find) if node.layer else find()


def _ends(spot: Spot, link: Link) -> Iterator[Problem]:
    fix = fixes.remove_link(spot.place, link)
    ends = ((link.source, link.target), (link.target, link.source))
    for number, (end, other) in enumerate(ends):
        if end.node not in spot.graph:
            if other.node in spot.graph:
                words = phrase(
                    "a link at {port} has lost its other end. Remove the link.", port=other.port
                )
                yield spot.problem(other.node, words, port=other.port, fix=fix)
        elif problem := _port_problem(spot, end, source=number == 0):
            yield spot.problem(end.node, problem, port=end.port, fix=fix)


def _port_problem(spot: Spot, end: Endpoint, *, source: bool) -> str | None:
    node = spot.graph[end.node]
    if node.layer is None and node.block not in spot.network.blocks:
        return None  # nothing is known of its ports
    ports = spot.network.outputs_of(node) if source else spot.network.declared_inputs(node)
    if any(_is_port(port, end.port) for port in ports):
        return None
    known = tuple(f"{port.name}1, {port.name}2 ..." if port.many else port.name for port in ports)
    side = phrase("output") if source else phrase("input")
    return phrase(
        "has no {side} {port}, only {known}. Remove the link.",
        side=side,
        port=end.port,
        known=known or phrase("none at all"),
    )


def _is_port(port: Port, name: str) -> bool:
    if not port.many:
        return port.name == name
    number = many_number(port.name, name)
    return number is not None and number > 0 and name == f"{port.name}{number}"


def _missing(spot: Spot, node_id: NodeId, port: Port) -> Problem:
    fix = _unused_input(spot, node_id, port) if port.name == "target" else None
    words = phrase(
        "nothing is linked to its input {name}. {cure}",
        name=port.name,
        cure=_what_to_link(spot.graph[node_id], port),
    )
    return spot.problem(node_id, words, port=port.name, fix=fix)


def _what_to_link(node: Node, port: Port) -> str:
    role = node.layer.role if node.layer else "layer"
    said = {
        "target": phrase("the Input that holds the right answers"),
        "prediction": phrase("what the network predicts"),
    }
    if role in ("loss", "metric"):
        if port.name in said:
            return phrase("Link {words} to it.", words=said[port.name])
        return phrase("It wants this: {doc}", doc=port.doc)
    return phrase("Link the output of another node to it.")


def _unused_input(spot: Spot, node_id: NodeId, port: Port) -> Fix | None:
    """Return the link to the only Input that feeds nothing yet."""
    free = [i for i in spot.graph.of_role("input") if not spot.graph.outgoing.get(i)]
    if len(free) != 1:
        return None
    link = Link(Endpoint(free[0], "y"), Endpoint(node_id, port.name))
    name = spot.graph[free[0]].name
    return fixes.add_link(
        spot.place, link, phrase("Link {source} to {target}", source=name, target=port.name)
    )


def _loops(spot: Spot) -> Iterator[Problem]:
    if not spot.graph.cyclic:
        return
    directed = spot.graph.directed.subgraph(spot.graph.cyclic)
    for group in nx.strongly_connected_components(directed):
        nodes = [source for source, _ in nx.find_cycle(directed.subgraph(group))]
        start = nodes.index(min(nodes, key=spot.graph.reading_order))
        loop = nodes[start:] + nodes[:start]
        link = _backward(spot, loop)
        ends = (spot.graph[end.node].name for end in (link.source, link.target))
        title = phrase("Remove the link {ends}", ends=" → ".join(ends))
        words = phrase("feeds itself: {way}. Remove one of these links.", way=_spelled(spot, loop))
        yield spot.problem(loop[0], words, fix=fixes.remove_link(spot.place, link, title))


def _backward(spot: Spot, loop: list[NodeId]) -> Link:
    """Return the link of a loop that leads furthest back on the canvas."""
    steps = set(zip(loop, [*loop[1:], loop[0]], strict=True))
    links = (k for k in spot.graph.links if (k.source.node, k.target.node) in steps)

    def back(link: Link) -> tuple[float, Link]:
        ahead = spot.graph[link.target.node].position[1] - spot.graph[link.source.node].position[1]
        return (ahead, link)

    return min(links, key=back)


def _spelled(spot: Spot, loop: list[NodeId]) -> str:
    names = [spot.graph[node].name for node in loop]
    shown = names if len(names) <= _LONGEST_LOOP else [*names[:_LONGEST_LOOP], "..."]
    return " → ".join([*shown, names[0]])
