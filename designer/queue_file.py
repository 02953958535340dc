"""Keeps the queue of runs on disk, so that a window that ends loses none of those to come.

Each window writes a file of its own, whole or not at all. What an earlier window left is put back
held: nothing is trained before somebody asks for it.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer

from designer.recovery import gone
from designer.run_queue import Queued, RunQueue
from designer.unsaved_writer import UnsavedWriter
from nodes.file import SUFFIX, FileError, dumps, loads
from nodes.jsontext import parse
from nodes.phrase import phrase
from nodes.project import Project

FORMAT: Final = "netwright queue"
VERSION: Final = 1
_PAUSE: Final = 200  # milliseconds in which changes are written together
_DAMAGED: Final = "-damaged"


class QueueFile(QObject):
    """Writes down what waits and what is trained, a moment after it has changed."""

    def __init__(self, queue: RunQueue, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._folder = folder
        self._texts: dict[int, str] = {}
        """What was written of each entry; only the writer's thread reads and changes it."""
        self._writer = UnsavedWriter()
        self._closed = False
        self.path = folder / f"{os.getpid()}{SUFFIX}"
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE)
        self._later.timeout.connect(self.keep)
        queue.changed.connect(self._keep_soon)

    def close(self) -> None:
        """Write what there is, and nothing any more: how the window ends a run is no choice."""
        self.keep()
        self._closed = True
        self.wait()

    def keep(self) -> None:
        """Have the runs to come written; without any there is no file."""
        self._later.stop()
        if self._closed:
            return
        entries = [one for one in self._queue.entries if one.stand in {"waiting", "training"}]
        if entries:
            self._writer.write(self.path, lambda: self._content(entries))
        else:
            self._writer.remove(self.path)

    def wait(self) -> bool:
        """Wait until all that was to be kept is, and return whether it is."""
        return self._writer.wait()

    def put_back(self) -> tuple[int, list[str]]:
        """Put back what windows that are gone had queued; return how many, and what is damaged."""
        count, faults = 0, []
        for path in sorted(gone(self._folder)):
            try:
                found = list(read_queue(path))
            except (OSError, FileError) as error:
                faults.append(f"{path.name}: {error}")
                with contextlib.suppress(OSError):
                    path.rename(path.with_stem(path.stem + _DAMAGED))
                continue
            self._queue.put_back(found)
            count += len(found)
            self.keep()
            self.wait()
            if self.path.exists() or not found:
                with contextlib.suppress(OSError):
                    path.unlink()
        return count, faults

    def _keep_soon(self) -> None:
        self._later.start()

    def _content(self, entries: Sequence[Queued]) -> bytes:
        texts = {}
        for entry in entries:
            with contextlib.suppress(FileError):  # a file cannot hold it; the others are kept
                texts[entry.number] = self._text(entry)
        self._texts = texts
        runs = ",\n".join(texts.values())
        head = f'{{"format": "{FORMAT}", "version": {VERSION}, "runs": [\n'
        return f"{head}{runs}\n]}}\n".encode()

    def _text(self, entry: Queued) -> str:
        """Return an entry as JSON; what was written of it before is not made again."""
        begun = self._texts.get(entry.number)
        if begun is not None and entry.begun is None:
            return begun
        content = {
            "title": entry.title,
            "runs": str(entry.runs),
            "begun": str(entry.begun) if entry.begun is not None else None,
            "project": json.loads(dumps(entry.project)),
        }
        return json.dumps(content)


def read_queue(path: Path) -> Iterator[tuple[str, Project, Path, Path | None]]:
    """Yield the runs in the file of a queue; FileError says what is wrong with it."""
    try:
        content = parse(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        message = phrase("this is no UTF-8 text")
        raise FileError(message) from error
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        message = phrase("this is no queue of runs")
        raise FileError(message)
    if content.get("version") != VERSION:
        message = phrase(
            "the queue was written by another version of Netwright; update it to go on"
        )
        raise FileError(message)
    runs = content.get("runs")
    for entry in runs if isinstance(runs, list) else ():
        yield _read(entry)


def _read(entry: Any) -> tuple[str, Project, Path, Path | None]:  # noqa: ANN401 - any JSON
    try:
        title, runs, begun = entry["title"], Path(entry["runs"]), entry["begun"]
        begun = Path(begun) if begun is not None else None
        project = loads(json.dumps(entry["project"]))
    except (KeyError, TypeError) as error:
        message = phrase("a run of the queue is cut short")
        raise FileError(message) from error
    return str(title), project, runs, begun


def folder_beside(unsaved: Path) -> Path:
    """Return where queues are kept: beside the work that is not saved yet."""
    return unsaved.parent / "queue"
