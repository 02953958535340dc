"""Moves nodes apart where something taller comes to stand between them."""

from __future__ import annotations

from collections.abc import Iterable

from designer.canvas.card import size_of
from designer.edits import move, snapped
from nodes.graph import Graph, Network, Node, NodeId, Position

GAP = 48.0

Box = tuple[float, float, float, float]
"""Left, top, right and bottom."""


def bounds(network: Network, graph: Graph, nodes: Iterable[NodeId] | None = None) -> Box:
    """Return the rectangle around the cards of some nodes, of all without any named."""
    boxes = [box_of(network, graph, node) for node in (graph.nodes if nodes is None else nodes)]
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def moved_box(box: Box, offset: Position) -> Box:
    """Return a rectangle moved by an offset."""
    (left, top, right, bottom), (x, y) = box, offset
    return left + x, top + y, right + x, bottom + y


def make_room(network: Network, graph: Graph, around: Node, box: Box) -> Graph:
    """Move what is above a node up and what is below it down until a rectangle is free."""
    y = around.position[1]
    above = [i for i, node in graph.nodes.items() if node.position[1] <= y]
    below = [i for i, node in graph.nodes.items() if node.position[1] > y]
    near = {i: box_of(network, graph, i) for i in graph.nodes}
    meant = {i: b for i, b in near.items() if b[0] < box[2] and b[2] > box[0]}
    lowest = max((meant[i][3] for i in above if i in meant), default=box[1] - GAP)
    highest = min((meant[i][1] for i in below if i in meant), default=box[3] + GAP)
    up, down = min(box[1] - GAP - lowest, 0.0), max(box[3] + GAP - highest, 0.0)
    steps = {**dict.fromkeys(above, up), **dict.fromkeys(below, down)}
    places = {i: (graph[i].position, step) for i, step in steps.items() if step}
    return move(graph, {i: snapped((px, py + step)) for i, ((px, py), step) in places.items()})


def box_of(network: Network, graph: Graph, node: NodeId) -> Box:
    """Return the rectangle of a card."""
    (width, height), (x, y) = size_of(network, graph, node), graph[node].position
    return x - width / 2, y, x + width / 2, y + height
