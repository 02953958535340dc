"""How far a run is: epoch, step, speed, time left, figures, and the buttons that steer it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from designer.fonts import text_font
from designer.icons import icon
from designer.panels.machine_line import MachineLine
from designer.panels.progress_line import ProgressLine
from designer.panels.run_rate import RateRow
from designer.panels.run_state import RunState
from designer.panels.text_line import TextLine
from designer.panels.tiles import FigureTiles
from designer.plain import PlainLabel, tip
from designer.plots.legend import figures_font
from designer.training import TrainingSession
from designer.words import later, tr

_HEADINGS: Final = {
    "preparing": later("Preparing"),
    "paused": later("Paused"),
    "finishing": later("Finishing the epoch"),
    "stopping": later("Stopping"),
    "restarting": later("Starting again"),
}
_READY: Final = later("Ready to train")
_EMPTY: Final = later("Nothing to train yet")
_BEGIN: Final = later(
    "Draw a network first: drag a dataset and layers from the library to the canvas."
)
_ABOUT: Final = later(
    "Press Train. You may go on editing: a run keeps the network it started with."
)


class RunProgress(QWidget):
    """Shows a run and steers the session."""

    def __init__(
        self, session: TrainingSession, train: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.heading = TextLine(text_font(1.6, QFont.Weight.DemiBold), parent=self)
        self.outcome = PlainLabel(tr(_ABOUT), "muted")
        self.again = PlainLabel("", "muted")
        self.facts = TextLine(figures_font(1.0, QFont.Weight.Normal), "text_muted", self)
        self.machine = MachineLine(self)
        self.bar = ProgressLine(self)
        self.bar.setAccessibleName(tr("Progress of the run"))
        self.tiles = FigureTiles(self)
        self.train = self._button(tr("Train"), "play", train)
        self.train.setProperty("primary", True)  # noqa: FBT003 - Qt's way
        self.pause = self._button(tr("Pause"), "pause", self._pause_or_resume)
        self.step = self._button(tr("Step"), "step", session.step)
        self.step.setToolTip(tip(tr("Make one update more")))
        self.stop = self._button(tr("Stop"), "stop", self._stop_or_end)
        self.rate = RateRow(session, self)
        self._lay_out()
        self.show_run(RunState())

    def show_run(self, run: RunState, *, empty: bool = False) -> None:
        """Show where a run stands; `empty` says that there is no network that could be trained."""
        state = self._session.state
        self.heading.setText(_heading(state, run, empty=empty))
        again = state == "restarting"
        self.again.setText(tr(self._session.renewal) if again else "")
        self.again.setVisible(again)
        self.facts.setText("" if again else " · ".join(run.facts()))
        self._watch_machine(state, run)
        self.rate.show_run(run)
        about = tr(_BEGIN if empty else _ABOUT)
        outcome = run.outcome() or ("" if state != "idle" or run.step else about)
        if self.outcome.text() != outcome:
            self.outcome.setText(outcome)
        self.outcome.setVisible(bool(outcome))
        self.bar.show_share(run.share, known=state not in ("preparing", "restarting"))
        self.bar.setVisible(state != "idle" or run.step is not None)
        self.tiles.show_figures(run.figures())
        self._show_buttons(state)
        self.train.setEnabled(state == "idle" and not empty)

    def _watch_machine(self, state: str, run: RunState) -> None:
        if state in ("idle", "paused", "restarting"):
            self.machine.stop()
        elif run.started is not None:
            self.machine.watch(run.started.device)

    def _show_buttons(self, state: str) -> None:
        self.train.setVisible(state == "idle")
        for button in (self.pause, self.stop):
            button.setVisible(state != "idle")
        self.pause.setEnabled(state in ("training", "paused"))
        ending = self._session.can_end_now
        self.stop.setEnabled(state not in ("idle", "stopping") or ending)
        if self.stop.text() != (tr("End now") if ending else tr("Stop")):
            self.stop.setText(tr("End now") if ending else tr("Stop"))
        self.step.setVisible(state == "paused")
        paused = state == "paused"
        if self.pause.text() != (tr("Resume") if paused else tr("Pause")):
            self.pause.setText(tr("Resume") if paused else tr("Pause"))
            self.pause.setIcon(icon("play" if paused else "pause"))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.heading, 1)
        for button in (self.train, self.pause, self.step, self.stop):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        for part in (
            self.bar,
            self.again,
            self.facts,
            self.machine,
            self.rate,
            self.tiles,
            self.outcome,
        ):
            column.addWidget(part)

    def _button(self, text: str, sign: str, call: Callable[[], object]) -> QPushButton:
        token = "accent_text" if sign == "play" else "text_muted"
        button = QPushButton(icon(sign, token=token), text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: call())
        return button

    def _stop_or_end(self) -> None:
        if self._session.can_end_now:
            self._session.end_now()
        else:
            self._session.stop()

    def _pause_or_resume(self) -> None:
        if self._session.state == "paused":
            self._session.resume()
        else:
            self._session.pause()


def _heading(state: str, run: RunState, *, empty: bool) -> str:
    if state in _HEADINGS:
        return tr(_HEADINGS[state])
    if state == "training":
        return run.heading
    if run.failed is not None:
        return tr("Stopped") if run.failed.asked else tr("The run failed")
    if run.finished is not None:
        return tr("Stopped") if run.finished.asked else tr("Done")
    return tr(_EMPTY if empty else _READY)
