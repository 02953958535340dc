"""All commands with their keys, which the user can change one by one or by a preset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
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
from designer.keymap import presets
from designer.menus import native_keys
from designer.palette import NO_COMMAND
from designer.plain import PlainLabel
from designer.settings import Settings
from designer.widgets import leave_nothing
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
        self.resize(720, 640)
        self._menus, self._settings = menus, settings
        self._names = tuple(menus.rows)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Search commands"))
        self.search.setAccessibleName(tr("Search commands"))
        self.table = self._made_table()
        self.nothing = PlainLabel(tr(NO_COMMAND), "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.nothing.hide()
        self.keys = QKeySequenceEdit(self)
        self.keys.setMaximumSequenceLength(1)
        self.keys.setAccessibleName(tr("New key"))
        self.reset = QPushButton(tr("Back to its own key"), self)
        self.reset_all = QPushButton(tr("All keys back"), self)
        self.take = QPushButton(tr("Take it"), self)
        for button in (self.reset, self.reset_all, self.take):
            button.setAutoDefault(False)
        self.take.hide()
        self.presets = self._made_presets()
        self._wanted: tuple[str, str] = ("", "")
        """A key that another command has, and that command."""
        self.message = PlainLabel(tr(_HELP), "muted")
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        self.table.currentCellChanged.connect(self._show_key)
        self.keys.editingFinished.connect(self._take_key)
        self.reset.clicked.connect(self._reset)
        self.reset_all.clicked.connect(self._reset_all)
        self.take.clicked.connect(self._take_over)
        self.presets.activated.connect(self._choose_preset)
        self.table.setCurrentCell(0, 0)

    def _made_presets(self) -> QComboBox:
        box = QComboBox(self)
        for name, preset in presets().items():
            box.addItem(preset.title, name)
        box.setCurrentIndex(box.findData(self._settings.keys))
        box.setAccessibleName(tr("Keys as in"))
        return box

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
        table.setColumnWidth(1, 190)
        table.setColumnWidth(2, 170)
        return table

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        label = PlainLabel(tr("Keys as in"), wrap=False)
        label.setBuddy(self.presets)
        above.addWidget(label)
        above.addWidget(self.presets)
        above.addStretch(1)
        above.addWidget(self.reset_all)
        told = QHBoxLayout()
        told.addWidget(self.message, 1)
        told.addWidget(self.take)
        below = QHBoxLayout()
        below.addWidget(self.keys, 1)
        below.addWidget(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(10)
        column.addLayout(above)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addWidget(self.nothing, 1)
        column.addLayout(told)
        column.addLayout(below)
        leave_nothing(self)

    @property
    def _name(self) -> str:
        return self._names[max(self.table.currentRow(), 0)]

    def _key_text(self, name: str) -> str:
        return native_keys(self._menus.keys_of(name))

    def _show_key(self) -> None:
        keys = self._menus.keys_of(self._name)
        self.keys.setKeySequence(QKeySequence(keys[0]) if keys else QKeySequence())
        self.take.hide()
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
            told = tr("{key} already calls {title}. Choose another key.", key=key, title=title)
            self.message.setText(told)
            self._wanted = (key, taken)
            self.take.show()
            return
        self._keep(key)

    def _reset(self) -> None:
        self._keep(None)
        self._show_key()

    def _reset_all(self) -> None:
        self._settings.forget_shortcuts()
        self._renew()

    def _choose_preset(self) -> None:
        self._settings.keys = str(self.presets.currentData())
        self._renew()

    def _take_over(self) -> None:
        """Give the chosen command a key that another one has."""
        key, other = self._wanted
        left = (one for one in self._menus.keys_of(other) if one != key)
        self._settings.keep_shortcut(other, " ".join(left))
        self._keep(key)

    def _keep(self, key: str | None) -> None:
        self._settings.keep_shortcut(self._name, key)
        self._renew()

    def _renew(self) -> None:
        """Show the keys that the commands have now; one key can move to another command."""
        self._menus.set_keys()
        self._menus.refresh()
        for row, name in enumerate(self._names):
            item = self.table.item(row, 2)
            if item is not None:
                item.setText(self._key_text(name))
        self._show_key()

    def _filter(self, text: str) -> None:
        for row, action in enumerate(self._menus.rows.values()):
            keys = self._key_text(action.id)
            words = (menu_words(action.menu), tr(action.tip), plain(action.title), keys)
            hidden = bool(text.strip()) and not fit(text, Terms(action.plain_title, words))
            self.table.setRowHidden(row, hidden)
        shown = any(not self.table.isRowHidden(row) for row in range(self.table.rowCount()))
        self.table.setVisible(shown)
        self.nothing.setHidden(shown)
