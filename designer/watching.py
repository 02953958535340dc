"""What is known of the nodes of a run: of the one that trains, or of an earlier one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary, ref

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from designer.controller import Controller
    from designer.document import Document
    from designer.plots.record import Record
    from designer.training import TrainingSession
    from runtime.train.events import Event, Histogram
    from runtime.train.figures import Sample


class Watching(QObject):
    """Keeps the newest sample of the run that is shown; says when there is another one.

    Each open document has what was told of it last: figures come back with its tab.
    """

    changed = Signal()

    def __init__(
        self, controller: Controller, session: TrainingSession, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._known: WeakKeyDictionary[Document, Told] = WeakKeyDictionary()
        self._trained = ref(controller.document)
        self._earlier = False
        session.events.connect(self.take)
        session.picked.connect(self.show_run)
        controller.reset.connect(lambda _project: self.changed.emit())

    @property
    def sample(self) -> Sample | None:
        """The figures of all parts of the model, None while there are none."""
        return self._known.get(self._controller.document, _NOTHING).sample

    @property
    def outputs(self) -> Mapping[str, Histogram]:
        """How the outputs of the parts were spread."""
        return self._known.get(self._controller.document, _NOTHING).outputs

    def take(self, events: Sequence[Event]) -> None:
        """Take the newest statistics of the run that trains; one that begins is shown again."""
        from runtime.train.events import Started, Statistics
        from runtime.train.figures import joined, sample_of

        told = before = self._told()
        for event in events:
            if isinstance(event, Started):
                self._earlier, self._trained = False, ref(self._controller.document)
                told = _NOTHING
            elif isinstance(event, Statistics) and not self._earlier:
                sample = joined(sample_of(event), told.sample)
                told = Told(sample, {**told.outputs, **event.passing})
        if told is not before:
            self._keep(told)

    def _told(self) -> Told:
        """Return what was told of the document that trains."""
        document = self._trained()
        return _NOTHING if document is None else self._known.get(document, _NOTHING)

    def show_run(self, record: Record, _title: str) -> None:
        """Show how an earlier run ended."""
        if record.statistics is None or record.spreads is None:
            return
        self._earlier, self._trained = True, ref(self._controller.document)
        tracks = record.spreads.passing.items()
        outputs = {name: track.latest for name, track in tracks if track.latest is not None}
        self._keep(Told(record.statistics.whole, outputs))

    def _keep(self, told: Told) -> None:
        document = self._trained()
        if document is None:  # its tab is closed
            return
        self._known[document] = told
        if document is self._controller.document:
            self.changed.emit()


@dataclass(frozen=True)
class Told:
    """What a run told last."""

    sample: Sample | None = None
    outputs: Mapping[str, Histogram] = field(default_factory=dict)


_NOTHING = Told()
