"""Every key of the canvas, and building a network by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from designer import edits
from designer.canvas.quick_add import QuickAdd, choices, found
from designer.controller import Controller
from designer.document import Document
from nodes.graph import Network
from tests.designer.canvas.conftest import link
from tests.designer.gesture import ALT, CTRL, SHIFT, Gesture

Key = Qt.Key


def popup() -> QuickAdd:
    """Return the list that is open."""
    opened = QApplication.activePopupWidget()
    assert isinstance(opened, QuickAdd)
    return opened


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace])
def test_that_delete_and_backspace_delete_the_selection(
    hand: Gesture, controller: Controller, key: Qt.Key
) -> None:
    controller.select({"conv"})
    hand.key(key)
    assert "conv" not in controller.graph
    assert controller.graph.links == frozenset()
    assert controller.document.undo_label == "Delete conv"


def test_that_ctrl_delete_heals_the_gap(hand: Gesture, controller: Controller) -> None:
    controller.select({"conv"})
    hand.key(Key.Key_Delete, CTRL)
    assert controller.graph.links == {link("x", "relu")}


def test_that_ctrl_a_selects_all_and_escape_nothing(hand: Gesture, controller: Controller) -> None:
    hand.key(Key.Key_A, CTRL)
    assert controller.selection == controller.graph.nodes.keys()
    hand.key(Key.Key_Escape)
    assert controller.selection == frozenset()


def test_that_copy_and_paste_add_nodes_with_the_links_among_them(
    hand: Gesture, controller: Controller
) -> None:
    controller.select({"conv", "relu"})
    hand.key(Key.Key_C, CTRL)
    hand.move((288.0, 520.0))
    hand.key(Key.Key_V, CTRL)
    names = sorted(controller.graph[node].name for node in controller.selection)
    assert names == ["conv1", "relu1"]
    inner = [k for k in controller.graph.links if k.target.node in controller.selection]
    assert len(inner) == 1
    xs = {controller.graph[node].position[0] for node in controller.selection}
    assert xs == {288.0}


def test_that_pasting_twice_at_one_place_steps_aside(hand: Gesture, controller: Controller) -> None:
    controller.select({"relu"})
    hand.key(Key.Key_C, CTRL)
    hand.key(Key.Key_V, CTRL)
    hand.key(Key.Key_V, CTRL)
    positions = [node.position for node in controller.graph.nodes.values()]
    assert len(positions) == len(set(positions)) == 8


def test_that_foreign_text_is_refused_with_a_message(hand: Gesture, controller: Controller) -> None:
    told: list[str] = []
    controller.status.connect(told.append)
    before = controller.project
    QGuiApplication.clipboard().setText("dear diary")
    hand.key(Key.Key_V, CTRL)
    assert controller.project is before
    assert told
    assert told[0].startswith("Nothing was pasted: ")


def test_that_an_empty_clipboard_pastes_nothing_and_says_so(
    hand: Gesture, controller: Controller
) -> None:
    told: list[str] = []
    controller.status.connect(told.append)
    before = controller.project
    QGuiApplication.clipboard().clear()
    hand.key(Key.Key_V, CTRL)
    assert controller.project is before
    assert [text.startswith("Nothing was pasted: ") for text in told] == [True]


def test_that_cut_copies_and_deletes(hand: Gesture, controller: Controller) -> None:
    controller.select({"relu"})
    hand.key(Key.Key_X, CTRL)
    assert "relu" not in controller.graph
    assert "ReLU" in QGuiApplication.clipboard().text()
    assert controller.document.undo_label == "Cut relu"


def test_that_duplicate_selects_the_copies(hand: Gesture, controller: Controller) -> None:
    controller.select({"conv", "relu"})
    hand.key(Key.Key_D, CTRL)
    assert len(controller.graph.nodes) == 8
    assert {controller.graph[n].name for n in controller.selection} == {"conv1", "relu1"}


def test_that_arrows_nudge_by_the_grid_and_merge_into_one_step(
    hand: Gesture, controller: Controller
) -> None:
    before = controller.project
    controller.select({"relu"})
    for _ in range(3):
        hand.key(Key.Key_Right)
    hand.key(Key.Key_Up, SHIFT)
    assert controller.graph["relu"].position == (24.0, 176.0)
    controller.undo()
    assert controller.project is before


def test_that_f_shows_the_selection_and_home_everything(
    hand: Gesture, controller: Controller
) -> None:
    controller.select({"loss"})
    hand.key(Key.Key_F)
    middle = hand.window(hand.middle("loss"))
    shown = hand.view.viewport().rect().center()
    assert (middle.x(), middle.y()) == pytest.approx((shown.x(), shown.y()), abs=2)
    hand.key(Key.Key_Home)
    corners = [hand.window(hand.middle(node)).toPoint() for node in controller.graph.nodes]
    assert all(hand.view.viewport().rect().contains(corner) for corner in corners)


def test_that_ctrl_0_shows_the_full_size_and_plus_and_minus_zoom(hand: Gesture) -> None:
    hand.key(Key.Key_Plus, CTRL)
    hand.key(Key.Key_Plus, CTRL)
    hand.key(Key.Key_Minus, CTRL)
    hand.key(Key.Key_0, CTRL)
    assert hand.view.zoom == 1.0


def test_that_typing_adds_a_node_after_the_selected_one(
    hand: Gesture, controller: Controller
) -> None:
    controller.select({"relu"})
    hand.key(Key.Key_Tab)
    hand.type("flatten")
    hand.key(Key.Key_Return)
    (flatten,) = controller.selection
    hand.key(Key.Key_Tab)
    hand.type("linear")
    hand.key(Key.Key_Return)
    (linear,) = controller.selection
    assert controller.graph[flatten].type == "Flatten"
    assert link("relu", flatten) in controller.graph.links
    assert link(flatten, linear) in controller.graph.links


def test_that_a_node_added_after_another_covers_none(hand: Gesture, controller: Controller) -> None:
    controller.select({"conv"})
    hand.key(Key.Key_Tab)
    hand.type("gelu")
    hand.key(Key.Key_Return)
    (node,) = controller.selection
    left, top, right, bottom = hand.view.arrays.rectangle(node)
    assert hand.view.arrays.nodes_in(left, top, right, bottom) == {node}


def test_that_without_a_selection_a_node_is_added_at_the_mouse(
    hand: Gesture, controller: Controller
) -> None:
    hand.move((-160.0, 400.0))
    hand.key(Key.Key_A, SHIFT)
    hand.type("dropout")
    hand.key(Key.Key_Return)
    (node,) = controller.selection
    assert controller.graph[node].position == (-160.0, 400.0)


def test_that_a_double_click_on_the_ground_opens_the_list(
    hand: Gesture, controller: Controller
) -> None:
    hand.double_click((-160.0, 400.0))
    hand.type("iris")
    hand.key(Key.Key_Return)
    assert controller.project.training.data is not None
    assert controller.project.training.data.type == "Iris"


def test_that_arrows_walk_through_the_list_and_escape_closes_it(
    hand: Gesture, controller: Controller
) -> None:
    before = controller.project
    hand.key(Key.Key_Tab)
    opened = popup()
    hand.key(Key.Key_Down)
    hand.key(Key.Key_Down)
    hand.key(Key.Key_Up)
    assert opened.list.currentIndex().row() == 1
    hand.type("zzzz")
    assert not opened.list.isVisible()
    hand.key(Key.Key_Return)
    hand.key(Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert controller.project is before


def test_that_the_list_finds_the_best_first() -> None:
    offered = choices(Network())
    assert found(offered, "conv")[0].title.startswith("Conv")
    assert found(offered, "relu")[0].title == "ReLU"
    assert found(offered, "digits")[0].dataset
    assert found(offered, "") == offered
    assert found(offered, "qqqq") == []


def test_that_enter_opens_the_selected_node(hand: Gesture, controller: Controller) -> None:
    opened: list[str] = []
    hand.view.opened.connect(opened.append)
    controller.select({"conv"})
    hand.key(Key.Key_Return)
    assert opened == ["conv"]


def test_that_l_lays_out_in_one_undoable_step(hand: Gesture, controller: Controller) -> None:
    before = controller.project
    controller.edit_graph("Mess", edits.move(controller.graph, {"relu": (8.0, 8.0)}))
    hand.key(Key.Key_L)
    ys = [controller.graph[node].position[1] for node in ("x", "conv", "relu")]
    assert ys == sorted(set(ys))
    assert controller.document.undo_label == "Lay out"
    controller.undo()
    controller.undo()
    assert controller.project is before


def test_that_l_lays_out_only_what_is_selected_when_that_is_several(
    hand: Gesture, controller: Controller
) -> None:
    controller.select({"conv", "relu"})
    hand.key(Key.Key_L)
    assert controller.graph["add"].position == (288.0, 240.0)
    assert controller.graph["relu"].position == (0.0, 224.0)
    hand.key(Key.Key_L, SHIFT)
    assert controller.document.undo_label == "Lay out"


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (Key.Key_A, [(0.0, 240.0), (0.0, 360.0)]),
        (Key.Key_D, [(288.0, 240.0), (288.0, 360.0)]),
        (Key.Key_W, [(0.0, 240.0), (288.0, 240.0)]),
        (Key.Key_S, [(0.0, 376.0), (288.0, 360.0)]),
        (Key.Key_H, [(144.0, 240.0), (144.0, 360.0)]),
        (Key.Key_V, [(0.0, 304.0), (288.0, 304.0)]),
    ],
)
def test_that_alt_and_a_letter_align(
    hand: Gesture, controller: Controller, key: Qt.Key, expected: list[tuple[float, float]]
) -> None:
    controller.select({"relu", "loss"})
    hand.key(key, ALT)
    assert [controller.graph[node].position for node in ("relu", "loss")] == expected
    assert controller.document.undo_label == "Align"


def test_that_alt_shift_v_and_h_space_evenly(hand: Gesture, controller: Controller) -> None:
    graph = edits.move(controller.graph, {"conv": (0.0, 80.0)})
    controller.edit_graph("Move", graph)
    controller.select({"x", "conv", "relu"})
    hand.key(Key.Key_V, ALT | SHIFT)
    assert controller.graph["conv"].position == (0.0, 120.0)
    before = controller.project
    controller.select({"x", "conv"})
    hand.key(Key.Key_H, ALT | SHIFT)
    assert controller.project is before


@pytest.mark.parametrize("way", ["Menu", "Shift+F10"])
def test_that_the_menu_key_opens_the_menu_of_what_is_selected(
    hand: Gesture, controller: Controller, way: str
) -> None:
    asked: list[tuple[QPoint, str | None]] = []
    hand.view.context_menu.connect(lambda at, node: asked.append((at, node)))

    def ask() -> None:
        if way == "Menu":
            reason, corner = QContextMenuEvent.Reason.Keyboard, QPoint(1, 1)
            event = QContextMenuEvent(reason, corner, hand.view.mapToGlobal(corner))
            QApplication.sendEvent(hand.view, event)
        else:
            hand.key(Key.Key_F10, SHIFT)

    controller.select({"conv", "relu"})
    ask()
    controller.select(())
    ask()
    assert [node for _, node in asked] == ["conv", None]
    window = hand.view.viewport().mapFromGlobal(asked[0][0])
    x, y = hand.middle("conv")
    assert (hand.window((x, y)) - QPointF(window)).manhattanLength() < 4


def test_that_another_document_is_announced_from_its_own_place_in_the_history(
    hand: Gesture, controller: Controller
) -> None:
    for number in range(3):
        controller.edit_graph(f"Step {number}", edits.move(
            controller.graph, {"conv": (8.0 * (number + 1), 120.0)}))  # fmt: skip
    said: list[str] = []
    controller.open(Document(controller.project))
    hand.view.announcer.said.connect(said.append)
    controller.edit_graph("Rest", edits.move(controller.graph, {"conv": (0.0, 0.0)}))
    assert said == ["Rest"]
