"""What of a graph goes into `forward`, in what order, and what it returns."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from nodes.graph import Block, Endpoint, Graph, Network, NodeId
from runtime.value_names import value_names

_STARTS = ("input", "layer")
_ENDS = ("loss", "metric", "output")


@dataclass(frozen=True)
class Plan:
    """The statements of one `forward`.

    `arguments` are the Input nodes in reading order, `order` the nodes that become statements,
    `returns` the name and value of each result. `objective` are the nodes that lead only to
    losses and metrics and hold nothing learned: they belong to the objective. `names` says how
    each value is called that has a name of its own.
    """

    arguments: tuple[NodeId, ...]
    order: tuple[NodeId, ...]
    returns: tuple[tuple[str, Endpoint], ...]
    objective: tuple[NodeId, ...] = ()
    names: Mapping[Endpoint, str] = field(default_factory=dict)


def plan_block(network: Network, block: Block, usable: Collection[NodeId]) -> Plan:
    """Plan the graph of a block: everything that can run is part of it."""
    graph, inside = block.graph, set(usable)
    returns = tuple(_outputs(graph, inside))
    names = value_names(network, graph)
    return Plan(graph.of_role("input"), _statements(graph, inside), returns, names=names)


def plan_model(network: Network, usable: Collection[NodeId]) -> Plan:
    """Plan the top graph: what predicts goes into the model, the rest into the objective."""
    graph, present = network.graph, set(usable)
    ends = {n for n in present if _role(graph, n) in _ENDS}
    considered = graph.leading_to(ends) & present if ends else present
    learned = {n for n in considered if _holds_module(graph, n)} if ends else set()
    outputs = {n for n in ends if _role(graph, n) == "output"}
    model = graph.leading_to(learned | outputs) & present if ends else present
    objective = {n for n in considered - model - ends if _role(graph, n) == "layer"}
    arguments = tuple(n for n in graph.of_role("input") if n in model)
    names = value_names(network, graph)
    returns = _returns(graph, model, objective | ends, names) or _sinks(network, model, names)
    order, minimised = _statements(graph, model), _statements(graph, objective)
    return Plan(arguments, order, returns, minimised, names)


def _role(graph: Graph, node: NodeId) -> str:
    layer = graph[node].layer
    return layer.role if layer else "layer"


def _holds_module(graph: Graph, node: NodeId) -> bool:
    found = graph[node]
    if found.block is not None or found.over_time is not None or found.shares is not None:
        return True
    layer = found.layer
    if layer is None or layer.role != "layer":
        return False
    return layer.custom is not None or bool(found.declared().constructor())


def _outputs(graph: Graph, present: Collection[NodeId]) -> list[tuple[str, Endpoint]]:
    found = []
    for node in graph.of_role("output"):
        source = graph.sources(node).get("x")
        if source is not None and source.node in present:
            found.append((graph[node].name, source))
    return found


def _returns(
    graph: Graph,
    model: Collection[NodeId],
    readers: Collection[NodeId],
    names: Mapping[Endpoint, str],
) -> tuple[tuple[str, Endpoint], ...]:
    """Return the Outputs, then what the objective reads besides."""
    found = _outputs(graph, model)
    known = {value for _, value in found}
    feeding = {end.node for reader in readers for end in graph.sources(reader).values()}
    for node in sorted(feeding.intersection(model), key=graph.reading_order):
        for link in graph.outgoing.get(node, ()):
            read = link.target.node in readers and _role(graph, link.target.node) != "output"
            if read and link.source not in known and _role(graph, node) != "input":
                known.add(link.source)
                found.append((names[link.source], link.source))
    return tuple(found)


def _sinks(
    network: Network, model: Collection[NodeId], names: Mapping[Endpoint, str]
) -> tuple[tuple[str, Endpoint], ...]:
    """Return the first output of every layer that nobody reads, and all of such a block."""
    graph, ends = network.graph, []
    for node in sorted(model, key=graph.reading_order):
        read = any(link.target.node in model for link in graph.outgoing.get(node, ()))
        if not read and _role(graph, node) == "layer":
            ports = network.outputs_of(graph[node])
            ends += [
                Endpoint(node, port.name) for port in ports[: 1 if graph[node].layer else None]
            ]
    return tuple((names[value], value) for value in ends)


def _statements(graph: Graph, inside: Collection[NodeId]) -> tuple[NodeId, ...]:
    """Order nodes so that each follows its sources and branches stay together."""
    if not inside:
        return ()
    roles = {n: _role(graph, n) for n in graph.order if n in inside}
    missing = {n: _unmet(graph, n, roles) for n, role in roles.items() if role in _STARTS}
    latest_first = sorted(missing, key=graph.reading_order, reverse=True)
    ready = [n for n in latest_first if not missing[n]]
    order: list[NodeId] = []
    while ready:
        node = ready.pop()
        order += [node] if roles[node] == "layer" else []
        freed = []
        for reader in _readers(graph, node):
            if node in missing.get(reader, ()):
                missing[reader].remove(node)
                freed += [] if missing[reader] else [reader]
        # What ends at once comes first: a further head stands beside what it looks at. The
        # others go from left to right, as branches are read.
        if len(freed) > 1:
            freed.sort(key=lambda n: (_goes_on(graph, n, missing), *graph[n].position, n))
        ready += reversed(freed)
    return tuple(order)


def _goes_on(graph: Graph, node: NodeId, wanted: Collection[NodeId]) -> bool:
    return any(reader in wanted for reader in _readers(graph, node))


def _readers(graph: Graph, node: NodeId) -> Iterable[NodeId]:
    return dict.fromkeys(link.target.node for link in graph.outgoing.get(node, ()))


def _unmet(graph: Graph, node: NodeId, wanted: Collection[NodeId]) -> set[NodeId]:
    return {s.node for s in graph.sources(node).values() if s.node in wanted}
