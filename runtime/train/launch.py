"""Trains a run in the calling thread: the loop, its history, its checkpoints, its failures."""

from __future__ import annotations

import gc
import re
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from math import inf
from pathlib import Path
from time import perf_counter, thread_time

import torch
from torch import nn

from runtime import data as datasets
from runtime.data.data import Data, DataError
from runtime.diagnosis.diagnosing import Diagnosing
from runtime.module import load, load_module
from runtime.train.checkpoint import NONE, write_checkpoint
from runtime.train.checkpoint import resume as take_up
from runtime.train.checkpoints import Checkpoint, sound_checkpoint
from runtime.train.control import Control
from runtime.train.events import (
    Changed,
    Diagnosed,
    Event,
    Failed,
    Finished,
    Saved,
    Started,
)
from runtime.train.history import (
    History,
    cut_history,
    read_history,
    unreadable_lines,
)
from runtime.train.inheritance import begin, remember
from runtime.train.lock import TakenError, held
from runtime.train.loop import Training, Watcher, fit
from runtime.train.objective import Objective
from runtime.train.pictures import Pictures
from runtime.train.preflight import Refused, check_start
from runtime.train.run import Run, RunError
from runtime.train.sampling import Sampler
from runtime.train.steering import change
from runtime.train.tensorboard import event_files
from runtime.train.tensors import WeightsError, all_finite, write_weights
from runtime.trust import UntrustedError

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
        drawn = self._pictures.take(training, last=last or finishing)
        if drawn is not None:
            self._emit(drawn)
        start = perf_counter()
        if start >= self._next or last or finishing:
            self._save(training, start)
        return finishing

    def interrupted(self, training: Training) -> None:
        """Keep the state within the epoch, so that nothing of it is lost."""
        if training.position:
            self._checkpoint(training, perf_counter())

    def _show(self, training: Training) -> None:
        """Write the present weights for somebody to look at; too early wishes are left out."""
        start = perf_counter()
        if start >= self._next_shown:
            weights = training.model.state_dict()
            write_weights(self._run.live, weights, lasting=False)
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
        self._run.live.unlink(missing_ok=True)
        if all_finite(training.model.state_dict()):
            self._keep_weights(training)

    def _keep_weights(self, training: Training) -> None:
        best = training.best
        write_weights(self._run.weights, training.kept_weights())
        epoch = best.epoch if best.weights else training.epoch
        self._emit(Saved(str(self._run.weights), epoch, bool(best.weights)))


@dataclass(frozen=True)
class WentOn:
    """What is told of a run that goes on after a loss.

    `note` says why and from where, `mark` stands on the curves, and `again` is added to
    what is said if its process dies once more.
    """

    note: str
    mark: str
    again: str = ""


def train(
    run: Run,
    emit: Emit,
    control: Control | None = None,
    *,
    resume: bool = False,
    data: Data | None = None,
    went_on: WentOn | None = None,
) -> Finished | Failed:
    """Train a run and write its history; return the last event.

    With `resume` it goes on from the last checkpoint. `data` takes the place of the project's.
    `went_on` is told once training has started. A run that is trained elsewhere stays as it is.
    """
    try:
        with held(run.folder):
            chosen = control or Control()
            return _train(run, emit, chosen, data, went_on, resume=resume)
    except TakenError as error:
        refused = Failed(str(error))
        emit(refused)
        return refused


def _train(
    run: Run,
    emit: Emit,
    control: Control,
    data: Data | None,
    went_on: WentOn | None,
    *,
    resume: bool,
) -> Finished | Failed:
    kept = sound_checkpoint(run.folder) if resume else None
    told = [went_on.note] if went_on else []
    if kept is not None:
        if lost := unreadable_lines(run.folder):
            words = f"Lines of the history that could not be read are left out: {lost}."
            told.append(words)
        cut_history(run.folder, kept.epoch, kept.step)
    step = kept.step if kept is not None else None
    with (
        History(run.folder, anew=not resume) as history,
        event_files(run, told, step) as write,
    ):

        def tell(event: Event) -> None:
            history.add(event)
            emit(event)
            write(event)
            if isinstance(event, Started):
                for note in told:
                    tell(Diagnosed(note, severity="hint"))
                if went_on is not None:
                    tell(_marked(went_on.mark, event, kept))

        try:
            start = _Start(run, control, data, told, resume=resume)
            return start.fitted(tell)
        except Exception as error:  # noqa: BLE001 - a training runs code of every kind; say it
            failed = _failed(error, run)
        gc.collect()  # the traceback kept the tensors; it is gone now
        with suppress(RuntimeError):  # a card that was lost gives nothing back
            if torch.cuda.is_available():
                torch.cuda.empty_cache()
        tell(failed)
        return failed


def _marked(text: str, started: Started, kept: Checkpoint | None) -> Changed:
    """Return what stands on the curves where a run went on."""
    if kept is None:
        return Changed(0, 1, text)
    step = kept.step or kept.epoch * started.steps_per_epoch
    return Changed(step, kept.epoch + bool(kept.step), text)


@dataclass(frozen=True)
class _Start:
    """What a training starts from."""

    run: Run
    control: Control
    data: Data | None
    notes: list[str]
    resume: bool = field(kw_only=True)

    def fitted(self, emit: Emit) -> Finished | Failed:
        """Load all that is needed and train."""
        run, config, data = self.run, self.run.config, self.data
        if self.resume and sound_checkpoint(run.folder) is None:
            raise RunError(NONE.format(run.folder))
        project = run.project
        if data is None:
            setting, preparation = project.training.data, project.training.preparation
            assert setting is not None
            data = datasets.load(setting, preparation)
        objective = load_objective(run)
        torch.manual_seed(config.seed)
        model = load_model(run)
        check_start(model, objective, data, config)
        if not self.resume and (note := begin(run, model)):
            self.notes.append(note)
        diagnosing = Diagnosing(project, config)

        def tell(event: Event) -> None:
            found = tuple(diagnosing.take(event))
            over = isinstance(event, Failed | Finished)  # and is the last word
            for said in (*found, event) if over else (event, *found):
                emit(said)

        recorder = Recorder(run, tell, self.control, diagnosing, resume=self.resume)
        stop = self.control.should_stop
        return fit(model, objective, data, config, tell, stop, recorder)


def load_model(run: Run) -> nn.Module:
    """Return a new model of the run, its weights drawn from PyTorch's present random numbers."""
    return load(run.model, run.class_name)()


def load_objective(run: Run) -> Objective:
    """Return the functions of the run's objective.py."""
    found = load_module(run.objective)
    ramped = getattr(found, "RAMPED", ())
    return Objective(
        found.predict, found.OBJECTIVES, found.metrics, found.compared, ramped
    )


MOST_HALVED = 2
OUR_ERRORS = (DataError, RunError, WeightsError, Refused, UntrustedError)
MEMORY = re.compile(
    r"out of memory|not enough memory|can't allocate memory|ALLOC_FAILED", re.IGNORECASE
)
LOST = re.compile(
    r"device-side assert|launch failure|launch timed out|illegal (memory|instruction|address)"
    r"|misaligned address|uncorrectable|device (is )?lost|lost device|hardware|driver shutting down"
    r"|(CUBLAS|CUDNN|CUFFT|CUSOLVER|CUSPARSE)_STATUS_(EXECUTION_FAILED|INTERNAL_ERROR)",
    re.IGNORECASE,
)
"""What a process hears of a graphics card that is of no use to it any more."""


def _failed(error: Exception, run: Run) -> Failed:
    """Return in the user's words why a training could not go on."""
    if isinstance(error, OUR_ERRORS):
        return Failed(str(error))
    node = _node_at_fault(error, run.model)
    where = f"{node}: " if node else ""
    if isinstance(error, MemoryError) or MEMORY.search(str(error)):
        return Failed(
            f"{where}The memory is full. {_relief(run)}", node, cause="memory"
        )
    if LOST.search(str(error)):
        text = f"The graphics card was lost: {str(error).partition(chr(10))[0]}."
        return Failed(f"{where}{text} {DEVICE_CURE}", node, cause="device")
    if type(error).__module__.startswith(("torch._dynamo", "torch._inductor")):
        words = (
            f"torch.compile cannot compile this network; switch compile off. ({error})"
        )
        return Failed(words)
    return Failed(f"{where}Training could not go on: {error}", node)


DEVICE_CURE = "Train on in a fresh process, or on the processor (device cpu)."


def _relief(run: Run) -> str:
    """Return what to do where a batch does not fit into the memory."""
    config = run.config
    if config.batch_size < MOST_HALVED:
        return (
            "Make the network smaller, or its samples: a batch is one sample already."
        )
    half, count = config.batch_size // 2, config.accumulate * 2
    return (
        f"Train with a batch_size of {half} and accumulate {count} batches, which makes the "
        "same steps, or make the network smaller."
    )


def _node_at_fault(error: Exception, model: Path) -> str:
    """Return the name of the node whose line in model.py was running, "" if none was."""
    frames = [
        f
        for f in traceback.extract_tb(error.__traceback__)
        if Path(f.filename) == model
    ]
    named = re.search(r"self\.(\w+)", frames[-1].line or "") if frames else None
    return named.group(1) if named else ""
