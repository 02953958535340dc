"""Which targets are classes, what the classes are called, and whether they can be learned."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np
import numpy.typing as npt

from runtime.data.csv_header import NUMBER
from runtime.data.faults import Fault, listed, quoted, refuse

_MOST_NUMBERED = 20
_MOST_CLASSES = 10_000
_ENOUGH_SAMPLES = 10


def ordered(words: Iterable[str]) -> tuple[str, ...]:
    """Return words in the order of their numbers if all are numbers, else of the alphabet."""
    every = sorted(set(words))
    if all(NUMBER.fullmatch(word) for word in every):
        every.sort(key=lambda word: float(word.replace(",", ".")))
    return tuple(every)


def few_whole_numbers(values: npt.NDArray[np.generic]) -> bool:
    """Return whether numbers are classes rather than amounts: whole, and few different ones."""
    if (
        values.dtype.kind == "f"
        and not (np.isfinite(values) & (values == np.floor(values))).all()
    ):
        return False
    return len(np.unique(values)) <= _MOST_NUMBERED


def may_be_classes(values: npt.NDArray[np.generic]) -> int:
    """Return how many different whole numbers there are, 0 if they look like no classes.

    Classes are numbered without gaps, and each has some samples.
    """
    if values.dtype.kind not in "iu" or not len(values):
        return 0
    count = len(np.unique(values))
    dense = int(values.max()) - int(values.min()) < 2 * count
    few = _MOST_NUMBERED < count <= min(_MOST_CLASSES, len(values) // _ENOUGH_SAMPLES)
    return count if few and dense else 0


def whole_amounts(target: str, count: int) -> Fault:
    """Return the hint for a target of whole numbers that may be classes."""
    return Fault(
        f"the target {quoted(target)} holds {count} different whole numbers and is taken as an "
        "amount: set task to classification if they are classes, to regression if not",
        "task",
        {"task": "classification"},
        "Set task to classification",
    )


def too_many_classes(count: int, rows: int) -> bool:
    """Return whether there are too few samples of each class for it to be learned."""
    return count > max(2, min(rows // 2, _MOST_CLASSES))


def check_classes(counts: Mapping[str, int], name: str) -> None:
    """Refuse a target of which nothing can be learned."""
    rows = sum(counts.values())
    if len(counts) == 1:
        only = quoted(next(iter(counts)))
        message = (
            f"the target {quoted(name)} is {only} in every row, so there is nothing to learn: "
            "choose another target"
        )
        raise refuse(message, "target")
    if too_many_classes(len(counts), rows):
        first = listed(map(quoted, counts))
        message = (
            f"the target {quoted(name)} has {len(counts):,} classes in {rows:,} rows ({first}): "
            "choose another target, or set task to regression if it holds amounts"
        )
        raise refuse(message, "target")


def check_labels(labels: str, classes: tuple[str, ...], name: str) -> None:
    """Refuse a single 0 or 1 for more than two classes."""
    if labels == "binary" and len(classes) > 2:  # noqa: PLR2004 - binary means two
        message = (
            f"labels can be binary with two classes, but {quoted(name)} has {len(classes)}: "
            "set labels to one_hot"
        )
        raise refuse(message, "labels", {"labels": "one_hot"}, "Set labels to one_hot")
