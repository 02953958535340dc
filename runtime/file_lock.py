"""A lock on an open file, which the system takes away with the process that holds it."""

from __future__ import annotations

import os
import sys

if sys.platform == "win32":
    import msvcrt

    def lock(handle: int, *, shared: bool = False) -> None:
        """Lock a file until it is closed; OSError where somebody else has, or a disk has no locks.

        Several may hold a shared lock, but on Windows, where there is only one kind.
        """
        del shared
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # a byte that need not be there

else:
    import fcntl

    def lock(handle: int, *, shared: bool = False) -> None:
        """Lock a file until it is closed; OSError where somebody else has, or a disk has no locks.

        Several may hold a shared lock, but on Windows, where there is only one kind.
        """
        fcntl.flock(handle, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
