"""Arithmetic over a block's parameters: parsed by a whitelist of syntax, evaluated without eval."""

from __future__ import annotations

import ast
import math
import operator
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from nodes.phrase import phrase

Number = int | float
Scalar = int | float | bool

_MAX_LENGTH = 200
_MAX_DEPTH = 20
_MAX_MAGNITUDE = 2**53
_MOST_DIGITS = 20

_BINARY: Mapping[type[ast.operator], Callable[[Number, Number], Number]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: operator.pow,
}
_UNARY: Mapping[type[ast.unaryop], Callable[[Number], Number]] = {
    ast.USub: operator.neg,
    ast.UAdd: operator.pos,
}
FUNCTIONS: Mapping[str, Callable[..., Number]] = {"min": min, "max": max, "round": round}


class ExpressionError(ValueError):
    """The text is no arithmetic that we accept, or it has no finite value; the message says why."""


@dataclass(frozen=True, slots=True)
class Expr:
    """An expression in canonical spelling; make one with :func:`parse_expression`."""

    text: str

    def __str__(self) -> str:
        return self.text


def parse_expression(text: str) -> Expr:
    """Return the expression that the text spells, or raise ExpressionError."""
    spelled = ast.unparse(_tree(text))
    _tree(spelled)  # canonical spelling has more spaces; it must not be too long to be read again
    return Expr(spelled)


def names_in(expression: Expr) -> frozenset[str]:
    """Return the parameter names that the expression reads."""
    called = {id(n.func) for n in ast.walk(_tree(expression.text)) if isinstance(n, ast.Call)}
    return frozenset(
        n.id
        for n in ast.walk(_tree(expression.text))
        if isinstance(n, ast.Name) and id(n) not in called
    )


def evaluate(expression: Expr, values: Mapping[str, object]) -> Scalar:
    """Return the value of the expression, reading names from the values.

    Raises ExpressionError for an unknown name, a name that holds no number, a division by
    zero, and for results that are not finite or larger than 2**53.
    """
    result = _value(_tree(expression.text), values)
    if isinstance(result, float) and not math.isfinite(result):
        message = phrase("'{expression}' has no finite value", expression=expression)
        raise ExpressionError(message)
    return result


@lru_cache(maxsize=4096)
def _tree(text: str) -> ast.expr:
    if len(text) > _MAX_LENGTH:
        message = phrase(
            "an expression has at most {most} characters, this one has {text}",
            most=_MAX_LENGTH,
            text=len(text),
        )
        raise ExpressionError(message)
    if not text.isascii():
        message = phrase("an expression is written in plain ASCII")
        raise ExpressionError(message)
    try:
        tree = ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        message = phrase("'{text}' is not arithmetic such as channels * 4", text=text)
        raise ExpressionError(message) from None
    _refuse_foreign_syntax(tree, 0)
    return tree


def _refuse_foreign_syntax(tree: ast.expr, depth: int) -> None:
    if depth > _MAX_DEPTH:
        message = phrase("the expression is nested deeper than {most} levels", most=_MAX_DEPTH)
        raise ExpressionError(message)
    for part in _parts(tree):
        _refuse_foreign_syntax(part, depth + 1)


def _parts(tree: ast.expr) -> Iterator[ast.expr]:
    match tree:
        case ast.Constant(value=value) if type(value) in (int, float):
            return
        case ast.Name(id=name) if not name.startswith("_"):
            return
        case ast.BinOp(op=op) if type(op) in _BINARY:
            yield from (tree.left, tree.right)
        case ast.UnaryOp(op=op) if type(op) in _UNARY:
            yield tree.operand
        case ast.Call(func=ast.Name(id=name), keywords=[]) if name in FUNCTIONS and tree.args:
            yield from tree.args
        case _:
            message = (
                f"'{ast.unparse(tree)}' is not allowed; use numbers, parameter names, "
                "+ - * / // % ** and min, max, round"
            )
            raise ExpressionError(message)


def _value(tree: ast.expr, values: Mapping[str, object]) -> Scalar:
    match tree:
        case ast.Constant(value=value):
            assert isinstance(value, int | float)
            return value
        case ast.Name(id=name):
            return _looked_up(name, values)
        case ast.UnaryOp():
            return _UNARY[type(tree.op)](_value(tree.operand, values))
        case ast.BinOp():
            left, right = _value(tree.left, values), _value(tree.right, values)
            return _bounded(tree, _BINARY[type(tree.op)], left, right)
        case ast.Call(func=ast.Name(id=name)):
            arguments = [_value(argument, values) for argument in tree.args]
            return _bounded(tree, FUNCTIONS[name], *arguments)
        case _:  # pragma: no cover - refused when parsed
            raise ExpressionError(ast.unparse(tree))


def _looked_up(name: str, values: Mapping[str, object]) -> Scalar:
    if name not in values:
        known = ", ".join(sorted(values)) or phrase("none here")
        message = phrase("there is no parameter '{name}' (known: {known})", name=name, known=known)
        raise ExpressionError(message)
    value = values[name]
    if not isinstance(value, int | float):
        message = phrase(
            "the parameter '{name}' holds {value}, which is no number", name=name, value=repr(value)
        )
        raise ExpressionError(message)
    return value


def _bounded(tree: ast.expr, call: Callable[..., Number], *arguments: Number) -> Number:
    if call is round and any(abs(digits) > _MOST_DIGITS for digits in arguments[1:]):
        message = phrase("'{expression}' rounds to too many digits", expression=ast.unparse(tree))
        raise ExpressionError(message)
    if call is operator.pow and (abs(arguments[1]) > 64 or abs(arguments[0]) > _MAX_MAGNITUDE):  # noqa: PLR2004
        message = phrase("the power in '{expression}' is too large", expression=ast.unparse(tree))
        raise ExpressionError(message)
    try:
        result = call(*arguments)
    except (ArithmeticError, TypeError, ValueError):
        message = phrase(
            "'{expression}' cannot be computed for {map}",
            expression=ast.unparse(tree),
            map=", ".join(map(str, arguments)),
        )
        raise ExpressionError(message) from None
    if isinstance(result, complex) or abs(result) > _MAX_MAGNITUDE:
        message = phrase("'{expression}' is too large a number", expression=ast.unparse(tree))
        raise ExpressionError(message)
    return result
