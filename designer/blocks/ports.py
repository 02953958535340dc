"""The ports of a block: inferred from cut links, and put into another order."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from nodes.blocks import places
from nodes.graph import Endpoint, Graph, Link, Network, Node, NodeId, Path, new_id
from nodes.layer import LAYERS
from nodes.names import free_name, valid_name
from nodes.params import Value

if TYPE_CHECKING:
    from runtime.shape import Shape

    Shapes = Callable[[Endpoint], Shape | None]

ACROSS, DOWN, UP = 256.0, 104.0, 88.0
"""How far apart ports are put, and how far below and above the nodes."""

_PLAIN: Final = frozenset({"x", "y", "a", "b"})
_DTYPES: Final = frozenset({"float32", "int64", "bool"})


@dataclass(frozen=True)
class Port:
    """An Input or Output of a new block.

    `inner` are its links inside, `outside` the output that it stands for, or the inputs that it
    feeds.
    """

    node_id: NodeId
    node: Node
    inner: tuple[Link, ...]
    outside: tuple[Endpoint, ...]

    @property
    def is_input(self) -> bool:
        """Whether values enter here."""
        return self.node.type == "Input"


def inner_ports(
    network: Network, graph: Graph, inside: frozenset[NodeId], shapes: Shapes
) -> tuple[Port, ...]:
    """Return an Input for each output that feeds the nodes, an Output for each that they give."""
    taken = {graph[node].name for node in inside}
    ys = [graph[node].position[1] for node in inside]
    made: list[Port] = []
    for source, targets in _fed(network, graph, inside):
        name = free_name(_carried(graph, source, targets), taken)
        taken.add(name)
        node = Node("Input", name, _looks(shapes(source)), (0.0, min(ys) - DOWN))
        node_id = new_id()
        links = tuple(Link(Endpoint(node_id, "y"), target) for target in targets)
        made.append(Port(node_id, node, links, (source,)))
    for source, targets in _given(network, graph, inside):
        name = free_name(_telling(source.port) or "y", taken)
        taken.add(name)
        node, node_id = Node("Output", name, {}, (0.0, max(ys) + DOWN)), new_id()
        made.append(Port(node_id, node, (Link(source, Endpoint(node_id, "x")),), targets))
    return tuple(_placed(graph, made))


def _fed(
    network: Network, graph: Graph, inside: frozenset[NodeId]
) -> Iterator[tuple[Endpoint, tuple[Endpoint, ...]]]:
    """Yield each output outside and the inputs that it feeds, in the order of reading."""
    found: dict[Endpoint, list[Endpoint]] = {}
    for node in sorted(inside, key=graph.reading_order):
        linked = graph.incoming[node]
        for port in network.inputs_of(graph, node):
            link = linked.get(port.name)
            if link is not None and link.source.node not in inside:
                found.setdefault(link.source, []).append(link.target)
    return ((source, tuple(targets)) for source, targets in found.items())


def _given(
    network: Network, graph: Graph, inside: frozenset[NodeId]
) -> Iterator[tuple[Endpoint, tuple[Endpoint, ...]]]:
    """Yield each output that is read outside and by what; else those that nobody reads."""
    found: dict[Endpoint, list[Endpoint]] = {}
    dangling: dict[Endpoint, list[Endpoint]] = {}
    for node in sorted(inside, key=graph.reading_order):
        read = [link for link in graph.outgoing[node] if link.target.node not in inside]
        for link in read:
            found.setdefault(link.source, []).append(link.target)
        if not graph.outgoing[node]:
            ends = (Endpoint(node, port.name) for port in network.outputs_of(graph[node]))
            dangling.update({end: [] for end in ends})
    if not graph.of_role("output"):
        found |= dangling
    return ((source, tuple(targets)) for source, targets in (found or dangling).items())


def _carried(graph: Graph, source: Endpoint, targets: Iterable[Endpoint]) -> str:
    """Return what to call what comes from an output: by its use, else by its origin."""
    used = {_telling(target.port) for target in targets}
    node = graph[source.node]
    origin = node.name if node.type == "Input" else ""
    return (used.pop() if len(used) == 1 else "") or _telling(source.port) or origin or "x"


def _telling(port: str) -> str:
    """Return the name of a port where it says what is there, "" for x, y and x2."""
    plain = port.rstrip("0123456789") in _PLAIN
    return "" if plain else valid_name(port)


def _looks(shape: Shape | None) -> dict[str, Value]:
    """Return the parameters of an Input that takes what has a shape."""
    layer = LAYERS["Input"]
    if shape is None or shape.dims[:1] != ("N",):
        return layer.fresh()
    dims = shape.dims[1:]
    dtype = shape.dtype if shape.dtype in _DTYPES else "float32"
    params: dict[str, Value] = {"shape": dims, "dtype": dtype}
    wrong = {name for name, _ in layer.parameter_problems(params)}
    return layer.trimmed({**layer.fresh(), **{n: v for n, v in params.items() if n not in wrong}})


def _placed(graph: Graph, ports: list[Port]) -> Iterator[Port]:
    """Yield the ports side by side, in their order, above and below the middle of their links."""
    for side in (True, False):
        row = [port for port in ports if port.is_input is side]
        ends = [link.target if side else link.source for port in row for link in port.inner]
        xs = [graph[end.node].position[0] for end in ends]
        middle = (min(xs) + max(xs)) / 2 if xs else 0.0
        for number, port in enumerate(row):
            x = middle + (number - (len(row) - 1) / 2) * ACROSS
            position = (float(round(x / 8) * 8), port.node.position[1])
            yield dataclasses.replace(port, node=port.node.with_(position=position))


def move_port(network: Network, place: Path, node: NodeId, by: int) -> Network:
    """Move a port of a block up or down in the order of its ports, which is where they stand."""
    graph = network.graph_at(place)
    layer = graph[node].layer
    row = list(graph.of_role(layer.role)) if layer else []
    if node not in row or not 0 <= row.index(node) + by < len(row):
        return network
    other = row[row.index(node) + by]
    here, there = graph[node].position, graph[other].position
    swapped = {node: graph[node].with_(position=there), other: graph[other].with_(position=here)}
    return network.with_graph(graph.with_nodes(swapped), place)


def without_lost_ports(network: Network, name: str) -> Network:
    """Take the links away that lead to ports that a block no longer has."""
    block = network.blocks[name]
    inputs = {port.name for port in block.input_ports}
    outputs = {port.name for port in block.output_ports}
    for place in places(network):
        graph = network.graph_at(place)
        uses = {node_id for node_id, node in graph.nodes.items() if node.block == name}
        lost = [
            link
            for link in graph.links
            if (link.target.node in uses and link.target.port not in inputs)
            or (link.source.node in uses and link.source.port not in outputs)
        ]
        if lost:
            network = network.with_graph(graph.without_links(lost), place)
    return network
