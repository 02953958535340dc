"""How each command of blocks is tried."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from nodes.graph import Block, Node
from tests.designer.actions.desk import Case, Desk, after, changes, chosen


def blocks(desk: Desk) -> dict[str, Block]:
    return dict(desk.controller.network.blocks)


def uses(desk: Desk) -> list[str]:
    """Return the nodes that use a block."""
    return [i for i, node in desk.graph.nodes.items() if node.block]


def grouped(desk: Desk) -> None:
    """Make a block of two nodes; its node stays selected."""
    desk.select("conv", "relu")
    desk.call_by_key("Ctrl+G")
    desk.hand.key(Qt.Key.Key_Return)
    desk.view.setFocus()
    desk.select(*uses(desk))


def twice(desk: Desk) -> None:
    """Use the block a second time; one of the uses is selected."""
    grouped(desk)
    desk.view.duplicate()
    desk.select(uses(desk)[-1])


def inside(desk: Desk) -> None:
    """Enter the block."""
    desk.call_by_key("Alt+Down")
    assert desk.controller.place


def at_a_number(desk: Desk) -> None:
    """Give the keyboard to a number of a node of the block."""
    desk.select(*desk.copies("Conv2d"))
    desk.window.docks.show("inspector")
    desk.window.inspector.focus_parameter("out_channels")


def deleted(desk: Desk) -> None:
    desk.view.delete_selection()


def pair(desk: Desk) -> None:
    """Select a node and its copy."""
    desk.select("conv")
    desk.view.duplicate()
    desk.select(*desk.copies("Conv2d"))


def shared(desk: Desk) -> bool:
    return any(node.shares for node in desk.graph.nodes.values())


def share(desk: Desk) -> None:
    pair(desk)
    desk.window.menus.call("block.share_weights")


def recurrent(desk: Desk) -> None:
    desk.edit(desk.graph.with_node("cell", Node("LSTMCell", "cell", {"hidden_size": 4})))
    desk.select("cell")


def names_a_block(desk: Desk) -> bool:
    fields = desk.view.viewport().findChildren(QLineEdit)
    return any(field.isVisible() and field.hasFocus() for field in fields)


BLOCK: Final = {
    "group": Case(lambda d: len(blocks(d)) == len(uses(d)) == 1, chosen("conv", "relu")),
    "unpack": Case(lambda d: not uses(d) and bool(d.copies("Conv2d")), grouped),
    "enter": Case(lambda d: len(d.controller.place) == 1, grouped),
    "leave": Case(lambda d: not d.controller.place, after(grouped, inside)),
    "next_use": changes(lambda d: d.controller.way, after(twice, inside)),
    "previous_use": changes(lambda d: d.controller.way, after(twice, inside)),
    "add_parameter": Case(
        lambda d: [len(block.params) for block in blocks(d).values()] == [1], after(grouped, inside)
    ),
    "make_parameter": Case(
        lambda d: [len(block.params) for block in blocks(d).values()] == [1],
        after(grouped, inside, at_a_number),
    ),
    "rename": Case(names_a_block, grouped),
    "make_unique": Case(lambda d: len(blocks(d)) == 2, twice),
    "delete_unused": Case(lambda d: not blocks(d), after(grouped, deleted)),
    "share_weights": Case(shared, pair),
    "own_weights": Case(lambda d: not shared(d), share),
    "over_time": Case(lambda d: d.graph["cell"].over_time is not None, recurrent, again=True),
}
BLOCKS: Final = {f"block.{name}": case for name, case in BLOCK.items()}
