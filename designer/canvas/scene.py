"""The graph that is shown, as arrays: where cards, ports and links are and what lies at a point."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import is_
from typing import Final

import numpy as np

from designer.canvas.card import Card, Spot
from designer.canvas.curves import (
    Curves,
    Flags,
    Floats,
    Rows,
    any_in_row,
    by_column,
    crossings,
    distance,
    joined,
    touching,
)
from designer.canvas.deck import Deck
from designer.canvas.facts import Facts
from designer.canvas.loops import has_cycle, leads_back
from designer.canvas.routes import Router
from nodes.graph import Endpoint, Graph, Link, Network, NodeId, Position

Box = tuple[float, float, float, float]
"""Left, top, right and bottom."""

FAR: Final = 1e6
"""Nothing is drawn further out, whatever a file says."""

_FEW: Final = 16
"""So many links that come or go are put in their places; of more the whole order is made anew."""


@dataclass(frozen=True, slots=True)
class Port:
    """A port of a node on the canvas."""

    node: NodeId
    spot: Spot

    @property
    def endpoint(self) -> Endpoint:
        """The port as links name it."""
        return Endpoint(self.node, self.spot.name)


class Scene:
    """Arrays that always equal the value last given to `show`."""

    def __init__(self) -> None:
        self.network = Network()
        self.graph = Graph()
        self.facts = Facts()
        self.ids: list[NodeId] = []
        self.row: dict[NodeId, int] = {}
        self._deck = Deck()
        self.cards: list[Card] = []
        self.ports: list[Port] = []
        self.linked: Flags = np.empty(0, dtype=np.bool_)
        """For each port whether a link starts or ends there."""
        self.links: list[Link] = []
        self.link_row: dict[Link, int] = {}
        self.rectangles: Floats = np.empty((0, 4))
        """Left, top, right and bottom of each card."""
        self._placed_of: tuple[object, ...] | None = None
        """The nodes and cards whose rectangles they are, None while some are elsewhere."""
        self.cyclic: frozenset[NodeId] = frozenset()
        """The nodes on cycles of what is drawn."""
        self._port_plan: object = None
        self._port_row: Rows = np.empty(0, dtype=np.intp)
        self._port_offset: Floats = np.empty((0, 2))
        self._port_index: dict[tuple[NodeId, str, bool], int] = {}
        self._link_ports: Rows = np.empty((0, 2), dtype=np.intp)
        self.version = 0
        """Counts up whenever links may have moved."""
        self.sharing: Rows = np.empty((0, 2), dtype=np.intp)
        """The rows of each node that uses the weights of another one, and of that one."""
        self._touched: tuple[tuple[float, ...], int, Flags, Floats] | None = None
        """What `touching` was asked for last, and what it found: several painters ask the same."""
        self._router = Router()
        no_rows = np.empty(0, dtype=np.intp)
        self.curves: Curves = joined(np.empty((0, 4)), no_rows, np.empty((0, 3, 8)))
        self._routed: tuple[object, ...] | None = None

    def show(self, network: Network, graph: Graph, facts: Facts) -> None:
        """Take over a graph; only cards that may look different are made anew."""
        if network is self.network and graph is self.graph and facts is self.facts:
            self.settle()
            return
        links_before, nodes_before, cards_before = self.graph.links, self.graph.nodes, self.cards
        ids_before, ports_before = self.ids, self._port_plan
        self.network, self.graph, self.facts = network, graph, facts
        if list(graph.nodes) != self.ids:
            self.ids = list(graph.nodes)
            self.row = {node: row for row, node in enumerate(self.ids)}
        if graph.nodes is not nodes_before:
            self.sharing = self._sharing_rows()
        cards = self._deck.cards(network, graph, facts)
        if self.ids is not ids_before or cards != cards_before:
            self.cards = cards
            self._port_plan = (self.ids, [(c.inputs, c.outputs, c.width, c.height) for c in cards])
        self._place_cards()
        if self._port_plan != ports_before:
            self._place_ports()
            self._place_links()
        elif graph.links is not links_before:
            came, gone = graph.links - links_before, links_before - graph.links
            self._relink(came, gone) if len(came) + len(gone) <= _FEW else self._place_links()
        self._route()

    def settle(self) -> None:
        """Put the cards back where the value has them, and lead the links around them."""
        self._place_cards()
        self._route()

    def _sharing_rows(self) -> Rows:
        users = ((i, n.shares or "") for i, n in self.graph.nodes.items() if n.shares)
        found = [(self.row[i], self.row[owner]) for i, owner in users if owner in self.row]
        return np.asarray(found, dtype=np.intp).reshape(-1, 2)

    def _place_cards(self) -> None:
        of = (self.graph.nodes, self.cards)
        if self._placed_of is not None and all(map(is_, self._placed_of, of)):
            return
        self._placed_of = of
        if not self.ids:
            self.rectangles = np.empty((0, 4))
            return
        at = np.array([node.position for node in self.graph.nodes.values()], dtype=np.float64)
        at = np.clip(np.nan_to_num(at), -FAR, FAR)
        size = np.array([(card.width, card.height) for card in self.cards], dtype=np.float64)
        left, top = at[:, 0] - size[:, 0] / 2, at[:, 1]
        boxes = (left, top, left + size[:, 0], top + size[:, 1])
        self.rectangles = by_column(np.column_stack(boxes))

    def _place_ports(self) -> None:
        self.ports, rows, offsets = [], [], []
        for row, (node, card) in enumerate(zip(self.ids, self.cards, strict=True)):
            for spot in (*card.inputs, *card.outputs):
                self.ports.append(Port(node, spot))
                rows.append(row)
                offsets.append((spot.x + card.width / 2, card.height if spot.output else 0))
        self._port_row = np.asarray(rows, dtype=np.intp)
        self._port_offset = np.asarray(offsets, dtype=np.float64).reshape(-1, 2)
        self._port_index = {
            (port.node, port.spot.name, port.spot.output): index
            for index, port in enumerate(self.ports)
        }

    def _place_links(self) -> None:
        index = self._port_index
        found = [
            (
                link,
                index.get((link.source.node, link.source.port, True)),
                index.get((link.target.node, link.target.port, False)),
            )
            for link in sorted(self.graph.links, key=_order)
        ]
        drawn = [(link, a, b) for link, a, b in found if a is not None and b is not None]
        self._take_links([link for link, _, _ in drawn], [(a, b) for _, a, b in drawn])
        self.cyclic = self._found_cyclic()

    def _relink(self, came: frozenset[Link], gone: frozenset[Link]) -> None:
        """Take out and put in some links; the ports are the same as before."""
        index, links, ends = self._port_index, list(self.links), self._link_ports.tolist()
        for row in sorted((self.link_row[k] for k in gone if k in self.link_row), reverse=True):
            del links[row], ends[row]
        for link in came:
            a = index.get((link.source.node, link.source.port, True))
            b = index.get((link.target.node, link.target.port, False))
            if a is not None and b is not None:
                row = bisect(links, _order(link), key=_order)
                links.insert(row, link)
                ends.insert(row, [a, b])
        self._take_links(links, ends)
        if self.cyclic or any(leads_back(self.graph, link) for link in came):
            self.cyclic = self._found_cyclic()

    def _take_links(self, links: list[Link], ends: Sequence[Sequence[int]]) -> None:
        """Take over links in their order, and for each the rows of its output and input."""
        self.links = links
        self.link_row = {link: row for row, link in enumerate(links)}
        self._link_ports = np.asarray(ends, dtype=np.intp).reshape(-1, 2)
        self.linked = np.zeros(len(self.ports), dtype=np.bool_)
        self.linked[self._link_ports] = True

    def is_linked(self, port: Port) -> bool:
        """Return whether a link starts or ends at a port."""
        row = self._port_index.get((port.node, port.spot.name, port.spot.output))
        return row is not None and bool(self.linked[row])

    @property
    def port_points(self) -> Floats:
        """The middle of each port."""
        return self.rectangles[self._port_row, :2] + self._port_offset

    @property
    def port_offsets(self) -> Floats:
        """The middle of each port from the upper left corner of its card."""
        return self._port_offset

    @property
    def port_rows(self) -> Rows:
        """The row of each port's card."""
        return self._port_row

    @property
    def link_ports(self) -> Rows:
        """The rows of each link's output and input in `ports`."""
        return self._link_ports

    def _route(self) -> None:
        """Lead the links from where the cards are now, around the cards in between."""
        ends = self._ends()
        own = self._port_row[self._link_ports]
        routed = (self.links, ends.tobytes(), self.rectangles.tobytes())
        if routed != self._routed:
            self._routed = routed
            self.version += 1
            self.curves = self._router.curves(self.links, ends, own, self.ids, self.rectangles)

    def _ends(self) -> Floats:
        at = self.port_points
        return np.hstack((at[self._link_ports[:, 0]], at[self._link_ports[:, 1]]))

    def shift(self, nodes: Iterable[NodeId], x: float, y: float) -> None:
        """Move cards in the arrays alone while they are dragged; their links go straight."""
        rows = self.rows_of(nodes)
        self.slide(rows, self.rectangles[rows] + (x, y, x, y))

    def slide(self, rows: Rows, rectangles: Floats) -> None:
        """Put cards elsewhere in the arrays alone while they drift; their links go straight."""
        self._placed_of = None
        self.rectangles[rows] = rectangles
        moved = self.links_of(rows)
        self.curves = self.curves.straightened(np.flatnonzero(moved), self._ends()[moved])
        self._routed = None
        self.version += 1

    def links_of(self, rows: Rows) -> Flags:
        """Return for each link whether it starts or ends at one of some cards."""
        return any_in_row(np.isin(self._port_row[self._link_ports], rows))

    def area(self, nodes: Iterable[NodeId]) -> Box:
        """Return what encloses some nodes and their links."""
        rows = self.rows_of(nodes)
        boxes = np.concatenate((self.rectangles[rows], self.curves.bounds[self.links_of(rows)]))
        return _enclosing(boxes)

    def rectangle(self, node: NodeId) -> Box:
        """Return left, top, right and bottom of a node's card."""
        left, top, right, bottom = self.rectangles[self.row[node]].tolist()
        return (left, top, right, bottom)

    def link_box(self, link: Link) -> Box | None:
        """Return what encloses a link, None where it is not drawn."""
        row = self.link_row.get(link)
        if row is None:
            return None
        left, top, right, bottom = self.curves.bounds[row].tolist()
        return (left, top, right, bottom)

    def bounds(self, nodes: Iterable[NodeId] | None = None) -> Box:
        """Return what encloses some nodes, or all with frames and notes; zeros for nothing."""
        if nodes is not None:
            return _enclosing(self.rectangles[self.rows_of(nodes)])
        framed = np.array([f.rectangle for f in self.graph.frames], dtype=np.float64).reshape(-1, 4)
        framed = np.clip(np.nan_to_num(framed), -FAR, FAR)
        framed[:, 2:] += framed[:, :2]
        return _enclosing(np.concatenate((self.rectangles, framed)))

    def point(self, port: Port) -> Position:
        """Return the middle of a port."""
        index = self._port_index[port.node, port.spot.name, port.spot.output]
        x, y = self.port_points[index].tolist()
        return (x, y)

    def port(self, endpoint: Endpoint, *, output: bool) -> Port | None:
        """Return the port that links call so, None when there is none."""
        index = self._port_index.get((endpoint.node, endpoint.port, output))
        return None if index is None else self.ports[index]

    def _found_cyclic(self) -> frozenset[NodeId]:
        arcs = self._port_row[self._link_ports].tolist()
        return self.graph.cyclic if has_cycle(arcs, len(self.ids)) else frozenset()

    def source_of(self, port: Port) -> Endpoint | None:
        """Return the output whose tensor is at a port: its own, or what is linked to it."""
        if port.spot.output:
            return port.endpoint
        return self.graph.sources(port.node).get(port.spot.name)

    def node_at(self, x: float, y: float) -> NodeId | None:
        """Return the uppermost node at a point."""
        cards = self.rectangles
        inside = (cards[:, 0] <= x) & (x <= cards[:, 2]) & (cards[:, 1] <= y) & (y <= cards[:, 3])
        rows = np.flatnonzero(inside)
        return self.ids[rows[-1]] if len(rows) else None

    def ports_near(self, x: float, y: float, radius: float) -> list[Port]:
        """Return the ports within a radius, nearest first."""
        if not self.ports:
            return []
        away = np.hypot(*(self.port_points - (x, y)).T)
        near = np.flatnonzero(away <= radius)
        return [self.ports[index] for index in near[np.argsort(away[near], kind="stable")]]

    def link_at(self, x: float, y: float, radius: float) -> Link | None:
        """Return the link nearest to a point within a radius."""
        b = self.curves.bounds
        near = (
            (b[:, 0] - radius <= x)
            & (x <= b[:, 2] + radius)
            & (b[:, 1] - radius <= y)
            & (y <= b[:, 3] + radius)
        )
        pieces = np.flatnonzero(near[self.curves.owner])
        if not len(pieces):
            return None
        away = distance(self.curves.pieces[pieces], x, y)
        best = int(np.argmin(away))
        return self.links[self.curves.owner[pieces[best]]] if away[best] <= radius else None

    def links_across(self, start: Position, end: Position) -> dict[Link, Position]:
        """Return the links that a straight stroke crosses, and where."""
        (x1, x2), (y1, y2) = sorted((start[0], end[0])), sorted((start[1], end[1]))
        b = self.curves.bounds
        near = (b[:, 0] <= x2) & (b[:, 2] >= x1) & (b[:, 1] <= y2) & (b[:, 3] >= y1)
        pieces = np.flatnonzero(near[self.curves.owner])
        if not len(pieces):
            return {}
        rows, at = crossings(self.curves.pieces[pieces], np.array(start), np.array(end))
        found: dict[Link, Position] = {}
        for row, (x, y) in zip(self.curves.owner[pieces[rows]].tolist(), at.tolist(), strict=True):
            found.setdefault(self.links[row], (x, y))
        return found

    def nodes_within(
        self, left: float, top: float, right: float, bottom: float
    ) -> frozenset[NodeId]:
        """Return the nodes whose cards lie wholly in a rectangle."""
        c = self.rectangles
        rows = (c[:, 0] >= left) & (c[:, 2] <= right) & (c[:, 1] >= top) & (c[:, 3] <= bottom)
        return frozenset(self.ids[row] for row in np.flatnonzero(rows))

    def nodes_in(self, left: float, top: float, right: float, bottom: float) -> frozenset[NodeId]:
        """Return the nodes whose cards touch a rectangle."""
        rows = np.flatnonzero(self.touching(left, top, right, bottom))
        return frozenset(self.ids[row] for row in rows)

    def touching(self, left: float, top: float, right: float, bottom: float) -> Flags:
        """Return for each card whether it touches a rectangle; not to be written to."""
        c, asked = self.rectangles, (left, top, right, bottom, self.version)
        if self._touched is None or self._touched[:2] != (asked, id(c)):
            found = touching(c, left, top, right, bottom)
            found.setflags(write=False)
            self._touched = (asked, id(c), found, c)
        return self._touched[2]

    def rows_of(self, nodes: Iterable[NodeId]) -> Rows:
        """Return the rows of nodes."""
        return np.asarray([self.row[n] for n in nodes if n in self.row], dtype=np.intp)


def _order(link: Link) -> tuple[str, str, str, str]:
    return (link.source.node, link.source.port, link.target.node, link.target.port)


def _enclosing(boxes: Floats) -> Box:
    if not len(boxes):
        return (0.0, 0.0, 0.0, 0.0)
    left, top = boxes[:, :2].min(0).tolist()
    right, bottom = boxes[:, 2:].max(0).tolist()
    return (left, top, right, bottom)
