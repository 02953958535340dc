"""The commands that build a network: links, selections along them, walking by keys, replacing."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Final, Literal

from designer.action import Action, needs_nodes, needs_selection
from designer.words import later, tr

if TYPE_CHECKING:
    from types import ModuleType

    from designer.mainwindow import MainWindow

_WAYS: Final[tuple[tuple[Literal["up", "down", "left", "right"], str, str], ...]] = (
    ("up", later("Go to what feeds it"), "Ctrl+Up"),
    ("down", later("Go to what it feeds"), "Ctrl+Down"),
    ("left", later("Go to the left"), "Ctrl+Left"),
    ("right", later("Go to the right"), "Ctrl+Right"),
)
_ALONG: Final = (
    ("upstream", later("Add what feeds it"), "[", True, False),
    ("downstream", later("Add what it feeds"), "]", False, False),
    ("all_upstream", later("Add everything before it"), "Ctrl+[", True, True),
    ("all_downstream", later("Add everything behind it"), "Ctrl+]", False, True),
)


def _walking() -> ModuleType:
    """Return the commands of the canvas; they are imported after the first paint."""
    from designer.canvas import walking

    return walking


def _links() -> ModuleType:
    from designer.canvas import link_commands

    return link_commands


def _cards() -> ModuleType:
    from designer.canvas import commands

    return commands


def _all_folded(window: MainWindow) -> bool:
    graph, chosen = window.controller.graph, window.controller.selection
    return bool(chosen) and all(graph[node].folded for node in chosen)


def _needs_several(window: MainWindow) -> str:
    several = len(window.controller.selection) > 1
    return "" if several else tr("Select two or more nodes first.")


def _needs_links(window: MainWindow) -> str:
    graph, chosen = window.controller.graph, window.controller.selection
    linked = any(graph.incoming[node] or graph.outgoing[node] for node in chosen)
    return needs_selection(window) or ("" if linked else tr("Nothing is linked there."))


def _needs_replaceable(window: MainWindow) -> str:
    graph = window.controller.graph
    layers = (graph[node].layer for node in window.controller.selection)
    roles = {layer.role if layer else "layer" for layer in layers}
    if not roles or (len(roles) == 1 and not roles & {"input", "output"}):
        return needs_selection(window)
    return tr("Select layers, losses or metrics of one kind first.")


def _walk(window: MainWindow, way: str) -> None:
    _walking().walk(window.view, way)


def _select_along(window: MainWindow, *, up: bool, everything: bool) -> None:
    _walking().select_along(window.view, up=up, everything=everything)


def _selecting() -> Iterator[Action]:
    yield Action(
        "select.invert",
        later("&Invert"),
        lambda w: _walking().invert(w.view),
        canvas_keys="Ctrl+I",
        obstacle=needs_nodes,
        tip=later("Select what is not selected"),
    )
    yield Action(
        "select.linked",
        later("All that is &linked"),
        lambda w: _walking().select_linked(w.view),
        canvas_keys="Alt+L",
        obstacle=needs_selection,
        tip=later("Select everything that hangs together with the selected nodes"),
    )
    for number, (name, title, key, up, everything) in enumerate(_ALONG):
        yield Action(
            f"select.{name}",
            title,
            partial(_select_along, up=up, everything=everything),
            canvas_keys=key,
            obstacle=needs_selection,
            group=not number,
        )


def _going() -> Iterator[Action]:
    for number, (way, title, key) in enumerate(_WAYS):
        yield Action(
            f"select.go_{way}",
            title,
            partial(_walk, way=way),
            canvas_keys=key,
            obstacle=needs_nodes,
            group=not number,
        )
    yield Action(
        "select.port",
        later("Next &port"),
        lambda w: _walking().next_port(w.view),
        canvas_keys="P",
        obstacle=needs_selection,
        tip=later("Give the keyboard to the next port of the node; Enter links it"),
    )


_LINKING: Final = (
    Action(
        "link.start",
        later("&Link to…"),
        lambda w: _walking().start_link(w.view),
        canvas_keys="Shift+Return Shift+Enter",
        obstacle=needs_selection,
        tip=later("Choose by typing what the port or the node is linked to"),
    ),
    Action(
        "link.join",
        later("Link in a &row"),
        lambda w: _links().join(w.view),
        canvas_keys="J",
        obstacle=_needs_several,
        tip=later("Link the selected nodes one after the other where inputs are free"),
    ),
    Action(
        "link.join_over",
        later("Link in a row, r&eplacing links"),
        lambda w: _links().join(w.view, replace=True),
        canvas_keys="Shift+J",
        obstacle=_needs_several,
    ),
    Action(
        "link.break",
        later("&Break links"),
        lambda w: _links().break_links(w.view, w.view.state.port),
        canvas_keys="Alt+Del",
        obstacle=_needs_links,
        tip=later("Take away all links of the port that has the keyboard, or of the nodes"),
    ),
    Action(
        "link.pull_out",
        later("&Pull out"),
        lambda w: _links().pull_out(w.view),
        canvas_keys="Shift+Backspace",
        obstacle=_needs_links,
        tip=later("Take the nodes out of their chains and join what was before and after"),
    ),
)

REPLACE: Final = Action(
    "edit.replace",
    later("Replace…"),
    lambda w: w.view.replace_selected(),
    canvas_keys="Shift+S",
    obstacle=_needs_replaceable,
    tip=later("Put another layer in its place; name, links and parameters are kept as they fit"),
)

FOLD: Final = Action(
    "edit.fold",
    later("Fold"),
    lambda w: _cards().fold(w.view),
    canvas_keys="H",
    obstacle=needs_selection,
    checked=_all_folded,
    tip=later("Make cards small and hide the ports that nothing is linked to, or unfold them"),
)

BUILD: Final = (*_selecting(), *_going(), *_LINKING)
