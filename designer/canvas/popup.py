"""A field and a list over the canvas: type a few letters, walk, press Enter."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QGuiApplication,
    QIcon,
    QKeyEvent,
    QPainter,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from designer.plain import PlainLabel
from designer.theme import current_theme
from designer.widgets import leave_ground
from designer.words import tr

if TYPE_CHECKING:
    from designer.controller import Controller

_SIZE: Final = QSize(440, 420)
_ROW: Final = 30
_AROUND: Final = 104
"""The height of the field, the hint and the margins."""
THING: Final = int(Qt.ItemDataRole.UserRole)
"""What a row stands for."""
DETAIL, ASIDE = THING + 1, THING + 2
"""What stands after the title of a row in small letters, and at its end."""
_STEPS: Final = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Backtab: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}

Index = QModelIndex | QPersistentModelIndex


class SearchPopup(QFrame):
    """Lists what fits what is typed; Enter and a click take a row, Escape closes."""

    def __init__(self, parent: QWidget, name: str, prompt: str, hint: str, nothing: str) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.model = QStandardItemModel(self)
        self.search = QLineEdit(self)
        self.list = QListView(self)
        self.nothing = PlainLabel(nothing, "muted", self)
        self._hint = PlainLabel(hint, "muted", self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("quick_add")
        self.setAccessibleName(name)
        self.search.setPlaceholderText(prompt)
        self._build()

    def _build(self) -> None:
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(tr("Search"))
        self.search.textChanged.connect(self.fill)
        self.search.installEventFilter(self)
        leave_ground(self.list)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_RowDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.accessibleName())
        self.list.clicked.connect(self._take)
        self.list.selectionModel().currentChanged.connect(self._rest_on)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1)
        column.addWidget(self._hint)

    # What each list says for itself

    def rows(self, query: str) -> Iterable[QStandardItem]:
        """Return the rows that fit a query, best first."""
        raise NotImplementedError

    def take(self, thing: object) -> None:
        """Do what the list was opened for."""
        raise NotImplementedError

    def take_and_stay(self, thing: object) -> bool:
        """Do it for Shift+Enter; return whether the list stays open."""
        self.take(thing)
        return False

    def rest_on(self, thing: object) -> None:
        """Show what the current row stands for."""

    # What all of them do

    def open_at(self, point: QPoint) -> None:
        """Show the list at a point of the screen, kept on the screen."""
        self.fill("")
        rows = max(self.model.rowCount(), 3) * _ROW + _AROUND
        self.resize(_SIZE.width(), min(_SIZE.height(), rows))
        self._column.activate()
        self.resize(_SIZE.width(), self.height() - self.list.height() % _ROW)  # whole rows only
        screen = QGuiApplication.screenAt(point) or self.screen()
        room = screen.availableGeometry()
        x = max(room.left(), min(point.x(), room.right() - self.width()))
        y = max(room.top(), min(point.y(), room.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_on_change(self, controller: Controller) -> None:
        """Close when the drawing changes: what is listed is about nodes that may be gone."""
        for changes in (controller.changed, controller.reset, controller.placed):
            changes.connect(self.close)

    def titles(self) -> list[str]:
        """Return the titles that are listed."""
        return [self.model.item(row).text() for row in range(self.model.rowCount())]

    def fill(self, query: str) -> None:
        """List what fits a query."""
        self.model.clear()
        for item in self.rows(query):
            self.model.appendRow(item)
        self.list.setCurrentIndex(self.model.index(0, 0))
        self.list.setVisible(self.model.rowCount() > 0)
        self.nothing.setVisible(self.model.rowCount() == 0)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let the arrows walk through the list and Enter choose while one types."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._walk(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            stay = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._take(self.list.currentIndex(), stay=stay)
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            return False
        return True

    def _walk(self, rows: int) -> None:
        last = self.model.rowCount() - 1
        row = min(max(self.list.currentIndex().row() + rows, 0), last)
        self.list.setCurrentIndex(self.model.index(row, 0))

    def _take(self, index: Index, *, stay: bool = False) -> None:
        thing = index.data(THING)
        if thing is None:
            return
        if stay:
            if self.take_and_stay(thing):
                self.search.selectAll()
            else:
                self.close()
            return
        self.close()
        self.take(thing)

    def _rest_on(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.rest_on(now.data(THING))


def row_of(thing: object, icon: QIcon, title: str, detail: str, aside: str) -> QStandardItem:
    """Return a row: a sign and a title, then in small letters a detail, at the end a word."""
    item = QStandardItem(icon, title)
    item.setEditable(False)
    for value, role in ((thing, THING), (detail, DETAIL), (aside, ASIDE)):
        item.setData(value, role)
    spoken = ", ".join(filter(None, (title, aside, detail)))
    item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
    return item


class _RowDelegate(QStyledItemDelegate):
    """Draws a row: icon, title, detail, and the last word at the end in muted letters."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return rows of one height."""
        return QSize(super().sizeHint(option, index).width(), _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row of the style, then the texts."""
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        title, sign = row.text, index.data(Qt.ItemDataRole.DecorationRole)
        row.text, row.icon = "", QIcon()
        widget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, row, painter, widget)
        painter.save()
        painter.setFont(row.font)
        painter.setLayoutDirection(row.direction)
        inner = row.rect.adjusted(10, 0, -10, 0)
        sign.paint(painter, _taken(inner, 16, row.direction).adjusted(0, 7, 0, -7))
        texts = (title, index.data(DETAIL), index.data(ASIDE))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        _draw_texts(painter, _rest(inner, 26, row.direction), texts, chosen=chosen)
        painter.restore()


def _taken(box: QRect, width: int, direction: Qt.LayoutDirection) -> QRect:
    """Return the first part of a row in the direction of reading."""
    part = QRect(box.left(), box.top(), width, box.height())
    return QStyle.visualRect(direction, box, part)


def _rest(box: QRect, width: int, direction: Qt.LayoutDirection) -> QRect:
    """Return a row without its first part."""
    part = QRect(box.left() + width, box.top(), box.width() - width, box.height())
    return QStyle.visualRect(direction, box, part)


def _draw_texts(
    painter: QPainter, box: QRect, texts: tuple[str, str, str], *, chosen: bool
) -> None:
    """Draw the title and the ports from the start of a row, the category at its end."""
    theme, metrics = current_theme(), QFontMetrics(painter.font())
    title, ports, category = texts
    room = box.width() - metrics.horizontalAdvance(category) - 16
    shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
    painter.setPen(theme.color("text"))
    painter.drawText(box, _START, shown)
    painter.setPen(theme.color("text" if chosen else "text_muted"))
    painter.drawText(box, _END, category)
    used = metrics.horizontalAdvance(shown) + 12
    if room - used > _LEAST_PORTS:
        small = QFont(painter.font())
        small.setPointSizeF(small.pointSizeF() * 0.9)
        painter.setFont(small)
        ports = QFontMetrics(small).elidedText(ports, Qt.TextElideMode.ElideRight, room - used)
        painter.drawText(_rest(box, used, painter.layoutDirection()), _START, ports)


_LEAST_PORTS: Final = 40
_START: Final = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_END: Final = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
