"""Every gesture of the mouse, by real events on a shown canvas."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from designer.canvas.linking import DrawLink
from designer.controller import Controller
from nodes.graph import Endpoint, Node
from runtime.analysis import analyse
from tests.designer.canvas.conftest import link
from tests.designer.gesture import CTRL, LEFT, MIDDLE, RIGHT, SHIFT, Gesture, Point

EMPTY: Point = (-200.0, 300.0)


def test_that_a_click_selects_one_node(hand: Gesture, controller: Controller) -> None:
    hand.click(hand.middle("conv"))
    hand.click(hand.middle("relu"))
    assert controller.selection == {"relu"}


def test_that_shift_adds_to_the_selection_and_ctrl_toggles(
    hand: Gesture, controller: Controller
) -> None:
    hand.click(hand.middle("conv"))
    hand.click(hand.middle("relu"), keys=SHIFT)
    assert controller.selection == {"conv", "relu"}
    hand.click(hand.middle("relu"), keys=CTRL)
    assert controller.selection == {"conv"}
    hand.click(hand.middle("relu"), keys=CTRL)
    assert controller.selection == {"conv", "relu"}


def test_that_a_click_on_the_ground_selects_nothing(hand: Gesture, controller: Controller) -> None:
    hand.click(hand.middle("conv"))
    hand.click(EMPTY)
    assert controller.selection == frozenset()


def test_that_a_click_on_one_of_several_selected_nodes_selects_it_alone(
    hand: Gesture, controller: Controller
) -> None:
    controller.select({"conv", "relu"})
    hand.click(hand.middle("relu"))
    assert controller.selection == {"relu"}


def test_that_a_box_drawn_to_the_left_selects_what_it_touches_to_the_right_what_it_holds(
    hand: Gesture, controller: Controller
) -> None:
    hand.drag((150.0, 250.0), (-20.0, 110.0))
    assert controller.selection == {"conv", "relu"}
    hand.drag((-150.0, 110.0), (140.0, 250.0))
    assert controller.selection == {"conv"}
    hand.view.box_touches = True
    hand.drag((-150.0, 110.0), (20.0, 250.0))
    assert controller.selection == {"conv", "relu"}


def test_that_a_rubber_band_adds_with_shift_and_toggles_with_ctrl(
    hand: Gesture, controller: Controller
) -> None:
    controller.select({"x"})
    hand.drag((150.0, 190.0), (-20.0, 110.0), keys=SHIFT)
    assert controller.selection == {"x", "conv"}
    hand.drag((150.0, 250.0), (-20.0, 110.0), keys=CTRL)
    assert controller.selection == {"x", "relu"}


def test_that_escape_and_the_right_button_cancel_a_rubber_band(
    hand: Gesture, controller: Controller
) -> None:
    controller.select({"x"})
    hand.grab((-150.0, 110.0), (20.0, 250.0))
    hand.key(Qt.Key.Key_Escape)
    hand.release((20.0, 250.0))
    assert controller.selection == {"x"}
    hand.grab((-150.0, 110.0), (20.0, 250.0))
    hand.press((20.0, 250.0), RIGHT)
    assert controller.selection == {"x"}


def test_that_dragging_a_node_moves_it_on_the_grid_in_one_undoable_step(
    hand: Gesture, controller: Controller
) -> None:
    before = controller.project
    x, y = hand.middle("relu")
    hand.drag((x, y), (x + 61, y + 35))
    assert controller.graph["relu"].position == (64.0, 272.0)
    assert controller.document.undo_label == "Move relu"
    assert controller.undo()
    assert controller.project is before


def test_that_ctrl_drags_off_the_grid(hand: Gesture, controller: Controller) -> None:
    start = hand.middle("relu")
    pixel = 1 / hand.view.zoom
    hand.grab(start, (start[0] + 60 * pixel, start[1]), keys=CTRL)
    end = (start[0] + 61 * pixel, start[1])
    hand.move(end, CTRL)
    hand.release(end, keys=CTRL)
    assert controller.graph["relu"].position[0] == pytest.approx(61 * pixel)


def test_that_all_selected_nodes_move_by_the_same_step(
    hand: Gesture, controller: Controller
) -> None:
    controller.select({"conv", "relu"})
    x, y = hand.middle("conv")
    hand.drag((x, y), (x - 40, y + 80))
    assert controller.graph["conv"].position == (-40.0, 200.0)
    assert controller.graph["relu"].position == (-40.0, 320.0)
    assert controller.document.undo_label == "Move 2 nodes"


def test_that_a_cancelled_move_leaves_value_and_picture_as_they_were(
    hand: Gesture, controller: Controller
) -> None:
    before, place = controller.project, hand.view.arrays.rectangle("relu")
    start = hand.middle("relu")
    hand.grab(start, (start[0] + 80, start[1] + 80))
    assert hand.view.arrays.rectangle("relu") != place
    hand.key(Qt.Key.Key_Escape)
    hand.release((start[0] + 80, start[1] + 80))
    assert controller.project is before
    assert hand.view.arrays.rectangle("relu") == place


def test_that_a_link_is_drawn_from_an_output_to_an_input(
    hand: Gesture, controller: Controller
) -> None:
    hand.drag(hand.output("relu"), hand.input("add", "x1"))
    assert link("relu", "add", "x1") in controller.graph.links
    assert controller.document.undo_label == "Link relu to add"


def test_that_a_link_is_drawn_from_an_input_back_to_an_output(
    hand: Gesture, controller: Controller
) -> None:
    hand.drag(hand.input("add", "x1"), hand.output("relu"))
    assert link("relu", "add", "x1") in controller.graph.links


def test_that_a_link_snaps_to_a_port_within_24_pixels(
    hand: Gesture, controller: Controller
) -> None:
    x, y = hand.input("add", "x1")
    hand.drag(hand.output("relu"), (x - 12 / hand.view.zoom, y - 18 / hand.view.zoom))
    assert link("relu", "add", "x1") in controller.graph.links


def test_that_a_link_dropped_on_a_node_takes_its_first_free_port(
    hand: Gesture, controller: Controller
) -> None:
    hand.drag(hand.output("conv"), hand.input("add", "x1"))
    x, y = hand.middle("add")
    hand.drag(hand.output("relu"), (x + 40, y))
    assert link("relu", "add", "x2") in controller.graph.links


def test_that_a_link_to_an_occupied_input_replaces_the_one_there(
    hand: Gesture, controller: Controller
) -> None:
    hand.drag(hand.output("x"), hand.input("relu"))
    assert controller.graph.links == {link("x", "conv"), link("x", "relu")}


def test_that_a_link_dropped_in_the_empty_is_no_edit(hand: Gesture, controller: Controller) -> None:
    before = controller.project
    hand.drag(hand.output("relu"), EMPTY)
    assert controller.project is before
    assert hand.view.pointing.gesture is None


def test_that_a_node_cannot_be_linked_to_itself(hand: Gesture, controller: Controller) -> None:
    before = controller.project
    hand.drag(hand.output("relu"), hand.input("relu"))
    assert controller.project is before


def test_that_a_linked_input_hands_over_its_link(hand: Gesture, controller: Controller) -> None:
    hand.drag(hand.input("relu"), hand.input("add", "x1"))
    assert controller.graph.links == {link("x", "conv"), link("conv", "add", "x1")}


def test_that_a_lifted_link_dropped_in_the_empty_is_taken_away(
    hand: Gesture, controller: Controller
) -> None:
    hand.drag(hand.input("relu"), EMPTY)
    assert controller.graph.links == {link("x", "conv")}
    assert controller.document.undo_label == "Unlink conv from relu"


def test_that_the_ports_of_a_many_input_close_ranks(hand: Gesture, controller: Controller) -> None:
    for source in ("x", "conv", "relu"):
        hand.drag(hand.output(source), hand.middle("add"))
    hand.drag(hand.input("add", "x1"), EMPTY)
    into_add = {k.target.port: k.source.node for k in controller.graph.incoming["add"].values()}
    assert into_add == {"x1": "conv", "x2": "relu"}


def test_that_a_link_is_drawn_by_two_clicks(hand: Gesture, controller: Controller) -> None:
    hand.click(hand.output("relu"))
    assert isinstance(hand.view.pointing.gesture, DrawLink)
    hand.move(EMPTY)
    hand.click(hand.input("add", "x1"))
    assert link("relu", "add", "x1") in controller.graph.links
    assert hand.view.pointing.gesture is None


def test_that_escape_leaves_a_lifted_link_where_it_was(
    hand: Gesture, controller: Controller
) -> None:
    before = controller.project
    hand.grab(hand.input("relu"), EMPTY)
    assert hand.view.state.lifted == {link("conv", "relu")}
    hand.key(Qt.Key.Key_Escape)
    hand.release(EMPTY)
    assert controller.project is before
    assert hand.view.state.lifted == frozenset()


def test_that_a_link_can_be_selected_and_deleted(hand: Gesture, controller: Controller) -> None:
    (_, top), (x, bottom) = hand.output("conv"), hand.input("relu")
    hand.click((x, (top + bottom) / 2))
    assert hand.view.state.links == {link("conv", "relu")}
    hand.key(Qt.Key.Key_Delete)
    assert controller.graph.links == {link("x", "conv")}


@pytest.mark.parametrize("button", [MIDDLE, LEFT])
def test_that_the_middle_button_or_space_pans(hand: Gesture, button: Qt.MouseButton) -> None:
    if button == LEFT:
        hand.hold(Qt.Key.Key_Space)
    before = hand.window((0.0, 0.0))
    x, y = EMPTY
    shift = 50 / hand.view.zoom, 30 / hand.view.zoom
    hand.drag(EMPTY, (x + shift[0], y + shift[1]), button)
    hand.let_go(Qt.Key.Key_Space)
    moved = hand.window((0.0, 0.0)) - before
    assert (moved.x(), moved.y()) == pytest.approx((50, 30), abs=1)
    assert not hand.view.controller.selection


def test_that_the_wheel_zooms_and_keeps_what_is_under_the_mouse(hand: Gesture) -> None:
    at = (77.0, 133.0)
    before, zoom = hand.window(at), hand.view.zoom
    hand.wheel(at, 1)
    assert hand.view.zoom == pytest.approx(zoom * 2**0.25)
    after = hand.window(at)
    assert (after.x(), after.y()) == pytest.approx((before.x(), before.y()), abs=1)
    hand.wheel(at, -1, CTRL)
    assert hand.view.zoom == pytest.approx(zoom)


def test_that_fine_turns_of_the_wheel_add_up(hand: Gesture) -> None:
    zoom = hand.view.zoom
    for _ in range(4):
        hand.wheel((0.0, 0.0), 0.25)
    assert hand.view.zoom == pytest.approx(zoom * 2**0.25)


def test_that_two_fingers_scroll(hand: Gesture) -> None:
    before, zoom = hand.window((0.0, 0.0)), hand.view.zoom
    hand.wheel((0.0, 0.0), 0.1, pixels=QPoint(-13, 21))
    moved = hand.window((0.0, 0.0)) - before
    assert (moved.x(), moved.y()) == (-13, 21)
    assert hand.view.zoom == zoom


def test_that_shift_and_the_wheel_scroll_sideways(hand: Gesture) -> None:
    before = hand.window((0.0, 0.0))
    hand.wheel((0.0, 0.0), -1, SHIFT)
    moved = hand.window((0.0, 0.0)) - before
    assert (moved.x(), moved.y()) == (-60, 0)


def test_that_zooming_while_a_node_is_dragged_keeps_it_under_the_mouse(hand: Gesture) -> None:
    start = hand.middle("relu")
    hand.grab(start, (start[0] + 160, start[1] + 80))
    mouse = hand.window((start[0] + 160, start[1] + 80))
    hand.wheel((start[0] + 160, start[1] + 80), 2)
    middle = hand.window(hand.middle("relu"))
    assert (middle.x(), middle.y()) == pytest.approx((mouse.x(), mouse.y()), abs=8)


def test_that_the_mouse_lights_up_nodes_ports_and_links(hand: Gesture) -> None:
    state = hand.view.state
    hand.move(hand.middle("conv"))
    assert state.hovered == "conv"
    hand.move(hand.output("conv"))
    assert state.hovered_port is not None
    assert state.hovered_port.endpoint == Endpoint("conv", "y")
    (_, top), (x, bottom) = hand.output("conv"), hand.input("relu")
    hand.move((x, (top + bottom) / 2))
    assert state.hovered_link == link("conv", "relu")
    hand.move(EMPTY)
    assert (state.hovered, state.hovered_port, state.hovered_link) == (None, None, None)


def test_that_a_double_click_opens_a_node(hand: Gesture) -> None:
    opened: list[str] = []
    hand.view.opened.connect(opened.append)
    hand.double_click(hand.middle("conv"))
    assert opened == ["conv"]


def test_that_the_right_button_asks_for_a_menu_and_selects_what_it_is_about(
    hand: Gesture, controller: Controller
) -> None:
    asked: list[object] = []
    hand.view.context_menu.connect(lambda _place, node: asked.append(node))
    hand.click(hand.middle("conv"), RIGHT)
    hand.click(EMPTY, RIGHT)
    assert asked == ["conv", None]
    assert controller.selection == {"conv"}


def test_that_the_right_button_that_cancels_asks_for_no_menu(hand: Gesture) -> None:
    asked: list[object] = []
    hand.view.context_menu.connect(lambda _place, node: asked.append(node))
    hand.grab(hand.output("relu"), EMPTY)
    hand.click(EMPTY, RIGHT)
    hand.release(EMPTY)
    assert asked == []


def test_that_a_dragged_layer_shows_a_ghost_and_becomes_a_node(
    hand: Gesture, controller: Controller
) -> None:
    assert hand.drag_in((-160.0, 400.0), layer="Linear")
    assert hand.view.pointing.ghost is not None
    hand.drop((-160.0, 400.0), layer="Linear")
    (node,) = controller.selection
    assert controller.graph[node].type == "Linear"
    assert controller.graph[node].position == (-160.0, 368.0)
    assert hand.view.pointing.ghost is None


def test_that_a_layer_dropped_on_a_link_is_put_in_between(
    hand: Gesture, controller: Controller
) -> None:
    (_, top), (x, bottom) = hand.output("conv"), hand.input("relu")
    hand.drop((x, (top + bottom) / 2), layer="BatchNorm2d")
    (node,) = controller.selection
    expected = {link("x", "conv"), link("conv", node), link(node, "relu")}
    assert controller.graph.links == expected


def test_that_a_dropped_dataset_makes_its_inputs_and_is_trained_on(
    hand: Gesture, controller: Controller
) -> None:
    hand.drop((-160.0, 500.0), dataset="Digits")
    assert controller.project.training.data is not None
    assert controller.project.training.data.type == "Digits"
    graph = controller.graph
    fields = {graph[i].params.get("field"): i for i in graph.of_role("input")}
    assert fields.keys() >= {"image", "label"}
    assert controller.selection == {fields["image"]}  # the label is not what layers begin with


def test_that_a_drag_that_leaves_takes_its_ghost_along(
    hand: Gesture, controller: Controller
) -> None:
    before = controller.project
    hand.drag_in((-160.0, 400.0), layer="Linear")
    hand.drag_out()
    assert hand.view.pointing.ghost is None
    assert controller.project is before


def test_that_unknown_things_cannot_be_dropped(hand: Gesture, controller: Controller) -> None:
    assert not hand.drag_in((0.0, 400.0), layer="NoSuchLayer")
    hand.drop((0.0, 400.0), dataset="NoSuchData")
    assert controller.graph.links == {link("x", "conv"), link("conv", "relu")}


def test_that_a_link_lifted_to_the_spare_port_of_its_node_stays_one_link(
    hand: Gesture, controller: Controller
) -> None:
    hand.drag(hand.output("relu"), hand.input("add", "x1"))
    hand.drag(hand.input("add", "x1"), hand.input("add", "x2"))
    assert [k.target.port for k in controller.graph.incoming["add"].values()] == ["x1"]


def test_that_an_edit_during_a_drag_cancels_the_drag(hand: Gesture, controller: Controller) -> None:
    start = hand.middle("relu")
    hand.grab(start, (start[0] + 80, start[1] + 80))
    hand.key(Qt.Key.Key_Delete)
    assert hand.view.pointing.gesture is None
    hand.release((start[0] + 80, start[1] + 80))
    assert "relu" not in controller.graph
    assert controller.document.undo_label == "Delete relu"


def test_that_undo_during_a_rubber_band_shows_what_is_selected_then(
    hand: Gesture, controller: Controller
) -> None:
    new = Node("ReLU", "new", {}, (-160.0, 440.0))
    controller.edit_graph("Add new", controller.graph.with_node("new", new))
    controller.select({"conv"})
    hand.grab((-300.0, 420.0), (-40.0, 560.0))
    assert controller.selection == {"new"}
    controller.undo()
    assert controller.selection == hand.view.state.selection == {"conv"}


def test_that_an_analysis_during_a_drag_leaves_the_card_under_the_mouse(
    hand: Gesture, controller: Controller
) -> None:
    start = hand.middle("relu")
    hand.grab(start, (start[0] + 80, start[1] + 80))
    place = hand.view.arrays.rectangle("relu")
    controller.accept(analyse(controller.project))
    assert hand.view.arrays.rectangle("relu") == place
    hand.release((start[0] + 80, start[1] + 80))
    assert controller.graph["relu"].position == (80.0, 320.0)


def test_that_a_drag_that_ends_where_it_began_leads_the_links_as_before(
    hand: Gesture, controller: Controller
) -> None:
    controller.edit_graph("Link", controller.graph.with_link(link("x", "relu")))
    before = hand.view.arrays.curves.pieces.tolist()
    start = hand.middle("relu")
    hand.grab(start, (start[0] + 80, start[1]))
    assert hand.view.arrays.curves.pieces.tolist() != before
    hand.move(start)
    hand.release(start)
    assert hand.view.arrays.curves.pieces.tolist() == before


def test_that_a_port_that_does_not_fit_says_why(hand: Gesture, controller: Controller) -> None:
    controller.accept(analyse(controller.project))
    before = controller.project
    hand.grab(hand.output("label"), hand.input("conv"))
    gesture = hand.view.pointing.gesture
    assert isinstance(gesture, DrawLink)
    assert gesture.target is None
    assert gesture.reason is not None
    assert "conv (Conv2d)" in gesture.reason
    hand.release(hand.input("conv"))
    assert controller.project is before
    hand.drag(hand.output("label"), hand.input("loss", "target"))
    assert link("label", "loss", "target") in controller.graph.links
