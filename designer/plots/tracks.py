"""How the spread of a tensor's numbers changes over a run, in memory that does not grow."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from designer.plots.series import Numbers
from runtime.train.events import Histogram

_COLUMNS: Final = 160
_SPREAD: Final = 4.0  # standard deviations on each side that are shown, where numbers reach so far
_SPIKE: Final = 1e-7


class Track:
    """Histograms of one tensor by step; when there are too many, neighbours merge in pairs."""

    def __init__(self, columns: int = _COLUMNS) -> None:
        self._most = columns
        self._steps: Numbers = np.empty(0)
        self._facts: Numbers = np.empty((0, 4))
        self._counts: Numbers = np.empty((0, 0))
        self.latest: Histogram | None = None

    def __len__(self) -> int:
        return len(self._steps)

    @property
    def steps(self) -> Numbers:
        """The last step of each column."""
        return self._steps

    def append(self, step: int, found: Histogram) -> None:
        """Add the histogram of a step; what holds no finite range or no count is left out."""
        facts = np.array([[found.low, found.high, found.mean, found.std]])
        if not (np.isfinite(facts).all() and found.counts and any(found.counts)):
            return
        self.latest = found
        counts = np.asarray([found.counts], float)
        if len(self) and counts.shape[1] != self._counts.shape[1]:
            counts = _spread(facts, counts, facts[:, 0], facts[:, 1], self._counts.shape[1])
        elif not len(self):
            self._counts = np.empty((0, counts.shape[1]))
        self._steps = np.append(self._steps, float(step))
        self._facts = np.concatenate((self._facts, facts))
        self._counts = np.concatenate((self._counts, counts))
        if len(self) > self._most:
            self._halve()

    def span(self, *, steady: bool) -> tuple[float, float]:
        """Return the values to show: all columns, or those of most columns where `steady`.

        Gradients start many times larger than they end: a range that holds the first of them
        would show a thin line ever after.
        """
        low, high, mean, std = self._facts.T
        lowest = np.maximum(low, mean - _SPREAD * std)
        highest = np.minimum(high, mean + _SPREAD * std)
        ends = (10.0, 90.0) if steady else (0.0, 100.0)
        bottom, top = float(np.percentile(lowest, ends[0])), float(np.percentile(highest, ends[1]))
        room = max((top - bottom) * 0.04, abs(top) * 1e-3, 1e-9)
        return bottom - room, top + room

    def density(self, low: float, high: float, rows: int) -> NDArray[np.float64]:
        """Return how many numbers fall into each of `rows` values: (rows, columns), high first.

        Each column is scaled to its own largest share, so that late columns are as clear as early.
        """
        ends = np.full(len(self), low), np.full(len(self), high)
        counts = _spread(self._facts, self._counts, *ends, rows)
        shares = counts / np.maximum(counts.max(axis=1, keepdims=True), 1e-12)
        return np.ascontiguousarray(shares.T[::-1])

    def column(self, step: float) -> tuple[float, float, float]:
        """Return the nearest column's step, mean and standard deviation."""
        index = int(np.abs(self._steps - step).argmin())
        _, _, mean, std = self._facts[index].tolist()
        return float(self._steps[index]), mean, std

    def _halve(self) -> None:
        """Merge columns in pairs; an odd last one stays as it is."""
        pairs = len(self) // 2
        first, second = slice(0, 2 * pairs, 2), slice(1, 2 * pairs, 2)
        low = np.minimum(self._facts[first, 0], self._facts[second, 0])
        high = np.maximum(self._facts[first, 1], self._facts[second, 1])
        bins = self._counts.shape[1]
        counts = sum(
            _spread(self._facts[part], self._counts[part], low, high, bins)
            for part in (first, second)
        )
        means = (self._facts[first, 2:] + self._facts[second, 2:]) / 2.0
        rest = slice(2 * pairs, None)
        facts = np.column_stack((low, high, means))
        self._facts = np.concatenate((facts, self._facts[rest]))
        self._counts = np.concatenate((counts, self._counts[rest]))
        self._steps = np.concatenate((self._steps[second], self._steps[rest]))


def _spread(facts: Numbers, counts: Numbers, low: Numbers, high: Numbers, rows: int) -> Numbers:
    """Return histograms in `rows` equal bins from low to high; inside a bin numbers lie evenly."""
    bins = counts.shape[1]
    spike = np.maximum(np.abs(facts[:, 0]) * _SPIKE, _SPIKE)
    start = facts[:, 0] - np.where(facts[:, 1] > facts[:, 0], 0.0, spike)
    width = np.maximum(facts[:, 1] - facts[:, 0], 2.0 * spike)
    edges = low[:, None] + (high - low)[:, None] * np.linspace(0.0, 1.0, rows + 1)
    places = np.clip((edges - start[:, None]) / width[:, None] * bins, 0.0, bins)
    before = np.minimum(places.astype(int), bins - 1)
    sums = np.concatenate((np.zeros((len(counts), 1)), np.cumsum(counts, axis=1)), axis=1)
    line = np.arange(len(counts))[:, None]
    below = sums[line, before] + (places - before) * counts[line, before]
    made: Numbers = np.diff(below, axis=1)
    return made
