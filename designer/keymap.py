"""Which keys call which command: the user's own, then those of a preset, then the command's."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from nodes.phrase import Phrase
from resources import names, read_text

if TYPE_CHECKING:
    from designer.action import Action

_TYPED: Final = re.compile(r"(Shift\+)?(?!F\d+$)([^+]+|\+)")

OWN: Final = "netwright"
"""The preset in which every command has the keys of its row."""


@dataclass(frozen=True)
class Preset:
    """The keys of another program: for each command whose keys differ, its keys."""

    name: str
    title: str
    keys: Mapping[str, str]


@dataclass(frozen=True)
class Keys:
    """The keys of one command: those that call it anywhere, and those of the canvas."""

    here: tuple[str, ...] = ()
    on_canvas: tuple[str, ...] = ()

    @property
    def all(self) -> tuple[str, ...]:
        """All keys, those of the canvas last."""
        return (*self.here, *self.on_canvas)


@cache
def presets() -> Mapping[str, Preset]:
    """Return the shipped presets by name, our own first."""
    found = sorted(names("keys", ".json"), key=lambda name: (name != OWN, name))
    return {name: _read(name) for name in found}


def _read(name: str) -> Preset:
    content = json.loads(read_text("keys", f"{name}.json"))
    return Preset(name, content["title"], content["keys"])


def keymap(
    rows: Iterable[Action], preset: Mapping[str, str], chosen: Mapping[str, str]
) -> dict[str, Keys]:
    """Return the keys of every command; a key calls only the command with the best claim to it.

    What the user chose has a better claim than the preset, and that a better one than the row.
    """
    listed = list(rows)
    claims: list[list[tuple[Action, Keys]]] = [[], [], []]
    for row in listed:
        if row.id in chosen:
            claims[0].append((row, _parted(row, chosen[row.id])))
        elif row.id in preset:
            claims[1].append((row, _parted(row, preset[row.id])))
        else:
            own = Keys(tuple(row.keys.split()), tuple(row.canvas_keys.split()))
            claims[2].append((row, own))
    taken: set[str] = set()
    found: dict[str, Keys] = {}
    for claim in claims:
        for row, keys in claim:
            kept = Keys(
                tuple(key for key in keys.here if key not in taken),
                tuple(key for key in keys.on_canvas if key not in taken),
            )
            taken.update(kept.all)
            found[row.id] = kept
    return {row.id: found[row.id] for row in listed}


def _parted(row: Action, text: str) -> Keys:
    """Return other keys for a command: what is typed in fields and lists needs the canvas."""
    keys = tuple(text.split())
    if row.of_canvas:
        return Keys((), keys)
    typed = tuple(filter(is_typed, keys))
    return Keys(tuple(key for key in keys if key not in typed), typed)


def is_typed(key: str) -> bool:
    """Return whether a key alone, with or without Shift, writes or moves where text is typed.

    Letters and signs do, and so do Tab, Space, Delete, Home and the arrows; F2 does not, and
    neither does anything with Ctrl, Alt or Meta.
    """
    return _TYPED.fullmatch(key) is not None


@dataclass(frozen=True)
class KeyLine:
    """A line of the overview: the title of a command, and its keys."""

    title: str
    keys: tuple[str, ...]


def overview(rows: Iterable[Action], keys: Mapping[str, Keys]) -> dict[str, list[KeyLine]]:
    """Return for each menu its commands that have keys; a row of nine that count is one line."""
    found: dict[str, list[KeyLine]] = {}
    counted: dict[str, list[tuple[Action, tuple[str, ...]]]] = {}
    for row in rows:
        called = keys[row.id].all
        if not called:
            continue
        lines = found.setdefault(row.menu.split("/")[0], [])
        title = row.title
        if not isinstance(title, Phrase):
            lines.append(KeyLine(row.plain_title, called))
            continue
        group = counted.setdefault(title.template, [])
        group.append((row, called))
        if len(group) > 1:
            first = group[0]
            span = f"{first[1][0]} … {called[0]}"
            said = f"{first[0].plain_title} … {title.values.get('n', '')}"
            lines[-1] = KeyLine(said, (span,))
        else:
            lines.append(KeyLine(row.plain_title, called))
    return found
