"""Strict JSON with limits, read to plain values, and written with one entry a line where told."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from nodes.params import LARGEST

MAX_BYTES = 64 * 2**20
MAX_VALUES = 1_000_000
MAX_DEPTH = 32

_LONGEST_NUMBER = 40
_SURROGATE = re.compile("[\ud800-\udfff]")
_STEPS = tuple("\n" + "  " * level for level in range(12))


class FileError(ValueError):
    """A file or pasted text that cannot be read or written; the message says where and why."""

    def __init__(self, text: str, place: str = "") -> None:
        super().__init__(f"{place}: {text}" if place else text)
        self.place = place


@dataclass(frozen=True, slots=True)
class _Refused:
    """Stands for a value that is no value of ours until its place in the text is known."""

    text: str


@dataclass(frozen=True, slots=True)
class Lines:
    """An object or a list that is written with one entry a line."""

    content: dict[str, Any] | list[Any]


def parse(text: str) -> object:
    """Return the JSON value of a text; FileError where a limit or a rule is broken."""
    _refuse_size(text)
    try:
        value = json.loads(
            text,
            parse_int=_whole,
            parse_float=_real,
            parse_constant=_no_number,
            object_pairs_hook=_object,
        )
    except json.JSONDecodeError as error:
        raise FileError(_syntax(error)) from None
    except RecursionError:
        raise FileError(_too_deep()) from None
    if not _sound(value):
        _refuse_parts(value)
    return value


def render(value: object) -> str:
    """Return the text of plain values and `Lines`, ending in a newline.

    FileError for a number that JSON does not have, and for broken characters.
    """
    try:
        text = "".join(_pieces(value, 0)) + "\n"
    except (ValueError, TypeError, RecursionError) as error:
        message = f"the project holds a value that a file cannot hold: {error}"
        raise FileError(message) from None
    if _SURROGATE.search(text):
        message = "the project holds a text with a broken character (half a surrogate pair)"
        raise FileError(message)
    return text


def _pieces(value: object, level: int) -> Iterator[str]:
    if not isinstance(value, Lines):
        yield json.dumps(value, ensure_ascii=False, allow_nan=False)
        return
    named = isinstance(value.content, dict)
    opening, closing = "{}" if named else "[]"
    entries: Any = value.content.items() if isinstance(value.content, dict) else value.content
    yield opening
    for number, entry in enumerate(entries):
        yield ("," if number else "") + _STEPS[level + 1]
        if named:
            yield json.dumps(entry[0], ensure_ascii=False) + ": "
        yield from _pieces(entry[1] if named else entry, level + 1)
    yield (_STEPS[level] if value.content else "") + closing


def _refuse_size(text: str) -> None:
    if len(text) > MAX_BYTES:
        message = f"the file is larger than {MAX_BYTES // 2**20} MiB; no project is that large"
        raise FileError(message)
    if sum(map(text.count, "[{,")) > MAX_VALUES:
        message = f"the file holds more than {MAX_VALUES:,} values; no project is that large"
        raise FileError(message)


def _whole(text: str) -> object:
    if len(text) > _LONGEST_NUMBER or abs(int(text)) > LARGEST:
        return _Refused(f"expected a whole number of at most 2**53, got {text[:_LONGEST_NUMBER]}")
    return int(text)


def _real(text: str) -> object:
    number = float(text)
    if not math.isfinite(number):
        return _Refused(f"expected a finite number, got {text[:_LONGEST_NUMBER]}")
    return number


def _no_number(text: str) -> object:
    return _Refused(f"expected a number, got {text}")


def _object(pairs: list[tuple[str, Any]]) -> object:
    made = dict(pairs)
    if len(made) == len(pairs):
        return made
    twice = next(name for name, count in Counter(n for n, _ in pairs).items() if count > 1)
    return _Refused(f"the key {json.dumps(twice[:60])} stands here twice; delete one of the two")


def _syntax(error: json.JSONDecodeError) -> str:
    if not error.doc.strip():
        return "the file is empty, a project file is expected"
    return (
        f"this is no JSON text: {error.msg} in line {error.lineno}, column {error.colno}; "
        "mend that line, or open an earlier copy"
    )


def _too_deep() -> str:
    return f"the file is nested deeper than {MAX_DEPTH} levels; no project is"


def _sound(root: object) -> bool:
    """Return whether nothing is to be refused, without a thought for where it would stand."""
    level = [root]
    for _ in range(MAX_DEPTH):
        below: list[object] = []
        for value in level:
            if isinstance(value, str):
                if not value.isascii() and _SURROGATE.search(value):
                    return False
            elif isinstance(value, dict):
                below += value
                below += value.values()
            elif isinstance(value, list):
                below += value
            elif isinstance(value, _Refused):
                return False
        if not below:
            return True
        level = below
    return False


def _refuse_parts(root: object) -> None:
    """Refuse what only a look at every value finds, and say where it stands."""
    waiting: list[tuple[object, tuple[object, ...]]] = [(root, ())]
    while waiting:
        value, place = waiting.pop()
        if isinstance(value, _Refused):
            raise FileError(value.text, _joined(place))
        if len(place) > MAX_DEPTH:
            raise FileError(_too_deep(), _joined(place[:4]))
        if isinstance(value, dict):
            for name in value:
                _refuse_surrogates(name, place)
            waiting.extend((part, (*place, name)) for name, part in value.items())
        elif isinstance(value, list):
            waiting.extend((part, (*place, number)) for number, part in enumerate(value))
        elif isinstance(value, str):
            _refuse_surrogates(value, place)


def _refuse_surrogates(text: str, place: tuple[object, ...]) -> None:
    if not text.isascii() and _SURROGATE.search(text):
        message = "the text holds a broken character (half a surrogate pair); type it anew"
        raise FileError(message, _joined(place))


def _joined(place: tuple[object, ...]) -> str:
    return "/".join(repr(part)[1:-1] if isinstance(part, str) else str(part) for part in place)
