"""The one field in which something is written on a canvas: a name, a title, the words of a note."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect

if TYPE_CHECKING:
    from designer.canvas.name_field import NameField
    from designer.canvas.note_field import NoteField
    from designer.canvas.view import CanvasView


class Writing(QObject):
    """Ends what is being written before something else is shown, saved or closed.

    Its words are taken then, as they are by a click elsewhere.
    """

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._controller = view.controller
        self._field: NameField | NoteField | None = None
        view.zoomed.connect(self.finish)
        view.controller.settling.connect(self.finish)

    def begin(self, field: NameField | NoteField, box: QRect) -> None:
        """Open a field over a part of the canvas."""
        self.finish()
        self._field = field
        field.open_over(box)

    def finish(self) -> None:
        """Take the words that are being written, if any are."""
        field, self._field = self._field, None
        if field is not None:
            field.finish(take=True)

    def here(self, take: Callable[[str], object]) -> Callable[[str], None]:
        """Return a call that takes words in the graph that is shown now, and in no other."""
        controller = self._controller
        document, place = controller.document, controller.place

        def take_here(text: str) -> None:
            if controller.document is document and controller.place == place:
                take(text)

        return take_here
