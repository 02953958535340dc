"""What nodes cost, as a tree of numbers: blocks with what is inside them, to sort and to copy."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from designer.plain import tip
from designer.quantities import counted, memory
from designer.words import in_locale, tr

if TYPE_CHECKING:
    from runtime.summary import Row, Summary

Use = tuple[str, ...]
Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole

NOWHERE: Final = QModelIndex()
VALUE: Final = int(_Role.UserRole)
USE: Final = VALUE + 1
SHARE: Final = VALUE + 2
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Column:
    """A column: its heading, what its word means, a row's value and how that is written."""

    title: str
    about: str
    value: Callable[[Row], str | int]
    written: Callable[[int], str] | None = None
    whole: Callable[[Summary], int] | None = None
    """What a full bar stands for; None for a column without bars."""


COLUMNS: Final = (
    Column("Node", "The node; a block opens to show what is inside it.", lambda row: row.name),
    Column("Layer", "Its layer or block.", lambda row: row.type),
    Column("Result", "The shape of what it gives; N is the batch.", lambda row: row.output),
    Column(
        "Weights",
        "Learned numbers, those of all copies in a row. A node that uses another's has none.",
        lambda row: row.weights,
        counted,
        lambda summary: summary.weights,
    ),
    Column(
        "Frozen",
        "Weights that training leaves as they are: no gradient, no optimizer state.",
        lambda row: row.frozen,
        counted,
    ),
    Column(
        "Multiply-adds",
        "Multiplications with addition for one sample, in convolutions and matrix products; "
        "additions, activations and normalization are not counted.",
        lambda row: row.operations,
        counted,
        lambda summary: summary.operations,
    ),
    Column(
        "Activations",
        "Memory of the results for the batch, which training keeps until the gradients are there. "
        "A result that only shows another one, as that of Flatten does, takes none. What layers "
        "keep inside, such as the masks of dropout, is not counted.",
        lambda row: row.activation_bytes,
        memory,
        lambda summary: summary.activation_bytes,
    ),
)
FROZEN: Final = next(n for n, column in enumerate(COLUMNS) if column.title == "Frozen")


class SummaryModel(QAbstractItemModel):
    """A row for each use of a node, with what is inside it below; what is in view is written."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._summary: Summary | None = None
        self._rows: tuple[Row, ...] = ()
        self._inside: dict[Use, list[int]] = {}
        """The numbers of the rows inside each use; () is the network."""
        self._places: dict[Use, int] = {}
        """Where the row of each use stands among those around it."""

    def show_summary(self, summary: Summary | None) -> None:
        """Show other costs, none for None; where the nodes are the same, their rows stay."""
        rows = summary.rows if summary is not None else ()
        if summary is not None and [row.use for row in rows] == [row.use for row in self._rows]:
            self._summary, self._rows = summary, rows
            self._tell_of_all()
            return
        self.beginResetModel()
        self._summary, self._rows = summary, rows
        self._inside, self._places = {}, {}
        for number, row in enumerate(rows):
            beside = self._inside.setdefault(row.use[:-1], [])
            self._places[row.use] = len(beside)
            beside.append(number)
        self.endResetModel()

    @property
    def anything_frozen(self) -> bool:
        """Whether training leaves any weights as they are."""
        return self._summary is not None and self._summary.frozen > 0

    def _tell_of_all(self) -> None:
        for use, beside in self._inside.items():
            around = self.index_of(use)
            ends = (
                self.index(row, column, around)
                for row, column in ((0, 0), (len(beside) - 1, len(COLUMNS) - 1))
            )
            self.dataChanged.emit(*ends)

    def indexes(self) -> Iterator[QModelIndex]:
        """Yield the first column of every row, a block before what is inside it."""
        return (self.index_of(row.use) for row in self._rows)

    def index_of(self, use: Use) -> QModelIndex:
        """Return the first column of the row of a use; no index for () and for what has no row."""
        if use not in self._places:
            return QModelIndex()
        place = self._places[use]
        return self.createIndex(place, 0, self._inside[use[:-1]][place])

    # What Qt asks

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        """Return where the number of a row is in `rows` together with its place."""
        beside = self._inside.get(self._use(parent), [])
        if not (0 <= row < len(beside) and 0 <= column < len(COLUMNS)):
            return QModelIndex()
        return self.createIndex(row, column, beside[row])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override] # a QObject has one
        """Return the first column of the block around a row."""
        return self.index_of(self._use(index)[:-1])

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many rows are inside a block, or in the network."""
        return 0 if parent.column() > 0 else len(self._inside.get(self._use(parent), ()))

    def columnCount(self, _parent: Index = NOWHERE) -> int:
        """Return how many columns there are."""
        return len(COLUMNS)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Return what is written in a cell, its value for sorting, its use, its share of all."""
        if not index.isValid() or self._summary is None:
            return None
        row, column = self._rows[index.internalId()], COLUMNS[index.column()]
        return _cell_data(column, row, self._summary, role)

    def headerData(
        self, section: int, _orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """Return the heading of a column and what it means."""
        column = COLUMNS[section]
        if role == _Role.DisplayRole:
            return tr(column.title)
        if role == _Role.ToolTipRole:
            return tip(tr(column.about))
        if role == _Role.TextAlignmentRole:
            return _RIGHT if column.written else _LEFT
        return None

    def _use(self, index: Index) -> Use:
        return self._rows[index.internalId()].use if index.isValid() else ()


def as_csv(summary: Summary) -> str:
    """Return all rows for a spreadsheet: whole numbers, names of nested nodes with a dot."""
    names: dict[tuple[str, ...], str] = {}
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow([column.title for column in COLUMNS])
    for row in summary.rows:
        above = names.get(row.use[:-1], "")
        names[row.use] = f"{above}.{row.name}" if above else row.name
        cells = [_cell(column.value(row)) for column in COLUMNS[1:]]
        table.writerow([_cell(names[row.use]), *cells])
    return text.getvalue()


def _cell(value: str | int) -> str | int:
    """Return a value that no spreadsheet takes for a formula."""
    return f"'{value}" if isinstance(value, str) and value[:1] in "=+-@\t" and value else value


def _cell_data(column: Column, row: Row, summary: Summary, role: int) -> object:
    value = column.value(row)
    if role == VALUE:  # sorting asks for it again and again
        return value
    facts: dict[int, object] = {USE: row.use, _Role.DisplayRole: str(value)}
    if column.written is not None and isinstance(value, int):
        whole = column.whole(summary) if column.whole else 0
        facts[_Role.DisplayRole] = column.written(value) if value else ""
        facts[_Role.ToolTipRole] = in_locale(f"{value:,}") if value else ""
        facts[_Role.TextAlignmentRole] = _RIGHT
        facts[SHARE] = value / whole if whole else 0.0
    return facts.get(role)
