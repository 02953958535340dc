"""Who owns shared weights once the node that owned them is gone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nodes.graph import Graph, Node, NodeId


def handed_over(graph: Graph, owner: NodeId, heir: NodeId) -> Graph:
    """Return the graph in which a node owns the weights that another one owned."""
    users = {owner, *(i for i, node in graph.nodes.items() if node.shares == owner)}
    if not {owner, heir} <= graph.nodes.keys():
        return graph
    shares = {i: None if i == heir else heir for i in users}
    return graph.with_nodes({i: graph[i].with_(shares=shares[i]) for i in users})


def heirs(graph: Graph, lost: set[NodeId]) -> Mapping[NodeId, Node]:
    """Return the nodes whose owner of weights is lost: the first of them becomes the owner."""
    left = [i for i, n in graph.nodes.items() if n.shares in lost and i not in lost]
    owners: dict[NodeId | None, NodeId] = {}
    for node_id in sorted(left, key=graph.reading_order):
        node = graph.nodes[node_id]
        owner = graph.nodes.get(node.shares or "")
        if owner is not None and owner.type == node.type:
            owners.setdefault(node.shares, node_id)
    new = {i: owners.get(graph.nodes[i].shares) for i in left}
    return {i: graph.nodes[i].with_(shares=None if new[i] == i else new[i]) for i in left}
