"""The kinds of parameter value: what may stand in a parameter, how it is typed in and shown."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from nodes.expressions import Expr, ExpressionError, evaluate, names_in, parse_expression
from nodes.phrase import later, one_of, phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

Value = int | float | bool | str | tuple[Any, ...] | None | Expr

LARGEST = 2**53
_LONGEST_SHOWN = 40


class _Required:
    def __repr__(self) -> str:
        return "REQUIRED"


REQUIRED: Any = _Required()


class ParameterError(ValueError):
    """What the user typed is no value of the parameter; the message says what is expected."""


@dataclass(frozen=True, kw_only=True)
class Kind:
    """What all kinds share: PyTorch's default, the preset of a fresh node, a sentence of help.

    `default` is the value that the called function has when the argument is left out, REQUIRED
    where it must be given. `preset` is what a fresh node starts with. `optional` admits None.
    `literal` refuses expressions: the number of ports or the rank of a result depends on it.
    `internal` parameters are ours, not an argument of the PyTorch call.
    """

    default: Any = REQUIRED
    preset: Any = REQUIRED
    doc: str = ""
    optional: bool = False
    literal: bool = False
    internal: bool = False
    advanced: bool = False
    unit: str = ""

    expected: ClassVar[str] = later("a value")
    whole: ClassVar[bool] = False
    """Whether its numbers are whole, so that an expression must not give a real one."""

    @property
    def required(self) -> bool:
        """Whether the PyTorch call must be given this argument."""
        return self.default is REQUIRED

    @property
    def stored(self) -> bool:
        """Whether a node names this parameter even at the value that stands in for it."""
        return self.required

    @property
    def start(self) -> Value:
        """The value of a fresh node; also stands in where a file leaves the parameter out."""
        value: Value = self.default if self.preset is REQUIRED else self.preset
        return value

    @property
    def absent(self) -> Value:
        """The value that leaving the parameter out of `Node.params` means."""
        value: Value = self.start if self.default is REQUIRED else self.default
        return value

    def problem(self, value: Value) -> str | None:
        """Return what is wrong with a value, as words that follow the parameter's name."""
        if value is None:
            return (
                None
                if self.optional
                else phrase("must be {wanted}, but is empty", wanted=self.wanted())
            )
        expression = next(expressions_in(value), None)
        if self.literal and expression is not None:
            return phrase(
                "must be {wanted}, not the expression {expression}",
                wanted=self.wanted(),
                expression=expression,
            )
        return None if isinstance(value, Expr) else self._problem(value)

    def normal(self, value: Value) -> Value:
        """Return the value in the one spelling that we keep: lists as tuples, 1 as 1.0 if real."""
        listed: Any = value
        return tuple(listed) if isinstance(listed, list) else value

    def computed(self, value: Value, names: Mapping[str, object]) -> Value:
        """Return the value with its expressions computed, in its one spelling.

        ExpressionError as of `evaluate`, and where a real number such as 4.0 stands for a whole
        one: the model computes what is written, and PyTorch refuses that.
        """
        for expression in expressions_in(value) if self.whole else ():
            result = evaluate(expression, names)
            if type(result) is float:
                message = phrase(
                    "'{expression}' gives {result} where a whole number is needed; write // "
                    "instead of /, or round(...)",
                    expression=expression,
                    result=str(result),
                )
                raise ExpressionError(message)
        return self.normal(resolved(value, names))

    def parse(self, text: str) -> Value:
        """Return the value that a user typed; ParameterError says what is expected instead."""
        text = text.strip()
        if self.optional and text.lower() in ("", "none", "-"):
            return None
        value = self.normal(self._parse(text))
        problem = self.problem(value)
        if problem:
            raise ParameterError(problem)
        return value

    def text(self, value: Value) -> str:
        """Return how the inspector shows the value; `parse` reads it back."""
        if value is None:
            return "none"
        return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)

    def wanted(self) -> str:
        """Return what values are accepted, in words that follow 'must be'."""
        expected = phrase(self.expected)
        return one_of(expected, phrase("none")) if self.optional else expected

    def _problem(self, value: Value) -> str | None:
        raise NotImplementedError

    def _parse(self, text: str) -> Value:
        raise NotImplementedError

    def _arithmetic(self, text: str) -> Value:
        """Read a number, arithmetic such as 64*2, or an expression over parameters."""
        try:
            expression = parse_expression(text)
            return expression if names_in(expression) else evaluate(expression, {})
        except ExpressionError:
            message = phrase("must be {wanted}, but is '{text}'", wanted=self.wanted(), text=text)
            raise ParameterError(message) from None


def listed(text: str) -> list[str]:
    """Split a typed list at its commas; brackets around the whole of it are left out."""
    parts, depth, shallowest = [""], 0, len(text)
    for place, letter in enumerate(text):
        depth += (letter in "([") - (letter in ")]")
        shallowest = min(shallowest, depth) if place < len(text) - 1 else shallowest
        if letter == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += letter
    if shallowest > 0 and depth == 0 and text[:1] in ("(", "["):
        return listed(text[1:-1])
    return [part.strip() for part in parts if part.strip()]


def unpacked(value: Value) -> Value:
    """Return the number of a list that holds one, anything else as it is."""
    return value[0] if isinstance(value, tuple) and len(value) == 1 else value


def shown(value: object) -> object:
    """Return what a message says of a value; a number with a fraction is written by the reader."""
    if isinstance(value, float):
        return value
    if isinstance(value, int) and abs(value) > LARGEST:
        return phrase("a number beyond 2**53") if value > 0 else phrase("a number beyond -2**53")
    text = f"'{value}'" if isinstance(value, str) else str(value)
    return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 3] + "..."


def range_problem(value: float, low: float | None, high: float | None) -> str | None:
    if low is not None and value < low:
        return phrase("must be at least {low}, but is {value}", low=low, value=shown(value))
    if high is not None and value > high:
        return phrase("must be at most {high}, but is {value}", high=high, value=shown(value))
    return None


@dataclass(frozen=True, kw_only=True)
class Integer(Kind):
    """A whole number, or one of a few words where PyTorch takes both."""

    min: int | None = None
    max: int = LARGEST
    words: tuple[str, ...] = ()

    expected: ClassVar[str] = later("a whole number")
    whole: ClassVar[bool] = True

    def wanted(self) -> str:
        """Return the accepted values in words."""
        return one_of(super().wanted(), *self.words)

    def normal(self, value: Value) -> Value:
        """Turn 2.0 into 2, which is how other programs may write a whole number."""
        if type(value) is float and value.is_integer():
            return int(value)
        return super().normal(value)

    def _problem(self, value: Value) -> str | None:
        if type(value) is str and value in self.words:
            return None
        if type(value) is not int:
            return phrase(
                "must be {wanted}, but is {value}", wanted=self.wanted(), value=shown(value)
            )
        low = -LARGEST if self.min is None else self.min
        return range_problem(value, low, self.max)

    def _parse(self, text: str) -> Value:
        return text if text in self.words else self._arithmetic(text)


@dataclass(frozen=True, kw_only=True)
class Real(Kind):
    """A finite number."""

    min: float | None = None
    max: float | None = None
    above: float | None = None

    expected: ClassVar[str] = later("a number")

    def normal(self, value: Value) -> Value:
        """Turn 1 into 1.0, so that equal settings are equal values."""
        if type(value) is int and abs(value) <= LARGEST:
            return float(value)
        return super().normal(value)

    def _problem(self, value: Value) -> str | None:
        if type(value) is not float or not math.isfinite(value):
            return phrase(
                "must be {wanted}, but is {value}", wanted=self.wanted(), value=shown(value)
            )
        if abs(value) > LARGEST:
            return phrase(
                "must be at most {most} in size, but is {value}", most=LARGEST, value=value
            )
        if self.above is not None and value <= self.above:
            return phrase(
                "must be greater than {above}, but is {value}", above=self.above, value=value
            )
        return range_problem(value, self.min, self.max)

    def _parse(self, text: str) -> Value:
        return self._arithmetic(text.replace("\u2212", "-"))

    def text(self, value: Value) -> str:
        """Show 0.001 as 0.001 and 1.0 as 1: the shortest text that reads back as the value."""
        if not isinstance(value, float):
            return super().text(value)
        short = f"{value:.12g}"
        return short if float(short) == value else repr(value)


@dataclass(frozen=True, kw_only=True)
class Flag(Kind):
    """Yes or no."""

    expected: ClassVar[str] = later("true or false")

    def _problem(self, value: Value) -> str | None:
        return (
            None
            if type(value) is bool
            else phrase("must be true or false, but is {value}", value=shown(value))
        )

    def _parse(self, text: str) -> Value:
        words = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
        found = words.get(text.lower())
        return self._arithmetic(text) if found is None else found


@dataclass(frozen=True, kw_only=True)
class Choice(Kind):
    """One of a closed list of words; no expression has a word for its value."""

    options: tuple[str, ...]
    literal: bool = True

    def wanted(self) -> str:
        """Return the options, separated by commas."""
        named = phrase("one of {options}", options=tuple(self.options))
        return one_of(named, phrase("none")) if self.optional else named

    def _problem(self, value: Value) -> str | None:
        if type(value) is str and value in self.options:
            return None
        return phrase("must be {wanted}, but is {value}", wanted=self.wanted(), value=shown(value))

    def _parse(self, text: str) -> Value:
        return text


@dataclass(frozen=True, kw_only=True)
class Inferred(Integer):
    """A size that follows from what is linked to a port: axis `axis` of the input `port`."""

    port: str
    axis: int
    optional: bool = True
    default: Any = REQUIRED
    preset: Any = None
    min: int | None = 1

    expected: ClassVar[str] = later("a whole number, or empty to take it from the input")

    @property
    def stored(self) -> bool:
        """Return False: left out means that the size is read off the input."""
        return False

    def wanted(self) -> str:
        """Return the accepted values in words."""
        return phrase(self.expected)


def expressions_in(value: Value) -> Iterator[Expr]:
    """Yield the expressions that a value is or holds."""
    if isinstance(value, Expr):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from expressions_in(part)


def resolved(value: Value, values: Mapping[str, object]) -> Value:
    """Return the value with its expressions computed; ExpressionError as of `evaluate`."""
    if isinstance(value, Expr):
        return evaluate(value, values)
    if isinstance(value, tuple):
        return tuple(resolved(part, values) for part in value)
    return value
