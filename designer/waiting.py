"""How long closing the window waits for threads at work: until they are done, or a little while."""

from __future__ import annotations

import time
from math import inf
from typing import Final

from PySide6.QtCore import QDeadlineTimer, QThread


class Patience:
    """What is left of the time that all waiting together may take."""

    def __init__(self) -> None:
        self._end = inf

    def begin(self, seconds: float) -> None:
        """Let all waiting from now on take no longer than this together."""
        self._end = time.monotonic() + seconds

    @property
    def left(self) -> float:
        """Seconds that are left."""
        return max(0.0, self._end - time.monotonic())

    def wait_for(self, thread: QThread, most: float = inf) -> bool:
        """Wait for the end of a thread, `most` seconds at the most; return whether it came."""
        left = min(self.left, most)
        if left == inf:
            return thread.wait()
        return thread.wait(QDeadlineTimer(round(1000 * left)))


PATIENCE: Final = Patience()
