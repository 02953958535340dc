"""The weights as an export."""

from __future__ import annotations

from collections.abc import Mapping

from runtime.export.formats import ExportError
from runtime.export.material import Material


def files(material: Material) -> Mapping[str, bytes]:
    """Return the weights of the run; ExportError where nothing was trained."""
    if material.trained is None:
        message = (
            "there are no trained weights yet; train the network first and name its run"
        )
        raise ExportError(message)
    return {"weights.safetensors": material.trained.weights}
