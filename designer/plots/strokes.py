"""Lines and dots from arrays, painted in strokes one pixel wide.

A pen of more than one device pixel sends Qt to its general rasteriser: a noisy curve of 1,000
points then takes a second instead of three milliseconds. So a wider line is several thin strokes.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from shiboken6 import VoidPtr

from designer.plots.arrays import Numbers

_BYTES_A_POINT: Final = 16


def polygon(xs: Numbers, ys: Numbers) -> QPolygonF:
    """Return the points as Qt wants them, copied in one go."""
    made = QPolygonF()
    if len(xs):
        made.resize(len(xs))
        size = len(xs) * _BYTES_A_POINT
        memory: Any = VoidPtr(made.data(), size, True)  # type: ignore[call-arg, arg-type]  # noqa: FBT003
        places = np.frombuffer(memory, dtype=np.float64).reshape(-1, 2)
        places[:, 0] = xs
        places[:, 1] = ys
    return made


def thin_pen(color: QColor, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """Return a pen that is one device pixel wide on every screen."""
    pen = QPen(color, 1.0, style)
    pen.setCosmetic(True)
    return pen


def draw_line(painter: QPainter, line: QPolygonF, color: QColor, width: float = 1.0) -> None:
    """Draw a line of about `width` pixels through the points."""
    ratio = painter.device().devicePixelRatioF()
    strokes = max(1, round(width * ratio))
    gap = (width * ratio - 1.0) / max(strokes - 1, 1) / ratio
    painter.setPen(thin_pen(color))
    for stroke in range(strokes):
        offset = (stroke - (strokes - 1) / 2.0) * gap
        painter.translate(0.0, offset)
        painter.drawPolyline(line)
        painter.translate(0.0, -offset)


def draw_upright(painter: QPainter, x: float, top: float, bottom: float, color: QColor) -> None:
    """Draw an upright line one device pixel wide, as a filled rectangle: no pen is as quick."""
    width = 1.0 / painter.device().devicePixelRatioF()
    painter.fillRect(QRectF(_snapped(x, width), round(top), width, round(bottom - top)), color)


def draw_level(painter: QPainter, left: float, right: float, y: float, color: QColor) -> None:
    """Draw a level line one device pixel wide."""
    height = 1.0 / painter.device().devicePixelRatioF()
    painter.fillRect(QRectF(round(left), _snapped(y, height), round(right - left), height), color)


def _snapped(place: float, pixel: float) -> float:
    return round(place / pixel) * pixel


def draw_dots(
    painter: QPainter,
    points: Iterable[QPointF],
    color: QColor,
    radius: float,
    rim: QColor | None = None,
) -> None:
    """Draw a filled dot at each point, with a rim where dots would melt into a line."""
    painter.setPen(QPen(rim, 1.5) if rim else Qt.PenStyle.NoPen)
    painter.setBrush(color)
    for point in points:
        painter.drawEllipse(point, radius, radius)
