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

    def __init__(self, steps_to_go: int) -> None:
        self.paused = 0.0
        self.started = self.now()
        self.steps_to_go = steps_to_go
        self.steps_done = 0
        self.kept: dict[str, list[Tensor]] = {}
        self.sizes: dict[str, list[int]] = {}
        self.recent: list[tuple[int, Phase, Sequence[Batch]]] = []
        self.updating = False
        self.begin_epoch(0)

    def now(self) -> float:
        """Return the seconds of the clock."""
        return perf_counter() - self.paused

    def asked(self, should_stop: Callable[[], bool]) -> bool:
        """Return whether to stop; the answer is long in coming while the training is paused."""
        before = perf_counter()
        answer = should_stop()
        self.paused += perf_counter() - before
        return answer

    def begin_epoch(self, epoch: int) -> None:
        """Start the sums of an epoch."""
        self.epoch = epoch
        self.epoch_started = self.reported = self.now()
        self.samples = 0
        self.sums: dict[str, tuple[float, int]] = {}

    def begin_update(self, step: int, phase: Phase, batches: Sequence[Batch]) -> None:
        """Remember what the next update works on, in case it goes wrong."""
        self.recent.append((step, phase, batches))
        self.updating = True

    def end_update(self, update: Update) -> None:
        """Keep the losses of the update; nothing waits for the device."""
        for name, value in update.losses.items():
            self.kept.setdefault(name, []).append(value)
            self.sizes.setdefault(name, []).append(update.samples)
        self.samples += update.samples
        self.steps_done += 1
        self.updating = False

    def suspects(self) -> list[tuple[int, Phase, Sequence[Batch]]]:
        """Return the updates that may have gone wrong: the present one, or all not yet reported."""
        return self.recent[-1:] if self.updating else self.recent

    def due(self) -> bool:
        """Return whether a report is due."""
        return self.now() - self.reported >= REPORT_SECONDS

    def report(self, step: int, learning_rate: float) -> Step:
        """Return the losses since the last report; NotFinite if one of them is no number."""
        losses = {name: tuple(read_out(values)) for name, values in self.kept.items()}
        self._refuse_bad(losses)
        for name, values in losses.items():
            total, samples = self.sums.get(name, (0.0, 0))
            for value, size in zip(values, self.sizes[name], strict=True):
                total += value * size  # one by one: reports come at any time, sums must not differ
                samples += size
            self.sums[name] = (total, samples)
        self.kept, self.sizes, self.recent = {}, {}, []
        self.reported = now = self.now()
        rate = self.samples / max(now - self.epoch_started, 1e-9)
        to_go = self.steps_to_go - self.steps_done
        left = (now - self.started) / max(self.steps_done, 1) * to_go
        return Step(step, self.epoch, losses, learning_rate, rate, left)

    def _refuse_bad(self, losses: dict[str, tuple[float, ...]]) -> None:
        """Raise NotFinite if a loss or, as far as the device tells late, a gradient is."""
        finite = all(math.isfinite(value) for values in losses.values() for value in values)
        if not finite:
            raise NotFinite
        for phase in {phase for _, phase, _ in self.recent}:
            phase.read_check()

    def mean_losses(self) -> dict[str, float]:
        """Return the mean of each loss over the samples of the epoch so far."""
        return {name: total / samples for name, (total, samples) in self.sums.items()}
