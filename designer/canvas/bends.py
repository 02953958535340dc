"""Pictures of the bends of links: many are alike, and each is drawn once for each zoom."""

from __future__ import annotations

from functools import partial
from typing import Final

import numpy as np
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from designer.canvas.curves import Flags, Floats, Rows
from designer.canvas.frame import Frame
from designer.canvas.outlines import path_of
from designer.canvas.sheet import Sheet
from designer.canvas.sprites import Sprites

_MOST_PIXELS: Final = 160_000
"""A larger bend is mostly ground: to draw it takes no longer than to lay its picture down."""
_ENOUGH: Final = 2_000_000
"""A sheet of so many pixels takes no more pictures."""
_EVEN: Final = 0.2
"""Where a pixel ends for the origin of a picture: not where bends usually begin."""
_DIGITS: Final = 4
"""Of a pixel, to which bends are alike."""


class Bends:
    """Draws the bends of links: as pictures, or stroke by stroke while they move."""

    def __init__(self, sprites: Sprites) -> None:
        self._sprites = sprites
        self._version = -1

    def paint(self, frame: Frame, pixels: Floats, pen: QPen, version: int) -> None:
        """Draw curved pieces, given in device pixels; `version` tells whether links move."""
        if not len(pixels):
            return
        origins = np.floor(pixels[:, :2] + _EVEN)
        bends = np.round(pixels - np.tile(origins, 4), _DIGITS) + 0.0
        resting, self._version = self._version == version, version
        if resting and not self._sprites.paper:
            sheet = self._sprites.bends(frame.scale)
            numbers = _numbers(sheet, bends, pen)
            laid: Flags = numbers >= 0
            sheet.lay_down(frame, numbers[laid], origins[laid])
            bends, origins = bends[~laid], origins[~laid]
        for bend, origin in zip(bends, origins, strict=True):
            _draw(frame.in_pixels(), path_of((bend + np.tile(origin, 4))[None]), pen)


def _numbers(sheet: Sheet, bends: Floats, pen: QPen) -> Rows:
    """Return the numbers that the pictures of bends have on a sheet, -1 where there is none."""
    look = (pen.color().rgba(), pen.width())
    numbers = np.full(len(bends), -1, dtype=np.intp)
    for place, bend in enumerate(bends):
        key = (*look, bend.tobytes())
        number = sheet.number(key)
        if number is None and sheet.pixels < _ENOUGH:
            box = _around(bend, pen.width() / 2 + 2)
            if box.width() * box.height() <= _MOST_PIXELS:
                draw = partial(_draw, path=path_of(bend[None]), pen=QPen(pen))
                (number,) = sheet.numbers([(key, box, draw)])
        numbers[place] = -1 if number is None else number
    return numbers


def _around(bend: Floats, reach: float) -> QRect:
    """Return whole pixels around a bend."""
    points = bend.reshape(-1, 2)
    low, high = np.floor(points.min(0) - reach), np.ceil(points.max(0) + reach)
    (left, top), (width, height) = low.astype(int).tolist(), (high - low).astype(int).tolist()
    return QRect(left, top, width, height)


def _draw(painter: QPainter, path: QPainterPath, pen: QPen) -> None:
    """Draw a bend; one of an odd number of pixels lies in the middle of them."""
    painter.translate(pen.width() % 2 / 2, 0)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
