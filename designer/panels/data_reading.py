"""Reads a dataset for the data panel; runs in a thread, since it imports torch and reads files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from designer.plots.samples import Table, View, view_of
from nodes.dataset import FieldSpec
from nodes.datasets import DATASETS, Preparation
from nodes.params import Value
from nodes.problem import Problem
from nodes.project import Setting

_FEW: Final = 64
_MANY: Final = 1000
_POINT: Final = (2,)


@dataclass(frozen=True, eq=False)
class Found:
    """What was read of a dataset, ready to be shown."""

    setting: Setting
    fields: tuple[FieldSpec, ...] = ()
    rows: int = 0
    parts: tuple[int, int, int] = (0, 0, 0)
    problems: tuple[Problem, ...] = ()
    notes: tuple[str, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    view: View | None = None


def read(setting: Setting, preparation: Mapping[str, Value]) -> Found:
    """Return what a dataset holds; what keeps it from being read is among the problems."""
    from runtime.data import DataError, preview

    try:
        seen = preview(setting, _samples(setting))
    except DataError as error:
        return Found(setting, problems=(Problem((), str(error)),))
    told = seen.description
    view = view_of(told.fields, seen.first)
    if seen.cells:
        view = Table(seen.header, seen.cells, seen.numbers)
    return Found(
        setting,
        told.fields,
        told.rows,
        _parts(told.rows, preparation),
        told.problems,
        told.notes,
        seen.counts or told.counts,
        view,
    )


def _parts(rows: int, preparation: Mapping[str, Value]) -> tuple[int, int, int]:
    """Return how many samples train, validate and test."""
    from runtime.data.splits import part_sizes

    prepared = Preparation.build(preparation)
    if any(Preparation.parameter_problems(preparation)):
        return (0, 0, 0)
    return part_sizes(rows, prepared.validation, prepared.test)


def _samples(setting: Setting) -> int:
    """Return how many samples to look at: a cloud of points needs more than a table."""
    kind = DATASETS.get(setting.type)
    fields = kind.build(setting.params).fields() if kind is not None else ()
    return _MANY if any(spec.shape == _POINT for spec in fields) else _FEW
