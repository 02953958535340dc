"""Records a run while it trains: its statistics, its pictures, its weights, its checkpoints."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from math import inf
from time import perf_counter, thread_time

from nodes.jsontext import FileError
from runtime.diagnosis.diagnosing import Diagnosing
from runtime.train.checkpoint import resume as take_up
from runtime.train.checkpoint import write_checkpoint
from runtime.train.control import Control
from runtime.train.events import Changed, Diagnosed, Event, Saved
from runtime.train.history import read_history
from runtime.train.inheritance import remember
from runtime.train.loop import Training, Watcher
from runtime.train.pictures import Pictures
from runtime.train.run import Run
from runtime.train.sampling import Sampler
from runtime.train.steering import change
from runtime.train.tensors import all_finite, write_weights

SHARE_OF_SAVING = 0.02
"""How much of the training time checkpoints may take."""
SHARE_OF_SHOWING = 0.005
"""How much of the training time may go into weights that somebody wants to look at."""
SHORTEST_PAUSE = 2.0
LONGEST_GAP = 30.0
"""Seconds after which a checkpoint is written within an epoch, if its end is that far."""

Emit = Callable[[Event], None]


class Recorder(Watcher):
    """Samples statistics, keeps weights and checkpoints, and does what its control asks for."""

    def __init__(
        self,
        run: Run,
        emit: Emit,
        control: Control,
        diagnosing: Diagnosing,
        *,
        resume: bool,
    ) -> None:
        self._run = run
        self._diagnosing = diagnosing
        self._emit = emit
        self._control = control
        self._resume = resume
        self._sampler = Sampler(run.functions)
        self._pictures = Pictures(run.folder)
        self._heeded: set[str] = set()
        self._missed: set[str] = set()
        self._next = self._next_shown = 0.0
        self._next_within = perf_counter() + LONGEST_GAP

    def started(self, training: Training) -> None:
        """Take up the checkpoint, if the run is resumed, and look at the first update."""
        if self._resume:
            self._heeded = take_up(self._run.folder, training)
            for event in read_history(self._run.folder):
                self._diagnosing.follow(event)
        else:
            remember(self._run, training)
        self._diagnosing.begin(training)
        self._sampler.begin(training)
        self._pictures.started(training)

    def stepped(self, training: Training) -> None:
        """Take what was looked at; make the changes that were asked for since the last."""
        if self._sampler.waiting:
            self._sampler.stepped(training)
        if self._diagnosing.looking:
            self._diagnosing.stepped(training)
        for command in self._control.updated():
            if command.id in self._heeded:
                continue
            self._heeded.add(command.id)
            if command.name == "show":
                self._show(training)
            for text in change(training, command):
                self._emit(Changed(training.step, training.progress.epoch, text))
        if (
            self._control.paused
        ):  # what is held, or goes on update by update, tells each of them
            training.progress.reported = -inf

    def reported(self, training: Training) -> None:
        """Tell what the update that was sampled looked like."""
        found = self._sampler.found()
        if found is not None:
            began = thread_time()
            self._emit(found)
            self._sampler.told(thread_time() - began)
        if (start := perf_counter()) >= self._next_within:
            self._checkpoint(training, start)

    def epoch_ended(self, training: Training, *, last: bool) -> bool:
        """Keep the state of the training, if it is time to or never will be again."""
        finishing = self._control.finishing
        self._draw(training, last=last or finishing)
        start = perf_counter()
        if start >= self._next or last or finishing:
            self._save(training, start)
        return finishing

    def interrupted(self, training: Training) -> None:
        """Keep the state within the epoch, so that nothing of it is lost."""
        if training.position:
            self._checkpoint(training, perf_counter())

    def _draw(self, training: Training, *, last: bool) -> None:
        """Keep pictures, if it is time to; a disk that takes none ends no training."""
        try:
            drawn = self._pictures.take(training, last=last)
        except (FileError, OSError) as error:
            self._tell_once("pictures", f"Training goes on without pictures: {error}")
        else:
            if drawn is not None:
                self._emit(drawn)

    def _tell_once(self, what: str, text: str) -> None:
        if what not in self._missed:
            self._missed.add(what)
            self._emit(Diagnosed(text))

    def _show(self, training: Training) -> None:
        """Write the present weights for somebody to look at; too early wishes are left out."""
        start = perf_counter()
        if start >= self._next_shown:
            weights = training.model.state_dict()
            try:
                write_weights(self._run.live, weights, lasting=False)
            except FileError as error:
                text = f"The present weights cannot be shown: {error}"
                self._tell_once("weights", text)
            now = perf_counter()
            self._next_shown = now + (now - start) / SHARE_OF_SHOWING

    def _save(self, training: Training, start: float) -> None:
        write_checkpoint(self._run.folder, training, self._heeded)
        self._keep_weights(training)
        self._rest(start)

    def _checkpoint(self, training: Training, start: float) -> None:
        write_checkpoint(self._run.folder, training, self._heeded)
        self._rest(start)

    def _rest(self, start: float) -> None:
        """Say when the next checkpoint may be written: saving takes a small share of the time."""
        now = perf_counter()
        pause = (now - start) / SHARE_OF_SAVING
        self._next = now + max(pause, SHORTEST_PAUSE)
        self._next_within = now + max(pause, LONGEST_GAP)

    def ended(self, training: Training) -> None:
        """Keep the final weights, unless they are of no use."""
        self._sampler.leave()
        for said in self._diagnosing.leave():
            self._emit(said)
        with suppress(OSError):
            self._run.live.unlink(missing_ok=True)
        if all_finite(training.model.state_dict()):
            self._keep_weights(training)

    def _keep_weights(self, training: Training) -> None:
        best = training.best
        write_weights(self._run.weights, training.kept_weights())
        epoch = best.epoch if best.weights else training.epoch
        self._emit(Saved(str(self._run.weights), epoch, bool(best.weights)))
