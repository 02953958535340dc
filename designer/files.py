"""Opening and saving: asks, reads, writes, remembers, and never loses unsaved work."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from designer import dialogs
from designer.controller import Controller
from designer.document import Document
from designer.settings import Settings
from designer.words import tr
from nodes.names import snake_case

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

UNTITLED = "Untitled"


class ProjectFiles(QObject):
    """The file of the open project."""

    renamed = Signal()
    """Another file is open, or it was saved under another name."""
    noted = Signal(str)
    """Something the user should know, but need not answer."""

    def __init__(self, controller: Controller, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._controller = controller
        self._settings = settings
        self._example = ""
        self._stamp = ""
        self._locked = False

    @property
    def path(self) -> Path | None:
        """The file of the open project; None for one that was never saved."""
        return self._controller.document.path

    @property
    def name(self) -> str:
        """What to call the open project."""
        if self.path is not None:
            return self.path.name
        return self._example or UNTITLED

    @property
    def read_only(self) -> bool:
        """Whether the project cannot go back into its file."""
        return self._locked or self._newer() is not None

    def new(self) -> bool:
        """Begin with an empty canvas."""
        if not self.may_leave():
            return False
        self._show(Document(), "")
        return True

    def open(self) -> bool:
        """Ask for a file and open it."""
        path = dialogs.ask_for_file(self._window, self._settings.folder)
        return path is not None and self.open_path(path)

    def open_path(self, path: Path) -> bool:
        """Open a file; what is wrong with it is said in a dialog and the present one stays."""
        from nodes.file import FileError, read

        if not self.may_leave():
            return False
        path = Path(os.path.abspath(path))  # noqa: PTH100 - a link in the path stays one
        try:
            project = read(path)
        except FileError as error:
            dialogs.show_error(
                self._window, tr("{name} cannot be opened.", name=path.name), _reason(error)
            )
            self._settings.forget_recent(path)
            return False
        self._show(Document(project, path), "")
        self._settings.add_recent(path)
        self._note_newer()
        return True

    def recover(self, path: Path) -> bool:
        """Open unsaved work that was kept; it goes on being unsaved."""
        from nodes.file import FileError, read

        if not self.may_leave():
            return False
        try:
            project = read(path)
        except FileError as error:
            dialogs.show_error(
                self._window, tr("The unsaved work cannot be opened."), _reason(error)
            )
            return False
        self._show(Document(), "")
        return self._controller.edit(tr("Recover unsaved work"), project)

    def open_unsaved(self, folder: Path) -> bool:
        """Ask which unsaved work to open."""
        path = dialogs.ask_for_file(self._window, folder)
        return path is not None and self.recover(path)

    def open_example(self, name: str) -> bool:
        """Open a shipped example as a new, unnamed project."""
        from nodes.examples import read_example

        if not self.may_leave():
            return False
        self._show(Document(read_example(name).project), name)
        return True

    def save(self) -> bool:
        """Save; asks for a name where there is none or the file cannot be written."""
        if self.path is None or self.read_only:
            return self.save_as()
        if self._changed_on_disk() and not dialogs.ask_about_changed_file(self._window, self.name):
            return False
        return self._write(self.path)

    def save_as(self) -> bool:
        """Ask for a name and save."""
        start = self.path or self._settings.folder / f"{self._proposal()}.json"
        path = dialogs.ask_where_to_save(self._window, start)
        return path is not None and self._write(path)

    def may_leave(self) -> bool:
        """Return whether the open project may go away, after saving it where the user wants."""
        if not self._controller.document.modified:
            return True
        answer = dialogs.ask_to_save(self._window, self.name)
        return answer == "discard" or (answer == "save" and self.save())

    def _proposal(self) -> str:
        return self._example or snake_case(self._controller.network.name) or "network"

    def _show(self, document: Document, example: str) -> None:
        self._example = example
        self._stamp = _stamp(document.path)
        self._locked = document.path is not None and not os.access(document.path, os.W_OK)
        self._controller.open(document)
        self.renamed.emit()

    def _write(self, path: Path) -> bool:
        from nodes.file import FileError, unmarked, write

        if self._newer() is not None:
            project = unmarked(self._controller.project)
            self._controller.edit(tr("Make it a project of this version"), project)
        try:
            write(path, self._controller.project)
        except FileError as error:
            heading = tr("{name} was not saved.", name=path.name)
            elsewhere = dialogs.ask_to_save_elsewhere(self._window, heading, _reason(error))
            return elsewhere and self.save_as()
        self._example = ""
        self._controller.document.saved(path)
        self._stamp, self._locked = _stamp(path), False
        self._settings.add_recent(path)
        self._controller.mark_saved()
        self._controller.status.emit(tr("Saved {name}.", name=path.name))
        self.renamed.emit()
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

    def _changed_on_disk(self) -> bool:
        return bool(self._stamp) and _stamp(self.path) not in ("", self._stamp)


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
