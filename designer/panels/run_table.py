"""The runs as a table: sorted, filtered by words, its columns chosen, names and notes edited."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from designer.panels.run_columns import NAME, NOTE, STAR, Column, began_words, columns, setting_text
from designer.panels.run_entries import RunEntry
from designer.plain import tip
from designer.theme import current_theme
from designer.words import tr
from nodes.search import small_letters

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_ROW: Final = 28
_WIDEST: Final = 260
_LEFT: Final = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
_EDITED: Final = (NAME, NOTE)
_FORMULA: Final = ("=", "+", "-", "@")


class RunTable(QAbstractTableModel):
    """A row for each run: when, how far, how well, how long, with which settings."""

    edited = Signal(int, str, str)
    """The row whose name or note was typed, which of both, and what."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[RunEntry] = []
        self.known: tuple[Column, ...] = columns(())
        self.shown: tuple[Column, ...] = self.known
        self._wanted: dict[str, bool] = {}

    def show_entries(self, entries: Sequence[RunEntry]) -> bool:
        """Show these runs; return whether they are those of before, some with other values."""
        known = columns(entries)
        if self._keys(entries, known) == self._keys(self.entries, self.known):
            before, self.entries = self.entries, list(entries)
            for row, (old, new) in enumerate(zip(before, self.entries, strict=True)):
                if old != new:
                    end = self.index(row, len(self.shown) - 1)
                    self.dataChanged.emit(self.index(row, 0), end)
            return True
        self.beginResetModel()
        self.entries, self.known = list(entries), known
        self._choose()
        self.endResetModel()
        return False

    def _keys(self, entries: Sequence[RunEntry], known: Sequence[Column]) -> object:
        """Return what tells whether rows and columns are the same."""
        shown = [(column.key, column.shown) for column in known]
        return [entry.folder for entry in entries], shown

    def want(self, wanted: dict[str, bool]) -> None:
        """Show or hide columns by key; those that are not named are shown where they matter."""
        self.beginResetModel()
        self._wanted = dict(wanted)
        self._choose()
        self.endResetModel()

    @property
    def wanted(self) -> dict[str, bool]:
        """The columns that somebody has chosen or taken away, by key."""
        return dict(self._wanted)

    def newest(self) -> RunEntry | None:
        """Return the run that began last."""
        return max(self.entries, key=lambda entry: entry.began, default=None)

    def columns(self) -> tuple[str, ...]:
        """Return the headings."""
        return tuple(tr(column.title) for column in self.shown)

    def place(self, key: str) -> int:
        """Return where a column stands, -1 where it is not shown."""
        return next((n for n, column in enumerate(self.shown) if column.key == key), -1)

    def row_texts(self, entry: RunEntry) -> list[str]:
        """Return what the columns show of a run."""
        return [column.text(entry) for column in self.shown]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        editable = index.isValid() and self.shown[index.column()].key in _EDITED
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        entry, column = self.entries[index.row()], self.shown[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                found: Any = column.text(entry)
            case Qt.ItemDataRole.UserRole:
                found = column.value(entry)
            case Qt.ItemDataRole.EditRole:
                found = entry.remarks.title if column.key == NAME else entry.remarks.note
            case Qt.ItemDataRole.TextAlignmentRole:
                found = _RIGHT if column.right else _LEFT
            case Qt.ItemDataRole.ForegroundRole if column.key == STAR:
                found = current_theme().color("warning")
            case Qt.ItemDataRole.ToolTipRole:
                found = _told(entry)
            case _:
                found = None
        return found

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401
        if role != Qt.ItemDataRole.EditRole:
            return False
        self.edited.emit(index.row(), self.shown[index.column()].key, str(value))
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.shown):
            return None
        column = self.shown[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return tr(column.title)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if column.right else _LEFT
            case Qt.ItemDataRole.ToolTipRole:
                return tr(column.tip) or None
        return None

    def _choose(self) -> None:
        shown = (c for c in self.known if self._wanted.get(c.key, c.shown) or c.key == NAME)
        self.shown = tuple(shown)


def _told(entry: RunEntry) -> str:
    parts = (entry.remarks.title, began_words(entry), str(entry.folder), tr(entry.text))
    return tip("\n".join(filter(None, (*parts, entry.remarks.note))))


class Filtered(QSortFilterProxyModel):
    """The runs that have all words of a filter somewhere, sorted by values and not by texts."""

    def __init__(self, table: RunTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._words: tuple[str, ...] = ()
        self.setSourceModel(table)
        self.setSortRole(Qt.ItemDataRole.UserRole)

    def filter_by(self, text: str) -> None:
        """Show the runs that have all of these words."""
        self._words = tuple(small_letters(text).split())
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        return _has_words(self._table.entries[row], self._words)

    def lessThan(self, left: Index, right: Index) -> bool:
        first, second = left.data(self.sortRole()), right.data(self.sortRole())
        if isinstance(first, str) == isinstance(second, str):
            return bool(first < second)
        return not isinstance(first, str)  # numbers come before words


def _has_words(entry: RunEntry, words: Sequence[str]) -> bool:
    if not words:
        return True
    pairs = entry.settings.items()
    settings = (f"{n}={text}" for n, value in pairs for text in (value, setting_text(value)))
    remarks = entry.remarks
    star = tr("starred") if remarks.star else ""
    told = (remarks.title, remarks.note, star, tr(entry.state), began_words(entry), *settings)
    text = small_letters("\n".join((*told, entry.project, entry.folder.name)))
    return all(word in text for word in words)


class RunsView(QTableView):
    """The table; several rows may be chosen. Keys and the menu are those of the commands."""

    pressed_key = Signal(QKeySequence)
    menu_wanted = Signal(QPoint)
    star_clicked = Signal(int)
    columns_changed = Signal()

    def __init__(self, table: RunTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = table
        self.filtered = Filtered(table, self)
        self.keys: frozenset[str] = frozenset()
        """The keys that are for the commands of the panel."""
        self.setModel(self.filtered)
        self.setSortingEnabled(True)
        self.sortByColumn(table.place(NAME), Qt.SortOrder.DescendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setAccessibleName(tr("Runs"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setMaximumSectionSize(_WIDEST)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(
            lambda place: self.offer_columns(header.mapToGlobal(place))
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(
            lambda place: self.menu_wanted.emit(self.viewport().mapToGlobal(place))
        )

    @property
    def editing(self) -> bool:
        """Whether somebody is typing into a cell."""
        return self.state() == QAbstractItemView.State.EditingState

    def chosen(self) -> list[int]:
        """Return the rows of the table that are chosen, however they are sorted, top first."""
        rows = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return [self.filtered.mapToSource(index).row() for index in rows]

    @property
    def chosen_runs(self) -> list[RunEntry]:
        """The runs that are chosen, from top to bottom."""
        return [self.table.entries[row] for row in self.chosen()]

    def show_entries(self, entries: Sequence[RunEntry], *, stay: bool = False) -> bool:
        """Show these runs; return whether they are those of before, some with other values.

        What is chosen stays so, but the newest gives way to a newer one if it need not `stay`.
        """
        folders = [entry.folder for entry in self.chosen_runs]
        newest = self.table.newest()
        if self.table.show_entries(entries):
            return True
        follows = newest is not None and folders == [newest.folder] and not stay
        if follows or not folders or not self.choose_runs(*folders):
            self.choose_newest()
        return False

    def choose_runs(self, *folders: Path) -> bool:
        """Choose runs; return whether they are there."""
        places = {entry.folder: row for row, entry in enumerate(self.table.entries)}
        rows = [places[folder] for folder in folders if folder in places]
        if rows:
            self.choose_all(rows)
        return len(rows) == len(folders)

    def choose_newest(self) -> None:
        """Choose the run that began last."""
        newest = self.table.newest()
        if newest is not None:
            self.choose_runs(newest.folder)

    def choose_all(self, rows: Sequence[int]) -> None:
        """Choose some rows of the table and no others."""
        chosen = QItemSelectionModel.SelectionFlag.ClearAndSelect
        for row in rows:
            shown = self.filtered.mapFromSource(self.table.index(row, 0))
            flag = chosen | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().select(shown, flag)
            chosen = QItemSelectionModel.SelectionFlag.Select

    def edit_cell(self, row: int, key: str) -> None:
        """Let the name or the note of a run be typed where it stands."""
        place = self.table.place(key)
        if place >= 0:
            self.edit(self.filtered.mapFromSource(self.table.index(row, place)))

    def offer_columns(self, place: QPoint) -> None:
        """Show a menu of all columns."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in self.table.known:
            if column.key != NAME:
                action = menu.addAction(tr(column.title))
                action.setCheckable(True)
                action.setChecked(column in self.table.shown)
                action.toggled.connect(lambda on, key=column.key: self._want(key, on=on))
        menu.addSeparator()
        menu.addAction(tr("Those that tell runs apart"), lambda: self._rearrange({}))
        menu.popup(place)

    def csv(self, rows: Sequence[int]) -> str:
        """Return some rows as comma-separated values with the headings above them."""
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(self.table.columns())
        for row in rows:
            writer.writerow(map(_harmless, self.table.row_texts(self.table.entries[row])))
        return out.getvalue()

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the commands from the menus of the window."""
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and self._is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_ours(event):
            self.pressed_key.emit(QKeySequence(event.keyCombination()))
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        if left and index.isValid() and index.column() == self.table.place(STAR):
            self.star_clicked.emit(self.filtered.mapToSource(index).row())

    def _is_ours(self, event: QKeyEvent) -> bool:
        return QKeySequence(event.keyCombination()).toString() in self.keys

    def _want(self, key: str, *, on: bool) -> None:
        self._rearrange({**self.table.wanted, key: on})

    def _rearrange(self, wanted: dict[str, bool]) -> None:
        """Show other columns; what is chosen stays so, and the order, too."""
        header, rows = self.horizontalHeader(), self.chosen()
        section = header.sortIndicatorSection()
        key = self.table.shown[section].key if 0 <= section < len(self.table.shown) else NAME
        self.table.want(wanted)
        place = self.table.place(key)
        order = header.sortIndicatorOrder() if place >= 0 else Qt.SortOrder.DescendingOrder
        self.sortByColumn(place if place >= 0 else self.table.place(NAME), order)
        self.choose_all(rows)
        self.columns_changed.emit()


def _harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula; numbers stay as they are."""
    try:
        float(text.replace(",", ""))
    except ValueError:
        return f"'{text}" if text.startswith(_FORMULA) else text
    return text
