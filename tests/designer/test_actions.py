"""Tests of the commands: one generic test over all rows, and the ones whose state changes."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QToolBar, QToolButton
from pytestqt.qtbot import QtBot

from designer.actions import ACTIONS, MENUS, TOOLBAR, Action
from designer.app import Application
from designer.icons import icon, icon_names
from designer.palette import CommandPalette
from designer.shortcuts import ShortcutsDialog
from nodes.examples import examples, grouped
from nodes.graph import Node


def keys_of(row: Action) -> list[str]:
    return [*row.keys.split(), *row.canvas_keys.split()]


def test_that_the_rows_are_complete_and_their_keys_unique() -> None:
    for row in ACTIONS:
        assert row.menu.split("/")[0] in MENUS, row.id
        assert row.title.count("&") <= 1, row.id
        assert not row.icon or row.icon in icon_names(), row.id
        for key in keys_of(row):
            assert not QKeySequence(key).isEmpty(), row.id
    counts = Counter(key for row in ACTIONS for key in keys_of(row))
    assert [key for key, count in counts.items() if count > 1] == []
    assert len({row.id for row in ACTIONS}) == len(ACTIONS)
    assert {name for group in TOOLBAR for name in group} <= {row.id for row in ACTIONS}


def test_that_letters_of_menu_titles_are_unique_within_their_menu() -> None:
    letters = Counter(
        (row.menu, row.title[row.title.index("&") + 1].lower())
        for row in ACTIONS
        if "&" in row.title
    )
    assert [place for place, count in letters.items() if count > 1] == []


def test_that_every_row_is_in_its_menu_and_says_why_it_is_greyed(whole: Application) -> None:
    window = whole.window
    for name, row in window.menus.rows.items():
        action = window.menus.actions[name]
        assert action in window.menus.menu(row.menu).actions(), name
        obstacle = row.obstacle(window)
        assert action.isEnabled() is (obstacle == ""), name
        if obstacle:
            assert obstacle.endswith("."), name
            assert obstacle in action.toolTip(), name


def test_that_a_list_of_all_commands_does_not_begin_with_the_examples(whole: Application) -> None:
    menus = whole.window.menus
    names = [command.id for command in menus.commands()]
    assert names[0] == "file.new"
    assert all(name.startswith("example.") for name in names[-len(examples()) :])
    titles = [action.text() for action in menus.menu("File").actions()]
    assert titles.index("Open example") == titles.index("Open recent") + 1


def test_that_what_a_menu_says_stands_in_one_column_and_ticks_are_seen(whole: Application) -> None:
    menu = QMenu(whole.window)
    for before in ("", "icon", "tick"):
        action = menu.addAction("HHH")
        action.setCheckable(before == "tick")
        action.setChecked(before == "tick")
        if before == "icon":
            action.setIcon(icon("fit"))
    menu.ensurePolished()
    picture = menu.grab(QRect(QPoint(0, 0), menu.sizeHint())).toImage()
    ends, ink = [], menu.palette().text().color().lightness() // 2 + 40
    for action in menu.actions():
        row = menu.actionGeometry(action)
        lit = [
            x
            for x in range(row.left() + 3, row.right() - 3)
            for y in range(row.top() + 2, row.bottom() - 2)
            if picture.pixelColor(x, y).lightness() > ink
        ]
        ends.append(max(lit))
    assert len(set(ends)) == 1
    for name, made in whole.window.menus.actions.items():
        assert not (made.isCheckable() and made.icon() and made.isIconVisibleInMenu()), name


def test_that_the_toolbar_has_its_buttons_with_names(whole: Application) -> None:
    bar = whole.window.findChild(QToolBar, "toolbar")
    buttons = bar.findChildren(QToolButton)
    named = {button.accessibleName() for button in buttons}
    assert {"New", "Open…", "Save", "Undo", "Redo", "Train", "Pause", "Stop"} <= named
    train = bar.widgetForAction(whole.window.menus.actions["run.train"])
    assert train.property("primary")


def test_that_undo_and_redo_bear_the_name_of_the_edit(qtbot: QtBot, whole: Application) -> None:
    window, controller = whole.window, whole.controller
    actions = window.menus.actions
    assert not actions["edit.undo"].isEnabled()
    controller.edit_graph("Add relu9", controller.graph.with_node("r", Node("ReLU", "relu9")))
    qtbot.waitUntil(lambda: actions["edit.undo"].text() == "Undo Add relu9")
    qtbot.keyClick(window.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: actions["edit.redo"].text() == "Redo Add relu9")
    assert "r" not in controller.graph
    qtbot.keyClick(window.view, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert "r" in controller.graph


def test_that_undo_works_from_inside_a_field(qtbot: QtBot, whole: Application) -> None:
    controller = whole.controller
    conv = next(i for i, n in controller.graph.nodes.items() if n.name == "conv1")
    controller.select({conv})
    field = whole.window.inspector.page.form.rows["out_channels"].field
    before = controller.project
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "77")
    assert controller.project is not before
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert controller.project is before
    assert field.text() == "16"


def test_that_delete_in_a_list_deletes_no_node_but_on_the_canvas_it_does(
    qtbot: QtBot, whole: Application
) -> None:
    controller, window = whole.controller, whole.window
    conv = next(i for i, n in controller.graph.nodes.items() if n.name == "conv1")
    controller.select({conv})
    window.library.tree.setFocus()
    qtbot.keyClick(window.library.tree, Qt.Key.Key_Delete)
    assert conv in controller.graph
    window.view.setFocus()
    qtbot.keyClick(window.view, Qt.Key.Key_Delete)
    assert conv not in controller.graph


@pytest.fixture
def palette(qtbot: QtBot, whole: Application) -> CommandPalette:
    """Return the command palette, opened by its key."""
    qtbot.keyClick(whole.window.view, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    found = QApplication.activePopupWidget()
    assert isinstance(found, CommandPalette)
    return found


def titles(palette: CommandPalette) -> list[str]:
    return [palette.model.item(row).text() for row in range(palette.model.rowCount())]


def test_that_the_palette_lists_every_command(palette: CommandPalette, whole: Application) -> None:
    assert len(titles(palette)) == len(whole.window.menus.rows)


def test_that_the_palette_finds_calls_and_closes(
    qtbot: QtBot, palette: CommandPalette, whole: Application
) -> None:
    qtbot.keyClicks(palette.field, "select all")
    assert titles(palette)[0] == "Select all"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert whole.controller.selection == frozenset(whole.controller.graph.nodes)
    assert not palette.isVisible()


def test_that_the_palette_says_why_a_command_cannot_be_called(
    qtbot: QtBot, palette: CommandPalette
) -> None:
    qtbot.keyClicks(palette.field, "pause")
    item = palette.model.item(0)
    assert item.text() == "Pause"
    assert item.accessibleDescription() == "Nothing is being trained."
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_that_the_palette_says_that_no_command_fits(qtbot: QtBot, palette: CommandPalette) -> None:
    qtbot.keyClicks(palette.field, "qqq")
    assert palette.nothing.isVisible()
    assert palette.nothing.text().startswith("No command fits these words.")
    assert not palette.list.isVisible()
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    palette.field.selectAll()
    qtbot.keyClicks(palette.field, "undo")
    assert palette.list.isVisible()
    assert not palette.nothing.isVisible()


def test_that_a_key_can_be_changed_and_brought_back(qtbot: QtBot, whole: Application) -> None:
    window = whole.window
    dialog = ShortcutsDialog(window.menus, window.settings, window)
    qtbot.addWidget(dialog)
    dialog.show()
    row = list(window.menus.rows).index("run.stop")
    dialog.table.setCurrentCell(row, 0)
    dialog.keys.setKeySequence(QKeySequence("Ctrl+S"))
    dialog.keys.editingFinished.emit()
    assert "already calls Save" in dialog.message.text()
    dialog.keys.setKeySequence(QKeySequence("Ctrl+F9"))
    dialog.keys.editingFinished.emit()
    action = window.menus.actions["run.stop"]
    assert action.shortcut() == QKeySequence("Ctrl+F9")
    assert window.settings.shortcut("run.stop") == "Ctrl+F9"
    qtbot.mouseClick(dialog.reset, Qt.MouseButton.LeftButton)
    assert action.shortcut() == QKeySequence("Shift+F5")


def test_that_each_group_of_examples_has_a_menu_of_its_own(whole: Application) -> None:
    menus = whole.window.menus
    above = [action.text() for action in menus.menu("File/Open example").actions()]
    assert above == [group for group, _ in grouped(examples())]
    opened = menus.actions["example.digits_cnn"]
    assert opened in menus.menu("File/Open example/First steps").actions()
    assert opened.text() == "CNN on handwritten digits"


def test_that_a_key_of_the_canvas_is_declared_once_and_can_be_changed(
    qtbot: QtBot, whole: Application
) -> None:
    window, controller = whole.window, whole.controller
    commands = {command.id: command for command in window.menus.commands()}
    assert (commands["arrange.lay_out"].keys, commands["block.leave"].keys) == ("L", "Alt+Up")
    window.settings.keep_shortcut("arrange.lay_out", "Ctrl+F9")
    window.menus.set_keys()
    window.view.setFocus()
    controller.select({next(iter(controller.graph.nodes))})
    qtbot.keyClick(window.view, Qt.Key.Key_Right)
    moved = controller.project
    qtbot.keyClick(window.view, Qt.Key.Key_L)
    assert controller.project is moved
    qtbot.keyClick(window.view, Qt.Key.Key_F9, Qt.KeyboardModifier.ControlModifier)
    assert controller.document.undo_label == "Lay out"


def test_that_a_command_has_several_keys_on_the_canvas(qtbot: QtBot, whole: Application) -> None:
    window = whole.window
    window.view.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_F):
        window.view.zoom_to_100()
        qtbot.keyClick(window.view, key)
        assert window.view.zoom < 1.0, key
    assert window.menus.keys_of("view.fit") == ["Home", "Shift+1"]


def test_that_only_what_an_action_says_anew_is_written_when_nodes_are_selected(
    whole: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    menus, controller, said = whole.window.menus, whole.controller, []
    controller.select(())
    menus.refresh()
    monkeypatch.setattr("designer.menus.tip", lambda text: said.append(text) or text)
    menus.refresh()
    assert said == []
    controller.select(list(controller.graph.nodes)[:1])
    assert 0 < len(said) < len(menus.rows)
    assert menus.actions["edit.delete"].isEnabled()
    assert "Select" not in menus.actions["edit.delete"].toolTip()
