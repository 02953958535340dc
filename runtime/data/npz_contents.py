"""What an .npz file gives: its fields, and the call that reads them."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from nodes.datasets import FieldSpec, NpzFile
from nodes.names import free_name, valid_name
from runtime.data.classes import check_classes, check_labels, few_whole_numbers, ordered
from runtime.data.contents import Contents, names_in
from runtime.data.faults import LISTED, listed, quoted, refuse
from runtime.data.files import FileState, file_state
from runtime.data.npz_arrays import ArrayHead, array_heads, chosen_names, read_array

Heads = list[ArrayHead]
Array = npt.NDArray[Any]

_TARGETS = ("y", "label", "labels", "target", "targets", "y_train", "train_labels")
_LARGE = 10.0


@dataclass(frozen=True)
class _Looked:
    """A field as its array makes it."""

    field: FieldSpec
    counts: Mapping[str, int] = dataclasses.field(default_factory=dict)
    image: bool = False
    uneven: bool = False


def npz_contents(dataset: NpzFile) -> Contents:
    """Look at every number of an .npz file; a DataError says what has to be changed first."""
    return _contents(dataset, file_state(dataset.path))


# The state is part of the key: a file is looked at again once it has changed.
@lru_cache(maxsize=4)
def _contents(dataset: NpzFile, _: FileState) -> Contents:
    heads = array_heads(dataset.path)
    inputs, targets = _chosen(dataset, heads)
    rows = _rows([*inputs, *targets])
    names = _field_names([*inputs, *targets])
    _check_amounts(dataset, names)
    looked = [_looked_at(dataset, head, names[head.name], "input") for head in inputs]
    looked += [
        _looked_at(dataset, head, names[head.name], "target") for head in targets
    ]
    return Contents(
        fields=tuple(one.field for one in looked),
        rows=rows,
        arguments=_arguments(dataset, names, looked),
        counts=next((one.counts for one in looked if one.counts), {}),
        notes=(
            f"Found {listed((f'{h.name} {h.shape} {h.dtype}' for h in heads), shown=20)}.",
        ),
        uneven=tuple(one.field.name for one in looked if one.uneven),
    )


def _arguments(
    dataset: NpzFile, names: Mapping[str, str], looked: Iterable[_Looked]
) -> Mapping[str, object]:
    """Return the arguments of read_npz_samples that differ from its defaults."""
    fields = [one.field for one in looked]
    classes = {field.name: field.classes for field in fields if field.classes}
    other = [f for f in fields if f.dtype != "float32" and f.name not in classes]
    given = {
        "classes": classes,
        "dtypes": {field.name: field.dtype for field in other},
        "images": tuple(one.field.name for one in looked if one.image),
    }
    arrays = {field: name for name, field in names.items()}
    return {
        "path": dataset.path,
        "arrays": arrays,
        **{k: v for k, v in given.items() if v},
    }


def _chosen(dataset: NpzFile, heads: tuple[ArrayHead, ...]) -> tuple[Heads, Heads]:
    """Return the arrays that go in and those to foretell."""
    targets, inputs = names_in(dataset.targets), names_in(dataset.inputs)
    chosen_names(targets, heads, "targets")
    chosen_names(inputs, heads, "inputs")
    if not targets and len(heads) > 1:
        named = (head.name for head in heads if head.name.lower() in _TARGETS)
        targets = tuple(name for name in named if name not in inputs)[:1]
    inputs = inputs or tuple(head.name for head in heads if head.name not in targets)
    by_name = {head.name: head for head in heads}
    if not inputs or set(inputs) & set(targets):
        message = (
            "no array is left to learn from: name other arrays under inputs and targets"
        )
        raise refuse(message, "inputs")
    return [by_name[name] for name in inputs], [by_name[name] for name in targets]


def _rows(heads: Heads) -> int:
    """Return the number of samples, on which all arrays have to agree."""
    shapes = listed((f"{quoted(h.name)} {h.shape}" for h in heads), shown=20)
    if len({head.shape[:1] for head in heads}) > 1:
        message = (
            f"the first axis of each array counts the samples, but they differ: {shapes}; name "
            "those that belong together under inputs and targets"
        )
        raise refuse(message, "inputs")
    if not heads[0].shape or heads[0].shape[0] < 2:  # noqa: PLR2004 - one sample cannot be split
        message = f"at least 2 samples are needed, but the arrays are {shapes}"
        raise refuse(
            f"{message}: the first axis of each array counts the samples", "path"
        )
    return heads[0].shape[0]


def _field_names(heads: Heads) -> dict[str, str]:
    names: dict[str, str] = {}
    for head in heads:
        name = valid_name(head.name)
        taken = set(names.values())
        names[head.name] = free_name(name, taken)
    return names


def _check_amounts(dataset: NpzFile, names: Mapping[str, str]) -> None:
    """Refuse amounts that are none of the arrays; their fields may be named, too."""
    unknown = set(names_in(dataset.amounts)) - {*names, *names.values()}
    if unknown:
        message = (
            f"there is no array {quoted(min(unknown))}: the arrays that are used are "
            f"{listed(map(quoted, names), shown=20)}"
        )
        raise refuse(message, "amounts")


def _looked_at(
    dataset: NpzFile, head: ArrayHead, name: str, role: Literal["input", "target"]
) -> _Looked:
    _check_kind(head, role)
    array = read_array(dataset.path, head)
    _refuse_infinite(array, head.name)
    if role == "target" and _holds_classes(dataset.task, array):
        counts = _counts(array, head.name)
        check_labels(dataset.labels, tuple(counts), head.name)
        return _Looked(FieldSpec(name, (), "int64", "target", tuple(counts)), counts)
    amounts = role == "target" and array.size == len(array)
    image = array.dtype == np.uint8 and dataset.scale_bytes and not amounts
    said = not {head.name, name}.isdisjoint(names_in(dataset.amounts))
    dtype = "float32" if image or said else _dtype(dataset.task, array, role)
    shape = array.shape[1:] or ((1,) if dtype == "float32" else ())
    uneven = dtype != "bool" and not image and _far(array)
    return _Looked(FieldSpec(name, shape, dtype, role), image=image, uneven=uneven)


def _check_kind(head: ArrayHead, role: str) -> None:
    if head.dtype.kind in "biuf" or (head.dtype.kind == "U" and role == "target"):
        if math.prod(head.shape) > 0:
            return
        message = f"the array {quoted(head.name)} is empty: its shape is {head.shape}"
        raise refuse(f"{message}; name other arrays under inputs and targets", "inputs")
    message = (
        f"the array {quoted(head.name)} holds {head.dtype}, but only numbers can be learned from "
        "and foretold, and words as classes: write it with another type, or name other arrays"
    )
    raise refuse(message, f"{role}s")


def _refuse_infinite(array: Array, name: str) -> None:
    if array.dtype.kind != "f":
        return
    with np.errstate(over="ignore"):
        finite = np.isfinite(array.astype("float32", copy=False))
    odd = np.flatnonzero(~finite.reshape(len(array), -1).all(axis=1))
    if len(odd):
        samples = listed((str(sample) for sample in odd[:LISTED]), len(odd))
        message = (
            f"the array {quoted(name)} holds numbers that are not finite or above 3.4e38, in "
            f"sample {samples} (the first is 0): correct them and write the file again"
        )
        raise refuse(message, "path")


def _holds_classes(task: str, array: Array) -> bool:
    """Return whether a target tells the class of each sample."""
    if array.dtype.kind == "U":
        return True
    if task == "regression" or array.size != len(array):
        return False
    return (
        task == "classification" or array.dtype.kind == "b" or few_whole_numbers(array)
    )


def _counts(array: Array, name: str) -> Mapping[str, int]:
    values, numbers = np.unique(array, return_counts=True)
    if array.size != len(array):
        message = f"the target {quoted(name)} holds several words a sample, and one is expected"
        raise refuse(f"{message}: choose another array", "targets")
    found = {
        str(value): int(number) for value, number in zip(values, numbers, strict=True)
    }
    counts = {word: found[word] for word in ordered(found)}
    check_classes(counts, name)
    return counts


def _dtype(task: str, array: Array, role: str) -> str:
    """Return the type of a field that is no class: whole numbers stay whole as inputs."""
    if array.dtype.kind == "b" and role == "input":
        return "bool"
    amounts = role == "target" and (array.size == len(array) or task == "regression")
    return "int64" if array.dtype.kind in "iu" and not amounts else "float32"


def _far(array: Array) -> bool:
    """Return whether the numbers are far from 1."""
    values = array.astype("float64", copy=False)
    return bool(max(abs(values.mean()), values.std()) > _LARGE)
