"""The events of a run as lines of JSON in history.jsonl: none is lost, all can be read again."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from nodes.atomic import write_whole
from runtime.train.events import (
    Changed,
    Diagnosed,
    EpochEnded,
    Event,
    Pictured,
    Started,
    Statistics,
    Step,
    as_line,
    decode,
)

NAME = "history.jsonl"
_CHUNK = 2**16


class History:
    """The history of a run while it is written; one that starts anew drops an earlier one."""

    def __init__(self, folder: Path, *, anew: bool = False) -> None:
        self._path = folder / NAME
        self._mode = "w" if anew else "a"
        there = self._path.exists() and self._path.stat().st_size > 0
        self._begun = there and not anew

    def __enter__(self) -> Self:
        if self._mode == "a" and self._begun:
            _end_with_line(self._path)
        self._file = self._path.open(self._mode, encoding="utf-8", buffering=1)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()

    def add(self, event: Event) -> None:
        """Append an event; a resumed run does not start a second time."""
        if self._begun and isinstance(event, Started):
            return
        self._begun = True
        self._file.write(as_line(event))


def _end_with_line(path: Path) -> None:
    """Drop a last line that a crash cut short: what is added would be joined to it."""
    with path.open("r+b") as file:
        place = end = file.seek(0, os.SEEK_END)
        while place:
            start = max(0, place - _CHUNK)
            file.seek(start)
            found = file.read(place - start).rfind(b"\n")
            if found >= 0:
                place = start + found + 1
                break
            place = start
        if place < end:
            file.truncate(place)


def read_history(folder: Path, *kinds: type[Event]) -> Iterator[Event]:
    """Yield the events of a run, those of some kinds if any are named.

    Lines that a crash cut short are left out.
    """
    starts = tuple(f'{{"event": "{kind.__name__}"'.encode() for kind in kinds)
    for line in _lines(folder):
        if line.startswith(starts or b"{") and (event := decoded(line)) is not None:
            yield event


class Reading:
    """Reads a history as far as it is written, and later on from there."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME
        self._place = 0

    def more(self) -> Iterator[Event]:
        """Yield the events that were told since the last time."""
        if not self._path.exists():
            return
        with self._path.open("rb") as file:
            file.seek(self._place)
            for line in file:
                if not line.endswith(b"\n"):
                    return  # it is being written
                self._place += len(line)
                if (event := decoded(line)) is not None:
                    yield event


def unreadable_lines(folder: Path) -> int:
    """Return how many lines of a history hold no event."""
    return sum(decoded(line) is None for line in _lines(folder))


def _lines(folder: Path) -> Iterator[bytes]:
    path = folder / NAME
    if not path.exists():
        return
    with path.open("rb") as file:
        yield from (line for line in file if line.endswith(b"\n"))


def decoded(line: bytes) -> Event | None:
    """Return the event of a line, None where it holds none."""
    try:
        return decode(json.loads(line))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def cut_history(folder: Path, epoch: int, step: int = 0) -> None:
    """Drop what came after an epoch, and how the run ended: a resumed run goes on from there.

    With a step, what was told within the next epoch up to that step stays.
    """
    kept = history_until(folder, epoch, step)
    text = "".join(map(as_line, kept))
    write_whole(folder / NAME, text.encode())


def history_until(folder: Path, epoch: int, step: int = 0) -> list[Event]:
    """Return what a run had told when it was where its checkpoint is."""
    return [event for event in read_history(folder) if _before(event, epoch, step)]


def _before(event: Event, epoch: int, step: int) -> bool:
    told = Step | Statistics | EpochEnded | Pictured | Changed | Diagnosed
    if isinstance(event, told):
        within = event.step <= step and not isinstance(event, EpochEnded)
        return event.epoch <= epoch or within
    return isinstance(event, Started)
