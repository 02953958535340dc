"""Learned and fixed tensors, formulas, nodes that only hand values on: what is written of them."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor, nn

from nodes.check import check
from nodes.file import dumps, loads
from nodes.formulas import FormulaError, formula
from nodes.graph import Block, Network, Node
from nodes.project import Project
from runtime.definitions import namespace
from runtime.module import load
from runtime.source import generate
from runtime.summary import summarise
from runtime.trace import trace
from tests.networks import network, node


def text(found: Network) -> str:
    """Return the source of a network without errors."""
    traced = trace(found)
    assert not [p for p in traced.problems if p.severity == "error"], traced.problems
    return generate(found, traced).text


def model(found: Network, folder: Path) -> nn.Module:
    path = folder / "model.py"
    path.write_text(text(found), encoding="utf-8")
    return load(path, found.name)()


def with_token() -> Network:
    """Return a network that puts a class token before the patches and scales the result."""
    return network(
        {
            "x": node("Input", shape=(16, 8)),
            "token": node("Parameter", shape=(1, 1, 8), init="zeros"),
            "joined": node("Concat"),
            "gamma": node("Parameter", shape=(8,), init="constant", value=1e-06),
            "scaled": node("Multiply"),
            "out": node("Output"),
        },
        "x > token.batch",
        "token > joined.x1",
        "x > joined.x2",
        "joined > scaled.x1",
        "gamma > scaled.x2",
        "scaled > out",
        name="Tokens",
    )


def test_that_learned_tensors_are_attributes_and_read_as_such(tmp_path: Path) -> None:
    written = text(with_token())
    assert "self.token = nn.Parameter(torch.zeros(1, 1, 8))" in written
    assert "self.gamma = nn.Parameter(torch.full((8,), 1e-06))" in written
    assert "torch.cat([y, x], dim=1)" in written
    assert "y = self.token.expand(x.shape[0], -1, -1)" in written
    assert "* self.gamma\n" in written
    made = model(with_token(), tmp_path)
    assert {name: tuple(w.shape) for name, w in made.named_parameters()} == {
        "token": (1, 1, 8),
        "gamma": (8,),
    }
    assert made(torch.rand(2, 16, 8)).shape == (2, 17, 8)
    assert summarise(trace(with_token())).weights == 16


def test_that_a_token_without_an_axis_for_the_batch_is_refused() -> None:
    graph = with_token().graph
    token = graph["token"].with_params(shape=(8,))
    (problem,) = trace(Network("Tokens", graph.with_node("token", token))).problems
    assert problem.param == "shape"
    assert "must start with 1" in problem.text


@pytest.mark.parametrize(
    ("init", "low", "high"),
    [("zeros", 0, 0), ("ones", 1, 1), ("constant", 3, 3), ("uniform", -0.5, 0.25)],
)
def test_that_a_parameter_starts_as_it_says(
    init: str, low: float, high: float, tmp_path: Path
) -> None:
    found = network(
        {
            "x": node("Input", shape=(40, 40)),
            "w": node("Parameter", shape=(40, 40), init=init, value=3.0, low=-0.5, high=0.25),
            "sum": node("Add"),
        },
        "x > sum.x1",
        "w > sum.x2",
        name="Start",
    )
    weights = model(found, tmp_path).get_parameter("w")
    assert low - 0.01 <= weights.min().item() <= low + 0.01
    assert high - 0.01 <= weights.max().item() <= high + 0.01


@pytest.mark.parametrize("init", ["normal", "trunc_normal", "xavier_uniform", "xavier_normal"])
def test_that_a_parameter_is_spread_as_it_says(init: str, tmp_path: Path) -> None:
    found = network(
        {
            "x": node("Input", shape=(50, 50)),
            "w": node("Parameter", shape=(50, 50), init=init, std=0.1),
            "sum": node("Add"),
        },
        "x > sum.x1",
        "w > sum.x2",
        name="Spread",
    )
    torch.manual_seed(0)
    weights = model(found, tmp_path).get_parameter("w")
    wanted = math.sqrt(2 / 100) if init.startswith("xavier") else 0.1
    assert weights.std().item() == pytest.approx(wanted, rel=0.1)


def test_that_a_constant_moves_with_the_model_and_is_no_weight(tmp_path: Path) -> None:
    found = network(
        {
            "x": node("Input", shape=(3, 4, 4)),
            "mean": node("Constant", values=(0.5, 0.25, 0.125), shape=(3, 1, 1)),
            "centred": node("Subtract"),
        },
        "x > centred.a",
        "mean > centred.b",
        name="Centred",
    )
    assert "x = x - self.mean" in text(found) or "x - self.mean" in text(found)
    made = model(found, tmp_path)
    assert dict(made.named_buffers()).keys() == {"mean"}
    assert made.state_dict() == {}
    assert made(torch.ones(1, 3, 4, 4))[0, :, 0, 0].tolist() == [0.5, 0.75, 0.875]


def plain(**between: Node) -> Network:
    """Return input, linear, relu, output, with something between linear and relu."""
    nodes = {
        "x": node("Input", shape=(4,)),
        "linear": node("Linear", out_features=4),
        "relu": node("ReLU"),
        "out": node("Output"),
    }
    links = ["x > linear", "relu > out"]
    before = "linear"
    for name, found in between.items():
        nodes[name] = found
        port = ".x1" if found.type == "Switch" else ""
        links.append(f"{before} > {name}{port}")
        before = f"{name}.out" if found.block else name
    return network(nodes, *links, f"{before} > relu", name="Plain")


@pytest.mark.parametrize(
    "between",
    [
        {"r": node("Reroute")},
        {"r1": node("Reroute"), "r2": node("Reroute")},
        {"s": node("Switch")},
        {"b": node("Linear", out_features=7).with_(bypassed=True)},
        {"b": node("LSTM").with_(bypassed=True)},
    ],
)
def test_that_what_only_hands_on_leaves_no_trace_in_the_code(between: dict[str, Node]) -> None:
    found = plain(**between)
    assert text(found) == text(plain())
    assert summarise(trace(found)).weights == summarise(trace(plain())).weights
    assert not [p for p in check(found) if p.severity == "error"]


def test_that_a_switch_leaves_the_other_branch_out_with_its_weights() -> None:
    found = network(
        {
            "x": node("Input", shape=(4,)),
            "left": node("Linear", out_features=3),
            "deep": node("Linear", out_features=5),
            "right": node("Linear", out_features=3, bias=False),
            "switch": node("Switch", choice=2),
            "out": node("Output"),
        },
        "x > deep",
        "deep > left",
        "left > switch.x1",
        "x > right",
        "right > switch.x2",
        "switch > out",
        name="Either",
    )
    traced = trace(found)
    assert traced.shape(("deep",), "y") is not None
    assert text(found).count("nn.Linear") == 1
    assert summarise(traced).weights == 12
    inside = network(
        {"a": node("Input", shape=(4,)), "b": node("block:Either"), "o": node("Output")},
        "a > b.x",
        "b.out > o",
        name="Outer",
    ).with_block(Block("Either", found.graph))
    assert text(inside).count("nn.Linear") == 1
    assert summarise(trace(inside)).weights == 12


def test_that_a_switch_says_which_inputs_it_can_choose() -> None:
    found = plain(s=node("Switch", choice=3))
    (problem,) = trace(found).problems
    assert problem.param == "choice"
    assert "must be the number of a linked input (x1), but is 3" in problem.text


def test_that_a_bypassed_block_hands_on_its_first_input() -> None:
    inner = plain(h=node("Linear", out_features=9))
    found = plain(b=node("block:Inner").with_(bypassed=True)).with_block(
        Block("Inner", inner.graph)
    )
    assert text(found) == text(plain())


def test_that_bypassed_nodes_survive_a_file() -> None:
    project = Project(plain(b=node("Linear", out_features=7).with_(bypassed=True)))
    assert loads(dumps(project)).network == project.network


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("a * sigmoid(b)", lambda a, b: a * torch.sigmoid(b)),
        ("(a - b) ** 2 / 2", lambda a, b: (a - b) ** 2 / 2),
        ("-a + max(b, 0.5) * min(a, b)", lambda a, b: -a + b.clamp(0.5) * torch.minimum(a, b)),
        ("exp(-a) % (1 + abs(b))", lambda a, b: torch.exp(-a) % (1 + b.abs())),
        ("2 * pi * a - max(0, b)", lambda a, b: 2 * math.pi * a - b.clamp(0)),
        ("a @ b", lambda a, b: a @ b),
        ("a @ b / sqrt(64)", lambda a, b: a @ b / 8),
        ("a * exp(log(2)) + abs(1 - 4) * b", lambda a, b: a * 2 + 3 * b),
        ("a * max(2, 3) - round(1.4) * b", lambda a, b: a * 3 - b),
        ("a ** cos(0) + b * floor(2.5)", lambda a, b: a + 2 * b),
    ],
)
def test_that_an_expression_computes_what_it_says(
    written: str, wanted: Callable[[Tensor, Tensor], Tensor], tmp_path: Path
) -> None:
    found = network(
        {
            "a": node("Input", shape=(3, 3)),
            "b": node("Input", shape=(3, 3)),
            "e": node("Expression", expression=written),
        },
        "a > e.a",
        "b > e.b",
        name="Computed",
    )
    a, b = torch.randn(2, 3, 3), torch.randn(2, 3, 3)
    assert torch.allclose(model(found, tmp_path)(a, b), wanted(a, b))


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("a * sigmoid(2)", "sigmoid of an input, but has 'sigmoid' of a number"),
        (
            "a * sqrt(2, 3)",
            "sqrt, square, tan, tanh of one, and max and min of two, but has 'sqrt'",
        ),
        ("a * sinh(2)", "but has 'sinh' of 1"),
    ],
)
def test_that_a_formula_with_a_function_that_does_not_fit_is_told_in_true_words(
    written: str, said: str
) -> None:
    with pytest.raises(FormulaError, match=re.escape(said)):
        formula(written)


@pytest.mark.parametrize(
    "hostile",
    [
        "__import__('os')", "a.b", "a[0]", "exec(a)", "y + 1", "lambda: a", "a if b else c",
        "1 + 2", "exp(2)", "a and b", "(a, b)", "f'{a}'", "a ** 1e999", "'a'", "a := 1", "{a}",
        "a, b", "True * a", "exp(*a)", "exp(a=1)", "(" * 60 + "a" + ")" * 60, "-" * 99 + "a", "",
        "a" + "+b" * 200, "aa + b",
    ],
)  # fmt: skip
def test_that_a_formula_is_arithmetic_and_nothing_else(hostile: str) -> None:
    if hostile.startswith("((("):
        assert formula(hostile).text == "{a}"
        return
    with pytest.raises(FormulaError):
        formula(hostile)


@pytest.mark.parametrize("impossible", ["a / (1 - 1) ** 0 / 0 * 1", "a + 9 ** 999", "a + 1 / 0"])
def test_that_an_expression_without_a_value_is_a_problem(impossible: str) -> None:
    found = network(
        {"a": node("Input", shape=(3,)), "e": node("Expression", expression=impossible)},
        "a > e.a",
    )
    assert len(trace(found).problems) == (0 if "1 - 1" in impossible else 1)


LEAVES = st.sampled_from(["a", "b", "c", "1", "2.5", "pi"])
FORMULAS = st.recursive(
    LEAVES,
    lambda parts: st.one_of(
        st.tuples(parts, st.sampled_from("+-*/"), parts).map(lambda t: f"({t[0]} {t[1]} {t[2]})"),
        parts.map(lambda part: f"-({part})"),
        parts.map(lambda part: f"tanh(a + {part})"),
        st.tuples(parts, parts).map(lambda t: f"max(b * {t[0]}, {t[1]})"),
    ),
    max_leaves=8,
)


@given(FORMULAS)
def test_that_a_formula_is_written_with_its_meaning(written: str) -> None:
    names = {
        name: torch.tensor([0.5, -2.0, 3.0]) * scale for scale, name in enumerate("abc", start=1)
    }
    functions = {"tanh": torch.tanh, "pi": math.pi, "max": _largest}
    if not {"a", "b", "c"} & set(written.replace("tanh", "").replace("max", "")):
        return
    made = formula(written).text.format(**{name: name for name in names})
    wanted = eval(written, {**names, **functions})  # noqa: S307 - a formula of ours
    found = eval(made, {**namespace(), **names})  # noqa: S307 - the same, as it is emitted
    assert torch.equal(found, wanted) or torch.allclose(found, wanted, equal_nan=True)


def _largest(a: Tensor | float, b: Tensor | float) -> Tensor:
    return torch.maximum(
        torch.as_tensor(a, dtype=torch.float32), torch.as_tensor(b, dtype=torch.float32)
    )
