"""What one edit of a large network costs, from the canvas to all that is known behind it."""

from __future__ import annotations

from collections.abc import Callable
from statistics import median
from time import process_time

from PySide6.QtWidgets import QApplication

from benchmarks.canvas.subjects import Ours
from benchmarks.canvas.timing import once
from designer.controller import Controller
from designer.edits import rename, set_params
from nodes.graph import Graph, Network, NodeId
from runtime.analysis import analyse

Figures = dict[str, float]


def edit_figures(count: int, *, skips: bool, times: int = 9) -> Figures:
    """Return what an edit costs: the canvas in its frame, then all shapes and problems behind it.

    Edited is a layer in the middle. "sizes" gives half of a chain sizes that were never there
    before; with links that skip a part only the Input can do so, and then all of the network.
    """
    subject = Ours(count, skips=skips)
    subject.open()
    subject.know()
    subject.zoom(1.0)
    QApplication.processEvents()
    found = {}
    for name, change in _changes(f"n{count // 2 // 4 * 4 + 1}", skips=skips).items():
        parts = [_edit(subject.controller, change, number) for number in range(times + 1)]
        for place, part in enumerate(("canvas", "analysis", "shown")):
            found[f"{name}, {part}"] = median(taken[place] for taken in parts[1:])
    return found


def _changes(node: NodeId, *, skips: bool) -> dict[str, Callable[[Network, int], Graph]]:
    def sizes(network: Network, number: int) -> Graph:
        if skips:
            return set_params(network.graph, ["n0"], shape=(16, 9 + number, 8))
        return set_params(network.graph, [node], padding=2 + number)

    return {
        "setting": lambda n, number: set_params(n.graph, [node], bias=number % 2 == 1),
        "name": lambda n, number: rename(n, (), node, f"stem{number}").graph,
        "sizes": sizes,
    }


def _edit(
    controller: Controller, change: Callable[[Network, int], Graph], number: int
) -> tuple[float, float, float]:
    """Return the milliseconds until the canvas shows it, of its analysis, and to show that."""
    graph = change(controller.network, number)
    canvas = once(lambda: controller.edit_graph("Edit", graph))
    start = process_time()
    analysis = analyse(controller.project)
    behind = 1000 * (process_time() - start)
    return canvas, behind, once(lambda: controller.accept(analysis))
