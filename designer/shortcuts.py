"""All commands with their keys, which the user can change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from designer.action import menu_words, plain
from designer.plain import PlainLabel
from designer.settings import Settings
from designer.words import later, tr
from nodes.search import Terms, fit

if TYPE_CHECKING:
    from designer.menus import Menus

_HELP = later("Choose a command, then press its new key in the field below.")


class ShortcutsDialog(QDialog):
    """A table of commands; below it the key of the chosen one."""

    def __init__(self, menus: Menus, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.resize(620, 620)
        self._menus, self._settings = menus, settings
        self._names = tuple(menus.rows)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Search commands"))
        self.search.setAccessibleName(tr("Search commands"))
        self.table = self._made_table()
        self.keys = QKeySequenceEdit(self)
        self.keys.setMaximumSequenceLength(1)
        self.keys.setAccessibleName(tr("New key"))
        self.reset = QPushButton(tr("Back to its own key"), self)
        self.reset.setAutoDefault(False)
        self.message = PlainLabel(tr(_HELP), "muted")
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        self.table.currentCellChanged.connect(self._show_key)
        self.keys.editingFinished.connect(self._take_key)
        self.reset.clicked.connect(self._reset)
        self.table.setCurrentCell(0, 0)

    def _made_table(self) -> QTableWidget:
        table = QTableWidget(len(self._menus.rows), 3, self)
        table.setHorizontalHeaderLabels([tr("Command"), tr("Menu"), tr("Key")])
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setAccessibleName(tr("Commands and their keys"))
        table.setTabKeyNavigation(False)
        for row, (name, action) in enumerate(self._menus.rows.items()):
            texts = (action.plain_title, menu_words(action.menu), self._key_text(name))
            for column, text in enumerate(texts):
                table.setItem(row, column, QTableWidgetItem(text))
        table.resizeColumnToContents(1)
        table.setColumnWidth(2, 170)
        return table

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.addWidget(self.keys, 1)
        below.addWidget(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(10)
        for part in (self.search, self.table, self.message):
            column.addWidget(part)
        column.addLayout(below)

    @property
    def _name(self) -> str:
        return self._names[max(self.table.currentRow(), 0)]

    def _key_text(self, name: str) -> str:
        keys = (QKeySequence(key) for key in self._menus.keys_of(name))
        return "   ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys)

    def _show_key(self) -> None:
        keys = self._menus.keys_of(self._name)
        self.keys.setKeySequence(QKeySequence(keys[0]) if keys else QKeySequence())
        self.message.set_role("muted")
        self.message.setText(tr(_HELP))

    def _take_key(self) -> None:
        key = self.keys.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if key in self._menus.keys_of(self._name):
            return
        taken = next((n for n in self._menus.rows if key and key in self._menus.keys_of(n)), None)
        if taken is not None:
            title = self._menus.rows[taken].plain_title
            self.message.set_role("error")
            self.message.setText(
                tr("{key} already calls {title}. Choose another key.", key=key, title=title)
            )
            return
        self._keep(key)

    def _reset(self) -> None:
        self._keep(None)
        self._show_key()

    def _keep(self, key: str | None) -> None:
        self._settings.keep_shortcut(self._name, key)
        self._menus.set_keys()
        self.table.setItem(self.table.currentRow(), 2, QTableWidgetItem(self._key_text(self._name)))

    def _filter(self, text: str) -> None:
        for row, action in enumerate(self._menus.rows.values()):
            words = (menu_words(action.menu), tr(action.tip), plain(action.title))
            hidden = bool(text.strip()) and not fit(text, Terms(action.plain_title, words))
            self.table.setRowHidden(row, hidden)
