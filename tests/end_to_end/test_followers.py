"""A mean teacher learns digits of which few have labels: from the drawing, and from its export."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file
from sklearn.datasets import load_digits

from nodes.graph import Block, Network
from nodes.project import Follow, Phase, Project, Setting, Training
from nodes.training import training_problems
from runtime.export import export
from runtime.train.control import Control
from runtime.train.events import EpochEnded, Event, Finished
from runtime.train.launch import load_model, train
from runtime.train.run import Run, prepare
from tests.end_to_end.warm import Warm
from tests.networks import graph, network, node
from tests.runtime.train.trained import equal

LABELLED = 40
DECAY = 0.98
FOLLOW = Follow("teacher", "student", DECAY)


def reader() -> Block:
    """Return a network that reads digits, and forgets a part of what it sees."""
    inside = graph(
        {
            "image": node("Input", shape=(1, 8, 8)),
            "flat": node("Flatten"),
            "dropout": node("Dropout", p=0.3),
            "hidden": node("Linear", out_features=64),
            "relu": node("ReLU"),
            "head": node("Linear", out_features=10),
            "scores": node("Output"),
        },
        "image > flat",
        "flat > dropout",
        "dropout > hidden",
        "hidden > relu",
        "relu > head",
        "head > scores",
    )
    return Block("Reader", inside)


def drawn(consistency: float) -> Network:
    """Return student and teacher: they shall agree, and where a label is known, be right.

    Scores times 0 give every class the same chance, so that no gradient comes of them.
    """
    return network(
        {
            "image": node("Input", shape=(1, 8, 8), field="image"),
            "known": node("Input", shape=(1,), field="known"),
            "label": node("Input", shape=(), dtype="int64", field="label"),
            "student": node("block:Reader"),
            "teacher": node("block:Reader"),
            "seen": node("Multiply"),
            "loss": node("CrossEntropy", weight=20.0),
            "taught": node("Detach"),
            "wanted": node("Softmax"),
            "said": node("Softmax"),
            "agreement": node("MSE", weight=consistency, ramp=15),
            "accuracy": node("Accuracy", num_classes=10, average="micro"),
            "student_accuracy": node("Accuracy", num_classes=10, average="micro"),
            "scores": node("Output"),
        },
        "image > student.image",
        "image > teacher.image",
        "student.scores > seen.x1",
        "known > seen.x2",
        "seen > loss.prediction",
        "label > loss.target",
        "teacher.scores > taught",
        "taught > wanted",
        "student.scores > said",
        "said > agreement.prediction",
        "wanted > agreement.target",
        "teacher.scores > accuracy.prediction",
        "label > accuracy.target",
        "student.scores > student_accuracy.prediction",
        "label > student_accuracy.target",
        "teacher.scores > scores",
        name="mean_teacher",
        blocks={"Reader": reader()},
    )


def project(folder: Path, *, consistency: float = 30.0, epochs: int = 40) -> Project:
    """Return the project with digits of which few have labels."""
    found = load_digits()
    order = np.random.default_rng(0).permutation(len(found.target))
    known = np.zeros((len(order), 1), np.float32)
    known[:LABELLED] = 1.0
    path = folder / "digits.npz"
    images = found.images[order].astype(np.float32)[:, None] / 16
    np.savez(path, image=images, label=found.target[order], known=known)
    return Project(
        drawn(consistency),
        Training(
            data=Setting("NpzFile", {"path": str(path), "targets": "label"}),
            options={
                "epochs": epochs,
                "batch_size": 64,
                "monitor": "accuracy",
                "keep_best": False,
                "device": "cpu",
            },
            phases=(Phase(optimizer=Setting("Adam", {"lr": 0.01}), follows=(FOLLOW,)),),
        ),
    )


def trained(project: Project, folder: Path) -> tuple[Run, list[Event]]:
    run, events = prepare(project, folder), list[Event]()
    outcome = train(run, events.append)
    assert isinstance(outcome, Finished), outcome
    return run, events


def test_that_a_teacher_learns_from_few_labels_and_is_steadier_than_its_student(
    tmp_path: Path,
) -> None:
    made = project(tmp_path)
    assert not list(training_problems(made))
    _, events = trained(made, tmp_path / "run")
    ends = [event.validation for event in events if isinstance(event, EpochEnded)][-20:]
    teacher = np.array([end["accuracy"] for end in ends])
    student = np.array([end["student_accuracy"] for end in ends])
    assert teacher.mean() > 0.6  # a tenth by chance, of 32 labels
    assert teacher.mean() > student.mean()
    assert teacher.std() < student.std()


def test_that_it_goes_on_from_its_checkpoint_and_is_exported_bit_for_bit(
    tmp_path: Path, bare_python: Warm
) -> None:
    made = project(tmp_path, epochs=4)
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
    assert f'follows=(("teacher", "student", {DECAY}),)' in text
