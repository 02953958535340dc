"""The results panel: a trained network judged class by class and sample by sample."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import (
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from designer.panels.empty import EmptyState
from designer.panels.loading import Latest
from designer.panels.run_entries import run_entries
from designer.plain import PlainLabel
from designer.plots.spreadsheet import write_table
from designer.results.bar import ResultsBar
from designer.results.job import Progress, Refusal, Wanted, evaluate
from designer.results.look import Shown
from designer.training import TrainingSession
from designer.words import later, tr
from designer.writing_out import PICTURE, TABLE, write_out, write_picture
from runtime.train.events import Event, Saved

if TYPE_CHECKING:
    from designer.controller import Controller
    from designer.results.content import ResultsContent
    from runtime.judge.kept import Evaluation, Kept

_NO_RUN: Final = (
    later("Nothing to judge yet"),
    later(
        "Train the network: what it gets right and wrong is shown here,\n"
        "by class and by sample, as soon as it has saved its first weights."
    ),
)
_NOT_YET: Final = (
    later("Not judged yet"),
    later("Choose a run above and press Evaluate: it is asked about each sample of its data."),
)
_ASKED: Final = (
    later("Being judged"),
    later("The run is asked about each sample of its data."),
)
_NO_LOSS: Final = (
    later("Nothing to compare"),
    later(
        "No loss of this network compares a prediction with a target,\n"
        "so there is no right and wrong to show.\n"
        "What it draws is under Pictures, how its parts answer under Inside."
    ),
)
_TICK: Final = 100


class ResultsPanel(QWidget):
    """Chooses a run, has it judged in a thread, and shows the verdict page by page."""

    def __init__(
        self, controller: Controller, session: TrainingSession, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._kept: Kept | None = None
        self._evaluation: Evaluation | None = None
        self._shown: Shown | None = None
        self._awaited: Path | None = None
        self._newest_wanted = self._heard = False
        self._progress: Progress | None = None
        self._lister, self._judge = Latest(self), Latest(self)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK)
        self.bar = ResultsBar(self)
        self.message = PlainLabel("", "warning")
        self._content: ResultsContent | None = None
        self._nothing = EmptyState("check", *_NO_RUN, self)
        self.evaluate_here = QPushButton(tr("Evaluate"), self)
        self.evaluate_here.setProperty("primary", True)  # noqa: FBT003 - Qt's own
        self._stack = QStackedLayout()
        self._lay_out()
        self._connect(controller)
        self._show_empty()

    @property
    def shown(self) -> Shown | None:
        """What is shown."""
        return self._shown

    @property
    def content(self) -> ResultsContent:
        """The pages, made now if nothing was shown yet: they take a moment."""
        if self._content is None:
            from designer.results.content import ResultsContent

            self._content = ResultsContent(self)
            self._content.turned.connect(self._turn)
            self._content.threshold_moved.connect(self._move_threshold)
            self._stack.addWidget(self._content)
        return self._content

    def evaluate(self) -> None:
        """Judge what is chosen in the bar."""
        wanted = self.bar.choice
        if wanted is not None:
            self._ask(wanted)

    def judge(self, folder: Path) -> None:
        """Judge a run, as soon as it is listed."""
        self._awaited = folder
        self.refresh()

    def judge_newest(self) -> None:
        """Judge the run that began last, with the weights that it has by now."""
        self._newest_wanted = True
        self.refresh()

    def save_picture(self, path: Path) -> None:
        """Write the page as it stands; OSError where the file cannot be written."""
        write_picture(self.content.page, path)

    def save_table(self, path: Path) -> None:
        """Write the values of the page; OSError where the file cannot be written."""
        rows = self.content.page.table()
        if rows is not None:
            write_table(path, *rows)

    def refresh(self) -> None:
        """Look for runs again, off the thread of the window."""
        if self.isVisible():
            self._lister.do(partial(run_entries, self._session.folder))

    def close_reading(self) -> None:
        """End the threads; call this before the panel goes."""
        self._tick.stop()
        self._cancel()
        for reader in (self._lister, self._judge):
            reader.close()
        if self._content is not None:
            self._content.close_reading()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        run = self._session.run
        if self._shown is None and run is not None and self._session.state == "idle":
            self._awaited = run.folder
        self.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.close_reading()
        super().closeEvent(event)

    # Judging

    def _ask(self, wanted: Wanted) -> None:
        from runtime.judge.kept import Kept

        self._cancel()
        self._kept = self._kept or Kept()
        self._progress = Progress()
        self.message.hide()
        if self._shown is None:
            self._evaluation = None
        self._show_empty()
        self._judge.do(partial(evaluate, self._kept, wanted, self._progress))
        self.bar.show_progress(self._progress)
        self._tick.start()

    def _cancel(self) -> None:
        if self._progress is not None:
            self._progress.stop()

    def _take(self, result: object) -> None:
        from runtime.judge.kept import Evaluation

        if self._progress is None:
            return  # another project was opened meanwhile
        self._tick.stop()
        self._progress = None
        self.bar.show_progress(None)
        self._show_empty()
        if isinstance(result, Refusal | Exception):
            text = tr(result.text if isinstance(result, Refusal) else str(result))
            self._say(tr("This run cannot be judged: {text}", text=text) if text else "")
            return
        assert isinstance(result, Evaluation)
        self._evaluation = result
        names = list(result.judged.verdicts)
        kept = self._shown.name if self._shown is not None else ""
        if not names:
            self._shown = None
            self._show_empty()
            return
        self.show_head(kept if kept in names else names[0])
        if result.opened.changed:
            from runtime.train.data import CHANGED

            self._say(tr(CHANGED))

    def show_head(self, name: str) -> None:
        """Show another loss of the network."""
        if self._evaluation is None:
            return
        verdict = self._evaluation.judged.verdicts[name]
        self._show(Shown(self._evaluation, verdict))

    def _show(self, shown: Shown) -> None:
        self._shown = shown
        self.bar.show_result(shown)
        self.content.show_result(shown)
        self._stack.setCurrentIndex(1)

    def _move_threshold(self, threshold: float) -> None:
        if self._shown is not None and abs(threshold - self._shown.threshold) > 1e-9:  # noqa: PLR2004
            self._show(Shown(self._shown.evaluation, self._shown.verdict, threshold))

    def _turn(self) -> None:
        from designer.results.hand import HandPage

        self.bar.as_table.setEnabled(not isinstance(self.content.page, HandPage))

    # Runs

    def _list(self, found: object) -> None:
        if not isinstance(found, list):
            return
        self.bar.show_entries(found)
        self._show_empty()
        if self._newest_wanted or (self._awaited is not None and self.bar.choose(self._awaited)):
            if self._newest_wanted:
                self.bar.choose_newest()
            self._newest_wanted, self._awaited = False, None
            self.evaluate()

    def _show_empty(self) -> None:
        """Say what to do, unless there is something to see."""
        there = self.bar.choice is not None
        self.bar.setVisible(there)
        told = self._nothing_for if there else _NO_RUN
        self.evaluate_here.setVisible(told is _NOT_YET)
        if self._shown is None:
            self._nothing.say(*told)
            self._stack.setCurrentIndex(0)

    @property
    def _nothing_for(self) -> tuple[str, str]:
        """Why there is nothing to see of the run that is chosen."""
        if self._progress is not None:
            return _ASKED
        return _NO_LOSS if self._evaluation is not None else _NOT_YET

    def _follow(self, state: str) -> None:
        """Judge a run of this window once it is over, if somebody looks."""
        run = self._session.run
        if state == "idle" and run is not None and self._heard and self.isVisible():
            self._awaited = run.folder
        self._heard = self._heard and state != "idle"
        self.refresh()

    def _hear(self, events: Sequence[Event]) -> None:
        """Offer the run that is being trained once it has saved its first weights."""
        self._heard = True
        saved = any(isinstance(event, Saved) for event in events)
        run = self._session.run
        if saved and run is not None and not self.bar.has(run.folder):
            self.refresh()

    def _reset(self, *_project: object) -> None:
        """Forget what was judged: another project is open."""
        self._cancel()
        self._progress = None
        self._tick.stop()
        self.bar.show_progress(None)
        self._evaluation = self._shown = self._awaited = None
        self._kept = None
        self.bar.show_result(None)
        self.bar.show_entries([])
        self._show_empty()
        self.refresh()

    # How it is laid out

    def _lay_out(self) -> None:
        self._nothing.body.addWidget(self.evaluate_here, 0, Qt.AlignmentFlag.AlignHCenter)
        self._stack.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.message)
        column.addLayout(self._stack, 1)
        self.message.setContentsMargins(12, 0, 12, 4)
        self.message.hide()

    def _connect(self, controller: Controller) -> None:
        self._session.state_changed.connect(self._follow)
        self._session.events.connect(self._hear)
        controller.reset.connect(self._reset)
        controller.saved.connect(self.refresh)
        self.bar.wanted.connect(self.evaluate)
        self.bar.cancelled.connect(self._cancel)
        self.bar.head_chosen.connect(self.show_head)
        self.bar.picture_wanted.connect(self._pick_picture)
        self.bar.table_wanted.connect(self._pick_table)
        self.evaluate_here.clicked.connect(self.evaluate)
        self._lister.done.connect(self._list)
        self._judge.done.connect(self._take)
        self._tick.timeout.connect(lambda: self.bar.show_progress(self._progress))
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close_reading)

    def _pick_picture(self) -> None:
        self._say(write_out(self, PICTURE, "results", self.save_picture))

    def _pick_table(self) -> None:
        self._say(write_out(self, TABLE, "results", self.save_table))

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))
