"""Opening and saving: asks, reads, writes, remembers, and never loses unsaved work."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from designer import dialogs
from designer.controller import Controller
from designer.document import Document
from designer.garbage import none_looked_for
from designer.settings import Settings
from designer.tabs import Tab, Tabs
from designer.words import later, tr
from nodes.names import snake_case

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from designer.unsaved import Unsaved

UNTITLED = later("Untitled")


class ProjectFiles(QObject):
    """The files of the open projects; those that it saves is the one that is shown."""

    renamed = Signal()
    """Another file is shown, or it was saved under another name."""
    noted = Signal(str)
    """Something the user should know, but need not answer."""

    def __init__(self, controller: Controller, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._controller = controller
        self._settings = settings
        self._closed: list[Path] = []
        self.tabs = Tabs(controller, self)
        self.tabs.load = self._load
        self.tabs.entered.connect(self._entered)

    @property
    def path(self) -> Path | None:
        """The file of the project that is shown; None for one that was never saved."""
        return self._controller.document.path

    @property
    def name(self) -> str:
        """What to call the project that is shown."""
        return self.name_of(self.tabs.current) if self.tabs.current else tr(UNTITLED)

    def name_of(self, tab: Tab) -> str:
        """Return what to call an open project; those without a name are numbered."""
        if tab.path is not None:
            return tab.path.name
        if tab.example:
            return tab.example
        unnamed = [one for one in self.tabs if one.path is None and not one.example]
        number = unnamed.index(tab) + 1 if tab in unnamed else 1
        return tr(UNTITLED) if number == 1 else f"{tr(UNTITLED)} {number}"

    @property
    def read_only(self) -> bool:
        """Whether the project cannot go back into its file."""
        locked = self.tabs.current is not None and self.tabs.current.locked
        return locked or self._newer() is not None

    def new(self) -> bool:
        """Begin with an empty canvas, in a tab of its own."""
        self.tabs.add(Tab(Document()))
        return True

    def open(self) -> bool:
        """Ask for a file and open it."""
        path = dialogs.ask_for_file(self._window, self._settings.folder)
        return path is not None and self.open_path(path)

    def open_path(self, path: Path) -> bool:
        """Open a file in a tab, or show the one that it is open in.

        What is wrong with it is said in a dialog and the present project stays.
        """
        path = Path(os.path.abspath(path))  # noqa: PTH100 - a link in the path stays one
        tab = self.tabs.of_file(path)
        if tab is not None and not self._outdated(tab):
            return self.tabs.show(tab)
        document = self._read(path)
        if document is None:
            return False
        if tab is not None:
            self.tabs.show(tab)
            _take_note(tab, document)
            self.tabs.renew(tab, document)
        else:
            tab = Tab(document)
            _take_note(tab, document)
            self.tabs.add(tab)
        self._settings.add_recent(path)
        self._note_newer()
        return True

    def restore(self, paths: Iterable[Path], current: int) -> None:
        """Open the files that were open last; each is read once its tab is shown.

        Where one cannot be read, the next one that can is shown.
        """
        found = [Tab(Document(), waiting=path) for path in paths]
        for tab in found:
            self.tabs.add(tab, show=False)
        place = min(max(current, 0), len(found) - 1)
        next((tab for tab in (*found[place:], *found[:place]) if self.tabs.show(tab)), None)

    def recover(self, path: Path) -> bool:
        """Open unsaved work that was kept; it goes on being unsaved, in the tab of its file."""
        from designer.unsaved import read_unsaved
        from nodes.file import FileError

        try:
            found = read_unsaved(path)
        except FileError as error:
            heading = tr("The unsaved work cannot be opened.")
            dialogs.show_error(self._window, heading, _reason(error))
            return False
        self._show_origin(found)
        self._controller.edit(tr("Recover unsaved work"), found.project)
        return True

    def _show_origin(self, found: Unsaved) -> None:
        """Show what unsaved work has changed: its file, beside a tab with changes a new project."""
        path = found.path
        tab = self.tabs.of_file(path) if path is not None else None
        if path is None or (tab is not None and tab.document.modified):
            self.tabs.add(Tab(Document(), path.stem if path is not None else found.name))
            return
        if tab is None or not self.tabs.show(tab):
            tab = Tab(_present(path))
            _take_note(tab, tab.document)
            self.tabs.add(tab)
        tab.stamp = found.stamp or tab.stamp

    def open_unsaved(self, folder: Path) -> bool:
        """Ask which unsaved work to open."""
        path = dialogs.ask_for_file(self._window, folder)
        return path is not None and self.recover(path)

    def open_example(self, name: str) -> bool:
        """Open a shipped example as a new, unnamed project, or show it if it is open unchanged."""
        from nodes.examples import read_example

        for tab in self.tabs:
            if tab.example == name and tab.path is None and not tab.document.modified:
                return self.tabs.show(tab)
        self.tabs.add(Tab(Document(read_example(name).project), name))
        return True

    def open_copy(self, path: Path, name: str) -> bool:
        """Open what is in a file as a new project of a name: the file is not to be changed."""
        document = self._read(path)
        if document is None:
            return False
        self.tabs.add(Tab(Document(document.project), name))
        return True

    def reopen(self) -> bool:
        """Open the file again that was closed last."""
        while self._closed:
            path = self._closed.pop()
            if path.is_file():
                return self.open_path(path)
        return False

    @property
    def closed(self) -> tuple[Path, ...]:
        """The files that were closed, the last one at the end."""
        return tuple(self._closed)

    def close(self, tab: Tab | None = None) -> bool:
        """Close a tab, the one that is shown if none is named; ask about unsaved work only."""
        tab = tab or self.tabs.current
        if tab is None or not self.may_leave(tab):
            return False
        if tab.path is not None:
            self._closed.append(tab.path)
        self.tabs.close(tab)
        return True

    def close_others(self, kept: Tab) -> bool:
        """Close all tabs but one, until the user cancels."""
        return all(self.close(tab) for tab in self.tabs if tab is not kept)

    def save(self) -> bool:
        """Save; asks for a name where there is none or the file cannot be written."""
        self._controller.settle()
        if self.path is None or self.read_only:
            return self.save_as()
        if self._changed_on_disk() and not dialogs.ask_about_changed_file(self._window, self.name):
            return False
        return self._write(self.path)

    def save_as(self) -> bool:
        """Ask for a name and save."""
        self._controller.settle()
        start = self.path or self._settings.folder / f"{self._proposal()}.json"
        path = dialogs.ask_where_to_save(self._window, start)
        return path is not None and self._write(path)

    def may_leave(self, tab: Tab | None = None) -> bool:
        """Return whether a project may go away, after saving it where the user wants.

        It is shown while the user is asked. Without a tab all of them are meant.
        """
        self._controller.settle()
        if tab is None:
            return all(self.may_leave(one) for one in self.tabs.unsaved)
        if not tab.document.modified:
            return True
        self.tabs.show(tab)
        answer = dialogs.ask_to_save(self._window, self.name)
        return answer == "discard" or (answer == "save" and self.save())

    def _proposal(self) -> str:
        example = self.tabs.current.example if self.tabs.current else ""
        return example or snake_case(self._controller.network.name) or "network"

    def _read(self, path: Path) -> Document | None:
        from nodes.file import FileError, read

        try:
            with none_looked_for():
                return Document(read(path), path)
        except FileError as error:
            heading = tr("{name} cannot be opened.", name=path.name)
            dialogs.show_error(self._window, heading, _reason(error))
            self._settings.forget_recent(path)
            return None

    def _load(self, tab: Tab) -> bool:
        """Read the file of a tab that waits."""
        document = self._read(tab.waiting) if tab.waiting is not None else None
        if document is None:
            return False
        tab.document, tab.waiting = document, None
        _take_note(tab, document)
        return True

    def _entered(self, _tab: Tab | None) -> None:
        self.renamed.emit()

    def _outdated(self, tab: Tab) -> bool:
        """Return whether another program wrote the file of a tab that has no changes itself."""
        other = bool(tab.stamp) and _stamp(tab.path) not in ("", tab.stamp)
        return tab.waiting is None and other and not tab.document.modified

    def _write(self, path: Path) -> bool:
        from nodes.file import FileError, unmarked, write

        if self._open_elsewhere(path):
            return False
        if self._newer() is not None:
            project = unmarked(self._controller.project)
            self._controller.edit(tr("Make it a project of this version"), project)
        try:
            write(path, self._controller.project)
        except FileError as error:
            heading = tr("{name} was not saved.", name=path.name)
            elsewhere = dialogs.ask_to_save_elsewhere(self._window, heading, _reason(error))
            return elsewhere and self.save_as()
        self._controller.document.saved(path)
        if self.tabs.current is not None:
            _take_note(self.tabs.current, self._controller.document)
        self._settings.add_recent(path)
        self._controller.mark_saved()
        self._controller.status.emit(tr("Saved {name}.", name=path.name))
        self.renamed.emit()
        self.tabs.changed.emit()
        return True

    def _newer(self) -> int | None:
        from nodes.file import newer_version

        return newer_version(self._controller.project)

    def _note_newer(self) -> None:
        version = self._newer()
        if version is not None:
            self.noted.emit(
                tr(
                    "{name} was written by a newer Netwright (file version {version}). It is open "
                    "for reading; saving asks for another name and keeps the original.",
                    name=self.name,
                    version=version,
                )
            )

    def _open_elsewhere(self, path: Path) -> bool:
        """Say that a file is open in another tab, which would not know that it was written over."""
        other = self.tabs.of_file(path)
        if other is None or other is self.tabs.current:
            return False
        heading = tr("{name} is open in another tab.", name=path.name)
        cure = tr("Close that tab first, or save under another name.")
        dialogs.show_error(self._window, heading, cure)
        return True

    def _changed_on_disk(self) -> bool:
        stamp = self.tabs.current.stamp if self.tabs.current else ""
        return bool(stamp) and _stamp(self.path) not in ("", stamp)


def _present(path: Path) -> Document:
    """Return what is in a file now; where it cannot be read, nothing is."""
    from nodes.file import FileError, read

    try:
        return Document(read(path), path)
    except FileError:
        return Document(path=path)


def _take_note(tab: Tab, document: Document) -> None:
    """Remember what the file of a document is like now."""
    path = document.path
    tab.example, tab.stamp = "", _stamp(path)
    tab.locked = path is not None and not os.access(path, os.W_OK)


def resolve(text: str) -> Path | str:
    """Return what a command line names: a file, or the name of a shipped example."""
    from nodes.examples import example_names

    path = Path(text)
    return text if not path.exists() and text in example_names() else path


def _stamp(path: Path | None) -> str:
    """Return what tells whether a file is still the one that was read or written."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest() if path else ""
    except OSError:
        return ""


def _reason(error: Exception) -> str:
    text = tr(str(error))
    return text[:1].upper() + text[1:]
