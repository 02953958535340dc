"""Folds a long layout into columns, so that all of it can be seen at a size that can be read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

COLUMN_GAP = 120
"""Between two columns: room for the links that go up to the next one."""
_MOST = 24
_WORTH_IT = 1.25
"""How much larger a network must be shown in columns to be folded."""
_FEWEST_RANKS = 4
"""A column of fewer ranks is harder to read than a longer one."""

Extent = tuple[float, float]
"""Where something begins and ends."""
Spread = Sequence[Sequence[tuple[str, float, float]]]
"""For each rank its nodes: id, left, right."""


def folded(
    spread: Spread, tops: Sequence[float], passing: Sequence[int], aspect: float
) -> Mapping[str, tuple[float, float]]:
    """Return by how much each node moves so that the ranks stand in columns, read top to bottom.

    `tops` are the upper edges of the ranks and the lower end, `passing` how many links there are
    above each rank, `aspect` the width of the room in its heights. Empty when one column is best.
    """
    cuts = _cuts(tops, passing, _count(spread, tops, aspect))
    moves: dict[str, tuple[float, float]] = {}
    place = 0.0
    for first, last in pairwise(cuts if len(cuts) > 2 else ()):  # noqa: PLR2004 - one column
        ranks = spread[first:last]
        left, right = _extent(ranks)
        for rank in ranks:
            moves |= {node: (place - left, tops[0] - tops[first]) for node, _, _ in rank}
        place += right - left + COLUMN_GAP
    return moves


def _count(spread: Spread, tops: Sequence[float], aspect: float) -> int:
    """Return the number of columns at which the network is seen largest."""
    left, right = _extent(spread)
    width, height = right - left, tops[-1] - tops[0]
    sizes = {
        count: 1 / max((count * (width + COLUMN_GAP) - COLUMN_GAP) / aspect, height / count)
        for count in range(1, min(_MOST, len(spread) // _FEWEST_RANKS) + 1)
    }
    best = max(sizes, key=lambda count: sizes[count], default=1)
    return best if sizes and sizes[best] > _WORTH_IT * sizes[1] else 1


def _cuts(tops: Sequence[float], passing: Sequence[int], count: int) -> list[int]:
    """Return the first rank of each column and the end: near equal heights, at few links."""
    ranks, cuts = len(tops) - 1, [0]
    height = (tops[-1] - tops[0]) / count
    for number in range(1, count):
        wanted = tops[0] + number * height
        near = [
            rank for rank in range(cuts[-1] + 1, ranks) if abs(tops[rank] - wanted) <= height / 4
        ]
        if near:
            cuts.append(min(near, key=lambda rank: (passing[rank], abs(tops[rank] - wanted))))
    return [*cuts, ranks]


def _extent(ranks: Spread) -> Extent:
    lefts = (left for rank in ranks for _, left, _ in rank)
    rights = (right for rank in ranks for _, _, right in rank)
    return min(lefts, default=0.0), max(rights, default=0.0)
