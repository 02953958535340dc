"""Edits a name where it stands on the canvas: Enter takes it, Escape leaves it as it was."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

from designer.plain import restyle, tip
from designer.widgets import kept_inside

_HEIGHT: Final = 30
_NARROWEST: Final = 180


class NameField(QLineEdit):
    """A field over a card.

    `problem` says what is wrong with a text, "" for nothing; `take` is called with a text that
    is in order.
    """

    def __init__(
        self,
        parent: QWidget,
        text: str,
        what: str,
        problem: Callable[[str], str],
        take: Callable[[str], object],
    ) -> None:
        super().__init__(text, parent)
        self._around, self._problem, self._take = parent, problem, take
        self._done = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("name_field")
        self.setAccessibleName(what)
        self.setPlaceholderText(what)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.textEdited.connect(self._look)

    def open_over(self, card: QRect) -> None:
        """Show the field in the middle of a card, inside its parent, with everything selected."""
        box = QRect(0, 0, max(card.width() - 8, _NARROWEST), _HEIGHT)
        box.moveCenter(card.center())
        self.setGeometry(kept_inside(box, self._around.rect()))
        self.show()
        self.selectAll()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self, *, take: bool) -> None:
        """Close the field; a text that is in order is taken."""
        if self._done:
            return
        self._done = True
        text = self.text().strip()
        had_keyboard = self.hasFocus()
        self.close()
        if had_keyboard:
            self._around.setFocus(Qt.FocusReason.OtherFocusReason)
        if take and not self._problem(text):
            self._take(text)

    def event(self, event: QEvent) -> bool:
        """Keep Escape and Enter from the commands of the window."""
        keys = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() in keys:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the name, or say what is wrong with it; leave it as it was."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.finish(take=False)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Tab:
                if not self._look(self.text()):
                    self.finish(take=True)
            case _:
                super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the name as it is when something else is clicked."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finish(take=True)

    def _look(self, text: str) -> str:
        problem = self._problem(text.strip())
        if bool(self.property("invalid")) != bool(problem):
            self.setProperty("invalid", bool(problem))
            restyle(self)
        if problem:
            QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), tip(problem), self)
        else:
            QToolTip.hideText()
        return problem
