"""How far batches of samples in their order differ in what is to be foretold."""

from __future__ import annotations

import torch
from torch import Tensor

from runtime.diagnosis.facts import Answer

FEWEST_BATCHES = 4
MOST_COUNTS = 4_000_000


def times_apart(answer: Answer, batch_size: int) -> float | None:
    """Return how many times as far batches differ as they would by chance.

    None where there are too few to tell, and where a sample has a class for each of its parts.
    """
    labels = answer.labels
    if labels is not None and not answer.per_sample:
        return None
    size = max(2, batch_size if labels is not None else batch_size // answer.stride)
    if len(answer.values if labels is None else labels) < FEWEST_BATCHES * size:
        return None
    if labels is None:
        between, within = _of_amounts(answer.values, size)
    else:
        between, within = _of_classes(labels, size)
    return between / (within / size) if within else None


def _of_classes(labels: Tensor, size: int) -> tuple[float, float]:
    """Return how far shares of classes differ between batches, some of many, and samples."""
    classes, count = int(labels.max()) + 1, len(labels) // size
    every = max(1, count * classes // MOST_COUNTS)
    batches = labels[: count * size].reshape(count, size)[::every]
    places = torch.arange(len(batches))[:, None] * classes + batches
    counts = torch.bincount(places.reshape(-1), minlength=len(batches) * classes)
    shares = torch.bincount(labels, minlength=classes).double() / len(labels)
    found = counts.reshape(-1, classes).double() / size
    return float(found.var(0, correction=0).sum()), float((shares * (1 - shares)).sum())


def _of_amounts(values: Tensor, size: int) -> tuple[float, float]:
    """Return how far means of amounts differ between batches, and how far amounts do."""
    rows = values.reshape(len(values), -1).double()
    batches = rows[: len(rows) // size * size].reshape(-1, size, rows.shape[1])
    means = batches.mean(1)
    return float(means.var(0, correction=0).sum()), float(rows.var(0, correction=0).sum())
