"""Samples a training now and then: weights, gradients, outputs, within a share of its time."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection
from itertools import islice
from time import perf_counter, thread_time

import torch
from torch import Tensor, nn

from runtime.source import FunctionLines
from runtime.train.activity import Observer, Seen
from runtime.train.budget import Budget
from runtime.train.events import Activity, Histogram, Statistics
from runtime.train.functions import NO_LINES
from runtime.train.loop import Training
from runtime.train.phases import Phase
from runtime.train.statistics import histograms, norms, sample

SHARE = 0.006
"""How much of the training time sampling may take."""
SHARE_AT_FIRST, MORE_AT_FIRST = 0.012, 0.02
"""How much at first, so that runs of a few seconds have a past; the seconds beyond."""
SHORTEST_PAUSE = 0.25
MOST_OF_A_RUN = 200
"""Pauses grow with the run, so that a long one does not fill the disk: one in so many parts."""
HISTOGRAM_BYTES = 400
GROWTH = 4_000_000
"""Bytes that statistics may add to a history while the run grows e times as long."""


class Sampler:
    """Looks at one update in many, the first among them.

    Between two samples nothing is done at an update: whether it is time for another is
    looked up where progress is told. For the update that is looked at, hooks are
    installed before and removed after; the device is waited for once. `functions` are
    the lines of nodes that are no modules.
    """

    def __init__(self, functions: FunctionLines = NO_LINES) -> None:
        self._functions = functions
        self._now: Callable[[], float] = perf_counter
        self._started = self._now()
        self._next = 0.0
        self._observer: Observer | None = None
        self._before: dict[str, Tensor] | None = None
        self._found: Statistics | None = None
        self._budget = Budget(SHARE, SHARE_AT_FIRST, MORE_AT_FIRST)
        self._cost = 0.0
        self._since: float | None = None
        """When the present update began; None where nobody wants to know."""
        self._looked_at = 0.0
        """How long the update took that was looked at, less what its hooks did."""
        self._shortest_pause = SHORTEST_PAUSE
        self._scale = 1.0
        self._samples = 0
        self.waiting = False
        """Whether the sampler wants to be told of the next update."""

    def begin(self, training: Training) -> None:
        """Look at the first update; from here on time passes as it does for the training."""
        self._now = training.progress.now
        self._started = self._now()
        self._budget.begin()
        start = thread_time()
        if not training.config.compile:  # what is compiled cannot be looked into
            objective = training.measured.objective
            self._observer = Observer(training.model, self._functions, objective)
        self._prepare(training, start)

    def stepped(self, training: Training) -> None:
        """Take the sample if this update was looked at; look at the next if that is wanted."""
        if not self.waiting:
            return
        if self._before is not None:
            self._found = self._taken(training, self._before)
            self._before = None
            self.waiting = self._since is not None
        elif self._since is not None:
            self._compare(training)
        elif self._suits(training):
            self._prepare(training, thread_time())

    @property
    def looking(self) -> bool:
        """Whether the update that is made now is looked at."""
        return self._before is not None

    def found(self) -> Statistics | None:
        """Return the newest sample, once; without one, see whether it is time for another."""
        found, self._found = self._found, None
        if found is None and not self.waiting and (now := self._now()) >= self._next:
            wait = self._budget.wait
            self.waiting = wait <= 0
            self._next = now + wait
        return found

    def told(self, seconds: float) -> None:
        """Note that it took so long to tell the newest sample; fix the time of the next."""
        self._budget.spend(self._cost + seconds)
        self._next = self._now() + max(self._budget.wait, self._shortest_pause)
        if self._since is not None:
            self._since = thread_time()

    def leave(self) -> None:
        """Look no longer."""
        if self._observer is not None:
            self._observer.remove()

    def _suits(self, training: Training) -> bool:
        """Return whether to look at the next update: at each phase in turn.

        The first of an epoch is left out, as the end of the last one is in its time.
        """
        turns = len(training.turns)
        if training.steps_per_epoch <= turns:
            return True
        others = (training.step - self._samples) % turns
        return training.position < training.steps_per_epoch and not others

    def _compare(self, training: Training) -> None:
        """Charge what the update that was looked at took longer than this one."""
        now, since = thread_time(), self._since
        first = training.position == 1  # it may have the end of an epoch in its time
        self._since = now if first and training.steps_per_epoch > 1 else None
        if since is not None and self._since is None:
            self._budget.spend(max(0.0, self._looked_at - (now - since)))
            self.waiting = False

    def _prepare(self, training: Training, start: float) -> None:
        self.waiting = True
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
        self._looked_at = start - began - spent
        self._samples += 1
        now = thread_time()
        self._since = None if first else now
        self._cost += now - start + spent
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
    weights = {name: sample(weight) for name, weight in named.items()}
    moved = {name: w.grad for name, w in named.items() if w.grad is not None}
    outputs = {n: part.output for n, part in seen.items() if part.output.numel()}
    of_weights, of_gradients, passing = _spread(
        (weights, norms(named.values())),
        ({n: sample(gradient) for n, gradient in moved.items()}, norms(moved.values())),
        (outputs, _lengths(outputs, seen)),
    )
    turn = training.turn
    return Statistics(
        training.step,
        training.progress.epoch,
        of_weights,
        of_gradients,
        passing,
        _updates(before, {name: weights[name] for name in moved}),
        _activity(seen, scale),
        turn.config.name if turn else "",
        _before_cutting(turn, named, of_gradients),
    )


def _scale(training: Training) -> float:
    """Return by what the gradients of outputs are multiplied so that fp16 can hold them."""
    precision = training.phases[0].precision
    return float(precision.scaler.get_scale()) if precision.scales else 1.0


def _before_cutting(
    turn: Phase | None, named: dict[str, nn.Parameter], gradients: dict[str, Histogram]
) -> float:
    """Return the norm of all gradients together, as it was before it was cut."""
    if turn is None:
        return math.nan
    if turn.norm is not None:
        return known(float(turn.norm))
    own = {id(weight) for weight in turn.weights}
    found = [one.norm for name, one in gradients.items() if id(named[name]) in own]
    return known(math.hypot(*found)) if found else math.nan


def _spread(*kinds: tuple[dict[str, Tensor], Tensor]) -> list[dict[str, Histogram]]:
    """Return the histograms of several kinds of samples, with the norms of the wholes."""
    keyed = {(k, n): v for k, (rows, _) in enumerate(kinds) for n, v in rows.items()}
    whole = [whole for rows, whole in kinds if rows]
    found: list[dict[str, Histogram]] = [{} for _ in kinds]
    if keyed:
        for (kind, name), one in histograms(keyed, torch.cat(whole)).items():
            found[kind][name] = one
    return found


def _lengths(samples: dict[str, Tensor], seen: dict[str, Seen]) -> Tensor:
    """Return the norms of outputs, reckoned from their samples."""
    found = norms(samples.values())
    return found * found.new_tensor([seen[name].share for name in samples])


def _together(parts: Collection[list[tuple[Tensor, float]]]) -> Tensor:
    """Return for each part the norm of the gradients of all its calls."""
    found = [one for calls in parts for one in calls]
    lengths = norms(values for values, _ in found)
    lengths = lengths * lengths.new_tensor([share for _, share in found])
    if len(found) == len(parts):
        return lengths
    places = [place for place, calls in enumerate(parts) for _ in calls]
    index = torch.tensor(places, dtype=torch.long, device=lengths.device)
    sums = lengths.new_zeros(len(parts)).index_add_(0, index, lengths.square())
    return sums.sqrt()


def _updates(before: dict[str, Tensor], after: dict[str, Tensor]) -> dict[str, float]:
    """Return for each tensor how far its sample moved, as a share of its length."""
    if not after:
        return {}
    earlier = [before[name] for name in after]
    moved = [now - then for now, then in zip(after.values(), earlier, strict=True)]
    shares = (norms(moved) / norms(earlier)).tolist()
    return dict(zip(after, map(known, shares), strict=True))


def _activity(seen: dict[str, Seen], scale: float) -> dict[str, Activity]:
    """Return what is known of outputs beside their spread, read out together."""
    gradients = {n: p.gradients for n, p in seen.items() if p.gradients}
    dead = {n: p.dead for n, p in seen.items() if p.dead is not None}
    flat = {n: p.saturated for n, p in seen.items() if p.saturated is not None}
    flows = _together(gradients.values()) / scale
    told = [*flows, *dead.values(), *flat.values()]
    figures = map(known, torch.stack(told).tolist() if told else ())
    flow, silent, ends = (
        dict(zip(names, islice(figures, len(names)), strict=True))
        for names in (gradients, dead, flat)
    )
    return {
        name: Activity(
            flow.get(name, math.nan),
            silent.get(name, math.nan),
            ends.get(name, math.nan),
            part.time(),
            part.calls,
        )
        for name, part in seen.items()
    }
