"""The library: every layer, dataset and block by category, to search and to drag to the canvas."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDrag,
    QHelpEvent,
    QHideEvent,
    QHoverEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from designer.blocks.catalogue import without_block
from designer.controller import Controller
from designer.icons import icon
from designer.panels.drag_picture import drag_picture
from designer.panels.library_card import LibraryCard, entry_help
from designer.panels.library_model import CATEGORY, KIND, TYPE, LibraryModel, own_blocks
from designer.panels.library_rows import RowPainter
from designer.plain import PlainLabel
from designer.theme import theme_changed
from designer.words import tr
from nodes.graph import BLOCK
from nodes.plugins import FAILURES

_AWAY = (QEvent.Type.Leave, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)


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
        self.card = LibraryCard(self)
        self.nothing = PlainLabel("", "muted")
        self.missing = PlainLabel(_missing(), "muted")
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        self.search.down.connect(self._enter_tree)
        self.search.returnPressed.connect(self._take_first)
        self.tree.taken.connect(self._take)
        self.tree.delete_wanted.connect(self._delete)
        self.tree.customContextMenuRequested.connect(self._open_menu)
        self.tree.asked.connect(self._explain)
        self.tree.entered.connect(self._explain_other)
        self.tree.left.connect(self.card.hide)
        for signal in (controller.changed, controller.reset):
            signal.connect(self._renew)
        theme_changed.connect(self.tree.viewport().update)
        self._filter("")
        self._renew()

    def focus_search(self) -> None:
        """Give the keyboard to the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @property
    def current_type(self) -> str:
        """The type of the chosen entry, "" for none."""
        return self.tree.currentIndex().data(TYPE) or ""

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wait for the curve that is being computed."""
        self.card.card.curve.close()
        super().closeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the card away, too."""
        self.card.hide()
        super().hideEvent(event)

    def _explain(self, index: QModelIndex) -> None:
        """Show beside an entry what it computes."""
        if not index.data(KIND):
            self.card.hide()
            return
        about = index.data(int(Qt.ItemDataRole.AccessibleDescriptionRole))
        known = self._controller.analysis is not None
        found = entry_help(index.data(KIND), index.data(TYPE), about, with_curve=known)
        row = self.tree.visualRect(index)
        place = self.tree.viewport().mapToGlobal(row.topLeft())
        width = self.mapToGlobal(self.rect().topRight()).x() - place.x()
        self.card.show_entry(index.data(), found, QRect(place, QSize(width, row.height())))

    def _explain_other(self, index: QModelIndex) -> None:
        if self.card.isVisible():
            self._explain(index)

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
        self.missing.setContentsMargins(14, 6, 14, 8)
        self.missing.setVisible(bool(FAILURES))
        column.addWidget(self.missing)
        self.setMinimumWidth(190)

    def _renew(self) -> None:
        """Offer the blocks of the network; all else stays as it is, opened and scrolled."""
        own = own_blocks(self._controller.network)
        if own == self.model.own:
            return
        if self.search.text().strip():
            self.model.own = own
            self._filter(self.search.text())
        else:
            self.tree.expand(self.model.show_own(own))

    def _filter(self, text: str) -> None:
        found = self.model.search(text)
        self.tree.expandAll()
        words = tr(
            "Nothing is called or does “{strip}”.\nTry another word, such as conv.",
            strip=text.strip(),
        )
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

    def _open_menu(self, at: QPoint) -> None:
        """Offer what can be done with a block of the network."""
        index = self.tree.indexAt(at)
        name = _own_block(index)
        if name is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Add to the canvas"), lambda: self._take(index))
        menu.addAction(tr("Show the inside"), lambda: self._controller.show((name,)))
        menu.addSeparator()
        menu.addAction(icon("delete"), tr("Delete"), lambda: self._delete(index))
        menu.popup(self.tree.viewport().mapToGlobal(at))

    def _delete(self, index: QModelIndex) -> None:
        """Delete a block of the network that nothing uses."""
        name, controller = _own_block(index), self._controller
        if name is not None:
            with controller.refusing():
                network = without_block(controller.network, name)
                controller.edit_network(tr("Delete block {name}", name=name), network)

    def _take(self, index: QModelIndex) -> None:
        if index.data(KIND):
            self.chosen.emit(index.data(KIND), index.data(TYPE))


def _missing() -> str:
    """Return which plug-ins could not be loaded, and why."""
    told = (
        tr("The layers of {module} are missing: {error}", module=one.module, error=one.error)
        for one in FAILURES
    )
    return "\n".join(told)


def _light_none(viewport: QWidget) -> None:
    """Light up no row: that the pointer left while it dragged, Qt does not tell."""
    away = QPointF(-1.0, -1.0)
    QApplication.sendEvent(viewport, QHoverEvent(QEvent.Type.HoverLeave, away, away, away))


def _own_block(index: QModelIndex) -> str | None:
    """Return the name of the block of the network that an entry stands for."""
    kind = index.data(TYPE) or ""
    return kind.removeprefix(BLOCK) if kind.startswith(BLOCK) else None


class _Search(QLineEdit):
    """A search field whose arrow keys go on into the list and whose Escape clears it."""

    down = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr("Search layers and data"))
        self.setAccessibleName(tr("Search the library"))
        self.setToolTip(tr("Names and synonyms: dense, fully connected, filter, dropout …"))
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
    delete_wanted = Signal(QModelIndex)
    asked = Signal(QModelIndex)
    """The pointer rests on a row."""
    left = Signal()
    """The pointer is elsewhere, or about to do something."""

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
        self.setItemDelegate(RowPainter(self))
        self.setAccessibleName(tr("Library"))
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
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
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit(index)
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say where the pointer rests, in place of a tool tip, and when it leaves."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self.asked.emit(self.indexAt(event.pos()))
            return True
        if event.type() in _AWAY:
            self.left.emit()
        return super().viewportEvent(event)

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
        _light_none(self.viewport())

    def _clicked(self, index: QModelIndex) -> None:
        if not index.data(KIND):
            self.setExpanded(index, not self.isExpanded(index))

    def _double_clicked(self, index: QModelIndex) -> None:
        if index.data(KIND):
            self.taken.emit(index)
