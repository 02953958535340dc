"""How the library draws its rows: headings with a chevron, entries with a dot."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from designer.icons import icon
from designer.panels.library_model import CATEGORY, HINT, KIND
from designer.theme import current_theme
from designer.widgets import mirrored

Index = QModelIndex | QPersistentModelIndex

ROW, HEADING = 26, 30
DOT = 8


class RowPainter(QStyledItemDelegate):
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
    place = QRect(rect.x() + 10, rect.center().y() - 5, 12, 12)
    chevron.paint(painter, mirrored(option, place))
    font = option.font
    font.setWeight(font.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(theme.color("text"))
    painter.drawText(mirrored(option, rect.adjusted(28, 0, -8, 0)), _MIDDLE, text)


def _paint_entry(painter: QPainter, option: QStyleOptionViewItem, text: str, index: Index) -> None:
    theme, rect = current_theme(), option.rect
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.category(index.data(CATEGORY)))
    middle = rect.center().y() + 1
    dot = mirrored(option, QRect(rect.x() + 30, middle - DOT // 2, DOT, DOT))
    painter.drawRoundedRect(dot, 2.5, 2.5)
    painter.setPen(theme.color("text"))
    metrics = QFontMetrics(painter.font())
    inside = rect.adjusted(46, 0, -10, 0)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
    painter.drawText(mirrored(option, inside), _MIDDLE, shown)
    hint, left = index.data(HINT), inside.adjusted(metrics.horizontalAdvance(shown) + 12, 0, 0, 0)
    if hint and metrics.horizontalAdvance(hint) <= left.width():
        painter.setPen(theme.color("text_muted"))
        painter.drawText(mirrored(option, left), _MIDDLE | Qt.AlignmentFlag.AlignRight, hint)


_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
