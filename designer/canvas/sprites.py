"""Pictures of cards, ports and marks, drawn once for each zoom and laid down many at a time."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from math import ceil
from typing import Final, cast

import numpy as np
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap

from designer.canvas.curves import Floats

_KEPT_PIXELS: Final = 24_000_000
"""About 100 MB of pictures; the zoom used longest ago goes first."""


@dataclass(frozen=True)
class Sprite:
    """A picture and where its origin lies in it, in device pixels."""

    pixmap: QPixmap | None
    origin: tuple[int, int]
    draw: Callable[[QPainter], None] | None = None
    """What draws it where there are no pixels, on paper: there is no `pixmap` then."""
    scale: float = 1.0
    """Pixels of a unit of that drawing."""

    @property
    def pixels(self) -> int:
        """How many pixels the picture has."""
        return 0 if self.pixmap is None else self.pixmap.width() * self.pixmap.height()


class Sprites:
    """Makes pictures when they are first needed and keeps them by zoom."""

    def __init__(self) -> None:
        self._by_scale: OrderedDict[float, dict[Hashable, Sprite]] = OrderedDict()
        self._pixels = 0

    def clear(self) -> None:
        """Forget all pictures: the theme has changed."""
        self._by_scale.clear()
        self._pixels = 0

    def sprite(
        self,
        key: Hashable,
        scale: float,
        box: tuple[float, float, float, float],
        draw: Callable[[QPainter], None],
    ) -> Sprite:
        """Return the picture of a key at a scale (device pixels a scene unit).

        `box` is what the drawing covers (left, top, right, bottom), in scene units.
        """
        kept = self._by_scale.setdefault(scale, {})
        self._by_scale.move_to_end(scale)
        if key not in kept:
            kept[key] = _drawn(scale, box, draw)
            self._pixels += kept[key].pixels
            self._drop_oldest()
        return kept[key]

    def _drop_oldest(self) -> None:
        while self._pixels > _KEPT_PIXELS and len(self._by_scale) > 1:
            _, gone = self._by_scale.popitem(last=False)
            self._pixels -= sum(sprite.pixels for sprite in gone.values())


class VectorSprites(Sprites):
    """Draws each picture anew wherever it is laid down, for drawings that are not of pixels."""

    def sprite(
        self,
        key: Hashable,
        scale: float,
        box: tuple[float, float, float, float],
        draw: Callable[[QPainter], None],
    ) -> Sprite:
        """Return what draws the picture."""
        return Sprite(None, (0, 0), draw, scale)


def _drawn(
    scale: float, box: tuple[float, float, float, float], draw: Callable[[QPainter], None]
) -> Sprite:
    left, top, right, bottom = (ceil(abs(edge) * scale) * (1 if edge > 0 else -1) for edge in box)
    pixmap = QPixmap(max(1, right - left), max(1, bottom - top))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-left, -top)
    painter.scale(scale, scale)
    draw(painter)
    painter.end()
    return Sprite(pixmap, (-left, -top))


def lay_down(painter: QPainter, sprite: Sprite, at: Floats) -> None:
    """Draw a picture with its origin at each of some whole device pixels (rows of x, y)."""
    if not len(at):
        return
    if sprite.draw is not None:
        _draw_each(painter, sprite.draw, sprite.scale, at)
        return
    pixmap = sprite.pixmap
    assert pixmap is not None
    width, height = pixmap.width(), pixmap.height()
    # The memory of QPainter::PixmapFragment: ten doubles.
    fragments = np.empty((len(at), 10), dtype=np.float64)
    fragments[:, 0] = at[:, 0] - sprite.origin[0] + width / 2
    fragments[:, 1] = at[:, 1] - sprite.origin[1] + height / 2
    fragments[:, 2:] = (0, 0, width, height, 1, 1, 0, 1)
    first = cast(
        "QPainter.PixmapFragment",
        shiboken6.wrapInstance(fragments.ctypes.data, QPainter.PixmapFragment),
    )
    painter.drawPixmapFragments(first, len(at), pixmap)


def _draw_each(
    painter: QPainter, draw: Callable[[QPainter], None], scale: float, at: Floats
) -> None:
    for x, y in at.tolist():
        painter.save()
        painter.translate(x, y)
        painter.scale(scale, scale)
        draw(painter)
        painter.restore()
