"""The commands of blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from designer.action import (
    Action,
    needs_block,
    needs_one_node,
    needs_other_use,
    needs_selection,
    needs_surrounding,
)
from designer.words import tr

if TYPE_CHECKING:
    from types import ModuleType

    from designer.mainwindow import MainWindow


def _commands() -> ModuleType:
    """Return the commands of the canvas; they are imported after the first paint."""
    from designer.canvas import block_commands

    return block_commands


def _may_run_over_time(window: MainWindow) -> str:
    one = needs_one_node(window)
    if one:
        return one
    from designer.over_time import can_run_over_time

    (node,) = window.controller.selection
    possible = can_run_over_time(window.controller.network, window.controller.graph[node])
    return "" if possible else tr("Select a block, or a layer with a state, first.")


def _runs_over_time(window: MainWindow) -> bool:
    chosen, graph = window.controller.selection, window.controller.graph
    return bool(chosen) and all(graph[node].over_time is not None for node in chosen)


def _toggle_over_time(window: MainWindow) -> None:
    from designer.over_time import toggled

    controller = window.controller
    (node,) = controller.selection
    found = controller.analysis
    trace = found.trace.uses.get(controller.use_path(node)) if found else None
    graph = toggled(controller.network, controller.graph, node, trace)
    controller.edit_graph(tr("Run {name} over time", name=controller.graph[node].name), graph)


def _needs_inside(window: MainWindow) -> str:
    return "" if window.controller.place else tr("Enter a block first.")


def _add_parameter(window: MainWindow) -> None:
    window.docks.show("inspector")
    window.inspector.add_parameter()


def _make_parameter(window: MainWindow) -> None:
    if not window.inspector.make_parameter():
        window.controller.status.emit(tr("Click into a number of a node in the inspector first"))


def _enter(window: MainWindow) -> None:
    (node,) = window.controller.selection
    window.controller.enter(node)


def _may_unpack(window: MainWindow) -> str:
    one = needs_one_node(window)
    if one:
        return one
    (node,) = window.controller.selection
    found = window.controller.graph[node]
    able = found.block in window.controller.network.blocks or found.repeat != 1
    return "" if able else tr("Select a block or a repeated node first.")


def _may_be_unique(window: MainWindow) -> str:
    graph = window.controller.graph
    blocks = {graph[node].block for node in window.controller.selection}
    one = len(blocks) == 1 and blocks <= window.controller.network.blocks.keys()
    return "" if one else tr("Select nodes that use one and the same block first.")


def _may_share(window: MainWindow) -> str:
    graph = window.controller.graph
    types = {graph[node].type for node in window.controller.selection}
    alike = len(window.controller.selection) > 1 and len(types) == 1
    return "" if alike else tr("Select two or more nodes of one kind first.")


def _may_have_own_weights(window: MainWindow) -> str:
    graph = window.controller.graph
    shares = any(graph[node].shares for node in window.controller.selection)
    return "" if shares else tr("Select a node that uses the weights of another one first.")


def _may_clear(window: MainWindow) -> str:
    from nodes.blocks import unused_blocks

    return "" if unused_blocks(window.controller.network) else tr("Every block is used.")


def _clear(window: MainWindow) -> None:
    from designer.blocks.catalogue import without_unused

    controller = window.controller
    network = without_unused(controller.network)
    controller.edit_network(tr("Delete unused blocks"), network)


BLOCK_ROWS: Final = (
    Action(
        "block.group",
        "Make a &block",
        lambda w: _commands().make_block(w.view),
        "Ctrl+G",
        icon="category-block",
        obstacle=needs_selection,
        tip="Put the selected nodes into a block, which can be used many times",
    ),
    Action(
        "block.unpack",
        "Un&pack",
        lambda w: _commands().unpack_selected(w.view),
        "Ctrl+Shift+G",
        obstacle=_may_unpack,
        tip="Put what is inside the block in its place, or a node for each repeat",
    ),
    Action(
        "block.enter",
        "&Enter block",
        _enter,
        canvas_keys="Alt+Down",
        obstacle=needs_block,
        group=True,
        tip="Show the inside of the selected block",
    ),
    Action(
        "block.leave",
        "&Leave block",
        lambda w: w.controller.leave(),
        canvas_keys="Alt+Up U",
        obstacle=needs_surrounding,
        tip="Show what is around this block",
    ),
    Action(
        "block.next_use",
        "&Next use",
        lambda w: w.controller.go_along(1),
        "Alt+Right",
        obstacle=needs_other_use,
        tip="Show the shapes that this block has in another place where it is used",
    ),
    Action(
        "block.previous_use",
        "Previous &use",
        lambda w: w.controller.go_along(-1),
        "Alt+Left",
        obstacle=needs_other_use,
    ),
    Action(
        "block.add_parameter",
        "&Add parameter",
        _add_parameter,
        obstacle=_needs_inside,
        group=True,
        tip="Give the block that is shown one more parameter",
    ),
    Action(
        "block.make_parameter",
        "Make this a pa&rameter of the block",
        _make_parameter,
        "Ctrl+Shift+M",
        obstacle=_needs_inside,
        tip="Let each use of the block set the number that has the keyboard in the inspector",
    ),
    Action(
        "block.rename",
        "Rena&me block",
        lambda w: w.rename_block(),
        obstacle=needs_block,
        group=True,
        tip="Give the block of the selected node another name",
    ),
    Action(
        "block.make_unique",
        "Make un&ique",
        lambda w: _commands().make_selected_unique(w.view),
        obstacle=_may_be_unique,
        tip="Give the selected uses a block of their own, so that it can be edited apart",
    ),
    Action(
        "block.delete_unused",
        "&Delete unused blocks",
        _clear,
        obstacle=_may_clear,
        tip="Delete the blocks that nothing uses",
    ),
    Action(
        "block.share_weights",
        "&Share weights",
        lambda w: _commands().share_weights(w.view),
        obstacle=_may_share,
        group=True,
        tip="Let the selected nodes use the weights of the first of them",
    ),
    Action(
        "block.own_weights",
        "&Own weights",
        lambda w: _commands().own_weights(w.view),
        obstacle=_may_have_own_weights,
        tip="Give the selected nodes weights of their own again",
    ),
    Action(
        "block.over_time",
        "Run over &time",
        _toggle_over_time,
        obstacle=_may_run_over_time,
        checked=_runs_over_time,
        group=True,
        tip="Run the selected block once for each step of a sequence, its states handed on",
    ),
)
