"""The store of memory of the C library: one for all threads, and what is free in it goes back."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

_PROGRAM = """
import ctypes, sys, threading
from pathlib import Path
from designer.memory import give_memory_back, keep_one_arena

def in_memory():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

def take(size, fill):
    block = ctypes.c_void_p(library.malloc(ctypes.c_size_t(size)))
    if fill:
        ctypes.memset(block, 1, size)
    library.free(block)

if sys.argv[1] == "one":
    keep_one_arena()
library = ctypes.CDLL(None)
library.malloc.restype = ctypes.c_void_p
take(25_000_000, fill=False)  # from now on, blocks up to this size come from the store
before = in_memory()
thread = threading.Thread(target=take, args=(20_000_000,), kwargs={"fill": True})
thread.start()
thread.join()
give_memory_back()
print(in_memory() - before)
"""


def _kept(how: str) -> int:
    made = subprocess.run(
        [sys.executable, "-c", _PROGRAM, how], check=True, capture_output=True, text=True
    )
    return int(made.stdout)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc alone has arenas")
def test_that_what_a_thread_has_freed_goes_back_to_the_system() -> None:
    assert _kept("many") > 10_000_000  # what glibc keeps unless told otherwise
    assert _kept("one") < 2_000_000


_WINDOW = """
import sys
from ctypes import CDLL, c_char_p, c_int, c_void_p
from pathlib import Path

from PySide6.QtCore import QTimer
from designer.app import Application, made_application

app = made_application()
whole = Application(file="digits_mlp", unsaved=Path(sys.argv[1]))

def look():
    if not hasattr(whole, "controller") or whole.controller.analysis is None:
        return QTimer.singleShot(50, look)
    library = CDLL(None)
    library.fopen.argtypes, library.fopen.restype = (c_char_p, c_char_p), c_void_p
    library.malloc_info.argtypes, library.fclose.argtypes = (c_int, c_void_p), (c_void_p,)
    file = library.fopen(b"/dev/stdout", b"w")
    library.malloc_info(0, file)
    library.fclose(file)
    whole.window.close_now()

whole.window.show()
look()
app.exec()
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc alone has arenas")
def test_that_all_threads_of_the_window_share_one_store_of_memory(tmp_path: Path) -> None:
    made = subprocess.run(
        [sys.executable, "-c", _WINDOW, str(tmp_path)],
        env={**os.environ, **dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME"), str(tmp_path))},
        check=True,
        capture_output=True,
        text=True,
    )
    assert made.stdout.count("<heap nr=") == 1
