"""What the tour shows: a bubble with words and buttons, and a ring around what it speaks of."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from designer.plain import PlainLabel
from designer.theme import current_theme
from designer.words import tr

_WIDTH: Final = 320
_GAP: Final = 12


class Bubble(QFrame):
    """A card over the window: where one is, what to do, and the way on, back and out."""

    forth = Signal()
    back = Signal()
    ended = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.setObjectName("tour")
        self.setProperty("role", "bubble")
        self.title, self.text = PlainLabel("", "heading"), PlainLabel()
        self.place = PlainLabel("", "muted", wrap=False)
        self.skip = QPushButton(tr("Skip"), self)
        self.previous = QPushButton(tr("Back"), self)
        self.next = QPushButton(tr("Next"), self)
        self.next.setProperty("primary", True)  # noqa: FBT003 - Qt's way
        self.skip.setToolTip(tr("End the tour (Esc); the Help menu starts it again"))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.place, 1)
        for button in (self.skip, self.previous, self.next):
            button.setAutoDefault(True)
            button.installEventFilter(self)
            row.addWidget(button)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 14, 12)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addLayout(row)
        self.setFixedWidth(_WIDTH)
        self.skip.clicked.connect(self.ended)
        self.previous.clicked.connect(self.back)
        self.next.clicked.connect(self.forth)

    def say(self, title: str, text: str, number: int, of: int) -> None:
        """Show a step."""
        self.title.setText(title)
        self.text.setText(text)
        self.place.setText(tr("{number} of {of}", number=number, of=of))
        self.previous.setVisible(number > 1)
        self.skip.setVisible(number < of)
        self.next.setText(tr("Done") if number == of else tr("Next"))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def eventFilter(self, _button: QObject, event: QEvent) -> bool:
        """Let Tab go round the buttons: F6 leaves the bubble, and Escape ends the tour."""
        steps = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        by = steps.get(Qt.Key(event.key()), 0)
        buttons = [b for b in (self.skip, self.previous, self.next) if b.isVisible()]
        here = next((n for n, button in enumerate(buttons) if button.hasFocus()), None)
        if by and here is not None:
            buttons[(here + by) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        return by != 0

    def stand_beside(self, rect: QRect) -> None:
        """Stand beside a part of the window: where there is room, else within it."""
        for label in (self.title, self.text, self.place):
            label.ensurePolished()
        self._column.invalidate()
        size = QSize(_WIDTH, self._column.totalHeightForWidth(_WIDTH))
        self.resize(size)
        room = self._window.rect().adjusted(_GAP, _GAP, -_GAP, -_GAP)
        self.move(_spot(rect, size, room).topLeft())


def _spot(rect: QRect, size: QSize, room: QRect) -> QRect:
    """Return where a bubble fits beside a part, the sides before above and below."""
    middle = rect.center().y() - size.height() // 2
    along = rect.center().x() - size.width() // 2
    spots = (
        (rect.right() + _GAP, min(middle, rect.top() + _GAP)),
        (rect.left() - _GAP - size.width(), min(middle, rect.top() + _GAP)),
        (along, rect.bottom() + _GAP),
        (along, rect.top() - _GAP - size.height()),
    )
    for x, y in spots:
        spot = _within(QRect(x, y, size.width(), size.height()), room)
        if not spot.intersects(rect):
            return spot
    return _within(QRect(along, rect.top() + 4 * _GAP, size.width(), size.height()), room)


def _within(spot: QRect, room: QRect) -> QRect:
    x = max(room.left(), min(spot.left(), room.right() - spot.width()))
    y = max(room.top(), min(spot.top(), room.bottom() - spot.height()))
    return QRect(x, y, spot.width(), spot.height())


class Ring(QWidget):
    """A line around the part that the bubble speaks of; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setObjectName("tour_ring")
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(current_theme().color("accent"), 2))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        painter.end()
