"""Which samples train, which validate, which are kept for the test: by chance, from a seed."""

import torch
from torch import Tensor

from runtime.data.data import Data


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
