"""Phases of a training that stand by themselves, and phases that work against each other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from nodes.graph import Graph, NodeId
from nodes.project import Phase, Project


@dataclass(frozen=True)
class Rivals:
    """A phase and another one: each moves weights of its own on which the other's losses depend."""

    phase: Phase
    other: Phase


def standing(project: Project) -> frozenset[str]:
    """Return the phases whose losses depend on no weights that another phase moves."""
    graph, phases = project.network.graph, project.training.phases
    return frozenset(
        phase.name
        for phase in phases
        if not any(_leads(graph, other, phase) for other in phases if other is not phase)
    )


def rivals_of(project: Project) -> tuple[Rivals, ...]:
    """Return the phases that pull against each other, both ways round."""
    graph, phases = project.network.graph, project.training.phases
    return tuple(
        Rivals(phase, other)
        for phase in phases
        for other in phases
        if phase is not other
        and not _moved(graph, phase) & _moved(graph, other)
        and _leads(graph, phase, other)
        and _leads(graph, other, phase)
    )


def _leads(graph: Graph, mover: Phase, judged: Phase) -> bool:
    """Return whether the losses of one phase depend on weights that another one moves."""
    losses = judged.losses or graph.of_role("loss")
    return any(leads(graph, mover, loss) for loss in losses if loss in graph)


def leads(graph: Graph, mover: Phase, node: NodeId) -> bool:
    """Return whether what a node gets depends on weights that a phase moves."""
    return bool(_owners(graph, graph.ancestors(node)) & _moved(graph, mover))


def _moved(graph: Graph, phase: Phase) -> set[NodeId]:
    return _owners(graph, phase.nodes or graph.nodes)


def _owners(graph: Graph, nodes: Iterable[NodeId]) -> set[NodeId]:
    """Return the nodes, those that share weights as the one that has them."""
    return {graph[node].shares or node for node in nodes if node in graph}
