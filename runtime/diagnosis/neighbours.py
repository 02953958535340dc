"""What the most similar samples tell of a sample: what can be known without any network."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt

import torch
from torch import Tensor

MOST = 1000
MOST_NUMBERS = 1_000_000
FEWEST = 60
NEAREST = 10
SECONDS = 7e-11
"""About how long it takes to compare two samples, for each column and COLUMNS more."""
COLUMNS = 60
SURE = 0.8
"""The share of neighbours of one class from which on that class is expected."""


@dataclass(frozen=True)
class Neighbours:
    """How well the NEAREST other samples tell a sample's class or amount.

    `loss` is that of their vote, in the unit of the network's loss. `agreement` is how often a
    neighbour has the same class, `expected` how often it would if labels were drawn by lot and
    `doubt` the deviation of that. `contradicted` is the share of samples of another class than
    nearly all of their neighbours, among those whose neighbours nearly all agree.
    """

    loss: float
    agreement: float = 0.0
    expected: float = 0.0
    doubt: float = 1.0
    contradicted: float = 0.0


def neighbours(inputs: Tensor, answers: Tensor, *, classes: bool) -> Neighbours | None:
    """Return what neighbours tell; None where samples are no numbers, or too few.

    The answers are classes or amounts, one for each sample. Each column is measured in its own
    deviation. It draws no random numbers.
    """
    if not inputs.is_floating_point() or len(inputs) < FEWEST:
        return None
    rows = inputs.reshape(len(inputs), -1)
    stride = _stride(len(rows), rows.shape[1])
    rows, answers = rows[::stride].float(), answers[::stride]
    scale = rows.std(0, correction=0)
    rows = (rows - rows.mean(0)) / torch.where(scale > 0, scale, 1.0)
    distances = torch.cdist(rows, rows)
    distances.fill_diagonal_(torch.inf)
    nearest = distances.topk(NEAREST, largest=False).indices
    return _of_classes(answers, nearest) if classes else _of_amounts(answers, nearest)


def seconds_of(inputs: Mapping[str, Tensor]) -> float:
    """Return about how long it takes to look for neighbours."""
    if len(inputs) != 1:
        return 0.0
    (values,) = inputs.values()
    count, columns = len(values), values[:1].numel()
    compared = count / _stride(count, columns)
    return SECONDS * compared**2 * (columns + COLUMNS)


def _stride(count: int, columns: int) -> int:
    """Return that of the samples that are compared, so that this takes no time."""
    most = max(FEWEST, min(MOST, MOST_NUMBERS // max(1, columns)))
    return max(1, -(-count // most))


def _of_amounts(answers: Tensor, nearest: Tensor) -> Neighbours:
    flat = answers.reshape(len(answers), -1).double()
    guessed = flat[nearest].mean(1)
    return Neighbours(float((guessed - flat).square().mean()))


def _of_classes(answers: Tensor, nearest: Tensor) -> Neighbours:
    classes = int(answers.max()) + 1
    votes = torch.nn.functional.one_hot(answers[nearest], classes).double().mean(1)
    shares = torch.bincount(answers, minlength=classes).double() / len(answers)
    own = votes.gather(1, answers[:, None])[:, 0]
    guessed = (own * NEAREST + shares[answers]) / (NEAREST + 1)
    expected = float(shares.square().sum())
    sure = votes.max(1).values >= SURE
    against = sure & (votes.argmax(1) != answers)
    return Neighbours(
        loss=float(-guessed.log().mean()),
        agreement=float(own.mean()),
        expected=expected,
        doubt=sqrt(max(expected * (1 - expected), 1e-9) / len(answers)),
        contradicted=float(against.sum() / sure.sum()) if sure.any() else 0.0,
    )
