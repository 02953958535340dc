"""Trains a run, and goes on in a fresh process where its card or its process is lost.

A process that has lost its card cannot use it again; a new one can, mostly. One that was
killed or crashed may have fallen to what is over by now: a full memory, a driver's fault.
"""

from __future__ import annotations

from collections.abc import Callable

from nodes.phrase import later
from runtime.train import launch
from runtime.train.checkpoints import Checkpoint, sound_checkpoint
from runtime.train.control import Control
from runtime.train.events import Event, Failed, Finished
from runtime.train.process import CAN_GO_ON, Trainer
from runtime.train.run import Run

Emit = Callable[[Event], None]

MARK = later("went on in a fresh process")
MOST_RESTARTS = 3
"""How often a run goes on by itself after its process died, each time from further on."""


def train(  # noqa: PLR0913 - how a run is started, and all that may become of it
    run: Run,
    emit: Emit,
    control: Control | None = None,
    trainer: Trainer | None = None,
    *,
    resume: bool = False,
    restart: bool = True,
    renewed: Callable[[Trainer, str], None] = lambda _trainer, _why: None,
) -> Finished | Failed:
    """Train a run in this thread, or in the process of a trainer; return its last event.

    With `restart` a run whose process dies goes on from its last checkpoint, never twice
    from the same one. `renewed` is told of each fresh process and in words why there is one,
    some seconds before it trains.
    """
    rescued = _Rescued(run, emit, control or Control(), trainer, renewed)
    rescued.restart = restart
    start = launch.train if trainer is None else trainer.train
    return rescued.seen_through(
        start(run, rescued.watch, rescued.control, resume=resume)
    )


class _Rescued:
    """A run that is seen through: a loss that a fresh process makes good is not told."""

    def __init__(
        self,
        run: Run,
        emit: Emit,
        control: Control,
        trainer: Trainer | None,
        renewed: Callable[[Trainer, str], None],
    ) -> None:
        self._run = run
        self._emit = emit
        self.control = control
        self.restart = True
        self._trainer = trainer
        self._renewed = renewed
        self._held: list[Failed] = []
        self._tried: list[Checkpoint] = []
        self._lost = False

    def watch(self, event: Event) -> None:
        """Tell an event, but keep back a loss that may be made good."""
        if isinstance(event, Failed) and event.cause in {"device", "memory", "process"}:
            self._held.append(event)
        else:
            self._emit(event)

    def seen_through(self, outcome: Finished | Failed) -> Finished | Failed:
        """Go on as long as it may help; return the last event, which was told."""
        while self._held:
            lost = self._held.pop()
            kept = sound_checkpoint(self._run.folder)
            if self.control.stopped or not self._may_help(lost, kept):
                self._emit(lost)
                break
            outcome = self._again(lost, kept)
        return outcome

    def _may_help(self, lost: Failed, kept: Checkpoint | None) -> bool:
        if lost.cause == "device":
            first, self._lost = not self._lost, True
            return first
        died = self._trainer is not None and self._trainer.died
        new = kept is not None and kept not in self._tried
        return self.restart and died and new and len(self._tried) < MOST_RESTARTS

    def _again(self, lost: Failed, kept: Checkpoint | None) -> Finished | Failed:
        """Go on from the last checkpoint in a process of its own."""
        where = _from(kept.epoch, kept.step) if kept is not None else "from its start"
        words = lost.text.removesuffix(launch.DEVICE_CURE).removesuffix(CAN_GO_ON)
        why = words.strip()
        note = f"{why} The run went on {where} in a process of its own."
        if kept is not None:
            self._tried.append(kept)
        self._trainer = fresh = Trainer()
        self._renewed(
            fresh, f"{why} It starts again {where}, which takes some seconds."
        )
        try:
            again = f"It had gone on by itself {where}, and ended again."
            return fresh.train(
                self._run,
                self.watch,
                self.control,
                resume=kept is not None,
                went_on=launch.WentOn(note, MARK, again),
            )
        finally:
            fresh.close()


def _from(epoch: int, step: int) -> str:
    return f"from step {step:,}" if step else f"from the end of epoch {epoch:,}"
