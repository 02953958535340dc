"""The queue of runs: trained one after another; one that fails does not stop the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import Any, Final, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from designer.origin import Origin
from designer.training import TrainingSession
from designer.words import tr
from nodes.problem import Problem
from nodes.project import Project
from runtime.train.checkpoints import all_checkpoints
from runtime.train.events import Event, Failed, Finished, Started
from runtime.train.remarks import Remarks, write_remarks

Stand = Literal["waiting", "training", "done", "failed", "stopped"]
OVER: Final = ("done", "failed", "stopped")

_numbers = count(1)


@dataclass(frozen=True)
class Queued:
    """A run that is to come, is trained or was: what, where it is kept, and where it stands.

    `begun` is its folder, once it has one. Without an `origin` it is of the file that its folder
    lies beside.
    """

    title: str
    project: Project
    runs: Path
    number: int
    origin: Origin | None = None
    stand: Stand = "waiting"
    text: str = ""
    begun: Path | None = None


class RunQueue(QObject):
    """Starts the next run whenever the session has nothing to do, as long as it is not held.

    Whoever stops a run holds the queue: what waits stays where it is.
    """

    changed = Signal()

    def __init__(self, session: TrainingSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.origin_of: Callable[[Path], Origin] = lambda _runs: Origin()
        """What runs are of that are kept in a folder."""
        self._entries: list[Queued] = []
        self._going = False
        self._outcome: Finished | Failed | None = None
        self._why = ""
        session.state_changed.connect(self._state_changed)
        session.events.connect(self._watch)
        session.refused.connect(self._refuse)

    @property
    def entries(self) -> tuple[Queued, ...]:
        """All runs of the queue: those that are over, the one that is trained, those that wait."""
        return tuple(self._entries)

    @property
    def going(self) -> bool:
        """Whether the next run begins by itself."""
        return self._going

    @property
    def waiting(self) -> int:
        """How many runs have not begun."""
        return sum(entry.stand == "waiting" for entry in self._entries)

    def add(
        self,
        runs: Iterable[tuple[str, Project, Path]],
        origin: Origin | None = None,
        *,
        start: bool = True,
    ) -> None:
        """Put runs at the end: their titles, what they train, where they are kept."""
        self._entries += [Queued(*run, next(_numbers), origin) for run in runs]
        if start:
            self.start()
        else:
            self.changed.emit()

    def put_back(self, runs: Iterable[tuple[str, Project, Path, Path | None]]) -> None:
        """Put back runs that an earlier window had, held; one that had begun goes on."""
        self._entries += [
            Queued(title, project, place, next(_numbers), begun=begun)
            for title, project, place, begun in runs
        ]
        self.changed.emit()

    def start(self) -> None:
        """Train what waits, one after another."""
        self._going = True
        self.changed.emit()
        self._next()

    def hold(self) -> None:
        """Let the run that is trained end, and begin no other."""
        self._going = False
        self.changed.emit()

    def move(self, numbers: Sequence[int], by: int) -> None:
        """Let waiting runs come sooner (-1) or later (1)."""
        places = [n for n, entry in enumerate(self._entries) if entry.stand == "waiting"]
        order = [self._entries[place] for place in places]
        chosen = [entry for entry in order if entry.number in numbers]
        for entry in chosen if by < 0 else reversed(chosen):
            here = order.index(entry)
            there = here + by
            if 0 <= there < len(order) and order[there] not in chosen:
                order[here], order[there] = order[there], order[here]
        for place, entry in zip(places, order, strict=True):
            self._entries[place] = entry
        self.changed.emit()

    def remove(self, numbers: Sequence[int]) -> None:
        """Take runs out of the queue; the one that is trained stays."""
        self._entries = [
            entry
            for entry in self._entries
            if entry.number not in numbers or entry.stand == "training"
        ]
        self.changed.emit()

    def clear(self) -> None:
        """Take out all runs but the one that is trained."""
        self.remove([entry.number for entry in self._entries])

    def _next(self) -> None:
        """Begin the run that waits first; those that cannot be trained are passed over."""
        while self._going and self._session.state == "idle" and not self._training():
            entry = next((one for one in self._entries if one.stand == "waiting"), None)
            if entry is None:
                self._going = False
                self.changed.emit()
                return
            self._outcome, self._why = None, ""
            self._mark(entry, "training")
            if not self._begin(entry):
                self._mark(entry, "failed", self._why)

    def _begin(self, entry: Queued) -> bool:
        """Train a run, from its last checkpoint where an earlier window had come to one."""
        origin = entry.origin or self.origin_of(entry.runs)
        if entry.begun is not None and all_checkpoints(entry.begun):
            return self._session.take_up(entry.begun, entry.project, origin)
        return self._session.start(entry.project, origin, runs=entry.runs)

    def _training(self) -> Queued | None:
        return next((one for one in self._entries if one.stand == "training"), None)

    def _watch(self, events: Sequence[Event]) -> None:
        for event in events:
            if isinstance(event, Started):
                self._name_run()
            if isinstance(event, Finished | Failed):
                self._outcome = event

    def _refuse(self, problems: Sequence[Problem]) -> None:
        """Remember why a run could not begin."""
        self._why = "\n".join(tr(problem.text) for problem in problems)

    def _name_run(self) -> None:
        """Let the run be called what it is called here."""
        entry, run = self._training(), self._session.run
        if entry is None or run is None or entry.begun == run.folder:
            return
        if entry.title:
            with suppress(OSError):
                write_remarks(run.folder, Remarks(title=entry.title))
        self._replace(entry, begun=run.folder)

    def _state_changed(self, state: str) -> None:
        if state == "idle":
            # The session is not through with the last run before this turn is over.
            QTimer.singleShot(0, self, self._ended)

    def _ended(self) -> None:
        entry = self._training()
        if self._session.state != "idle":
            return
        if entry is not None:
            outcome, self._outcome = self._outcome, None
            stopped = outcome is not None and outcome.asked
            failed = not isinstance(outcome, Finished)
            if stopped:
                self._going = False
            text = outcome.text if isinstance(outcome, Failed) else self._why
            self._mark(entry, "stopped" if stopped else "failed" if failed else "done", text)
        self._next()

    def _mark(self, entry: Queued, stand: Stand, text: str = "") -> None:
        self._replace(entry, stand=stand, text=text)

    def _replace(self, entry: Queued, **facts: Any) -> None:  # noqa: ANN401 - any field of Queued
        for place, one in enumerate(self._entries):
            if one.number == entry.number:
                self._entries[place] = replace(one, **facts)
        self.changed.emit()
