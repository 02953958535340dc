"""Pictures of cards, ports and marks, drawn once for each zoom and laid down many at a time."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from math import ceil
from typing import Final

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPixmap

from designer.canvas.curves import Floats, Rows
from designer.canvas.frame import Frame
from designer.canvas.sheet import Cell, Sheet, draw_fragments

_KEPT_PIXELS: Final = 12_000_000
"""About 50 MB of pictures; the zoom used longest ago goes first."""
_SHEET_PIXELS: Final = 6_000_000
"""A larger sheet is begun anew by the next repaint: what is in view needs less."""


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


@dataclass
class _Kept:
    """The pictures of one zoom: some by themselves, those that are laid down mixed on a sheet."""

    alone: dict[Hashable, Sprite] = field(default_factory=dict)
    sheet: Sheet = field(default_factory=Sheet)
    bends: Sheet = field(default_factory=Sheet)
    """Of links; they have a sheet of their own, for they may be many."""
    pixels_alone: int = 0

    @property
    def pixels(self) -> int:
        """How many pixels they have."""
        return self.sheet.pixels + self.bends.pixels + self.pixels_alone


class Sprites:
    """Makes pictures when they are first needed and keeps them by zoom."""

    paper = False
    """Whether there are no pixels: everything is drawn wherever it is laid down."""

    def __init__(self) -> None:
        self._by_scale: OrderedDict[float, _Kept] = OrderedDict()

    def clear(self) -> None:
        """Forget all pictures: the theme has changed."""
        self._by_scale.clear()

    @property
    def pixels(self) -> int:
        """How many pixels all that is kept has, with four bytes each."""
        return sum(kept.pixels for kept in self._by_scale.values())

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
        kept = self._of(scale)
        if key not in kept.alone:
            kept.alone[key] = _drawn(scale, box, draw)
            kept.pixels_alone += kept.alone[key].pixels
        return kept.alone[key]

    def sheet(self, scale: float) -> Sheet:
        """Return the sheet of a scale."""
        return self._of(scale).sheet

    def bends(self, scale: float) -> Sheet:
        """Return the sheet of a scale for bends of links."""
        return self._of(scale).bends

    def lay_down(self, frame: Frame, key: Hashable, sprite: Sprite, at: Floats) -> None:
        """Draw the picture of a key as `lay_down` does, with those that wait on its sheet."""
        if self.paper:
            lay_down(frame.in_pixels(), sprite, at)
            return
        sheet = self.sheet(frame.scale)
        number = sheet.numbers([_cell(key, sprite)])
        sheet.lay_down(frame, np.array(number).repeat(len(at)), at)

    def tidy(self, scale: float) -> None:
        """Let go of what was used longest ago, before a repaint at a scale."""
        kept = self._of(scale)
        if kept.sheet.pixels > _SHEET_PIXELS:
            kept.sheet = Sheet()
        self._drop_oldest()

    def _of(self, scale: float) -> _Kept:
        kept = self._by_scale.get(scale)
        if kept is None:
            kept = self._by_scale[scale] = _Kept()
        self._by_scale.move_to_end(scale)
        return kept

    def _drop_oldest(self) -> None:
        while len(self._by_scale) > 1 and self.pixels > _KEPT_PIXELS:
            self._by_scale.popitem(last=False)


class VectorSprites(Sprites):
    """Draws each picture anew wherever it is laid down, for drawings that are not of pixels."""

    paper = True

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
    left, top, right, bottom = pixels_of(box, scale)
    pixmap = QPixmap(max(1, right - left), max(1, bottom - top))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-left, -top)
    painter.scale(scale, scale)
    draw(painter)
    painter.end()
    return Sprite(pixmap, (-left, -top))


def pixels_of(box: tuple[float, float, float, float], scale: float) -> tuple[int, int, int, int]:
    """Return the device pixels that a drawing covers: left, top, right and bottom."""
    left, top, right, bottom = (ceil(abs(edge) * scale) * (1 if edge > 0 else -1) for edge in box)
    return (left, top, right, bottom)


def lay_down(painter: QPainter, sprite: Sprite, at: Floats) -> None:
    """Draw a picture with its origin at each of some whole device pixels (rows of x, y)."""
    if not len(at):
        return
    if sprite.draw is not None:
        _draw_each(painter, sprite.draw, sprite.scale, at)
        return
    pixmap = sprite.pixmap
    assert pixmap is not None
    (x, y), width, height = sprite.origin, pixmap.width(), pixmap.height()
    one = np.array((width / 2 - x, height / 2 - y, 0, 0, width, height, 1, 1, 0, 1))
    fragments = one[None].repeat(len(at), axis=0)
    fragments[:, :2] += at
    draw_fragments(painter, fragments, pixmap)


def _draw_each(
    painter: QPainter, draw: Callable[[QPainter], None], scale: float, at: Floats
) -> None:
    for x, y in at.tolist():
        painter.save()
        painter.translate(x, y)
        painter.scale(scale, scale)
        draw(painter)
        painter.restore()


def numbers_on(
    sheet: Sheet,
    looks: Sequence[object],
    codes: Rows,
    picture: Callable[[int], tuple[Hashable, Sprite]],
) -> Rows:
    """Return the numbers that the pictures of codes have on a sheet.

    `picture` gives the key and the picture of a code; it is asked once for each, as long as
    `looks`, which gives codes their meaning, is the same and only grows.
    """
    known = sheet.known(looks, int(codes.max(initial=0)) + 1)
    numbers: Rows = known[codes]
    if (numbers < 0).any():
        kinds = np.unique(codes[numbers < 0])
        known[kinds] = sheet.numbers(_cell(*picture(code)) for code in kinds.tolist())
        numbers = known[codes]
    return numbers


def _cell(key: Hashable, sprite: Sprite) -> Cell:
    pixmap, (x, y) = sprite.pixmap, sprite.origin
    assert pixmap is not None
    box = QRect(QPoint(-x, -y), pixmap.size())
    return (key, box, lambda painter: painter.drawPixmap(-x, -y, pixmap))
