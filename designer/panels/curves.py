"""The curves panel: losses and metrics of a run, drawn while it trains."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from designer.panels.chart_board import ChartBoard
from designer.panels.curve_bar import CurveBar
from designer.panels.empty import EmptyState
from designer.panels.whose import whose
from designer.plain import PlainLabel
from designer.plots.kept import keep_look, kept_look
from designer.plots.record import Record
from designer.plots.table import write_csv
from designer.settings import Settings
from designer.training import TrainingSession
from designer.words import later
from designer.writing_out import PICTURE, TABLE, write_out
from runtime.train.events import Event, Started

_NOTHING: Final = (
    later("No curves yet"),
    later(
        "Press Train: the loss and every metric on the canvas\n"
        "are drawn here while the network learns."
    ),
)


class CurvesPanel(QWidget):
    """Charts of the latest run, or of an earlier one that was picked.

    It listens to the session's batches and draws once a batch, and only while it can be seen.
    """

    def __init__(
        self,
        session: TrainingSession,
        settings: Settings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._settings = session, settings
        self.live, self.before = Record(), Record()
        self._shown = self.live
        self._started = time.monotonic()
        self.bar = CurveBar(self)
        self.message = PlainLabel("", "warning")
        self.board = ChartBoard(self)
        self._stack = QStackedLayout()
        self._lay_out()
        if settings is not None:
            self._remember(settings)
        self._connect()
        self._redraw()

    @property
    def shown(self) -> Record:
        """The run that is drawn."""
        return self._shown

    def take(self, events: Sequence[Event]) -> None:
        """Draw what the run that trains has told."""
        if any(isinstance(event, Started) for event in events):
            self._begin()
        self.live.take(events, time.monotonic() - self._started)
        if self._shown is self.live:
            self._redraw()

    def show_run(self, record: Record, title: str) -> None:
        """Draw an earlier run, and faintly behind it the latest one where that is asked for."""
        self._shown = record
        self.bar.show_run(title)
        self.change(view=None)

    def show_live(self) -> None:
        """Draw the latest run again."""
        self._shown = self.live
        self.say_whose()
        self.change(view=None)

    def say_whose(self) -> None:
        """Say of which project the latest run is, where another one is on the canvas."""
        if self._shown is self.live:
            self.bar.show_run(whose(self._session), latest=True)

    def change(self, **look: Any) -> None:  # noqa: ANN401 - fields of the look
        """Draw the curves in another way."""
        self.board.change(**look)
        self._keep()
        self._redraw()

    def save_table(self, path: Path) -> None:
        """Write the values of all curves; OSError where the file cannot be written."""
        write_csv(self._shown, path)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._settings is not None:
            self._remember(self._settings)
        self._redraw()

    def _lay_out(self) -> None:
        self._stack.addWidget(EmptyState("chart", *_NOTHING, self))
        self._stack.addWidget(self.board)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.message)
        self.message.setContentsMargins(12, 0, 12, 4)
        self.message.hide()
        column.addLayout(self._stack, 1)

    def _connect(self) -> None:
        self._session.events.connect(self.take)
        self._session.picked.connect(self.show_run)
        self._session.whose_changed.connect(self.say_whose)
        self.board.look_changed.connect(self.bar.show_look)
        self.bar.changed.connect(lambda look: self.change(**look))
        self.bar.everything_wanted.connect(lambda: self.change(view=None))
        self.bar.live_wanted.connect(self.show_live)
        self.bar.picture_wanted.connect(self._pick_picture)
        self.bar.table_wanted.connect(self._pick_table)

    def _remember(self, settings: Settings) -> None:
        """Draw the curves as they were drawn last, here or beside the table of runs."""
        self.board.look = kept_look(settings, self.board.look)
        self.bar.show_look(self.board.look)
        self.bar.earlier.setChecked(settings.plot("earlier", "") == str(True))

    def _keep(self) -> None:
        """Remember how the curves are drawn."""
        if self._settings is not None:
            keep_look(self._settings, self.board.look)
            self._settings.keep_plot(earlier=self.bar.earlier.isChecked())

    def _begin(self) -> None:
        shown_live = self._shown is self.live
        if not self.live.empty:
            self.before = self.live
        self.live, self._started = Record(), time.monotonic()
        self._say("")
        if shown_live or not self._session.run_elsewhere():
            self.show_live()

    def _redraw(self) -> None:
        other = self.before if self._shown is self.live else self.live
        self.bar.earlier.setEnabled(not other.empty)
        self.bar.export.setEnabled(bool(self._shown.quantities))
        wanted = self.bar.earlier.isChecked() and not other.empty
        self._stack.setCurrentIndex(int(bool(self._shown.quantities)))
        self.board.show_record(self._shown, other if wanted else None)

    def _pick_picture(self) -> None:
        self._say(write_out(self, PICTURE, "curves", self.board.save_picture))

    def _pick_table(self) -> None:
        self._say(write_out(self, TABLE, "curves", self.save_table))

    def _say(self, text: str) -> None:
        """Say what went wrong, until there is something else to say."""
        self.message.setText(text)
        self.message.setVisible(bool(text))
