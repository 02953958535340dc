"""Blocks on the canvas by mouse and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt

from designer.canvas import block_commands
from designer.canvas.name_field import NameField
from designer.canvas.quick_add import QuickAdd
from designer.controller import Controller
from nodes.shipped_blocks import SHIPPED
from tests.designer.gesture import ALT, CTRL, NO_KEYS, SHIFT, Gesture

Key = Qt.Key


def test_that_a_shipped_block_is_dropped_with_its_node_in_one_step(
    hand: Gesture, controller: Controller
) -> None:
    before = controller.project
    hand.drop((288.0, 480.0), layer=f"{SHIPPED}squeeze_excite")
    (node,) = controller.selection
    assert controller.graph[node].block == "SqueezeExcite"
    assert controller.graph[node].name == "squeeze_excite1"
    hand.drop((288.0, 560.0), layer=f"{SHIPPED}squeeze_excite")
    assert list(controller.network.blocks) == ["SqueezeExcite"]
    controller.undo()
    controller.undo()
    assert controller.project is before


def test_that_a_shipped_block_is_led_through_the_link_it_is_dropped_on(
    hand: Gesture, controller: Controller
) -> None:
    hand.drop((0.0, 210.0), layer=f"{SHIPPED}squeeze_excite")
    (node,) = controller.selection
    assert controller.graph.sources(node)["x"].node == "conv"
    assert controller.graph.sources("relu")["x"].node == node


def test_that_quick_add_finds_a_shipped_block_by_a_keyword(
    hand: Gesture, controller: Controller
) -> None:
    hand.key(Key.Key_Tab)
    hand.type("channel attention")
    assert hand.view.findChild(QuickAdd).list.currentIndex().data() == "Squeeze and excite"
    hand.key(Key.Key_Return)
    assert "SqueezeExcite" in controller.network.blocks


def test_that_a_block_is_refused_inside_itself_in_words(
    hand: Gesture, controller: Controller
) -> None:
    told: list[str] = []
    controller.refused.connect(lambda words, _cure: told.append(words))
    hand.drop((288.0, 480.0), layer=f"{SHIPPED}bottleneck")
    controller.show(("Bottleneck",))
    before = controller.project
    hand.drop((288.0, 480.0), layer="block:Bottleneck")
    assert controller.project is before
    assert told == ["Bottleneck cannot hold itself: it would have no end. Use another block here."]


def field(hand: Gesture) -> NameField:
    """Return the field in which a name is edited on the canvas."""
    found = [f for f in hand.view.findChildren(NameField) if f.isVisible()]
    assert len(found) == 1
    return found[0]


def test_that_ctrl_g_makes_a_block_whose_name_is_edited_at_once_in_one_step(
    hand: Gesture, controller: Controller
) -> None:
    before = controller.project
    controller.select({"conv", "relu"})
    hand.key(Key.Key_G, CTRL)
    (use,) = controller.selection
    assert field(hand).text() == "Block1"
    hand.type("Stem")
    hand.key(Key.Key_Return)
    assert list(controller.network.blocks) == ["Stem"]
    assert (controller.graph[use].block, controller.graph[use].name) == ("Stem", "stem1")
    assert hand.view.hasFocus()
    assert controller.document.undo_label == "Make a block of 2 nodes"
    controller.undo()
    assert controller.project is before


def test_that_escape_keeps_the_name_and_a_wrong_one_is_not_taken(
    hand: Gesture, controller: Controller
) -> None:
    controller.select({"conv", "relu"})
    hand.key(Key.Key_G, CTRL)
    hand.type("class")
    hand.key(Key.Key_Return)
    assert field(hand).property("invalid")
    hand.key(Key.Key_Escape)
    assert list(controller.network.blocks) == ["Block1"]
    assert not [f for f in hand.view.findChildren(NameField) if f.isVisible()]


def test_that_a_click_elsewhere_takes_the_name(hand: Gesture, controller: Controller) -> None:
    controller.select({"conv", "relu"})
    hand.key(Key.Key_G, CTRL)
    hand.type("Stem")
    hand.click((440.0, 120.0))
    assert list(controller.network.blocks) == ["Stem"]


def test_that_what_cannot_be_a_block_is_told_and_changes_nothing(
    hand: Gesture, controller: Controller
) -> None:
    told: list[str] = []
    controller.refused.connect(lambda words, _cure: told.append(words))
    before = controller.project
    hand.key(Key.Key_A, CTRL)
    hand.key(Key.Key_G, CTRL)
    assert controller.project is before
    assert told == ["x cannot be in a block: data enters there. Take it out of the selection."]


def test_that_ctrl_shift_g_gives_back_what_was_in_the_block(
    hand: Gesture, controller: Controller
) -> None:
    controller.select({"conv", "relu"})
    hand.key(Key.Key_G, CTRL)
    hand.key(Key.Key_Escape)
    hand.key(Key.Key_G, CTRL | SHIFT)
    assert {controller.graph[node].name for node in controller.selection} == {"conv", "relu"}
    names = {node.name: node.position for node in controller.graph.nodes.values()}
    assert (names["conv"], names["relu"]) == ((0.0, 120.0), (0.0, 240.0))


def test_that_one_enters_and_leaves_blocks_and_finds_each_level_as_it_was(
    hand: Gesture, controller: Controller
) -> None:
    controller.select({"conv", "relu"})
    hand.key(Key.Key_G, CTRL)
    hand.key(Key.Key_Escape)
    (use,) = controller.selection
    hand.wheel((200.0, 300.0), 1)
    shot = hand.view.camera.shot
    hand.view.opened.connect(controller.enter)
    hand.double_click(hand.middle(use))
    assert controller.place == ("Block1",)
    hand.view.setFocus()
    hand.wheel((0.0, 0.0), -2)
    inside = hand.view.camera.shot
    hand.key(Key.Key_U)
    assert controller.place == ()
    assert hand.view.camera.shot == shot
    assert controller.selection == {use}
    hand.key(Key.Key_Down, ALT)
    assert controller.place == ("Block1",)
    assert hand.view.camera.shot == inside


def test_that_weights_are_shared_and_made_own_again_from_the_menu(
    hand: Gesture, controller: Controller
) -> None:
    controller.select({"conv"})
    hand.key(Key.Key_D, CTRL)
    (copy,) = controller.selection
    controller.select({"conv", copy})
    block_commands.share_weights(hand.view)
    assert controller.graph[copy].shares == "conv"
    arrays = hand.view.arrays
    assert arrays.cards[arrays.row[copy]].shares == "conv"
    assert arrays.sharing.tolist() == [[arrays.row[copy], arrays.row["conv"]]]
    left, _, _, _ = arrays.rectangle("conv")
    beside = hand.window((left - 20, 0.0)).toPoint().x()
    strip = QRect(beside, 0, 6, hand.view.viewport().height())
    joined = hand.view.grab(strip).toImage()
    block_commands.own_weights(hand.view)
    assert controller.graph[copy].shares is None
    assert hand.view.grab(strip).toImage() != joined


@pytest.mark.parametrize("keys", [(Key.Key_Delete, NO_KEYS), (Key.Key_X, CTRL)], ids=["Del", "Cut"])
def test_that_a_port_deleted_inside_a_block_takes_its_links_along_in_one_step(
    hand: Gesture, controller: Controller, keys: tuple[Qt.Key, Qt.KeyboardModifier]
) -> None:
    controller.select({"conv", "relu"})
    hand.key(Key.Key_G, CTRL)
    hand.key(Key.Key_Escape)
    (use,) = controller.selection
    assert controller.graph.sources(use)
    before = controller.project
    hand.key(Key.Key_Down, ALT)
    controller.select(controller.graph.of_role("input"))
    hand.view.setFocus()
    hand.key(*keys)
    hand.key(Key.Key_U)
    assert controller.graph[use].block == "Block1"
    assert not controller.graph.sources(use)
    controller.undo()
    assert controller.project is before
