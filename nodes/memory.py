"""What was found out about a node, kept with it: the node never changes, so it stays true."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, TypeVar, cast

if TYPE_CHECKING:
    from nodes.graph import Node

T = TypeVar("T")

MOST = 1000
"""Answers that one node keeps: it has a few questions for each of its uses inside blocks."""


def remembered(node: Node, question: Hashable, given: object, find: Callable[[], T]) -> T:
    """Return the last answer to a question about a node where the same was given; else find it.

    What is `given` is all that the answer depends on besides the node. Numbers of other types
    are other numbers to Python's text (1, 1.0 and True), so give them as text. Answers go when
    the node does. A question that raises has no answer.
    """
    memory = node.memory
    known = memory.get(question)
    if known is not None and known[0] == given:
        return cast("T", known[1])
    answer = find()
    if len(memory) >= MOST:
        memory.clear()
    memory[question] = (given, answer)
    return answer
