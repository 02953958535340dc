"""The inspector inside a block: its page, its parameters, and numbers that become parameters."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from designer.app import Application
from designer.blocks.grouping import group
from designer.controller import Controller
from designer.document import Document
from designer.panels.block_page import BlockPage
from designer.panels.breadcrumb import Breadcrumb
from designer.panels.inspector import Inspector
from designer.panels.node_page import NodePage
from designer.panels.project_page import ProjectPage
from designer.plain import PlainLabel
from nodes.expressions import Expr
from nodes.graph import BLOCK, Endpoint, Link, Node
from nodes.project import Project
from runtime.analysis import analyse
from tests.designer.gesture import RIGHT, Gesture
from tests.designer.test_block_edits import facts
from tests.networks import digits_cnn


@pytest.fixture
def controller(qapp: QApplication) -> Controller:
    """Return a controller inside a block that is used twice: on images of 1 and of 16 channels."""
    project, use = group(Project(digits_cnn()), (), {"conv", "relu"}, facts(digits_cnn()))
    graph = project.network.graph
    more = graph[use].with_(name="again", position=(0.0, 400.0))
    graph = graph.with_node("again", more).with_link(
        Link(Endpoint(use, "y"), Endpoint("again", "image"))
    )
    made = Controller(Document(project.with_network(project.network.with_graph(graph))))
    made.accept(analyse(made.project))
    made.enter(use)
    return made


@pytest.fixture
def inspector(qtbot: QtBot, controller: Controller) -> Inspector:
    """Return the inspector, shown."""
    made = Inspector(controller)
    qtbot.addWidget(made)
    made.resize(320, 900)
    made.show()
    return made


def page(inspector: Inspector) -> BlockPage:
    assert isinstance(inspector.page, BlockPage)
    return inspector.page


def retype(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    """Replace the text of a field, key by key."""
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def test_that_the_page_of_a_block_tells_its_uses_ports_and_costs(inspector: Inspector) -> None:
    shown = page(inspector)
    assert shown.heading.text() == "Block1"
    assert shown._kind.text() == "Block, used 2 times"
    assert [name.text() for name in shown.inputs.names] == ["image"]
    labels = shown.inputs.findChildren(PlainLabel)
    assert [label.text() for label in labels if label.isVisible()] == ["N × 1 × 8 × 8"]


def test_that_a_block_is_renamed_by_typing_and_stays_in_view(
    qtbot: QtBot, inspector: Inspector, controller: Controller
) -> None:
    before = controller.project
    field = page(inspector).name.field
    assert isinstance(field, QLineEdit)
    retype(qtbot, field, "Stem")
    assert controller.place == ("Stem",)
    assert field.text() == "Stem"
    controller.undo()
    assert controller.project is before
    assert controller.place == ("Block1",)


def test_that_parameters_are_added_named_set_described_and_deleted_by_mouse_and_keys(
    qtbot: QtBot, inspector: Inspector, controller: Controller
) -> None:
    before = controller.project
    qtbot.mouseClick(page(inspector).add, Qt.MouseButton.LeftButton)
    (card,) = page(inspector).parameters.cards
    qtbot.keyClicks(card.name, "channels")
    retype(qtbot, card.default, "0.5")
    retype(qtbot, card.default, "32")
    retype(qtbot, card.doc, "How many filters")
    (parameter,) = controller.network.blocks["Block1"].params
    assert (parameter.name, parameter.default) == ("channels", 32)
    assert parameter.doc == "How many filters"
    retype(qtbot, card.default, "many")
    assert "Must be a number, true or false" in card.message.text()
    retype(qtbot, card.default, "true")
    assert controller.network.blocks["Block1"].params[0].default is True
    qtbot.mouseClick(card.delete, Qt.MouseButton.LeftButton)
    assert controller.network.blocks["Block1"].params == ()
    while controller.undo():
        continue
    assert controller.project is before


def test_that_one_click_makes_a_number_a_parameter_which_expressions_may_read(
    qtbot: QtBot, inspector: Inspector, controller: Controller
) -> None:
    controller.select({"conv"})
    assert isinstance(inspector.page, NodePage)
    row = inspector.page.form.rows["out_channels"]
    qtbot.mouseClick(row.to_parameter, Qt.MouseButton.LeftButton)
    assert controller.graph["conv"].params["out_channels"] == Expr("out_channels")
    shown = inspector.page
    assert isinstance(shown, NodePage)
    assert shown.form.rows["out_channels"].to_parameter.isHidden()
    field = shown.form.rows["out_channels"].field
    assert isinstance(field, QLineEdit)
    retype(qtbot, field, "out_channels * 2")
    assert controller.graph["conv"].params["out_channels"] == Expr("out_channels * 2")
    controller.leave()
    controller.select({"again"})
    use = inspector.page
    assert isinstance(use, NodePage)
    wide = use.form.rows["out_channels"].field
    assert isinstance(wide, QLineEdit)
    retype(qtbot, wide, "8")
    assert controller.graph["again"].params == {"out_channels": 8}


def test_that_a_repeat_may_be_a_parameter_or_arithmetic_over_one(
    qtbot: QtBot, inspector: Inspector, controller: Controller
) -> None:
    controller.select({"conv"})
    assert isinstance(inspector.page, NodePage)
    inspector.page.use.open()
    row = inspector.page.use.rows["repeat"]
    qtbot.mouseClick(row.to_parameter, Qt.MouseButton.LeftButton)
    assert controller.graph["conv"].repeat == Expr("repeats")
    field = inspector.page.use.rows["repeat"].field
    assert isinstance(field, QLineEdit)
    retype(qtbot, field, "repeats + 1")
    assert controller.graph["conv"].repeat == Expr("repeats + 1")


def test_that_ports_change_places_by_a_click(
    qtbot: QtBot, inspector: Inspector, controller: Controller
) -> None:
    graph = controller.graph.with_node("more", Node("Input", "more", {}, (500.0, 0.0)))
    controller.edit_graph("Add more", graph)
    before = [port.name for port in controller.network.blocks["Block1"].input_ports]
    QApplication.processEvents()
    moves = page(inspector).inputs.findChildren(QToolButton, "chevron-down")
    move = next(button for button in moves if button.isVisible())
    qtbot.mouseClick(move, Qt.MouseButton.LeftButton)
    assert [name.text() for name in page(inspector).inputs.names] == before[::-1]


def test_that_the_shapes_of_another_use_are_chosen_above_the_canvas(
    qtbot: QtBot, controller: Controller
) -> None:
    crumbs = Breadcrumb(controller)
    qtbot.addWidget(crumbs)
    crumbs.show()
    assert crumbs.uses.text() == "Use 1 of 2: block1"
    menu = crumbs.uses.menu()
    menu.aboutToShow.emit()
    assert [action.text().split("  ")[0] for action in menu.actions()] == ["block1", "again"]
    menu.actions()[1].trigger()
    assert controller.way == ("again",)
    assert crumbs.uses.text() == "Use 2 of 2: again"
    shape = controller.analysis.use(controller.use_path("conv")).inputs["x"]  # type: ignore[union-attr]
    assert shape.dims == ("N", 16, 8, 8)
    controller.go_along(1)
    assert controller.way != ("again",)


def test_that_the_commands_of_blocks_work_in_the_window(
    qtbot: QtBot, analysed: Application
) -> None:
    window, controller = analysed.window, analysed.controller
    names = {node.name: i for i, node in controller.graph.nodes.items()}
    controller.select({names["conv1"], names["relu1"]})
    window.view.setFocus()
    qtbot.keyClick(window.view, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    (use,) = controller.selection
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClick(window.view, Qt.Key.Key_Return)
    assert controller.place == ("Block1",)
    assert isinstance(window.inspector.page, BlockPage)
    assert window.breadcrumb.isVisible()
    controller.select({names["conv1"]})
    window.inspector.focus_parameter("out_channels")
    field = QApplication.focusWidget()
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(field, Qt.Key.Key_M, modifiers)
    assert controller.network.blocks["Block1"].params[0].name == "out_channels"
    window.view.setFocus()
    qtbot.keyClick(window.view, Qt.Key.Key_U)
    assert controller.selection == {use}
    qtbot.keyClick(window.view, Qt.Key.Key_F2)
    qtbot.keyClicks(QApplication.focusWidget(), "Stem")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert controller.graph[use].block == "Stem"
    controller.select(controller.graph.nodes)
    qtbot.keyClick(window.view, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert "cannot be in a block" in window.notice.words.text()
    assert window.notice.button.text() == "Leave them out"
    before = controller.project
    qtbot.mouseClick(window.notice.button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    (whole,) = controller.selection
    inner = controller.network.blocks[controller.graph[whole].block or ""].graph
    assert {use, names["flatten"]} < inner.nodes.keys()
    controller.undo()
    assert controller.project is before
    controller.select({use})
    qtbot.keyClick(window.view, Qt.Key.Key_Delete)
    window.menus.call("block.delete_unused")
    assert not controller.network.blocks
    assert controller.document.undo_label == "Delete unused blocks"
    assert BLOCK + "Stem" not in {node.type for node in controller.graph.nodes.values()}


def test_that_the_network_lists_its_blocks_to_open_and_to_clear_away(
    qtbot: QtBot, inspector: Inspector, controller: Controller
) -> None:
    controller.show(())
    graph = controller.graph.without_nodes(
        {node for node in controller.graph.nodes if controller.graph[node].block}
    )
    assert isinstance(inspector.page, ProjectPage)
    card = inspector.page.blocks
    assert not card.deletes
    controller.edit_graph("Delete both", graph)
    assert list(card.deletes) == ["Block1"]
    QApplication.processEvents()
    qtbot.mouseClick(card.names["Block1"], Qt.MouseButton.LeftButton)
    assert (controller.place, controller.way) == (("Block1",), ("block:Block1",))
    controller.accept(analyse(controller.project))
    shape = controller.analysis.use(controller.use_path("conv")).outputs["y"]  # type: ignore[union-attr]
    assert shape.dims == ("N", 16, 8, 8)
    controller.leave()
    QApplication.processEvents()
    qtbot.mouseClick(card.deletes["Block1"], Qt.MouseButton.LeftButton)
    assert not controller.network.blocks
    assert card.isHidden()


def test_that_the_right_button_offers_to_share_weights(qtbot: QtBot, analysed: Application) -> None:
    window, controller = analysed.window, analysed.controller
    hand = Gesture(window.view)
    conv = next(i for i, node in controller.graph.nodes.items() if node.name == "conv1")
    controller.select({conv})
    window.view.duplicate()
    (copy,) = controller.selection
    controller.select({conv, copy})
    hand.click(hand.middle(conv), RIGHT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    share = next(
        action for action in menu.actions() if action.objectName() == "block.share_weights"
    )
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(share).center())
    assert controller.graph[copy].shares == conv
    assert not menu.isVisible()
