"""Straighten, pin, lay out: by their keys, one step each, and what moves in sight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from designer import edits
from designer.canvas.motion import DURATION
from designer.controller import Controller
from designer.edits import move
from nodes.file import dumps, loads
from nodes.graph import Node
from tests.designer.canvas.conftest import link
from tests.designer.gesture import ALT, SHIFT, Gesture

Key = Qt.Key


def skew(controller: Controller) -> None:
    """Put conv and relu aside, so that no link is straight."""
    places = {"conv": (40.0, 120.0), "relu": (-80.0, 240.0)}
    controller.edit_graph("Move", move(controller.graph, places))


def test_that_q_makes_links_straight_in_one_step(hand: Gesture, controller: Controller) -> None:
    skew(controller)
    controller.select({"x", "conv", "relu"})
    hand.key(Key.Key_Q)
    for source, target in (("x", "conv"), ("conv", "relu")):
        assert hand.output(source)[0] == hand.input(target)[0]
    assert controller.graph["x"].position == (0.0, 0.0)
    assert controller.document.undo_label == "Straighten 3 nodes"
    assert controller.undo()
    assert controller.graph["relu"].position == (-80.0, 240.0)


def test_that_a_single_node_goes_below_what_feeds_it(hand: Gesture, controller: Controller) -> None:
    skew(controller)
    controller.select({"relu"})
    hand.key(Key.Key_Q)
    assert controller.graph["relu"].position == (40.0, 240.0)


def test_that_nodes_fed_alike_are_not_laid_over_each_other(
    hand: Gesture, controller: Controller
) -> None:
    twins = {name: Node("ReLU", name, {}, (x, 360.0)) for name, x in (("a", -240.0), ("b", 0.0))}
    graph = controller.graph
    for name, node in twins.items():
        graph = graph.with_node(name, node).with_link(link("relu", name))
    controller.edit_graph("Add", graph)
    skew(controller)
    controller.select({"x", "conv", "relu", "a", "b"})
    hand.key(Key.Key_Q)
    boxes = [hand.view.arrays.rectangle(node) for node in ("a", "b")]
    assert boxes[0][2] <= boxes[1][0]
    assert controller.graph["b"].position[0] == controller.graph["relu"].position[0]


def test_that_straightening_says_when_there_is_nothing_to_do(
    hand: Gesture, controller: Controller
) -> None:
    told: list[str] = []
    controller.status.connect(told.append)
    controller.select({"add"})
    hand.key(Key.Key_Q)
    assert told == ["The links of the selected nodes are as straight as there is room for"]


def test_that_a_pinned_node_stays_in_a_layout_and_in_the_file(
    hand: Gesture, controller: Controller
) -> None:
    skew(controller)
    controller.select({"conv"})
    hand.key(Key.Key_P, ALT)
    assert controller.document.undo_label == "Pin conv"
    controller.select(())
    hand.key(Key.Key_L, SHIFT)
    assert controller.graph["conv"].position == (40.0, 120.0)
    assert controller.graph["relu"].position[0] == 40.0
    assert loads(dumps(controller.project)).network.graph["conv"].pinned
    controller.select({"conv"})
    hand.key(Key.Key_P, ALT)
    assert not controller.graph["conv"].pinned


def test_that_a_pin_is_seen_on_its_card(hand: Gesture, controller: Controller) -> None:
    before = hand.view.grab().toImage()
    graph = controller.graph
    controller.edit_graph("Pin", graph.with_node("conv", graph["conv"].with_(pinned=True)))
    assert hand.view.grab().toImage() != before


def test_that_cards_drift_to_their_places_and_can_be_taken_hold_of(
    qtbot: QtBot, hand: Gesture, controller: Controller
) -> None:
    view = hand.view
    view.motion.on = True
    skew(controller)
    controller.select({"x", "conv", "relu"})
    view.straighten()
    assert view.arrays.rectangle("conv")[0] != -view.arrays.cards[0].width / 2
    qtbot.waitUntil(lambda: view.arrays.rectangle("conv")[0] == -104.0, timeout=20 * DURATION)
    assert controller.undo()
    controller.redo()
    skew(controller)
    view.straighten()
    hand.press(hand.middle("x"))
    assert view.arrays.rectangle("relu")[0] == -104.0


def test_that_cards_drift_back_when_a_layout_is_undone_and_there_again(
    qtbot: QtBot, hand: Gesture, controller: Controller
) -> None:
    view = hand.view
    skew(controller)
    skewed = view.arrays.rectangle("conv")
    view.motion.on = True
    hand.key(Key.Key_L, SHIFT)
    view.motion.finish()
    laid_out = view.arrays.rectangle("conv")
    for step, start, end in ((-1, laid_out, skewed), (1, skewed, laid_out)):
        controller.go_to(controller.document.position + step)
        assert view.arrays.rectangle("conv") == start
        qtbot.waitUntil(lambda end=end: view.arrays.rectangle("conv") == end)
    view.motion.on = False
    controller.undo()
    assert view.arrays.rectangle("conv") == skewed


def test_that_pinned_nodes_stay_when_others_are_aligned_with_them(
    hand: Gesture, controller: Controller
) -> None:
    graph = edits.set_fields(controller.graph, {"conv"}, pinned=True)
    controller.edit_graph("Pin", move(graph, {"conv": (80.0, 136.0), "loss": (288.0, 480.0)}))
    for key in (Key.Key_A, Key.Key_D, Key.Key_W, Key.Key_S, Key.Key_H, Key.Key_V):
        before = controller.project
        controller.select({"x", "conv", "relu"})
        hand.key(key, ALT)
        assert controller.document.undo_label == "Align"
        assert controller.graph["conv"].position == (80.0, 136.0)
        sides = {Key.Key_A: (0,), Key.Key_W: (1,), Key.Key_D: (2,), Key.Key_S: (3,)}
        for side in sides.get(key, ()):
            held = hand.view.arrays.rectangle("conv")[side]
            assert hand.view.arrays.rectangle("x")[side] == pytest.approx(held, abs=4)
        controller.undo()
        assert controller.project is before
    for key in (Key.Key_V, Key.Key_H):
        controller.select({"x", "conv", "relu", "loss"})
        hand.key(key, ALT | SHIFT)
        assert controller.graph["conv"].position == (80.0, 136.0)
    _, (_, top, _, bottom), (_, low, _, lower), (_, end, *_) = (
        hand.view.arrays.rectangle(node) for node in ("x", "conv", "relu", "loss")
    )
    assert low - bottom == pytest.approx(end - lower, abs=8)
    assert top == 136.0


def test_that_the_view_glides_and_the_wheel_takes_over(qtbot: QtBot, hand: Gesture) -> None:
    view = hand.view
    view.motion.on = True
    view.zoom_to_100()
    hand.key(Key.Key_Home)
    view.motion.finish()
    fitted = view.camera.shot
    view.go_to((0, 900.0, 900.0))
    hand.key(Key.Key_Home)
    qtbot.waitUntil(lambda: view.camera.shot[0] == fitted[0], timeout=20 * DURATION)
    view.go_to((0, 900.0, 900.0))
    hand.key(Key.Key_Home)
    hand.wheel((0.0, 0.0), 1)
    stopped = view.camera.shot
    qtbot.wait(DURATION)
    assert view.camera.shot == stopped
