"""Where a check is looking: one graph of a network, or one node of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from nodes.graph import Block, Graph, Network, Node, NodeId, Path
from nodes.phrase import phrase
from nodes.problem import Problem


@dataclass(frozen=True)
class Spot:
    """A graph and its place: () for the network, (block name,) for a block."""

    network: Network
    block: Block | None = None

    @property
    def place(self) -> Path:
        """The path of the graph."""
        return (self.block.name,) if self.block else ()

    @property
    def graph(self) -> Graph:
        """The graph that is looked at."""
        return self.block.graph if self.block else self.network.graph

    @property
    def names(self) -> dict[str, int | float | bool]:
        """What expressions may read here: the block's parameters at their defaults."""
        return {p.name: p.default for p in self.block.params} if self.block else {}

    def where(self, node: NodeId) -> Path:
        """Return the path of a node of this graph."""
        return (*self.place, node)

    def problem(self, node: NodeId, words: str, **facts: Any) -> Problem:  # noqa: ANN401
        """Return a problem of a node; `facts` are further fields of :class:`Problem`."""
        text = phrase("{node}: {words}", node=titled(self.graph[node]), words=words)
        return Problem(self.where(node), text, **facts)


def titled(node: Node) -> str:
    """Return a node as messages name it: head (Linear)."""
    return f"{node.name} ({node.block or node.type})"
