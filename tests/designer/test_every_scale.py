"""Gestures and commands on a screen of twice the pixels: the same tests in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
AGAIN = ("tests/designer/canvas/test_every_gesture.py", "tests/designer/actions")
DRAWN = "gesture or escape or edit or select or arrange or view"


def test_that_gestures_and_commands_do_the_same_on_a_screen_of_twice_the_pixels() -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [*command, *AGAIN, "-k", DRAWN],
        cwd=ROOT,
        env={**os.environ, "NETWRIGHT_TEST_SCALE": "2"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:]
