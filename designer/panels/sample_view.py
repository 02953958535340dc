"""Shows samples of a dataset: pictures, points, lines or a table, whichever suits them."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QSizePolicy,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from designer.plots.chart import Chart
from designer.plots.drawing import Drawing
from designer.plots.image_grid import ImageGrid
from designer.plots.legend import LegendEntry
from designer.plots.samples import Images, Table, View
from designer.widgets import empty
from designer.words import tr

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MEASURED: Final = 30
"""How many rows tell how wide a column is."""


class TableModel(QAbstractTableModel):
    """The texts of a table."""

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = table

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.table.header)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if role == Qt.ItemDataRole.DisplayRole:
            return self.table.rows[index.row()][index.column()]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self.table.header[section]
        return self.table.numbers[section] if self.table.numbers else section + 1


class SampleView(QWidget):
    """One of four views, as the samples want it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.images = ImageGrid(self)
        self.table = QTableView(self)
        self.table.setAccessibleName(tr("Samples"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setFrameShape(QTableView.Shape.NoFrame)
        self.table.verticalHeader().setDefaultSectionSize(26)
        self.table.horizontalHeader().setResizeContentsPrecision(_MEASURED)
        self.chart = Chart(tr("Samples"), self)
        self._plot = QWidget(self)
        names = QWidget(self._plot)
        names.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._names = QHBoxLayout(names)
        self._names.setContentsMargins(8, 6, 8, 0)
        self._names.setSpacing(0)
        column = QVBoxLayout(self._plot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(names)
        column.addWidget(self.chart, 1)
        self._stack = QStackedLayout(self)
        for part in (QWidget(self), self.images, self._plot, self.table):
            self._stack.addWidget(part)

    def show_view(self, view: View | None) -> None:
        """Show samples; None shows nothing."""
        if isinstance(view, Images):
            self.images.show_pictures(view.pictures, view.captions)
            self._stack.setCurrentWidget(self.images)
        elif isinstance(view, Drawing):
            self._show_names(view)
            self.chart.draw(view)
            self._stack.setCurrentWidget(self._plot)
        elif isinstance(view, Table):
            earlier = self.table.model()
            self.table.setModel(TableModel(view, self))
            if earlier is not None:
                earlier.deleteLater()
            self.table.resizeColumnsToContents()
            self._stack.setCurrentWidget(self.table)
        else:
            self._stack.setCurrentIndex(0)

    def _show_names(self, drawing: Drawing) -> None:
        empty(self._names)
        self._names.addStretch(1)
        for line in drawing.lines:
            self._names.addWidget(LegendEntry(line.name, line.token, self, read=False))
