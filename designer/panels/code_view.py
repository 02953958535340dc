"""A read-only view of Python: line numbers, marked lines, search, and edits that keep the place."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from designer.fonts import code_font
from designer.panels.highlighter import PythonHighlighter
from designer.theme import current_theme, theme_changed


class CodeView(QPlainTextEdit):
    """Shows a text with numbered lines, some of them marked."""

    line_clicked = Signal(int)
    """The number of a line that was clicked, from 1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setProperty("role", "code")
        self.setReadOnly(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        self.setTextInteractionFlags(flags | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.setFont(code_font())
        self.setStyleSheet("")
        self._marked: frozenset[int] = frozenset()
        self._found: list[QTextEdit.ExtraSelection] = []
        self._pressed: int | None = None
        self._highlighter = PythonHighlighter(self.document())
        self._margin = _LineNumbers(self)
        self.updateRequest.connect(self._scroll_margin)
        self.blockCountChanged.connect(self._resize_margin)
        theme_changed.connect(self._take_theme)
        self._resize_margin()

    def show_text(self, text: str) -> None:
        """Show a text; what it shares with the present one, and the place, stay as they are."""
        old, new = self.toPlainText(), text
        if old == new:
            return
        head = _common(old, new)
        tail = min(_common(old[::-1], new[::-1]), len(old) - head, len(new) - head)
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(old[:head]))
        keep = QTextCursor.MoveMode.KeepAnchor
        cursor.setPosition(_units(old[: len(old) - tail]), keep)
        bars = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        cursor.insertText(new[head : len(new) - tail])
        self.document().clearUndoRedoStacks()
        self.horizontalScrollBar().setValue(bars[0])
        self.verticalScrollBar().setValue(bars[1])

    def mark(self, lines: Collection[int], *, reveal: bool) -> None:
        """Mark some lines; `reveal` scrolls to the first unless one of them is in sight."""
        self._marked = frozenset(lines)
        self._show_marks()
        if reveal and lines and not any(self._in_sight(line) for line in lines):
            block = self.document().findBlockByNumber(min(lines) - 1)
            rows = self.viewport().height() // max(1, self.fontMetrics().lineSpacing())
            self.verticalScrollBar().setValue(max(0, block.firstLineNumber() - rows // 3))

    @property
    def marked(self) -> frozenset[int]:
        """The numbers of the marked lines."""
        return self._marked

    def find_all(self, text: str) -> int:
        """Underlay every place where a text occurs; return how many there are."""
        self._found = []
        cursor = QTextCursor(self.document())
        while text and not (cursor := self.document().find(text, cursor)).isNull():
            self._found.append(_selection(cursor, current_theme().color("warning", 0.35)))
        self._show_marks()
        return len(self._found)

    def find_next(self, text: str, *, back: bool = False) -> bool:
        """Select the next place where a text occurs, from the other end after the last."""
        flags = QTextDocument.FindFlag.FindBackward if back else QTextDocument.FindFlag(0)
        if self.find(text, flags):
            return True
        end = QTextCursor.MoveOperation.End if back else QTextCursor.MoveOperation.Start
        cursor, kept = self.textCursor(), self.textCursor()
        cursor.movePosition(end)
        self.setTextCursor(cursor)
        found = self.find(text, flags)
        if not found:
            self.setTextCursor(kept)
        return found

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember the line, to tell a click from a selection."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = self.cursorForPosition(event.position().toPoint()).blockNumber()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say which line was clicked, unless text was selected."""
        super().mouseReleaseEvent(event)
        line = self.cursorForPosition(event.position().toPoint()).blockNumber()
        if self._pressed == line and not self.textCursor().hasSelection():
            self.line_clicked.emit(line + 1)
        self._pressed = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the numbers at the left edge."""
        super().resizeEvent(event)
        inside = self.contentsRect()
        width = self._margin.sizeHint().width()
        self._margin.setGeometry(QRect(inside.left(), inside.top(), width, inside.height()))

    def paint_numbers(self, event: QPaintEvent) -> None:
        """Draw the numbers of the lines in sight."""
        theme = current_theme()
        painter = QPainter(self._margin)
        painter.fillRect(event.rect(), theme.color("code_background"))
        painter.setFont(self.font())
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        width, height = self._margin.width() - 14, self.fontMetrics().height()
        while block.isValid() and top <= event.rect().bottom():
            line = block.blockNumber() + 1
            if line in self._marked:
                painter.fillRect(0, round(top), 3, height + 2, theme.color("accent"))
            token = "text" if line in self._marked else "text_disabled"
            painter.setPen(theme.color(token))
            right = Qt.AlignmentFlag.AlignRight
            painter.drawText(0, round(top), width, height, right, str(line))
            top += self.blockBoundingRect(block).height()
            block = block.next()
        painter.end()

    def _in_sight(self, line: int) -> bool:
        block = self.document().findBlockByNumber(line - 1)
        box = self.blockBoundingGeometry(block).translated(self.contentOffset())
        return block.isValid() and box.top() >= 0 and box.bottom() <= self.viewport().height()

    def _show_marks(self) -> None:
        lines = []
        for line in sorted(self._marked):
            cursor = QTextCursor(self.document().findBlockByNumber(line - 1))
            mark = _selection(cursor, current_theme().color("selection", 0.75))
            mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)  # noqa: FBT003
            lines.append(mark)
        self.setExtraSelections([*lines, *self._found])
        self._margin.update()

    def _take_theme(self) -> None:
        self._highlighter.take_theme()
        self._show_marks()

    def _resize_margin(self) -> None:
        self.setViewportMargins(self._margin.sizeHint().width(), 0, 0, 0)

    def _scroll_margin(self, area: QRect, by: int) -> None:
        if by:
            self._margin.scroll(0, by)
        else:
            self._margin.update(0, area.y(), self._margin.width(), area.height())


class _LineNumbers(QWidget):
    """The strip beside the text."""

    def __init__(self, view: CodeView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self) -> QSize:
        digits = max(2, len(str(self._view.blockCount())))
        return QSize(self._view.fontMetrics().horizontalAdvance("0") * digits + 26, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._view.paint_numbers(event)


def _selection(cursor: QTextCursor, color: QColor) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    made.cursor = cursor
    made.format.setBackground(color)
    return made


def _common(one: str, other: str) -> int:
    """Return how many characters two texts have in common at their start."""
    lengths = range(1, min(len(one), len(other)) + 1)
    return bisect_left(lengths, x=True, key=lambda length: one[:length] != other[:length])


def _units(text: str) -> int:
    """Return the length as Qt counts it: in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2
