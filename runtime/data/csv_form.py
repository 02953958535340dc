"""How a CSV file is written: its letters, what separates its cells, the names of its columns."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from nodes.datasets import CsvFile
from nodes.phrase import later
from runtime.data.csv_header import above_numbers, verdict
from runtime.data.csv_letters import HEAD, checked_lines, encoding_of
from runtime.data.faults import LISTED, Fault, FaultError, listed, quoted, refuse

DELIMITERS = {"tab": "\t", "semicolon": ";", "pipe": "|", "comma": ",", "space": r"\s+"}

NAMES_THERE = later("Read the first row as names")

MOST_COLUMNS = 20_000
MOST_CELLS = 50_000_000
_ROWS_LOOKED_AT = 200


@dataclass(frozen=True)
class CsvForm:
    """What pandas has to be told; `skip` counts lines before the first row, most often empty.

    `renamed` says that the names are not those that pandas would find, `first` has the first
    rows as they are written, that of the names among them. `doubt` is what may be wrong with
    `header`.
    """

    encoding: str
    delimiter: str
    header: bool
    skip: int
    names: tuple[str, ...]
    renamed: bool
    notes: tuple[str, ...]
    first: tuple[tuple[str, ...], ...]
    doubt: Fault | None = None

    @property
    def unnamed(self) -> int | None:
        """The number of the first row where that is a sample."""
        return None if self.header else self.skip + 1


def form_of(dataset: CsvFile) -> CsvForm:
    """Return how the file is written; what the parameters leave open is found from its text."""
    path = Path(dataset.path)
    lines = checked_lines(path, encoding_of(path, dataset.encoding))
    form = form_seen(dataset)
    rows = list(map(list, form.first))
    _refuse_lines_above(rows, form.skip + 1, header=form.header)
    _check_columns(form.names, lines, rows if form.header else [])
    _check_widths(rows, len(form.names), form.skip)
    return form


def form_seen(dataset: CsvFile) -> CsvForm:
    """Return the same of a file whose names and rows may have to be corrected first."""
    path = Path(dataset.path)
    encoding = encoding_of(path, dataset.encoding)
    text = _head(path, encoding)
    said = _said_delimiter(text)
    rows, word = _separated(
        text, said if said and dataset.delimiter == "auto" else dataset.delimiter
    )
    if said:
        rows[0] = []
    skip = next((i for i, row in enumerate(rows) if any(row)), None)
    if skip is None:
        raise refuse(
            "the file holds empty cells alone: choose a file with a row a sample",
            "path",
        )
    header, doubt = _has_header(rows[skip:], skip + 1, dataset.header)
    cells = [cell.strip() for cell in rows[skip]]
    names = tuple(
        (cell if header and cell else f"column {number}")
        for number, cell in enumerate(cells, 1)
    )
    letters = encoding.removesuffix("-sig").upper()
    row = f"{'with' if header else 'without'} a row of names"
    notes = (
        f"Read as {letters}, cells separated by a {word}, {row}, {len(names)} columns.",
    )
    renamed = not header or word == "space" or names != tuple(rows[skip])
    first = tuple(map(tuple, rows[skip:]))
    return CsvForm(
        encoding, DELIMITERS[word], header, skip, names, renamed, notes, first, doubt
    )


def _head(path: Path, encoding: str) -> str:
    """Return the first whole lines of the file."""
    with path.open("rb") as file:
        start = file.read(HEAD)
        whole = not file.read(1)
    decoder = codecs.getincrementaldecoder(encoding)()
    text = decoder.decode(start, final=whole)
    if not whole:
        text = text[: max(text.rfind("\n"), text.rfind("\r")) + 1]
        if not text:
            message = "the first line has more than a million letters: is it a table, a row a line?"
            raise refuse(message, "path")
    if not text.strip():
        message = "the file holds empty lines alone: choose a file with a row a sample"
        raise refuse(message, "path")
    return text


def cells_of(
    file: Iterator[str] | io.TextIOBase, delimiter: str
) -> Iterator[list[str]]:
    """Yield the cells of each row; what the csv module cannot read is a fault."""
    spaces = delimiter == DELIMITERS["space"]
    # To pandas a tab is a space where spaces separate.
    lines = (line.replace("\t", " ") for line in file) if spaces else file
    rows = csv.reader(
        lines, delimiter=" " if spaces else delimiter, skipinitialspace=True
    )
    number = 0
    while True:
        number += 1
        try:
            row = next(rows, None)
        except csv.Error:
            message = f"row {number} has no end: a quotation mark opens there and is never closed"
            raise refuse(message, "path") from None
        if row is None:
            return
        yield row[:-1] if spaces and row and not row[-1] else row


def _said_delimiter(text: str) -> str:
    """Return the word for what the first line says separates cells, as Excel reads it."""
    found = re.match(r'"?sep=(.)"?\r?\n', text, re.IGNORECASE)
    sign = found[1] if found else ""
    return next((word for word, one in DELIMITERS.items() if one == sign), "")


def _first_rows(text: str, word: str) -> list[list[str]]:
    return list(
        islice(
            cells_of(io.StringIO(text, newline=""), DELIMITERS[word]), _ROWS_LOOKED_AT
        )
    )


def _separated(text: str, wanted: str) -> tuple[list[list[str]], str]:
    """Return the first rows and the word for what separates their cells."""
    if wanted != "auto":
        return _first_rows(text, wanted), wanted
    best, found = 0.0, "comma"
    for word in DELIMITERS:
        widths = Counter(len(row) for row in _first_rows(text, word) if any(row))
        if not widths:
            continue
        width, count = widths.most_common(1)[0]
        score = count / widths.total()
        certain = score > best if word != "space" else score == 1.0 and not best
        if width > 1 and certain:
            best, found = score, word
    return _first_rows(text, found), found


def _has_header(
    rows: list[list[str]], number: int, wanted: str
) -> tuple[bool, Fault | None]:
    """Return whether the first of some rows holds names, and what speaks against that."""
    if wanted != "auto":
        return wanted == "yes", None
    found = verdict(rows, no_value())
    if found != "doubtful":
        return found == "names", None
    cells = listed(map(quoted, rows[0]))
    message = (
        f"row {number} ({cells}) is read as a sample: set header to yes if it holds the names of "
        "the columns"
    )
    return False, Fault(message, "header", {"header": "yes"}, NAMES_THERE)


def no_value() -> list[str]:
    """Return the words of an empty cell; those of the source, which an export takes along."""
    # It brings pandas along, which takes a third of a second.
    from runtime.data.sources.csv_file import NO_VALUE

    return NO_VALUE


def _refuse_lines_above(rows: list[list[str]], number: int, *, header: bool) -> None:
    """Refuse a title or a remark that stands above the names."""
    widths = Counter(len(row) for row in rows[1:] if any(row))
    width = widths.most_common(1)[0][0] if widths else 1
    first, *rest = (cell.strip() for cell in rows[0])
    alone = not rest or (header and len(rest) > 1 and first and not any(rest))
    if width > 1 and alone:
        message = (
            f"row {number} holds {quoted(first)} alone, but most rows have {width} cells: "
            "delete what stands above the names of the columns"
        )
        raise refuse(message, "path")


def _check_columns(names: tuple[str, ...], lines: int, rows: list[list[str]]) -> None:
    """Refuse names or a number of columns that cannot be; `rows` begin with that of the names."""
    if len(names) == 1:
        message = (
            "the table has one column, and at least two are needed, one to learn from and one to "
            "foretell: set delimiter to what separates the cells"
        )
        raise refuse(message, "delimiter")
    if len(set(names)) < len(names):
        raise _same_names(names, rows)
    if len(names) > MOST_COLUMNS or len(names) * lines > MOST_CELLS:
        message = (
            f"the table has {len(names):,} columns and about {lines:,} rows; at most "
            f"{MOST_COLUMNS:,} columns and {MOST_CELLS:,} cells can be loaded: take fewer of them"
        )
        raise refuse(message, "path")


def _same_names(names: tuple[str, ...], rows: list[list[str]]) -> FaultError:
    twice = [quoted(name) for name, count in Counter(names).items() if count > 1]
    if not rows or above_numbers(rows, no_value()):
        message = (
            f"several columns are called {listed(twice)}: give each column its own name"
        )
        return refuse(message, "path")
    message = (
        f"several columns are called {listed(twice)}: give each column its own name, or set header "
        "to no if the first row is a sample"
    )
    return refuse(message, "header", {"header": "no"}, "Read the first row as a sample")


def _check_widths(rows: list[list[str]], width: int, skip: int) -> None:
    wide = [
        (number, len(row))
        for number, row in enumerate(rows, skip + 1)
        if len(row) > width
    ]
    if wide:
        raise ragged(wide, width)


def ragged_rows(form: CsvForm, path: str) -> list[tuple[int, int]]:
    """Return (row, cells) of the first rows that have more or fewer cells than the names."""
    with Path(path).open(encoding=form.encoding, newline="") as file:
        rows = enumerate(cells_of(file, form.delimiter), 1)
        odd = (
            (number, len(row))
            for number, row in rows
            if row and number > form.skip and len(row) != len(form.names)
        )
        return list(islice(odd, LISTED))


def ragged(rows: list[tuple[int, int]], width: int) -> Exception:
    """Return the error for rows with more or fewer cells than there are columns."""
    parts = [f"row {number} has {cells}" for number, cells in rows]
    return refuse(
        f"the table has {width} columns, but {listed(parts)}: correct these rows, or put cells "
        "that hold the delimiter into quotation marks",
        "path",
    )
