"""The drawing in the language of Graphviz."""

from __future__ import annotations

from collections.abc import Mapping

from nodes.diagram import dot
from nodes.project import Project


def files(project: Project) -> Mapping[str, bytes]:
    """Return the text of the graph."""
    return {"network.dot": dot(project.network).encode()}
