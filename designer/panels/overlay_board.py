"""The charts of several runs over each other: a card for each loss and metric."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from designer.panels.grid import FlowGrid
from designer.panels.scrolling import scrolling
from designer.plain import tip
from designer.plots.card import ChartCard
from designer.plots.curves import Look
from designer.plots.legend import LegendEntry
from designer.plots.overlay import TOKENS, overlay, quantities, shared_axis
from designer.plots.record import Record

_CELL: Final = QSize(330, 170)
_NAME: Final = QSize(140, 24)
_WIDEST_NAME: Final = 104
_MOST_READ: Final = 3
"""Runs whose values fit beside the title of a chart."""


class OverlayBoard(QWidget):
    """Draws the runs; they are numbered in the charts and named above them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = Look()
        self.cards: dict[str, ChartCard] = {}
        self.names: tuple[str, ...] = ()
        self._records: dict[str, Record] = {}
        self._legend = FlowGrid(_NAME, self)
        self._grid = FlowGrid(_CELL, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._legend)
        column.addWidget(scrolling(self._grid), 1)

    def show_records(self, records: Mapping[str, Record]) -> None:
        """Draw some runs by their names, as many as can be told apart."""
        self.names = tuple(records)[: len(TOKENS)]
        self._records = {str(n): records[name] for n, name in enumerate(self.names, start=1)}
        self._name_runs()
        self.redraw()

    def redraw(self) -> None:
        """Draw what is known; nothing is done while nobody can see it."""
        if not self.isVisible():
            return
        self._deal(quantities(self._records))
        shared = shared_axis(self._records, self.look)
        for name, card in self.cards.items():
            card.draw(overlay(self._records, name, self.look, shared))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.redraw()

    def _deal(self, names: tuple[str, ...]) -> None:
        """Make a card for each quantity, with a number for each run."""
        readable = self._records if len(self._records) <= _MOST_READ else ()
        colors = dict(zip(readable, TOKENS, strict=False))
        kept = {
            name: card
            for name, card in self.cards.items()
            if name in names and list(card.entries) == list(colors)
        }
        self.cards = {name: kept.get(name) or self._card(name, colors) for name in names}
        self._grid.show_cells(list(self.cards.values()))

    def _card(self, name: str, colors: Mapping[str, str]) -> ChartCard:
        card = ChartCard(name, colors)
        card.chart.hovered.connect(self._read_at)
        for entry in card.entries.values():
            entry.setEnabled(False)
        return card

    def _read_at(self, x: float | None) -> None:
        for card in self.cards.values():
            card.read_at(x)

    def _name_runs(self) -> None:
        metrics = QFontMetrics(self.font())
        entries: list[QWidget] = []
        for number, (name, token) in enumerate(zip(self.names, TOKENS, strict=False), start=1):
            short = metrics.elidedText(name, Qt.TextElideMode.ElideRight, _WIDEST_NAME)
            entry = LegendEntry(f"{number}  {short}", token, self, read=False)
            entry.setAccessibleName(f"{number} {name}")
            entry.setToolTip(tip(name))
            entries.append(entry)
        self._legend.show_cells(entries)
