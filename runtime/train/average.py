"""Weights averaged over the updates of a training: they often predict better than the last ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import torch
from torch import Tensor, nn

FIRST = 10
"""Updates after which the average still leans on the newest weights."""


class Average:
    """The exponential moving average of a model's weights, of the newest ones at first.

    The averages of BatchNorm are averaged too. Nothing is kept where `decay` is None.
    """

    def __init__(self, model: nn.Module, decay: float | None) -> None:
        self.decay = decay
        self.updates = 0
        self._live = _numbers(model) if decay is not None else {}
        self.weights = {name: values.clone() for name, values in self._live.items()}

    def take(self) -> None:
        """Move on to the present weights: the newer count 1 - decay."""
        if self.decay is None:
            return
        self.updates += 1
        decay = min(self.decay, (1 + self.updates) / (FIRST + self.updates))
        averages, live = list(self.weights.values()), list(self._live.values())
        torch._foreach_lerp_(averages, live, 1 - decay)

    @contextmanager
    def shown(self) -> Iterator[None]:
        """Give the model the averages for as long as this lasts."""
        before = {name: values.clone() for name, values in self._live.items()}
        self.put_back()
        try:
            yield
        finally:
            _copy(before, self._live)

    def put_back(self) -> None:
        """Give the model the averages for good."""
        _copy(self.weights, self._live)

    def resume(self, updates: int, weights: dict[str, Tensor]) -> None:
        """Go on from where an earlier training stood."""
        self.updates = updates
        _copy(weights, self.weights)


class Following:
    """Parts of a model that are lagged copies of others; no optimizer moves them.

    They begin with the weights of those that they follow. What normalization remembers
    is each part's own.
    """

    def __init__(
        self, model: nn.Module, follows: Sequence[tuple[str, str, float]]
    ) -> None:
        self._pairs = [
            (*_matched(model, part, leader), decay) for part, leader, decay in follows
        ]
        for weights, leaders, _ in self._pairs:
            torch._foreach_copy_(weights, leaders)

    def take(self) -> None:
        """Move behind the leaders: their weights count 1 - decay."""
        for weights, leaders, decay in self._pairs:
            torch._foreach_lerp_(weights, leaders, 1 - decay)


def _matched(
    model: nn.Module, part: str, leader: str
) -> tuple[list[Tensor], list[Tensor]]:
    """Return the weights of two parts that are alike, in the same order."""
    own, other = (
        dict(model.get_submodule(name).named_parameters()) for name in (part, leader)
    )
    sizes = [{name: w.shape for name, w in found.items()} for found in (own, other)]
    if sizes[0] != sizes[1] or not own:
        message = (
            f"{part} cannot follow {leader}: their weights are not of the same sizes. "
            "Make one a copy of the other, and give both the same input."
        )
        raise ValueError(message)
    return [own[name].detach() for name in own], [other[n].detach() for n in own]


def _numbers(model: nn.Module) -> dict[str, Tensor]:
    """Return all that a model has learned, as the model itself holds it."""
    return {
        name: values.detach()
        for name, values in model.state_dict(keep_vars=True).items()
        if values.is_floating_point()
    }


def _copy(source: dict[str, Tensor], target: dict[str, Tensor]) -> None:
    with torch.no_grad():
        for name, values in target.items():
            values.copy_(source[name])
