"""Words that are being written on the canvas: they stay where they were meant, whatever comes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from designer.app import Application
from designer.document import Document
from designer.tabs import Tab
from nodes.graph import Frame, Network
from nodes.project import Project
from tests.designer.test_files import Answers

Key = Qt.Key
LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
FRAME = Frame("Stem", (400.0, 0.0, 320.0, 200.0))
NOTE = Frame("Why", (400.0, 300.0, 240.0, 96.0), note=True)


@pytest.fixture
def window(whole: Application) -> Application:
    """Return the window on a ResNet with a frame and a note at each level, opened twice."""
    controller, (example,) = whole.controller, whole.window.tabs
    network = controller.network
    for place in ((), ("Stage",)):
        graph = network.graph_at(place)
        network = network.with_graph(graph.with_frames((FRAME, NOTE)), place)
    project = controller.project.with_network(network)
    first, second = (Tab(Document(project)) for _ in range(2))
    whole.window.tabs.add(first)
    whole.window.tabs.add(second)
    whole.window.tabs.close(example)
    whole.window.tabs.show(first)
    whole.window.activateWindow()
    whole.window.view.setFocus()
    return whole


def use(whole: Application) -> str:
    """Return a use of the block."""
    nodes = whole.controller.graph.nodes
    return next(i for i, node in nodes.items() if node.block == "Stage")


def of_block(whole: Application) -> None:
    whole.controller.select({use(whole)})


def of_frame(whole: Application) -> None:
    whole.controller.select(())
    whole.window.view.select_frames({FRAME})


def of_note(whole: Application) -> None:
    whole.controller.select(())
    whole.window.view.select_frames({NOTE})


KINDS: dict[str, tuple[Callable[[Application], None], Callable[[Network], bool]]] = {
    "block": (of_block, lambda network: "Fresh" in network.blocks),
    "frame": (of_frame, lambda network: "Fresh" in [f.title for f in network.graph.frames]),
    "note": (of_note, lambda network: "Fresh" in [f.title for f in network.graph.frames]),
}
whatever = pytest.mark.parametrize("kind", KINDS)
resnet = pytest.mark.parametrize("whole", ["resnet18"], indirect=True)


def write(whole: Application, kind: str) -> None:
    """Begin to write, as F2 does."""
    whole.window.activateWindow()
    whole.window.view.setFocus()
    KINDS[kind][0](whole)
    whole.window.menus.refresh()
    QTest.keyClick(whole.window.view, Key.Key_F2)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    QTest.keyClicks(field, "Fresh")


def written(kind: str, project: Project) -> bool:
    return KINDS[kind][1](project.network)


@resnet
@whatever
def test_that_words_stay_in_their_project_when_another_tab_is_clicked(
    window: Application, kind: str
) -> None:
    first, second = window.window.tabs
    bar = window.window.stage.bar.bar
    write(window, kind)
    QTest.mouseClick(bar, LEFT, pos=bar.tabRect(1).center())
    assert window.window.tabs.current is second
    assert not written(kind, second.document.project)
    assert written(kind, first.document.project)
    assert not second.document.modified


@resnet
def test_that_words_stay_in_their_block_when_a_step_of_the_way_is_clicked(
    window: Application,
) -> None:
    controller = window.controller
    assert controller.enter(use(window))
    write(window, "frame")
    steps = window.window.breadcrumb.findChildren(QToolButton)
    step = next(step for step in steps if step.isCheckable() and not step.isChecked())
    QTest.mouseClick(step, LEFT)
    assert controller.place == ()
    assert [frame.title for frame in controller.graph.frames] == ["Stem", "Why"]
    inside = controller.network.blocks["Stage"].graph
    assert [frame.title for frame in inside.frames] == ["Fresh", "Why"]


@resnet
@whatever
@pytest.mark.parametrize("way", ["the tab", "the window"])
def test_that_closing_asks_about_words_that_are_just_being_written(
    window: Application, kind: str, way: str
) -> None:
    first, _ = window.window.tabs
    write(window, kind)
    close = window.window.close if way == "the window" else window.window.files.close
    with Answers("Cancel") as answers:
        assert not close()
    assert len(answers.words) == 1
    assert written(kind, first.document.project)


@resnet
def test_that_what_is_saved_has_the_words_that_are_being_written(
    qtbot: QtBot, window: Application, tmp_path: object
) -> None:
    write(window, "frame")
    with Answers(f"{tmp_path}/net.json"):
        QTest.keyClick(QApplication.focusWidget(), Key.Key_S, CTRL)
        qtbot.waitUntil(lambda: window.window.files.path is not None)
    assert written("frame", window.controller.project)
    assert not window.controller.document.modified
