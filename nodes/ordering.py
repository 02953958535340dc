"""The order in which the nodes of a graph can run."""

from __future__ import annotations

from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nodes.graph import Graph, NodeId


def runnable(graph: Graph) -> tuple[NodeId, ...]:
    """Return the nodes, sources first and ties in reading order; without what waits for itself."""
    waiting = dict.fromkeys(graph.nodes, 0)
    readers: dict[NodeId, list[NodeId]] = {}
    for link in graph.links:
        source, target = link.source.node, link.target.node
        if source in waiting and target in waiting:
            waiting[target] += 1
            readers.setdefault(source, []).append(target)
    free = [graph.reading_order(node) for node, count in waiting.items() if not count]
    heapify(free)
    found = []
    while free:
        node = heappop(free)[-1]
        found.append(node)
        for reader in readers.get(node, ()):
            waiting[reader] -= 1
            if not waiting[reader]:
                heappush(free, graph.reading_order(reader))
    return tuple(found)
