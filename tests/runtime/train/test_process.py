"""A training in a process of its own: the same run to the last bit, and a crash of its own."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from safetensors.torch import load_file

from runtime.train import launch
from runtime.train.control import Control
from runtime.train.events import Changed, EpochEnded, Event, Failed, Finished, Started, Step
from runtime.train.history import read_history
from runtime.train.process import LOG, Trainer
from runtime.train.run import prepare
from tests.runtime.train.test_launch import iris_project, losses
from tests.runtime.train.trained import equal


@pytest.fixture
def trainer() -> Iterator[Trainer]:
    made = Trainer()
    yield made
    if made.alive:
        made.kill()
    made.close()


def test_that_a_process_trains_the_same_to_the_last_bit_and_obeys(
    trainer: Trainer, tmp_path: Path
) -> None:
    here = prepare(iris_project(epochs=4), tmp_path / "here")
    launch.train(here, lambda _event: None)
    there = prepare(iris_project(epochs=400), tmp_path / "there")
    control, events, shown = Control(), list[Event](), list[bool]()

    def go_on() -> None:
        shown.append(there.live.exists())
        control.finish_epoch()

    def watch(event: Event) -> None:
        events.append(event)
        if isinstance(event, EpochEnded) and event.epoch == 4:
            control.set_rate(0.5)
            control.show()
            control.pause()
            threading.Timer(0.6, go_on).start()

    outcome = trainer.train(there, watch, control)
    assert isinstance(outcome, Finished), outcome
    assert outcome.reason == "stopped"
    assert isinstance(events[0], Started)
    assert events[-1] is outcome
    assert losses(there.folder)[: len(losses(here.folder))] == losses(here.folder)
    (changed,) = (event for event in events if isinstance(event, Changed))
    assert changed.text == "learning rate 0.001 → 0.5"
    assert not trainer.alive
    assert (shown, there.live.exists()) == ([True], False)
    # Histograms arrive as they were sent; steps are those that the history holds.
    told = [event for event in events if isinstance(event, Step)]
    assert told == [event for event in read_history(there.folder) if isinstance(event, Step)]


def test_that_a_killed_process_is_a_failure_in_words_and_its_run_can_go_on(
    trainer: Trainer, tmp_path: Path
) -> None:
    whole = prepare(iris_project(epochs=300), tmp_path / "whole")
    launch.train(whole, lambda _event: None)
    run = prepare(iris_project(epochs=300), tmp_path / "run")
    events: list[Event] = []

    def watch(event: Event) -> None:
        events.append(event)
        if isinstance(event, EpochEnded) and event.epoch == 30:
            os.kill(trainer._process.pid, signal.SIGKILL)

    outcome = trainer.train(run, watch)
    assert isinstance(outcome, Failed)
    assert "killed by the system, most likely because the memory was full" in outcome.text
    assert "can be taken up again" in outcome.text
    assert list(read_history(run.folder))[-1] == outcome == events[-1]
    assert isinstance(launch.train(run, lambda _event: None, resume=True), Finished)
    assert equal(load_file(whole.weights), load_file(run.weights))


def test_that_a_crash_names_its_signal_and_where_its_last_words_are(
    trainer: Trainer, tmp_path: Path
) -> None:
    run = prepare(iris_project(epochs=2), tmp_path / "run")
    os.kill(trainer._process.pid, signal.SIGSEGV)
    outcome = trainer.train(run, lambda _event: None)
    assert isinstance(outcome, Failed)
    assert "crashed (SIGSEGV)" in outcome.text
    assert str(run.folder / LOG) in outcome.text
    assert "No epoch had been saved yet." in outcome.text


def test_that_a_training_that_hangs_can_be_ended(trainer: Trainer, tmp_path: Path) -> None:
    run = prepare(iris_project(epochs=100000), tmp_path / "run")

    def hang(event: Event) -> None:
        if isinstance(event, EpochEnded) and event.epoch == 2:
            os.kill(trainer._process.pid, signal.SIGSTOP)
            threading.Timer(0.2, trainer.kill).start()

    outcome = trainer.train(run, hang)
    assert isinstance(outcome, Failed)
    assert "ended before its present step was over" in outcome.text


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
def test_that_an_orphan_keeps_its_weights_and_ends(trainer: Trainer, tmp_path: Path) -> None:
    run = prepare(iris_project(epochs=1000000), tmp_path / "run")
    begun = threading.Event()
    outcomes: list[Finished | Failed] = []

    def watch(event: Event) -> None:
        if isinstance(event, EpochEnded):
            begun.set()

    listening = threading.Thread(target=lambda: outcomes.append(trainer.train(run, watch)))
    listening.start()
    assert begun.wait(60)
    process = psutil.Process(trainer._process.pid)
    before = time.monotonic()
    assert trainer._process.stdin is not None
    trainer._process.stdin.close()
    process.wait(10)
    assert time.monotonic() - before < 8
    listening.join()
    assert run.weights.exists()
    assert isinstance(outcomes[0], Finished)
    assert outcomes[0].reason == "stopped"


def test_that_a_process_that_is_not_needed_leaves_quietly(trainer: Trainer) -> None:
    trainer.close()
    assert trainer._process.returncode == 0
