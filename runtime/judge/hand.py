"""Samples typed by hand, in the form that the data has, and what a model says of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from nodes.dataset import FieldSpec
from nodes.phrase import phrase
from runtime.data.spelling import as_numbers, as_text
from runtime.judge.heads import Head
from runtime.judge.opened import Opened, Samples
from runtime.judge.verdict import Array, Task, chances, names_of, task_of
from runtime.judge.words import words_of


@dataclass(frozen=True, eq=False)
class Said:
    """What a head says of one sample: chances by class or yes, or numbers in their own units."""

    head: Head
    task: Task
    names: tuple[str, ...]
    values: Array


@dataclass(frozen=True)
class Blank:
    """One thing to fill in: a column of numbers, a choice of words, or a row of words.

    `choices` are the words to choose from, () for a number or a text; `text` says that a row of
    words or numbers is typed. `places` are the columns of the field that it stands for: those of a
    choice hold a 1 for the word that is chosen.
    """

    field: str
    name: str
    places: tuple[int, ...] = ()
    choices: tuple[str, ...] = ()
    text: bool = False


def blanks(samples: Samples, inputs: Sequence[str]) -> tuple[Blank, ...]:
    """Return what has to be filled in for one sample, beside pictures and what follows from it."""
    part = samples.part(samples.parts[0]) if samples.parts else {}
    found: list[Blank] = []
    for name in inputs:
        spec = samples.field(name)
        if spec is None or name not in part or spec.dtype == "bool":
            continue
        if spec.dtype == "int64" and not spec.shape:
            found.append(Blank(name, name, (), spec.classes))
        elif spec.dtype == "int64" and len(spec.shape) == 1:
            found.append(Blank(name, name, text=True))
        elif spec.dtype == "float32" and len(spec.shape) == 1:
            found += _columns(spec, part[name])
        elif spec.dtype == "float32" and spec.shape[1:] == (1,):
            found.append(Blank(name, name, text=True))
    return tuple(found)


def _columns(spec: FieldSpec, values: Tensor) -> list[Blank]:
    """Return a blank for each column; columns `colour=red`, `colour=blue` are one choice."""
    count = values.shape[1]
    names = spec.columns if len(spec.columns) == count else tuple(
        spec.name if count == 1 else f"{spec.name} {i}" for i in range(count)
    )  # fmt: skip
    groups: dict[str, list[int]] = {}
    for index, name in enumerate(names):
        groups.setdefault(name.partition("=")[0] if "=" in name else name, []).append(index)
    found = []
    for stem, places in groups.items():
        words = tuple(names[place].partition("=")[2] for place in places)
        if len(places) > 1 and all(words):
            found.append(Blank(spec.name, stem, tuple(places), words))
        else:
            found += [Blank(spec.name, names[place], (place,)) for place in places]
    return found


class FormError(ValueError):
    """What was typed cannot be a sample; `name` is the blank that has to be filled otherwise."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__(text)
        self.name = name


def written(opened: Opened, part: str, sample: int) -> dict[str, str]:
    """Return a sample of the data as it would be typed, by the names of the blanks."""
    samples, found = opened.samples, {}
    fields = samples.part(part)
    for blank in blanks(samples, opened.inputs):
        values = samples.in_own_units(blank.field, fields[blank.field][sample : sample + 1])[0]
        if blank.text and values.is_floating_point():
            found[blank.name] = " ".join(f"{number:.4g}" for number in values.flatten().tolist())
        elif blank.text:
            words = words_of(opened.project.training.data, blank.field)
            found[blank.name] = as_text(values.tolist(), words)
        elif blank.choices:
            chosen = values[list(blank.places)].argmax() if blank.places else values
            found[blank.name] = blank.choices[int(chosen)]
        else:
            number = values[blank.places[0]] if blank.places else values
            found[blank.name] = f"{float(number):.6g}"
    return found


def typed(opened: Opened, texts: Mapping[str, str]) -> dict[str, Tensor]:
    """Return the fields of one typed sample as the network gets them; FormError names a blank."""
    samples = opened.samples
    fields: dict[str, Tensor] = {}
    for blank in blanks(samples, opened.inputs):
        spec = samples.field(blank.field)
        assert spec is not None
        text = texts.get(blank.name, "").strip()
        if blank.text and spec.dtype == "float32":
            fields[blank.field] = _series(blank, spec, text)
        elif blank.text:
            fields[blank.field] = _row(opened, blank, spec, text)
        elif not spec.shape:
            fields[blank.field] = torch.tensor([_choice(blank, text)])
        else:
            size = int(spec.shape[0])
            row = fields.setdefault(blank.field, torch.zeros(1, size))
            if blank.choices:
                row[0, blank.places[_choice(blank, text)]] = 1.0
            else:
                row[0, blank.places[0]] = _real(blank, text)
    scaled = {
        name: samples.scaled(name, values) if values.is_floating_point() else values
        for name, values in fields.items()
    }
    return {**scaled, **_following(samples, opened.inputs, scaled)}


def _choice(blank: Blank, text: str) -> int:
    if blank.choices:
        if text not in blank.choices:
            message = phrase(
                "{name} must be one of {choices}.", name=blank.name, choices=blank.choices[:9]
            )
            raise FormError(blank.name, message)
        return blank.choices.index(text)
    if not text.isdecimal():
        message = phrase(
            "{name} must be a whole number from 0, but is {text}.",
            name=blank.name,
            text=text or phrase("empty"),
        )
        raise FormError(blank.name, message)
    return int(text)


def _real(blank: Blank, text: str) -> float:
    try:
        value = float(text.replace(",", ".").replace("\u2212", "-"))
    except ValueError:
        value = float("nan")
    if not np.isfinite(value):
        message = phrase(
            "{name} must be a number, but is {text}.",
            name=blank.name,
            text=text or phrase("empty"),
        )
        raise FormError(blank.name, message)
    return value


def _series(blank: Blank, spec: FieldSpec, text: str) -> Tensor:
    """Return a typed series of numbers (1, T, 1)."""
    numbers = [_real(blank, part) for part in text.replace(";", " ").split()]
    size = spec.shape[0]
    if not numbers or (isinstance(size, int) and len(numbers) != size):
        wanted = f"{size}" if isinstance(size, int) else phrase("1 or more")
        message = phrase(
            "{name} takes {wanted} numbers, but has {given}.",
            name=blank.name,
            wanted=wanted,
            given=len(numbers),
        )
        raise FormError(blank.name, message)
    return torch.tensor(numbers)[None, :, None]


def _row(opened: Opened, blank: Blank, spec: FieldSpec, text: str) -> Tensor:
    """Return a typed row; one of fixed length is padded with 0 on the side where the data is."""
    words = words_of(opened.project.training.data, blank.field)
    try:
        numbers = as_numbers(text, words)
    except ValueError as error:
        known = tuple(word for word in words if word)
        message = phrase(
            "{name}: {word} is none of its words. It takes {known}.",
            name=blank.name,
            word=str(error),
            known=known or phrase("whole numbers, with spaces between"),
        )
        raise FormError(blank.name, message) from None
    size = spec.shape[0]
    if not numbers or (isinstance(size, int) and len(numbers) > size):
        many = phrase("1 to {size}", size=size) if isinstance(size, int) else phrase("1 or more")
        message = phrase(
            "{name} takes {many} words, but has {given}.",
            name=blank.name,
            many=many,
            given=len(numbers),
        )
        raise FormError(blank.name, message)
    part = opened.samples.part(opened.samples.parts[0])[blank.field]
    _check_known(blank, numbers, int(part.max()))
    free = size - len(numbers) if isinstance(size, int) else 0
    ahead = int((part[:, 0] == 0).sum()) > int((part[:, -1] == 0).sum())
    row = [0] * free + numbers if ahead else numbers + [0] * free
    return torch.tensor([row])


def _check_known(blank: Blank, numbers: Sequence[int], largest: int) -> None:
    """Refuse numbers beyond those of the data: an Embedding has no row for them."""
    unknown = next((number for number in numbers if number > largest), None)
    if unknown is not None:
        message = phrase(
            "{name}: the data has words from 0 to {largest}, but {unknown} is larger.",
            name=blank.name,
            largest=largest,
            unknown=unknown,
        )
        raise FormError(blank.name, message)


def _following(
    samples: Samples, inputs: Sequence[str], fields: Mapping[str, Tensor]
) -> dict[str, Tensor]:
    """Return what follows from a row: where it is padding, if the data marks its zeros so."""
    part = samples.part(samples.parts[0])
    found = {}
    for name in inputs:
        spec = samples.field(name)
        if spec is None or spec.dtype != "bool":
            continue
        for other, values in fields.items():
            like = part[other].shape == part[name].shape
            if like and bool(((part[other] == 0) == part[name]).all()):
                found[name] = values == 0
    return found


@torch.no_grad()
def ask(opened: Opened, given: Mapping[str, Tensor]) -> tuple[Said, ...]:
    """Return what each head says of one sample."""
    batch = opened.filled(given)
    compared = opened.compared(opened.outputs(batch), batch)
    found = []
    for head in opened.heads:
        if head.name not in compared:
            continue
        prediction, target = (values.cpu() for values in compared[head.name])
        found.append(_said(opened, head, prediction.float(), target))
    return tuple(found)


def _said(opened: Opened, head: Head, prediction: Tensor, target: Tensor) -> Said:
    task = task_of(head, prediction, target)
    values = chances(head, prediction)
    if head.says == "numbers" and task in {"numbers", "rebuilt"}:
        values = opened.samples.in_own_units(head.target, values)
    one = values[0]
    count = len(one) if task == "classes" else one.numel()
    return Said(head, task, names_of(opened.project.training.data, head, task, count), one.numpy())
