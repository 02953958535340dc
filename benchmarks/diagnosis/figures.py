"""The figure that each cure is to make better, measured in the events of a run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import inf, isfinite
from statistics import fmean

import torch

from nodes.project import Project
from runtime.data import load
from runtime.train.events import Diagnosed, EpochEnded, Event, Statistics

LAST = 3
"""A figure at the end is the mean of so many epochs."""


@dataclass(frozen=True)
class Measured:
    """A run as figures are measured in it."""

    project: Project
    events: Sequence[Event]

    def values(self, name: str, *, held_out: bool) -> list[float]:
        """Return a figure of every epoch."""
        epochs = [event for event in self.events if isinstance(event, EpochEnded)]
        parts = (epoch.validation if held_out else epoch.training for epoch in epochs)
        return [part[name] for part in parts if name in part]

    def end(self, name: str, *, held_out: bool, otherwise: float = inf) -> float:
        """Return a figure at the end; where the run broke off before, a bad one."""
        found = [v for v in self.values(name, held_out=held_out)[-LAST:] if isfinite(v)]
        return fmean(found) if found else otherwise


@dataclass(frozen=True)
class Figure:
    """What is measured, and whether more of it is better."""

    title: str
    measure: Callable[[Measured], float]
    more: bool = False

    def better(self, before: float, after: float) -> bool:
        """Return whether a cure made it better."""
        return after > before if self.more else after < before


def _training(run: Measured) -> float:
    """Return the training loss at the end, of the first phase where there are several."""
    phases = run.project.training.phases
    return run.end("loss" if len(phases) == 1 else f"{phases[0].name}_loss", held_out=False)


TRAINING = Figure("training loss", _training)
VALIDATION = Figure("validation loss", lambda run: run.end("loss", held_out=True))
R2 = Figure("validation R²", lambda run: run.end("r2", held_out=True, otherwise=-inf), more=True)


def _balanced(run: Measured) -> float:
    """Return the mean over the classes of how often each is told right, with weights kept."""
    return run.end("accuracy", held_out=True, otherwise=0)


def _loser(run: Measured) -> float:
    """Return the loss at the end of the phase that was told to lose, else the generator's."""
    told = [e for e in run.events if isinstance(e, Diagnosed) and "loser" in e.figures]
    loser = told[0].figures["loser"] if told else "generator"
    return run.end(f"{loser}_loss", held_out=False)


def _spread(run: Measured) -> float:
    """Return how many epochs what is generated was told to be all alike."""
    told = [e for e in run.events if isinstance(e, Diagnosed) and e.id == "mode_collapse"]
    ends = [one.epoch for one in told if one.passed]
    starts = [one.epoch for one in told if not one.passed]
    last = max(event.epoch for event in run.events if isinstance(event, EpochEnded))
    return float(sum(ends) + last * (len(starts) - len(ends)) - sum(starts))


def _untold(run: Measured) -> float:
    """Return how many samples are measured whose class is never trained on."""
    setting = run.project.training.data
    assert setting is not None
    data = load(setting, run.project.training.preparation)
    label = next(name for name, values in data.train.items() if values.dtype == torch.int64)
    return float((~torch.isin(data.validation[label], data.train[label])).sum())


def _idle(run: Measured) -> float:
    """Return how many layers are to be trained that no gradient reaches."""
    told = [e for e in run.events if isinstance(e, Diagnosed) and e.id == "unused_weights"]
    return float(told[-1].figures["count"]) if told else 0.0


def _saturated(run: Measured) -> float:
    """Return the share of saturated answers of the part that has most, over the samples."""
    samples = [event for event in run.events if isinstance(event, Statistics)]
    shares = [
        max((one.saturated for one in event.activity.values() if one.saturated >= 0), default=0.0)
        for event in samples
    ]
    return fmean(shares) if shares else 0.0


FIGURES: dict[str, Figure] = {
    "unscaled_inputs": VALIDATION,
    "unscaled_targets": R2,
    "softmax_before_loss": Figure(
        "mean validation accuracy",
        lambda run: fmean(run.values("accuracy", held_out=True) or [0.0]),
        more=True,
    ),
    "small_batch_norm": VALIDATION,
    "spare_scores": Figure(
        "mean validation loss",
        lambda run: fmean(run.values("loss", held_out=True) or [0.0]),
    ),
    "imbalanced_classes": Figure("macro accuracy", _balanced, more=True),
    "constant_labels": Figure("samples of unknown classes", _untold),
    "missing_classes": Figure("samples of unknown classes", _untold),
    "noisy_labels": VALIDATION,
    "data_order": VALIDATION,
    "unused_weights": Figure("layers that learn nothing", _idle),
    "saturated": Figure("share of saturated answers", _saturated),
    "overfitting": VALIDATION,
    "one_side_wins": Figure("loss of the loser", _loser),
    "phase_too_fast": Figure("loss of the generator", _loser),
    "mode_collapse": Figure("epochs with answers all alike", _spread),
    "at_chance": Figure(
        "training accuracy", lambda run: run.end("accuracy", held_out=False, otherwise=0), more=True
    ),
}
"""The figure of each diagnosis that is not cured for the training loss."""


def figure_of(name: str) -> Figure:
    """Return the figure of a diagnosis."""
    return FIGURES.get(name, TRAINING)
