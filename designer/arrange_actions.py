"""The commands that place nodes: layout, alignment, spacing, small moves."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Final

from designer.action import Action, needs_nodes, needs_selection, needs_something_to_move
from designer.words import later, tr

if TYPE_CHECKING:
    from designer.arrange import Axis, Edge
    from designer.mainwindow import MainWindow

NUDGE: Final = 8.0
FAR: Final = 64.0

_EDGES: Final[tuple[tuple[Edge, str, str], ...]] = (
    ("left", "Align &left edges", "Alt+A"),
    ("right", "Align &right edges", "Alt+D"),
    ("top", "Align &top edges", "Alt+W"),
    ("bottom", "Align &bottom edges", "Alt+S"),
    ("down", "Align in a &column", "Alt+H"),
    ("across", "Align in a ro&w", "Alt+V"),
)
_AXES: Final[tuple[tuple[Axis, str, str], ...]] = (
    ("across", "&Space evenly across", "Alt+Shift+H"),
    ("down", "Space evenly &down", "Alt+Shift+V"),
)
_MOVES: Final = (
    ("left", later("Move left"), later("Move far left"), "Left", -1, 0),
    ("right", later("Move right"), later("Move far right"), "Right", 1, 0),
    ("up", later("Move up"), later("Move far up"), "Up", 0, -1),
    ("down", later("Move down"), later("Move far down"), "Down", 0, 1),
)


def _arrange() -> Iterator[Action]:
    yield Action(
        "arrange.lay_out",
        "Lay &out",
        lambda w: w.view.lay_out(),
        canvas_keys="L",
        icon="layout",
        obstacle=needs_nodes,
        tip="Lay out the selected nodes in layers, or everything",
    )
    yield Action(
        "arrange.lay_out_all",
        "Lay out &everything",
        lambda w: w.view.lay_out(everything=True),
        canvas_keys="Shift+L",
        obstacle=needs_nodes,
    )
    yield Action(
        "arrange.columns",
        "&Fold long layouts into columns",
        _toggle_columns,
        checked=lambda w: w.view.columns,
        tip="A long network is laid out in columns, so that all of it can be read at once",
    )
    yield Action(
        "arrange.pin",
        "&Pin",
        lambda w: w.view.pin(),
        canvas_keys="Alt+P",
        icon="pin",
        obstacle=needs_selection,
        caption=_pin_caption,
        tip="A layout leaves pinned nodes where they are",
    )
    yield Action(
        "arrange.straighten",
        "Straighten lin&ks",
        lambda w: w.view.straighten(),
        canvas_keys="Q",
        obstacle=needs_selection,
        group=True,
        tip="Move the selected nodes sideways until the links between them go straight down",
    )


def _placed() -> Iterator[Action]:
    for edge, title, key in _EDGES:
        yield Action(
            f"arrange.align_{edge}",
            title,
            partial(_align, edge=edge),
            canvas_keys=key,
            obstacle=_needs_several,
        )
    for number, (axis, title, key) in enumerate(_AXES):
        yield Action(
            f"arrange.space_{axis}",
            title,
            partial(_distribute, axis=axis),
            canvas_keys=key,
            obstacle=_needs_several,
            group=not number,
        )
    for number, (way, near_title, far_title, key, x, y) in enumerate(_MOVES):
        for far, title, step in (("", near_title, NUDGE), ("far_", far_title, FAR)):
            yield Action(
                f"arrange.move_{far}{way}",
                title,
                partial(_nudge, across=step * x, down=step * y),
                canvas_keys=f"Shift+{key}" if far else key,
                obstacle=needs_something_to_move,
                group=not (number or far),
                under="Move",
            )


def _toggle_columns(window: MainWindow) -> None:
    window.view.columns = window.settings.columns = not window.view.columns


def _pin_caption(window: MainWindow) -> str:
    graph, chosen = window.controller.graph, window.controller.selection
    pinned = bool(chosen) and all(graph[node].pinned for node in chosen)
    return tr("Unpin") if pinned else tr("Pin")


def _needs_several(window: MainWindow) -> str:
    return "" if len(window.controller.selection) > 1 else tr("Select two or more nodes first.")


def _align(window: MainWindow, edge: Edge) -> None:
    window.view.align(edge)


def _distribute(window: MainWindow, axis: Axis) -> None:
    window.view.distribute(axis)


def _nudge(window: MainWindow, across: float, down: float) -> None:
    window.view.nudge(across, down)


ARRANGE: Final = (*_arrange(), *_placed())
