"""A command of the window as a row: its title, keys, and when it cannot be called."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from designer.words import tr

if TYPE_CHECKING:
    from designer.mainwindow import MainWindow

    Call = Callable[[MainWindow], object]
    Obstacle = Callable[[MainWindow], str]


def nothing_in_the_way(_window: MainWindow) -> str:
    """Return that an action can always be called."""
    return ""


@dataclass(frozen=True)
class Action:
    """One command.

    `keys` call it anywhere in the window, `canvas_keys` only while the canvas has the keyboard,
    so that Delete in a list deletes no node; both are separated by spaces. `obstacle` says why
    the command cannot be called now and what to do about it, "" when it can. `caption` is a
    title that changes with the state. `group` draws a line above it in its menu. `under` is a
    sub-menu of the menu that its id tells.
    """

    id: str
    title: str
    call: Call
    keys: str = ""
    canvas_keys: str = ""
    icon: str = ""
    obstacle: Obstacle = nothing_in_the_way
    caption: Callable[[MainWindow], str] | None = None
    checked: Callable[[MainWindow], bool] | None = None
    group: bool = False
    tip: str = ""
    under: str = ""

    @property
    def menu(self) -> str:
        """The menu that it stands in; a sub-menu after a slash."""
        menu = MENU_OF[self.id.split(".")[0]]
        return f"{menu}/{self.under}" if self.under else menu

    @property
    def of_canvas(self) -> bool:
        """Whether it has its keys on the canvas alone."""
        return bool(self.canvas_keys) and not self.keys

    @property
    def plain_title(self) -> str:
        """The title without the mark of its key in the menu."""
        return plain(tr(self.title))


def plain(title: str) -> str:
    """Return a title without the mark of its key in a menu: `&Open…`, `打开(&O)…`."""
    return _MARK.sub("", title).replace("&", "")


def menu_words(path: str) -> str:
    """Return the way to a menu as it is said: View > Panels."""
    first, *rest = path.split("/")
    return " > ".join((plain(tr(f"&{first}")), *map(tr, rest)))


_MARK: Final = re.compile(r"\(&\w\)")


@dataclass(frozen=True)
class Command:
    """A command as the palette shows it."""

    id: str
    title: str
    menu: str
    keys: str = ""
    icon: str = ""
    obstacle: str = ""
    synonyms: tuple[str, ...] = ()


MENU_OF: Final = {
    "file": "File",
    "example": "File/Open example",
    "edit": "Edit",
    "select": "Edit/Select",
    "link": "Edit/Links",
    "view": "View",
    "panel": "View/Panels",
    "theme": "View/Theme",
    "language": "View/Language",
    "arrange": "Arrange",
    "block": "Block",
    "run": "Run",
    "help": "Help",
}
"""The menu of each group of commands, by what stands before the dot of their ids."""


def needs_selection(window: MainWindow) -> str:
    """Return what to do first, "" when nothing is in the way."""
    return "" if window.controller.selection else tr("Select one or more nodes first.")


def needs_something_to_move(window: MainWindow) -> str:
    """Return what to do first, "" when nothing is in the way."""
    return "" if window.view.state.frames else needs_selection(window)


def needs_one_node(window: MainWindow) -> str:
    """Return what to do first, "" when nothing is in the way."""
    return "" if len(window.controller.selection) == 1 else tr("Select exactly one node first.")


def needs_nodes(window: MainWindow) -> str:
    """Return what to do first, "" when nothing is in the way."""
    return "" if window.controller.graph.nodes else tr("The canvas is empty.")


def needs_undo(window: MainWindow) -> str:
    """Return what to do first, "" when nothing is in the way."""
    return "" if window.controller.document.undo_label is not None else tr("Nothing to undo.")


def needs_redo(window: MainWindow) -> str:
    """Return what to do first, "" when nothing is in the way."""
    return "" if window.controller.document.redo_label is not None else tr("Nothing to redo.")


def needs_unsaved(window: MainWindow) -> str:
    """Return what to do first, "" when nothing is in the way."""
    return "" if window.recovery.folder.is_dir() else tr("There is none: nothing was ever lost.")


def needs_block(window: MainWindow) -> str:
    """Return what to do first, "" when nothing is in the way."""
    one = needs_one_node(window)
    (node,) = window.controller.selection if not one else (None,)
    block = node is not None and window.controller.graph[node].block is not None
    return "" if block else tr("Select a node that is a block first.")


def needs_surrounding(window: MainWindow) -> str:
    """Return what to do first, "" when nothing is in the way."""
    return (
        "" if window.controller.place else tr("The whole network is shown; there is nothing above.")
    )


def needs_other_use(window: MainWindow) -> str:
    """Return what to do first, "" when nothing is in the way."""
    if not window.controller.place:
        return needs_surrounding(window)
    return "" if len(window.controller.ways) > 1 else tr("This block is used only once.")


def needs_something_named(window: MainWindow) -> str:
    """Return what to do first, "" when nothing is in the way."""
    nothing = not window.controller.selection and window.controller.place
    return "" if nothing or window.view.state.frames else needs_one_node(window)
