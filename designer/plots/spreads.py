"""How all tensors of a run were spread over time: weights, gradients and what nodes put out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np

from designer.plots.arrays import Numbers
from designer.plots.tracks import Track
from runtime.train.events import Event, Histogram, Started, Statistics


class Spreads:
    """A track for each tensor and for each part of the model, by its name."""

    def __init__(self) -> None:
        self.weights: dict[str, Track] = {}
        self.gradients: dict[str, Track] = {}
        self.passing: dict[str, Track] = {}

    @property
    def steps(self) -> Numbers:
        """The steps that the columns of the longest track stand for."""
        longest = max(self.weights.values(), key=len, default=None)
        return np.empty(0) if longest is None else longest.steps

    def take(self, events: Iterable[Event]) -> bool:
        """Add the statistics among events; return whether there is something new to see."""
        news = False
        for event in events:
            if isinstance(event, Started):
                self.weights, self.gradients, self.passing = {}, {}, {}
            elif isinstance(event, Statistics):
                _append(self.weights, event.step, event.weights)
                _append(self.gradients, event.step, event.gradients)
                _append(self.passing, event.step, event.passing)
            news = news or isinstance(event, Started | Statistics)
        return news


def _append(tracks: dict[str, Track], step: int, found: Mapping[str, Histogram]) -> None:
    for name, histogram in found.items():
        tracks.setdefault(name, Track()).append(step, histogram)
