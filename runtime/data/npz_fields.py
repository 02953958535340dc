"""One array of an .npz file: the field that it makes, and what of it would not do."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from nodes.datasets import FieldSpec, NpzFile
from runtime.data.classes import (
    check_classes,
    check_labels,
    few_whole_numbers,
    may_be_classes,
    ordered,
    whole_amounts,
)
from runtime.data.contents import names_in, with_name
from runtime.data.faults import LISTED, Fault, listed, quoted, refuse
from runtime.data.npz_arrays import ArrayHead, read_array
from runtime.data.precision import alike_in_float32

Array = npt.NDArray[Any]

_LARGE = 10.0
_LARGEST = 2**63 - 1
_COLOURS = (1, 3, 4)
_MOST_MASKED = 50
"""Numbers up to this in a target of bytes are classes of pixels rather than shades."""


@dataclass(frozen=True)
class Looked:
    """A field as its array makes it."""

    field: FieldSpec
    counts: Mapping[str, int] = dataclasses.field(default_factory=dict)
    image: bool = False
    uneven: bool = False
    hints: tuple[Fault, ...] = ()


def looked_at(
    dataset: NpzFile, head: ArrayHead, name: str, role: Literal["input", "target"]
) -> Looked:
    _check_kind(head, role)
    array = read_array(dataset.path, head)
    _refuse_infinite(array, head.name)
    if role == "target" and _holds_classes(dataset.task, array):
        counts = _counts(array, head.name)
        check_labels(dataset.labels, tuple(counts), head.name)
        return Looked(FieldSpec(name, (), "int64", "target", tuple(counts)), counts)
    image = dataset.scale_bytes and _shades(array, role)
    said = not {head.name, name}.isdisjoint(names_in(dataset.amounts))
    dtype = "float32" if image or said else _dtype(dataset.task, array, role)
    _refuse_beyond(dataset, array, head.name, dtype)
    shape = array.shape[1:] or ((1,) if dtype == "float32" else ())
    uneven = dtype != "bool" and not image and _far(array)
    hints = tuple(_hints(dataset, array, head.name, role, dtype))
    return Looked(FieldSpec(name, shape, dtype, role), {}, image, uneven, hints)


def _shades(array: Array, role: str) -> bool:
    """Return whether bytes are shades from 0 to 255, and neither amounts nor numbers of classes."""
    if array.dtype != np.uint8 or (role == "target" and array.size == len(array)):
        return False
    return bool(array.max() > (1 if role == "input" else _MOST_MASKED))


def _hints(
    dataset: NpzFile, array: Array, name: str, role: str, dtype: str
) -> Iterator[Fault]:
    if dtype == "float32" and alike_in_float32(array.astype("float64", copy=False)):
        yield Fault(
            f"the numbers in the array {quoted(name)} differ so little that float32 with its 7 "
            "digits takes many for the same: subtract what they have in common and write the file "
            "again",
            f"{role}s",
        )
    rows, *sample = array.shape
    if role == "target" and array.size == rows and dataset.task == "auto":
        count = may_be_classes(array.reshape(rows))
        if count:
            yield whole_amounts(name, count)
    if role == "input" and _colours_last(sample):
        yield Fault(
            f"a sample of the array {quoted(name)} has the shape {tuple(sample)}: if these are "
            "images, write them with their channels first, as layers want them, for example "
            "x.transpose(0, 3, 1, 2)",
            "inputs",
        )


def _colours_last(sample: list[int]) -> bool:
    """Return whether a sample looks like an image with its channels behind its pixels."""
    if len(sample) != 3:  # noqa: PLR2004 - height, width, channels
        return False
    height, width, channels = sample
    return channels in _COLOURS and min(height, width) > max(_COLOURS)


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


def _refuse_beyond(dataset: NpzFile, array: Array, name: str, dtype: str) -> None:
    """Refuse whole numbers that would come out as negative ones."""
    if dtype == "int64" and array.dtype.kind == "u" and array.max() > _LARGEST:
        message = (
            f"the array {quoted(name)} holds whole numbers above 9.2e18, the largest of int64: "
            "write smaller ones, or name it under amounts"
        )
        cure = {"amounts": with_name(dataset.amounts, name)}
        raise refuse(message, "amounts", cure, f"Take {quoted(name)} as amounts")


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
    if array.dtype == np.uint8 and role == "input" and array.max() <= 1:
        return "float32"
    return "int64" if array.dtype.kind in "iu" and not amounts else "float32"


def _far(array: Array) -> bool:
    """Return whether the numbers are far from 1."""
    values = array.astype("float64", copy=False)
    return bool(max(abs(values.mean()), values.std()) > _LARGE)
