"""Expressions where whole numbers are wanted: refused with a cure, or the model can be built."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from nodes.check import check
from nodes.expressions import Expr
from nodes.graph import Block, BlockParameter, Network
from runtime.module import load
from runtime.source import generate
from runtime.trace import trace
from tests.networks import graph, network, node


def _of(inside: dict[str, object], **given: object) -> Network:
    """Return a use of a block of two layers with these parameters."""
    layers = {
        "x": node("Input", shape=(4, 9, 9)),
        "conv": node("Conv2d", out_channels=8, kernel_size=inside.get("kernel_size", 3)),
        "layer": node("Linear", out_features=inside.get("out_features", 5)),
        "y": node("Output"),
    }
    drawn = graph(layers, "x > conv", "conv > layer", "layer > y")
    params = (BlockParameter("channels", 8), BlockParameter("hidden", 6))
    return network(
        {
            "image": node("Input", shape=(4, 9, 9)),
            "use": node("block:Part", **given),
            "out": node("Output"),
        },
        *("image > use.x", "use.y > out"),
        blocks={"Part": Block("Part", drawn, params)},
    )


@pytest.mark.parametrize(
    "found",
    [
        _of({"out_features": Expr("channels / 2")}),
        _of({"out_features": Expr("channels * 0.5")}),
        _of({"kernel_size": Expr("hidden / 2")}),
        _of({"kernel_size": (Expr("hidden / 2"), 3)}),
        _of({"out_features": Expr("hidden")}, hidden=Expr("16 / 2")),
        network(
            {
                "x": node("Input", shape=(4,)),
                "layer": node("Linear", out_features=Expr("8 / 2")),
                "y": node("Output"),
            },
            *("x > layer", "layer > y"),
        ),
    ],
)
def test_that_a_division_that_gives_a_real_number_is_no_size(found: Network) -> None:
    traced = trace(found)
    said = [problem.text for problem in (*check(found), *traced.problems)]
    assert any("whole number" in text for text in said), said


@pytest.mark.parametrize(
    "found",
    [
        _of({"out_features": Expr("channels // 2")}),
        _of({"out_features": Expr("round(channels / 3)")}),
        _of({"out_features": Expr("round(channels * 0.5)")}),
        _of({"kernel_size": (Expr("hidden // 2"), Expr("max(1, hidden % 4)"))}),
    ],
)
def test_that_what_is_accepted_can_be_built(found: Network, tmp_path: Path) -> None:
    traced = trace(found)
    assert not traced.problems
    made = generate(found, traced)
    path = tmp_path / "model.py"
    path.write_text(made.text, encoding="utf-8")
    result = load(path, made.class_name)()(torch.rand(2, 4, 9, 9))
    assert result.shape[:2] == (2, 8)


def test_that_a_block_is_given_whole_numbers_where_it_takes_them() -> None:
    inner = _of({"out_features": Expr("hidden")}).blocks["Part"]
    drawn = graph(
        {
            "x": node("Input", shape=(4, 9, 9)),
            "part": node("block:Part", hidden=Expr("width / 2")),
            "y": node("Output"),
        },
        *("x > part.x", "part.y > y"),
    )
    outer = Block("Outer", drawn, (BlockParameter("width", 8),))
    found = network(
        {"image": node("Input", shape=(4, 9, 9)), "use": node("block:Outer"), "y": node("Output")},
        *("image > use.x", "use.y > y"),
        blocks={"Part": inner, "Outer": outer},
    )
    (problem,) = check(found)
    assert problem.where == ("Outer", "part")
    assert problem.param == "hidden"
    assert "must be a whole number, but is 4.0" in problem.text
