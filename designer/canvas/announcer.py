"""Says aloud through a screen reader what an edit, a selection or the analysis has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from designer.canvas.spoken import link_words, parted_words
from designer.words import tr

if TYPE_CHECKING:
    from designer.canvas.view import CanvasView
    from nodes.graph import Graph, Link, NodeId


class Announcer(QObject):
    """Watches a canvas after its arrays were brought up to date."""

    said = Signal(str)
    """What was said."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self._position = 0
        self._told: frozenset[tuple[NodeId, str]] = frozenset()
        view.controller.reset.connect(self._begin)

    def _begin(self) -> None:
        """Take another document's place in its history."""
        self._position = self._view.controller.document.position

    def say(self, text: str) -> None:
        """Say a text."""
        if text:
            self.said.emit(text)
            if QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, text))

    def say_edit(self, before: Graph, after: Graph) -> None:
        """Say which link came or went; of any other edit its name."""
        document, arrays = self._view.controller.document, self._view.arrays
        back = document.position < self._position
        self._position = document.position
        came: frozenset[Link] = frozenset()
        gone = came
        if before.links is not after.links and before.nodes is after.nodes:
            came, gone = after.links - before.links, before.links - after.links
        if len(came) == 1:
            self.say(link_words(arrays, *came))
        elif len(gone) == 1 and not came:
            self.say(parted_words(arrays, *gone))
        elif back:
            self.say(tr("Undo {step}", step=document.redo_label or ""))
        else:
            self.say(document.undo_label or "")

    def say_selection(self) -> None:
        """Say how many nodes are selected, when it is several; one has a name of its own."""
        count = len(self._view.controller.selection)
        if count > 1:
            self.say(tr("{n:,} node selected", "{n:,} nodes selected", n=count))

    def say_problems(self) -> None:
        """Say the first problem that was not there before, and how many there are."""
        problems = self._view.arrays.facts.problems
        grave = [(node, p.text) for node, found in problems.items() for p in found
                 if p.severity == "error"]  # fmt: skip
        new = [text for node, text in grave if (node, str(text)) not in self._told]
        self._told = frozenset((node, str(text)) for node, text in grave)
        if new:
            count = tr("{n:,} problem", "{n:,} problems", n=len(grave))
            self.say(f"{count}. {tr(new[0])}")
