"""What a dataset setting means: its declaration, its contents, and the function that reads it."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import PurePath

from nodes.datasets import DATASETS, CsvFile, DataFile, Dataset, FieldSpec, label_field
from nodes.params import resolved
from nodes.project import Setting
from runtime.data.contents import Contents
from runtime.data.data import DataError
from runtime.data.faults import FaultError, listed, quoted

SOURCES = "runtime.data.sources"


@dataclass(frozen=True)
class Source:
    """The function that reads a dataset, the parameters it takes and what else it is given.

    `words` has, for fields of numbers that stand for words, the constant of the module that lists
    them.
    """

    module: str
    function: str
    parameters: tuple[str, ...] = ()
    fixed: Mapping[str, object] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)


_SOURCES = {
    "Digits": Source(
        "digits", "read_digits", ("samples", "size", "channels", "labelled")
    ),
    "Iris": Source("tables", "read_table", fixed={"name": "iris"}),
    "Wine": Source("tables", "read_table", fixed={"name": "wine"}),
    "BreastCancer": Source("tables", "read_table", fixed={"name": "breast_cancer"}),
    "Diabetes": Source("diabetes", "read_diabetes"),
    "TwoMoons": Source("two_moons", "make_two_moons", ("samples", "noise", "seed")),
    "Circles": Source("circles", "make_circles", ("samples", "noise", "ratio", "seed")),
    "Spirals": Source(
        "spirals", "make_spirals", ("samples", "classes", "turns", "noise", "seed")
    ),
    "Blobs": Source("blobs", "make_blobs", ("samples", "classes", "spread", "seed")),
    "SineSeries": Source(
        "sine_series",
        "make_sine_series",
        ("samples", "length", "horizon", "noise", "seed"),
    ),
    "AddTwoNumbers": Source(
        "add_two_numbers", "make_add_two_numbers", ("samples", "length", "seed")
    ),
    "TaggedSentences": Source(
        "sentences",
        "make_tagged_sentences",
        ("samples", "length", "vocabulary", "tags", "seed"),
    ),
    "MaskedSentences": Source(
        "sentences",
        "make_masked_sentences",
        ("samples", "length", "vocabulary", "seed"),
    ),
    "SumsAsText": Source(
        "sums_as_text",
        "make_sums_as_text",
        ("samples", "length", "largest", "seed"),
        words={"tokens": "SIGNS", "target": "SIGNS"},
    ),
    "ReversedRows": Source(
        "reversed_rows",
        "make_reversed_rows",
        ("samples", "length", "vocabulary", "seed"),
    ),
    "NumberWords": Source(
        "number_words",
        "make_number_words",
        ("samples", "digits", "longest", "seed"),
        words={"figures": "FIGURES", "decoder_input": "WORDS", "target": "WORDS"},
    ),
    "CatchTheBall": Source(
        "catch_the_ball", "make_catch_the_ball", ("samples", "size", "discount", "seed")
    ),
    "Cells": Source(
        "cells", "make_cells", ("samples", "size", "cells", "noise", "seed")
    ),
    "CsvFile": Source("csv_file", "read_csv_samples"),
    "NpzFile": Source("npz_file", "read_npz_samples"),
}


def source_of(setting: Setting) -> Source:
    """Return the function that reads a dataset; DataError when there is no such dataset."""
    if setting.type not in _SOURCES:
        there = listed(DATASETS, shown=len(DATASETS))
        message = (
            f"there is no dataset called {quoted(setting.type)}: choose one of {there}"
        )
        raise DataError(message)
    return _SOURCES[setting.type]


def declared(setting: Setting) -> Dataset:
    """Return the dataset with its parameters; DataError names the first that is not allowed."""
    source_of(setting)
    kind = DATASETS[setting.type]
    for name, problem in kind.parameter_problems(setting.params):
        message = f"{kind.title}: {name} {problem}"
        raise DataError(message)
    return kind.build(
        {name: resolved(value, {}) for name, value in setting.params.items()}
    )


def contents_of(dataset: Dataset) -> Contents:
    """Return what reading a dataset gives; a file is looked at, a DataError tells its faults."""
    if isinstance(dataset, DataFile):
        # pandas takes a third of a second, so it is imported for the first file only.
        kind = "csv" if isinstance(dataset, CsvFile) else "npz"
        module = importlib.import_module(f"runtime.data.{kind}_contents")
        return _named(dataset, getattr(module, f"{kind}_contents"))
    fields = tuple(_plain(field) for field in dataset.fields())
    source = _SOURCES[dataset.type_name]
    given = {name: getattr(dataset, name) for name in source.parameters}
    given = {name: value for name, value in given.items() if value is not None}
    return Contents(
        fields, dataset.rows(), {**source.fixed, **given}, uneven=dataset.uneven
    )


def _plain(spec: FieldSpec) -> FieldSpec:
    """Return a field as the source gives it: a label is an integer, whatever form it gets."""
    return label_field(spec.classes, name=spec.name) if spec.classes else spec


def _named(dataset: DataFile, look: Callable[[DataFile], Contents]) -> Contents:
    """Return what a file holds, with its name in front of whatever is wrong with it."""
    name = f"{dataset.title} {quoted(PurePath(dataset.path).name)}"
    try:
        found = look(dataset)
    except FaultError as error:
        raise FaultError(error.fault.of(name), error.empty) from None
    return replace(found, hints=tuple(hint.of(name) for hint in found.hints))
