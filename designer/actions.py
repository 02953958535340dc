"""Every command of the window as a row, of which menus, toolbar, keys and palette are made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Final

from designer import window_pages
from designer.action import (
    Action,
    Command,
    needs_nodes,
    needs_one_node,
    needs_redo,
    needs_selection,
    needs_something_named,
    needs_something_to_move,
    needs_undo,
    needs_unsaved,
)
from designer.arrange_actions import ARRANGE
from designer.block_actions import BLOCK_ROWS
from designer.build_actions import BUILD, FOLD, REPLACE
from designer.find_actions import FIND_ROWS
from designer.run_actions import RUN_ROWS
from designer.share_actions import COPY_PICTURE, SHARE_ROWS
from designer.summary_actions import FREEZE
from designer.tab_actions import CLOSE_ROWS, needs_tab
from designer.view_actions import VIEW_ROWS
from designer.words import tr

if TYPE_CHECKING:
    from designer.mainwindow import MainWindow
    from nodes.examples import About

__all__ = ["ACTIONS", "MENUS", "RECENT", "TOOLBAR", "Action", "Command"]


def _undo_caption(window: MainWindow) -> str:
    return tr("Undo {step}", step=window.controller.document.undo_label or "").rstrip()


def _redo_caption(window: MainWindow) -> str:
    return tr("Redo {step}", step=window.controller.document.redo_label or "").rstrip()


_FILE: Final = (
    Action(
        "file.new",
        "&New",
        lambda w: w.files.new(),
        "Ctrl+N Ctrl+T",
        icon="new",
        tip="Start with an empty canvas, in a tab of its own",
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
        obstacle=needs_unsaved,
        tip="What was not saved when the program or the machine stopped",
    ),
    Action(
        "file.save",
        "&Save",
        lambda w: w.files.save(),
        "Ctrl+S",
        icon="save",
        obstacle=needs_tab,
        group=True,
        tip="Save the project",
    ),
    Action(
        "file.save_as",
        "Save &as…",
        lambda w: w.files.save_as(),
        "Ctrl+Shift+S",
        icon="save-as",
        obstacle=needs_tab,
    ),
    Action(
        "file.export",
        "&Export code…",
        window_pages.show_export,
        "Ctrl+E",
        icon="export",
        obstacle=needs_nodes,
        group=True,
        tip="Write model.py, train.py and the weights to a folder",
    ),
    *SHARE_ROWS,
    *CLOSE_ROWS,
    Action("file.quit", "&Quit", lambda w: w.close(), "Ctrl+Q"),
)

_EDIT: Final = (
    Action(
        "edit.undo",
        "&Undo",
        lambda w: w.controller.undo(),
        "Ctrl+Z",
        icon="undo",
        obstacle=needs_undo,
        caption=_undo_caption,
    ),
    Action(
        "edit.redo",
        "&Redo",
        lambda w: w.controller.redo(),
        "Ctrl+Shift+Z Ctrl+Y",
        icon="redo",
        obstacle=needs_redo,
        caption=_redo_caption,
    ),
    Action(
        "edit.cut",
        "Cu&t",
        lambda w: w.view.cut(),
        canvas_keys="Ctrl+X",
        icon="cut",
        obstacle=needs_something_to_move,
        group=True,
    ),
    Action(
        "edit.copy",
        "&Copy",
        lambda w: w.view.copy(),
        canvas_keys="Ctrl+C",
        icon="copy",
        obstacle=needs_something_to_move,
    ),
    COPY_PICTURE,
    Action("edit.paste", "&Paste", lambda w: w.view.paste(), canvas_keys="Ctrl+V", icon="paste"),
    Action(
        "edit.paste_linked",
        "Paste with links",
        lambda w: w.view.paste(incoming=True),
        canvas_keys="Ctrl+Shift+V",
        tip="Paste, and feed the copies by what feeds the originals",
    ),
    Action(
        "edit.duplicate",
        "&Duplicate",
        lambda w: w.view.duplicate(),
        canvas_keys="Ctrl+D",
        icon="duplicate",
        obstacle=needs_something_to_move,
    ),
    Action(
        "edit.duplicate_linked",
        "Duplicate with links",
        lambda w: w.view.duplicate(incoming=True),
        canvas_keys="Ctrl+Shift+D",
        obstacle=needs_selection,
        tip="Duplicate, and feed the copies by what feeds the originals",
    ),
    Action(
        "edit.delete",
        "De&lete",
        lambda w: w.view.delete_selection(),
        canvas_keys="Del Backspace",
        icon="delete",
    ),
    Action(
        "edit.delete_and_reconnect",
        "Delete and reconnect",
        lambda w: w.view.delete_selection(heal=True),
        canvas_keys="Ctrl+Del",
        obstacle=needs_selection,
        tip="Delete the selected nodes and join what was before them to what was after",
    ),
    Action(
        "edit.select_all",
        "Select &all",
        lambda w: w.view.select_all(),
        canvas_keys="Ctrl+A",
        icon="select-all",
        obstacle=needs_nodes,
        group=True,
    ),
    Action(
        "edit.select_none",
        "Select nothing",
        lambda w: w.view.escape(),
        canvas_keys="Esc",
        tip="Cancel what is being dragged; without that, select nothing",
    ),
    Action(
        "edit.open",
        "Open node",
        lambda w: w.view.open_selected(),
        canvas_keys="Return Enter",
        obstacle=needs_one_node,
        tip="Enter the block, or edit the first parameter of the layer",
    ),
    Action("edit.rename", "Rena&me", lambda w: w.rename(), "F2", obstacle=needs_something_named),
    FREEZE,
    Action(
        "edit.add",
        "Add la&yer…",
        lambda w: w.view.quick_add(),
        canvas_keys="Shift+A Tab",
        icon="add",
        group=True,
        tip="Add a layer at the cursor, by typing its name",
    ),
    REPLACE,
    Action(
        "edit.bypass",
        "Bypass",
        lambda w: w.view.bypass(),
        canvas_keys="M Ctrl+B",
        obstacle=needs_selection,
        group=True,
        tip="The selected nodes hand their first input on and compute nothing, or compute again",
    ),
    FOLD,
    Action(
        "edit.frame",
        "Frame around selection",
        lambda w: w.view.frame_selection(),
        canvas_keys="C",
        tip="A titled frame around the selected nodes; it moves with all that is in it",
    ),
    Action(
        "edit.note",
        "Add note",
        lambda w: w.view.add_note(),
        canvas_keys="Shift+P",
        tip="Words on the canvas, at the cursor",
    ),
    *FIND_ROWS,
    Action(
        "edit.find_layer", "&Find in library", lambda w: w.search_library(), "Ctrl+L", icon="search"
    ),
)

_HELP: Final = (
    Action(
        "help.layers",
        "&Layers",
        window_pages.show_reference,
        "F1",
        icon="help",
        tip="What each layer computes, its ports and parameters",
    ),
    Action(
        "help.keys",
        "Keys at a &glance",
        window_pages.show_keys,
        canvas_keys="? Shift+?",
        tip="All keys on one page, as they are now",
    ),
    Action("help.shortcuts", "&Keyboard shortcuts", window_pages.show_shortcuts, "Ctrl+/"),
    Action(
        "help.tour",
        "&Tour",
        lambda w: w.guide.start_tour(),
        tip="Show in a minute how a network is drawn, trained and taken along",
    ),
    Action("help.about", "&About Netwright", window_pages.show_about, icon="info", group=True),
)

ACTIONS: Final = (*_FILE, *_EDIT, *BUILD, *VIEW_ROWS, *ARRANGE, *BLOCK_ROWS, *RUN_ROWS, *_HELP)
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

MENUS: Final = ("File", "Edit", "View", "Arrange", "Block", "Run", "Help")


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


def _toggle_panel(window: MainWindow, name: str) -> None:
    window.toggle_panel(name)


def _has_panel(window: MainWindow, name: str) -> bool:
    return window.panel_is_open(name)


def _open_example(window: MainWindow, name: str) -> None:
    window.files.open_example(name)
