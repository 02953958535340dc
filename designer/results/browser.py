"""Samples to look through: as pictures, or as rows with what is right and what is said."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QStackedLayout, QTableView, QWidget

from designer.plain import PlainLabel
from designer.plots.axes import number
from designer.plots.image_grid import ImageGrid
from designer.plots.spreadsheet import Cell
from designer.results.look import CLASSED, Array, Shown, as_pictures, percent
from designer.words import later, tr

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
MOST_PICTURES: Final = 400
_ROW: Final = 26
_MEASURED: Final = 40  # rows that tell how wide the columns are
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_HEADS: Final = (
    later("Row"),
    later("Truth"),
    later("Prediction"),
    later("Sure"),
    later("Loss"),
)
_NUMBERS: Final = ("Row", "Sure", "Loss")


class SampleTable(QAbstractTableModel):
    """A row for each sample."""

    def __init__(self, shown: Shown, samples: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown, self.samples = shown, samples
        self._heads = self._headings()
        inputs = shown.input_words(samples[0]) if len(samples) else []
        self._columns = [*map(tr, self._heads), *(name for name, _ in inputs)]
        self._known: dict[int, list[Cell]] = {}

    def _headings(self) -> list[str]:
        heads = list(_HEADS)
        if self.shown.verdict.task not in ("classes", "yes_no"):
            heads.remove("Sure")
        if self.shown.verdict.task in ("rebuilt", "unknown") or self.shown.verdict.is_picture:
            heads = [head for head in heads if head not in ("Truth", "Prediction")]
        return heads

    def columns(self) -> list[str]:
        """Return the headings, in the user's words."""
        return self._columns

    def cells(self, row: int) -> list[Cell]:
        """Return the values of a row, for a spreadsheet."""
        if row not in self._known:
            self._known[row] = self._made(row)
        return self._known[row]

    def _made(self, row: int) -> list[Cell]:
        sample = self.samples[row]
        sure = self.shown.sureness(sample)
        loss = float(self.shown.verdict.losses[sample])
        values: dict[str, Cell] = {
            "Row": self.shown.row(sample),
            "Truth": self.shown.truth_words(sample),
            "Prediction": self.shown.said_words(sample),
            "Sure": "" if sure is None else sure,
            "Loss": loss,
        }
        inputs = (text for _, text in self.shown.input_words(sample))
        return [*(values[head] for head in self._heads), *inputs]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.samples)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        head = self._heads[index.column()] if index.column() < len(self._heads) else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self._is_number(index.column()) else None
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        value = self.cells(index.row())[index.column()]
        if head == "Sure":
            return percent(value if isinstance(value, float) else None)
        return number(value) if isinstance(value, float) else str(value)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and self._is_number(section):
            return _RIGHT
        return None

    def _is_number(self, column: int) -> bool:
        if column >= len(self._heads):
            return False
        numbers = self.shown.verdict.task == "numbers"
        return numbers or self._heads[column] in _NUMBERS


class SampleBrowser(QWidget):
    """Shows samples of a verdict in an order; one can be picked by mouse or keys."""

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.samples: list[int] = []
        self._shown: Shown | None = None
        self.grid = ImageGrid(self, picks=True)
        self.table = sample_table(self)
        self.nothing = PlainLabel("", "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedLayout(self)
        for part in (self.nothing, self.grid, self.table):
            self._stack.addWidget(part)
        self.grid.picked.connect(self._pick)

    @property
    def model(self) -> SampleTable | None:
        """All samples as a table, however they are shown."""
        if self._shown is None:
            return None
        return SampleTable(self._shown, self.samples, self)

    def show_samples(self, shown: Shown, samples: Array, nothing: str) -> None:
        """Show these samples, or words where there are none."""
        self._shown, self.samples = shown, samples.tolist()
        self.nothing.setText(nothing)
        if not self.samples:
            self._stack.setCurrentWidget(self.nothing)
            return
        pictures = self._pictures(samples[:MOST_PICTURES])
        if pictures is not None:
            kept = self.samples[:MOST_PICTURES]
            captions = [self._caption(sample) for sample in kept]
            tokens = [self._token(sample) for sample in kept]
            self.grid.show_pictures(pictures, captions, tokens)
            self._stack.setCurrentWidget(self.grid)
        else:
            self._show_table(shown)

    def _show_table(self, shown: Shown) -> None:
        earlier = self.table.model()
        self.table.setModel(SampleTable(shown, self.samples, self))
        if earlier is not None:
            earlier.deleteLater()
        self.table.selectionModel().currentRowChanged.connect(
            lambda now, _before: self._pick(now.row())
        )
        self.table.resizeColumnsToContents()
        self._stack.setCurrentWidget(self.table)

    def _pictures(self, samples: Array) -> Array | None:
        """Return the pictures of samples; what was rebuilt stands beside what went in."""
        shown = self._shown
        assert shown is not None
        pictures = shown.pictures(samples)
        verdict = shown.verdict
        if pictures is None or verdict.task != "rebuilt" or verdict.said.ndim != 4:  # noqa: PLR2004
            return pictures
        truth, said = as_pictures(verdict.truth[samples]), as_pictures(verdict.said[samples])
        return np.concatenate([truth, said], axis=3)

    def _caption(self, sample: int) -> str:
        shown = self._shown
        assert shown is not None
        if shown.verdict.is_picture:
            return percent(shown.right_share(sample))
        if shown.verdict.task not in CLASSED:
            return number(float(shown.verdict.losses[sample]))
        truth, said = shown.truth_words(sample), shown.said_words(sample)
        return truth if truth == said else tr("{truth} \u2192 {said}", truth=truth, said=said)

    def _token(self, sample: int) -> str:
        shown = self._shown
        assert shown is not None
        wrong = bool(shown.wrong[sample]) and not shown.verdict.is_picture
        return "error" if wrong else "text_muted"

    def _pick(self, row: int) -> None:
        if 0 <= row < len(self.samples):
            self.picked.emit(self.samples[row])


def sample_table(parent: QWidget) -> QTableView:
    table = QTableView(parent)
    table.setAccessibleName(tr("Samples"))
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setFrameShape(QTableView.Shape.NoFrame)
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    table.setWordWrap(False)
    table.horizontalHeader().setDefaultAlignment(_LEFT)
    table.horizontalHeader().setResizeContentsPrecision(_MEASURED)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(_ROW)
    return table
