"""Keeps the computer awake while something long goes on, by the means of each system.

The programs that do it end with this process, whatever becomes of it. Where there are none,
or they fail, nothing happens: nobody's training shall end for that.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import TracebackType
from typing import Final, Self

_CONTINUOUS: Final = 0x80000000
_SYSTEM_REQUIRED: Final = 0x00000001
_PATIENCE: Final = 2.0


class Awake:
    """Keeps the computer awake from when it is entered until it is left or closed."""

    def __init__(self, why: str) -> None:
        self._why = why
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.begin()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def begin(self) -> None:
        """Keep awake from now on."""
        if sys.platform == "win32":
            _tell_windows(_CONTINUOUS | _SYSTEM_REQUIRED)
        elif self._process is None:
            with suppress(OSError):
                self._process = _started(self._why)

    def close(self) -> None:
        """Let the computer sleep again."""
        if sys.platform == "win32":
            _tell_windows(_CONTINUOUS)
        process, self._process = self._process, None
        if process is None:
            return
        with suppress(OSError):
            if process.stdin is not None:
                process.stdin.close()
            process.terminate()
        with suppress(subprocess.TimeoutExpired):
            process.wait(_PATIENCE)
            return
        process.kill()
        process.wait()


@contextmanager
def awake(why: str) -> Iterator[None]:
    """Keep the computer awake for as long as this lasts."""
    with Awake(why):
        yield


def _started(why: str) -> subprocess.Popen[bytes] | None:
    """Start what keeps this system awake; it ends when its input does, or with this process."""
    if sys.platform == "darwin":
        command = ["caffeinate", "-i", "-w", str(os.getpid())]
    else:
        command = ["systemd-inhibit", "--what=idle:sleep", "--mode=block", "--who=Netwright"]
        command += [f"--why={why}", "cat"]
    found = shutil.which(command[0])
    if found is None:
        return None
    return subprocess.Popen(  # noqa: S603 - a program of the system, and no shell
        [found, *command[1:]],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def _tell_windows(state: int) -> None:
    """Say whether the system is needed; it holds for the thread that says so."""
    with suppress(AttributeError, OSError):
        import ctypes

        ctypes.windll.kernel32.SetThreadExecutionState(state)  # type: ignore[attr-defined]
