"""Building by keyboard and by list: adding, linking by typing, walking, replacing, joining."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from designer.app import Application
from designer.build_actions import BUILD, FOLD, REPLACE
from designer.canvas.link_list import LinkList
from designer.canvas.quick_add import QuickAdd
from designer.controller import Controller
from nodes.file import dumps, loads
from nodes.graph import Endpoint, Graph, Link, Node
from runtime.analysis import analyse
from tests.designer.canvas.conftest import link
from tests.designer.gesture import ALT, CTRL, NO_KEYS, SHIFT, Gesture, Point

Key = Qt.Key
EMPTY: Point = (-150.0, 420.0)


def listed() -> QuickAdd | LinkList:
    """Return the list that is open."""
    opened = QApplication.activePopupWidget()
    assert isinstance(opened, QuickAdd | LinkList)
    return opened


@pytest.fixture
def known(controller: Controller) -> Controller:
    """Return the controller once shapes are known."""
    controller.accept(analyse(controller.project))
    return controller


def types(graph: Graph) -> list[str]:
    return sorted(node.type for node in graph.nodes.values())


def test_that_tab_and_enter_build_a_chain(hand: Gesture, controller: Controller) -> None:
    controller.select({"relu"})
    for word in ("conv2d", "relu", "max pool"):
        hand.key(Key.Key_Tab)
        hand.type(word)
        hand.key(Key.Key_Return)
    (last,) = controller.selection
    chain = [last]
    while (sources := controller.graph.sources(chain[-1])) and chain[-1] != "relu":
        chain.append(sources["x"].node)
    names = [controller.graph[node].type for node in reversed(chain)]
    assert names == ["ReLU", "Conv2d", "ReLU", "MaxPool2d"]


def test_that_data_layers_and_loss_are_linked_by_tab_and_enter_alone(
    hand: Gesture, controller: Controller
) -> None:
    controller.edit_graph("Delete all", Graph())
    for word in ("digits", "flatten", "linear", "cross", "accuracy"):
        if word == "accuracy":
            controller.select(i for i, n in controller.graph.nodes.items() if n.type == "Linear")
        hand.key(Key.Key_Tab)
        hand.type(word)
        hand.key(Key.Key_Return)
    graph = controller.graph
    kinds = {(graph[k.source.node].name, graph[k.target.node].type, k.target.port)
             for k in graph.links}  # fmt: skip
    judged = {("linear1", kind, "prediction") for kind in ("CrossEntropy", "Accuracy")}
    judged |= {("label", kind, "target") for kind in ("CrossEntropy", "Accuracy")}
    assert kinds == {("image", "Flatten", "x"), ("flatten1", "Linear", "x"), *judged}
    assert [p for p in analyse(controller.project).problems if p.severity == "error"] == []


def test_that_the_list_begins_with_what_is_usual_after_the_selected_node_and_lacks_nothing(
    hand: Gesture, known: Controller
) -> None:
    hand.key(Key.Key_Tab)
    everything = listed().titles()
    hand.key(Key.Key_Escape)
    known.select({"relu"})
    hand.key(Key.Key_Tab)
    titles = listed().titles()
    assert titles[0] == "Conv2d"
    assert titles.index("MaxPool2d") < titles.index("Conv1d")
    assert "Input" in titles
    assert sorted(titles) == sorted(everything)
    hand.key(Key.Key_Escape)
    known.edit_graph("Delete all", Graph())
    hand.key(Key.Key_Tab)
    assert "Digits" in listed().titles()[:25]
    assert listed().titles().index("Digits") < listed().titles().index("Input")
    hand.key(Key.Key_Escape)


def test_that_a_node_from_the_list_covers_no_other(hand: Gesture, controller: Controller) -> None:
    x, y = controller.graph["relu"].position
    hand.move((x, y + 10.0))
    hand.key(Key.Key_Tab)
    hand.type("gelu")
    hand.key(Key.Key_Return)
    (node,) = controller.selection
    assert hand.view.arrays.nodes_in(*hand.view.arrays.rectangle(node)) == {node}


def test_that_shift_enter_adds_without_links_and_goes_on(
    hand: Gesture, controller: Controller
) -> None:
    controller.select({"relu"})
    hand.move(EMPTY)
    hand.key(Key.Key_Tab)
    opened = listed()
    for word in ("gelu", "dropout"):
        hand.type(word)
        hand.key(Key.Key_Return, SHIFT)
    assert opened.isVisible()
    hand.key(Key.Key_Escape)
    made = [i for i, n in controller.graph.nodes.items() if n.type in ("GELU", "Dropout")]
    assert len(made) == 2
    assert not any(controller.graph.incoming[node] for node in made)
    boxes = [hand.view.arrays.nodes_in(*hand.view.arrays.rectangle(node)) for node in made]
    assert boxes == [{node} for node in made]


def test_that_a_node_of_several_inputs_takes_all_that_is_selected(
    hand: Gesture, controller: Controller
) -> None:
    controller.select({"relu", "x"})
    hand.key(Key.Key_Tab)
    hand.type("concatenate")
    hand.key(Key.Key_Return)
    (node,) = controller.selection
    assert {end.node for end in controller.graph.sources(node).values()} == {"relu", "x"}


def test_that_a_list_about_a_node_closes_when_the_node_goes(
    hand: Gesture, controller: Controller
) -> None:
    controller.select({"relu"})
    hand.key(Key.Key_Tab)
    hand.type("gelu")
    hand.key(Key.Key_Return)
    (node,) = controller.selection
    for begin in (
        lambda: hand.drag(hand.output(node), EMPTY),
        hand.view.replace_selected,
        lambda: LinkList(hand.view, hand.view.arrays.port(Endpoint(node, "y"), output=True)).open(),
    ):
        controller.select({node})
        begin()
        opened = listed()
        controller.undo()
        assert not opened.isVisible()
        assert hand.view.state.pending is None
        controller.redo()


def test_that_a_link_dropped_in_the_empty_lists_what_fits_best_first(
    hand: Gesture, known: Controller
) -> None:
    hand.drag(hand.output("relu"), EMPTY)
    titles = listed().titles()
    assert hand.view.state.pending is not None
    hand.view.grab()
    assert titles[0] == "Conv2d"
    assert titles.index("MaxUnpool2d") < titles.index("Flip")
    assert "Embedding" not in titles
    assert "Conv1d" not in titles
    assert "Digits" not in titles
    before = known.project
    hand.key(Key.Key_Escape)
    assert known.project is before
    assert hand.view.state.pending is None
    hand.drag(hand.output("relu"), EMPTY)
    hand.type("batchnorm")
    hand.key(Key.Key_Return)
    (node,) = known.selection
    assert known.graph[node].type == "BatchNorm2d"
    assert link("relu", node) in known.graph.links
    assert known.graph[node].position == (-152.0, 416.0)
    known.undo()
    assert known.project is before


def test_that_a_link_drawn_backwards_into_the_empty_lists_what_can_feed_it(
    hand: Gesture, known: Controller
) -> None:
    hand.drag(hand.input("loss", "target"), (400.0, 250.0))
    titles = listed().titles()
    assert "Input" in titles
    assert "CrossEntropy" not in titles
    hand.type("input")
    hand.key(Key.Key_Return)
    (node,) = known.selection
    assert link(node, "loss", "target") in known.graph.links
    assert hand.view.arrays.rectangle(node)[3] <= 256


def test_that_clicks_draw_a_link_into_the_empty_too(hand: Gesture, known: Controller) -> None:
    hand.click(hand.output("relu"))
    hand.click(EMPTY)
    assert "MaxPool2d" in listed().titles()
    hand.key(Key.Key_Escape)


def test_that_the_list_says_ports_and_shows_the_help_of_an_entry(
    hand: Gesture, qtbot: object
) -> None:
    hand.move(EMPTY)
    hand.key(Key.Key_Tab)
    opened = listed()
    assert isinstance(opened, QuickAdd)
    hand.type("multihead")
    spoken = opened.model.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "query, key, value" in spoken
    opened.move(0, 0)
    opened._show_card()
    room = opened.screen().availableGeometry().width() - opened.width()
    assert (opened.card is not None and opened.card.isVisible()) == (room > 400)
    hand.key(Key.Key_Escape)


# By keyboard alone


def test_that_ctrl_and_arrows_walk_along_links_and_to_neighbours(
    hand: Gesture, controller: Controller
) -> None:
    walked = []
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Right, Key.Key_Left, Key.Key_Up):
        hand.key(key, CTRL)
        walked.append(*controller.selection)
    assert walked == ["x", "conv", "relu", "add", "relu", "conv"]


def test_that_walking_says_when_there_is_no_way(hand: Gesture, controller: Controller) -> None:
    told: list[str] = []
    controller.status.connect(told.append)
    controller.select({"add"})
    hand.key(Key.Key_Down, CTRL)
    hand.key(Key.Key_Up, CTRL)
    assert told == ["add feeds nothing", "Nothing feeds add"]


def test_that_p_goes_from_port_to_port_and_enter_links_by_typing(
    hand: Gesture, known: Controller
) -> None:
    known.select({"relu"})
    hand.key(Key.Key_P)
    assert hand.view.state.port is not None
    assert not hand.view.state.port.spot.output
    hand.key(Key.Key_P)
    assert hand.view.state.port.spot.output
    hand.key(Key.Key_Return)
    opened = listed()
    assert isinstance(opened, LinkList)
    assert "add" in opened.titles()
    assert "label" not in opened.titles()
    assert "relu" not in opened.titles()
    hand.type("ad")
    assert opened.titles()[0] == "add"
    assert hand.view.state.aimed is not None
    hand.key(Key.Key_Return)
    assert link("relu", "add", "x1") in known.graph.links
    assert hand.view.state.aimed is None
    assert known.document.undo_label == "Link relu to add"
    hand.key(Key.Key_Escape)
    assert hand.view.state.port is None
    assert known.selection == {"relu"}


def test_that_escape_leaves_the_list_of_ends_without_a_link(
    hand: Gesture, known: Controller
) -> None:
    before = known.project
    known.select({"loss"})
    hand.key(Key.Key_P)
    hand.key(Key.Key_Return)
    hand.type("conv")
    hand.key(Key.Key_Escape)
    assert known.project is before
    assert hand.view.state.offer is None
    hand.key(Key.Key_P)
    hand.key(Key.Key_P)
    assert hand.view.state.port is None


def test_that_delete_on_a_port_breaks_its_links_and_leaves_the_node(
    hand: Gesture, controller: Controller
) -> None:
    controller.select({"conv"})
    hand.key(Key.Key_P)
    hand.key(Key.Key_Delete)
    assert controller.graph.links == {link("conv", "relu")}
    assert "conv" in controller.graph
    hand.key(Key.Key_Escape)
    hand.key(Key.Key_Delete)
    assert "conv" not in controller.graph


def test_that_a_port_loses_the_keyboard_with_its_node(
    hand: Gesture, controller: Controller
) -> None:
    controller.select({"relu"})
    hand.key(Key.Key_P)
    controller.edit_graph("Delete", controller.graph.without_nodes({"relu"}))
    assert hand.view.state.port is None
    hand.view.grab()


@dataclass(frozen=True)
class Row:
    """A key on a selection: what is there first, and what holds then."""

    key: Qt.Key
    keys: Qt.KeyboardModifier
    select: set[str]
    holds: Callable[[Controller], object]
    start: Callable[[Graph], Graph] = lambda graph: graph


def fed(graph: Graph) -> Graph:
    return graph.with_links((link("relu", "add", "x1"), link("x", "add", "x2")))


SELECTING = {
    "invert": Row(
        Key.Key_I,
        CTRL,
        {"x", "conv", "relu"},
        lambda c: c.selection == {"add", "label", "loss"},
    ),
    "linked": Row(Key.Key_L, ALT, {"relu"}, lambda c: c.selection == {"x", "conv", "relu"}),
    "one up": Row(
        Key.Key_BracketLeft, NO_KEYS, {"add"}, lambda c: c.selection == {"add", "relu", "x"}, fed
    ),
    "one down": Row(
        Key.Key_BracketRight, NO_KEYS, {"x"}, lambda c: c.selection == {"x", "conv", "add"}, fed
    ),
    "all up": Row(
        Key.Key_BracketLeft, CTRL, {"relu"}, lambda c: c.selection == {"x", "conv", "relu"}
    ),
    "all down": Row(
        Key.Key_BracketRight, CTRL, {"conv"}, lambda c: c.selection == {"conv", "relu", "add"}, fed
    ),
}

EDITING = {
    "join": Row(
        Key.Key_J, NO_KEYS, {"relu", "add"}, lambda c: link("relu", "add", "x1") in c.graph.links
    ),
    "join over": Row(
        Key.Key_J,
        SHIFT,
        {"x", "relu"},
        lambda c: c.graph.sources("relu")["x"].node == "x",
    ),
    "break": Row(Key.Key_Delete, ALT, {"conv"}, lambda c: c.graph.links == frozenset()),
    "pull out": Row(
        Key.Key_Backspace, SHIFT, {"conv"}, lambda c: c.graph.links == {link("x", "relu")}
    ),
    "duplicate with links": Row(
        Key.Key_D,
        CTRL | SHIFT,
        {"relu"},
        lambda c: [k.source.node for k in c.graph.outgoing["conv"]] == ["conv", "conv"],
    ),
}


@pytest.mark.parametrize("row", SELECTING.values(), ids=SELECTING)
def test_that_a_key_selects(hand: Gesture, controller: Controller, row: Row) -> None:
    controller.edit_graph("Start", row.start(controller.graph))
    controller.select(row.select)
    before = controller.project
    hand.key(row.key, row.keys)
    assert row.holds(controller), controller.selection
    assert controller.project is before


@pytest.mark.parametrize("row", EDITING.values(), ids=EDITING)
def test_that_a_key_edits_in_one_step(hand: Gesture, known: Controller, row: Row) -> None:
    before = known.project
    known.select(row.select)
    hand.key(row.key, row.keys)
    assert row.holds(known), sorted(known.graph.links)
    known.undo()
    assert known.project is before


def test_that_nodes_that_cannot_be_joined_say_so(hand: Gesture, known: Controller) -> None:
    told: list[str] = []
    known.refused.connect(lambda text, _cure: told.append(text))
    before = known.project
    known.select({"x", "conv"})
    hand.key(Key.Key_J)
    assert known.project is before
    assert len(told) == 1


def test_that_what_takes_the_shape_is_offered_first_in_the_place_of_a_node(
    hand: Gesture, known: Controller
) -> None:
    known.select({"conv"})
    hand.key(Key.Key_S, SHIFT)
    titles = listed().titles()
    assert titles[0] == "ConvTranspose2d"
    assert titles.index("MaxPool2d") < titles.index("Conv1d")
    hand.key(Key.Key_Escape)


def test_that_a_layer_is_replaced_and_keeps_name_links_and_parameters(
    hand: Gesture, controller: Controller
) -> None:
    pool = Node("MaxPool2d", "shrink", {"kernel_size": 4, "stride": 3}, (0.0, 240.0))
    controller.edit_graph("Pool", controller.graph.with_node("relu", pool))
    controller.edit_graph("Link", controller.graph.with_link(link("relu", "add", "x1")))
    before = controller.project
    controller.select({"relu"})
    hand.key(Key.Key_S, SHIFT)
    assert listed().titles()[0] != "MaxPool2d"
    hand.type("avg pool")
    hand.key(Key.Key_Return)
    made = controller.graph["relu"]
    assert (made.type, made.name) == ("AvgPool2d", "shrink")
    assert (made.params["kernel_size"], made.params["stride"]) == (4, 3)
    assert {link("conv", "relu"), link("relu", "add", "x1")} <= controller.graph.links
    assert controller.document.undo_label == "Replace shrink by AvgPool2d"
    controller.undo()
    assert controller.project is before


def test_that_losses_are_replaced_by_losses_and_inputs_by_nothing(
    hand: Gesture, controller: Controller
) -> None:
    controller.select({"loss"})
    hand.key(Key.Key_S, SHIFT)
    offered = listed().titles()
    assert "MSE" in " ".join(offered)
    assert "Conv2d" not in offered
    hand.key(Key.Key_Escape)
    controller.select({"x"})
    hand.key(Key.Key_S, SHIFT)
    assert QApplication.activePopupWidget() is None


def test_that_several_nodes_are_replaced_at_once(hand: Gesture, controller: Controller) -> None:
    graph = controller.graph.with_node("act", Node("ReLU", "act", {}, (-320.0, 240.0)))
    controller.edit_graph("Add", graph)
    controller.select({"relu", "act"})
    hand.key(Key.Key_S, SHIFT)
    hand.type("gelu")
    hand.key(Key.Key_Return)
    assert types(controller.graph).count("GELU") == 2
    assert controller.selection == {"relu", "act"}


# Whatever letters are on the keys


RUSSIAN = {"[": (0x425, 34), "y": (0x41D, 29), "j": (0x41E, 44)}
"""The letter on a key of an American keyboard and the number that X11 gives to the key."""


def press(hand: Gesture, american: str, *, pressed: bool = True) -> None:
    """Press or let go of a key on a Russian keyboard."""
    kind = QEvent.Type.KeyPress if pressed else QEvent.Type.KeyRelease
    letter, place = RUSSIAN[american]
    event = QKeyEvent(kind, letter, NO_KEYS, place, letter, 0, chr(letter).lower())
    QApplication.sendEvent(hand.view, event)


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="keys are numbered otherwise there")
def test_that_keys_are_taken_by_their_place_where_their_letters_are_not_latin(
    hand: Gesture, known: Controller
) -> None:
    known.select({"relu"})
    press(hand, "[")
    assert known.selection == {"relu", "conv"}
    known.select({"relu", "add"})
    press(hand, "j")
    assert link("relu", "add", "x1") in known.graph.links
    press(hand, "y")
    hand.drag((-120.0, 208.0), (120.0, 208.0))
    press(hand, "y", pressed=False)
    assert link("conv", "relu") not in known.graph.links
    hand.drag((-120.0, 208.0), (-100.0, 208.0))
    assert known.document.undo_label == "Unlink conv from relu"


# Folding, bypassing, points


def test_that_h_folds_a_card_to_the_ports_that_are_linked(
    hand: Gesture, controller: Controller
) -> None:
    lstm = Node("LSTM", "lstm", {}, (0.0, 240.0))
    controller.edit_graph("LSTM", controller.graph.with_node("relu", lstm))
    before, card = controller.project, hand.view.arrays.cards[hand.view.arrays.row["relu"]]
    controller.select({"relu"})
    hand.key(Key.Key_H)
    folded = hand.view.arrays.cards[hand.view.arrays.row["relu"]]
    assert [spot.name for spot in folded.inputs] == ["x"]
    assert [spot.name for spot in folded.outputs] == ["y"]
    assert folded.height < card.height
    linked = controller.graph.with_link(Link(Endpoint("relu", "h"), Endpoint("add", "x1")))
    controller.edit_graph("Link", linked)
    shown = hand.view.arrays.cards[hand.view.arrays.row["relu"]]
    assert [spot.name for spot in shown.outputs] == ["h"]
    assert len(hand.view.arrays.links) == len(controller.graph.links)
    assert loads(dumps(controller.project)).network.graph["relu"].folded
    controller.undo()
    hand.key(Key.Key_H)
    assert not controller.graph["relu"].folded
    controller.undo()
    controller.undo()
    assert controller.project is before


def test_that_a_bypassed_node_of_another_shape_is_marked_and_cured(
    hand: Gesture, controller: Controller
) -> None:
    controller.select({"conv", "relu"})
    hand.key(Key.Key_M)
    controller.accept(analyse(controller.project))
    told = hand.view.arrays.facts.problems
    assert not any("bypassed" in problem.text for problem in told.get("relu", ()))
    problem = next(p for p in told["conv"] if "bypassed" in p.text)
    assert problem.severity == "warning"
    assert "hands on N × 1 × 8 × 8, but would give N × 4 × 6 × 6" in problem.text
    controller.apply_fix(problem)
    assert not controller.graph["conv"].bypassed
    assert controller.graph["relu"].bypassed


def test_that_the_link_stays_when_its_point_is_deleted(
    hand: Gesture, controller: Controller
) -> None:
    (x, top), (_, bottom) = hand.output("conv"), hand.input("relu")
    hand.double_click((x, (top + bottom) / 2))
    assert link("conv", "relu") not in controller.graph.links
    hand.key(Key.Key_Delete)
    assert link("conv", "relu") in controller.graph.links
    assert "Reroute" not in types(controller.graph)


def test_that_shift_enter_lists_what_a_node_can_be_linked_to(
    hand: Gesture, known: Controller
) -> None:
    known.select({"conv"})
    hand.key(Key.Key_Return, SHIFT)
    opened = listed()
    assert isinstance(opened, LinkList)
    assert opened.titles()[0] == "add"
    hand.key(Key.Key_Return)
    assert link("conv", "add", "x1") in known.graph.links


@pytest.mark.parametrize("whole", ["digits_resnet"], indirect=True)
def test_that_every_row_of_building_can_be_called_and_taken_back(whole: Application) -> None:
    controller, window = whole.controller, whole.window
    before = controller.project
    named = {node.name: node_id for node_id, node in controller.graph.nodes.items()}
    for row in (*BUILD, REPLACE, FOLD):
        for chosen in ({"norm"}, {"stem", "relu"}):
            controller.select(named[name] for name in chosen)
            if row.obstacle(window):
                continue
            window.menus.call(row.id)
            popup = QApplication.activePopupWidget()
            if popup is not None:
                popup.close()
            while controller.undo():
                pass
            assert controller.project is before, row.id
        assert row.of_canvas, row.id
