"""The kinds of what a node has beside its parameters: its name, its repeat, whom it shares with."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, ClassVar

from designer.words import tr
from nodes.checks.names import network_name_problem
from nodes.graph import Graph, NodeId
from nodes.names import use_problem
from nodes.params import REQUIRED, Choice, Flag, Integer, Kind, Value
from nodes.phrase import later, phrase

MOST_REPEATS = 1000


@dataclass(frozen=True, kw_only=True)
class Name(Kind):
    """A Python name that nothing else beside it bears."""

    taken: Collection[str] = frozenset()
    default: Any = REQUIRED
    literal: bool = True

    expected: ClassVar[str] = later("a name of letters, digits and underscores")

    def _problem(self, value: Value) -> str | None:
        problem = use_problem(value)
        if problem:
            return problem
        return (
            phrase("'{value}' is taken; choose another name", value=value)
            if value in self.taken
            else None
        )

    def _parse(self, text: str) -> Value:
        return text


@dataclass(frozen=True, kw_only=True)
class NetworkName(Name):
    """The name of a network whose blocks have these names."""

    def _problem(self, value: Value) -> str | None:
        return network_name_problem(value, self.taken)


REPEAT = Integer(
    default=1,
    min=1,
    max=MOST_REPEATS,
    doc="How many times in a row the node is used, each time on what the last one gave; that "
    "comes in at the first input, the others get the same each time. Parameters may read the "
    "number of the copy: 0.1 * index is 0 in the first, 0.1 in the second.",
)
TIED = Flag(default=False, doc="All repeats use the same weights, instead of each its own.")

BYPASSED = Flag(
    default=False,
    doc="Compute nothing: hand the first input on, as if the node were a piece of the link.",
)
FROZEN = Flag(
    default=False,
    doc="Training leaves the weights as they are, and what normalization remembers; in a block "
    "those of all nodes in it.",
)


def shares_kind(graph: Graph, node: NodeId) -> Choice | None:
    """Return the choice of nodes whose weights a node may use; None where there is none."""
    layer = graph[node].layer
    borrows = layer.borrows if layer else ()
    if layer is not None and not (layer.module or borrows):
        return None  # it has no weights
    kinds = borrows or (graph[node].type,)
    names = [other.name for i, other in graph.nodes.items() if other.type in kinds and i != node]
    doc = tr("Use the weights of another node of the same kind instead of its own.")
    if borrows:
        doc = tr("The node whose weights it uses; it has none of its own.")
    return Choice(options=tuple(names), default=None, optional=True, doc=doc) if names else None
