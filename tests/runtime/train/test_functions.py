"""Nodes that are functions, not modules, are looked at as modules are; the file stays as it is."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import replace
from inspect import signature
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from nodes.examples import read_example
from nodes.graph import Node
from nodes.over_time import OverTime
from nodes.params import Value
from nodes.project import Phase, Project
from runtime import data as datasets
from runtime.inside.interior import Interior
from runtime.inside.views import Images, Steps
from runtime.train.activity import observed
from runtime.train.events import Event, Statistics, Step
from runtime.train.figures import sample_of
from runtime.train.folders import new_folder
from runtime.train.functions import Functions
from runtime.train.launch import load_model, load_objective, train
from runtime.train.run import Run, prepare
from tests.networks import network, node


def project(example: str, **options: Value) -> Project:
    found = read_example(example).project
    return found.with_training(options={**found.training.options, "epochs": 1, **options})


def trained(project: Project, folder: Path) -> tuple[Run, list[Event]]:
    run, told = prepare(project, new_folder(folder)), list[Event]()
    train(run, told.append)
    return run, told


def first_batch(run: Run) -> dict[str, Tensor]:
    setting, preparation = run.project.training.data, run.project.training.preparation
    assert setting is not None
    data = datasets.load(setting, preparation).train
    order = torch.Generator().manual_seed(run.config.seed)
    rows = torch.randperm(len(data["label"]), generator=order)[: run.config.batch_size]
    return {name: values[rows] for name, values in data.items()}


@pytest.fixture(scope="module")
def resnet(tmp_path_factory: pytest.TempPathFactory) -> tuple[Run, list[Event]]:
    return trained(project("digits_resnet", batch_size=64), tmp_path_factory.mktemp("runs"))


def test_that_an_add_in_a_block_is_told_as_plain_pytorch_has_it(
    resnet: tuple[Run, list[Event]],
) -> None:
    run, told = resnet
    found = next(event for event in told if isinstance(event, Statistics))
    parts = list(found.passing)
    assert parts[parts.index("stage.0.norm2") + 1 : parts.index("stage.0.relu2") + 1] == [
        "stage.0.add",
        "stage.0.relu2",
    ]
    torch.manual_seed(run.config.seed)
    model = load_model(run).train()
    batch, sums = first_batch(run), []
    block = model.get_submodule("stage.0")
    block.get_submodule("relu2").register_forward_pre_hook(lambda _m, given: sums.append(given[0]))
    objective = load_objective(run)
    outputs = objective.predict(model, batch)
    (added,) = sums
    added.retain_grad()
    phase = run.config.phases[0].name
    sum(objective.phase_losses(phase, outputs, batch).values()).backward()  # type: ignore[union-attr]
    assert added.grad is not None
    figures = sample_of(found).parts["stage.0.add"]
    assert figures.activation_norm == pytest.approx(
        float(added.detach().norm()), rel=0.02
    )  # sampled
    assert figures.flow == pytest.approx(float(added.grad.norm()), rel=0.05)
    assert figures.seconds > 0.0
    assert math.isnan(figures.gradient_norm)
    assert found.activity["stage.0.add"].calls == 1


def test_that_inside_shows_what_a_function_puts_out(resnet: tuple[Run, list[Event]]) -> None:
    interior = Interior(resnet[0])
    assert interior.kinds["stage.2.add"] == ("output", "points")
    names = [name for name in interior.kinds if name.startswith("stage.1.")]
    assert names[-2:] == ["stage.1.add", "stage.1.relu2"]
    added = interior.look("stage.2.add", "output", 3)
    passed = interior.look("stage.2.relu2", "output", 3)
    assert torch.equal(
        torch.tensor(added.values).clamp(min=0.0),  # type: ignore[union-attr]
        torch.tensor(passed.values),  # type: ignore[union-attr]
    )


FUNCTIONS: dict[str, tuple[dict[str, Node], tuple[str, ...]]] = {
    "a learned tensor and a sum": (
        {"token": node("Parameter", shape=(1, 64)), "joined": node("Add")},
        ("flat > token.batch", "flat > joined.x1", "token > joined.x2", "joined > head"),
    ),
    "several outputs": (
        {"best": node("TopK", k=7)},
        ("flat > best", "best.values > head"),
    ),
    "one that runs three times": (
        {"small": node("Sin", repeat=3)},
        ("flat > small", "small > head"),
    ),
    "a mask that is no number": (
        {"mask": node("Compare", other=0.5), "gate": node("Where")},
        ("flat > mask", "mask > gate.condition", "flat > gate.a", "flat > gate.b", "gate > head"),
    ),
}


@pytest.mark.parametrize("case", FUNCTIONS)
def test_that_functions_of_every_form_are_seen_and_change_nothing(
    case: str, tmp_path: Path
) -> None:
    middle, links = FUNCTIONS[case]
    drawn = network(
        {
            "image": node("Input", shape=(1, 8, 8), field="image"),
            "flat": node("Reshape", shape=(64,)),
            **middle,
            "head": node("Linear", out_features=10),
            "label": node("Input", shape=(), dtype="int64", field="label"),
            "loss": node("CrossEntropy"),
        },
        "image > flat",
        *links,
        "head > loss.prediction",
        "label > loss.target",
    )
    made = replace(project("digits_cnn", batch_size=512, monitor="loss"), network=drawn)
    run, told = trained(made, tmp_path)
    found = next(event for event in told if isinstance(event, Statistics))
    seen = {"flat", *middle, "head"} - {"mask"}
    assert set(found.passing) == seen
    assert all(activity.seconds > 0.0 for activity in found.activity.values())
    if "small" in middle:
        assert found.activity["small"].calls == 3
    if "token" in middle:
        assert sample_of(found).parts["token"].gradient_norm > 0.0
    assert run.functions.model.keys().isdisjoint(
        number
        for number, line in enumerate(run.model.read_text().splitlines(), start=1)
        if "self.head(" in line
    )


def test_that_a_function_over_time_is_looked_at_step_by_step(tmp_path: Path) -> None:
    drawn = network(
        {
            "series": node("Input", shape=("T", 1), field="series"),
            "wide": node("Linear", out_features=8),
            "fold": node("Subtract", over_time=OverTime(("b",), {"a": "y"}, ("y",))),
            "forecast": node("Linear", out_features=1),
            "future": node("Input", shape=(1,), field="future"),
            "loss": node("MSE"),
        },
        *("series > wide", "wide > fold.b", "fold > forecast"),
        *("forecast > loss.prediction", "future > loss.target"),
    )
    run, told = trained(replace(project("drawn_rnn", monitor="loss"), network=drawn), tmp_path)
    lines = run.model.read_text().splitlines()
    assert [lines[number - 1].strip() for number in run.functions.model] == ["a = a - step"]
    found = next(event for event in told if isinstance(event, Statistics))
    assert list(found.passing) == ["wide", "fold", "forecast"]
    assert found.activity["fold"].calls == 40
    assert found.activity["fold"].flow > 0.0
    interior = Interior(run)
    assert interior.kinds["fold"] == ("output", "points", "time")
    steps = interior.look("fold", "time")
    assert isinstance(steps, Steps)
    assert np.allclose(steps.norms[""], steps.norms[""][0])  # a sum hands its gradient on whole


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


LOSSES = {
    "vae": {"train": {"code_loss", "reconstruction_loss"}},
    "digits_gan": {"generator": {"generator_loss"}, "discriminator": {"discriminator_loss"}},
    "digits_distillation": {"teacher": {"teacher_loss"}, "student": {"distillation"}},
}


@pytest.mark.parametrize("example", LOSSES)
def test_that_losses_are_timed_and_have_no_histogram(example: str, tmp_path: Path) -> None:
    run, told = trained(project(example, batch_size=256), tmp_path)
    found = next(event for event in told if isinstance(event, Statistics))
    timed = found.activity.keys() - found.passing.keys()
    assert timed == LOSSES[example][found.phase]
    for name in timed:
        assert found.activity[name].seconds > 0.0
        assert math.isnan(found.activity[name].flow)
    assert not timed & {name for name, kinds in Interior(run).kinds.items() if kinds}


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


@pytest.mark.parametrize("example", ["vae", "drawn_rnn", "seq2seq_attention"])
def test_that_models_compute_the_same_while_their_functions_tell(
    example: str, tmp_path: Path
) -> None:
    made = read_example(example).project
    run = prepare(made, new_folder(tmp_path))
    torch.manual_seed(0)
    model = load_model(run).eval()
    inputs = {one.name: one.params for one in made.network.graph.nodes.values()}
    given = [
        torch.randint(0, 5, (2, *_axes(inputs[name])))
        if inputs[name].get("dtype") == "int64"
        else torch.rand(2, *_axes(inputs[name]))
        for name in signature(model.forward).parameters
    ]
    plain = {type(module): type(module).forward for module in model.modules()}
    expected = _seeded(model, given)
    functions, began, ended = Functions(model, dict(observed(model)), run.functions), [""], [""]
    functions.install(began.append, lambda name, _made: ended.append(name))
    found = _seeded(model, given)
    functions.remove()
    assert began == ended
    assert {name.rpartition(".")[2] for name in began if name} <= set(run.functions.model.values())
    assert len(began) > 1
    assert all(torch.equal(one, other) for one, other in zip(expected, found, strict=True))
    assert all(kind.forward is forward for kind, forward in plain.items())


def _axes(params: Mapping[str, Value]) -> list[int]:
    shape = params["shape"]
    assert isinstance(shape, tuple)
    return [axis if isinstance(axis, int) else 4 for axis in shape]


def _seeded(model: nn.Module, given: list[Tensor]) -> tuple[Tensor, ...]:
    torch.manual_seed(1)
    with torch.no_grad():
        found = model(*given)
    return found if isinstance(found, tuple) else (found,)
