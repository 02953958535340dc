"""Goes along with a run: says each diagnosis once, and takes it back when it has passed."""

from __future__ import annotations

import warnings
from collections.abc import Collection, Iterator, Mapping
from time import thread_time
from typing import TYPE_CHECKING

from runtime.diagnosis.all_rules import DIAGNOSES
from runtime.diagnosis.case import Case
from runtime.diagnosis.diagnosis import IN_PHASE, PHASE, Diagnosis, Reads, Seen
from runtime.diagnosis.facts import facts_of
from runtime.diagnosis.insides import Insides, Snapshot
from runtime.diagnosis.neighbours import seconds_of
from runtime.train.budget import Budget
from runtime.train.events import Diagnosed, EpochEnded, Event, Failed, Started

if TYPE_CHECKING:
    from nodes.project import Project
    from runtime.train.config import Config
    from runtime.train.loop import Training

ALWAYS = 60
"""The first epochs are looked at however short they are: a third of a millisecond each."""
SHORTEST_PAUSE = 0.25
"""Seconds of training between two looks at ends of those epochs."""
OF_PHASES: Collection[Reads] = ("epochs", "statistics")
"""What each phase has of its own."""
SHARE = 0.003
"""How much of the training time later looks may take, into the model and at the curves."""
SHARE_OF_SAMPLES = 0.01
"""How much of the training time so far it may take to compare samples, which is done once."""
NEIGHBOURS: tuple[Reads, ...] = ("neighbours",)
_READ_AT: Mapping[type[Event], tuple[Reads, ...]] = {
    Started: ("network", "data"),
    EpochEnded: ("epochs", "statistics"),
    Failed: ("failure",),
}


class Diagnosing:
    """Looks at a run at the end of each epoch; it changes nothing of the training."""

    def __init__(self, project: Project, config: Config) -> None:
        self.case = Case(project, config)
        self._silent = frozenset(project.training.silenced)
        self._in_a_row: dict[str, int] = {}
        self._newest: dict[str, Seen] = {}
        self._said: dict[str, Seen] = {}
        self._missed: dict[str, int] = {}
        self._returns: dict[str, int] = {}
        self._broken: set[str] = set()
        self._budget = Budget(SHARE)
        self._samples = Budget(SHARE_OF_SAMPLES)
        self._compared = False
        self._kept: list[tuple[Event, Mapping[str, Snapshot] | None]] = []
        """What was not looked at yet, ends of epochs with the insides as they were then."""
        self._next = 0.0
        self._rows: dict[Collection[Reads], list[Diagnosis]] = {}

    def begin(self, training: Training) -> None:
        """Look at the samples and the weights, before the first update."""
        self.case.facts = facts_of(self.case.project, training.data, training.validation_data)
        phases = {phase.name: phase for phase in training.config.phases}
        shown = {one.phase.name: phases[one.other.name].weights for one in self.case.rivals}
        self.case.insides = Insides(training, self._budget, shown)
        self._budget.begin()
        self._next = thread_time() + SHORTEST_PAUSE
        self._samples.begin()
        self._samples.spend(seconds_of(self.case.facts.inputs))

    def stepped(self, training: Training) -> None:
        """Take what was seen of the update, if it was looked at."""
        if self.case.insides is not None:
            self.case.insides.stepped(training)

    @property
    def looking(self) -> bool:
        """Whether the update that is made now is looked at."""
        return self.case.insides is not None and self.case.insides.looking

    def leave(self) -> Iterator[Diagnosed]:
        """Look no longer into the model; yield what the training was too short for."""
        if self.case.insides is not None:
            self.case.insides.leave()
        yield from self._catch_up()
        if not self._compared:
            yield from self._look_at(NEIGHBOURS)

    def follow(self, earlier: Event) -> None:
        """Take what was told before the run was taken up again."""
        self.case.take(earlier)
        if isinstance(earlier, Diagnosed) and earlier.id in DIAGNOSES:
            if earlier.passed:
                self._said.pop(earlier.id, None)
            else:
                self._said[earlier.id] = Seen(earlier.figures, earlier.node)

    def take(self, event: Event) -> Iterator[Diagnosed]:
        """Take an event; yield what there is to say now.

        Ends of the first epochs may follow on one another so fast that what they told is kept and
        looked at together, each as it was then.
        """
        if isinstance(event, EpochEnded):
            urgent = self._end_epoch(event)
        else:
            self._kept.append((event, None))
            urgent = isinstance(event, Started | Failed)
        if urgent or self.case.insides is None:
            yield from self._catch_up()

    def _end_epoch(self, event: EpochEnded) -> bool:
        """Keep what there is to look at, and watch the next epoch; return whether to look now."""
        insides, snapshots = self.case.insides, None
        if self._due(event.epoch):
            snapshots = {} if insides is None else insides.snapshot()
        self._kept.append((event, snapshots))
        if insides is not None:
            insides.begin_epoch(event.epoch)
        late = event.epoch > ALWAYS and snapshots is not None
        return late or thread_time() >= self._next

    def _catch_up(self) -> Iterator[Diagnosed]:
        """Look at all that was kept."""
        start = thread_time()
        found = [told for event, snapshots in self._kept for told in self._read(event, snapshots)]
        self._kept = []
        if not self._compared and self.case.epoch and self._samples.wait <= 0:
            found += self._look_at(NEIGHBOURS)
        now = thread_time()
        self._next = now + SHORTEST_PAUSE
        if self.case.epoch > ALWAYS:
            self._budget.spend(now - start)
        yield from found

    def _read(self, event: Event, snapshots: Mapping[str, Snapshot] | None) -> Iterator[Diagnosed]:
        self.case.take(event)
        if isinstance(event, EpochEnded):
            if snapshots is None:
                return
            if self.case.insides is not None:
                self.case.insides.end_epoch(event.epoch, snapshots)
        if reads := _READ_AT.get(type(event)):
            yield from self._look_at(reads)

    def _due(self, epoch: int) -> bool:
        if epoch == ALWAYS:
            self._budget.begin()
        return epoch <= ALWAYS or self._budget.wait <= 0

    def _look_at(self, reads: Collection[Reads]) -> Iterator[Diagnosed]:
        rows = self._counted(reads)
        confirmed = self._confirmed()
        if not self._compared and confirmed & _explained(_reading(NEIGHBOURS)):
            rows = [*rows, *self._counted(NEIGHBOURS)]
            confirmed = self._confirmed()
        known = confirmed | self._said.keys()
        explained = _explained(known) if known else known
        for row in rows if known else ():
            yield from self._told(row, sure=row.id in confirmed, explained=explained)

    def _counted(self, reads: Collection[Reads]) -> list[Diagnosis]:
        """Return the diagnoses that read this, once they are looked for."""
        if (rows := self._rows.get(reads)) is None:
            rows = [row for row in DIAGNOSES.values() if row.reads in reads]
            self._rows[reads] = rows
        self._compared = self._compared or NEIGHBOURS[0] in reads
        for row in rows:
            self._count(row)
        return rows

    def _confirmed(self) -> set[str]:
        return {n for n, seen in self._in_a_row.items() if seen and seen >= self._wanted(n)}

    def _wanted(self, name: str) -> int:
        """Return how often in a row something must be seen; more often where it came and went."""
        return DIAGNOSES[name].patience * (1 + 2 * self._returns.get(name, 0))

    def _count(self, row: Diagnosis) -> None:
        seen = self._look(row)
        if seen is None:
            self._in_a_row[row.id] = 0
            self._missed[row.id] = self._missed.get(row.id, 0) + 1
        else:
            self._in_a_row[row.id] = self._in_a_row.get(row.id, 0) + 1
            self._missed[row.id] = 0
            self._newest[row.id] = seen

    def _look(self, row: Diagnosis) -> Seen | None:
        if row.id in self._silent or row.id in self._broken:
            return None
        try:
            whole = self.case.alone or row.reads not in OF_PHASES
            for view in (self.case,) if whole else self.case.views():
                if (seen := row.rule(view)) is not None:
                    return seen if self.case.alone else _of_phase(seen, view)
        except Exception as error:  # noqa: BLE001 - a look at a training must not end it
            self._broken.add(row.id)
            warnings.warn(f"The diagnosis {row.id} failed: {error!r}", stacklevel=2)
        return None

    def _told(
        self, row: Diagnosis, *, sure: bool, explained: Collection[str]
    ) -> Iterator[Diagnosed]:
        if row.id in self._said:
            passed = self._missed[row.id] >= row.forgiven and row.reads in OF_PHASES
            if passed or row.id in explained:
                seen = self._said.pop(row.id)
                self._returns[row.id] = self._returns.get(row.id, 0) + 1
                yield self._event(row, seen, passed=True)
        elif sure and row.id not in explained:
            self._said[row.id] = self._newest[row.id]
            yield self._event(row, self._newest[row.id])

    def _event(self, row: Diagnosis, seen: Seen, *, passed: bool = False) -> Diagnosed:
        words = words_of(row, seen)
        fix = row.cure(self.case.project, seen)
        return Diagnosed(
            text=f"No longer seen: {row.title}." if passed else f"{row.title}: {words}",
            node=seen.node,
            severity=row.severity,
            id=row.id,
            step=self.case.step,
            epoch=self.case.epoch,
            why="" if passed else row.why,
            cure="" if passed else (fix.title if fix else row.advice),
            passed=passed,
            figures=seen.figures,
        )


def _of_phase(seen: Seen, view: Case) -> Seen:
    """Return what was seen with the phase that it was seen in."""
    if view.phase is None or PHASE in seen.figures:
        return seen
    return Seen({PHASE: view.phase.name, **seen.figures}, seen.node)


def words_of(row: Diagnosis, seen: Seen) -> str:
    """Return in words what was seen."""
    words = row.words.format_map({"node": seen.node, **seen.figures})
    return (
        IN_PHASE.format(phase=seen.figures[PHASE], words=words) if PHASE in seen.figures else words
    )


def _reading(reads: Collection[Reads]) -> set[str]:
    return {name for name, row in DIAGNOSES.items() if row.reads in reads}


def _explained(causes: Collection[str]) -> set[str]:
    return {name for cause in causes for name in DIAGNOSES[cause].explains}
