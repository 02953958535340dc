"""What is known of the nodes of a run: of the one that trains, or of an earlier one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary, WeakSet

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
        self._controller, self._session = controller, session
        self._known: WeakKeyDictionary[Document, Told] = WeakKeyDictionary()
        self._earlier: WeakSet[Document] = WeakSet()
        """The documents of which an earlier run is shown."""
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

        home = self._session.home
        if home is None:  # it is not open
            return
        told = before = self._known.get(home, _NOTHING)
        for event in events:
            if isinstance(event, Started):
                self._earlier.discard(home)
                told = _NOTHING
            elif isinstance(event, Statistics) and home not in self._earlier:
                sample = joined(sample_of(event), told.sample)
                told = Told(sample, {**told.outputs, **event.passing})
        if told is not before:
            self._keep(home, told)

    def show_run(self, record: Record, _title: str) -> None:
        """Show how an earlier run ended."""
        if record.statistics is None or record.spreads is None:
            return
        document = self._controller.document
        self._earlier.add(document)
        tracks = record.spreads.passing.items()
        outputs = {name: track.latest for name, track in tracks if track.latest is not None}
        self._keep(document, Told(record.statistics.whole, outputs))

    def _keep(self, document: Document, told: Told) -> None:
        self._known[document] = told
        if document is self._controller.document:
            self.changed.emit()


@dataclass(frozen=True)
class Told:
    """What a run told last."""

    sample: Sample | None = None
    outputs: Mapping[str, Histogram] = field(default_factory=dict)


_NOTHING = Told()
