"""Colours Python line by line, in the colours of the theme."""

from __future__ import annotations

import builtins
import keyword
import re
from typing import Final

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from designer.theme import current_theme

_TOKEN: Final = re.compile(
    r"""
    (?P<comment>\#.*)
    | (?P<string>[rbfRBF]{0,2}(?:\"\"\".*?(?:\"\"\"|$)|'''.*?(?:'''|$)
        |"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?))
    | (?P<number>\b(?:0[xob][\da-fA-F_]+|\d[\d_]*\.?\d*(?:e[+-]?\d+)?)\b)
    | (?P<decorator>@[\w.]+)
    | (?P<name>\b[^\W\d]\w*\b)
    """,
    re.VERBOSE,
)
_KEYWORDS: Final = frozenset(keyword.kwlist)
_BUILTINS: Final = frozenset(dir(builtins)) | {"self"}
_QUOTES: Final = ('"""', "'''")
PLAIN, IN_DOUBLE, IN_SINGLE = -1, 1, 2


class PythonHighlighter(QSyntaxHighlighter):
    """Follows the text: only lines that changed are coloured again."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._formats: dict[str, QTextCharFormat] = {}
        self.take_theme()

    def take_theme(self) -> None:
        """Colour everything in the colours of the theme in force."""
        theme = current_theme()
        for token in ("keyword", "string", "number", "comment", "function"):
            made = QTextCharFormat()
            made.setForeground(theme.color(f"code_{token}"))
            self._formats[token] = made
        self._formats["keyword"].setFontWeight(QFont.Weight.Medium)
        self._formats["comment"].setFontItalic(True)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Colour one line; the state says whether a long string goes on."""
        start = self._finish_string(text)
        if start < 0:
            return
        self.setCurrentBlockState(PLAIN)
        previous = ""
        for match in _TOKEN.finditer(text, start):
            kind = match.lastgroup or ""
            token = _token_of(kind, match[0], previous, text[match.end() :])
            previous = match[0]
            if token:
                self.setFormat(match.start(), len(match[0]), self._formats[token])
            if kind == "string":
                self._open_string(match[0])

    def _finish_string(self, text: str) -> int:
        """Colour the rest of a string begun above; return where it ends, -1 for not here."""
        state = self.previousBlockState()
        if state == PLAIN:
            return 0
        end = text.find(_QUOTES[state - 1])
        length = len(text) if end < 0 else end + 3
        self.setFormat(0, length, self._formats["string"])
        if end < 0:
            self.setCurrentBlockState(state)
            return -1
        return length

    def _open_string(self, text: str) -> None:
        body = text.lstrip("rbfRBF")
        for state, quotes in ((IN_DOUBLE, _QUOTES[0]), (IN_SINGLE, _QUOTES[1])):
            closed = len(body) >= 2 * len(quotes) and body.endswith(quotes)
            if body.startswith(quotes) and not closed:
                self.setCurrentBlockState(state)


def _token_of(kind: str, text: str, previous: str, rest: str) -> str:
    if kind == "decorator":
        return "function"
    if kind != "name":
        return kind
    if text in _KEYWORDS:
        return "keyword"
    if previous in ("def", "class"):
        return "function"
    if text in _BUILTINS:
        return "number" if text[:1].isupper() else "keyword" if text == "self" else "function"
    return "function" if rest.startswith("(") else ""
