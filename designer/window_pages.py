"""What commands open over the window: lists of commands and keys, the reference, the export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from designer.mainwindow import MainWindow


def show_export(window: MainWindow) -> None:
    """Write the network out as Python."""
    from designer.exporting import ExportDialog

    dialog = ExportDialog(window.controller, window.session, window.settings, window)
    dialog.exported.connect(window.guide.say_exported)
    dialog.open()


def show_palette(window: MainWindow) -> None:
    """Open the list of all commands."""
    from designer.palette import CommandPalette

    palette = CommandPalette(list(window.menus.commands()), window)
    palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    palette.chosen.connect(window.menus.call)
    palette.open_over(window)


def show_reference(window: MainWindow) -> None:
    """Show what each layer computes, first the one that is selected."""
    from designer.reference import ReferenceDialog

    graph = window.controller.graph
    chosen = [graph[node].type for node in window.controller.selection]
    if window.library.isAncestorOf(window.focusWidget()):
        chosen = [window.library.current_type]
    ReferenceDialog(chosen[0] if chosen else "", window).show()


def show_shortcuts(window: MainWindow) -> None:
    """Show all keys and let the user change them."""
    from designer.shortcuts import ShortcutsDialog

    ShortcutsDialog(window.menus, window.settings, window).open()


def show_keys(window: MainWindow) -> None:
    """Show all keys on one page."""
    from designer.keys_page import KeysPage

    KeysPage(window.menus, window).open_over(window)


def show_about(window: MainWindow) -> None:
    """Say what this program is."""
    from designer.about import AboutDialog

    AboutDialog(window).open()
