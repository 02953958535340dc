"""What an optimizer is, and the settings that many of them share."""

from __future__ import annotations

from math import prod
from typing import ClassVar

from nodes.declaration import Declared
from nodes.params import flag, real, reals


class Optimizer(Declared):
    """A way of moving the weights along their gradients.

    `module` is the text of the constructor. `by_closure` ones run the model several times for
    one update, so they go neither with fp16 (its scaler allows one run) nor with several losses
    taken turns.
    """

    module: ClassVar[str] = ""
    by_closure: ClassVar[bool] = False

    def kept(self, sizes: tuple[int, ...]) -> int:
        """Return how many numbers it remembers for a weight tensor of these sizes."""
        return self.kept_each() * prod(sizes)

    def kept_each(self) -> int:
        """Return how many numbers it remembers for each weight."""
        return 0


OPTIMIZERS: dict[str, type[Optimizer]] = {}
"""Every optimizer by its type name."""

_WEIGHT_DECAY = "How strongly weights are pulled to zero (L2)."
DECOUPLED = "Pull the weights themselves to zero, as AdamW does, not their gradients."
_MAXIMIZE = "Make the objective large instead of small."
_EPS = "Keeps divisions away from zero."


def rate(default: float, preset: float | None = None) -> float:
    start = default if preset is None else preset
    found: float = real(default=default, preset=start, min=0.0, doc="Learning rate.")
    return found


def decay(default: float = 0.0) -> float:
    found: float = real(default=default, min=0.0, doc=_WEIGHT_DECAY)
    return found


def epsilon(default: float) -> float:
    found: float = real(default=default, min=0.0, advanced=True, doc=_EPS)
    return found


def maximizing() -> bool:
    found: bool = flag(default=False, advanced=True, doc=_MAXIMIZE)
    return found


def averaging() -> tuple[float, float]:
    found: tuple[float, float] = reals(
        default=(0.9, 0.999),
        count=2,
        min=0.0,
        max=0.999999,
        advanced=True,
        doc="How much of the past the averages of gradient and squared gradient keep.",
    )
    return found
