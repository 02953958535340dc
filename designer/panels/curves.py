"""The curves panel: losses and metrics of a run, drawn while it trains."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from designer.panels.curve_bar import CurveBar
from designer.panels.empty import EmptyState
from designer.panels.grid import FlowGrid
from designer.plots.card import ChartCard
from designer.plots.curves import COLORS, Look, axis, drawing
from designer.plots.record import Record
from designer.plots.table import write_csv
from designer.training import TrainingSession
from runtime.train.events import Event, Started

_CELL: Final = QSize(360, 170)
_NOTHING: Final = (
    "No curves yet",
    (
        "Press Train: the loss and every metric on the canvas\n"
        "are drawn here while the network learns."
    ),
)


class CurvesPanel(QWidget):
    """Charts of the latest run, or of an earlier one that was picked.

    It listens to the session's batches and draws once a batch, and only while it can be seen.
    """

    def __init__(self, session: TrainingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: dict[str, ChartCard] = {}
        self.look = Look()
        self.live, self.before = Record(), Record()
        self._shown = self.live
        self._started = time.monotonic()
        self._cursor: float | None = None
        self.bar = CurveBar(self)
        self._grid = FlowGrid(_CELL, self)
        self._stack = QStackedLayout()
        self._lay_out()
        self._connect(session)

    @property
    def shown(self) -> Record:
        """The run that is drawn."""
        return self._shown

    def take(self, events: Sequence[Event]) -> None:
        """Draw what the run that trains has told."""
        for start in (event for event in events if isinstance(event, Started)):
            self._begin(start)
        self.live.take(events, time.monotonic() - self._started)
        if self._shown is self.live:
            self._redraw()

    def show_run(self, record: Record, title: str) -> None:
        """Draw an earlier run."""
        self._shown = record
        self.bar.show_run(title)
        self.change(view=None)

    def show_live(self) -> None:
        """Draw the latest run again."""
        self._shown = self.live
        self.bar.show_run("")
        self.change(view=None)

    def compare(self, record: Record) -> None:
        """Draw a run faintly behind the one that is shown."""
        self.before = record
        self.bar.earlier.setChecked(True)
        self._redraw()

    def change(self, **look: Any) -> None:  # noqa: ANN401 - fields of the look
        """Draw the curves in another way."""
        self.look = dataclasses.replace(self.look, **look)
        self.bar.show_look(self.look)
        self._redraw()

    def save_picture(self, path: Path) -> bool:
        """Write the charts as they stand; return False where the file cannot be written."""
        return self._grid.grab().save(str(path))

    def save_table(self, path: Path) -> None:
        """Write the values of all curves; OSError where the file cannot be written."""
        write_csv(self._shown, path)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._redraw()

    def _lay_out(self) -> None:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._grid)
        self._stack.addWidget(EmptyState("chart", *_NOTHING, self))
        self._stack.addWidget(area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(self._stack, 1)

    def _connect(self, session: TrainingSession) -> None:
        session.events.connect(self.take)
        self.bar.changed.connect(lambda look: self.change(**look))
        self.bar.everything_wanted.connect(lambda: self.change(view=None))
        self.bar.live_wanted.connect(self.show_live)
        self.bar.picture_wanted.connect(self._pick_picture)
        self.bar.table_wanted.connect(self._pick_table)

    def _begin(self, started: Started) -> None:
        if not self.live.empty:
            self.before = self.live
        self.live, self._started = Record(), time.monotonic()
        self.show_live()

    def _redraw(self) -> None:
        if not self.isVisible():
            return
        record = self._shown
        self._stack.setCurrentIndex(int(bool(record.quantities)))
        if list(self.cards) != list(record.quantities):
            self._deal(list(record.quantities))
        shared = axis(record, self.look)
        before = self.before if self.bar.earlier.isChecked() else None
        self.bar.earlier.setEnabled(not self.before.empty)
        for name, card in self.cards.items():
            card.draw(drawing(record, name, self.look, shared, before))

    def _deal(self, names: list[str]) -> None:
        """Make a card for each quantity, keeping those that stand."""
        kept = {name: self.cards.get(name) or self._card(name) for name in names}
        self.cards = kept
        self._grid.show_cells(list(kept.values()))

    def _card(self, name: str) -> ChartCard:
        card = ChartCard(name, COLORS)
        card.chart.hovered.connect(self._read_at)
        card.chart.zoomed.connect(lambda view: self.change(view=view))
        card.toggled.connect(self._toggle)
        return card

    def _read_at(self, x: float | None) -> None:
        for card in self.cards.values():
            card.read_at(x)

    def _toggle(self, curve: str, shown: bool) -> None:  # noqa: FBT001 - a slot
        hidden = self.look.hidden - {curve} if shown else self.look.hidden | {curve}
        for card in self.cards.values():
            card.entries[curve].setChecked(shown)
        if hidden != self.look.hidden:
            self.change(hidden=hidden)

    def _pick_picture(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, "Save curves", "curves.png", "PNG (*.png)")
        if path:
            self.save_picture(Path(path))

    def _pick_table(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, "Save values", "curves.csv", "CSV (*.csv)")
        if path:
            self.save_table(Path(path))
