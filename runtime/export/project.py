"""The project file as an export."""

from __future__ import annotations

from collections.abc import Mapping

from nodes.file import dumps
from runtime.export.material import Material


def files(material: Material) -> Mapping[str, bytes]:
    """Return the project file."""
    return {"project.json": dumps(material.project).encode()}
