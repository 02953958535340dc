"""The rows of the commands that change what is seen of the network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from designer.action import Action, needs_nodes, needs_selection
from designer.bookmark_actions import BOOKMARK_ROWS
from designer.summary_actions import HEAT_ROWS
from designer.tab_actions import TAB_ROWS
from designer.window_pages import show_palette

if TYPE_CHECKING:
    from designer.mainwindow import MainWindow


def _toggle_motion(window: MainWindow) -> None:
    """Let nothing move by itself, or let it."""
    window.settings.reduced_motion = window.view.motion.on
    window.view.motion.on = not window.view.motion.on


def _toggle_help(window: MainWindow) -> None:
    """Show the help card of the selected node beside it, or put it away."""
    from designer.canvas.help_beside import HelpBeside

    if window.view.help_beside is None:
        window.view.help_beside = HelpBeside(window.view)
    window.view.help_beside.toggle()


def _toggle_minimap(window: MainWindow) -> None:
    """Show the minimap, or hide it."""
    window.settings.minimap = window.view.minimap.isHidden()
    window.view.minimap.setVisible(window.settings.minimap)


VIEW_ROWS: Final = (
    Action(
        "view.palette",
        "&Command palette…",
        show_palette,
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
    Action("view.zoom_100", "Zoom to &100 %", lambda w: w.view.zoom_to_100(glide=True), "Ctrl+0"),
    Action(
        "view.fit",
        "&Fit everything",
        lambda w: w.view.fit_all(glide=True),
        canvas_keys="Home Shift+1",
        icon="fit",
        obstacle=needs_nodes,
        tip="Show the whole network",
    ),
    Action(
        "view.fit_selection",
        "Fit &selection",
        lambda w: w.view.fit_selection(glide=True),
        canvas_keys="Shift+2",
        obstacle=needs_selection,
    ),
    Action(
        "view.fit_here",
        "Fit selection or everything",
        lambda w: w.view.fit_selection(glide=True),
        canvas_keys="F .",
        obstacle=needs_nodes,
    ),
    Action(
        "view.snap",
        "Snap to &grid",
        lambda w: w.set_snap(on=not w.view.snap),
        icon="grid",
        checked=lambda w: w.view.snap,
    ),
    Action(
        "view.reduced_motion",
        "Reduce &motion",
        _toggle_motion,
        checked=lambda w: not w.view.motion.on,
        tip="The view and the cards jump to where they go, instead of moving there in sight",
    ),
    Action(
        "view.box_touches",
        "Box selects what it &touches",
        lambda w: w.set_box_touches(on=not w.view.box_touches),
        checked=lambda w: w.view.box_touches,
        tip="Without this a box drawn to the right selects only what lies wholly in it",
    ),
    Action(
        "view.minimap",
        "Minima&p",
        _toggle_minimap,
        canvas_keys="Alt+M",
        checked=lambda w: not w.view.minimap.isHidden(),
        tip="The whole network in a corner of the canvas: drag in it to move the view",
    ),
    Action(
        "view.help_beside",
        "Help &beside the node",
        _toggle_help,
        canvas_keys="K",
        icon="help",
        checked=lambda w: w.view.help_beside is not None and w.view.help_beside.on,
        tip="What the selected node computes, its ports, shapes and costs, beside it",
    ),
    *BOOKMARK_ROWS,
    *HEAT_ROWS,
    Action(
        "view.next_panel",
        "&Next panel",
        lambda w: w.next_panel(1),
        "F6",
        tip="Give the keyboard to the next panel",
        group=True,
    ),
    Action(
        "view.previous_panel",
        "Previous panel",
        lambda w: w.next_panel(-1),
        "Shift+F6",
        tip="Give the keyboard to the panel before",
    ),
    *TAB_ROWS,
    Action(
        "view.large_panels",
        "&Large panels",
        lambda w: w.enlarge_panels(on=not w.docks.large),
        "F12",
        checked=lambda w: w.docks.large,
        tip="Give the panels below the canvas nearly all of its height; again to give it back",
    ),
    Action("view.reset", "&Reset layout", lambda w: w.reset_layout(), icon="layout"),
)
"""In the order of the menu."""
