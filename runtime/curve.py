"""The curve of an activation: the emitted text of the layer, run for numbers in a row."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import torch
from torch import nn

from nodes.layer import Layer
from runtime import emit
from runtime.definitions import namespace

POINTS = 301


@dataclass(frozen=True)
class Points:
    """The results of a function and its slopes, for x from the lowest to the highest."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    slopes: tuple[float, ...]


def points(layer: Layer) -> Points | None:
    """Return what to draw of a layer, None for one that is no function of single numbers.

    Its parameters are numbers, found right.
    """
    curve = layer.curve()
    if curve is None:
        return None
    drawn = curve.layer
    values = {name: getattr(drawn, name) for name in drawn.kinds()}
    line = emit.call(drawn, values, "module", {"x": "x"}, {"y": "y"})
    return _points(emit.constructor(drawn, values), line, curve.low, curve.high)


@lru_cache(maxsize=256)
def _points(constructor: str, line: str, low: float, high: float) -> Points:
    # Both texts were made by runtime.emit from declared calls and validated literals.
    names: dict[str, Any] = namespace()
    names["module"] = eval(constructor, names) if constructor else None  # noqa: S307
    if isinstance(names["module"], nn.Module):
        names["module"].double().eval()
    names["x"] = xs = torch.linspace(low, high, POINTS, dtype=torch.float64, requires_grad=True)
    exec(line, names)  # noqa: S102
    (slopes,) = torch.autograd.grad(names["y"].sum(), xs)
    return Points(*(tuple(found.tolist()) for found in (xs, names["y"], slopes)))
