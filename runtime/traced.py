"""What a trace finds: the shapes, weights and costs of every use of every node."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from math import prod

from nodes.graph import Network, NodeId, Path
from nodes.params import Value
from nodes.problem import Problem
from runtime.probe import Sizes
from runtime.shape import Shape

UsePath = tuple[NodeId, ...]
"""One use of a node at run time: the ids of the block nodes around it, then its own id."""


@dataclass(frozen=True)
class NodeTrace:
    """What one use of a node takes and gives.

    `params` are its parameters with expressions computed and inferred sizes filled in,
    `weights` the sizes of its learned tensors (empty where it shares another node's), `copies`
    how many sets of them there are, `repeat` how often it runs in a row, `operations` the
    multiply-adds of all its runs for one sample. `states` are what it carries over time from
    zeros on, `views` the outputs that only show the memory of an input.
    """

    where: Path
    inputs: Mapping[str, Shape]
    outputs: Mapping[str, Shape]
    params: Mapping[str, Value]
    weights: Mapping[str, Sizes] = field(default_factory=dict)
    copies: int = 1
    repeat: int = 1
    operations: int = 0
    states: Mapping[str, Shape] = field(default_factory=dict)
    views: frozenset[str] = frozenset()

    @property
    def weight_count(self) -> int:
        """The number of learned numbers."""
        return self.copies * sum(prod(sizes) for sizes in self.weights.values())


@dataclass(frozen=True)
class Trace:
    """The shapes of every use, and the first cause of each failure."""

    network: Network
    uses: Mapping[UsePath, NodeTrace] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def uses_of(self, where: Path) -> Iterator[NodeTrace]:
        """Yield every use of the node that is defined at a path."""
        place = where[-2:]
        return (use for use in self.uses.values() if use.where == place)

    def shape(self, use: UsePath, port: str) -> Shape | None:
        """Return the shape at an output, None while it is not known."""
        found = self.uses.get(use)
        return found.outputs.get(port) if found else None
