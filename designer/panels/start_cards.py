"""Lists of projects with their pictures, as cards side by side or as rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QImage, QKeyEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from designer.fonts import text_font
from designer.plain import tip
from designer.theme import Theme, current_theme
from designer.thumbnails import SIZE
from designer.words import tr

_Index = QModelIndex | QPersistentModelIndex
GAP: Final = 7
"""Half of the room between two cards."""
_INSET: Final = 12
_TEXT_LINES: Final = 3
_ROW: Final = QSize(64, 44)
"""The picture in a row."""
_RADIUS: Final = 9.0


@dataclass(eq=False)
class Card:
    """A project that can be opened: a file, or a shipped example."""

    title: str
    text: str
    group: str
    words: str
    """All that a search looks at, in small letters."""
    read: Callable[[], bytes]
    path: Path | None = None
    example: str = ""
    tip: str = ""
    stamp: float = 0.0
    image: QImage | None = None
    nodes: int = 0
    looked_for: bool = False
    """Whether its picture was made, or cannot be made."""

    @property
    def size(self) -> str:
        """How large it is, in words; "" while that is not known."""
        counted = tr("{n:,} node", "{n:,} nodes", n=self.nodes) if self.nodes else ""
        return " · ".join(part for part in (self.group, counted) if part)


class _Cards(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.cards: list[Card] = []

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        card = self.cards[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return card.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(part for part in (card.title, card.text, card.size) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip("\n".join(part for part in (card.text, card.tip) if part))
        return None


class CardList(QListView):
    """Shows cards; a click or Enter wants one."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget, *, wide: bool) -> None:
        super().__init__(parent)
        self._model = _Cards(self)
        self.setModel(self._model)
        self.setItemDelegate(_CardDelegate(self) if wide else _RowDelegate(self))
        self.setProperty("role", "cards")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if wide:
            self.setViewMode(QListView.ViewMode.IconMode)
            self.setMovement(QListView.Movement.Static)
            self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self._choose)

    @property
    def cards(self) -> Sequence[Card]:
        """The cards that are shown."""
        return self._model.cards

    def show_cards(self, cards: list[Card]) -> None:
        """Show these cards and no others."""
        if cards != self._model.cards:
            self._model.beginResetModel()
            self._model.cards = cards
            self._model.endResetModel()

    def renew(self, card: Card) -> None:
        """Draw a card anew."""
        if card in self._model.cards:
            index = self._model.index(self._model.cards.index(card))
            self._model.dataChanged.emit(index, index)

    def begin(self) -> None:
        """Give the keyboard to the first card."""
        if self._model.cards:
            self.setCurrentIndex(self._model.index(0))
            self.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Want the current card with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self.currentIndex().isValid():
                self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        self.wanted.emit(self._model.cards[index.row()])


class _Delegate(QStyledItemDelegate):
    """Draws what cards and rows have in common."""

    def __init__(self, parent: CardList) -> None:
        super().__init__(parent)
        self._list = parent
        self._title, self._text = text_font(1.0, QFont.Weight.DemiBold), text_font(0.9)

    def _card(self, index: _Index) -> Card:
        return self._list.cards[index.row()]

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF, theme: Theme
    ) -> None:
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        chosen = self._list.hasFocus() and bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        border = theme.color("focus" if chosen else "accent" if hovered else "border")
        painter.setPen(QPen(border, 2.0 if chosen else 1.0))
        painter.setBrush(theme.color("hover" if hovered else "panel_raised"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)

    def _paint_picture(self, painter: QPainter, box: QRectF, card: Card, theme: Theme) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(box, _RADIUS - 3, _RADIUS - 3)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(box, theme.color("canvas"))
        if card.image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            size = QSizeF(card.image.size()).scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
            inner = QRectF(QPointF(), size)
            inner.moveCenter(box.center())
            painter.drawImage(inner, card.image)
        painter.restore()
        if card.image is None and card.looked_for:
            painter.setFont(self._text)
            painter.setPen(theme.color("text_muted"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")

    def _line(self, painter: QPainter, box: QRect, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _LEADING | Qt.AlignmentFlag.AlignVCenter, shown)


class _CardDelegate(_Delegate):
    """Draws an example: its picture, and below it what it is and how large.

    The cards share the width that there is.
    """

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        title, text = QFontMetrics(self._title).height(), QFontMetrics(self._text).lineSpacing()
        height = SIZE.height() + title + (_TEXT_LINES + 1) * text + 2 * GAP + 34
        least, room = SIZE.width() + 2 * GAP + 16, self._list.viewport().width() - 1
        return QSize(max(least, room // max(room // least, 1)), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        card, theme = self._card(index), current_theme()
        whole = option.rect.adjusted(GAP, GAP, -GAP, -GAP)
        painter.save()
        self._paint_ground(painter, option, QRectF(whole), theme)
        picture = QRect(whole.x() + 8, whole.y() + 8, whole.width() - 16, SIZE.height())
        self._paint_picture(painter, QRectF(picture), card, theme)
        box = whole.adjusted(_INSET, SIZE.height() + 16, -_INSET, -8)
        painter.setFont(self._title)
        painter.setPen(theme.color("text"))
        title = painter.fontMetrics().height()
        self._line(painter, QRect(box.x(), box.y(), box.width(), title), card.title)
        painter.setFont(self._text)
        line = painter.fontMetrics().lineSpacing()
        painter.setPen(theme.color("text_muted"))
        text = QRect(box.x(), box.y() + title + 3, box.width(), _TEXT_LINES * line)
        _write(painter, text, card.text, _TEXT_LINES)
        self._line(painter, QRect(box.x(), box.bottom() - line, box.width(), line), card.size)
        painter.restore()


class _RowDelegate(_Delegate):
    """Draws a file: its picture, its name, its folder and how large it is."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(_ROW.width() + 100, _ROW.height() + 22)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        card, theme = self._card(index), current_theme()
        whole = option.rect.adjusted(1, 3, -1, -3)
        painter.save()
        self._paint_ground(painter, option, QRectF(whole), theme)
        picture = QRect(whole.x() + 8, whole.y() + 8, _ROW.width(), _ROW.height())
        picture = QStyle.visualRect(option.direction, whole, picture)
        self._paint_picture(painter, QRectF(picture), card, theme)
        text = QRect(whole.x() + _ROW.width() + 18, whole.y(), 0, whole.height())
        text.setRight(whole.right() - 10)
        text = QStyle.visualRect(option.direction, whole, text)
        painter.setFont(self._title)
        painter.setPen(theme.color("text"))
        half = text.height() // 2
        self._line(painter, QRect(text.x(), text.y() + 7, text.width(), half - 6), card.title)
        painter.setFont(self._text)
        painter.setPen(theme.color("text_muted"))
        below = QRect(text.x(), text.y() + half, text.width(), half - 6)
        shown = painter.fontMetrics().elidedText(
            card.text, Qt.TextElideMode.ElideMiddle, below.width()
        )
        painter.drawText(below, _LEADING | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()


_LEADING: Final = Qt.AlignmentFlag.AlignLeading


def _write(painter: QPainter, box: QRect, text: str, most: int) -> None:
    """Write a text on a few lines; the last one ends in an ellipsis where there is more."""
    from PySide6.QtGui import QTextLayout

    metrics, layout = painter.fontMetrics(), QTextLayout(text, painter.font())
    layout.beginLayout()
    for number in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(box.width())
        end = line.textStart() + line.textLength()
        words = text[line.textStart() : end]
        if number == most - 1 and end < len(text):
            rest = text[line.textStart() :]
            words = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, box.width())
        height = metrics.lineSpacing()
        place = QRect(box.x(), box.y() + number * height, box.width(), height)
        painter.drawText(place, _LEADING | Qt.AlignmentFlag.AlignVCenter, words.strip())
    layout.endLayout()
