"""How the C library keeps memory: with few stores for threads, and nothing kept after a run.

Without this a window grows run by run, although nothing that a run has made is left.
"""

from __future__ import annotations

import ctypes
from contextlib import suppress
from typing import Final

_ARENA_MAX: Final = -8  # M_ARENA_MAX of glibc's malloc.h
_ARENAS: Final = 2


def keep_few_arenas() -> None:
    """Let threads share their stores of memory; call it before the first thread starts.

    WORKAROUND: glibc gives each thread one of up to eight stores for each core. A run's thread gets
    another one each time, and each keeps what is too scattered to be given back.
    """
    with suppress(AttributeError, OSError, TypeError):  # other systems have no such call
        ctypes.CDLL(None).mallopt(_ARENA_MAX, _ARENAS)


def give_memory_back() -> None:
    """Let the system have what was freed.

    WORKAROUND: glibc keeps what a thread has freed, so that a window grows run by run.
    """
    with suppress(AttributeError, OSError, TypeError):  # as above
        ctypes.CDLL(None).malloc_trim(0)
