"""One trainer for each run: whoever trains a run holds the lock of its folder.

The system frees it when the process that holds it ends, in whatever way.
"""

from __future__ import annotations

import errno
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final

from runtime.file_lock import lock

NAME: Final = "run.lock"
_PATIENCE: Final = 0.5
"""Seconds: somebody may hold it for a moment who only looks whether the run is trained."""
_PAUSE: Final = 0.02
_TAKEN: Final = (errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES)


class TakenError(ValueError):
    """A run is trained already; the message says what to do."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"{folder.name} is being trained in another window or terminal. "
            "Stop it there, or wait until it ends; then go on with it."
        )


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Hold the lock of a run; TakenError where somebody else does."""
    with (folder / NAME).open("ab") as file:
        until = time.monotonic() + _PATIENCE
        while not _taken(file):
            if time.monotonic() > until:
                raise TakenError(folder)
            time.sleep(_PAUSE)
        yield


def is_held(folder: Path) -> bool:
    """Return whether a run is being trained, here or in another process."""
    try:
        with (folder / NAME).open("rb") as file:
            return not _taken(file, shared=True)
    except OSError:
        return False


def _taken(file: IO[bytes], *, shared: bool = False) -> bool:
    """Take the lock; return False where somebody else has it. A disk without locks has none."""
    try:
        lock(file.fileno(), shared=shared)
    except OSError as error:
        return error.errno not in _TAKEN
    return True
