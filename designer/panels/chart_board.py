"""The charts of one run side by side: a card for each loss and metric, one cursor for all."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from designer.panels.grid import FlowGrid
from designer.panels.scrolling import scrolling
from designer.plots.card import ChartCard
from designer.plots.curves import COLORS, TRAINING, Look, axis, drawing
from designer.plots.record import Record
from designer.writing_out import write_picture

_CELL: Final = QSize(330, 170)


class ChartBoard(QScrollArea):
    """Draws a record as the look says; zooming and hiding curves change the look."""

    look_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = Look()
        self.cards: dict[str, ChartCard] = {}
        self._record = Record()
        self._before: Record | None = None
        self._grid = FlowGrid(_CELL, self)
        scrolling(self._grid, self)

    def show_record(self, record: Record, before: Record | None = None) -> None:
        """Draw a run, and faintly behind it another one."""
        self._record, self._before = record, before
        self.redraw()

    def change(self, **look: Any) -> None:  # noqa: ANN401 - fields of the look
        """Draw the curves in another way."""
        self.look = dataclasses.replace(self.look, **look)
        self.look_changed.emit(self.look)
        self.redraw()

    def redraw(self) -> None:
        """Draw what is known now; nothing is done while nobody can see it."""
        if not self.isVisible():
            return
        record = self._record
        names = list(record.charts(rates=self.look.rates))
        if list(self.cards) != names:
            self._deal(names)
        shared = axis(record, self.look)
        for name, card in self.cards.items():
            card.draw(drawing(record, name, self.look, shared, self._before))

    def save_picture(self, path: Path) -> None:
        """Write the charts as they stand; OSError where the file cannot be written."""
        write_picture(self._grid, path)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.redraw()

    def _deal(self, names: list[str]) -> None:
        """Make a card for each quantity, keeping those that stand."""
        self.cards = {name: self.cards.get(name) or self._card(name) for name in names}
        self._grid.show_cells(list(self.cards.values()))

    def _card(self, name: str) -> ChartCard:
        rated = name not in self._record.quantities
        curves = {TRAINING: COLORS[TRAINING]} if rated else COLORS
        card = ChartCard(name, curves)
        card.chart.hovered.connect(self.read_at)
        card.chart.zoomed.connect(lambda view: self.change(view=view))
        card.toggled.connect(self._toggle)
        for curve in self.look.hidden & set(card.entries):
            card.entries[curve].setChecked(False)
        return card

    def read_at(self, x: float | None) -> None:
        """Read the values of all curves at x; None takes the cursor away."""
        for card in self.cards.values():
            card.read_at(x)

    def _toggle(self, curve: str, shown: bool) -> None:  # noqa: FBT001 - a slot
        hidden = self.look.hidden - {curve} if shown else self.look.hidden | {curve}
        for card in self.cards.values():
            if curve in card.entries:
                card.entries[curve].setChecked(shown)
        if hidden != self.look.hidden:
            self.change(hidden=hidden)
