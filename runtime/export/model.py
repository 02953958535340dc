"""The model's source as an export."""

from __future__ import annotations

from collections.abc import Mapping

from runtime.export.material import Material


def files(material: Material) -> Mapping[str, bytes]:
    """Return model.py, the very file that is trained, and what it imports from beside it."""
    return {
        name: text.encode() for name, text in material.analysis.source.files.items()
    }
