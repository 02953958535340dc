"""Shapes and dtypes of every use of every node, found by running the emitted lines on meta."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping

from nodes.graph import (
    BLOCK,
    Block,
    Endpoint,
    Graph,
    Network,
    NodeId,
    Path,
)
from nodes.params import Value
from nodes.problem import Problem
from runtime.refusal import Refused, Waiting
from runtime.shape import Sample
from runtime.traced import NodeTrace, Trace, UsePath
from runtime.use import TracedUse

Samples = dict[Endpoint, Sample]


def trace(network: Network, typed: Collection[NodeId] = ()) -> Trace:
    """Return the shapes of every use; goes on past a node that fails.

    Of a failure only the first cause is a problem: what waits for its result has no trace. `typed`
    are the Inputs whose type is that of their data, so that no cure changes it.
    """
    tracer = Tracer(network, typed)
    tracer.graph(network.graph, (), (), {}, None)
    return Trace(network, tracer.uses, tuple(dict.fromkeys(tracer.problems)))


def trace_block(network: Network, name: str) -> Trace:
    """Return the shapes inside a block by itself, from what its Inputs and defaults say.

    The uses begin with "block:" and its name.
    """
    tracer, block = Tracer(network), network.blocks[name]
    defaults: dict[str, Value] = {p.name: p.default for p in block.params}
    tracer.graph(block.graph, (name,), (f"{BLOCK}{name}",), defaults, None)
    return Trace(network, tracer.uses, tuple(dict.fromkeys(tracer.problems)))


class Tracer:
    """Walks the graphs of a network and keeps what it finds."""

    def __init__(self, network: Network, typed: Collection[NodeId] = ()) -> None:
        self.network = network
        self.typed = typed
        self.uses: dict[UsePath, NodeTrace] = {}
        self.problems: list[Problem] = []
        self.alike: dict[Hashable, tuple[NodeTrace, Mapping[str, Sample]]] = {}
        """What layers did, by their settings and inputs."""
        self._open: list[str] = []

    def apart(self) -> Tracer:
        """Return a tracer for a trial, which leaves nothing behind."""
        trial = Tracer(self.network, self.typed)
        trial._open.extend(self._open)
        return trial

    def graph(
        self,
        graph: Graph,
        place: Path,
        use: UsePath,
        names: Mapping[str, Value],
        given: Mapping[str, Sample] | None,
    ) -> Mapping[str, Sample]:
        """Trace a graph; `given` are a block's inputs by name. Return its outputs by name."""
        known: Samples = {}
        for node_id in graph.order:
            one = TracedUse(self, graph, node_id, place, use, names)
            try:
                found = one.run(known, given)
            except Refused as refused:
                self.problems.extend(refused.problems)
            else:
                known.update({Endpoint(node_id, port): s for port, s in found.items()})
        return _results(graph, known)

    def block(
        self,
        block: Block,
        use: UsePath,
        names: Mapping[str, Value],
        given: Mapping[str, Sample],
    ) -> Mapping[str, Sample]:
        """Trace one use of a block."""
        if block.name in self._open:
            raise Waiting
        self._open.append(block.name)
        try:
            return self.graph(block.graph, (block.name,), use, names, given)
        finally:
            self._open.pop()


def _results(graph: Graph, known: Samples) -> Mapping[str, Sample]:
    found = {}
    for node_id in graph.of_role("output"):
        source = graph.sources(node_id).get("x")
        if source in known:
            found[graph[node_id].name] = known[source]
    return found
