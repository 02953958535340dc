"""Draws the shipped icons in the colours of the theme, sharp at every size."""

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtSvg import QSvgRenderer

from designer.theme import Theme, current_theme
from resources import icon_svg, names

_DIRECTED = frozenset(("chevron-right", "undo", "redo", "library", "inspector"))
"""Icons that point along the direction of reading; where it is the other one, so do they."""


def icon(name: str, theme: Theme | None = None, token: str = "text_muted") -> QIcon:
    """Return the icon ``name`` in the colour of ``token``.

    Without a ``theme`` the icon follows the theme in force, also when that changes later.
    """
    return QIcon(_StrokeIcon(name, theme, token))


def category_icon(category: str, theme: Theme | None = None) -> QIcon:
    """Return the icon of a category of nodes in the colour of that category."""
    return QIcon(_StrokeIcon(category_icon_name(category), theme, category))


def category_icon_name(category: str) -> str:
    """Return the name of the icon of ``category``, that of a block for a plug-in's own."""
    name = "category-" + category.lower().replace(" ", "-")
    return name if name in icon_names() else "category-block"


@cache
def icon_names() -> frozenset[str]:
    """Return the names of all shipped icons."""
    return frozenset(names("icons", ".svg"))


def draw_icon(painter: QPainter, rect: QRectF, name: str, color: QColor) -> None:
    """Draw the icon ``name`` into ``rect``, with its strokes in ``color``."""
    drawing = icon_svg(name, color.name()).encode()
    renderer = QSvgRenderer(QByteArray(drawing))
    if name not in _DIRECTED or not QGuiApplication.isRightToLeft():
        renderer.render(painter, rect)
        return
    painter.save()
    painter.translate(rect.left() + rect.right(), 0.0)
    painter.scale(-1.0, 1.0)
    renderer.render(painter, rect)
    painter.restore()


class _StrokeIcon(QIconEngine):
    """An icon that is drawn when it is needed, in the size and colour that are needed."""

    def __init__(self, name: str, theme: Theme | None, token: str) -> None:
        if name not in icon_names():
            msg = f"No icon is called {name!r}; the names are {', '.join(sorted(icon_names()))}."
            raise ValueError(msg)
        super().__init__()
        self._name = name
        self._theme = theme
        self._token = token

    def clone(self) -> QIconEngine:
        return _StrokeIcon(self._name, self._theme, self._token)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        draw_icon(painter, QRectF(rect), self._name, self._color(mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        color = self._color(mode, state)
        pixels = size * scale
        way = "<" if QGuiApplication.isRightToLeft() else ""
        key = f"{way}{self._name} {color.name()} {pixels.width()}x{pixels.height()}"
        pixmap = QPixmap()
        if not QPixmapCache.find(key, pixmap):
            pixmap = _drawn(self._name, color, pixels)
            QPixmapCache.insert(key, pixmap)
        pixmap.setDevicePixelRatio(scale)
        return pixmap

    def _color(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        theme = self._theme or current_theme()
        if mode == QIcon.Mode.Disabled:
            return theme.color("text_disabled")
        if self._token not in theme.colors:
            return theme.category(self._token)
        lit = mode != QIcon.Mode.Normal or state == QIcon.State.On
        return theme.color("text" if lit and self._token == "text_muted" else self._token)


def _drawn(name: str, color: QColor, pixels: QSize) -> QPixmap:
    pixmap = QPixmap(pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_icon(painter, QRectF(pixmap.rect()), name, color)
    painter.end()
    return pixmap
