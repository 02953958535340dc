"""Layers of other packages, found through the entry-point group `netwright.layers`."""

from __future__ import annotations

import warnings
from importlib.metadata import entry_points

GROUP = "netwright.layers"


def load_plugins() -> None:
    """Import every module that a package offers; importing it declares its layers.

    One that cannot be imported is left out with a warning that names it, since the networks
    that do without it must stay usable.
    """
    for entry in entry_points(group=GROUP):
        try:
            entry.load()
        except Exception as error:  # noqa: BLE001 - a stranger's module may fail in any way
            words = f"the layers of {entry.value} are missing: {type(error).__name__}: {error}"
            warnings.warn(words, RuntimeWarning, stacklevel=2)
