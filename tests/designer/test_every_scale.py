"""Gestures, commands and pictures on a screen of twice the pixels: the same tests, elsewhere."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
CANVAS = ("every_gesture", "gestures", "keys", "painting", "rewiring", "building", "accessible")
AGAIN = {
    "commands": ([HERE / "actions"], "what_it_says"),
    "canvas": (
        [HERE / "canvas" / f"test_{name}.py" for name in CANVAS],
        "not smaller and not larger and not every_row_of_building and not read_aloud_ends",
    ),
}
"""What is done again: every command and gesture at three zooms, all else at one."""


@pytest.mark.timeout(900)
@pytest.mark.parametrize("part", AGAIN)
def test_that_all_is_the_same_on_a_screen_of_twice_the_pixels(part: str) -> None:
    files, chosen = AGAIN[part]
    command = [sys.executable, "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [*command, *map(str, files), "-k", chosen],
        cwd=HERE.parents[1],
        env={**os.environ, "NETWRIGHT_TEST_SCALE": "2"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:]
