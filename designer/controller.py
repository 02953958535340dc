"""The Qt face of a document: what is edited, shown and selected, told to every listener."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from designer.document import Document
from designer.garbage import none_looked_for
from designer.origin import Origin
from designer.turns import Turns
from designer.wiring import EditError
from designer.words import tr
from nodes.blocks import UsePath, followed, place_along, way_along, ways_to
from nodes.graph import BLOCK, Graph, Network, NodeId
from nodes.problem import Problem
from nodes.project import Project

if TYPE_CHECKING:
    from runtime.analysis import Analysis

Place = tuple[str, ...]
"""Which graph is shown: the names of the blocks that were entered, () for the network."""


@dataclass(frozen=True)
class Shown:
    """What was shown of a document: the way down to a block, the selection, the analysis."""

    way: UsePath = ()
    selection: frozenset[NodeId] = frozenset()
    analysis: Analysis | None = None


@dataclass(frozen=True)
class Cure:
    """What can be done instead of an edit that cannot be made: the words of a button, a call."""

    title: str
    call: Callable[[], object]


class Controller(QObject):
    """Edits the document and says so; holds what is shown and selected.

    `changed(before, after)` follows every edit, undo and redo; `reset(project)` says that
    another document was opened.
    """

    settling = Signal()
    """Something else will be shown, or this saved or closed: what is being written counts."""
    changed = Signal(object, object)
    stepped = Signal(object, object)
    """The history was gone through, by undo, redo or a jump: `changed` was told already."""
    reset = Signal(object)
    selected = Signal(object)
    placed = Signal(tuple)
    analysed = Signal(object)
    saved = Signal()
    status = Signal(str)
    trust_wanted = Signal()
    """Somebody asks whether the project's own Python may run."""
    trusted = Signal()
    """More of the project's own Python may run than before."""
    refused = Signal(str, object)
    """An edit that was asked for cannot be made: why, and a Cure or None."""

    def __init__(self, document: Document | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.turns = Turns(self)
        """In which panels take over what was found out."""
        self._document = document or Document()
        self._place: Place = ()
        self._way: UsePath = ()
        self._ways: tuple[UsePath, ...] = ()
        self._ways_of: tuple[Network | None, Place] = (None, ())
        self._selection: frozenset[NodeId] = frozenset()
        self._analysis: Analysis | None = None

    @property
    def document(self) -> Document:
        """The document that is open; edit it only through the controller."""
        return self._document

    @property
    def origin(self) -> Origin:
        """What a run that is asked for now is of."""
        return Origin.of(self._document)

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
    def way(self) -> UsePath:
        """The uses of blocks that were entered, the outermost first."""
        return self._way

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

    def errors_of(self, project: Project) -> tuple[Problem, ...]:
        """Return what the newest analysis has found wrong, if it is one of this very project."""
        known = self._analysis
        return known.errors if known is not None and known.project is project else ()

    def use_path(self, node: NodeId) -> tuple[NodeId, ...]:
        """Return the use that stands for a node shown: shapes in a block are those of one use."""
        return (*self._way, node)

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
    def refusing(self, cure: Cure | None = None) -> Iterator[None]:
        """Say why an edit inside cannot be made, instead of failing; `cure` can be offered."""
        try:
            yield
        except EditError as error:
            self.refused.emit(tr("{error}.", error=error), cure)

    def apply_fix(self, problem: Problem) -> bool:
        """Apply the cure of a problem as an ordinary edit."""
        if problem.fix is None:
            return False
        if problem.fix.asks_for_trust:
            self.trust_wanted.emit()
            return True
        return self.edit(problem.fix.title, problem.fix.apply(self.project))

    def undo(self) -> bool:
        """Take back the last edit."""
        return self.go_to(self._document.position - 1)

    def redo(self) -> bool:
        """Bring back the edit that was undone last."""
        return self.go_to(self._document.position + 1)

    def go_to(self, position: int) -> bool:
        """Go to a step of the history; nodes that come with it are selected."""
        before, graph, place = self.project, self.graph, self._place
        if not self._document.go_to(position):
            return False
        self._announce(before)
        came = self.graph.nodes.keys() - graph.nodes.keys()
        if came and place == self._place:
            self.select(came)
        self.stepped.emit(before, self.project)
        return True

    @property
    def shown(self) -> Shown:
        """What is shown of the document, so that it can be shown again."""
        return Shown(self._way, self._selection, self._analysis)

    def open(self, document: Document, shown: Shown | None = None) -> None:
        """Show another document, as it was shown before if it was."""
        self.settle()
        shown = shown or Shown()
        self._document = document
        self._way = followed(self.network, shown.way)
        self._place = place_along(self.network, self._way)
        self._selection = shown.selection & self.graph.nodes.keys()
        self._analysis = shown.analysis
        with none_looked_for():
            self.reset.emit(self.project)
            self.placed.emit(self._place)
            self.selected.emit(self._selection)
            if self._analysis is not None:
                self.analysed.emit(self._analysis)

    def settle(self) -> None:
        """Have the words taken that are just being written on the canvas."""
        self.settling.emit()

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
        network = self.network
        kept = tuple(takewhile(network.blocks.__contains__, place))
        way = way_along(network, kept, self._way)
        if len(way) < len(kept):
            way = next(iter(ways_to(network, kept[-1])), way)
        self._show(way)

    def show_way(self, way: UsePath) -> None:
        """Show a block by one of the ways to it: its shapes are those of that use."""
        self._show(followed(self.network, way))

    @property
    def ways(self) -> tuple[UsePath, ...]:
        """All ways to the block that is shown, () while the network is."""
        asked = (self.network, self._place[-1:])
        if self._ways_of[0] is not asked[0] or self._ways_of[1] != asked[1]:
            self._ways_of = asked
            self._ways = ways_to(*asked[:1], *asked[1]) if asked[1] else ()
        return self._ways

    def go_along(self, by: int) -> None:
        """Show the block as it is in the next use of it."""
        ways = self.ways
        if len(ways) > 1 and self._way in ways:
            self._show(ways[(ways.index(self._way) + by) % len(ways)])

    def enter(self, node: NodeId) -> bool:
        """Show the graph of the block that a node uses; return False when it uses none."""
        block = self.graph[node].block
        if block is None or block not in self.network.blocks or block in self._place:
            return False
        self._show((*self._way, node))
        return True

    def leave(self) -> bool:
        """Show the graph around the block that is shown, with the block's node selected."""
        if not self._place:
            return False
        left = self._way[-1:]
        self._show(self._way[:-1])
        self.select(left)
        return True

    def accept(self, analysis: Analysis) -> None:
        """Take the newest analysis and pass it on."""
        self._analysis = analysis
        self.analysed.emit(analysis)

    def _show(self, way: UsePath) -> None:
        if way == self._way:
            return
        self.settle()
        self._way = way
        self._place = place_along(self.network, way)
        self._selection = frozenset()
        self.placed.emit(self._place)
        self.selected.emit(self._selection)

    def _announce(self, before: Project) -> None:
        self._way = self._way_now(before.network)
        place = place_along(self.network, self._way)
        moved = place != self._place
        self._place = place
        kept = self._selection & self.graph.nodes.keys()
        lost = kept != self._selection
        self._selection = kept
        with none_looked_for():
            self.changed.emit(before, self.project)
        if moved:
            self.placed.emit(place)
        if lost:  # what was selected may have changed again: a gesture that ends brings it back
            self.selected.emit(self._selection)

    def _way_now(self, before: Network) -> UsePath:
        """Return the way down after an edit: the same, another one to the block, or less deep."""
        network, way = self.network, self._way
        if way and way[0] not in before.graph and way[0].removeprefix(BLOCK) not in network.blocks:
            way = (_renamed(before, network, way[0]), *way[1:])
        kept = followed(network, way)
        if kept == way or self._place[-1] not in network.blocks:
            return kept
        return next(iter(ways_to(network, self._place[-1])), kept)


def _renamed(before: Network, after: Network, start: str) -> str:
    """Return the start of a way to an unused block that has another name now."""
    old = before.blocks.get(start.removeprefix(BLOCK))
    same = (name for name, block in after.blocks.items() if old and block.graph is old.graph)
    return f"{BLOCK}{next(same, '')}"
