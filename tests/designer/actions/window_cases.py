"""How each command of the window is tried: files, tabs, panels, looks, help."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from designer.tour_bubble import Bubble
from nodes.file import read, write
from tests.designer.actions.canvas_cases import moved
from tests.designer.actions.desk import Case, Desk, after, changes

__all__ = ["FILES", "HELP", "VIEWS", "other_cases"]


def asks(name: str, ready: object = None) -> Case:
    """Return a case of a command that asks in a dialog, which is cancelled."""
    return Case(lambda d: name in d.asked, ready if callable(ready) else lambda _: None)


def named(desk: Desk) -> None:
    """Open a project from a file, and change it."""
    path = desk.folder / "net.json"
    write(path, desk.controller.project)
    desk.window.files.open_path(path)
    moved(desk)


def saved(desk: Desk) -> bool:
    path = desk.controller.document.path
    return path is not None and path.is_file() and read(path) == desk.controller.project


def more_tabs(desk: Desk) -> None:
    desk.window.files.new()
    desk.window.files.new()


def closed(desk: Desk) -> None:
    """Open a file and close it."""
    path = desk.folder / "closed.json"
    write(path, desk.controller.project)
    desk.window.files.open_path(path)
    desk.window.files.close()


def lost(desk: Desk) -> None:
    """Leave work behind, as a crash does."""
    desk.window.recovery.folder.mkdir(parents=True, exist_ok=True)


def count(desk: Desk) -> int:
    return len(desk.window.tabs)


FILES: Final = {
    "file.new": changes(count, again=False),
    "file.open": asks("QFileDialog"),
    "file.recover": asks("QFileDialog", lost),
    "file.save": Case(saved, named),
    "file.save_as": asks("QFileDialog"),
    "file.export": asks("ExportDialog"),
    "file.compare": Case(lambda d: d.visible("ComparePage")),
    "file.export_drawing": asks("DrawingDialog"),
    "file.print_preview": asks("QPrintPreviewDialog"),
    "file.print": asks("QPrintDialog"),
    "file.close": changes(count, more_tabs, again=False),
    "file.close_others": Case(lambda d: count(d) == 1, more_tabs),
    "file.reopen": changes(count, closed, again=False),
    "file.quit": asks("QMessageBox", moved),
}
VIEWS: Final = {
    "view.palette": Case(lambda d: d.popup() == "CommandPalette"),
    "view.next_panel": Case(lambda d: not d.view.hasFocus()),
    "view.previous_panel": Case(lambda d: not d.view.hasFocus()),
    "view.next_tab": changes(lambda d: d.window.tabs.current, more_tabs, again=False),
    "view.previous_tab": changes(lambda d: d.window.tabs.current, more_tabs, again=False),
    "view.large_panels": changes(
        lambda d: d.window.docks.large, lambda d: d.window.docks.show("training")
    ),
    "view.start": Case(lambda d: d.window.stage.shows_start),
    "view.reset": Case(
        lambda d: d.window.docks.is_open("library"), lambda d: d.window.docks.toggle("library")
    ),
}


def tours(_desk: Desk) -> bool:
    return any(isinstance(w, Bubble) and w.isVisible() for w in QApplication.allWidgets())


def tourless(desk: Desk) -> None:
    """End a tour that is under way."""
    desk.hand.key(Qt.Key.Key_Escape)


HELP: Final = {
    "help.layers": Case(lambda d: d.visible("ReferenceDialog")),
    "help.keys": Case(lambda d: d.popup() == "KeysPage"),
    "help.shortcuts": asks("ShortcutsDialog"),
    "help.tour": Case(tours, tourless),
    "help.about": asks("AboutDialog"),
}


def other_cases(ids: Iterable[str]) -> dict[str, Case]:
    """Return the cases of the rows that are made of themes, languages, panels and examples."""
    made: dict[str, Case] = {}
    for name in ids:
        group, _, what = name.partition(".")
        if group == "panel":
            made[name] = changes(lambda d, w=what: d.window.docks.in_front(w))
        elif group in ("theme", "language"):
            made[name] = _setting(group, what)
        elif group == "example":
            made[name] = Case(lambda d, w=what: getattr(d.window.tabs.current, "example", "") == w)
    return made


def _setting(group: str, value: str) -> Case:
    """Return the case of a setting that has another value before."""

    def ready(desk: Desk) -> None:
        other = {"theme": "light", "language": "en"}[group]
        setattr(desk.window.settings, group, other if value != other else "system")

    return Case(lambda d: getattr(d.window.settings, group) == value, after(ready))
