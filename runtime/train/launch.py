"""Trains a run in the calling thread: the loop, its history, its checkpoints, its failures."""

from __future__ import annotations

import gc
import re
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import torch
from torch import nn

from runtime.data.data import Data, DataError
from runtime.diagnosis.diagnosing import Diagnosing
from runtime.module import load, load_module
from runtime.train.checkpoint import NONE
from runtime.train.checkpoints import Checkpoint, sound_checkpoint
from runtime.train.control import Control
from runtime.train.data import loaded_data
from runtime.train.events import (
    Changed,
    Diagnosed,
    Event,
    Failed,
    Finished,
    Started,
)
from runtime.train.history import (
    History,
    cut_history,
    read_history,
    unreadable_lines,
)
from runtime.train.inheritance import begin
from runtime.train.lock import TakenError, held
from runtime.train.loop import fit
from runtime.train.objective import Objective
from runtime.train.preflight import Refused, check_start
from runtime.train.recorder import Recorder
from runtime.train.run import Run, RunError
from runtime.train.tensorboard import event_files
from runtime.train.tensors import WeightsError
from runtime.trust import UntrustedError

Emit = Callable[[Event], None]


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
    step = _purged_from(run, kept)
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
    step = _step_of(kept, started)
    return Changed(step, kept.epoch + bool(kept.step), text)


def _step_of(kept: Checkpoint, started: Started) -> int:
    """Return the last update before a checkpoint."""
    return kept.step or kept.epoch * started.steps_per_epoch


def _purged_from(run: Run, kept: Checkpoint | None) -> int | None:
    """Return the first update that TensorBoard is to forget, as it is made once more."""
    started = next(read_history(run.folder, Started), None)
    if kept is None or not isinstance(started, Started):
        return None
    return _step_of(kept, started) + 1


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
            data, note = loaded_data(run, anew=not self.resume)
            if note:
                self.notes.append(note)
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
