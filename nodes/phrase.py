"""Texts that remember their template and its values, so that they can be said in any language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, Self


class Phrase(str):
    """A text in English that still knows its template and what fills it.

    It is that text for all who read it. The window says the template in the user's language and
    fills it with the values, which may be phrases themselves.
    """

    __slots__ = ("many", "template", "values")

    template: str
    many: str
    """The template for any number `n` but one; "" where nothing is counted."""
    values: Mapping[str, object]

    def __new__(cls, text: str, template: str, many: str = "", /, **values: object) -> Self:
        made = super().__new__(cls, text)
        made.template, made.many, made.values = template, many, values
        return made

    def __add__(self, other: str) -> Phrase:
        return phrase("{first}{second}", first=self, second=other)

    def __radd__(self, other: str) -> Phrase:
        return phrase("{first}{second}", first=other, second=self)

    def __str__(self) -> str:
        """Return the phrase itself, so that `str(error)` keeps what the error was made of."""
        return self

    def __getnewargs_ex__(self) -> tuple[tuple[str, ...], dict[str, object]]:
        return (self[:], self.template, self.many), dict(self.values)


def phrase(template: str, many: str = "", /, **values: object) -> Phrase:
    """Return a template filled with values; of two templates the number `n` chooses.

    A tuple is a list of words, joined by commas. What is a phrase may be a value of another.

    >>> phrase("{node} runs {n} time", "{node} runs {n:,} times", node="head", n=2000)
    'head runs 2,000 times'
    """
    if not values:
        return Phrase(template, template)
    chosen = many if many and values.get("n") != 1 else template
    shown = {name: _english(value) for name, value in values.items()}
    return Phrase(chosen.format_map(shown), template, many, **values)


class Figure(float):
    """A number of a text: short, but in full where a power of ten would be harder to read.

    >>> f"{Figure(3160.4):.3g} or {Figure(2e9):.3g}"
    '3,160 or 2e+09'
    """

    def __format__(self, spec: str) -> str:
        text = super().__format__(spec)
        if spec.endswith("g") and "e+" in text and abs(self) < _IN_FULL:
            return f"{float(text):,.0f}"
        return text


_IN_FULL: Final = 1_000_000


def later(text: str) -> str:
    """Return a text as it is, but mark it for the catalogues: it is said where it is shown."""
    return text


def sentence(text: str) -> Phrase:
    """Return a text with a capital letter and a full stop."""
    said = f"{text[:1].upper()}{text[1:]}"
    return Phrase(f"{said}.", "{said}.", said=_reworded(text, said))


def one_of(*kinds: str) -> str:
    """Return several ways to say what is wanted as one: a number or none."""
    said, *others = kinds
    for other in others:
        said = phrase("{kind} or {other}", kind=said, other=other)
    return said


def words(parts: Iterable[str], otherwise: str = "") -> object:
    """Return several words as one value of a phrase, or what is said when there are none."""
    return tuple(parts) or otherwise


def _english(value: object) -> object:
    if isinstance(value, float):
        return Figure(value)
    return ", ".join(str(part) for part in value) if isinstance(value, tuple) else value


def _reworded(text: str, shown: str) -> str:
    """Return what is shown for a text, made of what the text is made of."""
    if not isinstance(text, Phrase):
        return shown
    return Phrase(shown, text.template, text.many, **text.values)
