"""Tables for spreadsheets: CSV in which no cell can be taken for a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from nodes.atomic import write_whole

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")

Cell = str | int | float


def write_table(path: Path, header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """Write a table; OSError where the file cannot be written."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([plain_cell(name) for name in header])
    writer.writerows([plain_cell(cell) for cell in row] for row in rows)
    write_whole(path, text.getvalue().encode())


def plain_cell(cell: Cell) -> Cell:
    """Return a cell as a spreadsheet shows it and never runs it: names come from anywhere."""
    if isinstance(cell, str) and cell.startswith(_FORMULA):
        return f"'{cell}"
    return cell
