"""Values that are alive together have different variables, whatever nodes and ports are called."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

from nodes.graph import Block, Network
from runtime.module import load, load_module
from runtime.source import generate
from runtime.trace import trace
from tests.networks import graph, network, node


def model_of(found: Network, folder: Path) -> nn.Module:
    traced = trace(found)
    assert not traced.problems, traced.problems
    made = generate(found, traced)
    for name, text in (("model.py", made.text), ("objective.py", made.objective)):
        (folder / name).write_text(text, encoding="utf-8")
    return load(folder / "model.py", made.class_name)()


def numbers(values: tuple[Tensor, ...]) -> list[int]:
    """Return the first number of each value."""
    return [int(value.flatten()[0]) for value in values]


def parted(*outputs: str, name: str = "Parted") -> Block:
    """Return a block whose outputs are its input twice, three times and so on."""
    nodes, links = {"x": node("Input")}, []
    for count, output in enumerate(outputs, start=2):
        nodes |= {f"sum_of_{output}": node("Add"), output: node("Output")}
        links += [f"x > sum_of_{output}.x{number}" for number in range(1, count + 1)]
        links.append(f"sum_of_{output} > {output}")
    return Block(name, graph(nodes, *links))


@pytest.mark.parametrize("name", ["encoder_h", "encoder_h1"])
def test_that_a_state_is_not_taken_for_a_node_that_is_called_so(name: str, tmp_path: Path) -> None:
    found = network(
        {
            "words": node("Input", shape=("T", 2)),
            "encoder": node("GRU", hidden_size=2),
            name: node("Linear", out_features=2),
            "twice": node("Add"),
            "decoder": node("GRU", hidden_size=2),
            "y": node("Output"),
        },
        *("words > encoder", f"encoder > {name}", f"{name} > twice.x1", f"{name} > twice.x2"),
        *("twice > decoder", "encoder.h > decoder.h0", "decoder > y"),
    )
    model, words = model_of(found, tmp_path), torch.rand(3, 5, 2)
    steps, h = model.get_submodule("encoder")(words)
    y, _ = model.get_submodule("decoder")(2 * model.get_submodule(name)(steps), h)
    assert torch.equal(model(words), y)


def test_that_a_part_of_a_block_is_not_taken_for_a_node_that_is_called_so(tmp_path: Path) -> None:
    found = network(
        {
            "x": node("Input", shape=(2,)),
            "down1": node("block:Parted"),
            "down1_skip": node("Add"),
            "ten": node("Add"),
            "eleven": node("Add"),
            "first": node("Output"),
            "second": node("Output"),
        },
        *("x > down1", *(f"down1.deep > down1_skip.x{number}" for number in (1, 2))),
        *("down1_skip > ten.x1", "down1.skip > ten.x2", "down1.skip > ten.x3"),
        *("down1_skip > eleven.x1", "down1.skip > eleven.x2", "ten > eleven.x3"),
        *("ten > first", "eleven > second"),
        blocks={"Parted": parted("deep", "skip")},
    )
    assert numbers(model_of(found, tmp_path)(torch.ones(1, 2))) == [10, 17]


def test_that_two_parts_of_like_names_are_kept_apart(tmp_path: Path) -> None:
    """Both are `down_a_b`: the output a_b of the one, and the output b of the other."""
    found = network(
        {
            "x": node("Input", shape=(2,)),
            "down": node("block:Parted"),
            "down_a": node("block:Other"),
            "sum": node("Add"),
            "product": node("Multiply"),
            "first": node("Output"),
            "second": node("Output"),
        },
        *("x > down", "x > down_a", "down.y > sum.x1", "down_a.y > sum.x2"),
        *("down.a_b > sum.x3", "down_a.b > sum.x4", "down.a_b > product.x1"),
        *("down_a.b > product.x2", "sum > first", "product > second"),
        blocks={"Parted": parted("y", "a_b"), "Other": parted("y", "c", "b", name="Other")},
    )
    assert numbers(model_of(found, tmp_path)(torch.ones(1, 2))) == [2 + 2 + 3 + 4, 12]


def test_that_results_of_like_names_are_told_apart(tmp_path: Path) -> None:
    found = network(
        {
            "words": node("Input", shape=("T", 2)),
            "encoder": node("GRU", hidden_size=2),
            "encoder_h": node("Linear", out_features=2),
            "loss": node("MSE"),
        },
        *("words > encoder", "encoder.h > encoder_h"),
        *("encoder.h > loss.prediction", "encoder_h > loss.target"),
    )
    model, words = model_of(found, tmp_path), torch.rand(3, 5, 2)
    objective = load_module(tmp_path / "objective.py")
    given = objective.predict(model, {"words": words})
    assert len(given) == 2
    assert not torch.equal(*given.values())


def test_that_all_parts_of_a_block_that_nobody_reads_are_results(tmp_path: Path) -> None:
    found = network(
        {"x": node("Input", shape=(2,)), "body": node("block:Parted")},
        "x > body",
        blocks={"Parted": parted("deep", "skip")},
    )
    assert numbers(model_of(found, tmp_path)(torch.ones(1, 2))) == [2, 3]


@pytest.mark.parametrize("name", ["x", "y", "sum"])
def test_that_a_result_of_any_name_leaves_what_is_still_read_alone(
    name: str, tmp_path: Path
) -> None:
    found = network(
        {
            "start": node("Input", shape=(2,)),
            "double": node("Add"),
            "triple": node("Add"),
            "six": node("Multiply"),
            name: node("Output"),
            "head": node("Output"),
        },
        *(f"start > double.x{number}" for number in (1, 2)),
        *(f"start > triple.x{number}" for number in (1, 2, 3)),
        *("double > six.x1", "triple > six.x2", f"triple > {name}", "six > head"),
    )
    assert numbers(model_of(found, tmp_path)(torch.ones(1, 2))) == [3, 6]


def test_that_a_result_called_as_a_builtin_leaves_its_nodes_first_output_alone(
    tmp_path: Path,
) -> None:
    found = network(
        {
            "words": node("Input", shape=("T", 2)),
            "encoder": node("GRU", hidden_size=2),
            "double": node("Add"),
            "sum": node("Output"),
            "y": node("Output"),
        },
        *("words > encoder", "encoder.h > sum", "encoder > double.x1", "encoder > double.x2"),
        "double > y",
    )
    model, words = model_of(found, tmp_path), torch.rand(3, 5, 2)
    y, h = model.get_submodule("encoder")(words)
    given_h, given_y = model(words)
    assert torch.equal(given_h, h)
    assert torch.equal(given_y, 2 * y)
