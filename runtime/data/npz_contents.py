"""What an .npz file gives: its fields, and the call that reads them."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from nodes.datasets import NpzFile
from nodes.names import free_name, valid_name
from runtime.data.contents import Contents, names_in, said_names
from runtime.data.faults import Fault, listed, quoted, refuse
from runtime.data.files import FileState, file_state
from runtime.data.npz_arrays import ArrayHead, array_heads, chosen_names
from runtime.data.npz_fields import Looked, looked_at

Heads = list[ArrayHead]

_TARGETS = ("y", "label", "labels", "target", "targets", "y_train", "train_labels")
_TARGETS_OF_OTHERS = ("y_test", "y_val", "y_valid", "test_labels", "val_labels")


def npz_contents(dataset: NpzFile) -> Contents:
    """Look at every number of an .npz file; a DataError says what has to be changed first."""
    return _contents(dataset, file_state(dataset.path))


# The state is part of the key: a file is looked at again once it has changed.
@lru_cache(maxsize=4)
def _contents(dataset: NpzFile, _: FileState) -> Contents:
    heads = array_heads(dataset.path)
    inputs, targets = _chosen(dataset, heads)
    rows = _rows(inputs, targets)
    names = _field_names([*inputs, *targets])
    _check_amounts(dataset, names)
    looked = [looked_at(dataset, head, names[head.name], "input") for head in inputs]
    looked += [looked_at(dataset, head, names[head.name], "target") for head in targets]
    return Contents(
        fields=tuple(one.field for one in looked),
        rows=rows,
        arguments=_arguments(dataset, names, looked),
        counts=next((one.counts for one in looked if one.counts), {}),
        notes=(
            f"Found {listed((f'{h.name} {h.shape} {h.dtype}' for h in heads), shown=20)}.",
        ),
        hints=(*_no_target(heads, targets), *(h for one in looked for h in one.hints)),
        uneven=tuple(one.field.name for one in looked if one.uneven),
    )


def _arguments(
    dataset: NpzFile, names: Mapping[str, str], looked: Iterable[Looked]
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


def _rows(inputs: Heads, targets: Heads) -> int:
    """Return the number of samples, on which all arrays have to agree."""
    heads = [*inputs, *targets]
    if len({head.shape[:1] for head in heads}) > 1:
        raise _uneven_rows(inputs, targets)
    if not heads[0].shape or heads[0].shape[0] < 2:  # noqa: PLR2004 - one sample cannot be split
        message = f"at least 2 samples are needed, but the arrays are {_shapes(heads)}"
        raise refuse(
            f"{message}: the first axis of each array counts the samples", "path"
        )
    return heads[0].shape[0]


def _shapes(heads: Heads) -> str:
    return listed((f"{quoted(h.name)} {h.shape}" for h in heads), shown=20)


def _uneven_rows(inputs: Heads, targets: Heads) -> Exception:
    """Return the error for arrays of different lengths; its cure takes those of the target's."""
    message = (
        f"the first axis of each array counts the samples, but they differ: "
        f"{_shapes([*inputs, *targets])}; name those that belong together under inputs and targets"
    )
    lengths = Counter(head.shape[:1] for head in (targets or inputs) if head.shape)
    rows = max(lengths, key=lambda length: (lengths[length], length), default=())
    inside, out = (
        [h.name for h in some if h.shape[:1] == rows and h.name.lower() not in others]
        for some, others in ((inputs, _TARGETS_OF_OTHERS), (targets, ()))
    )
    if not inside or len(out) < len(targets):
        return refuse(message, "inputs")
    cure = {"inputs": said_names(inside), "targets": said_names(out)}
    title = f"Take {listed(map(quoted, [*inside, *out]), shown=20)}"
    return refuse(message, "inputs", cure, title)


def _no_target(heads: tuple[ArrayHead, ...], targets: Heads) -> Iterator[Fault]:
    """Yield that there is nothing to foretell, as the names of the arrays do not tell what."""
    if targets or len(heads) == 1:
        return
    flat = [h for h in heads if math.prod(h.shape[1:]) == 1] or list(heads)
    name = flat[-1].name
    yield Fault(
        "no array is taken as a target: name what is to be foretold under targets",
        "targets",
        {"targets": said_names([name])},
        f"Foretell {quoted(name)}",
    )


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
