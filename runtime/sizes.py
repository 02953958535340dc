"""Decides how each inferred size is written inside a class: as a parameter, a number, an argument.

Inside a block an inferred number becomes the block's parameter that equals it in every use,
else the number if all uses agree, else a constructor argument of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from nodes.expressions import Expr
from nodes.graph import Block, Graph, Network, Node, NodeId, Path
from nodes.params import Inferred, Value
from runtime.trace import NodeTrace, Trace, UsePath

Uses = Mapping[UsePath, int]
"""The number in each use of a block, by the path of that use; () is the network itself."""


@dataclass(frozen=True)
class Extra:
    """A constructor argument that a block needs besides its own parameters."""

    name: str
    numbers: Uses


class InferredSizes:
    """The texts of inferred sizes; settle blocks before what uses them."""

    def __init__(self, network: Network, trace: Trace) -> None:
        self._network = network
        self._trace = trace
        self._uses: dict[Path, dict[UsePath, NodeTrace]] = {}
        for path, use in trace.uses.items():
            self._uses.setdefault(use.where, {})[path] = use
        self._values: dict[tuple[Path, NodeId, str], Value] = {}
        self._extras: dict[str, list[Extra]] = {}

    def extras(self, block: Block) -> list[Extra]:
        """Return the further arguments of a settled block."""
        return self._extras.get(block.name, [])

    def value(self, place: Path, node: NodeId, name: str) -> Value:
        """Return the number or expression that stands for an inferred size."""
        return self._values[place, node, name]

    def of_state(self, place: Path, node: NodeId, state: str) -> list[str]:
        """Return the names of the sizes of a state that starts from zeros, its batch left out."""
        use = next(iter(self._uses[*place, node].values()))
        return _state_names(state, len(use.states[state].dims) - 1)

    def dtype(self, place: Path, node: NodeId, port: str) -> str:
        """Return the dtype of an input, or of a state that starts from zeros."""
        use = next(iter(self._uses[*place, node].values()))
        return {**use.inputs, **use.states}[port].dtype

    def settle(self, graph: Graph, block: Block | None) -> None:
        """Decide all inferred sizes of one graph."""
        place = (block.name,) if block else ()
        if block:
            self._extras[block.name] = []
        for node in graph.order:
            for name, numbers in self._numbers(graph, place, node).items():
                value = self._decided(name, graph[node].name, numbers, block)
                self._values[place, node, name] = value

    def _numbers(self, graph: Graph, place: Path, node: NodeId) -> Mapping[str, Uses]:
        """Return for each inferred size of a node its number in every use."""
        uses = self._uses.get((*place, node), {})
        return {**self._in_constructor(graph[node], node, uses), **_in_states(uses)}

    def _in_constructor(
        self, found: Node, node: NodeId, uses: Mapping[UsePath, NodeTrace]
    ) -> Mapping[str, Uses]:
        if found.block is not None:
            extras = self._extras.get(found.block, [])
            return {e.name: self._of_node(e.numbers, node) for e in extras}
        if found.layer is None:
            return {}
        given = found.layer.full(found.params)
        return {
            name: {path[:-1]: _number(use.params[name]) for path, use in uses.items()}
            for name, kind in found.layer.kinds().items()
            if isinstance(kind, Inferred) and given[name] is None and uses
        }

    @staticmethod
    def _of_node(numbers: Uses, node: NodeId) -> Uses:
        return {path[:-1]: number for path, number in numbers.items() if path[-1] == node}

    def _decided(self, name: str, node: str, numbers: Uses, block: Block | None) -> Value:
        if block is not None:
            for parameter in block.params:
                if self._always(parameter.name, numbers):
                    return Expr(parameter.name)
        if len(set(numbers.values())) == 1:
            return next(iter(numbers.values()))
        assert block is not None
        return Expr(self._argument(name, node, numbers, block))

    def _always(self, parameter: str, numbers: Uses) -> bool:
        given = ((self._trace.uses.get(path), number) for path, number in numbers.items())
        return all(
            use is not None
            and type(use.params.get(parameter)) is int
            and use.params[parameter] == number
            for use, number in given
        )

    def _argument(self, name: str, node: str, numbers: Uses, block: Block) -> str:
        extras = self._extras[block.name]
        for extra in extras:
            if extra.numbers == numbers:
                return extra.name
        taken = {p.name for p in block.params} | {e.name for e in extras} | block.graph.names
        free = name if name not in taken else f"{node}_{name}"
        extras.append(Extra(free, numbers))
        return free


def _in_states(uses: Mapping[UsePath, NodeTrace]) -> Mapping[str, Uses]:
    """Return the sizes of the states that start from zeros."""
    found: dict[str, dict[UsePath, int]] = {}
    for path, use in uses.items():
        for state, shape in use.states.items():
            sizes = shape.dims[1:]
            for name, size in zip(_state_names(state, len(sizes)), sizes, strict=True):
                found.setdefault(name, {})[path[:-1]] = _number(size)
    return found


def _state_names(state: str, count: int) -> list[str]:
    numbers = [""] if count == 1 else [str(number) for number in range(1, count + 1)]
    return [f"{state}_size{number}" for number in numbers]


def _number(value: Value) -> int:
    assert type(value) is int
    return value
