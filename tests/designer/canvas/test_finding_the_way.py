"""The minimap and the bookmarks: where one is in the drawing, and the way back."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication

from designer.app import Application
from designer.canvas.minimap import Minimap
from designer.controller import Controller
from nodes.file import FileError, dumps, loads
from nodes.graph import Block, Graph, Node
from nodes.project import Bookmark
from tests.designer.canvas.conftest import chain
from tests.designer.gesture import ALT, CTRL, LEFT, Gesture

Key = Qt.Key


def on_map(map_: Minimap, kind: QEvent.Type, at: QPointF) -> None:
    """Send an event of the mouse to a point of the minimap."""
    device, place = QPointingDevice.primaryPointingDevice(), map_.mapToGlobal(at)
    none = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(kind, at, place, LEFT, LEFT, none, device)
    QApplication.sendEvent(map_, event)
    QApplication.processEvents()


@pytest.fixture
def minimap(hand: Gesture) -> Minimap:
    hand.view.minimap.show()
    QApplication.processEvents()
    hand.view.minimap.grab()
    return hand.view.minimap


def test_that_a_drag_in_the_minimap_moves_the_view(hand: Gesture, minimap: Minimap) -> None:
    zoom = hand.view.zoom
    target = minimap.to_scene(QPointF(40, 30))
    on_map(minimap, QEvent.Type.MouseButtonPress, QPointF(100, 70))
    on_map(minimap, QEvent.Type.MouseMove, QPointF(40, 30))
    on_map(minimap, QEvent.Type.MouseButtonRelease, QPointF(40, 30))
    _, x, y = hand.view.camera.shot
    assert abs(x - target.x()) < 1 / zoom
    assert abs(y - target.y()) < 1 / zoom
    assert hand.view.zoom == zoom
    assert minimap.in_view.center().x() == pytest.approx(40, abs=1)


def test_that_the_wheel_over_the_minimap_zooms_the_canvas(hand: Gesture, minimap: Minimap) -> None:
    before = hand.view.zoom
    none, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    at = QPointF(50, 50)
    event = QWheelEvent(
        at,
        minimap.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        none,
        phase,
        False,  # noqa: FBT003 - Qt's argument has no name here
    )
    QApplication.sendEvent(minimap, event)
    assert hand.view.zoom > before


def test_that_the_minimap_shows_what_changes(
    hand: Gesture, controller: Controller, minimap: Minimap
) -> None:
    pictures = [minimap.grab().toImage()]
    controller.select({"conv"})
    pictures.append(minimap.grab().toImage())
    controller.edit_graph("Delete", controller.graph.without_nodes({"conv"}))
    pictures.append(minimap.grab().toImage())
    controller.edit_graph("Delete", Graph())
    pictures.append(minimap.grab().toImage())
    assert all(a != b for a, b in itertools.pairwise(pictures))


def test_that_ctrl_and_a_digit_set_a_bookmark_and_the_digit_goes_there(
    hand: Gesture, controller: Controller
) -> None:
    hand.view.camera.center(40.0, 80.0)
    shot = hand.view.camera.shot
    hand.key(Key.Key_3, CTRL)
    assert controller.document.undo_label == "Set bookmark 3"
    hand.key(Key.Key_Home)
    hand.view.zoom_in()
    assert hand.view.camera.shot != shot
    hand.key(Key.Key_3)
    level, x, y = hand.view.camera.shot
    assert (level, round(x), round(y)) == (shot[0], round(shot[1]), round(shot[2]))


def test_that_a_bookmark_leads_into_a_block_and_stands_in_the_file(
    hand: Gesture, controller: Controller
) -> None:
    network = controller.network.with_block(Block("Stage", chain()))
    graph = network.graph.with_node("use", Node("block:Stage", "stage", {}, (0.0, 500.0)))
    controller.edit_network("Block", network.with_graph(graph))
    controller.enter("use")
    hand.key(Key.Key_1, CTRL)
    controller.leave()
    hand.key(Key.Key_1)
    assert controller.place == ("Stage",)
    read = loads(dumps(controller.project))
    assert read.bookmarks == controller.project.bookmarks
    assert read.bookmarks[1].place == ("Stage",)


def test_that_a_bookmark_in_a_block_that_is_gone_says_so(
    hand: Gesture, controller: Controller
) -> None:
    told: list[str] = []
    controller.status.connect(told.append)
    mark = Bookmark(("Gone",), (0.0, 0.0), 1.0)
    controller.edit("Mark", controller.project.with_bookmark(2, mark))
    hand.key(Key.Key_2)
    assert told == ["The block of bookmark 2 is no longer there"]


def test_that_a_wrong_bookmark_in_a_file_is_named(controller: Controller) -> None:
    mark = Bookmark((), (0.0, 0.0), 1.0)
    text = dumps(controller.project.with_bookmark(2, mark)).replace('"2": {', '"12": {')
    with pytest.raises(FileError, match="bookmarks/12: expected a digit from 1 to 9"):
        loads(text)


def test_that_the_minimap_comes_by_its_key_and_is_remembered(whole: Application) -> None:
    window = whole.window
    window.view.setFocus()
    hand = Gesture(window.view)
    hand.key(Key.Key_M, ALT)
    assert window.view.minimap.isVisible()
    assert window.settings.minimap
    hand.key(Key.Key_M, ALT)
    assert not window.view.minimap.isVisible()


def test_that_k_shows_the_help_of_a_node_beside_it(hand: Gesture, controller: Controller) -> None:
    controller.select({"conv"})
    hand.key(Key.Key_K)
    card = hand.view.help_beside
    assert card is not None
    assert card.isVisible()
    assert "Slides learned filters" in card.card.about.text()
    covered = hand.view.camera.covered(hand.view.arrays.rectangle("conv"), 0.0)
    assert not card.geometry().intersects(covered)
    controller.select({"relu"})
    assert "Slides learned filters" not in card.card.about.text()
    controller.select(())
    assert not card.isVisible()
    controller.select({"conv"})
    hand.key(Key.Key_K)
    assert not card.isVisible()
