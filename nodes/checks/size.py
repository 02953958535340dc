"""How large a network is once its blocks and repeats are spelled out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import networkx as nx

from nodes.checks.blocks import nesting
from nodes.expressions import ExpressionError
from nodes.graph import Block, Graph, Network, Node
from nodes.params import Value, resolved
from nodes.phrase import phrase
from nodes.problem import Problem

MOST_USES = 20_000
DEEPEST = 30

Values = Mapping[str, Value]


def check_size(network: Network) -> Iterator[Problem]:
    """Yield that a network is too large to be looked at; call it when no block holds itself."""
    if nx.dag_longest_path_length(nesting(network)) >= DEEPEST:
        text = phrase(
            "Blocks are nested deeper than {most} levels. Take some of them apart.",
            most=DEEPEST,
        )
        yield Problem((), text)
    elif use_count(network) > MOST_USES:
        text = phrase(
            "With all blocks and repeats spelled out the network has more than "
            "{most:,} layers. Repeat less, or use fewer blocks inside blocks.",
            most=MOST_USES,
        )
        yield Problem((), text)


def use_count(network: Network, most: int = MOST_USES) -> int:
    """Return how many layers run, repeats counted; any number above `most` once it is passed."""
    return _Counting(network, most).graph(network.graph, {})


class _Counting:
    """Counts block by block, each once for the same arguments, and gives up above a limit."""

    def __init__(self, network: Network, most: int) -> None:
        self._network = network
        self._most = most
        self._known: dict[tuple[str, tuple[Value, ...]], int] = {}
        self._asked = 0

    def graph(self, graph: Graph, names: Values) -> int:
        total = 0
        for node in graph.nodes.values():
            total += self._node(node, names)
            if total > self._most or self._asked > self._most:
                return self._most + 1
        return total

    def _node(self, node: Node, names: Values) -> int:
        repeat = _computed(node.repeat, names)
        block = self._network.blocks.get(node.block) if node.block else None
        inside = self._block(block, node, names) if block else 1
        return inside * (repeat if type(repeat) is int and repeat > 0 else 1)

    def _block(self, block: Block, node: Node, names: Values) -> int:
        given = {p.name: node.params.get(p.name, p.default) for p in block.params}
        values = {name: _computed(value, names) for name, value in given.items()}
        key = (block.name, tuple(values.values()))
        if key not in self._known:
            self._asked += len(block.graph.nodes)
            self._known[key] = self.graph(block.graph, values)
        return self._known[key]


def _computed(value: Value, names: Values) -> Value:
    try:
        return resolved(value, names)
    except ExpressionError:
        return 1
