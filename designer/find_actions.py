"""The rows of the commands that find nodes in the network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from designer.action import Action, needs_nodes
from designer.words import tr

if TYPE_CHECKING:
    from designer.canvas.find_bar import FindBar
    from designer.mainwindow import MainWindow


def _open(window: MainWindow) -> None:
    _bar(window).open()


def _next(window: MainWindow) -> None:
    _bar(window).step(1)


def _previous(window: MainWindow) -> None:
    _bar(window).step(-1)


def _bar(window: MainWindow) -> FindBar:
    from designer.canvas.find_bar import FindBar

    view = window.view
    if view.find_bar is None:
        view.find_bar = FindBar(view)
    return view.find_bar


def _needs_search(window: MainWindow) -> str:
    bar = window.view.find_bar
    return "" if bar is not None and bar.field.text().strip() else tr("Find something first.")


FIND_ROWS: Final = (
    Action(
        "edit.find",
        "Find in &network…",
        _open,
        "Ctrl+F",
        icon="search",
        obstacle=needs_nodes,
        group=True,
        tip="Find nodes by name, layer, parameter, shape or problem, also within blocks",
    ),
    Action(
        "edit.find_next",
        "Find next",
        _next,
        "F3",
        canvas_keys="N",
        obstacle=_needs_search,
    ),
    Action(
        "edit.find_previous",
        "Find previous",
        _previous,
        "Shift+F3",
        canvas_keys="Shift+N",
        obstacle=_needs_search,
    ),
)
