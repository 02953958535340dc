"""The curves of links in arrays: smooth from port to port, sampled, measured."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Rows = NDArray[np.intp]
Flags = NDArray[np.bool_]

_DETOUR: Final = 3
"""Pieces of a link that goes around something: into a lane, along it, and out of it."""


_PARALLEL: Final = 1e-9
STRAIGHT: Final = 0.01
"""Scene units by which a line may lean."""


@dataclass(frozen=True)
class Curves:
    """Cubic curves in arrays: `pieces[k]` are the four control points of a piece of a link.

    `owner[k]` is the link of a piece, in rising order, and `boxes[k]` encloses the piece (left,
    top, right, bottom); `bounds`, which are alike, and `middle`, the place of a text, belong to
    links.
    """

    pieces: Floats
    owner: Rows
    boxes: Floats
    bounds: Floats
    middle: Floats

    def upright(self, pieces: Rows) -> Flags:
        """Return for each of some pieces whether it goes straight down or up."""
        boxes = self.boxes[pieces]
        return np.asarray(boxes[:, 2] - boxes[:, 0] < STRAIGHT)

    def straightened(self, links: Rows, ends: Floats) -> Curves:
        """Return the curves with some links going straight between new ends."""
        kept = ~np.isin(self.owner, links)
        made = straight_curves(ends)
        around = _boxes(made)
        owner = np.concatenate((self.owner[kept], links))
        order = np.argsort(owner, kind="stable")
        bounds, middle = self.bounds.copy(), self.middle.copy()
        bounds[links], middle[links] = around, _middles(made)
        return Curves(
            np.concatenate((self.pieces[kept], made))[order],
            owner[order],
            by_column(np.concatenate((self.boxes[kept], around))[order]),
            bounds,
            middle,
        )


def by_column(rows: Floats) -> Floats:
    """Return an array whose columns lie together in memory: they are compared faster so."""
    return np.asfortranarray(rows)


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


def _middles(pieces: Floats) -> Floats:
    return points(pieces, 2)[:, 1, :]


def touching(boxes: Floats, left: float, top: float, right: float, bottom: float) -> Flags:
    """Return for each of some boxes whether it touches a rectangle."""
    b = boxes
    return np.asarray((b[:, 0] < right) & (b[:, 2] > left) & (b[:, 1] < bottom) & (b[:, 3] > top))


def _boxes(pieces: Floats) -> Floats:
    """Return what encloses the control points of each piece, and so the piece."""
    boxes = by_column(np.empty((len(pieces), 4)))
    for axis in (0, 1):
        ends = [pieces[:, axis + 2 * point] for point in range(4)]
        boxes[:, axis] = np.minimum.reduce(ends)
        boxes[:, axis + 2] = np.maximum.reduce(ends)
    return boxes


def _bounds(boxes: Floats, owner: Rows, count: int) -> Floats:
    if not count:
        return np.empty((0, 4))
    first = np.searchsorted(owner, np.arange(count))
    low = np.minimum.reduceat(boxes[:, :2], first)
    return np.hstack((low, np.maximum.reduceat(boxes[:, 2:], first)))


def joined(ends: Floats, routed: Rows, detours: Floats) -> Curves:
    """Return the curves of links of which some make a detour of three pieces.

    `routed` are the rows of those links in rising order, `detours` their pieces (n, 3, 8).
    """
    direct, count = straight_curves(ends), len(ends)
    sizes = np.ones(count, dtype=np.intp)
    sizes[routed] = _DETOUR
    owner = np.repeat(np.arange(count, dtype=np.intp), sizes)
    first = np.cumsum(sizes) - sizes
    pieces = np.empty((len(owner), 8))
    pieces[first] = direct
    pieces[first[routed, None] + np.arange(_DETOUR)] = detours
    middle = _middles(direct)
    middle[routed] = (detours[:, 1, 0:2] + detours[:, 1, 6:8]) / 2
    middle = by_column(middle)
    boxes = _boxes(pieces)
    return Curves(pieces, owner, boxes, _bounds(boxes, owner, count), middle)


def distance(pieces: Floats, x: float, y: float, steps: int = 16) -> Floats:
    """Return how far a point is from each piece."""
    along = points(pieces, steps)
    start, step = along[:, :-1], np.diff(along, axis=1)
    length = np.maximum((step**2).sum(2), 1e-9)
    t = np.clip((((x, y) - start) * step).sum(2) / length, 0.0, 1.0)[..., None]
    nearest: Floats = np.sqrt((((start + t * step) - (x, y)) ** 2).sum(2)).min(1)
    return nearest


def crossings(pieces: Floats, start: Floats, end: Floats, steps: int = 16) -> tuple[Rows, Floats]:
    """Return which pieces a straight stroke crosses, and where it crosses each of them first."""
    along = points(pieces, steps)
    at, step = along[:, :-1], np.diff(along, axis=1)
    stroke, away = end - start, start - at
    turn = step[..., 0] * stroke[1] - step[..., 1] * stroke[0]
    safe = np.where(np.abs(turn) < _PARALLEL, np.inf, turn)
    on_piece = (away[..., 0] * stroke[1] - away[..., 1] * stroke[0]) / safe
    on_stroke = (away[..., 0] * step[..., 1] - away[..., 1] * step[..., 0]) / safe
    met = (on_piece >= 0) & (on_piece <= 1) & (on_stroke >= 0) & (on_stroke <= 1)
    met &= np.isfinite(safe)
    rows = np.flatnonzero(any_in_row(met))
    first = met[rows].argmax(axis=1)
    where = at[rows, first] + on_piece[rows, first, None] * step[rows, first]
    return rows, where
