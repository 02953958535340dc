"""How the C library keeps memory: in one store for all threads, and nothing free after a run.

Without this a window grows run by run, although nothing that a run has made is left.
"""

from __future__ import annotations

import ctypes
from contextlib import suppress
from typing import Final

# Of glibc's malloc.h: M_ARENA_MAX, M_MMAP_THRESHOLD, M_TRIM_THRESHOLD
_ONE_ARENA: Final = ((-8, 1), (-3, 32 * 2**20), (-1, 64 * 2**20))


def keep_one_arena() -> None:
    """Let threads share one store of memory; call it before the first thread starts.

    WORKAROUND: glibc gives each thread one of up to eight stores for each core, and counts those
    that are there already beside the limit. The free end of such a store it never gives back when
    asked, only that of the first one; every other one stays as large as it ever was. The limits
    from which on it gives back by itself are those at which its own rule ends: below them, each
    step of a training in a thread gives megabytes back and has them cleared anew.
    """
    with suppress(AttributeError, OSError, TypeError):  # other systems have no such call
        for option, value in _ONE_ARENA:
            ctypes.CDLL(None).mallopt(option, value)


def give_memory_back() -> None:
    """Let the system have what was freed.

    WORKAROUND: glibc keeps what a thread has freed, so that a window grows run by run.
    """
    with suppress(AttributeError, OSError, TypeError):  # as above
        ctypes.CDLL(None).malloc_trim(0)
