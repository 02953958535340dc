"""Decides how each inferred size is written inside a class: as arithmetic, a number, an argument.

Inside a block an inferred number becomes the arithmetic over the block's parameters that equals
it in every use and that the block says of a size itself, best of a node on the way to the input;
else the number if all uses agree, else a constructor argument of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from nodes.copies import INDEX, has_copies
from nodes.expressions import Expr, ExpressionError, evaluate, names_in, parse_expression
from nodes.graph import Block, Graph, Network, Node, NodeId, Path
from nodes.params import Value, expressions_in
from runtime.copies import copy_id, is_later_copy
from runtime.traced import NodeTrace, Trace, UsePath

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
        self._values: dict[tuple[Path, NodeId], dict[str, Value]] = {}
        self._extras: dict[str, list[Extra]] = {}
        self._written: dict[NodeId, tuple[Expr, ...]] = {}
        """The sizes that each node of the graph at hand is told by arithmetic."""
        self._taken_in: list[tuple[str, Uses]] = []
        """All inferred sizes of that graph by the names that its nodes have for them."""

    def extras(self, block: Block) -> list[Extra]:
        """Return the further arguments of a settled block."""
        return self._extras.get(block.name, [])

    def value(self, place: Path, node: NodeId, name: str) -> Value:
        """Return the number or expression that stands for an inferred size."""
        return self._values[place, node][name]

    def told(self, place: Path, node: NodeId) -> Mapping[str, Value]:
        """Return all inferred sizes of a node by name."""
        return self._values.get((place, node), {})

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
            self._written = {n: tuple(self._sizes_told(graph, place, n)) for n in graph.order}
        found = {node: self._numbers(graph, place, node) for node in graph.order}
        self._taken_in = [one for of_node in found.values() for one in of_node.items()]
        for node in graph.order:
            values = self._values[place, node] = {}
            for name, numbers in found[node].items():
                value = self._decided(name, graph, node, numbers, block)
                steps = self._steps(graph, place, node, name, numbers)
                if steps:
                    step = self._step(f"{name}_step", graph, node, steps, block)
                    value = parse_expression(f"{value} + ({step}) * {INDEX}")
                values[name] = value

    def _step(
        self, name: str, graph: Graph, node: NodeId, steps: Uses, block: Block | None
    ) -> Value:
        """Return by how much a size grows: what the copies are told, else as of any size."""
        for value in graph[node].params.values():
            for expression in expressions_in(value):
                if self._equals(expression, steps):
                    return expression
        return self._decided(name, graph, node, steps, block)

    def _equals(self, expression: Expr, numbers: Uses) -> bool:
        return all(self._computed(expression, use) == n for use, n in numbers.items())

    def _sizes_told(self, graph: Graph, place: Path, node: NodeId) -> Iterator[Expr]:
        """Yield the expressions of a node that are the size of an axis of its outputs."""
        uses = self._uses.get((*place, node), {})
        for value in graph[node].params.values():
            for expression in expressions_in(value):
                if uses and all(self._is_axis(expression, path) for path in uses):
                    yield expression

    def _is_axis(self, expression: Expr, path: UsePath) -> bool:
        size = self._computed(expression, path[:-1])
        return any(size in shape.dims for shape in self._trace.uses[path].outputs.values())

    def _computed(self, expression: Expr, block: UsePath) -> int | None:
        """Return the whole number that an expression is in one use of a block."""
        use = self._trace.uses.get(block)
        try:
            value = evaluate(expression, use.params) if use else None
        except ExpressionError:
            return None
        return value if type(value) is int else None

    def _numbers(self, graph: Graph, place: Path, node: NodeId) -> Mapping[str, Uses]:
        """Return for each inferred size of a node its number in every use."""
        uses = self._uses.get((*place, node))
        if uses is None:
            return {}
        states = _in_states(uses) if any(use.states for use in uses.values()) else {}
        layer = graph[node].layer
        if layer is not None and not layer.inferred():
            return states
        first = {path: use for path, use in uses.items() if not is_later_copy(path)}
        return {**self._in_constructor(graph[node], first), **states}

    def _steps(self, graph: Graph, place: Path, node: NodeId, name: str, starts: Uses) -> Uses:
        """Return by how much a size grows from copy to copy, in each use with several."""
        if not has_copies(graph[node]):
            return {}
        uses = self._uses.get((*place, node), {})
        second = {path: use for path, use in uses.items() if path[-1] == copy_id(node, 1)}
        found = self._in_constructor(graph[node], second).get(name, {}) if second else {}
        steps = {path: number - starts[path] for path, number in found.items()}
        return steps if any(steps.values()) else {}

    def _in_constructor(self, found: Node, uses: Mapping[UsePath, NodeTrace]) -> Mapping[str, Uses]:
        if found.block is not None:
            extras = self._extras.get(found.block, [])
            return {e.name: {p[:-1]: e.numbers[p] for p in uses} for e in extras if uses}
        if found.layer is None:
            return {}
        given = found.declared()
        return {
            name: {path[:-1]: _number(use.params[name]) for path, use in uses.items()}
            for name in found.layer.inferred()
            if getattr(given, name) is None and uses
        }

    def _decided(
        self, name: str, graph: Graph, node: NodeId, numbers: Uses, block: Block | None
    ) -> Value:
        if block is not None:
            for expression in self._candidates(name, graph, node, block):
                if self._equals(expression, numbers):
                    return expression
        if len(set(numbers.values())) == 1:
            return next(iter(numbers.values()))
        assert block is not None
        return Expr(self._argument(name, graph[node].name, numbers, block))

    def _candidates(self, name: str, graph: Graph, node: NodeId, block: Block) -> Iterator[Expr]:
        """Yield what may be the size: what is told upstream, parameters of sizes, the rest."""
        for before in _upstream(graph, node):
            yield from self._written.get(before, ())
        told = {e: None for expressions in self._written.values() for e in expressions}
        named = {n for expression in told for n in names_in(expression)} | {name}
        yield from (Expr(p.name) for p in block.params if p.name in named)
        yield from told

    def _argument(self, name: str, node: str, numbers: Uses, block: Block) -> str:
        extras = self._extras[block.name]
        for extra in extras:
            if extra.numbers == numbers:
                return extra.name
        # A size is called in_channels as a convolution has it, and num_features where none does.
        named = (n for n, same in self._taken_in if same == numbers and n.startswith("in_"))
        name = next(named, name)
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


def _upstream(graph: Graph, node: NodeId) -> Iterator[NodeId]:
    """Yield what leads to a node, the nearest first."""
    found, waiting = {node}, [node]
    for one in waiting:
        for source in graph.sources(one).values():
            if source.node not in found:
                found.add(source.node)
                waiting.append(source.node)
                yield source.node


def _number(value: Value) -> int:
    assert type(value) is int
    return value
