"""Names: each one valid, and no two alike in a graph."""

from __future__ import annotations

from collections.abc import Iterator

from nodes import fixes
from nodes.checks.spot import Spot
from nodes.graph import NodeId
from nodes.names import free_name, use_problem, valid_name
from nodes.phrase import phrase
from nodes.problem import Fix, Problem


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
