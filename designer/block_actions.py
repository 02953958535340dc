"""The commands of blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from designer.action import Action, needs_block, needs_one_node, needs_surrounding
from designer.over_time import can_run_over_time, toggled

if TYPE_CHECKING:
    from designer.mainwindow import MainWindow


def _may_run_over_time(window: MainWindow) -> str:
    one = needs_one_node(window)
    if one:
        return one
    (node,) = window.controller.selection
    possible = can_run_over_time(window.controller.network, window.controller.graph[node])
    return "" if possible else "Select a block, or a layer with a state, first."


def _runs_over_time(window: MainWindow) -> bool:
    chosen, graph = window.controller.selection, window.controller.graph
    return bool(chosen) and all(graph[node].over_time is not None for node in chosen)


def _toggle_over_time(window: MainWindow) -> None:
    controller = window.controller
    (node,) = controller.selection
    found = controller.analysis
    trace = found.trace.uses.get(controller.use_path(node)) if found else None
    graph = toggled(controller.network, controller.graph, node, trace)
    controller.edit_graph(f"Run {controller.graph[node].name} over time", graph)


BLOCK_ROWS: Final = (
    Action(
        "block.enter",
        "&Enter block",
        lambda w: w.enter_block(),
        "Alt+Down",
        obstacle=needs_block,
        tip="Show the inside of the selected block",
    ),
    Action(
        "block.leave",
        "&Leave block",
        lambda w: w.controller.leave(),
        "Alt+Up",
        canvas_keys="U",
        obstacle=needs_surrounding,
        tip="Show what is around this block",
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
