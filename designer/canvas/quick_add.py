"""A list of layers and datasets at the mouse: type a few letters, press Enter."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QStandardItem

from designer.canvas.choices import Choice, choices, found
from designer.canvas.popup import THING, SearchPopup, row_of
from designer.icons import category_icon
from designer.words import tr

if TYPE_CHECKING:
    from designer.canvas.purposes import Purpose
    from designer.canvas.view import CanvasView
    from designer.panels.library_card import LibraryCard

__all__ = ["QuickAdd", "choices", "found"]

_SHOWN: Final = 60
_REST: Final = 300
"""Milliseconds that an entry must stay current before its help card is shown."""
_CARD_ROOM: Final = 400


class QuickAdd(SearchPopup):
    """Does with what is chosen what it was opened for; a help card tells of the current entry."""

    def __init__(self, view: CanvasView, purpose: Purpose) -> None:
        words = (purpose.name, purpose.prompt, purpose.hint, purpose.nothing)
        super().__init__(view, *map(tr, words))
        self._view = view
        self._purpose = purpose
        self._offered = purpose.offered()
        self.card: LibraryCard | None = None
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST)
        self._resting.timeout.connect(self._show_card)
        if purpose.about_nodes:
            self.close_on_change(view.controller)

    def rows(self, query: str) -> Iterable[QStandardItem]:
        """Return what fits, everything in its order while nothing is typed."""
        for choice in found(self._offered, query)[: _SHOWN if query.strip() else None]:
            sign = category_icon(choice.category)
            yield row_of(choice, sign, choice.title, choice.ports, tr(choice.category))

    def take(self, thing: object) -> None:
        """Add it, or what else the list is for."""
        if isinstance(thing, Choice):
            self._purpose.take(thing)
            self._view.setFocus(Qt.FocusReason.PopupFocusReason)

    def take_and_stay(self, thing: object) -> bool:
        """Add it and go on, where that makes sense."""
        return isinstance(thing, Choice) and self._purpose.take_and_stay(thing)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that nothing more will be taken."""
        self._purpose.close()
        super().closeEvent(event)

    def rest_on(self, _thing: object) -> None:
        """Take the card of the entry before away, and show one when this one stays current."""
        if self.card is not None:
            self.card.hide()
        self._resting.start()

    def _show_card(self) -> None:
        """Show what the current entry computes, where there is room beside the list."""
        choice = self.list.currentIndex().data(THING)
        room, box = self.screen().availableGeometry(), self.frameGeometry()
        widest = max(room.right() - box.right(), box.left() - room.left())
        if not isinstance(choice, Choice) or widest < _CARD_ROOM or not self.isVisible():
            return
        from designer.panels.library_card import LibraryCard, entry_help

        self.card = self.card or LibraryCard(self, hint="")
        kind, about = "dataset" if choice.dataset else "layer", tr(choice.terms.about)
        known = entry_help(kind, choice.type_name, about, with_curve=False)
        self.card.show_entry(choice.title, known, box)
