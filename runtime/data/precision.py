"""Whether numbers keep what tells them apart when they become float32."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

_DIGITS = 2.0**-17
"""The deviation, against the size, below which 7 digits tell fewer than a hundred steps apart."""


def alike_in_float32(values: npt.NDArray[np.float64]) -> bool:
    """Return whether numbers (N, ...) are large, but differ by little, in one of their columns."""
    table = values.reshape(len(values), -1)
    with np.errstate(over="ignore", invalid="ignore"):
        size, spread = np.abs(table).max(axis=0), table.std(axis=0)
    # What is left of a constant column is noise in the last digit.
    differ = spread > 1e-15 * size
    return bool((differ & (spread < _DIGITS * size)).any())
