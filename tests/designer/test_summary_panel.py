"""The summary panel: costs of nodes and blocks, for a batch of one's choice, sorted and copied."""

from __future__ import annotations

import csv
import dataclasses

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.app import Application
from designer.controller import Controller
from designer.document import Document
from designer.panels.summary import SummaryPanel
from designer.panels.summary_model import COLUMNS, USE, VALUE, as_csv
from nodes.examples import read_example
from nodes.project import Project
from runtime.analysis import analyse
from runtime.summary import Row, Summary

PROJECT = read_example("digits_resnet").project
WEIGHTS, FROZEN, ACTIVATIONS = 3, 4, 6


@pytest.fixture
def controller(qapp: QApplication) -> Controller:
    """Return a controller of a small residual network, analysed."""
    made = Controller(Document(PROJECT))
    made.accept(analyse(PROJECT))
    return made


@pytest.fixture
def panel(qtbot: QtBot, controller: Controller) -> SummaryPanel:
    """Return the panel, shown."""
    made = SummaryPanel(controller)
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show()
    return made


def cell(panel: SummaryPanel, name: str, column: int) -> QModelIndex:
    """Return a cell of the first row of a name."""
    index = next(i for i in panel.model.indexes() if i.data() == name)
    return index.siblingAtColumn(column)


def test_that_a_block_adds_up_what_is_inside_it_for_its_copies(panel: SummaryPanel) -> None:
    inside = ("conv1", "norm1", "conv2", "norm2")
    weights = [cell(panel, name, WEIGHTS).data(VALUE) for name in inside]

    assert cell(panel, "stage", WEIGHTS).data(VALUE) == 3 * sum(weights) == 14_016
    assert cell(panel, "stage", WEIGHTS).data() == "14,016"
    assert "14,842 weights" in panel.totals.text()
    assert panel.batch.value() == 32


def test_that_batch_and_precision_count_at_once(qtbot: QtBot, panel: SummaryPanel) -> None:
    before = cell(panel, "stem", ACTIVATIONS).data(VALUE)
    panel.batch.setFocus()
    panel.batch.selectAll()
    qtbot.keyClicks(panel.batch, "64\r")
    assert cell(panel, "stem", ACTIVATIONS).data(VALUE) == 2 * before
    panel.precision.setFocus()
    qtbot.keyClick(panel.precision, Qt.Key.Key_Down)
    assert panel.assumed().precision == "bf16"
    assert cell(panel, "stem", ACTIVATIONS).data(VALUE) == before
    training = panel.totals.text()
    panel.purpose.setFocus()
    qtbot.keyClick(panel.purpose, Qt.Key.Key_Down)
    assert "optimizer" in training
    assert "optimizer" not in panel.totals.text()


def test_that_rows_are_sorted_by_number_inside_their_block_and_back(panel: SummaryPanel) -> None:
    def shown() -> list[int]:
        model = panel.tree.model()
        return [model.index(row, WEIGHTS).data(VALUE) for row in range(model.rowCount())]

    order = shown()
    panel.tree.sortByColumn(WEIGHTS, Qt.SortOrder.DescendingOrder)
    assert shown() == sorted(order, reverse=True) != order
    panel.tree.sortByColumn(-1, Qt.SortOrder.DescendingOrder)
    assert shown() == order


def test_that_frozen_weights_have_a_column_where_there_are_any(
    panel: SummaryPanel, controller: Controller
) -> None:
    assert panel.tree.isColumnHidden(FROZEN)
    graph = controller.graph
    stem = next(node for node in graph.nodes if graph[node].name == "stem")
    controller.edit_graph("Freeze", graph.with_node(stem, graph[stem].with_(frozen=True)))
    controller.accept(analyse(controller.project))
    assert not panel.tree.isColumnHidden(FROZEN)
    assert cell(panel, "stem", FROZEN).data() == cell(panel, "stem", WEIGHTS).data()


def test_that_what_is_open_stays_open_after_an_edit(
    panel: SummaryPanel, controller: Controller
) -> None:
    stage = panel.tree.model().index(cell(panel, "stage", 0).row(), 0)
    panel.tree.expand(stage)
    head = next(i for i, n in controller.graph.nodes.items() if n.name == "head")
    frozen = controller.graph.with_node(head, controller.graph[head].with_(frozen=True))
    controller.edit_graph("Freeze", frozen)
    controller.accept(analyse(controller.project))

    assert panel.tree.isExpanded(panel.tree.model().index(stage.row(), 0))
    assert cell(panel, "head", FROZEN).data() == "650"
    assert "(650 frozen)" in panel.totals.text()


def test_that_a_csv_holds_every_row_in_whole_numbers(qtbot: QtBot, panel: SummaryPanel) -> None:
    qtbot.mouseClick(panel.copy, Qt.MouseButton.LeftButton)
    rows = list(csv.DictReader(QGuiApplication.clipboard().text().splitlines()))

    assert list(rows[0]) == [column.title for column in COLUMNS]
    by_name = {row["Node"]: row for row in rows}
    assert by_name["stage.conv1"]["Weights"] == "2304"
    assert by_name["stage"]["Multiply-adds"] == "884736"


def test_that_no_name_becomes_a_formula_of_a_spreadsheet() -> None:
    row = Row(("a",), ("a",), "=1+1", "Linear", "N", 1, 0, 1, 4)

    assert as_csv(Summary((row,))).splitlines()[1].startswith("'=1+1,Linear,")


def test_that_a_click_shows_the_node_in_its_block(qtbot: QtBot, analysed: Application) -> None:
    controller, window = analysed.controller, analysed.window
    controller.open(Document(PROJECT))
    qtbot.waitUntil(lambda: controller.analysis is not None, timeout=20_000)
    window.docks.show("summary")
    panel = window.docks["summary"].content
    assert isinstance(panel, SummaryPanel)
    qtbot.waitUntil(lambda: panel.model.rowCount() > 0)
    inner = cell(panel, "conv2", 0)
    tree, model = panel.tree, panel.tree.model()
    tree.expandAll()
    place = next(
        model.index(row, 0, top)
        for top in (model.index(n, 0) for n in range(model.rowCount()))
        for row in range(model.rowCount(top))
        if model.index(row, 0, top).data() == "conv2"
    )
    qtbot.waitUntil(lambda: tree.viewport().height() > 60)
    tree.scrollTo(place)
    qtbot.waitUntil(lambda: tree.viewport().rect().contains(tree.visualRect(place).center()))
    at = tree.visualRect(place).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=at)

    assert controller.place == ("ResidualBlock",)
    assert controller.selection == {inner.data(USE)[-1]}
    assert tree.currentIndex().data() == "conv2"


def test_that_a_new_project_starts_from_its_own_settings(
    panel: SummaryPanel, controller: Controller
) -> None:
    panel.batch.setValue(500)
    training = dataclasses.replace(PROJECT.training, options={"batch_size": 7})
    other = Project(PROJECT.network, training)
    controller.open(Document(other))
    assert panel.totals.text() == ""
    controller.accept(analyse(other))
    assert panel.batch.value() == 7


def test_that_the_rows_of_the_same_nodes_stay_while_their_numbers_change(
    qtbot: QtBot, panel: SummaryPanel, controller: Controller
) -> None:
    tester = QAbstractItemModelTester(panel.model, panel)
    head = next(i for i, n in controller.graph.nodes.items() if n.name == "head")
    frozen = controller.graph.with_node(head, controller.graph[head].with_(frozen=True))
    row = panel.model.index_of((head,))
    assert row.siblingAtColumn(FROZEN).data() == ""
    controller.edit_graph("Freeze", frozen)
    with (
        qtbot.assertNotEmitted(panel.model.modelReset),
        qtbot.waitSignal(panel.model.dataChanged),
    ):
        controller.accept(analyse(controller.project))
    assert row.siblingAtColumn(FROZEN).data() == "650"
    with qtbot.waitSignal(panel.model.modelReset):
        controller.edit_graph("Delete", controller.graph.without_nodes([head]))
        controller.accept(analyse(controller.project))
    assert not panel.model.index_of((head,)).isValid()
    tester.deleteLater()
