"""What several rounds of a measurement tell: their median, and between what it lies."""

from __future__ import annotations

from collections.abc import Sequence
from math import comb
from statistics import median
from typing import NamedTuple

SURE = 0.95


class Middle(NamedTuple):
    """The median of some rounds; `low` and `high` hold the true one, for SURE if rounds suffice."""

    value: float
    low: float
    high: float

    def words(self, digits: int = 3) -> str:
        """Return the median, and in brackets its bounds."""
        return f"{self.value:.{digits}f} [{self.low:.{digits}f} {self.high:.{digits}f}]"


def middle(values: Sequence[float]) -> Middle:
    """Return the median with its bounds, which ask for nothing of how the values are spread.

    They are the outermost values that are needed to be SURE; of five rounds or fewer, which
    cannot be, the lowest and the highest.
    """
    found = sorted(values)
    outside = 0
    while _outside(len(found), outside + 1) <= 1 - SURE:
        outside += 1
    inner = max(0, outside - 1)
    return Middle(median(found), found[inner], found[-1 - inner])


def _outside(count: int, left_out: int) -> float:
    """Return how likely the true median lies beyond that many values, at either end."""
    return 2 * sum(comb(count, k) for k in range(left_out)) / 2**count
