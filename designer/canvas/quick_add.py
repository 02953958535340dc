"""A list of layers and datasets at the mouse: type a few letters, press Enter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from designer.canvas import commands
from designer.icons import category_icon
from designer.theme import current_theme
from designer.words import tr
from nodes.dataset import DATASETS
from nodes.graph import BLOCK
from nodes.layer import LAYERS
from nodes.search import Terms, block_terms, ranked, terms_of
from nodes.shipped_blocks import SHIPPED, shipped_blocks

if TYPE_CHECKING:
    from designer.canvas.view import CanvasView
    from nodes.declaration import Declared
    from nodes.graph import Network, Position

_SHOWN: Final = 60
_SIZE: Final = QSize(340, 400)
_ROW: Final = 30
_CHOICE: Final = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Choice:
    """A row of the list."""

    type_name: str
    title: str
    category: str
    terms: Terms
    dataset: bool = False


def choices(network: Network) -> list[Choice]:
    """Return all that can be added to a network."""
    layers = [_choice(name, kind, kind.category) for name, kind in LAYERS.items()]
    data = [_choice(name, kind, "Data", dataset=True) for name, kind in DATASETS.items()]
    blocks = [
        Choice(f"{BLOCK}{name}", name, "Block", Terms(name, ("block",), block.doc))
        for name, block in network.blocks.items()
    ]
    shipped = [
        Choice(f"{SHIPPED}{name}", tr(made.title), "Block", block_terms(made))
        for name, made in shipped_blocks().items()
    ]
    return [*layers, *blocks, *shipped, *data]


def _choice(name: str, kind: type[Declared], category: str, *, dataset: bool = False) -> Choice:
    return Choice(name, tr(kind.title), category, terms_of(kind, category), dataset)


def found(offered: list[Choice], query: str) -> list[Choice]:
    """Return what fits a query, best first; everything in its own order for an empty one."""
    if not query.strip():
        return offered
    return ranked(query, offered, lambda choice: choice.terms)


class QuickAdd(QFrame):
    """A popup that adds what is chosen: after the one selected node, else at the mouse."""

    def __init__(self, view: CanvasView, at: Position) -> None:
        super().__init__(view, Qt.WindowType.Popup)
        self._view = view
        self._at = at
        self._offered = choices(view.controller.network)
        self._model = QStandardItemModel(self)
        self.search = QLineEdit(self)
        self.list = QListView(self)
        self._nothing = QLabel(tr("Nothing fits. Try another word."), self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("quick_add")
        self.setAccessibleName(tr("Add a node"))
        self._build()
        self._filter("")

    def _build(self) -> None:
        self.search.setPlaceholderText(tr("Add a layer or a dataset"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(tr("Search"))
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(_RowDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(tr("Layers and datasets"))
        self.list.clicked.connect(self._take)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        for part in (self.search, self.list, self._nothing):
            column.addWidget(part)

    def open_at(self, point: QPoint) -> None:
        """Show the list at a point of the screen, kept on the screen."""
        self.resize(_SIZE)
        screen = QGuiApplication.screenAt(point) or self.screen()
        room = screen.availableGeometry()
        x = max(room.left(), min(point.x(), room.right() - self.width()))
        y = max(room.top(), min(point.y(), room.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let the arrows walk through the list and Enter choose while one types."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Tab:
                self._walk(1)
            case Qt.Key.Key_Up | Qt.Key.Key_Backtab:
                self._walk(-1)
            case Qt.Key.Key_PageDown:
                self._walk(8)
            case Qt.Key.Key_PageUp:
                self._walk(-8)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._take(self.list.currentIndex())
            case Qt.Key.Key_Escape:
                self.close()
            case _:
                return False
        return True

    def _walk(self, rows: int) -> None:
        last = self._model.rowCount() - 1
        row = min(max(self.list.currentIndex().row() + rows, 0), last)
        self.list.setCurrentIndex(self._model.index(row, 0))

    def _filter(self, query: str) -> None:
        self._model.clear()
        for choice in found(self._offered, query)[: _SHOWN if query.strip() else None]:
            item = QStandardItem(category_icon(choice.category), choice.title)
            item.setData(choice, _CHOICE)
            item.setEditable(False)
            item.setData(f"{choice.title}, {choice.category}", Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        self.list.setCurrentIndex(self._model.index(0, 0))
        self.list.setVisible(self._model.rowCount() > 0)
        self._nothing.setVisible(self._model.rowCount() == 0)

    def _take(self, index: QModelIndex) -> None:
        choice = index.data(_CHOICE)
        if not isinstance(choice, Choice):
            return
        self.close()
        view, selection = self._view, self._view.controller.selection
        if choice.dataset:
            commands.add_dataset(view, choice.type_name, self._at)
        elif len(selection) == 1:
            commands.add_after(view, choice.type_name, next(iter(selection)))
        else:
            commands.add(view, choice.type_name, self._at)
        view.setFocus(Qt.FocusReason.PopupFocusReason)


class _RowDelegate(QStyledItemDelegate):
    """Draws a row: icon, title, and the category at the right in muted letters."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return rows of one height."""
        return QSize(super().sizeHint(option, index).width(), _ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row of the style, then the category."""
        super().paint(painter, option, index)
        choice = index.data(_CHOICE)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setPen(current_theme().color("text" if chosen else "text_muted"))
        box = option.rect.adjusted(0, 0, -10, 0)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, flags, choice.category)
        painter.restore()
