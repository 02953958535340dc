"""What a model says of each sample of a part of the data, and what would have been right."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final, Literal, TypeVar

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional as F

from nodes.project import Setting
from runtime.judge.heads import Head
from runtime.judge.opened import Opened
from runtime.judge.words import words_of
from runtime.train.batches import in_order, sample_count
from runtime.train.device import Batch

Array = npt.NDArray[Any]
Task = Literal["classes", "yes_no", "labels", "numbers", "rebuilt", "unknown"]
"""What a head foretells: one class of several, yes or no, several yes-or-no answers, numbers, or
what went in."""
Progress = Callable[[int, int], None]

MOST_NUMBERS: Final = 2**26
"""Predictions that are kept, of all heads; of a larger part the first samples are judged."""
MOST_FIGURES: Final = 64
_PLANE: Final = 2

T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class Verdict:
    """One head over the samples of a part.

    An item is what is right or wrong by itself: a sample, or each place of it, such as the words
    of a sentence and the pixels of a picture; `places` is their shape, () for a sample as a whole.
    `said` holds the chances of each class (items, classes), the chance of a yes (items,), or
    (samples, ...) numbers in their own units; `truth` what is right; `samples` says to which
    sample an item belongs, `spots` to which place of it. `losses` has one for each sample.
    """

    head: Head
    task: Task
    names: tuple[str, ...]
    places: tuple[int, ...]
    said: Array
    truth: Array
    samples: Array
    spots: Array
    losses: Array
    _worked_out: dict[Hashable, Any] = field(default_factory=dict, repr=False)

    def kept(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return a figure, worked out now if it was not yet; the newest few are kept."""
        if key not in self._worked_out:
            while len(self._worked_out) >= MOST_FIGURES:
                self._worked_out.pop(next(iter(self._worked_out)), None)
            self._worked_out[key] = make()
        value: T = self._worked_out[key]
        return value

    @property
    def whole(self) -> bool:
        """Whether an item is a whole sample."""
        return not self.places

    @property
    def is_picture(self) -> bool:
        """Whether an item is a pixel: the task is segmentation."""
        return len(self.places) == _PLANE

    @cached_property
    def guess(self) -> Array:
        """The class of each item that the model finds most likely, or the yes or no of each."""
        return self.guess_at(0.5)

    def guess_at(self, threshold: float) -> Array:
        """Return what is said where a yes takes this chance; of several classes the likeliest."""
        likeliest: Array = (
            self.said.argmax(axis=1) if self.task == "classes" else self.said >= threshold
        )
        return likeliest.astype(np.int64)

    @cached_property
    def sureness(self) -> Array:
        """How sure the model is of its guess, for each item."""
        several = self.task == "classes"
        sure: Array = self.said.max(axis=1) if several else np.maximum(self.said, 1.0 - self.said)
        return sure

    @cached_property
    def wrong(self) -> Array:
        """How many items of each sample are wrong."""
        if self.task not in {"classes", "yes_no", "labels"}:
            return np.zeros(len(self.losses), np.int64)
        miss = self.guess != self.truth
        miss = miss.any(axis=1) if miss.ndim > 1 else miss
        return np.bincount(self.samples, weights=miss, minlength=len(self.losses)).astype(int)

    def of_cell(self, truth: int, guess: int, threshold: float = 0.5) -> Array:
        """Return the samples with an item of one class that is taken for another."""
        guessed = self.guess if self.task == "classes" else self.guess_at(threshold)
        return np.unique(self.samples[(self.truth == truth) & (guessed == guess)])

    def items_of(self, sample: int) -> Array:
        """Return the items of a sample; items stand in the order of their samples."""
        first, last = np.searchsorted(self.samples, (sample, sample + 1))
        return np.arange(first, last)

    def worst_first(self) -> Array:
        """Return the samples from the largest loss to the smallest."""
        return np.argsort(-np.nan_to_num(self.losses, nan=-np.inf), kind="stable")


@dataclass(frozen=True, eq=False)
class Judged:
    """A part of the data and what the model says of it.

    `count` samples of the `of` that the part has; `rows` says where in the dataset they stand.
    """

    part: str
    count: int
    of: int
    fields: Mapping[str, Tensor]
    rows: Array
    verdicts: Mapping[str, Verdict]


class CancelledError(Exception):
    """Judging was called off."""


def judge(
    opened: Opened,
    part: str,
    progress: Progress = lambda _done, _all: None,
    should_stop: Callable[[], bool] = lambda: False,
) -> Judged:
    """Ask the model about a part of the data; CancelledError when it is to stop."""
    everything = opened.samples.part(part)
    of = sample_count(everything)
    count = min(of, _most_samples(opened, everything))
    fields = {name: values[:count] for name, values in everything.items()}
    collected: dict[str, list[tuple[Tensor, Tensor, Tensor]]] = {}
    done = 0
    for batch in in_order(fields, opened.config.batch_size, opened.device):
        progress(done, count)
        for name, found in _of_batch(opened, batch, should_stop).items():
            collected.setdefault(name, []).append(found)
        done += sample_count(batch)
    progress(count, count)
    heads = {head.name: head for head in opened.heads}
    verdicts = {
        name: _verdict(opened, heads[name], found)
        for name, found in collected.items()
        if name in heads
    }
    ordered = {name: verdicts[name] for name in heads if name in verdicts}
    rows = opened.samples.rows[part][:count].numpy()
    return Judged(part, count, of, fields, rows, ordered)


def _most_samples(opened: Opened, fields: Batch) -> int:
    """Return for how many samples all predictions can be kept."""
    if not fields:
        return 0
    first = {name: values[:1].to(opened.device) for name, values in fields.items()}
    with torch.no_grad():
        outputs = opened.outputs(first)
        pairs = opened.compared(outputs, first).values()
    return max(1, MOST_NUMBERS // max(1, sum(p.numel() + t.numel() for p, t in pairs)))


@torch.no_grad()
def _of_batch(
    opened: Opened, batch: Batch, should_stop: Callable[[], bool]
) -> dict[str, tuple[Tensor, Tensor, Tensor]]:
    if should_stop():
        raise CancelledError
    outputs = opened.outputs(batch)
    count = sample_count(batch)
    losses: dict[str, list[Tensor]] = {}
    for index in range(count):
        if should_stop():
            raise CancelledError
        alone = (_one(outputs, index, count), _one(batch, index, count))
        for name, value in opened.losses(*alone).items():
            losses.setdefault(name, []).append(value)
    return {
        name: (prediction.cpu(), target.cpu(), torch.stack(losses[name]).cpu())
        for name, (prediction, target) in opened.compared(outputs, batch).items()
    }


def _one(tensors: Batch, index: int, count: int) -> dict[str, Tensor]:
    """Return one sample of a batch; what has no axis of samples stays whole."""
    return {
        name: v[index : index + 1] if v.dim() and len(v) == count else v
        for name, v in tensors.items()
    }


def _verdict(opened: Opened, head: Head, found: list[tuple[Tensor, Tensor, Tensor]]) -> Verdict:
    predictions, targets, losses = zip(*found, strict=True)
    prediction, target = torch.cat(predictions).float(), torch.cat(targets)
    if not prediction.isfinite().any():
        message = (
            f"{head.name} cannot be judged, as no answer of these weights is a finite number. "
            "Choose the weights of an earlier epoch."
        )
        raise ValueError(message)
    task = task_of(head, prediction, target)
    said = chances(head, prediction)
    each = torch.cat(losses).float().numpy()
    if task == "classes":
        return _of_classes(opened, head, said, target, each)
    if task == "yes_no":
        return _of_answers(opened, head, said, target, each)
    samples = np.arange(len(each))
    spots = np.zeros(len(each), np.int64)
    if task == "numbers" or (task == "rebuilt" and head.says == "numbers"):
        said = opened.samples.in_own_units(head.target, said)
        target = opened.samples.in_own_units(head.target, target.float())
    if task in {"numbers", "labels"}:
        said, target = said.flatten(1), target.flatten(1)
    names = names_of(
        opened.project.training.data, head, task, said.shape[1] if said.dim() > 1 else 1
    )
    truth = (target > 0).long() if task == "labels" else target.float()
    return Verdict(head, task, names, (), said.numpy(), truth.numpy(), samples, spots, each)


def names_of(data: Setting | None, head: Head, task: Task, count: int) -> tuple[str, ...]:
    """Return what the classes, questions or columns of a head are called, as many as there are."""
    known = head.columns if task == "numbers" else head.classes or head.columns
    if task == "yes_no":
        return known if len(known) == _PLANE else ("no", "yes")
    if len(known) == count or task in {"rebuilt", "unknown"}:
        return known
    if task == "classes":
        words = words_of(data, head.target)
        return tuple(words[i] if i < len(words) and words[i] else str(i) for i in range(count))
    stem = head.target or head.name
    return (stem,) if count == 1 else tuple(f"{stem} {index}" for index in range(count))


def task_of(head: Head, prediction: Tensor, target: Tensor) -> Task:
    """Return what a head foretells, by what its loss takes the prediction for and by its shape."""
    if head.rebuilds:
        return "rebuilt"
    if head.says in {"scores", "log_chances"}:
        return "classes"
    if head.says in {"yes_scores", "yes_chances"}:
        size = prediction[0].numel() if len(prediction) else 1
        if 1 < len(head.classes) == size == prediction.shape[-1]:
            return "classes"
        is_row = prediction.dim() == _PLANE and size > 1
        return "labels" if is_row else "yes_no"
    if head.says in {"numbers", "log_numbers"}:
        return "rebuilt" if target.dim() > _PLANE + 1 else "numbers"
    return "unknown"


def chances(head: Head, prediction: Tensor) -> Tensor:
    """Return what a prediction means: chances from 0 to 1, or numbers as the data has them."""
    match head.says:
        case "scores":
            return F.softmax(prediction, dim=1)
        case "yes_scores":
            return prediction.sigmoid()
        case "log_chances" | "log_numbers":
            return prediction.exp()
    return prediction


def _of_classes(opened: Opened, head: Head, said: Tensor, target: Tensor, losses: Array) -> Verdict:
    if target.shape == said.shape:  # a chance for each class; the likeliest is right
        target = target.argmax(dim=1)
    places = tuple(said.shape[2:])
    count = said.shape[1]
    flat = said.flatten(2).transpose(1, 2) if places else said.unsqueeze(1)
    truth = target.reshape(len(said), -1)
    counted = (truth >= 0) & (truth < count)
    if head.ignored is not None:
        counted &= truth != head.ignored
    samples, spots = counted.nonzero(as_tuple=True)
    names = names_of(opened.project.training.data, head, "classes", count)
    return Verdict(
        head,
        "classes",
        names,
        places,
        flat[counted].numpy(),
        truth[counted].numpy(),
        samples.numpy(),
        spots.numpy(),
        losses,
    )


def _of_answers(opened: Opened, head: Head, said: Tensor, target: Tensor, losses: Array) -> Verdict:
    """Return the verdict on one question with yes or no, for each sample or place."""
    places = tuple(said.shape[1:]) if said[0].numel() > 1 else ()
    if places[:1] == (1,) and len(places) > 1:
        places = places[1:]
    size = said[0].numel()
    names = names_of(opened.project.training.data, head, "yes_no", 1)
    return Verdict(
        head,
        "yes_no",
        names,
        places,
        said.reshape(-1).numpy(),
        (target > 0).long().reshape(-1).numpy(),
        np.repeat(np.arange(len(said)), size),
        np.tile(np.arange(size), len(said)),
        losses,
    )
