"""Keeps unsaved work on disk: a crash or a log-out costs no more than some seconds of it."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QStandardPaths, QTimer

from designer.controller import Controller
from nodes.file import SUFFIX, FileError, write
from nodes.project import Project

_PAUSE: Final = 10_000  # milliseconds between two looks
_LONGEST: Final = 30 * 24 * 3600.0  # seconds that unsaved work is kept
_OFFERED: Final = "-offered"


def recovery_folder() -> Path:
    """Return where unsaved work is kept."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericStateLocation)
    return Path(place or Path.home()) / "netwright" / "unsaved"


class Recovery(QObject):
    """Writes the open project to a file of this process while it has unsaved changes."""

    def __init__(
        self, controller: Controller, folder: Path | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self.folder = folder or recovery_folder()
        self.path = self.folder / f"{os.getpid()}{SUFFIX}"
        self._kept: Project | None = None
        timer = QTimer(self)
        timer.setInterval(_PAUSE)
        timer.timeout.connect(self.keep)
        timer.start()

    def keep(self) -> None:
        """Write what is not saved; drop what has been."""
        project = self._controller.project
        if not self._controller.document.modified:
            self.drop()
        elif project is not self._kept:
            self._kept = project
            with contextlib.suppress(OSError, FileError):  # the user's own save will say it
                self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
                write(self.path, project)

    def drop(self) -> None:
        """Drop what was kept: it is saved, or the user does not want it."""
        self._kept = None
        with contextlib.suppress(OSError):
            self.path.unlink(missing_ok=True)

    def left_over(self) -> list[Path]:
        """Return the unsaved work of windows that are gone, newest first, each only once."""
        found = sorted(self._of_others(), key=lambda path: -path.stat().st_mtime)
        return [path.rename(path.with_stem(path.stem + _OFFERED)) for path in found]

    def _of_others(self) -> Iterator[Path]:
        for path in self.folder.glob(f"*{SUFFIX}"):
            with contextlib.suppress(OSError):
                if time.time() - path.stat().st_mtime > _LONGEST:
                    path.unlink()
                elif path.stem.isdigit() and not _runs(int(path.stem)):
                    yield path


def _runs(process: int) -> bool:
    import psutil

    return process == os.getpid() or psutil.pid_exists(process)
