"""Work that takes a while, in a thread; of several pieces that wait only the newest is done."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QThread, Signal

from designer.waiting import PATIENCE

Job = Callable[[], object]


class Latest(QObject):
    """Does one job at a time, off the thread of the window."""

    done = Signal(object)
    """What the newest job returned, or the exception that it raised."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: _Thread | None = None
        self._waiting: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether a job is being done or waits."""
        return self._thread is not None

    def do(self, job: Job) -> None:
        """Do a job as soon as the present one is over."""
        self._waiting = job
        if self._thread is None:
            self._begin()

    def close(self) -> None:
        """Forget what waits, and wait for what is being done."""
        self._waiting = None
        if self._thread is not None and PATIENCE.wait_for(self._thread):
            self._ended()

    def _begin(self) -> None:
        job, self._waiting = self._waiting, None
        assert job is not None
        self._thread = _Thread(job)
        self._thread.finished.connect(self._ended)
        _ALIVE.add(self._thread)
        self._thread.start()

    def _ended(self) -> None:
        thread = self._thread
        if thread is None or not thread.isFinished():
            return
        self._thread = None
        _ALIVE.discard(thread)
        if self._waiting is not None:
            self._begin()
        else:
            self.done.emit(thread.result)


class _Thread(QThread):
    """Does one job."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job
        self.result: object = None

    def run(self) -> None:
        """Do the job and keep what it returns."""
        try:
            self.result = self._job()
        except Exception as error:  # noqa: BLE001 - the one who asked is told
            sys.excepthook(type(error), error, error.__traceback__)
            self.result = error


_ALIVE: Final[set[_Thread]] = set()
"""Threads at work: a running QThread that is garbage-collected takes the process with it."""
