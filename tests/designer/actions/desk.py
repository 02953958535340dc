"""A whole window at which commands are called as users call them: by their keys or their menu."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from designer.action import Action
from designer.app import Application
from designer.document import Document
from designer.tabs import Tab
from nodes.graph import Graph, Network, NodeId
from nodes.project import Project
from tests.designer.canvas.conftest import chain
from tests.designer.gesture import Gesture

PATIENCE = 60_000  # milliseconds


class Desk:
    """The window, and what was noted before a command was called."""

    def __init__(self, app: Application, folder: Path) -> None:
        self.app, self.folder = app, folder
        self.window, self.view, self.controller = app.window, app.window.view, app.controller
        self.hand = Gesture(self.view)
        self.level = 0
        self.start = Project()
        self.noted: object = None
        self.asked: list[str] = []
        """The classes of the dialogs that were shown; each was cancelled."""
        self.events: list[object] = []
        """What runs have told."""
        app.session.events.connect(self.events.extend)
        self._watch = QTimer()
        self._watch.timeout.connect(self._cancel)
        for name in self.window.docks.by_name:  # what is out of sight costs no time
            if name not in ("library", "inspector"):
                self.window.docks.by_name[name].hide()

    def renew(self, level: int) -> None:
        """Put the small network on the canvas, at a zoom, with nothing selected or open."""
        self.close_all()
        for tab in list(self.window.tabs)[1:]:
            self.window.tabs.close(tab)
        document = self.controller.document
        if document.path is None and document.history[0].project is self.start:
            self.controller.show(())
            self.controller.go_to(0)
        else:
            self._open_anew()
        self.select()
        self.window.stage.show_start(on=False)
        QApplication.processEvents()
        self.level = level
        self.look_at(level)
        self.asked.clear()
        self.window.activateWindow()
        self.view.setFocus()
        QApplication.processEvents()
        QGuiApplication.clipboard().clear()

    def _open_anew(self) -> None:
        self.start = Project(Network("Small", chain()))
        first = next(iter(self.window.tabs), None)
        if first is None:
            self.window.tabs.add(Tab(Document(self.start)))
        else:
            first.example = ""
            self.window.tabs.renew(first, Document(self.start))

    def look_at(self, level: int, at: tuple[float, float] = (144.0, 220.0)) -> None:
        """Show a place of the canvas at a level of zoom."""
        self.view.go_to((level, *at))

    def close_all(self) -> None:
        """Close popups, dialogs and what lies over the canvas."""
        while popup := QApplication.activePopupWidget():
            popup.close()
        for widget in QApplication.topLevelWidgets():
            if widget.isWindow() and widget.isVisible() and widget is not self.window:
                widget.close()
        if self.view.find_bar is not None:
            self.view.find_bar.leave()
        self.view.escape()
        QApplication.processEvents()

    # Calling a command

    def call_by_key(self, key: str) -> None:
        """Press a key of a command in whatever has the keyboard."""
        for chord in QKeySequence(key):
            self._watched(lambda c=chord: self.hand.key(c.key(), c.keyboardModifiers()))

    def call_in_menu(self, row: Action) -> None:
        """Open the menu of a command and press Enter on it."""
        menus = self.window.menus
        menus.refresh()
        menu, action = menus.menu(row.menu), menus.actions[row.id]
        menu.popup(self.window.mapToGlobal(self.window.rect().topLeft()))
        QApplication.processEvents()
        menu.setActiveAction(action)  # a menu may be longer than the screen
        self._watched(lambda: QTest.keyClick(menu, Qt.Key.Key_Return))
        menu.close()

    def _watched(self, call: Callable[[], object]) -> None:
        """Call, while dialogs that would wait for an answer are noted and cancelled."""
        self._watch.start(20)
        call()
        QApplication.processEvents()
        self._cancel()
        self._watch.stop()

    def _cancel(self) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            self.asked.append(type(dialog).__name__)
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
            dialog.close()

    def until(self, condition: Callable[[], bool], patience: int = PATIENCE) -> bool:
        """Wait until something holds; return whether it does at last."""
        clock = QElapsedTimer()
        clock.start()
        while not condition() and not clock.hasExpired(patience):
            QTest.qWait(10)
        return condition()

    # What is there

    @property
    def graph(self) -> Graph:
        """The graph that is shown."""
        return self.controller.graph

    @property
    def selection(self) -> frozenset[NodeId]:
        """The selected nodes."""
        return self.controller.selection

    @property
    def label(self) -> str | None:
        """The name of the last edit."""
        return self.controller.document.undo_label

    def select(self, *nodes: NodeId) -> None:
        """Select exactly these nodes."""
        self.controller.select(nodes)

    def edit(self, graph: Graph) -> None:
        """Put another graph there, as a step of its own."""
        self.controller.edit_graph("Prepare", graph)

    def position(self, node: NodeId) -> tuple[float, float]:
        """Return where a node is."""
        return self.graph[node].position

    def sources(self, node: NodeId) -> set[NodeId]:
        """Return what feeds a node."""
        return {link.source.node for link in self.graph.incoming[node].values()}

    def copies(self, kind: str) -> list[NodeId]:
        """Return the nodes of a type, the first one first."""
        return [i for i, node in self.graph.nodes.items() if node.type == kind]

    def shows(self, *nodes: NodeId) -> bool:
        """Return whether the middles of nodes are in view."""
        window = self.view.viewport().rect()
        return all(window.contains(self.hand.window(self.hand.middle(n)).toPoint()) for n in nodes)

    def popup(self) -> str:
        """Return the class of the popup that is open."""
        popup = QApplication.activePopupWidget()
        return type(popup).__name__ if popup else ""

    def keyboard_in(self, part: QWidget) -> bool:
        """Return whether a widget or one in it has the keyboard."""
        focused = QApplication.focusWidget()
        return focused is not None and (focused is part or part.isAncestorOf(focused))

    def visible(self, name: str) -> bool:
        """Return whether a window of a class can be seen."""
        tops = QApplication.topLevelWidgets()
        return any(type(w).__name__ == name and w.isVisible() for w in tops)


Ready = Callable[[Desk], object]
Holds = Callable[[Desk], bool]


def nothing(_desk: Desk) -> None:
    """Need nothing before the command is called."""


@dataclass(frozen=True)
class Case:
    """How a command is tried: what is there first, and what holds then and did not before.

    With `again` the command is called a second time, after which it does not hold any more.
    """

    holds: Holds
    ready: Ready = nothing
    again: bool = False


def chosen(*nodes: NodeId) -> Ready:
    """Return what selects nodes first."""
    return lambda d: d.select(*nodes)


def after(*steps: Ready) -> Ready:
    """Return what does one thing after the other first."""

    def ready(desk: Desk) -> None:
        for step in steps:
            step(desk)

    return ready


def changes(look: Callable[[Desk], object], ready: Ready = nothing, *, again: bool = True) -> Case:
    """Return a case of something that becomes different, and with `again` as before again."""

    def note(desk: Desk) -> None:
        ready(desk)
        desk.noted = look(desk)

    return Case(lambda d: look(d) != d.noted, note, again=again)
