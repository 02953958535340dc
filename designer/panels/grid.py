"""A grid of equal cells: as many columns as fit, rows that share the height."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

_GAP: Final = 4


class FlowGrid(QWidget):
    """Places its cells in reading order; asks for more height where they would become too low."""

    def __init__(self, least: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self._cells: list[QWidget] = []

    def show_cells(self, cells: list[QWidget]) -> None:
        """Show exactly these widgets."""
        for gone in self._cells:
            if gone not in cells:
                gone.hide()
                gone.deleteLater()
        self._cells = list(cells)
        for cell in cells:
            cell.setParent(self)
            cell.show()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        count = len(self._cells)
        if not count:
            return
        columns = max(1, min(count, self.width() // self._least.width()))
        rows = -(-count // columns)
        columns = -(-count // rows)
        self.setMinimumHeight(rows * self._least.height())
        width, height = self.width() / columns, max(self.height() / rows, self._least.height())
        for index, cell in enumerate(self._cells):
            row, column = divmod(index, columns)
            left, top = round(column * width), round(row * height)
            right, bottom = round((column + 1) * width), round((row + 1) * height)
            cell.setGeometry(QRect(left, top, right - left - _GAP, bottom - top - _GAP))
