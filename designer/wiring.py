"""Links as pure functions on values: join, part, lead a link through a node, heal a gap."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from nodes.graph import Endpoint, Graph, Link, Network, NodeId
from nodes.layer import Port
from nodes.phrase import phrase
from nodes.ports import many_number


class EditError(ValueError):
    """The edit cannot be made; the message says why and what to do instead."""


def connect(network: Network, graph: Graph, source: Endpoint, target: Endpoint) -> Graph:
    """Join an output to an input; a link that was in the input gives way."""
    if source.node == target.node:
        message = phrase("{name} cannot be linked to itself", name=graph[source.node].name)
        raise EditError(message)
    if source.port not in _names(network.outputs_of(graph[source.node])):
        message = phrase(
            "{name} has no output '{port}'", name=graph[source.node].name, port=source.port
        )
        raise EditError(message)
    if target.port not in _names(network.inputs_of(graph, target.node)):
        message = phrase(
            "{name} has no input '{port}'", name=graph[target.node].name, port=target.port
        )
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


def insert_on_link(network: Network, graph: Graph, link: Link, node: NodeId) -> Graph:
    """Lead a link through a node: into its first input and on from its first output."""
    inputs, outputs = network.inputs_of(graph, node), network.outputs_of(graph[node])
    if not (inputs and outputs):
        message = phrase(
            "{name} has no input and output to lead the link through", name=graph[node].name
        )
        raise EditError(message)
    through = Endpoint(node, inputs[0].name), Endpoint(node, outputs[0].name)
    return graph.without_links((link,)).with_links(
        (Link(link.source, through[0]), Link(through[1], link.target))
    )


def free_ends(network: Network, graph: Graph, node: NodeId) -> tuple[Endpoint, Endpoint] | None:
    """Return the first input and output of a node through which a link may be led: both free."""
    inputs, outputs = network.inputs_of(graph, node), network.outputs_of(graph[node])
    if not (inputs and outputs) or inputs[0].name in graph.incoming[node]:
        return None
    if any(link.source.port == outputs[0].name for link in graph.outgoing[node]):
        return None
    return Endpoint(node, inputs[0].name), Endpoint(node, outputs[0].name)


def append(network: Network, graph: Graph, after: Sequence[NodeId], node: NodeId) -> Graph:
    """Join the first output of each of some nodes to the free inputs of another, in turn.

    Where there is but one input, the last of the nodes feeds it.
    """
    inputs = network.declared_inputs(graph[node])
    several = len(inputs) > 1 or any(port.many for port in inputs)
    for source in after if several else after[-1:]:
        outputs = network.outputs_of(graph[source])
        free = [p for p in network.inputs_of(graph, node) if p.name not in graph.incoming[node]]
        if outputs and free and source != node:
            ends = Endpoint(source, outputs[0].name), Endpoint(node, free[0].name)
            graph = graph.with_link(Link(*ends))
    return graph


def healing_links(graph: Graph, gone: set[NodeId]) -> Iterable[Link]:
    """Yield links from what fed deleted nodes to what they fed."""
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


def _names(ports: Iterable[Port]) -> frozenset[str]:
    return frozenset(port.name for port in ports)
