"""Histograms over time as ridges: values across, the oldest behind, the newest in front."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from designer.plots.arrays import Numbers
from designer.plots.axes import Scale
from designer.plots.colors import rgb
from designer.plots.strokes import draw_line, draw_upright, polygon
from designer.plots.tracks import Track
from designer.theme import Theme

_ACROSS: Final = 72
"""Values at which a ridge is drawn."""
_APART: Final = 7.0  # pixels between two ridges, where there is room for fewer than all
_MOST: Final = 24
_PEAK: Final = 0.34
"""How much of the height the highest ridge takes."""
_AXIS: Final = 14.0  # pixels for the values below
_FAINT: Final = 0.35
"""How much of its colour the oldest ridge has."""


def ridge_area(area: QRectF) -> QRectF:
    """Return where the ridges stand within the room of a tile's plot: the values lie below."""
    return area.adjusted(0.0, 0.0, 0.0, -_AXIS)


def baseline(area: QRectF, share: float) -> float:
    """Return the height of the foot of a ridge: that of the first step lies far above the last."""
    room = _PEAK * area.height()
    return area.top() + room + share * (area.height() - room)


def share_at(area: QRectF, y: float) -> float:
    """Return how far along the run the ridge is whose foot lies at a height."""
    top = baseline(area, 0.0)
    return min(max((y - top) / max(area.bottom() - top, 1.0), 0.0), 1.0)


@dataclass(frozen=True)
class Ridges:
    """The histograms of a track over a span of values, to be painted in the room of a plot."""

    track: Track
    span: tuple[float, float]
    theme: Theme

    def draw(self, painter: QPainter, room: QRectF, token: str) -> None:
        """Paint all ridges in a colour that grows with the steps, and the values below."""
        area = ridge_area(room)
        painter.fillRect(area, self.theme.color("field"))
        _draw_values(painter, area, Scale(*self.span), self.theme)
        count = int(min(max(area.height() // _APART, 2), _MOST, len(self.track)))
        shares = self.track.density(*self.span, _ACROSS, count)[::-1].T
        for number, ridge in enumerate(shares):
            along = number / (count - 1) if count > 1 else 1.0
            color = _mixed(self.theme, token, _FAINT + (1.0 - _FAINT) * along)
            self._draw_one(painter, area, ridge, along, color)

    def draw_step(self, painter: QPainter, room: QRectF, step: float, color: QColor) -> None:
        """Paint the ridge of one step over the others."""
        ridge = self.track.silhouette(*self.span, _ACROSS, step)[::-1]
        self._draw_one(painter, ridge_area(room), ridge, self.track.share(step), color)

    def _draw_one(
        self, painter: QPainter, area: QRectF, ridge: Numbers, share: float, color: QColor
    ) -> None:
        foot = baseline(area, share)
        across = area.left() + (np.arange(_ACROSS) + 0.5) / _ACROSS * area.width()
        heights = foot - ridge * _PEAK * area.height()
        closed = np.concatenate(([across[0]], across, [across[-1]]))
        outline = polygon(closed, np.concatenate(([foot], heights, [foot])))
        painter.setPen(Qt.PenStyle.NoPen)
        for fill, opacity in ((self.theme.color("field"), 0.82), (color, 0.22)):
            veil = QColor(fill)
            veil.setAlphaF(opacity)
            painter.setBrush(veil)
            painter.drawPolygon(outline)
        draw_line(painter, polygon(across, heights), color)


def _mixed(theme: Theme, token: str, share: float) -> QColor:
    """Return a colour between the ground and that of a token."""
    parts = zip(rgb(theme.color("field")), rgb(theme.color(token)), strict=True)
    return QColor(*(round(ground + (full - ground) * share) for ground, full in parts))


def _draw_values(painter: QPainter, area: QRectF, scale: Scale, theme: Theme) -> None:
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
    for tick in scale.ticks(4):
        x = area.left() + scale.share(tick.value) * area.width()
        half = painter.fontMetrics().horizontalAdvance(tick.text) / 2.0
        if not area.left() <= x - half or not x + half <= area.right():
            continue
        draw_upright(painter, x, area.top(), area.bottom(), theme.color("text", 0.12))
        painter.setPen(theme.color("text_muted"))
        painter.drawText(QRectF(x - 40.0, area.bottom() + 1.0, 80.0, _AXIS), int(flags), tick.text)
