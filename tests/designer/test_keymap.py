"""Keys: presets, which of two commands a key calls, the dialog that changes them, the page."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from designer.actions import ACTIONS
from designer.app import Application
from designer.keymap import OWN, Keys, keymap, overview, presets
from designer.keys_page import KeysPage
from designer.shortcuts import ShortcutsDialog
from designer.window_pages import show_shortcuts
from tests.designer.gesture import CTRL, NO_KEYS, SHIFT, Gesture

Key = Qt.Key


@pytest.mark.parametrize("name", presets())
def test_that_a_preset_names_commands_that_there_are_and_no_key_twice(name: str) -> None:
    rows = {row.id for row in ACTIONS}
    preset = presets()[name]
    assert preset.keys.keys() <= rows
    keys = [key for text in preset.keys.values() for key in text.split()]
    assert [key for key, count in Counter(keys).items() if count > 1] == []
    for key in keys:
        assert QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText) == key
    called = [key for one in keymap(ACTIONS, preset.keys, {}).values() for key in one.all]
    assert len(called) == len(set(called))


@pytest.mark.parametrize("name", [name for name in presets() if name != OWN])
def test_that_what_is_done_all_day_keeps_a_key_in_every_preset(name: str) -> None:
    found = keymap(ACTIONS, presets()[name].keys, {})
    own = keymap(ACTIONS, {}, {})
    lost = {row for row, keys in own.items() if keys.all and not found[row].all}
    daily = ("edit.add", "edit.delete", "edit.undo", "edit.find", "view.fit", "run.train")
    assert lost & {*daily, "view.palette", "edit.copy", "edit.paste", "file.save"} == set()


def test_that_the_choice_of_the_user_beats_the_preset_and_that_the_row() -> None:
    preset = {"edit.bypass": "L"}
    assert keymap(ACTIONS, preset, {})["edit.bypass"].all == ("L",)
    assert keymap(ACTIONS, preset, {})["arrange.lay_out"].all == ()
    chosen = keymap(ACTIONS, preset, {"edit.rename": "L F4"})
    assert (chosen["edit.rename"].here, chosen["edit.rename"].on_canvas) == (("F4",), ("L",))
    assert chosen["edit.bypass"].all == ()


@pytest.mark.parametrize("name", presets())
def test_that_no_command_takes_from_a_field_what_is_typed_there(name: str) -> None:
    found = keymap(ACTIONS, presets()[name].keys, {})
    fields = [Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_Plus]
    typed = {QKeySequence(key).toString() for key in (*fields, *map(Qt.Key, range(0x41, 0x5B)))}
    taken = {key for keys in found.values() for key in keys.here}
    assert taken & (typed | {f"Shift+{key}" for key in typed}) == set()
    assert {"F5", "Ctrl+Z"} & taken


@pytest.mark.parametrize("key", ["Tab", "X", "Shift+S", "+", "Shift++", "Home", "Shift+Left"])
def test_that_a_key_that_is_typed_is_one_of_the_canvas(key: str) -> None:
    assert keymap(ACTIONS, {}, {"run.train": f"{key} F8"})["run.train"] == Keys(("F8",), (key,))


def test_that_nine_commands_that_count_are_one_line_of_the_overview() -> None:
    lines = overview(ACTIONS, keymap(ACTIONS, {}, {}))["View"]
    told = {line.title: line.keys for line in lines}
    assert told["Set bookmark 1 … 9"] == ("Ctrl+1 … Ctrl+9",)
    assert "Set bookmark 2" not in told


@pytest.fixture
def dialog(whole: Application) -> ShortcutsDialog:
    show_shortcuts(whole.window)
    made = whole.window.findChild(ShortcutsDialog)
    assert made is not None
    return made


def choose(dialog: ShortcutsDialog, name: str) -> None:
    dialog.table.setCurrentCell(dialog._names.index(name), 0)


def test_that_a_preset_is_chosen_kept_and_in_force_at_once(
    qtbot: QtBot, whole: Application, dialog: ShortcutsDialog
) -> None:
    dialog.presets.setFocus()
    while dialog.presets.currentData() != "blender":
        qtbot.keyClick(dialog.presets, Key.Key_Down)
    assert whole.settings.keys == "blender"
    search = whole.window.findChild(QToolButton, "command_search")
    assert search is not None
    assert search.text() == "Find a command   F3"
    dialog.close()
    view = whole.window.view
    whole.window.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    controller = whole.controller
    controller.select({next(iter(controller.graph.nodes))})
    gone = set(controller.selection)
    Gesture(view).key(Key.Key_X)
    assert not gone & controller.graph.nodes.keys()
    assert whole.window.menus.actions["edit.delete"].shortcut().toString() == "X"


MUTING = (
    ("blender", Key.Key_M, NO_KEYS),
    ("comfyui", Key.Key_B, CTRL),
    ("comfyui", Key.Key_M, CTRL),
    ("houdini", Key.Key_B, NO_KEYS),
)


def test_that_keys_that_mute_or_bypass_elsewhere_bypass_here(
    qtbot: QtBot, whole: Application
) -> None:
    view, controller = whole.window.view, whole.controller
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    relu = next(name for name, node in controller.graph.nodes.items() if node.type == "ReLU")
    controller.select({relu})
    for preset, key, modifiers in MUTING:
        whole.settings.keys = preset
        whole.window.menus.set_keys()
        Gesture(view).key(key, modifiers)
        assert controller.graph[relu].bypassed, (preset, key)
        Gesture(view).key(key, modifiers)
        assert not controller.graph[relu].bypassed, (preset, key)


def test_that_a_taken_key_can_be_taken_from_its_command(
    qtbot: QtBot, whole: Application, dialog: ShortcutsDialog
) -> None:
    choose(dialog, "arrange.pin")
    qtbot.keyClick(dialog.keys, Key.Key_J)
    qtbot.waitUntil(dialog.take.isVisible)
    assert dialog.message.text() == "J already calls Link in a row. Choose another key."
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    menus = whole.window.menus
    assert menus.keys_of("arrange.pin") == ["J"]
    assert menus.keys_of("link.join") == []
    qtbot.mouseClick(dialog.reset_all, Qt.MouseButton.LeftButton)
    assert menus.keys_of("arrange.pin") == ["Alt+P"]
    assert menus.keys_of("link.join") == ["J"]


def test_that_keys_are_found_by_typing_them(qtbot: QtBot, dialog: ShortcutsDialog) -> None:
    qtbot.keyClicks(dialog.search, "ctrl+f")
    shown = {name for row, name in enumerate(dialog._names) if not dialog.table.isRowHidden(row)}
    assert "edit.find" in shown
    assert len(shown) < 20
    dialog.search.clear()
    qtbot.keyClicks(dialog.search, "qqq")
    assert dialog.nothing.isVisible()
    assert not dialog.table.isVisible()
    dialog.search.clear()
    assert dialog.table.isVisible()


@pytest.mark.parametrize("close", [Key.Key_Escape, Key.Key_A])
def test_that_a_question_mark_shows_all_keys_and_any_key_closes(
    whole: Application, close: Qt.Key
) -> None:
    whole.window.view.setFocus()
    hand = Gesture(whole.window.view)
    hand.key(Key.Key_Question, SHIFT)
    page = QApplication.activePopupWidget()
    assert isinstance(page, KeysPage)
    assert {line.title for line in page.sections["Arrange"]} >= {"Pin", "Straighten links"}
    hand.key(close, NO_KEYS)
    assert QApplication.activePopupWidget() is None
