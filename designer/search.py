"""How well a few typed letters fit a name and its synonyms: library and command palette ask."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")

EXACT, START, WORD, SYNONYM, INSIDE, LETTERS = 100, 80, 60, 50, 40, 15


def fit(query: str, name: str, synonyms: Iterable[str] = ()) -> int:
    """Return how well a query fits, 0 for not at all; every word of the query must fit."""
    words = query.lower().split()
    others = tuple(synonyms)
    scores = [_word_fit(word, name, others) for word in words]
    return sum(scores) if scores and all(scores) else 0


def _word_fit(word: str, name: str, synonyms: tuple[str, ...]) -> int:
    plain = name.lower()
    if word == plain:
        return EXACT
    if plain.startswith(word):
        return START
    if any(part.startswith(word) for part in _words(name)):
        return WORD
    if any(part.lower().startswith(word) for text in synonyms for part in (text, *text.split())):
        return SYNONYM
    if word in plain:
        return INSIDE
    return LETTERS if len(word) > 1 and _in_order(word, plain) else 0


@lru_cache(maxsize=4096)
def _words(name: str) -> tuple[str, ...]:
    """Return the words of a name in lower case: MaxPool2d is max, pool, 2, d."""
    return tuple(part.lower() for part in _WORD.findall(name))


def _in_order(letters: str, text: str) -> bool:
    """Return whether all letters occur in the text in this order, the first one at its start."""
    if not text.startswith(letters[0]):
        return False
    rest = iter(text)
    return all(letter in rest for letter in letters)
