"""The classes page: precision, recall, F1 and support of each class, and their averages."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from designer.plots.spreadsheet import Cell
from designer.results.browser import sample_table
from designer.results.figure_list import FigureList
from designer.results.look import percent
from designer.results.page import Page, Rows
from designer.words import in_locale, later, tr

if TYPE_CHECKING:
    from runtime.judge.figures import ClassRow

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_HEADS: Final = (
    later("Class"),
    later("Precision"),
    later("Recall"),
    later("F1"),
    later("Support"),
)
_OVERLAP: Final = later("IoU")
_TIPS: Final = {
    "Precision": later("Of what was taken for the class, the share that is of it"),
    "Recall": later("Of what is of the class, the share that was taken for it"),
    "F1": later("The harmonic mean of precision and recall"),
    "Support": later("How many there are of the class"),
    "IoU": later("Of what is of the class or taken for it, the share that is both"),
}
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ClassTable(QAbstractTableModel):
    """A row for each class."""

    def __init__(
        self, rows: Sequence[ClassRow], *, overlap: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.rows = rows
        self.heads = (*_HEADS, _OVERLAP) if overlap else _HEADS

    def values(self, row: int) -> list[Cell]:
        """Return the values of a row."""
        one = self.rows[row]
        values: list[Cell] = [one.name, one.precision, one.recall, one.f1, one.support]
        return [*values, one.overlap][: len(self.heads)]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        value = self.values(index.row())[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            if isinstance(value, float):
                return percent(value)
            return in_locale(f"{value:,}") if isinstance(value, int) else value
        if role == Qt.ItemDataRole.UserRole:
            return -1.0 if isinstance(value, float) and math.isnan(value) else value
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return _RIGHT
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(self.heads[section])
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(_TIPS.get(self.heads[section], ""))
        return _RIGHT if role == Qt.ItemDataRole.TextAlignmentRole and section else None


class ClassesPage(Page):
    """Figures of all classes together at the left, the table of classes at the right."""

    title = later("Classes")
    tasks = ("classes", "yes_no", "labels")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures = FigureList(self)
        self.view = sample_table(self)
        self.view.setAccessibleName(tr("Figures of each class"))
        self.model: ClassTable | None = None
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSortRole(Qt.ItemDataRole.UserRole)
        self.view.setModel(self._sorted)
        self.view.setSortingEnabled(True)
        self.view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        left = QVBoxLayout()
        left.setContentsMargins(10, 8, 16, 8)
        left.setSpacing(10)
        left.addWidget(self.figures)
        left.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(left)
        row.addWidget(self.view, 1)

    def refresh(self) -> None:
        from runtime.judge.figures import class_figures, class_rows

        if self.shown is None:
            return
        verdict, threshold = self.shown.verdict, self.shown.threshold
        rows = class_rows(verdict, threshold)
        earlier = self.model
        self.model = ClassTable(rows, overlap=verdict.is_picture, parent=self.view)
        self._sorted.setSourceModel(self.model)
        if earlier is not None:
            earlier.deleteLater()
        figures = class_figures(verdict, threshold)
        self.figures.show_figures(figures)

    def table(self) -> Rows | None:
        if self.model is None:
            return None
        rows = [self.model.values(row) for row in range(self.model.rowCount())]
        return [tr(head) for head in self.model.heads], rows
