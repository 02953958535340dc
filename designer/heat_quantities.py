"""What a heat map can show; numbers in arrays are not needed to choose it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from designer.quantities import counted, memory
from designer.words import later

if TYPE_CHECKING:
    from runtime.summary import Row


@dataclass(frozen=True)
class Quantity:
    """What a heat map can show of each node."""

    name: str
    title: str
    value: Callable[[Row], int]
    written: Callable[[int], str]


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
