"""Values of parameters in fields: shown and typed with the user's signs for numbers."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QLocale

from designer.words import in_locale, plain_digits
from nodes.params import (
    Inferred,
    InferredSizes,
    Integer,
    Integers,
    Kind,
    Real,
    Reals,
    Sizes,
    Value,
)

_ONE: Final = Integer | Real | Inferred
_SEVERAL: Final = Sizes | Integers | Reals | InferredSizes
_COMMA: Final = re.compile(r"(?<![\d,.])(\d{1,3}(?:\.\d{3})+|\d*),(\d+)(?![\d,.])")
"""A comma before a fraction: 0,5 or 1.234,5, with points between the thousands."""


def written(kind: Kind, value: Value) -> str:
    """Return how a field shows a value; `plain` and the kind's `parse` read it back.

    >>> written(Real(default=0.5), 0.002)  # where a comma stands before the fraction
    '0,002'
    """
    if isinstance(value, tuple) and all(type(part) in (int, float) for part in value):
        fractions = any(type(part) is float for part in value)
        between = "; " if fractions and _has_commas() else ", "
        return between.join(in_locale(str(part)) for part in value)
    if type(value) in (int, float):
        return in_locale(kind.text(value))
    return kind.text(value)


def plain(kind: Kind, text: str) -> str:
    """Return what was typed into a field as Python writes it; words are left as they are.

    Semicolons stand between numbers everywhere. A comma stands before a fraction where the user's
    language has it so and nothing else can be meant; a point does so everywhere.
    """
    several = isinstance(kind, _SEVERAL)
    if not several and not isinstance(kind, _ONE):
        return text
    digits = plain_digits(text)
    if not _has_commas() or (several and not isinstance(kind, Reals)):
        return digits.replace(";", ",") if several else digits
    if not several:
        return digits if "(" in digits else fractions_by_points(digits)
    parts = digits.split(";") if ";" in digits else re.split(r",\s+", digits)
    return ", ".join(map(fractions_by_points, parts))


def fractions_by_points(text: str) -> str:
    """Return numbers with a point instead of a comma before the fraction, where it is none else."""
    return _COMMA.sub(lambda found: f"{found[1].replace('.', '') or 0}.{found[2]}", text)


def _has_commas() -> bool:
    return QLocale().decimalPoint() == ","
