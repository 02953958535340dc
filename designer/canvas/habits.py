"""Which layer usually follows which: counted in the drawings that ship."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

import resources
from nodes.file import SUFFIX
from nodes.jsontext import parse

_FOLDERS = ("examples", "blocks")


@cache
def follows() -> Counter[tuple[str, str]]:
    """Return how often an output of one type is linked to an input of another."""
    counts: Counter[tuple[str, str]] = Counter()
    for folder in _FOLDERS:
        for name in resources.names(folder, SUFFIX):
            for graph in _graphs(parse(resources.read_text(folder, name + SUFFIX))):
                counts.update(_pairs(graph))
    return counts


def _graphs(document: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - as the file has it
    """Yield every part of a document that has nodes and links, at any depth."""
    if not isinstance(document, dict):
        return
    if "nodes" in document and "links" in document:
        yield document
    for part in document.values():
        yield from _graphs(part)


def _pairs(graph: dict[str, Any]) -> Iterator[tuple[str, str]]:
    types = {node_id: node["type"] for node_id, node in graph["nodes"].items()}
    for source, target in graph["links"]:
        yield types[source.split(".")[0]], types[target.split(".")[0]]
