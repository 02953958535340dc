"""Writes what is kept of unsaved work in a thread of its own: the window goes on meanwhile."""

from __future__ import annotations

import sys
from collections.abc import Callable
from math import inf
from pathlib import Path
from threading import Lock, Thread

from designer.short_turns import short_turns
from designer.waiting import PATIENCE
from nodes.atomic import write_whole
from nodes.jsontext import FileError

Content = Callable[[], bytes]
"""Makes what a file is to hold; it is called in the thread, once and one after the other."""


class UnsavedWriter:
    """Writes and removes files one after the other, in the order in which it was asked.

    Of several contents for one file only the newest is made. The thread ends with the last.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._wanted: dict[Path, Content | None] = {}
        self._problems: dict[Path, str] = {}
        self._thread: Thread | None = None

    @property
    def problems(self) -> dict[Path, str]:
        """The files that could not be written when that was tried last, and why."""
        with self._lock:
            return dict(self._problems)

    def write(self, path: Path, content: Content) -> None:
        """Write a file soon."""
        self._ask(path, content)

    def remove(self, path: Path) -> None:
        """Remove a file soon."""
        self._ask(path, None)

    def wait(self) -> bool:
        """Wait until all is done, or as long as closing may take; return whether it is."""
        with self._lock:
            thread = self._thread
        if thread is not None:
            left = PATIENCE.left
            thread.join(None if left == inf else left)
        return thread is None or not thread.is_alive()

    def _ask(self, path: Path, content: Content | None) -> None:
        with self._lock:
            self._wanted.pop(path, None)
            self._wanted[path] = content
            if self._thread is None:
                self._thread = Thread(target=self._work, name="unsaved work")
                self._thread.start()

    def _work(self) -> None:
        while (wanted := self._next()) is not None:
            self._do(*wanted)

    def _next(self) -> tuple[Path, Content | None] | None:
        with self._lock:
            path = next(iter(self._wanted), None)
            if path is None:
                self._thread = None
                return None
            return path, self._wanted.pop(path)

    def _do(self, path: Path, content: Content | None) -> None:
        problem = ""
        try:
            _write(path, content)
        except (OSError, FileError) as error:
            problem = _reason(error)
        except Exception as error:  # noqa: BLE001 - the other files are written all the same
            problem = str(error)
            if path not in self.problems:
                sys.excepthook(type(error), error, error.__traceback__)
        with self._lock:
            self._problems.pop(path, None)
            if problem and content is not None:
                self._problems[path] = problem


def _write(path: Path, content: Content | None) -> None:
    if content is None:
        path.unlink(missing_ok=True)
        return
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with short_turns():
        write_whole(path, content())


def _reason(error: OSError | FileError) -> str:
    """Return why in a few words: what to do about a file of the user's own is no help here."""
    cause = error if isinstance(error, OSError) else error.__cause__
    told = cause.strerror if isinstance(cause, OSError) else None
    return told or str(error)
