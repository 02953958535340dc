"""The drawing as a Mermaid flowchart."""

from __future__ import annotations

from collections.abc import Mapping

from nodes.diagram import mermaid
from nodes.project import Project


def files(project: Project) -> Mapping[str, bytes]:
    """Return the text of the flowchart."""
    return {"network.mmd": mermaid(project.network).encode()}
