"""What a CSV file holds: which columns become which fields, and every cell that would not do."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd

from nodes.datasets import CsvFile
from runtime.data.classes import few_whole_numbers
from runtime.data.contents import names_in
from runtime.data.csv_columns import (
    check_amounts,
    check_words,
    empty_column,
    holds_numbers,
    refuse_empty,
    refuse_infinite,
    words_of,
)
from runtime.data.csv_form import CsvForm, ragged, ragged_rows
from runtime.data.csv_numbers import cells_hold, columns_of_thousands, thousands_sign
from runtime.data.faults import listed, quoted, refuse
from runtime.data.sources.csv_file import NO_VALUE


@dataclass(frozen=True)
class Columns:
    """The columns by what becomes of them; `words` are those of each column of categories."""

    numbers: tuple[str, ...]
    words: dict[str, tuple[str, ...]]
    targets: tuple[str, ...]
    classes: bool


@dataclass(frozen=True)
class Table:
    """The cells that are used, without empty ones; categories and classes are text.

    `thousands` is the sign between the thousands of some numbers.
    """

    cells: pd.DataFrame
    columns: Columns
    dropped: int
    thousands: str | None = None


def read_table(dataset: CsvFile, form: CsvForm) -> Table:
    """Read a CSV file and look at every cell; a DataError says what has to be changed first."""
    cells = _read(dataset, form)
    targets, inputs = _chosen(dataset, _named(cells, form))
    _refuse_empty_columns(cells, inputs, targets, dataset.ignore)
    cells, thousands = _with_thousands(dataset, form, cells, inputs, targets)
    wordy = _wordy(dataset, form, cells, inputs)
    classes = _holds_classes(dataset, form, cells, targets)
    cells = _with_texts(dataset, form, cells, (*wordy, *(targets if classes else ())))
    cells = cells[~cells.isna().all(axis=1)]
    numbers = tuple(name for name in inputs if name not in wordy)
    used = [*numbers, *wordy, *targets]
    last = cells[_named(cells, form)[-1]]
    cells, dropped = _without_empty(dataset, form, cells[used], last)
    numeric = [*numbers, *(() if classes else targets)]
    refuse_infinite(cells[numeric])
    asked = set(names_in(dataset.categorical))
    words = {n: words_of(cells[n], dataset.ignore, asked=n in asked) for n in wordy}
    return Table(cells, Columns(numbers, words, targets, classes), dropped, thousands)


def _chosen(
    dataset: CsvFile, names: tuple[str, ...]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the target columns and the columns to learn from."""
    _known(dataset.categorical, "categorical", names)
    ignored = _known(dataset.ignore, "ignore", names)
    left = [name for name in names if name not in ignored]
    targets = _known(dataset.target, "target", names) or tuple(left[-1:])
    inputs = tuple(name for name in left if name not in targets)
    if not inputs or not targets:
        message = (
            "no column is left to learn from: name fewer columns under ignore or target"
        )
        raise refuse(message, "ignore")
    if dataset.task == "classification" and len(targets) > 1:
        message = f"classification has one target, but there are {listed(map(quoted, targets))}"
        raise refuse(f"{message}: name one column", "target")
    return targets, inputs


def _known(text: str, param: str, names: tuple[str, ...]) -> tuple[str, ...]:
    wanted = tuple(dict.fromkeys(names_in(text)))
    unknown = next((name for name in wanted if name not in names), None)
    if unknown is None:
        return wanted
    there = listed(map(quoted, names), shown=20)
    message = f"there is no column {quoted(unknown)}: the columns are {there}"
    close = difflib.get_close_matches(unknown, names, 1)
    if not close:
        raise refuse(message, param)
    right = ", ".join(close[0] if name == unknown else name for name in wanted)
    raise refuse(message, param, {param: right}, f"Take the column {quoted(close[0])}")


def _read(
    dataset: CsvFile,
    form: CsvForm,
    words: Iterable[str] = (),
    thousands: Iterable[str] = (),
) -> pd.DataFrame:
    """Return all columns, with numbers where there are numbers; or the `words`, all as text.

    Or the `thousands`, which are numbers with a sign between thousands.
    """
    wordy, grouped = list(words), list(thousands)
    try:
        table = pd.read_csv(
            dataset.path,
            sep=form.delimiter,
            header=0 if form.header else None,
            names=list(form.names),
            usecols=wordy or grouped or None,
            dtype=dict.fromkeys(wordy, "str"),
            index_col=False,
            skiprows=form.skip,
            skip_blank_lines=False,
            skipinitialspace=True,
            keep_default_na=False,
            na_values=[""] if wordy else NO_VALUE,
            decimal="," if dataset.decimal == "comma" else ".",
            thousands=thousands_sign(dataset.decimal) if grouped else None,
            encoding=form.encoding,
            low_memory=False,
        )
    except pd.errors.ParserError as error:
        raise _unreadable(form, dataset.path, error) from None
    table.index += form.skip + form.header + 1
    return table


def _unreadable(form: CsvForm, path: str, error: Exception) -> Exception:
    if "EOF inside string" in str(error):
        row = int(str(error).rsplit(" ", 1)[-1]) + form.skip + 1
        message = f"a quotation mark opens in row {row} and is never closed: close or delete it"
        return refuse(message, "path")
    odd = ragged_rows(form, path)
    if odd:
        return ragged(odd, len(form.names))
    message = f"the table cannot be read ({error}): save it as CSV again"
    return refuse(message, "path")


def _named(cells: pd.DataFrame, form: CsvForm) -> tuple[str, ...]:
    """Return the columns without those that a delimiter at the end of each row makes."""
    made = {
        name for place, name in enumerate(form.names, 1) if name == f"column {place}"
    }
    return tuple(n for n in form.names if n not in made or cells[n].notna().any())


def _refuse_empty_columns(
    cells: pd.DataFrame,
    inputs: tuple[str, ...],
    targets: tuple[str, ...],
    ignored: str,
) -> None:
    for name in inputs:
        if cells[name].isna().all():
            raise empty_column(name, ignored)
    for name in targets:
        if len(cells) and cells[name].isna().all():
            message = f"the target {quoted(name)} is empty: choose another column"
            raise refuse(message, "target")


def _with_thousands(
    dataset: CsvFile,
    form: CsvForm,
    cells: pd.DataFrame,
    inputs: tuple[str, ...],
    targets: tuple[str, ...],
) -> tuple[pd.DataFrame, str | None]:
    """Return the cells as numbers where signs set off thousands, and that sign."""
    texts = set(names_in(dataset.categorical))
    if dataset.task == "classification":
        texts.update(targets)
    looked = [name for name in (*inputs, *targets) if name not in texts]
    grouped = columns_of_thousands(cells[looked], dataset.decimal, form.delimiter)
    if not grouped:
        return cells, None
    read = _read(dataset, form, thousands=grouped)
    numbers = {name: read[name] for name in grouped}
    return cells.assign(**numbers), thousands_sign(dataset.decimal)


def _wordy(
    dataset: CsvFile, form: CsvForm, cells: pd.DataFrame, inputs: tuple[str, ...]
) -> tuple[str, ...]:
    asked = set(names_in(dataset.categorical))
    return tuple(
        name
        for name in inputs
        if name in asked
        or not holds_numbers(cells[name], dataset.decimal, form.unnamed)
    )


def _holds_classes(
    dataset: CsvFile, form: CsvForm, cells: pd.DataFrame, targets: tuple[str, ...]
) -> bool:
    """Return whether the target is a class rather than numbers."""
    if dataset.task == "classification":
        return True
    if dataset.task == "regression" or len(targets) > 1:
        for name in targets:
            check_amounts(cells[name], dataset.decimal, form.unnamed)
        return False
    column = cells[targets[0]]
    found = cells_hold(column, dataset.decimal)
    if found != "numbers":
        check_words(column, dataset.decimal, form.unnamed)
        return True
    whole = pd.api.types.is_numeric_dtype(column)
    return whole and few_whole_numbers(column.dropna().to_numpy())


def _with_texts(
    dataset: CsvFile, form: CsvForm, cells: pd.DataFrame, wordy: tuple[str, ...]
) -> pd.DataFrame:
    """Return the cells with some columns as they are written, empty where nothing is."""
    if not wordy:
        return cells
    texts = _read(dataset, form, wordy)
    for name in wordy:
        words = texts[name].str.strip()
        words = words.where(words != "")
        numeric = cells_hold(cells[name], dataset.decimal) == "numbers"
        texts[name] = words.where(cells[name].notna()) if numeric else words
    return cells.assign(**{name: texts[name] for name in wordy})


def _without_empty(
    dataset: CsvFile, form: CsvForm, cells: pd.DataFrame, last: pd.Series
) -> tuple[pd.DataFrame, int]:
    """Return the cells without rows that miss a value and the number of those rows."""
    if last.isna().any():
        odd = ragged_rows(form, dataset.path)
        if odd:
            raise ragged(odd, len(form.names))
    if dataset.missing == "refuse":
        refuse_empty(cells)
    kept = cells.dropna()
    if len(kept) < 2:  # noqa: PLR2004 - one row cannot be split
        message = (
            f"{len(kept)} of {len(cells)} rows can be used, and at least 2 are needed: choose "
            "another file, or leave out columns with empty cells"
        )
        raise refuse(message, "path")
    return kept, len(cells) - len(kept)
