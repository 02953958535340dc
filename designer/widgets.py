"""Small things about widgets: layouts that are emptied, rectangles that are kept in view."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import SIGNAL, QEvent, QObject, QRect
from PySide6.QtGui import QActionEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QComboBox,
    QLayout,
    QSpinBox,
    QStyle,
    QStyleOptionViewItem,
    QToolButton,
    QWidget,
)

_EMPTY: Final = "/* nothing */"


def empty(layout: QLayout, *, keep: int = 0) -> None:
    """Take everything out of a layout but the last few items; widgets go at the end of the turn.

    WORKAROUND: nobody frees an item that `takeAt` returns, in PySide; so widgets are removed.
    """
    while layout.count() > keep and (item := layout.itemAt(0)) is not None:
        widget = item.widget()
        if widget is None:
            layout.takeAt(0)
            continue
        widget.hide()
        layout.removeWidget(widget)
        widget.deleteLater()  # it may be the one that is just telling of an edit


def mirrored(option: QStyleOptionViewItem, part: QRect) -> QRect:
    """Return where a part of a row lies in the direction in which the row is read."""
    return QStyle.visualRect(option.direction, option.rect, part)


def kept_inside(box: QRect, room: QRect) -> QRect:
    """Return a rectangle moved so that it lies inside another one, as far as it fits."""
    room, kept = room.adjusted(4, 4, -4, -4), QRect(box)
    kept.moveLeft(max(room.left(), min(box.left(), room.right() - box.width())))
    kept.moveTop(max(room.top(), min(box.top(), room.bottom() - box.height())))
    return kept


def spin_box(parent: QWidget | None = None) -> QSpinBox:
    """Return a field for a whole number, its text as far from the edge as that of other fields.

    WORKAROUND: a style sheet gives the inner field of a QSpinBox no padding.
    """
    field = QSpinBox(parent)
    field.lineEdit().setTextMargins(5, 0, 5, 0)
    return field


def leave_ground(area: QAbstractScrollArea) -> None:
    """Let the style sheet alone paint the ground of what scrolls, for windows that come and go.

    WORKAROUND: where the inner widget paints it too, the style sheet of Qt 6 remembers how for each
    such widget, a kilobyte that stays when the widget is gone.
    """
    area.viewport().setAutoFillBackground(False)


def leave_nothing(window: QWidget) -> None:
    """Let a window that comes and goes leave nothing in the style sheet; call it once it is filled.

    WORKAROUND: the style sheet of Qt 6 keeps a kilobyte of the frame around the list of each
    QComboBox: it hears of the end of those alone that can have a style sheet of their own. Where a
    frame has had one for a moment, it still does.
    """
    for area in window.findChildren(QAbstractScrollArea):
        leave_ground(area)
    for box in window.findChildren(QComboBox):
        frame = box.view().parentWidget()
        if frame is not None:
            frame.setStyleSheet(_EMPTY)
            frame.ensurePolished()
            frame.setStyleSheet("")


def listen_once(button: QToolButton) -> None:
    """Let a button of an action hear each change of the action once; call it when it is made."""
    button.installEventFilter(_OneListener(button))


class _OneListener(QObject):
    """Breaks the connection that a button has to its action before it makes another one.

    WORKAROUND: a QToolButton of Qt 6.11 connects itself to its action anew with each change, 145
    bytes that stay as long as both do, and every change calls all of them.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ActionChanged and isinstance(event, QActionEvent):
            changed, every_slot = SIGNAL("changed()"), None
            QObject.disconnect(event.action(), changed, watched, every_slot)  # type: ignore[call-overload] # PySide's stubs do not know None
        return False
