"""Plain text for widgets: what a user or a file says is shown letter by letter, never as markup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class PlainLabel(QLabel):
    """A label that takes no markup and breaks its lines; `role` is its look in the style sheet."""

    def __init__(
        self, text: str = "", role: str = "", parent: QWidget | None = None, *, wrap: bool = True
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if role:
            self.setProperty("role", role)
        self.setText(text)

    def set_role(self, role: str) -> None:
        """Change the look."""
        if self.property("role") != role:
            self.setProperty("role", role)
            restyle(self)


def tip(text: str) -> str:
    """Return a tool tip that shows a text as it is, broken into lines of a readable length."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<qt>{escaped.replace(chr(10), '<br>')}</qt>" if text else ""


def paragraphs(text: str) -> str:
    """Return a docstring with its lines joined, paragraph by paragraph."""
    return "\n\n".join(" ".join(part.split()) for part in text.split("\n\n"))


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at a widget's properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
