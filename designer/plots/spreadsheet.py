"""Tables for spreadsheets: CSV in which no cell can be taken for a formula."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")

Cell = str | int | float


def write_table(path: Path, header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """Write a table; OSError where the file cannot be written."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([plain_cell(name) for name in header])
        writer.writerows([plain_cell(cell) for cell in row] for row in rows)


def plain_cell(cell: Cell) -> Cell:
    """Return a cell as a spreadsheet shows it and never runs it: names come from anywhere."""
    if isinstance(cell, str) and cell.startswith(_FORMULA):
        return f"'{cell}"
    return cell
