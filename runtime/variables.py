"""Names the variables of a `forward`: x hands itself on, what lives longer has its node's name."""

from __future__ import annotations

import builtins
from collections import Counter
from collections.abc import Mapping

from nodes.graph import Endpoint, Graph, Network, NodeId
from runtime.plan import Plan

COPIES = ("layer", "block", "part", "copy", "each", "one_layer", "one_block")
"""What one copy of a repeated module is called in the loop over all of them."""

_CHAIN = ("x", "y", "z")
_TRUNK = ("x",)


def variables(network: Network, graph: Graph, plan: Plan) -> Mapping[Endpoint, str]:
    """Return the variable of each value in a plan.

    A value that dies at its only reader hands its variable on; one with several readers is
    called after its node, and so is each of several branches, where letters do not suffice for
    all of them. Several results have the names under which they are returned, but for
    those that mean something to Python. What a loop reads again and again keeps its own name, too.
    """
    naming = _Naming(network, graph, plan, _CHAIN)
    names = naming.named()
    return _Naming(network, graph, plan, _TRUNK).named() if naming.short_of_letters else names


def chained(network: Network, graph: Graph, node: NodeId) -> str | None:
    """Return the linked input at which a repeated node takes what its last copy gave."""
    sources = graph.sources(node)
    declared = next((port.name for port in network.declared_inputs(graph[node])), None)
    return declared if declared in sources else next(iter(sorted(sources)), None)


def attribute(graph: Graph, node: NodeId) -> str:
    """Return the text of the attribute that holds a node's module, or that of whom it shares."""
    owner = graph[node].shares or node
    return f"self.{graph[owner].name}"


def is_attribute(graph: Graph, node: NodeId) -> bool:
    """Return whether a node computes nothing: its attribute itself is its output."""
    found = graph[node]
    if found.layer is None:
        return False
    return found.declared().linked_call(graph.sources(node)) == "{self}"


class _Naming:
    def __init__(
        self, network: Network, graph: Graph, plan: Plan, letters: tuple[str, ...]
    ) -> None:
        self._network = network
        self._graph = graph
        self._plan = plan
        self._letters = letters
        self.short_of_letters = False
        self._names: dict[Endpoint, str] = {}
        self._left = self._count_readers()
        self._read: dict[NodeId, list[Endpoint]] = {}
        for value in self._left:
            self._read.setdefault(value.node, []).append(value)
        for values in self._read.values():
            values.sort(key=lambda v: (len(plan.names[v]), v))
        self._single = {value for value, count in self._left.items() if count == 1}
        taken = {graph[node].name for node in (*plan.arguments, *plan.order)}
        self._free = [name for name in letters if name not in taken]
        several = len(plan.returns) > 1
        self._returned = {
            value: plan.names[value] if hasattr(builtins, name) else name
            for name, value in reversed(plan.returns)
            if several or value not in self._single
        }
        rows = (node for node in plan.order if graph[node].repeat != 1)
        self._kept = {value for node in rows for value in self._used_up(node)[1]}
        self._live: set[str] = set()

    def named(self) -> Mapping[Endpoint, str]:
        for node in self._plan.arguments:
            self._bind(Endpoint(node, "y"), self._graph[node].name)
        for node in self._plan.order:
            self._statement(node)
        return self._names

    def _count_readers(self) -> Counter[Endpoint]:
        count: Counter[Endpoint] = Counter()
        for node in self._plan.order:
            count.update(self._graph.sources(node).values())
        count.update(value for _, value in self._plan.returns)
        return count

    def _bind(self, value: Endpoint, name: str) -> None:
        self._names[value] = name
        self._live.add(name)

    def _statement(self, node: NodeId) -> None:
        if is_attribute(self._graph, node):
            for value in self._outputs(node):
                self._names[value] = attribute(self._graph, node)
            return
        over, kept = self._used_up(node)
        handed = self._handed_on(over)
        self._let_go(over)
        for number, value in enumerate(self._outputs(node)):
            last = self._last(value)
            own = last or self._own(value)
            named = value in self._returned or value in self._kept
            if last or number or self._left[value] != 1 or named:
                self._bind(value, own)
            else:
                self._bind(value, handed or self._new_chain(own))
        self._let_go(kept)

    def _own(self, value: Endpoint) -> str:
        """Return the name that a result has, unless a letter is in use that it is called by."""
        name = self._returned.get(value)
        return self._plan.names[value] if name is None or name in self._live else name

    def _used_up(self, node: NodeId) -> tuple[list[Endpoint], list[Endpoint]]:
        """Return the sources whose variables the outputs may take, and those that a loop keeps."""
        sources = self._graph.sources(node)
        if self._graph[node].repeat == 1:
            return list(sources.values()), []
        first = chained(self._network, self._graph, node)
        used = [source for port, source in sources.items() if port == first]
        return used, [source for port, source in sources.items() if port != first]

    def _let_go(self, sources: list[Endpoint]) -> None:
        for source in sources:
            self._left[source] -= 1
            if not self._left[source]:
                self._live.discard(self._names[source])

    def _last(self, value: Endpoint) -> str | None:
        """Return what a loop calls an output of which only the last step counts."""
        over = self._graph[value.node].over_time
        if over is None or value.port not in over.last:
            return None
        states = (state for state, fed in over.carried.items() if fed == value.port)
        names = (*states, value.port)
        nodes = (*self._plan.arguments, *self._plan.order)
        taken = {*(self._graph[node].name for node in nodes), *self._names.values()}
        taken.update(self._plan.names.values())
        return next((name for name in names if name not in taken), None)

    def _outputs(self, node: NodeId) -> list[Endpoint]:
        """Return the outputs that anybody reads, the one called after the node first."""
        return self._read.get(node, [])

    def _handed_on(self, sources: list[Endpoint]) -> str | None:
        for source in sources:
            name = self._names[source]
            if source in self._single and name in self._letters:
                return name
        return None

    def _new_chain(self, own: str) -> str:
        free = next((name for name in self._free if name not in self._live), None)
        self.short_of_letters |= free is None
        return free or own
