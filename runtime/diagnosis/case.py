"""What rules read of a run: its settings, its data, its curves and the insides of its model."""

from __future__ import annotations

import copy
from array import array
from collections import deque
from collections.abc import Iterator, Sequence
from functools import cached_property
from statistics import fmean
from typing import TYPE_CHECKING

from runtime.diagnosis.neighbours import Neighbours, neighbours
from runtime.diagnosis.rivals import Rivals, leads, rivals_of, standing
from runtime.train.events import EpochEnded, Event, Failed, Statistics, Step

if TYPE_CHECKING:
    from nodes.graph import Node, NodeId
    from nodes.project import Phase, Project
    from runtime.diagnosis.facts import Answer, Facts
    from runtime.diagnosis.insides import Inside, Insides
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
        recent = self.values[-SMOOTHED:]
        if len(recent) == SMOOTHED and (mean := sum(recent) / SMOOTHED) < self.best:
            self.best, self.best_at = mean, len(self.values)

    def __len__(self) -> int:
        return len(self.values)

    @property
    def last(self) -> float:
        """The newest value."""
        return self.values[-1]

    @property
    def present(self) -> float:
        """The mean of the newest few values."""
        recent = self.values[-SMOOTHED:]
        return sum(recent) / len(recent)

    def recent(self, count: int) -> Sequence[float]:
        """Return the newest values, `count` at the most."""
        return self.values[-count:]


NO_CURVE = Curve()
MOST_JUDGED = 2


def loss_of(phase: str, *, alone: bool) -> str:
    """Return the name of what a phase makes small."""
    return "loss" if alone else f"{phase}_loss"


def chance_of(metric: Node, shares: Sequence[float]) -> float | None:
    """Return what a metric is where all samples get the same answer, None if nobody knows."""
    if metric.type in {"R2", "ExplainedVariance"}:
        return 0.0
    present = [share for share in shares if share]
    if metric.type not in {"Accuracy", "BinaryAccuracy"} or len(present) < 2:  # noqa: PLR2004
        return None
    return 1 / len(present) if metric.params.get("average") == "macro" else max(present)


class Case:
    """A run as far as it has got, seen as a whole or as one of its phases.

    Rules that read curves ask for `loss` and `held_out`, the loss on the two parts of the data.
    Where several phases take turns, each has its own, seen by `views`; they stay empty for the
    whole, and for a phase whose losses depend on weights that another phase moves.
    """

    def __init__(self, project: Project, config: Config) -> None:
        self.project = project
        self.config = config
        self.facts: Facts | None = None
        self.insides: Insides | None = None
        self.statistics: deque[Statistics] = deque(maxlen=KEPT_STATISTICS)
        self.training: dict[str, Curve] = {}
        self.validation: dict[str, Curve] = {}
        self.first_losses: dict[str, list[float]] = {}
        self.highest: dict[str, float] = {}
        """The highest loss of all updates, by its name."""
        self.failed: Failed | None = None
        self.epoch = 0
        self.step = 0
        self.phase: Phase | None = project.training.phases[0] if self.alone else None
        """The phase as which the run is seen, None where it is seen as a whole of several."""
        self._standing = standing(project)
        self._views = [] if self.alone else [self._as(one) for one in project.training.phases]

    def _as(self, phase: Phase) -> Case:
        view = copy.copy(self)
        view.phase = phase
        return view

    def views(self) -> Iterator[Case]:
        """Yield the whole, then each phase where there are several."""
        yield self
        for view in self._views:
            view.facts, view.insides, view.failed = self.facts, self.insides, self.failed
            view.epoch, view.step = self.epoch, self.step
            yield view

    @cached_property
    def alone(self) -> bool:
        """Whether one phase trains all there is."""
        return len(self.config.phases) == 1

    @cached_property
    def _loss_name(self) -> str:
        """The name of the loss that is judged by itself, "" for none and for what shall rise."""
        if self.phase is None or self.phase.name not in self._standing:
            return ""
        if self.phase.optimizer.params.get("maximize", False):
            return ""
        return loss_of(self.phase.name, alone=self.alone)

    @property
    def loss(self) -> Curve:
        """The loss on the training data."""
        return self.training.get(self._loss_name, NO_CURVE)

    @property
    def held_out(self) -> Curve:
        """The loss on the validation data."""
        return self.validation.get(self._loss_name, NO_CURVE)

    @property
    def beginning(self) -> float | None:
        """The loss with which the training began."""
        first = self.first_losses.get(self._loss_name)
        return fmean(first) if first else None

    @property
    def first_loss(self) -> float | None:
        """The loss of the first update."""
        first = self.first_losses.get(self._loss_name)
        return first[0] if first else None

    @property
    def top(self) -> float:
        """The highest loss of all updates."""
        return self.highest.get(self._loss_name, 0.0)

    @property
    def answer(self) -> Answer | None:
        """What the loss compares with, where there is but one."""
        if self.facts is None:
            return None
        judged = self.phase.losses if self.phase else ()
        found = [one for one in self.facts.answers if not judged or one.node in judged]
        return found[0] if len(found) == 1 and len(judged) < MOST_JUDGED else None

    @property
    def reference(self) -> float | None:
        """The loss of a network that has learned nothing: of the best constant answer."""
        answer = self.answer
        return (answer.chance if answer else None) or self.beginning

    @property
    def inside(self) -> Inside | None:
        """What is seen of the weights of the phase."""
        if self.insides is None or self.phase is None:
            return None
        return self.insides.phases.get(self.phase.name)

    @property
    def moved(self) -> float | None:
        """How far the last epoch moved the weights, as a share of their size."""
        return self.inside.moved if self.inside else None

    @cached_property
    def rivals(self) -> Sequence[Rivals]:
        """The phases that work against each other."""
        return rivals_of(self.project)

    def shares(self, judge: NodeId) -> tuple[float, ...]:
        """Return the shares of the classes that a loss or metric compares with, () for amounts."""
        return self.facts.shares.get(judge, ()) if self.facts else ()

    @cached_property
    def metrics(self) -> Sequence[tuple[str, float]]:
        """The metrics whose value without looking at the inputs is known, with that value."""
        graph = self.project.network.graph
        judged = [n for n in graph.of_role("metric") if self.alone or self._moves_towards(n)]
        found = ((graph[node], self.shares(node)) for node in judged)
        known = ((node.name, chance_of(node, shares)) for node, shares in found)
        return [(name, chance) for name, chance in known if chance is not None]

    def _moves_towards(self, node: NodeId) -> bool:
        """Return whether weights that the phase moves have a part in what a node gets."""
        graph = self.project.network.graph
        return self.phase is not None and leads(graph, self.phase, node)

    @cached_property
    def neighbours(self) -> Neighbours | None:
        """What the most similar samples tell of a sample; looked for when it is first asked for."""
        answer = self.answer
        if self.facts is None or answer is None or not answer.per_sample:
            return None
        if len(self.facts.inputs) != 1:
            return None
        (name,) = self.facts.inputs
        rows, answers = self.facts.beside(name, answer)
        return neighbours(rows, answers, classes=answer.labels is not None)

    def take(self, event: Event) -> None:
        """Remember what an event tells."""
        match event:
            case Step():
                self.step, self.epoch = event.step, event.epoch
                self._take_losses(event)
            case EpochEnded():
                self._end_epoch(event)
            case Statistics():
                self.statistics.append(event)
            case Failed():
                self.failed = event
            case _:
                pass

    def _take_losses(self, event: Step) -> None:
        for phase in self.config.phases:
            name = loss_of(phase.name, alone=self.alone)
            losses = event.losses.get(name)
            if not losses:
                continue
            first = self.first_losses.setdefault(name, [])
            first += losses[: max(0, FIRST_STEPS - len(first))]
            self.highest[name] = max(self.highest.get(name, 0.0), *losses)

    def _end_epoch(self, event: EpochEnded) -> None:
        self.step, self.epoch = event.step, event.epoch
        for curves, figures in (
            (self.training, event.training),
            (self.validation, event.validation),
        ):
            for name, value in figures.items():
                curves.setdefault(name, Curve()).add(value)
