"""The cure of a wrong parameter: another value, tried out before it is offered."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from nodes import fixes
from nodes.expressions import Expr, parse_expression
from nodes.graph import Path
from nodes.params import Code, Integer, Kind, Value
from nodes.phrase import phrase
from nodes.problem import Fix

_NEAR = 16
"""How far from a whole number that is wrong one that does is looked for."""
_DIVISION = re.compile(r"(?<!/)/(?!/)")


def set_right(
    where: Path, name: str, kind: Kind, value: Value, wrong: Callable[[Value], bool]
) -> Fix | None:
    """Return the cure that sets a parameter to a value that does, None where none is found.

    `wrong` is asked whether the parameter would still be wrong with another value.
    """
    for other in _others(kind, value):
        changed = (type(other), other) != (type(value), value)
        if changed and not kind.problem(other) and not wrong(other):
            shown = kind.text(other) or phrase("empty")
            title = phrase("Set {name} to {value}", name=name, value=shown)
            return fixes.set_parameter(where, name, other, title)
    return None


def _others(kind: Kind, value: Value) -> Iterator[Value]:
    """Yield what may stand there instead: the text of a user's own is never replaced."""
    if isinstance(kind, Code):
        return
    yield _in_whole_numbers(value)
    yield kind.start
    yield kind.absent
    if kind.optional:
        yield None
    if isinstance(kind, Integer) and type(value) is int:
        near = {1, *range(value - _NEAR, value + _NEAR + 1)}
        yield from sorted(near, key=lambda number: (abs(number - value), number))


def _in_whole_numbers(value: Value) -> Value:
    """Return the value with // for each / of its expressions."""
    if isinstance(value, tuple):
        return tuple(map(_in_whole_numbers, value))
    return parse_expression(_DIVISION.sub("//", value.text)) if isinstance(value, Expr) else value
