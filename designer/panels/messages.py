"""Messages of a run as cards: what happened, the node that it happened in, and the cure."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from designer.controller import Controller
from designer.icons import icon
from designer.panels.notice import cure_button
from designer.plain import PlainLabel
from designer.signs import sign
from designer.widgets import empty
from designer.words import tr
from nodes.blocks import path_of
from nodes.graph import Network, Path
from nodes.problem import Problem, without_cure
from runtime.train.events import Diagnosed, Failed


class Messages(QWidget):
    """Shows problems; the node of each is selected at a click."""

    cured = Signal(object)
    """The problem whose cure was applied."""
    resume_wanted = Signal()

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._shown: tuple[Problem, ...] = ()
        self._resumed: Problem | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.hide()

    @property
    def shown(self) -> tuple[Problem, ...]:
        """The problems that are shown."""
        return self._shown

    def show_problems(self, problems: Sequence[Problem], resumed: Problem | None = None) -> None:
        """Show these problems and no others; one may be why a run ended that can be resumed."""
        if (tuple(problems), resumed) == (self._shown, self._resumed):
            return
        self._shown, self._resumed = tuple(problems), resumed
        empty(self._column)
        for problem in problems:
            self._column.addWidget(self._card(problem))
        self.setVisible(bool(problems))

    def _card(self, problem: Problem) -> QFrame:
        card = QFrame(self)
        card.setProperty("role", "card")
        row = QHBoxLayout(card)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(8)
        row.addWidget(sign(problem.severity), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(PlainLabel(tr(without_cure(problem))))
        for button in self._buttons(problem):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(column, 1)
        return card

    def _buttons(self, problem: Problem) -> list[QPushButton]:
        buttons = []
        if problem.where:
            show = QPushButton(icon("search"), tr("Show node"))
            show.clicked.connect(lambda: self._select(problem.where))
            buttons.append(show)
        if problem == self._resumed:
            resume = QPushButton(icon("play"), tr("Resume from the last checkpoint"))
            resume.clicked.connect(self.resume_wanted)
            buttons.append(resume)
        if problem.fix is not None:
            cure = cure_button(problem, self._controller)
            cure.clicked.connect(lambda: self.cured.emit(problem))
            buttons.append(cure)
        return buttons

    def _select(self, where: Path) -> None:
        self._controller.show(where[:-1])
        self._controller.select(where[-1:])


def as_problem(event: Failed | Diagnosed, network: Network) -> Problem:
    """Return what a run said as a problem, at its node where that still stands.

    That the user has ended a run is no fault.
    """
    severity = event.severity if isinstance(event, Diagnosed) else _weight_of(event)
    where = path_of(event.node, network)
    return Problem(where, event.text, severity if severity in _SEVERITIES else "warning")  # type: ignore[arg-type]


def _weight_of(failed: Failed) -> str:
    return "hint" if failed.asked else "error"


_SEVERITIES = ("error", "warning", "hint")
