"""A few lines of prose: what a block or a network does."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

HEIGHT = 74


class Description(QPlainTextEdit):
    """A field for prose; every change is told."""

    edited = Signal(str)

    def __init__(self, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(about)
        self.setAccessibleName(about.partition(";")[0])
        self.setTabChangesFocus(True)
        self.setFixedHeight(HEIGHT)
        self.textChanged.connect(lambda: self.edited.emit(self.toPlainText()))

    def show_text(self, text: str) -> None:
        """Show another text; the caret stays while it is the same."""
        if self.toPlainText() != text:
            with QSignalBlocker(self):
                self.setPlainText(text)
