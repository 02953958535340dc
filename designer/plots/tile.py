"""One tensor in a tile: name and figures, its histograms over time, and the latest one beside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPixmap

from designer.fonts import text_font
from designer.plots.arrays import Numbers
from designer.plots.axes import Scale, number
from designer.plots.heat import heat_image
from designer.plots.legend import figures_font
from designer.plots.ridge import Ridges, ridge_area, share_at
from designer.plots.strokes import draw_level, draw_line, draw_upright, polygon
from designer.plots.tracks import Track
from designer.theme import Theme
from designer.words import tr

_AXIS: Final = 42.0
_SILHOUETTE: Final = 36.0
_TITLE: Final = 24.0
_FOOT: Final = 22.0
_EDGE: Final = 10.0
_ROWS: Final = 48


@dataclass(frozen=True)
class Tile:
    """One tensor: its name, the colour of its node, and what is known of it.

    `steady` tiles show the values of most columns, not of all. `at` is the step that is looked
    at, None for the latest.
    """

    name: str
    color: QColor
    track: Track
    token: str = "plot_1"
    """The colour of its densities."""
    steady: bool = False
    at: float | None = None
    ridges: bool = False
    """Whether its histograms stand behind each other instead of as colours beside each other."""

    @property
    def node(self) -> str:
        """The name of the node that it belongs to."""
        return node_of(self.name)

    def figures(self) -> str:
        """Return its figures in words, those of the step that is looked at."""
        if self.at is not None:
            return self.read(self.at)
        latest = self.track.latest
        if latest is None:
            return ""
        return tr(
            "mean {mean}   std {std}   norm {norm}",
            mean=number(latest.mean),
            std=number(latest.std),
            norm=number(latest.norm),
        )

    @property
    def span(self) -> tuple[float, float]:
        """The values that are shown."""
        return self.track.span(steady=self.steady)

    def plot_area(self, area: QRectF) -> QRectF:
        """Return the rectangle of the histograms within that of the tile."""
        return ridge_room(area) if self.ridges else heat_area(area)

    def step_at(self, area: QRectF, place: QPointF) -> float:
        """Return the step at a place in the rectangle of the histograms."""
        if self.ridges:
            return self.track.step_at(share_at(ridge_area(area), place.y()))
        return self.track.step_at((place.x() - area.left()) / area.width())

    def draw_step(
        self, painter: QPainter, area: QRectF, step: float, theme: Theme, token: str
    ) -> None:
        """Mark a step in the rectangle of the histograms."""
        if self.ridges:
            Ridges(self.track, self.span, theme).draw_step(painter, area, step, theme.color(token))
        else:
            x = area.left() + self.track.share(step) * area.width()
            draw_upright(painter, x, area.top(), area.bottom(), theme.color(token))

    def read(self, step: float) -> str:
        """Return its figures at a step in words."""
        found, mean, std = self.track.column(step)
        return tr(
            "step {found:,.0f}   mean {mean}   std {std}",
            found=found,
            mean=number(mean),
            std=number(std),
        )


def node_of(tensor: str) -> str:
    """Return the name of the node that a tensor belongs to: the first part of its own."""
    return tensor.partition(".")[0]


def heat_area(area: QRectF) -> QRectF:
    """Return the rectangle of the colours within that of a tile."""
    return area.adjusted(_EDGE + _AXIS, _TITLE + 4.0, -_EDGE - _SILHOUETTE, -_FOOT - 4.0)


def ridge_room(area: QRectF) -> QRectF:
    """Return the rectangle of the ridges within that of a tile."""
    return area.adjusted(_EDGE + 4.0, _TITLE + 4.0, -_EDGE - 4.0, -_FOOT - 4.0)


def tile_picture(tile: Tile, size: QSize, ratio: float, theme: Theme) -> QPixmap:
    """Return the picture of a tile: all but its texts, which follow pointer and selection."""
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setFont(text_font(0.8))
    span, area = tile.span, tile.plot_area(QRectF(0.0, 0.0, size.width(), size.height()))
    if tile.ridges:
        Ridges(tile.track, span, theme).draw(painter, area, tile.token)
    else:
        painter.drawImage(area, heat_image(tile.track, span, theme, tile.token))
        _draw_values(painter, area, Scale(*span), theme)
        _draw_silhouette(painter, area, tile, span, theme)
    painter.end()
    return picture


def draw_texts(painter: QPainter, area: QRectF, tile: Tile, foot: str, theme: Theme) -> None:
    """Paint the tensor's name and, below, its figures."""
    middle = area.top() + 4.0 + _TITLE / 2.0
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tile.color)
    painter.drawEllipse(QPointF(area.left() + _EDGE + 4.0, middle), 4.0, 4.0)
    painter.setPen(theme.color("text"))
    painter.setFont(text_font(0.92))
    title = QRectF(area.left() + _EDGE + 14.0, middle - 10.0, area.width() - 2 * _EDGE - 14.0, 20.0)
    _draw_elided(painter, title, tile.name)
    painter.setPen(theme.color("text_muted"))
    painter.setFont(figures_font(0.82))
    left = area.left() + _EDGE + 14.0
    below = QRectF(left, area.bottom() - 4.0 - _FOOT, area.right() - _EDGE - left, _FOOT)
    _draw_elided(painter, below, foot)


def _draw_elided(painter: QPainter, area: QRectF, text: str) -> None:
    metrics = QFontMetricsF(painter.font())
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, area.width())
    painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), shown)


def _draw_values(painter: QPainter, area: QRectF, scale: Scale, theme: Theme) -> None:
    half = painter.fontMetrics().height() / 2.0
    for tick in scale.ticks(4):
        y = area.bottom() - scale.share(tick.value) * area.height()
        if not area.top() + half - 5.0 <= y <= area.bottom() - half + 5.0:
            continue
        draw_level(painter, area.left(), area.right(), y, theme.color("text", 0.16))
        painter.setPen(theme.color("text_muted"))
        box = QRectF(area.left() - _AXIS - 6.0, y - 10.0, _AXIS, 20.0)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, flags, tick.text)


def _draw_silhouette(
    painter: QPainter, area: QRectF, tile: Tile, span: tuple[float, float], theme: Theme
) -> None:
    """Paint a histogram on its side, at the right of the colours."""
    shares = tile.track.silhouette(*span, _ROWS, tile.at)
    across = area.right() + 5.0 + shares * (_SILHOUETTE - 6.0)
    down = area.top() + (np.arange(_ROWS) + 0.5) / _ROWS * area.height()
    outline = polygon(across, down)
    base = polygon(*_closed(across, down, area.right() + 5.0))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(tile.token, 0.3))
    painter.drawPolygon(base)
    draw_line(painter, outline, theme.color(tile.token))


def _closed(across: Numbers, down: Numbers, base: float) -> tuple[Numbers, Numbers]:
    return np.concatenate(([base], across, [base])), np.concatenate(([down[0]], down, [down[-1]]))
