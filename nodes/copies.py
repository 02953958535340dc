"""Copies of a repeated node that differ: each has a number of its own, which expressions read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from nodes.expressions import names_in
from nodes.graph import Node
from nodes.params import expressions_in

V = TypeVar("V")

INDEX = "index"
"""What the parameters of a repeated node may read: the number of the copy, from 0."""


def has_copies(node: Node) -> bool:
    """Return whether a repeated node is made several times, each time with weights of its own."""
    made = node.block is not None or (node.layer is not None and bool(node.layer.module))
    return made and node.repeat != 1 and not node.tied and node.over_time is None


def runs_once(node: Node) -> bool:
    """Return whether a node runs once, neither in a row nor over time."""
    return type(node.repeat) is int and node.repeat == 1 and node.over_time is None


def names_for(node: Node, names: Mapping[str, V], number: int = 0) -> Mapping[str, V | int]:
    """Return what the parameters of one copy may read: a parameter of that name goes first."""
    return {INDEX: number, **names} if has_copies(node) else names


def is_numbered(node: Node, names: Mapping[str, object]) -> bool:
    """Return whether parameters of a repeated node read the number of the copy."""
    if INDEX in names or not has_copies(node):
        return False
    found = (e for value in node.params.values() for e in expressions_in(value))
    return any(INDEX in names_in(expression) for expression in found)
