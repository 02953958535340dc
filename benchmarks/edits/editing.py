"""What one edit costs, from the canvas to all that is known behind it."""

from __future__ import annotations

from collections.abc import Callable
from statistics import median
from time import perf_counter, thread_time
from typing import NamedTuple

from PySide6.QtWidgets import QApplication

from benchmarks.edits.subject import Subject
from designer.edits import rename, set_params
from nodes.graph import Endpoint, Graph, Link, Network

Change = Callable[[Subject, Network, int], Graph]


FIRST = Link(Endpoint("n0", "y"), Endpoint("n1", "x"))


class Costs(NamedTuple):
    """Milliseconds of the processor until each part is done; by the clock until all is shown."""

    canvas: float
    told: float
    analysis: float
    shown: float


def edits(subject: Subject, times: int) -> dict[str, Costs]:
    """Return the median costs of each kind of edit, made in turn; a first round does not count."""
    taken: dict[str, list[Costs]] = {name: [] for name in CHANGES}
    for number in range(times + 1):
        for name, change in CHANGES.items():
            taken[name].append(_once(subject, change, number))
    return {name: Costs(*map(median, zip(*rows[1:], strict=True))) for name, rows in taken.items()}


def _once(subject: Subject, change: Change, number: int) -> Costs:
    graph = change(subject, subject.controller.network, number)
    began, clock = thread_time(), perf_counter()
    subject.controller.edit_graph("Edit", graph)
    subject.view.viewport().repaint()
    canvas = 1000 * (thread_time() - began)
    subject.wait_for_analysis()
    QApplication.processEvents()
    shown = 1000 * (perf_counter() - clock)
    subject.rest()
    return Costs(canvas, subject.told_ms, subject.analysed_ms, shown)


def _setting(_subject: Subject, network: Network, number: int) -> Graph:
    return set_params(network.graph, ["n1"], bias=number % 2 == 1)


def _name(_subject: Subject, network: Network, number: int) -> Graph:
    return rename(network, (), "n1", f"stem{number}").graph


def _sizes(subject: Subject, network: Network, number: int) -> Graph:
    """Give everything sizes that were never there; where links skip a part the Input can do so."""
    if subject.skips:
        return set_params(network.graph, ["n0"], shape=(16, 9 + number, 8))
    return set_params(network.graph, ["n1"], padding=2 + number)


def _taken_out(_subject: Subject, network: Network, _number: int) -> Graph:
    return network.graph.without_links([FIRST])


def _put_back(_subject: Subject, network: Network, _number: int) -> Graph:
    return network.graph.with_link(FIRST)


CHANGES: dict[str, Change] = {
    "setting": _setting,
    "name": _name,
    "new sizes for all": _sizes,
    "link taken out": _taken_out,
    "link put back": _put_back,
}
