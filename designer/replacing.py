"""Puts another layer or block in the place of a node, which keeps its name and all that fits."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from designer.edits import can_be_bypassed, fresh_node
from designer.wiring import close_ranks
from nodes.graph import Endpoint, Graph, Link, Network, Node, NodeId
from nodes.params import Inferred, Value

if TYPE_CHECKING:
    from nodes.layer import Layer, Port


def replaced(network: Network, graph: Graph, node_id: NodeId, type_name: str) -> Graph:
    """Give a node another type; parameters, links and marks are kept where they fit.

    Weights that other nodes shared with it go to the first of them.
    """
    old = graph[node_id]
    fresh = fresh_node(network, graph, type_name, old.position)
    new = fresh.with_(name=old.name, repeat=old.repeat, tied=old.tied, note=old.note,
                      frozen=old.frozen, pinned=old.pinned, folded=old.folded,
                      params=_kept(old, fresh))  # fmt: skip
    if can_be_bypassed(network, new):
        new = new.with_(bypassed=old.bypassed)
    rest = graph.without_nodes((node_id,)).with_node(node_id, new)
    nodes = {each: rest[each] for each in graph.nodes}
    changed = dataclasses.replace(rest, nodes=nodes)
    links = (*_incoming(network, graph, node_id, new), *_outgoing(network, graph, node_id, new))
    return close_ranks(network, changed.with_links(links), (node_id,))


def _kept(old: Node, fresh: Node) -> Mapping[str, Value]:
    """Return the parameters of a new node, with what was set at the old one where it fits."""
    layer = fresh.layer
    if layer is None or old.layer is None:
        return fresh.params
    kinds = layer.kinds()
    taken = {
        name: value
        for name, value in old.params.items()
        if name in kinds
        and name in old.layer.kinds()
        and not isinstance(kinds[name], Inferred)
        and kinds[name].problem(value) is None
    }
    return layer.trimmed({**fresh.params, **_agreeing(layer, fresh.params, taken)})


def _agreeing(
    layer: type[Layer], fresh: Mapping[str, Value], taken: Mapping[str, Value]
) -> Mapping[str, Value]:
    """Return the values that break no rule over several parameters."""
    broken = dict(layer.parameter_problems({**fresh, **taken}))
    return {name: value for name, value in taken.items() if name not in broken}


def _incoming(network: Network, graph: Graph, node_id: NodeId, new: Node) -> Iterable[Link]:
    old = [p.name for p in network.inputs_of(graph, node_id) if p.name in graph.incoming[node_id]]
    pairs = _paired(old, _spelled(network.declared_inputs(new), len(old)))
    links = graph.incoming[node_id]
    return (Link(links[before].source, Endpoint(node_id, after)) for before, after in pairs.items())


def _outgoing(network: Network, graph: Graph, node_id: NodeId, new: Node) -> Iterable[Link]:
    old = [port.name for port in network.outputs_of(graph[node_id])]
    pairs = _paired(old, [port.name for port in network.outputs_of(new)])
    found = (link for link in graph.outgoing[node_id] if link.source.port in pairs)
    return (Link(Endpoint(node_id, pairs[k.source.port]), k.target) for k in found)


def _spelled(ports: Iterable[Port], count: int) -> list[str]:
    """Return the names of inputs, enough of those that take any number of links."""
    names: list[str] = []
    for port in ports:
        many = [f"{port.name}{number}" for number in range(1, count + 1)]
        names.extend(many if port.many else [port.name])
    return names


def _paired(old: Sequence[str], new: Sequence[str]) -> dict[str, str]:
    """Return for each old port the new one: of the same name, else the next that is free."""
    pairs = {name: name for name in old if name in new}
    free = [name for name in new if name not in pairs]
    left = [name for name in old if name not in pairs]
    return pairs | dict(zip(left, free, strict=False))
