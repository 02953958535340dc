"""A name in a folder that a window holds while it lives; what is left under it is nobody's."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path
from typing import Final

from runtime.file_lock import lock

LOCK: Final = ".lock"
_TRIES: Final = 5


class Claim:
    """A name that no other window has: numbers of processes come again, in a container at once.

    The system takes the lock away with the process, however that ends. Where a folder has no
    locks the name is still one of its own. OSError where the folder cannot be written.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        for _ in range(_TRIES):
            self.name = f"w{secrets.token_hex(6)}"
            self._path = folder / f"{self.name}{LOCK}"
            self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
            if _locked(self._handle) and _stands(self._handle, self._path):
                return
            self._give_up()
        self._path.touch()
        self._handle = os.open(self._path, os.O_RDWR)

    def close(self) -> None:
        """Give the name back."""
        self._give_up()

    def _give_up(self) -> None:
        _unlink(self._path)
        os.close(self._handle)
        _unlink(self._path)


def is_claimed(folder: Path, name: str) -> bool:
    """Return whether a window lives that holds a name; what a dead one left is taken away."""
    path = folder / f"{name}{LOCK}"
    try:
        handle = os.open(path, os.O_RDWR)
    except FileNotFoundError:
        return False
    except OSError:
        return True
    claimed = not _locked(handle)
    if not claimed:
        _unlink(path)  # while it is locked: nobody can have it by then
    os.close(handle)
    if not claimed:
        _unlink(path)  # where an open file cannot be taken away
    return claimed


def _unlink(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()


def _locked(handle: int) -> bool:
    """Lock a file without waiting; return False where somebody else has."""
    try:
        lock(handle)
    except OSError:
        return False
    return True


def _stands(handle: int, path: Path) -> bool:
    """Return whether a file is still there: another window may just have looked at it."""
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except OSError:
        return False
