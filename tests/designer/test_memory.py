"""The stores of memory of the C library: few, however many threads there are."""

from __future__ import annotations

import subprocess
import sys

import pytest

_COUNT = """
import ctypes, sys, threading
from designer.memory import give_memory_back, keep_few_arenas

if sys.argv[1] == "few":
    keep_few_arenas()
library = ctypes.CDLL(None)
library.malloc.restype = ctypes.c_void_p
together = threading.Barrier(7)
def take():
    together.wait(60)
    library.free(ctypes.c_void_p(library.malloc(ctypes.c_size_t(5000))))
    together.wait(60)
threads = [threading.Thread(target=take) for _ in range(7)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
give_memory_back()
library.fopen.restype = ctypes.c_void_p
out = ctypes.c_void_p(library.fopen(b"/dev/stdout", b"w"))
library.malloc_info(0, out)
library.fclose(out)
"""


def _arenas(how: str) -> int:
    made = subprocess.run(
        [sys.executable, "-c", _COUNT, how], check=True, capture_output=True, text=True
    )
    return made.stdout.count("<heap nr=")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc alone has arenas")
def test_that_threads_share_few_stores_of_memory() -> None:
    assert _arenas("many") > 2  # what glibc does unless told otherwise
    assert _arenas("few") <= 2
