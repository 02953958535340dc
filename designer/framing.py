"""Frames and notes of a graph, edited as values: around nodes, moved, resized, retitled."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable, Mapping
from typing import Final

from nodes.graph import Frame, Graph, Position

Rectangle = tuple[float, float, float, float]
"""Left, top, width and height."""

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


def holds(frame: Frame, box: tuple[float, float, float, float]) -> bool:
    """Return whether a box of left, top, right and bottom lies in a frame; a note holds nothing."""
    left, top, width, height = frame.rectangle
    inside = left <= box[0] and top <= box[1]
    return inside and box[2] <= left + width and box[3] <= top + height and not frame.note
