"""Smart guides: what is dragged lines up with others, and lines show with what."""

from __future__ import annotations

import pytest

from designer.canvas.gestures import MoveNodes
from designer.controller import Controller
from designer.edits import move
from nodes.graph import NodeId, Position
from tests.designer.gesture import CTRL, SHIFT, Gesture


def drag(hand: Gesture, node: NodeId, to: Position, keys: object = None) -> MoveNodes:
    """Drag a node so that its upper middle would come to a place; the button stays down."""
    x, y = hand.view.controller.graph[node].position
    start = hand.middle(node)
    end = (start[0] + to[0] - x, start[1] + to[1] - y)
    hand.press(start)
    hand.move((start[0] + 20, start[1] + 20))
    hand.move(end, **({"keys": keys} if keys else {}))
    gesture = hand.view.pointing.gesture
    assert isinstance(gesture, MoveNodes)
    return gesture


def lines(gesture: MoveNodes) -> list[tuple[float, ...]]:
    assert gesture._guides is not None
    return [line for catch in gesture._guides.shown for line in (*catch.lines, *catch.gaps)]


@pytest.fixture(autouse=True)
def off_the_grid(controller: Controller) -> None:
    """Put the column beside the chain where no point of the grid is."""
    places = {"label": (291.0, 3.0), "add": (291.0, 243.0), "loss": (291.0, 363.0)}
    controller.edit_graph("Move", move(controller.graph, places))


def test_that_a_card_catches_the_middle_of_another_one_and_a_line_shows_it(
    hand: Gesture, controller: Controller
) -> None:
    before = hand.view.grab().toImage()
    gesture = drag(hand, "relu", (289.0, 481.0))
    assert hand.view.arrays.rectangle("relu")[0] == 291.0 - 104.0
    assert any(x1 == x2 == 291.0 for x1, _, x2, _ in lines(gesture))
    shown = hand.view.grab().toImage()
    hand.view.pointing.cancel()
    assert controller.graph["relu"].position == (0.0, 240.0)
    assert shown != before
    assert hand.view.pointing.gesture is None


def test_that_gaps_to_the_neighbours_become_equal(hand: Gesture, controller: Controller) -> None:
    boxes = [hand.view.arrays.rectangle(node) for node in ("label", "add")]
    height = hand.view.arrays.rectangle("relu")[3] - hand.view.arrays.rectangle("relu")[1]
    middle = (boxes[0][3] + boxes[1][1] - height) / 2
    gesture = drag(hand, "relu", (291.0, middle + 1.5))
    assert hand.view.arrays.rectangle("relu")[1] == middle
    gaps = [line for line in lines(gesture) if line[0] == line[2]]
    assert len(gaps) >= 2
    hand.view.pointing.cancel()


def test_that_a_link_becomes_straight(hand: Gesture, controller: Controller) -> None:
    controller.edit_graph("Move", move(controller.graph, {"relu": (83.0, 600.0)}))
    drag(hand, "relu", (2.0, 700.0))
    assert hand.output("conv")[0] == hand.input("relu")[0]
    hand.view.pointing.cancel()


def test_that_ctrl_moves_freely_and_shows_no_guide(hand: Gesture, controller: Controller) -> None:
    gesture = drag(hand, "relu", (289.0, 481.0), CTRL)
    assert lines(gesture) == []
    assert hand.view.arrays.rectangle("relu")[0] == pytest.approx(289.0 - 104.0, abs=0.01)
    hand.view.pointing.cancel()


@pytest.mark.parametrize(("to", "axis"), [((200.0, 260.0), 1), ((20.0, 500.0), 0)])
def test_that_shift_keeps_to_one_axis(
    hand: Gesture, controller: Controller, to: Position, axis: int
) -> None:
    drag(hand, "relu", to, SHIFT)
    left, top, right, _ = hand.view.arrays.rectangle("relu")
    place = ((left + right) / 2, top)
    assert place[axis] == (0.0, 240.0)[axis]
    assert place[1 - axis] != (0.0, 240.0)[1 - axis]
    hand.view.pointing.cancel()


def test_that_far_from_any_guide_the_grid_holds(hand: Gesture, controller: Controller) -> None:
    gesture = drag(hand, "relu", (-197.0, 533.0))
    assert lines(gesture) == []
    hand.release(hand.middle("relu"))
    x, y = controller.graph["relu"].position
    assert (x % 8, y % 8) == (0.0, 0.0)
