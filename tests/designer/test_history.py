"""The history panel: names, the present step, the saved one, and the way to any of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from designer.app import Application
from designer.panels.history import HistoryPanel

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(whole: Application) -> HistoryPanel:
    """Return the panel in front, after three edits."""
    controller = whole.controller
    for name in ("one", "two", "three"):
        graph = controller.graph
        node = next(iter(graph.nodes))
        controller.edit_graph(f"Edit {name}", graph.with_node(node, graph[node].with_(note=name)))
    whole.window.docks.show("history")
    content = whole.window.docks["history"].build()
    assert isinstance(content, HistoryPanel)
    return content


def rows(panel: HistoryPanel) -> list[str]:
    model = panel.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def click(qtbot: QtBot, panel: HistoryPanel, row: int) -> None:
    place = panel.list.visualRect(panel.model.index(row, 0)).center()
    qtbot.mouseClick(panel.list.viewport(), LEFT, pos=QPoint(60, place.y()))


def test_that_each_step_has_its_name_and_a_click_goes_there(
    qtbot: QtBot, whole: Application, panel: HistoryPanel
) -> None:
    assert rows(panel) == ["As it was opened · saved", "Edit one", "Edit two", "Edit three"]
    first = whole.controller.document.history[0].project
    click(qtbot, panel, 0)
    assert whole.controller.project is first
    click(qtbot, panel, 2)
    assert whole.controller.document.undo_label == "Edit two"
    assert panel.list.currentIndex().row() == 2
    font = panel.model.index(2, 0).data(Qt.ItemDataRole.FontRole)
    assert font.weight() == QFont.Weight.DemiBold
    said = panel.model.index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Edit three, undone"


def test_that_the_keyboard_goes_there_too(
    qtbot: QtBot, whole: Application, panel: HistoryPanel
) -> None:
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_Up)
    qtbot.keyClick(panel.list, Qt.Key.Key_Up)
    assert whole.controller.document.position == 3
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert whole.controller.document.position == 1


def test_that_it_shows_where_the_last_save_is(
    whole: Application, panel: HistoryPanel, tmp_path: Path
) -> None:
    controller = whole.controller
    controller.undo()
    controller.document.path = tmp_path / "saved.json"
    assert whole.window.files.save()
    assert rows(panel)[2] == "Edit two · saved"
    controller.redo()
    assert rows(panel)[2:] == ["Edit two · saved", "Edit three"]


def test_that_another_edit_takes_the_place_of_what_was_undone(
    whole: Application, panel: HistoryPanel
) -> None:
    controller = whole.controller
    controller.go_to(1)
    controller.edit_graph("Clear", controller.graph.without_nodes(controller.graph.nodes))
    assert rows(panel)[1:] == ["Edit one", "Clear"]
