"""One column of a CSV file: does it hold numbers or words, and which cells would not do."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

import numpy as np
import pandas as pd

from runtime.data.classes import ordered, too_many_classes
from runtime.data.contents import with_name
from runtime.data.csv_form import NAMES_THERE
from runtime.data.csv_numbers import cells_hold, no_numbers
from runtime.data.faults import (
    LISTED,
    SHOWN,
    EmptyCell,
    Fault,
    FaultError,
    listed,
    quoted,
    refuse,
)

_AMOUNT = re.compile(
    r"[-+\u2212]?(?P<sign>[$€£¥₹]?)\s?[-+\u2212]?"
    r"(?:\d{1,3}(?:[.,' _\u00a0\u2009\u202f]\d{3})+|\d+)(?:[.,]\d*)?"
    r"\s?(?P<unit>[^\W\d_]{0,4}|[%‰°$€£¥₹])"
)
_DATE = re.compile(r"\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?!\d)|\d{1,2}:\d{2}(:\d{2})?$")
_MOST_WORDS = 50
_MOST_CATEGORIES = 10_000


def holds_numbers(column: pd.Series, decimal: str, unnamed: int | None) -> bool:
    """Return whether an input holds numbers rather than words; a mixture is a fault.

    `unnamed` is the first row of a table that has no row of names.
    """
    found = cells_hold(column, decimal)
    if found == "a mixture":
        odd = no_numbers(column, decimal)
        raise _names_above(column, odd, unnamed) or _mixture(column, odd)
    return found == "numbers"


def check_amounts(column: pd.Series, decimal: str, unnamed: int | None) -> None:
    """Refuse a target for regression that holds anything but numbers."""
    if cells_hold(column, decimal) == "numbers":
        return
    odd = no_numbers(column, decimal)
    above = _names_above(column, odd, unnamed)
    if above is not None:
        raise above
    name, shown = quoted(column.name), _shown(odd)
    if too_many_classes(column.nunique(), column.count()):
        raise _odd_amounts(name, shown)
    message = (
        f"regression foretells numbers, but the target {name} holds {shown}: set task to "
        "classification, or correct these cells"
    )
    raise refuse(
        message, "task", {"task": "classification"}, "Set task to classification"
    )


def check_words(column: pd.Series, decimal: str, unnamed: int | None) -> None:
    """Refuse words to foretell that are numbers but for some cells."""
    odd = no_numbers(column, decimal)
    above = _names_above(column, odd, unnamed)
    if above is not None and len(odd) < column.count():
        raise above
    many = too_many_classes(column.nunique(), column.count())
    if many and len(odd) * 2 < column.count():
        raise _odd_amounts(quoted(column.name), _shown(odd))


def _odd_amounts(name: str, shown: str) -> FaultError:
    message = (
        f"the target {name} holds numbers, but also {shown}: correct these cells, or choose "
        "another target"
    )
    return refuse(message, "target")


def _shown(odd: pd.Series) -> str:
    shown = (f"row {row} {quoted(cell)}" for row, cell in odd.head(LISTED).items())
    return listed(shown, len(odd))


def _names_above(
    column: pd.Series, odd: pd.Series, unnamed: int | None
) -> FaultError | None:
    """Return the error for numbers below a word in the first row, if it is alone."""
    if odd.index.tolist() != [unnamed]:
        return None
    message = (
        f"the column {quoted(column.name)} holds numbers, but {quoted(odd.iloc[0])} in row "
        f"{unnamed}, the first one: set header to yes if that row holds the names of the columns, "
        "or correct the cell"
    )
    return refuse(message, "header", {"header": "yes"}, NAMES_THERE)


def _mixture(column: pd.Series, odd: pd.Series) -> FaultError:
    return refuse(
        f"the column {quoted(column.name)} holds numbers, but also {_shown(odd)}: "
        "correct these cells, or name the column under categorical or under ignore",
        "categorical",
    )


def words_of(column: pd.Series, ignored: str, *, asked: bool) -> tuple[str, ...]:
    """Return the different words of a column; as good as all different is a fault."""
    words = ordered(column.dropna().unique().tolist())
    most = _MOST_CATEGORIES if asked else _MOST_WORDS
    if len(words) <= most:
        return words
    name = str(column.name)
    title = f"Leave out {quoted(name)}"
    if read_as_words(words):
        message = (
            f"the column {quoted(name)} holds words such as {quoted(words[0])}: write plain "
            "numbers, or name it under ignore"
        )
        raise refuse(message, "ignore", also(ignored, name), title)
    if hold_dates(words):
        message = (
            f"the column {quoted(name)} holds times such as {quoted(words[0])}: write numbers, "
            "such as the month and the hour, to columns of their own, or name it under ignore"
        )
        raise refuse(message, "ignore", also(ignored, name), title)
    way = "" if asked else ", or name it under categorical if they are categories"
    message = (
        f"the column {quoted(name)} holds {len(words):,} different words "
        f"({listed(map(quoted, words), shown=3)}): name it under ignore{way}"
    )
    raise refuse(message, "ignore", also(ignored, name), f"Leave out {quoted(name)}")


def hold_dates(words: Iterable[str]) -> bool:
    """Return whether all words are dates, with a time or without."""
    return all(map(_DATE.match, words))


def read_as_words(words: Iterable[str]) -> bool:
    """Return whether words are amounts, with a unit or signs that no number is read with."""
    found = [_AMOUNT.fullmatch(word) for word in words]
    units = {(one["sign"], one["unit"]) for one in found if one}
    return len(found) > 1 and all(found) and len(units) == 1


def also(names: str, name: str) -> Mapping[str, str]:
    """Return the parameter `ignore` with one more column."""
    return {"ignore": with_name(names, name)}


def empty_column(name: str, ignored: str) -> FaultError:
    """Return the error for a column without a single value."""
    message = f"the column {quoted(name)} is empty: name it under ignore"
    return refuse(message, "ignore", also(ignored, name), f"Leave out {quoted(name)}")


def empty_cells(cells: pd.DataFrame) -> tuple[EmptyCell, ...]:
    """Return the first cells without a value, row by row."""
    places = np.argwhere(cells.isna().to_numpy())[:LISTED]
    return tuple(
        EmptyCell(int(cells.index[i]), str(cells.columns[j])) for i, j in places
    )


def refuse_empty(cells: pd.DataFrame) -> None:
    """Refuse a table with cells that have no value."""
    missing = cells.isna()
    total, rows = int(missing.to_numpy().sum()), int(missing.any(axis=1).sum())
    if not total:
        return
    found = empty_cells(cells)
    shown = (f"row {cell.row} column {quoted(cell.column)}" for cell in found)
    message = (
        f"{total:,} {'cell is' if total == 1 else 'cells are'} empty: {listed(shown, total)}. Fill "
        "them in, set missing to drop_rows, or leave the columns out with ignore"
    )
    cure = {"missing": "drop_rows"} if len(cells) - rows > 1 else {}
    title = f"Leave out {rows:,} of {len(cells):,} rows"
    raise FaultError(Fault(message, "missing", cure, title), found)


def refuse_infinite(cells: pd.DataFrame) -> None:
    """Refuse numbers that are infinite or beyond what a float32 can hold."""
    with np.errstate(over="ignore"):
        odd = np.argwhere(~np.isfinite(cells.to_numpy("float32")))
    if not len(odd):
        return
    first = odd[:LISTED]
    shown = (
        f"row {cells.index[row]} column {quoted(cells.columns[i])}" for row, i in first
    )
    message = (
        f"{listed(shown, len(odd))} {'hold' if len(odd) > 1 else 'holds'} no finite number below "
        "3.4e38: correct the cells, or leave the columns out with ignore"
    )
    raise refuse(message, "path")


def counts_rows(column: pd.Series) -> bool:
    """Return whether a column of numbers merely counts the rows up by one."""
    values = column.to_numpy()
    if values.dtype.kind != "i" or len(values) <= SHOWN or values[0] not in (0, 1):
        return False
    return bool((np.diff(values) == 1).all())
