"""Cards that were made before, so that an edit or an undo makes only those that changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from designer.canvas.card import Card, card_of, used_outputs
from designer.over_time import mark
from nodes.graph import Block, Graph, Link, Network, Node, NodeId

if TYPE_CHECKING:
    from designer.canvas.facts import Facts
    from nodes.params import Value
    from runtime.traced import NodeTrace

_FEW: Final = 32
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
    alone: bool
    """Whether nothing of its card follows from other nodes or from links out of it."""


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
        made, incoming, traces = self._made, graph.incoming, facts.traces
        return [
            old.card
            if (old := made.get(i))
            and old.alone
            and old.node is node
            and old.incoming is incoming[i]
            and old.trace is traces.get(i)
            else self._card(network, graph, i, facts)
            for i, node in graph.nodes.items()
        ]

    def _card(self, network: Network, graph: Graph, node_id: NodeId, facts: Facts) -> Card:
        node, trace, old = graph[node_id], facts.traces.get(node_id), self._made.get(node_id)
        incoming = graph.incoming[node_id]
        alone = not node.folded and node.shares is None
        same = old is not None and alone and old.node is node and old.incoming is incoming
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
        ties = (linked, incoming, trace, known, shares, over_time, alone)
        self._made[node_id] = _Made(card, node, *ties)
        return card


def renewed(before: Sequence[Card], now: Sequence[Card]) -> list[int] | None:
    """Return the rows of cards that are other ones now; None where most may be."""
    if len(before) != len(now):
        return None
    rows = [row for row, (a, b) in enumerate(zip(before, now, strict=True)) if a is not b]
    return rows if len(rows) <= _FEW else None


def _linked(graph: Graph, node_id: NodeId) -> frozenset[object]:
    linked: frozenset[object] = frozenset(graph.incoming[node_id])
    if graph[node_id].folded:
        linked |= {(port,) for port in used_outputs(graph, node_id)}
    return linked


def _equal_looks(a: Node, b: Node) -> bool:
    return a is b or a.with_(position=b.position) == b
