"""A file of the user's: that it can be read and is no larger than memory bears."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from runtime.data.faults import refuse

LARGEST_FILE = 2**30


@dataclass(frozen=True)
class FileState:
    """A file at a time: when it was last changed and how long it is."""

    path: str
    size: int
    changed: int


def file_state(path: str) -> FileState:
    """Return the state of a regular file, or say why it cannot be read."""
    try:
        state = Path(path).stat()
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "no such path is possible"
        message = f"it cannot be opened ({why}): choose the file again"
        raise refuse(message, "path") from None
    if not stat.S_ISREG(state.st_mode):
        message = "it is a folder or a device, not a file: choose a file"
        raise refuse(message, "path")
    if not os.access(path, os.R_OK):
        message = (
            "it may not be read by you: change its permissions or choose another file"
        )
        raise refuse(message, "path")
    _check_size(state.st_size)
    return FileState(path, state.st_size, state.st_mtime_ns)


def _check_size(size: int) -> None:
    if size == 0:
        message = "it is empty: choose a file with samples in it"
        raise refuse(message, "path")
    if size > LARGEST_FILE:
        message = (
            f"it has {size / 2**30:.1f} GiB, and at most {LARGEST_FILE / 2**30:.0f} GiB can be "
            "loaded: take fewer samples or fewer columns"
        )
        raise refuse(message, "path")
