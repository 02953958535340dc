"""Samples a training now and then: weights, gradients, outputs, within a share of its time."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from time import perf_counter, thread_time

import torch
from torch import Tensor

from runtime.train.activity import Observer, Seen
from runtime.train.budget import Budget
from runtime.train.events import Activity, Histogram, Statistics
from runtime.train.loop import Training
from runtime.train.statistics import histograms, norms, sample

SHARE = 0.006
"""How much of the training time sampling may take."""
CREDIT = 1.0
"""Seconds of training that count as past at the start."""
SHORTEST_PAUSE = 0.25
MOST_OF_A_RUN = 200
"""Pauses grow with the run, so that a long one does not fill the disk: one in so many parts."""
HISTOGRAM_BYTES = 400
GROWTH = 4_000_000
"""Bytes that statistics may add to a history while the run grows e times as long."""


class Sampler:
    """Looks at one update in many.

    Between two samples it reads a clock once an update. For the update that is looked
    at, hooks are installed before and removed after; the device is waited for once.
    `functions` are the names of nodes that are no modules, by their lines in model.py.
    """

    def __init__(self, functions: Mapping[int, str] | None = None) -> None:
        self._functions = functions or {}
        self._now: Callable[[], float] = perf_counter
        self._started = self._now()
        self._next = 0.0
        self._observer: Observer | None = None
        self._before: dict[str, Tensor] | None = None
        self._found: Statistics | None = None
        self._budget = Budget(SHARE, CREDIT)
        self._cost = 0.0
        self._since: float | None = None
        """When the present update began; None where nobody wants to know."""
        self._looked_at = 0.0
        """How long the update took that was looked at, less what its hooks did."""
        self._shortest_pause = SHORTEST_PAUSE
        self._scale = 1.0

    def begin(self, training: Training) -> None:
        """Look at the first update; from here on time passes as it does for the training."""
        self._now = training.progress.now
        self._started = self._now()
        self._budget.begin()
        if not training.config.compile:  # what is compiled cannot be looked into
            self._observer = Observer(training.model, self._functions)
        self._prepare(training)

    def stepped(self, training: Training) -> None:
        """Take the sample if this update was looked at; look at the next if it is time."""
        if self._before is not None:
            self._found = self._taken(training, self._before)
            self._before = None
        elif self._since is not None:
            usual, self._since = thread_time() - self._since, None
            self._budget.spend(max(0.0, self._looked_at - usual))
        elif self._found is None and (now := self._now()) >= self._next:
            if (wait := self._budget.wait) > 0:
                self._next = now + wait
            else:
                self._prepare(training)

    @property
    def looking(self) -> bool:
        """Whether the update that is made now is looked at."""
        return self._before is not None

    def found(self) -> Statistics | None:
        """Return the newest sample, once."""
        found, self._found = self._found, None
        return found

    def told(self, seconds: float) -> None:
        """Note that it took so long to tell the newest sample; fix the time of the next."""
        self._budget.spend(self._cost + seconds)
        self._next = self._now() + max(self._budget.wait, self._shortest_pause)
        self._since = thread_time() if self._looked_at else None

    def leave(self) -> None:
        """Look no longer."""
        if self._observer is not None:
            self._observer.remove()

    def _prepare(self, training: Training) -> None:
        start = thread_time()
        self._before = {
            name: sample(weight) for name, weight in training.model.named_parameters()
        }
        self._scale = _scale(training)
        if self._observer is not None:
            self._observer.install()
        self._since = thread_time()
        self._cost = self._since - start

    def _taken(self, training: Training, before: dict[str, Tensor]) -> Statistics:
        start, spent = thread_time(), 0.0
        seen: dict[str, Seen] = {}
        if self._observer is not None:
            self._observer.remove()
            seen, self._observer.seen = self._observer.seen, {}
            spent, self._observer.spent = self._observer.spent, 0.0
        with torch.no_grad():
            found = statistics(training, before, seen, self._scale)
        began = start if self._since is None else self._since
        first = training.step == 1  # which is slow in any training
        self._looked_at = 0.0 if first else start - began - spent
        self._since = None
        self._cost += thread_time() - start + spent
        size = HISTOGRAM_BYTES * sum(
            map(len, (found.weights, found.gradients, found.passing))
        )
        growth = max(1.0 / MOST_OF_A_RUN, size / GROWTH)
        self._shortest_pause = max(
            SHORTEST_PAUSE, (self._now() - self._started) * growth
        )
        return found


def known(value: float) -> float:
    """Return a figure; for one that is not finite the nan that a history is read with."""
    return value if math.isfinite(value) else math.nan


def statistics(
    training: Training,
    before: dict[str, Tensor],
    seen: dict[str, Seen],
    scale: float = 1.0,
) -> Statistics:
    """Return the figures of the update that was just made.

    `before` are samples of the weights as they were before it, `seen` is what the parts
    of the model put out in it, their gradients `scale` times too large.
    """
    named = dict(training.model.named_parameters())
    gradients = {name: w.grad for name, w in named.items() if w.grad is not None}
    weights = {name: sample(weight) for name, weight in named.items()}
    turn = training.turn
    return Statistics(
        training.step,
        training.progress.epoch,
        histograms(weights, norms(list(named.values()))),
        histograms(
            {name: sample(gradient) for name, gradient in gradients.items()},
            norms(list(gradients.values())),
        ),
        _passing(seen),
        _updates(before, {name: weights[name] for name in gradients}),
        _activity(seen, scale),
        turn.config.name if turn else "",
        _before_cutting(training),
    )


def _scale(training: Training) -> float:
    """Return by what the gradients of outputs are multiplied so that fp16 can hold them."""
    precision = training.phases[0].precision
    return float(precision.scaler.get_scale()) if precision.scales else 1.0


def _before_cutting(training: Training) -> float:
    """Return the norm of all gradients together, as it was before it was cut."""
    turn = training.turn
    if turn is None:
        return math.nan
    if turn.norm is not None:
        return known(float(turn.norm))
    found = [w.grad for w in turn.weights if w.grad is not None]
    return known(float(norms(found).norm())) if found else math.nan


def _passing(seen: dict[str, Seen]) -> dict[str, Histogram]:
    whole = torch.stack([part.norm for part in seen.values()]) if seen else None
    return histograms({name: part.output for name, part in seen.items()}, whole)


def _updates(before: dict[str, Tensor], after: dict[str, Tensor]) -> dict[str, float]:
    """Return for each tensor how far its sample moved, as a share of its length."""
    if not after:
        return {}
    earlier = [before[name] for name in after]
    moved = [now - then for now, then in zip(after.values(), earlier, strict=True)]
    long = norms(earlier)
    shares = (norms(moved) / long).tolist()
    return dict(zip(after, map(known, shares), strict=True))


def _activity(seen: dict[str, Seen], scale: float) -> dict[str, Activity]:
    """Return what is known of outputs beside their spread, read out together."""
    if not seen:
        return {}
    figures = torch.stack([_figures(part, scale) for part in seen.values()]).tolist()
    return {
        name: Activity(known(flow), known(dead), known(flat), part.time(), part.calls)
        for (name, part), (flow, dead, flat) in zip(seen.items(), figures, strict=True)
    }


def _figures(part: Seen, scale: float) -> Tensor:
    nothing = torch.full_like(part.flow, math.nan)
    known = [nothing if f is None else f for f in (part.dead, part.saturated)]
    return torch.stack([part.flow / scale, *known])
