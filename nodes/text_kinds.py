"""The kinds of parameter value that are texts: a word, Python in several lines, a file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from nodes.kinds import Kind, ParameterError, Value, shown
from nodes.phrase import later, one_of, phrase

_LONGEST_TEXT = 4096
_LONGEST_CODE = 50_000


@dataclass(frozen=True, kw_only=True)
class Text(Kind):
    """A short text that matches a pattern in full."""

    pattern: str = r"[ -~]*"
    example: str = ""
    literal: bool = True

    @property
    def _hint(self) -> str:
        return (
            phrase("a text such as {example}", example=self.example)
            if self.example
            else phrase("plain text")
        )

    def wanted(self) -> str:
        """Return the pattern's example in words."""
        return one_of(self._hint, phrase("nothing")) if self.optional else self._hint

    def parse(self, text: str) -> Value:
        """Return the text as typed, spaces included; an empty one is None where that is allowed."""
        problem = None if self.optional and not text else self._problem(text)
        if problem:
            raise ParameterError(problem)
        return self.normal(text)

    def normal(self, value: Value) -> Value:
        """Turn an empty text into None where that is allowed."""
        return None if self.optional and value == "" else super().normal(value)

    def text(self, value: Value) -> str:
        """Show a text as it is, and None as an empty one."""
        return "" if value is None else super().text(value)

    def _problem(self, value: Value) -> str | None:
        if type(value) is not str:
            return phrase(
                "must be {wanted}, but is {value}", wanted=self.wanted(), value=shown(value)
            )
        if len(value) > _LONGEST_TEXT:
            return phrase(
                "must have at most {most} characters, but has {value}",
                most=_LONGEST_TEXT,
                value=len(value),
            )
        if not re.fullmatch(self.pattern, value):
            return phrase(
                "must be {wanted}, but is {value}", wanted=self.wanted(), value=shown(value)
            )
        return None


@dataclass(frozen=True, kw_only=True)
class Code(Kind):
    """A text of several lines; a file holds them as a list, so that one can read and compare them.

    What the text says is for the declaration to check.
    """

    literal: bool = True

    expected: ClassVar[str] = later("a text of Python")

    def normal(self, value: Value) -> Value:
        """Join a list of lines to one text."""
        lines = isinstance(value, tuple | list) and all(type(line) is str for line in value)
        return "\n".join(map(str, value)) if lines and isinstance(value, tuple | list) else value

    def parse(self, text: str) -> Value:
        """Return the text as typed."""
        problem = self._problem(text)
        if problem:
            raise ParameterError(problem)
        return text

    def _problem(self, value: Value) -> str | None:
        if type(value) is not str:
            return phrase(
                "must be {wanted}, but is {value}", wanted=self.wanted(), value=shown(value)
            )
        if len(value) > _LONGEST_CODE:
            return phrase(
                "must have at most {most:,} characters, but has {value:,}",
                most=_LONGEST_CODE,
                value=len(value),
            )
        hidden = next((c for c in value if c < " " and c not in "\n\t"), None)
        return (
            phrase("must not hold the invisible character {code}", code=f"U+{ord(hidden):04X}")
            if hidden
            else None
        )


@dataclass(frozen=True, kw_only=True)
class FilePath(Text):
    """A file that the user picked on this machine."""

    pattern: str = r"[^\x00-\x1f]*"
    suffixes: tuple[str, ...] = ()

    @property
    def _hint(self) -> str:
        return (
            phrase("a file ending in {suffixes}", suffixes=" or ".join(self.suffixes))
            if self.suffixes
            else phrase("a file")
        )
