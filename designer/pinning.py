"""Pinned nodes stay where they are when their neighbours are laid out."""

from __future__ import annotations

from collections.abc import Mapping
from statistics import median
from typing import Final

from nodes.graph import Graph, NodeId, Position

_GRID: Final = 8
_GAP: Final = 40.0

Box = tuple[float, float, float, float]
Sizes = Mapping[NodeId, tuple[int, int]]


def around_pinned(
    graph: Graph, placed: Mapping[NodeId, Position], sizes: Sizes
) -> dict[NodeId, Position]:
    """Return a layout moved to where its pinned nodes are; what would lie on one steps aside."""
    pinned = {node: graph[node].position for node in placed if graph[node].pinned}
    x, y = (
        median(
            round((at[axis] - placed[node][axis]) / _GRID) * _GRID for node, at in pinned.items()
        )
        for axis in (0, 1)
    )
    fixed = [_box(at, sizes[node]) for node, at in pinned.items()]
    found = {
        node: pinned.get(node, (_on_grid(left + x), _on_grid(top + y)))
        for node, (left, top) in placed.items()
    }
    boxes = {node: _box(at, sizes[node]) for node, at in found.items()}
    covered = [
        node
        for node, box in boxes.items()
        if node not in pinned and any(_overlap(box, other) for other in fixed)
    ]
    taken = [box for node, box in boxes.items() if node not in set(covered)]
    for node in sorted(covered, key=lambda n: (found[n][::-1], n)):
        found[node] = _beside(found[node], sizes[node], taken)
        taken.append(_box(found[node], sizes[node]))
    return found


def _beside(wanted: Position, size: tuple[int, int], taken: list[Box]) -> Position:
    """Return the nearest place to the left or right of a wanted one that is free."""
    x, y = wanted
    row = [box for box in taken if box[1] < y + size[1] and box[3] > y]
    half = size[0] / 2 + _GAP
    places = [(_on_grid(side), y) for box in row for side in (box[0] - half, box[2] + half)]
    free = (place for place in places if not any(_overlap(_box(place, size), box) for box in taken))
    return min(free, key=lambda place: (abs(place[0] - x), place[0]), default=wanted)


def _box(at: Position, size: tuple[int, int]) -> Box:
    return (at[0] - size[0] / 2, at[1], at[0] + size[0] / 2, at[1] + size[1])


def _overlap(a: Box, b: Box) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def _on_grid(number: float) -> float:
    return float(round(number / _GRID) * _GRID)
