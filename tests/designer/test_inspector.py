"""Tests of the inspector: typing into the form edits the nodes, live, checked and undoable."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from designer.controller import Controller
from designer.document import Document
from designer.panels.editors import ChoiceEditor, FlagEditor, PathEditor, TextEditor, editor_for
from designer.panels.form import words
from designer.panels.inspector import Inspector
from designer.panels.node_page import NodePage
from designer.panels.project_page import ProjectPage
from designer.plain import PlainLabel
from nodes.expressions import parse_expression
from nodes.graph import Block, BlockParameter, Endpoint, Graph, Link, Network, Node
from nodes.layer import LAYERS
from nodes.params import Choice, Code, FilePath, Flag, Integer, Kind, Real, Sizes, Value
from nodes.project import Project
from runtime.analysis import analyse

NETWORK = Network(
    "Small",
    Graph(
        {
            "in": Node("Input", "image", {"shape": (1, 8, 8)}),
            "c1": Node("Conv2d", "conv1", {"out_channels": 16, "kernel_size": 3}),
            "c2": Node("Conv2d", "conv2", {"out_channels": 32, "kernel_size": 3}),
            "out": Node("Output", "scores"),
        },
        frozenset(
            {
                Link(Endpoint("in", "y"), Endpoint("c1", "x")),
                Link(Endpoint("c1", "y"), Endpoint("c2", "x")),
                Link(Endpoint("c2", "y"), Endpoint("out", "x")),
            }
        ),
    ),
)


@pytest.fixture
def controller(qapp: QApplication) -> Controller:
    """Return a controller of a small network."""
    return Controller(Document(Project(NETWORK)))


@pytest.fixture
def inspector(qtbot: QtBot, controller: Controller) -> Inspector:
    """Return the inspector, shown."""
    made = Inspector(controller)
    qtbot.addWidget(made)
    made.resize(320, 900)
    made.show()
    return made


def page(inspector: Inspector) -> NodePage:
    assert isinstance(inspector.page, NodePage)
    return inspector.page


def line(inspector: Inspector, name: str) -> QLineEdit:
    field = page(inspector).form.rows[name].field
    assert isinstance(field, QLineEdit)
    return field


def retype(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    """Replace the text of a field, key by key."""
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def test_that_nothing_selected_shows_the_project(inspector: Inspector) -> None:
    assert isinstance(inspector.page, ProjectPage)


def test_that_a_selected_node_shows_all_its_parameters(
    inspector: Inspector, controller: Controller
) -> None:
    controller.select({"c1"})
    assert set(page(inspector).form.rows) == set(LAYERS["Conv2d"].kinds())


def test_that_typing_a_valid_value_edits_the_node_at_once(
    qtbot: QtBot, inspector: Inspector, controller: Controller
) -> None:
    controller.select({"c1"})
    retype(qtbot, line(inspector, "out_channels"), "24")
    assert controller.graph["c1"].params["out_channels"] == 24
    assert controller.document.undo_label == "Set out_channels of conv1"


def test_that_typing_in_one_field_is_one_step_of_undo(
    qtbot: QtBot, inspector: Inspector, controller: Controller
) -> None:
    before = controller.project
    controller.select({"c1"})
    retype(qtbot, line(inspector, "out_channels"), "128")
    controller.undo()
    assert controller.project is before
    assert line(inspector, "out_channels").text() == "16"


def test_that_leaving_a_field_begins_a_new_step(
    qtbot: QtBot, inspector: Inspector, controller: Controller
) -> None:
    controller.select({"c1"})
    field = line(inspector, "out_channels")
    retype(qtbot, field, "24")
    line(inspector, "kernel_size").setFocus()
    retype(qtbot, field, "32")
    controller.undo()
    assert controller.graph["c1"].params["out_channels"] == 24


def test_that_a_wrong_value_is_marked_said_and_not_taken(
    qtbot: QtBot, inspector: Inspector, controller: Controller
) -> None:
    controller.select({"c1"})
    field = line(inspector, "out_channels")
    retype(qtbot, field, "0")
    row = page(inspector).form.rows["out_channels"]
    assert field.property("invalid")
    assert row.message.isVisible()
    assert row.message.text() == "Must be at least 1, but is 0"
    assert controller.graph["c1"].params["out_channels"] == 16


def test_that_escape_takes_back_a_wrong_value(
    qtbot: QtBot, inspector: Inspector, controller: Controller
) -> None:
    controller.select({"c1"})
    field = line(inspector, "out_channels")
    retype(qtbot, field, "many")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "16"
    assert not field.property("invalid")
    assert not page(inspector).form.rows["out_channels"].message.isVisible()


def test_that_arithmetic_is_computed_when_the_field_is_left(
    qtbot: QtBot, inspector: Inspector, controller: Controller
) -> None:
    controller.select({"c1"})
    field = line(inspector, "out_channels")
    retype(qtbot, field, "8*4")
    assert controller.graph["c1"].params["out_channels"] == 32
    assert field.text() == "8*4"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "32"


def test_that_arrow_keys_step_a_number(
    qtbot: QtBot, inspector: Inspector, controller: Controller
) -> None:
    controller.select({"c1"})
    field = line(inspector, "out_channels")
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert controller.graph["c1"].params["out_channels"] == 17
    qtbot.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert controller.graph["c1"].params["out_channels"] == 7
    qtbot.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert controller.graph["c1"].params["out_channels"] == 7


def test_that_a_pair_is_taken_and_shown_as_one(
    qtbot: QtBot, inspector: Inspector, controller: Controller
) -> None:
    controller.select({"c1"})
    field = line(inspector, "kernel_size")
    retype(qtbot, field, "3, 5")
    assert controller.graph["c1"].params["kernel_size"] == (3, 5)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "3, 5"


def test_that_reset_goes_back_to_the_preset(
    qtbot: QtBot, inspector: Inspector, controller: Controller
) -> None:
    controller.select({"c1"})
    row = page(inspector).form.rows["stride"]
    assert not row.reset.isVisible()
    retype(qtbot, line(inspector, "stride"), "2")
    assert row.reset.isVisible()
    qtbot.mouseClick(row.reset, Qt.MouseButton.LeftButton)
    assert "stride" not in controller.graph["c1"].params
    assert line(inspector, "stride").text() == "1"


def test_that_a_box_and_a_list_edit_the_node(
    qtbot: QtBot, inspector: Inspector, controller: Controller
) -> None:
    controller.select({"c1"})
    form = page(inspector).form
    bias = form.rows["bias"].field
    assert isinstance(bias, QCheckBox)
    qtbot.mouseClick(bias, Qt.MouseButton.LeftButton, pos=bias.rect().center() / 2)
    qtbot.keyClick(bias, Qt.Key.Key_Space)
    qtbot.keyClick(bias, Qt.Key.Key_Space)
    qtbot.keyClick(bias, Qt.Key.Key_Space)
    assert controller.graph["c1"].params.get("bias", True) is bias.isChecked()
    form.focus("padding_mode")
    mode = form.rows["padding_mode"].field
    assert isinstance(mode, QComboBox)
    qtbot.keyClick(mode, Qt.Key.Key_Down)
    assert controller.graph["c1"].params["padding_mode"] == mode.currentText() == "reflect"


def test_that_an_inferred_size_is_shown_in_grey(
    inspector: Inspector, controller: Controller
) -> None:
    controller.select({"c2"})
    assert line(inspector, "in_channels").placeholderText() == "from the input"
    controller.accept(analyse(controller.project))
    assert line(inspector, "in_channels").placeholderText() == "16, from the input"
    assert line(inspector, "in_channels").text() == ""


def test_that_a_name_is_checked_and_taken_while_typing(
    qtbot: QtBot, inspector: Inspector, controller: Controller
) -> None:
    controller.select({"c1"})
    field = page(inspector).name.field
    assert isinstance(field, QLineEdit)
    retype(qtbot, field, "conv2")
    assert page(inspector).name.message.text() == "'conv2' is taken; choose another name"
    assert controller.graph["c1"].name == "conv"
    retype(qtbot, field, "stem")
    assert controller.graph["c1"].name == "stem"
    retype(qtbot, field, "class")
    assert field.property("invalid")
    assert controller.graph["c1"].name == "clas"


def test_that_several_nodes_show_what_differs_as_a_dash_and_are_edited_together(
    qtbot: QtBot, inspector: Inspector, controller: Controller
) -> None:
    controller.select({"c1", "c2"})
    field = line(inspector, "out_channels")
    assert (field.text(), field.placeholderText()) == ("", "\u2014")
    assert line(inspector, "kernel_size").text() == "3"
    retype(qtbot, field, "48")
    assert [controller.graph[n].params["out_channels"] for n in ("c1", "c2")] == [48, 48]
    assert controller.document.undo_label == "Set out_channels of 2 nodes"


def test_that_a_relative_value_changes_each_of_several_nodes(
    qtbot: QtBot, inspector: Inspector, controller: Controller
) -> None:
    controller.select({"c1", "c2"})
    field = line(inspector, "out_channels")
    retype(qtbot, field, "*2")
    assert [controller.graph[n].params["out_channels"] for n in ("c1", "c2")] == [32, 64]
    qtbot.keyClicks(field, "0")
    assert [controller.graph[n].params["out_channels"] for n in ("c1", "c2")] == [320, 640]
    controller.undo()
    assert [controller.graph[n].params["out_channels"] for n in ("c1", "c2")] == [16, 32]


def test_that_nodes_of_different_layers_show_what_they_have_in_common(
    inspector: Inspector, controller: Controller
) -> None:
    graph = controller.graph.with_node("p", Node("MaxPool2d", "pool", {"kernel_size": 2}))
    controller.edit_graph("Add", graph)
    controller.select({"c1", "p"})
    rows = page(inspector).form.rows
    assert "kernel_size" in rows
    assert "out_channels" not in rows


def test_that_undo_in_a_field_undoes_in_the_document(
    qtbot: QtBot, inspector: Inspector, controller: Controller
) -> None:
    controller.select({"c1"})
    field = line(inspector, "out_channels")
    retype(qtbot, field, "99")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "99", "the window's own undo takes this key, not the line's"
    controller.undo()
    assert field.text() == "16"


def test_that_an_expression_of_a_block_is_edited_as_text_with_its_number_below(
    qtbot: QtBot, inspector: Inspector, controller: Controller
) -> None:
    inside = Graph(
        {
            "i": Node("Input", "x", {"shape": (1,)}),
            "l": Node("Linear", "linear", {"out_features": parse_expression("width * 2")}),
            "o": Node("Output", "y"),
        },
        frozenset(
            {
                Link(Endpoint("i", "y"), Endpoint("l", "x")),
                Link(Endpoint("l", "y"), Endpoint("o", "x")),
            }
        ),
    )
    block = Block("Wide", inside, (BlockParameter("width", 8),))
    graph = Graph(
        {
            "x": Node("Input", "x", {"shape": (4,)}),
            "b": Node("block:Wide", "wide", {"width": 5}),
            "y": Node("Output", "y"),
        },
        frozenset(
            {
                Link(Endpoint("x", "y"), Endpoint("b", "x")),
                Link(Endpoint("b", "y"), Endpoint("y", "x")),
            }
        ),
    )
    controller.open(Document(Project(Network("Net", graph, {"Wide": block}))))
    controller.accept(analyse(controller.project))
    controller.select({"b"})
    assert list(page(inspector).form.rows) == ["width"]
    controller.enter("b")
    controller.select({"l"})
    row = page(inspector).form.rows["out_features"]
    assert line(inspector, "out_features").text() == "width * 2"
    assert row.message.text() == "= 10"


def wrong(controller: Controller, **params: Value) -> None:
    """Give conv1 wrong parameters, and wait for what the analysis says."""
    graph = controller.graph
    controller.edit_graph("Set", graph.with_node("c1", graph["c1"].with_params(**params)))
    controller.accept(analyse(controller.project))
    controller.select({"c1"})


def told(inspector: Inspector) -> list[str]:
    """Return the words about a wrong size and the titles of its cure that are in sight."""
    parts = [part for kind in (PlainLabel, QPushButton) for part in inspector.findChildren(kind)]
    return [p.text() for p in parts if p.isVisible() and re.search("has 1|Take", p.text())]


def test_that_a_problem_of_a_parameter_is_told_once_below_it_with_its_cure(
    qtbot: QtBot, inspector: Inspector, controller: Controller
) -> None:
    wrong(controller, in_channels=5)
    row = page(inspector).form.rows["in_channels"]
    assert told(inspector) == [
        "Is 5, but x = N × 1 × 8 × 8 has 1 there.",
        "Take in_channels from the input",
    ]
    assert page(inspector).problems.isHidden()
    assert row.cure is not None
    row.cure.setFocus()
    qtbot.keyClick(row.cure, Qt.Key.Key_Space)
    assert "in_channels" not in controller.graph["c1"].params
    assert row.field.hasFocus()
    controller.accept(analyse(controller.project))
    assert told(inspector) == []
    controller.undo()
    assert controller.graph["c1"].params["in_channels"] == 5


def test_that_a_folded_parameter_with_a_problem_is_unfolded_once(
    qtbot: QtBot, inspector: Inspector, controller: Controller
) -> None:
    controller.select({"c1"})
    row, fold = page(inspector).form.rows["dilation"], page(inspector).form._fold
    assert fold is not None
    assert not row.isVisible()
    wrong(controller, dilation=0)
    assert "at least 1, but is 0." in row.message.text()
    assert row.message.isVisible()
    qtbot.mouseClick(fold.button, Qt.MouseButton.LeftButton)
    controller.accept(analyse(controller.project))
    assert not row.isVisible()


def test_that_what_is_typed_wrong_stands_before_what_was_found_and_its_cure(
    qtbot: QtBot, inspector: Inspector, controller: Controller
) -> None:
    wrong(controller, in_channels=5)
    row, field = page(inspector).form.rows["in_channels"], line(inspector, "in_channels")
    assert row.cure is not None
    retype(qtbot, field, "x")
    assert not row.cure.isVisible()
    assert "but is 'x'" in row.message.text()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert row.cure.isVisible()


def test_that_nodes_that_differ_say_what_they_cost_together(
    inspector: Inspector, controller: Controller
) -> None:
    controller.accept(analyse(controller.project))
    controller.select({"in", "c1", "c2"})
    shown = page(inspector)
    assert shown._kind.text() == "They have no parameter in common"
    weights = 16 * 9 + 16 + 32 * 16 * 9 + 32
    assert shown.help.figures.text().startswith(f"{weights:,} weights")
    assert shown.help.figures.isVisible()
    controller.select({"c1", "c2"})
    assert page(inspector).help.figures.text().startswith(f"{weights:,} weights")


def test_that_an_unknown_layer_is_kept_and_said_to_be_unknown(
    inspector: Inspector, controller: Controller
) -> None:
    node = Node("Warp9", "warp", {"speed": 9})
    controller.edit_graph("Add", controller.graph.with_node("w", node))
    controller.select({"w"})
    assert page(inspector).form.rows == {}
    assert controller.graph["w"] == node


def test_that_a_note_is_kept_and_undone_as_one_step(
    qtbot: QtBot, inspector: Inspector, controller: Controller
) -> None:
    controller.select({"c1"})
    page(inspector).note.open()
    text = page(inspector).note.text
    text.setFocus()
    qtbot.keyClicks(text, "edges <b>")
    assert controller.graph["c1"].note == "edges <b>"
    controller.undo()
    assert controller.graph["c1"].note == ""
    assert text.toPlainText() == ""


def test_that_the_network_is_renamed_while_nothing_is_selected(
    qtbot: QtBot, inspector: Inspector, controller: Controller
) -> None:
    shown = inspector.page
    assert isinstance(shown, ProjectPage)
    field = shown.name.field
    assert isinstance(field, QLineEdit)
    retype(qtbot, field, "Digits2")
    assert controller.network.name == "Digits2"
    controller.undo()
    assert controller.network.name == "Small"


def test_that_the_network_is_not_renamed_to_one_of_its_blocks(
    qtbot: QtBot, inspector: Inspector, controller: Controller
) -> None:
    controller.edit_network("Add a block", controller.network.with_block(Block("Digits2")))
    shown = inspector.page
    assert isinstance(shown, ProjectPage)
    assert isinstance(shown.name.field, QLineEdit)
    retype(qtbot, shown.name.field, "digits2")
    assert controller.network.name == "digits"
    words = "Its class would be Digits2, which is a block of it; choose another name"
    assert shown.name.message.text() == words


def test_that_the_costs_of_another_project_are_not_those_of_the_one_before(
    inspector: Inspector, controller: Controller
) -> None:
    controller.accept(analyse(controller.project))
    shown = inspector.page
    assert isinstance(shown, ProjectPage)
    assert "4,800" in {label.text() for label in shown.costs.findChildren(PlainLabel)}
    controller.open(Document(Project(Network("Other", NETWORK.graph))))
    assert isinstance(inspector.page, ProjectPage)
    told = [label.text() for label in inspector.page.costs.findChildren(PlainLabel)]
    assert told.count("\u2013") == 3


def test_that_every_layer_can_be_inspected(inspector: Inspector, controller: Controller) -> None:
    for name, layer in LAYERS.items():
        node = Node(name, "one", layer.fresh())
        controller.open(Document(Project(Network("N", Graph({"n": node})))))
        controller.select({"n"})
        rows = page(inspector).form.rows
        declared = type(node.declared()).kinds().items()
        assert set(rows) == {n for n, kind in declared if not isinstance(kind, Code)}, name
        assert all(row.field.accessibleName() == parameter for parameter, row in rows.items())


@pytest.mark.parametrize(
    ("kind", "value", "made"),
    [
        (Integer(default=1), 1, TextEditor),
        (Real(default=1.0), 1.0, TextEditor),
        (Sizes(count=2, default=1), (1, 2), TextEditor),
        (Flag(default=True), True, FlagEditor),
        (Flag(default=True), parse_expression("wide"), TextEditor),
        (Choice(options=("a", "b"), default="a"), "a", ChoiceEditor),
        (FilePath(default=""), "", PathEditor),
    ],
)
def test_that_each_kind_has_its_editor(qtbot: QtBot, kind: Kind, value: Value, made: type) -> None:
    editor = editor_for(kind, (value,))
    qtbot.addWidget(editor)
    assert type(editor) is made


@pytest.mark.parametrize(
    ("before", "key", "after"),
    [
        ("0.5", Qt.Key.Key_Up, "0.6"),
        ("0.001", Qt.Key.Key_Up, "0.002"),
        ("1e-05", Qt.Key.Key_Up, "2e-05"),
        ("3", Qt.Key.Key_Down, "2"),
    ],
)
def test_that_a_real_number_steps_in_its_last_digit(
    qtbot: QtBot, before: str, key: Qt.Key, after: str
) -> None:
    editor = TextEditor(Real(default=0.0))
    qtbot.addWidget(editor)
    editor.show_values((float(before),), "")
    editor.setText(before)
    qtbot.keyClick(editor, key)
    assert editor.text() == after


def test_that_names_of_parameters_read_as_words() -> None:
    assert words("out_channels") == "Out channels"


def with_activation(controller: Controller, **params: Value) -> None:
    """Put a LeakyReLU into the network and select it."""
    node = Node("LeakyReLU", "leaky", params)
    links = (Link(Endpoint("c2", "y"), Endpoint("act", "x")),)
    controller.edit_graph("Add", controller.graph.with_node("act", node).with_links(links))
    controller.accept(analyse(controller.project))
    controller.select({"act"})


def test_that_the_card_of_an_activation_draws_it_with_its_present_parameters(
    qtbot: QtBot, inspector: Inspector, controller: Controller
) -> None:
    with_activation(controller, negative_slope=0.5)
    curve = page(inspector).help.curve
    qtbot.waitUntil(lambda: bool(curve.chart.drawing.lines))
    y, slope = curve.chart.drawing.lines
    assert (y.ys[0], y.ys[-1]) == (-2.5, 5.0)
    assert (slope.ys[0], slope.ys[-1]) == (0.5, 1.0)

    retype(qtbot, line(inspector, "negative_slope"), "0.1")
    controller.accept(analyse(controller.project))
    qtbot.waitUntil(lambda: curve.chart.drawing.lines[0].ys[0] == -0.5)
    qtbot.mouseClick(curve.entries["slope"], Qt.MouseButton.LeftButton)
    assert [line.name for line in curve.chart.drawing.lines] == ["y"]
    curve.button.click()
    assert not curve.chart.isVisible()


def test_that_the_card_has_no_curve_where_there_is_none(
    inspector: Inspector, controller: Controller
) -> None:
    controller.accept(analyse(controller.project))
    controller.select({"c1"})
    card = page(inspector).help
    assert not card.curve.isVisible()
    assert "<code>stride</code>" in card.formula.text()
    assert "<code>out_channels</code>" in card.shapes.text()


def test_that_a_wrong_parameter_keeps_the_curve_away(
    inspector: Inspector, controller: Controller
) -> None:
    with_activation(controller, negative_slope="steep")
    assert not page(inspector).help.curve.isVisible()
    assert page(inspector).help.about.isVisible()


def test_that_a_network_is_described_by_typing_and_its_model_says_so(
    qtbot: QtBot, inspector: Inspector, controller: Controller
) -> None:
    before = controller.project
    assert isinstance(inspector.page, ProjectPage)
    qtbot.keyClicks(inspector.page.doc, "Two convolutions.")
    assert controller.network.doc == "Two convolutions."
    assert '    """Two convolutions."""' in analyse(controller.project).source.text
    controller.undo()
    assert controller.project is before
    assert inspector.page.doc.toPlainText() == ""


def test_that_only_a_repeated_node_may_read_the_number_of_its_copy(
    qtbot: QtBot, inspector: Inspector, controller: Controller
) -> None:
    controller.select({"c1"})
    retype(qtbot, line(inspector, "padding"), "index")
    assert "padding" not in controller.graph["c1"].params
    repeated = controller.graph["c1"].with_(repeat=2)
    controller.edit_graph("Repeat", controller.graph.with_node("c1", repeated))
    retype(qtbot, line(inspector, "padding"), "index * 1")
    assert controller.graph["c1"].params["padding"] == parse_expression("index * 1")
