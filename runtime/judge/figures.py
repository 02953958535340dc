"""Figures of classes: who is taken for whom, precision and recall, and their averages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from sklearn.metrics import matthews_corrcoef

from runtime.judge.verdict import Array, Verdict

AVERAGES: Final = ("macro", "weighted")


@dataclass(frozen=True)
class ClassRow:
    """How well one class is told: nan where nothing was of that class, or taken for it."""

    name: str
    precision: float
    recall: float
    f1: float
    support: int
    overlap: float


@dataclass(frozen=True)
class Confused:
    """One class that was taken for another, how often, and what share of its items that is."""

    truth: int
    guess: int
    count: int
    share: float


def confusion(verdict: Verdict, threshold: float = 0.5) -> Array:
    """Return how many items of each class (rows) were taken for each class (columns)."""
    if verdict.task == "classes":
        threshold = 0.5  # it has no say here, so there is one matrix
    return verdict.kept(("confusion", threshold), lambda: _confusion(verdict, threshold))


def _confusion(verdict: Verdict, threshold: float) -> Array:
    count = len(verdict.names)
    guess = verdict.guess if verdict.task == "classes" else verdict.guess_at(threshold)
    pairs = verdict.truth.astype(np.int64) * count + guess
    found: Array = np.bincount(pairs, minlength=count * count).reshape(count, count)
    return found


def shares(matrix: Array) -> Array:
    """Return each row as shares of its sum; a row of nothing stays 0."""
    sums = matrix.sum(axis=1, keepdims=True)
    found: Array = matrix / np.maximum(sums, 1)
    return found


def most_confused(matrix: Array, count: int = 1000) -> list[Confused]:
    """Return what is taken for something else, the most frequent first."""
    errors = matrix.copy()
    np.fill_diagonal(errors, 0)
    flat = errors.ravel()
    order = np.argsort(-flat, kind="stable")[:count]
    sums = matrix.sum(axis=1)
    pairs = (divmod(int(place), len(matrix)) for place in order if flat[place])
    return [Confused(t, g, int(errors[t, g]), errors[t, g] / sums[t]) for t, g in pairs]


def by_error(matrix: Array) -> Array:
    """Return the classes, those first of which the largest share is taken for others."""
    wrong = 1.0 - np.diag(shares(matrix))
    wrong[matrix.sum(axis=1) == 0] = -1.0  # nothing was of that class
    return np.argsort(-wrong, kind="stable")


def class_rows(verdict: Verdict, threshold: float = 0.5) -> list[ClassRow]:
    """Return a row for each class; of yes-or-no answers one for each question."""
    if not len(verdict.truth):
        return []
    if verdict.task == "labels":
        both = verdict.guess_at(threshold) * verdict.truth
        hits, said = both.sum(axis=0), verdict.guess_at(threshold).sum(axis=0)
        there = verdict.truth.sum(axis=0)
    else:
        matrix = confusion(verdict, threshold)
        hits, said, there = np.diag(matrix), matrix.sum(axis=0), matrix.sum(axis=1)
    with np.errstate(invalid="ignore"):  # what never occurs has no figures
        columns = (
            hits / said,
            hits / there,
            2 * hits / (said + there),
            there,
            hits / (said + there - hits),
        )
    return [
        ClassRow(name, float(p), float(r), float(f), int(s), float(o))
        for name, (p, r, f, s, o) in zip(verdict.names, np.transpose(columns), strict=True)
    ]


def averages(rows: Sequence[ClassRow]) -> dict[str, tuple[float, float, float]]:
    """Return precision, recall and F1 over all classes: each alike, and each by its support."""
    if not rows:
        return {}
    table = np.array([(row.precision, row.recall, row.f1) for row in rows], float)
    support = np.array([row.support for row in rows], float)
    there = support > 0
    if not there.any():
        return {}
    table = np.nan_to_num(table)
    means = table[there].mean(axis=0)
    weighted = np.average(table, axis=0, weights=support)
    found = dict(zip(AVERAGES, (means, weighted), strict=True))
    return {name: (float(p), float(r), float(f)) for name, (p, r, f) in found.items()}


def class_figures(verdict: Verdict, threshold: float = 0.5) -> dict[str, float]:
    """Return the figures of all classes together."""
    from runtime.judge.curves import calibration

    if not len(verdict.truth):
        return {}
    rows = class_rows(verdict, threshold)
    if verdict.task == "labels":
        right = float((verdict.guess_at(threshold) == verdict.truth).mean())
        return {"accuracy": right, **_means(rows)}
    matrix = confusion(verdict, threshold)
    found = {"accuracy": float(np.trace(matrix) / matrix.sum()), **_means(rows)}
    truth, guess = matrix.nonzero()
    weights = matrix[truth, guess]
    found["matthews"] = float(matthews_corrcoef(truth, guess, sample_weight=weights))
    if verdict.is_picture:
        there = [row.overlap for row in rows if row.support]
        found["mean_iou"] = float(np.mean(there))
    found["log_loss"] = verdict.kept("log loss", lambda: _log_loss(verdict))
    found["calibration_error"] = calibration(verdict).error
    return found


def _means(rows: Sequence[ClassRow]) -> dict[str, float]:
    kinds = ("precision", "recall", "f1")
    return {
        f"{name}_{kind}": value
        for name, values in averages(rows).items()
        for kind, value in zip(kinds, values, strict=True)
    }


def _log_loss(verdict: Verdict) -> float:
    """Return the mean of -ln(chance of what is right); sklearn's takes seconds for many classes."""
    if verdict.task == "classes":
        right = verdict.said[np.arange(len(verdict.truth)), verdict.truth]
    else:
        right = np.where(verdict.truth > 0, verdict.said, 1.0 - verdict.said)
    least = np.finfo(right.dtype).eps
    return float(-np.log(np.clip(right, least, 1.0)).mean(dtype=np.float64))


def work_out(verdict: Verdict) -> None:
    """Compute what takes a while and is looked at first, so that it is there at once."""
    from runtime.judge.curves import MACRO, calibration, precision_recall, receiver

    if verdict.task in {"classes", "yes_no", "labels"}:
        class_figures(verdict)
        calibration(verdict)
        for curve in (receiver, precision_recall):
            curve(verdict, MACRO)
