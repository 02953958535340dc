"""The thread of a run: it prepares the run and trains it, or listens to the process that does."""

from __future__ import annotations

import shutil
import sys
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread

from designer.memory import give_memory_back
from designer.words import tr
from nodes.jsontext import FileError
from nodes.params import Value
from nodes.problem import Problem
from nodes.project import Project
from runtime.train.checkpoints import CheckpointError, branch, sound_checkpoint
from runtime.train.control import Control
from runtime.train.events import Event, Failed, Started
from runtime.train.folders import new_folder
from runtime.train.history import history_until
from runtime.trust import trusting

if TYPE_CHECKING:
    from runtime.train.process import Trainer
    from runtime.train.run import Run


@dataclass(frozen=True)
class Earlier:
    """A run to go on with: from its newest checkpoint, or, as a new run, from that of an epoch."""

    folder: Path
    epoch: int | None = None
    settings: Mapping[str, Value] = field(default_factory=dict)
    """Settings of the loop that the new run has otherwise."""
    weights_only: bool = False
    """Whether a new run begins with the weights that fit, and nothing else is taken over."""


class Worker(QThread):
    """Trains a project, or goes on with an earlier run; what happens is put into a queue."""

    def __init__(
        self,
        project: Project,
        runs: Path,
        trainer: Trainer | None,
        earlier: Earlier | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.project, self._runs = project, runs
        self._trainer, self._earlier = trainer, earlier
        self._queue: deque[Event] = deque()
        self.control = Control()
        self.made: Run | None = None
        self.lost_card = False
        """Whether the process of the window has lost the graphics card."""
        self.tensorboard = False
        """Whether a new run writes files for TensorBoard, too."""
        self.trusted: frozenset[str] = frozenset()
        """The Python of users' own that may run in it."""
        self.restart = True
        """Whether a run whose process dies goes on from its last checkpoint by itself."""
        self.renewal = ""
        """Why a fresh process gets ready to go on with the run; "" while none does."""
        self.problems: list[Problem] = []
        self._past: list[Event] = []

    @property
    def apart(self) -> bool:
        """Whether the run has a process of its own."""
        return self._trainer is not None

    def taken(self) -> list[Event]:
        """Return what has been put into the queue since the last call."""
        return [self._queue.popleft() for _ in range(len(self._queue))]

    def kill(self) -> None:
        """End the process of the run at once."""
        if self._trainer is not None:
            self._trainer.kill()

    def run(self) -> None:
        """Train; whatever goes wrong is told as an event in words."""
        try:
            with trusting(self.trusted):
                self._train()
        except Exception as error:  # noqa: BLE001 - a fault must reach the user, not end the thread
            if not isinstance(error, OSError):  # a full disk is no fault of ours
                sys.excepthook(type(error), error, error.__traceback__)
            self._queue.append(Failed(tr("Training could not go on: {error}", error=error)))
        finally:
            if self._trainer is not None:
                self._trainer.close()
            give_memory_back()

    def _train(self) -> None:
        from runtime.train.rescue import train

        run = self._prepared()
        if run is None:
            return
        self.made = run
        resume = self._earlier is not None and not self._earlier.weights_only
        if resume:
            self._look_back(run)
        train(
            run,
            self._tell,
            self.control,
            self._trainer,
            resume=resume,
            restart=self.restart,
            renewed=self._renew,
        )

    def _renew(self, trainer: Trainer, why: str) -> None:
        """Go on in a fresh process, as the card or the process before is lost."""
        self.lost_card = self.lost_card or not self.apart
        self._trainer, self.renewal = trainer, why
        assert self.made is not None
        self._look_back(self.made)

    def _look_back(self, run: Run) -> None:
        """Read what the run had told up to its checkpoint, for curves that are whole."""
        kept = sound_checkpoint(run.folder)
        if kept is not None:
            past = history_until(run.folder, kept.epoch, kept.step)
            self._past = [event for event in past if not isinstance(event, Started)]

    def _tell(self, event: Event) -> None:
        """Tell what happens; of a run that goes on, what it had told before comes first."""
        if isinstance(event, Started | Failed):
            self.renewal = ""
        self._queue.append(event)
        if isinstance(event, Started):
            self._queue.extend(self._past)
            self._past = []

    def _prepared(self) -> Run | None:
        """Return the earlier run or a new one; None, with the problems, where there cannot be."""
        from runtime.train.run import Run, RunError
        from runtime.train.tensors import WeightsError

        earlier = self._earlier
        if earlier is not None and earlier.epoch is None and not earlier.weights_only:
            return Run(earlier.folder)
        try:
            folder = new_folder(self._runs)
        except OSError as error:
            self.problems = [Problem((), _unwritable(self._runs, error))]
            return None
        try:
            return self._new(folder, earlier)
        except (RunError, WeightsError, CheckpointError, FileError, OSError) as error:
            found = error.problems if isinstance(error, RunError) else ()
            self.problems = list(found) or [Problem((), str(error))]
            shutil.rmtree(folder, ignore_errors=True)
            return None

    def _new(self, folder: Path, earlier: Earlier | None) -> Run:
        """Return a new run, with what it takes over from an earlier one."""
        from runtime.train.inheritance import inherit
        from runtime.train.run import Run, prepare

        if earlier is not None and earlier.epoch is not None:
            branch(earlier.folder, earlier.epoch, folder)
            branched = Run(folder)
            if earlier.settings:
                branched.set_options(**earlier.settings)
            return branched
        run = prepare(self.project, folder)
        if earlier is not None:
            inherit(run, earlier.folder)
        if self.tensorboard:
            run.write_tensorboard()
        return run


def _unwritable(runs: Path, error: OSError) -> str:
    return tr(
        "Runs are kept in {runs}, where no folder can be made ({error}). Save the project "
        "elsewhere, and its runs are kept there.",
        runs=runs,
        error=error.strerror,
    )
