"""Every command of the window as a row, of which menus, toolbar, keys and palette are made."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from designer.mainwindow import MainWindow
    from nodes.examples import About

    Call = Callable[[MainWindow], object]
    Obstacle = Callable[[MainWindow], str]

Scope = Literal["window", "canvas"]


def nothing_in_the_way(_window: MainWindow) -> str:
    """Return that an action can always be called."""
    return ""


@dataclass(frozen=True)
class Action:
    """One command.

    `keys` are separated by spaces. `obstacle` says why the command cannot be called now and
    what to do about it, "" when it can. `caption` is a title that changes with the state.
    Actions of the scope "canvas" have their keys only while the canvas has the keyboard, so
    that Delete in a list deletes no node. `group` draws a line above it in its menu. `under` is
    a sub-menu of the menu that its id tells.
    """

    id: str
    title: str
    call: Call
    keys: str = ""
    icon: str = ""
    obstacle: Obstacle = nothing_in_the_way
    caption: Callable[[MainWindow], str] | None = None
    checked: Callable[[MainWindow], bool] | None = None
    scope: Scope = "window"
    group: bool = False
    tip: str = ""
    under: str = ""

    @property
    def menu(self) -> str:
        """The menu that it stands in; a sub-menu after a slash."""
        menu = _MENU_OF[self.id.split(".")[0]]
        return f"{menu}/{self.under}" if self.under else menu

    @property
    def plain_title(self) -> str:
        """The title without the mark of its key in the menu."""
        return self.title.replace("&", "")


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


_MENU_OF: Final = {
    "file": "File",
    "example": "File/Open example",
    "edit": "Edit",
    "view": "View",
    "panel": "View/Panels",
    "theme": "View/Theme",
    "run": "Run",
    "help": "Help",
}


def _needs_selection(window: MainWindow) -> str:
    return "" if window.controller.selection else "Select one or more nodes first."


def _needs_one_node(window: MainWindow) -> str:
    return "" if len(window.controller.selection) == 1 else "Select exactly one node first."


def _needs_nodes(window: MainWindow) -> str:
    return "" if window.controller.graph.nodes else "The canvas is empty."


def _needs_undo(window: MainWindow) -> str:
    return "" if window.controller.document.undo_label is not None else "Nothing to undo."


def _needs_redo(window: MainWindow) -> str:
    return "" if window.controller.document.redo_label is not None else "Nothing to redo."


def _needs_unsaved(window: MainWindow) -> str:
    return "" if window.recovery.folder.is_dir() else "There is none: nothing was ever lost."


def _needs_block(window: MainWindow) -> str:
    one = _needs_one_node(window)
    (node,) = window.controller.selection if not one else (None,)
    block = node is not None and window.controller.graph[node].block is not None
    return "" if block else "Select a node that is a block first."


def _needs_surrounding(window: MainWindow) -> str:
    return "" if window.controller.place else "The whole network is shown; there is nothing above."


def _may_train(window: MainWindow) -> str:
    if window.session.state == "paused":
        return ""
    if window.session.state != "idle":
        return "A run is in progress; stop it first."
    return _needs_nodes(window)


def _may_pause(window: MainWindow) -> str:
    return "" if window.session.state in ("training", "paused") else "Nothing is being trained."


def _may_stop(window: MainWindow) -> str:
    running = window.session.state not in ("idle", "stopping")
    return "" if running else "Nothing is being trained."


def _undo_caption(window: MainWindow) -> str:
    return f"Undo {window.controller.document.undo_label or ''}".rstrip()


def _redo_caption(window: MainWindow) -> str:
    return f"Redo {window.controller.document.redo_label or ''}".rstrip()


def _train_caption(window: MainWindow) -> str:
    return "Resume" if window.session.state == "paused" else "Train"


def _pause_caption(window: MainWindow) -> str:
    return "Resume" if window.session.state == "paused" else "Pause"


_FILE: Final = (
    Action(
        "file.new",
        "&New",
        lambda w: w.files.new(),
        "Ctrl+N",
        icon="new",
        tip="Start with an empty canvas",
    ),
    Action(
        "file.open",
        "&Open…",
        lambda w: w.files.open(),
        "Ctrl+O",
        icon="open",
        tip="Open a project file",
    ),
    Action(
        "file.recover",
        "Open &unsaved work…",
        lambda w: w.files.open_unsaved(w.recovery.folder),
        obstacle=_needs_unsaved,
        tip="What was not saved when the program or the machine stopped",
    ),
    Action(
        "file.save",
        "&Save",
        lambda w: w.files.save(),
        "Ctrl+S",
        icon="save",
        group=True,
        tip="Save the project",
    ),
    Action(
        "file.save_as", "Save &as…", lambda w: w.files.save_as(), "Ctrl+Shift+S", icon="save-as"
    ),
    Action(
        "file.export",
        "&Export code…",
        lambda w: w.export(),
        "Ctrl+E",
        icon="export",
        obstacle=_needs_nodes,
        group=True,
        tip="Write model.py, train.py and the weights to a folder",
    ),
    Action(
        "file.close", "&Close project", lambda w: w.files.new(), "Ctrl+W", icon="close", group=True
    ),
    Action("file.quit", "&Quit", lambda w: w.close(), "Ctrl+Q"),
)

_EDIT: Final = (
    Action(
        "edit.undo",
        "&Undo",
        lambda w: w.controller.undo(),
        "Ctrl+Z",
        icon="undo",
        obstacle=_needs_undo,
        caption=_undo_caption,
    ),
    Action(
        "edit.redo",
        "&Redo",
        lambda w: w.controller.redo(),
        "Ctrl+Shift+Z Ctrl+Y",
        icon="redo",
        obstacle=_needs_redo,
        caption=_redo_caption,
    ),
    Action(
        "edit.cut",
        "Cu&t",
        lambda w: w.view.cut(),
        "Ctrl+X",
        icon="cut",
        obstacle=_needs_selection,
        scope="canvas",
        group=True,
    ),
    Action(
        "edit.copy",
        "&Copy",
        lambda w: w.view.copy(),
        "Ctrl+C",
        icon="copy",
        obstacle=_needs_selection,
        scope="canvas",
    ),
    Action(
        "edit.paste", "&Paste", lambda w: w.view.paste(), "Ctrl+V", icon="paste", scope="canvas"
    ),
    Action(
        "edit.duplicate",
        "&Duplicate",
        lambda w: w.view.duplicate(),
        "Ctrl+D",
        icon="duplicate",
        obstacle=_needs_selection,
        scope="canvas",
    ),
    Action(
        "edit.delete",
        "De&lete",
        lambda w: w.view.delete_selection(),
        "Del Backspace",
        icon="delete",
        scope="canvas",
    ),
    Action(
        "edit.delete_and_reconnect",
        "Delete and reconnect",
        lambda w: w.view.delete_selection(heal=True),
        "Ctrl+Del",
        obstacle=_needs_selection,
        scope="canvas",
        tip="Delete the selected nodes and join what was before them to what was after",
    ),
    Action(
        "edit.select_all",
        "Select &all",
        lambda w: w.view.select_all(),
        "Ctrl+A",
        icon="select-all",
        obstacle=_needs_nodes,
        scope="canvas",
        group=True,
    ),
    Action("edit.rename", "Rena&me", lambda w: w.rename(), "F2", obstacle=_needs_one_node),
    Action(
        "edit.add",
        "Add la&yer…",
        lambda w: w.view.quick_add(),
        "Shift+A",
        icon="add",
        scope="canvas",
        group=True,
        tip="Add a layer at the cursor, by typing its name",
    ),
    Action(
        "edit.find_layer", "&Find in library", lambda w: w.search_library(), "Ctrl+L", icon="search"
    ),
)

_VIEW: Final = (
    Action(
        "view.palette",
        "&Command palette…",
        lambda w: w.show_palette(),
        "Ctrl+K Ctrl+Shift+P",
        icon="command",
        tip="Find any command by typing",
    ),
    Action(
        "view.zoom_in",
        "Zoom &in",
        lambda w: w.view.zoom_in(),
        "Ctrl++ Ctrl+=",
        icon="zoom-in",
        group=True,
    ),
    Action("view.zoom_out", "Zoom &out", lambda w: w.view.zoom_out(), "Ctrl+-", icon="zoom-out"),
    Action("view.zoom_100", "Zoom to &100 %", lambda w: w.view.zoom_to_100(), "Ctrl+0"),
    Action(
        "view.fit",
        "&Fit everything",
        lambda w: w.view.fit_all(),
        "Ctrl+1",
        icon="fit",
        obstacle=_needs_nodes,
        tip="Show the whole network",
    ),
    Action(
        "view.fit_selection",
        "Fit &selection",
        lambda w: w.view.fit_selection(),
        "Ctrl+2",
        obstacle=_needs_selection,
    ),
    Action(
        "view.snap",
        "Snap to &grid",
        lambda w: w.set_snap(on=not w.view.snap),
        icon="grid",
        checked=lambda w: w.view.snap,
    ),
    Action(
        "view.enter",
        "&Enter block",
        lambda w: w.enter_block(),
        "Alt+Down",
        obstacle=_needs_block,
        group=True,
    ),
    Action(
        "view.leave",
        "&Leave block",
        lambda w: w.controller.leave(),
        "Alt+Up",
        obstacle=_needs_surrounding,
    ),
    Action(
        "view.next_panel",
        "&Next panel",
        lambda w: w.next_panel(),
        "Ctrl+F6",
        tip="Give the keyboard to the next panel",
    ),
    Action("view.reset", "&Reset layout", lambda w: w.reset_layout(), icon="layout"),
)

_RUN: Final = (
    Action(
        "run.train",
        "&Train",
        lambda w: w.train(),
        "F5",
        icon="play",
        obstacle=_may_train,
        caption=_train_caption,
        tip="Train the network",
    ),
    Action(
        "run.pause",
        "&Pause",
        lambda w: w.pause(),
        "F6",
        icon="pause",
        obstacle=_may_pause,
        caption=_pause_caption,
        tip="Hold the run; it goes on where it stopped",
    ),
    Action(
        "run.stop",
        "&Stop",
        lambda w: w.session.stop(),
        "Shift+F5",
        icon="stop",
        obstacle=_may_stop,
        tip="End the run and keep its weights",
    ),
)

_HELP: Final = (
    Action(
        "help.layers",
        "&Layers",
        lambda w: w.show_reference(),
        "F1",
        icon="help",
        tip="What each layer computes, its ports and parameters",
    ),
    Action("help.shortcuts", "&Keyboard shortcuts", lambda w: w.show_shortcuts(), "Ctrl+/"),
    Action("help.about", "&About Netwright", lambda w: w.show_about(), icon="info", group=True),
)

_THEMES: Final = (("dark", "moon"), ("light", "sun"), ("system", "settings"))

ACTIONS: Final = (*_FILE, *_EDIT, *_VIEW, *_RUN, *_HELP)
"""The commands that are always there, in the order of the menus."""

TOOLBAR: Final = (
    ("file.new", "file.open", "file.save"),
    ("edit.undo", "edit.redo"),
    ("view.zoom_out", "view.zoom_in", "view.fit"),
    ("run.train", "run.pause", "run.stop"),
)
"""The commands of the toolbar, by groups; the last group stands out."""

RECENT: Final = "File/Open recent"
"""A menu that is filled when it is opened."""

MENUS: Final = ("File", "Edit", "View", "Run", "Help")


def theme_actions() -> Iterator[Action]:
    """Yield the commands that choose the look of the window."""
    for name, icon in _THEMES:
        choose, chosen = partial(_set_theme, name=name), partial(_has_theme, name=name)
        yield Action(f"theme.{name}", f"&{name.capitalize()}", choose, icon=icon, checked=chosen)


def panel_actions(titles: Mapping[str, str]) -> Iterator[Action]:
    """Yield the commands that open and close a panel, from the titles by name."""
    for name, title in titles.items():
        toggle, is_open = partial(_toggle_panel, name=name), partial(_has_panel, name=name)
        yield Action(f"panel.{name}", title, toggle, checked=is_open)


def example_actions(found: Iterable[About]) -> Iterator[Action]:
    """Yield the commands that open a shipped example, each in the menu of its group."""
    for one in found:
        call = partial(_open_example, name=one.name)
        yield Action(f"example.{one.name}", one.title, call, tip=one.summary, under=one.group)


def _set_theme(window: MainWindow, name: str) -> None:
    window.set_theme(name)


def _has_theme(window: MainWindow, name: str) -> bool:
    return window.settings.theme == name


def _toggle_panel(window: MainWindow, name: str) -> None:
    window.toggle_panel(name)


def _has_panel(window: MainWindow, name: str) -> bool:
    return window.panel_is_open(name)


def _open_example(window: MainWindow, name: str) -> None:
    window.files.open_example(name)
