"""Whether the first row of a table holds the names of its columns: what differs from below says."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal

NUMBER = re.compile(r"\s*[+-]?([0-9]+[.,]?[0-9]*|[.,][0-9]+)([eE][+-]?[0-9]+)?\s*")

Verdict = Literal["names", "a sample", "doubtful"]
Told = Literal["above", "apart", "again", "nothing"]

_GROUPED = re.compile(r"[+-]?[0-9]{1,3}([.,'\u00a0\u202f ][0-9]{3})+([.,][0-9]*)?")
_COUNT = re.compile(r"[0-9]{1,18}")
_MOST_COLUMNS = 1000
_ENOUGH_ROWS = 10
_RUN = 3
_LONG_RUN = 5


def verdict(rows: Sequence[Sequence[str]], no_value: Sequence[str]) -> Verdict:
    """Return what the first of some rows is, as far as the rows below tell.

    A word above numbers is a name, as is one apart from the few words below it, or of another
    make; a word that comes again below is none. Numbers are names if they count the columns or
    the years. What is left is a sample, doubtful if it holds words.
    """
    first, *below = ([cell.strip() for cell in row] for row in rows)
    empty = set(no_value)
    told = Counter(_told(*column) for column in _columns(first, below, empty))
    numbers = [cell for cell in first if _number(cell)]
    if not numbers:
        again = told["again"] > 0 and told["again"] * 2 >= told.total()
        return "a sample" if again and not told["above"] else "names"
    counts = all(map(_COUNT.fullmatch, numbers))
    apart = told["above"] + counts * told["apart"]
    if apart > told["again"]:
        return "names"
    if told["again"]:
        return "a sample"
    if counts and _number_columns(first, below):
        return "names"
    return "doubtful" if told.total() or _two_columns(first, below) else "a sample"


def above_numbers(rows: Sequence[Sequence[str]], no_value: Sequence[str]) -> bool:
    """Return whether a word of the first of some rows stands above numbers."""
    first, *below = ([cell.strip() for cell in row] for row in rows)
    columns = _columns(first, below, set(no_value))
    return any(_told(*column) == "above" for column in columns)


def _number(cell: str) -> bool:
    return bool(NUMBER.fullmatch(cell) or _GROUPED.fullmatch(cell))


def _columns(
    first: list[str], below: list[list[str]], empty: set[str]
) -> Iterator[tuple[str, list[str]]]:
    """Yield the words of the first row, each with the cells below it that hold something."""
    half = _MOST_COLUMNS // 2
    for place, cell in enumerate(first):
        if cell in empty or _number(cell) or half <= place < len(first) - half:
            continue
        cells = (row[place] for row in below if place < len(row))
        yield cell, [one for one in cells if one not in empty]


def _told(word: str, below: list[str]) -> Told:
    """Return what a word of the first row is to the cells below it."""
    if not below:
        return "nothing"
    if all(map(_number, below)):
        return "above"
    if word in below:
        return "again"
    makes = {_make(cell) for cell in below}
    if len(makes) == 1 and "9" in (make := makes.pop()):
        return "again" if _make(word) == make else "apart"
    often = min(Counter(below).values()) > 1 and len(below) >= _ENOUGH_ROWS
    return "apart" if often else "nothing"


def _make(cell: str) -> str:
    """Return what kinds of letters a cell has, in their order: 9-9-9 for a date."""
    return re.sub(r"[^\W\d_]+", "a", re.sub(r"\d+", "9", cell))


def _number_columns(first: list[str], below: list[list[str]]) -> bool:
    """Return whether whole numbers count on evenly, as years do, and those below do not."""
    places = [place for place, cell in enumerate(first) if _number(cell)]
    lines = [
        [row[place] for place in places] for row in below if len(row) == len(first)
    ]
    names = [first[place] for place in places]
    step = _step(names)
    least = _RUN - (len(places) < len(first))
    if step is None or len(names) < least or (len(names) < _RUN and step > 1):
        return False
    if not lines or sum(_step(line) is not None for line in lines) * 10 > len(lines):
        return False
    if step == 1 and names[0] in ("0", "1"):
        fractions = any(not _COUNT.fullmatch(cell) for line in lines for cell in line)
        enough = _LONG_RUN if names[0] == "1" else _RUN + (not fractions)
        if len(names) >= enough:
            return True
    return all(map(_beyond, names, zip(*lines, strict=True)))


def _two_columns(first: list[str], below: list[list[str]]) -> bool:
    """Return whether a row is what pandas writes above two columns, and fractions follow."""
    cells = [cell for row in below for cell in row]
    return first == ["0", "1"] and not any(map(_COUNT.fullmatch, cells))


def _step(cells: list[str]) -> int | None:
    """Return how much more each number is than the one before it, None if it differs."""
    if not all(map(_COUNT.fullmatch, cells)):
        return None
    steps = {int(after) - int(before) for before, after in pairwise(cells)}
    step = steps.pop() if len(steps) == 1 else 0
    return step if step > 0 else None


def _beyond(name: str, below: tuple[str, ...]) -> bool:
    """Return whether a number is none of those that stand below it."""
    numbers = [
        float(cell.replace(",", ".")) for cell in below if NUMBER.fullmatch(cell)
    ]
    return not numbers or not min(numbers) <= int(name) <= max(numbers)
