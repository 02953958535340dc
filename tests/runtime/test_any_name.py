"""Every name that the checks let through can be imported and runs, whatever else it means."""

from __future__ import annotations

import builtins
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

from nodes.expressions import Expr
from nodes.graph import Block, BlockParameter, Network
from nodes.names import use_problem
from runtime.module import load, load_module
from runtime.source import generate
from runtime.trace import trace
from tests.networks import graph, network, node

COMMON = ("classes", "load", "storage", "library", "ops", "utils", "package", "export", "testing")
OURS = ("layer", "part", "copy", "index", "step", "truth", "x", "y", "z", "loss", "result", "model")
TORCH = {*dir(torch), *dir(nn), *dir(nn.functional), *dir(Tensor)}
ALLOWED = sorted(n for n in {*COMMON, *OURS, *TORCH, *dir(builtins)} if use_problem(n) is None)
"""Names that mean something elsewhere, and that the checks let a node have."""

HALVES = pytest.mark.parametrize("names", [ALLOWED[::2], ALLOWED[1::2]], ids=["odd", "even"])
"""All names, of which a sum has half as inputs."""


def model_of(found: Network, folder: Path) -> nn.Module:
    """Return the model of a network, imported from its file as a training does it."""
    traced = trace(found)
    assert not traced.problems, traced.problems
    made = generate(found, traced)
    for name, text in (("model.py", made.text), ("objective.py", made.objective)):
        (folder / name).write_text(text, encoding="utf-8")
    load_module(folder / "objective.py")
    return load(folder / "model.py", made.class_name)()


def test_that_common_words_are_allowed() -> None:
    assert set(COMMON) < set(ALLOWED)


@HALVES
def test_that_layers_of_any_name_run(names: list[str], tmp_path: Path) -> None:
    """Each has two readers, so that a variable bears its name, too."""
    layers = {name: node("Linear", out_features=2) for name in names}
    links = [f"given_ > {name}" for name in layers]
    for end in ("sum_", "product_"):
        links += [f"{name} > {end}.x{number}" for number, name in enumerate(layers, start=1)]
    found = network(
        {"given_": node("Input", shape=(2,)), **layers, "sum_": node("Add")}
        | {"product_": node("Multiply"), "end1_": node("Output"), "end2_": node("Output")},
        *links,
        *("sum_ > end1_", "product_ > end2_"),
    )
    model = model_of(found, tmp_path)
    with torch.no_grad():
        total, _ = model(torch.zeros(1, 2))
        biases = torch.stack([model.get_parameter(f"{name}.bias") for name in layers])
    assert torch.allclose(total[0], biases.sum(0), atol=1e-4)


@HALVES
def test_that_inputs_of_any_name_are_read(names: list[str], tmp_path: Path) -> None:
    inputs = {name: node("Input", shape=(2,)) for name in names}
    links = [f"{name} > sum_.x{number}" for number, name in enumerate(inputs, start=1)]
    found = network({**inputs, "sum_": node("Add"), "end_": node("Output")}, *links, "sum_ > end_")
    model = model_of(found, tmp_path)
    assert model(*[torch.ones(1, 2)] * len(names))[0, 0] == len(names)


def test_that_outputs_and_losses_of_any_name_are_named_so(tmp_path: Path) -> None:
    outputs, losses = ALLOWED[::2], ALLOWED[1::2]
    found = network(
        {"given_": node("Input", shape=(2,)), "double_": node("Add")}
        | {name: node("Output") for name in outputs}
        | {name: node("MSE") for name in losses},
        *("given_ > double_.x1", "given_ > double_.x2"),
        *(f"double_ > {name}.x" for name in outputs),
        *(f"double_ > {name}.prediction" for name in losses),
        *(f"given_ > {name}.target" for name in losses),
    )
    model, batch = model_of(found, tmp_path), {"given_": torch.ones(1, 2)}
    objective = load_module(tmp_path / "objective.py")
    predicted = objective.predict(model, batch)
    assert predicted.keys() == set(outputs)
    parts = objective.objective(predicted, batch)
    assert parts.keys() - {"loss", "loss_part"} == set(losses) - {"loss"}
    assert parts["loss"].item() == len(losses)


def test_that_a_parameter_may_be_called_as_a_layer_beside_it(tmp_path: Path) -> None:
    """The block keeps it to read it in forward, and the layer is an attribute, too."""
    inside = graph(
        {
            "x": node("Input"),
            "hidden": node("Linear", out_features=Expr("hidden * hidden1")),
            "power": node("Power", exponent=Expr("hidden + hidden1")),
            "y": node("Output"),
        },
        *("x > hidden", "hidden > power", "power > y"),
    )
    parameters = (BlockParameter("hidden", 2), BlockParameter("hidden1", 1))
    found = network(
        {"x": node("Input", shape=(2,)), "body": node("block:Body"), "y": node("Output")},
        *("x > body", "body > y"),
        blocks={"Body": Block("Body", inside, parameters)},
    )
    model, given = model_of(found, tmp_path), torch.rand(3, 2)
    assert torch.equal(model(given), model.get_submodule("body.hidden")(given) ** 3)
    assert sorted(model.state_dict()) == ["body.hidden.bias", "body.hidden.weight"]


def test_that_a_loss_may_be_called_loss_beside_one_called_as_its_part(tmp_path: Path) -> None:
    found = network(
        {
            "x": node("Input", shape=(2,)),
            "layer": node("Linear", out_features=2),
            "loss": node("MSE"),
            "loss_part": node("L1", weight=0.5),
        },
        *("x > layer", "layer > loss.prediction", "x > loss.target"),
        *("layer > loss_part.prediction", "x > loss_part.target"),
    )
    model_of(found, tmp_path)
    given = {"layer": torch.full((1, 2), 3.0)}
    parts = load_module(tmp_path / "objective.py").objective(given, {"x": torch.zeros(1, 2)})
    assert {name: part.item() for name, part in parts.items()} == {
        "loss": 9 + 0.5 * 3,
        "loss_part1": 9,
        "loss_part": 3,
    }


@pytest.mark.parametrize("name", COMMON)
def test_that_a_parameter_of_any_name_is_read_by_a_block(name: str, tmp_path: Path) -> None:
    power = node("Power", exponent=Expr(name))
    inside = graph(
        {"x": node("Input"), "power_": power, "y": node("Output")}, *("x > power_", "power_ > y")
    )
    found = network(
        {"x": node("Input", shape=(2,)), "body_": node("block:Body"), "y": node("Output")},
        *("x > body_", "body_ > y"),
        blocks={"Body": Block("Body", inside, (BlockParameter(name, 3.0),))},
    )
    assert model_of(found, tmp_path)(torch.full((1, 2), 2.0))[0, 0] == 8
