"""Nodes of the objective are looked at like those of the model; its file stays as it is."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from nodes.examples import read_example
from nodes.project import Phase
from runtime.inside.interior import Interior
from runtime.inside.views import Images
from runtime.train.activity import Observer, observed
from runtime.train.events import Event, Statistics, Step
from runtime.train.figures import sample_of
from runtime.train.folders import new_folder
from runtime.train.functions import Functions
from runtime.train.launch import load_model, load_objective, train
from runtime.train.run import prepare
from tests.networks import network, node
from tests.runtime.train.looked_at import first_batch, project, trained


def test_that_a_node_of_the_objective_is_told_as_plain_pytorch_has_it(tmp_path: Path) -> None:
    run, told = trained(project("digits_mean_teacher"), tmp_path)
    found = next(event for event in told if isinstance(event, Statistics))
    assert list(found.passing)[-2:] == ["wanted", "seen"]
    figures = sample_of(found).parts["seen"]
    size = run.config.batch_size
    torch.manual_seed(run.config.seed)
    model = load_model(run).train()
    torch.manual_seed(run.config.seed)
    batch = first_batch(run)
    student, wanted = model.get_submodule("student"), batch["known"]
    seen = student(batch["image"]) * wanted
    seen.retain_grad()
    (20.0 * nn.functional.cross_entropy(seen, batch["label"])).backward()
    assert seen.grad is not None
    assert len(seen) == size
    assert figures.activation_norm == pytest.approx(float(seen.detach().norm()), rel=0.05)
    assert figures.flow == pytest.approx(float(seen.grad.norm()), rel=0.05)
    assert figures.seconds > 0.0
    assert found.activity["seen"].calls == 1
    interior = Interior(run)
    assert interior.kinds["seen"] == ("output", "points")
    shown = interior.look("seen", "output", 3)
    assert isinstance(shown, Images)
    assert shown.values.size == 10


def test_that_a_repeated_node_of_the_objective_is_seen_at_each_of_its_calls(
    tmp_path: Path,
) -> None:
    drawn = network(
        {
            "image": node("Input", shape=(1, 8, 8), field="image"),
            "flat": node("Reshape", shape=(64,)),
            "head": node("Linear", out_features=10),
            "scores": node("Output"),
            "small": node("Sin", repeat=3),
            "label": node("Input", shape=(), dtype="int64", field="label"),
            "loss": node("CrossEntropy"),
            "accuracy": node("Accuracy"),
        },
        *("image > flat", "flat > head", "head > scores", "head > small"),
        *("small > loss.prediction", "label > loss.target"),
        *("small > accuracy.prediction", "label > accuracy.target"),
    )
    made = replace(project("digits_cnn", batch_size=512, monitor="loss"), network=drawn)
    run, told = trained(made, tmp_path)
    found = next(event for event in told if isinstance(event, Statistics))
    assert found.activity["small"].calls == 3
    assert found.activity["small"].flow > 0.0
    interior = Interior(run)
    shown, given = interior.look("small", "output"), interior.look("head", "output")
    assert isinstance(shown, Images)
    assert isinstance(given, Images)
    rows, row = shown.values.reshape(3, 10), given.values.reshape(10)
    assert np.allclose(rows[2], np.sin(np.sin(np.sin(row))), atol=1e-6)


def test_that_an_objective_that_cannot_run_hides_nothing_of_the_model(tmp_path: Path) -> None:
    run, _ = trained(project("dqn"), tmp_path)
    text = run.objective.read_text()
    run.objective.write_text(text.replace("amax(1, ", "amax(7, "))
    kinds = Interior(run).kinds
    assert kinds["network.head"][:2] == ("filters", "output")
    assert kinds["taken"] == ("output", "points")
    assert "worth" not in kinds


LOSSES = {
    "vae": {"train": {"code_loss", "reconstruction_loss"}},
    "digits_gan": {"generator": {"generator_loss"}, "discriminator": {"discriminator_loss"}},
    "digits_distillation": {"teacher": {"teacher_loss"}, "student": {"distillation"}},
}


@pytest.mark.parametrize("example", LOSSES)
def test_that_losses_are_timed_and_have_no_histogram(example: str, tmp_path: Path) -> None:
    run = prepare(project(example, batch_size=64), new_folder(tmp_path))
    model, objective, batch = load_model(run).train(), load_objective(run), first_batch(run)
    observer = Observer(model, run.functions, objective)
    for phase, losses in LOSSES[example].items():
        for _ in range(2):  # the file of an objective of losses only is read for the second
            observer.install()
            outputs = objective.predict(model, batch)
            sum(objective.phase_losses(phase, outputs, batch).values()).backward()  # type: ignore[union-attr]
            observer.remove()
        timed = {name: seen for name, seen in observer.seen.items() if not seen.output.numel()}
        assert timed.keys() == losses
        assert all(seen.time() > 0.0 and not seen.gradients for seen in timed.values())


def test_that_what_is_told_of_a_loss_is_its_time(tmp_path: Path) -> None:
    _, told = trained(project("dqn"), tmp_path)
    found = next(event for event in told if isinstance(event, Statistics))
    assert found.activity.keys() - found.passing.keys() == {"loss"}
    assert found.activity["loss"].seconds > 0.0
    assert math.isnan(found.activity["loss"].flow)


def test_that_each_phase_tells_the_nodes_of_its_own_losses(tmp_path: Path) -> None:
    drawn = network(
        {
            "image": node("Input", shape=(1, 8, 8), field="image"),
            "flat": node("Reshape", shape=(64,)),
            "one": node("Linear", out_features=10),
            "other": node("Linear", out_features=10),
            "small": node("Sin"),
            "halved": node("Expression", expression="a / 2"),
            "best": node("Expression", expression="a * 3"),
            "label": node("Input", shape=(), dtype="int64", field="label"),
            "sine_loss": node("CrossEntropy"),
            "halved_loss": node("CrossEntropy"),
            "accuracy": node("Accuracy"),
        },
        *("image > flat", "flat > one", "flat > other", "one > small", "other > halved.a"),
        *("small > sine_loss.prediction", "label > sine_loss.target", "small > best.a"),
        *("halved > halved_loss.prediction", "label > halved_loss.target"),
        *("best > accuracy.prediction", "label > accuracy.target"),
    )
    ids = {one.name: key for key, one in drawn.graph.nodes.items()}
    phases = tuple(
        Phase(name, (ids[f"{name}_loss"],), (ids[part],))
        for name, part in (("sine", "one"), ("halved", "other"))
    )
    made = replace(project("digits_cnn", monitor="accuracy"), network=drawn)
    run, told = trained(made.with_training(phases=phases), tmp_path)
    found = next(event for event in told if isinstance(event, Statistics))
    assert set(found.passing) == {
        "flat",
        "one",
        "other",
        "best",
        found.phase.replace("sine", "small"),
    }
    assert all(activity.calls == 1 for activity in found.activity.values())
    objective, names = load_objective(run), list[str]()
    model = load_model(run)
    batch = first_batch(run)
    outputs = objective.predict(model, batch)
    looking = Functions(model, dict(observed(model)), run.functions, objective)
    looking.install(names.append, lambda _name, _made: None)
    for phase in ("sine", "halved"):
        objective.phase_losses(phase, outputs, batch)
    objective.compared(outputs, batch)
    looking.remove()
    assert names == ["small", "sine_loss", "halved", "halved_loss", "best"]
    kinds = Interior(run).kinds
    assert all(kinds[name] == ("output", "points") for name in ("small", "halved", "best"))


@pytest.mark.parametrize("example", ["dqn", "lstm_tagger", "digits_mean_teacher"])
def test_that_a_training_whose_objective_is_looked_at_is_the_same(
    example: str, tmp_path: Path
) -> None:
    looked, told = trained(project(example), tmp_path / "looked")
    plain, losses = prepare(looked.project, new_folder(tmp_path / "plain")), list[Event]()
    settings = json.loads((plain.folder / "config.json").read_text())
    assert settings.pop("objective_functions")
    assert settings.pop("losses")
    settings.pop("functions")
    (plain.folder / "config.json").write_text(json.dumps(settings))
    train(plain, losses.append)
    assert _losses(told) == _losses(losses)
    assert looked.weights.read_bytes() == plain.weights.read_bytes()
    names = set(looked.functions.objective.values())
    found = next(event for event in told if isinstance(event, Statistics))
    assert names <= found.passing.keys()
    earlier = next(event for event in losses if isinstance(event, Statistics))
    assert names.isdisjoint(earlier.passing)
    assert names.isdisjoint(Interior(plain).kinds)


def _losses(told: list[Event]) -> list[float]:
    steps = (event for event in told if isinstance(event, Step))
    return [loss for step in steps for loss in step.losses["loss"]]


def test_that_the_objective_is_as_its_file_has_it_once_nobody_looks(tmp_path: Path) -> None:
    run = prepare(read_example("dqn").project, new_folder(tmp_path))
    model, objective = load_model(run), load_objective(run)
    function = objective.losses["train"]
    plain, known = function.__code__, set(function.__globals__)  # type: ignore[attr-defined]
    names = list[str]()
    looking = Functions(model, dict(observed(model)), run.functions, objective)
    batch = {
        "action": torch.tensor([[2], [0]]),
        "reward": torch.ones(2, 1),
        "discount": torch.full((2, 1), 0.9),
    }
    outputs = {"values": torch.rand(2, 4), "afterwards": torch.rand(2, 4)}
    expected = objective.phase_losses("train", outputs, batch)
    looking.install(names.append, lambda _name, _made: None)
    assert function.__code__ is not plain  # type: ignore[attr-defined]
    found = objective.phase_losses("train", outputs, batch)
    looking.remove()
    assert names == ["taken", "best", "fixed", "worth", "loss"]
    assert torch.equal(expected["loss"], found["loss"])
    assert function.__code__ is plain  # type: ignore[attr-defined]
    assert set(function.__globals__) == known  # type: ignore[attr-defined]
