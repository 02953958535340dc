"""The learning rate of a run that is under way, to be read and to be changed."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from designer.panels.run_state import RunState
from designer.plain import PlainLabel, tip
from designer.training import TrainingSession
from designer.words import in_locale, later, plain_digits, tr
from designer.written import fractions_by_points
from nodes.expressions import ExpressionError, evaluate, parse_expression
from runtime.train.place import IN_PROCESS

_LARGEST: Final = 1e6
_ASKED: Final = later("Type a number above 0, such as 0.001 or 3e-4")
_WIDTH: Final = 110


class RateRow(QWidget):
    """A field with the present learning rate; Enter or Set lets the run go on with what it says.

    A run tells the rate of its first phase; that of another one is only to be set. Beside the field
    stands where the run is trained, if that is not in the window's own process.
    """

    def __init__(self, session: TrainingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown = ""
        self.field = QLineEdit(self)
        self.field.setFixedWidth(_WIDTH)
        self.field.setAccessibleName(tr("Learning rate of the run"))
        self.field.setToolTip(tr(_ASKED))
        self.phase = QComboBox(self)
        self.phase.setAccessibleName(tr("Phase whose learning rate is set"))
        self.button = QPushButton(tr("Set"), self)
        self.button.setAutoDefault(False)
        self.problem = PlainLabel("", "error", wrap=False)
        self.place = PlainLabel("", "muted", wrap=False)
        self.field.returnPressed.connect(self.apply)
        self.field.textEdited.connect(lambda _text: self._tell(""))
        self.button.clicked.connect(lambda _checked: self.apply())
        self.phase.currentIndexChanged.connect(self._turn_to)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(PlainLabel(tr("Learning rate"), "muted", wrap=False))
        for part in (self.phase, self.field, self.button, self.problem):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.place)

    def show_run(self, run: RunState) -> None:
        """Show the rate of the last step, unless somebody is typing another one."""
        going = self._session.state in ("training", "paused") and run.step is not None
        self.setVisible(going)
        if not going or run.step is None:
            self._tell("")
            return
        self._offer_phases()
        self._tell_place()
        text = in_locale(f"{run.step.learning_rate:.4g}")
        typing = self.field.hasFocus() and self.field.isModified()
        if text != self._shown and self._told and not typing:
            self.field.setText(text)
        self._shown = text

    def focus(self) -> None:
        """Take the keyboard, with the whole rate selected."""
        self.field.setFocus()
        self.field.selectAll()

    def apply(self) -> None:
        """Let the run go on with the rate that was typed."""
        rate = _number(self.field.text())
        if rate is None or not 0 < rate <= _LARGEST:
            self._tell(tr(_ASKED))
            return
        self._tell("")
        self.field.setModified(False)
        self._session.set_rate(rate, self.phase.currentText() if self.phase.isVisible() else "")

    @property
    def _told(self) -> bool:
        """Whether the run tells the rate of the phase that is chosen."""
        return self.phase.currentIndex() <= 0

    def _turn_to(self, _phase: int) -> None:
        """Show the rate of another phase, or that it is only to be set."""
        self.field.setText(self._shown if self._told else "")
        self.field.setPlaceholderText("" if self._told else tr("new rate"))
        self._tell("")

    def _offer_phases(self) -> None:
        project = self._session.project
        names = [phase.name for phase in project.training.phases] if project else []
        if [self.phase.itemText(row) for row in range(self.phase.count())] != names:
            self.phase.clear()
            self.phase.addItems(names)
        self.phase.setVisible(len(names) > 1)

    def _tell_place(self) -> None:
        """Say that the run has a process of its own, and why."""
        place = self._session.place
        words = tr("in its own process") if place is not None and place.name == IN_PROCESS else ""
        if place is not None and self.place.text() != words:
            self.place.setText(words)
            self.place.setToolTip(
                tip(tr("It has a process of its own, because {why}.", why=place.why))
            )

    def _tell(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))


def _number(text: str) -> float | None:
    """Return the number that was typed, arithmetic included; None for anything else."""
    try:
        return float(evaluate(parse_expression(fractions_by_points(plain_digits(text))), {}))
    except ExpressionError:
        return None
