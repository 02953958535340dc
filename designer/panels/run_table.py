"""The runs as a table that can be sorted."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from designer.panels.run_entries import RunEntry
from designer.plain import tip
from designer.plots.axes import duration, number
from designer.words import later, tr

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_FIRST: Final = (later("Started"), later("State"))
_LAST: Final = (later("Epochs"), later("Duration"))
_MOST_FIGURES: Final = 6
_ROW: Final = 28
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RunTable(QAbstractTableModel):
    """A row for each run: when, how far, how well, how long."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[RunEntry] = []
        self.figures: tuple[str, ...] = ()

    def show_entries(self, entries: Sequence[RunEntry]) -> None:
        """Show these runs."""
        self.beginResetModel()
        self.entries = list(entries)
        names = dict.fromkeys(name for entry in entries for name in entry.figures)
        self.figures = tuple(names)[:_MOST_FIGURES]
        self.endResetModel()

    def newest(self) -> RunEntry | None:
        """Return the run that began last."""
        return max(self.entries, key=lambda entry: entry.began, default=None)

    def columns(self) -> tuple[str, ...]:
        """Return the headings."""
        return tuple(map(tr, (*_FIRST, *(name.replace("_", " ") for name in self.figures), *_LAST)))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        entry, column = self.entries[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts(entry)[column]
        if role == Qt.ItemDataRole.UserRole:
            return self._values(entry)[column]
        if role == Qt.ItemDataRole.TextAlignmentRole and column > 1:
            return _RIGHT
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(f"{began_words(entry)}\n{entry.folder}\n{tr(entry.text)}".strip())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section > 1 else _LEFT
        if role == Qt.ItemDataRole.ToolTipRole and 0 <= section - len(_FIRST) < len(self.figures):
            return tr("On the validation data, of the weights that were kept")
        return None

    def _texts(self, entry: RunEntry) -> list[str]:
        figures = [number(entry.figures.get(name)) for name in self.figures]
        epochs = tr("{epochs:,} of {planned:,}", epochs=entry.epochs, planned=entry.planned)
        took = duration(entry.seconds) if entry.seconds else "\u2013"
        return [short_time(entry.began), tr(entry.state), *figures, epochs, took]

    def _values(self, entry: RunEntry) -> list[float | str]:
        figures = [entry.figures.get(name, float("-inf")) for name in self.figures]
        return [entry.began, entry.state, *figures, float(entry.epochs), entry.seconds]


class RunsView(QTableView):
    """The table, sorted by values and not by their texts; one row is chosen."""

    def __init__(self, table: RunTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(table)
        self._sorted.setSortRole(Qt.ItemDataRole.UserRole)
        self.setModel(self._sorted)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.DescendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setAccessibleName(tr("Runs"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        mode = QHeaderView.ResizeMode.ResizeToContents
        self.horizontalHeader().setSectionResizeMode(mode)

    def chosen(self) -> int | None:
        """Return the row of the table that is chosen, however it is sorted."""
        rows = self.selectionModel().selectedRows()
        return self._sorted.mapToSource(rows[0]).row() if rows else None

    def choose(self, row: int) -> None:
        """Choose a row of the table, wherever it stands now."""
        shown = self._sorted.mapFromSource(self._sorted.sourceModel().index(row, 0))
        self.selectRow(shown.row())


def short_time(began: float, now: float | None = None) -> str:
    """Return the time of a run of today, the day of an earlier one."""
    then, today = time.localtime(began), time.localtime(now)
    if then[:3] == today[:3]:
        return time.strftime("%H:%M:%S", then)
    return time.strftime("%d %b %H:%M" if then[0] == today[0] else "%Y-%m-%d", then)


def began_words(entry: RunEntry) -> str:
    """Return when a run began, in the order that sorts."""
    return time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(entry.began))
