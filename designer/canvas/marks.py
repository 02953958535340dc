"""Paints ports, problem badges and repeat marks on top of the cards."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from designer.canvas.cards import draw_pill
from designer.canvas.curves import Floats, Rows
from designer.canvas.fitting import form_of
from designer.canvas.frame import Frame
from designer.canvas.look import MARGIN, READABLE, PortLook, draw_port
from designer.canvas.scene import Port, Scene
from designer.canvas.sprites import Sprites, lay_down
from designer.canvas.state import State
from designer.canvas.texts import Texts
from designer.icons import draw_icon
from designer.theme import Theme
from designer.words import tr

_PORTS_FROM: Final = 0.4
_BADGE: Final = 8.0
_BADGE_PIXELS: Final = 5.0
"""However small the card, the radius of a problem badge in window pixels."""
_TOKENS: Final = {"error": "error", "warning": "warning", "hint": "info"}


class MarkPainter:
    """Paints what sits on the cards."""

    def __init__(self, scene: Scene, state: State, sprites: Sprites, texts: Texts) -> None:
        self._scene = scene
        self._state = state
        self._sprites = sprites
        self._texts = texts
        self._known: dict[int, PortLook] = {}
        self._known_of: tuple[object, object] = (None, None)

    def paint(self, frame: Frame, theme: Theme) -> None:
        """Paint the marks of the exposed cards."""
        touched = self._scene.touching(*frame.part(MARGIN))
        if frame.zoom >= _PORTS_FROM or self._state.offer:
            self._paint_ports(frame, theme, touched)
        if frame.zoom >= READABLE:
            self._paint_repeats(frame, theme, np.flatnonzero(touched))
        if frame.zoom >= _PORTS_FROM:
            self._paint_frozen(frame, theme, np.flatnonzero(touched))
        self._paint_badges(frame, theme, touched)

    def _paint_ports(self, frame: Frame, theme: Theme, touched: np.ndarray) -> None:
        scene = self._scene
        shown = np.flatnonzero(touched[scene.port_rows])
        groups: dict[PortLook, list[int]] = {}
        for number, index in enumerate(shown):
            look = self._look(int(index))
            groups.setdefault(look, []).append(number)
        at = self._on_cards(frame, shown)
        for look, members in groups.items():
            draw = partial(draw_port, look=look, theme=theme, zoom=frame.zoom)
            box = (-MARGIN, -MARGIN, MARGIN, MARGIN)
            sprite = self._sprites.sprite((look, theme.name), frame.scale, box, draw)
            lay_down(frame.in_pixels(), sprite, at[members])

    def _on_cards(self, frame: Frame, ports: Rows) -> Floats:
        """Return where ports are in pixels, exactly on the edges of the cards as drawn."""
        scene = self._scene
        corner = scene.rectangles[scene.port_rows[ports], :2]
        offset: Floats = np.rint((scene.port_points[ports] - corner) * frame.scale)
        return frame.snapped(corner) + offset

    def _look(self, index: int) -> PortLook:
        port, state = self._scene.ports[index], self._state
        plain = self._plain(index, port)
        if port == state.hovered_port:
            return replace(plain, state="hovered")
        return replace(plain, state=state.offer(port)) if state.offer else plain

    def _plain(self, index: int, port: Port) -> PortLook:
        """Return the look of a port that is neither hovered nor offered; it is kept."""
        scene = self._scene
        if self._known_of[0] is not scene.ports or self._known_of[1] is not scene.facts:
            self._known_of = (scene.ports, scene.facts)
            self._known.clear()
        if index not in self._known:
            source = scene.source_of(port)
            shape = scene.facts.shape(source) if source else None
            wanted, linked = port.spot.dtype, port in scene.linked
            form = wanted if wanted != "any" else form_of(shape.dtype) if shape else "float"
            small = port.spot.free or (port.spot.optional and not linked)
            self._known[index] = PortLook(form, linked, small=small)
        return self._known[index]

    def _paint_repeats(self, frame: Frame, theme: Theme, rows: Rows) -> None:
        painter = frame.in_scene()
        painter.setFont(self._texts.font("mark"))
        for row in rows:
            card = self._scene.cards[row]
            text = card.over_time or card.repeat
            if not text:
                continue
            right, bottom = self._scene.rectangles[row, 2:].tolist()
            text = tr("{text} tied", text=text) if card.tied and card.repeat else text
            width = self._texts.width("mark", text) + 12
            box = QRectF(right - width - 10, bottom - 9, width, 17)
            draw_pill(painter, box, theme, "accent")
            painter.setPen(theme.color("accent_text"))
            self._texts.draw(painter, "mark", text, box.x() + 6, box.center().y())

    def _paint_frozen(self, frame: Frame, theme: Theme, rows: Rows) -> None:
        """Mark cards whose weights training leaves alone."""
        frozen = [row for row in rows.tolist() if self._scene.cards[row].frozen]
        if frozen:
            draw = partial(_draw_frozen, theme=theme)
            box = (-_BADGE - 2, -_BADGE - 2, _BADGE + 2, _BADGE + 2)
            sprite = self._sprites.sprite(("frozen", theme.name), frame.scale, box, draw)
            corners = self._scene.rectangles[frozen][:, [0, 3]] + (14, -1)
            lay_down(frame.in_pixels(), sprite, frame.snapped(corners))

    def _paint_badges(self, frame: Frame, theme: Theme, touched: np.ndarray) -> None:
        for node in self._scene.facts.problems:
            row = self._scene.row.get(node)
            severity = self._scene.facts.severity(node)
            if row is None or severity is None or not touched[row]:
                continue
            radius = max(_BADGE, _BADGE_PIXELS / frame.zoom)
            draw = partial(_draw_badge, token=_TOKENS[severity], theme=theme, radius=radius)
            box = (-radius - 2, -radius - 2, radius + 2, radius + 2)
            sprite = self._sprites.sprite(("badge", severity, theme.name), frame.scale, box, draw)
            corner = self._scene.rectangles[[row]][:, [2, 1]] + (-6, 2)
            lay_down(frame.in_pixels(), sprite, frame.snapped(corner))


def _draw_frozen(painter: QPainter, theme: Theme) -> None:
    painter.setPen(QPen(theme.color("canvas"), _BADGE / 4))
    painter.setBrush(theme.color("panel_raised"))
    painter.drawEllipse(QPointF(0, 0), _BADGE, _BADGE)
    draw_icon(painter, QRectF(-6, -6, 12, 12), "frozen", theme.color("info"))


def _draw_badge(painter: QPainter, token: str, theme: Theme, radius: float) -> None:
    painter.setPen(QPen(theme.color("canvas"), radius / 4))
    painter.setBrush(theme.color(token))
    painter.drawEllipse(QPointF(0, 0), radius, radius)
    sign = theme.color("canvas") if theme.dark else theme.color("accent_text")
    pen = QPen(sign, radius / 4, c=Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(QPointF(0, -radius * 0.5), QPointF(0, radius * 0.08))
    painter.drawPoint(QPointF(0, radius * 0.48))
