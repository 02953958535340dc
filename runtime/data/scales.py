"""The scales of fields in a file beside the weights, and what is done with them."""

import json
from collections.abc import Mapping
from pathlib import Path

import torch
from torch import Tensor

Scales = Mapping[str, tuple[Tensor, Tensor]]
"""By field what was taken off its numbers, and what they were divided by after that."""


def write_scales(scales: Scales, weights: Path) -> None:
    """Write the scales that weights were trained with beside them."""
    weights.with_name("scales.json").write_text(scales_text(scales))


def scales_text(scales: Scales) -> str:
    """Return scales as JSON holds them: what is taken off, and what is divided by."""
    content = {n: [shift.tolist(), by.tolist()] for n, (shift, by) in scales.items()}
    return json.dumps(content) + "\n"


def read_scales(weights: Path) -> Scales:
    """Return the scales that weights were trained with."""
    content = json.loads(weights.with_name("scales.json").read_text())
    return {n: (torch.tensor(a), torch.tensor(b)) for n, (a, b) in content.items()}


def scaled(fields: Mapping[str, Tensor], scales: Scales) -> dict[str, Tensor]:
    """Return fields in their own units as the model was trained on them."""
    found = dict(fields)
    for name in scales.keys() & found.keys():
        shift, factor = scales[name]
        found[name] = (found[name] - shift) / factor
    return found


def unscaled(field: str, values: Tensor, scales: Scales) -> Tensor:
    """Return values of a field, or predictions of it, in their own units."""
    shift, factor = scales[field]
    return values * factor + shift
