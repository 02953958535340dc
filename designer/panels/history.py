"""The history: every step of the project by its name, the saved one marked; a click goes there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from designer.fonts import text_font
from designer.icons import icon
from designer.theme import theme_changed
from designer.words import later, tr

if TYPE_CHECKING:
    from designer.controller import Controller

_START = later("As it was opened")
_HINT = later("Every edit is kept here until the project is closed: go back to any, and on again.")
_ROOT = QModelIndex()

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class HistoryModel(QAbstractListModel):
    """The steps of the document as rows, the oldest first."""

    def __init__(self, controller: Controller, parent: QWidget) -> None:
        super().__init__(parent)
        self._controller = controller

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._controller.document.history)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        if not 0 <= index.row() < self.rowCount():
            return None
        call = next((call for known, call in _TOLD.items() if known == role), None)
        return call(self, index.row()) if call is not None else None

    def words(self, row: int) -> str:
        """Return the name of a step, and that it stands in the file."""
        document = self._controller.document
        label = document.history[row].label or tr(_START)
        saved = row == document.saved_position
        return tr("{step} · saved", step=label) if saved else label

    def spoken(self, row: int) -> str:
        """Return the name of a step and whether it is the present state or undone."""
        position, words = self._controller.document.position, self.words(row)
        if row > position:
            return tr("{step}, undone", step=words)
        return tr("{step}, the present state", step=words) if row == position else words

    def font(self, row: int) -> QFont:
        """Return a bold font for the present state, a slanted one for what was undone."""
        position = self._controller.document.position
        weight = QFont.Weight.DemiBold if row == position else QFont.Weight.Normal
        font = text_font(1.0, weight)
        font.setItalic(row > position)
        return font

    def sign(self, row: int) -> QIcon:
        """Return the sign of a step: saved, present, undone, or one of many."""
        document = self._controller.document
        if row == document.saved_position:
            return icon("save")
        if row > document.position:
            return icon("redo", token="text_disabled")
        return icon("chevron-right" if row == document.position else "dot")

    def renew(self) -> None:
        """Take the steps over anew."""
        self.beginResetModel()
        self.endResetModel()


_TOLD: Final = {
    Role.DisplayRole: HistoryModel.words,
    Role.AccessibleTextRole: HistoryModel.spoken,
    Role.FontRole: HistoryModel.font,
    Role.DecorationRole: HistoryModel.sign,
}


class HistoryPanel(QWidget):
    """A list of the steps."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.model = HistoryModel(controller, self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(tr("History"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.clicked.connect(self._go)
        self.list.activated.connect(self._go)
        self.list.setAccessibleDescription(tr(_HINT))
        self.list.setIconSize(QSize(14, 14))
        self.list.setMinimumHeight(60)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(2)
        column.addWidget(self.list, 1)
        for signal in (controller.changed, controller.reset, controller.saved, theme_changed):
            signal.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.model.renew()
        here = self.model.index(self._controller.document.position, 0)
        self.list.setCurrentIndex(here)
        self.list.scrollTo(here)

    def _go(self, index: QModelIndex) -> None:
        self._controller.go_to(index.row())
