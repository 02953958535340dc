"""Curves of chances: what a threshold costs and brings, and whether chances come true."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
from sklearn.metrics import auc, average_precision_score, precision_recall_curve, roc_curve

from runtime.judge.verdict import Array, Verdict

MACRO: Final = -1
"""Stands for the mean over all classes where a class is asked for."""
_MOST_ITEMS: Final = 50_000
_FEWEST_ITEMS: Final = 2_000
_ALL_ITEMS: Final = 1_000_000
_MOST_POINTS: Final = 400
_BINS: Final = 10
_GRID: Final = 201
_BOTH: Final = 2


@dataclass(frozen=True, eq=False)
class Curve:
    """A curve from left to right, the area below it, and the threshold at each point."""

    xs: Array
    ys: Array
    area: float
    thresholds: Array


@dataclass(frozen=True, eq=False)
class Calibration:
    """How often the model is right, by how sure it says it is.

    For each bin that holds items: the mean sureness, the share that is right, and how many.
    `error` is the expected calibration error: the mean gap between the two, weighed by items.
    """

    sureness: Array
    right: Array
    counts: Array
    error: float


@dataclass(frozen=True)
class AtThreshold:
    """What a threshold for yes brings."""

    hits: int
    false_alarms: int
    misses: int
    rejections: int

    @property
    def precision(self) -> float:
        """The share of yes that is right."""
        said = self.hits + self.false_alarms
        return self.hits / said if said else math.nan

    @property
    def recall(self) -> float:
        """The share of what is so that was found."""
        there = self.hits + self.misses
        return self.hits / there if there else math.nan

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        wrong = self.false_alarms + self.misses
        return 2 * self.hits / (2 * self.hits + wrong) if self.hits + wrong else math.nan

    @property
    def accuracy(self) -> float:
        """The share of all answers that is right."""
        right = self.hits + self.rejections
        return right / max(1, right + self.false_alarms + self.misses)


def questions(verdict: Verdict) -> tuple[str, ...]:
    """Return what can be asked with yes or no: each class against the rest, or each question."""
    return verdict.names[1:] if verdict.task == "yes_no" else verdict.names


def answers(verdict: Verdict, question: int, most: int = _MOST_ITEMS) -> tuple[Array, Array]:
    """Return what is right (0 or 1) and the chances of a yes; of many items only some, evenly.

    Chances that are no numbers are left out: no curve has a place for them.
    """
    if verdict.task == "classes":
        truth, said = verdict.truth == question, verdict.said[:, question]
    elif verdict.task == "labels":
        truth, said = verdict.truth[:, question], verdict.said[:, question]
    else:
        truth, said = verdict.truth, verdict.said
    known = np.isfinite(said)
    if not known.all():
        truth, said = truth[known], said[known]
    step = max(1, math.ceil(len(said) / most))
    return truth[::step].astype(int), said[::step]


def receiver(verdict: Verdict, question: int) -> Curve | None:
    """Return the ROC curve: found (up) against false alarms (across); None where all are alike.

    MACRO gives the mean over all classes.
    """
    if question == MACRO:
        return verdict.kept("roc", lambda: _mean(verdict, _receiver))
    return verdict.kept(("roc", question), lambda: _receiver(*answers(verdict, question)))


def _receiver(truth: Array, said: Array) -> Curve | None:
    if len(np.unique(truth)) < _BOTH:
        return None
    false, found, thresholds = roc_curve(truth, said)
    return _thinned(Curve(false, found, float(auc(false, found)), thresholds))


def precision_recall(verdict: Verdict, question: int) -> Curve | None:
    """Return precision (up) against recall (across), and the average precision as its area."""
    if question == MACRO:
        return verdict.kept("precision", lambda: _mean(verdict, _precision))
    return verdict.kept(("precision", question), lambda: _precision(*answers(verdict, question)))


def _precision(truth: Array, said: Array) -> Curve | None:
    if len(np.unique(truth)) < _BOTH:
        return None
    precision, recall, thresholds = precision_recall_curve(truth, said)
    area = float(average_precision_score(truth, said))
    ends = np.append(thresholds, np.inf)
    return _thinned(Curve(recall[::-1], precision[::-1], area, ends[::-1]))


def _mean(verdict: Verdict, curve: Callable[[Array, Array], Curve | None]) -> Curve | None:
    """Return the mean of the curves of all classes; where these are many, of fewer items."""
    count = len(questions(verdict))
    most = min(_MOST_ITEMS, max(_FEWEST_ITEMS, _ALL_ITEMS // count))
    each = [curve(*answers(verdict, index, most)) for index in range(count)]
    known = [one for one in each if one is not None]
    if not known:
        return None
    grid = np.linspace(0.0, 1.0, _GRID)
    mean = np.mean([np.interp(grid, one.xs, one.ys) for one in known], axis=0)
    area = float(np.mean([one.area for one in known]))
    return Curve(grid, mean, area, np.full(_GRID, np.nan))


def _thinned(curve: Curve) -> Curve:
    """Return a curve with as many points as a screen can show; the area is that of all."""
    count = len(curve.xs)
    if count <= _MOST_POINTS:
        return curve
    kept = np.unique(np.linspace(0, count - 1, _MOST_POINTS).round().astype(int))
    return Curve(curve.xs[kept], curve.ys[kept], curve.area, curve.thresholds[kept])


def calibration(verdict: Verdict, question: int = MACRO, bins: int = _BINS) -> Calibration:
    """Return how often chances come true: of one class, or with MACRO those of all guesses."""
    return verdict.kept(
        ("calibration", question, bins), lambda: _calibrated(verdict, question, bins)
    )


def _calibrated(verdict: Verdict, question: int, bins: int) -> Calibration:
    if question == MACRO and verdict.task == "classes":
        said, right = verdict.sureness, verdict.guess == verdict.truth
    elif question == MACRO:
        said, right = verdict.said.ravel(), verdict.truth.ravel() > 0
    else:
        right, said = answers(verdict, question)
    known = np.isfinite(said)
    return _calibration(said[known].astype(np.float64), right[known].astype(np.float64), bins)


def _calibration(said: Array, right: Array, bins: int) -> Calibration:
    """Guo et al. 2017, On Calibration of Modern Neural Networks."""
    places = np.clip(np.ceil(said * bins).astype(int) - 1, 0, bins - 1)
    counts = np.bincount(places, minlength=bins)
    there = counts > 0
    mean = np.bincount(places, weights=said, minlength=bins)[there] / counts[there]
    true = np.bincount(places, weights=right, minlength=bins)[there] / counts[there]
    weights = counts[there] / max(1, counts.sum())
    error = float((weights * np.abs(mean - true)).sum())
    return Calibration(mean, true, counts[there], error)


def at_threshold(verdict: Verdict, question: int, threshold: float) -> AtThreshold:
    """Return what a threshold brings; all items count."""
    if verdict.task == "classes":
        truth, said = verdict.truth == question, verdict.said[:, question]
    elif verdict.task == "labels":
        truth, said = verdict.truth[:, question] > 0, verdict.said[:, question]
    else:
        truth, said = verdict.truth > 0, verdict.said
    yes = said >= threshold
    hits, alarms = int((yes & truth).sum()), int((yes & ~truth).sum())
    misses = int((~yes & truth).sum())
    return AtThreshold(hits, alarms, misses, len(truth) - hits - alarms - misses)


def best_threshold(verdict: Verdict, question: int) -> float:
    """Return the threshold with the best F1; 0.5 where there is none."""
    truth, said = answers(verdict, question)
    if len(np.unique(truth)) < _BOTH:
        return 0.5
    precision, recall, thresholds = precision_recall_curve(truth, said)
    sums = np.maximum(precision + recall, 1e-12)
    f1 = (2 * precision * recall / sums)[:-1]
    return float(thresholds[int(f1.argmax())])
