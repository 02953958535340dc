"""The kinds of parameter value that hold several numbers: sizes of axes, lists, inferred sizes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from nodes.expressions import Expr
from nodes.kinds import (
    LARGEST,
    Inferred,
    Integer,
    Kind,
    Real,
    Value,
    listed,
    range_problem,
    shown,
    unpacked,
)
from nodes.phrase import later, one_of, phrase

_LONGEST_LIST = 1000


@dataclass(frozen=True, kw_only=True)
class Sizes(Kind):
    """One whole number for all axes, or one for each of `count` axes; from `least`, if that is set.

    With `least` the number of axes depends on what comes in.
    """

    count: int
    least: int | None = None
    min: int | None = None
    max: int = LARGEST
    words: tuple[str, ...] = ()
    holes: bool = False

    whole: ClassVar[bool] = True

    def wanted(self) -> str:
        """Return the accepted shapes of the value in words."""
        many = phrase("a whole number or {counts} separated by commas", counts=self._counts)
        none = (phrase("none"),) if self.optional else ()
        return one_of(many, *self.words, *none)

    def normal(self, value: Value) -> Value:
        """Turn a list of one number into the number, which stands for all axes."""
        return unpacked(super().normal(value))

    @property
    def _counts(self) -> str:
        return (
            str(self.count)
            if self.least is None
            else phrase("{least} to {count}", least=self.least, count=self.count)
        )

    def _problem(self, value: Value) -> str | None:
        if type(value) is str and value in self.words:
            return None
        parts = value if isinstance(value, tuple) else (value,)
        least = self.count if self.least is None else self.least
        if isinstance(value, tuple) and not least <= len(value) <= self.count:
            return phrase(
                "must have {counts} numbers, but has {value}", counts=self._counts, value=len(value)
            )
        return next(filter(None, map(self._part_problem, parts)), None)

    def _part_problem(self, part: object) -> str | None:
        if isinstance(part, Expr) or (part is None and self.holes):
            return None
        if type(part) is not int:
            return phrase(
                "must be {wanted}, but has {value}", wanted=self.wanted(), value=shown(part)
            )
        low = -LARGEST if self.min is None else self.min
        return range_problem(part, low, self.max)

    def _parse(self, text: str) -> Value:
        if text in self.words:
            return text
        values = tuple(
            None if self.holes and part.lower() in ("none", "-") else self._arithmetic(part)
            for part in listed(text)
        )
        return unpacked(values)


@dataclass(frozen=True, kw_only=True)
class Integers(Kind):
    """A list of whole numbers (axes, a shape), with `words` for free sizes such as T."""

    min: int | None = None
    max: int = LARGEST
    words: tuple[str, ...] = ()
    shortest: int = 0
    longest: int = 8

    whole: ClassVar[bool] = True

    def wanted(self) -> str:
        """Return the accepted lists in words."""
        one = one_of(phrase("whole numbers"), *self.words)
        many = phrase("{numbers} separated by commas", numbers=one)
        return one_of(many, phrase("none")) if self.optional else many

    def normal(self, value: Value) -> Value:
        """Turn a single number into a list of one."""
        return (value,) if type(value) in (int, Expr) else super().normal(value)

    def _problem(self, value: Value) -> str | None:
        if not isinstance(value, tuple):
            return phrase(
                "must be {wanted}, but is {value}", wanted=self.wanted(), value=shown(value)
            )
        if not self.shortest <= len(value) <= self.longest:
            return phrase(
                "must have {shortest} to {longest} numbers, but has {value}",
                shortest=self.shortest,
                longest=self.longest,
                value=len(value),
            )
        return next(filter(None, map(self._part_problem, value)), None)

    def _part_problem(self, part: object) -> str | None:
        if isinstance(part, Expr) or (type(part) is str and part in self.words):
            return None
        if type(part) is not int:
            return phrase(
                "must be {wanted}, but has {value}", wanted=self.wanted(), value=shown(part)
            )
        low = -LARGEST if self.min is None else self.min
        return range_problem(part, low, self.max)

    def _parse(self, text: str) -> Value:
        parts = listed(text)
        return tuple(part if part in self.words else self._arithmetic(part) for part in parts)

    def text(self, value: Value) -> str:
        """Show an empty list as an empty text."""
        return "" if value == () else super().text(value)


@dataclass(frozen=True, kw_only=True)
class Reals(Kind):
    """Real numbers: `count` of them, such as Adam's betas, or any number of them without a count.

    With `single` one number stands for all.
    """

    count: int | None = None
    single: bool = False
    min: float | None = None
    max: float | None = None
    above: float | None = None

    def wanted(self) -> str:
        """Return the accepted lists in words."""
        many = phrase("numbers separated by commas")
        if self.count is not None:
            many = phrase("{count} numbers separated by commas", count=self.count)
        one = (phrase("a number"),) if self.single else ()
        none = (phrase("none"),) if self.optional else ()
        return one_of(*one, many, *none)

    @property
    def _one(self) -> Real:
        return Real(min=self.min, max=self.max, above=self.above)

    def normal(self, value: Value) -> Value:
        """Turn whole numbers into real ones, and a lone number into a list unless it is one."""
        if isinstance(value, list | tuple):
            return tuple(self._one.normal(part) for part in value)
        if self.single:
            return self._one.normal(value)
        listed = self.count is None and type(value) in (int, float, Expr)
        return (self._one.normal(value),) if listed else value

    def _problem(self, value: Value) -> str | None:
        if self.single and type(value) is float:
            return self._one.problem(value)
        if not isinstance(value, tuple) or self.count not in (None, len(value)):
            return phrase(
                "must be {wanted}, but is {value}", wanted=self.wanted(), value=shown(value)
            )
        if not 0 < len(value) <= _LONGEST_LIST:
            return phrase(
                "must have 1 to {most} numbers, but has {value}",
                most=_LONGEST_LIST,
                value=len(value),
            )
        return next(filter(None, (self._one.problem(part) for part in value)), None)

    def _parse(self, text: str) -> Value:
        values = tuple(self._arithmetic(part) for part in listed(text))
        return values[0] if self.single and len(values) == 1 else values


@dataclass(frozen=True, kw_only=True)
class InferredSizes(Inferred):
    """Sizes of the last axes: read off axis `axis` of an input, or a list for several axes."""

    longest: int = 8

    expected: ClassVar[str] = later(
        "whole numbers separated by commas, or empty to take the input's"
    )

    def normal(self, value: Value) -> Value:
        """Turn a list of one number into the number."""
        return unpacked(super().normal(value))

    def _problem(self, value: Value) -> str | None:
        if not isinstance(value, tuple):
            return super()._problem(value)
        if not 1 <= len(value) <= self.longest:
            return phrase(
                "must have 1 to {longest} numbers, but has {value}",
                longest=self.longest,
                value=len(value),
            )
        one = Integer(min=self.min, max=self.max)
        return next(filter(None, map(one.problem, value)), None)

    def _parse(self, text: str) -> Value:
        return tuple(self._arithmetic(part) for part in listed(text))
