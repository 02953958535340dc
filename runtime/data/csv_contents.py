"""What a CSV file gives: its fields, and the call that reads them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

import numpy as np

from nodes.datasets import CsvFile, FieldSpec
from nodes.names import free_name, valid_name
from runtime.data.classes import check_classes, check_labels, ordered
from runtime.data.contents import Contents
from runtime.data.csv_form import CsvForm, form_of
from runtime.data.csv_hints import csv_hints
from runtime.data.csv_table import Table, read_table
from runtime.data.faults import listed, quoted
from runtime.data.files import FileState, file_state

_LARGE = 10.0

Coded = Mapping[str, tuple[str, tuple[str, ...]]]
"""For each field of numbered words its column and the words."""


def csv_contents(dataset: CsvFile) -> Contents:
    """Look at every cell of a CSV file; a DataError says what has to be changed first."""
    return _contents(dataset, file_state(dataset.path))


# The state is part of the key: a file is looked at again once it has changed.
@lru_cache(maxsize=4)
def _contents(dataset: CsvFile, _: FileState) -> Contents:
    form = form_of(dataset)
    table = read_table(dataset, form)
    coded = _coded(table) if dataset.categories == "integers" else {}
    hot = {} if coded else table.columns.words
    counts = _counts(table)
    check_labels(dataset.labels, tuple(counts), table.columns.targets[0])
    return Contents(
        fields=(*_features(table, hot), *_categories(coded), _target(table, counts)),
        rows=len(table.cells),
        arguments=_arguments(dataset, form, table, hot, coded),
        counts=counts,
        notes=(*form.notes, *_notes(table)),
        hints=tuple(csv_hints(dataset, form, table, counts)),
        uneven=_uneven(table),
    )


def _coded(table: Table) -> Coded:
    taken = {"features", "label", "target"}
    coded: dict[str, tuple[str, tuple[str, ...]]] = {}
    for column, words in table.columns.words.items():
        coded[_field_name(column, taken | set(coded))] = (column, words)
    return coded


def _field_name(column: str, taken: set[str]) -> str:
    name = valid_name(column)
    stem = "category" if name == "node" else name
    return free_name(stem, taken)


def _counts(table: Table) -> Mapping[str, int]:
    if not table.columns.classes:
        return {}
    name = table.columns.targets[0]
    found = table.cells[name].value_counts()
    counts = {word: int(found[word]) for word in ordered(found.index)}
    check_classes(counts, name)
    return counts


def _features(table: Table, hot: Mapping[str, tuple[str, ...]]) -> Iterator[FieldSpec]:
    names = list(table.columns.numbers)
    names += [f"{column}={word}" for column, words in hot.items() for word in words]
    if names:
        yield FieldSpec(
            "features", (len(names),), "float32", "input", columns=tuple(names)
        )


def _categories(coded: Coded) -> Iterator[FieldSpec]:
    for field, (_, words) in coded.items():
        yield FieldSpec(field, (), "int64", "input", words)


def _target(table: Table, counts: Mapping[str, int]) -> FieldSpec:
    if counts:
        return FieldSpec("label", (), "int64", "target", tuple(counts))
    names = table.columns.targets
    return FieldSpec("target", (len(names),), "float32", "target", columns=names)


def _arguments(
    dataset: CsvFile,
    form: CsvForm,
    table: Table,
    hot: Mapping[str, tuple[str, ...]],
    coded: Coded,
) -> Mapping[str, object]:
    """Return the arguments of read_csv_samples that differ from its defaults."""
    columns = table.columns
    classes = tuple(_counts(table))
    every: dict[str, tuple[object, object]] = {
        "numbers": (columns.numbers, ()),
        "one_hot": (dict(hot), {}),
        "codes": (dict(coded), {}),
        "label": (columns.targets[0] if classes else None, None),
        "classes": (classes, ()),
        "targets": (() if classes else columns.targets, ()),
        "drop_missing": (dataset.missing == "drop_rows", False),
        "names": (form.names if form.renamed else None, None),
        "header": (form.header, True),
        "skip": (form.skip, 0),
        "delimiter": (form.delimiter, ","),
        "decimal": ("," if dataset.decimal == "comma" else ".", "."),
        "thousands": (table.thousands, None),
        "encoding": (form.encoding, "utf-8"),
    }
    given = {
        name: value for name, (value, default) in every.items() if value != default
    }
    return {"path": dataset.path, **given}


def _notes(table: Table) -> Iterator[str]:
    columns = table.columns
    targets = listed(map(quoted, columns.targets))
    yield f"Foretells {'the class' if columns.classes else 'the number'} in {targets}."
    if table.thousands == ",":
        yield "Commas between thousands are left out."
    elif table.thousands is not None:
        yield "Points between thousands are left out."
    for column, words in columns.words.items():
        yield f"The column {quoted(column)} holds {len(words)} categories: {listed(words)}."
    if table.dropped:
        left = "1 row" if table.dropped == 1 else f"{table.dropped:,} rows"
        yield f"Left out: {left} with empty cells."


def _uneven(table: Table) -> tuple[str, ...]:
    """Return the fields whose numbers are far from 1."""
    numbers = {"features": table.columns.numbers}
    if not table.columns.classes:
        numbers["target"] = table.columns.targets
    return tuple(
        field for field, names in numbers.items() if names and _far(table, names)
    )


def _far(table: Table, names: tuple[str, ...]) -> bool:
    values = table.cells[list(names)].to_numpy("float64")
    return bool(
        max(np.abs(values.mean(axis=0)).max(), values.std(axis=0).max()) > _LARGE
    )
