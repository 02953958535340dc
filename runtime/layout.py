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
    head, tail = text[: start + 1], text[end:]
    begun = _assigned(text)
    if begun and len(margin) + len(head) > LINE and text[begun] != "(":
        return [f"{margin}{text[:begun]}(", *_fitted(text[begun:], margin + STEP), f"{margin})"]
    atom = _is_atom(text, start)
    return [margin + head, *_inside(text, group, margin + STEP, atom=atom), margin + tail]


def _operated(text: str, operators: list[int], margin: str) -> list[str]:
    """Break a statement or a part of one at its operators, or where brackets end or start it."""
    start = _start_of_value(text)
    if not start:
        return _terms(text, operators, margin)
    lone = len(operators) == 1
    last = _groups(text)[-1:] if text.endswith(")") and lone else []
    for opened, closed in last:
        head, tail = text[: opened + 1], text[closed:]
        if text[opened - 1].isalnum() and len(margin) + len(head) <= LINE:
            lines = _inside(text, (opened, closed), margin + STEP, atom=False)
            return [margin + head, *lines, margin + tail]
    first = _groups(text)[:1] if text[start] == "(" and lone else []
    for opened, closed in first:
        if opened == start and len(margin) + len(text) - closed <= LINE:
            lines = _inside(text, (opened, closed), margin + STEP, atom=False)
            return [margin + text[: opened + 1], *lines, margin + text[closed:]]
    return [
        f"{margin}{text[:start]}(",
        *_fitted(text[start:], margin + STEP),
        f"{margin})",
    ]


def _start_of_value(text: str) -> int:
    """Return where the value of an assignment or a return begins, 0 for a value by itself."""
    return len("return ") if text.startswith("return ") else _assigned(text)


def _assigned(text: str) -> int:
    """Return where what is assigned begins, 0 where nothing is."""
    if text.startswith("def ") or " = " not in text:  # a head has default values of its own
        return 0
    return next((p + len(" = ") for p, _ in _top(text) if text.startswith(" = ", p)), 0)


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
    if any(text.startswith((" if ", " for ", " and ", " or "), place) for place, _ in _code(text)):
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


def _is_atom(text: str, opened: int) -> bool:
    """Return whether brackets hold something by themselves, and are of no call and no index."""
    return opened == 0 or not (text[opened - 1].isalnum() or text[opened - 1] in "_)]")


def _inside(text: str, group: tuple[int, int], margin: str, *, atom: bool) -> list[str]:
    """Lay out what stands between brackets: on one line, else one part a line.

    An atom is a tuple, list or dict by itself: it never shares one line with its neighbours.
    """
    opened, closed = group
    inner = text[opened + 1 : closed]
    parts = _parts(inner)
    if len(margin) + len(inner) <= LINE and not (atom and len(parts) > 1):
        return [margin + inner]
    generator = _generator(inner)
    if generator is not None:
        return [line for part in generator for line in _fitted(part, margin)]
    if len(parts) == 1 and not inner.endswith(",") and _is_alone(text, opened):
        return _fitted(parts[0], margin)
    return [line for part in parts for line in _with_comma(_fitted(part, margin))]


def _is_alone(text: str, opened: int) -> bool:
    """Return whether a comma would make a tuple of the one thing between brackets."""
    return text[opened] == ("(" if _is_atom(text, opened) else "[")


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
