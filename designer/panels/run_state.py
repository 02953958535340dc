"""Where a run stands, in the words and figures that the training panel shows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import fmean

from designer.plots.axes import duration
from designer.words import tr
from nodes.phrase import sentence
from runtime.train.events import (
    Changed,
    Diagnosed,
    EpochEnded,
    Event,
    Failed,
    Finished,
    Saved,
    Started,
    Step,
)


@dataclass(frozen=True)
class Figure:
    """A measured value: the present one on the training data, and that on the validation data."""

    name: str
    training: float | None = None
    validation: float | None = None


class RunState:
    """The newest facts of a run."""

    def __init__(self) -> None:
        self.started: Started | None = None
        self.step: Step | None = None
        self.epoch: EpochEnded | None = None
        self.finished: Finished | None = None
        self.failed: Failed | None = None
        self.best_epoch: int | None = None
        self.notes: list[Diagnosed] = []
        self.changes: list[Changed] = []
        self._order: dict[str, None] = {}

    def take(self, events: Iterable[Event]) -> None:
        """Remember what is newest."""
        for event in events:
            self._take(event)
            self._take_note(event)

    def _take(self, event: Event) -> None:
        match event:
            case Started():
                self.started, self.failed = event, None
                self.notes, self.changes = [], []
            case Step():
                self.step = event
                self._order |= dict.fromkeys(event.losses)
            case EpochEnded():
                self.epoch = event
                self._order |= dict.fromkeys((*event.training, *event.validation))
            case Failed():
                self.failed = event
            case Finished():
                self.finished = event

    def _take_note(self, event: Event) -> None:
        match event:
            case Saved(best=True):
                self.best_epoch = event.epoch
            case Changed():
                self.changes.append(event)
            case Diagnosed(id=""):
                self.notes.append(event)

    @property
    def steps(self) -> int:
        """How many steps the run has if nothing stops it."""
        return self.started.epochs * self.started.steps_per_epoch if self.started else 0

    @property
    def share(self) -> float:
        """How much of the run is done, 0 to 1."""
        if self.finished is not None and self.finished.reason == "completed":
            return 1.0
        return min(1.0, self.step.step / self.steps) if self.step and self.steps else 0.0

    @property
    def heading(self) -> str:
        """Which epoch it is."""
        if self.started is None:
            return ""
        now = self.step.epoch if self.step else 1
        return tr("Epoch {now:,} of {epochs:,}", now=now, epochs=self.started.epochs)

    def facts(self) -> tuple[str, ...]:
        """Return step, speed, time left and device in words."""
        if self.started is None or self.step is None:
            return ()
        facts = [tr("step {step:,} of {steps:,}", step=self.step.step, steps=self.steps)]
        if self.finished is None and self.failed is None:
            facts.append(tr("{rate:,} samples/s", rate=round(self.step.samples_per_second)))
            facts.append(tr("{seconds_left} left", seconds_left=duration(self.step.seconds_left)))
        elif self.finished is not None:
            facts.append(tr("took {seconds}", seconds=duration(self.finished.seconds)))
        return (*facts, device_words(self.started))

    def figures(self) -> tuple[Figure, ...]:
        """Return the losses and metrics in the order in which they were told first, as curves are.

        Of several phases each step tells the losses of its own first; figures must not change
        places for that.
        """
        losses = self.step.losses if self.step else {}
        training = dict(self.epoch.training) if self.epoch else {}
        training |= {name: fmean(values) for name, values in losses.items() if values}
        validation = dict(self.epoch.validation) if self.epoch else {}
        if self.finished is not None:
            training, validation = dict(self.finished.training), dict(self.finished.validation)
        known = dict.fromkeys((*losses, *training, *validation))
        names = [*(name for name in self._order if name in known), *(known.keys() - self._order)]
        return tuple(Figure(name, training.get(name), validation.get(name)) for name in names)

    def outcome(self) -> str:
        """Return how the run ended in a sentence, before that what was changed last."""
        if self.finished is None:
            last = self.changes[-1] if self.changes else None
            return (
                tr("From step {step:,} on: {text}.", step=last.step + 1, text=tr(last.text))
                if last
                else ""
            )
        return tr(sentence(self.finished.reason)) + self._best(self.finished)

    def _best(self, finished: Finished) -> str:
        """Return which epoch was best, and whether the figures are those of its weights."""
        best = finished.best_epoch
        if not best:
            return ""
        if self.epoch is not None and finished.validation != self.epoch.validation:
            return tr(
                " Best epoch: {best_epoch}; these are the figures of its weights, which are kept.",
                best_epoch=best,
            )
        return tr(" Best epoch: {best_epoch}.", best_epoch=best)


def device_words(started: Started) -> str:
    """Return where and how exactly it computes."""
    precision = "" if started.precision == "32" else f", {started.precision}"
    return tr("on {device}{precision}", device=started.device, precision=precision)
