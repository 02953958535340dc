"""What all pages of the results panel share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from designer.plots.spreadsheet import Cell
from designer.results.look import Shown

Rows = tuple[Sequence[str], Sequence[Sequence[Cell]]]


class Page(QWidget):
    """One view of a verdict; it is shown for the tasks that it suits."""

    title: ClassVar[str]
    tasks: ClassVar[tuple[str, ...]]

    picked = Signal(int)
    """The sample that is to be looked at more closely."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: Shown | None = None
        self._stale = False

    @classmethod
    def suits(cls, shown: Shown) -> bool:
        """Return whether there is something for it to show."""
        return shown.verdict.task in cls.tasks

    def show_result(self, shown: Shown) -> None:
        """Show another verdict, or the same at another threshold; at once if it is in front."""
        self.shown = shown
        self._stale = not self.isVisible()
        if not self._stale:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh()

    def refresh(self) -> None:
        """Bring what is seen up to date."""

    def table(self) -> Rows | None:
        """Return what it shows as a heading and rows, None where it is no table."""
        return None

    def close_reading(self) -> None:
        """Wait for its threads, if it has any."""
