"""Curves that fit into a line of text."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

BLOCKS: Final = "▁▂▃▄▅▆▇█"
PLAIN: Final = "_.-=+*#@"
"""What stands for them where a terminal has no such letters."""
_MOST: Final = 512


class Curve:
    """Values over time, merged two by two when they get too many."""

    def __init__(self) -> None:
        self._values: list[float] = []
        self._each = 1
        self._open: list[float] = []

    def add(self, value: float) -> None:
        """Add the newest value."""
        self._open.append(value)
        if len(self._open) < self._each:
            return
        self._values.append(_mean(self._open))
        self._open = []
        if len(self._values) >= _MOST:
            pairs = zip(self._values[::2], self._values[1::2], strict=True)
            self._values = [_mean(pair) for pair in pairs]
            self._each *= 2

    def text(self, width: int, letters: str = BLOCKS) -> str:
        """Return the curve in so many letters at the most."""
        values = self._values + ([_mean(self._open)] if self._open else [])
        return sparkline(_resampled(values, width), letters)


def sparkline(values: Sequence[float], letters: str = BLOCKS) -> str:
    """Return a letter for each value, as high as the value is; a space for what is no number."""
    numbers = [value for value in values if math.isfinite(value)]
    if not numbers:
        return " " * len(values)
    low, high = min(numbers), max(numbers)
    scale = (len(letters) - 1) / (high - low) if high > low else 0.0
    return "".join(
        letters[round((value - low) * scale)] if math.isfinite(value) else " " for value in values
    )


def _resampled(values: Sequence[float], count: int) -> list[float]:
    """Return the means of as many parts of the values."""
    if len(values) <= count:
        return list(values)
    edges = [round(n * len(values) / count) for n in range(count + 1)]
    return [_mean(values[low:high]) for low, high in pairwise(edges)]


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
