"""The texts of the window in the user's language, and numbers as the user writes them."""

from __future__ import annotations

import unicodedata
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication

from nodes.phrase import Figure, Phrase
from nodes.phrase import later as later  # noqa: PLC0414 - texts are marked and said with one import

CONTEXT: Final = "Netwright"
"""The one context of all texts in the catalogues of translations."""
PROBE: Final = "&File"
"""A text that every catalogue says in other letters."""
_DIRECTIONS: Final = "\u061c\u200e\u200f"
"""Marks of the direction of writing, which some languages put before a sign."""


def tr(text: str, many: str = "", /, **values: object) -> str:
    """Return a text in the user's language, its `{names}` filled in.

    With two texts the number `n` chooses: in English the first one for 1 and the second one for
    any other, in other languages by their own rules. A number is shown as the user writes numbers,
    with signs between the thousands where its format has them. A phrase of the network's is said
    in full.

    >>> tr("Undo {step}", step="Add Linear")
    'Undo Add Linear'
    >>> tr("{n:,} node", "{n:,} nodes", n=3)
    '3 nodes'
    """
    if isinstance(text, Phrase):
        return tr(text.template, text.many, **{**text.values, **values})
    said = _counted(text, many, values.get("n")) if many else _translated(text)
    if not values:
        return said
    return said.format_map({name: _shown(value) for name, value in values.items()})


def in_locale(number: str) -> str:
    """Return a number that Python wrote, 1,234.5, with the signs of the user's language."""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:
        return number
    zero = ord(locale.zeroDigit())
    signs = {ord(digit): chr(zero + int(digit)) for digit in "0123456789"}
    signs |= {ord(","): locale.groupSeparator(), ord("."): locale.decimalPoint()}
    signs[ord("-")] = locale.negativeSign()
    return number.translate(signs)


def plain_digits(text: str) -> str:
    """Return numbers that the user typed in Python's digits and signs, commas as they are."""
    marks = {"\u066b": ".", "\u2212": "-", "\u060c": ","} | dict.fromkeys(_DIRECTIONS, "")
    return "".join(marks.get(letter, _digit(letter)) for letter in text)


def _digit(letter: str) -> str:
    return str(unicodedata.decimal(letter)) if letter.isdecimal() else letter


def left_to_right(text: str) -> str:
    """Return a number with its unit so that it keeps its order in a line of Arabic or Hebrew."""
    return f"\u2066{text}\u2069" if QGuiApplication.isRightToLeft() else text


def _translated(text: str) -> str:
    """Return what the catalogue says; a sentence of the runtime's is known by its template."""
    said = QCoreApplication.translate(CONTEXT, text) if text else ""
    if said is text or said == text:
        return _recognised(text) or said
    return said


def _recognised(text: str) -> str:
    """Return a sentence of the runtime's in the user's language, "" where there is none."""
    if " " not in text or QCoreApplication.translate(CONTEXT, PROBE) == PROBE:
        return ""
    from designer.recognition import recognised

    found = recognised(text)
    return tr(found.template, **found.values) if found and found.template != text else ""


def _counted(one: str, many: str, number: object) -> str:
    """Return the text for a number; the catalogues know it by the text for many."""
    count = number if isinstance(number, int) else 0
    said = QCoreApplication.translate(CONTEXT, many, None, count)
    return (one if count == 1 else many) if said == many else said


def _shown(value: object) -> object:
    if isinstance(value, BaseException):
        value = str(value)
    if isinstance(value, Phrase):
        return tr(value)
    if isinstance(value, str):
        return _translated(value) if " " in value else value
    if isinstance(value, tuple):
        return _translated(", ").join(str(_shown(part)) for part in value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _Number(Figure(value) if isinstance(value, float) else value)
    return value


class _Number:
    """A number that takes the signs of the user's language when it is shown."""

    def __init__(self, number: float) -> None:
        self._number = number

    def __format__(self, spec: str) -> str:
        return in_locale(format(self._number, spec))
