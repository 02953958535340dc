"""The training loop.

Everything random comes from one seed, in this order: the caller makes the model after
`torch.manual_seed(seed)`; `fit` seeds again, so that dropout does not depend on how the
model was made; the order of the samples comes from a generator of its own, one
permutation an epoch.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice

import torch
from torch import Tensor, nn

from runtime.data.data import Data
from runtime.train.average import Average
from runtime.train.batches import (
    NO_SAMPLES,
    batch_sizes,
    grouped,
    sample_count,
    shuffled,
)
from runtime.train.best import Best, Figures
from runtime.train.config import Config
from runtime.train.device import choose_device, lay_out, memory_format, placed
from runtime.train.diagnosis import failure
from runtime.train.events import Diagnosed, EpochEnded, Failed, Finished, Started, Told
from runtime.train.objective import Measured, Objective
from runtime.train.optimizers import move_on
from runtime.train.phases import (
    NotFinite,
    Phase,
    keep_statistics,
    make_phases,
    weights_of,
)
from runtime.train.progress import Progress

Emit = Callable[[Told], None]
ShouldStop = Callable[[], bool]


class Watcher:
    """Looks on while a model trains: to sample weights, to keep checkpoints."""

    def started(self, training: Training) -> None:
        """Training is about to begin; it may be set to where an earlier one was."""

    def stepped(self, training: Training) -> None:
        """An update was made; what this does takes effect with the next one."""

    def reported(self, training: Training) -> None:
        """Progress was told; the gradients of the last update are still there."""

    def epoch_ended(self, training: Training, *, last: bool) -> bool:
        """An epoch is over and measured; return whether to stop here."""
        return False

    def interrupted(self, training: Training) -> None:
        """Training ends within an epoch, because somebody stops it."""

    def ended(self, training: Training) -> None:
        """Training is over, well or badly; the model has the weights that are kept."""


class Training:
    """A training under way: all that changes until it is over."""

    def __init__(
        self, model: nn.Module, objective: Objective, data: Data, config: Config
    ) -> None:
        self.model = model
        self.config = config
        self.device = next(model.parameters()).device
        layout = memory_format(config.channels_last, model)
        self.data = placed(data.train, self.device, layout)
        self.validation_data = placed(data.validation, self.device, layout)
        samples = sample_count(self.data)
        if not samples:
            raise ValueError(NO_SAMPLES)
        self.sizes = batch_sizes(samples, config.batch_size, drop_last=config.drop_last)
        self.steps_per_epoch = math.ceil(len(self.sizes) / config.accumulate)
        self.order = torch.Generator().manual_seed(config.seed)
        total = config.epochs * self.steps_per_epoch
        self.phases = make_phases(config, model, objective, total)
        self.turns = [phase for phase in self.phases for _ in range(phase.config.steps)]
        self.turn: Phase | None = None
        self.frozen = weights_of(model, config.frozen)
        falling = objective.falling(config, config.phases[0])
        self.best = Best(config, falling=falling)
        self.average = Average(model, config.ema_decay)
        self.measured = Measured(objective, self.phases[0].precision)
        self.validated = Measured(objective, self.phases[0].precision)
        self.progress = Progress()
        self.step = 0
        self.epoch = 0
        self.position = 0  # updates of the present epoch that are made
        self.epoch_order = self.order.get_state()
        self.figures = Figures({}, {})
        self.warned = False

    def run(self, emit: Emit, should_stop: ShouldStop, watcher: Watcher) -> str:
        """Train until all is done, nothing gets better, or somebody stops it."""
        epochs_left = self.config.epochs - self.epoch
        self.progress.begin(epochs_left * self.steps_per_epoch - self.position)
        for epoch in range(self.epoch + 1, self.config.epochs + 1):
            self.progress.begin_epoch(epoch)
            if self._train(emit, should_stop, watcher) or self._measure(should_stop):
                watcher.interrupted(self)
                return "stopped"
            self.epoch, self.position = epoch, 0
            emit(self._end_epoch())
            self._warn(emit)
            waited = self.best.waited_enough(epoch)
            last = waited or epoch == self.config.epochs
            stopped = watcher.epoch_ended(self, last=last)
            if waited:
                return "no better for a while"
            if stopped and not last:
                return "stopped"
        return "completed"

    def _train(self, emit: Emit, should_stop: ShouldStop, watcher: Watcher) -> bool:
        """Show the model the samples that are left; return whether to stop."""
        stopped = False
        self.model.train()
        keep_statistics(self.model, self.config.frozen)
        self.epoch_order = self.order.get_state()
        order = self.order if self.config.shuffle else None
        batches = shuffled(self.data, self.sizes, order, self.device)
        groups = grouped(batches, self.config.accumulate)
        for group in islice(groups, self.position, None):
            phase = self._next_phase()
            self.step += 1
            self.position += 1
            self.progress.begin_update(self.step, phase, group)
            update = phase.update(group)
            self.progress.end_update(update)
            self.average.take()
            for outputs, batch in zip(update.outputs, group, strict=True):
                self.measured.add(outputs, batch)
            watcher.stepped(self)
            if self.progress.due():
                self._report(emit, watcher)
            stopped = self.progress.asked(should_stop)
            if stopped:
                break
        self._report(emit, watcher)
        return stopped

    def _next_phase(self) -> Phase:
        phase = self.turns[self.step % len(self.turns)]
        phase.epoch = self.step / self.steps_per_epoch
        if phase is not self.turn:
            phase.take_turn(self.frozen)
            self.turn = phase
        return phase

    def _report(self, emit: Emit, watcher: Watcher) -> None:
        if not self.progress.kept:  # the epoch's last update was told already
            return
        emit(self.progress.report(self.step, self.phases[0].learning_rate))
        self.progress.check()
        watcher.reported(self)

    def _measure(self, should_stop: ShouldStop) -> bool:
        """Measure the epoch on both parts of the data; return whether to stop."""
        training = {**self.progress.mean_losses(), **self.measured.metric_figures()}
        with self.average.shown():
            validation = self.validated.over(
                self.model,
                self.validation_data,
                self.config.batch_size,
                lambda: self.progress.asked(should_stop),
            )
        stopped = self.progress.asked(should_stop)
        if not stopped:
            self.figures = Figures(training, validation)
            self.measured.reset()
        return stopped

    def _end_epoch(self) -> EpochEnded:
        with self.average.shown():
            self.best.take(self.epoch, self.figures, self.model)
        rate = self.phases[0].learning_rate
        for phase in self.phases:
            watched = self.best.monitored(self.figures, phase.config)
            move_on(phase.epoch_schedules, watched)
        seconds = self.progress.now() - self.progress.epoch_started
        return EpochEnded(self.epoch, self.step, *self.figures, rate, seconds)

    def _warn(self, emit: Emit) -> None:
        """Tell once that a validation figure is no number; training can go on."""
        bad = [
            name
            for name, value in self.figures.validation.items()
            if not math.isfinite(value)
        ]
        if bad and not self.warned:
            self.warned = True
            named = ", ".join(bad)
            text = f"Validation gives no finite {named}: look at the validation data."
            emit(Diagnosed(text))

    def kept_weights(self) -> dict[str, Tensor]:
        """Return the weights to keep: the best, the averages or the present ones."""
        return self.best.weights or {
            **self.model.state_dict(),
            **self.average.weights,
        }

    def start(self) -> Started:
        """Return what there is to do."""
        weights = sum(weight.numel() for weight in self.model.parameters())
        return Started(
            run=self.config.name,
            epochs=self.config.epochs,
            steps_per_epoch=self.steps_per_epoch,
            samples=sum(self.sizes),
            device=str(self.device),
            precision=self.config.precision,
            weights=weights,
        )

    def finish(self, reason: str) -> Finished:
        """Return how it ended, with the figures of the weights that are kept."""
        figures = self.best.figures if self.best.weights else self.figures
        seconds = self.progress.now() - self.progress.started
        return Finished(reason, self.epoch, self.best.epoch, *figures, seconds)

    def fail(self, emit: Emit) -> Failed:
        """Tell the losses before a failed update; return where numbers went bad."""
        found = failure(self.progress.suspects())
        if self.progress.updating and self.progress.kept:
            emit(self.progress.report(found.step - 1, self.phases[0].learning_rate))
        return replace(found, epoch=self.epoch)


def fit(  # noqa: PLR0913, PLR0917 - all that a training needs, and nothing hidden
    model: nn.Module,
    objective: Objective,
    data: Data,
    config: Config,
    emit: Emit,
    should_stop: ShouldStop,
    watcher: Watcher | None = None,
) -> Finished | Failed:
    """Train the model; tell what happens as events, the last of which is also returned.

    `should_stop` is asked at each update and may block: that is how a training is
    paused.
    """
    watcher = watcher or Watcher()
    torch.manual_seed(config.seed)
    with prepared(model, config):
        training = Training(model, objective, data, config)
        watcher.started(training)
        emit(training.start())
        outcome: Finished | Failed
        try:
            outcome = training.finish(training.run(emit, should_stop, watcher))
        except NotFinite:
            outcome = training.fail(emit)
        model.load_state_dict(training.kept_weights())
        watcher.ended(training)
    emit(outcome)
    return outcome


@contextmanager
def prepared(model: nn.Module, config: Config) -> Iterator[None]:
    """Put the model on its device, laid out and compiled; undo the last two after."""
    threads = torch.get_num_threads()
    torch.set_num_threads(config.threads or threads)
    learned = [weight for weight in model.parameters() if weight.requires_grad]
    model.to(choose_device(config.device))
    lay_out(model, memory_format(config.channels_last, model))
    if config.compile:
        model.compile()
    try:
        yield
    finally:
        torch.set_num_threads(threads)
        model._compiled_call_impl = None  # noqa: SLF001 - what `compile` made
        lay_out(model, torch.contiguous_format)
        for weight in learned:
            weight.requires_grad_(True)  # noqa: FBT003 - PyTorch's name for it
            weight.grad = None
