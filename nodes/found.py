"""A value found in a file together with its place, so that every complaint says where it is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple, NoReturn

from nodes.expressions import Expr, ExpressionError, parse_expression
from nodes.jsontext import FileError
from nodes.params import LARGEST, Value

LONGEST_TITLE = 200
LONGEST_NOTE = 20_000

_DEEPEST_VALUE = 4
_HIDDEN = ("Cc", "Cf", "Cs", "Zl", "Zp")


class Found(NamedTuple):
    """A plain value, where reading began, and the collection of unknown keys by their place.

    A part knows what it is part of, by which name: its place is spelled when it is asked for.
    """

    value: object
    start: str
    unknown: dict[str, dict[str, Any]]
    name: str | int = ""
    around: Found | None = None

    @property
    def place(self) -> str:
        """Where the value stands, for messages."""
        if self.around is None:
            return self.start
        ahead, name = self.around.place, _plain(self.name)
        return f"{ahead}/{name}" if ahead else name

    def refuse(self, expected: str) -> NoReturn:
        """Raise FileError with the place, what is expected and what was found."""
        message = f"expected {expected}, got {said(self.value)}"
        raise FileError(message, self.place)

    def at(self, name: str | int, value: object) -> Found:
        """Return a part of this value as found at its own place."""
        return Found(value, self.start, self.unknown, name, self)

    def object(self) -> dict[str, Any]:
        """Return the object that must stand here."""
        if not isinstance(self.value, dict):
            self.refuse("an object {...}")
        return self.value

    def at_most(self, most: int, what: str) -> Found:
        """Return the object or list as it is, unless it holds more than that many."""
        if isinstance(self.value, dict | list) and len(self.value) > most:
            message = f"expected at most {most:,} {what}, got {len(self.value):,}"
            raise FileError(message, self.place)
        return self

    def parts(self, *known: str) -> Parts:
        """Return the known entries of an object; the others are remembered as unknown."""
        content = self.object()
        rest = {name: value for name, value in content.items() if name not in known}
        if rest:
            self.unknown[self.place] = rest
        return Parts(self, content)

    def items(self) -> Iterator[tuple[str, Found]]:
        """Yield the entries of the object that must stand here."""
        for name, value in self.object().items():
            yield name, self.at(name, value)

    def elements(self, count: int | None = None) -> list[Found]:
        """Return the elements of the list that must stand here."""
        if not isinstance(self.value, list) or count not in (None, len(self.value)):
            self.refuse("a list" if count is None else f"a list of {count}")
        return [self.at(number, value) for number, value in enumerate(self.value)]

    def text(self, expected: str = "a text", pattern: str = ".*", longest: int = 100) -> str:
        """Return the text that must stand here and match a pattern in full."""
        value = self.value
        if not isinstance(value, str) or len(value) > longest or not re.fullmatch(pattern, value):
            self.refuse(expected)
        return value

    def title(self) -> str:
        """Return one line of a person's words without invisible characters."""
        return plain_words(self._words(), lines=False)

    def note(self) -> str:
        """Return a person's words, in lines, without invisible characters."""
        return plain_words(self._words(), lines=True)

    def _words(self) -> str:
        if not isinstance(self.value, str):
            self.refuse("a text")
        return self.value

    def whole(self, low: int, high: int = LARGEST) -> int:
        """Return the whole number that must stand here."""
        value = self.value
        if type(value) is not int or not low <= value <= high:
            self.refuse(f"a whole number from {low} to {high}")
        return value

    def number(self, largest: float = 1e9) -> float:
        """Return the number that must stand here."""
        value = self.value
        if type(value) not in (int, float) or abs(value) > largest:  # type: ignore[arg-type]
            self.refuse(f"a number from {-largest:g} to {largest:g}")
        return float(value)  # type: ignore[arg-type]

    def share(self) -> float:
        """Return the number from 0 to 1 that must stand here."""
        value = self.value
        if type(value) not in (int, float) or not 0 <= value <= 1:  # type: ignore[operator]
            self.refuse("a number from 0 to 1")
        return float(value)  # type: ignore[arg-type]

    def flag(self) -> bool:
        """Return the yes or no that must stand here."""
        if not isinstance(self.value, bool):
            self.refuse("true or false")
        return self.value

    def parameter(self, depth: int = 0) -> Value:
        """Return a parameter's value: numbers, texts, lists of them, and expressions."""
        value = self.value
        if isinstance(value, list) and depth < _DEEPEST_VALUE:
            return tuple(part.parameter(depth + 1) for part in self.elements())
        if isinstance(value, dict) and list(value) == ["expr"]:
            return self.at("expr", value["expr"]).expression()
        if isinstance(value, dict | list):
            self.refuse(
                'a number, a text, true or false, null, a list, or {"expr": "channels * 4"}'
            )
        kept: Value = value  # type: ignore[assignment]
        return kept

    def expression(self) -> Expr:
        """Return the expression that must stand here as a text."""
        if not isinstance(self.value, str):
            self.refuse("an expression such as channels * 4")
        try:
            return parse_expression(self.value)
        except ExpressionError as error:
            reason = plain_words(str(error), lines=False)
            message = f"expected arithmetic such as channels * 4: {reason}"
            raise FileError(message, self.place) from None


@dataclass(frozen=True, slots=True)
class Parts:
    """The entries of an object, each to be asked for by name."""

    whole: Found
    content: Mapping[str, Any]

    def __contains__(self, name: str) -> bool:
        return name in self.content

    def __getitem__(self, name: str) -> Found:
        if name not in self.content:
            message = f'the entry "{name}" is missing; add it'
            raise FileError(message, self.whole.place)
        return self.whole.at(name, self.content[name])

    def get(self, name: str, default: object) -> Found:
        """Return an entry, or a default where the file leaves it out."""
        return self.whole.at(name, self.content.get(name, default))


def plain_words(words: str, *, lines: bool) -> str:
    """Return a person's words without control, bidirectional and other invisible characters.

    Line breaks stay where `lines` are allowed and become spaces elsewhere.
    """
    kept = words.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    kept = kept if lines else kept.replace("\n", " ")
    shown = (c for c in kept if c == "\n" or unicodedata.category(c) not in _HIDDEN)
    return "".join(shown)[: LONGEST_NOTE if lines else LONGEST_TITLE]


def said(value: object) -> str:
    """Return a plain value in words, cut to a readable length."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return "an object {...}"
    if isinstance(value, list):
        return f"a list of {len(value)}"
    return f'the text "{_plain(value)}"' if isinstance(value, str) else f"the number {value}"


def _plain(text: str | int) -> str:
    shown = repr(str(text)[:61])[1:-1]
    return shown if len(shown) <= 60 else shown[:57] + "..."  # noqa: PLR2004
