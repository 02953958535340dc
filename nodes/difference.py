"""What differs between two projects: nodes, parameters, links, training settings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from nodes.difference_facts import Facts, node_facts, sections
from nodes.graph import Endpoint, Graph, Link, Network, Node, NodeId, Path
from nodes.pairing import Blocks, paired_blocks, paired_nodes, paired_places
from nodes.params import Value
from nodes.project import Project

Kind = Literal["added", "removed", "changed", "moved"]


@dataclass(frozen=True)
class Change:
    """One thing that is not what it was; what was not there is None, too."""

    name: str
    old: Value
    new: Value


@dataclass(frozen=True)
class NodeChange:
    """A node that is in one of the networks only, or differs between them.

    `before` and `after` are its paths in each of them, None where it is not. `name` and `type` are
    the present ones, or the last ones of a node that is gone. `moved` says that it lies elsewhere.
    """

    kind: Kind
    before: Path | None
    after: Path | None
    name: str
    type: str
    changes: tuple[Change, ...] = ()
    moved: bool = False

    @property
    def where(self) -> Path:
        """Its path in the network that has it, the later one if both do."""
        return self.after or self.before or ()


@dataclass(frozen=True)
class LinkChange:
    """An input that is fed by another output, or by none. `target`, `old`, `new`: "conv1.x"."""

    kind: Kind
    before: Link | None
    after: Link | None
    place_before: Path
    place_after: Path
    target: str
    old: str | None = None
    new: str | None = None


@dataclass(frozen=True)
class SettingChange:
    """A setting that belongs to no node; `section` says to what: training, data, phase train."""

    section: str
    change: Change


@dataclass(frozen=True)
class Difference:
    """All that differs, in the order in which one reads the networks."""

    nodes: tuple[NodeChange, ...] = ()
    links: tuple[LinkChange, ...] = ()
    settings: tuple[SettingChange, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.nodes or self.links or self.settings)

    @property
    def added(self) -> tuple[NodeChange, ...]:
        """The nodes that were not there before."""
        return self.of_kind("added")

    @property
    def removed(self) -> tuple[NodeChange, ...]:
        """The nodes that are gone."""
        return self.of_kind("removed")

    @property
    def changed(self) -> tuple[NodeChange, ...]:
        """The nodes that differ in something else than their place."""
        return self.of_kind("changed")

    @property
    def moved(self) -> tuple[NodeChange, ...]:
        """The nodes that differ in nothing but their place."""
        return self.of_kind("moved")

    def of_kind(self, kind: Kind) -> tuple[NodeChange, ...]:
        """Return the nodes to which one thing happened."""
        return tuple(node for node in self.nodes if node.kind == kind)


def difference(before: Project | Network, after: Project | Network) -> Difference:
    """Return what the second of two projects has otherwise than the first.

    A bare network has no training settings to compare.
    """
    old, new = _network(before), _network(after)
    blocks = paired_blocks(old, new)
    nodes: list[NodeChange] = []
    links: list[LinkChange] = []
    for here, there in paired_places(blocks):
        found = _Place(here, there, old, new, blocks)
        nodes += found.nodes()
        links += found.links()
    fellows = set(blocks.values())
    for name in (name for name in new.blocks if name not in fellows):
        nodes += _all_of((name,), new.blocks[name].graph, "added")
    for name in (name for name in old.blocks if name not in blocks):
        nodes += _all_of((name,), old.blocks[name].graph, "removed")
    return Difference(tuple(nodes), tuple(links), tuple(_settings(before, after, blocks)))


def changes(before: Facts, after: Facts) -> Iterator[Change]:
    """Yield what differs between two lists of facts, in the order of the later one."""
    for name in (*after, *(name for name in before if name not in after)):
        old, new = before.get(name), after.get(name)
        if old != new or type(old) is not type(new):
            yield Change(name, old, new)


def _network(given: Project | Network) -> Network:
    return given.network if isinstance(given, Project) else given


def _all_of(place: Path, graph: Graph, kind: Kind) -> Iterator[NodeChange]:
    for node_id in sorted(graph.nodes, key=graph.reading_order):
        yield _lone((*place, node_id), graph[node_id], kind)


def _lone(path: Path, node: Node, kind: Kind) -> NodeChange:
    before, after = (path, None) if kind == "removed" else (None, path)
    return NodeChange(kind, before, after, node.name, node.type)


def _settings(
    before: Project | Network, after: Project | Network, blocks: Blocks
) -> Iterator[SettingChange]:
    for section, old, new in sections(before, after, blocks):
        for change in changes(old, new):
            yield SettingChange(section, change)


class _Place:
    """A graph that is in both networks, and where it is in each."""

    def __init__(self, here: Path, there: Path, old: Network, new: Network, blocks: Blocks) -> None:
        self._here, self._there = here, there
        self._old, self._new = old.graph_at(here), new.graph_at(there)
        self._blocks = blocks
        self._pairs = paired_nodes(self._old, self._new, blocks)

    def nodes(self) -> Iterator[NodeChange]:
        """Yield the nodes that differ, from top to bottom, then those that are gone."""
        origin = {new: old for old, new in self._pairs.items()}
        for node_id in sorted(self._new.nodes, key=self._new.reading_order):
            if node_id not in origin:
                yield _lone((*self._there, node_id), self._new[node_id], "added")
            elif found := self._both(origin[node_id], node_id):
                yield found
        gone = (node_id for node_id in self._old.nodes if node_id not in self._pairs)
        for node_id in sorted(gone, key=self._old.reading_order):
            yield _lone((*self._here, node_id), self._old[node_id], "removed")

    def _both(self, before: NodeId, after: NodeId) -> NodeChange | None:
        old, new = self._old[before], self._new[after]
        if old is new and before == after and new.shares is None:
            return None
        same = old.type == new.type
        was = node_facts(self._old, before, self._blocks, full=same)
        now = node_facts(self._new, after, {}, full=same)
        found, moved = tuple(changes(was, now)), old.position != new.position
        if not (found or moved):
            return None
        kind: Kind = "changed" if found else "moved"
        paths = (*self._here, before), (*self._there, after)
        return NodeChange(kind, *paths, new.name, new.type, found, moved)

    def links(self) -> Iterator[LinkChange]:
        """Yield the inputs that another output feeds, from top to bottom."""
        before = {self._later(link.target): link for link in self._old.links}
        after = {link.target: link for link in self._new.links}
        for end in sorted(before.keys() | after.keys(), key=self._reading):
            old, new = before.get(end), after.get(end)
            if old is None or new is None or self._later(old.source) != new.source:
                yield self._link(old, new)

    def _later(self, end: Endpoint) -> Endpoint:
        """Return what an end of a link is called later; no id of a file begins with a space."""
        return Endpoint(self._pairs.get(end.node, f" {end.node}"), end.port)

    def _reading(self, end: Endpoint) -> tuple[bool, tuple[float, float, NodeId], str]:
        gone = end.node not in self._new
        graph = self._old if gone else self._new
        return gone, graph.reading_order(end.node.strip()), end.port

    def _link(self, old: Link | None, new: Link | None) -> LinkChange:
        was = None if old is None else _end(self._old, old.source)
        now = None if new is None else _end(self._new, new.source)
        kind: Kind = "added" if old is None else "removed" if new is None else "changed"
        graph, link = (self._new, new) if new is not None else (self._old, old)
        assert link is not None
        target = _end(graph, link.target)
        return LinkChange(kind, old, new, self._here, self._there, target, was, now)


def _end(graph: Graph, end: Endpoint) -> str:
    name = graph[end.node].name if end.node in graph else end.node
    return f"{name}.{end.port}"
