"""Arranging nodes as pure functions on values: align, space evenly, straighten their links."""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal

from designer.canvas.card import Card, card_of, size_of
from designer.edits import move, snapped
from nodes.graph import Graph, Network, NodeId, Position

Edge = Literal["left", "right", "top", "bottom", "across", "down"]
"""A side, or the middle line across or down."""
Axis = Literal["across", "down"]

Box = tuple[float, float, float, float]


def align(network: Network, graph: Graph, nodes: Collection[NodeId], edge: Edge) -> Graph:
    """Put one side or the middle of some cards on one line."""
    boxes = _boxes(network, graph, nodes)
    moved: dict[NodeId, Position] = {}
    for node, (left, top, right, bottom) in boxes.items():
        x, y = graph[node].position
        match edge:
            case "left":
                x += min(box[0] for box in boxes.values()) - left
            case "right":
                x += max(box[2] for box in boxes.values()) - right
            case "top":
                y += min(box[1] for box in boxes.values()) - top
            case "bottom":
                y += max(box[3] for box in boxes.values()) - bottom
            case "across":
                y += _middle(boxes, 1) - (top + bottom) / 2
            case "down":
                x += _middle(boxes, 0) - (left + right) / 2
        moved[node] = snapped((x, y))
    return move(graph, moved)


def distribute(network: Network, graph: Graph, nodes: Collection[NodeId], axis: Axis) -> Graph:
    """Make the gaps between some cards equal; the outer two stay."""
    first, last = (0, 2) if axis == "across" else (1, 3)
    boxes = _boxes(network, graph, nodes)
    order = sorted(boxes, key=lambda node: (boxes[node][first], node))
    if len(order) < 3:  # noqa: PLR2004 - two cards have one gap
        return graph
    filled = sum(box[last] - box[first] for box in boxes.values())
    room = boxes[order[-1]][last] - boxes[order[0]][first] - filled
    place, moved = boxes[order[0]][first], dict[NodeId, Position]()
    for node in order:
        x, y = graph[node].position
        shift = place - boxes[node][first]
        moved[node] = snapped((x + shift, y) if axis == "across" else (x, y + shift))
        place += boxes[node][last] - boxes[node][first] + room / (len(order) - 1)
    return move(graph, moved)


def straighten(network: Network, graph: Graph, nodes: Collection[NodeId]) -> Graph:
    """Move cards sideways until links go straight down, each node's first one before the others.

    Of several nodes the links among them are meant, of a single one those from elsewhere. Pinned
    nodes stay, and so does what has no such link.
    """
    chosen = set(nodes)
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
            places[node] = (places[source.node][0] + above - below, places[node][1])
    return move(graph, places)


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


def _middle(boxes: dict[NodeId, Box], side: int) -> float:
    low = min(box[side] for box in boxes.values())
    return (low + max(box[side + 2] for box in boxes.values())) / 2
