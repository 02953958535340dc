"""The runs panel: earlier runs, their figures and curves, and what can be done with them."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDesktopServices,
    QGuiApplication,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from designer.controller import Controller
from designer.origin import Origin
from designer.panels.empty import EmptyState
from designer.panels.lending import Lending
from designer.panels.loading import Latest
from designer.panels.queue_strip import QueueStrip
from designer.panels.run_bar import RunBar
from designer.panels.run_charts import RunCharts
from designer.panels.run_columns import NAME, NOTE, began_words, name_of
from designer.panels.run_entries import RunEntry, run_entries
from designer.panels.run_files import RunFiles
from designer.panels.run_following import RunFollower
from designer.panels.run_table import RunsView, RunTable
from designer.plain import PlainLabel
from designer.run_queue import RunQueue
from designer.settings import Settings
from designer.training import TrainingSession
from designer.words import later, tr
from nodes.file import read
from nodes.jsontext import FileError
from nodes.project import Project
from runtime.train.events import EpochEnded
from runtime.train.remarks import read_remarks, write_remarks

_NOTHING: Final = (
    later("No runs yet"),
    later(
        "Each training is kept in a folder of its own: its curves, its weights,\n"
        "and all that it takes to repeat it."
    ),
)
_FIRST_SIZES: Final = (560, 440)
_AFTER_TYPING: Final = 300  # milliseconds
_ELSEWHERE: Final = 3000  # milliseconds; nobody tells how a run in another window goes


class RunsPanel(QWidget):
    """A table of runs at the left, the curves of those that are chosen at the right.

    Below them lies the queue, while there is something in it.
    """

    queue_wanted = Signal()

    def __init__(
        self,
        controller: Controller,
        session: TrainingSession,
        settings: Settings | None = None,
        queue: RunQueue | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller, self._session, self._settings = controller, session, settings
        self._lister = Latest(self)
        self.lending = Lending(controller, session, self)
        self.follower = RunFollower(session, self)
        self.files = RunFiles(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.refresh)
        self.table: RunTable = RunTable(self)
        if settings is not None:
            self.table.want(settings.run_columns)
        self.view = RunsView(self.table, self)
        self.charts = RunCharts(settings, self)
        self.bar: RunBar = RunBar(self)
        self.message = PlainLabel("", "muted")
        self.undo = QPushButton(tr("Undo"), self)
        self.queue = QueueStrip(queue or RunQueue(session, self), self)
        self._stack = QStackedLayout()
        self._lay_out()
        self._connect()
        self.bar.refresh()

    # What is chosen

    @property
    def idle(self) -> bool:
        """Whether nothing is being trained."""
        return self._session.state == "idle"

    @property
    def chosen_runs(self) -> list[RunEntry]:
        """The runs that are selected in the table, from top to bottom."""
        return self.view.chosen_runs

    @property
    def chosen(self) -> RunEntry | None:
        """The first run that is selected in the table."""
        return next(iter(self.chosen_runs), None)

    @property
    def has_curves(self) -> bool:
        """Whether the curves of one run are there to be shown."""
        return self.charts.shown is not None

    def refresh(self) -> None:
        """Look into the folder of runs again, off the thread of the window."""
        if self.isVisible():
            self._lister.do(partial(run_entries, self._session.folder))

    def close_reading(self) -> None:
        """Wait for the threads; call this before the panel goes."""
        self._later.stop()
        self.follower.stop()
        self._lister.close()
        self.lending.close()
        self.charts.close_reading()

    def choose_newest(self) -> None:
        """Select the run that began last."""
        self.view.choose_newest()

    def choose(self, *folders: Path) -> bool:
        """Select runs; return whether they are there."""
        return self.view.choose_runs(*folders)

    # What commands call

    def show_in_curves(self) -> None:
        """Draw the chosen run in the curves panel."""
        if self.charts.shown is not None:
            entry, record = self.charts.shown
            began = tr("Run of {began_words}", began_words=began_words(entry))
            self._session.picked.emit(record, entry.remarks.title or began)

    def go_on(self, epoch: int | None = None) -> None:
        """Train the chosen run on, with the network that it began with.

        It goes on from its newest checkpoint, or, as a run of its own, from that of an epoch.
        """
        entry = self.chosen
        project = self._project(entry) if entry is not None else None
        if entry is not None and project is not None:
            self._session.take_up(entry.folder, project, self._origin(project), epoch)

    def _origin(self, project: Project) -> Origin:
        """Return what a run in the list is of: projects without a file have one list together."""
        here = self._controller.network.name == project.network.name
        own = self._controller.document.path is not None or here
        return self._controller.origin if own else Origin()

    def compare(self) -> None:
        """Say what the later of two runs has otherwise; of one run, what the canvas has."""
        from designer.panels.run_difference import RunDifference

        runs = sorted(self.chosen_runs, key=lambda entry: entry.began)
        projects = [project for entry in runs if (project := self._project(entry)) is not None]
        if not runs or len(projects) != len(runs):
            return
        first, *others = runs
        names = (name_of(first), tr("the canvas"))
        figures: tuple[Mapping[str, float], Mapping[str, float]] = ({}, {})
        if others:
            names = (name_of(first), name_of(others[0]))
            figures = (first.figures, others[0].figures)
        else:
            projects.append(self._controller.project)
        RunDifference(names, (projects[0], projects[1]), figures, self).open()

    def bring_network(self) -> None:
        """Put the network of the chosen run on the canvas, as a step that can be undone."""
        entry = self.chosen
        project = self._project(entry) if entry is not None else None
        if entry is None or project is None:
            return
        label = tr("Bring back the network of {run}", run=name_of(entry))
        changed = self._controller.edit(label, project)
        told = tr("The canvas has the network of {run} now.", run=name_of(entry))
        self._say(told if changed else tr("The canvas has this network already."))

    def lend_weights(self, folder: Path | None = None) -> None:
        """See which weights of a run fit what is on the canvas, then ask to train.

        That is the run of a folder, or the chosen one.
        """
        lender = folder or (self.chosen.folder if self.chosen is not None else None)
        if lender is not None:
            self.lending.look(lender)

    def toggle_star(self) -> None:
        """Mark the chosen runs as favourites; where all are, take the marks away."""
        runs = self.chosen_runs
        on = not all(read_remarks(entry.folder).star for entry in runs)
        for entry in runs:
            self._remark(entry, star=on)

    def edit(self, key: str) -> None:
        """Let the name or the note of the chosen run be typed in the table."""
        rows = self.view.chosen()
        if rows:
            self.view.edit_cell(rows[0], key)

    def copy_csv(self) -> None:
        """Put the chosen rows, or all that are shown, on the clipboard."""
        rows = self.view.chosen()
        if len(rows) <= 1:
            model = self.view.filtered
            shown = (model.index(row, 0) for row in range(model.rowCount()))
            rows = [model.mapToSource(index).row() for index in shown]
        QGuiApplication.clipboard().setText(self.view.csv(rows))
        self._say(tr("Copied {n:,} run.", "Copied {n:,} runs.", n=len(rows)))

    def judge(self) -> None:
        """Have the chosen run judged in the results panel."""
        if self.chosen is not None:
            self._session.judge_wanted.emit(self.chosen.folder)

    def open_folder(self) -> None:
        """Show the folder of the chosen run in the system's file browser."""
        if self.chosen is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.chosen.folder)))

    def pick_weights(self) -> None:
        """Ask where the weights of the chosen run shall be copied to."""
        if self.chosen is not None:
            self.files.pick_weights(self.chosen)

    def delete(self) -> None:
        """Put the chosen runs into the trash; Undo brings them back."""
        self.files.delete(self.chosen_runs)

    # Events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.close_reading()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(_column(self.bar, self._line(), self.view))
        split.addWidget(self.charts)
        split.setSizes(_FIRST_SIZES)
        split.setChildrenCollapsible(False)
        self._stack.addWidget(EmptyState("runs", *_NOTHING, self))
        self._stack.addWidget(split)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._stack, 1)
        column.addWidget(self.queue)

    def _line(self) -> QWidget:
        """Return the line that says what was done, with the button that undoes it."""
        line = self._told = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(12, 0, 10, 4)
        row.addWidget(self.message, 1)
        row.addWidget(self.undo)
        self.undo.hide()
        line.hide()
        return line

    def _connect(self) -> None:
        self._session.state_changed.connect(self.refresh)
        self._controller.reset.connect(self.refresh)
        self._controller.saved.connect(self.refresh)
        self.view.keys = self.bar.keys
        self.view.pressed_key.connect(self.bar.press)
        self.view.menu_wanted.connect(self.bar.offer)
        self.view.star_clicked.connect(self._click_star)
        self.view.columns_changed.connect(self._keep_columns)
        self.view.doubleClicked.connect(self.show_in_curves)
        self.view.selectionModel().selectionChanged.connect(self._load)
        self.table.edited.connect(self._take_typed)
        self.bar.filter.textChanged.connect(self.view.filtered.filter_by)
        self.charts.noted.connect(lambda entry, text: self._remark(entry, note=text))
        self.undo.clicked.connect(self.files.bring_back)
        self.lending.said.connect(self._say)
        self.files.said.connect(self._say)
        self.files.changed.connect(self.refresh)
        for part in (self.bar.queue_wanted, self.queue.add_wanted):
            part.connect(self.queue_wanted)
        self._lister.done.connect(self._list)
        self.follower.moved.connect(self._follow)
        self.charts.read.connect(self.bar.refresh)
        self.charts.failed.connect(self._say)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close_reading)

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.undo.setVisible(self.files.can_bring_back)
        self._told.setVisible(bool(text) or self.files.can_bring_back)

    def _project(self, entry: RunEntry) -> Project | None:
        """Return what a run trains; None where that cannot be read, which is said."""
        try:
            return read(entry.folder / "project.json")
        except (OSError, FileError) as error:
            self._say(tr("The project of the run cannot be read ({error}).", error=error))
            return None

    # Remarks

    def _click_star(self, row: int) -> None:
        entry = self.table.entries[row]
        self._remark(entry, star=not entry.remarks.star)

    def _take_typed(self, row: int, key: str, text: str) -> None:
        self._remark(self.table.entries[row], **{"title" if key == NAME else NOTE: text})

    def _remark(self, entry: RunEntry, **changes: Any) -> None:  # noqa: ANN401 - any remark
        """Change what is said of a run, in its folder and then in the table."""
        try:
            present = read_remarks(entry.folder)  # the table may be older
            write_remarks(entry.folder, dataclasses.replace(present, **changes))
        except OSError as error:
            self._say(tr("The run cannot be marked: {error}.", error=error.strerror))
        self.refresh()

    def _keep_columns(self) -> None:
        if self._settings is not None:
            self._settings.run_columns = self.table.wanted

    # What threads have read

    def _list(self, found: object) -> None:
        if self.view.editing:  # new rows would take the field away
            self._later.start(_AFTER_TYPING)
            return
        if not isinstance(found, list):
            return
        entries = [self._present(entry) for entry in found]
        kept = self.chosen_runs
        same = self.view.show_entries(entries, stay=self.charts.typing)
        if same and self.chosen_runs != kept:
            self.charts.renew(self.chosen_runs)
        if any(entry.elsewhere for entry in entries):
            self._later.start(_ELSEWHERE)
        self._stack.setCurrentIndex(int(bool(entries) or self.files.can_bring_back))
        self.bar.refresh()

    def _follow(self, folder: Path, epoch: EpochEnded) -> None:
        """Show how far the run that trains has come."""
        entries, began = list(self.table.entries), time.monotonic()
        row = next((row for row, one in enumerate(entries) if one.folder == folder), None)
        if row is None or self.view.editing:
            return
        entries[row] = self._present(entries[row].with_epoch(epoch))
        self.view.show_entries(entries, stay=True)
        self.charts.read_on(folder)
        self.follower.cost = time.monotonic() - began + self.charts.cost

    def _present(self, entry: RunEntry) -> RunEntry:
        """Return the entry of the run that is being trained as such: it has no end yet."""
        run = self._session.run
        here = not self.idle and run is not None and run.folder == entry.folder
        return entry.with_state(self._session.state) if here else entry

    def _load(self) -> None:
        self.charts.show_runs(self.chosen_runs)
        self.bar.refresh()


def _column(*parts: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    return made
