"""The first samples of a dataset, to look at before training."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
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
    file as they are written; they are there even if the file has to be corrected first.
    """

    description: Description
    first: Mapping[str, npt.NDArray[Any]] = field(default_factory=dict)
    counts: Mapping[str, int] = field(default_factory=dict)
    header: tuple[str, ...] = ()
    cells: tuple[tuple[str, ...], ...] = ()


def preview(setting: Setting, samples: int = 64) -> Preview:
    """Return the first samples of a dataset; what is wrong with it is in the description."""
    description = describe(setting)
    header, cells = _written(setting, samples)
    if not description.fields:
        return Preview(description, header=header, cells=cells)
    try:
        read = read_samples(setting)
    except DataError as error:
        return Preview(
            Description(problems=(Fault(str(error)).problem(),)), {}, {}, header, cells
        )
    first = {name: values[:samples].numpy() for name, values in read.items()}
    return Preview(description, first, _counts(description.fields, read), header, cells)


def _counts(
    fields: tuple[FieldSpec, ...], read: Mapping[str, Tensor]
) -> dict[str, int]:
    label = next((field for field in fields if is_label(field)), None)
    if label is None:
        return {}
    numbers = torch.bincount(read[label.name], minlength=len(label.classes)).tolist()
    return dict(zip(label.classes, numbers, strict=True))


def _written(
    setting: Setting, samples: int
) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """Return the names of the columns and the first rows of a CSV file, as far as it is one."""
    try:
        dataset = declared(setting)
        if not isinstance(dataset, CsvFile):
            return (), ()
        file_state(dataset.path)
        form = form_seen(dataset)
    except (DataError, OSError, ValueError):
        return (), ()
    rows = [row for row in form.first[form.header :] if any(row)][:samples]
    width = max(map(len, (form.names, *rows)))
    if width > MOST_COLUMNS:
        return (), ()
    names = (
        *form.names,
        *(f"column {n}" for n in range(len(form.names) + 1, width + 1)),
    )
    return names, tuple((*row, *[""] * (width - len(row))) for row in rows)
