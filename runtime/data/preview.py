"""The first samples of a dataset, to look at before training."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Any

import numpy.typing as npt
import torch
from torch import Tensor

from nodes.datasets import CsvFile, FieldSpec
from nodes.project import Setting
from runtime.data.csv_form import MOST_COLUMNS, form_seen
from runtime.data.data import DataError
from runtime.data.describing import Description, describe
from runtime.data.faults import Fault
from runtime.data.files import file_state
from runtime.data.loading import read_samples
from runtime.data.source import declared
from runtime.data.steps import is_label


@dataclass(frozen=True)
class Preview:
    """The first samples of each field as arrays, before they are scaled.

    `counts` has the samples of each class. `header` and `cells` are the first rows of a text
    file as they are written, `numbers` those that messages call them by; they are there even if
    the file has to be corrected first.
    """

    description: Description
    first: Mapping[str, npt.NDArray[Any]] = field(default_factory=dict)
    counts: Mapping[str, int] = field(default_factory=dict)
    header: tuple[str, ...] = ()
    cells: tuple[tuple[str, ...], ...] = ()
    numbers: tuple[int, ...] = ()


def preview(setting: Setting, samples: int = 64) -> Preview:
    """Return the first samples of a dataset; what is wrong with it is in the description."""
    description = describe(setting)
    seen = replace(_written(setting, samples), description=description)
    if not description.fields:
        return seen
    try:
        read = read_samples(setting)
    except DataError as error:
        problems = (Fault(str(error)).problem(),)
        return replace(seen, description=Description(problems=problems))
    first = {name: values[:samples].numpy() for name, values in read.items()}
    return replace(seen, first=first, counts=_counts(description.fields, read))


def _counts(
    fields: tuple[FieldSpec, ...], read: Mapping[str, Tensor]
) -> dict[str, int]:
    label = next((field for field in fields if is_label(field)), None)
    if label is None:
        return {}
    numbers = torch.bincount(read[label.name], minlength=len(label.classes)).tolist()
    return dict(zip(label.classes, numbers, strict=True))


def _written(setting: Setting, samples: int) -> Preview:
    """Return the names of the columns and the first rows of a CSV file, as far as it is one."""
    nothing = Preview(Description())
    try:
        dataset = declared(setting)
        if not isinstance(dataset, CsvFile):
            return nothing
        file_state(dataset.path)
        form = form_seen(dataset)
    except (DataError, OSError, ValueError):
        return nothing
    rows = {n: row for n, row in enumerate(form.first, form.skip + 1) if any(row)}
    if form.header:
        rows.pop(form.skip + 1)
    shown = dict(islice(rows.items(), samples))
    width = max(map(len, (form.names, *shown.values())))
    if width > MOST_COLUMNS:
        return nothing
    more = (f"column {n}" for n in range(len(form.names) + 1, width + 1))
    return replace(
        nothing,
        header=(*form.names, *more),
        cells=tuple((*row, *[""] * (width - len(row))) for row in shown.values()),
        numbers=tuple(shown),
    )
