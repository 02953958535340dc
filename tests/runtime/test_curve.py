"""The curves of help cards are those of PyTorch's functions, and their slopes the true ones."""

from __future__ import annotations

from itertools import pairwise

import pytest
import torch
from torch import nn

import nodes.library  # noqa: F401 - declares the layers
from nodes.layer import LAYERS, Layer
from nodes.params import Value
from runtime.curve import points


def made(name: str, **params: Value) -> Layer:
    return LAYERS[name].build({**LAYERS[name].fresh(), **params})


DRAWN = sorted(name for name in LAYERS if made(name).curve() is not None)


def test_that_every_function_of_single_numbers_has_a_curve() -> None:
    assert len(DRAWN) >= 20
    assert {"ReLU", "GELU", "PReLU", "Hardtanh"} <= set(DRAWN)
    assert all(points(made(name)) is None for name in ("Softmax", "GLU", "Conv2d", "MSE"))


@pytest.mark.parametrize("name", [name for name in DRAWN if LAYERS[name].module])
def test_that_a_curve_is_that_of_pytorchs_module(name: str) -> None:
    found = points(made(name))
    assert found is not None
    module = eval(LAYERS[name].module, {"nn": nn})  # noqa: S307 - the text of a declaration
    params = LAYERS[name].fresh()
    with torch.no_grad():
        expected = module(**params).double().eval()(torch.tensor(found.xs, dtype=torch.float64))
    assert torch.allclose(torch.tensor(found.ys, dtype=torch.float64), expected)


@pytest.mark.parametrize("name", DRAWN)
def test_that_a_slope_is_the_difference_of_neighbours_but_where_the_curve_jumps(name: str) -> None:
    found = points(made(name))
    assert found is not None
    jumps = 0
    steps = zip(pairwise(found.xs), pairwise(found.ys), pairwise(found.slopes), strict=True)
    for (x0, x1), (y0, y1), slopes in steps:
        low, high = sorted(slopes)
        room = 0.02 * (1.0 + max(abs(low), abs(high)))
        jumps += not low - room <= (y1 - y0) / (x1 - x0) <= high + room
    assert jumps <= 4


def test_that_a_curve_follows_the_parameters_and_shows_where_it_bends() -> None:
    leaky = points(made("LeakyReLU", negative_slope=0.5))
    wide = points(made("Hardtanh", min_val=-20.0, max_val=30.0))
    each = points(made("PReLU", num_parameters=64, init=0.1))
    assert leaky is not None
    assert wide is not None
    assert each is not None

    assert leaky.ys[0] == pytest.approx(-2.5)
    assert (min(wide.ys), max(wide.ys)) == (-20.0, 30.0)
    assert wide.xs[0] < -20.0
    assert wide.xs[-1] > 30.0
    assert each.ys[0] == pytest.approx(-0.5)
