"""Paints frames and notes, which lie below everything else, and tells which is at a point."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from designer.canvas.frame import Frame
from designer.canvas.look import NAMED, mixed
from designer.canvas.scene import Scene
from designer.canvas.state import State
from designer.canvas.texts import Texts
from designer.framing import HEAD
from designer.theme import Theme
from designer.words import later, tr
from nodes.graph import Frame as Framed

Part = Literal["title", "corner"]
"""Where a frame can be taken hold of: to move it, or to make it larger or smaller."""

_RADIUS: Final = 10.0
_CORNER: Final = 18.0
_INSET: Final = 12.0
EMPTY_NOTE: Final = later("Write a note")


def box_of(frame: Framed) -> QRectF:
    """Return the rectangle of a frame in scene units."""
    return QRectF(*frame.rectangle)


def frame_at(frames: Iterable[Framed], x: float, y: float) -> tuple[Framed, Part] | None:
    """Return the uppermost frame or note that can be taken hold of at a point, and where."""
    for frame in reversed(tuple(frames)):
        box = box_of(frame)
        if not box.contains(x, y):
            continue
        if x > box.right() - _CORNER and y > box.bottom() - _CORNER:
            return frame, "corner"
        if frame.note or y < box.top() + HEAD:
            return frame, "title"
    return None


class FramePainter:
    """Paints frames and notes."""

    def __init__(self, scene: Scene, state: State, texts: Texts) -> None:
        self._scene = scene
        self._state = state
        self._texts = texts

    def paint(self, frame: Frame, theme: Theme) -> None:
        """Paint those that are exposed; what is dragged is where the mouse has it."""
        left, top, right, bottom = frame.part(4 / frame.zoom)
        exposed = QRectF(QPointF(left, top), QPointF(right, bottom))
        for framed in self._scene.graph.frames:
            shown = self._state.dragged_frames.get(framed, framed)
            if box_of(shown).intersects(exposed):
                lit = framed in self._state.frames or framed in self._state.taking
                self._paint_one(frame, theme, shown, selected=lit)

    def _paint_one(self, frame: Frame, theme: Theme, framed: Framed, *, selected: bool) -> None:
        painter, box = frame.in_scene(), box_of(framed)
        tone = theme.color("warning") if framed.note else theme.color("text_muted")
        painter.setBrush(_ground(theme, tone, note=framed.note))
        border = (
            theme.color("node_selected") if selected else mixed(theme.color("canvas"), tone, 0.5)
        )
        pen = QPen(border, (2.0 if selected else 1.2) * frame.ratio)
        pen.setCosmetic(not frame.vector)
        painter.setPen(pen)
        painter.drawRoundedRect(box, _RADIUS / (2 if framed.note else 1), _RADIUS)
        if frame.zoom >= NAMED:
            self._write(painter, theme, framed, box)
            _draw_corner(painter, box, border)

    def _write(self, painter: QPainter, theme: Theme, framed: Framed, box: QRectF) -> None:
        inner = box.adjusted(_INSET, 0 if not framed.note else 8, -_INSET, -8)
        if framed.note:
            painter.setPen(theme.color("text" if framed.title else "text_muted"))
            self._texts.write(painter, "detail", framed.title or tr(EMPTY_NOTE), inner)
            return
        painter.setFont(self._texts.font("name"))
        painter.setPen(theme.color("text_muted"))
        middle = box.top() + HEAD / 2
        self._texts.draw(painter, "name", framed.title, inner.left(), middle, inner.width())


def _ground(theme: Theme, tone: QColor, *, note: bool) -> QColor:
    if note:
        return mixed(theme.color("panel"), tone, 0.14)
    faint = QColor(tone)
    faint.setAlphaF(0.07 if theme.dark else 0.06)
    return faint


def _draw_corner(painter: QPainter, box: QRectF, color: QColor) -> None:
    """Draw the two short strokes by which a frame is made larger or smaller."""
    painter.setPen(QPen(color, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for reach in (5.0, 9.0):
        corner = box.bottomRight() - QPointF(4, 4)
        painter.drawLine(corner - QPointF(reach, 0), corner - QPointF(0, reach))
