"""The data of DigitsCNN: how it is read and split.

Drawn with Netwright, which this module does not need.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import torch
from sklearn.datasets import load_digits
from torch import Tensor
from torch.nn import functional as F


def load_data() -> Data:
    """Return the samples for training, validation and test."""
    samples = read_digits(samples=1797, size=8, channels=1)
    data = split_samples(samples, validation=0.2, test=0.0, seed=0, stratify="label")
    return data


@dataclass(frozen=True)
class Data:
    """Samples for training, validation and test: a tensor a field, samples first.

    A part without samples has no fields. `scales` holds what undoes the scaling of a
    field: its values are scaled * factor + shift, with (shift, factor) = scales[field].
    """

    train: dict[str, Tensor]
    validation: dict[str, Tensor]
    test: dict[str, Tensor]
    scales: dict[str, tuple[Tensor, Tensor]] = field(default_factory=dict)


def split_samples(
    samples: dict[str, Tensor],
    validation: float,
    test: float,
    seed: int,
    stratify: str | None = None,
) -> Data:
    """Split the samples into three parts without overlap; shares are from 0 to 1.

    `stratify` names an integer field: each of its classes is split on its own, so that
    every part has the same mix. A class with too few samples for every part goes to
    training whole.
    """
    count = len(next(iter(samples.values())))
    order = torch.randperm(count, generator=torch.Generator().manual_seed(seed))
    groups = [order]
    if stratify is not None:
        classes = samples[stratify][order]
        ends = torch.bincount(classes).cumsum(0)[:-1]
        groups = list(order[classes.argsort(stable=True)].tensor_split(ends))
    parts: list[list[Tensor]] = [[], [], []]
    for group in groups:
        train, held, _ = part_sizes(len(group), validation, test)
        for part, rows in zip(
            parts, group.tensor_split([train, train + held]), strict=True
        ):
            part.append(rows)
    chosen = [rows_of(samples, torch.cat(part).sort().values) for part in parts]
    return Data(train=chosen[0], validation=chosen[1], test=chosen[2])


def part_sizes(count: int, validation: float, test: float) -> tuple[int, int, int]:
    """Return how many samples train, validate and test: at least one where wanted."""
    if count < 1 + (validation > 0) + (test > 0):
        return count, 0, 0
    most = count - 1 - (test > 0)
    held = min(max(1, round(count * validation)), most) if validation > 0 else 0
    most = count - 1 - held
    kept = min(max(1, round(count * test)), most) if test > 0 else 0
    return count - held - kept, held, kept


def rows_of(samples: dict[str, Tensor], rows: Tensor) -> dict[str, Tensor]:
    """Return some rows of every field; no fields when there are no rows."""
    return {name: values[rows] for name, values in samples.items()} if len(rows) else {}


def read_digits(
    samples: int, size: int, channels: int, labelled: int | None = None
) -> dict[str, Tensor]:
    """Return images (N, C, H, W) of greys from 0 to 1, and the digits (N,).

    `labelled` adds `known` (N, 1): 1 for the first ones, whose label is known, else 0.
    """
    digits = load_digits()
    image = torch.tensor(digits.images[:samples] / 16, dtype=torch.float32).unsqueeze(1)
    image = F.interpolate(image, size=(size, size), mode="bilinear", antialias=True)
    label = torch.tensor(digits.target[:samples], dtype=torch.int64)
    fields = {"image": image.expand(-1, channels, -1, -1), "label": label}
    if labelled is not None:
        fields["known"] = (torch.arange(len(label)) < labelled).long().unsqueeze(1)
    return fields
