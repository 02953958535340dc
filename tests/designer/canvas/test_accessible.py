"""What screen readers are told of the canvas: names, roles, focus, state and announcements."""

from __future__ import annotations

import gc
import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from pytestqt.qtbot import QtBot

from designer.canvas import accessible
from designer.canvas.view import CanvasView
from designer.controller import Controller
from nodes.graph import Frame, Node
from runtime.analysis import analyse
from tests.designer.canvas.conftest import link
from tests.designer.gesture import CTRL, Gesture

pytestmark = pytest.mark.parametrize("hand", [0], ids=["full size"], indirect=True)
Key = Qt.Key
Name = QAccessible.Text.Name


@pytest.fixture
def face(hand: Gesture, controller: Controller) -> QAccessibleInterface:
    """Return what a screen reader is given for the canvas once shapes are known."""
    controller.accept(analyse(controller.project))
    return QAccessible.queryAccessibleInterface(hand.view)


def children(face: QAccessibleInterface) -> dict[str, QAccessibleInterface]:
    """Return the parts of something by the first word or two of their names."""
    parts = [face.child(index) for index in range(face.childCount())]
    return {part.text(Name): part for part in parts}


def test_that_nodes_come_in_reading_order_and_links_after_them(
    face: QAccessibleInterface,
) -> None:
    names = list(children(face))
    assert [name.split(",")[0] for name in names[:6]] == [
        "x",
        "label",
        "conv",
        "relu",
        "add",
        "loss",
    ]
    assert names[6:] == [
        "conv out connected to relu in, 4x6x6",
        "x out connected to conv in, 1x8x8",
    ]
    roles = [face.child(index).role() for index in (0, 7)]
    assert roles == [QAccessible.Role.ListItem, QAccessible.Role.Link]
    assert face.role() == QAccessible.Role.List
    assert face.text(Name) == "Canvas"


def test_that_ports_say_what_they_are_connected_to(
    face: QAccessibleInterface, controller: Controller
) -> None:
    conv = face.child(2)
    ports = [conv.child(index).text(Name) for index in range(conv.childCount())]
    assert ports == [
        "conv in connected to x out, 1x8x8",
        "conv out connected to relu in, 4x6x6",
    ]
    assert conv.child(1).parent() is conv
    assert conv.indexOfChild(conv.child(1)) == 1
    loss = face.child(5)
    assert loss.child(0).text(Name) == "loss in prediction not connected"
    controller.edit_graph("Link", controller.graph.with_link(link("relu", "loss", "prediction")))
    assert loss.child(0).text(Name) == "loss in prediction connected to relu out, 4x6x6"


def test_that_the_parts_are_found_by_place_and_stay_the_same(
    face: QAccessibleInterface, hand: Gesture
) -> None:
    view = hand.view
    place = view.viewport().mapToGlobal(hand.window(hand.middle("conv")).toPoint())
    conv = face.childAt(place.x(), place.y())
    assert conv is face.child(2)
    assert face.indexOfChild(conv) == 2
    assert conv.rect().contains(place)
    assert face.childAt(place.x() - 600, place.y()) is None
    assert face.child(99) is None
    assert view.viewport().mapToGlobal(QPoint(0, 0)).x() < place.x()


def test_that_selection_and_focus_are_told_as_state(
    face: QAccessibleInterface, hand: Gesture, controller: Controller
) -> None:
    conv = face.child(2)
    assert not conv.state().selected
    controller.select({"conv"})
    assert conv.state().selected
    assert conv.state().focused
    assert face.focusChild() is conv
    assert face.state().multiSelectable
    hand.key(Key.Key_P)
    assert not conv.state().focused
    port = face.focusChild()
    assert port.role() == QAccessible.Role.Button
    assert port.text(Name).startswith("conv in")
    hand.view.camera.center(5000.0, 5000.0)
    assert conv.state().offscreen


def test_that_a_part_that_is_gone_is_not_valid(
    face: QAccessibleInterface, controller: Controller
) -> None:
    conv = face.child(2)
    port = conv.child(0)
    controller.edit_graph("Delete", controller.graph.without_nodes({"conv"}))
    assert not conv.isValid()
    assert not port.isValid()
    assert conv.text(Name) == port.text(Name) == ""
    assert conv.state().invalid
    assert face.childCount() == 5
    controller.undo()
    assert conv.isValid()


def test_that_edits_selections_and_problems_are_announced(
    hand: Gesture, controller: Controller
) -> None:
    controller.accept(analyse(controller.project))
    said: list[str] = []
    hand.view.announcer.said.connect(said.append)
    QAccessible.setActive(True)
    hand.drag(hand.output("relu"), hand.input("add", "x1"))
    controller.select({"conv", "relu"})
    hand.key(Key.Key_Z)
    controller.undo()
    wrong = controller.graph["conv"].with_params(kernel_size=99)
    controller.edit_graph("Set kernel_size", controller.graph.with_node("conv", wrong))
    controller.accept(analyse(controller.project))
    QAccessible.setActive(False)
    assert said[:4] == [
        "relu out connected to add in x1, 4x6x6",
        "2 nodes selected",
        "relu out no longer connected to add in",
        "Set kernel_size",
    ]
    assert "conv (Conv2d)" in said[4]


def test_that_a_problem_is_the_description_of_its_node(
    face: QAccessibleInterface, controller: Controller
) -> None:
    wrong = Node("Conv2d", "conv", {"out_channels": 4, "kernel_size": 99}, (0.0, 120.0))
    controller.edit_graph("Set", controller.graph.with_node("conv", wrong))
    controller.accept(analyse(controller.project))
    conv = face.child(2)
    assert conv.text(Name).endswith("1 problem")
    assert "kernel" in conv.text(QAccessible.Text.Description)


def test_that_a_canvas_that_is_gone_leaves_faces_that_answer(
    qtbot: QtBot, hand: Gesture, controller: Controller
) -> None:
    view = CanvasView(hand.view.controller)
    face = QAccessible.queryAccessibleInterface(view)
    node = face.child(0)
    assert node.isValid()
    view.deleteLater()
    qtbot.wait(10)
    del view
    gc.collect()
    assert not node.isValid()
    assert node.text(Name) == ""


def test_that_a_walk_by_keys_moves_the_focus_of_the_screen_reader(
    face: QAccessibleInterface, hand: Gesture
) -> None:
    QAccessible.setActive(True)
    for expected in ("x", "conv", "relu"):
        hand.key(Key.Key_Down, CTRL)
        assert face.focusChild().text(Name).split(",")[0] == expected
    QAccessible.setActive(False)


def test_that_frames_and_notes_are_read_with_what_they_hold(
    face: QAccessibleInterface, controller: Controller
) -> None:
    frame = Frame("Stem", (-140.0, 72.0, 288.0, 248.0))
    note = Frame("remember", (420.0, 100.0, 120.0, 60.0), note=True)
    controller.edit_graph("Frame", controller.graph.with_frames((frame, note)))
    parts = [face.child(index) for index in range(8, face.childCount())]
    assert [part.text(Name) for part in parts] == ["Frame Stem: conv, relu", "Note: remember"]
    assert [part.role() for part in parts] == [
        QAccessible.Role.Grouping,
        QAccessible.Role.StaticText,
    ]
    assert face.indexOfChild(parts[1]) == 9


LISTENING = """
import nodes.library
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
application = QApplication([])
QAccessible.setActive(True)
from designer.canvas import accessible
from designer.canvas.view import CanvasView
from designer.controller import Controller
from designer.document import Document
from nodes.graph import Network
from nodes.project import Project
from tests.designer.canvas.conftest import chain
view = CanvasView(Controller(Document(Project(Network("Small", chain())))))
window = QWidget()
QVBoxLayout(window).addWidget(view)
window.show()
face = QAccessible.queryAccessibleInterface(view)
for index in range(face.childCount()):
    assert QAccessible.uniqueId(face.child(index))
    assert face.child(index).parent() is not None
application.processEvents()
print("read", face.childCount())
"""


def test_that_a_program_that_was_read_aloud_ends_cleanly(hand: Gesture) -> None:
    del hand
    done = subprocess.run(
        [sys.executable, "-c", LISTENING], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stdout.split()) == (0, ["read", "8"]), done.stderr


def test_that_parts_of_what_is_gone_are_let_go(
    qtbot: QtBot, face: QAccessibleInterface, hand: Gesture, controller: Controller
) -> None:
    (home,) = (home for home in accessible._HOMES if home.view is hand.view)
    conv = face.child(2)
    for step in range(1000):
        frame = Frame("Stem", (-140.0 - step, 72.0, 288.0, 248.0))
        extra = Node("ReLU", f"extra{step}", {}, (600.0, 0.0))
        graph = controller.graph.with_frames((frame,)).with_node(f"extra{step}", extra)
        controller.edit_graph("Add", graph)
        for index in range(face.childCount()):
            face.child(index).childCount()
        controller.undo()
    qtbot.wait(10)
    assert len(list(home.parts())) < 2 * accessible._ROOM
    assert face.child(2) is conv
    assert conv.text(Name).startswith("conv, Conv2d")


def test_that_canvases_that_are_gone_are_let_go(qtbot: QtBot, hand: Gesture) -> None:
    for _ in range(5):
        view = CanvasView(hand.view.controller)
        QAccessible.queryAccessibleInterface(view).child(0)
        view.deleteLater()
        del view
        qtbot.wait(10)
        gc.collect()
    gone = [home for home in accessible._HOMES if home.view is None]
    assert len(gone) <= 1
    assert sum(face.home in gone for face in accessible._KEPT) <= 1
