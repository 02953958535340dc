"""What is seen: every zoom and theme, and that partial repaints equal a fresh picture."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer import edits
from designer.canvas.backing import Backing
from designer.canvas.painter import CanvasPainter
from designer.canvas.sprites import Sprites
from designer.canvas.view import CanvasView
from designer.controller import Controller
from designer.document import Document
from designer.theme import apply_theme, current_theme
from nodes.examples import read_example
from nodes.graph import Graph, Network
from nodes.layer import LAYERS
from nodes.project import Project
from runtime.analysis import analyse
from tests.designer.gesture import NO_KEYS, SHIFT, Gesture

HERE = Path(__file__).parent


def seen(hand: Gesture) -> QImage:
    """Return what is on the screen, made of all repaints so far."""
    QApplication.processEvents()
    screen = hand.view.screen().grabWindow(hand.view.winId())
    return screen.toImage().convertToFormat(QImage.Format.Format_RGB32)


def honest(hand: Gesture) -> bool:
    """Return whether what is on the screen is what a fresh picture would show.

    At twice the scale the screenless platform gives only the upper left quarter.
    """
    shown = seen(hand)
    return shown == fresh(hand).copy(shown.rect())


def difference(one: QImage, other: QImage) -> int:
    """Return the greatest difference of a colour; where a stroke is clipped Qt may round it."""
    other = other.copy(one.rect())
    if one == other:
        return 0
    bytes_of = [np.frombuffer(image.constBits(), np.uint8).astype(int) for image in (one, other)]
    return int(np.abs(bytes_of[0] - bytes_of[1]).max())


def fresh(hand: Gesture) -> QImage:
    """Return the canvas painted at once, from nothing that was painted before."""
    view = hand.view
    kept = view._backing, view._painter
    view._backing, view._painter = Backing(), CanvasPainter(view.arrays, view.state)
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    view._backing, view._painter = kept
    return image


def colour_at(hand: Gesture, x: float, y: float) -> QColor:
    """Return the colour at a scene point."""
    at = hand.window((x, y)) * hand.view.devicePixelRatioF()
    return fresh(hand).pixelColor(at.toPoint())


def analysed(hand: Gesture) -> None:
    """Let the canvas know shapes and problems."""
    hand.view.controller.accept(analyse(hand.view.controller.project))


@pytest.mark.parametrize("rungs", [8, 5, 0, -4, -9, -17])
def test_that_partial_repaints_equal_a_fresh_picture(hand: Gesture, rungs: int) -> None:
    analysed(hand)
    view, controller = hand.view, hand.view.controller
    view.camera.zoom_by(rungs, view.camera.middle)
    for step in (QPointF(31, 0), QPointF(-12, 17), QPointF(3, -40)):
        view.scroll_by(step)
        assert honest(hand)
    hand.move(hand.middle("conv"))
    hand.move(hand.middle("loss"))
    assert honest(hand)
    hand.click(hand.middle("relu"))
    hand.click(hand.middle("conv"), keys=SHIFT)
    assert honest(hand)
    start = hand.middle("relu")
    hand.grab(start, (start[0] + 150, start[1] + 90))
    hand.release((start[0] + 150, start[1] + 90))
    hand.move((-300.0, -300.0))
    assert honest(hand)
    controller.undo()
    assert honest(hand)


def test_that_after_a_zoom_what_lights_up_and_what_scrolls_is_seen(hand: Gesture) -> None:
    analysed(hand)
    for notches in (-1, -1, 2):
        hand.wheel(hand.middle("conv"), notches)
        hand.move(hand.middle("relu"))
        assert honest(hand)
        hand.move(hand.output("conv"))
        assert honest(hand)
        hand.view.scroll_by(QPointF(9, -4))
        hand.move(hand.middle("loss"))
        assert honest(hand)


class Restless:
    """A hand that looks around and works, and never does the same for long."""

    def __init__(self, hand: Gesture, seed: int) -> None:
        self.hand, self.rng = hand, random.Random(seed)  # noqa: S311 - no secret
        self.view, self.controller = hand.view, hand.view.controller
        self.deeds = [
            *[lambda: self.view.scroll_by(self.step())] * 4,
            *[lambda: hand.wheel(self.place(), self.rng.choice((-2, -1, -0.5, 0.5, 1, 2)))] * 2,
            *[lambda: hand.move(self.place())] * 5,
            *[lambda: hand.click(self.place(), keys=self.rng.choice((NO_KEYS, SHIFT)))] * 3,
            *[lambda: hand.grab(self.place(), self.place())] * 2,
            *[lambda: hand.release(self.place())] * 3,
            *[self.controller.undo] * 2,
            self.controller.redo,
            lambda: analysed(hand),
            self.set_width,
            self.search,
            self.warm,
            self.turn_theme,
            self.view.fit_all,
        ]

    def step(self) -> QPointF:
        """Return how far to scroll: mostly a little, in whole pixels."""
        reach = self.rng.choice((5, 60, 400))
        return QPointF(self.rng.randint(-reach, reach), self.rng.randint(-reach, reach))

    def place(self) -> tuple[float, float]:
        """Return a node, a port, the middle of a link or the ground."""
        arrays = self.view.arrays
        curves = arrays.curves.middle.tolist()
        return self.rng.choice([
            *[self.hand.middle(node) for node in arrays.ids],
            *map(arrays.point, arrays.ports),
            *[(x, y) for x, y in curves] * 2,
            *[(x + 110.0, y + 31.0) for x, y in curves],
        ])  # fmt: skip

    def set_width(self) -> None:
        """Give the convolution another number of filters."""
        if "conv" in self.controller.graph:
            graph = edits.set_params(
                self.controller.graph, ["conv"], out_channels=self.rng.randint(1, 900)
            )
            self.controller.edit_graph("Set", graph)

    def search(self) -> None:
        """Look for something, or stop looking."""
        found = self.rng.choice((None, frozenset({"conv", "loss"})))
        self.view.state.found = found
        self.view.refresh()

    def warm(self) -> None:
        """Let colours show a quantity, or not."""
        self.view.heat = "" if self.view.heat else "weights"

    def turn_theme(self) -> None:
        """Go from dark to light and back."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, "light" if current_theme().dark else "dark")


@pytest.mark.parametrize("seed", [1, 2])
def test_that_no_pixel_is_stale_whatever_was_done(hand: Gesture, seed: int) -> None:
    restless = Restless(hand, seed)
    for number in range(40):
        restless.rng.choice(restless.deeds)()
        assert difference(seen(hand), fresh(hand)) <= 1, number
    if not current_theme().dark:
        restless.turn_theme()


def test_that_pictures_of_zooms_long_left_give_their_memory_back(qapp: QApplication) -> None:
    sprites = Sprites()
    box = QRect(0, 0, 900, 900)
    for scale in map(float, range(1, 40)):
        sprites.tidy(scale)
        sprites.sprite("card", scale, (0.0, 0.0, 1000 / scale, 1000 / scale), lambda _painter: None)
        sprites.sheet(scale).numbers([("letters", box, lambda _painter: None)])
    sprites.tidy(39.0)
    assert sprites.pixels <= 12_000_000
    for number in range(40):
        sprites.tidy(39.0)
        sprites.sheet(39.0).numbers([(number, box, lambda _painter: None)])
    assert sprites.pixels <= 24_000_000


def test_that_hints_and_tips_stay_in_place_while_the_canvas_scrolls(hand: Gesture) -> None:
    analysed(hand)
    hand.move(hand.output("conv"))
    hand.view.scroll_by(QPointF(40, 25))
    assert honest(hand)
    hand.view.scroll_by(QPointF(5000, 0))
    assert honest(hand)
    hand.view.scroll_by(QPointF(35, 20))
    assert honest(hand)
    hand.view.scroll_by(QPointF(-5075, 0))
    assert honest(hand)


def test_that_undo_brings_back_the_same_picture(hand: Gesture, controller: Controller) -> None:
    analysed(hand)
    before = fresh(hand)
    controller.edit_graph("Delete", edits.delete(controller.network, controller.graph, {"conv"}))
    assert fresh(hand) != before
    controller.undo()
    controller.select(())
    assert fresh(hand) == before


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_that_a_card_is_seen_at_every_zoom(hand: Gesture, theme: str) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, theme)
    canvas = current_theme().color("canvas")
    for _ in range(24):
        left, top, _, _ = hand.view.arrays.rectangle("conv")
        assert colour_at(hand, left + 30, top + 4).rgb() != canvas.rgb()
        hand.view.camera.zoom_by(-1, hand.view.camera.middle)
    apply_theme(app, "dark")


def test_that_the_theme_changes_the_picture_at_once(hand: Gesture) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before = seen(hand)
    apply_theme(app, "light")
    after = seen(hand)
    apply_theme(app, "dark")
    assert after != before
    assert seen(hand) == before


def test_that_a_selected_card_has_a_border_of_its_own(
    hand: Gesture, controller: Controller
) -> None:
    left, top, _, bottom = hand.view.arrays.rectangle("relu")
    before = colour_at(hand, left + 1 / hand.view.zoom, (top + bottom) / 2)
    controller.select({"relu"})
    after = colour_at(hand, left + 1 / hand.view.zoom, (top + bottom) / 2)
    assert after.rgb() != before.rgb()


def test_that_a_problem_is_seen_as_a_badge_and_its_link_in_red(
    hand: Gesture, controller: Controller
) -> None:
    graph, node = edits.add_node(controller.network, controller.graph, "Embedding", (-192.0, 240.0))
    controller.edit_graph("Add", graph)
    hand.drag(hand.output("conv"), hand.input(node))
    before = fresh(hand)
    analysed(hand)
    assert hand.view.arrays.facts.severity(node) == "error"
    assert fresh(hand) != before
    hand.move(hand.middle(node))
    assert honest(hand)


def test_that_every_layer_has_a_card_at_every_level_of_detail(
    hand: Gesture, controller: Controller
) -> None:
    network, graph = Network(), Graph()
    for number, name in enumerate(LAYERS):
        place = (number % 8 * 300.0, number // 8 * 120.0)
        graph, _ = edits.add_node(network, graph, name, place)
    controller.open(Document(Project(network.with_graph(graph))))
    for rungs in (0, -8, -10, -12):
        hand.view.zoom_to_100()
        hand.view.camera.zoom_by(rungs, hand.view.camera.middle)
        assert honest(hand)
    assert len(hand.view.arrays.cards) == len(LAYERS)


def test_that_an_empty_canvas_says_what_to_do_and_stops_when_it_is_done(
    hand: Gesture, controller: Controller
) -> None:
    controller.open(Document())
    middle = hand.view.viewport().rect().center() * hand.view.devicePixelRatioF()
    ground = current_theme().color("canvas").rgb()
    assert fresh(hand).pixelColor(middle.x() + 100, middle.y() - 70).rgb() != ground
    hand.drop(tuple(hand.view.camera.to_scene(QPointF(80, 80)).toTuple()), layer="ReLU")
    assert honest(hand)
    assert fresh(hand).pixelColor(middle.x() + 101, middle.y() - 71).rgb() == ground


def test_that_the_canvas_has_a_name_for_screen_readers(hand: Gesture) -> None:
    assert hand.view.accessibleName() == "Canvas"
    assert hand.view.focusPolicy() == Qt.FocusPolicy.StrongFocus


@pytest.mark.parametrize("example", ["vae", "drawn_rnn", "digits_cnn"])
def test_that_a_pill_lies_beside_the_ports_where_there_is_room(qtbot: QtBot, example: str) -> None:
    controller = Controller(Document(read_example(example).project))
    controller.accept(analyse(controller.project))
    view = CanvasView(controller)
    qtbot.addWidget(view)
    badges = view._painter._badges
    badges._classify()
    pills = 0
    for row in badges._pilled.tolist():
        badges._look_up(row)
        card = badges._cards[row]
        for code, end in zip(badges._known[row], badges._shifts[row], strict=True):
            if code < 0:
                continue
            pills += 1
            right = card.width / 2 - end
            left = right - badges._width(badges._pills[code])
            assert left > -card.width / 2
            assert not any(left < spot.x < right for spot in card.outputs), card.name
    assert pills
