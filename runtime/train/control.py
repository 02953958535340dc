"""Pauses, resumes and stops a training from another thread."""

from __future__ import annotations

import threading


class Control:
    """What a window or a terminal holds on to while a training runs elsewhere."""

    def __init__(self) -> None:
        self._going = threading.Event()
        self._going.set()
        self._stopped = False

    def pause(self) -> None:
        """Let the training wait after its present update."""
        self._going.clear()

    def resume(self) -> None:
        """Let a paused training go on."""
        self._going.set()

    def stop(self) -> None:
        """End the training after its present update, also when it is paused."""
        self._stopped = True
        self._going.set()

    @property
    def paused(self) -> bool:
        """Whether the training waits, or will after its present update."""
        return not self._going.is_set()

    def should_stop(self) -> bool:
        """Return whether to end; blocks while paused."""
        self._going.wait()
        return self._stopped
