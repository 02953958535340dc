"""What the numbers of a row stand for, where a dataset says so, and rows written as text."""

from __future__ import annotations

import importlib
from collections.abc import Sequence

from nodes.project import Setting
from runtime.data.data import DataError
from runtime.data.source import SOURCES, source_of


def words_of(setting: Setting | None, field: str) -> tuple[str, ...]:
    """Return the words of a field in the order of their numbers, () where it has none."""
    if setting is None:
        return ()
    try:
        source = source_of(setting)
    except DataError:
        return ()
    constant = source.words.get(field)
    if constant is None:
        return ()
    module = importlib.import_module(f"{SOURCES}.{source.module}")
    return tuple(getattr(module, constant))


def as_text(numbers: Sequence[int], words: Sequence[str]) -> str:
    """Return a row of numbers as text: its signs run together, its words or numbers apart."""
    found = [words[n] if 0 <= n < len(words) else str(n) for n in numbers]
    if words and all(len(word) <= 1 for word in words):
        return "".join(found)
    return " ".join(word for word in found if word)


def as_numbers(text: str, words: Sequence[str]) -> list[int]:
    """Return the numbers of a typed text; ValueError names a word that is unknown."""
    places = {word: index for index, word in reversed(list(enumerate(words))) if word}
    letters = bool(words) and all(len(word) <= 1 for word in words)
    parts = [sign for sign in text if not sign.isspace()] if letters else text.split()
    found = []
    for part in parts:
        if part in places:
            found.append(places[part])
        elif not words and part.isdecimal():
            found.append(int(part))
        else:
            raise ValueError(part)
    return found
