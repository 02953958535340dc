"""The curves of the runs that are chosen, with a note on the one that is chosen alone."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from designer.panels.chart_board import ChartBoard
from designer.panels.curve_bar import CurveBar
from designer.panels.loading import Latest
from designer.panels.overlay_board import OverlayBoard
from designer.panels.run_columns import name_of
from designer.panels.run_entries import RunEntry
from designer.plots.curves import Look
from designer.plots.kept import keep_look, kept_look
from designer.plots.overlay import TOKENS
from designer.plots.record import Record
from designer.settings import Settings
from designer.words import tr
from runtime.train.events import Event
from runtime.train.history import Reading


@dataclass(frozen=True, eq=False)
class Curves:
    """The curves of runs, read from their folders."""

    entries: tuple[RunEntry, ...]
    records: tuple[Record, ...]
    readings: tuple[Reading, ...]


@dataclass(frozen=True, eq=False)
class More:
    """What one of the runs has told since its curves were read."""

    curves: Curves
    place: int
    events: tuple[Event, ...]


class RunCharts(QWidget):
    """Draws one run by itself, several over each other."""

    read = Signal()
    """The curves of the runs have been read and drawn."""
    failed = Signal(str)
    noted = Signal(object, str)
    """A note was typed: the run that it is on, and the note."""

    def __init__(self, settings: Settings | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._runs: tuple[RunEntry, ...] = ()
        self._curves: Curves | None = None
        self._reader = Latest(self)
        self.cost = 0.0
        """Seconds that the last drawing took."""
        self.board, self.overlay = ChartBoard(self), OverlayBoard(self)
        self.note = QLineEdit(self)
        self.note.setPlaceholderText(tr("A note on this run"))
        self.note.setAccessibleName(tr("Note on the run"))
        self.overlay.hide()
        self.bar = CurveBar(self, brief=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 6, 6, 0)
        column.setSpacing(4)
        column.addWidget(self.note)
        column.addWidget(self.bar)
        for board in (self.board, self.overlay):
            column.addWidget(board, 1)
        self.note.editingFinished.connect(self._take_note)
        self._reader.done.connect(self._draw)
        self.board.look_changed.connect(self._follow)
        self.bar.changed.connect(lambda look: self.board.change(**look))
        self.bar.everything_wanted.connect(lambda: self.board.change(view=None))

    @property
    def shown(self) -> tuple[RunEntry, Record] | None:
        """The one run that is drawn; None while there is none, or there are several."""
        curves = self._curves
        if curves is None or len(curves.entries) != 1:
            return None
        return curves.entries[0], curves.records[0]

    def show_runs(self, runs: Sequence[RunEntry]) -> None:
        """Read the curves of some runs and draw them; a note that is being typed stays."""
        if [run.folder for run in runs] != [run.folder for run in self._runs]:
            self._take_note()
        self._curves, self._runs = None, tuple(runs)
        several = len(runs) > 1
        self.board.setVisible(not several)
        self.overlay.setVisible(several)
        self.note.setVisible(len(runs) == 1)
        note = runs[0].remarks.note if len(runs) == 1 else ""
        if not self.note.isModified() and self.note.text() != note:
            self.note.setText(note)
        if runs:
            self._reader.do(partial(_read, self._runs[: len(TOKENS)]))
        else:
            self.board.show_record(Record())

    def renew(self, runs: Sequence[RunEntry]) -> None:
        """Draw the same runs as they are by now: read on while they go on, else read again."""
        if list(map(_kept, runs)) != list(map(_kept, self._runs)):
            self.show_runs(runs)
            return
        for old, new in zip(self._runs, runs, strict=True):
            if old != new:
                self.read_on(new.folder)

    @property
    def typing(self) -> bool:
        """Whether a note is being typed."""
        return self.note.isModified()

    def read_on(self, folder: Path) -> None:
        """Draw what a run that goes on has told since it was read, if it is one of those drawn."""
        curves = self._curves
        if curves is None or self._reader.busy:
            return
        places = [n for n, entry in enumerate(curves.entries) if entry.folder == folder]
        for place in places:
            self._reader.do(partial(_more, curves, place))

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the curves as they were drawn last, here or in the curves panel."""
        super().showEvent(event)
        if self._settings is not None:
            self.board.change(**vars(kept_look(self._settings, self.board.look)))

    def _follow(self, look: Look) -> None:
        """Draw several runs like one, and remember how."""
        self.bar.show_look(look)
        if self._settings is not None:
            keep_look(self._settings, look)
        shared = replace(look, view=None, hidden=frozenset(), rates=False)
        if self.overlay.look != shared:
            self.overlay.look = shared
            self.overlay.redraw()

    def close_reading(self) -> None:
        """Wait for the thread; call this before the widget goes."""
        self._reader.close()

    def _draw(self, found: object) -> None:
        if isinstance(found, Exception):
            told = tr("The history of this run cannot be read: {curves}.", curves=found)
            self.failed.emit(told)
        elif isinstance(found, Curves) and found.entries == self._runs[: len(TOKENS)]:
            self._curves = found
            self._redraw(found)
            self.read.emit()
        elif isinstance(found, More) and found.curves is self._curves:
            found.curves.records[found.place].take(found.events)
            self._redraw(found.curves)

    def _redraw(self, curves: Curves) -> None:
        began = time.monotonic()
        if len(curves.entries) == 1:
            self.board.show_record(curves.records[0])
        else:
            self.overlay.show_records(_named(curves))
        self.cost = time.monotonic() - began

    def _take_note(self) -> None:
        if len(self._runs) == 1 and self.note.isModified():
            self.note.setModified(False)
            self.noted.emit(self._runs[0], self.note.text())


def _kept(entry: RunEntry) -> object:
    """Return what a run that only goes on keeps."""
    return entry.folder, entry.state, entry.remarks


def _read(entries: tuple[RunEntry, ...]) -> Curves:
    records, readings = [], []
    for entry in entries:
        record, reading = Record(entry.folder), Reading(entry.folder)
        record.take(reading.more())
        records.append(record)
        readings.append(reading)
    return Curves(entries, tuple(records), tuple(readings))


def _more(curves: Curves, place: int) -> More:
    return More(curves, place, tuple(curves.readings[place].more()))


def _named(curves: Curves) -> dict[str, Record]:
    """Return the records by the names of their runs, which differ."""
    found: dict[str, Record] = {}
    for entry, record in zip(curves.entries, curves.records, strict=True):
        name, number = name_of(entry), 1
        while name in found:
            number += 1
            name = f"{name_of(entry)} ({number})"
        found[name] = record
    return found
