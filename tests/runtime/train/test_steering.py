"""Steering a run: one step at a time, to the epoch's end, at another rate, with parts frozen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from nodes.project import Phase, Project, Setting
from runtime.module import load
from runtime.train import launch
from runtime.train.control import Command, Control, command_from_json, command_to_json
from runtime.train.events import Changed, EpochEnded, Event, Finished, Step
from runtime.train.history import read_history
from runtime.train.run import Run, prepare
from tests.runtime.train.test_launch import iris_project

Act = Callable[[Control], None]


def scheduled(optimizer: str = "Adam", schedule: str = "", **settings: float) -> Project:
    setting = Setting(schedule, settings) if schedule else None
    return iris_project(epochs=6).with_training(
        phases=(Phase("train", (), (), Setting(optimizer, {"lr": 0.01}), setting),)
    )


def steered(project: Project, folder: Path, epoch: int, act: Act) -> tuple[Run, list[Event]]:
    """Train a project, doing something after an epoch; the history is what is returned."""
    run, control = prepare(project, folder), Control()

    def watch(event: Event) -> None:
        if isinstance(event, EpochEnded) and event.epoch == epoch:
            act(control)

    assert isinstance(launch.train(run, watch, control), Finished)
    return run, list(read_history(folder))


def rates(events: list[Event]) -> list[float]:
    return [event.learning_rate for event in events if isinstance(event, EpochEnded)]


def told(events: list[Event]) -> list[str]:
    return [event.text for event in events if isinstance(event, Changed)]


def test_that_a_new_learning_rate_counts_from_the_next_update_and_is_told(tmp_path: Path) -> None:
    _, events = steered(scheduled(), tmp_path, 2, lambda control: control.set_rate(0.001))
    assert rates(events) == [0.01, 0.01, 0.001, 0.001, 0.001, 0.001]
    (change,) = [event for event in events if isinstance(event, Changed)]
    assert (change.text, change.epoch, change.step) == ("learning rate 0.01 → 0.001", 3, 9)


@pytest.mark.parametrize(
    ("schedule", "settings"),
    [("StepLR", {"step_size": 2, "gamma": 0.1}), ("ExponentialLR", {"gamma": 0.5}),
     ("CosineAnnealingLR", {}), ("LinearLR", {})],
)  # fmt: skip
def test_that_a_schedule_goes_on_in_proportion_to_the_new_rate(
    schedule: str, settings: dict[str, float], tmp_path: Path
) -> None:
    project = scheduled(schedule=schedule, **settings)
    _, plain = steered(project, tmp_path / "plain", 6, lambda _control: None)

    def double(control: Control) -> None:
        control.set_rate(2 * rates(plain)[2])

    _, events = steered(project, tmp_path / "doubled", 2, double)
    assert rates(events)[:2] == rates(plain)[:2]
    assert rates(events)[2:] == pytest.approx([2 * rate for rate in rates(plain)[2:]], rel=1e-9)


def test_that_a_cyclic_schedule_is_scaled_at_both_ends(tmp_path: Path) -> None:
    project = scheduled("SGD", "CyclicLR", base_lr=0.001, max_lr=0.01, step_size_up=5)
    _, plain = steered(project, tmp_path / "plain", 6, lambda _control: None)
    _, events = steered(project, tmp_path / "set", 2, lambda control: control.set_rate(0.1))
    shares = [now / before for now, before in zip(rates(events), rates(plain), strict=True)]
    assert shares == pytest.approx([1, 1, *[shares[2]] * 4], rel=1e-9)
    assert shares[2] > 5


def test_that_frozen_weights_stay_as_they_are_until_they_are_thawed(tmp_path: Path) -> None:
    def weights(epochs: int, act: Act) -> dict[str, torch.Tensor]:
        options = {**scheduled().training.options, "epochs": epochs, "keep_best": False}
        project = scheduled().with_training(options=options)
        run, events = steered(project, tmp_path / f"{epochs}{act.__name__}", 2, act)
        changes.append(told(events))
        return load_file(run.weights)

    changes: list[list[str]] = []

    def nothing(_control: Control) -> None:
        """Leave the training alone."""

    def freeze(control: Control) -> None:
        control.freeze("body")

    def thaw(control: Control) -> None:
        control.freeze("body")
        control.freeze("body", frozen=False)

    after_three, frozen = weights(3, freeze), weights(6, freeze)
    assert torch.equal(after_three["body.weight"], frozen["body.weight"])
    assert not torch.equal(after_three["head.weight"], frozen["head.weight"])
    assert changes[-1] == ["body frozen"]
    plain, thawed = weights(6, nothing), weights(6, thaw)
    assert changes[-1] == ["body frozen", "body thawed"]
    assert all(torch.equal(plain[name], thawed[name]) for name in plain)


def test_that_freezing_everything_is_refused_in_words(tmp_path: Path) -> None:
    run, events = steered(scheduled(), tmp_path, 2, lambda c: c.freeze("body", "head"))
    words = "body, head cannot be frozen: train would have no weights to move"
    assert told(events) == [words]
    torch.manual_seed(0)
    assert not torch.equal(
        load_file(run.weights)["body.weight"], load(run.model, run.class_name)().body.weight
    )


def test_that_freezing_what_has_no_weights_is_told(tmp_path: Path) -> None:
    _, events = steered(iris_project(epochs=2), tmp_path, 1, lambda c: c.freeze("relu"))
    assert told(events) == ["relu has no weights that could be frozen"]


def test_that_a_run_ends_with_its_epoch_and_goes_on_from_there_bit_for_bit(tmp_path: Path) -> None:
    whole, _ = steered(iris_project(), tmp_path / "whole", 6, lambda _control: None)
    parts, events = steered(iris_project(), tmp_path / "parts", 2, Control.finish_epoch)
    assert isinstance(events[-1], Finished)
    assert (events[-1].reason, events[-1].epoch) == ("stopped", 2)
    assert isinstance(launch.train(parts, lambda _event: None, resume=True), Finished)
    first, second = load_file(whole.weights), load_file(parts.weights)
    assert all(torch.equal(first[name], second[name]) for name in first)


def test_that_a_paused_run_makes_one_update_at_a_time(tmp_path: Path) -> None:
    run, control = prepare(iris_project(epochs=2), tmp_path), Control()
    seen: list[int] = []

    class Stepped(Control):
        """Asks for one update more each time it would wait, and stops after seven."""

        def should_stop(self) -> bool:
            if self.paused and not self._steps:
                seen.append(1)
                self.stop() if len(seen) > 7 else self.step()
            return super().should_stop()

    control = Stepped()
    control.pause()
    launch.train(run, lambda _event: None, control)
    steps = [event for event in read_history(run.folder) if isinstance(event, Step)]
    assert sum(len(step.losses["loss"]) for step in steps) == 8


def test_that_commands_reach_a_listener_that_came_late() -> None:
    control, heard = Control(), list[Command]()
    control.pause()
    control.set_rate(0.5, "train")
    control.listen(heard.append)
    control.freeze("body", "head", frozen=False)
    assert heard == [
        Command("pause"),
        Command("rate", rate=0.5, phase="train"),
        Command("freeze", parts=("body", "head"), frozen=False),
    ]
    assert [command_from_json(command_to_json(command)) for command in heard] == heard
