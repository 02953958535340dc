"""The training panel: progress and figures of the run at the left, its settings at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from designer.controller import Controller
from designer.diagnoses import Diagnoses
from designer.panels.messages import Messages, as_problem
from designer.panels.run_progress import RunProgress
from designer.panels.run_state import RunState
from designer.panels.scrolling import scrolling
from designer.panels.training_settings import TrainingSettings
from designer.training import TrainingSession
from nodes.phrase import later, phrase
from nodes.problem import Problem
from nodes.relief import halving
from nodes.training import Options
from runtime.train.checkpoints import all_checkpoints, checkpoints
from runtime.train.events import Diagnosed, Event, Failed, Started

_LEFT: Final = 440
_LAID_OUT: Final = 400  # milliseconds after which new messages have their height
_WIDE: Final = 760
_MAY_BE_OVER: Final = ("asked", "device", "memory", "process")
"""Causes of failures that lie outside of the run."""
_MOVED_ON: Final = {
    True: later(
        "The canvas has changed since this run started. The run goes on with what it started with; "
        "the changes count from the next run on."
    ),
    False: later("The canvas has changed since the last run. Train again to see what that does."),
}


class TrainingPanel(QWidget):
    """Starts and steers training, shows how far it is, and holds its settings."""

    def __init__(
        self,
        controller: Controller,
        session: TrainingSession,
        diagnoses: Diagnoses,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller, self._session = controller, session
        self._diagnoses = diagnoses
        self.run = RunState()
        self.progress = RunProgress(session, self.train, self)
        self._refused: list[Problem] = []
        self._laid_out = QTimer(self)
        self._laid_out.setSingleShot(True)
        self._laid_out.timeout.connect(self._bring_failure_into_sight)
        self.messages = Messages(controller, self)
        self.settings = TrainingSettings(controller, self)
        self._lay_out()
        self._connect()
        self._refresh()

    def train(self) -> bool:
        """Train what is on the canvas now."""
        return self._session.start(self._controller.project, self._controller.origin)

    def take(self, events: Sequence[Event]) -> None:
        """Take in what the run has told, and show it."""
        for event in events:
            if isinstance(event, Started):
                self.run = RunState()
            self.run.take((event,))
        self._show_run()
        if any(isinstance(event, Failed) for event in events):
            self._laid_out.start(_LAID_OUT)

    def _grown(self) -> None:
        """Follow the messages of a failure as they are laid out."""
        if self._laid_out.isActive():
            self._bring_failure_into_sight()

    def _bring_failure_into_sight(self) -> None:
        """Scroll to why the run failed: the cure is there."""
        self._left.verticalScrollBar().setValue(self.messages.y())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the settings below the progress where the panel is narrow."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        wide = self.width() >= _WIDE
        self._row.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        for part in (self.progress, self.messages):
            column.addWidget(part)
        column.addStretch(1)
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._left = scrolling(left)
        self._left.verticalScrollBar().rangeChanged.connect(self._grown)
        self._left.setMinimumWidth(_LEFT)
        row.addWidget(self._left, 2)
        right = QWidget(self)
        inner = QVBoxLayout(right)
        inner.setContentsMargins(12, 12, 12, 12)
        inner.addWidget(self.settings)
        row.addWidget(scrolling(right), 3)

    def _connect(self) -> None:
        session, controller = self._session, self._controller
        session.events.connect(self.take)
        session.state_changed.connect(self._state_changed)
        session.refused.connect(self._refuse)
        self.messages.cured.connect(self._train_on)
        self.messages.resume_wanted.connect(self._resume)
        self._diagnoses.changed.connect(self._show_run)
        controller.reset.connect(self._reset)
        refresh = controller.turns.piece(self._refresh)
        for signal in (controller.changed, controller.analysed):
            signal.connect(refresh)

    def _state_changed(self, state: str) -> None:
        if state == "preparing":
            self.run, self._refused = RunState(), []
        self._show_run()

    def _refuse(self, problems: list[Problem]) -> None:
        self._refused = problems
        self._show_run()

    def _reset(self) -> None:
        """Say no more why another project could not be trained."""
        self._refused = []
        self._refresh()

    def _refresh(self) -> None:
        if self.isVisible():
            self.settings.refresh()
            self._show_run()

    def _show_run(self) -> None:
        if not self.isVisible():
            return
        network = self._controller.network
        self.progress.show_run(self.run, empty=not network.graph.nodes)
        noted = [self._as_problem(event) for event in self.run.notes]
        failure = self._failure()
        told = [*self._refused, *failure, *self._moved_on(), *noted]
        resumed = failure[0] if failure and self._can_be_resumed() else None
        self.messages.show_problems([*told, *self._diagnosed()], resumed)

    def _as_problem(self, event: Failed | Diagnosed) -> Problem:
        """Return what the run said: at its node, if that can be shown."""
        problem = as_problem(event, self._controller.network)
        return replace(problem, where=()) if self._session.run_elsewhere() else problem

    def _failure(self) -> list[Problem]:
        """Return why the run failed, with the cure if there is one and its project is shown."""
        failed = self.run.failed
        if failed is None:
            return []
        problem = self._as_problem(failed)
        if self._session.run_elsewhere():
            return [problem]
        problem = self._with_relief(failed, problem)
        cures = (self._diagnoses.cure(told) for told in self._diagnoses.failures)
        return [replace(problem, fix=next(cures, None) or problem.fix)]

    def _can_be_resumed(self) -> bool:
        """Return whether the run ended by what may be over now, with a checkpoint to go on from."""
        failed, run = self.run.failed, self._session.run
        if failed is None or run is None or self._session.state != "idle":
            return False
        return failed.cause in _MAY_BE_OVER and bool(all_checkpoints(run.folder))

    def _resume(self) -> None:
        """Take up the run that failed from where it was saved."""
        run, project = self._session.run, self._session.project
        if run is not None and project is not None:
            self._session.take_up(run.folder, project, self._session.origin)

    def _diagnosed(self) -> list[Problem]:
        """Return what is wrong beside that for which the run failed."""
        failures = {told.row.id for told in self._diagnoses.failures if self.run.failed}
        return list(self._diagnoses.problems(without=failures))

    def _with_relief(self, event: Failed, problem: Problem) -> Problem:
        """Return the problem with the cure for full memory, where that is what it is."""
        if event.cause != "memory":
            return problem
        return replace(problem, fix=halving(self._controller.project))

    def _train_on(self, problem: Problem) -> None:
        """Go on with the run whose memory was full, in smaller batches; else begin it again."""
        failed, run = self.run.failed, self._session.run
        if failed is None or failed.cause != "memory" or problem.text != failed.text:
            return
        project, origin = self._controller.project, self._controller.origin
        kept = checkpoints(run.folder) if run is not None else ()
        if run is not None and kept:
            options = Options.full(project.training.options)
            smaller = {name: options[name] for name in ("batch_size", "accumulate")}
            self._session.take_up(run.folder, project, origin, kept[-1].epoch, smaller)
        else:
            self._session.start(project, origin)

    def _moved_on(self) -> list[Problem]:
        other = self._session.run_elsewhere()
        if other:
            said = phrase("This run is that of {other}, which is not shown now.", other=other)
            return [Problem((), said, "hint")]
        moved = self._session.moved_on(self._controller.project)
        text = _MOVED_ON[self._session.state != "idle"]
        return [Problem((), text, "hint")] if moved else []
