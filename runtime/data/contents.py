"""What a dataset holds: its fields, its number of samples, and how the source is to be called."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from nodes.datasets import FieldSpec
from runtime.data.faults import Fault


@dataclass(frozen=True)
class Contents:
    """What reading a dataset will give.

    `arguments` are those of the function that reads it. `fields` are as it returns them, the
    label an integer. `counts` has the samples of each class of a file. `notes` say what was
    found out about the file, `hints` what could be better. `uneven` names the fields whose
    numbers want scaling.
    """

    fields: tuple[FieldSpec, ...]
    rows: int
    arguments: Mapping[str, object] = field(default_factory=dict)
    counts: Mapping[str, int] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    hints: tuple[Fault, ...] = ()
    uneven: tuple[str, ...] = ()


def names_in(text: str) -> tuple[str, ...]:
    """Return the names in a text that separates them by commas; quotation marks keep a comma."""
    names = next(csv.reader([text], skipinitialspace=True), [])
    return tuple(name.strip() for name in names if name.strip())


def said_names(names: Iterable[str]) -> str:
    """Return names as `names_in` reads them."""
    return ", ".join(f'"{name}"' if "," in name else name for name in names)


def with_name(text: str, name: str) -> str:
    """Return a text of names with one more."""
    said = said_names([name])
    return f"{text}, {said}" if text.strip() else said
