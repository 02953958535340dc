"""Keeps the models and verdicts that were asked for last: looking again costs nothing."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Generic, TypeVar

from runtime.judge.figures import work_out
from runtime.judge.opened import Opened
from runtime.judge.verdict import Judged, Progress, judge
from runtime.train.run import Run

_MODELS: Final = 3
_VERDICTS: Final = 6

T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class Evaluation:
    """A trained model and what it says of a part of its data."""

    opened: Opened
    judged: Judged


class Kept:
    """Models by run and checkpoint, and verdicts by part of the data.

    New weights in the same run are another checkpoint.
    """

    def __init__(self) -> None:
        self._models: _Newest[Opened] = _Newest(_MODELS)
        self._verdicts: _Newest[Judged] = _Newest(_VERDICTS)

    def evaluate(
        self,
        folder: Path,
        epoch: int | None,
        part: str,
        progress: Progress,
        should_stop: Callable[[], bool],
    ) -> Evaluation:
        """Judge a part of a run's data; without one, the part that tells most."""
        run = Run(folder)
        key = (str(folder), epoch, _state(run.weights) if epoch is None else ())
        opened = self._models.get(key, lambda: self._open(run, epoch))
        parts = opened.samples.parts
        chosen = part if part in parts else parts[0]
        judged = self._verdicts.get(
            (*key, chosen), lambda: _judged(opened, chosen, progress, should_stop)
        )
        return Evaluation(opened, judged)

    def _open(self, run: Run, epoch: int | None) -> Opened:
        """Open a run; data that another model was opened with is not read again."""
        made = Opened(run, epoch)
        training = made.project.training
        for other in self._models.values():
            theirs = other.project.training
            if (theirs.data, theirs.preparation) == (training.data, training.preparation):
                made.samples = other.samples
        return made


def _judged(
    opened: Opened, part: str, progress: Progress, should_stop: Callable[[], bool]
) -> Judged:
    judged = judge(opened, part, progress, should_stop)
    for verdict in judged.verdicts.values():
        work_out(verdict)
    return judged


def _state(path: Path) -> tuple[int, ...]:
    """Return what changes when a file is written anew."""
    try:
        found = path.stat()
    except OSError:
        return ()
    return found.st_mtime_ns, found.st_size


class _Newest(Generic[T]):
    """The values that were asked for last."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._values: OrderedDict[Hashable, T] = OrderedDict()

    def values(self) -> tuple[T, ...]:
        """Return all that is kept."""
        return tuple(self._values.values())

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return a value, made now if it is not kept."""
        value = self._values[key] if key in self._values else make()
        self._values[key] = value
        self._values.move_to_end(key)
        while len(self._values) > self._most:
            self._values.popitem(last=False)
        return value
