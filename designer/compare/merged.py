"""One graph that shows two: the later one, and what is gone where it was."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from nodes.difference import Difference, Kind, LinkChange, NodeChange
from nodes.graph import Endpoint, Graph, Link, Network, Node, NodeId, Path, Position

_GONE = "gone "
"""Before the ids of what is only in the earlier graph; no id of a file has a space."""


@dataclass(frozen=True)
class Merged:
    """A graph of both, and what is to be said of its nodes and links.

    `came_from` is where moved nodes were. `node_of` finds the drawn node of each change.
    """

    network: Network
    graph: Graph
    nodes: Mapping[NodeId, NodeChange] = field(default_factory=dict)
    links: Mapping[Link, Kind] = field(default_factory=dict)
    came_from: Mapping[NodeId, Position] = field(default_factory=dict)

    def node_of(self, change: NodeChange) -> NodeId | None:
        """Return the drawn node of a change; None where it is in another graph."""
        return next((node for node, found in self.nodes.items() if found is change), None)


def places_of(found: Difference, after: Network, before: Network) -> Iterator[tuple[Path, int]]:
    """Yield the place of each graph of both networks and how many of its nodes and links differ."""
    counts: dict[Path, int] = {}
    for node in found.nodes:
        counts[node.where[:-1]] = counts.get(node.where[:-1], 0) + 1
    for link in found.links:
        counts[link.place_after] = counts.get(link.place_after, 0) + 1
    yield (), counts.get((), 0)
    names = dict.fromkeys((*after.blocks, *(path[-1] for path in counts if path)))
    for name in names:
        if name in after.blocks or name in before.blocks:
            yield (name,), counts.get((name,), 0)


def merged(before: Network, after: Network, found: Difference, place: Path) -> Merged:
    """Return what is drawn of the graph at a place of the later network.

    A block that is gone has no later graph; then its place is that in the earlier network.
    """
    there = not place or place[-1] in after.blocks
    graph = after.graph_at(place) if there else Graph()
    changes = [node for node in found.nodes if node.where[:-1] == place]
    changed = [link for link in found.links if link.place_after == place]
    old = _graph_before(before, changes, changed, place)
    marked: dict[NodeId, NodeChange] = {}
    lost: dict[NodeId, Node] = {}
    for change in changes:
        if change.after is not None:
            marked[change.after[-1]] = change
        elif change.before is not None and change.before[-1] in old:
            lost[_GONE + change.before[-1]] = old[change.before[-1]].with_(shares=None)
            marked[_GONE + change.before[-1]] = change
    links, kinds = _links(changed, marked)
    nodes = {**graph.nodes, **lost}
    drawn = frozenset(k for k in links if k.source.node in nodes and k.target.node in nodes)
    whole = dataclasses.replace(graph, nodes=nodes, links=graph.links | drawn)
    blocks = {**before.blocks, **after.blocks}
    network = dataclasses.replace(after, blocks=blocks)
    return Merged(network, whole, marked, kinds, _came_from(changes, old))


def _graph_before(
    before: Network, changes: list[NodeChange], links: list[LinkChange], place: Path
) -> Graph:
    """Return the earlier graph: a block may have had another name."""
    found = [link.place_before for link in links] + [c.before[:-1] for c in changes if c.before]
    where = next(iter(found), place)
    known = not where or where[-1] in before.blocks
    return before.graph_at(where) if known else Graph()


def _links(
    changed: list[LinkChange], marked: Mapping[NodeId, NodeChange]
) -> tuple[list[Link], dict[Link, Kind]]:
    """Return the links that are gone, by the ids that are drawn, and what is said of each link."""
    later = {c.before[-1]: node for node, c in marked.items() if c.before is not None}
    gone: list[Link] = []
    kinds: dict[Link, Kind] = {}
    for link in changed:
        if link.after is not None:
            kinds[link.after] = "added"
        if link.before is not None:
            ends = (link.before.source, link.before.target)
            source, target = (Endpoint(later.get(e.node, e.node), e.port) for e in ends)
            gone.append(Link(source, target))
            kinds[gone[-1]] = "removed"
    return gone, kinds


def _came_from(changes: list[NodeChange], old: Graph) -> dict[NodeId, Position]:
    return {
        change.after[-1]: old[change.before[-1]].position
        for change in changes
        if change.moved and change.after and change.before and change.before[-1] in old
    }
