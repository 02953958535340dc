"""A line below the toolbar that says something without stopping the user."""

from __future__ import annotations

from collections.abc import Callable

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


class NoticeBar(QFrame):
    """Shows one message at a time until it is closed."""

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
        self.close_button.clicked.connect(self.hide)
        self.button.clicked.connect(self._press)
        self._call: Callable[[], object] | None = None
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
        self._call = call
        old = self._sign
        self._sign = sign(severity)
        self._row.replaceWidget(old, self._sign)
        old.hide()
        old.deleteLater()
        self.words.setText(tr(text))
        self.button.setText(tr(button))
        self.button.setVisible(bool(button))
        self.show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the keyboard away before Qt gives it to whatever comes next."""
        if any(button.hasFocus() for button in (self.button, self.close_button)):
            self.left.emit()
        super().hideEvent(event)

    def _press(self) -> None:
        if self._call is not None:
            self._call()
