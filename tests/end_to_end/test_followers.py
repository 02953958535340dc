"""A mean teacher learns digits of which few have labels: from the drawing, and from its export."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file

from designer.plots.arrays import Numbers
from nodes.examples import read_example
from nodes.project import Project
from runtime.data import load
from runtime.export import export
from runtime.train.control import Control
from runtime.train.events import EpochEnded, Event, Finished
from runtime.train.launch import load_model, train
from runtime.train.run import Run, prepare
from tests.end_to_end.warm import Warm
from tests.runtime.train.trained import equal


def example(**options: int) -> Project:
    """Return the example, trained on the processor."""
    project = read_example("digits_mean_teacher").project
    return project.with_training(options={**project.training.options, "device": "cpu", **options})


def without_agreement(project: Project) -> Project:
    """Return the project in which nothing is learned from digits without labels."""
    graph = project.network.graph
    none = graph.with_node("agreement", graph["agreement"].with_params(weight=1e-6))
    return project.with_network(dataclasses.replace(project.network, graph=none))


def trained(project: Project, folder: Path) -> tuple[Run, list[Event]]:
    run, events = prepare(project, folder), list[Event]()
    outcome = train(run, events.append)
    assert isinstance(outcome, Finished), outcome
    return run, events


def accuracies(project: Project, folder: Path) -> tuple[Numbers, Numbers]:
    """Return the accuracy of teacher and student after each of the later epochs."""
    _, events = trained(project, folder)
    ends = [event.validation for event in events if isinstance(event, EpochEnded)][-15:]
    return (
        np.array([end["accuracy"] for end in ends]),
        np.array([end["student_accuracy"] for end in ends]),
    )


def test_that_few_of_the_digits_tell_their_label() -> None:
    setting = example().training.data
    assert setting is not None
    data = load(setting, {})
    assert 30 <= data.train["known"].sum() <= 50
    assert data.train["known"].shape == (len(data.train["label"]), 1)


def test_that_agreement_on_digits_without_labels_teaches_and_the_teacher_is_steadier(
    tmp_path: Path,
) -> None:
    teacher, student = accuracies(example(), tmp_path / "run")
    _, alone = accuracies(without_agreement(example()), tmp_path / "alone")
    assert teacher.mean() > 0.7  # a tenth by chance
    assert student.mean() > alone.mean() + 0.03
    assert teacher.std() < student.std()


def test_that_it_goes_on_from_its_checkpoint_and_is_exported_bit_for_bit(
    tmp_path: Path, bare_python: Warm
) -> None:
    made = example(epochs=4)
    run, _ = trained(made, tmp_path / "run")
    torch.manual_seed(run.config.seed)
    fresh = load_model(run).state_dict()
    weights = load_file(run.weights)
    for name in ("hidden.weight", "head.bias"):
        assert not weights[f"teacher.{name}"].equal(fresh[f"teacher.{name}"])
        assert not weights[f"teacher.{name}"].equal(weights[f"student.{name}"])
    other, control = prepare(made, tmp_path / "other"), Control()

    def stop(event: Event) -> None:
        if isinstance(event, EpochEnded) and event.epoch == 2:
            control.finish_epoch()

    train(other, stop, control)
    assert isinstance(train(other, lambda _event: None, resume=True), Finished)
    assert equal(load_file(other.weights), weights)
    export(made, run.folder, "script", tmp_path / "out")
    again = bare_python.run(tmp_path / "out", "train.py", "--output", "again.safetensors")
    assert again.returncode == 0, again.stderr
    assert (tmp_path / "out" / "again.safetensors").read_bytes() == run.weights.read_bytes()
    text = (tmp_path / "out" / "train.py").read_text()
    assert 'follows=(("teacher", "student", 0.98),)' in text
