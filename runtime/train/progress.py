"""Keeps the losses of updates where they were computed, and reads them out together."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from time import perf_counter

from torch import Tensor

from runtime.train.device import Batch
from runtime.train.events import Step
from runtime.train.objective import read_out
from runtime.train.phases import NotFinite, Phase, Update

REPORT_SECONDS = 0.1


class Progress:
    """Where a training stands, with a clock that stops while the training is paused."""

    def __init__(self, steps_to_go: int = 0) -> None:
        self.paused = 0.0
        self.steps_done = 0
        self.kept: dict[str, list[Tensor]] = {}
        self.kept_of: dict[str, list[tuple[int, int]]] = {}
        self.first_bad: int | None = None
        self.recent: list[tuple[int, Phase, Sequence[Batch]]] = []
        self.updating = False
        self.epoch = 0
        self.sums: dict[str, tuple[float, int]] = {}
        self.begin(steps_to_go)
        self.begin_epoch(0)

    def begin(self, steps_to_go: int) -> None:
        """Start the clock of the training."""
        self.started = self.now()
        self.steps_to_go = steps_to_go

    def now(self) -> float:
        """Return the seconds of the clock."""
        return perf_counter() - self.paused

    def asked(self, should_stop: Callable[[], bool]) -> bool:
        """Return whether to stop; while training is paused the answer takes long."""
        before = perf_counter()
        answer = should_stop()
        self.paused += perf_counter() - before
        return answer

    def begin_epoch(self, epoch: int) -> None:
        """Start the sums of an epoch, or go on with those that were taken up."""
        if epoch != self.epoch:
            self.epoch, self.sums = epoch, {}
        self.epoch_started = self.reported = self.now()
        self.samples = 0

    def begin_update(self, step: int, phase: Phase, batches: Sequence[Batch]) -> None:
        """Remember what the next update works on, in case it goes wrong."""
        self.recent.append((step, phase, batches))
        self.updating = True

    def end_update(self, update: Update) -> None:
        """Keep the losses of the update; nothing waits for the device."""
        step, _, _ = self.recent[-1]
        for name, value in update.losses.items():
            self.kept.setdefault(name, []).append(value)
            self.kept_of.setdefault(name, []).append((step, update.samples))
        self.samples += update.samples
        self.steps_done += 1
        self.updating = False

    def due(self) -> bool:
        """Return whether a report is due."""
        return self.now() - self.reported >= REPORT_SECONDS

    def report(self, step: int, learning_rate: float) -> Step:
        """Return the losses since the last report, read out together."""
        losses = {name: tuple(read_out(values)) for name, values in self.kept.items()}
        for name, values in losses.items():
            self._add_up(name, values)
        self.kept, self.kept_of = {}, {}
        self.reported = now = self.now()
        rate = self.samples / max(now - self.epoch_started, 1e-9)
        to_go = self.steps_to_go - self.steps_done
        left = (now - self.started) / max(self.steps_done, 1) * to_go
        return Step(step, self.epoch, losses, learning_rate, rate, left)

    def _add_up(self, name: str, values: tuple[float, ...]) -> None:
        """Add losses to the epoch's sum, one by one: reports make no difference."""
        total, samples = self.sums.get(name, (0.0, 0))
        for value, (step, size) in zip(values, self.kept_of[name], strict=True):
            total += value * size
            samples += size
            if not math.isfinite(value):
                self.first_bad = min(step, self.first_bad or step)
        self.sums[name] = (total, samples)

    def check(self) -> None:
        """Raise NotFinite if a loss went bad, or a gradient that a device told late."""
        if self.first_bad is not None:
            raise NotFinite
        for phase in {phase for _, phase, _ in self.recent}:
            phase.read_check()
        self.recent = []

    def suspects(self) -> list[tuple[int, Phase, Sequence[Batch]]]:
        """Return the updates that may have gone wrong, the first that may have first.

        That is the present one, or the one before a loss that is no number, or any
        since the last check.
        """
        if self.updating:
            return self.recent[-1:]
        return [
            update for update in self.recent if update[0] >= (self.first_bad or 1) - 1
        ]

    def mean_losses(self) -> dict[str, float]:
        """Return the mean of each loss over the samples of the epoch so far."""
        return {name: total / samples for name, (total, samples) in self.sums.items()}
