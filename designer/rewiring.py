"""Edits of many links at once as pure functions on values: pull out, lead through points, join."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Final

from designer.canvas.card import REROUTE
from designer.edits import add_node
from designer.wiring import EditError, close_ranks, disconnect, healing_links
from nodes.graph import Endpoint, Graph, Link, Network, NodeId, Position
from nodes.phrase import later, phrase

_NOTHING_TO_JOIN: Final = later(
    "The selected nodes are linked already, or no free input takes what is before it"
)

Fits = Callable[[Graph, Endpoint, Endpoint], bool]
"""Whether an output may be linked to an input."""


def moved_links(
    network: Network, graph: Graph, links: Iterable[Link], to: Endpoint, *, output: bool
) -> Graph:
    """Let links start at another output, or end at another input."""
    old = tuple(links)
    new = [Link(to, link.target) if output else Link(link.source, to) for link in old]
    if output:
        return graph.without_links(old).with_links(new)
    return close_ranks(
        network, graph.without_links(old).with_links(new), {link.target.node for link in old}
    )


def pulled_out(network: Network, graph: Graph, nodes: Collection[NodeId]) -> Graph:
    """Take nodes out of their chains: what was before them is joined to what was after."""
    gone = set(nodes)
    outer = outer_links(graph, gone)
    healing = tuple(healing_links(graph, gone))
    touched = {link.target.node for link in outer}
    return close_ranks(network, graph.without_links(outer).with_links(healing), touched)


def outer_links(graph: Graph, nodes: Collection[NodeId]) -> frozenset[Link]:
    """Return the links between some nodes and all others."""
    return frozenset(k for k in graph.links if (k.source.node in nodes) != (k.target.node in nodes))


def rerouted(
    network: Network, graph: Graph, places: Mapping[Link, Position]
) -> tuple[Graph, tuple[NodeId, ...]]:
    """Lead links through points; those of one output go through one point, at the first place."""
    points: dict[Endpoint, NodeId] = {}
    for link, (x, y) in places.items():
        if link.source not in points:
            place = (x, y - REROUTE / 2)
            graph, points[link.source] = add_node(network, graph, "Reroute", place)
            graph = graph.with_link(Link(link.source, Endpoint(points[link.source], "x")))
        through = Endpoint(points[link.source], "y")
        graph = graph.without_links((link,)).with_link(Link(through, link.target))
    return graph, tuple(points.values())


def joined(
    network: Network, graph: Graph, nodes: Iterable[NodeId], fits: Fits, *, replace: bool = False
) -> Graph:
    """Link nodes one after the other, in the order of the graph, where something fits.

    Links that are there stay, unless `replace` lets new ones into inputs that are taken.
    EditError when nothing could be joined.
    """
    chain = in_order(graph, nodes)
    made = graph
    for before, after in pairwise(chain):
        if any(k.source.node == before for k in made.incoming[after].values()):
            continue
        ends = _first_fitting(network, made, before, after, fits, replace=replace)
        if ends is not None:
            made = made.with_link(Link(*ends))
    if made is graph:
        message = phrase(_NOTHING_TO_JOIN)
        raise EditError(message)
    return made


def in_order(graph: Graph, nodes: Iterable[NodeId]) -> Sequence[NodeId]:
    """Return nodes with sources first and ties in reading order; on cycles in reading order."""
    rank = {node: number for number, node in enumerate(graph.order)}
    return sorted(nodes, key=lambda node: (rank.get(node, len(rank)), graph.reading_order(node)))


def _first_fitting(
    network: Network, graph: Graph, before: NodeId, after: NodeId, fits: Fits, *, replace: bool
) -> tuple[Endpoint, Endpoint] | None:
    outputs = [Endpoint(before, port.name) for port in network.outputs_of(graph[before])]
    inputs = [Endpoint(after, port.name) for port in network.inputs_of(graph, after)]
    taken = graph.incoming[after]
    free = [end for end in inputs if end.port not in taken]
    tried = (*free, *(inputs if replace else ()))
    pairs = ((source, target) for target in tried for source in outputs)
    return next((pair for pair in pairs if fits(graph, *pair)), None)


def without_links_of(network: Network, graph: Graph, nodes: Collection[NodeId]) -> Graph:
    """Take away all links of nodes."""
    links = [k for k in graph.links if k.source.node in nodes or k.target.node in nodes]
    return disconnect(network, graph, links)
