"""Smart guides: while cards are dragged they catch where they line up with others, and show it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPen

from designer.canvas.curves import Flags, Floats
from designer.theme import current_theme

if TYPE_CHECKING:
    from designer.canvas.frame import Frame
    from designer.canvas.scene import Box
    from designer.canvas.view import CanvasView
    from nodes.graph import NodeId

_REACH: Final = 6.0
"""Window pixels within which a guide catches."""
_MOST: Final = 600
"""Cards that are looked at; of more in view the nearest are taken."""
_TICK: Final = 4.0
_SAME: Final = 0.5

Line = tuple[float, float, float, float]


@dataclass(frozen=True)
class Catch:
    """A place at which cards are caught: how far they move on, and the lines that show why."""

    shift: float
    lines: tuple[Line, ...]
    gaps: tuple[Line, ...] = ()
    """Lines across equal gaps; each is drawn with an end at both of its cards."""


class Guides:
    """The guides of one drag."""

    def __init__(self, view: CanvasView, moving: Collection[NodeId]) -> None:
        scene = view.arrays
        self._box = scene.bounds(moving)
        self._others = _nearest(self._box, scene.rectangles[_others_in_view(view, moving)])
        self._straight = _straightening(view, moving)
        self._caught: tuple[Catch, ...] = ()

    def offset(self, wanted: tuple[float, float], zoom: float) -> tuple[float | None, float | None]:
        """Return where the guides catch a drag across and down; None where no guide is near."""
        box = _moved(self._box, *wanted)
        reach = _REACH / zoom
        across = _best(
            (*self._edges(box, 0), *self._gaps(box, 0), *self._links(box, wanted)), reach
        )
        if across is not None:
            box = _moved(box, across.shift, 0.0)
        down = _best((*self._edges(box, 1), *self._gaps(box, 1)), reach)
        self._caught = tuple(catch for catch in (across, down) if catch is not None)
        x, y = (
            None if catch is None else moved + catch.shift
            for moved, catch in zip(wanted, (across, down), strict=True)
        )
        return x, y

    def clear(self) -> tuple[Catch, ...]:
        """Show no guide; return those that were shown."""
        before, self._caught = self._caught, ()
        return before

    @property
    def shown(self) -> tuple[Catch, ...]:
        """What is shown at the moment."""
        return self._caught

    def paint(self, frame: Frame) -> None:
        """Draw the lines along which cards are lined up, and the gaps that are equal."""
        if not self._caught:
            return
        painter = frame.in_scene()
        pen = QPen(current_theme().color("node_selected"), frame.ratio)
        pen.setCosmetic(True)
        painter.setPen(pen)
        for catch in self._caught:
            for x1, y1, x2, y2 in catch.lines:
                painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))
            for line in catch.gaps:
                for x1, y1, x2, y2 in _with_ends(line, _TICK / frame.zoom):
                    painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))

    def _edges(self, box: Box, axis: int) -> Iterator[Catch]:
        """Yield the sides and middles of other cards, each for the same side of what is moved."""
        own = np.array(_thirds(np.array([box]), axis))[:, 0]
        theirs = np.array(_thirds(self._others, axis))
        if not theirs.size:
            return
        away = theirs - own[:, None]
        nearest = float(away.flat[int(np.argmin(np.abs(away)))])
        same = np.abs(away - nearest) < _SAME
        moved = _moved(box, *((nearest, 0.0) if axis == 0 else (0.0, nearest)))
        lines = []
        for third in np.flatnonzero(same.any(axis=1)).tolist():
            at = float(own[third]) + nearest
            along = self._others[same[third]][:, [1 - axis, 3 - axis]]
            first = min(moved[1 - axis], float(along[:, 0].min()))
            last = max(moved[3 - axis], float(along[:, 1].max()))
            lines.append((at, first, at, last) if axis == 0 else (first, at, last, at))
        yield Catch(nearest, tuple(lines))

    def _gaps(self, box: Box, axis: int) -> Iterator[Catch]:
        """Yield the places at which the gap to a neighbour equals the one behind that."""
        low, high = axis, axis + 2
        before = self._next(box, axis, -1)
        after = self._next(box, axis, 1)
        size = box[high] - box[low]
        if before is not None and after is not None:
            gap = (after[low] - before[high] - size) / 2
            if gap > 0:
                yield self._gap_catch(box, axis, before[high] + gap, (before, after))
        for near, way in ((before, -1), (after, 1)):
            far = self._next(near, axis, way) if near is not None else None
            if near is None or far is None:
                continue
            if way < 0:
                place = near[high] + near[low] - far[high]
                yield self._gap_catch(box, axis, place, (near,), (far, near))
            else:
                place = near[low] - (far[low] - near[high]) - size
                yield self._gap_catch(box, axis, place, (near,), (near, far))

    def _gap_catch(
        self,
        box: Box,
        axis: int,
        place: float,
        beside: Iterable[Box],
        pair: tuple[Box, Box] | None = None,
    ) -> Catch:
        shift = place - box[axis]
        moved = _moved(box, *((shift, 0.0) if axis == 0 else (0.0, shift)))
        between = [tuple(sorted((moved, other), key=lambda b: b[axis])) for other in beside]
        pairs = [*between, *([pair] if pair else [])]
        return Catch(shift, (), tuple(_across_gap(a, b, axis) for a, b in pairs))

    def _next(self, box: Box, axis: int, way: int) -> Box | None:
        """Return the nearest card before or after a box in its own row or column."""
        o, other = self._others, 1 - axis
        beside = (o[:, other] < box[other + 2]) & (o[:, other + 2] > box[other])
        beyond: Flags = o[:, axis + 2] <= box[axis] if way < 0 else o[:, axis] >= box[axis + 2]
        found = o[beside & beyond]
        if not len(found):
            return None
        best = found[:, axis + 2].argmax() if way < 0 else found[:, axis].argmin()
        left, top, right, bottom = found[int(best)].tolist()
        return (left, top, right, bottom)

    def _links(self, box: Box, wanted: tuple[float, float]) -> Iterator[Catch]:
        """Yield the places at which a link to another card goes straight down."""
        for x1, y1, x2, y2 in self._straight.tolist():
            shift = x2 - (x1 + wanted[0])
            yield Catch(shift, ((x2, min(y1 + wanted[1], y2), x2, max(y1 + wanted[1], y2)),))


def _others_in_view(view: CanvasView, moving: Collection[NodeId]) -> Flags:
    scene, window = view.arrays, view.viewport().rect()
    first = view.camera.to_scene(QPointF(window.topLeft()))
    last = view.camera.to_scene(QPointF(window.bottomRight()))
    found = scene.touching(first.x(), first.y(), last.x(), last.y()).copy()
    found[scene.rows_of(moving)] = False
    return found


def _nearest(box: Box, cards: Floats) -> Floats:
    if len(cards) <= _MOST:
        return cards
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    away = np.hypot(cards[:, [0, 2]].mean(axis=1) - x, cards[:, [1, 3]].mean(axis=1) - y)
    return cards[np.argsort(away)[:_MOST]]


def _straightening(view: CanvasView, moving: Collection[NodeId]) -> Floats:
    """Return for each link that leaves what is moved its own end and the other one."""
    scene = view.arrays
    held = np.isin(scene.port_rows[scene.link_ports], scene.rows_of(moving))
    out = held[:, 0] != held[:, 1]
    own = np.where(held[out, 0], scene.link_ports[out, 0], scene.link_ports[out, 1])
    other = np.where(held[out, 0], scene.link_ports[out, 1], scene.link_ports[out, 0])
    at = scene.port_points
    return np.hstack((at[own], at[other]))[:_MOST]


def _thirds(boxes: Floats, axis: int) -> tuple[Floats, Floats, Floats]:
    low, high = boxes[:, axis], boxes[:, axis + 2]
    return low, (low + high) / 2, high


def _best(found: Iterable[Catch], reach: float) -> Catch | None:
    near = [catch for catch in found if abs(catch.shift) <= reach]
    return min(near, key=lambda catch: round(abs(catch.shift), 3), default=None)


def _moved(box: Box, x: float, y: float) -> Box:
    return (box[0] + x, box[1] + y, box[2] + x, box[3] + y)


def _across_gap(before: Box, after: Box, axis: int) -> Line:
    other = 1 - axis
    middle = (max(before[other], after[other]) + min(before[other + 2], after[other + 2])) / 2
    if axis == 0:
        return (before[2], middle, after[0], middle)
    return (middle, before[3], middle, after[1])


def _with_ends(line: Line, size: float) -> tuple[Line, ...]:
    x1, y1, x2, y2 = line
    across, down = (0.0, size) if y1 == y2 else (size, 0.0)
    ends = ((x, y) for x, y in ((x1, y1), (x2, y2)))
    return (line, *((x - across, y - down, x + across, y + down) for x, y in ends))
