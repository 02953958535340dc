"""Cards that were made before, so that an edit or an undo makes only those that changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, NamedTuple

from designer.canvas.card import Card, card_of, used_outputs
from designer.over_time import mark
from nodes.graph import Block, Graph, Link, Network, Node, NodeId

if TYPE_CHECKING:
    from designer.canvas.facts import Facts
    from nodes.params import Value
    from runtime.traced import NodeTrace

_SPARE: Final = 50
"""Cards of deleted nodes that are kept at least: undo brings them back."""


class _Made(NamedTuple):
    """A card and what it was made of."""

    card: Card
    node: Node
    linked: frozenset[object]
    """The linked inputs, and of a folded card the linked outputs in brackets."""
    incoming: Mapping[str, Link]
    trace: NodeTrace | None
    known: Mapping[str, Value]
    shares: str | None
    over_time: str


class Deck:
    """Makes the cards of graphs, one graph after another."""

    def __init__(self) -> None:
        self._made: dict[NodeId, _Made] = {}
        self._blocks: Mapping[str, Block] = {}
        self._most = 0
        """The nodes of the largest graph so far: all may be deleted, and come back at once."""

    def cards(self, network: Network, graph: Graph, facts: Facts) -> list[Card]:
        """Return the card of each node of a graph, in the graph's order."""
        if network.blocks is not self._blocks and network.blocks != self._blocks:
            self._made.clear()
            self._most = 0
        self._blocks = network.blocks
        self._most = max(self._most, len(graph.nodes))
        if len(self._made) > 3 * self._most + _SPARE:
            self._made = {i: made for i, made in self._made.items() if i in graph}
        return [self._card(network, graph, node, facts) for node in graph.nodes]

    def _card(self, network: Network, graph: Graph, node_id: NodeId, facts: Facts) -> Card:
        node, trace, old = graph[node_id], facts.traces.get(node_id), self._made.get(node_id)
        incoming = graph.incoming[node_id]
        plain = not node.folded and node.shares is None
        same = old is not None and plain and old.node is node and old.incoming is incoming
        if old and same and old.trace is trace:
            return old.card
        known, over_time = trace.params if trace else {}, mark(node, trace)
        linked = old.linked if old and same else _linked(graph, node_id)
        shares = graph[node.shares].name if node.shares in graph and node.shares else None
        fits = (
            old is not None
            and (same or (_equal_looks(old.node, node) and old.linked == linked))
            and old.shares == shares
            and old.over_time == over_time
            and (old.known is known or old.known == known)
        )
        card = old.card if old and fits else card_of(network, graph, node_id, trace)
        self._made[node_id] = _Made(card, node, linked, incoming, trace, known, shares, over_time)
        return card


def _linked(graph: Graph, node_id: NodeId) -> frozenset[object]:
    linked: frozenset[object] = frozenset(graph.incoming[node_id])
    if graph[node_id].folded:
        linked |= {(port,) for port in used_outputs(graph, node_id)}
    return linked


def _equal_looks(a: Node, b: Node) -> bool:
    return a is b or a.with_(position=b.position) == b
