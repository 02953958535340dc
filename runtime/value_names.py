"""What the values of a graph are called: each otherwise than all others, and than all nodes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping

from nodes.definitions import DEFINED
from nodes.graph import Endpoint, Graph, Network, Node, NodeId
from nodes.layer import Layer
from nodes.names import RESERVED, free_name


class ValueNames(dict[Endpoint, str]):
    """How each value is called: as its node, but for those that it holds."""

    def __init__(self, graph: Graph, apart: Mapping[Endpoint, str]) -> None:
        super().__init__(apart)
        self._graph = graph

    def __missing__(self, value: Endpoint) -> str:
        return self._graph[value.node].name


def value_names(network: Network, graph: Graph) -> ValueNames:
    """Return how each value is called: as its node, with the port where that has several.

    Such a name that somebody else has, as a node may be called `encoder_h`, gets a number. It
    follows from names alone, so that no other edit changes it.
    """
    several = (node for node in graph.nodes if _may_have_several(graph[node]))
    wanted = {
        Endpoint(node, port): f"{graph[node].name}_{port}"
        for node in several
        for port in _further(network, graph, node)
    }
    return ValueNames(graph, _apart(wanted, graph.names) if wanted else {})


def _may_have_several(node: Node) -> bool:
    """Return whether a node may have several outputs; most kinds of layers are seen not to."""
    layer = node.layer
    fixed = layer is not None and layer.output_ports is Layer.output_ports
    return layer is None or not fixed or len(layer.outputs) > 1


def _further(network: Network, graph: Graph, node: NodeId) -> list[str]:
    """Return the outputs that are not called as the node: of a layer all but the first.

    A block whose outputs are read has a first one only if it is the only one that is read.
    """
    layer = graph[node].layer
    declared = [port.name for port in network.outputs_of(graph[node])]
    if layer is not None:
        return [name for name in declared if name != layer.outputs[0].name]
    read = {link.source.port for link in graph.outgoing.get(node, ())}
    if not read:
        return declared[1:]
    return sorted(read) if len(read) > 1 else []


def _apart(wanted: Mapping[Endpoint, str], nodes: Collection[str]) -> Mapping[Endpoint, str]:
    """Return for each value the name that is wanted, with a number where it is not free."""
    taken = {*nodes, *RESERVED, *DEFINED}
    counted = Counter(wanted.values())
    kept = {name for name, count in counted.items() if count == 1} - taken
    made: dict[Endpoint, str] = {}
    for value in sorted(wanted, key=lambda value: (wanted[value], value.port, value.node)):
        name = wanted[value]
        made[value] = name if name in kept else free_name(name, taken | kept)
        taken.add(made[value])
    return made
