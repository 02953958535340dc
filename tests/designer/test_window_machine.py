"""Any row of edits through the window: value, picture, history and file agree after each step.

Hypothesis chooses the steps and shortens a row that fails. Nodes are chosen by their names, since
their ids are random. `make hands` tries 500 rows; `NETWRIGHT_MACHINE_EXAMPLES` says how many.
"""

from __future__ import annotations

import os
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from designer.app import Application
from designer.document import Document
from designer.panels.history import HistoryPanel
from designer.tabs import Tab
from nodes.file import dumps, loads
from nodes.graph import Link, Network, NodeId
from nodes.project import Project
from tests.designer.agreement import (
    expect_history,
    expect_picture_of_value,
    expect_same_from_file,
)
from tests.designer.canvas.conftest import chain
from tests.designer.gesture import ALT, CTRL, NO_KEYS, RIGHT, SHIFT, Gesture, Point

EXAMPLES = int(os.environ.get("NETWRIGHT_MACHINE_EXAMPLES", "6"))
STEPS = 20
COMMANDS = (
    "edit.cut", "edit.copy", "edit.paste", "edit.paste_linked", "edit.duplicate",
    "edit.duplicate_linked", "edit.delete", "edit.delete_and_reconnect", "edit.bypass",
    "edit.fold", "edit.freeze", "edit.select_all", "link.join", "link.join_over", "link.break",
    "link.pull_out", "arrange.lay_out", "arrange.lay_out_all", "arrange.pin",
    "arrange.straighten", "arrange.align_left", "arrange.align_across", "arrange.space_across",
    "arrange.space_down", "arrange.move_far_left", "arrange.move_down", "block.group",
    "block.unpack", "block.enter", "block.leave", "block.make_unique", "block.share_weights",
    "block.own_weights", "block.delete_unused", "view.set_bookmark_2", "view.forget_bookmarks",
)  # fmt: skip
LAYERS = ("ReLU", "Conv2d", "Add", "Flatten", "LSTM", "MultiheadAttention", "Output", "MSE")
WORDS = ("tanh", "linear", "dropout", "Stem", "a title", "")
picks = st.lists(st.integers(0, 30), max_size=4)
pick = st.integers(0, 30)
shift = st.tuples(st.sampled_from((-240, -48, 64, 200)), st.sampled_from((-160, 0, 72)))


class Hands(RuleBasedStateMachine):
    """Hands at one window; each row of steps begins with a new document."""

    app: ClassVar[Application]

    @initialize()
    def open_anew(self) -> None:
        """Show the small network."""
        self.view, self.controller = self.app.window.view, self.app.controller
        self.hand = Gesture(self.view)
        tabs = self.app.window.tabs
        start = loads(dumps(Project(Network("Small", chain()))))  # as it comes from a file
        tabs.add(Tab(Document(start)))
        for tab in tabs:
            if tab is not tabs.current:
                tabs.close(tab)
        self.starts = {self.controller.document: self.controller.project}
        self.view.go_to((0, 144.0, 220.0))
        self.settle()

    def settle(self) -> None:
        """Take what is typed, close what is open, give the canvas the keyboard."""
        while popup := QApplication.activePopupWidget():
            popup.close()
        focused = QApplication.focusWidget()
        if focused is not None and self.view.isAncestorOf(focused):
            self.hand.key(Qt.Key.Key_Return, CTRL)
        self.view.setFocus()
        if self.view.pointing.gesture is not None:  # a link is drawn by clicks, too
            self.hand.key(Qt.Key.Key_Escape)
        QApplication.processEvents()

    # What there is to choose from

    def node(self, number: int) -> NodeId | None:
        """Return one of the nodes, in the order of their names."""
        graph = self.controller.graph
        names = sorted(graph.nodes, key=lambda node: graph[node].name)
        return names[number % len(names)] if names else None

    def select(self, numbers: list[int]) -> None:
        found = (self.node(number) for number in numbers)
        self.controller.select(node for node in found if node is not None)

    def link(self, number: int) -> Link | None:
        graph = self.controller.graph
        names = sorted(
            self.view.arrays.links,
            key=lambda k: (graph[k.source.node].name, graph[k.target.node].name, k.target.port),
        )
        return names[number % len(names)] if names else None

    def point_on(self, link: Link) -> Point:
        """Return a point on a link."""
        curves = self.view.arrays.curves
        row = self.view.arrays.links.index(link)
        piece = curves.pieces[int((curves.owner == row).nonzero()[0][0])].reshape(-1, 2)
        (x1, y1), (x2, y2) = piece[0].tolist(), piece[-1].tolist()
        return ((x1 + x2) / 2, (y1 + y2) / 2)

    def port(self, number: int) -> Point | None:
        ports = self.view.arrays.ports
        return self.view.arrays.point(ports[number % len(ports)]) if ports else None

    # What is done

    @rule(name=st.sampled_from(COMMANDS), numbers=picks)
    def call(self, name: str, numbers: list[int]) -> None:
        """Call a command on some nodes, by its key if it has one."""
        self.select(numbers)
        keys = self.app.window.menus.keys_of(name)
        if keys:
            chord = QKeySequence(keys[0])[0]
            self.hand.key(chord.key(), chord.keyboardModifiers())
        else:
            self.app.window.menus.call(name)
        self.settle()

    @rule(words=st.sampled_from(WORDS), numbers=picks, key=st.sampled_from("ACSP"))
    def type(self, words: str, numbers: list[int], key: str) -> None:
        """Add a layer, replace one, frame some or write a note, by typing."""
        self.select(numbers)
        keys = NO_KEYS if key == "C" else SHIFT
        self.hand.key(Qt.Key(ord(key)), keys)
        self.hand.type(words)
        self.hand.key(Qt.Key.Key_Return)
        self.settle()

    @rule(start=pick, end=pick, keys=st.sampled_from((NO_KEYS, CTRL)))
    def draw_link(self, start: int, end: int, keys: Qt.KeyboardModifier) -> None:
        """Drag from port to port."""
        begin, finish = self.port(start), self.port(end)
        if begin is not None and finish is not None:
            self.hand.drag(begin, finish, keys=keys)
        self.settle()

    @rule(number=pick, by=shift, keys=st.sampled_from((NO_KEYS, CTRL, ALT, ALT | SHIFT)))
    def drag_node(self, number: int, by: tuple[int, int], keys: Qt.KeyboardModifier) -> None:
        """Move a node, pull it out, or copy it."""
        node = self.node(number)
        if node is not None:
            x, y = self.hand.middle(node)
            self.hand.drag((x, y), (x + by[0], y + by[1]), keys=keys)
        self.settle()

    @rule(number=pick, how=st.sampled_from(("cut", "sweep", "bend", "insert", "break")))
    def on_link(self, number: int, how: str) -> None:
        """Cut a link, lead it through a point, drop a layer on it, break its port."""
        link = self.link(number)
        if link is None:
            return
        x, y = self.point_on(link)
        if how == "bend":
            self.hand.drag((x, y), (x + 60, y), keys=ALT)
        elif how == "insert":
            self.hand.drop((x, y), layer="ReLU")
        elif how == "break":
            self.hand.click(self.hand.input(link.target.node, link.target.port), keys=ALT)
        else:
            keys = CTRL if how == "cut" else SHIFT
            self.hand.drag((x - 30, y), (x + 30, y), RIGHT, keys)
        self.settle()

    @rule(kind=st.sampled_from(LAYERS), by=shift)
    def drop(self, kind: str, by: tuple[int, int]) -> None:
        """Drop a layer from the library."""
        self.hand.drop((144.0 + by[0], 220.0 + by[1]), layer=kind)
        self.settle()

    @rule(number=pick, by=shift)
    def drag_frame(self, number: int, by: tuple[int, int]) -> None:
        """Move a frame or note with what is in it."""
        frames = self.controller.graph.frames
        if frames:
            left, top, _, _ = frames[number % len(frames)].rectangle
            self.hand.drag((left + 24, top + 8), (left + 24 + by[0], top + 8 + by[1]))
        self.settle()

    @rule(step=st.integers(-3, 3))
    def walk_history(self, step: int) -> None:
        """Undo or redo by keys, or jump."""
        if abs(step) == 1:
            self.hand.key(Qt.Key.Key_Z if step < 0 else Qt.Key.Key_Y, CTRL)
        else:
            self.controller.go_to(self.controller.document.position + step)
        self.settle()

    @rule(keys=st.sampled_from(("Ctrl+N", "Ctrl+Tab")))
    def change_tab(self, keys: str) -> None:
        """Go to another tab."""
        if len(self.app.window.tabs) > 2 and keys == "Ctrl+N":
            keys = "Ctrl+Tab"
        chord = QKeySequence(keys)[0]
        self.hand.key(chord.key(), chord.keyboardModifiers())
        self.starts.setdefault(self.controller.document, self.controller.project)
        self.settle()

    # What holds

    @invariant()
    def all_agree(self) -> None:
        """The picture, the history, its panel and the file are those of the value."""
        document = self.controller.document
        assert self.view.pointing.gesture is None
        expect_picture_of_value(self.view)
        expect_history(document)
        expect_same_from_file(document)
        panel = self.app.window.docks["history"].build()
        assert isinstance(panel, HistoryPanel)
        shown = [panel.model.words(row) for row in range(panel.model.rowCount())]
        assert len(shown) == len(document.history)
        assert all(map(str.startswith, shown[1:], (step.label for step in document.history[1:])))
        assert panel.list.currentIndex().row() == document.position

    def teardown(self) -> None:
        """Undoing everything leads to the first value itself, and its picture."""
        for document, start in getattr(self, "starts", {}).items():
            if document is self.controller.document:
                while self.controller.undo():
                    pass
                expect_picture_of_value(self.view)
            while document.undo():
                pass
            assert document.project is start


@pytest.mark.timeout(0)
def test_that_value_picture_history_and_file_agree_after_any_row_of_edits(
    analysed: Application,
) -> None:
    analysed.window.docks.show("history")
    Hands.app = analysed
    run_state_machine_as_test(
        Hands,
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=STEPS,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    del Hands.app
