"""Whether links close a loop; what is not behind them is not looked at."""

from __future__ import annotations

from collections.abc import Sequence

from nodes.graph import Graph, Link


def has_cycle(arcs: Sequence[Sequence[int]], count: int) -> bool:
    """Return whether peeling off what nothing leads to leaves some of so many nodes."""
    waiting = [0] * count
    following: dict[int, list[int]] = {}
    for source, target in arcs:
        waiting[target] += 1
        following.setdefault(source, []).append(target)
    free = [row for row, left in enumerate(waiting) if not left]
    for row in free:
        for target in following.get(row, ()):
            waiting[target] -= 1
            if not waiting[target]:
                free.append(target)
    return len(free) < count


def leads_back(graph: Graph, link: Link) -> bool:
    """Return whether the target of a link feeds its source."""
    found, waiting = set[str](), [link.source.node]
    while waiting:
        node = waiting.pop()
        if node not in found:
            found.add(node)
            waiting.extend(one.source.node for one in graph.incoming.get(node, {}).values())
    return link.target.node in found
