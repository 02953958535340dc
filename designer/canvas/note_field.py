"""Edits the words of a note where it lies: Ctrl+Enter takes them, Escape leaves them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from designer.widgets import kept_inside
from designer.words import tr

_LEAST: Final = (200, 72)
_TAKING: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteField(QPlainTextEdit):
    """A field over a note; `take` is called with its words."""

    def __init__(self, parent: QWidget, text: str, take: Callable[[str], object]) -> None:
        super().__init__(text, parent)
        self._around, self._take, self._done = parent, take, False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("note_field")
        self.setAccessibleName(tr("Words of the note"))
        self.setPlaceholderText(tr("Write a note; Ctrl+Enter ends it"))
        self.setTabChangesFocus(True)

    def open_over(self, box: QRect) -> None:
        """Show the field over a note, inside its parent, with everything selected."""
        box = QRect(box.topLeft(), box.size().expandedTo(self.minimumSizeHint()))
        box.setWidth(max(box.width(), _LEAST[0]))
        box.setHeight(max(box.height(), _LEAST[1]))
        self.setGeometry(kept_inside(box, self._around.rect()))
        self.show()
        self.selectAll()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self, *, take: bool) -> None:
        """Close the field; its words are taken or not."""
        if self._done:
            return
        self._done = True
        text = self.toPlainText().strip()
        had_keyboard = self.hasFocus()
        self.close()
        if had_keyboard:
            self._around.setFocus(Qt.FocusReason.OtherFocusReason)
        if take:
            self._take(text)

    def event(self, event: QEvent) -> bool:
        """Keep the keys of writing from the commands of the window."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take or leave the words; any other key writes."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.finish(take=False)
        elif event.key() in _TAKING and control:
            self.finish(take=True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the words when something else is clicked."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finish(take=True)
