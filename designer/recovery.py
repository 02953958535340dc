"""Keeps unsaved work on disk: a crash or a log-out costs no more than some seconds of it."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import count
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QStandardPaths, QTimer

from designer.document import Document
from designer.unsaved_writer import UnsavedWriter
from nodes.file import SUFFIX, dumps
from nodes.project import Project

_PAUSE: Final = 10_000  # milliseconds between two looks
_LONGEST: Final = 30 * 24 * 3600.0  # seconds that unsaved work is kept
_OFFERED: Final = "-offered"


def recovery_folder() -> Path:
    """Return where unsaved work is kept."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericStateLocation)
    return Path(place or Path.home()) / "netwright" / "unsaved"


class Recovery(QObject):
    """Keeps each open project in a file of its own while it has unsaved changes.

    What there is to write is taken at once; it is written while the window goes on.
    """

    def __init__(
        self,
        documents: Callable[[], Iterable[Document]],
        folder: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._documents = documents
        self.folder = folder or recovery_folder()
        self._kept: dict[Document, tuple[Path, Project]] = {}
        self._numbers = count(1)
        self._writer = UnsavedWriter()
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.keep)
        self._timer.start()

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files that hold unsaved work of this window."""
        return tuple(path for path, _ in self._kept.values())

    def keep(self) -> None:
        """Have written what is not saved; drop what has been, and what was closed."""
        unsaved = [document for document in self._documents() if document.modified]
        for document in [known for known in self._kept if known not in unsaved]:
            self._drop_one(document)
        for document in unsaved:
            self._keep_one(document)

    def _keep_one(self, document: Document) -> None:
        path, kept = self._kept.get(document, (None, None))
        if kept is document.project:
            return
        path = path or self.folder / f"{os.getpid()}-{next(self._numbers)}{SUFFIX}"
        self._kept[document] = path, document.project
        project = document.project
        self._writer.write(path, lambda: dumps(project).encode())

    def wait(self) -> bool:
        """Wait until all that was to be kept or dropped is, and return whether it is."""
        return self._writer.wait()

    def close(self) -> None:
        """Keep nothing from now on, after what is still to be written."""
        self._timer.stop()
        self.wait()

    def drop(self) -> None:
        """Drop what was kept: it is saved, or the user does not want it."""
        for document in tuple(self._kept):
            self._drop_one(document)

    def _drop_one(self, document: Document) -> None:
        path, _ = self._kept.pop(document)
        self._writer.remove(path)

    def left_over(self) -> list[Path]:
        """Return the unsaved work of windows that are gone, newest first, each only once."""
        found = sorted(self._of_others(), key=lambda path: -path.stat().st_mtime)
        return [path.rename(path.with_stem(path.stem + _OFFERED)) for path in found]

    def _of_others(self) -> Iterator[Path]:
        for path in self.folder.glob(f"*{SUFFIX}"):
            with contextlib.suppress(OSError):
                if time.time() - path.stat().st_mtime > _LONGEST:
                    path.unlink()
        yield from gone(self.folder)


def gone(folder: Path) -> Iterator[Path]:
    """Yield the files that were kept by windows which are gone."""
    for path in folder.glob(f"*{SUFFIX}"):
        if (process := _process(path)) is not None and not _runs(process):
            yield path


def _process(path: Path) -> int | None:
    """Return the process that kept a file; None for one that was offered already."""
    number, _, rest = path.stem.partition("-")
    return int(number) if number.isdigit() and (rest.isdigit() or not rest) else None


def _runs(process: int) -> bool:
    import psutil

    return process == os.getpid() or psutil.pid_exists(process)
