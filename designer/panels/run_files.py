"""What is done with the files of runs: weights are copied, folders thrown away and brought back."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from designer.panels.run_columns import began_words
from designer.panels.run_entries import RunEntry
from designer.panels.run_trash import Thrown, throw_away
from designer.words import tr
from designer.writing_out import WEIGHTS, write_out


class RunFiles(QObject):
    """Copies and deletes; the last deletion can be undone."""

    said = Signal(str)
    """What was done, or why it cannot be."""
    changed = Signal()
    """Runs are gone, or are there again."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._thrown: list[Thrown] = []

    @property
    def can_bring_back(self) -> bool:
        """Whether there is a deletion to undo."""
        return bool(self._thrown)

    def save_weights(self, entry: RunEntry, path: Path) -> None:
        """Copy the weights of a run; OSError where the file cannot be written."""
        if entry.weights is not None:
            shutil.copyfile(entry.weights, path)

    def pick_weights(self, entry: RunEntry) -> None:
        """Ask where the weights of a run shall be copied to."""
        save = partial(self.save_weights, entry)
        said = write_out(self._window, WEIGHTS, "weights", save)
        if said:
            self.said.emit(said)

    def delete(self, runs: Sequence[RunEntry]) -> None:
        """Put runs into the trash."""
        self._thrown = []
        try:
            for entry in runs:
                self._thrown.append(throw_away(entry.folder))
        except OSError as error:
            self.said.emit(tr("The run cannot be deleted: {error}.", error=error))
        else:
            one = tr("Deleted the run of {began_words}.", began_words=began_words(runs[0]))
            many = tr("Deleted {n:,} run.", "Deleted {n:,} runs.", n=len(runs))
            self.said.emit(one if len(runs) == 1 else many)
        self.changed.emit()

    def bring_back(self) -> None:
        """Undo the last deletion."""
        thrown, self._thrown = self._thrown, []
        self.said.emit("")
        for one in thrown:
            try:
                one.bring_back()
            except OSError as error:
                kept = tr("The run is kept in {place}: {error}.", place=one.place, error=error)
                self.said.emit(kept)
        self.changed.emit()
