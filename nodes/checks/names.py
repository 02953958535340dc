"""Names: each one valid, and no two alike in a graph."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from nodes import fixes
from nodes.blocks import unused_blocks
from nodes.checks.spot import Spot
from nodes.graph import Network, NodeId
from nodes.names import class_name, free_name, use_problem, valid_name
from nodes.phrase import phrase
from nodes.problem import Fix, Problem


def network_name_problem(name: object, blocks: Collection[str]) -> str | None:
    """Return why a network that has such blocks cannot be called so, None if it can."""
    if words := use_problem(name):
        return words
    found = class_name(str(name))
    if found in blocks:
        return phrase(
            "its class would be {name}, which is a block of it; choose another name", name=found
        )
    return None


def check_network_name(network: Network) -> Iterator[Problem]:
    """Yield that the name of a network cannot be used; a block in its way may be unused."""
    words = network_name_problem(network.name, network.blocks)
    if words is None:
        return
    text = phrase(
        "The network's name {name} cannot be used: {words}.", name=repr(network.name), words=words
    )
    unused = class_name(network.name) in unused_blocks(network) and not use_problem(network.name)
    fix = fixes.rename_network(_free_network_name(network))
    yield Problem((), text, "warning" if unused else "error", fix=fix)


def _free_network_name(network: Network) -> str:
    name = valid_name(network.name)
    names = (name, *(f"{name[:40]}_network{number}" for number in ("", *range(2, 1000))))
    return next(n for n in names if network_name_problem(n, network.blocks) is None)


def check_names(spot: Spot) -> Iterator[Problem]:
    """Yield names that Python or PyTorch cannot have, and those that are taken."""
    first: dict[str, NodeId] = {}
    for node_id in sorted(spot.graph.nodes, key=spot.graph.reading_order):
        name = spot.graph[node_id].name
        words = use_problem(name)
        if words:
            words = phrase("its name cannot be used: {words}.", words=words)
        elif first.setdefault(name, node_id) != node_id:
            words = phrase(
                "the name {name} is taken by another node. Choose another name.", name=name
            )
        if words:
            yield spot.problem(node_id, words, fix=_rename(spot, node_id))


def _rename(spot: Spot, node_id: NodeId) -> Fix:
    name = valid_name(spot.graph[node_id].name)
    others = {node.name for other, node in spot.graph.nodes.items() if other != node_id}
    return fixes.rename(spot.where(node_id), free_name(name, others))
