"""The uses of copies in a row that are not alike, and whether they differ by a rule.

A dense layer gives more channels than it takes, so that each copy in a row takes as many more
again. What the constructors of such copies say of sizes has to grow by equal steps, to be written
as `start + step * index`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from nodes.graph import NodeId
from nodes.params import Inferred

if TYPE_CHECKING:
    from nodes.graph import Network
    from runtime.shape import Sample
    from runtime.traced import NodeTrace, UsePath

_MARK = "#"


def copy_id(node: NodeId, number: int) -> str:
    """Return how a copy is called in the path of a use; the first one bears the node's own id."""
    return f"{node}{_MARK}{number}" if number else node


def node_of(copy: str) -> NodeId:
    """Return the node of which something is a copy."""
    return copy.partition(_MARK)[0]


def is_later_copy(use: UsePath) -> bool:
    """Return whether a use is that of a copy behind the first one."""
    return _MARK in use[-1]


def evenly_spaced(numbers: Iterable[int]) -> bool:
    """Return whether numbers grow, shrink or stay by equal steps."""
    return len({b - a for a, b in pairwise(numbers)}) <= 1


def even_shapes(samples: Sequence[Sample]) -> bool:
    """Return whether each axis of what copies hand on changes by equal steps."""
    if len({len(sample.first) for sample in samples}) != 1:
        return False
    columns = [
        column
        for runs in zip(*((sample.first, sample.second) for sample in samples), strict=True)
        for column in zip(*runs, strict=True)
    ]
    return all(map(evenly_spaced, columns))


def even_sizes(
    network: Network, uses: Mapping[UsePath, NodeTrace], copies: Sequence[UsePath]
) -> bool:
    """Return whether each size that copies read off their inputs changes by equal steps."""
    first = copies[0]
    inside = [use[len(first) :] for use in uses if use[: len(first)] == first]
    return all(
        evenly_spaced(numbers)
        for rest in inside
        for numbers in _inferred(network, [uses[(*copy, *rest)] for copy in copies])
    )


def _inferred(network: Network, found: Sequence[NodeTrace]) -> Iterable[list[int]]:
    node = network.node(found[0].where)
    if node.layer is None:
        return
    for name, kind in node.layer.kinds().items():
        values = [use.params.get(name) for use in found]
        if isinstance(kind, Inferred) and node.params.get(name) is None:
            yield [value for value in values if type(value) is int]
