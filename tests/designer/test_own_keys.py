"""Keys of panels in the whole window, where commands of the window have the same keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from designer.app import Application
from designer.panels.code import Code
from designer.panels.runs import RunsPanel
from designer.plots.sketch import SketchPad
from nodes.examples import read_example
from tests.designer.gesture import CTRL, NO_KEYS

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEYS) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


@pytest.fixture
def inside(whole: Application) -> Application:
    """Return the window in a block, with another block selected there."""
    for _ in range(2):
        nodes = whole.controller.graph.nodes
        whole.controller.select({next(i for i, node in nodes.items() if node.type == "Conv2d")})
        whole.window.view.setFocus()
        press(Key.Key_G, CTRL)
        press(Key.Key_Return)
        whole.window.view.setFocus()
        press(Key.Key_Down, ALT)
    press(Key.Key_U)
    assert len(whole.controller.place) == 1
    assert whole.controller.selection
    return whole


def test_that_undo_on_the_pad_takes_back_a_stroke_and_no_edit(
    qtbot: QtBot, inside: Application
) -> None:
    pad = SketchPad(inside.window)
    pad.resize(200, 200)
    pad.show()
    before = inside.controller.project
    QTest.mouseClick(pad, Qt.MouseButton.LeftButton)
    assert (pad.strokes, pad.hasFocus()) == (1, True)
    press(Key.Key_Delete)
    assert pad.strokes == 0
    press(Key.Key_Z, CTRL)
    assert pad.strokes == 1
    press(Key.Key_Z, CTRL)
    press(Key.Key_Z, CTRL)
    assert pad.strokes == 0
    assert inside.controller.project is before


def test_that_find_in_the_code_finds_there_and_on_the_canvas_nodes(
    qtbot: QtBot, analysed: Application
) -> None:
    window = analysed.window
    window.docks.show("code")
    panel = window.docks["code"].build()
    assert isinstance(panel, Code)
    panel.view.setFocus()
    press(Key.Key_F, CTRL)
    assert panel.find_bar.isVisible()
    assert panel.find_bar.line.hasFocus()
    press(Key.Key_Escape)
    assert not panel.find_bar.isVisible()
    window.view.setFocus()
    press(Key.Key_F, CTRL)
    assert not panel.find_bar.isVisible()
    assert isinstance(QApplication.focusWidget(), QLineEdit)


def test_that_runs_change_places_by_keys_inside_a_block(
    qtbot: QtBot, inside: Application, tmp_path: Path
) -> None:
    window, place = inside.window, inside.controller.place
    iris = read_example("iris_mlp").project
    window.docks.show("runs")
    panel = window.docks["runs"].build()
    assert isinstance(panel, RunsPanel)
    window.queue.add([(name, iris, tmp_path) for name in "ab"], start=False)
    rows = panel.queue.list
    rows.setCurrentRow(0)
    rows.setFocus()
    press(Key.Key_Down, ALT)
    assert [entry.title for entry in window.queue.entries] == ["b", "a"]
    press(Key.Key_Up, ALT)
    assert [entry.title for entry in window.queue.entries] == ["a", "b"]
    press(Key.Key_Delete)
    assert [entry.title for entry in window.queue.entries] == ["b"]
    assert inside.controller.place == place


def test_that_a_list_of_choices_opens_by_its_key_inside_a_block(
    qtbot: QtBot, inside: Application
) -> None:
    place = inside.controller.place
    choices = QComboBox(inside.window)
    choices.addItems(["one", "two"])
    choices.show()
    choices.setFocus()
    press(Key.Key_Down, ALT)
    qtbot.waitUntil(lambda: choices.view().isVisible(), timeout=5_000)
    choices.hidePopup()
    press(Key.Key_Up, ALT)
    assert inside.controller.place == place


def test_that_tab_walks_on_in_the_form_of_a_block_with_the_keys_of_blender(
    qtbot: QtBot, inside: Application
) -> None:
    inside.settings.keys = "blender"
    inside.window.menus.set_keys()
    place = inside.controller.place
    window = inside.window
    window.view.setFocus()
    press(Key.Key_F2)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    press(Key.Key_Tab)
    assert not field.hasFocus()
    assert inside.controller.place == place
    window.view.setFocus()
    press(Key.Key_Tab)
    assert len(inside.controller.place) == len(place) + 1
