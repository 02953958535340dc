"""The history: every step of the project by its name, the saved one marked; a click goes there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont, QIcon
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from designer.fonts import text_font
from designer.icons import icon
from designer.plain import PlainLabel
from designer.theme import current_theme, theme_changed
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
        """Return the name of a step and whether it is the present state."""
        here = row == self._controller.document.position
        return tr("{step}, the present state", step=self.words(row)) if here else self.words(row)

    def font(self, row: int) -> QFont:
        """Return a bold font for the present state."""
        here = row == self._controller.document.position
        return text_font(1.0, QFont.Weight.DemiBold if here else QFont.Weight.Normal)

    def color(self, row: int) -> QColor:
        """Return a fainter colour for what was undone."""
        undone = row > self._controller.document.position
        return current_theme().color("text_disabled" if undone else "text")

    def sign(self, row: int) -> QIcon:
        """Return the sign of a step: saved, present, or one of many."""
        document = self._controller.document
        if row == document.saved_position:
            return icon("save")
        return icon("chevron-right" if row == document.position else "dot")

    def renew(self) -> None:
        """Take the steps over anew."""
        self.beginResetModel()
        self.endResetModel()


_TOLD: Final = {
    Role.DisplayRole: HistoryModel.words,
    Role.AccessibleTextRole: HistoryModel.spoken,
    Role.FontRole: HistoryModel.font,
    Role.ForegroundRole: HistoryModel.color,
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
        self.hint = PlainLabel(tr(_HINT), "muted")
        self.hint.setContentsMargins(6, 4, 6, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(2)
        column.addWidget(self.list, 1)
        column.addWidget(self.hint)
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
