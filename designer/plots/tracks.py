"""How the spread of a tensor's numbers changes over a run, in memory that does not grow."""

from __future__ import annotations

from typing import Final, NamedTuple

import numpy as np

from designer.plots.arrays import Numbers
from runtime.train.events import Histogram

_COLUMNS: Final = 160
_SPREAD: Final = 4.0  # standard deviations on each side that are shown, where numbers reach so far
_SPIKE: Final = 1e-7


class Track:
    """Histograms of one tensor by step; when there are too many, neighbours merge in pairs."""

    def __init__(self, columns: int = _COLUMNS) -> None:
        self._most = columns
        self._stride, self._in_last = 1, 0
        self._steps: Numbers = np.empty(0)
        self._facts: Numbers = np.empty((0, 4))
        self._counts: Numbers = np.empty((0, 1))
        self.latest: Histogram | None = None

    def __len__(self) -> int:
        return len(self._steps)

    @property
    def steps(self) -> Numbers:
        """The last step of each column."""
        return self._steps

    @property
    def count(self) -> int:
        """How many numbers the latest histogram holds."""
        return sum(self.latest.counts) if self.latest else 0

    def append(self, step: int, found: Histogram) -> None:
        """Add the histogram of a step; what holds no finite range or no count is left out."""
        facts = np.array([[found.low, found.high, found.mean, found.std]])
        if not (np.isfinite(facts).all() and any(found.counts)):
            return
        self.latest = found
        counts = np.asarray([found.counts], float)
        if not len(self):
            self._counts = np.empty((0, counts.shape[1]))
        elif counts.shape[1] != self._counts.shape[1]:
            counts = _spread(facts, counts, facts[:, 0], facts[:, 1], self._counts.shape[1])
        new = _Columns(np.array([float(step)]), facts, counts)
        if len(self) and self._in_last < self._stride:
            kept = slice(0, len(self) - 1), slice(len(self) - 1, None)
            self._set(self._part(kept[0]), _merged(self._part(kept[1]), new))
        else:
            self._in_last = 0
            self._set(self._part(slice(None)), new)
        self._in_last += 1
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
        room = max((top - bottom) * 0.04, abs(top) * 1e-3, 10.0 * _SPIKE)
        return bottom - room, top + room

    def density(self, low: float, high: float, rows: int, columns: int) -> Numbers:
        """Return how many numbers lie where: (rows, columns), high values first, steps evenly.

        Each column is scaled to its own largest share, so that late columns are as clear as early.
        """
        ends = np.full(len(self), low), np.full(len(self), high)
        counts = _spread(self._facts, self._counts, *ends, rows)
        shares = counts / np.maximum(counts.max(axis=1, keepdims=True), 1e-12)
        times = np.linspace(self._steps[0], self._steps[-1], columns)
        places = np.interp(times, self._steps, np.arange(len(self)))
        before = places.astype(int)
        after = np.minimum(before + 1, len(self) - 1)
        blend = (places - before)[:, None]
        mixed = shares[before] * (1.0 - blend) + shares[after] * blend
        return np.ascontiguousarray(mixed.T[::-1])

    def silhouette(self, low: float, high: float, rows: int, step: float | None = None) -> Numbers:
        """Return the spread at a step, the latest where none is named: a share for each row."""
        if step is None:
            return self.density(low, high, rows, 1)[:, -1]
        place = self._nearest(step)
        ends = np.array([low]), np.array([high])
        counts = _spread(self._facts[place], self._counts[place], *ends, rows)[0]
        shares: Numbers = counts[::-1] / max(float(counts.max()), 1e-12)
        return shares

    def _nearest(self, step: float) -> slice:
        index = int(np.abs(self._steps - step).argmin())
        return slice(index, index + 1)

    def share(self, step: float) -> float:
        """Return how far along the run a step lies, from 0 to 1."""
        first, last = float(self._steps[0]), float(self._steps[-1])
        return min(max((step - first) / ((last - first) or 1.0), 0.0), 1.0)

    def step_at(self, share: float) -> float:
        """Return the step that lies so far along the run."""
        first, last = float(self._steps[0]), float(self._steps[-1])
        return first + share * (last - first)

    def column(self, step: float) -> tuple[float, float, float]:
        """Return the nearest column's step, mean and standard deviation."""
        place = self._nearest(step)
        ((_, _, mean, std),) = self._facts[place].tolist()
        return float(self._steps[place][0]), mean, std

    def _halve(self) -> None:
        """Merge columns in pairs; an odd last one waits for the samples to come."""
        pairs = len(self) - len(self) % 2
        merged = _merged(self._part(slice(0, pairs, 2)), self._part(slice(1, pairs, 2)))
        self._in_last += 0 if len(self) % 2 else self._stride
        self._set(merged, self._part(slice(pairs, None)))
        self._stride *= 2

    def _part(self, which: slice) -> _Columns:
        return _Columns(self._steps[which], self._facts[which], self._counts[which])

    def _set(self, *parts: _Columns) -> None:
        self._steps = np.concatenate([part.steps for part in parts])
        self._facts = np.concatenate([part.facts for part in parts])
        self._counts = np.concatenate([part.counts for part in parts])


class _Columns(NamedTuple):
    """Some columns: last step; low, high, mean and standard deviation; counts."""

    steps: Numbers
    facts: Numbers
    counts: Numbers


def _merged(first: _Columns, second: _Columns) -> _Columns:
    """Merge columns pair by pair, on the range that holds both."""
    low = np.minimum(first.facts[:, 0], second.facts[:, 0])
    high = np.maximum(first.facts[:, 1], second.facts[:, 1])
    bins = first.counts.shape[1]
    parts = [_spread(part.facts, part.counts, low, high, bins) for part in (first, second)]
    weights = [part.counts.sum(axis=1, keepdims=True) for part in (first, second)]
    total = weights[0] + weights[1]
    means = (first.facts[:, 2:] * weights[0] + second.facts[:, 2:] * weights[1]) / total
    return _Columns(second.steps, np.column_stack((low, high, means)), parts[0] + parts[1])


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
