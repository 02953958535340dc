"""Texts of users' own: their names are not those of anything else in the model."""

from __future__ import annotations

from collections.abc import Iterator

from nodes import fixes
from nodes.checks.spot import Spot
from nodes.graph import Network, NodeId
from nodes.names import class_name, unused_name
from nodes.phrase import phrase
from nodes.problem import Problem
from nodes.python_text import Custom


def check_python(spot: Spot) -> Iterator[Problem]:
    """Yield Python layers whose class or function would hide another one, or a variable."""
    for node_id, custom in _customs(spot):
        words = _clash(spot.network, custom)
        if words:
            yield spot.problem(
                node_id, phrase("{words} Rename it in its Python.", words=words), param="code"
            )
        same = {i for i, node in spot.graph.nodes.items() if node.name == custom.name}
        for other in sorted(same):
            name = unused_name(custom.name, spot.graph.names)
            words = phrase(
                "its name is that of the Python function {name}. Rename to {other}.",
                name=custom.name,
                other=name,
            )
            yield spot.problem(other, words, fix=fixes.rename(spot.where(other), name))


def _customs(spot: Spot) -> Iterator[tuple[NodeId, Custom]]:
    for node_id, node in spot.graph.nodes.items():
        if node.layer is not None and node.layer.custom is not None:
            yield node_id, node.layer.custom


def _clash(network: Network, custom: Custom) -> str | None:
    if custom.name in network.blocks:
        return phrase(
            "its Python defines {name}, which is a block of this project, too.", name=custom.name
        )
    if custom.name == class_name(network.name):
        return phrase(
            "its Python defines {name}, which is the class of the whole network, too.",
            name=custom.name,
        )
    spots = [Spot(network), *(Spot(network, block) for block in network.blocks.values())]
    others = [other for spot in spots for _, other in _customs(spot)]
    unlike = any(o.module == custom.module and o.digest != custom.digest for o in others)
    return (
        phrase("another Python layer defines {name} otherwise.", name=custom.name)
        if unlike
        else None
    )
