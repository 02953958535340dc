"""Functions and modules that PyTorch lacks: Python text that a model brings along if it uses it."""

from __future__ import annotations

import re

import resources

_STATEMENT = re.compile(r"^(?:class|def) (\w+)", re.MULTILINE)
_FIRST = re.compile(r"^(?:class|def|@)", re.MULTILINE)

DEFINED: dict[str, str] = {}
"""The text in which each function and class of ours is defined, by the name that it has there."""


def shipped(name: str) -> str:
    """Return the definition of `resources/definitions/<name>.py`, without what it imports."""
    text = resources.read_text("definitions", f"{name}.py")
    first = _FIRST.search(text)
    if first is None:
        message = f"{name}.py defines nothing"
        raise ValueError(message)
    return text[first.start() :].rstrip("\n")


def names_in(text: str) -> tuple[str, ...]:
    """Return the names of the functions and classes that a text defines, in their order."""
    return tuple(_STATEMENT.findall(text))


def define(text: str) -> None:
    """Make a definition known; ValueError when another text defines one of its names."""
    for name in names_in(text):
        if DEFINED.setdefault(name, text) != text:
            message = f"{name} is defined twice, and not alike"
            raise ValueError(message)
