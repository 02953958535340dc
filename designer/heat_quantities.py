"""What a heat map can show; numbers in arrays are not needed to choose it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from designer.quantities import counted, memory

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
        Quantity("weights", "Weights", lambda row: row.weights, counted),
        Quantity("operations", "Multiply-adds", lambda row: row.operations, counted),
        Quantity("activations", "Activation memory", lambda row: row.activation_bytes, memory),
    )
}
