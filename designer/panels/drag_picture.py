"""What one holds while dragging from the library: the node that it will be."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPixmap

from designer.fonts import text_font
from designer.icons import category_icon_name, draw_icon
from designer.theme import current_theme

HEIGHT, TILE, ICON = 40, 26, 16


def drag_picture(title: str, category: str, scale: float) -> QPixmap:
    """Return a card with the icon of a category and a title, at `scale` pixels a point."""
    font = text_font()
    width = QFontMetrics(font).horizontalAdvance(title) + 66
    picture = QPixmap(round(width * scale), round(HEIGHT * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    theme = current_theme()
    painter.setPen(theme.color("node_selected"))
    painter.setBrush(theme.color("node", 0.92))
    painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, HEIGHT - 1), 8, 8)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.category(category, 0.2))
    tile = QRectF(8, (HEIGHT - TILE) / 2, TILE, TILE)
    painter.drawRoundedRect(tile, 6, 6)
    inset = (TILE - ICON) / 2
    inside = tile.adjusted(inset, inset, -inset, -inset)
    draw_icon(painter, inside, category_icon_name(category), theme.category(category))
    painter.setFont(font)
    painter.setPen(theme.color("text"))
    painter.drawText(QRectF(44, 0, width - 50, HEIGHT), Qt.AlignmentFlag.AlignVCenter, title)
    painter.end()
    return picture
