"""Nodes that are functions, not modules, are looked at as modules are; the file stays as it is."""

from __future__ import annotations

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
from runtime.inside.interior import Interior
from runtime.inside.views import Steps
from runtime.train.activity import observed
from runtime.train.events import Event, Statistics
from runtime.train.figures import sample_of
from runtime.train.folders import new_folder
from runtime.train.functions import Functions
from runtime.train.launch import load_model, load_objective
from runtime.train.run import Run, prepare
from tests.networks import network, node
from tests.runtime.train.looked_at import first_batch, project, trained


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
