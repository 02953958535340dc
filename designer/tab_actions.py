"""The commands that open, close and go through the tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from designer.action import Action
from designer.words import tr

if TYPE_CHECKING:
    from designer.mainwindow import MainWindow


def needs_tab(window: MainWindow) -> str:
    """Return what to do first, "" when nothing is in the way."""
    return "" if len(window.tabs) else tr("No project is open.")


def _needs_tabs(window: MainWindow) -> str:
    return "" if len(window.tabs) > 1 else tr("Only one project is open.")


def _needs_closed(window: MainWindow) -> str:
    return "" if window.files.closed else tr("No file was closed yet.")


def _close_others(window: MainWindow) -> None:
    if window.tabs.current is not None:
        window.files.close_others(window.tabs.current)


CLOSE_ROWS: Final = (
    Action(
        "file.close",
        "&Close tab",
        lambda w: w.stage.leave_start() or w.files.close(),
        "Ctrl+W Ctrl+F4",
        icon="close",
        obstacle=needs_tab,
        group=True,
        tip="Close the project that is shown",
    ),
    Action(
        "file.close_others",
        "Close the others",
        _close_others,
        obstacle=_needs_tabs,
        tip="Close all projects but the one that is shown",
    ),
    Action(
        "file.reopen",
        "Reopen closed file",
        lambda w: w.files.reopen(),
        "Ctrl+Shift+T",
        obstacle=_needs_closed,
        tip="Open the file again that was closed last",
    ),
)

TAB_ROWS: Final = (
    Action(
        "view.next_tab",
        "Next tab",
        lambda w: w.tabs.go_along(1),
        "Ctrl+Tab Ctrl+PgDown",
        obstacle=_needs_tabs,
        group=True,
        tip="Show the next open project",
    ),
    Action(
        "view.previous_tab",
        "Previous tab",
        lambda w: w.tabs.go_along(-1),
        "Ctrl+Shift+Tab Ctrl+PgUp",
        obstacle=_needs_tabs,
        tip="Show the open project before this one",
    ),
    Action(
        "view.start",
        "Start page",
        lambda w: w.stage.show_start(on=True),
        icon="layout",
        tip="Examples and the files that were opened last",
    ),
)
