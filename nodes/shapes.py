"""Rules over the shapes of inputs, in words that follow the name of a port or parameter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from math import prod

from nodes.ports import in_order

Dims = tuple[int | str, ...]
"""The size of each axis; free ones by name: N for the batch, T for time."""

Sizes = int | tuple[int, ...]
"""One number for all axes, or one for each."""

BATCH = "N"


def shown(dims: Sequence[int | str]) -> str:
    """Return a shape as the canvas shows it: N × 3 × 8 × 8."""
    return " × ".join(map(str, dims)) if dims else "a single number"


def spread(value: Sizes, count: int) -> tuple[int, ...]:
    """Return one number for each of `count` axes."""
    return value if isinstance(value, tuple) else (value,) * count


def range_problem(dims: Dims, axis: int, added: int = 0) -> str | None:
    """Return why an input has no such axis; `added` counts axes that the layer makes itself."""
    rank = len(dims) + added
    if -rank <= axis < rank:
        return None
    return f"must be from {-rank} to {rank - 1} for an input of {shown(dims)}, but is {axis}"


def axis_problem(dims: Dims, axis: int) -> str | None:
    """Return why a layer cannot cut, join or reduce this axis; the batch stays whole."""
    if problem := range_problem(dims, axis):
        return problem
    return f"must not be {axis}: that axis is the batch" if dims[axis] == BATCH else None


def front_problem(dims: Dims, axis: int, added: int = 0) -> str | None:
    """Return why an axis cannot be put or moved here; a batch in front stays there."""
    if problem := range_problem(dims, axis, added):
        return problem
    in_front = axis % (len(dims) + added) == 0
    if in_front and dims[:1] == (BATCH,):
        return f"must not be {axis}: the batch stays in front"
    return None


def index_problem(dims: Dims, axis: int, index: int) -> str | None:
    """Return why an axis has no such position; a free axis may have it."""
    size = dims[axis]
    if not isinstance(size, int) or -size <= index < size:
        return None
    return f"must be from {-size} to {size - 1} on axis {axis} of {shown(dims)}, but is {index}"


def same_problem(dims: Dims, other: Dims, name: str) -> str | None:
    """Return why a shape is wrong that must equal the shape of the input `name`."""
    if dims == other:
        return None
    return f"must have the shape {shown(other)} of {name}, but is {shown(dims)}"


def class_problem(target: Dims, prediction: Dims) -> str | None:
    """Return why a target of classes does not fit a prediction of scores (N, classes, ...)."""
    wanted = prediction[:1] + prediction[2:]
    if target == wanted:
        return None
    return (
        f"must be {shown(wanted)}, one class for each {shown(prediction)} scores without their "
        f"axis 1, the classes, but is {shown(target)}"
    )


def score_problem(prediction: Dims) -> str | None:
    """Return why a prediction does not hold scores of at least two classes along axis 1."""
    if len(prediction) > 1 and prediction[1] != 1:
        return None
    return (
        f"must hold the scores of two or more classes along axis 1, but is {shown(prediction)}; "
        "for one score a sample there are BCEWithLogits and the metrics named Binary"
    )


def weights_problem(weights: tuple[float, ...] | None, dims: Dims, axis: int) -> str | None:
    """Return why weights do not fit the classes along an axis; at the last, one is for all."""
    size = dims[axis] if dims else 1
    if weights is None or not isinstance(size, int) or len(weights) == size:
        return None
    if axis == -1 and len(weights) == 1:
        return None
    return f"must have a number for each of the {size} of {shown(dims)}, but has {len(weights)}"


def paired_problem(dims: Dims, other: Dims, name: str) -> str | None:
    """Return why two inputs, flattened, do not pair up; axes of size 1 do not count."""
    if [size for size in dims if size != 1] == [size for size in other if size != 1]:
        return None
    return same_problem(dims, other, name)


def stretch_problem(dims: Dims, other: Dims, name: str) -> str | None:
    """Return why two inputs cannot be combined number by number.

    As in PyTorch an axis of size 1, or one missing in front, is stretched to the other's size;
    but the batch never is, since that would mix the samples.
    """
    pairs = list(zip_longest(reversed(dims), reversed(other)))
    fits = all(a == b or 1 in (a, b) or None in (a, b) for a, b in pairs)
    mixed = BATCH in dims and BATCH in other and any((a == BATCH) != (b == BATCH) for a, b in pairs)
    if fits and not mixed:
        return None
    return (
        f"must have the shape {shown(other)} of {name}, or 1 where it differs, but is {shown(dims)}"
    )


def join_problem(dims: Dims, other: Dims, axis: int, name: str) -> str | None:
    """Return why a shape cannot be joined to another along an axis."""
    place = axis % len(other)
    wanted = (*other[:place], "any", *other[place + 1 :])
    pairs = zip(dims, wanted, strict=False)
    if len(dims) == len(other) and all(b in (a, "any") for a, b in pairs):
        return None
    return f"must be {shown(wanted)} to be joined to {name}, but is {shown(dims)}"


def count_problem(before: Dims, after: tuple[int, ...]) -> str | None:
    """Return why the axes of a sample cannot be arranged as other axes; -1 is what remains."""
    if not all(isinstance(size, int) for size in before):
        return None
    count = prod(size for size in before if isinstance(size, int))
    known = prod(size for size in after if size != -1)
    if count == known or (-1 in after and known and count % known == 0):
        return None
    free = " and a whole number for -1" if -1 in after else ""
    return f"must multiply to {count} like {shown(before)}{free}, but {shown(after)} does not"


def window_problem(
    dims: Dims,
    kernel: Sequence[int],
    padding: Sequence[int],
    dilation: Sequence[int],
    slack: Sequence[int],
) -> str | None:
    """Return why a window does not fit into the last axes of an input with their padding."""
    last = dims[-len(kernel) :]
    for size, length, pad, gap, spare in zip(last, kernel, padding, dilation, slack, strict=True):
        reach = gap * (length - 1) + 1
        if isinstance(size, int) and reach > size + 2 * pad + spare:
            return (
                f"must fit into an input of {shown(last)} with its padding, "
                f"but reaches over {reach} where there are {size + 2 * pad}"
            )
    return None


def many(shapes: Mapping[str, Dims], stem: str) -> list[tuple[str, Dims]]:
    """Return the linked inputs stem1, stem2 ... of a `many` port in the order of their numbers."""
    return [(name, shapes[name]) for name in in_order(stem, shapes)]


def first_problem(**found: str | None) -> Iterator[tuple[str, str]]:
    """Yield the first (name, problem) among named results of the rules above."""
    yield from [(name, problem) for name, problem in found.items() if problem][:1]
