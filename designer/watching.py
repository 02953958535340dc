"""What is known of the nodes of a run: of the one that trains, or of an earlier one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from designer.controller import Controller
    from designer.plots.record import Record
    from designer.training import TrainingSession
    from runtime.train.events import Event, Histogram
    from runtime.train.figures import Sample


class Watching(QObject):
    """Keeps the newest sample of the run that is shown; says when there is another one."""

    changed = Signal()

    def __init__(
        self, controller: Controller, session: TrainingSession, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.sample: Sample | None = None
        """The figures of all parts of the model, None while there are none."""
        self.outputs: Mapping[str, Histogram] = {}
        """How the outputs of the parts were spread."""
        self._earlier = False
        session.events.connect(self.take)
        session.picked.connect(self.show_run)
        controller.reset.connect(self.forget)

    def take(self, events: Sequence[Event]) -> None:
        """Take the newest statistics of the run that trains; one that begins is shown again."""
        from runtime.train.events import Started, Statistics
        from runtime.train.figures import sample_of

        if any(isinstance(event, Started) for event in events):
            self._earlier = False
            self.forget()
        found = [event for event in events if isinstance(event, Statistics)]
        if found and not self._earlier:
            self.sample, self.outputs = sample_of(found[-1]), found[-1].passing
            self.changed.emit()

    def show_run(self, record: Record, _title: str) -> None:
        """Show how an earlier run ended."""
        if record.statistics is None or record.spreads is None:
            return
        self._earlier = True
        self.sample = record.statistics.latest
        tracks = record.spreads.passing.items()
        self.outputs = {name: t.latest for name, t in tracks if t.latest is not None}
        self.changed.emit()

    def forget(self) -> None:
        """Know nothing: another project is open, or another run begins."""
        if self.sample is not None:
            self.sample, self.outputs = None, {}
            self.changed.emit()
