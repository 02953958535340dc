"""Faults of the machine: full memory is cured by smaller batches, a lost card by a new process."""

from __future__ import annotations

import os
import re
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from nodes.project import Phase, Setting
from nodes.relief import halving
from runtime.train import launch, recorder, rescue
from runtime.train.checkpoints import sound_checkpoint
from runtime.train.control import Control
from runtime.train.events import (
    Changed,
    Diagnosed,
    EpochEnded,
    Event,
    Failed,
    Finished,
    Started,
)
from runtime.train.history import read_history
from runtime.train.process import Trainer
from runtime.train.run import Run, prepare
from tests.runtime.train.test_launch import figures, iris_project, losses
from tests.runtime.train.trained import equal

LOST = "CUDA error: unspecified launch failure\nCompile with TORCH_USE_CUDA_DSA to enable"


def fail_in_step(monkeypatch: pytest.MonkeyPatch, number: int, error: Exception) -> None:
    """Let the first layer of the model fail when it is called for the n-th time in training."""
    whole, calls = nn.Linear.forward, []

    def forward(self: nn.Linear, x: Tensor) -> Tensor:
        if self.training and self.out_features == 16:
            calls.append(1)
            if len(calls) == number:
                raise error
        return whole(self, x)

    monkeypatch.setattr(nn.Linear, "forward", forward)


def test_that_full_memory_is_cured_by_half_the_batch_for_the_same_steps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = iris_project(batch_size=30, epochs=2)
    whole = prepare(project, tmp_path / "whole")
    launch.train(whole, lambda _event: None)
    run = prepare(project, tmp_path / "run")
    with monkeypatch.context() as patch:
        error = torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 GiB.")
        fail_in_step(patch, 3, error)
        outcome = launch.train(run, lambda _event: None)
    assert isinstance(outcome, Failed)
    assert outcome.cause == "memory"
    assert "batch_size of 15 and accumulate 2 batches" in outcome.text
    cure = halving(project)
    assert cure is not None
    assert cure.title == "Halve the batch to 15, accumulate 2, and train on"
    relieved = prepare(cure.apply(project), tmp_path / "relieved")
    assert (relieved.config.batch_size, relieved.config.accumulate) == (15, 2)
    assert isinstance(launch.train(relieved, lambda _event: None), Finished)
    # Dropout differs, as it is drawn batch by batch; all else is the same but for rounding.
    assert len(losses(relieved.folder)) == len(losses(whole.folder))
    assert losses(relieved.folder) == pytest.approx(losses(whole.folder), rel=0.1)


def test_that_a_batch_of_one_is_not_halved() -> None:
    assert halving(iris_project(batch_size=1)) is None


def test_that_a_lost_card_lets_the_run_go_on_in_a_fresh_process_to_the_same_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recorder, "SHORTEST_PAUSE", 0.0)
    monkeypatch.setattr(recorder, "SHARE_OF_SAVING", 1e9)
    whole = prepare(iris_project(), tmp_path / "whole")
    launch.train(whole, lambda _event: None)
    run = prepare(iris_project(), tmp_path / "run")
    events, fresh = list[Event](), list[Trainer]()
    with monkeypatch.context() as patch:
        fail_in_step(patch, 10, RuntimeError(LOST))
        outcome = rescue.train(
            run, events.append, renewed=lambda trainer, _why: fresh.append(trainer)
        )
    assert isinstance(outcome, Finished)
    assert len(fresh) == 1
    assert not fresh[0].alive
    assert not any(isinstance(event, Failed) for event in events)
    (told,) = (event for event in events if isinstance(event, Diagnosed))
    assert told.text.startswith("body: The graphics card was lost: CUDA error: unspecified launch")
    assert "went on from the end of epoch 2 in a process of its own" in told.text
    starts = [place for place, event in enumerate(events) if isinstance(event, Started)]
    assert starts[-1] < events.index(told)
    assert told in list(read_history(run.folder))
    assert losses(run.folder) == losses(whole.folder)
    assert figures(run.folder) == figures(whole.folder)
    assert equal(load_file(run.weights), load_file(whole.weights))


def test_that_a_card_that_was_lost_while_somebody_stops_the_run_is_not_sought_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = prepare(iris_project(), tmp_path / "run")
    fail_in_step(monkeypatch, 1, RuntimeError(LOST))
    control, events = Control(), list[Event]()
    control.stop()
    outcome = rescue.train(run, events.append, control)
    assert isinstance(outcome, Failed)
    assert outcome.cause == "device"
    assert events[-1] == outcome
    assert launch.DEVICE_CURE in outcome.text


def _nothing(_control: Control) -> None:
    """Leave the run alone."""


class Dying:
    """Kills the process of a run when epochs end, each time the one that trains then."""

    def __init__(self, run: Run, *epochs: int) -> None:
        self.run, self.epochs = run, list(epochs)
        self.events: list[Event] = []
        self.fresh: list[Trainer] = []
        self.told: list[str] = []
        self.at_once = False
        """Whether the fresh process dies before it does anything."""
        self.kept_from = 0
        """The epoch that a checkpoint must have come to by then."""
        self.control = Control()
        self.at_epoch: dict[int, Callable[[Control], None]] = {}
        """What is done with the run once an epoch ends, for the first time."""

    def train(self) -> Finished | Failed:
        trainer = Trainer()
        self.fresh.append(trainer)
        try:
            return rescue.train(self.run, self.watch, self.control, trainer, renewed=self.renew)
        finally:
            trainer.close()

    def renew(self, trainer: Trainer, why: str) -> None:
        self.told.append(why)
        self.fresh.append(trainer)
        if self.at_once:
            os.kill(trainer._process.pid, signal.SIGKILL)

    def watch(self, event: Event) -> None:
        self.events.append(event)
        if isinstance(event, EpochEnded):
            self.at_epoch.pop(event.epoch, _nothing)(self.control)
        if isinstance(event, EpochEnded) and self.epochs and event.epoch >= self.epochs[0]:
            kept = sound_checkpoint(self.run.folder)
            if kept is not None and kept.epoch >= self.kept_from:
                self.epochs.pop(0)
                os.kill(self.fresh[-1]._process.pid, signal.SIGKILL)

    def of(self, kind: type[Event]) -> list[Event]:
        return [event for event in self.events if isinstance(event, kind)]


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
def test_that_a_killed_run_goes_on_by_itself_to_the_same_end_and_says_where(
    tmp_path: Path,
) -> None:
    project = iris_project(epochs=300)
    whole = prepare(project, tmp_path / "whole")
    launch.train(whole, lambda _event: None)
    dying = Dying(prepare(project, tmp_path / "run"), 40)
    outcome = dying.train()
    assert isinstance(outcome, Finished)
    assert not dying.of(Failed)
    (told,) = (event for event in dying.of(Diagnosed) if "process of its own" in event.text)
    assert told.text.startswith("The training process was killed by the system, most likely")
    assert "The run went on from " in told.text
    assert re.search(r" It starts again from .*, which takes some seconds\.$", dying.told[0])
    assert "taken up again" not in told.text
    (mark,) = dying.of(Changed)
    assert (mark.text, mark.step > 0) == (rescue.MARK, True)
    assert mark in list(read_history(dying.run.folder))
    assert losses(dying.run.folder) == losses(whole.folder)
    assert equal(load_file(dying.run.weights), load_file(whole.weights))


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
def test_that_a_rate_that_its_checkpoint_holds_already_is_not_set_again(tmp_path: Path) -> None:
    setting = Setting("ExponentialLR", {"gamma": 0.999})
    phase = Phase("train", (), (), Setting("Adam", {"lr": 0.01}), setting)
    project = iris_project(epochs=2000).with_training(phases=(phase,))
    dying = Dying(prepare(project, tmp_path / "run"), 100)
    dying.kept_from = 50
    dying.at_epoch[2] = lambda control: control.set_rate(0.02)
    assert isinstance(dying.train(), Finished)
    assert dying.of(Changed)[-1].text == rescue.MARK
    assert len([e for e in dying.of(Changed) if e.text.startswith("learning rate")]) == 1
    ended = [event for event in dying.of(EpochEnded) if event.epoch > 49]
    first = ended[0]
    for event in ended:
        wanted = first.learning_rate * 0.999 ** (event.epoch - first.epoch)
        assert event.learning_rate == pytest.approx(wanted, rel=1e-6)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
def test_that_a_run_that_dies_again_at_the_same_place_stops_and_says_that_it_was_tried(
    tmp_path: Path,
) -> None:
    dying = Dying(prepare(iris_project(epochs=1_000_000), tmp_path / "run"), 40)
    dying.at_once = True
    outcome = dying.train()
    assert isinstance(outcome, Failed)
    assert len(dying.fresh) == 2
    assert dying.events[-1] == outcome == list(read_history(dying.run.folder))[-1]
    assert re.search(r"It had gone on by itself from .*, and ended again\. ", outcome.text)
    assert outcome.text.endswith("The run can be taken up again from its last checkpoint.")


def test_that_memory_of_the_processor_that_is_full_is_told_alike(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = prepare(iris_project(batch_size=1), tmp_path / "run")
    fail_in_step(monkeypatch, 1, MemoryError())
    outcome = launch.train(run, lambda _event: None)
    assert isinstance(outcome, Failed)
    assert outcome.cause == "memory"
    assert "a batch is one sample already" in outcome.text
