"""Trains a run, and where its graphics card is lost, goes on in a fresh process, once.

A process that has lost its card cannot use it again; a new one can, mostly.
"""

from __future__ import annotations

from collections.abc import Callable

from runtime.train import launch
from runtime.train.checkpoints import sound_checkpoint
from runtime.train.control import Control
from runtime.train.events import Event, Failed, Finished
from runtime.train.process import Trainer
from runtime.train.run import Run

Emit = Callable[[Event], None]


def train(
    run: Run,
    emit: Emit,
    control: Control | None = None,
    trainer: Trainer | None = None,
    *,
    resume: bool = False,
    renewed: Callable[[Trainer], None] = lambda _trainer: None,
) -> Finished | Failed:
    """Train a run in this thread, or in the process of a trainer; return its last event.

    `renewed` is told of the fresh process where one is needed.
    """
    control = control or Control()
    lost: list[Failed] = []

    def watch(event: Event) -> None:
        if isinstance(event, Failed) and event.cause == "device":
            lost.append(event)
        else:
            emit(event)

    start = launch.train if trainer is None else trainer.train
    outcome = start(run, watch, control, resume=resume)
    if not lost or control.stopped:
        for event in lost:
            emit(event)
        return outcome
    return _again(run, emit, control, lost[0], renewed)


def _again(
    run: Run,
    emit: Emit,
    control: Control,
    lost: Failed,
    renewed: Callable[[Trainer], None],
) -> Finished | Failed:
    """Go on from the last checkpoint in a process of its own; whatever happens there is final."""
    kept = sound_checkpoint(run.folder)
    where = _from(kept.epoch, kept.step) if kept is not None else "from its start"
    why = lost.text.removesuffix(launch.DEVICE_CURE).strip()
    note = f"{why} The run went on {where} in a process of its own."
    fresh = Trainer()
    renewed(fresh)
    try:
        return fresh.train(run, emit, control, resume=kept is not None, notes=(note,))
    finally:
        fresh.close()


def _from(epoch: int, step: int) -> str:
    return f"from step {step:,}" if step else f"from the end of epoch {epoch:,}"
