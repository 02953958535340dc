"""The training session of the window: one run at a time, elsewhere, told in batches."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from designer.bare import bare
from designer.document import Document
from designer.obstacles import obstacles
from designer.origin import Origin
from designer.stalls import Stalls
from designer.waiting import PATIENCE
from designer.words import later
from designer.worker import Earlier, Worker
from nodes.params import Value
from nodes.phrase import phrase
from nodes.problem import Problem
from nodes.project import Project
from runtime.train.events import Started
from runtime.train.folders import runs_folder
from runtime.train.place import IN_PROCESS, IN_THREAD, Place, choose_place

if TYPE_CHECKING:
    from runtime.train.process import Trainer
    from runtime.train.run import Run

__all__ = ["State", "TrainingSession", "runs_folder"]

State = Literal["idle", "preparing", "training", "paused", "finishing", "stopping", "restarting"]

_BATCH: Final = 0.1  # seconds between two batches of events: at most 10 a second
_SLOWEST: Final = 0.5
_PATIENCE: Final = 2.5  # seconds in which a process may end by itself when the window closes
_GOING: Final = ("training", "paused", "finishing")
_MANY_CORES: Final = 4
_SHARE: Final = 0.045  # of the window's time that may go into a run's events and their drawing


class TrainingSession(QObject):
    """Trains a project in a thread or a process; the window goes on and may edit the project.

    The worker writes events into a queue that a timer of the window empties ten times a second,
    or less often where drawing them is slow: a signal for each step would cost a small network
    a third of its speed.
    """

    state_changed = Signal(str)
    events = Signal(list)
    refused = Signal(list)
    """Why the project cannot be trained: problems with their cures."""
    picked = Signal(object, str)
    """An earlier run to look at: what the plots know of it, and its title."""
    whose_changed = Signal()
    """Another project is shown, or under another name: whose run it is must be said anew."""
    judge_wanted = Signal(Path)
    """The folder of a run that is to be judged."""

    def __init__(
        self,
        runs: Callable[[], Path],
        parent: QObject | None = None,
        place: Callable[[], str] = lambda: IN_THREAD,
    ) -> None:
        super().__init__(parent)
        self._runs = runs
        self.origin = Origin()
        """What is trained, or was trained last, is of this."""
        self.home_of: Callable[[Origin], Document | None] = lambda origin: origin.document
        """The open document that a run is of."""
        self.elsewhere: Callable[[Origin, Project], str] = lambda _origin, _project: ""
        """What to call the project that a run is of, if it is not the one shown."""
        self.known_errors: Callable[[Project], Sequence[Problem]] = lambda _project: ()
        """What an analysis of exactly this project has found that keeps it from being trained."""
        self._wanted_place = place
        self.tensorboard: Callable[[], bool] = lambda: False
        """Whether new runs write files for TensorBoard, too."""
        self.restart: Callable[[], bool] = lambda: True
        """Whether a run whose process dies goes on from its last checkpoint by itself."""
        self.listened_to: Callable[[], bool] = lambda: True
        """Whether all are there that want the events of a run; they come no earlier."""
        self._place: Place | None = None
        self._stalls = Stalls(self)
        self._spare: Trainer | None = None
        self._lost_card = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._offer_end)
        self._project: Project | None = None
        self._last: tuple[Project | None, Origin, Place | None] = (None, self.origin, None)
        """What the run before was of, and where it was trained."""
        self._compared: tuple[Project, bool] | None = None
        self._state: State = "idle"
        self._before: State = "training"
        self._worker: Worker | None = None
        self._run: Run | None = None
        self._closing = False
        self._poll = QTimer(self)
        self._poll.timeout.connect(self._deliver)

    @property
    def state(self) -> State:
        """What is going on; finishing is training to the end of the epoch.

        While a run restarts, its process has died and a fresh one gets ready to go on with it.
        """
        return self._state

    @property
    def project(self) -> Project | None:
        """What is trained, or was trained last."""
        return self._project

    @property
    def home(self) -> Document | None:
        """The open document whose project is trained, or was trained last."""
        return self.home_of(self.origin)

    def run_elsewhere(self) -> str:
        """Return what to call the project that was trained last, if it is not the one shown."""
        return self.elsewhere(self.origin, self._project) if self._project is not None else ""

    @property
    def renewal(self) -> str:
        """Why the run starts again, and from where; "" where it does not."""
        return self._worker.renewal if self._worker is not None else ""

    @property
    def folder(self) -> Path:
        """Where the runs of the open project are kept."""
        return self._runs()

    @property
    def place(self) -> Place | None:
        """Where the run is trained, or was last, and why there."""
        return self._place

    @property
    def run(self) -> Run | None:
        """The run that is trained, or was trained last."""
        return self._worker.made if self._worker is not None else self._run

    def moved_on(self, project: Project) -> bool:
        """Return whether a project differs from what is trained in more than its looks."""
        if self._project is None or self.run_elsewhere() or project is self._project:
            return False
        if self._compared is None or self._compared[0] is not project:
            silenced = project.training.silenced  # what is not told changes no training
            same = project.training == replace(self._project.training, silenced=silenced)
            moved = not (same and bare(project.network) == bare(self._project.network))
            self._compared = project, moved
        return self._compared[1]

    def start(
        self,
        project: Project,
        origin: Origin | None = None,
        weights_from: Path | None = None,
        runs: Path | None = None,
    ) -> bool:
        """Train a project; return False when one is trained already or it cannot be trained.

        It begins with the weights of another run that fit, if one is given. `runs` is where the
        run is kept, if not with those of the open project.
        """
        if self._state != "idle" or self._closing:
            return False
        origin = origin or Origin()
        problems = obstacles(project) or self.known_errors(project)
        if problems:
            self._refuse(problems, origin, project)
            return False
        earlier = Earlier(weights_from, weights_only=True) if weights_from else None
        self._begin(project, origin, earlier, runs)
        return True

    def take_up(
        self,
        folder: Path,
        project: Project,
        origin: Origin | None = None,
        epoch: int | None = None,
        settings: Mapping[str, Value] | None = None,
    ) -> bool:
        """Go on with an earlier run; return False while one is trained.

        It goes on from its newest checkpoint, or, as a run of its own, from that of an epoch, with
        other settings of the loop where some are given.
        """
        if self._state != "idle" or self._closing:
            return False
        self._begin(project, origin or Origin(), Earlier(folder, epoch, settings or {}))
        return True

    def _begin(
        self, project: Project, origin: Origin, earlier: Earlier | None, runs: Path | None = None
    ) -> None:
        self._last = self._project, self.origin, self._place
        self._project, self.origin, self._compared = project, origin, None
        self._place = self._choice(project)
        trainer = self._trainer() if self._place.name == IN_PROCESS else None
        self._worker = Worker(project, runs or self._runs(), trainer, earlier, self)
        self._worker.tensorboard = self.tensorboard()
        self._worker.restart, self._worker.trusted = self.restart(), origin.trusted
        self._worker.finished.connect(self._ended)
        self._set_state("preparing")
        self._worker.start()
        self._poll.start(round(1000 * _BATCH))
        if trainer is None:
            self._stalls.watch(project)

    def make_ready(self, project: Project) -> None:
        """Start the process that a run of the project will need, so that it begins at once."""
        wanted = self._choice(project).name == IN_PROCESS
        if self._spare is None and not self._closing and wanted:
            self._spare = self._trainer()

    def trains_here(self, project: Project) -> bool:
        """Return whether a project would be trained in the process of the window."""
        return self._choice(project).name == IN_THREAD

    def _choice(self, project: Project) -> Place:
        if self._lost_card:
            return Place(IN_PROCESS, later("this window has lost the graphics card"))
        stalled = self._stalls.known(project)
        return choose_place(project, self._wanted_place(), stalled=stalled)

    def _trainer(self) -> Trainer:
        """Return a process that waits for a run: the spare one, if it is still there."""
        from runtime.train.process import Trainer

        spare, self._spare = self._spare, None
        if spare is not None and spare.alive:
            return spare
        if spare is not None:
            spare.close()
        return Trainer()

    def pause(self) -> None:
        """Hold after the present step."""
        if self._state == "training" and self._worker is not None:
            self._worker.control.pause()
            self._set_state("paused")

    def resume(self) -> None:
        """Go on."""
        if self._state == "paused" and self._worker is not None:
            self._worker.control.resume()
            self._set_state("training")

    def step(self) -> None:
        """Let a run that is held make one update more."""
        if self._state == "paused" and self._worker is not None:
            self._worker.control.step()

    def finish_epoch(self) -> None:
        """End when the present epoch is over."""
        if self._state in ("training", "paused") and self._worker is not None:
            self._worker.control.finish_epoch()
            self._set_state("finishing")

    def set_rate(self, rate: float, phase: str = "") -> None:
        """Go on with another learning rate."""
        if self._worker is not None:
            self._worker.control.set_rate(rate, phase)

    def freeze(self, *parts: str, frozen: bool = True) -> None:
        """Leave the weights of nodes as they are from now on, or move them again."""
        if self._worker is not None:
            self._worker.control.freeze(*parts, frozen=frozen)

    def show(self) -> None:
        """Ask the run for its present weights."""
        if self._state in ("training", "finishing") and self._worker is not None:
            self._worker.control.show()

    @property
    def can_end_now(self) -> bool:
        """Whether a run that does not stop by itself can be ended all the same."""
        apart = self._worker is not None and self._worker.apart
        return self._state == "stopping" and apart and not self._patience.isActive()

    def end_now(self) -> None:
        """End the process of a run that was asked to stop; what it has saved stays."""
        if self.can_end_now and self._worker is not None:
            self._worker.kill()

    def _offer_end(self) -> None:
        if self.can_end_now:
            self.state_changed.emit(self._state)

    def stop(self) -> None:
        """End after the present step; the weights are kept as at the end of any run.

        A process that only gets ready to go on with the run has no step: it is ended at once.
        """
        if self._state not in ("idle", "stopping") and self._worker is not None:
            self._worker.control.stop()
            if self._worker.renewal:
                self._worker.kill()
            self._patience.start(round(1000 * _PATIENCE))
            self._set_state("stopping")

    def close(self) -> None:
        """Stop, wait until the run has written its last line, and take no more."""
        self._closing = True
        if self._worker is not None:
            self.stop()
            if self._worker.apart and not PATIENCE.wait_for(self._worker, _PATIENCE):
                self._worker.kill()
            if PATIENCE.wait_for(self._worker):
                self._ended()
            self._poll.stop()
        if self._spare is not None:
            self._spare.kill()
            self._spare.close()
            self._spare = None

    def _deliver(self) -> None:
        """Hand on what has happened since the last batch."""
        if self._worker is None or not (self._closing or self.listened_to()):
            return
        batch = self._worker.taken()
        if self._state == "preparing" and any(isinstance(event, Started) for event in batch):
            self._set_state("training")
        self._follow_renewal()
        if batch:
            before = time.thread_time()
            self.events.emit(batch)
        if batch and self._poll.isActive():
            # Within no time at all it would come before the painting.
            QTimer.singleShot(1, self, lambda: self._slow_down(time.thread_time() - before))

    def _follow_renewal(self) -> None:
        """Say that the run starts again; once it does, it is what it was before."""
        if self.renewal and self._state in _GOING:
            self._before = self._state
            self._set_state("restarting")
        elif not self.renewal and self._state == "restarting":
            self._set_state(self._before)

    def _slow_down(self, cost: float) -> None:
        """Wait for the next batch as long as the last one, drawn by now, lets the run have its way.

        What the window computes, a small network cannot: both share the interpreter lock, or, a
        process of its own, the few cores of a small machine.
        """
        if self._worker is None or (self._worker.apart and (os.cpu_count() or 1) >= _MANY_CORES):
            return
        if self._poll.isActive():
            pause = min(max(_BATCH, cost / _SHARE), _SLOWEST)
            self._poll.setInterval(round(1000 * pause))

    def _ended(self) -> None:
        worker = self._worker
        if worker is None or not worker.isFinished():
            return
        if not (self._closing or self.listened_to()):
            QTimer.singleShot(round(1000 * _BATCH), self, self._ended)
            return
        self._poll.stop()
        self._patience.stop()
        self._stalls.rest()
        self._deliver()
        wanted, origin = worker.project, self.origin
        self._worker = None
        if worker.problems:  # there was no run: the last one is still that before
            (self._project, self.origin, self._place), self._compared = self._last, None
        else:
            self._run = worker.made
        self._lost_card = self._lost_card or worker.lost_card
        worker.deleteLater()
        self._set_state("idle")
        if worker.problems:
            self._refuse(worker.problems, origin, wanted)
        if worker.apart:
            self.make_ready(wanted)

    def _refuse(self, problems: Sequence[Problem], origin: Origin, project: Project) -> None:
        """Say why a project is not trained; where it is not shown, by words alone."""
        other = self.elsewhere(origin, project)
        if other:
            problems = [
                Problem((), phrase("{other} is not trained: {text}", other=other, text=one.text))
                for one in problems
            ]
        self.refused.emit(list(problems))

    def _set_state(self, state: State) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)
