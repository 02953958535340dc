"""Nodes that follow others while a network is trained: which may, and what is wrong with some."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator

from nodes.graph import Graph, Node, NodeId
from nodes.phrase import phrase
from nodes.project import Follow, Phase, Project

NEVER_MOVES = 1.0
MOST_OFFERED = 12


def may_follow(graph: Graph, node: NodeId, leader: NodeId) -> bool:
    """Return whether two nodes have weights of the same sizes, as far as settings tell."""
    one, other = graph[node], graph[leader]
    alike = (one.type, one.repeat, one.tied) == (other.type, other.repeat, other.tied)
    same = dict(one.params) == dict(other.params)
    return node != leader and alike and same and one.shares is None and other.shares is None


def pairs(project: Project, learning: Collection[NodeId]) -> Iterator[tuple[NodeId, NodeId]]:
    """Yield the nodes that could follow, each with whom, of those that have weights.

    They come from top to bottom as they are drawn. Nodes one of which feeds the other are layers
    of one network: that is not offered. Of many that are alike none is.
    """
    graph = project.network.graph
    following = {one.node for phase in project.training.phases for one in phase.follows}
    for alike in _alike(graph, learning):
        after = {node: graph.descendants(node) for node in alike}
        for leader in alike:
            for node in alike:
                apart = node not in after[leader] and leader not in after[node]
                if apart and not following & {node, leader} and may_follow(graph, node, leader):
                    yield node, leader


def _alike(graph: Graph, learning: Collection[NodeId]) -> Iterator[list[NodeId]]:
    found: dict[str, list[NodeId]] = {}
    for node in learning:
        if node in graph:
            found.setdefault(graph[node].type, []).append(node)
    few = (nodes for nodes in found.values() if len(nodes) <= MOST_OFFERED)
    read = [sorted(nodes, key=lambda node: graph[node].position[::-1]) for nodes in few]
    yield from sorted(read, key=lambda nodes: graph[nodes[0]].position[::-1])


def following_problems(project: Project, phase: Phase) -> Iterator[str]:
    """Yield in words what is wrong with the nodes that follow in a phase."""
    graph = project.network.graph
    followers = (one.node for other in project.training.phases for one in other.follows)
    every = Counter(followers)
    for one in phase.follows:
        if one.node not in graph or one.leader not in graph:
            yield phrase("a node that follows another is gone; take it out of those that follow")
            continue
        yield from _one_problem(graph, phase, one)
        name = graph[one.node].name
        if every[one.node] > 1:
            yield phrase("{name} follows more than one node; keep one of them", name=name)
        if one.leader in every:
            words = "{name} follows {leader}, which follows another node; choose that one"
            yield phrase(words, name=name, leader=graph[one.leader].name)


def _is_module(node: Node) -> bool:
    """Return whether the model has an attribute for a node, in which weights can be."""
    return node.layer is None or (node.layer.role == "layer" and "{self}" in node.declared().call())


def _one_problem(graph: Graph, phase: Phase, one: Follow) -> Iterator[str]:
    name, leader = graph[one.node].name, graph[one.leader].name
    if not _is_module(graph[one.node]):
        yield phrase(
            "{name} is a function without weights, so it cannot follow {leader}; take it out of "
            "those that follow",
            name=name,
            leader=leader,
        )
    elif not may_follow(graph, one.node, one.leader):
        yield phrase(
            "{name} cannot follow {leader}, as they are not alike; make one a copy of the other",
            name=name,
            leader=leader,
        )
    if not 0.0 <= one.decay < NEVER_MOVES:
        yield phrase(
            "{name} follows with a decay of {decay:g}, which must be at least 0 and less than 1",
            name=name,
            decay=one.decay,
        )
    if one.node in phase.nodes:
        yield phrase(
            "{name} follows {leader}, so no optimizer moves it; take it out of what is moved",
            name=name,
            leader=leader,
        )
