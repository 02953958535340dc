"""Threads that compute give Python to the window whenever it wants it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Final

_TURN: Final = 0.0002
"""Seconds for which a thread may keep Python to itself while the window waits for it.

Of Python's own 5 ms the window would wait several for one frame: it gives Python back with many
a call of Qt's and has to wait for it anew.
"""


class _Usual:
    """How long turns are while no thread wants short ones, and how many do."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.count = 0
        self.turn = 0.0


_USUAL: Final = _Usual()


@contextmanager
def short_turns() -> Iterator[None]:
    """Keep turns short inside; several threads may want that at a time."""
    with _USUAL.lock:
        if not _USUAL.count:
            _USUAL.turn = sys.getswitchinterval()
            sys.setswitchinterval(_TURN)
        _USUAL.count += 1
    try:
        yield
    finally:
        with _USUAL.lock:
            _USUAL.count -= 1
            if not _USUAL.count:
                sys.setswitchinterval(_USUAL.turn)
