"""Every command of the window, called by its keys or its menu: what it does is seen.

The rows are those of the window, so that a new command without a case fails here by its name.
"""

from __future__ import annotations

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

LEVELS = (-8, 0, 8)
"""Half the size, full size, twice the size."""
CASES = {**CANVAS, **BLOCKS, **VIEWS, **FILES, **HELP, **RUNS}
ROOMS = ("edit select link arrange view block", "theme language example file help panel", "run")
"""The groups of commands that are tried in one window; its look first, while it has few parts."""
TRIED_IN_A_WAIT = 10_000  # milliseconds


@pytest.fixture
def desk(whole: Application, tmp_path: Path) -> Iterator[Desk]:
    """Return a window for many commands."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    whole.analyser.close()
    made = Desk(whole, tmp_path)
    yield made
    idle(made)
    made.close_all()
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, on=False)


def ways(row: Action) -> Iterator[tuple[str, int]]:
    """Yield the keys of a command, "" for its menu where it has none, each with a zoom.

    It is called at all of them by its first key.
    """
    first, *others = [*row.keys.split(), *row.canvas_keys.split()] or [""]
    yield from ((first, level) for level in LEVELS)
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


@pytest.mark.parametrize("groups", ROOMS)
def test_that_a_command_does_what_it_says_at_three_zooms(desk: Desk, groups: str) -> None:
    rows = desk.window.menus.rows
    cases = {**CASES, **other_cases(rows.keys() - CASES.keys())}
    assert cases.keys() == rows.keys()
    assert {name.split(".")[0] for name in rows} == set(" ".join(ROOMS).split())
    for group in groups.split():
        try_all(desk, (row for name, row in rows.items() if name.startswith(f"{group}.")), cases)
