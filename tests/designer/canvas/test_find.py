"""Ctrl+F: words, jumps, what is dimmed, blocks, and what becomes of it when the network changes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.app import Application
from designer.canvas.find_bar import FindBar
from designer.finding import Index
from nodes.graph import Block, Node
from runtime.analysis import analyse
from tests.designer.canvas.conftest import chain
from tests.designer.gesture import CTRL, NO_KEYS, SHIFT, Gesture

Key = Qt.Key


@pytest.fixture
def hand_in_window(qtbot: QtBot, analysed: Application) -> Gesture:
    analysed.window.view.setFocus()
    return Gesture(analysed.window.view)


def bar_of(whole: Application) -> FindBar:
    bar = whole.window.view.find_bar
    assert bar is not None
    return bar


def named(whole: Application) -> set[str]:
    return {whole.controller.graph[node].name for node in whole.controller.selection}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("conv1", {"conv1"}),
        ("maxpool", {"pool"}),
        ("Conv2d", {"conv1", "conv2"}),
        ("out_channels = 32", {"conv2"}),
        ("out_channels=16", {"conv1"}),
        ("32x4x4", {"pool", "flatten"}),
        ("N×32×4×4 pool", {"pool"}),
        ("relu2", {"relu2"}),
        ("qqqq", set()),
        ("  ", set()),
    ],
)
def test_that_names_layers_parameters_and_shapes_are_found(
    analysed: Application, text: str, expected: set[str]
) -> None:
    controller = analysed.controller
    hits = Index(controller.network, controller.analysis).find(text)
    assert {controller.graph[hit.node].name for hit in hits} == expected


def test_that_problems_and_notes_are_found_and_blocks_are_looked_into(
    analysed: Application,
) -> None:
    controller = analysed.controller
    network = controller.network.with_block(Block("Stage", chain()))
    graph = network.graph
    conv = next(i for i, n in graph.nodes.items() if n.name == "conv1")
    graph = graph.with_node(conv, graph[conv].with_(note="Ask Ada about this"))
    network = network.with_graph(graph.with_node("use", Node("block:Stage", "stage")))
    project = controller.project.with_network(network)
    index = Index(network, analyse(project))
    assert [hit.node for hit in index.find("ada")] == [conv]
    inside = index.find("relu")
    assert {hit.place for hit in inside} == {(), ("Stage",)}
    assert "use" in {hit.node for hit in index.find("input")}


def test_that_typing_jumps_counts_and_dims(hand_in_window: Gesture, analysed: Application) -> None:
    hand, view = hand_in_window, analysed.window.view
    hand.key(Key.Key_F, CTRL)
    hand.type("conv2d")
    bar = bar_of(analysed)
    assert bar.count.text() == "1 of 2"
    assert named(analysed) == {"conv1"}
    assert len(view.state.found or ()) == 2
    assert "Conv2d" in bar.told.text()
    hand.key(Key.Key_Return)
    assert (named(analysed), bar.count.text()) == ({"conv2"}, "2 of 2")
    hand.key(Key.Key_Return)
    assert named(analysed) == {"conv1"}
    hand.key(Key.Key_Return, SHIFT)
    assert named(analysed) == {"conv2"}
    dimmed = view.grab().toImage()
    hand.key(Key.Key_Escape)
    assert not bar.isVisible()
    assert view.state.found is None
    assert QApplication.focusWidget() is view
    assert view.grab().toImage() != dimmed


def test_that_a_hit_does_not_stay_below_the_bar(
    hand_in_window: Gesture, analysed: Application
) -> None:
    hand, view = hand_in_window, analysed.window.view
    view.zoom_to_100()
    conv = next(i for i, node in analysed.controller.graph.nodes.items() if node.name == "conv1")
    view.center_on(conv)
    covered = view.camera.covered(view.arrays.rectangle(conv), 0.0)
    corner = QPointF(view.width() - 30, 20) - QPointF(covered.topRight())
    view.camera.scroll_by(-corner)
    covered = view.camera.covered(view.arrays.rectangle(conv), 0.0)
    assert view.viewport().rect().contains(covered)
    hand.key(Key.Key_F, CTRL)
    bar = bar_of(analysed)
    assert bar.geometry().intersects(covered)
    hand.type("conv1")
    assert not bar.geometry().intersects(view.camera.covered(view.arrays.rectangle(conv), 0.0))


def test_that_n_and_f3_go_on_after_the_field_is_closed(
    hand_in_window: Gesture, analysed: Application
) -> None:
    hand = hand_in_window
    hand.key(Key.Key_N)
    assert named(analysed) == set()
    hand.key(Key.Key_F, CTRL)
    hand.type("relu")
    hand.key(Key.Key_Escape)
    visited = []
    for key, keys in (
        (Key.Key_N, NO_KEYS),
        (Key.Key_F3, NO_KEYS),
        (Key.Key_N, SHIFT),
        (Key.Key_F3, SHIFT),
    ):
        hand.key(key, keys)
        visited.append(*named(analysed))
    assert visited == ["relu2", "relu1", "relu2", "relu1"]


def test_that_nothing_found_says_so(hand_in_window: Gesture, analysed: Application) -> None:
    hand_in_window.key(Key.Key_F, CTRL)
    hand_in_window.type("zebra")
    bar = bar_of(analysed)
    assert bar.told.text() == "Nothing is found"
    assert bar.field.property("invalid")
    assert bar.count.text() == "0"
    assert analysed.window.view.state.found == frozenset()


def test_that_a_hit_within_a_block_is_entered(
    hand_in_window: Gesture, analysed: Application
) -> None:
    controller = analysed.controller
    inside = chain().with_node("squash", Node("Tanh", "squash", {}, (0.0, 700.0)))
    network = controller.network.with_block(Block("Stage", inside))
    graph = network.graph.with_node("use", Node("block:Stage", "stage", {}, (600.0, 0.0)))
    controller.edit_network("Block", network.with_graph(graph))
    hand_in_window.key(Key.Key_F, CTRL)
    hand_in_window.type("tanh")
    assert controller.place == ("Stage",)
    assert controller.selection == {"squash"}
    assert bar_of(analysed).told.text().endswith("(in Stage)")


def test_that_the_hits_follow_an_edit(
    qtbot: QtBot, hand_in_window: Gesture, analysed: Application
) -> None:
    controller = analysed.controller
    hand_in_window.key(Key.Key_F, CTRL)
    hand_in_window.type("relu")
    graph = controller.graph
    relu = next(i for i, n in graph.nodes.items() if n.name == "relu2")
    controller.edit_graph("Rename", graph.with_node(relu, graph[relu].with_(type="GELU", name="g")))
    bar = bar_of(analysed)
    qtbot.waitUntil(lambda: len(bar.hits) == 1)
    assert bar.count.text() == "1 of 1"
