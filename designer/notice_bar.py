"""A line below the toolbar that says something without stopping the user."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QWidget,
)

from designer.icons import icon
from designer.plain import PlainLabel
from designer.signs import sign
from designer.words import tr


@dataclass(frozen=True)
class _Message:
    text: str
    severity: str
    button: str = ""
    call: Callable[[], object] | None = None
    declined: Callable[[], object] | None = None


class NoticeBar(QFrame):
    """Shows one message at a time until it is closed.

    An offer comes back after whatever is said meanwhile, until it is answered.
    """

    left = Signal()
    """The message is taken away while the keyboard is on one of its buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setAccessibleName(tr("Message"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 6, 8, 6)
        self._row.setSpacing(10)
        self._sign = sign("warning")
        self.words = PlainLabel()
        self.button = QPushButton()
        self.close_button = QToolButton()
        self.close_button.setIcon(icon("close"))
        self.close_button.setToolTip(tr("Close this message"))
        self.close_button.setAccessibleName(tr("Close this message"))
        self.close_button.clicked.connect(self._close)
        self.button.clicked.connect(self._press)
        self._shown: _Message | None = None
        self._offer: _Message | None = None
        self._row.addWidget(self._sign)
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self.button)
        self._row.addWidget(self.close_button)
        self.hide()

    def say(
        self,
        text: str,
        severity: str = "warning",
        button: str = "",
        call: Callable[[], object] | None = None,
    ) -> None:
        """Show a message, with a button where one is named, and what the button calls."""
        self._show(_Message(tr(text), severity, tr(button), call))

    def offer(
        self, text: str, button: str, call: Callable[[], object], declined: Callable[[], object]
    ) -> None:
        """Show a message until its button is pressed or it is closed: that declines it."""
        self._offer = _Message(text, "warning", button, call, declined)
        self._show(self._offer)

    def clear(self) -> None:
        """Take back what was said; an offer that was not answered is shown again."""
        if self._offer is not None:
            self._show(self._offer)
        else:
            self.hide()

    def _show(self, message: _Message) -> None:
        if message is self._shown and self.isVisible():
            return
        self._shown = message
        old = self._sign
        self._sign = sign(message.severity)
        self._row.replaceWidget(old, self._sign)
        old.hide()
        old.deleteLater()
        self.words.setText(message.text)
        self.button.setText(message.button)
        self.button.setVisible(bool(message.button))
        self.show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the keyboard away before Qt gives it to whatever comes next."""
        if any(button.hasFocus() for button in (self.button, self.close_button)):
            self.left.emit()
        super().hideEvent(event)

    def _press(self) -> None:
        shown = self._shown
        if self._answered():
            self.clear()
        if shown is not None and shown.call is not None:
            shown.call()

    def _close(self) -> None:
        shown = self._shown
        if self._answered() and shown is not None and shown.declined is not None:
            shown.declined()
        self.clear()

    def _answered(self) -> bool:
        """Return whether it is the offer that is shown: from now on there is none."""
        answered = self._shown is not None and self._shown is self._offer
        if answered:
            self._offer = None
        return answered
