"""Every command of the window, called by its keys or its menu: what it does is seen.

The rows are those of the window, so that a new command without a case fails here by its name.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from designer.action import Action
from designer.actions import ACTIONS
from designer.app import Application
from tests.designer.actions.block_cases import BLOCKS
from tests.designer.actions.canvas_cases import CANVAS
from tests.designer.actions.desk import Case, Desk
from tests.designer.actions.run_cases import RUNS, idle
from tests.designer.actions.window_cases import FILES, HELP, VIEWS, other_cases

TWICE = os.environ["QT_SCALE_FACTOR"] == "2"
LEVELS = (0,) if TWICE else (-8, 0, 8)
"""Half the size, full size, twice the size; on a screen of twice the pixels full size alone."""
ZOOMED = {*CANVAS, "block.group", "block.unpack", "block.rename"}
CASES = {**CANVAS, **BLOCKS, **VIEWS, **FILES, **HELP, **RUNS}
GROUPS = ("edit", "select link", "arrange", "view", "block", "file help", "run")
TRIED_IN_A_WAIT = 10_000  # milliseconds


@pytest.fixture
def desk(whole: Application, tmp_path: Path) -> Iterator[Desk]:
    """Return a window for many commands."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    made = Desk(whole, tmp_path)
    yield made
    idle(made)
    made.close_all()
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, on=False)


def ways(row: Action) -> Iterator[tuple[str, int]]:
    """Yield the keys of a command, "" for its menu where it has none, each with a zoom.

    What acts on the drawing is called at all of them by its first key.
    """
    first, *others = [*row.keys.split(), *row.canvas_keys.split()] or [""]
    levels = LEVELS if row.id in ZOOMED else (0,)
    yield from ((first, level) for level in levels)
    yield from ((key, 0) for key in others)


def call(desk: Desk, row: Action, key: str) -> None:
    if key:
        desk.call_by_key(key)
    else:
        desk.call_in_menu(row)


def try_all(desk: Desk, rows: Iterable[Action], cases: Mapping[str, Case]) -> None:
    """Try each command in each way at each zoom, and tell of all that fail."""
    faults = []
    for row in rows:
        for key, level in ways(row):
            fault = try_out(desk, row, cases[row.id], key, level)
            faults += [f"{row.id} by {key or 'the menu'} at level {level}: {fault}"] * bool(fault)
    assert not faults, "\n".join(faults)


def try_out(desk: Desk, row: Action, case: Case, key: str, level: int) -> str:
    """Call a command; return what is wrong if what it should do is not done, or was before."""
    desk.renew(level)
    case.ready(desk)
    if case.holds(desk):
        return "it holds before"
    call(desk, row, key)
    if not desk.until(lambda: case.holds(desk), TRIED_IN_A_WAIT):
        return "it does not hold then"
    if not case.again:
        return ""
    call(desk, row, key)
    gone = desk.until(lambda: not case.holds(desk), TRIED_IN_A_WAIT)
    return "" if gone else "it holds after a second time, too"


def test_that_every_row_has_a_case_and_no_case_is_of_a_row_that_is_gone() -> None:
    assert {row.id for row in ACTIONS} == CASES.keys()
    assert {row.id.split(".")[0] for row in ACTIONS} == set(" ".join(GROUPS).split())


@pytest.mark.parametrize("group", GROUPS)
def test_that_a_command_does_what_it_says(desk: Desk, group: str) -> None:
    rows = [row for row in ACTIONS if row.id.split(".")[0] in group.split()]
    try_all(desk, rows, CASES)


def test_that_commands_of_panels_looks_and_examples_do_what_they_say(desk: Desk) -> None:
    known = {row.id for row in ACTIONS}
    rows = {name: row for name, row in desk.window.menus.rows.items() if name not in known}
    cases = other_cases(rows)
    assert cases.keys() == rows.keys()
    first = {row.menu: name for name, row in reversed(rows.items()) if name.startswith("example.")}
    examples = {name for name in rows if name.startswith("example.")} - set(first.values())
    try_all(desk, (row for name, row in rows.items() if name not in examples), cases)
