"""Copies of a repeated node that differ: by what they take, or by their number."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from torch import nn

from nodes.check import check
from nodes.expressions import Expr, parse_expression
from nodes.graph import Block, BlockParameter, Graph, Network
from runtime.module import load
from runtime.source import generate
from runtime.summary import summarise
from runtime.trace import trace
from tests.networks import graph, network, node


def growing() -> Graph:
    return graph(
        {
            "x": node("Input", shape=(4,)),
            "more": node("Linear", out_features=Expr("growth")),
            "concat": node("Concat"),
            "y": node("Output"),
        },
        "x > more",
        "x > concat.x1",
        "more > concat.x2",
        "concat > y",
    )


def dense(**facts: object) -> Network:
    block = Block("Dense", growing(), (BlockParameter("growth", 3),))
    return network(
        {
            "x": node("Input", shape=(4,)),
            "dense": node("block:Dense", growth=3, **{"repeat": 5, **facts}),
            "head": node("Linear", out_features=2),
            "y": node("Output"),
        },
        "x > dense",
        "dense > head",
        "head > y",
        blocks={"Dense": block},
    )


def model(found: Network, folder: Path) -> nn.Module:
    source = generate(found, trace(found))
    path = folder / "model.py"
    path.write_text(source.text, encoding="utf-8")
    torch.manual_seed(0)
    return load(path, source.class_name)()


def test_that_copies_may_take_more_from_one_to_the_next(tmp_path: Path) -> None:
    found = dense()
    assert [problem.text for problem in (*check(found), *trace(found).problems)] == []
    assert generate(found, trace(found)).text.count("range(") == 1
    made = model(found, tmp_path)
    sizes = [layer.more.in_features for layer in made.get_submodule("dense")]
    assert sizes == [4, 7, 10, 13, 16]
    image = torch.rand(2, 4)
    x = image
    for layer in made.get_submodule("dense"):
        x = torch.cat([x, layer.more(x)], 1)
    assert made(image).equal(made.get_submodule("head")(x))


def test_that_sizes_that_grow_are_written_as_arithmetic() -> None:
    text = generate(dense(), trace(dense())).text
    assert "*(Dense(in_features=4 + 3 * index, growth=3) for index in range(5))" in text
    assert "def __init__(self, in_features: int, growth: int) -> None:" in text


def test_that_all_copies_are_counted() -> None:
    counted = summarise(trace(dense()))
    wide = [4, 7, 10, 13, 16]
    assert counted.of_node["dense",].weights == sum(3 * size + 3 for size in wide)
    assert counted.of_node["dense",].operations == sum(3 * size for size in wide)
    assert counted.weights == counted.of_node["dense",].weights + 19 * 2 + 2
    assert [row.name for row in counted.rows].count("more") == 1


def test_that_growing_copies_may_stand_inside_a_block(tmp_path: Path) -> None:
    stage = graph(
        {
            "x": node("Input", shape=(4,)),
            "dense": node("block:Dense", growth=Expr("growth"), repeat=Expr("depth")),
            "y": node("Output"),
        },
        "x > dense",
        "dense > y",
    )
    parameters = (BlockParameter("growth", 2), BlockParameter("depth", 2))
    found = network(
        {
            "x": node("Input", shape=(4,)),
            "one": node("block:Stage", growth=2, depth=3),
            "two": node("block:Stage", growth=5, depth=2),
            "y": node("Output"),
        },
        "x > one",
        "one > two",
        "two > y",
        blocks={
            "Dense": Block("Dense", growing(), (BlockParameter("growth", 3),)),
            "Stage": Block("Stage", stage, parameters),
        },
    )
    text = generate(found, trace(found)).text
    assert "Dense(in_features=in_features + growth * index, growth=growth)" in text
    assert model(found, tmp_path)(torch.zeros(1, 4)).shape == (1, 4 + 3 * 2 + 2 * 5)


def test_that_copies_that_share_weights_cannot_grow() -> None:
    (problem,) = trace(dense(tied=True)).problems
    assert problem.text.startswith("dense (Dense): cannot be repeated")


def test_that_a_layer_that_widens_once_is_no_growing_row() -> None:
    found = network(
        {"x": node("Input", shape=(4,)), "layer": node("Linear", out_features=8, repeat=2)},
        "x > layer",
    )
    (problem,) = trace(found).problems
    assert problem.text.startswith("layer (Linear): cannot be repeated")
    assert list(trace(found).uses) == [("x",), ("layer",)]


def numbered(**facts: object) -> Network:
    given = {"p": parse_expression("0.1 * index"), "repeat": 3, **facts}
    return network(
        {"x": node("Input", shape=(4,)), "drop": node("Dropout", **given), "y": node("Output")},
        "x > drop",
        "drop > y",
    )


def test_that_parameters_may_read_the_number_of_the_copy(tmp_path: Path) -> None:
    assert [problem.text for problem in check(numbered())] == []
    made = model(numbered(), tmp_path)
    assert [layer.p for layer in made.get_submodule("drop")] == [0.0, 0.1, 0.2]


@pytest.mark.parametrize("facts", [{"repeat": 1}, {"tied": True}])
def test_that_only_copies_have_a_number(facts: dict[str, object]) -> None:
    found = numbered(**facts)
    words = "there is no parameter 'index'"
    assert any(words in problem.text for problem in (*check(found), *trace(found).problems))
