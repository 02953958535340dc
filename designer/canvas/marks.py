"""Paints ports and problem badges on top of the cards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from operator import is_
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from designer.canvas.curves import Floats, Rows
from designer.canvas.fitting import form_of
from designer.canvas.frame import Frame
from designer.canvas.look import AROUND, MARGIN, PortLook, draw_port
from designer.canvas.scene import Port, Scene
from designer.canvas.sprites import Sprite, Sprites, lay_down, numbers_on
from designer.canvas.state import State
from designer.theme import Theme

if TYPE_CHECKING:
    from nodes.problem import Severity

_PORTS_FROM: Final = 0.4
_BADGE: Final = 8.0
_BADGE_PIXELS: Final = 5.0
"""However small the card, the radius of a problem badge in window pixels."""
_TOKENS: Final = {"error": "error", "warning": "warning", "hint": "info"}


class MarkPainter:
    """Paints what sits on the cards."""

    def __init__(self, scene: Scene, state: State, sprites: Sprites) -> None:
        self._scene = scene
        self._state = state
        self._sprites = sprites
        self._looks: list[PortLook] = []
        self._known: Rows = np.empty(0, dtype=np.intp)
        """For each port the number of its look, -1 while that was not looked up."""
        self._known_of: tuple[object, object, object] = (None, None, None)
        self._graved: Mapping[Severity, Rows] = {}
        self._graved_of: tuple[object, object] = (None, None)

    def paint(self, frame: Frame, theme: Theme) -> None:
        """Paint the marks of the exposed cards."""
        radius = max(_BADGE, _BADGE_PIXELS / frame.zoom)
        touched = self._scene.touching(*frame.part(max(AROUND, radius + 2)))
        if frame.zoom >= _PORTS_FROM or self._state.offer:
            self._paint_ports(frame, theme, touched)
        self._paint_badges(frame, theme, touched, radius)

    def _paint_ports(self, frame: Frame, theme: Theme, touched: np.ndarray) -> None:
        shown = np.flatnonzero(touched[self._scene.port_rows])
        numbers, at = self._numbers(shown), self._on_cards(frame, shown)
        if not len(shown):
            return

        def picture(number: int) -> tuple[PortLook, Sprite]:
            look = self._looks[number]
            draw = partial(draw_port, look=look, theme=theme, zoom=frame.zoom)
            box = (-MARGIN, -MARGIN, MARGIN, MARGIN)
            return look, self._sprites.sprite((look, theme.name), frame.scale, box, draw)

        if self._sprites.paper:
            for number, place in zip(numbers.tolist(), at[:, None], strict=True):
                lay_down(frame.in_pixels(), picture(number)[1], place)
            return
        sheet = self._sprites.sheet(frame.scale)
        sheet.lay_down(frame, numbers_on(sheet, self._looks, numbers, picture), at)

    def _numbers(self, shown: Rows) -> Rows:
        """Return for each of some ports the number of its look."""
        scene, state = self._scene, self._state
        of = (scene.ports, scene.facts, scene.linked)
        if not all(map(is_, self._known_of, of)):
            self._known_of = of
            self._known = np.full(len(scene.ports), -1, dtype=np.intp)
        for index in shown[self._known[shown] < 0].tolist():
            self._known[index] = self._number(self._plain(scene.ports[index]))
        numbers = self._known[shown]
        for place, index in enumerate(shown.tolist() if state.offer or state.hovered_port else ()):
            port, plain = scene.ports[index], self._looks[numbers[place]]
            if port == state.hovered_port:
                numbers[place] = self._number(replace(plain, state="hovered"))
            elif state.offer:
                numbers[place] = self._number(replace(plain, state=state.offer(port)))
        return numbers

    def _number(self, look: PortLook) -> int:
        if look not in self._looks:
            self._looks.append(look)
        return self._looks.index(look)

    def _on_cards(self, frame: Frame, ports: Rows) -> Floats:
        """Return where ports are in pixels, exactly on the edges of the cards as drawn."""
        scene = self._scene
        corner = scene.rectangles[scene.port_rows[ports], :2]
        offset: Floats = np.rint(scene.port_offsets[ports] * frame.scale)
        return frame.snapped(corner) + offset

    def _plain(self, port: Port) -> PortLook:
        """Return the look of a port that is neither hovered nor offered."""
        scene = self._scene
        source = scene.source_of(port)
        shape = scene.facts.shape(source) if source else None
        wanted, linked = port.spot.dtype, scene.is_linked(port)
        form = wanted if wanted != "any" else form_of(shape.dtype) if shape else "float"
        small = port.spot.free or (port.spot.optional and not linked)
        return PortLook(form, linked, small=small)

    def _paint_badges(self, frame: Frame, theme: Theme, touched: np.ndarray, radius: float) -> None:
        box = (-radius - 2, -radius - 2, radius + 2, radius + 2)
        for severity, rows in self._with_problems().items():
            shown = rows[touched[rows]]
            if len(shown):
                token = _TOKENS[severity]
                draw = partial(_draw_badge, token=token, theme=theme, radius=radius)
                key = (token, theme.name)
                sprite = self._sprites.sprite(key, frame.scale, box, draw)
                corners = self._scene.rectangles[shown][:, [2, 1]] + (-6, 2)
                self._sprites.lay_down(frame, key, sprite, frame.snapped(corners))

    def _with_problems(self) -> Mapping[Severity, Rows]:
        """Return the rows of the cards with problems, the gravest last; they are kept."""
        scene = self._scene
        if self._graved_of[0] is not scene.cards or self._graved_of[1] is not scene.facts:
            self._graved_of = (scene.cards, scene.facts)
            found: dict[Severity, list[int]] = {"hint": [], "warning": [], "error": []}
            for node in scene.facts.problems:
                severity = scene.facts.severity(node)
                if node in scene.row and severity is not None:
                    found[severity].append(scene.row[node])
            self._graved = {s: np.asarray(rows, dtype=np.intp) for s, rows in found.items()}
        return self._graved


def _draw_badge(painter: QPainter, token: str, theme: Theme, radius: float) -> None:
    painter.setPen(QPen(theme.color("canvas"), radius / 4))
    painter.setBrush(theme.color(token))
    painter.drawEllipse(QPointF(0, 0), radius, radius)
    sign = theme.color("canvas") if theme.dark else theme.color("accent_text")
    pen = QPen(sign, radius / 4, c=Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(QPointF(0, -radius * 0.5), QPointF(0, radius * 0.08))
    painter.drawPoint(QPointF(0, radius * 0.48))
