"""Brings the plain values of an older project file to the present version, a step at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

VERSION = 1

Document = dict[str, Any]
Step = Callable[[Document], Document]

STEPS: Mapping[int, Step] = {}
"""For each version n the pure function that turns its plain values into those of n + 1."""


def migrated(
    document: Document, *, to: int = VERSION, steps: Mapping[int, Step] = STEPS
) -> Document:
    """Return the document as version `to` would have written it; the given one stays as it is."""
    version = document["version"]
    while version < to:
        document = {**steps[version](document), "version": version + 1}
        version += 1
    return document
