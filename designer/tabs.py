"""The open projects, a tab each: one of them is shown, the others wait as they were left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from designer.controller import Controller, Shown
from designer.document import Document


@dataclass(eq=False)
class Tab:
    """One open project: its document, what its file was like, and how it was looked at.

    `example` names the shipped example that it began as, `stamp` tells whether its file is still
    the one that was read, `locked` whether the file cannot be written. `waiting` is a file that
    is read once the tab is shown.
    """

    document: Document
    example: str = ""
    stamp: str = ""
    locked: bool = False
    waiting: Path | None = None
    shown: Shown = field(default_factory=Shown)
    scenery: object = None
    """What the canvas showed of it."""

    @property
    def path(self) -> Path | None:
        """Its file; None for a project that was never saved."""
        return self.waiting or self.document.path

    @property
    def untouched(self) -> bool:
        """Whether it is an empty canvas that nobody has drawn on: it gives way to a file."""
        fresh = self.path is None and not self.example and len(self.document.history) == 1
        return fresh and not self.document.project.network.graph.nodes


class Tabs(QObject):
    """The open projects in their order. Without one, the controller holds an empty document.

    That document becomes a tab as soon as it is edited.
    """

    changed = Signal()
    """There are other tabs, or they stand in another order or under other names."""
    leaving = Signal(object)
    """A tab is about to make room for another one."""
    asked_again = Signal()
    """The tab that is shown was asked for."""
    entered = Signal(object)
    """Another tab is shown; None when the last one was closed."""

    def __init__(self, controller: Controller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._open: list[Tab] = []
        self._current: Tab | None = None
        self.load: Callable[[Tab], bool] = lambda _tab: False
        """Reads the file of a tab that waits; return False when it cannot be read."""
        controller.changed.connect(self._adopt)

    def __iter__(self) -> Iterator[Tab]:
        return iter(tuple(self._open))

    def __len__(self) -> int:
        return len(self._open)

    @property
    def current(self) -> Tab | None:
        """The tab that is shown."""
        return self._current

    @property
    def unsaved(self) -> tuple[Tab, ...]:
        """The tabs with changes that are in no file."""
        return tuple(tab for tab in self._open if tab.document.modified)

    def of_file(self, path: Path) -> Tab | None:
        """Return the tab in which a file is open."""
        return next((tab for tab in self._open if _same(tab.path, path)), None)

    def add(self, tab: Tab, *, show: bool = True) -> None:
        """Open a project beside the one that is shown, or in its place if that is untouched."""
        before = self._current
        place = self._open.index(before) + 1 if before in self._open and show else len(self._open)
        self._open.insert(place, tab)
        if show:
            self.show(tab)
            if before is not None and before.untouched:
                self._open.remove(before)
        self.changed.emit()

    def show(self, tab: Tab) -> bool:
        """Show a tab as it was left; return False when its file cannot be read any more."""
        if tab is self._current:
            self.asked_again.emit()
            return True
        if tab.waiting is not None and not self.load(tab):
            self._open.remove(tab)
            self.changed.emit()
            return False
        self._leave()
        self._current = tab
        self._controller.open(tab.document, tab.shown)
        self.entered.emit(tab)
        self.changed.emit()
        return True

    def renew(self, tab: Tab, document: Document) -> None:
        """Put another document into a tab: its file was changed by another program."""
        tab.document, tab.shown, tab.scenery = document, Shown(), None
        if tab is self._current:
            self._controller.open(document)
            self.entered.emit(tab)
        self.changed.emit()

    def close(self, tab: Tab) -> None:
        """Close a tab without asking; its neighbour is shown instead."""
        place = self._open.index(tab)
        self._open.remove(tab)
        while tab is self._current:
            if not self._open:
                self._current = None
                self._controller.open(Document())
                self.entered.emit(None)
            else:
                self.show(self._open[min(place, len(self._open) - 1)])
        self.changed.emit()

    def move(self, start: int, end: int) -> None:
        """Put the tab at a place to another place."""
        self._open.insert(end, self._open.pop(start))
        self.changed.emit()

    def go_along(self, by: int) -> None:
        """Show the next tab, after the last the first."""
        if self._current in self._open and len(self._open) > 1:
            place = self._open.index(self._current) + by
            self.show(self._open[place % len(self._open)])

    def _leave(self) -> None:
        self._controller.settle()
        if self._current is not None:
            self._current.shown = self._controller.shown
            self.leaving.emit(self._current)

    def _adopt(self) -> None:
        """Make a tab of the document that was edited while there was none."""
        if self._current is None:
            self._current = Tab(self._controller.document)
            self._open.append(self._current)
            self.entered.emit(self._current)
            self.changed.emit()


def _same(one: Path | None, other: Path) -> bool:
    try:
        return one is not None and (one == other or one.samefile(other))
    except OSError:
        return False
