"""Random hands: whatever is pressed, the arrays equal the value and undo leads to the start."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication

from designer.canvas.scene import Scene
from designer.controller import Controller
from nodes.dataset import DATASETS
from nodes.layer import LAYERS
from runtime.analysis import analyse
from tests.designer.gesture import ALT, CTRL, LEFT, MIDDLE, NO_KEYS, RIGHT, SHIFT, Gesture, Point

EVENTS = 250
MOST_NODES = 60
Key = Qt.Key
KEYS = [
    *((key, CTRL) for key in (Key.Key_A, Key.Key_C, Key.Key_V, Key.Key_X, Key.Key_D, Key.Key_0)),
    *((key, NO_KEYS) for key in (Key.Key_Delete, Key.Key_F, Key.Key_Home, Key.Key_Tab, Key.Key_L)),
    *((key, NO_KEYS) for key in (Key.Key_Left, Key.Key_Return, Key.Key_Escape, Key.Key_Space)),
    *((key, NO_KEYS) for key in (Key.Key_C, Key.Key_M)),
    *((key, SHIFT) for key in (Key.Key_Down, Key.Key_P)),
    *((key, NO_KEYS) for key in (Key.Key_J, Key.Key_P, Key.Key_H, Key.Key_BracketLeft)),
    *((key, SHIFT) for key in (Key.Key_J, Key.Key_S, Key.Key_Return, Key.Key_Backspace)),
    *((key, CTRL) for key in (Key.Key_I, Key.Key_Up, Key.Key_Right, Key.Key_BracketRight)),
    *((key, CTRL | SHIFT) for key in (Key.Key_D, Key.Key_V)),
    (Key.Key_L, ALT),
    (Key.Key_Delete, ALT),
    (Key.Key_Delete, CTRL),
    (Key.Key_A, ALT),
    (Key.Key_V, ALT | SHIFT),
]


class Monkey:
    """Does one random thing after another."""

    def __init__(self, hand: Gesture, seed: int) -> None:
        self.hand = hand
        self.controller = hand.view.controller
        self.rng = random.Random(seed)  # noqa: S311 - no secret
        self.held: list[Qt.MouseButton] = []
        self.deeds: list[Callable[[], object]] = [
            *[lambda: hand.move(self.point(), self.keys())] * 4,
            *[self.press] * 3,
            *[self.release] * 3,
            *[self.key] * 3,
            lambda: hand.drag(self.point(), self.point()),
            lambda: hand.wheel(self.point(), self.rng.choice([-2, -1, 0.3, 1, 2]), self.keys()),
            lambda: hand.drop(self.point(), layer=self.rng.choice(list(LAYERS))),
            lambda: hand.drop(self.point(), dataset=self.rng.choice(list(DATASETS))),
            lambda: hand.drag_in(self.point(), layer="Conv2d"),
            hand.drag_out,
            lambda: hand.double_click(self.point()),
            self.controller.undo,
            self.controller.redo,
            lambda: self.controller.accept(analyse(self.controller.project)),
        ]

    def act(self) -> None:
        """Do one thing."""
        popup = QApplication.activePopupWidget()
        if popup is not None and self.rng.random() < 0.5:
            popup.close()
        else:
            self.rng.choice(self.deeds)()
        if len(self.controller.graph.nodes) > MOST_NODES:
            self.hand.view.select_all()
            self.hand.view.delete_selection()

    def point(self) -> Point:
        """Return a port, a node or any place."""
        arrays, camera = self.hand.view.arrays, self.hand.view.camera
        if arrays.ports and self.rng.random() < 0.5:
            return arrays.point(self.rng.choice(arrays.ports))
        if arrays.ids and self.rng.random() < 0.6:
            return self.hand.middle(self.rng.choice(arrays.ids))
        at = camera.to_scene(QPointF(self.rng.uniform(0, 900), self.rng.uniform(0, 700)))
        return (at.x(), at.y())

    def keys(self) -> Qt.KeyboardModifier:
        """Return no keys most of the time."""
        return self.rng.choice([NO_KEYS] * 5 + [SHIFT, CTRL, ALT, ALT | SHIFT])

    def press(self) -> None:
        """Press a button."""
        self.held.append(self.rng.choice([LEFT, LEFT, LEFT, MIDDLE, RIGHT]))
        self.hand.press(self.point(), self.held[-1], self.keys())

    def release(self) -> None:
        """Release the button that was pressed last."""
        if self.held:
            self.hand.release(self.point(), self.held.pop(), self.keys())

    def key(self) -> None:
        """Press a key."""
        key, keys = self.rng.choice(KEYS)
        self.hand.key(key, keys)


def read_aloud(part: QAccessibleInterface) -> Iterator[str]:
    """Yield the names of all parts of something, as a screen reader asks for them."""
    for index in range(part.childCount()):
        child = part.child(index)
        assert part.indexOfChild(child) == index
        yield child.text(QAccessible.Text.Name)
        yield from read_aloud(child)


@pytest.mark.parametrize("seed", [1, 2])
def test_that_no_hand_however_wild_makes_picture_and_value_differ(
    hand: Gesture, controller: Controller, seed: int
) -> None:
    monkey, start = Monkey(hand, seed), controller.project
    for _ in range(EVENTS):
        monkey.act()
        if hand.view.pointing.gesture is None:
            arrays, new = hand.view.arrays, Scene()
            new.show(controller.network, controller.graph, arrays.facts)
            assert new.rectangles.tolist() == arrays.rectangles.tolist()
            assert new.curves.pieces.tolist() == arrays.curves.pieces.tolist()
            assert (new.cards, new.links) == (arrays.cards, arrays.links)
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    assert all(read_aloud(QAccessible.queryAccessibleInterface(hand.view)))
    while controller.undo():
        pass
    assert controller.project is start
