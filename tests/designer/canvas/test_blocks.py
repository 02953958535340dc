"""Blocks on the canvas by mouse and keys."""

from __future__ import annotations

from PySide6.QtCore import Qt

from designer.canvas.quick_add import QuickAdd
from designer.controller import Controller
from nodes.shipped_blocks import SHIPPED
from tests.designer.gesture import Gesture

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
    controller.refused.connect(told.append)
    hand.drop((288.0, 480.0), layer=f"{SHIPPED}bottleneck")
    controller.show(("Bottleneck",))
    before = controller.project
    hand.drop((288.0, 480.0), layer="block:Bottleneck")
    assert controller.project is before
    assert told == ["Bottleneck cannot hold itself: it would have no end. Use another block here."]
