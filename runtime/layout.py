"""Lays out long Python statements as `ruff format` does, for the statements that we emit."""

from __future__ import annotations

import re
from itertools import pairwise

LINE = 88
STEP = "    "

_PRECEDENCE = {
    **dict.fromkeys(("==", "!=", "<", "<=", ">", ">="), 0),
    "|": 1,
    "^": 2,
    "&": 3,
    "+": 4,
    "-": 4,
    **dict.fromkeys(("*", "/", "//", "%", "@"), 5),
}
_OPERATOR = re.compile(r" ([=!<>]=|[<>|^&+\-*%@/]|//) ")

_OPEN = "([{"
_CLOSE = ")]}"


def laid_out(statement: str, indent: int = 0) -> list[str]:
    """Return the lines of one statement, broken at its brackets where it is too long."""
    return _fitted(statement, STEP * indent)


def _fitted(text: str, margin: str) -> list[str]:
    if len(margin) + len(text) <= LINE:
        return [margin + text]
    start = _start_of_value(text)
    if start and len(_parts(text[start:])) > 1:
        return _fitted(f"{text[:start]}({text[start:]})", margin)
    if operators := _operators(text):
        return _operated(text, operators, margin)
    group = _group(text, LINE - len(margin))
    if group is None:
        return [margin + text]
    start, end = group
    head, inner, tail = text[: start + 1], text[start + 1 : end], text[end:]
    target, equals, value = text.partition(" = ")
    if equals and len(margin) + len(head) > LINE and not value.startswith("("):
        return [f"{margin}{target} = (", *_fitted(value, margin + STEP), f"{margin})"]
    atom = start == 0 or not (text[start - 1].isalnum() or text[start - 1] in "_)]")
    return [margin + head, *_inside(inner, margin + STEP, atom=atom), margin + tail]


def _operated(text: str, operators: list[int], margin: str) -> list[str]:
    """Break a statement or a part of one at its operators, or where brackets end or start it."""
    start = _start_of_value(text)
    if not start:
        return _terms(text, operators, margin)
    lone = len(operators) == 1
    last = _groups(text)[-1:] if text.endswith(")") and lone else []
    for opened, closed in last:
        head, inner, tail = text[: opened + 1], text[opened + 1 : closed], text[closed:]
        if text[opened - 1].isalnum() and len(margin) + len(head) <= LINE:
            return [margin + head, *_inside(inner, margin + STEP, atom=False), margin + tail]
    first = _groups(text)[:1] if text[start] == "(" and lone else []
    for opened, closed in first:
        if opened == start and len(margin) + len(text) - closed <= LINE:
            lines = _inside(text[opened + 1 : closed], margin + STEP, atom=False)
            return [margin + text[: opened + 1], *lines, margin + text[closed:]]
    return [
        f"{margin}{text[:start]}(",
        *_fitted(text[start:], margin + STEP),
        f"{margin})",
    ]


def _start_of_value(text: str) -> int:
    """Return where the value of an assignment or a return begins, 0 for a value by itself."""
    if text.startswith("return "):
        return len("return ")
    head = text.startswith("def ")  # which has default values of its own
    return text.find(" = ") + len(" = ") if " = " in text and not head else 0


def _terms(text: str, operators: list[int], margin: str) -> list[str]:
    """Break a value before each of its operators."""
    edges = [0, *operators, len(text)]
    parts = [text[a:b].strip() for a, b in pairwise(edges)]
    return [line for part in parts for line in _fitted(part, margin)]


def _operators(text: str) -> list[int]:
    """Return where the operators of the lowest precedence stand that no bracket holds."""
    if text.startswith(("def ", "for ", "if ", "class ")):
        return []
    outside = {place for place, _ in _top(text)}
    found = [f for f in _OPERATOR.finditer(text) if f.start() in outside]
    if any(word in text for word in (" if ", " for ", " and ", " or ")):
        return []
    lowest = min((_PRECEDENCE[f.group(1)] for f in found), default=0)
    return [f.start() for f in found if _PRECEDENCE[f.group(1)] == lowest]


def _group(text: str, width: int) -> tuple[int, int] | None:
    """Return the brackets to break: those of a def, else the last ones that leave a short head."""
    groups = _groups(text)
    if text.startswith("def "):
        return groups[0]
    fitting = [group for group in groups if group[0] < width]
    return fitting[-1] if fitting else (groups[0] if groups else None)


def _inside(inner: str, margin: str, *, atom: bool) -> list[str]:
    """Lay out what stands between brackets: on one line, else one part a line.

    An atom is a tuple, list or dict by itself: it never shares one line with its neighbours.
    """
    parts = _parts(inner)
    if len(margin) + len(inner) <= LINE and not (atom and len(parts) > 1):
        return [margin + inner]
    generator = _generator(inner)
    if generator is not None:
        return [line for part in generator for line in _fitted(part, margin)]
    return [line for part in parts for line in _with_comma(_fitted(part, margin))]


def _with_comma(lines: list[str]) -> list[str]:
    return [*lines[:-1], lines[-1] + ","]


def _groups(text: str) -> list[tuple[int, int]]:
    """Return where the bracket pairs at depth 0 open and close; empty pairs do not count."""
    found = []
    depth = start = 0
    for place, letter in _code(text):
        if letter in _OPEN:
            start = place if depth == 0 else start
            depth += 1
        elif letter in _CLOSE:
            depth -= 1
            if depth == 0 and place > start + 1:
                found.append((start, place))
    return found


def _parts(inner: str) -> list[str]:
    """Split at the commas of depth 0."""
    cuts = [place for place, letter in _top(inner) if letter == ","]
    edges = [-1, *cuts, len(inner)]
    parts = (inner[a + 1 : b].strip() for a, b in pairwise(edges))
    return [part for part in parts if part]


def _generator(inner: str) -> tuple[str, str] | None:
    """Split `value for name in values` before its `for`; None when it is no generator."""
    places = (p for p, _ in _top(inner) if inner.startswith(" for ", p))
    cut = next(places, None)
    return None if cut is None else (inner[:cut], inner[cut + 1 :])


def _top(text: str) -> list[tuple[int, str]]:
    depth = 0
    found = []
    for place, letter in _code(text):
        depth += (letter in _OPEN) - (letter in _CLOSE)
        if depth == 0:
            found.append((place, letter))
    return found


def _code(text: str) -> list[tuple[int, str]]:
    """Return the letters that are not inside a string literal."""
    found: list[tuple[int, str]] = []
    inside = escaped = False
    for place, letter in enumerate(text):
        if inside:
            inside = escaped or letter != '"'
            escaped = letter == "\\" and not escaped
        elif letter == '"':
            inside = True
        else:
            found.append((place, letter))
    return found
