"""Leads links around the cards that stand in between, and only those anew whose way has changed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import numpy as np

from designer.canvas.curves import (
    Curves,
    Flags,
    Floats,
    Rows,
    any_in_row,
    joined,
    points,
    straight_curves,
)
from nodes.graph import Link, NodeId

Ends = tuple[float, float, float, float]

_CLEAR: Final = 16.0
_LANE_WIDTH: Final = 10.0
_LANES: Final = 6
_ASIDE: Final = 600.0
"""How far to the side of its ends a link looks for a lane; what is further off is no matter."""
_LONG: Final = 72.0
"""A link that is shorter from top to bottom cannot have a card in its way."""
_TURN: Final = 36.0
_MANY: Final = 200


@dataclass(frozen=True)
class _Way:
    """Where a link may go: straight, or along one of some lanes, best first."""

    ends: Ends
    lanes: tuple[float, ...] = ()
    top: float = 0.0
    bottom: float = 0.0


class Router:
    """Finds the ways of links, one graph after another."""

    def __init__(self) -> None:
        self._ways: dict[Link, _Way] = {}
        self._cards: dict[NodeId, tuple[float, ...]] = {}
        self._known: Floats | None = None
        """The cards of the last graph; the scene gives others where one is not where it was."""

    def curves(
        self, links: list[Link], ends: Floats, own: Rows, ids: list[NodeId], cards: Floats
    ) -> Curves:
        """Return the curves of all links.

        `ends` are rows of x1, y1, x2, y2 and `own` the rows of source and target in `cards`
        (left, top, right, bottom), whose nodes are `ids`.
        """
        fall = ends[:, 3] - ends[:, 1]
        stale = self._stale(ends, ids, cards)
        found: dict[Link, _Way] = {}
        routed: list[int] = []
        detours: list[list[Floats]] = []
        used = _Used()
        for row in np.flatnonzero((fall < 0) | (fall > _LONG)).tolist():
            if fall[row] < 0:
                detours.append(_back(ends[row], cards[own[row]]))
                routed.append(row)
                continue
            way = self._way(links[row], ends[row], own[row], cards, fresh=bool(stale[row]))
            found[links[row]] = way
            if way.lanes:
                detours.append(_detour(way, used.free(way)))
                routed.append(row)
        self._ways = found
        rows = np.asarray(routed, dtype=np.intp)
        return joined(ends, rows, np.asarray(detours, dtype=np.float64).reshape(-1, 3, 8))

    def _way(self, link: Link, ends: Floats, own: Rows, cards: Floats, *, fresh: bool) -> _Way:
        known = self._ways.get(link)
        given: Ends = tuple(ends.tolist())
        if known is not None and not fresh and known.ends == given:
            return known
        return _found(given, own, cards)

    def _stale(self, ends: Floats, ids: list[NodeId], cards: Floats) -> Flags:
        """Return for each link whether a card near its way has come, gone or moved."""
        if cards is self._known:
            return np.zeros(len(ends), dtype=np.bool_)
        now = dict(zip(ids, map(tuple, cards.tolist()), strict=True))
        before, self._cards, self._known = self._cards, now, cards
        changed = [card for node, card in _differing(before, now)]
        if len(changed) > _MANY:
            return np.ones(len(ends), dtype=np.bool_)
        c = np.asarray(changed, dtype=np.float64).reshape(-1, 4)
        left = np.minimum(ends[:, 0], ends[:, 2])[:, None] - _ASIDE
        right = np.maximum(ends[:, 0], ends[:, 2])[:, None] + _ASIDE
        near = (c[:, 0] < right) & (c[:, 2] > left)
        return any_in_row(near & (c[:, 1] < ends[:, 3:]) & (c[:, 3] > ends[:, 1:2]))


def _differing(
    before: dict[NodeId, tuple[float, ...]], now: dict[NodeId, tuple[float, ...]]
) -> Iterable[tuple[NodeId, tuple[float, ...]]]:
    """Yield the cards of both sides that are not the same on the other."""
    for one, other in ((before, now), (now, before)):
        yield from ((node, card) for node, card in one.items() if other.get(node) != card)


def _found(ends: Ends, own: Rows, cards: Floats) -> _Way:
    x1, y1, x2, y2 = ends
    left, right = min(x1, x2) - _ASIDE, max(x1, x2) + _ASIDE
    near = (cards[:, 3] > y1) & (cards[:, 1] < y2) & (cards[:, 2] > left) & (cards[:, 0] < right)
    near[own] = False
    around = cards[near]
    if not len(around) or not _hit(ends, around):
        return _Way(ends)
    inner = around[(around[:, 1] > y1) & (around[:, 3] < y2)]
    half = (y1 + y2) / 2
    top = min(max(float(inner[:, 1].min(initial=y2)), y1 + 24) + 8, half)
    bottom = max(min(float(inner[:, 3].max(initial=y1)), y2 - 24) - 8, half)
    return _Way(ends, _lanes(around, x1, x2), top, bottom)


def _hit(ends: Ends, cards: Floats) -> bool:
    """Return whether the straight curve runs over a card."""
    along = points(straight_curves(np.array([ends])), 24)[0]
    x, y = along[:, :1], along[:, 1:]
    inside = (x > cards[:, 0] - 4) & (x < cards[:, 2] + 4) & (y > cards[:, 1]) & (y < cards[:, 3])
    return bool(inside.any())


def _lanes(cards: Floats, x1: float, x2: float) -> tuple[float, ...]:
    """Return the nearest upright lines between cards, with room for several links each."""
    offsets = _CLEAR + _LANE_WIDTH * np.arange(_LANES)
    right, left = cards[:, 2, None] + offsets, cards[:, 0, None] - offsets
    lanes = np.unique(np.concatenate((right.ravel(), left.ravel())))[::-1]
    at = lanes[:, None]
    blocked = any_in_row((at > cards[:, 0] - 6) & (at < cards[:, 2] + 6))
    cost = np.abs(lanes - x1) + np.abs(lanes - x2) + 4000.0 * blocked
    best = np.argsort(cost, kind="stable")[:_LANES]
    return tuple(lanes[best].tolist())


class _Used:
    """The lanes that are taken, so that no two links lie on each other."""

    def __init__(self) -> None:
        self._spans: dict[int, list[tuple[float, float, float]]] = {}

    def free(self, way: _Way) -> float:
        """Return the first lane of a link that no earlier one has, and take it."""
        lane = next((x for x in way.lanes if not self._taken(x, way)), way.lanes[0])
        self._spans.setdefault(_slot(lane), []).append((lane, way.top, way.bottom))
        return lane

    def _taken(self, lane: float, way: _Way) -> bool:
        slot = _slot(lane)
        near = (span for step in (-1, 0, 1) for span in self._spans.get(slot + step, ()))
        return any(
            abs(x - lane) < _LANE_WIDTH - 1 and top < way.bottom and bottom > way.top
            for x, top, bottom in near
        )


def _slot(lane: float) -> int:
    return round(lane / _LANE_WIDTH)


def _detour(way: _Way, lane: float) -> list[Floats]:
    x1, y1, x2, y2 = way.ends
    along = np.array([lane, way.top, lane, way.top, lane, way.bottom, lane, way.bottom])
    return [_step(x1, y1, lane, way.top), along, _step(lane, way.bottom, x2, y2)]


def _step(x1: float, y1: float, x2: float, y2: float) -> Floats:
    reach = 0.6 * (y2 - y1)
    return np.array([x1, y1, x1, y1 + reach, x2, y2 - reach, x2, y2])


def _back(ends: Floats, own: Floats) -> list[Floats]:
    """Return three pieces that turn upwards between two cards, or beside them."""
    x1, y1, x2, y2 = ends.tolist()
    left, right = sorted(own.tolist())
    gap = right[0] - left[2]
    lane = (left[2] + right[0]) / 2 if gap > _CLEAR else max(left[2], right[2]) + 2 * _CLEAR
    into = (x1, y1, x1, y1 + _TURN, lane, y1 + _TURN, lane, y1)
    along = (lane, y1, lane, y1, lane, y2, lane, y2)
    out = (lane, y2, lane, y2 - _TURN, x2, y2 - _TURN, x2, y2)
    return [np.array(piece) for piece in (into, along, out)]
