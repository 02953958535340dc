"""Follows the run that trains: how far it has come is told now and then, not at every epoch."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from designer.training import TrainingSession
from runtime.train.events import EpochEnded, Event

_SOONEST: Final = 1.0  # seconds between two tellings
_SHARE: Final = 0.01  # of the time may go into drawing what is told


class RunFollower(QTimer):
    """Tells of the last epoch of the run that trains, as long as a panel can be seen."""

    moved = Signal(object, object)
    """The folder of the run, and its newest EpochEnded."""

    def __init__(self, session: TrainingSession, panel: QWidget) -> None:
        super().__init__(panel)
        self._session, self._panel = session, panel
        self._epoch: EpochEnded | None = None
        self._told = 0.0
        self.cost = 0.0
        """Seconds that it took to draw what was told last."""
        self.setSingleShot(True)
        self.timeout.connect(self._tell)
        session.events.connect(self._take)
        session.state_changed.connect(self._forget)

    def _take(self, events: Sequence[Event]) -> None:
        found = [event for event in events if isinstance(event, EpochEnded)]
        if not found:
            return
        self._epoch = found[-1]
        if self._panel.isVisible() and not self.isActive():
            due = self._told + max(_SOONEST, self.cost / _SHARE)
            self.start(max(0, round(1000 * (due - time.monotonic()))))

    def _tell(self) -> None:
        run, self._told = self._session.run, time.monotonic()
        if run is not None and self._epoch is not None and self._panel.isVisible():
            self.moved.emit(run.folder, self._epoch)

    def _forget(self, state: str) -> None:
        """Tell no more of a run that is over: its end says more."""
        if state in ("idle", "preparing"):
            self.stop()
            self._epoch = None
