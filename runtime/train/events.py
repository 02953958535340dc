"""What a training tells its watchers: numbers and words only, so that any process can read them."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Started:
    """Training begins: how many samples an epoch, updates an epoch, learned numbers."""

    run: str
    epochs: int
    steps_per_epoch: int
    samples: int
    device: str
    precision: str
    weights: int


@dataclass(frozen=True)
class Step:
    """Progress: `losses` holds a number for each update since the last, by name."""

    step: int
    epoch: int
    losses: Mapping[str, tuple[float, ...]]
    learning_rate: float
    samples_per_second: float
    seconds_left: float


@dataclass(frozen=True)
class Histogram:
    """How numbers are spread: counts in equal bins from `low` to `high`.

    All is of a sample of the finite numbers, but for `norm`, which is of the whole
    tensor where that is a weight or a gradient. `zeros` is the share that is 0.
    """

    low: float
    high: float
    counts: tuple[int, ...]
    mean: float
    std: float
    norm: float
    zeros: float = 0.0


@dataclass(frozen=True)
class Activity:
    """What a part of the model did in one update; nan is what does not apply to it.

    `flow`: the norm of the loss's gradient by what it put out, in all its calls
    together. `dead`: the share of units of a ReLU that were above 0 for none of the
    last 256 samples looked at. `saturated`: the share of outputs of a sigmoid or tanh
    that are where it is flat. `seconds`: how long its `calls` in the forward pass took
    together.
    """

    flow: float
    dead: float
    saturated: float
    seconds: float
    calls: int = 1


@dataclass(frozen=True)
class Statistics:
    """What one update looked like, by the names of weights and of parts of the model.

    `weights` and `gradients` go by the name of the tensor (`conv1.weight`), gradients
    as they are once clipped. `updates` says how far a tensor that has a gradient was
    moved, as a share of its length. `passing` (the outputs) and `activity` go by the
    name of the part (`conv1`, `stage.0.conv1`), in the order in which they ran; a
    compiled model has none. Nodes of the objective are parts like those of the model,
    but of losses there is only the time. `phase` made the update; `gradient_norm` is
    that of all its gradients together, before it was cut to `clip_norm`.
    """

    step: int
    epoch: int
    weights: Mapping[str, Histogram]
    gradients: Mapping[str, Histogram]
    passing: Mapping[str, Histogram] = field(default_factory=dict)
    updates: Mapping[str, float] = field(default_factory=dict)
    activity: Mapping[str, Activity] = field(default_factory=dict)
    phase: str = ""
    gradient_norm: float = math.nan


@dataclass(frozen=True)
class EpochEnded:
    """An epoch's figures: the losses and metrics on both parts of the data."""

    epoch: int
    step: int
    training: Mapping[str, float]
    validation: Mapping[str, float]
    learning_rate: float
    seconds: float


@dataclass(frozen=True)
class Pictured:
    """The model drew the same samples again; `file` lies in the run's pictures."""

    step: int
    epoch: int
    file: str
    outputs: tuple[str, ...]


@dataclass(frozen=True)
class Saved:
    """Weights were written to a file; `best` if they are those of the best epoch."""

    path: str
    epoch: int
    best: bool


@dataclass(frozen=True)
class Changed:
    """Somebody changed how the training goes on, from the update after `step` on."""

    step: int
    epoch: int
    text: str


@dataclass(frozen=True)
class Diagnosed:
    """Something the user should know; training goes on.

    `text` is what was seen, with its `figures`, `why` it matters and `cure` what to do.
    `id` is that of the diagnosis, which is said once; `passed` takes it back.
    """

    text: str
    node: str = ""
    severity: str = "warning"
    id: str = ""
    step: int = 0
    epoch: int = 0
    why: str = ""
    cure: str = ""
    passed: bool = False
    figures: Mapping[str, float | str] = field(default_factory=dict)


@dataclass(frozen=True)
class Failed:
    """Training cannot go on: what happened, where, and what to do.

    `cause` is "numbers" where they went bad, "memory" where it is full, "device" where
    a graphics card was lost, "process" where the training's process died, "asked" where
    the user ended it in the middle of a step, else "". Where they went bad, `epoch` is
    the last one that was completed.
    """

    text: str
    node: str = ""
    step: int = 0
    cause: str = ""
    epoch: int = 0

    @property
    def asked(self) -> bool:
        """Whether the user has ended the run."""
        return self.cause == "asked"


@dataclass(frozen=True)
class Finished:
    """Training is over; the figures are those of the weights that were kept."""

    reason: str
    epoch: int
    best_epoch: int
    training: Mapping[str, float] = field(default_factory=dict)
    validation: Mapping[str, float] = field(default_factory=dict)
    seconds: float = 0.0

    @property
    def asked(self) -> bool:
        """Whether the user has ended the run."""
        return self.reason == "stopped"


Told = Started | Step | EpochEnded | Diagnosed | Failed | Finished
"""What the loop itself tells; those who watch it tell the rest."""

Event = Told | Statistics | Pictured | Saved | Changed

EVENTS: dict[str, type[Event]] = {
    kind.__name__: kind
    for kind in (
        Started,
        Step,
        Statistics,
        EpochEnded,
        Pictured,
        Saved,
        Changed,
        Diagnosed,
        Failed,
        Finished,
    )
}


def encode(event: Event) -> dict[str, Any]:
    """Return the event as JSON holds it; numbers that are not finite become null."""
    content: dict[str, Any] = _plain(event)
    return {"event": type(event).__name__, **content}


def as_line(event: Event) -> str:
    """Return the event as a line of JSON.

    That of the newest event is kept: a run's history and its owner's pipe both take it.
    """
    newest, line = _newest[0]
    if newest is not event:
        line = json.dumps(encode(event)) + "\n"
        _newest[0] = event, line
    return line


_newest: list[tuple[Event | None, str]] = [(None, "")]


def _plain(value: Any) -> Any:  # noqa: ANN401 - any part of an event
    kind = type(value)
    if kind is float:
        return value if math.isfinite(value) else None
    if kind is int or kind is str or value is None:
        return value
    if kind is tuple or kind is list:
        return [part if type(part) is int else _plain(part) for part in value]
    if isinstance(value, Mapping):
        return {name: _plain(part) for name, part in value.items()}
    if isinstance(value, int | float | str):  # a flag, or a number of another library
        return value
    return {name: _plain(part) for name, part in vars(value).items()}


def decode(content: Mapping[str, Any]) -> Event:
    """Return the event that `encode` wrote; null is not a number."""
    kind = EVENTS[content["event"]]
    fields = {name: _read(value) for name, value in content.items() if name != "event"}
    if kind is Statistics:
        for part in ("weights", "gradients", "passing"):
            found = fields.get(part, {})
            fields[part] = {name: Histogram(**values) for name, values in found.items()}
        done = fields.get("activity", {})
        fields["activity"] = {name: Activity(**values) for name, values in done.items()}
    return kind(**fields)


def _read(value: Any) -> Any:  # noqa: ANN401 - any part of an event
    if isinstance(value, Mapping):
        return {name: _read(part) for name, part in value.items()}
    if isinstance(value, list):
        return tuple(_read(part) for part in value)
    return math.nan if value is None else value
