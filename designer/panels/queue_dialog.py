"""A dialog that makes runs for the queue: one project with several settings, or several files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from designer.dialogs import FILTER
from designer.icons import icon
from designer.panels.form import words
from designer.plain import PlainLabel
from designer.widgets import leave_nothing
from designer.words import tr
from nodes.file import read
from nodes.jsontext import FileError
from nodes.project import Project
from nodes.variations import VariationError, values_of, variable, variations
from runtime.train.folders import runs_folder

_SIZE: Final = (560, 300)
_MOST_TOLD: Final = 4
_EXAMPLES: Final = {"lr": "0.1, 0.01, 0.001", "batch_size": "16, 32, 64", "seed": "1, 2, 3"}

Run = tuple[str, Project, Path]


class QueueDialog(QDialog):
    """Settings with their values; below them what that makes."""

    chosen = Signal(list, bool)
    """The runs, and whether to begin at once."""

    def __init__(
        self, project: Project, name: str, runs: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Add to the queue"))
        self.resize(*_SIZE)
        self._project, self._name, self._runs = project, name, runs
        self._found: list[Run] = []
        self.rows: list[VariedRow] = []
        self._column = QVBoxLayout()
        self.told, self.problem = PlainLabel("", "muted"), PlainLabel("", "error")
        self.more = QPushButton(icon("add"), tr("Another setting"), self)
        self.files = QPushButton(icon("open"), tr("Project files instead…"), self)
        self.at_once = QCheckBox(tr("Begin at once"), self)
        self.at_once.setChecked(True)
        self._lay_out()
        self.more.clicked.connect(lambda _checked: self.add_row())
        self.files.clicked.connect(lambda _checked: self._pick_files())
        self.add_row()

    def add_row(self) -> None:
        """Let another setting be varied."""
        kinds = variable(self._project)
        taken = {row.setting for row in self.rows}
        free = next((n for n in (*_EXAMPLES, *kinds) if n in kinds and n not in taken), "")
        row = VariedRow(list(kinds), free, self)
        row.changed.connect(self.refresh)
        row.gone.connect(lambda: self._drop(row))
        self.rows.append(row)
        self._column.addWidget(row)
        self.refresh()

    def refresh(self) -> None:
        """Say what the settings make."""
        try:
            chosen = {
                row.setting: values_of(self._project, row.setting, row.values)
                for row in self.rows
                if row.values.strip()
            }
            made = list(variations(self._project, chosen))
        except VariationError as error:
            self._show([], str(error))
            return
        self._show([(one.title or self._name, one.project, self._runs) for one in made])

    def take_files(self, paths: Sequence[Path]) -> None:
        """Train these projects instead, each with its own settings."""
        found, faults = [], []
        for path in paths:
            try:
                found.append((path.stem, read(path), runs_folder(path)))
            except (OSError, FileError) as error:
                faults.append(f"{path.name}: {error}")
        self._show(found, "\n".join(faults))

    def accept(self) -> None:
        """Hand the runs over."""
        self.chosen.emit(self._found, self.at_once.isChecked())
        super().accept()

    def _show(self, found: list[Run], problem: str = "") -> None:
        self._found = found
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        titles = [title for title, _, _ in found]
        more = tr(" and {n:,} more", n=len(titles) - _MOST_TOLD) if len(titles) > _MOST_TOLD else ""
        listed = "; ".join(titles[:_MOST_TOLD]) + more
        runs = tr("{n:,} run", "{n:,} runs", n=len(found))
        self.told.setText(f"{runs}: {listed}" if found else "")
        self.add.setEnabled(bool(found))

    def _drop(self, row: VariedRow) -> None:
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        self.refresh()

    def _pick_files(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self, tr("Projects to train"), "", tr(FILTER))
        if paths:
            self.take_files([Path(path) for path in paths])

    def _lay_out(self) -> None:
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Cancel, self)
        self.add = buttons.addButton(tr("Add to the queue"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.add.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        about = PlainLabel(
            tr("Train what is on the canvas with each of some values, such as 0.1, 0.01."), "muted"
        )
        row = QHBoxLayout()
        for part in (self.more, self.files):
            part.setAutoDefault(False)
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.at_once)
        column = QVBoxLayout(self)
        column.addWidget(about)
        column.addLayout(self._column)
        column.addLayout(row)
        column.addWidget(self.told)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addWidget(buttons)


class VariedRow(QWidget):
    """A setting and the values that it shall have, one after another."""

    changed = Signal()
    gone = Signal()

    def __init__(self, names: Sequence[str], first: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice, self._field = QComboBox(self), QLineEdit(self)
        for name in names:
            self._choice.addItem(tr(words(name)), name)
        self._choice.setCurrentIndex(max(0, self._choice.findData(first)))
        self._choice.setAccessibleName(tr("Setting"))
        self._field.setAccessibleName(tr("Values"))
        drop = QPushButton(icon("close"), "", self)
        drop.setAutoDefault(False)
        drop.setAccessibleName(tr("Leave this setting out"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._choice)
        row.addWidget(self._field, 1)
        row.addWidget(drop)
        leave_nothing(self)
        self._hint()
        self._choice.currentIndexChanged.connect(self._hint)
        self._field.textChanged.connect(self.changed)
        drop.clicked.connect(self.gone)

    @property
    def setting(self) -> str:
        """The name of the setting."""
        return str(self._choice.currentData())

    @property
    def values(self) -> str:
        """What was typed."""
        return self._field.text()

    def _hint(self) -> None:
        self._field.setPlaceholderText(_EXAMPLES.get(self.setting, tr("values, with commas")))
        self.changed.emit()
