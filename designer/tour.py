"""The tour of one minute: what to do first, beside the part of the window where one does it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QToolButton, QWidget

from designer.tour_bubble import Bubble, Ring
from designer.words import later, tr

if TYPE_CHECKING:
    from designer.mainwindow import MainWindow


@dataclass(frozen=True)
class Before:
    """What there was when a step began, to see whether the user has done it."""

    nodes: int
    links: int
    chosen: frozenset[str]
    running: bool


@dataclass(frozen=True)
class Step:
    """A step: what it says, the part of the window beside which it does, and when it is done."""

    title: str
    text: str
    anchor: Callable[[MainWindow], QWidget]
    done: Callable[[MainWindow, Before], bool]
    panel: str = ""
    """The panel that is brought to the front for it."""


def _panel(window: MainWindow, name: str) -> QWidget:
    return window.docks[name]


def _button(window: MainWindow, name: str) -> QWidget:
    beside = window.menus.actions[name].associatedObjects()
    buttons = (one for one in beside if isinstance(one, QToolButton))
    return next(buttons, window.menuBar())


def _searched(window: MainWindow, _before: Before) -> bool:
    return bool(window.library.search.text().strip())


def _more_nodes(window: MainWindow, before: Before) -> bool:
    return len(window.controller.graph.nodes) > before.nodes


def _more_links(window: MainWindow, before: Before) -> bool:
    return len(window.controller.graph.links) > before.links


def _chosen(window: MainWindow, before: Before) -> bool:
    selection = window.controller.selection
    return len(selection) == 1 and selection != before.chosen


def _training(window: MainWindow, _before: Before) -> bool:
    return window.session.state in ("training", "paused", "finishing")


def _trained(window: MainWindow, before: Before) -> bool:
    return before.running and window.session.state == "idle"


def _exporting(_window: MainWindow, _before: Before) -> bool:
    return any(isinstance(w, QDialog) and w.isVisible() for w in QApplication.topLevelWidgets())


STEPS: Final = (
    Step(
        later("Everything begins here"),
        later("The library holds datasets, layers, losses and blocks. Type a word, such as relu."),
        lambda w: _panel(w, "library"),
        _searched,
        "library",
    ),
    Step(
        later("Drag a layer to the canvas"),
        later("Drop it on a link and it is inserted there; Enter adds it, too."),
        lambda w: w.library.tree,
        _more_nodes,
        "library",
    ),
    Step(
        later("Link it"),
        later(
            "Drag from the dot below a node to the dot above another; both light up where it fits."
        ),
        lambda w: w.view,
        _more_links,
    ),
    Step(
        later("Set its parameters"),
        later(
            "Click a node: the inspector shows what it computes, and every number can be changed."
        ),
        lambda w: _panel(w, "inspector"),
        _chosen,
        "inspector",
    ),
    Step(
        later("Train"),
        later("Press Train. You may go on drawing meanwhile; the run keeps what it started with."),
        lambda w: _button(w, "run.train"),
        _training,
    ),
    Step(
        later("Watch it learn"),
        later("Loss and metrics are drawn here as they come. Weights and Pictures stand beside."),
        lambda w: _panel(w, "curves"),
        _trained,
        "curves",
    ),
    Step(
        later("Take the code along"),
        later(
            "File > Export code writes the network and its training as Python that reads as if "
            "written by hand."
        ),
        lambda w: w.menuBar(),
        _exporting,
    ),
)


class Tour(QObject):
    """Shows one step after the other; goes on when the user does the thing, or by its buttons."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.step = 0
        self.bubble, self.ring = Bubble(window), Ring(window)
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.timeout.connect(self._place)
        self.bubble.forth.connect(partial(self._move, 1))
        self.bubble.back.connect(partial(self._move, -1))
        self.bubble.ended.connect(self.end)
        controller, session = window.controller, window.session
        for signal in (
            controller.changed,
            controller.selected,
            controller.reset,
            session.state_changed,
            window.library.search.textChanged,
            window.menus.actions["file.export"].triggered,
        ):
            signal.connect(self._check_soon)
        window.installEventFilter(self)
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)
        self._begin()

    def end(self) -> None:
        """Take the tour away."""
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self._window.removeEventFilter(self)
        for part in (self.bubble, self.ring):
            part.hide()
            part.deleteLater()
        self.deleteLater()
        self._window.view.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size; Escape ends the tour from wherever the keyboard is."""
        if watched is self._window and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._look.start(0)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
            if event.key() == Qt.Key.Key_Escape and over is None and self.bubble.isVisible():
                event.accept()
                self.end()
                return True
        return False

    def _begin(self) -> None:
        """Show the present step, its panel in front."""
        step, window = STEPS[self.step], self._window
        controller, running = window.controller, window.session.state != "idle"
        nodes, links = len(controller.graph.nodes), len(controller.graph.links)
        self._before = Before(nodes, links, controller.selection, running)
        if step.panel:
            window.docks.show(step.panel)
        self.bubble.say(tr(step.title), tr(step.text), self.step + 1, len(STEPS))
        self.bubble.show()
        self.bubble.next.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look.start(0)

    def _place(self) -> None:
        anchor = STEPS[self.step].anchor(self._window)
        corner = anchor.mapTo(self._window, anchor.rect().topLeft())
        rect = QRect(corner, anchor.size())
        self.ring.setGeometry(rect.adjusted(-2, -2, 2, 2).intersected(self._window.rect()))
        self.ring.show()
        self.ring.raise_()
        self.bubble.stand_beside(rect)
        self.bubble.raise_()

    def _check_soon(self, *_facts: object) -> None:
        QTimer.singleShot(0, self, self._check)

    def _check(self) -> None:
        if self.bubble.isVisible() and STEPS[self.step].done(self._window, self._before):
            self._move(1)

    def _move(self, by: int) -> None:
        self.step += by
        if 0 <= self.step < len(STEPS):
            self._begin()
        else:
            self.end()
