"""Figures of classes: who is taken for whom, precision and recall, and their averages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from sklearn.metrics import (
    accuracy_score,
    confusion_matrix,
    log_loss,
    matthews_corrcoef,
    precision_recall_fscore_support,
)

from runtime.judge.verdict import Array, Verdict

AVERAGES: Final = ("macro", "weighted")
_YES: Final = 2


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
    count = len(verdict.names)
    guess = verdict.guess if verdict.task == "classes" else verdict.guess_at(threshold)
    if not len(verdict.truth):
        return np.zeros((count, count), np.int64)
    found: Array = confusion_matrix(verdict.truth, guess, labels=range(count))
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
    guess = verdict.guess if verdict.task == "classes" else verdict.guess_at(threshold)
    labels = None if verdict.task == "labels" else range(len(verdict.names))
    precision, recall, f1, support = precision_recall_fscore_support(
        verdict.truth, guess, labels=labels, zero_division=np.nan
    )
    both = np.nan_to_num(f1)  # overlap = tp / (tp + fp + fn) = f1 / (2 - f1)
    overlap = both / (2.0 - both)
    rows = zip(precision, recall, f1, support, overlap, strict=True)
    return [
        ClassRow(name, float(p), float(r), float(f), int(s), float(o))
        for name, (p, r, f, s, o) in zip(verdict.names, rows, strict=True)
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
    truth, guess = verdict.truth, verdict.guess_at(threshold)
    found = {"accuracy": float(accuracy_score(truth, guess))}
    rows = class_rows(verdict, threshold)
    means = averages(rows)
    for name, values in means.items():
        kinds = zip(("precision", "recall", "f1"), values, strict=True)
        found |= {f"{name}_{kind}": value for kind, value in kinds}
    if verdict.task == "labels":
        return found
    if len(np.unique(truth)) > 1:
        found["matthews"] = float(matthews_corrcoef(truth, guess))
    if verdict.is_picture:
        there = [row.overlap for row in rows if row.support]
        found["mean_iou"] = float(np.mean(there))
    found["log_loss"] = _log_loss(verdict)
    found["calibration_error"] = calibration(verdict).error
    return found


def _log_loss(verdict: Verdict) -> float:
    said = verdict.said.astype(np.float64)
    if verdict.task == "classes":
        said /= np.maximum(said.sum(axis=1, keepdims=True), 1e-12)
    labels = range(len(verdict.names) if verdict.task == "classes" else _YES)
    return float(log_loss(verdict.truth, said, labels=labels))
