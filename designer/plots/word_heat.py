"""Rows of words, some of them marked: what weighs how much, and what is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from designer.theme import current_theme


@dataclass(frozen=True)
class Word:
    """A word, how much it weighs (from -1 to 1), and the colour it is written in."""

    text: str
    weight: float = 0.0
    token: str = "text"


@dataclass(frozen=True)
class Line:
    """A row of words and what the row is; without `gaps` the words run together."""

    title: str
    words: tuple[Word, ...]
    gaps: bool = True


class WordHeat(QTextEdit):
    """Shows rows of words that can be selected and copied, but not edited."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self._lines: tuple[Line, ...] = ()

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return self._lines

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other rows."""
        self._lines = tuple(lines)
        self.clear()
        cursor = self.textCursor()
        for index, line in enumerate(self._lines):
            self._write(cursor, f"{line.title}\n", "text_muted")
            for place, word in enumerate(line.words):
                gap = " " if line.gaps and place else ""
                self._write(cursor, gap, "text")
                self._write(cursor, word.text, word.token, word.weight)
            if index < len(self._lines) - 1:
                self._write(cursor, "\n", "text")
        self.moveCursor(QTextCursor.MoveOperation.Start)

    @staticmethod
    def _write(cursor: QTextCursor, text: str, token: str, weight: float = 0.0) -> None:
        theme, form = current_theme(), QTextCharFormat()
        form.setForeground(theme.color(token))
        if weight:
            hue = "plot_8" if weight > 0 else "plot_1"
            form.setBackground(theme.color(hue, min(abs(weight), 1.0) * 0.6))
        cursor.insertText(text, form)
