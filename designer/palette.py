"""The command palette: every command by typing, with its key and why it cannot be called now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QIcon,
    QKeyEvent,
    QPainter,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from designer.actions import Command
from designer.icons import icon
from designer.plain import PlainLabel
from designer.theme import current_theme
from designer.widgets import leave_nothing, mirrored
from designer.words import later, tr
from nodes.search import Terms, fit

WIDTH, ROW, MOST_ROWS = 560, 34, 11
NO_COMMAND = later("No command fits these words. Try others, such as undo or add.")
KEYS = int(Qt.ItemDataRole.UserRole)
OBSTACLE, MENU, COMMAND = KEYS + 1, KEYS + 2, KEYS + 3

Index = QModelIndex | QPersistentModelIndex


class CommandPalette(QDialog):
    """A field and a list over the upper part of the window; Enter calls, Escape closes."""

    chosen = Signal(str)
    """The id of the command to call."""

    def __init__(self, commands: Sequence[Command], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._commands = tuple(commands)
        self.setAccessibleName(tr("Command palette"))
        self.setProperty("role", "popup")
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Type a command"))
        self.field.setAccessibleName(tr("Type a command"))
        self.field.setMinimumHeight(32)
        self.model = QStandardItemModel(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Painter(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(tr("Commands"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = PlainLabel(tr(NO_COMMAND), "muted")
        self.nothing.setContentsMargins(10, 6, 10, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.list)
        column.addWidget(self.nothing)
        leave_nothing(self)
        self.field.textChanged.connect(self._filter)
        self.list.clicked.connect(self._take)
        self._filter("")

    def open_over(self, window: QWidget) -> None:
        """Show it in the middle of the upper part of a window."""
        width = min(WIDTH, window.width() - 40)
        corner = window.mapToGlobal(QPoint((window.width() - width) // 2, 70))
        self.setFixedWidth(width)
        self.move(corner)
        self.show()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the list while the keyboard stays in the field."""
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: MOST_ROWS,
            Qt.Key.Key_PageUp: -MOST_ROWS,
        }
        key = Qt.Key(event.key())
        if key in steps:
            last = self.model.rowCount() - 1
            row = min(max(self.list.currentIndex().row() + steps[key], 0), last)
            self.list.setCurrentIndex(self.model.index(row, 0))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentIndex())
        else:
            super().keyPressEvent(event)

    def _filter(self, text: str) -> None:
        self.model.clear()
        for command in self._found(text):
            item = QStandardItem(command.title)
            item.setIcon(icon(command.icon) if command.icon else icon("command"))
            for value, role in (
                (command.keys, KEYS),
                (command.obstacle, OBSTACLE),
                (command.menu, MENU),
                (command.id, COMMAND),
            ):
                item.setData(value, role)
            item.setAccessibleDescription(command.obstacle or command.keys)
            self.model.appendRow(item)
        rows = min(self.model.rowCount(), MOST_ROWS)
        self.list.setFixedHeight(rows * ROW + 4)
        self.list.setVisible(rows > 0)
        self.nothing.setVisible(rows == 0)
        self.adjustSize()
        self.list.setCurrentIndex(self.model.index(0, 0))

    def _found(self, text: str) -> list[Command]:
        if not text.strip():
            return list(self._commands)
        scored = [(fit(text, Terms(c.title, (*c.synonyms, c.menu))), c) for c in self._commands]
        found = [(score - 5 * bool(c.obstacle), c) for score, c in scored if score]
        return [command for _, command in sorted(found, key=lambda pair: -pair[0])]

    def _take(self, index: QModelIndex) -> None:
        if index.isValid() and not index.data(OBSTACLE):
            self.close()
            self.chosen.emit(index.data(COMMAND))


class _Painter(QStyledItemDelegate):
    """Draws a command: sign, title, menu, and its key or what is in the way."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        inside = QStyleOptionViewItem(option)
        self.initStyleOption(inside, index)
        title, sign = inside.text, index.data(Qt.ItemDataRole.DecorationRole)
        inside.text, inside.icon = "", QIcon()
        widget = option.widget
        style = widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, inside, painter, widget)
        painter.save()
        rect = inside.rect
        obstacle, theme = index.data(OBSTACLE), current_theme()
        chosen = bool(inside.state & QStyle.StateFlag.State_Selected)
        mode = sign.Mode.Disabled if obstacle else sign.Mode.Normal
        place = QRect(rect.x() + 10, rect.center().y() - 7, 16, 16)
        painter.setLayoutDirection(inside.direction)
        sign.paint(painter, mirrored(inside, place), Qt.AlignmentFlag.AlignCenter, mode)
        faint = "text_muted" if chosen else "text_disabled"
        painter.setPen(theme.color(faint if obstacle else "text"))
        left = rect.adjusted(38, 0, -12, 0)
        painter.drawText(mirrored(inside, left), _MIDDLE, title)
        used = QFontMetrics(painter.font()).horizontalAdvance(title) + 14
        self._draw_rest(painter, mirrored(inside, left.adjusted(used, 0, 0, 0)), index)
        painter.restore()

    def _draw_rest(self, painter: QPainter, rect: QRect, index: Index) -> None:
        theme, metrics = current_theme(), QFontMetrics(painter.font())
        obstacle, keys = index.data(OBSTACLE), index.data(KEYS)
        if obstacle:
            text = metrics.elidedText(obstacle, Qt.TextElideMode.ElideRight, rect.width())
            painter.setPen(theme.color("text_muted"))
            painter.drawText(rect, _MIDDLE | Qt.AlignmentFlag.AlignRight, text)
            return
        painter.setPen(theme.color("text_muted"))
        painter.drawText(rect, _MIDDLE, index.data(MENU))
        painter.drawText(rect, _MIDDLE | Qt.AlignmentFlag.AlignRight, keys)


_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
