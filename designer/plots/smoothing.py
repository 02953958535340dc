"""The running average of a curve that grows: only what is new is computed."""

from __future__ import annotations

import numpy as np

from designer.plots.arrays import Numbers


class RunningAverage:
    """The average in which a value loses the share 1 - kept of its weight each step.

    The start is corrected as Adam corrects its moments, so that the first value is the first mean.
    """

    def __init__(self, kept: float) -> None:
        self._kept = kept
        self._totals: list[float] = []
        self._missing: list[float] = []

    def of(self, steps: Numbers, means: Numbers, changed: int) -> Numbers:
        """Return the average of values at growing steps; those before `changed` are as before."""
        start = min(changed, len(self._totals), len(steps))
        del self._totals[start:], self._missing[start:]
        total = self._totals[-1] if start else 0.0
        missing = self._missing[-1] if start else 1.0
        before = steps[start - 1] if start else steps[0] - 1.0
        decays = self._kept ** np.diff(steps[start:], prepend=before)
        gains = means[start:] * (1.0 - decays)
        for decay, gain in zip(decays.tolist(), gains.tolist(), strict=True):
            total = total * decay + gain
            missing *= decay
            self._totals.append(total)
            self._missing.append(missing)
        average: Numbers = np.array(self._totals) / (1.0 - np.array(self._missing))
        return average
