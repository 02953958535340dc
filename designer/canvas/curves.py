"""The curves of links: smooth from port to port, and around the cards that stand in between."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Rows = NDArray[np.intp]
Flags = NDArray[np.bool_]

_CLEAR: Final = 16.0
_LANE_WIDTH: Final = 10.0
_LONG: Final = 72.0
"""A link that is shorter from top to bottom cannot have a card in its way."""


@dataclass(frozen=True)
class Curves:
    """Cubic curves in arrays: `pieces[k]` are the four control points of a piece of a link.

    `owner[k]` is the link of a piece, in rising order; `bounds` (left, top, right, bottom) and
    `middle`, the place of a text, belong to links.
    """

    pieces: Floats
    owner: Rows
    bounds: Floats
    middle: Floats

    def straightened(self, links: Rows, ends: Floats) -> Curves:
        """Return the curves with some links going straight between new ends."""
        kept = ~np.isin(self.owner, links)
        made = straight_curves(ends)
        owner = np.concatenate((self.owner[kept], links))
        order = np.argsort(owner, kind="stable")
        bounds, middle = self.bounds.copy(), self.middle.copy()
        bounds[links] = _bounds(made, np.arange(len(links)), len(links))
        middle[links] = _middles(made)
        return Curves(
            np.concatenate((self.pieces[kept], made))[order], owner[order], bounds, middle
        )


def any_in_row(flags: Flags) -> Flags:
    """Return for each row whether anything in it is true."""
    return np.asarray(flags.any(axis=1))


def straight_curves(ends: Floats) -> Floats:
    """Return one piece a link, leaving downwards and arriving from above.

    `ends` are rows of x1, y1, x2, y2; the result has rows of four control points, x before y.
    """
    x1, y1, x2, y2 = ends.T
    fall = y2 - y1
    back = np.clip(48 + 0.2 * (np.abs(x2 - x1) - fall), 48, 220)
    reach = np.where(fall >= 0, np.clip(0.5 * fall, np.minimum(24, 8 + np.abs(x2 - x1)), 160), back)
    return np.column_stack((x1, y1, x1, y1 + reach, x2, y2 - reach, x2, y2))


def points(pieces: Floats, steps: int) -> Floats:
    """Return `steps` + 1 points along each piece: an array of (pieces, steps + 1, 2)."""
    along: Floats = np.einsum("st,ktc->ksc", _weights(steps), pieces.reshape(-1, 4, 2))
    return along


@cache
def _weights(steps: int) -> Floats:
    t = np.linspace(0.0, 1.0, steps + 1)
    u = 1.0 - t
    return np.column_stack((u**3, 3 * u * u * t, 3 * u * t * t, t**3))


def curves_between(ends: Floats, own: Rows, rectangles: Floats) -> Curves:
    """Return the curves of all links, led around the cards that stand in between.

    `own` holds the rows of source and target in `rectangles` (left, top, right, bottom).
    """
    pieces = straight_curves(ends)
    owner = np.arange(len(ends), dtype=np.intp)
    middle = _middles(pieces)
    if len(ends):
        pieces, owner, middle = _led_around(pieces, middle, ends, own, rectangles)
    return Curves(pieces, owner, _bounds(pieces, owner, len(ends)), middle)


def _middles(pieces: Floats) -> Floats:
    return points(pieces, 2)[:, 1, :]


def _bounds(pieces: Floats, owner: Rows, count: int) -> Floats:
    if not count:
        return np.empty((0, 4))
    first = np.searchsorted(owner, np.arange(count))
    x, y = pieces[:, 0::2], pieces[:, 1::2]
    return np.column_stack(
        (
            np.minimum.reduceat(x.min(1), first),
            np.minimum.reduceat(y.min(1), first),
            np.maximum.reduceat(x.max(1), first),
            np.maximum.reduceat(y.max(1), first),
        )
    )


def _led_around(
    pieces: Floats, middle: Floats, ends: Floats, own: Rows, rectangles: Floats
) -> tuple[Floats, Rows, Floats]:
    lanes = _Lanes(rectangles)
    made: list[Floats] = []
    owner: list[int] = []
    for link, piece in enumerate(pieces):
        route = piece[None]
        fall = ends[link, 3] - ends[link, 1]
        if fall < 0:
            route = lanes.back(ends[link], own[link])
            middle[link] = (route[1, 0], (route[1, 1] + route[1, 7]) / 2)
        elif fall > _LONG and lanes.hit(piece, own[link]):
            route = lanes.route(ends[link])
            middle[link] = (route[1, 0], (route[1, 1] + route[1, 7]) / 2)
        made.append(route)
        owner.extend([link] * len(route))
    return np.concatenate(made), np.asarray(owner, dtype=np.intp), middle


class _Lanes:
    """Finds upright lanes between cards, and keeps two links out of one lane."""

    def __init__(self, rectangles: Floats) -> None:
        self._cards = rectangles
        self._taken: list[tuple[float, float, float]] = []

    def hit(self, piece: Floats, own: Rows) -> bool:
        """Return whether a curve runs over a card other than its own two."""
        across = points(piece[None], 24)[0]
        left, top = across.min(0)
        right, bottom = across.max(0)
        c = self._cards
        near = (c[:, 0] < right + 4) & (c[:, 2] > left - 4) & (c[:, 1] < bottom) & (c[:, 3] > top)
        near[own] = False
        cards = c[near]
        if not len(cards):
            return False
        x, y = across[:, :1], across[:, 1:]
        inside = (
            (x > cards[:, 0] - 4) & (x < cards[:, 2] + 4) & (y > cards[:, 1]) & (y < cards[:, 3])
        )
        return bool(inside.any())

    def route(self, ends: Floats) -> Floats:
        """Return three pieces: into a lane, along it, and out of it to the target."""
        x1, y1, x2, y2 = ends
        level = (self._cards[:, 3] > y1 + 1) & (self._cards[:, 1] < y2 - 1)
        cards = self._cards[level]
        inner = cards[(cards[:, 1] > y1) & (cards[:, 3] < y2)]
        top = min(max(float(inner[:, 1].min(initial=y2)), y1 + 24) + 8, (y1 + y2) / 2)
        bottom = max(min(float(inner[:, 3].max(initial=y1)), y2 - 24) - 8, (y1 + y2) / 2)
        lane = self._lane(cards, float(x1), float(x2), top, bottom)
        into, out = np.array([[x1, y1, lane, top], [lane, bottom, x2, y2]])
        along = np.array([lane, top, lane, top, lane, bottom, lane, bottom])
        return np.stack((_step(into), along, _step(out)))

    def back(self, ends: Floats, own: Rows) -> Floats:
        """Return three pieces that turn upwards between two cards, or beside them."""
        x1, y1, x2, y2 = ends
        left, right = self._cards[own[0]], self._cards[own[1]]
        if left[0] > right[0]:
            left, right = right, left
        gap = right[0] - left[2]
        lane = (left[2] + right[0]) / 2 if gap > _CLEAR else max(left[2], right[2]) + 2 * _CLEAR
        turn = 36.0
        into = (x1, y1, x1, y1 + turn, lane, y1 + turn, lane, y1)
        along = (lane, y1, lane, y1, lane, y2, lane, y2)
        out = (lane, y2, lane, y2 - turn, x2, y2 - turn, x2, y2)
        return np.array((into, along, out))

    def _lane(self, cards: Floats, x1: float, x2: float, top: float, bottom: float) -> float:
        offsets = _CLEAR + _LANE_WIDTH * np.arange(6)
        right, left = cards[:, 2, None] + offsets, cards[:, 0, None] - offsets
        spots = np.concatenate((right.ravel(), left.ravel()))
        cost = np.abs(spots - x1) + np.abs(spots - x2) + 400 * self._blocked(spots, cards)
        for lane, start, end in self._taken:
            if start < bottom and end > top:
                cost += 200 * (np.abs(spots - lane) < _LANE_WIDTH - 1)
        best = float(spots[int(np.argmin(cost))])
        self._taken.append((best, top, bottom))
        return best

    def _blocked(self, spots: Floats, cards: Floats) -> Flags:
        at = spots[:, None]
        return any_in_row((at > cards[:, 0] - 6) & (at < cards[:, 2] + 6))


def _step(ends: Floats) -> Floats:
    x1, y1, x2, y2 = ends
    reach = 0.6 * (y2 - y1)
    return np.array([x1, y1, x1, y1 + reach, x2, y2 - reach, x2, y2])


def distance(pieces: Floats, x: float, y: float, steps: int = 16) -> Floats:
    """Return how far a point is from each piece."""
    along = points(pieces, steps)
    start, step = along[:, :-1], np.diff(along, axis=1)
    length = np.maximum((step**2).sum(2), 1e-9)
    t = np.clip((((x, y) - start) * step).sum(2) / length, 0.0, 1.0)[..., None]
    nearest: Floats = np.sqrt((((start + t * step) - (x, y)) ** 2).sum(2)).min(1)
    return nearest
