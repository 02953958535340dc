"""Arranging nodes as pure functions on values: align, space evenly, straighten their links."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise
from typing import Final, Literal

from designer.canvas.card import Card, card_of, size_of
from designer.edits import move, snapped
from nodes.graph import Graph, Network, NodeId, Position

Edge = Literal["left", "right", "top", "bottom", "across", "down"]
"""A side, or the middle line across or down."""
Axis = Literal["across", "down"]

Box = tuple[float, float, float, float]
_BAND: Final = 128.0
"""The height of a band of the canvas in which cards are looked for."""


def align(network: Network, graph: Graph, nodes: Collection[NodeId], edge: Edge) -> Graph:
    """Put one side or the middle of some cards on one line: that of the pinned ones if any are."""
    boxes = _boxes(network, graph, nodes)
    pinned = {node: box for node, box in boxes.items() if graph[node].pinned}
    line = _line(pinned or boxes, edge)
    moved: dict[NodeId, Position] = {}
    for node, box in boxes.items():
        if node in pinned:
            continue
        x, y = graph[node].position
        shift = line - _line({node: box}, edge)
        if edge in ("left", "right", "down"):
            x += shift
        else:
            y += shift
        moved[node] = snapped((x, y))
    return move(graph, moved)


def distribute(network: Network, graph: Graph, nodes: Collection[NodeId], axis: Axis) -> Graph:
    """Make the gaps between some cards equal; the outer two stay, and so do pinned ones."""
    first = 0 if axis == "across" else 1
    boxes = _boxes(network, graph, nodes)
    order = sorted(boxes, key=lambda node: (boxes[node][first], node))
    if len(order) < 3:  # noqa: PLR2004 - two cards have one gap
        return graph
    inner = range(1, len(order) - 1)
    staying = [0, *(n for n in inner if graph[order[n]].pinned), len(order) - 1]
    moved: dict[NodeId, Position] = {}
    for start, end in pairwise(staying):
        moved |= _spaced(graph, {node: boxes[node] for node in order[start : end + 1]}, axis)
    return move(graph, moved)


def _spaced(graph: Graph, boxes: dict[NodeId, Box], axis: Axis) -> dict[NodeId, Position]:
    """Return where the cards between the first and the last one have equal gaps."""
    first, last = (0, 2) if axis == "across" else (1, 3)
    sizes = [box[last] - box[first] for box in boxes.values()]
    begin, *_, end = boxes.values()
    gap = (end[last] - begin[first] - sum(sizes)) / (len(boxes) - 1)
    place, moved = begin[last] + gap, dict[NodeId, Position]()
    for (node, box), size in list(zip(boxes.items(), sizes, strict=True))[1:-1]:
        (x, y), shift = graph[node].position, place - box[first]
        moved[node] = snapped((x + shift, y) if axis == "across" else (x, y + shift))
        place += size + gap
    return moved


def straighten(network: Network, graph: Graph, nodes: Collection[NodeId]) -> Graph:
    """Move cards sideways until links go straight down, each node's first one before the others.

    Of several nodes the links among them are meant, of a single one those from elsewhere. Pinned
    nodes stay, and so does what has no such link or would come to lie on another card.
    """
    chosen, room = set(nodes), _Room(_boxes(network, graph, graph.nodes))
    several = len(chosen) > 1
    places = {node: graph[node].position for node in graph.nodes}
    for node in (n for n in graph.order if n in chosen and not graph[n].pinned):
        card = card_of(network, graph, node, None)
        linked = graph.incoming[node]
        links = [linked[spot.name] for spot in card.inputs if spot.name in linked]
        fed = [k for k in links if not several or k.source.node in chosen]
        if fed:
            source = fed[0].source
            above = _at(card_of(network, graph, source.node, None), source.port, output=True)
            below = _at(card, fed[0].target.port, output=False)
            (x, y), straight = places[node], places[source.node][0] + above - below
            if room.let_move(node, straight - x):
                places[node] = (straight, y)
    return move(graph, places)


class _Room:
    """Where cards are, kept by their heights, so that few are looked at to find free room."""

    def __init__(self, boxes: dict[NodeId, Box]) -> None:
        self._boxes = boxes
        self._bands: dict[int, set[NodeId]] = {}
        for node, box in boxes.items():
            for band in _bands(box):
                self._bands.setdefault(band, set()).add(node)

    def let_move(self, node: NodeId, across: float) -> bool:
        """Move a card sideways, unless it would come to lie on another one."""
        left, top, right, bottom = box = self._boxes[node]
        moved = (left + across, top, right + across, bottom)
        if self._covered(node, moved) - self._covered(node, box):
            return False
        self._boxes[node] = moved
        return True

    def _covered(self, node: NodeId, box: Box) -> set[NodeId]:
        near = {other for band in _bands(box) for other in self._bands[band]} - {node}
        return {other for other in near if _meet(box, self._boxes[other])}


def _bands(box: Box) -> range:
    return range(int(box[1] // _BAND), int(box[3] // _BAND) + 1)


def _meet(one: Box, other: Box) -> bool:
    across = one[0] < other[2] and other[0] < one[2]
    return across and one[1] < other[3] and other[1] < one[3]


def _at(card: Card, port: str, *, output: bool) -> float:
    """Return how far a port is from the middle of its card."""
    spots = card.outputs if output else card.inputs
    return next((spot.x for spot in spots if spot.name == port), 0.0)


def _boxes(network: Network, graph: Graph, nodes: Collection[NodeId]) -> dict[NodeId, Box]:
    found: dict[NodeId, Box] = {}
    for node in nodes:
        (x, y), (width, height) = graph[node].position, size_of(network, graph, node)
        found[node] = (x - width / 2, y, x + width / 2, y + height)
    return found


def _line(boxes: dict[NodeId, Box], edge: Edge) -> float:
    """Return where the side or the middle line of what encloses some cards is."""
    match edge:
        case "left":
            return min(box[0] for box in boxes.values())
        case "top":
            return min(box[1] for box in boxes.values())
        case "right":
            return max(box[2] for box in boxes.values())
        case "bottom":
            return max(box[3] for box in boxes.values())
        case "down":
            return (_line(boxes, "left") + _line(boxes, "right")) / 2
        case "across":
            return (_line(boxes, "top") + _line(boxes, "bottom")) / 2
