"""Cards in as many columns as fit, dealt row by row."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget


class Columns(QWidget):
    """Deals its cards into columns anew when its width changes."""

    def __init__(
        self, least: int, cards: list[QWidget], most: int = 3, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._least, self._most, self._cards = least, most, cards
        self._count = 0
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._columns = [self._column() for _ in range(most)]
        self.deal(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.deal(max(1, min(self._most, self.width() // self._least)))

    def deal(self, count: int) -> None:
        """Put the cards into this many columns."""
        if count == self._count:
            return
        self._count = count
        for index, card in enumerate(self._cards):
            self._columns[index % count].insertWidget(index // count, card)
        for index, column in enumerate(self._columns):
            self._row.setStretchFactor(column, 1 if index < count else 0)

    def _column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addStretch(1)
        self._row.addLayout(column, 1)
        return column
