"""Formulas over tensors, "a * sigmoid(b)": parsed by a whitelist, written out as PyTorch."""

from __future__ import annotations

import ast
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

LONGEST = 200
MOST_INPUTS = 8
_DEEPEST = 20
_LARGEST = 2.0**53

_OPERATORS = (ast.Add, ast.Sub, ast.Mult, ast.Div, ast.FloorDiv, ast.Mod, ast.Pow, ast.MatMult)
_OF_ONE = (
    *("abs", "ceil", "cos", "erf", "exp", "expm1", "floor", "log", "log1p", "relu", "round"),
    *("rsqrt", "sigmoid", "sign", "sin", "sqrt", "square", "tan", "tanh"),
)
_OF_NUMBERS: Mapping[str, str] = {
    **{name: f"math.{name}" for name in ("ceil", "cos", "erf", "exp", "expm1", "floor", "log")},
    **{name: f"math.{name}" for name in ("log1p", "sin", "sqrt", "tan", "tanh")},
    "abs": "math.fabs",
    "round": "round",
    "max": "max",
    "min": "min",
}
"""The functions of numbers alone, which are no tensors: what Python calls them."""
_OF_TWO: Mapping[str, tuple[str, str]] = {"max": ("maximum", "min"), "min": ("minimum", "max")}
"""The function for two tensors, and the limit of `clamp` that does it for a tensor and a number."""

_PARTS: Mapping[str, int] = {**dict.fromkeys(_OF_ONE, 1), **dict.fromkeys(_OF_TWO, 2)}
"""How many parts each function has."""


class FormulaError(ValueError):
    """The text is no formula that we accept; the message says why, after 'must be'."""


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula: the names of its inputs in order, and its text with each input in braces."""

    inputs: tuple[str, ...]
    text: str
    broadcasts: bool


@lru_cache(maxsize=1024)
def formula(text: str) -> Formula:
    """Return the formula that a text spells; FormulaError where it is none."""
    if len(text) > LONGEST:
        message = f"at most {LONGEST} characters long, but has {len(text)}"
        raise FormulaError(message)
    try:
        tree = ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        message = f"arithmetic such as a * sigmoid(b), but is '{text}'"
        raise FormulaError(message) from None
    written = ast.unparse(_written(tree, 0))
    names = sorted({n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and _is_input(n.id)})
    if not 1 <= len(names) <= MOST_INPUTS:
        message = f"made of 1 to {MOST_INPUTS} inputs a, b, c ..., but has {len(names)}"
        raise FormulaError(message)
    plain = not any(isinstance(n, ast.MatMult) for n in ast.walk(tree))
    return Formula(tuple(names), written, plain)


def _is_input(name: str) -> bool:
    return len(name) == 1 and name.isascii() and name.islower() and name != "y"


def _written(tree: ast.expr, depth: int) -> ast.expr:
    """Return the tree as PyTorch has it, an input between braces."""
    if depth > _DEEPEST:
        message = f"nested at most {_DEEPEST} levels deep"
        raise FormulaError(message)

    def inner(part: ast.expr) -> ast.expr:
        return _written(part, depth + 1)

    match tree:
        case ast.Constant(value=int() | float() as value) if type(value) is not bool:
            return _number(value)
        case ast.Name(id=name) if name == "pi" or _is_input(name):
            return ast.Name("math.pi" if name == "pi" else f"{{{name}}}")
        case ast.BinOp(left=left, op=ast.Pow(), right=right):
            return _power(inner(left), inner(right), tensor=_has_input(tree))
        case ast.BinOp(left=left, op=op, right=right) if isinstance(op, _OPERATORS):
            return ast.BinOp(inner(left), op, inner(right))
        case ast.UnaryOp(op=ast.USub() | ast.UAdd() as sign, operand=operand):
            return ast.UnaryOp(sign, inner(operand))
        case ast.Call(func=ast.Name(id=name), args=args, keywords=[]):
            return _call(name, args, inner)
    allowed = "inputs a to z without y, numbers, pi, + - * / // % ** @ and functions"
    message = f"made of {allowed}, but has '{ast.unparse(tree)}'"
    raise FormulaError(message)


def _number(value: float) -> ast.expr:
    if not math.isfinite(value) or abs(value) > _LARGEST:
        message = "made of numbers up to 2**53"
        raise FormulaError(message)
    return ast.Constant(value)


def _power(base: ast.expr, exponent: ast.expr, *, tensor: bool) -> ast.expr:
    """Return a power; as a function, since a formatter spaces ** by what stands on its sides."""
    if tensor:
        return ast.Call(ast.Name("torch.pow"), [base, exponent], [])
    return ast.Call(ast.Name("math.pow"), [base, exponent], [])


def _call(name: str, args: list[ast.expr], inner: Callable[[ast.expr], ast.expr]) -> ast.expr:
    if name in _OF_ONE and len(args) == 1 and _has_input(args[0]):
        return ast.Call(ast.Name(f"torch.{name}"), [inner(args[0])], [])
    if name in _OF_TWO and len(args) == 2 and any(map(_has_input, args)):  # noqa: PLR2004
        function, limit = _OF_TWO[name]
        if all(map(_has_input, args)):
            return ast.Call(ast.Name(f"torch.{function}"), [inner(a) for a in args], [])
        tensor, number = args if _has_input(args[0]) else reversed(args)
        keyword = ast.keyword(limit, inner(number))
        return ast.Call(ast.Name("torch.clamp"), [inner(tensor)], [keyword])
    if len(args) == _PARTS.get(name) and not any(map(_has_input, args)):
        known_as = _OF_NUMBERS.get(name)
        if known_as is not None:
            return ast.Call(ast.Name(known_as), [inner(a) for a in args], [])
        message = f"made of {name} of an input, but has '{name}' of a number"
        raise FormulaError(message)
    known = f"{', '.join(_OF_ONE)} of one, and max and min of two"
    message = f"made of the functions {known}, but has '{name}' of {len(args)}"
    raise FormulaError(message)


def _has_input(tree: ast.expr) -> bool:
    return any(isinstance(n, ast.Name) and _is_input(n.id) for n in ast.walk(tree))
