"""Keeps unsaved work on disk: a crash or a log-out costs no more than some seconds of it."""

from __future__ import annotations

import contextlib
import os
import re
import time
from collections.abc import Callable, Container, Iterable, Iterator
from itertools import count
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QStandardPaths, QTimer, Signal

from designer.claim import LOCK, Claim, is_claimed
from designer.tabs import Tab
from designer.unsaved import Unsaved
from designer.unsaved_writer import UnsavedWriter
from nodes.file import SUFFIX

_PAUSE: Final = 10_000  # milliseconds between two looks
_LONGEST: Final = 30 * 24 * 3600.0  # seconds that unsaved work is kept
_OFFERED: Final = "-offered"
_KEPT: Final = re.compile(r"(w[0-9a-f]+)-\d+")


def recovery_folder() -> Path:
    """Return where unsaved work is kept."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericStateLocation)
    return Path(place or Path.home()) / "netwright" / "unsaved"


class Recovery(QObject):
    """Keeps each open project in a file of its own while it has unsaved changes.

    What there is to write is taken at once; it is written while the window goes on.
    """

    failed = Signal(str)
    """Unsaved work cannot be kept: why. It is tried again, and said once until it is done."""

    def __init__(
        self,
        tabs: Callable[[], Iterable[Tab]],
        folder: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tabs = tabs
        self.folder = folder or recovery_folder()
        self._claim: Claim | None = None
        self._kept: dict[Tab, tuple[Path, Unsaved]] = {}
        self._numbers = count(1)
        self._writer = UnsavedWriter()
        self._told = False
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
        unsaved = [tab for tab in self._tabs() if tab.document.modified]
        for tab in [known for known in self._kept if known not in unsaved]:
            self._drop_one(tab)
        problems = self._writer.problems
        problem = next(iter(problems.values()), "")
        try:
            for tab in unsaved:
                self._keep_one(tab, problems)
        except OSError as error:
            problem = str(error.strerror)
        if problem and not self._told:
            self.failed.emit(problem)
        self._told = bool(problem)

    def _keep_one(self, tab: Tab, problems: Container[Path]) -> None:
        self._claim = self._claim or Claim(self.folder)
        path, before = self._kept.get(tab, (None, None))
        now = Unsaved(tab.document.project, tab.path, tab.stamp, tab.example)
        if path is None:
            path = self.folder / f"{self._claim.name}-{next(self._numbers)}{SUFFIX}"
        if now != before or path in problems:
            self._kept[tab] = path, now
            self._writer.write(path, now.content)

    def wait(self) -> bool:
        """Wait until all that was to be kept or dropped is, and return whether it is."""
        return self._writer.wait()

    def close(self) -> None:
        """Keep nothing from now on, after what is still to be written."""
        self._timer.stop()
        self.wait()
        if self._claim is not None:
            self._claim.close()
            self._claim = None

    def drop(self) -> None:
        """Drop what was kept: it is saved, or the user does not want it."""
        for tab in tuple(self._kept):
            self._drop_one(tab)

    def _drop_one(self, tab: Tab) -> None:
        path, _ = self._kept.pop(tab)
        self._writer.remove(path)

    def left_over(self) -> list[Path]:
        """Return the unsaved work of windows that are gone, newest first."""
        return sorted(self._of_others(), key=_age)

    def lay_aside(self, path: Path) -> Path | None:
        """Offer work no more, but keep it; return its new name, None if it is gone by now."""
        aside = path.with_stem(path.stem + _OFFERED)
        try:
            return path.rename(aside)
        except OSError:
            return path if path.exists() else None

    def _of_others(self) -> Iterator[Path]:
        for path in self.folder.glob(f"*{SUFFIX}"):
            if _age(path) > _LONGEST:
                with contextlib.suppress(OSError):
                    path.unlink()
        claimed = {path.stem: is_claimed(self.folder, path.stem)
                   for path in self.folder.glob(f"*{LOCK}")}  # fmt: skip
        for path in self.folder.glob(f"*{SUFFIX}"):
            found = _KEPT.fullmatch(path.stem)
            if found is not None and not claimed.get(found[1], False):
                yield path
        yield from gone(self.folder)  # as it was named before windows had claims


def _age(path: Path) -> float:
    """Return for how many seconds a file has been as it is."""
    try:
        return time.time() - path.stat().st_mtime
    except OSError:
        return 0.0


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
