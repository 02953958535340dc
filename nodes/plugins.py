"""Layers of other packages, found through the entry-point group `netwright.layers`."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import entry_points
from typing import NamedTuple

from nodes.definitions import DEFINED
from nodes.layer import LAYERS

GROUP = "netwright.layers"
_LONGEST = 200


class Failure(NamedTuple):
    """A module of layers that could not be imported, and why."""

    module: str
    error: str


FAILURES: list[Failure] = []
"""The plug-ins whose layers are missing."""


def load_plugins() -> None:
    """Import every module that a package offers; importing it declares its layers.

    One that cannot be imported is left out with all that it declared, and a warning names it,
    since the networks that do without it must stay usable.
    """
    for entry in entry_points(group=GROUP):
        try:
            with _all_or_nothing():
                entry.load()
        except (Exception, SystemExit) as error:  # noqa: BLE001 - a stranger's module may fail in any way
            said = str(error).partition("\n")[0][:_LONGEST]
            failure = Failure(entry.value, f"{type(error).__name__}: {said}")
            FAILURES.append(failure)
            words = f"the layers of {failure.module} are missing: {failure.error}"
            warnings.warn(words, RuntimeWarning, stacklevel=2)


@contextmanager
def _all_or_nothing() -> Iterator[None]:
    """Forget what was declared by a module that fails half way."""
    layers, defined = dict(LAYERS), dict(DEFINED)
    try:
        yield
    except BaseException:
        for known, before in ((LAYERS, layers), (DEFINED, defined)):
            for name in known.keys() - before.keys():
                del known[name]
        raise
