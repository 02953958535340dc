"""How well a few typed words fit a thing: its name, its synonyms, and what it is for.

Library, quick-add, reference, command palette and command line all rank by this.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress
from typing import Final, TypeVar

from nodes.block_file import BlockFile
from nodes.declaration import Declared

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_RANK = re.compile(r"[123]d$")
_TEXT_WORD = re.compile(r"[a-z0-9]+")
_IDLE: Final = frozenset(
    (
        *("a", "an", "and", "as", "at", "between", "by", "do", "does", "for", "from", "in"),
        *("into", "is", "it", "of", "on", "or", "that", "the", "to", "with"),
    )
)
_ENDING = re.compile(
    "(?:i[sz]ations?|i[sz]ing|i[sz]e[ds]?|ations?|ating|ate[ds]?|ings?|ities|ity|ions?|ies|ers?|ed"
    "|es|s|e|y)$"
)

WHOLE, WHOLE_SYNONYM, WHOLE_PART, WHOLE_FIRST, WHOLE_START = 200, 70, 45, 36, 30
EXACT, START, PART, PART_START = 100, 80, 70, 60
SYNONYM, SYNONYM_START, STEM, INSIDE = 50, 44, 42, 40
TYPO, ABOUT, TYPO_SYNONYM, ABOUT_STEM, LETTERS = 34, 24, 20, 16, 12
_NO_SYNONYM = START + WHOLE_PART
_SHORTEST_TYPO, _LONG, _SHORTEST_STEM = 4, 8, 4

T = TypeVar("T")


@dataclass(frozen=True)
class Terms:
    """What a thing can be found by: its name, other names, and words about it."""

    name: str
    synonyms: tuple[str, ...] = ()
    about: str = ""


def terms_of(declared: type[Declared], *more: str) -> Terms:
    """Return what a declaration can be found by."""
    synonyms = (declared.category, declared.type_name, *more, *declared.keywords)
    about = f"{declared.help()} {declared.use}"
    return Terms(declared.title, tuple(dict.fromkeys(filter(None, synonyms))), about)


def block_terms(made: BlockFile) -> Terms:
    """Return what a shipped block can be found by."""
    synonyms = (made.category, "block", made.name, *made.keywords)
    return Terms(made.title, synonyms, f"{made.summary} {made.block.doc}")


def ranked(query: str, things: Iterable[T], terms: Callable[[T], Terms]) -> list[T]:
    """Return the things that fit a query, best first.

    Equals stay in their order; but of a family for lines, images and volumes the member for
    images comes first, which most people are looking for. Names that begin with the query, if it
    is more than a letter and no synonym of them, share their places by length: soft is meant for
    Softmax rather than for SoftCrossEntropy.
    """
    scored = [(fit(query, terms(thing)), terms(thing).name, thing) for thing in things]
    places: dict[str, int] = {}
    found = []
    for score, name, thing in scored:
        stem = _RANK.sub("", name)
        place = places.setdefault(stem, len(places))
        if score:
            found.append((-score, place, (stem, f"{stem}2d", name).index(name), stem, thing))
    found.sort(key=lambda row: row[:3])
    begun = [-row[0] <= _NO_SYNONYM and _begins(row[3], query) for row in found]
    shortest = iter(sorted(compress(found, begun), key=lambda row: (len(row[3]), *row[:3])))
    return [
        (next(shortest) if shared else row)[4] for row, shared in zip(found, begun, strict=True)
    ]


def _begins(name: str, query: str) -> bool:
    typed, whole = (small_letters(text).replace("-", "").replace(" ", "") for text in (query, name))
    return len(typed) > 1 and whole.startswith(typed)


def small_letters(text: str) -> str:
    """Return a text in lower case, whichever of its two letters i a Turkish keyboard has typed."""
    return text.lower().replace("i\u0307", "i").replace("\u0131", "i")


def fit(query: str, terms: Terms) -> int:
    """Return how well a query fits, 0 for not at all; every word of the query must fit."""
    words = small_letters(query).replace("-", " ").split()
    words = [word for word in words if word not in _IDLE] or words
    index = _indexed(terms)
    total = 0
    for word in words:
        score = _word_fit(word, index)
        if not score:
            return 0
        total += score
    return total + _whole_fit(" ".join(words), index) if words else 0


@dataclass(frozen=True)
class _Index:
    """The words of a thing, in lower case."""

    name: str
    parts: tuple[str, ...]
    phrases: tuple[str, ...]
    synonyms: frozenset[str]
    stems: frozenset[str]
    about: frozenset[str]
    about_stems: frozenset[str]
    text: str
    """All of it as it is written, for languages that put no spaces between words."""


@lru_cache(maxsize=4096)
def _indexed(terms: Terms) -> _Index:
    phrases = tuple(text.lower().replace("-", " ") for text in terms.synonyms)
    parts = tuple(part.lower() for part in _WORD.findall(terms.name))
    synonyms = frozenset(word for text in phrases for word in (*text.split(), text))
    about = frozenset(_TEXT_WORD.findall(terms.about.lower())) - _IDLE
    return _Index(
        name=terms.name.lower(),
        parts=parts,
        phrases=phrases,
        synonyms=synonyms,
        stems=frozenset(map(_stem, (*parts, *synonyms))),
        about=about,
        about_stems=frozenset(map(_stem, about)),
        text=" ".join((terms.name, *terms.synonyms, terms.about)).lower(),
    )


def _whole_fit(query: str, index: _Index) -> int:
    """Return what it is worth that the query is a name or synonym as a whole, or begins one.

    The first synonyms are the closest.
    """
    joined = query.replace(" ", "")
    if joined == index.name.replace(" ", ""):
        return WHOLE
    starts = index.name.replace(" ", "").startswith(joined)
    whole = (WHOLE_FIRST if starts else WHOLE_PART) if joined in index.parts else 0
    if query in index.phrases:
        return max(whole, WHOLE_SYNONYM - 2 * index.phrases.index(query))
    starts |= any(phrase.startswith(query) for phrase in index.phrases)
    return max(whole, WHOLE_START if starts else 0)


def _word_fit(word: str, index: _Index) -> int:
    return next((score for score, holds in _RULES if holds(word, index)), 0)


@lru_cache(maxsize=8192)
def _stem(word: str) -> str:
    """Return what pooling and pool, classes and class, normalization and normalize share."""
    stem = _ENDING.sub("", word)
    return stem if len(stem) >= _SHORTEST_STEM else word


def _is_mistyped(word: str, others: Iterable[str]) -> bool:
    typed = len(word) >= _SHORTEST_TYPO and word.isalnum()
    return typed and any(_mistyped(word, other) for other in others)


def _mistyped(word: str, other: str) -> bool:
    """Return whether a word is another with a slip: a letter more, less, wrong, or two swapped."""
    slips = 1 if len(word) < _LONG else 2
    if abs(len(word) - len(other)) > slips or len(other) < _SHORTEST_TYPO:
        return False
    if word[0] != other[0] and word[:2] != other[1::-1]:
        return False
    return _distance(word, other) <= slips


def _distance(one: str, two: str) -> int:
    """Return the least number of slips between two words (optimal string alignment)."""
    before: list[int] = []
    above = list(range(len(two) + 1))
    for row, letter in enumerate(one, start=1):
        here = [row]
        for column, other in enumerate(two, start=1):
            least = min(above[column], here[-1]) + 1
            least = min(least, above[column - 1] + (letter != other))
            swapped = row > 1 and column > 1 and letter == two[column - 2] and one[row - 2] == other
            here.append(min(least, before[column - 2] + 1) if swapped else least)
        before, above = above, here
    return above[-1]


def _in_order(letters: str, text: str) -> bool:
    """Return whether all letters occur in the text in this order, the first one at its start."""
    if not text.startswith(letters[0]):
        return False
    rest = iter(text)
    return all(letter in rest for letter in letters)


_RULES: Final[tuple[tuple[int, Callable[[str, _Index], bool]], ...]] = (
    (EXACT, lambda word, index: word == index.name),
    (START, lambda word, index: index.name.startswith(word)),
    (PART, lambda word, index: word in index.parts),
    (PART_START, lambda word, index: any(part.startswith(word) for part in index.parts)),
    (SYNONYM, lambda word, index: word in index.synonyms),
    (SYNONYM_START, lambda word, index: any(o.startswith(word) for o in index.synonyms)),
    (STEM, lambda word, index: _stem(word) in index.stems),
    (INSIDE, lambda word, index: word in index.name),
    (ABOUT, lambda word, index: not word.isascii() and word in index.text),
    (TYPO, lambda word, index: _is_mistyped(word, (_RANK.sub("", index.name), *index.parts))),
    (ABOUT, lambda word, index: word in index.about),
    (TYPO_SYNONYM, lambda word, index: _is_mistyped(word, index.synonyms)),
    (ABOUT_STEM, lambda word, index: _stem(word) in index.about_stems),
    (LETTERS, lambda word, index: len(word) > 1 and _in_order(word, index.name)),
)
"""What a word that fits in a certain way is worth, the best way first."""
