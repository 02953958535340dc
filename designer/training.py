"""The training session of the window: one run at a time, in a thread, told in batches."""

from __future__ import annotations

import sys
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from nodes.check import check
from nodes.graph import Graph, Network, Node
from nodes.problem import Problem
from nodes.project import Project
from nodes.training import training_problems
from runtime.train.control import Control
from runtime.train.events import Event, Failed, Started
from runtime.train.folders import new_folder, runs_folder

if TYPE_CHECKING:
    from runtime.train.run import Run

__all__ = ["State", "TrainingSession", "obstacles", "runs_folder"]

State = Literal["idle", "preparing", "training", "paused", "stopping"]

_BATCH: Final = 0.1  # seconds between two batches of events: at most 10 a second
_SLOWEST: Final = 0.5
_SHARE: Final = 0.025  # of the window's time that may go into a run's events and their drawing


class TrainingSession(QObject):
    """Trains a project in a worker thread; the window goes on and may edit the project.

    The thread writes events into a queue that a timer of the window empties ten times a second,
    or less often where drawing them is slow: a signal for each step would cost a small network
    a third of its speed.
    """

    state_changed = Signal(str)
    events = Signal(list)
    refused = Signal(list)
    """Why the project cannot be trained: problems with their cures."""
    picked = Signal(object, str)
    """An earlier run to look at: what the plots know of it, and its title."""

    def __init__(self, runs: Callable[[], Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs = runs
        self._project: Project | None = None
        self._compared: tuple[Project, bool] | None = None
        self._state: State = "idle"
        self._worker: _Worker | None = None
        self._run: Run | None = None
        self._closing = False
        self._poll = QTimer(self)
        self._poll.timeout.connect(self._deliver)

    @property
    def state(self) -> State:
        """What is going on: idle, preparing, training, paused or stopping."""
        return self._state

    @property
    def project(self) -> Project | None:
        """What is trained, or was trained last."""
        return self._project

    @property
    def folder(self) -> Path:
        """Where the runs of the open project are kept."""
        return self._runs()

    @property
    def run(self) -> Run | None:
        """The run that is trained, or was trained last."""
        return self._worker.made if self._worker is not None else self._run

    def moved_on(self, project: Project) -> bool:
        """Return whether a project differs from what is trained in more than its looks."""
        if self._project is None or project is self._project:
            return False
        if self._compared is None or self._compared[0] is not project:
            same = project.training == self._project.training
            moved = not (same and _bare(project.network) == _bare(self._project.network))
            self._compared = project, moved
        return self._compared[1]

    def start(self, project: Project) -> bool:
        """Train a project; return False when one is trained already or it cannot be trained."""
        if self._state != "idle" or self._closing:
            return False
        problems = obstacles(project)
        if problems:
            self.refused.emit(problems)
            return False
        self._project, self._compared = project, None
        self._worker = _Worker(project, self._runs(), self)
        self._worker.finished.connect(self._ended)
        self._set_state("preparing")
        self._worker.start()
        self._poll.start(round(1000 * _BATCH))
        return True

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

    def stop(self) -> None:
        """End after the present step; the weights are kept as at the end of any run."""
        if self._state not in ("idle", "stopping") and self._worker is not None:
            self._worker.control.stop()
            self._set_state("stopping")

    def close(self) -> None:
        """Stop, wait until the run has written its last line, and take no more."""
        self._closing = True
        if self._worker is not None:
            self.stop()
            self._worker.wait()
            self._ended()

    def _deliver(self) -> None:
        """Hand on what has happened since the last batch."""
        if self._worker is None:
            return
        batch = self._worker.taken()
        if self._state == "preparing" and any(isinstance(event, Started) for event in batch):
            self._set_state("training")
        if batch:
            before = time.thread_time()
            self.events.emit(batch)
            QTimer.singleShot(0, self, lambda: self._slow_down(time.thread_time() - before))

    def _slow_down(self, cost: float) -> None:
        """Wait for the next batch as long as the last one, drawn by now, lets the run have its way.

        What the window computes, a small network cannot: both share the interpreter lock.
        """
        if self._poll.isActive():
            pause = min(max(_BATCH, cost / _SHARE), _SLOWEST)
            self._poll.setInterval(round(1000 * pause))

    def _ended(self) -> None:
        worker = self._worker
        if worker is None or not worker.isFinished():
            return
        self._poll.stop()
        self._deliver()
        self._worker, self._run = None, worker.made
        worker.deleteLater()
        self._set_state("idle")
        if worker.problems:
            self.refused.emit(worker.problems)

    def _set_state(self, state: State) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)


class _Worker(QThread):
    """Prepares a run and trains it; what happens is put into a queue."""

    def __init__(self, project: Project, runs: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._project, self._runs = project, runs
        self._queue: deque[Event] = deque()
        self.control = Control()
        self.made: Run | None = None
        self.problems: list[Problem] = []

    def taken(self) -> list[Event]:
        """Return what has been put into the queue since the last call."""
        return [self._queue.popleft() for _ in range(len(self._queue))]

    def run(self) -> None:
        """Train; whatever goes wrong is told as an event in words."""
        try:
            self._train()
        except Exception as error:  # noqa: BLE001 - a fault must reach the user, not end the thread
            sys.excepthook(type(error), error, error.__traceback__)
            self._queue.append(Failed(f"Training could not go on: {error}"))

    def _train(self) -> None:
        from runtime.train.launch import train
        from runtime.train.run import RunError, prepare

        folder = new_folder(self._runs)
        try:
            run = prepare(self._project, folder)
        except RunError as error:
            self.problems = list(error.problems) or [Problem((), str(error))]
            folder.rmdir()
            return
        self.made = run
        train(run, self._queue.append, self.control)


def obstacles(project: Project) -> list[Problem]:
    """Return what must be fixed before training, as far as it can be seen without torch."""
    found = [*check(project.network), *training_problems(project)]
    errors = [problem for problem in found if problem.severity == "error"]
    if project.training.data is None:
        text = "There is no data to train on: drag a dataset from the library onto the canvas."
        errors.append(Problem((), text))
    if not project.network.graph.of_role("loss"):
        text = (
            "There is no loss, so nothing says what is good: add one, such as CrossEntropy for "
            "classes or MSE for numbers, and link the prediction and the target to it."
        )
        errors.append(Problem((), text))
    return errors


def _bare(network: Network) -> object:
    """Return what a network computes, without positions, notes and frames."""
    blocks = {
        name: (block.params, _bare_graph(block.graph)) for name, block in network.blocks.items()
    }
    return network.name, _bare_graph(network.graph), blocks


def _bare_graph(graph: Graph) -> object:
    return {node: _bare_node(declared) for node, declared in graph.nodes.items()}, graph.links


def _bare_node(node: Node) -> Node:
    return node.with_(position=(0.0, 0.0), note="")
