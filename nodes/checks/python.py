"""Texts of users' own: their names are not those of anything else in the model."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from nodes import fixes
from nodes.checks.spot import Spot
from nodes.graph import Network, NodeId
from nodes.names import class_name, unused_name
from nodes.phrase import phrase
from nodes.problem import Problem
from nodes.python_text import Custom


def check_python(spot: Spot) -> Iterator[Problem]:
    """Yield Python layers whose class or function would hide another one, or a variable."""
    customs = list(_customs(spot))
    if not customs:
        return
    texts = _texts(spot.network)
    named: dict[str, list[NodeId]] = {}
    for node_id, node in sorted(spot.graph.nodes.items()):
        named.setdefault(node.name, []).append(node_id)
    for node_id, custom in customs:
        words = _clash(spot.network, custom, texts)
        if words:
            yield spot.problem(
                node_id, phrase("{words} Rename it in its Python.", words=words), param="code"
            )
        for other in named.get(custom.name, ()):
            name = unused_name(custom.name, spot.graph.names)
            words = phrase(
                "its name is that of the Python function {name}. Rename to {other}.",
                name=custom.name,
                other=name,
            )
            yield spot.problem(other, words, fix=fixes.rename(spot.where(other), name))


def _texts(network: Network) -> Mapping[str, Collection[str]]:
    """Return for each module what the texts are that all Python layers have for it."""
    found: dict[str, set[str]] = {}
    for spot in (Spot(network), *(Spot(network, block) for block in network.blocks.values())):
        for _, custom in _customs(spot):
            found.setdefault(custom.module, set()).add(custom.digest)
    return found


def _customs(spot: Spot) -> Iterator[tuple[NodeId, Custom]]:
    for node_id, node in spot.graph.nodes.items():
        if node.layer is not None and node.layer.custom is not None:
            yield node_id, node.layer.custom


def _clash(network: Network, custom: Custom, texts: Mapping[str, Collection[str]]) -> str | None:
    if custom.name in network.blocks:
        return phrase(
            "its Python defines {name}, which is a block of this project, too.", name=custom.name
        )
    if custom.name == class_name(network.name):
        return phrase(
            "its Python defines {name}, which is the class of the whole network, too.",
            name=custom.name,
        )
    return (
        phrase("another Python layer defines {name} otherwise.", name=custom.name)
        if len(texts[custom.module]) > 1
        else None
    )
