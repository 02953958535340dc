"""What rules read of a run: its settings, its data, its curves and the insides of its model."""

from __future__ import annotations

from array import array
from collections import deque
from collections.abc import Sequence
from functools import cached_property
from statistics import fmean
from typing import TYPE_CHECKING

from runtime.diagnosis.neighbours import Neighbours, neighbours
from runtime.train.events import EpochEnded, Event, Failed, Statistics, Step

if TYPE_CHECKING:
    from nodes.graph import NodeId
    from nodes.project import Project
    from runtime.diagnosis.facts import Facts
    from runtime.diagnosis.insides import Insides
    from runtime.train.config import Config

FIRST_STEPS = 5
"""So many updates tell with which loss a training begins."""
SMOOTHED = 3
KEPT_STATISTICS = 8


class Curve:
    """A figure of every epoch, with the best of its means over a few."""

    def __init__(self) -> None:
        self.values = array("d")
        self.best = float("inf")
        self.best_at = 0

    def add(self, value: float) -> None:
        """Take the value of another epoch."""
        self.values.append(value)
        if len(self) >= SMOOTHED and self.present < self.best:
            self.best, self.best_at = self.present, len(self)

    def __len__(self) -> int:
        return len(self.values)

    @property
    def last(self) -> float:
        """The newest value."""
        return self.values[-1]

    @property
    def present(self) -> float:
        """The mean of the newest few values."""
        return fmean(self.values[-SMOOTHED:])

    def recent(self, count: int) -> Sequence[float]:
        """Return the newest values, `count` at the most."""
        return self.values[-count:]


class Case:
    """A run as far as it has got.

    Rules that read curves ask for `loss` and `held_out`, the loss on the two parts of the data;
    both stay empty where several phases take turns, whose losses pull against each other.
    """

    def __init__(self, project: Project, config: Config) -> None:
        self.project = project
        self.config = config
        self.facts: Facts | None = None
        self.insides: Insides | None = None
        self.statistics: deque[Statistics] = deque(maxlen=KEPT_STATISTICS)
        self.training: dict[str, Curve] = {}
        self.validation: dict[str, Curve] = {}
        self.first_losses: list[float] = []
        self.highest = 0.0
        """The highest loss of all updates."""
        self.failed: Failed | None = None
        self.epoch = 0
        self.step = 0

    @property
    def alone(self) -> bool:
        """Whether one phase trains all there is."""
        return len(self.config.phases) == 1

    @property
    def loss(self) -> Curve:
        """The loss on the training data."""
        return self.training.get("loss", Curve()) if self.alone else Curve()

    @property
    def held_out(self) -> Curve:
        """The loss on the validation data."""
        return self.validation.get("loss", Curve()) if self.alone else Curve()

    @property
    def beginning(self) -> float | None:
        """The loss with which the training began."""
        return fmean(self.first_losses) if self.first_losses and self.alone else None

    @property
    def reference(self) -> float | None:
        """The loss of a network that has learned nothing: of the best constant answer."""
        answer = self.facts.answer if self.facts else None
        return (answer.chance if answer else None) or self.beginning

    @property
    def moved(self) -> float | None:
        """How far the last epoch moved the weights, as a share of their size."""
        return self.insides.moved if self.insides else None

    def shares(self, judge: NodeId) -> tuple[float, ...]:
        """Return the shares of the classes that a loss or metric compares with, () for amounts."""
        return self.facts.shares.get(judge, ()) if self.facts else ()

    @cached_property
    def neighbours(self) -> Neighbours | None:
        """What the most similar samples tell of a sample; looked for when it is first asked for."""
        answer = self.facts.answer if self.facts else None
        if self.facts is None or answer is None or not answer.per_sample:
            return None
        labels = answer.labels
        if labels is not None and len(labels) != len(answer.values):
            labels = labels[:: max(1, -(-len(labels) // len(answer.values)))]
        return neighbours(self.facts.inputs, labels, answer.values)

    def take(self, event: Event) -> None:
        """Remember what an event tells."""
        match event:
            case Step():
                self.step, self.epoch = event.step, event.epoch
                losses = event.losses.get("loss", ())
                missing = FIRST_STEPS - len(self.first_losses)
                self.first_losses += losses[: max(0, missing)]
                self.highest = max(self.highest, *losses) if losses else self.highest
            case EpochEnded():
                self._end_epoch(event)
            case Statistics():
                self.statistics.append(event)
            case Failed():
                self.failed = event
            case _:
                pass

    def _end_epoch(self, event: EpochEnded) -> None:
        self.step, self.epoch = event.step, event.epoch
        for curves, figures in (
            (self.training, event.training),
            (self.validation, event.validation),
        ):
            for name, value in figures.items():
                curves.setdefault(name, Curve()).add(value)
