"""What the plots know of a run: the curves of its losses and metrics, taken from its events."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import numpy as np

from designer.plots.arrays import Numbers
from designer.plots.series import Series
from designer.plots.spreads import Spreads
from runtime.train.events import (
    Changed,
    EpochEnded,
    Event,
    Finished,
    Saved,
    Started,
    Statistics,
    Step,
)
from runtime.train.figures import RunStatistics, sample_of

LEARNING_RATE: Final = "learning_rate"
GRADIENT_NORM: Final = "gradient_norm"
UPDATE_RATIO: Final = "update_ratio"
_MOST_KEPT: Final = 10_000


@dataclass
class Quantity:
    """A loss or a metric: its value at each step, and on both parts of the data at each epoch.

    `training` has a value a step for losses and a value an epoch for metrics.
    """

    training: Series = field(default_factory=Series)
    validation: Series = field(default_factory=Series)
    by_step: bool = False


class Record:
    """The curves of one run, in memory that does not grow with its length.

    Of a run that is over, in a `folder`, the histograms and the figures of nodes are kept, too.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder
        self.spreads = Spreads() if folder is not None else None
        self.statistics = RunStatistics() if folder is not None else None
        self.rates: dict[str, Quantity] = {
            name: Quantity(by_step=True) for name in (LEARNING_RATE, GRADIENT_NORM, UPDATE_RATIO)
        }
        self.started: Started | None = None
        self.finished: Finished | None = None
        self.best_epoch: int | None = None
        self.changes: list[Changed] = []
        self.quantities: dict[str, Quantity] = {}
        self.clock = Series()
        self.step = 0
        self._elapsed = 0.0
        self._new: dict[Series, tuple[list[float], list[float]]] = {}

    @property
    def empty(self) -> bool:
        """Whether there is nothing to draw yet."""
        return not self.step

    @property
    def steps_per_epoch(self) -> int:
        """How many steps an epoch has; 1 while that is unknown."""
        return max(1, self.started.steps_per_epoch) if self.started else 1

    @property
    def planned(self) -> int:
        """How many steps the run has if nothing stops it; at least those that it made."""
        epochs = self.started.epochs if self.started else 0
        return max(self.step, epochs * self.steps_per_epoch, 1)

    def take(self, events: Iterable[Event], now: float | None = None) -> None:
        """Add what events say; `now`, in seconds since the start, is known only of a live run."""
        for event in events:
            if isinstance(event, Step):
                self._take_step(event)
            elif isinstance(event, EpochEnded):
                self._take_epoch(event, now)
            elif isinstance(event, Statistics):
                self._take_statistics(event)
            else:
                self._take_other(event)
        for series, (steps, values) in self._new.items():
            series.extend(steps, values)
        self._new = {}
        if now is not None and self.step:
            self.clock.append(self.step, now)

    def charts(self, *, rates: bool) -> dict[str, Quantity]:
        """Return what there is to draw: losses and metrics, and how strongly weights are moved."""
        known = {name: rate for name, rate in self.rates.items() if len(rate.training)}
        return {**self.quantities, **known, **self.quantities} if rates else self.quantities

    def seconds(self, steps: Numbers) -> Numbers:
        """Return when steps were made, in seconds since the start."""
        if not len(self.clock):
            return np.zeros(len(steps))
        known, times = np.append(0.0, self.clock.steps), np.append(0.0, self.clock.means)
        found: Numbers = np.interp(steps, known, times)
        return found

    def _take_other(self, event: Event) -> None:
        if isinstance(event, Started):
            self.started = event
        elif isinstance(event, Saved) and event.best:
            self.best_epoch = event.epoch
        elif isinstance(event, Changed):
            self.changes.append(event)
        elif isinstance(event, Finished):
            self.finished = event
            self.best_epoch = event.best_epoch or self.best_epoch

    def _take_step(self, event: Step) -> None:
        since, new = self.step, event.step - self.step
        for name, values in event.losses.items():
            quantity = self._quantity(name)
            quantity.by_step = True
            # Where phases take turns, a loss has fewer values than there were steps.
            gap = new / max(len(values), 1)
            places = [since + gap * number for number in range(1, len(values) + 1)]
            self._add(quantity.training, places, values)
        rate = self.rates[LEARNING_RATE].training
        self._add(rate, (event.step,), (event.learning_rate,))
        self.step = event.step

    def _take_statistics(self, event: Statistics) -> None:
        sample = sample_of(event)
        for name, value in (
            (GRADIENT_NORM, sample.gradient_norm),
            (UPDATE_RATIO, sample.update_ratio),
        ):
            self._add(self.rates[name].training, (event.step,), (value,))
        if self.spreads is not None and self.statistics is not None:
            self.spreads.take((event,))
            self.statistics.take((event,))

    def _take_epoch(self, event: EpochEnded, now: float | None) -> None:
        for name, value in event.training.items():
            if not self._quantity(name).by_step:
                self._add(self._quantity(name).training, (event.step,), (value,))
        for name, value in event.validation.items():
            self._add(self._quantity(name).validation, (event.step,), (value,))
        self.step = max(self.step, event.step)
        self._elapsed += event.seconds
        if now is None:
            self._add(self.clock, (event.step,), (self._elapsed,))

    def _add(self, series: Series, steps: Sequence[float], values: Sequence[float]) -> None:
        """Keep values until all events are read: many at once cost hardly more than one."""
        kept = self._new.setdefault(series, ([], []))
        kept[0].extend(steps)
        kept[1].extend(values)
        if len(kept[0]) > _MOST_KEPT:
            series.extend(*self._new.pop(series))

    def _quantity(self, name: str) -> Quantity:
        return self.quantities.setdefault(name, Quantity())
