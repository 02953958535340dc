"""All keys on one page over the window, made from the rows of the commands; any key closes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from designer.action import menu_words
from designer.keymap import KeyLine, overview
from designer.menus import native_keys
from designer.plain import PlainLabel
from designer.words import tr

if TYPE_CHECKING:
    from designer.menus import Menus

_COLUMN: Final = 300
"""The least width of a column."""
_LINE: Final = 1
_HEAD: Final = 2
"""How many lines the title of a menu stands for."""
_KEPT: Final = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)
_SCROLLING: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)

Sections = dict[str, list[KeyLine]]


class KeysPage(QDialog):
    """The keys of every command, menu by menu, in as many columns as there is room for."""

    def __init__(self, menus: Menus, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        self.setAccessibleName(tr("Keys at a glance"))
        self.sections = overview(menus.rows.values(), menus.keys)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 8, 12)
        column.setSpacing(8)
        column.addWidget(PlainLabel(tr("Keys at a glance"), "title"))
        column.addWidget(self._area, 1)
        hint = tr("Press any key to close. Keyboard shortcuts in the Help menu changes them.")
        column.addWidget(PlainLabel(hint, "muted"))

    def open_over(self, window: QWidget) -> None:
        """Show it over most of a window."""
        width, height = window.width() - 80, window.height() - 80
        count = max(1, min(5, (width - 40) // _COLUMN))
        page = _page(self.sections, count)
        self._area.setWidget(page)
        page.setAutoFillBackground(False)
        self.resize(width, height)
        self.move(window.mapToGlobal(window.rect().center()) - self.rect().center())
        self.show()
        self._area.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by any key but those that scroll."""
        if event.key() in _SCROLLING:
            self._area.keyPressEvent(event)
        elif event.key() not in _KEPT:
            self.close()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close by a click."""
        self.close()


def _page(sections: Sections, count: int) -> QWidget:
    page = QWidget()
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 12, 0)
    row.setSpacing(28)
    for part in _in_columns(sections, count):
        column = QVBoxLayout()
        column.setSpacing(12)
        for title, lines in part:
            column.addLayout(_section(title, lines))
        column.addStretch(1)
        row.addLayout(column, 1)
    return page


def _in_columns(sections: Sections, count: int) -> list[list[tuple[str, list[KeyLine]]]]:
    """Return the menus in columns of about one height; a long one goes on in the next column."""
    total = sum(len(lines) * _LINE + _HEAD for lines in sections.values())
    height = -(-total // count) + _HEAD
    columns: list[list[tuple[str, list[KeyLine]]]] = [[]]
    room = height
    for title, lines in sections.items():
        left = list(lines)
        while left:
            if room <= _HEAD and len(columns) < count:
                columns.append([])
                room = height
            fitting = len(left) if len(columns) == count else max(1, room - _HEAD)
            part, left = left[:fitting], left[fitting:]
            columns[-1].append((title, part))
            room -= len(part) + _HEAD
    return columns


def _section(title: str, lines: list[KeyLine]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(3)
    column.addWidget(PlainLabel(menu_words(title).upper(), "section", wrap=False))
    for line in lines:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(PlainLabel(line.title, wrap=False), 1)
        row.addWidget(PlainLabel("   ".join(map(_written, line.keys)), "muted", wrap=False))
        column.addLayout(row)
    return column


def _written(key: str) -> str:
    """Return a key, or a span of keys, as this system writes it."""
    return " … ".join(native_keys([part]) for part in key.split(" … "))
