"""When Python looks for garbage: not while many objects are made that are there to last."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def none_looked_for() -> Iterator[None]:
    """Look for no garbage inside.

    A large project is some hundred thousand objects. While they are made, Python would look through
    all of them again and again and find nothing; that takes longer than to make them.
    """
    looked = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looked:
            gc.enable()
