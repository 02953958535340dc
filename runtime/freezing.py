"""What is frozen: whose weights training leaves as they are, and what that leaves to train."""

from __future__ import annotations

from collections.abc import Iterator

from nodes.graph import Graph, Network
from nodes.problem import Problem
from nodes.project import Phase, Project
from nodes.training import OPTIMIZERS
from runtime.traced import Trace, UsePath


def frozen_parts(network: Network) -> tuple[str, ...]:
    """Return the names of the frozen parts of the model, such as `stem` or `stage.conv1`.

    Copies in a row have no number here: what is frozen in a block is frozen in each copy.
    """
    return tuple(dict.fromkeys(_parts(network, network.graph, "", ())))


def _parts(network: Network, graph: Graph, prefix: str, around: tuple[str, ...]) -> Iterator[str]:
    for node in graph.nodes.values():
        block = network.blocks.get(node.block or "")
        if node.shares is not None:
            continue
        if node.frozen:
            yield prefix + node.name
        elif block is not None and block.name not in around:
            inside = (*around, block.name)
            yield from _parts(network, block.graph, f"{prefix}{node.name}.", inside)


def is_frozen(trace: Trace, use: UsePath) -> bool:
    """Return whether training leaves the weights of a use as they are."""
    return any(
        trace.network.node(trace.uses[use[:depth]].where).frozen
        for depth in range(1, len(use) + 1)
        if use[:depth] in trace.uses
    )


def trainable(trace: Trace, phase: Phase) -> bool:
    """Return whether a phase finds weights that are not frozen."""
    graph = trace.network.graph
    holders = {graph[node].shares or node for node in phase.nodes if node in graph}
    return any(
        found.weight_count and not is_frozen(trace, use)
        for use, found in trace.uses.items()
        if not holders or use[0] in holders
    )


def weightless_problems(project: Project, trace: Trace) -> Iterator[Problem]:
    """Yield which phases are to move nodes that have no weights, and no others."""
    graph = trace.network.graph
    for phase in project.training.phases:
        holders = {graph[node].shares or node for node in phase.nodes if node in graph}
        uses = [found for use, found in trace.uses.items() if use[0] in holders]
        traced = holders <= {use[0] for use in trace.uses}
        if holders and traced and not any(found.weight_count for found in uses):
            names = ", ".join(graph[node].name for node in phase.nodes)
            words = f"there are no weights in {names}; let it move nodes that have some"
            yield Problem((), f"Training phase {phase.name}: {words}.")


def freezing_problems(project: Project, trace: Trace) -> Iterator[Problem]:
    """Yield why phases cannot train with what is frozen."""
    if not (trace.uses and frozen_parts(project.network)):
        return  # blocks in blocks of what cannot be traced may have more parts than can be counted
    for phase in project.training.phases:
        optimizer = OPTIMIZERS.get(phase.optimizer.type)
        if optimizer is not None and optimizer.by_closure:
            words = f"{optimizer.title} moves all weights together; choose another optimizer"
            yield Problem((), f"Training phase {phase.name}: {words}, or thaw what is frozen.")
        elif not trainable(trace, phase):
            words = "all weights that it could move are frozen; thaw a node"
            yield Problem((), f"Training phase {phase.name}: {words}.")
