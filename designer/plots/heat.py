"""Histograms over time as an image: steps across, values up, how many as colour."""

from __future__ import annotations

from functools import cache
from typing import Final

import numpy as np
from PySide6.QtGui import QColor, QImage

from designer.plots.colors import rgb
from designer.plots.tracks import Track
from designer.theme import Theme

_ROWS: Final = ((200, 24), (1000, 40), (4000, 56))  # fewer numbers are shown in coarser rows
_MOST_ROWS: Final = 72
_COLUMNS: Final = 160
_SHADES: Final = 256


def heat_image(track: Track, span: tuple[float, float], theme: Theme, token: str) -> QImage:
    """Return the densities as an image, a pixel for each stretch of steps and of values."""
    rows = next((rows for count, rows in _ROWS if track.count < count), _MOST_ROWS)
    shares = np.sqrt(track.density(*span, rows, _COLUMNS))
    shades = np.ascontiguousarray((shares * (_SHADES - 1)).astype(np.uint8))
    image = QImage(shades.data, _COLUMNS, rows, _COLUMNS, QImage.Format.Format_Indexed8)
    image.setColorTable(list(ramp(theme, token)))
    return image.convertToFormat(QImage.Format.Format_RGB32)


def ramp(theme: Theme, token: str) -> tuple[int, ...]:
    """Return the shades from none to all: from the ground through the colour towards the text."""
    middle, text = theme.color(token), theme.color("text")
    mixed = ((one + 2 * other) // 3 for one, other in zip(rgb(middle), rgb(text), strict=True))
    return _ramp(theme.color("field").name(), middle.name(), QColor(*mixed).name())


@cache
def _ramp(ground: str, middle: str, bright: str) -> tuple[int, ...]:
    stops = np.array([rgb(QColor(name)) for name in (ground, middle, bright)], float)
    places = np.linspace(0.0, 2.0, _SHADES)
    parts = [np.interp(places, (0.0, 1.0, 2.0), stops[:, part]).astype(int) for part in range(3)]
    triples = zip(*(part.tolist() for part in parts), strict=True)
    return tuple(0xFF000000 | red << 16 | green << 8 | blue for red, green, blue in triples)
