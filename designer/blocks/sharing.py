"""Nodes that use the weights of another node: chosen, set alike, given their own again."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from designer.wiring import EditError
from nodes.graph import Graph, Node, NodeId
from nodes.phrase import phrase


def share(graph: Graph, nodes: Collection[NodeId], owner: NodeId) -> Graph:
    """Let nodes use the weights of an owner; they are set as it is.

    The owner is the end of the chain: the node that has weights of its own. Those that shared
    with one of the nodes come along.
    """
    root = owner_of(graph, owner)
    changed: dict[NodeId, Node] = {}
    for node in nodes:
        if node == root:
            continue
        if _borrows(graph[node], graph[root]):
            changed[node] = graph[node].with_(shares=root)
            continue
        _refuse_other_kind(graph, node, root)
        for one in (node, *sharers(graph, node)):
            if one != root:
                changed[one] = alike(graph[one], graph[root]).with_(shares=root)
        changed |= {one: graph[one].with_(shares=root) for one in _borrowers(graph, node)}
    return graph.with_nodes(changed)


def share_among(graph: Graph, nodes: Collection[NodeId]) -> Graph:
    """Let nodes of one kind use one set of weights: those of the first of them."""
    ordered = sorted(nodes, key=graph.reading_order)
    if len(ordered) < 2:  # noqa: PLR2004 - one node shares with nobody
        message = phrase("select two or more nodes of one kind to share weights")
        raise EditError(message)
    return share(graph, ordered[1:], ordered[0])


def with_own_weights(graph: Graph, nodes: Collection[NodeId]) -> Graph:
    """Give nodes weights of their own again."""
    return graph.with_nodes({node: graph[node].with_(shares=None) for node in nodes})


def owner_of(graph: Graph, node: NodeId) -> NodeId:
    """Return the node whose weights a node uses in the end: itself, or the end of its chain."""
    seen = {node}
    while (further := graph[node].shares) in graph.nodes and further not in seen:
        assert further is not None
        seen.add(further)
        node = further
    return node


def sharers(graph: Graph, owner: NodeId) -> Iterator[NodeId]:
    """Yield the nodes of the same kind that use the weights of a node."""
    kind = graph[owner].type
    found = graph.nodes.items()
    return (i for i, node in found if node.shares == owner and node.type == kind)


def sharing_group(graph: Graph, node: NodeId) -> frozenset[NodeId]:
    """Return the nodes that use one set of weights with a node, itself among them."""
    root = owner_of(graph, node)
    return frozenset({node, root, *sharers(graph, root)})


def alike(node: Node, owner: Node) -> Node:
    """Return a node with the settings of another one, on which the shapes of weights depend."""
    return node.with_(params=dict(owner.params), repeat=owner.repeat, tied=owner.tied)


def _borrowers(graph: Graph, owner: NodeId) -> Iterator[NodeId]:
    """Yield the nodes of another kind that compute with the weights of a node."""
    kind = graph[owner].type
    return (i for i, n in graph.nodes.items() if n.shares == owner and n.type != kind)


def _borrows(node: Node, owner: Node) -> bool:
    """Return whether a layer is made to use the weights of another kind of layer."""
    return node.layer is not None and owner.type in node.layer.borrows


def _refuse_other_kind(graph: Graph, node: NodeId, owner: NodeId) -> None:
    if graph[node].type != graph[owner].type:
        message = phrase(
            "{name} cannot use the weights of {name2}, which is another kind of node. "
            "Select nodes of one kind",
            name=graph[node].name,
            name2=graph[owner].name,
        )
        raise EditError(message)
    layer = graph[node].layer
    if layer is not None and not layer.module:
        message = phrase("{name} has no weights to share", name=graph[node].name)
        raise EditError(message)
