"""Reads what a run told of its nodes: figures by part of the model and step, live or later.

    told = RunStatistics()                  of a run under way: told.take(events)
    told = read_statistics(run.folder)      of one that is over, or of another process
    told.latest.parts["conv1"].gradient_norm
    steps, values = told.series("conv1", "dead")

A part goes by the names of the nodes on the way to it: `conv1`, a block `stage`, in its
first copy `stage.0.conv1`. What is said of a block is of all that is in it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields, replace
from pathlib import Path

from runtime.train.events import Event, Histogram, Started, Statistics
from runtime.train.history import read_history

MOST_SAMPLES = 400


@dataclass(frozen=True)
class Figures:
    """What one sample says of a part of the model; nan is what does not apply or is unknown.

    Of its weights: `weight_norm`, `gradient_norm` (after clipping) and `update_ratio`, the
    length of the update over that of the weights. Of its output: `mean`, `std`, `low`,
    `high`, `activation_norm` and `zeros`, the share that is exactly 0. `dead`, `saturated`
    and `flow` are those of `events.Activity`: a share of units, a share of outputs (of a
    block the mean over its parts), the norm of the loss's gradient by the output.
    `seconds` is the time spent in its forward pass.
    """

    weight_norm: float = math.nan
    gradient_norm: float = math.nan
    update_ratio: float = math.nan
    mean: float = math.nan
    std: float = math.nan
    low: float = math.nan
    high: float = math.nan
    activation_norm: float = math.nan
    zeros: float = math.nan
    dead: float = math.nan
    saturated: float = math.nan
    flow: float = math.nan
    seconds: float = math.nan


NAMES = tuple(part.name for part in fields(Figures))


@dataclass(frozen=True)
class Sample:
    """One update that was looked at; `parts` come in the order in which they ran.

    `gradient_norm` is that of all gradients before they were cut, `update_ratio` that of
    all weights which have a gradient.
    """

    step: int
    epoch: int
    phase: str
    gradient_norm: float
    update_ratio: float
    parts: dict[str, Figures]


@dataclass
class _Sums:
    """Squares of lengths, and shares, of what is in one part."""

    weights: float = 0.0
    moving: float = 0.0
    moved: float = 0.0
    gradients: float = 0.0
    learns: bool = False
    stands: bool = False
    dead: list[float] = field(default_factory=list)
    saturated: list[float] = field(default_factory=list)


def sample_of(found: Statistics) -> Sample:
    """Return the figures of all parts of the model in one sample."""
    sums = _summed(found)
    names = dict.fromkeys([*found.passing, *(name for name in sums if name)])
    parts = {name: _figures(name, sums[name], found) for name in names}
    whole = sums.get("", _Sums())
    norm = found.gradient_norm
    if math.isnan(norm) and whole.learns:
        norm = math.sqrt(whole.gradients)
    ratio = _ratio(whole)
    return Sample(found.step, found.epoch, found.phase, norm, ratio, parts)


def _summed(found: Statistics) -> dict[str, _Sums]:
    """Return the sums of each part and of the whole model, which has the name ""."""
    sums: dict[str, _Sums] = {name: _Sums() for name in found.passing}
    for name, weights in found.weights.items():
        update = found.updates.get(name, math.nan)
        gradient = found.gradients.get(name)
        own = name in found.passing  # a learned tensor that is a node by itself
        for part in _around(name if own else name.rpartition(".")[0]):
            into = sums.setdefault(part, _Sums())
            into.stands = True
            into.weights += weights.norm**2
            if gradient is not None:
                into.learns = True
                into.gradients += gradient.norm**2
            if math.isfinite(update):
                into.moving += weights.norm**2
                into.moved += (update * weights.norm) ** 2
    for name, activity in found.activity.items():
        for part in _around(name):
            into = sums.setdefault(part, _Sums())
            into.dead += [activity.dead] if math.isfinite(activity.dead) else []
            into.saturated += (
                [activity.saturated] if math.isfinite(activity.saturated) else []
            )
    return sums


def _around(part: str) -> Iterator[str]:
    """Yield a part, the parts that it is in, and the whole."""
    while part:
        yield part
        part = part.rpartition(".")[0]
    yield ""


def _figures(name: str, sums: _Sums, found: Statistics) -> Figures:
    output = found.passing.get(name, _NOTHING)
    activity = found.activity.get(name)
    return Figures(
        weight_norm=math.sqrt(sums.weights) if sums.stands else math.nan,
        gradient_norm=math.sqrt(sums.gradients) if sums.learns else math.nan,
        update_ratio=_ratio(sums),
        mean=output.mean,
        std=output.std,
        low=output.low,
        high=output.high,
        activation_norm=output.norm,
        zeros=output.zeros,
        dead=_mean(sums.dead),
        saturated=_mean(sums.saturated),
        flow=activity.flow if activity else math.nan,
        seconds=activity.seconds if activity else math.nan,
    )


_NOTHING = Histogram(*(math.nan,) * 2, (), *(math.nan,) * 4)


def _ratio(sums: _Sums) -> float:
    return math.sqrt(sums.moved / sums.moving) if sums.moving else math.nan


def _mean(values: list[float]) -> float:
    return sum(values) / len(values) if values else math.nan


def joined(sample: Sample, earlier: Sample | None) -> Sample:
    """Return a sample with the earlier figures of parts that only another phase runs."""
    known = earlier.parts if earlier is not None else {}
    others = {name: part for name, part in known.items() if name not in sample.parts}
    return replace(sample, parts={**sample.parts, **others}) if others else sample


class RunStatistics:
    """The samples of a run in memory that does not grow with its length.

    When there are too many, every second one is dropped; the first and the latest stay.
    """

    def __init__(self, most: int = MOST_SAMPLES) -> None:
        self._most = most
        self._every, self._since = 1, 0
        self.samples: list[Sample] = []
        self.latest: Sample | None = None
        self.whole: Sample | None = None
        """The latest, with what is known of parts that only another phase runs."""

    def take(self, events: Iterable[Event]) -> None:
        """Add what events say; a run that begins drops what was known of another."""
        for event in events:
            if isinstance(event, Started):
                self.samples, self.latest, self.whole = [], None, None
                self._every, self._since = 1, 0
            elif isinstance(event, Statistics):
                self._add(sample_of(event))

    def _add(self, sample: Sample) -> None:
        self.latest, self.whole = sample, joined(sample, self.whole)
        if self._since % self._every == 0:
            self.samples.append(sample)
        self._since += 1
        if len(self.samples) > self._most:
            self.samples, self._every = self.samples[::2], 2 * self._every

    @property
    def kept(self) -> list[Sample]:
        """The samples that are kept, the latest last."""
        latest = self.latest
        if latest is None or self.samples[-1] is latest:
            return self.samples
        return [*self.samples, latest]

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts of the model, in the order in which they ran."""
        return tuple(self.latest.parts) if self.latest else ()

    def series(self, part: str, figure: str) -> tuple[list[int], list[float]]:
        """Return the steps and the values of one of NAMES; what is not known is left out."""
        pairs = [
            (sample.step, float(getattr(sample.parts[part], figure)))
            for sample in self.kept
            if part in sample.parts
        ]
        known = [(step, value) for step, value in pairs if math.isfinite(value)]
        return [step for step, _ in known], [value for _, value in known]


def read_statistics(folder: Path) -> RunStatistics:
    """Return the statistics in the folder of a run, as far as it has come."""
    told = RunStatistics()
    told.take(read_history(folder))
    return told
