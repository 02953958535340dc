"""What a heat map can show; numbers in arrays are not needed to choose it."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from designer.quantities import counted, memory
from designer.words import in_locale, later

if TYPE_CHECKING:
    from runtime.summary import Row
    from runtime.train.figures import Figures


@dataclass(frozen=True)
class Quantity:
    """What a heat map can show of each node, trained or not."""

    name: str
    title: str
    value: Callable[[Row], int]
    written: Callable[[int], str]


@dataclass(frozen=True)
class Trained:
    """What a heat map can show of each node of a run; nan where a node has none of it.

    The hottest node has the most of all, or `full` where that is given. With `decades` the
    colours are powers of ten, else they grow with the square root.
    """

    name: str
    title: str
    value: Callable[[Figures], float]
    written: Callable[[float], str]
    full: float | None = None
    decades: float = 0.0

    def share(self, value: float, most: float) -> float:
        """Return how hot a value is, from 0 to 1."""
        if not (value > 0.0 and most > 0.0):
            return 0.0
        if not self.decades:
            return min(math.sqrt(value / most), 1.0)
        return min(max(1.0 + math.log10(value / most) / self.decades, 0.01), 1.0)

    def at(self, share: float, most: float) -> float:
        """Return the value that is so hot."""
        return most * (10.0 ** ((share - 1.0) * self.decades) if self.decades else share**2)


def _figure(value: float) -> str:
    return in_locale(f"{value:.2g}")


def _percent(value: float) -> str:
    return in_locale(f"{value:.0%}")


def _time(seconds: float) -> str:
    if seconds < 1e-3:  # noqa: PLR2004 - below a millisecond
        return in_locale(f"{seconds * 1e6:,.0f} µs")
    return in_locale(f"{seconds * 1e3:,.1f} ms")


def _size(part: Figures) -> float:
    """Return the root of the mean square of what a part puts out."""
    return math.hypot(part.mean, part.std)


QUANTITIES: Final = {
    made.name: made
    for made in (
        Quantity("weights", later("Weights"), lambda row: row.weights, counted),
        Quantity("operations", later("Multiply-adds"), lambda row: row.operations, counted),
        Quantity(
            "activations", later("Activation memory"), lambda row: row.activation_bytes, memory
        ),
    )
}
TRAINED: Final = {
    made.name: made
    for made in (
        Trained("gradient", later("Gradient norm"), lambda p: p.gradient_norm, _figure, decades=4),
        Trained("flow", later("Gradient at the output"), lambda p: p.flow, _figure, decades=4),
        Trained("update", later("Update to weights"), lambda p: p.update_ratio, _figure, decades=4),
        Trained("activation", later("Size of activations"), _size, _figure, decades=4),
        Trained("dead", later("Dead units"), lambda p: p.dead, _percent, full=1.0),
        Trained("saturated", later("Saturated outputs"), lambda p: p.saturated, _percent, full=1.0),
        Trained("seconds", later("Time spent forward"), lambda p: p.seconds, _time),
    )
}
HEATS: Final[dict[str, Quantity | Trained]] = {**QUANTITIES, **TRAINED}
"""All that a heat map can show: what the network costs, then what a run told of it."""
