"""Large networks to draw: a folded chain of layers, with or without links that skip a part."""

from __future__ import annotations

import nodes.library  # noqa: F401 - declares the layers
from designer.edits import fresh_node
from nodes.graph import Endpoint, Frame, Graph, Link, Network
from nodes.project import Project

_ROW = ("Conv2d", "BatchNorm2d", "ReLU", "Add")
_COLUMN = 40
_NOTE = (-500.0, 0.0, 224.0, 88.0)


def links(count: int, *, skips: bool = True) -> list[tuple[int, int, int]]:
    """Return the links as (source, target, number of the target's input)."""
    chain = [(number, number + 1, 1) for number in range(count - 1)]
    return chain + [(number - 4, number, 2) for number in range(8, count, 4)] * skips


def place(number: int) -> tuple[float, float]:
    """Return where a node stands: in columns."""
    column, row = divmod(number, _COLUMN)
    return (column * 288.0, row * 104.0)


def project(count: int, *, skips: bool = True) -> Project:
    """Return a project of that many nodes: an Input, then convolutions with shortcuts.

    A few are pinned, a frame and a note stand behind them, and one near the end has a problem.
    """
    network, made = Network("Large"), {}
    for number in range(count):
        kind = _ROW[(number - 1) % 4] if number else "Input"
        node = fresh_node(network, Graph(), kind, place(number)).with_(name=f"node{number}")
        if kind == "Conv2d":
            node = node.with_params(padding="same")
        if kind == "Input":
            node = node.with_params(shape=(16, 8, 8))
        made[f"n{number}"] = node.with_(pinned=number % 50 == 0)
    last = f"n{(count - 2) // 4 * 4 + 1}"
    made[last] = made[last].with_params(groups=3)
    frames = (Frame("Stem", (-130.0, -60.0, 280.0, 520.0)), Frame("A note", _NOTE, note=True))
    graph = Graph(made, frames=frames)
    return Project(network.with_graph(graph.with_links(_links(graph, count, skips=skips))))


def _links(graph: Graph, count: int, *, skips: bool) -> list[Link]:
    found = []
    for source, target, number in links(count, skips=skips):
        many = graph[f"n{target}"].type == "Add"
        if many or number == 1:
            port = f"x{number}" if many else "x"
            found.append(Link(Endpoint(f"n{source}", "y"), Endpoint(f"n{target}", port)))
    return found
