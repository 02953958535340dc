"""Paints the ground of the canvas and the dots of its grid."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from functools import partial
from math import ceil, floor, log2
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPixmap

from designer.canvas.curves import Floats
from designer.canvas.frame import Frame
from designer.canvas.sheet import draw_fragments
from designer.canvas.sprites import Sprite, Sprites, lay_down
from designer.theme import Theme

_STEP: Final = 16.0
"""The grid's finest step in scene units; it doubles while dots would be too dense."""
_DENSEST: Final = 24.0
_LARGE: Final = 4
"""Every so many dots there is a large one."""
_AHEAD: Final = 256
"""Window pixels that a picture of rows reaches beyond what is painted: it scrolls."""
_KEPT: Final = 4

_Key = tuple[float, float, float, str]
"""Device pixels a scene unit, those a window pixel, the part of one at which the scene begins, and
the theme."""


@dataclass(frozen=True)
class _Rows:
    """A picture of a row of small dots, and below it of one with the large ones, too."""

    picture: QPixmap
    left: int
    """Device pixels from the origin of the scene to its left edge."""

    def covers(self, left: int, right: int) -> bool:
        """Return whether it reaches from one device pixel to another."""
        return self.left <= left and right <= self.left + self.picture.width()


class GroundPainter:
    """Paints the ground; the dots lie in two kinds of rows, each of which is drawn once."""

    def __init__(self, sprites: Sprites) -> None:
        self._sprites = sprites
        self._rows: OrderedDict[_Key, _Rows] = OrderedDict()

    def forget_pictures(self) -> None:
        """Draw the rows anew: the theme has changed."""
        self._rows.clear()

    def paint(self, frame: Frame, theme: Theme) -> None:
        """Paint what is exposed, row by row."""
        frame.in_window().fillRect(frame.exposed, theme.color("canvas"))
        step, area, ratio = _step_of(frame.zoom), frame.exposed, frame.ratio
        first = floor((area.top() - 4 - frame.y) / frame.zoom / step)
        last = ceil((area.top() + area.height() + 4 - frame.y) / frame.zoom / step)
        rows = np.arange(first, last + 1, dtype=np.float64)
        reach, origin = ceil(2 * ratio), floor(frame.x * ratio)
        left, width = floor(area.left() * ratio), ceil(area.width() * ratio) + 1
        kept = self._kept(frame, theme, left - origin, left - origin + width)
        fragments = np.empty((len(rows), 10))
        fragments[:] = (left + width / 2, 0, left - origin - kept.left, 0, width, 2 * reach,
                        1, 1, 0, 1)  # fmt: skip
        fragments[:, 1] = _snapped(rows * step, frame.scale, frame.y * ratio)
        fragments[-first % _LARGE :: _LARGE, 3] = 2 * reach
        draw_fragments(frame.in_pixels(), fragments, kept.picture)

    def _kept(self, frame: Frame, theme: Theme, left: int, right: int) -> _Rows:
        """Return a picture of rows between two device pixels, counted from the scene's origin."""
        shift = frame.x * frame.ratio % 1.0
        key = (frame.scale, frame.ratio, shift, theme.name)
        kept = self._rows.get(key)
        if kept is None or not kept.covers(left, right):
            ahead = ceil(_AHEAD * frame.ratio)
            kept = self._rows[key] = self._drawn(frame, theme, left - ahead, right + ahead)
            while len(self._rows) > _KEPT:
                self._rows.popitem(last=False)
        self._rows.move_to_end(key)
        return kept

    def _drawn(self, frame: Frame, theme: Theme, left: int, right: int) -> _Rows:
        step, reach = _step_of(frame.zoom), ceil(2 * frame.ratio)
        width = step * frame.scale
        first, last = floor((left - reach) / width), ceil((right + reach) / width)
        columns = np.arange(first, last + 1, dtype=np.float64)
        across = _snapped(columns * step, frame.scale, frame.x * frame.ratio % 1.0) - left
        picture = QPixmap(right - left, 4 * reach)
        picture.fill(theme.color("canvas"))
        painter = QPainter(picture)
        large = across[columns % _LARGE == 0]
        for token, places, lines in (("grid", across, (1, 3)), ("grid_major", large, (3,))):
            at = np.empty((len(lines), len(places), 2))
            at[:, :, 0], at[:, :, 1] = places, reach * np.array(lines)[:, None]
            lay_down(painter, self._dot(frame, theme, token), at.reshape(-1, 2))
        painter.end()
        return _Rows(picture, left)

    def _dot(self, frame: Frame, theme: Theme, token: str) -> Sprite:
        draw = partial(_draw_dot, theme=theme, token=token, ratio=frame.ratio)
        return self._sprites.sprite((token, theme.name), frame.ratio, (-2, -2, 2, 2), draw)


def _step_of(zoom: float) -> float:
    """Return the distance of two dots in scene units."""
    return float(_STEP * 2 ** ceil(max(0.0, log2(_DENSEST / (_STEP * zoom)))))


def _snapped(lines: Floats, scale: float, origin: float) -> Floats:
    """Return lines of the scene at the nearest whole device pixels."""
    snapped: Floats = np.floor(lines * scale + (origin + 0.5))
    return snapped


def _draw_dot(painter: QPainter, theme: Theme, token: str, ratio: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(token).lighter(150) if theme.dark else theme.color(token))
    radius = 1.0 if token == "grid" else 1.3
    painter.drawEllipse(QPointF(0.5 / ratio, 0.5 / ratio), radius, radius)
