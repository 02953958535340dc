"""Counts weights, multiply-adds and activation memory, for each node and in total."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from nodes.graph import NodeId, Path
from nodes.straight import switched_off
from runtime.trace import Trace, UsePath


@dataclass(frozen=True)
class Row:
    """What one use of a node costs: operations are multiply-adds for one sample."""

    use: UsePath
    where: Path
    name: str
    type: str
    output: str
    weights: int
    operations: int
    activation_bytes: int


@dataclass(frozen=True)
class Summary:
    """What a network costs. Rows are in the order of computation, blocks before their inside."""

    rows: tuple[Row, ...] = ()
    weights: int = 0
    operations: int = 0
    activation_bytes: int = 0
    of_node: Mapping[Path, Row] = field(default_factory=dict)


def summarise(trace: Trace) -> Summary:
    """Return what the traced nodes cost; a block's row adds up what is inside it."""
    costs = _Costs(trace)
    rows = tuple(costs.row(use) for use in costs.uses())
    top = [row for row in rows if len(row.use) == 1]
    return Summary(
        rows=rows,
        weights=sum(row.weights for row in top),
        operations=sum(row.operations for row in top),
        activation_bytes=sum(row.activation_bytes for row in top),
        of_node={row.where: row for row in reversed(rows)},
    )


class _Costs:
    """Adds up along the nesting of blocks."""

    def __init__(self, trace: Trace) -> None:
        self._trace = trace
        self._inside: dict[UsePath, list[UsePath]] = {}
        network = trace.network
        off: dict[Path, frozenset[NodeId]] = {(): switched_off(network, network.graph)}
        for name, block in network.blocks.items():
            off[name,] = switched_off(network, block.graph)
        for use, found in trace.uses.items():
            if found.where[-1] not in off[found.where[:-1]]:
                self._inside.setdefault(use[:-1], []).append(use)

    def uses(self, outer: UsePath = ()) -> Iterator[UsePath]:
        """Yield the uses in the order of computation, a block before what is inside it."""
        for use in self._inside.get(outer, ()):
            yield use
            yield from self.uses(use)

    def row(self, use: UsePath) -> Row:
        found = self._trace.uses[use]
        node = self._trace.network.node(found.where)
        return Row(
            use=use,
            where=found.where,
            name=node.name,
            type=node.block or node.type,
            output=", ".join(map(str, found.outputs.values())),
            weights=self._weights(use),
            operations=self._operations(use),
            activation_bytes=self._activation_bytes(use),
        )

    def _weights(self, use: UsePath) -> int:
        found = self._trace.uses[use]
        if self._trace.network.node(found.where).shares is not None:
            return 0
        inside = sum(self._weights(part) for part in self._inside.get(use, ()))
        return found.copies * inside + found.weight_count

    def _operations(self, use: UsePath) -> int:
        found = self._trace.uses[use]
        inside = sum(self._operations(part) for part in self._inside.get(use, ()))
        return found.repeat * inside + found.operations

    def _activation_bytes(self, use: UsePath) -> int:
        found = self._trace.uses[use]
        parts = self._inside.get(use, ())
        if parts:
            return found.repeat * sum(self._activation_bytes(part) for part in parts)
        node = self._trace.network.node(found.where)
        passes = self._trace.network.passed_port(node) is not None
        if node.layer is None or node.layer.role != "layer" or passes:
            return 0
        return found.repeat * sum(shape.bytes for shape in found.outputs.values())
