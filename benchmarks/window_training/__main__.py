"""Measures training in the open window, every plot drawing, against the same training without one.

    python -m benchmarks.window_training [--rounds N] [--json] [--check]

Both take turns within one process, with the same number of threads. A ratio is the shortest time
without a window over the shortest with it, for other programs only ever make times longer: 1.00
means that the window costs nothing. The worst frame, the longest time for which the event loop did
not turn, comes from a training of its own, for the clock that looks at it costs time, too.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QSplitter

from designer.controller import Controller
from designer.document import Document
from designer.panels.curves import CurvesPanel
from designer.panels.training import TrainingPanel
from designer.panels.weights import WeightsPanel
from designer.theme import apply_theme
from designer.training import TrainingSession
from nodes.examples import read_example
from nodes.project import Project
from runtime.train.events import Event, Failed, Finished
from runtime.train.folders import new_folder
from runtime.train.launch import train
from runtime.train.run import prepare

WANTED = 0.95
TICK = 10  # milliseconds between two looks at how long the event loop took


@dataclass(frozen=True)
class Case:
    """One line of the table."""

    name: str
    example: str
    batch_size: int
    epochs: int


CASES = (
    Case("digits MLP, batch 32", "digits_mlp", 32, 100),
    Case("digits MLP, batch 256", "digits_mlp", 256, 300),
    Case("digits CNN, batch 32", "digits_cnn", 32, 25),
)


def project_of(case: Case) -> Project:
    """Return the example, to be trained for as many epochs as the case says."""
    project = read_example(case.example).project
    changed = {"epochs": case.epochs, "batch_size": case.batch_size, "patience": None}
    return project.with_training(options={**project.training.options, **changed})


def seconds_of(event: Event | None) -> float:
    """Return how long the training took; a failure ends the benchmark."""
    if isinstance(event, Finished):
        return event.seconds
    sys.exit(event.text if isinstance(event, Failed) else "The training did not end.")


def closed(project: Project, runs: Path) -> float:
    """Train without a window."""
    run = prepare(project, new_folder(runs))
    return seconds_of(train(run, lambda _event: None))


class Window:
    """All panels that follow a training, side by side and all in sight."""

    def __init__(self, project: Project, runs: Path) -> None:
        self.controller = Controller(Document(project))
        self.session = TrainingSession(lambda: runs)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        for panel in (
            TrainingPanel(self.controller, self.session),
            CurvesPanel(self.session),
            WeightsPanel(self.controller, self.session),
        ):
            self.splitter.addWidget(panel)
        self.splitter.resize(1200, 950)
        self.last: Event | None = None
        self.worst = 0.0
        self._turned = perf_counter()
        self.session.events.connect(self._take)

    def train(self, *, watched: bool = False) -> float:
        """Train while everything is drawn, and return how long the training took."""
        loop, clock = QEventLoop(), QTimer()
        clock.setTimerType(Qt.TimerType.PreciseTimer)
        clock.timeout.connect(self._turn)
        if watched:
            clock.start(TICK)
        self.session.state_changed.connect(lambda state: loop.quit() if state == "idle" else None)
        self.splitter.show()
        self._turned = perf_counter()
        self.session.start(self.controller.project)
        loop.exec()
        clock.stop()
        self.splitter.close()
        return seconds_of(self.last)

    def _take(self, events: list[Event]) -> None:
        self.last = events[-1]

    def _turn(self) -> None:
        now = perf_counter()
        self.worst = max(self.worst, now - self._turned)
        self._turned = now


def measured(case: Case, rounds: int, runs: Path) -> dict[str, float]:
    """Return what the rounds gave; a first one warms up and does not count."""
    project = project_of(case)
    without: list[float] = []
    within: list[float] = []
    for number in range(rounds + 1):
        alone = closed(project, runs)
        beside = Window(project, runs).train()
        if number:
            without.append(alone)
            within.append(beside)
    window = Window(project, runs)
    window.train(watched=True)
    return {
        "closed_s": min(without),
        "open_s": min(within),
        "ratio": min(without) / min(within),
        "worst_frame_ms": 1000.0 * window.worst,
    }


def main() -> int:
    """Print the table; with --check return 1 where the window costs too much."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--check", action="store_true")
    wanted = parser.parse_args()
    app = QApplication([])
    apply_theme(app, "dark")
    with tempfile.TemporaryDirectory() as folder:
        table = {case.name: measured(case, wanted.rounds, Path(folder)) for case in CASES}
    if wanted.json:
        print(json.dumps(table))
    else:
        print(f"{'':24}{'closed s':>10}{'open s':>10}{'ratio':>8}{'worst frame ms':>16}")
        for name, row in table.items():
            print(
                f"{name:24}{row['closed_s']:10.2f}{row['open_s']:10.2f}{row['ratio']:8.2f}"
                f"{row['worst_frame_ms']:16.0f}"
            )
    slow = [name for name, row in table.items() if row["ratio"] < WANTED]
    return int(bool(slow) and wanted.check)


if __name__ == "__main__":
    sys.exit(main())
