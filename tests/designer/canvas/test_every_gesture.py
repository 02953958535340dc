"""Every gesture of the mouse, at three zooms: what it does, its one step, and that it can be left.

The gestures are the subclasses of `Gesture`, so that a new one without a case fails here by its
name. `test_every_scale.py` does the same again on a screen of twice the pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import designer.canvas.view  # noqa: F401 - knows all gestures
from designer.canvas.frame_gestures import MoveFrame, ResizeFrame
from designer.canvas.gesture import Gesture
from designer.canvas.gestures import MoveNodes, Pan, RubberBand
from designer.canvas.linking import DrawLink, MoveLinks
from designer.canvas.pulling import DragCopies, PullOut
from designer.canvas.strokes import BendLink, BreakLinks, CutLinks, Stroke, SweepPoints
from designer.canvas.view import CanvasView
from designer.controller import Controller
from nodes.graph import Frame, Graph
from tests.designer import gesture
from tests.designer.agreement import expect_picture_of_value
from tests.designer.canvas.conftest import give_keys, link
from tests.designer.gesture import ALT, CTRL, LEFT, MIDDLE, NO_KEYS, RIGHT, SHIFT, Point

FRAME = Frame("Stem", (-140.0, 72.0, 288.0, 248.0))
Hand = gesture.Gesture


@dataclass(frozen=True)
class Case:
    """From where to where it goes, with which button and keys, and what holds then."""

    start: Callable[[Hand], Point]
    end: Callable[[Hand], Point]
    holds: Callable[[Hand, Graph], bool]
    label: str = ""
    """The name of the edit; "" where the value stays what it was."""
    button: Qt.MouseButton = LEFT
    keys: Qt.KeyboardModifier = NO_KEYS
    frames: tuple[Frame, ...] = ()


def at(x: float, y: float) -> Callable[[Hand], Point]:
    return lambda _hand: (x, y)


def of(node: str, x: float = 0.0, y: float = 0.0) -> Callable[[Hand], Point]:
    """Return a place beside the middle of a node."""
    return lambda hand: (hand.middle(node)[0] + x, hand.middle(node)[1] + y)


def beside_link(x: float) -> Callable[[Hand], Point]:
    """Return a place beside the middle of the link from conv to relu."""

    def place(hand: Hand) -> Point:
        (left, top), (_, bottom) = hand.output("conv"), hand.input("relu")
        return (left + x, (top + bottom) / 2)

    return place


def fed_by(graph: Graph, kind: str) -> list[str]:
    """Return the names of what feeds the nodes of a type."""
    found = (graph.sources(i).values() for i, n in graph.nodes.items() if n.type == kind)
    return [graph[end.node].name for ends in found for end in ends]


CASES: dict[type[Gesture], Case] = {
    Pan: Case(
        at(-300, 420), at(-260, 460), lambda h, _: h.view.camera.shot[1] < 144.0, button=MIDDLE
    ),
    RubberBand: Case(
        at(-160, 90), at(160, 330), lambda h, _: h.view.controller.selection == {"conv", "relu"}
    ),
    MoveNodes: Case(
        of("relu"), of("relu", -240.0), lambda _, g: g["relu"].position == (-240.0, 240.0),
        "Move relu",
    ),
    DrawLink: Case(
        lambda h: h.output("relu"), lambda h: h.input("add", "x1"),
        lambda _, g: fed_by(g, "Add") == ["relu"], "Link relu to add",
    ),
    MoveLinks: Case(
        lambda h: h.input("relu"), lambda h: h.input("add", "x1"),
        lambda _, g: fed_by(g, "Add") == ["conv"] and not fed_by(g, "ReLU"),
        "Move links of relu to add", keys=CTRL,
    ),
    BreakLinks: Case(
        lambda h: h.output("conv"), lambda h: h.output("conv"),
        lambda _, g: g.links == {link("x", "conv")}, "Unlink conv from relu", keys=ALT,
    ),
    CutLinks: Case(
        beside_link(-60.0), beside_link(60.0), lambda _, g: g.links == {link("x", "conv")},
        "Unlink conv from relu", button=RIGHT, keys=CTRL,
    ),
    SweepPoints: Case(
        beside_link(-60.0), beside_link(60.0), lambda _, g: fed_by(g, "Reroute") == ["conv"],
        "Lead links through points", button=RIGHT, keys=SHIFT,
    ),
    BendLink: Case(
        beside_link(0.0), beside_link(80.0), lambda _, g: fed_by(g, "Reroute") == ["conv"],
        "Lead links through points", keys=ALT,
    ),
    PullOut: Case(
        of("conv"), of("conv", -240.0), lambda _, g: g.links == {link("x", "relu")},
        "Pull out conv", keys=ALT,
    ),
    DragCopies: Case(
        of("conv"), of("conv", -240.0),
        lambda _, g: [n.position for n in g.nodes.values() if n.name == "conv1"] == [(-240, 120)],
        "Duplicate conv", keys=ALT | SHIFT,
    ),
    MoveFrame: Case(
        at(-60, 88), at(-460, 88),
        lambda _, g: g.frames[0].rectangle[0] == -540.0 and g["conv"].position == (-400.0, 120.0),
        "Move frame", frames=(FRAME,),
    ),
    ResizeFrame: Case(
        at(142, 314), at(182, 394),
        lambda _, g: g.frames[0].rectangle == (-140.0, 72.0, 328.0, 328.0),
        "Resize frame", frames=(FRAME,),
    ),
}  # fmt: skip


def gestures(of: type[Gesture] = Gesture) -> Iterator[type[Gesture]]:
    """Yield every gesture that there is."""
    for found in of.__subclasses__():
        yield found
        yield from gestures(found)


def test_that_every_gesture_has_a_case() -> None:
    assert set(gestures()) - {Stroke} == CASES.keys()


@pytest.fixture(params=[-8, 0, 8], ids=["half size", "full size", "twice the size"])
def hand(request: pytest.FixtureRequest, qtbot: QtBot, controller: Controller) -> Hand:
    """Return a hand at the canvas, which is shown at one of three zooms."""
    view = CanvasView(controller)
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    qtbot.waitExposed(view)
    view.setFocus()
    give_keys(view)
    view.go_to((request.param, 144.0, 220.0))
    return Hand(view)


def prepare(hand: Hand, case: Case) -> None:
    controller = hand.view.controller
    if case.frames:
        controller.edit_graph("Frame", controller.graph.with_frames(case.frames))
    controller.select(())


@pytest.mark.parametrize("kind", CASES, ids=lambda kind: kind.__name__)
def test_that_a_gesture_does_one_thing_that_can_be_undone(
    hand: Hand, controller: Controller, kind: type[Gesture]
) -> None:
    case = CASES[kind]
    prepare(hand, case)
    before = controller.project
    assert not case.holds(hand, controller.graph)
    start, end = case.start(hand), case.end(hand)
    hand.grab(start, end, case.button, case.keys)
    assert type(hand.view.pointing.gesture) is kind
    hand.view.grab()  # what is only seen meanwhile is drawn
    hand.release(end, case.button, case.keys)
    assert hand.view.pointing.gesture is None
    assert case.holds(hand, controller.graph)
    expect_picture_of_value(hand.view)
    if case.label:
        assert controller.document.undo_label == case.label
        assert controller.undo()
    assert controller.project is before
    expect_picture_of_value(hand.view)


@pytest.mark.parametrize("kind", CASES, ids=lambda kind: kind.__name__)
def test_that_a_release_that_goes_elsewhere_leaves_everything_as_it_was(
    hand: Hand, controller: Controller, kind: type[Gesture]
) -> None:
    case = CASES[kind]
    prepare(hand, case)
    before = controller.project
    start, end = case.start(hand), case.end(hand)
    hand.grab(start, end, case.button, case.keys)
    hand.key(Qt.Key.Key_Tab)  # a list comes up, and takes the mouse
    popup = QApplication.activePopupWidget()
    assert popup is not None
    hand.lose(case.button)
    popup.close()
    hand.move(end)
    assert hand.view.pointing.gesture is None
    hand.move(start)
    assert controller.project is before
    expect_picture_of_value(hand.view)


def test_that_a_link_drawn_by_clicks_goes_on_without_a_button(
    hand: Hand, controller: Controller
) -> None:
    hand.click(hand.output("relu"))
    hand.move((200.0, 300.0))
    assert isinstance(hand.view.pointing.gesture, DrawLink)
    hand.click(hand.input("add", "x1"))
    assert hand.view.pointing.gesture is None
    assert fed_by(controller.graph, "Add") == ["relu"]


@pytest.mark.parametrize("kind", CASES, ids=lambda kind: kind.__name__)
def test_that_escape_leaves_everything_as_it_was(
    hand: Hand, controller: Controller, kind: type[Gesture]
) -> None:
    case = CASES[kind]
    prepare(hand, case)
    before, shot = controller.project, hand.view.camera.shot
    start, end = case.start(hand), case.end(hand)
    hand.grab(start, end, case.button, case.keys)
    hand.key(Qt.Key.Key_Escape)
    assert hand.view.pointing.gesture is None
    hand.release(end, case.button, case.keys)
    assert controller.project is before
    assert hand.view.camera.shot == shot
    assert not case.holds(hand, controller.graph)
    expect_picture_of_value(hand.view)
