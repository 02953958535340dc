"""What a network returns: an Output, and no nodes whose work nobody reads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from nodes import fixes
from nodes.checks.spot import Spot
from nodes.graph import Endpoint, NodeId
from nodes.phrase import phrase
from nodes.problem import Fix, Problem

_ENDS = ("output", "loss", "metric")


def check_reach(spot: Spot) -> Iterator[Problem]:
    """Yield a missing Output, and nodes that lead to no Output, loss or metric."""
    graph = spot.graph
    if not graph.nodes:
        yield from _empty(spot)
        return
    if not graph.of_role("output"):
        yield _no_output(spot)
    dead = left_out(spot)
    ends = [n for n in sorted(dead, key=graph.reading_order) if not graph.outgoing.get(n)]
    only = _only_for(spot, ends, dead)
    for node in ends:
        if _ready(spot, node):
            yield _dead_end(spot, node, only[node])


def left_out(spot: Spot) -> set[NodeId]:
    """Return the nodes that are no part of the model: none of what ends it reads them."""
    graph = spot.graph
    ends = [node for role in _ENDS for node in graph.of_role(role)]
    return set(graph.nodes.keys() - graph.leading_to(ends)) if ends else set()


def _empty(spot: Spot) -> Iterator[Problem]:
    if spot.block is not None:
        text = phrase(
            "The block {name} is empty: give it an Input, layers and an Output.",
            name=spot.block.name,
        )
        yield Problem((), text)
    else:
        text = phrase(
            "The network is empty: drag a dataset and layers from the library onto the canvas."
        )
        yield Problem((), text, severity="hint")


def _no_output(spot: Spot) -> Problem:
    """Of a network that is only trained this is a warning; a block needs an Output."""
    fix = _output_fix(spot)
    title = phrase("block {name}", name=spot.block.name) if spot.block else phrase("network")
    cure = phrase("{cure}.", cure=fix.title) if fix else phrase("Link an Output to the last layer.")
    text = phrase(
        "The {title} has no Output, so it returns nothing by name. {cure}", title=title, cure=cure
    )
    return Problem((), text, severity="error" if spot.block else "warning", fix=fix)


def _output_fix(spot: Spot) -> Fix | None:
    source = _prediction(spot) or _last(spot)
    if source is None:
        return None
    return fixes.add_output(
        spot.place, source, phrase("Add an Output after {name}", name=spot.graph[source.node].name)
    )


def _prediction(spot: Spot) -> Endpoint | None:
    """Return what the first loss judges: what is linked to the first of its inputs."""
    for loss in spot.graph.of_role("loss"):
        port = spot.graph[loss].declared().input_ports()[0].name
        source = spot.graph.sources(loss).get(port)
        if source is not None and source.node in spot.graph:
            return source
    return None


def _last(spot: Spot) -> Endpoint | None:
    """Return the output of the last layer that nothing reads."""
    for node_id in reversed(spot.graph.order):
        node = spot.graph[node_id]
        ports = spot.network.outputs_of(node)
        role = node.layer.role if node.layer else "layer"
        if role == "layer" and ports and not spot.graph.outgoing.get(node_id):
            return Endpoint(node_id, ports[0].name)
    return None


def _ready(spot: Spot, node_id: NodeId) -> bool:
    """Return whether a node is known and has all its inputs: else that is said of it instead."""
    node = spot.graph[node_id]
    if node.layer is None and node.block not in spot.network.blocks:
        return False
    linked = spot.graph.incoming.get(node_id, {})
    ports = spot.network.inputs_of(spot.graph, node_id)
    return all(port.optional or port.name in linked for port in ports)


def _dead_end(spot: Spot, node_id: NodeId, only: set[NodeId]) -> Problem:
    node = spot.graph[node_id]
    if node.layer is not None and node.layer.role == "input":
        return spot.problem(
            node_id, phrase("feeds nothing. Link it on, or leave it."), severity="hint"
        )
    words = phrase(
        "leads to no Output, loss or metric, so it is left out of the model. Link it on, or "
        "delete it."
    )
    more = phrase(" and {only} before it", only=len(only) - 1) if len(only) > 1 else ""
    fix = fixes.remove_nodes(
        spot.place, only, phrase("Delete {name}{more}", name=node.name, more=more)
    )
    return spot.problem(node_id, words, severity="warning", fix=fix)


def _only_for(
    spot: Spot, ends: Iterable[NodeId], dead: set[NodeId]
) -> Mapping[NodeId, set[NodeId]]:
    """Return for each dead end itself and the dead layers that lead to no other dead end."""
    inputs = set(spot.graph.of_role("input"))
    led: dict[NodeId, NodeId | None] = {}  # to which end a node leads, None for several
    for end in ends:
        waiting = [end]
        while waiting:
            node = waiting.pop()
            before = led.get(node, "")
            if before in (end, None):
                continue
            led[node] = end if before == "" else None
            sources = {source.node for source in spot.graph.sources(node).values()}
            waiting += (sources & dead) - inputs
    only: dict[NodeId, set[NodeId]] = {end: {end} for end in ends}
    for node, reached in led.items():
        if reached is not None:
            only[reached].add(node)
    return only
