"""A run has one trainer at a time, wherever a second one is started."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path
from typing import Self

import pytest

from designer.panels.run_entries import run_entries
from runtime.train import launch
from runtime.train.checkpoints import all_checkpoints
from runtime.train.control import Control
from runtime.train.events import EpochEnded, Event, Failed, Finished
from runtime.train.history import read_history
from runtime.train.process import Trainer
from runtime.train.run import Run, prepare
from tests.runtime.train.test_launch import iris_project

LONG = 1_000_000
TAKEN = "run is being trained in another window or terminal."


class Elsewhere:
    """A run that trains in a process of its own until it is told to end."""

    def __init__(self, run: Run) -> None:
        self.run, self.control = run, Control()
        self.trainer = Trainer()
        self.begun = threading.Event()
        self._thread = threading.Thread(target=self._train)

    def __enter__(self) -> Self:
        self._thread.start()
        assert self.begun.wait(120)
        return self

    def __exit__(self, *_: object) -> None:
        self.control.stop()
        self._thread.join()
        self.trainer.close()

    def _train(self) -> None:
        self.trainer.train(self.run, self._watch, self.control)

    def _watch(self, event: Event) -> None:
        if isinstance(event, EpochEnded) and all_checkpoints(self.run.folder):
            self.begun.set()


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Return a run that lasts."""
    return prepare(iris_project(epochs=LONG), tmp_path / "run")


def resumed(run: Run) -> tuple[Finished | Failed, list[Event]]:
    """Go on with a run until its first epoch ends."""
    control, events = Control(), list[Event]()

    def watch(event: Event) -> None:
        events.append(event)
        if isinstance(event, EpochEnded):
            control.stop()

    return launch.train(run, watch, control, resume=True), events


def test_that_a_run_that_trains_elsewhere_is_shown_so_and_not_taken_up_a_second_time(
    run: Run,
) -> None:
    with Elsewhere(run):
        (entry,) = run_entries(run.folder.parent)
        assert (entry.state, entry.unfinished, entry.can_go_on) == (
            "training elsewhere",
            False,
            False,
        )
        outcome, events = resumed(run)
        assert isinstance(outcome, Failed)
        assert outcome.text.startswith(TAKEN)
        assert events == [outcome]
    told = list(read_history(run.folder))
    assert isinstance(told[-1], Finished)
    assert not any(isinstance(event, Failed) for event in told)
    (entry,) = run_entries(run.folder.parent)
    assert (entry.state, entry.unfinished) == ("stopped", True)
    outcome, _ = resumed(run)
    assert isinstance(outcome, Finished)


def test_that_a_run_whose_trainer_was_killed_can_be_taken_up_at_once(run: Run) -> None:
    with Elsewhere(run) as elsewhere:
        elsewhere.trainer.kill()
    outcome, _ = resumed(run)
    assert isinstance(outcome, Finished)


def test_that_the_terminal_refuses_before_it_changes_the_settings_of_such_a_run(
    run: Run, tmp_path: Path
) -> None:
    project = run.folder / "project.json"
    with Elsewhere(run):
        command = ["train", project, "--resume", run.folder, "--epochs", "7"]
        found = subprocess.run(
            [sys.executable, "-m", "runtime.cli", *map(str, command)],
            capture_output=True,
            text=True,
            check=False,
        )
    assert found.returncode == 1
    assert TAKEN in found.stderr
    assert run.config.epochs == LONG
