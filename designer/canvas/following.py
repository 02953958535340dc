"""How a canvas follows its controller: the value, the level in sight, what is known of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from designer.canvas import accessible, arrange_commands
from designer.canvas.facts import Facts, facts_of

if TYPE_CHECKING:
    from designer.canvas.camera import Shot
    from designer.canvas.view import CanvasView
    from nodes.blocks import UsePath
    from nodes.graph import Graph, NodeId
    from nodes.problem import Problem
    from nodes.project import Project


@dataclass(frozen=True)
class Scenery:
    """What a canvas showed of a project: of the level in sight, and of those that were left."""

    shot: Shot
    shots: Mapping[str, Shot]


class Following(QObject):
    """Takes over what the controller says."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self._noted: tuple[Problem, ...] = ()
        self._way: UsePath = ()
        self._level = ""
        self._shots: dict[str, Shot] = {}
        """What was shown of each block when it was left; "" is the network."""
        self._facts_of: object = None
        self._facts_from: object = None
        self._controller = controller = view.controller
        controller.changed.connect(self._change)
        controller.stepped.connect(self._step)
        controller.reset.connect(self._open)
        controller.placed.connect(self._go)
        controller.selected.connect(self._select)
        controller.analysed.connect(self._learn)
        self._take_over()

    @property
    def scenery(self) -> Scenery:
        """What is shown of each level, so that it can be shown again."""
        return Scenery(self._view.camera.shot, dict(self._shots))

    def take_scenery(self, scenery: Scenery) -> None:
        """Show what was shown before."""
        self._shots, self._view.fit_when_sized = dict(scenery.shots), False
        self._view.go_to(scenery.shot)

    def note(self, problems: tuple[Problem, ...]) -> None:
        """Mark nodes with what a run shows to be wrong with them."""
        if problems != self._noted:
            self._noted = problems
            self._take_over()

    def _change(self, before: Project, after: Project) -> None:
        if before.network is not after.network:
            self._view.pointing.interrupt()
            self._view.motion.interrupt()
            self._take_over()
            level = self._controller.place[-1:]
            if before.network.blocks.keys() >= set(level):
                graph = self._controller.graph
                self._view.announcer.say_edit(before.network.graph_at(level), graph)

    def _step(self, before: Project, _after: Project) -> None:
        """Let cards that the history has moved drift, as they did when they were moved first."""
        level = self._controller.place[-1:]
        if before.network.blocks.keys() >= set(level):
            arrange_commands.drift_from(self._view, before.network.graph_at(level))

    def _open(self) -> None:
        self._shots.clear()
        self._way, self._level = (), ""
        self._show_all()

    def _go(self) -> None:
        """Show another level as it was left, or all of it; other uses of a block look alike."""
        level, way = (self._controller.place or ("",))[-1], self._controller.way
        old, self._level = self._level, level
        renamed = way == self._way
        self._way = way
        if renamed or level == old:
            self._take_over()
            return
        self._shots[old] = self._view.camera.shot
        self._show_all()
        if level in self._shots and self._view.isVisible():
            self._view.go_to(self._shots[level])

    def _show_all(self) -> None:
        view = self._view
        view.pointing.cancel()
        self._take_over()
        view.fit_when_sized = not (view.isVisible() and view.settled)
        view.fit_all()

    def _take_over(self) -> None:
        """Take the value and what is known of it into the arrays."""
        view, graph = self._view, self._controller.graph
        view.arrays.show(self._controller.network, graph, self._known(graph))
        state = view.state
        state.selection = self._controller.selection
        state.links &= graph.links
        state.frames &= frozenset(graph.frames)
        state.hovered = state.hovered if state.hovered in graph else None
        state.hovered_port = state.hovered_link = None
        state.keep_ports(view.arrays)
        view.warmth.take_over()
        view.pointing.renew()
        view.refresh()

    def _learn(self) -> None:
        """Take over what the analysis has found, and say what is wrong now."""
        self._take_over()
        self._view.announcer.say_problems()

    def _known(self, graph: Graph) -> Facts:
        """Return what the analysis knows of a graph; the same as before if nothing is new."""
        controller = self._controller
        asked = (controller.place, controller.use_path("")[:-1], graph.nodes.keys(), self._noted)
        if self._facts_of != asked or self._facts_from is not controller.analysis:
            self._facts_of, self._facts_from = asked, controller.analysis
            return facts_of(controller.analysis, graph, *asked[:2], self._noted)
        return self._view.arrays.facts

    def _select(self, selection: frozenset[NodeId]) -> None:
        view, state = self._view, self._view.state
        changed = state.selection ^ selection
        state.selection = selection
        if state.port is not None and selection != {state.port.node}:
            view.focus_port(None)
        if changed:
            view.refresh_box(view.arrays.area(changed))
            view.announcer.say_selection()
            accessible.tell_focus(view)
