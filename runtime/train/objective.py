"""What a training makes small and what it measures, also over a whole part of the data."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from runtime.train.batches import in_order, sample_count
from runtime.train.config import Config, PhaseConfig
from runtime.train.device import Batch, Precision

MOST_KEPT_NUMBERS = 4 * 2**20


@dataclass(frozen=True)
class Objective:
    """The functions of objective.py.

    `predict` runs the model on a batch and names its outputs. `losses` holds a function
    for each phase: `loss`, what it makes small, then the parts of that sum. `metrics`
    makes the metrics and `compared` says what each of them compares, prediction and
    target. The losses of `ramped` phases are told the epoch, too: some weigh more then.
    """

    predict: Callable[[nn.Module, Batch], dict[str, Tensor]]
    losses: Mapping[str, Callable[..., dict[str, Tensor]]]
    metrics: Callable[[], Mapping[str, Any]]
    compared: Callable[[Batch, Batch], dict[str, tuple[Tensor, Tensor]]]
    ramped: Collection[str] = ()

    def phase_losses(
        self, phase: str, outputs: Batch, batch: Batch, epoch: float = math.inf
    ) -> dict[str, Tensor]:
        """Return the losses of a phase, named after it where there are several.

        `epoch` counts for weights that grow; without one they have their full size.
        """
        given = (epoch,) if phase in self.ramped else ()
        found = self.losses[phase](outputs, batch, *given)
        if len(self.losses) == 1:
            return found
        return {f"{phase}_{name}": value for name, value in found.items()}

    def falling(self, config: Config, phase: PhaseConfig) -> bool:
        """Return whether the figure that a phase watches is better when it is lower.

        Losses and errors are, but not what a phase makes large.
        """
        watched = config.watched_by(phase)
        for one in config.phases:
            if watched == config.loss_of(one):
                return not one.optimizer_settings.get("maximize", False)
        return not getattr(self.metrics().get(watched), "higher_is_better", False)


class Measured:
    """Losses and metrics over an epoch's samples.

    Metrics are slow to update, so predictions are kept where they were computed and
    handed over together, at the end or when MOST_KEPT_NUMBERS have come together.
    """

    def __init__(self, objective: Objective, precision: Precision) -> None:
        self.objective = objective
        self.precision = precision
        self.metrics: dict[str, Any] = {}
        self.kept: dict[str, list[tuple[Tensor, Tensor]]] = {}
        self.numbers = 0

    def add(self, outputs: Batch, batch: Batch) -> None:
        """Remember what the metrics compare in a batch."""
        for name, pair in self.objective.compared(outputs, batch).items():
            self.keep(name, *pair)
        if self.numbers > MOST_KEPT_NUMBERS:
            self._hand_over()

    def keep(self, name: str, prediction: Tensor, target: Tensor) -> None:
        """Remember what a metric compares in a batch."""
        self.kept.setdefault(name, []).append((prediction, target))
        self.numbers += prediction.numel() + target.numel()

    def make_metrics(self) -> None:
        """Make the metrics, on the device where predictions are."""
        made = self.objective.metrics()
        self.metrics = {
            n: metric.to(self.precision.device) for n, metric in made.items()
        }

    def _hand_over(self) -> None:
        if self.kept and not self.metrics:
            self.make_metrics()
        for name, pairs in self.kept.items():
            predictions, targets = zip(*pairs, strict=True)
            self.metrics[name].update(_joined(predictions), _joined(targets))
        self.kept, self.numbers = {}, 0

    def metric_figures(self) -> dict[str, float]:
        """Return the metrics since the last reset."""
        self._hand_over()
        return {name: float(metric.compute()) for name, metric in self.metrics.items()}

    def reset(self) -> None:
        """Forget all samples."""
        self.kept, self.numbers = {}, 0
        for metric in self.metrics.values():
            metric.reset()

    def over(
        self,
        model: nn.Module,
        fields: Batch,
        batch_size: int,
        should_stop: Callable[[], bool],
    ) -> dict[str, float]:
        """Return the losses and metrics of the model over a part of the data."""
        if not sample_count(fields):
            return {}
        losses: dict[str, list[Tensor]] = {}
        sizes: list[int] = []
        self.reset()
        model.eval()
        for batch in in_order(fields, batch_size, self.precision.device):
            for name, value in self._passed(model, batch).items():
                losses.setdefault(name, []).append(value)
            sizes.append(sample_count(batch))
            if should_stop():
                break
        model.train()
        means = {
            name: weighted_mean(read_out(values), sizes)
            for name, values in losses.items()
        }
        return {**means, **self.metric_figures()}

    @torch.no_grad()
    def _passed(self, model: nn.Module, batch: Batch) -> dict[str, Tensor]:
        with self.precision.autocast():
            predicted = self.objective.predict(model, batch)
        outputs = self.precision.exact(predicted)
        losses = [
            self.objective.phase_losses(p, outputs, batch)
            for p in self.objective.losses
        ]
        self.add(outputs, batch)
        return {name: value for part in losses for name, value in part.items()}


def _joined(parts: tuple[Tensor, ...]) -> Tensor:
    joined = torch.cat(parts)
    return joined.float() if joined.is_floating_point() else joined


def read_out(values: list[Tensor]) -> list[float]:
    """Return the numbers of many scalars, waiting for the device only once."""
    found: list[float] = torch.stack(values).tolist()
    return found


def weighted_mean(values: list[float], sizes: list[int]) -> float:
    """Return the mean of batches' values as if over their samples."""
    return sum(v * n for v, n in zip(values, sizes, strict=True)) / sum(sizes)
