"""Chooses where a run is trained: in a thread of the window, or in a process of its own."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from nodes.graph import Graph, Network
    from nodes.project import Project

IN_THREAD: Final = "thread"
IN_PROCESS: Final = "process"
CHOSEN: Final = "auto"
PLACES: Final = (CHOSEN, IN_THREAD, IN_PROCESS)

SHORT: Final = 1_500_000
"""Numbers that a batch brings in, times nodes: below, a step takes some milliseconds."""


@dataclass(frozen=True)
class Place:
    """Where a run is trained, and why there: words that follow "because"."""

    name: str
    why: str


def choose_place(project: Project, wanted: str, *, stalled: bool = False) -> Place:
    """Return the place that is wanted, or, where that is to be chosen, the one that suits.

    A thread shares the interpreter with the window: that costs networks with short steps a
    tenth of their speed and more, those with steps of 10 ms a twenty-fifth, and long steps
    of Python let the window stall.
    """
    if wanted in {IN_THREAD, IN_PROCESS}:
        return Place(wanted, "that is set")
    if stalled:
        return Place(IN_PROCESS, "its last run kept the window from moving")
    if _size(project) < SHORT:
        return Place(
            IN_PROCESS, "its steps are short, and the window would slow them down"
        )
    return Place(IN_THREAD, "its steps are long enough to share an interpreter")


def _size(project: Project) -> int:
    """Return how much a step has to do, roughly: input numbers times nodes."""
    from nodes.training import Options

    batch = Options.settled(project.training.options)["batch_size"]
    graph = project.network.graph
    numbers = sum(_numbers(graph, node) for node in graph.of_role("input"))
    count = _count(project.network, graph, ())
    return numbers * count * (batch if isinstance(batch, int) else 1)


def _numbers(graph: Graph, node: str) -> int:
    shape = graph[node].params.get("shape", ())
    sizes = shape if isinstance(shape, tuple) else (shape,)
    return prod(size for size in sizes if isinstance(size, int))


def _count(network: Network, graph: Graph, inside: tuple[str, ...]) -> int:
    """Return how many nodes run, those inside blocks included."""
    found = 0
    for node in graph.nodes.values():
        times = node.repeat if isinstance(node.repeat, int) else 1
        block = network.blocks.get(node.block or "")
        if block is None or block.name in inside:
            found += times
        else:
            found += times * _count(network, block.graph, (*inside, block.name))
    return found
