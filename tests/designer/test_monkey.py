"""Random hands: whatever is pressed, the picture is that of the value and undo leads to the start.

`make monkey` presses 10,000 times; `NETWRIGHT_MONKEY_EVENTS` and `_SEEDS` say how long and which.
"""

from __future__ import annotations

import os

import pytest

from designer.app import Application
from designer.document import Document
from nodes.project import Project
from tests.designer.agreement import (
    expect_all_read_aloud,
    expect_history,
    expect_picture_of_value,
    expect_same_from_file,
)
from tests.designer.monkey import Monkey

EVENTS = int(os.environ.get("NETWRIGHT_MONKEY_EVENTS", "200"))
SEEDS = [int(seed) for seed in os.environ.get("NETWRIGHT_MONKEY_SEEDS", "1").split()]
NOW_AND_THEN = 50


class Watched:
    """The documents that a monkey had before it, and their first values."""

    def __init__(self, whole: Application) -> None:
        self.whole = whole
        self.starts: dict[Document, Project] = {}

    def look(self, number: int) -> None:
        """Fail unless the picture, the history and the file agree with the value."""
        document, view = self.whole.controller.document, self.whole.window.view
        self.starts.setdefault(document, document.history[0].project)
        view.motion.finish()  # what drifts is on its way to where the value has it
        if view.pointing.gesture is None:
            expect_picture_of_value(view)
        if number % NOW_AND_THEN == 0:
            expect_history(document)
            expect_same_from_file(document)
            expect_all_read_aloud(view)

    def expect_way_back(self) -> None:
        """Fail unless undoing everything ends at the first value itself."""
        for document, start in self.starts.items():
            while document.undo():
                pass
            dropped = bool(document.history[0].label)  # the oldest steps of a long history are
            assert dropped or document.project is start


@pytest.mark.timeout(0)
@pytest.mark.parametrize("seed", SEEDS)
def test_that_no_hand_however_wild_makes_picture_and_value_differ(
    analysed: Application, seed: int
) -> None:
    monkey, watched = Monkey(analysed, seed), Watched(analysed)
    number = 0
    try:
        for number in range(EVENTS):
            monkey.act()
            watched.look(number)
        monkey.let_go()
        watched.look(0)
    except BaseException:
        trail = "\n  ".join(monkey.trail)
        print(f"seed {seed}, event {number}; what was done last:\n  {trail}")  # noqa: T201 - of pytest
        raise
    watched.expect_way_back()
