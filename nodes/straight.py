"""The network without what only hands values on: links lead past it, and what fed it alone goes."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from nodes.graph import Endpoint, Graph, Link, Network, Node, NodeId


def straightened(network: Network) -> Network:
    """Return the network that computes the same without nodes that only hand a value on.

    What leads only to inputs that are not handed on, such as the branch that a Switch does not
    take, is left out, too.
    """
    graph = _straight(network, network.graph)
    blocks = {
        name: dataclasses.replace(block, graph=_straight(network, block.graph))
        for name, block in network.blocks.items()
    }
    return dataclasses.replace(network, graph=graph, blocks=blocks)


def switched_off(network: Network, graph: Graph) -> frozenset[NodeId]:
    """Return the nodes of a graph that are left out because what they feed hands on another."""
    passing = _passing(network, graph)
    return frozenset(graph.nodes.keys() - _straight(network, graph).nodes.keys() - passing.keys())


def _passing(network: Network, graph: Graph) -> Mapping[NodeId, str]:
    """Return the nodes that hand an input on, and which."""
    may = ((i, node) for i, node in graph.nodes.items() if node.bypassed or _passes(node))
    return {i: port for i, node in may if (port := network.passed_port(node)) is not None}


def _passes(node: Node) -> bool:
    layer = node.layer
    return layer is not None and layer.passes


def _straight(network: Network, graph: Graph) -> Graph:
    passing = _passing(network, graph)
    if not passing:
        return graph
    links = []
    for link in graph.links:
        source = _origin(network, graph, passing, link.source)
        if link.target.node not in passing and source is not None:
            links.append(Link(source, link.target))
    led_past = graph.without_links(graph.links).with_links(links)
    return led_past.without_nodes({*passing, *_idle(graph, led_past, passing)})


def _origin(
    network: Network, graph: Graph, passing: Mapping[NodeId, str], value: Endpoint
) -> Endpoint | None:
    """Return the output that a value comes from, past what only hands it on."""
    for _ in range(len(passing) + 1):
        if value.node not in passing or value.node not in graph:
            return value
        first = network.outputs_of(graph[value.node])[0].name
        source = graph.sources(value.node).get(passing[value.node])
        if source is None or value.port != first:
            return None
        value = source
    return None  # they feed each other in a circle


def _idle(graph: Graph, led_past: Graph, passing: Mapping[NodeId, str]) -> set[NodeId]:
    """Return the nodes that fed something, but nothing any more."""
    left = {node: len(led_past.outgoing.get(node, ())) for node in graph.nodes}
    roles = {node: layer.role for node in graph.nodes if (layer := graph[node].layer)}
    waiting = [
        node
        for node, links in graph.outgoing.items()
        if links and not left.get(node, 1) and node not in passing and roles.get(node) != "input"
    ]
    idle: set[NodeId] = set()
    while waiting:
        node = waiting.pop()
        idle.add(node)
        for source in led_past.sources(node).values():
            left[source.node] = left.get(source.node, 1) - 1
            if not left[source.node] and roles.get(source.node) != "input":
                waiting.append(source.node)
    return idle
