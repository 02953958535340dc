"""A curve that grows for as long as training runs, in memory that does not grow."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import ArrayLike

from designer.plots.arrays import Numbers
from designer.plots.smoothing import RunningAverage

CAPACITY: Final = 1000
_SMOOTHED_OVER: Final = 1000


class Series:
    """Values by step, neighbours merged into ever wider groups so that at most `capacity` remain.

    Each group keeps its last step and the mean, lowest and highest of its values, so that no
    spike is lost. Steps grow; values that are no finite numbers are left out.
    """

    def __init__(self, capacity: int = CAPACITY) -> None:
        self._capacity = capacity
        self._columns: Numbers = np.empty((5, 2 * capacity))
        self._size = 0
        self._stride = 1
        self._average: tuple[tuple[float, float], RunningAverage] | None = None
        self._changed = 0

    def __len__(self) -> int:
        return self._size

    @property
    def steps(self) -> Numbers:
        """The last step of each group."""
        return self._columns[0, : self._size]

    @property
    def means(self) -> Numbers:
        """The mean of each group."""
        return self._columns[1, : self._size] / self._columns[2, : self._size]

    @property
    def lows(self) -> Numbers:
        """The lowest value of each group."""
        return self._columns[3, : self._size]

    @property
    def highs(self) -> Numbers:
        """The highest value of each group."""
        return self._columns[4, : self._size]

    @property
    def merged(self) -> bool:
        """Whether a group may hold several values."""
        return self._stride > 1

    @property
    def last(self) -> float | None:
        """The mean of the newest group, None while there is none."""
        if not self._size:
            return None
        return float(self._columns[1, self._size - 1] / self._columns[2, self._size - 1])

    def append(self, step: float, value: float) -> None:
        """Add one value."""
        self.extend((step,), (value,))

    def extend(self, steps: ArrayLike, values: ArrayLike) -> None:
        """Add the values of some steps, each step greater than the one before."""
        new_steps, new = np.asarray(steps, float), np.asarray(values, float)
        kept = np.isfinite(new)
        for start in range(0, len(new), self._capacity):
            part = slice(start, start + self._capacity)
            self._extend(new_steps[part][kept[part]], new[part][kept[part]])

    def _extend(self, steps: Numbers, values: Numbers) -> None:
        end = self._size + len(values)
        self._columns[:, self._size : end] = steps, values, np.ones(len(values)), values, values
        self._merge(max(self._size - 1, 0), end)
        while self._size > self._capacity:
            self._stride *= 2
            self._merge(0, self._size)

    def _merge(self, start: int, end: int) -> None:
        """Merge the groups from start to end that fall into the same stretch of steps."""
        self._changed = min(self._changed, start)
        columns = self._columns[:, start:end]
        stretch = (columns[0] - 1) // self._stride
        firsts = np.append(0, np.flatnonzero(stretch[1:] != stretch[:-1]) + 1)[: end - start]
        self._size = start + len(firsts)
        if len(firsts) == end - start:
            return
        merged = self._columns[:, start : self._size]
        lasts = np.append(firsts[1:], end - start) - 1
        low, high = np.minimum.reduceat(columns[3], firsts), np.maximum.reduceat(columns[4], firsts)
        merged[1:3] = np.add.reduceat(columns[1:3], firsts, axis=1)
        merged[0], merged[3], merged[4] = columns[0, lasts], low, high

    def smoothed(self, weight: float, span: float) -> Numbers:
        """Return the running average of the means.

        `weight` (0 to 1) is what stays of the average after one step, or after a thousandth of
        `span` steps where the run is longer: a curve looks equally smooth however long it is.
        """
        if weight <= 0.0 or self._size < 2:  # noqa: PLR2004 - nothing to smooth
            return self.means
        if self._average is None or self._average[0] != (weight, span):
            rate = min(1.0, _SMOOTHED_OVER / max(span, 1.0))
            self._average = (weight, span), RunningAverage(weight**rate)
            self._changed = 0
        average = self._average[1].of(self.steps, self.means, self._changed)
        self._changed = self._size
        return average

    def at(self, step: float) -> float | None:
        """Return the mean of the group that is nearest to a step."""
        if not self._size:
            return None
        after = int(np.searchsorted(self.steps, step))
        near = [i for i in (after - 1, after) if 0 <= i < self._size]
        best = min(near, key=lambda i: abs(self._columns[0, i] - step))
        return float(self._columns[1, best] / self._columns[2, best])
