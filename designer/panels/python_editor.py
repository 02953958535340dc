"""An editor of Python: indents as one types, and says when what is written is to be taken."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QWidget

from designer.panels.code_view import CodeView

STEP = "    "
_HISTORY = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class PythonEditor(CodeView):
    """Takes Python; Ctrl+Enter says that it is written, Escape that it is not meant."""

    applied = Signal()
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_locked(locked=False)

    def set_locked(self, *, locked: bool) -> None:
        """Let the text be read only."""
        flags = Qt.TextInteractionFlag
        only = flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
        self.setTextInteractionFlags(only if locked else flags.TextEditorInteraction)

    def event(self, event: QEvent) -> bool:
        """Leave undo to the document while nothing is typed that was not taken."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if any(event.matches(key) for key in _HISTORY):
                event.setAccepted(self._has_history(event))
                return event.isAccepted()
            if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take, drop, indent; all else types."""
        key, modifiers = event.key(), event.modifiers()
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if any(event.matches(standard) for standard in _HISTORY) and not self._has_history(event):
            event.ignore()
        elif self.isReadOnly():
            super().keyPressEvent(event)
        elif enter and modifiers & Qt.KeyboardModifier.ControlModifier:
            self.applied.emit()
        elif key == Qt.Key.Key_Escape:
            self.dropped.emit()
        elif enter:
            self._break_line()
        elif key == Qt.Key.Key_Tab and not modifiers:
            self._indent()
        elif key == Qt.Key.Key_Backtab:
            self._outdent()
        else:
            super().keyPressEvent(event)

    def _has_history(self, event: QKeyEvent) -> bool:
        document = self.document()
        undo = event.matches(QKeySequence.StandardKey.Undo)
        return document.isUndoAvailable() if undo else document.isRedoAvailable()

    def _break_line(self) -> None:
        line = self.textCursor().block().text()[: self.textCursor().positionInBlock()]
        margin = line[: len(line) - len(line.lstrip(" "))]
        deeper = STEP if line.rstrip().endswith(":") else ""
        self.insertPlainText(f"\n{margin}{deeper}")

    def _indent(self) -> None:
        if not self.textCursor().hasSelection():
            column = self.textCursor().positionInBlock()
            self.insertPlainText(" " * (len(STEP) - column % len(STEP)))
            return
        for cursor in self._lines():
            cursor.insertText(STEP)

    def _outdent(self) -> None:
        for cursor in self._lines():
            text = cursor.block().text()
            for _ in range(min(len(STEP), len(text) - len(text.lstrip(" ")))):
                cursor.deleteChar()

    def _lines(self) -> list[QTextCursor]:
        """Return a cursor at the start of each selected line."""
        cursor, document = self.textCursor(), self.document()
        first = document.findBlock(cursor.selectionStart()).blockNumber()
        last = document.findBlock(cursor.selectionEnd()).blockNumber()
        blocks = (document.findBlockByNumber(number) for number in range(first, last + 1))
        return [QTextCursor(block) for block in blocks]
