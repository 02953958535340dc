"""Finds nodes by their names, layers, parameters, shapes, notes and problems, in all blocks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from designer.words import tr
from designer.written import written
from nodes.blocks import ways_to
from nodes.graph import Graph, Network, Node, NodeId
from nodes.params import Value
from nodes.search import small_letters

if TYPE_CHECKING:
    from runtime.analysis import Analysis


@dataclass(frozen=True)
class Hit:
    """A node that was found: the blocks around it by name, its id, and what was found of it."""

    place: tuple[str, ...]
    node: NodeId
    told: str
    """The name of the node, and what of it the words were found in."""


@dataclass(frozen=True)
class _Entry:
    place: tuple[str, ...]
    node: NodeId
    name: str
    facts: tuple[tuple[str, str], ...]
    """What there is to find: as it is shown, and as it is compared."""


class Index:
    """What can be found in a network, gathered once for each value and each analysis."""

    def __init__(self, network: Network, analysis: Analysis | None) -> None:
        self._entries = tuple(_entries(network, analysis))

    def find(self, text: str) -> list[Hit]:
        """Return the nodes in which all words of a text are found, level by level, top to bottom.

        A word is found anywhere in a name, a layer, a parameter (`kernel_size = 3`), a shape
        (`16×8×8` or `16x8x8`), a note or a problem.
        """
        words = compared(text).split()
        if not words:
            return []
        found = ((entry, _told(entry, words)) for entry in self._entries)
        return [Hit(entry.place, entry.node, told) for entry, told in found if told is not None]


def compared(text: str) -> str:
    """Return a text as it is compared: in small letters, with x for ×, without signs of spacing."""
    plain = small_letters(text).replace("×", "x")
    return plain.replace(" = ", "=").replace(", ", ",").replace(": ", ":")


def _told(entry: _Entry, words: list[str]) -> str | None:
    """Return how a node is told in which all words are found, with what they were found in."""
    shown: list[str] = []
    for word in words:
        fact = next((told for told, plain in entry.facts if word in plain), None)
        if fact is None:
            return None
        if fact not in (entry.name, *shown):
            shown.append(fact)
    return " · ".join((entry.name, *shown))


def _entries(network: Network, analysis: Analysis | None) -> Iterator[_Entry]:
    problems: dict[tuple[str, ...], list[str]] = {}
    for problem in analysis.problems if analysis else ():
        problems.setdefault(problem.where[-2:], []).append(tr(problem.text))
    for name in ("", *sorted(network.blocks)):
        place = (name,) if name else ()
        graph = network.graph_at(place)
        way = next(iter(ways_to(network, name)), None) if name else ()
        for node in sorted(graph.nodes, key=graph.reading_order):
            shapes = _shapes(analysis, (*way, node)) if way is not None else ()
            told = problems.get((*place, node)[-2:], ())
            yield _entry(place, graph, node, (*shapes, *told))


def _entry(place: tuple[str, ...], graph: Graph, node_id: NodeId, more: Iterable[str]) -> _Entry:
    node = graph[node_id]
    kind = node.block or (tr(node.layer.title) if node.layer else node.type)
    facts = (node.name, kind, node.type, *_parameters(node), *more, node.note)
    told = dict.fromkeys(fact for fact in facts if fact)
    return _Entry(place, node_id, node.name, tuple((one, compared(one)) for one in told))


def _parameters(node: Node) -> Iterator[str]:
    full: Iterable[tuple[str, Value]] = (
        node.layer.full(node.params).items() if node.layer else node.params.items()
    )
    kinds = node.layer.kinds() if node.layer else {}
    for name, value in full:
        if value is not None:
            kind = kinds.get(name)
            texts = (written(kind, value), kind.text(value)) if kind else (str(value),)
            yield from (f"{name} = {text}" for text in dict.fromkeys(texts))


def _shapes(analysis: Analysis | None, use: tuple[NodeId, ...]) -> tuple[str, ...]:
    trace = analysis.use(use) if analysis else None
    if trace is None:
        return ()
    inferred = (f"{name} = {value}" for name, value in trace.params.items())
    flows = (*trace.outputs.values(), *trace.inputs.values())
    return (*(str(shape).replace(" ", "") for shape in flows), *inferred)
