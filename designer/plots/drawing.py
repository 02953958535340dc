"""What a chart shows, as a value: lines, a horizontal axis, marks, and the vertical range."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Literal

import numpy as np

from designer.plots.arrays import Numbers
from designer.plots.axes import Scale, Tick, round_scale

Style = Literal["line", "faint", "earlier", "dots"]
_OUTLIERS: Final = (0.01, 0.99)
_ENOUGH: Final = 200


@dataclass(frozen=True, eq=False)
class Line:
    """A curve: where its points lie, from left to right, and how it looks.

    A faint line is the raw curve behind a smoothed one, an earlier line that of another run.
    `dots` marks each point. `read` is False for what has no value of its own in the legend.
    """

    name: str
    token: str
    xs: Numbers
    ys: Numbers
    style: Style = "line"
    dots: bool = False

    @property
    def read(self) -> bool:
        """Whether the legend shows the value of this line."""
        return self.style in ("line", "dots")

    def at(self, x: float) -> float | None:
        """Return the value of the point that is nearest to x."""
        index = self.nearest(x)
        return None if index is None else float(self.ys[index])

    def nearest(self, x: float) -> int | None:
        """Return the index of the point that is nearest to x."""
        if not len(self.xs):
            return None
        after = int(np.searchsorted(self.xs, x))
        near = [index for index in (after - 1, after) if 0 <= index < len(self.xs)]
        return min(near, key=lambda index: abs(float(self.xs[index]) - x))


@dataclass(frozen=True)
class Mark:
    """A point worth finding, such as the best epoch."""

    x: float
    y: float
    text: str
    token: str


@dataclass(frozen=True)
class Note:
    """Something that happened at an x, such as another learning rate."""

    x: float
    text: str


@dataclass(frozen=True)
class Guide:
    """A level line at a value that is worth comparing with."""

    y: float
    text: str


@dataclass(frozen=True)
class Axis:
    """The horizontal axis: its stretch, its round ticks and how one of its values is written."""

    scale: Scale = field(default_factory=Scale)
    ticks: Callable[[Scale, int], Sequence[Tick]] = Scale.ticks
    write: Callable[[float], str] = "{:,.0f}".format


@dataclass(frozen=True)
class Drawing:
    """All that a chart shows; `message` stands in the middle while there is nothing else."""

    lines: tuple[Line, ...] = ()
    axis: Axis = field(default_factory=Axis)
    log: bool = False
    marks: tuple[Mark, ...] = ()
    notes: tuple[Note, ...] = ()
    guides: tuple[Guide, ...] = ()
    message: str = ""

    def same_as(self, other: Drawing) -> bool:
        """Return whether another drawing shows the same: then there is nothing to paint."""
        one, two = (replace(part, lines=()) for part in (self, other))
        return one == two and [*map(_content, self.lines)] == [*map(_content, other.lines)]

    def vertical(self) -> Scale:
        """Return the range that holds what is seen; single outliers of raw curves may leave it."""
        seen = [part for line in self.lines for part in self._extremes(line)]
        seen += [guide.y for guide in self.guides if seen]
        if not seen:
            return Scale(0.1, 1.0, log=True) if self.log else Scale()
        return round_scale(min(seen), max(seen), log=self.log)

    def _extremes(self, line: Line) -> Iterator[float]:
        inside = (line.xs >= self.axis.scale.low) & (line.xs <= self.axis.scale.high)
        values = line.ys[inside]
        values = values[values > 0.0] if self.log else values
        if len(values) and line.style == "faint":
            few = np.sort(values[:: max(1, len(values) // _ENOUGH)])
            yield from (float(few[round(share * (len(few) - 1))]) for share in _OUTLIERS)
        elif len(values):
            yield float(values.min())
            yield float(values.max())


def _content(line: Line) -> object:
    return line.name, line.token, line.style, line.dots, line.xs.tobytes(), line.ys.tobytes()
