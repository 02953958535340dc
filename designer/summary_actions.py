"""The rows of the commands that show costs on the canvas and freeze weights."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from designer.action import Action, needs_nodes
from designer.heat_quantities import HEATS
from designer.words import tr

if TYPE_CHECKING:
    from designer.mainwindow import MainWindow
    from nodes.graph import NodeId


def _toggle_heat(window: MainWindow) -> None:
    """Show the heat map, of weights at first, then of what was chosen last; or take it away."""
    window.view.heat = "" if window.view.heat else window.view.last_heat


def _choose_heat(window: MainWindow, name: str) -> None:
    window.view.heat = "" if window.view.heat == name else name


def _has_heat(window: MainWindow, name: str) -> bool:
    return window.view.heat == name


def _learning(window: MainWindow) -> tuple[NodeId, ...]:
    """Return the selected nodes that have weights of their own, or are frozen already."""
    controller = window.controller
    summary = controller.analysis.summary if controller.analysis else None
    counts = {row.use: row.weights for row in summary.rows} if summary else {}
    return tuple(
        node
        for node in controller.selection
        if controller.graph[node].frozen or counts.get(controller.use_path(node))
    )


def _needs_weights(window: MainWindow) -> str:
    return "" if _learning(window) else tr("Select one or more nodes with weights first.")


def _all_frozen(window: MainWindow) -> bool:
    nodes = _learning(window)
    return bool(nodes) and all(window.controller.graph[node].frozen for node in nodes)


def _freeze(window: MainWindow) -> None:
    """Freeze the selected nodes, or thaw them if all of them are frozen."""
    from designer import edits

    thaw = _all_frozen(window)
    graph = edits.set_fields(window.controller.graph, _learning(window), frozen=not thaw)
    window.controller.edit_graph(tr("Thaw weights") if thaw else tr("Freeze weights"), graph)


def _freeze_caption(window: MainWindow) -> str:
    return tr("Thaw weights") if _all_frozen(window) else tr("Freeze weights")


def _toggle_indicators(window: MainWindow) -> None:
    window.view.indicators = window.settings.indicators = not window.view.indicators


_INDICATORS: Final = Action(
    "view.indicators",
    "Figures on nodes",
    _toggle_indicators,
    canvas_keys="Shift+H",
    obstacle=needs_nodes,
    checked=lambda window: window.view.indicators,
    tip="Show on each node how its outputs are spread and how strong its gradient is",
)

HEAT_ROWS: Final = (
    Action(
        "view.heat",
        "&Heat map",
        _toggle_heat,
        canvas_keys="T",
        icon="heat",
        obstacle=needs_nodes,
        checked=lambda window: bool(window.view.heat),
        group=True,
        tip="Colour the nodes by what they cost, or by what training tells of them",
    ),
    *(
        Action(
            f"view.heat_{quantity.name}",
            quantity.title,
            partial(_choose_heat, name=quantity.name),
            checked=partial(_has_heat, name=quantity.name),
            under="Heat map of",
        )
        for quantity in HEATS.values()
    ),
    _INDICATORS,
)

FREEZE: Final = Action(
    "edit.freeze",
    "Free&ze weights",
    _freeze,
    canvas_keys="Shift+F",
    icon="frozen",
    obstacle=_needs_weights,
    caption=_freeze_caption,
    tip="Training leaves the weights of frozen nodes as they are",
)
