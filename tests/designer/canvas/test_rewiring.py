"""The gestures that cut, bend, move, heal and copy, at three zooms, each as one undo step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt

from designer import edits
from designer.controller import Controller
from designer.replacing import replaced
from nodes.graph import Endpoint, Frame, Graph, Link, Node
from runtime.analysis import analyse
from tests.designer.canvas.conftest import link
from tests.designer.gesture import ALT, CTRL, LEFT, RIGHT, SHIFT, Gesture, Point

FAR: Point = (-200.0, 420.0)
FRAME = Frame("Stem", (-140.0, 72.0, 288.0, 248.0))
NOTE = Frame("remember", (420.0, 100.0, 120.0, 60.0), note=True)


def between(hand: Gesture) -> Point:
    """Return a point in the middle of the link from conv to relu."""
    (x, top), (_, bottom) = hand.output("conv"), hand.input("relu")
    return (x, (top + bottom) / 2)


def aside(at: Point, x: float, y: float = 0.0) -> Point:
    return (at[0] + x, at[1] + y)


def cut(hand: Gesture, button: Qt.MouseButton, keys: Qt.KeyboardModifier) -> None:
    hand.drag(aside(between(hand), -60), aside(between(hand), 60), button, keys)


def cut_with_y(hand: Gesture) -> None:
    hand.hold(Qt.Key.Key_Y)
    cut(hand, LEFT, Qt.KeyboardModifier.NoModifier)
    hand.let_go(Qt.Key.Key_Y)


def sources(graph: Graph, type_name: str) -> list[str]:
    """Return the names of what feeds the nodes of a type."""
    ends = (graph.sources(i) for i, n in graph.nodes.items() if n.type == type_name)
    return [graph[end.node].name for found in ends for end in found.values()]


@dataclass(frozen=True)
class Row:
    """A gesture: what is there first, what the hand does, what holds then."""

    name: str
    do: Callable[[Gesture], object]
    holds: Callable[[Graph], bool]
    label: str
    start: Callable[[Graph], Graph] = lambda graph: graph
    select: tuple[str, ...] = ()


def fan(graph: Graph) -> Graph:
    """Let relu feed both inputs of the Add."""
    return graph.with_links((link("relu", "add", "x1"), link("relu", "add", "x2")))


def low_fan(graph: Graph) -> Graph:
    """Let relu feed both inputs of the Add, which lies below it."""
    return fan(graph).with_node("add", graph["add"].with_(position=(288.0, 400.0)))


def spare(graph: Graph) -> Graph:
    """Add a layer without links far from the others, and a second source."""
    norm = Node("BatchNorm2d", "norm", {}, (-320.0, 240.0))
    return graph.with_node("norm", norm)


def framed(graph: Graph) -> Graph:
    return graph.with_frames((FRAME, NOTE))


ROWS = (
    Row(
        "Ctrl and the right button cut",
        lambda h: cut(h, RIGHT, CTRL),
        lambda g: g.links == {link("x", "conv")},
        "Unlink conv from relu",
    ),
    Row(
        "Y held cuts",
        cut_with_y,
        lambda g: g.links == {link("x", "conv")},
        "Unlink conv from relu",
    ),
    Row(
        "a stroke across several links cuts them all",
        lambda h: h.drag((140.0, 390.0), (140.0, 290.0), RIGHT, CTRL),
        lambda g: not sources(g, "Add"),
        "Take away 2 links",
        start=low_fan,
    ),
    Row(
        "Shift and the right button lead through points",
        lambda h: h.drag(aside(between(h), -60), aside(between(h), 60), RIGHT, SHIFT),
        lambda g: sources(g, "Reroute") == ["conv"] and sources(g, "ReLU") == ["reroute1"],
        "Lead links through points",
    ),
    Row(
        "a sweep over links of one output makes one point",
        lambda h: h.drag((140.0, 390.0), (140.0, 290.0), RIGHT, SHIFT),
        lambda g: len(sources(g, "Reroute")) == 1 and len(sources(g, "Add")) == 2,
        "Lead links through points",
        start=low_fan,
    ),
    Row(
        "Alt and a click bend a link",
        lambda h: h.click(between(h), keys=ALT),
        lambda g: sources(g, "Reroute") == ["conv"],
        "Lead links through points",
    ),
    Row(
        "Alt and a drag pull a point out of a link",
        lambda h: h.drag(between(h), aside(between(h), 80), keys=ALT),
        lambda g: 76 <= next(n.position[0] for n in g.nodes.values() if n.type == "Reroute") <= 84,
        "Lead links through points",
    ),
    Row(
        "Alt and a click on a port break its links",
        lambda h: h.click(h.output("relu"), keys=ALT),
        lambda g: g.links == {link("x", "conv"), link("conv", "relu")},
        "Take away 2 links",
        start=fan,
    ),
    Row(
        "Ctrl and a drag move all links of an output",
        lambda h: h.drag(h.output("relu"), h.output("conv"), keys=CTRL),
        lambda g: sources(g, "Add") == ["conv", "conv"],
        "Move links of relu to conv",
        start=fan,
    ),
    Row(
        "Ctrl and a drag move the link of an input",
        lambda h: h.drag(h.input("relu"), h.input("add", "x1"), keys=CTRL),
        lambda g: sources(g, "Add") == ["conv"] and not sources(g, "ReLU"),
        "Move links of relu to add",
    ),
    Row(
        "Alt and a drag pull a node out and heal",
        lambda h: h.drag(h.middle("conv"), aside(h.middle("conv"), -240), keys=ALT),
        lambda g: g.links == {link("x", "relu")} and g["conv"].position == (-240.0, 120.0),
        "Pull out conv",
    ),
    Row(
        "Alt and a drag copy a node without links",
        lambda h: h.drag(h.middle("norm"), aside(h.middle("norm"), 0, 160), keys=ALT),
        lambda g: [n.position for n in g.nodes.values() if n.name == "norm1"] == [(-320.0, 400.0)],
        "Duplicate norm",
        start=spare,
    ),
    Row(
        "Alt, Shift and a drag copy any node",
        lambda h: h.drag(h.middle("conv"), aside(h.middle("conv"), -240), keys=ALT | SHIFT),
        lambda g: [n.position for n in g.nodes.values() if n.name == "conv1"] == [(-240.0, 120.0)],
        "Duplicate conv",
    ),
    Row(
        "Alt and a drag copy a frame with what it holds",
        lambda h: h.drag((-60.0, 88.0), (-460.0, 88.0), keys=ALT),
        lambda g: {n.name for n in g.nodes.values()} >= {"conv1", "relu1"} and len(g.frames) == 3,
        "Duplicate 2 nodes",
        start=framed,
    ),
    Row(
        "a node dropped on a link is led into it",
        lambda h: h.drag(h.middle("norm"), between(h)),
        lambda g: sources(g, "ReLU") == ["norm"] and sources(g, "BatchNorm2d") == ["conv"],
        "Move norm",
        start=spare,
    ),
    Row(
        "with Ctrl held it is not",
        lambda h: h.drag(h.middle("norm"), between(h), keys=CTRL),
        lambda g: sources(g, "ReLU") == ["conv"] and not sources(g, "BatchNorm2d"),
        "Move norm",
        start=spare,
    ),
    Row(
        "a frame grows around a node that is moved over its border",
        lambda h: h.drag(h.middle("relu"), aside(h.middle("relu"), 80)),
        lambda g: g.frames[0].rectangle == (-140.0, 72.0, 348.0, 248.0),
        "Move relu",
        start=framed,
    ),
    Row(
        "a node that leaves a frame leaves it as it is",
        lambda h: h.drag(h.middle("relu"), aside(h.middle("relu"), -320)),
        lambda g: g.frames[0] == FRAME,
        "Move relu",
        start=framed,
    ),
)


@pytest.mark.parametrize("row", ROWS, ids=[row.name for row in ROWS])
def test_that_a_gesture_is_one_step_and_escape_cancels_it(
    hand: Gesture, controller: Controller, row: Row
) -> None:
    controller.edit_graph("Start", row.start(controller.graph))
    controller.accept(analyse(controller.project))
    hand.view.camera.center(60.0, 240.0)
    before = controller.project
    row.do(hand)
    assert row.holds(controller.graph), sorted(controller.graph.links)
    assert controller.document.undo_label == row.label
    assert hand.view.state.lifted == hand.view.state.cut == frozenset()
    controller.undo()
    assert controller.project is before
    _cancel(hand, row)
    assert controller.project is before
    assert hand.view.state.lifted == hand.view.state.cut == hand.view.state.taking == frozenset()


def _cancel(hand: Gesture, row: Row) -> None:
    """Do it again, but press Escape before the button is let go."""
    release = hand.release

    def cancelled(*where: object, **how: object) -> None:
        hand.key(Qt.Key.Key_Escape)
        release(*where, **how)  # type: ignore[arg-type]

    hand.release = cancelled  # type: ignore[method-assign]
    row.do(hand)


def test_that_a_cut_is_red_before_it_is_made(hand: Gesture) -> None:
    hand.grab(aside(between(hand), -60), aside(between(hand), 60), RIGHT, CTRL)
    assert hand.view.state.cut == {link("conv", "relu")}
    hand.release(aside(between(hand), 60), RIGHT, CTRL)


def test_that_a_stroke_of_the_right_button_asks_for_no_menu(hand: Gesture) -> None:
    asked: list[object] = []
    hand.view.context_menu.connect(lambda _place, node: asked.append(node))
    hand.drag(FAR, aside(FAR, 50), RIGHT, CTRL)
    hand.drag(FAR, aside(FAR, 50), RIGHT, SHIFT)
    assert asked == []
    hand.click(FAR, RIGHT)
    assert asked == [None]


def test_that_an_output_that_does_not_fit_all_targets_takes_no_links(
    hand: Gesture, controller: Controller
) -> None:
    controller.edit_graph("Start", controller.graph.with_link(link("x", "loss", "prediction")))
    controller.accept(analyse(controller.project))
    before = controller.project
    hand.drag(hand.output("conv"), hand.output("label"), keys=CTRL)
    assert controller.project is before


def test_that_a_box_selects_frames_and_they_move_and_copy_with_their_nodes(
    hand: Gesture, controller: Controller
) -> None:
    controller.edit_graph("Frame", framed(controller.graph))
    hand.view.camera.center(60.0, 240.0)
    hand.drag((-160.0, 40.0), (170.0, 330.0))
    assert controller.selection == {"conv", "relu"}
    assert hand.view.state.frames == {FRAME}
    hand.drag(hand.middle("conv"), aside(hand.middle("conv"), 80))
    assert controller.graph.frames[0].rectangle == (-60.0, 72.0, 288.0, 248.0)
    assert controller.graph["relu"].position == (80.0, 240.0)
    hand.key(Qt.Key.Key_C, CTRL)
    hand.move((0.0, 600.0))
    hand.key(Qt.Key.Key_V, CTRL)
    pasted = controller.graph.frames[-1]
    assert (pasted.title, pasted.rectangle[2:]) == ("Stem", (288.0, 248.0))
    assert hand.view.state.frames == {pasted}
    hand.key(Qt.Key.Key_D, CTRL)
    assert len(controller.graph.frames) == 4


def test_that_copies_may_keep_what_feeds_them(hand: Gesture, controller: Controller) -> None:
    controller.select({"relu"})
    hand.key(Qt.Key.Key_C, CTRL)
    hand.key(Qt.Key.Key_V, CTRL | SHIFT)
    (pasted,) = controller.selection
    controller.select({"relu"})
    hand.key(Qt.Key.Key_D, CTRL | SHIFT)
    (copied,) = controller.selection
    assert {link("conv", pasted), link("conv", copied)} <= controller.graph.links
    assert controller.document.undo_label == "Duplicate relu"


def test_that_a_node_whose_source_is_gone_is_pasted_without_it(
    hand: Gesture, controller: Controller
) -> None:
    controller.select({"relu"})
    hand.key(Qt.Key.Key_C, CTRL)
    controller.edit_graph("Delete", controller.graph.without_nodes({"conv"}))
    hand.key(Qt.Key.Key_V, CTRL | SHIFT)
    (pasted,) = controller.selection
    assert not controller.graph.sources(pasted)
    assert Link(Endpoint("conv", "y"), Endpoint(pasted, "x")) not in controller.graph.links


def test_that_a_layer_from_the_library_is_led_into_a_link_that_it_takes_unless_ctrl_is_held(
    hand: Gesture, controller: Controller
) -> None:
    controller.accept(analyse(controller.project))
    before = controller.graph.links
    hand.drop(between(hand), layer="BatchNorm2d", keys=CTRL)
    hand.drop(between(hand), layer="BatchNorm1d")
    assert controller.graph.links == before
    hand.drop(between(hand), layer="BatchNorm2d")
    (node,) = controller.selection
    assert {link("conv", node), link(node, "relu")} <= controller.graph.links


def test_that_a_short_drag_of_copies_that_the_grid_takes_back_adds_none(
    hand: Gesture, controller: Controller
) -> None:
    before = controller.project
    x, y = hand.middle("conv")
    far = 5.0 / hand.view.zoom  # pixels: a drag, at some zooms less than half a step of the grid
    hand.drag((x, y), (x + far, y), keys=ALT | SHIFT)
    copies = [node for node in controller.graph.nodes.values() if node.name == "conv1"]
    assert all(node.position != (0.0, 120.0) for node in copies)
    assert (controller.project is before) == (not copies)


def test_that_a_node_in_the_place_of_another_stays_pinned_and_folded(
    controller: Controller,
) -> None:
    graph = edits.set_fields(controller.graph, ["relu"], pinned=True, folded=True)
    node = replaced(controller.network, graph, "relu", "Tanh")["relu"]
    assert (node.type, node.pinned, node.folded) == ("Tanh", True, True)
