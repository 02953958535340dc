"""Counts weights, multiply-adds and memory, for each node and in total.

The words: *weights* are learned numbers, *frozen* those of them that training leaves alone.
*Multiply-adds* are what the layers compute for one sample. *Activations* are the results of all
layers, which training keeps for the gradients; a result that only shows another one, such as
that of Flatten, has no memory of its own. The *state* is what optimizers remember.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from math import prod

from nodes.graph import Endpoint, Graph, Node, NodeId, Path
from nodes.memory import remembered
from nodes.project import Phase, Project
from nodes.straight import switched_off
from nodes.training import OPTIMIZERS, Options
from runtime.copies import is_later_copy, node_of
from runtime.freezing import is_frozen
from runtime.shape import Shape
from runtime.traced import NodeTrace, Trace, UsePath

FLOAT = 4


@dataclass(frozen=True)
class Assumed:
    """What memory is counted for.

    In 16 bits (bf16, fp16) training keeps weights, gradients and state in 32, as PyTorch's
    autocast does; prediction has nothing but 16. `length` stands for free axes of time.
    `phases` say which optimizers move the weights.
    """

    batch: int = 1
    precision: str = "32"
    training: bool = True
    length: int = 1
    phases: tuple[Phase, ...] = ()

    @property
    def real_bytes(self) -> int:
        """The memory of one result."""
        return FLOAT if self.precision == "32" else FLOAT // 2

    @property
    def weight_bytes(self) -> int:
        """The memory of one weight."""
        return FLOAT if self.training else self.real_bytes


_A_SAMPLE = Assumed()
"""What the costs of each node are counted for, and remembered: training on one sample."""


def assumed_of(project: Project) -> Assumed:
    """Return what a training of the project will need memory for."""
    options = Options.settled(project.training.options)
    batch, precision = int(str(options["batch_size"])), str(options["precision"])
    return Assumed(batch, precision, phases=project.training.phases)


@dataclass(frozen=True)
class Row:
    """What one use of a node costs: operations are multiply-adds for one sample."""

    use: UsePath
    where: Path
    name: str
    type: str
    output: str
    weights: int
    frozen: int
    operations: int
    activation_bytes: int


@dataclass(frozen=True)
class Summary:
    """What a network costs. Rows are in the order of computation, blocks before their inside.

    `unknown` are the names of nodes that the model has and whose cost nobody knows yet, as one
    before them is wrong or not linked: all sums are what is needed at least.
    """

    rows: tuple[Row, ...] = ()
    weights: int = 0
    frozen: int = 0
    operations: int = 0
    activation_bytes: int = 0
    weight_bytes: int = 0
    gradient_bytes: int = 0
    state_bytes: int = 0
    input_bytes: int = 0
    peak_bytes: int = 0
    of_node: Mapping[Path, Row] = field(default_factory=dict)
    unknown: tuple[str, ...] = ()


def summarise(trace: Trace, assumed: Assumed | None = None) -> Summary:
    """Return what the traced nodes cost; a block's row adds up what is inside it.

    Without anything assumed memory is that of training on one sample in 32 bits. The peak of
    training is weights, gradients, state, a batch and all activations; that of prediction is
    weights and the most results that wait for a reader at the same time.
    """
    costs = _Costs(_living(trace), assumed or _A_SAMPLE)
    rows = tuple(costs.row(use) for use in costs.uses())
    top = [row for row in rows if len(row.use) == 1]
    return costs.summed(
        Summary(
            rows=rows,
            weights=sum(row.weights for row in top),
            frozen=sum(row.frozen for row in top),
            operations=sum(row.operations for row in top),
            activation_bytes=sum(row.activation_bytes for row in top),
            of_node={row.where: row for row in reversed(rows)},
            unknown=_unknown(trace),
        )
    )


def _unknown(trace: Trace) -> tuple[str, ...]:
    """Return the names of the nodes of the network that were not traced."""
    graph = trace.network.graph
    left = graph.nodes.keys() - switched_off(trace.network, graph)
    known = {node_of(use[0]) for use in trace.uses if len(use) == 1}
    return tuple(graph[node].name for node in sorted(left - known, key=graph.reading_order))


def needed(trace: Trace, assumed: Assumed, counted: Summary) -> Summary:
    """Return the memory that is needed, without rows, for a network whose weights are counted."""
    costs = _Costs(_living(trace), assumed)
    top = (use for use in costs.uses() if len(use) == 1)
    results = sum(costs.activation_bytes(use) for use in top)
    return costs.summed(dataclasses.replace(counted, rows=(), of_node={}, activation_bytes=results))


def _living(trace: Trace) -> Trace:
    """Return the trace without what is switched off, which the model does not have."""
    network = trace.network
    off: dict[Path, frozenset[NodeId]] = {(): switched_off(network, network.graph)}
    off |= {(name,): switched_off(network, b.graph) for name, b in network.blocks.items()}
    if not any(off.values()):
        return trace
    dead = {use for use, found in trace.uses.items() if found.where[-1] in off[found.where[:-1]]}
    living = {
        use: found
        for use, found in trace.uses.items()
        if not any(use[:depth] in dead for depth in range(1, len(use) + 1))
    }
    return dataclasses.replace(trace, uses=living)


class _Costs:
    """Adds up along the nesting of blocks."""

    def __init__(self, trace: Trace, assumed: Assumed) -> None:
        self._trace = trace
        self._assumed = assumed
        self._inside: dict[UsePath, list[UsePath]] = {}
        self._copies: dict[UsePath, list[UsePath]] = {}
        """All copies in a row that are unlike, by the first of them."""
        network = trace.network
        graphs = (network.graph, *(block.graph for block in network.blocks.values()))
        self._some_frozen = any(node.frozen for g in graphs for node in g.nodes.values())
        for use in trace.uses:
            self._inside.setdefault(use[:-1], []).append(use)
            self._copies.setdefault((*use[:-1], node_of(use[-1])), []).append(use)

    def uses(self, outer: UsePath = ()) -> Iterator[UsePath]:
        """Yield the uses in the order of computation, a block before what is inside it."""
        for use in self._firsts(outer):
            yield use
            yield from self.uses(use)

    def _firsts(self, outer: UsePath) -> list[UsePath]:
        return [use for use in self._inside.get(outer, ()) if not is_later_copy(use)]

    def row(self, use: UsePath) -> Row:
        """Return the row of a node: of all its copies, where they are unlike."""
        copies = self._copies[use]
        found = self._trace.uses[use]
        node = self._trace.network.node(found.where)
        find = partial(self._row, use, found, node, copies)
        if len(copies) > 1 or use in self._inside or self._assumed != _A_SAMPLE:
            return find()
        given = (found, self._some_frozen and is_frozen(self._trace, use))
        return remembered(node, (use, "row"), given, find)

    def _row(self, use: UsePath, found: NodeTrace, node: Node, copies: list[UsePath]) -> Row:
        return Row(
            use=use,
            where=found.where,
            name=node.name,
            type=node.block or node.type,
            output=", ".join(map(str, found.outputs.values())),
            weights=sum(map(self._weights, copies)),
            frozen=sum(self._frozen(copy) for copy in copies),
            operations=sum(map(self._operations, copies)),
            activation_bytes=sum(map(self.activation_bytes, copies)),
        )

    def summed(self, counted: Summary) -> Summary:
        """Return the summary with its memory in total."""
        assumed = self._assumed
        held = counted.weights * assumed.weight_bytes
        given = sum(
            self._memory(shape)
            for node in self._trace.network.graph.of_role("input")
            if (node,) in self._trace.uses
            for shape in self._trace.uses[node,].outputs.values()
        )
        gradients = FLOAT * (counted.weights - counted.frozen) if assumed.training else 0
        state = FLOAT * self._state() if assumed.training else 0
        results = given + counted.activation_bytes
        results = results if assumed.training else self._most(self._trace.network.graph, ())
        return dataclasses.replace(
            counted,
            weight_bytes=held,
            gradient_bytes=gradients,
            state_bytes=state,
            input_bytes=given,
            peak_bytes=held + gradients + state + results,
        )

    def _weights(self, use: UsePath, *, frozen_only: bool = False) -> int:
        found = self._trace.uses[use]
        if self._trace.network.node(found.where).shares is not None:
            return 0
        parts = self._inside.get(use, ())
        inside = sum(self._weights(part, frozen_only=frozen_only) for part in parts)
        own = found.weight_count
        if frozen_only and own and not is_frozen(self._trace, use):
            own = 0
        return found.copies * inside + own

    def _frozen(self, use: UsePath) -> int:
        return self._weights(use, frozen_only=True) if self._some_frozen else 0

    def _operations(self, use: UsePath) -> int:
        found = self._trace.uses[use]
        inside = sum(self._operations(part) for part in self._inside.get(use, ()))
        return found.repeat * inside + found.operations

    def activation_bytes(self, use: UsePath) -> int:
        """Return the memory of the results of a use, of all its runs in a row."""
        found = self._trace.uses[use]
        parts = self._inside.get(use, ())
        if parts:
            return found.repeat * sum(self.activation_bytes(part) for part in parts)
        if self._role(use) != "layer":
            return 0
        return found.repeat * sum(self._memory(shape) for shape in _made(found).values())

    def _role(self, use: UsePath) -> str:
        layer = self._trace.network.node(self._trace.uses[use].where).layer
        return layer.role if layer is not None else ""

    def _memory(self, shape: Shape) -> int:
        assumed = self._assumed
        return shape.memory(assumed.batch, assumed.length, assumed.real_bytes)

    def _state(self) -> int:
        """Return how many numbers the optimizers of all phases remember."""
        learned = [use for use, found in self._trace.uses.items() if found.weights]
        return sum(
            self._state_of(phase, learned)
            for phase in self._assumed.phases
            if phase.optimizer.type in OPTIMIZERS
        )

    def _state_of(self, phase: Phase, learned: list[UsePath]) -> int:
        declared = OPTIMIZERS[phase.optimizer.type]
        optimizer = declared.build(declared.settled(phase.optimizer.params))
        uses = self._trace.uses
        return sum(
            uses[use].copies
            * self._around(use)
            * sum(map(optimizer.kept, uses[use].weights.values()))
            for use in learned
            if self._moves(phase, use)
        )

    def _moves(self, phase: Phase, use: UsePath) -> bool:
        graph = self._trace.network.graph
        holders = {graph[node].shares or node for node in phase.nodes if node in graph}
        ways = [use[:depth] for depth in range(1, len(use) + 1)]
        uses = [self._trace.uses[way] for way in ways if way in self._trace.uses]
        # Where something in a block does not fit, there is no use of the block itself.
        whole = len(uses) == len(ways)
        inside = whole and not any(self._trace.network.node(u.where).shares for u in uses)
        return (
            inside
            and (not holders or node_of(use[0]) in holders)
            and not is_frozen(self._trace, use)
        )

    def _around(self, use: UsePath) -> int:
        """Return how many copies there are of what surrounds a use."""
        return prod(self._trace.uses[use[:depth]].copies for depth in range(1, len(use)))

    def _most(self, graph: Graph, outer: UsePath) -> int:
        """Return the most bytes of results that wait for a reader at the same time."""
        known = [use for use in self._firsts(outer) if self._predicts(graph, use)]
        readers = self._last_readers(graph, known)
        waiting: dict[Endpoint, int] = {}
        most = 0
        for use in known:
            found = self._trace.uses[use]
            node = self._trace.network.node(found.where)
            block = self._trace.network.blocks.get(node.block or "")
            graphs = [block.graph] if block is not None else []
            inside = max((self._most(g, c) for g in graphs for c in self._copies[use]), default=0)
            made = {Endpoint(use[-1], p): self._memory(s) for p, s in _made(found).items()}
            most = max(most, sum(waiting.values()) + max(sum(made.values()), inside))
            waiting.update(made)
            for end in [end for end in waiting if readers.get(end) in (None, use[-1])]:
                del waiting[end]
        return most

    def _predicts(self, graph: Graph, use: UsePath) -> bool:
        """Return whether a use makes a result on the way to a prediction."""
        role = self._role(use)
        if role != "input":
            return role not in ("loss", "metric")
        readers = (graph[link.target.node].layer for link in graph.outgoing[use[-1]])
        return len(use) == 1 and any(
            layer is None or layer.role not in ("loss", "metric") for layer in readers
        )

    def _last_readers(self, graph: Graph, known: list[UsePath]) -> dict[Endpoint, str]:
        """Return who reads a result last, itself or what only shows it."""
        shown: dict[Endpoint, Endpoint] = {}
        last: dict[Endpoint, str] = {}
        for use in known:
            sources = [shown.get(end, end) for end in graph.sources(use[-1]).values()]
            last.update(dict.fromkeys(sources, use[-1]))
            for port in self._trace.uses[use].views:
                shown[Endpoint(use[-1], port)] = sources[0]
        return last


def _made(found: NodeTrace) -> Mapping[str, Shape]:
    """Return the outputs that have memory of their own."""
    return {port: shape for port, shape in found.outputs.items() if port not in found.views}
