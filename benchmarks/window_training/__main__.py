"""Measures training in the open window, every plot drawing, against the same training without one.

    python -m benchmarks.window_training [--rounds N] [--json] [--check]

Both take turns, trained where the window would train that network by itself, in a thread or in a
process (--place says otherwise), with the same number of threads; each round begins with the other
of the two. A ratio is the median over the rounds of the time without a window over the time with it
in the same round, and between what it lies: 1.00 means that the window costs nothing. Other
programs make it noisy; the share is what they cannot fake: the processor time of the window's
thread for each second of training, all its painting included. The worst frame, the longest time
for which the event loop did not turn, comes from a training of its own, for the clock that looks
at it costs time, too.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from statistics import median
from time import perf_counter, thread_time
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QSplitter

from benchmarks.rounds import Middle, middle
from benchmarks.training_loop.networks import CASES
from designer.canvas.view import CanvasView
from designer.controller import Controller
from designer.diagnoses import Diagnoses
from designer.document import Document
from designer.panels.curves import CurvesPanel
from designer.panels.inside import InsidePanel
from designer.panels.pictures import PicturesPanel
from designer.panels.training import TrainingPanel
from designer.panels.weights import WeightsPanel
from designer.status_line import StatusLine
from designer.theme import apply_theme
from designer.training import TrainingSession
from designer.watching import Watching
from nodes.examples import read_example
from nodes.project import Project
from runtime.train.events import Event, Failed, Finished, Started
from runtime.train.folders import new_folder
from runtime.train.launch import train
from runtime.train.place import CHOSEN, IN_THREAD, PLACES, choose_place
from runtime.train.process import Trainer
from runtime.train.run import prepare

WANTED = 0.98
SHARE = 0.03
"""Of a core that the window may take while a network is trained."""
TICK = 16  # milliseconds between two looks at how late the event loop is: 60 a second


LONGER = {"MLP, batch 32": 4, "MLP, batch 256": 4, "CNN 32x32, batch 64": 2, "LSTM, batch 64": 1}
"""How many times as long as in the benchmark of the loop: for one to three seconds each."""


def cases() -> dict[str, Project]:
    """Return the networks of the benchmark of the loop, and one that is validated as it learns."""
    long = {case.name: repeated(case.project, LONGER[case.name]) for case in CASES}
    return {**long, "digits CNN, validated": repeated(read_example("digits_cnn").project, 1)}


def repeated(project: Project, times: int) -> Project:
    """Return the project to be trained so many times as long, and not less."""
    options = project.training.options
    epochs = int(str(options["epochs"])) * times
    return project.with_training(options={**options, "epochs": epochs, "patience": None})


def seconds_of(event: Event | None) -> float:
    """Return how long the training took; a failure ends the benchmark."""
    if isinstance(event, Finished):
        return event.seconds
    sys.exit(event.text if isinstance(event, Failed) else "The training did not end.")


def closed(project: Project, runs: Path, place: str) -> float:
    """Train without a window."""
    run = prepare(project, new_folder(runs))
    if choose_place(project, place).name == IN_THREAD:
        return seconds_of(train(run, lambda _event: None))
    trainer = Trainer()
    try:
        return seconds_of(trainer.train(run, lambda _event: None))
    finally:
        trainer.close()


class Window:
    """Canvas, status line and all panels that follow a training, all of them in sight."""

    def __init__(self, project: Project, runs: Path, place: str) -> None:
        self.controller = Controller(Document(project))
        self.session = TrainingSession(lambda: runs, place=lambda: place)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        canvas, curves = CanvasView(self.controller), CurvesPanel(self.session)
        self.diagnoses = Diagnoses(self.controller, self.session)
        self.watching = Watching(self.controller, self.session)
        canvas.warmth.watch(self.watching)
        canvas.heat = "gradient"
        curves.change(rates=True)
        for panel in (
            canvas,
            TrainingPanel(self.controller, self.session, self.diagnoses),
            curves,
            WeightsPanel(self.controller, self.session),
            PicturesPanel(self.session),
            InsidePanel(self.controller, self.session),
            StatusLine(self.controller, self.session),
        ):
            self.splitter.addWidget(panel)
        self.splitter.resize(1200, 1250)
        self.last: Event | None = None
        self.batches = 0
        self.spent = 0.0
        """Processor time of this thread from the first event of the run to its last."""
        self.late: list[float] = []
        """Of each turn of the event loop that was asked for: how many seconds too late it came."""
        self._turned = perf_counter()
        self._began = 0.0
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
        self.session.start(self.controller.project, self.controller.origin)
        loop.exec()
        clock.stop()
        self.splitter.close()
        self.session.close()
        return seconds_of(self.last)

    def _take(self, events: list[Event]) -> None:
        if isinstance(events[0], Started):
            self._began = thread_time()
        self.last = events[-1]
        self.batches += 1
        self.spent = thread_time() - self._began

    def _turn(self) -> None:
        now = perf_counter()
        self.late.append(max(0.0, now - self._turned - TICK / 1000))
        self._turned = now


def measured(
    project: Project, rounds: int, runs: Path, place: str
) -> dict[str, float | str | Middle]:
    """Return what the rounds gave; a first one warms up and does not count."""
    closed(project, runs, place), Window(project, runs, place).train()
    pairs: list[tuple[float, float]] = []
    spent = batches = 0.0
    for number in range(rounds):
        early = 0.0 if number % 2 else closed(project, runs, place)
        window = Window(project, runs, place)
        beside = window.train()
        pairs.append((early or closed(project, runs, place), beside))
        spent += window.spent
        batches += window.batches
    seconds = sum(beside for _, beside in pairs)
    watched = Window(project, runs, place)
    watched.train(watched=True)
    return {
        "place": choose_place(project, place).name,
        "closed_s": median(alone for alone, _ in pairs),
        "open_s": median(beside for _, beside in pairs),
        "ratio": middle([alone / beside for alone, beside in pairs]),
        "share": spent / seconds,
        "updates_a_second": batches / seconds,
        "worst_frame_ms": 1000.0 * max(watched.late) + TICK,
    }


def print_head() -> None:
    """Print what the columns are."""
    print(f"{'':22}{'place':>9}{'closed s':>12}{'open s':>12}{'ratio':>22}", end="")
    print("".join(f"{head:>12}" for head in ("share", "updates/s", "worst frame")), flush=True)


def print_row(name: str, row: Mapping[str, Any]) -> None:
    """Print what was measured of a case."""
    print(
        f"{name:22}{row['place']:>9}{row['closed_s']:12.2f}{row['open_s']:12.2f}"
        f"{row['ratio'].words():>22}"
        f"{row['share']:12.1%}{row['updates_a_second']:12.1f}{row['worst_frame_ms']:9.0f} ms",
        flush=True,
    )


def main() -> int:
    """Print the table; with --check return 1 where the window costs too much."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--case", help="only cases whose name holds this")
    parser.add_argument("--place", choices=PLACES, default=CHOSEN)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--check", action="store_true")
    wanted = parser.parse_args()
    app = QApplication([])
    apply_theme(app, "dark")
    table: dict[str, dict[str, Any]] = {}
    if not wanted.json:
        print_head()
    with tempfile.TemporaryDirectory() as folder:
        for name, project in cases().items():
            if (wanted.case or "") in name:
                table[name] = measured(project, wanted.rounds, Path(folder), wanted.place)
                if not wanted.json:
                    print_row(name, table[name])
    if wanted.json:
        print(json.dumps(table))
    slow = [
        name
        for name, row in table.items()
        if row["ratio"].value < WANTED or float(row["share"]) > 1.5 * SHARE
    ]
    return int(bool(slow) and wanted.check)


if __name__ == "__main__":
    sys.exit(main())
