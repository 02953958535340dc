"""The Qt face of a document: what is edited, shown and selected, told to every listener."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from designer.document import Document
from designer.wiring import EditError
from nodes.graph import Graph, Network, NodeId
from nodes.problem import Problem
from nodes.project import Project

if TYPE_CHECKING:
    from runtime.analysis import Analysis

Place = tuple[str, ...]
"""Which graph is shown: the names of the blocks that were entered, () for the network."""


class Controller(QObject):
    """Edits the document and says so; holds what is shown and selected.

    `changed(before, after)` follows every edit, undo and redo; `reset(project)` says that
    another document was opened.
    """

    changed = Signal(object, object)
    reset = Signal(object)
    selected = Signal(object)
    placed = Signal(tuple)
    analysed = Signal(object)
    saved = Signal()
    status = Signal(str)
    refused = Signal(str)
    """An edit that was asked for cannot be made: why, and what to do instead."""

    def __init__(self, document: Document | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document or Document()
        self._place: Place = ()
        self._uses: tuple[NodeId, ...] = ()
        self._selection: frozenset[NodeId] = frozenset()
        self._analysis: Analysis | None = None

    @property
    def document(self) -> Document:
        """The document that is open; edit it only through the controller."""
        return self._document

    @property
    def project(self) -> Project:
        """The present value."""
        return self._document.project

    @property
    def network(self) -> Network:
        """The present network."""
        return self.project.network

    @property
    def place(self) -> Place:
        """Which graph is shown: the names of the blocks that were entered."""
        return self._place

    @property
    def graph(self) -> Graph:
        """The graph that is shown."""
        return self.network.graph_at(self._place)

    @property
    def selection(self) -> frozenset[NodeId]:
        """The selected nodes of the graph that is shown."""
        return self._selection

    @property
    def analysis(self) -> Analysis | None:
        """The newest analysis; None before the first one of this document."""
        return self._analysis

    def use_path(self, node: NodeId) -> tuple[NodeId, ...]:
        """Return the use that stands for a node shown: shapes in a block are those of one use."""
        return (*self._uses, node)

    def edit(self, label: str, project: Project, merge: Hashable | None = None) -> bool:
        """Make a value the present one; return False when nothing changes."""
        before = self.project
        if not self._document.edit(label, project, merge):
            return False
        self._announce(before)
        return True

    def edit_graph(self, label: str, graph: Graph, merge: Hashable | None = None) -> bool:
        """Replace the graph that is shown."""
        return self.edit_network(label, self.network.with_graph(graph, self._place), merge)

    def edit_network(self, label: str, network: Network, merge: Hashable | None = None) -> bool:
        """Replace the network."""
        return self.edit(label, self.project.with_network(network), merge)

    @contextmanager
    def refusing(self) -> Iterator[None]:
        """Say why an edit inside cannot be made, instead of failing."""
        try:
            yield
        except EditError as error:
            self.refused.emit(f"{error}.")

    def apply_fix(self, problem: Problem) -> bool:
        """Apply the cure of a problem as an ordinary edit."""
        if problem.fix is None:
            return False
        return self.edit(problem.fix.title, problem.fix.apply(self.project))

    def undo(self) -> bool:
        """Take back the last edit."""
        return self.go_to(self._document.position - 1)

    def redo(self) -> bool:
        """Bring back the edit that was undone last."""
        return self.go_to(self._document.position + 1)

    def go_to(self, position: int) -> bool:
        """Go to a step of the history."""
        before = self.project
        if not self._document.go_to(position):
            return False
        self._announce(before)
        return True

    def open(self, document: Document) -> None:
        """Show another document."""
        self._document = document
        self._place, self._uses = (), ()
        self._selection = frozenset()
        self._analysis = None
        self.reset.emit(self.project)
        self.placed.emit(self._place)
        self.selected.emit(self._selection)

    def mark_saved(self) -> None:
        """Say that the document was saved or moved to another file."""
        self.saved.emit()

    def select(self, nodes: Iterable[NodeId]) -> None:
        """Select exactly these nodes of the graph that is shown."""
        wanted = frozenset(node for node in nodes if node in self.graph)
        if wanted != self._selection:
            self._selection = wanted
            self.selected.emit(wanted)

    def show(self, place: Place) -> None:
        """Show the graph of a block, or of as many of the blocks as there still are."""
        self._show(place, ())

    def enter(self, node: NodeId) -> bool:
        """Show the graph of the block that a node uses; return False when it uses none."""
        block = self.graph[node].block
        if block is None or block not in self.network.blocks or block in self._place:
            return False
        self._show((*self._place, block), (*self._uses, node))
        return True

    def leave(self) -> bool:
        """Show the graph around the block that is shown, with the block's node selected."""
        if not self._place:
            return False
        left = self._uses[-1:]
        self._show(self._place[:-1], self._uses[:-1])
        self.select(left)
        return True

    def accept(self, analysis: Analysis) -> None:
        """Take the newest analysis and pass it on."""
        self._analysis = analysis
        self.analysed.emit(analysis)

    def _show(self, place: Place, uses: tuple[NodeId, ...]) -> None:
        kept = _existing(self.network, place)
        if kept == self._place and (not uses or uses == self._uses):
            return
        self._place, self._uses = kept, _uses_along(self.network, kept, uses)
        self._selection = frozenset()
        self.placed.emit(kept)
        self.selected.emit(self._selection)

    def _announce(self, before: Project) -> None:
        place = _existing(self.network, self._place)
        moved = place != self._place
        self._place = place
        self._uses = _uses_along(self.network, place, self._uses)
        kept = frozenset() if moved else self._selection & self.graph.nodes.keys()
        lost = kept != self._selection
        self._selection = kept
        self.changed.emit(before, self.project)
        if moved:
            self.placed.emit(place)
        if lost:
            self.selected.emit(kept)


def _existing(network: Network, place: Place) -> Place:
    for depth, block in enumerate(place):
        if block not in network.blocks:
            return place[:depth]
    return place


def _uses_along(network: Network, place: Place, wanted: tuple[NodeId, ...]) -> tuple[NodeId, ...]:
    """Return the block nodes that lead to a place: the wanted ones, else the first of each."""
    graph = network.graph
    uses: list[NodeId] = []
    for depth, block in enumerate(place):
        users = [node for node in graph.nodes if graph[node].block == block]
        known = [node for node in wanted[depth : depth + 1] if node in users]
        if not (known or users):
            return tuple(uses)
        uses.append((known or users)[0])
        graph = network.blocks[block].graph
    return tuple(uses)
