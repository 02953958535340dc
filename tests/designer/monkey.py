"""A monkey at the window: one random thing after another, by mouse, wheel, keys and drags."""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from designer.actions import ACTIONS
from designer.app import Application
from designer.palette import CommandPalette
from designer.panels.history import HistoryPanel
from nodes.dataset import DATASETS
from nodes.layer import LAYERS
from nodes.shipped_blocks import SHIPPED, shipped_block_names
from tests.designer.gesture import ALT, CTRL, LEFT, MIDDLE, NO_KEYS, RIGHT, SHIFT, Gesture, Point

MOST_NODES: Final = 60
MOST_TABS: Final = 4
WORDS: Final = ("conv", "relu", "res", "12", "*2", "0.5", "8, 8", "Stem", "a b", "x1", "\b")
_KINDS: Final = ("edit", "select", "link", "view", "arrange", "block")
SAFE: Final = tuple(row for row in ACTIONS if row.id.split(".")[0] in _KINDS)
"""What a monkey may call: nothing that asks for a file, trains or prints."""
CHORDS: Final = tuple(
    QKeySequence(key)[0] for row in SAFE for key in (row.keys + " " + row.canvas_keys).split()
)
LAYER_KINDS: Final = (*LAYERS, *(f"{SHIPPED}{name}" for name in shipped_block_names()))


class Monkey:
    """Does one random thing after another and remembers the last ones."""

    def __init__(self, window: Application, seed: int) -> None:
        self.app = window
        self.hand = Gesture(window.window.view)
        self.view, self.controller = window.window.view, window.controller
        self.rng = random.Random(seed)  # noqa: S311 - no secret
        self.held: list[Qt.MouseButton] = []
        self.trail: deque[str] = deque(maxlen=40)
        self.deeds: tuple[Callable[[], object], ...] = (
            *(self.move,) * 4, *(self.press,) * 3, *(self.release,) * 4, *(self.key,) * 6,
            *(self.drag,) * 3, self.click, self.double_click, self.stroke, self.wheel, self.bend,
            self.drop_layer, self.drop_dataset, self.drag_in, self.drag_out,
            self.type, self.type, self.end_typing, self.end_typing, self.undo, self.redo,
            self.jump, self.palette, self.tab, self.bookmark, self.find, self.rest,
        )  # fmt: skip

    def act(self) -> None:
        """Do one thing."""
        popup = QApplication.activePopupWidget()
        if popup is not None and self.rng.random() < 0.5:
            self.trail.append(f"close {type(popup).__name__}")
            popup.close()
        else:
            deed = self.rng.choice(self.deeds)
            self.trail.append(deed.__name__)
            deed()
        if len(self.controller.graph.nodes) > MOST_NODES:
            self.view.select_all()
            self.view.delete_selection()

    def let_go(self) -> None:
        """Release all buttons, close what is open, drag nothing."""
        self.hand.drag_out()
        while self.held:
            self.hand.release(self.point(), self.held.pop())
        self.view.escape()
        while popup := QApplication.activePopupWidget():
            popup.close()
        self.view.setFocus()
        QApplication.processEvents()

    def told(self, text: str) -> None:
        """Add what was done in detail."""
        self.trail[-1] += f" {text}"

    # Places and keys

    def point(self) -> Point:
        """Return a port, a link, a frame, a node or any place."""
        arrays, camera = self.view.arrays, self.view.camera
        chance = self.rng.random()
        if arrays.ports and chance < 0.35:
            return arrays.point(self.rng.choice(arrays.ports))
        if arrays.links and chance < 0.5:
            return self.of_link()
        if self.controller.graph.frames and chance < 0.6:
            left, top, width, height = self.rng.choice(self.controller.graph.frames).rectangle
            at = self.rng.choice(((24, 8), (width - 6, height - 6), (width / 2, height / 2)))
            return (left + at[0], top + at[1])
        if arrays.ids and chance < 0.85:
            return self.hand.middle(self.rng.choice(arrays.ids))
        size = self.view.viewport().size()
        x, y = self.rng.uniform(0, size.width()), self.rng.uniform(0, size.height())
        at = camera.to_scene(QPointF(x, y))
        return (at.x(), at.y())

    def of_link(self) -> Point:
        """Return a point on a link."""
        pieces = self.view.arrays.curves.pieces
        x1, y1, x2, y2 = self.rng.choice(pieces).reshape(-1)[:4].tolist()
        return ((x1 + x2) / 2, (y1 + y2) / 2)

    def keys(self) -> Qt.KeyboardModifier:
        """Return no keys most of the time."""
        return self.rng.choice([NO_KEYS] * 5 + [SHIFT, CTRL, ALT, ALT | SHIFT])

    # Deeds at the mouse

    def move(self) -> None:
        self.hand.move(self.point(), self.keys())

    def press(self) -> None:
        self.held.append(self.rng.choice([LEFT, LEFT, LEFT, MIDDLE, RIGHT]))
        self.hand.press(self.point(), self.held[-1], self.keys())

    def release(self) -> None:
        if self.held:
            self.hand.release(self.point(), self.held.pop(), self.keys())

    def click(self) -> None:
        keys = self.keys()
        self.told(keys.name)
        self.hand.click(self.point(), self.rng.choice((LEFT, RIGHT)), keys)

    def drag(self) -> None:
        keys = self.keys()
        self.told(keys.name)
        self.hand.drag(self.point(), self.point(), keys=keys)

    def double_click(self) -> None:
        self.hand.double_click(self.point())

    def stroke(self) -> None:
        """Cut links, or lead them through points, by the button or a key."""
        start, end = self.point(), self.point()
        keys = self.rng.choice((SHIFT, CTRL, NO_KEYS))
        if keys != NO_KEYS:
            self.hand.drag(start, end, RIGHT, keys)
            return
        self.view.setFocus()
        self.hand.hold(Qt.Key.Key_Y)
        self.hand.drag(start, end)
        self.hand.let_go(Qt.Key.Key_Y)

    def bend(self) -> None:
        if self.view.arrays.links:
            self.hand.drag(self.of_link(), self.point(), keys=ALT)

    def wheel(self) -> None:
        self.hand.wheel(self.point(), self.rng.choice([-2, -1, 0.3, 1, 2]), self.keys())

    def drop_layer(self) -> None:
        kind = self.rng.choice(LAYER_KINDS)
        self.told(kind)
        self.hand.drop(self.point(), layer=kind)

    def drop_dataset(self) -> None:
        self.hand.drop(self.point(), dataset=self.rng.choice(list(DATASETS)))

    def drag_in(self) -> None:
        self.hand.drag_in(self.point(), layer="Conv2d")

    def drag_out(self) -> None:
        self.hand.drag_out()

    # Deeds by keys

    def key(self) -> None:
        """Press a key of a command, most often on the canvas."""
        if self.rng.random() < 0.7:
            self.view.setFocus()
        chord = self.rng.choice(CHORDS)
        self.told(QKeySequence(chord).toString())
        self.hand.key(chord.key(), chord.keyboardModifiers())

    def type(self) -> None:
        if QApplication.focusWidget() is not self.view:
            words = self.rng.choice(WORDS)
            self.told(words)
            self.hand.type(words)

    def end_typing(self) -> None:
        self.hand.key(self.rng.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape)))

    def palette(self) -> None:
        """Call a command by its title."""
        row = self.rng.choice(SAFE)
        self.told(row.id)
        self.press_in_window("Ctrl+K")
        opened = QApplication.activePopupWidget()
        if isinstance(opened, CommandPalette):
            QTest.keyClicks(opened.field, row.plain_title.rstrip("…"))
            first = opened.model.item(0)
            fits = first is not None and first.text() == row.plain_title.rstrip("…")
            key = Qt.Key.Key_Return if fits else Qt.Key.Key_Escape
            QTest.keyClick(opened.field, key)
            opened.close()

    def press_in_window(self, keys: str) -> None:
        self.view.setFocus()
        chord = QKeySequence(keys)[0]
        self.hand.key(chord.key(), chord.keyboardModifiers())

    # Deeds around the canvas

    def undo(self) -> None:
        self.press_in_window("Ctrl+Z")

    def redo(self) -> None:
        self.press_in_window("Ctrl+Y")

    def jump(self) -> None:
        """Go to a step of the history by a click on it."""
        self.app.window.docks.show("history")
        panel = self.app.window.docks["history"].build()
        assert isinstance(panel, HistoryPanel)
        steps = len(self.controller.document.history)
        index = panel.model.index(self.rng.randrange(max(0, steps - 12), steps), 0)
        panel.list.scrollTo(index)
        place = panel.list.visualRect(index).center()
        QTest.mouseClick(panel.list.viewport(), LEFT, pos=place)

    def tab(self) -> None:
        """Open a tab, go to another one, or close one without asking."""
        tabs = self.app.window.tabs
        if len(tabs) >= MOST_TABS:
            tabs.close(self.rng.choice(list(tabs)))
            return
        self.press_in_window(self.rng.choice(("Ctrl+N", "Ctrl+Tab", "Ctrl+PgUp")))

    def bookmark(self) -> None:
        digit = self.rng.randint(1, 9)
        self.press_in_window(self.rng.choice((f"Ctrl+{digit}", f"{digit}")))

    def find(self) -> None:
        """Look for something and go on to the next."""
        self.press_in_window("Ctrl+F")
        bar = self.view.find_bar
        if bar is not None and bar.isVisible():
            QTest.keyClicks(bar.field, self.rng.choice(WORDS[:8]))
            QTest.keyClick(bar.field, Qt.Key.Key_Return)

    def rest(self) -> None:
        """Let the analysis catch up."""
        QTest.qWait(20)
