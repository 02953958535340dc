"""Figures of predicted numbers: how far they are from the true ones, and in which direction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from sklearn.metrics import mean_absolute_error, r2_score, root_mean_squared_error

from runtime.judge.verdict import Array, Verdict

ALL: Final = -1
"""Stands for all columns together."""
_FEWEST: Final = 2
_MOST_BINS: Final = 60


@dataclass(frozen=True)
class NumberRow:
    """How well the numbers of one column are foretold; r2 is nan for less than two samples."""

    name: str
    mae: float
    rmse: float
    r2: float
    bias: float


@dataclass(frozen=True, eq=False)
class Bins:
    """How often numbers lie between each edge and the next."""

    edges: Array
    counts: Array


def pairs(verdict: Verdict, column: int = ALL) -> tuple[Array, Array]:
    """Return true and predicted numbers of one column, or of all, as far as they are finite."""
    truth = verdict.truth.reshape(len(verdict.truth), -1)
    said = verdict.said.reshape(len(verdict.said), -1)
    if column != ALL:
        truth, said = truth[:, column], said[:, column]
    known = np.isfinite(said) & np.isfinite(truth)
    return truth[known], said[known]


def number_rows(verdict: Verdict) -> list[NumberRow]:
    """Return a row for each column."""
    return [_row(name, *pairs(verdict, index)) for index, name in enumerate(verdict.names)]


def number_figures(verdict: Verdict) -> dict[str, float]:
    """Return the figures of all columns together; r2 is the mean of theirs."""
    truth, said = pairs(verdict)
    if not len(truth):
        return {}
    row = _row("", truth, said)
    rows = verdict.truth.reshape(len(verdict.truth), -1)
    mean = row.r2
    if rows.shape[1] > 1 and len(rows) >= _FEWEST and len(truth) == rows.size:
        mean = float(r2_score(rows, verdict.said.reshape(rows.shape)))
    return {"mae": row.mae, "rmse": row.rmse, "r2": mean, "bias": row.bias}


def _row(name: str, truth: Array, said: Array) -> NumberRow:
    truth, said = truth.astype(np.float64), said.astype(np.float64)
    if not len(truth):
        return NumberRow(name, *[float("nan")] * 4)
    return NumberRow(
        name,
        float(mean_absolute_error(truth, said)),
        float(root_mean_squared_error(truth, said)),
        float(r2_score(truth, said)) if len(truth) >= _FEWEST else float("nan"),
        float((said - truth).mean()),
    )


def histogram(values: Array) -> Bins:
    """Return how numbers are spread, in bins of a width that suits them."""
    edges = np.histogram_bin_edges(values, bins="auto")
    if len(edges) > _MOST_BINS + 1:
        edges = np.histogram_bin_edges(values, bins=_MOST_BINS)
    counts, _ = np.histogram(values, bins=edges)
    return Bins(edges, counts)
