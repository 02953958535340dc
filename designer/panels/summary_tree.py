"""The table of the summary: sorted by its columns, shares as bars below the numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSignalBlocker,
    QSize,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from designer.panels.summary_model import FROZEN, SHARE, USE, VALUE, SummaryModel
from designer.theme import current_theme, theme_changed
from designer.words import tr

Use = tuple[str, ...]
_LEAST: Final = 0.005
"""A smaller bar would be a mere line."""
_FEW_ROWS: Final = 80  # pixels
_BAR: Final = 2.0  # pixels
_WIDTHS: Final = (150, 135, 172, 90, 80, 110, 110)


class SummaryTree(QTreeView):
    """Blocks open to show what is inside them; a third click on a heading ends the sorting.

    What is frozen has a column where anything is.
    """

    def __init__(self, model: SummaryModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = model
        self._sorted = _Sorted(self)
        self._sorted.setSourceModel(model)
        self._sorted.setSortRole(VALUE)
        self.setModel(self._sorted)
        self.setItemDelegate(_Bars(self))
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setAccessibleName(tr("Costs of the nodes"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.header()
        header.setSortIndicatorClearable(True)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)
        theme_changed.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        """Return a small size: where there is little room the rows scroll, not the panel, too."""
        return QSize(super().sizeHint().width(), _FEW_ROWS)

    def opened(self) -> frozenset[Use]:
        """Return the blocks that are open."""
        return frozenset(
            tuple(index.data(USE))
            for index in self._rows.indexes()
            if self.isExpanded(self._sorted.mapFromSource(index))
        )

    def settle(self, opened: frozenset[Use]) -> None:
        """Open blocks again after the rows were made anew, and give columns their width once."""
        if self.header().count() and not self.property("settled"):
            for column, width in enumerate(_WIDTHS):
                self.setColumnWidth(column, width)
            self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
            self.setProperty("settled", True)  # noqa: FBT003 - Qt's name for it
        self.setColumnHidden(FROZEN, not self._rows.anything_frozen)
        for index in self._rows.indexes() if opened else ():
            if tuple(index.data(USE)) in opened:
                self.expand(self._sorted.mapFromSource(index))

    def mark(self, use: Sequence[str]) -> None:
        """Select the row of a use, none for ()."""
        found = self._rows.index_of(tuple(use))
        with QSignalBlocker(self.selectionModel()):
            self.clearSelection()
            if found.isValid():
                self.setCurrentIndex(self._sorted.mapFromSource(found))
        self.viewport().update()


class _Sorted(QSortFilterProxyModel):
    """Sorts by a column; by none the rows stand in the order of computation."""

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        super().sort(column, order if column >= 0 else Qt.SortOrder.AscendingOrder)


class _Bars(QStyledItemDelegate):
    """Draws below a number how large a part of the whole it is."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        share = index.data(SHARE)
        if share and share >= _LEAST:
            area = QRectF(option.rect).adjusted(4, 0, -4, -1)
            width = max(2.0, area.width() * share)
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(current_theme().color("accent"))
            mirrored = option.direction == Qt.LayoutDirection.RightToLeft
            start = area.left() if mirrored else area.right() - width
            bar = QRectF(start, area.bottom() - _BAR, width, _BAR)
            painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
            painter.restore()
        super().paint(painter, option, index)
