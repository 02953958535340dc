"""Frames and notes of a graph, edited as values: around nodes, moved, resized, retitled."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable, Mapping
from typing import Final

from nodes.graph import Frame, Graph, NodeId, Position

Rectangle = tuple[float, float, float, float]
"""Left, top, width and height."""
Box = tuple[float, float, float, float]
"""Left, top, right and bottom."""

HEAD: Final = 32.0
"""The height of the strip at the top of a frame in which its title stands."""
MARGIN: Final = 24.0
LEAST: Final = (96.0, 56.0)
"""How small a frame can be made."""
EMPTY_FRAME: Final = (320.0, 200.0)
FRESH_NOTE: Final = (224.0, 88.0)


def around(boxes: Iterable[tuple[float, float, float, float]]) -> Rectangle:
    """Return the rectangle of a frame around boxes of left, top, right and bottom."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    left, top = min(lefts) - MARGIN, min(tops) - MARGIN - HEAD
    return (left, top, max(rights) + MARGIN - left, max(bottoms) + MARGIN - top)


def at(middle: Position, size: tuple[float, float]) -> Rectangle:
    """Return the rectangle of a size around a point, on the grid."""
    left, top = (round((m - s / 2) / 8) * 8.0 for m, s in zip(middle, size, strict=True))
    return (left, top, *size)


def added(graph: Graph, frame: Frame) -> Graph:
    """Put a frame or note on the canvas, above the others."""
    return graph.with_frames((*graph.frames, frame))


def replaced(graph: Graph, changes: Mapping[Frame, Frame]) -> Graph:
    """Put other frames in the place of some."""
    return graph.with_frames(changes.get(frame, frame) for frame in graph.frames)


def removed(graph: Graph, gone: Collection[Frame]) -> Graph:
    """Take frames away; the nodes in them stay."""
    return graph.with_frames(frame for frame in graph.frames if frame not in gone)


def moved(frame: Frame, across: float, down: float) -> Frame:
    """Return a frame at another place."""
    left, top, width, height = frame.rectangle
    return dataclasses.replace(frame, rectangle=(left + across, top + down, width, height))


def resized(frame: Frame, across: float, down: float) -> Frame:
    """Return a frame whose lower right corner has moved."""
    left, top, width, height = frame.rectangle
    size = (max(LEAST[0], width + across), max(LEAST[1], height + down))
    return dataclasses.replace(frame, rectangle=(left, top, *size))


def titled(frame: Frame, title: str) -> Frame:
    """Return a frame with another title, or a note with other words."""
    return dataclasses.replace(frame, title=title)


def holds(frame: Frame, box: Box) -> bool:
    """Return whether the middle of a box lies in a frame; a note holds nothing.

    So a node that is moved a little over the border is still in its frame.
    """
    left, top, width, height = frame.rectangle
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return left <= x <= left + width and top <= y <= top + height and not frame.note


def contents(
    graph: Graph, outer: Collection[Frame], boxes: Mapping[NodeId, Box]
) -> tuple[frozenset[NodeId], frozenset[Frame]]:
    """Return what lies in frames: the nodes, and smaller frames and notes with what they hold.

    The frames themselves are no part of it.
    """
    around = set(outer)
    while found := {frame for frame in graph.frames if frame not in around
                    and any(_is_around(one, frame) for one in around)}:  # fmt: skip
        around |= found
    nodes = (node for node, box in boxes.items() if any(holds(one, box) for one in around))
    return frozenset(nodes), frozenset(around) - frozenset(outer)


def _is_around(outer: Frame, inner: Frame) -> bool:
    left, top, width, height = inner.rectangle
    smaller = width * height < outer.rectangle[2] * outer.rectangle[3]
    return smaller and holds(outer, (left, top, left + width, top + height))


def grown(frame: Frame, boxes: Iterable[Box]) -> Frame:
    """Return a frame that is large enough for boxes; one that is stays as it is."""
    left, top, width, height = frame.rectangle
    held = [box for box in boxes if not _inside(frame, box)]
    if not held:
        return frame
    x, y, across, down = around(held)
    right, bottom = max(left + width, x + across), max(top + height, y + down)
    left, top = min(left, x), min(top, y)
    return dataclasses.replace(frame, rectangle=(left, top, right - left, bottom - top))


def _inside(frame: Frame, box: Box) -> bool:
    left, top, width, height = frame.rectangle
    reached = left <= box[0] and top + HEAD <= box[1]
    return reached and box[2] <= left + width and box[3] <= top + height


def lies_in(frame: Frame, box: Box) -> bool:
    """Return whether a frame or note lies wholly in a box."""
    left, top, width, height = frame.rectangle
    reached = box[0] <= left and box[1] <= top
    return reached and left + width <= box[2] and top + height <= box[3]
