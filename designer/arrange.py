"""Arranging nodes as pure functions on values: align their cards, or space them evenly."""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal

from designer.canvas.card import size_of
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


def _boxes(network: Network, graph: Graph, nodes: Collection[NodeId]) -> dict[NodeId, Box]:
    found: dict[NodeId, Box] = {}
    for node in nodes:
        (x, y), (width, height) = graph[node].position, size_of(network, graph, node)
        found[node] = (x - width / 2, y, x + width / 2, y + height)
    return found


def _middle(boxes: dict[NodeId, Box], side: int) -> float:
    low = min(box[side] for box in boxes.values())
    return (low + max(box[side + 2] for box in boxes.values())) / 2
