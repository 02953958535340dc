"""Frames, notes, bypassed nodes and points of links, by mouse and keys, with undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from designer import framing
from designer.canvas.card import REROUTE
from designer.controller import Controller
from nodes.file import dumps, loads
from nodes.graph import Frame
from tests.designer.canvas.conftest import link
from tests.designer.gesture import CTRL, SHIFT, Gesture, Point

Key = Qt.Key


def head(frame: Frame) -> Point:
    """Return a place in the strip of a frame's title, or in a note."""
    left, top, _, _ = frame.rectangle
    return (left + 24, top + 8)


def corner(frame: Frame) -> Point:
    left, top, width, height = frame.rectangle
    return (left + width - 6, top + height - 6)


@pytest.fixture
def framed(hand: Gesture, controller: Controller) -> Frame:
    """Frame conv and relu, with a title that is typed at once."""
    QApplication.processEvents()
    controller.select({"conv", "relu"})
    hand.key(Key.Key_C)
    hand.type("Stem")
    hand.key(Key.Key_Return)
    (frame,) = controller.graph.frames
    return frame


def test_that_c_frames_the_selection_and_asks_for_a_title(
    hand: Gesture, controller: Controller, framed: Frame
) -> None:
    assert framed.title == "Stem"
    left, top, width, height = framed.rectangle
    for node in ("conv", "relu"):
        box = hand.view.arrays.rectangle(node)
        assert left < box[0] < box[2] < left + width
        assert top < box[1] < box[3] < top + height
    assert controller.document.undo_label == "Add frame"
    controller.undo()
    assert controller.graph.frames == ()


def test_that_what_is_framed_alike_twice_has_one_frame(
    hand: Gesture, controller: Controller, framed: Frame
) -> None:
    controller.select({"conv", "relu"})
    hand.key(Key.Key_C)
    hand.type("Stem")
    hand.key(Key.Key_Return)
    assert controller.graph.frames == (framed,)
    hand.key(Key.Key_Delete)
    assert controller.graph.frames == ()


def test_that_escape_leaves_the_title_as_it_was(
    hand: Gesture, controller: Controller, framed: Frame
) -> None:
    hand.double_click(head(framed))
    hand.type("Other")
    hand.key(Key.Key_Escape)
    assert controller.graph.frames == (framed,)


def test_that_a_double_click_on_a_frame_edits_its_title(
    hand: Gesture, controller: Controller, framed: Frame
) -> None:
    hand.double_click(head(framed))
    hand.type("Encoder")
    hand.key(Key.Key_Return)
    assert [frame.title for frame in controller.graph.frames] == ["Encoder"]
    assert controller.document.undo_label == "Rename frame"


def test_that_a_frame_moves_with_what_is_in_it(
    hand: Gesture, controller: Controller, framed: Frame
) -> None:
    before = {node: controller.graph[node].position for node in controller.graph.nodes}
    x, y = head(framed)
    hand.drag((x, y), (x + 80, y + 40))
    (moved,) = controller.graph.frames
    assert moved.rectangle[:2] == (framed.rectangle[0] + 80, framed.rectangle[1] + 40)
    for node, (a, b) in before.items():
        shift = (80, 40) if node in ("conv", "relu") else (0, 0)
        assert controller.graph[node].position == (a + shift[0], b + shift[1])
    controller.undo()
    assert controller.graph.frames == (framed,)
    assert controller.graph["conv"].position == before["conv"]


def test_that_ctrl_drag_moves_the_frame_alone(
    hand: Gesture, controller: Controller, framed: Frame
) -> None:
    before = controller.graph["conv"].position
    x, y = head(framed)
    hand.drag((x, y), (x + 80, y), keys=CTRL)
    assert controller.graph["conv"].position == before
    assert controller.graph.frames[0].rectangle[0] == framed.rectangle[0] + 80


def test_that_escape_cancels_the_move_of_a_frame(
    hand: Gesture, controller: Controller, framed: Frame
) -> None:
    x, y = head(framed)
    hand.grab((x, y), (x + 80, y))
    hand.key(Key.Key_Escape)
    hand.release((x + 80, y))
    assert controller.graph.frames == (framed,)
    assert hand.view.arrays.rectangle("conv")[1] == controller.graph["conv"].position[1]


def test_that_the_corner_makes_a_frame_larger(
    hand: Gesture, controller: Controller, framed: Frame
) -> None:
    x, y = corner(framed)
    hand.drag((x, y), (x + 64, y + 32))
    (left, top, width, height), now = framed.rectangle, controller.graph.frames[0].rectangle
    assert now == (left, top, width + 64, height + 32)
    hand.drag(corner(controller.graph.frames[0]), (left, top))
    assert controller.graph.frames[0].rectangle[2:] == (96.0, 56.0)


def test_that_arrows_move_a_selected_frame_and_delete_takes_it_away(
    hand: Gesture, controller: Controller, framed: Frame
) -> None:
    hand.click(head(framed))
    before = controller.graph["conv"].position
    hand.key(Key.Key_Right)
    hand.key(Key.Key_Right)
    assert controller.graph.frames[0].rectangle[0] == framed.rectangle[0] + 16
    assert controller.graph["conv"].position == (before[0] + 16, before[1])
    controller.undo()
    assert controller.graph.frames == (framed,)
    hand.click(head(framed))
    hand.key(Key.Key_Delete)
    assert controller.graph.frames == ()
    assert "conv" in controller.graph


def test_that_the_inside_of_a_frame_selects_nodes_as_the_ground_does(
    hand: Gesture, controller: Controller, framed: Frame
) -> None:
    left, top, width, height = framed.rectangle
    hand.drag((left + width - 4, top + 40), (left + 10, top + height - 30))
    assert controller.selection == {"conv", "relu"}
    assert controller.graph.frames == (framed,)
    assert hand.view.state.frames == frozenset()


def test_that_a_note_takes_several_lines_and_survives_a_file(
    hand: Gesture, controller: Controller
) -> None:
    hand.move((280.0, 130.0))
    hand.key(Key.Key_P, SHIFT)
    hand.type("Why")
    hand.key(Key.Key_Return)
    hand.type("so few channels?")
    hand.key(Key.Key_Return, CTRL)
    (note,) = controller.graph.frames
    assert note.note
    assert note.title == "Why\nso few channels?"
    assert loads(dumps(controller.project)).network.graph.frames == (note,)
    x, y = head(note)
    hand.drag((x, y), (x, y + 64))
    assert controller.graph.frames[0].rectangle[1] == note.rectangle[1] + 64
    controller.undo()
    controller.undo()
    assert controller.graph.frames == ()


def test_that_frames_are_shown_when_everything_is(
    hand: Gesture, controller: Controller, framed: Frame
) -> None:
    left, top, right, bottom = hand.view.arrays.bounds()
    assert left == framed.rectangle[0]
    assert controller.graph.frames
    assert top <= 0.0
    assert right > left
    assert bottom > top


@pytest.mark.parametrize(
    ("key", "keys"), [(Key.Key_M, Qt.KeyboardModifier.NoModifier), (Key.Key_B, CTRL)]
)
def test_that_a_key_bypasses_nodes_and_uses_them_again(
    hand: Gesture, controller: Controller, key: Qt.Key, keys: Qt.KeyboardModifier
) -> None:
    controller.select({"conv", "relu", "x"})
    hand.key(key, keys)
    assert [n for n, node in controller.graph.nodes.items() if node.bypassed] == ["conv", "relu"]
    assert hand.view.arrays.cards[hand.view.arrays.row["conv"]].line == "bypassed"
    hand.key(key, keys)
    assert not any(node.bypassed for node in controller.graph.nodes.values())
    assert controller.document.undo_label == "Use 2 nodes"


@pytest.mark.parametrize(
    ("node", "words"),
    [
        ("x", "Only a node with an input and an output can be bypassed"),
        ("loss", "A loss hands nothing on: give it the weight 0 to switch it off"),
    ],
)
def test_that_what_cannot_be_bypassed_says_what_can_be_done(
    hand: Gesture, controller: Controller, node: str, words: str
) -> None:
    controller.select({node})
    said: list[str] = []
    controller.status.connect(said.append)
    hand.key(Key.Key_M)
    assert said == [words]


def test_that_a_double_click_on_a_link_leads_it_through_a_point(
    hand: Gesture, controller: Controller
) -> None:
    (x1, y1), (x2, y2) = hand.output("x"), hand.input("conv")
    hand.double_click(((x1 + x2) / 2, (y1 + y2) / 2))
    (point,) = (n for n, node in controller.graph.nodes.items() if node.type == "Reroute")
    assert link("x", point) in controller.graph.links
    assert link(point, "conv") in controller.graph.links
    left, top, right, bottom = hand.view.arrays.rectangle(point)
    assert (right - left, bottom - top) == (REROUTE, REROUTE)
    middle = hand.middle(point)
    hand.drag(middle, (middle[0] + 48, middle[1]))
    assert controller.graph[point].position[0] == 48.0
    hand.key(Key.Key_Delete, CTRL)
    assert link("x", "conv") in controller.graph.links


INNER = Frame("Inner", (-100.0, 100.0, 240.0, 120.0))
WORDS = Frame("Words", (-110.0, 230.0, 100.0, 60.0), note=True)
OUTER = Frame("Outer", (-140.0, 60.0, 400.0, 300.0))
ASIDE = Frame("Aside", (420.0, 60.0, 120.0, 80.0))


def nested(hand: Gesture, controller: Controller) -> tuple[Frame, ...]:
    """Put a frame with a frame and a note in it on the canvas, and one beside it."""
    frames = (OUTER, INNER, WORDS, ASIDE)
    controller.edit_graph("Frame", controller.graph.with_frames(frames))
    controller.select(())
    return frames


def test_that_a_frame_takes_frames_and_notes_in_it_along(
    hand: Gesture, controller: Controller
) -> None:
    frames = nested(hand, controller)
    x, y = head(OUTER)
    hand.drag((x, y), (x - 80.0, y + 80.0))
    moved = tuple(framing.moved(frame, -80.0, 80.0) for frame in frames[:3])
    assert controller.graph.frames == (*moved, ASIDE)
    assert hand.view.state.frames == {moved[0]}
    assert controller.graph["conv"].position == (-80.0, 200.0)
    hand.key(Key.Key_Left)
    nudged = tuple(framing.moved(frame, -8.0, 0.0) for frame in moved)
    assert controller.graph.frames == (*nudged, ASIDE)
    hand.key(Key.Key_D, CTRL)
    titles = [frame.title for frame in controller.graph.frames]
    assert titles == ["Outer", "Inner", "Words", "Aside", "Outer", "Inner", "Words"]


def test_that_an_inner_frame_leaves_the_outer_one_where_it_is(
    hand: Gesture, controller: Controller
) -> None:
    nested(hand, controller)
    x, y = head(INNER)
    hand.drag((x, y), (x + 8.0, y + 8.0))
    assert controller.graph.frames == (OUTER, framing.moved(INNER, 8.0, 8.0), WORDS, ASIDE)


def test_that_nudges_of_two_frames_are_two_steps(hand: Gesture, controller: Controller) -> None:
    nested(hand, controller)
    before = controller.project
    hand.view.select_frames({ASIDE})
    for _ in range(2):
        hand.key(Key.Key_Right)
    between = controller.project
    hand.view.select_frames({OUTER})
    hand.key(Key.Key_Right)
    assert controller.undo()
    assert controller.project is between
    assert controller.undo()
    assert controller.project is before


def test_that_the_step_of_a_note_is_named_after_it(hand: Gesture, controller: Controller) -> None:
    nested(hand, controller)
    hand.drag(corner(WORDS), (corner(WORDS)[0] + 40.0, corner(WORDS)[1] + 40.0))
    assert controller.document.undo_label == "Resize note"
    hand.drag(head(WORDS), (head(WORDS)[0] + 40.0, head(WORDS)[1] + 40.0))
    assert controller.document.undo_label == "Move note"
