"""The library: every layer, dataset and block by category, to search and to drag to the canvas."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QDrag, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from designer.controller import Controller
from designer.icons import icon
from designer.panels.drag_picture import drag_picture
from designer.panels.library_model import CATEGORY, HINT, KIND, TYPE, LibraryModel, entries
from designer.plain import PlainLabel
from designer.theme import current_theme, theme_changed
from nodes.blocks import unused_blocks

Index = QModelIndex | QPersistentModelIndex

ROW, HEADING = 26, 30
DOT = 8


class Library(QWidget):
    """A search field above a tree of what can be put on the canvas."""

    chosen = Signal(str, str)
    """An entry was double-clicked or entered: its kind (layer, dataset), its type."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.model = LibraryModel(self)
        self.search = _Search(self)
        self.tree = _Tree(self.model, self)
        self.nothing = PlainLabel("", "muted")
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        self.search.down.connect(self._enter_tree)
        self.search.returnPressed.connect(self._take_first)
        self.tree.taken.connect(self._take)
        controller.changed.connect(self._blocks_changed)
        controller.reset.connect(self._renew)
        theme_changed.connect(self.tree.viewport().update)
        self._blocks: tuple[tuple[str, ...], ...] | None = None
        self._renew()

    def focus_search(self) -> None:
        """Give the keyboard to the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(10, 10, 10, 8)
        top.addWidget(self.search)
        self.nothing.setContentsMargins(14, 4, 14, 4)
        self.nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.nothing)
        column.addWidget(self.tree, 1)
        self.setMinimumWidth(190)

    def _blocks_changed(self) -> None:
        if self._blocks != self._own_blocks():
            self._renew()

    def _own_blocks(self) -> tuple[tuple[str, ...], ...]:
        """Return the blocks of the network, and those of them that nothing uses."""
        network = self._controller.network
        return tuple(network.blocks), unused_blocks(network)

    def _renew(self) -> None:
        self._blocks = self._own_blocks()
        self.model.offer(entries(self._controller.network))
        self._filter(self.search.text())

    def _filter(self, text: str) -> None:
        found = self.model.search(text)
        self.tree.expandAll()
        words = f"Nothing is called or does “{text.strip()}”.\nTry another word, such as conv."
        self.nothing.setText(words)
        self.nothing.setVisible(not found)
        if text.strip() and found:
            self.tree.setCurrentIndex(self.model.index(0, 0))

    def _enter_tree(self) -> None:
        if not self.tree.currentIndex().isValid():
            self.tree.setCurrentIndex(self.model.index(0, 0))
        self.tree.setFocus(Qt.FocusReason.TabFocusReason)

    def _take_first(self) -> None:
        current = self.tree.currentIndex()
        if self.search.text().strip() and current.isValid():
            self._take(current)

    def _take(self, index: QModelIndex) -> None:
        if index.data(KIND):
            self.chosen.emit(index.data(KIND), index.data(TYPE))


class _Search(QLineEdit):
    """A search field whose arrow keys go on into the list and whose Escape clears it."""

    down = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText("Search layers and data")
        self.setAccessibleName("Search the library")
        self.setToolTip("Names and synonyms: dense, fully connected, filter, dropout …")
        self.setClearButtonEnabled(True)
        sign = QAction(icon("search"), "", self)
        self.addAction(sign, QLineEdit.ActionPosition.LeadingPosition)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class _Tree(QTreeView):
    """The entries below their categories."""

    taken = Signal(QModelIndex)

    def __init__(self, model: LibraryModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_Painter(self))
        self.setAccessibleName("Library")
        self.setMouseTracking(True)
        self.clicked.connect(self._clicked)
        self.doubleClicked.connect(self._double_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes an entry, or opens and closes a category."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            if index.data(KIND):
                self.taken.emit(index)
            else:
                self.setExpanded(index, not self.isExpanded(index))
        else:
            super().keyPressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the entry as the node that it will be."""
        index = self.currentIndex()
        if not index.data(KIND):
            return
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData([index]))
        picture = drag_picture(index.data(), index.data(CATEGORY), self.devicePixelRatioF())
        drag.setPixmap(picture)
        size = picture.deviceIndependentSize()
        drag.setHotSpot(QPoint(int(size.width() / 2), int(size.height() / 2)))
        drag.exec(actions, Qt.DropAction.CopyAction)

    def _clicked(self, index: QModelIndex) -> None:
        if not index.data(KIND):
            self.setExpanded(index, not self.isExpanded(index))

    def _double_clicked(self, index: QModelIndex) -> None:
        if index.data(KIND):
            self.taken.emit(index)


class _Painter(QStyledItemDelegate):
    """Draws categories as headings with a chevron and entries with a dot of their colour."""

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        size.setHeight(ROW if index.data(KIND) else HEADING)
        return size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = bool(index.data(KIND))
        inside = QStyleOptionViewItem(option)
        self.initStyleOption(inside, index)
        text, inside.text = inside.text, ""
        widget = self._tree
        style = widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, inside, painter, widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry:
            _paint_entry(painter, inside, text, index)
        else:
            _paint_heading(painter, inside, text, is_open=widget.isExpanded(index))
        painter.restore()


def _paint_heading(
    painter: QPainter, option: QStyleOptionViewItem, text: str, *, is_open: bool
) -> None:
    theme, rect = current_theme(), option.rect
    chevron = icon("chevron-down" if is_open else "chevron-right")
    chevron.paint(painter, rect.x() + 10, rect.center().y() - 5, 12, 12)
    font = option.font
    font.setWeight(font.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(theme.color("text"))
    painter.drawText(rect.adjusted(28, 0, -8, 0), _MIDDLE, text)


def _paint_entry(painter: QPainter, option: QStyleOptionViewItem, text: str, index: Index) -> None:
    theme, rect = current_theme(), option.rect
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.category(index.data(CATEGORY)))
    middle = rect.center().y() + 1
    painter.drawRoundedRect(rect.x() + 30, middle - DOT // 2, DOT, DOT, 2.5, 2.5)
    painter.setPen(theme.color("text"))
    metrics = QFontMetrics(painter.font())
    inside = rect.adjusted(46, 0, -10, 0)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
    painter.drawText(inside, _MIDDLE, shown)
    hint, left = index.data(HINT), inside.adjusted(metrics.horizontalAdvance(shown) + 12, 0, 0, 0)
    if hint and metrics.horizontalAdvance(hint) <= left.width():
        painter.setPen(theme.color("text_muted"))
        painter.drawText(left, _MIDDLE | Qt.AlignmentFlag.AlignRight, hint)


_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
