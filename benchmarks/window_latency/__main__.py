"""Measures how late the window's event loop is while networks are trained and all plots draw.

    python -m benchmarks.window_latency [--seconds S] [--place PLACE] [--json] [--check]

A clock that ticks 60 times a second notes how much later than asked for each tick comes. The
networks are those of benchmarks.training_loop, trained where the window would train them by itself.
The first second of a run counts apart: there a run is made ready and its plots are laid out.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QTimer

from benchmarks.training_loop.networks import CASES, Case
from benchmarks.window_training.__main__ import TICK, Window
from designer.app import made_application
from designer.preload import load_for_training
from designer.theme import apply_theme
from nodes.project import Project
from runtime.train.place import CHOSEN, IN_THREAD, PLACES, choose_place

GOAL_P99, GOAL_WORST = 16.0, 50.0
"""Milliseconds."""
EPOCHS = 100_000
FIRST = 60  # ticks


def measured(case: Case, seconds: float, runs: Path, place: str) -> dict[str, Any]:
    """Return how late the event loop was while a network was trained for some seconds."""
    window = Window(endless(case.project), runs, place)
    QTimer.singleShot(round(1000 * seconds), window.session.stop)
    window.train(watched=True)
    late = 1000.0 * np.array(window.late)
    first, rest = late[:FIRST], late[FIRST:]
    return {
        "place": choose_place(case.project, place).name,
        "ticks": len(rest),
        "median_ms": float(np.median(rest)),
        "p99_ms": float(np.percentile(rest, 99)),
        "worst_ms": float(rest.max()),
        "worst_of_first_second_ms": float(first.max()),
        "period_ms": TICK,
    }


def load_ahead(projects: Iterable[Project], place: str) -> None:
    """Load what the analysis thread of the whole window has loaded before one presses Train."""
    for project in projects:
        load_for_training(project, here=choose_place(project, place).name == IN_THREAD)
    gc.freeze()
    gc.enable()


def endless(project: Project) -> Project:
    """Return the project to be trained until it is stopped."""
    return project.with_training(options={**project.training.options, "epochs": EPOCHS})


def main() -> int:
    """Print the table; with --check return 1 where the window is too late."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--seconds", type=float, default=12.0)
    parser.add_argument("--case", default="", help="only cases whose name holds this")
    parser.add_argument("--place", choices=PLACES, default=CHOSEN)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--check", action="store_true")
    given = parser.parse_args()
    gc.disable()  # as the command netwright does
    app = made_application()
    apply_theme(app, "dark")
    with tempfile.TemporaryDirectory() as folder:
        chosen = [case for case in CASES if given.case in case.name]
        warm = Window(chosen[0].project, Path(folder), given.place)
        warm.train()
        load_ahead([case.project for case in chosen], given.place)
        table = {
            case.name: measured(case, given.seconds, Path(folder), given.place) for case in chosen
        }
    print(json.dumps(table)) if given.json else print_table(table)
    late = [
        name
        for name, row in table.items()
        if row["p99_ms"] > GOAL_P99 or row["worst_ms"] > GOAL_WORST
    ]
    return int(bool(late) and given.check)


def print_table(table: dict[str, dict[str, Any]]) -> None:
    """Print a row for each network, in milliseconds too late."""
    print(f"milliseconds too late at 60 Hz; goals: p99 {GOAL_P99:.0f}, worst {GOAL_WORST:.0f}")
    print(f"{'':22}{'place':>9}{'ticks':>8}{'median':>9}{'p99':>9}{'worst':>9}{'first s':>9}")
    for name, row in table.items():
        print(
            f"{name:22}{row['place']:>9}{row['ticks']:8}{row['median_ms']:9.1f}"
            f"{row['p99_ms']:9.1f}{row['worst_ms']:9.1f}{row['worst_of_first_second_ms']:9.1f}"
        )


if __name__ == "__main__":
    sys.exit(main())
