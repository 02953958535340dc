"""What the analysis says of the graph that is shown: shapes, problems, refused links."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from nodes.graph import Endpoint, Graph, NodeId

if TYPE_CHECKING:
    from nodes.problem import Problem, Severity
    from runtime.analysis import Analysis
    from runtime.shape import Shape
    from runtime.traced import NodeTrace


@dataclass(frozen=True)
class Facts:
    """What is known of each node; empty before the first analysis."""

    traces: Mapping[NodeId, NodeTrace] = field(default_factory=dict)
    problems: Mapping[NodeId, tuple[Problem, ...]] = field(default_factory=dict)
    refused: frozenset[Endpoint] = frozenset()
    """Inputs whose link does not fit."""
    weights: Mapping[NodeId, int] = field(default_factory=dict)
    """How many weights each node has that has any, a block all of those within."""

    def shape(self, source: Endpoint) -> Shape | None:
        """Return what an output carries, None while that is not known."""
        trace = self.traces.get(source.node)
        return trace.outputs.get(source.port) if trace else None

    def learns(self, node: NodeId) -> bool:
        """Return whether a layer has weights; while that is not known, that it has."""
        trace = self.traces.get(node)
        return trace is None or bool(trace.weights)

    def severity(self, node: NodeId) -> Severity | None:
        """Return the gravest severity among a node's problems."""
        found = {problem.severity for problem in self.problems.get(node, ())}
        order: tuple[Severity, ...] = ("error", "warning", "hint")
        return next((severity for severity in order if severity in found), None)


def facts_of(
    analysis: Analysis | None,
    graph: Graph,
    place: tuple[str, ...],
    uses: tuple[NodeId, ...],
    noted: tuple[Problem, ...] = (),
) -> Facts:
    """Return what an analysis knows of a graph that is shown.

    `place` are the names of the blocks around it and `uses` the block nodes that were entered.
    `noted` is what else is wrong, as seen in a run.
    """
    if analysis is None:
        return Facts()
    asked = {node: analysis.use((*uses, node)) for node in graph.nodes}
    traces = {node: found for node, found in asked.items() if found is not None}
    problems: dict[NodeId, list[Problem]] = {}
    for problem in (*analysis.problems, *noted):
        if problem.where[:-1] == place[-1:] and problem.where[-1:] and problem.where[-1] in graph:
            problems.setdefault(problem.where[-1], []).append(problem)
    refused = {
        Endpoint(node, problem.port)
        for node, found in problems.items()
        for problem in found
        if problem.port is not None and problem.severity == "error"
    }
    gathered = {node: tuple(found) for node, found in problems.items()}
    rows = (row for row in analysis.summary.rows if row.use[:-1] == uses)
    weights = {row.use[-1]: row.weights for row in rows if row.weights}
    return Facts(traces, gathered, frozenset(refused), weights)
