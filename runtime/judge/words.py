"""What the numbers of a row stand for, where a dataset says so."""

from __future__ import annotations

import importlib

from nodes.project import Setting
from runtime.data.data import DataError
from runtime.data.source import SOURCES, source_of


def words_of(setting: Setting | None, field: str) -> tuple[str, ...]:
    """Return the words of a field in the order of their numbers, () where it has none."""
    if setting is None:
        return ()
    try:
        source = source_of(setting)
    except DataError:
        return ()
    constant = source.words.get(field)
    if constant is None:
        return ()
    module = importlib.import_module(f"{SOURCES}.{source.module}")
    return tuple(getattr(module, constant))
