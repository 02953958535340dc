"""A scrolling grid of tensors' tiles, painted by one widget however many tensors there are."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from designer.plots.strokes import thin_pen
from designer.plots.tile import Tile, draw_texts, tile_picture
from designer.theme import Theme, current_theme
from designer.words import tr

_LEAST: Final = QSize(230, 112)
_HIGHEST: Final = 200
_RIDGES: Final = 176  # pixels that ridges need to stand apart
_GAP: Final = 8


class HistogramGrid(QAbstractScrollArea):
    """Shows tiles; a click picks one, the arrow keys go from tile to tile."""

    picked = Signal(str)
    """The name of the tensor whose tile was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Histograms"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)
        self._tiles: tuple[Tile, ...] = ()
        self._lit: frozenset[str] = frozenset()
        self._pictures: dict[str, tuple[object, QPixmap]] = {}
        self._pointer: QPoint | None = None
        self._current = -1
        self.cost = 0.0
        """Seconds that the last painting of all tiles took."""

    @property
    def tiles(self) -> tuple[Tile, ...]:
        """What is shown, in order."""
        return self._tiles

    def show_tiles(self, tiles: Sequence[Tile], lit: frozenset[str]) -> None:
        """Show these tiles; those of the nodes in `lit` are framed."""
        self._tiles, self._lit = tuple(tiles), lit
        names = {tile.name for tile in tiles}
        self._pictures = {name: kept for name, kept in self._pictures.items() if name in names}
        self._current = min(self._current, len(self._tiles) - 1)
        self._measure()
        self.viewport().update()

    def tile_area(self, index: int) -> QRect:
        """Return where a tile lies in the viewport."""
        columns, size = self._cells()
        row, column = divmod(index, columns)
        left = _GAP + column * (size.width() + _GAP)
        top = _GAP // 2 + row * (size.height() + _GAP) - self.verticalScrollBar().value()
        return QRect(QPoint(left, top), size)

    def sizeHint(self) -> QSize:
        return QSize(2 * _LEAST.width(), 2 * _LEAST.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        before = time.perf_counter()
        painter, theme = QPainter(self.viewport()), current_theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, tile in enumerate(self._tiles):
            area = self.tile_area(index)
            if area.intersects(event.rect()):
                self._paint_tile(painter, index, tile, theme)
        painter.end()
        if event.rect() == self.viewport().rect():
            self.cost = time.perf_counter() - before

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(event.position().toPoint())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._point(None)
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._index_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index is not None:
            self._current = index
            self.picked.emit(self._tiles[index].name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        columns, _ = self._cells()
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -columns,
            Qt.Key.Key_Down: columns,
        }
        if event.key() in steps and self._tiles:
            self._go_to(self._current + steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current >= 0:
            self.picked.emit(self._tiles[self._current].name)
        else:
            super().keyPressEvent(event)

    def _go_to(self, index: int) -> None:
        self._current = min(max(index, 0), len(self._tiles) - 1)
        area, bar = self.tile_area(self._current), self.verticalScrollBar()
        if area.top() < 0:
            bar.setValue(bar.value() + area.top() - _GAP)
        elif area.bottom() > self.viewport().height():
            bar.setValue(bar.value() + area.bottom() - self.viewport().height() + _GAP)
        tile = self._tiles[self._current]
        self.setAccessibleDescription(f"{tile.name}: {tile.figures()}")
        self.viewport().update()

    def _paint_tile(self, painter: QPainter, index: int, tile: Tile, theme: Theme) -> None:
        area = self.tile_area(index)
        current = self.hasFocus() and index == self._current
        lit = tile.node in self._lit
        rim = theme.color("focus" if current else "node_selected" if lit else "border")
        painter.setPen(thin_pen(rim))
        painter.setBrush(theme.color("panel_raised"))
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 7.0, 7.0)
        painter.drawPixmap(area.topLeft(), self._picture(tile, area.size(), theme))
        draw_texts(painter, QRectF(area), tile, self._foot(painter, area, tile, theme), theme)

    def _foot(self, painter: QPainter, area: QRect, tile: Tile, theme: Theme) -> str:
        """Return the figures to show, those at the pointer where it is over the histograms."""
        plot = tile.plot_area(QRectF(area))
        painter.save()
        if tile.at is not None:
            tile.draw_step(painter, plot, tile.at, theme, "accent")
        step = None
        if self._pointer is not None and plot.contains(self._pointer):
            step = tile.step_at(plot, QPointF(self._pointer))
            tile.draw_step(painter, plot, step, theme, "text")
        painter.restore()
        return tile.figures() if step is None else tile.read(step)

    def _picture(self, tile: Tile, size: QSize, theme: Theme) -> QPixmap:
        ratio = self.devicePixelRatioF()
        at = None if tile.ridges else tile.at
        key = (tile.track, tile.track.latest, at, tile.ridges, size, ratio, theme.name)
        kept = self._pictures.get(tile.name)
        if kept is None or kept[0] != key:
            kept = key, tile_picture(tile, size, ratio, theme)
            self._pictures[tile.name] = kept
        return kept[1]

    def _point(self, place: QPoint | None) -> None:
        before, self._pointer = self._pointer, place
        for point in (before, place):
            index = None if point is None else self._index_at(point)
            if index is not None:
                self.viewport().update(self.tile_area(index))

    def _index_at(self, place: QPoint) -> int | None:
        areas = ((index, self.tile_area(index)) for index in range(len(self._tiles)))
        return next((index for index, area in areas if area.contains(place)), None)

    def _cells(self) -> tuple[int, QSize]:
        width = self.viewport().width() - _GAP
        count = max(len(self._tiles), 1)
        columns = max(1, min(count, width // (_LEAST.width() + _GAP)))
        rows = -(-count // columns)
        shared = (self.viewport().height() - _GAP) // rows - _GAP
        least = _LEAST.height()
        if any(tile.ridges for tile in self._tiles):  # as high as they like, but seen whole
            least = max(least, min(_RIDGES, self.viewport().height() - 2 * _GAP))
        height = min(max(shared, least), _HIGHEST)
        return columns, QSize(width // columns - _GAP, height)

    def _measure(self) -> None:
        columns, size = self._cells()
        rows = -(-len(self._tiles) // columns)
        height, seen = rows * (size.height() + _GAP) + _GAP, self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setPageStep(seen)
        bar.setSingleStep(size.height() // 3)
        bar.setRange(0, max(0, height - seen))
