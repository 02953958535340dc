"""The runs panel: earlier runs, their figures and curves, and what can be done with them."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.controller import Controller
from designer.icons import icon
from designer.panels.chart_board import ChartBoard
from designer.panels.empty import EmptyState
from designer.panels.loading import Latest
from designer.panels.run_entries import RunEntry, run_entries
from designer.panels.run_table import RunsView, RunTable, began_words
from designer.panels.run_trash import Thrown, throw_away
from designer.plain import PlainLabel, tip
from designer.plots.record import Record
from designer.training import TrainingSession
from designer.words import later, tr
from nodes.file import read
from nodes.jsontext import FileError
from runtime.train.checkpoints import Checkpoint
from runtime.train.history import read_history

_NOTHING: Final = (
    later("No runs yet"),
    later(
        "Each training is kept in a folder of its own: its curves, its weights,\n"
        "and all that it takes to repeat it."
    ),
)


@dataclass(frozen=True, eq=False)
class Curves:
    """The curves of a run, read from its folder."""

    entry: RunEntry
    record: Record


class RunsPanel(QWidget):
    """A table of runs at the left, the curves of the chosen one at the right."""

    def __init__(
        self, controller: Controller, session: TrainingSession, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._thrown: Thrown | None = None
        self._curves: Curves | None = None
        self._lister, self._reader = Latest(self), Latest(self)
        self.table = RunTable(self)
        self.view = RunsView(self.table, self)
        self.board = ChartBoard(self)
        self.message = PlainLabel("", "muted", wrap=False)
        self.buttons = {
            "show": self._button(tr("Show in Curves"), "chart", self.show_in_curves),
            "go_on": self._button(tr("Go on"), "play", self._show_epochs),
            "open": self._button(tr("Open folder"), "open", self.open_folder),
            "export": self._button(tr("Save weights…"), "export", self._pick_weights),
            "delete": self._button(tr("Delete"), "delete", self.delete),
        }
        self._epochs = QMenu(self)
        self.buttons["go_on"].setToolTip(
            tip(tr("Train this run on, or again from one of its epochs"))
        )
        self.undo = QPushButton(tr("Undo"), self)
        self._stack = QStackedLayout(self)
        self._lay_out()
        self._connect(controller)
        self._refresh_buttons()

    @property
    def chosen(self) -> RunEntry | None:
        """The run that is selected in the table."""
        row = self.view.chosen()
        return None if row is None else self.table.entries[row]

    def refresh(self) -> None:
        """Look into the folder of runs again, off the thread of the window."""
        if self.isVisible():
            self._lister.do(partial(run_entries, self._session.folder))

    def close_reading(self) -> None:
        """Wait for the threads; call this before the panel goes."""
        self._lister.close()
        self._reader.close()

    def choose_newest(self) -> None:
        """Select the run that began last."""
        newest = self.table.newest()
        if newest is not None:
            self.choose(newest.folder)

    def choose(self, folder: Path) -> bool:
        """Select a run."""
        for row, entry in enumerate(self.table.entries):
            if entry.folder == folder:
                self.view.choose(row)
                return True
        return False

    def show_in_curves(self) -> None:
        """Draw the chosen run in the curves panel."""
        if self._curves is not None:
            title = tr("Run of {began_words}", began_words=began_words(self._curves.entry))
            self._session.picked.emit(self._curves.record, title)

    def go_on(self, epoch: int | None = None) -> None:
        """Train the chosen run on, with the network that it began with.

        It goes on from its newest checkpoint, or, as a run of its own, from that of an epoch.
        """
        if self.chosen is None:
            return
        folder = self.chosen.folder
        try:
            project = read(folder / "project.json")
        except (OSError, FileError) as error:
            self.message.setText(
                tr("The run cannot go on: its project cannot be read ({error}).", error=error)
            )
            return
        self._session.take_up(folder, project, epoch)

    def _show_epochs(self) -> None:
        button = self.buttons["go_on"]
        self._epochs.popup(button.mapToGlobal(QPoint(0, button.height())))

    def open_folder(self) -> None:
        """Show the folder of the chosen run in the system's file browser."""
        if self.chosen is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.chosen.folder)))

    def save_weights(self, path: Path) -> None:
        """Copy the weights of the chosen run; OSError where the file cannot be written."""
        if self.chosen is not None and self.chosen.weights is not None:
            shutil.copyfile(self.chosen.weights, path)

    def delete(self) -> None:
        """Put the chosen run into the trash; Undo brings it back."""
        entry = self.chosen
        if entry is None:
            return
        try:
            self._thrown = throw_away(entry.folder)
        except OSError as error:
            self.message.setText(tr("The run cannot be deleted: {error}.", error=error))
            return
        self.message.setText(
            tr("Deleted the run of {began_words}.", began_words=began_words(entry))
        )
        self.undo.show()
        self.refresh()

    def bring_back(self) -> None:
        """Undo the last deletion."""
        thrown, self._thrown = self._thrown, None
        self.undo.hide()
        self.message.setText("")
        if thrown is None:
            return
        try:
            thrown.bring_back()
        except OSError as error:
            self.message.setText(
                tr("The run is kept in {place}: {error}.", place=thrown.place, error=error)
            )
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.close_reading()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(10, 6, 10, 4)
        row.setSpacing(4)
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.message)
        row.addWidget(self.undo)
        self.undo.hide()
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.view)
        split.addWidget(self.board)
        split.setSizes([500, 500])
        split.setChildrenCollapsible(False)
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(split, 1)
        self._stack.addWidget(EmptyState("runs", *_NOTHING, self))
        self._stack.addWidget(content)

    def _connect(self, controller: Controller) -> None:
        self._session.state_changed.connect(self.refresh)
        controller.reset.connect(self.refresh)
        controller.saved.connect(self.refresh)
        self.view.selectionModel().selectionChanged.connect(self._load)
        self.view.doubleClicked.connect(self.show_in_curves)
        self.undo.clicked.connect(self.bring_back)
        self._lister.done.connect(self._list)
        self._reader.done.connect(self._draw)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close_reading)

    def _button(self, text: str, sign: str, call: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setIcon(icon(sign))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(lambda _checked: call())
        return button

    def _list(self, found: object) -> None:
        if not isinstance(found, list):
            return
        entries = [self._present(entry) for entry in found]
        if entries != self.table.entries:
            kept, newest = self.chosen, self.table.newest()
            self.table.show_entries(entries)
            if kept is None or kept == newest or not self.choose(kept.folder):
                self.choose_newest()
        self._stack.setCurrentIndex(int(bool(entries) or self._thrown is not None))
        self._refresh_buttons()

    def _present(self, entry: RunEntry) -> RunEntry:
        """Return the entry of the run that is being trained as such: it has no end yet."""
        run = self._session.run
        here = self._session.state != "idle" and run is not None and run.folder == entry.folder
        return entry.with_state(self._session.state) if here else entry

    def _load(self) -> None:
        self._curves = None
        self._refresh_buttons()
        entry = self.chosen
        if entry is None:
            self.board.show_record(Record())
        else:
            self._reader.do(partial(_read_curves, entry))

    def _draw(self, curves: object) -> None:
        entry = self.chosen
        if isinstance(curves, Curves) and entry is not None and curves.entry == entry:
            self._curves = curves
            self.board.show_record(curves.record)
        elif isinstance(curves, Exception):
            self.message.setText(
                tr("The history of this run cannot be read: {curves}.", curves=curves)
            )
        self._refresh_buttons()

    def _refresh_buttons(self) -> None:
        entry, idle = self.chosen, self._session.state == "idle"
        self.buttons["show"].setEnabled(entry is not None and self._curves is not None)
        self.buttons["open"].setEnabled(entry is not None)
        self.buttons["export"].setEnabled(entry is not None and entry.weights is not None)
        kept = entry.checkpoints if entry is not None and idle else ()
        unfinished = entry is not None and idle and entry.unfinished
        self.buttons["go_on"].setEnabled(bool(kept) or unfinished)
        self._offer_epochs(kept, unfinished=unfinished)
        over = entry is not None and (idle or entry.state not in _GOING)
        self.buttons["delete"].setEnabled(over)

    def _offer_epochs(self, kept: Sequence[Checkpoint], *, unfinished: bool) -> None:
        """List where the chosen run can be gone on from."""
        menu = self._epochs
        menu.clear()
        if unfinished:
            menu.addAction(tr("Where it ended"), self.go_on)
            menu.addSeparator()
        for one in reversed(kept):
            best = tr(", its best") if one.best else ""
            text = tr("After epoch {epoch:,}{best}, as a new run", epoch=one.epoch, best=best)
            menu.addAction(text, partial(self.go_on, one.epoch))

    def _pick_weights(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Save weights"), "weights.safetensors", tr("Weights (*.safetensors)")
        )
        if not path:
            return
        try:
            self.save_weights(Path(path))
        except OSError as error:
            self.message.setText(tr("The weights cannot be written: {error}.", error=error))


_GOING: Final = ("preparing", "training", "paused", "finishing", "stopping")


def _read_curves(entry: RunEntry) -> Curves:
    record = Record(entry.folder)
    record.take(read_history(entry.folder))
    return Curves(entry, record)
