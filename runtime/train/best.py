"""Remembers the best epoch and its weights, and says when waiting for a better one is over."""

from __future__ import annotations

import math
from typing import NamedTuple

from torch import Tensor, nn

from runtime.train.config import Config, PhaseConfig


class Figures(NamedTuple):
    """Losses and metrics of an epoch on both parts of the data."""

    training: dict[str, float]
    validation: dict[str, float]


class Best:
    """The best epoch so far by the monitored figure."""

    def __init__(self, config: Config, *, falling: bool) -> None:
        self.config = config
        self.falling = falling
        self.epoch = 0
        self.value = math.inf if falling else -math.inf
        self.figures = Figures({}, {})
        self.weights: dict[str, Tensor] = {}

    def monitored(self, figures: Figures, phase: PhaseConfig) -> float:
        """Return the figure that a phase watches: of validation, if there is any."""
        found = figures.validation or figures.training
        name = self.config.watched_by(phase)
        if name not in found:
            message = (
                f"There is no figure {name} to monitor; there are {', '.join(found)}."
            )
            raise ValueError(message)
        return found[name]

    def take(self, epoch: int, figures: Figures, model: nn.Module) -> None:
        """Look at the figures of an epoch and remember it if it is the best."""
        if not self.config.one_figure:  # none is known to be better than the last
            self.epoch, self.figures = epoch, figures
            return
        value = self.monitored(figures, self.config.phases[0])
        gain = self.value - value if self.falling else value - self.value
        if gain > self.config.min_delta:
            self.epoch, self.value, self.figures = epoch, value, figures
            self.weights = self._copied(model) if self.config.keep_best else {}

    @staticmethod
    def _copied(model: nn.Module) -> dict[str, Tensor]:
        return {
            name: values.detach().clone() for name, values in model.state_dict().items()
        }

    def waited_enough(self, epoch: int) -> bool:
        """Return whether the last better epoch is too long ago."""
        return (
            self.config.patience is not None
            and epoch - self.epoch >= self.config.patience
        )
