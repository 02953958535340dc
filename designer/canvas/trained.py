"""What a run told of the nodes of a graph, as arrays that the canvas paints from."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from designer.canvas.curves import Floats
from nodes.graph import Network, Node, NodeId

if TYPE_CHECKING:
    from runtime.train.events import Histogram
    from runtime.train.figures import Figures

BARS: Final = 16
_FAINTEST, _STRONGEST = -6.0, 2.0
"""The powers of ten between which a gradient's bar grows."""


@dataclass(frozen=True, eq=False)
class Indicators:
    """For each node the bars of its outputs and the length of its gradient, from 0 to 1."""

    bars: Floats
    gradients: Floats
    known: Floats
    """1 where there is something to show of a node, else 0."""


def part_names(
    network: Network, way: Sequence[NodeId], nodes: Sequence[NodeId], known: Collection[str]
) -> list[str]:
    """Return for each node of a graph the name of its part of the model, "" where there is none.

    `way` are the uses of blocks around the graph. Of copies in a row it is the first.
    """
    graph, prefix = network.graph, ""
    for use in way:
        if use not in graph or graph[use].block not in network.blocks:
            return [""] * len(nodes)
        prefix = _attribute(graph.nodes, graph[use], prefix)
        prefix = f"{prefix}.0." if f"{prefix}.0" in known else f"{prefix}."
        graph = network.blocks[graph[use].block or ""].graph
    found = (_attribute(graph.nodes, graph[node], prefix) for node in nodes)
    return [name if name in known else "" for name in found]


def _attribute(nodes: Mapping[NodeId, Node], node: Node, prefix: str) -> str:
    borrows = node.layer is not None and bool(node.layer.borrows)  # it computes by itself
    owner = node if borrows else nodes.get(node.shares or "", node)
    return prefix + owner.name


def indicators_of(
    names: Sequence[str], parts: Mapping[str, Figures], outputs: Mapping[str, Histogram]
) -> Indicators:
    """Return what to paint on the nodes whose parts of the model have these names."""
    bars = np.zeros((len(names), BARS))
    gradients, known = np.zeros(len(names)), np.zeros(len(names))
    for row, name in enumerate(names):
        if name in outputs:
            bars[row] = _bars(outputs[name].counts)
            known[row] = float(bars[row].any())
        if name in parts and parts[name].gradient_norm > 0.0:
            gradients[row] = _length(parts[name].gradient_norm)
            known[row] = 1.0
    return Indicators(bars, gradients, known)


def _bars(counts: Sequence[int]) -> Floats:
    """Return the heights of the bars; one number has no spread and none of them."""
    found = np.asarray(counts, float)
    if len(found) % BARS or found.sum() <= 1.0:
        return np.zeros(BARS)
    merged = np.sqrt(found.reshape(BARS, -1).sum(axis=1))
    shares: Floats = merged / merged.max()
    return shares


def _length(norm: float) -> float:
    share = (math.log10(norm) - _FAINTEST) / (_STRONGEST - _FAINTEST)
    return min(max(share, 0.02), 1.0)
