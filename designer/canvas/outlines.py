"""How curves get from arrays to a painter: as paths, as straight lines, as upright ones."""

from __future__ import annotations

from struct import pack_into
from typing import Final, cast

import numpy as np
import shiboken6
from PySide6.QtCore import QByteArray, QDataStream, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from designer.canvas.curves import STRAIGHT, Floats

_ELEMENT: Final = np.dtype([("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])
_KINDS: Final = (
    QPainterPath.ElementType.MoveToElement.value,
    QPainterPath.ElementType.CurveToElement.value,
    *2 * (QPainterPath.ElementType.CurveToDataElement.value,),
)
_HEAD: Final = 4
"""Bytes that say how many elements a path has; as many again say where it begins, and how it is
filled."""


def path_of(pieces: Floats) -> QPainterPath:
    """Return pieces that follow one another as a path."""
    path = QPainterPath(QPointF(*pieces[0, :2].tolist()))
    for x1, y1, x2, y2, x3, y3 in pieces[:, 2:].tolist():
        if x1 == x3 and abs(x1 - path.currentPosition().x()) < STRAIGHT:
            path.lineTo(x3, y3)
        else:
            path.cubicTo(x1, y1, x2, y2, x3, y3)
    return path


def path_along(pieces: Floats) -> QPainterPath:
    """Return any pieces as one path: as `path_of` of each, but from the memory of the array.

    That is what Qt reads where it reads a path from a file.
    """
    path, count = QPainterPath(), 4 * len(pieces)
    if not count:
        return path
    memory = bytearray(_HEAD + count * _ELEMENT.itemsize + 2 * _HEAD)
    pack_into(">i", memory, 0, count)
    elements = np.frombuffer(memory, _ELEMENT, count, _HEAD)
    elements["kind"].reshape(-1, 4)[:] = _KINDS
    elements["x"], elements["y"] = pieces[:, 0::2].ravel(), pieces[:, 1::2].ravel()
    stream = QDataStream(QByteArray(bytes(memory)))
    stream >> path
    return path


def fill_upright(painter: QPainter, pieces: Floats, color: QColor, wide: int) -> None:
    """Fill upright pieces that are some pixels wide; they are sharp where x is whole."""
    if not len(pieces):
        return
    boxes = np.empty((len(pieces), 4))
    boxes[:, 0], boxes[:, 2] = pieces[:, 0] - wide // 2, wide
    boxes[:, 1] = np.floor(np.minimum(pieces[:, 1], pieces[:, 7]))
    boxes[:, 3] = np.ceil(np.maximum(pieces[:, 1], pieces[:, 7])) - boxes[:, 1]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    first = cast("QRectF", shiboken6.wrapInstance(boxes.ctypes.data, QRectF))
    painter.drawRects(first, len(boxes))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def draw_lines(painter: QPainter, lines: Floats) -> None:
    """Draw straight lines given as rows of x1, y1, x2, y2."""
    if len(lines):
        first = cast("QLineF", shiboken6.wrapInstance(lines.ctypes.data, QLineF))
        painter.drawLines(first, len(lines))
