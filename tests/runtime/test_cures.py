"""Each cure that is offered removes its problem: asked of networks that are broken at random."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import pairwise

import pytest

from nodes.check import check
from nodes.expressions import Expr
from nodes.graph import Block, BlockParameter, Network, Node
from nodes.layer import LAYERS, Layer
from nodes.params import Integer
from nodes.problem import TRUST, Problem
from nodes.project import Project
from runtime.trace import trace
from tests.layer_cases import any_use, unfit_use
from tests.networks import network, node

SEEDS = 6
AWKWARD = (-1, 0, 2, 5, 7, 13)


def found_in(broken: Network) -> list[Problem]:
    """Return all problems of a network, seen with and without torch."""
    return [*check(broken), *trace(broken).problems]


def same(one: Problem, other: Problem) -> bool:
    """Return whether two problems are one, whatever numbers they tell."""
    place = (one.where, one.param, one.port) == (other.where, other.param, other.port)
    return place and one.text.split(", but")[0] == other.text.split(", but")[0]


def assert_cured(broken: Network) -> int:
    """Apply each cure that is offered, and return how many there are."""
    cures = [problem for problem in found_in(broken) if problem.fix not in (None, TRUST)]
    for problem in cures:
        assert problem.fix is not None
        after = problem.fix.apply(Project(broken)).network
        left = [other.text for other in found_in(after) if same(problem, other)]
        assert not left, f"{problem.text}\n{problem.fix.title}\nleaves: {left}"
    return len(cures)


def broken_uses(layer: type[Layer]) -> Iterator[Network]:
    """Yield uses of a layer with shapes that may not fit, and with an awkward whole number."""
    for seed in range(SEEDS):
        rng = random.Random(seed)  # noqa: S311 - nothing to keep secret
        yield unfit_use(layer, rng).network()
        whole = [n for n, kind in layer.kinds().items() if isinstance(kind, Integer)]
        if whole:
            found = any_use(layer, rng, changes=2).network()
            chosen = found.graph["layer"]
            value = {rng.choice(whole): rng.choice(AWKWARD)}
            yield found.with_graph(found.graph.with_node("layer", chosen.with_params(**value)))


@pytest.mark.filterwarnings("ignore::UserWarning")
@pytest.mark.parametrize("name", sorted(LAYERS))
def test_that_each_cure_of_a_layer_removes_its_problem(name: str) -> None:
    counted = [assert_cured(broken) for broken in broken_uses(LAYERS[name])]
    assert len(counted) >= SEEDS


def in_a_row(shape: tuple[int, ...], *kinds: Node) -> Network:
    """Return an Input, layers one after the other, and an Output."""
    named = {"x": node("Input", shape=shape), **{n.name: n for n in kinds}, "y": node("Output")}
    return network(named, *(f"{a} > {b}" for a, b in pairwise(named)))


def judged(loss: Node, classes: int, shape: tuple[int, ...] = (4,)) -> Network:
    """Return a loss that judges a Linear with so many results."""
    return network(
        {
            "x": node("Input", shape=shape),
            "label": node("Input", shape=(), dtype="int64"),
            "head": node("Linear", out_features=classes),
            "loss": loss,
        },
        *("x > head", "head > loss.prediction", "label > loss.target"),
    )


def divided() -> Network:
    """Return a use of a block that writes / where a whole number is wanted."""
    layer = node("Linear", out_features=Expr("channels / 2"))
    drawn = in_a_row((8,), layer.with_(name="layer")).graph
    block = Block("Half", drawn, (BlockParameter("channels", 8),))
    whole = in_a_row((8,), node("block:Half", "use"))
    return Network("Sample", whole.graph, {"Half": block})


@pytest.mark.parametrize(
    ("broken", "title"),
    [
        (in_a_row((6, 4, 4), node("GroupNorm", "norm", num_groups=4)), "Set num_groups to 3"),
        (in_a_row((6, 4, 4), node("GroupNorm", "norm", num_groups=0)), "Set num_groups to 4"),
        (
            in_a_row((5, 30), node("TransformerEncoderLayer", "layer", nhead=8)),
            "Set nhead to 6",
        ),
        (divided(), "Set out_features to channels // 2"),
        (judged(node("CrossEntropy"), 1), None),
        (
            judged(node("CrossEntropy", class_weights=(1.0, 2.0, 3.0)), 10),
            "Set class_weights to none",
        ),
        (judged(node("CrossEntropy"), 10, (3, 4)), "Insert a Flatten before head"),
        (in_a_row((4,), node("Python", "own", code="def f(")), None),
    ],
)
def test_that_a_cure_is_the_nearest_value_that_does_or_none(
    broken: Network, title: str | None
) -> None:
    problem = next(p for p in found_in(broken) if p.severity == "error")
    assert (problem.fix.title if problem.fix else None) == title
    assert_cured(broken)
