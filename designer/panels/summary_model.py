"""What nodes cost, as a tree of numbers: blocks with what is inside them, to sort and to copy."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from designer.plain import tip
from designer.quantities import counted, memory
from designer.words import in_locale, tr

if TYPE_CHECKING:
    from runtime.summary import Row, Summary

VALUE: Final = int(Qt.ItemDataRole.UserRole)
USE: Final = VALUE + 1
SHARE: Final = VALUE + 2
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


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


class SummaryModel(QStandardItemModel):
    """A row for each use of a node; sorted by numbers, not by how they are written."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setSortRole(VALUE)

    def show_summary(self, summary: Summary) -> None:
        """Show other costs."""
        self.clear()
        self.setColumnCount(len(COLUMNS))
        for number, column in enumerate(COLUMNS):
            heading = QStandardItem(tr(column.title))
            heading.setToolTip(tip(tr(column.about)))
            heading.setTextAlignment(_RIGHT if column.written else Qt.AlignmentFlag.AlignLeft)
            self.setHorizontalHeaderItem(number, heading)
        # WORKAROUND: items that are given to invisibleRootItem() outlive the model's clear() in
        # PySide6; those that are given to the model itself do not.
        above: dict[tuple[str, ...], QStandardItem | SummaryModel] = {(): self}
        for row in summary.rows:
            items = [_item(column, row, summary) for column in COLUMNS]
            above[row.use] = items[0]
            above[row.use[:-1]].appendRow(items)

    def indexes(self, parent: QModelIndex | None = None) -> Iterator[QModelIndex]:
        """Yield the first column of every row, a block before what is inside it."""
        parent = parent or QModelIndex()
        for row in range(self.rowCount(parent)):
            index = self.index(row, 0, parent)
            yield index
            yield from self.indexes(index)


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


def _item(column: Column, row: Row, summary: Summary) -> QStandardItem:
    value = column.value(row)
    item = QStandardItem()
    item.setEditable(False)
    item.setData(value, VALUE)
    item.setData(row.use, USE)
    if column.written is None or not isinstance(value, int):
        item.setText(str(value))
        return item
    item.setText(column.written(value) if value else "")
    item.setTextAlignment(_RIGHT)
    item.setToolTip(in_locale(f"{value:,}") if value else "")
    whole = column.whole(summary) if column.whole else 0
    item.setData(value / whole if whole else 0.0, SHARE)
    return item
