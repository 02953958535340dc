"""A virtual screen, and a hand that moves its mouse and keys from outside the program."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager

NEEDED = ("Xvfb", "xdotool")


def missing() -> list[str]:
    """Return the programs that a virtual screen lacks here."""
    return [program for program in NEEDED if shutil.which(program) is None]


@contextmanager
def virtual_screen(size: str = "1680x1050x24") -> Iterator[str]:
    """Run an X server without a screen and yield its DISPLAY."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            yield f":{answer.readline().strip()}"
    finally:
        server.terminate()
        server.wait(timeout=10)


class Hand:
    """Moves the mouse and presses keys of a display through xdotool, as a person would."""

    def __init__(self, display: str) -> None:
        self._environment = {**os.environ, "DISPLAY": display}

    def _do(self, *words: str) -> None:
        command = ["xdotool", *words]
        subprocess.run(command, env=self._environment, check=True, capture_output=True, timeout=20)

    def move(self, x: float, y: float) -> None:
        """Move the mouse to a pixel of the screen."""
        self._do("mousemove", str(round(x)), str(round(y)))

    def click(self, x: float, y: float, *, times: int = 1) -> None:
        """Click the left button at a pixel."""
        self.move(x, y)
        time.sleep(0.03)
        self._do("click", "--repeat", str(times), "--delay", "60", "1")
        time.sleep(0.05)

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Press at one pixel, move there in steps and let go at another."""
        self.move(*start)
        time.sleep(0.05)
        self._do("mousedown", "1")
        for step in range(1, 9):
            part = step / 8
            self.move(*(a + (b - a) * part for a, b in zip(start, end, strict=True)))
            time.sleep(0.015)
        time.sleep(0.05)
        self._do("mouseup", "1")
        time.sleep(0.05)

    def key(self, *names: str) -> None:
        """Press keys one after the other, such as ctrl+z or Return."""
        self._do("key", "--delay", "25", *names)

    def type(self, text: str) -> None:
        """Type a text."""
        self._do("type", "--delay", "10", text)
