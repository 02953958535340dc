"""A model of a run, opened to be looked into: what can be seen of which part, and that itself."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path
from typing import Final

import numpy as np
import torch
from torch import Tensor, nn

from runtime.inside.passing import Passed, passing
from runtime.inside.unrolled import unrolled
from runtime.inside.views import (
    ATTENTION,
    FILTERS,
    KINDS,
    OUTPUT,
    POINTS,
    TIME,
    Array,
    Points,
    Steps,
    View,
    attention_of,
    filters_of,
    output_of,
    points_of,
)
from runtime.judge.opened import Opened
from runtime.judge.random import OwnRandom
from runtime.train.activity import observed
from runtime.train.device import Batch
from runtime.train.launch import load_objective
from runtime.train.run import Run
from runtime.train.tensors import load_weights

MOST_POINTS: Final = 400
MOST_WORDS: Final = 2000
BATCH: Final = 32
"""Samples whose gradients are followed back through time."""
_WHOLE: Final = ""


@dataclass(frozen=True)
class Sample:
    """One of the samples that can be looked at, by its place, and what it is."""

    place: int
    count: int
    caption: str


class Interior:
    """Looks into a model; PyTorch's random numbers and the run stay as they are.

    `weights` is a file to take them from; without it they are those of the epoch's checkpoint,
    or those that the run keeps.
    """

    def __init__(self, run: Run, epoch: int | None = None, weights: Path | None = None) -> None:
        self.opened = Opened(run, epoch, weights)
        self.model = self.opened.model
        self._objective = load_objective(run)
        self._functions = replace(run.functions, losses={})  # single numbers
        self.modules = dict(observed(self.model))

    def renew(self, weights: Path) -> None:
        """Take other weights from a file."""
        load_weights(self.model, weights)

    @cached_property
    def _part(self) -> dict[str, Tensor]:
        """The samples to look at: of the validation data, where there are some."""
        samples = self.opened.samples
        known = [name for name in ("validation", "test", "training") if samples.part(name)]
        return samples.part(known[0])

    @property
    def count(self) -> int:
        """How many samples can be looked at."""
        return len(next(iter(self._part.values())))

    def sample(self, place: int) -> Sample:
        """Return which sample a place is."""
        place = min(max(place, 0), self.count - 1)
        kinds, classes = self._kinds([place])
        return Sample(place, self.count, classes[int(kinds[0])] if classes else "")

    def _batch(self, places: list[int]) -> dict[str, Tensor]:
        device = self.opened.device
        return {name: values[places].to(device) for name, values in self._part.items()}

    def _passed(self, places: list[int]) -> Passed:
        batch = self._batch(places)
        with torch.no_grad(), passing(self.model, self._functions, self._objective) as passed:
            outputs = self.opened.outputs(batch)
            if self._functions.objective:
                self._minimise(passed, outputs, batch)
        return passed

    def _minimise(self, passed: Passed, outputs: Batch, batch: Batch) -> None:
        """Run the objective for its nodes to be seen; one that few samples break shows less.

        What several phases compute, and the metrics, is kept of the first.
        """
        names, objective = set(self._functions.objective.values()), self._objective
        computed: list[Callable[[Batch, Batch], object]]
        computed = [partial(objective.phase_losses, phase) for phase in objective.losses]
        with suppress(RuntimeError, ValueError, IndexError):
            for compute in [*computed, objective.compared]:
                known = {n: len(calls) for n, calls in passed.outputs.items() if n in names}
                compute(outputs, batch)
                for name, count in known.items():
                    del passed.outputs[name][count:]

    @cached_property
    def kinds(self) -> dict[str, tuple[str, ...]]:
        """What can be seen of each part; "" is the whole model."""
        passed = self._passed([0])
        names = dict.fromkeys([*passed.order, *self.modules])
        found = {name: self._kinds_of(name, passed) for name in names}
        attends = bool(passed.attention)
        return {**found, _WHOLE: (ATTENTION,) if attends else ()}

    def _kinds_of(self, name: str, passed: Passed) -> tuple[str, ...]:
        module, outputs = self.modules.get(name), passed.outputs.get(name, [])
        rows = bool(outputs) and outputs[-1].dim() > 0  # and not one number of all samples
        weight = getattr(module, "weight", None)
        matrix = isinstance(weight, Tensor) and weight.dim() > 1
        words = isinstance(module, nn.Embedding | nn.EmbeddingBag)
        known = {
            FILTERS: matrix and not words,
            OUTPUT: rows,
            ATTENTION: any(_within(one, name) for one in passed.attention),
            POINTS: words or (rows and self.count > 2),  # noqa: PLR2004
            TIME: isinstance(module, nn.RNNBase) or len(outputs) > 1,
        }
        return tuple(kind for kind in KINDS if known[kind])

    def look(self, part: str, kind: str, place: int = 0) -> View:
        """Return what is to be seen of a part; ValueError where it has nothing of the kind."""
        if kind not in self.kinds.get(part, ()):
            message = f"{part or 'This network'} has nothing to show as {kind}."
            raise ValueError(message)
        if kind == FILTERS:
            return filters_of(self.modules[part].weight)  # type: ignore[arg-type]
        if kind == POINTS:
            return self._points(part)
        if kind == TIME:
            return self._steps(part)
        passed = self._passed([min(max(place, 0), self.count - 1)])
        if kind == OUTPUT:
            return output_of(_over_time([values[0] for values in passed.outputs[part]]))
        inside = {n: w[0] for n, w in passed.attention.items() if _within(n, part)}
        cut = len(part) + 1 if part else 0
        return attention_of({name[cut:]: weights for name, weights in inside.items()})

    def _points(self, part: str) -> Points:
        module = self.modules.get(part)
        if isinstance(module, nn.Embedding | nn.EmbeddingBag):
            rows = module.weight[:MOST_WORDS]
            names = tuple(self._word(module, number) for number in range(len(rows)))
            return points_of(rows, names, np.zeros(len(rows), int), ())
        places = list(range(min(self.count, MOST_POINTS)))
        rows = self._passed(places).outputs[part][-1]
        if len(rows) != len(places):
            rows = rows.transpose(0, 1) if rows.dim() > 1 else rows
        kinds, classes = self._kinds(places)
        named = [f"{place}: {classes[kind]}" if classes else str(place)
                 for place, kind in zip(places, kinds.tolist(), strict=True)]  # fmt: skip
        return points_of(rows, tuple(named), kinds, classes)

    def _word(self, module: nn.Module, number: int) -> str:
        """Return the word that a row of an embedding stands for, where the data says so."""
        rows = module.num_embeddings
        for field in self.opened.samples.fields:
            if field.role == "input" and len(field.classes) == rows:
                return field.classes[number]
        return str(number)

    def _kinds(self, places: list[int]) -> tuple[Array, tuple[str, ...]]:
        """Return the class of each sample, where a target says so."""
        for field in self.opened.samples.fields:
            values = self._part.get(field.name)
            if field.role != "target" or not field.classes or values is None:
                continue
            chosen = values[places].cpu()
            if chosen.dim() == 2 and chosen.shape[1] == len(field.classes):  # noqa: PLR2004
                return chosen.argmax(1).numpy(), field.classes
            if chosen.numel() == len(places):
                return chosen.reshape(-1).long().numpy(), field.classes
        return np.zeros(len(places), int), ()

    def _steps(self, part: str) -> Steps:
        """Follow the loss's gradient back through the steps of a recurrent part."""
        module, batch = self.modules.get(part), self._batch(list(range(min(self.count, BATCH))))
        random = OwnRandom(self.opened.config.seed)
        with torch.enable_grad(), random, ExitStack() as stack:
            # All of them: on a graphics card the others have no gradient while not in training.
            states = {
                layer: stack.enter_context(unrolled(layer))
                for layer in self.model.modules()
                if isinstance(layer, nn.RNNBase)
            }
            with passing(self.model, self._functions) as passed:
                loss = self._loss(batch)
            calls = [values for values in passed.outputs[part] if values.requires_grad]
            for values in calls:
                values.retain_grad()
            loss.backward()  # type: ignore[no-untyped-call]
        found = states.get(module, {"": calls})  # type: ignore[call-overload]
        self.model.zero_grad(set_to_none=True)
        return Steps({name: _norms(kept) for name, kept in found.items()})

    def _loss(self, batch: dict[str, Tensor]) -> Tensor:
        phase = self.opened.config.phases[0].name
        outputs = self._objective.predict(self.model, batch)
        losses = self._objective.phase_losses(phase, outputs, batch)
        return next(iter(losses.values()))


def _over_time(calls: list[Tensor]) -> Tensor:
    """Return the rows of all calls below each other, or what the last call put out."""
    rows = [values for values in calls if values.dim() == 1 and values.shape == calls[-1].shape]
    return torch.stack(rows) if len(rows) == len(calls) > 1 else calls[-1]


def _norms(states: list[Tensor]) -> Array:
    return np.array([0.0 if s.grad is None else float(s.grad.norm()) for s in states])


def _within(name: str, part: str) -> bool:
    return not part or name == part or name.startswith((f"{part}.", f"{part} "))
