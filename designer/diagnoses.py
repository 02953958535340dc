"""What the run of the window was diagnosed with, as far as nobody has waved it away."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from designer.controller import Controller
from designer.training import TrainingSession
from designer.words import tr
from nodes.blocks import path_of
from nodes.problem import Fix, Problem
from nodes.project import Project
from runtime.diagnosis.diagnosis import IN_PHASE, PHASE, Diagnosis, Seen
from runtime.train.events import Diagnosed, Event, Started

_SEVERITIES = ("error", "warning", "hint")


@dataclass(frozen=True)
class Told:
    """A diagnosis as it was told, with its declaration."""

    event: Diagnosed
    row: Diagnosis
    over: bool = False
    """Whether it was taken back."""

    @property
    def words(self) -> str:
        """What was seen, in the user's language."""
        figures = self.event.figures
        words = tr(self.row.words, node=self.event.node, **figures)
        return tr(IN_PHASE, phase=figures[PHASE], words=words) if PHASE in figures else words


class Diagnoses(QObject):
    """Takes the diagnoses of a run, and makes their cures edits of the project."""

    changed = Signal()

    def __init__(
        self, controller: Controller, session: TrainingSession, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._controller, self._session = controller, session
        self._told: dict[str, Told] = {}
        self._dismissed: set[str] = set()
        self._cured: dict[str, tuple[str, Project]] = {}
        self._begun = False
        session.events.connect(self.take)
        session.state_changed.connect(self._follow)
        controller.changed.connect(self.changed)
        controller.reset.connect(self.changed)

    def _follow(self, state: str) -> None:
        if state != "preparing":
            return
        self._told.clear()
        self._dismissed.clear()
        self._cured.clear()
        self._begun = False
        self.changed.emit()

    @property
    def begun(self) -> bool:
        """Whether there is a run to tell of, of the document that is shown."""
        return self._begun and not self._session.run_elsewhere()

    def take(self, events: Sequence[Event]) -> None:
        """Take in what a run has told."""
        found = [event for event in events if isinstance(event, Diagnosed | Started)]
        for event in found:
            if isinstance(event, Diagnosed) and event.id:
                self._take(event)
            self._begun = True
        if found:
            self.changed.emit()

    def _take(self, event: Diagnosed) -> None:
        from runtime.diagnosis.all_rules import DIAGNOSES

        earlier, row = self._told.get(event.id), DIAGNOSES.get(event.id)
        if event.passed and earlier is not None:
            self._told[event.id] = replace(earlier, over=True)
        elif row is not None and not event.passed:
            self._told[event.id] = Told(event, row)

    @property
    def active(self) -> tuple[Told, ...]:
        """What still holds and is wanted, the gravest first."""
        if self._session.run_elsewhere():
            return ()
        silent = {*self._dismissed, *self._controller.project.training.silenced}
        found = (told for told in self._told.values() if not told.over)
        wanted = [told for told in found if told.row.id not in silent]
        return tuple(sorted(wanted, key=lambda told: _SEVERITIES.index(told.row.severity)))

    @property
    def passed(self) -> tuple[Told, ...]:
        """What was seen in this run and is no longer."""
        found = () if self._session.run_elsewhere() else self._told.values()
        return tuple(told for told in found if told.over)

    @property
    def silenced(self) -> tuple[Diagnosis, ...]:
        """What the project does not want to be told."""
        names = self._controller.project.training.silenced
        if not names:
            return ()
        from runtime.diagnosis.all_rules import DIAGNOSES

        return tuple(DIAGNOSES[name] for name in names if name in DIAGNOSES)

    def cure(self, told: Told) -> Fix | None:
        """Return what would cure it now, None where no edit would."""
        seen = Seen(told.event.figures, told.event.node)
        return told.row.cure(self._controller.project, seen)

    def apply(self, told: Told) -> bool:
        """Make the cure an edit of the project, which undo takes back."""
        fix = self.cure(told)
        if fix is None or not self._controller.edit(fix.title, fix.apply(self._controller.project)):
            return False
        self._cured[told.row.id] = (fix.title, self._controller.project)
        self._controller.status.emit(tr("{cure}: done. Train again to see.", cure=fix.title))
        self.changed.emit()
        return True

    def cured(self, told: Told) -> str:
        """Return which cure was applied and not undone since, "" for none."""
        title, made = self._cured.get(told.row.id, ("", None))
        document = self._controller.document
        kept = document.history[: document.position + 1]
        return title if any(step.project is made for step in kept) else ""

    def dismiss(self, told: Told) -> None:
        """Tell of it no more in this run."""
        self._dismissed.add(told.row.id)
        self.changed.emit()

    def silence(self, row: Diagnosis) -> None:
        """Tell of it no more in this project."""
        names = self._controller.project.training.silenced
        project = self._controller.project.with_training(silenced=(*names, row.id))
        self._controller.edit(tr("Silence: {title}", title=tr(row.title)), project)

    def listen(self) -> None:
        """Tell of everything again in this project."""
        project = self._controller.project.with_training(silenced=())
        self._controller.edit(tr("Be told of everything"), project)

    @property
    def failures(self) -> tuple[Told, ...]:
        """What made the run fail."""
        return tuple(told for told in self.active if told.row.reads == "failure")

    def problems(self, without: Collection[str] = ()) -> tuple[Problem, ...]:
        """Return what holds as problems at their nodes, for badges and lists."""
        wanted = (told for told in self.active if told.row.id not in without)
        return tuple(self._as_problem(told) for told in wanted if not self.cured(told))

    def _as_problem(self, told: Told) -> Problem:
        where = path_of(told.event.node, self._controller.network)
        text = f"{tr(told.row.title)}: {told.words}"
        return Problem(where, text, told.row.severity, fix=self.cure(told))  # type: ignore[arg-type]
