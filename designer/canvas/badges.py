"""Paints what stands on the edges of cards: weights, repeats, and that one is frozen or pinned."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from designer.canvas.card import Card
from designer.canvas.curves import Flags, Floats, Rows
from designer.canvas.deck import renewed
from designer.canvas.facts import Facts
from designer.canvas.frame import Frame
from designer.canvas.look import AROUND, PORT_RADIUS, READABLE
from designer.canvas.scene import Scene
from designer.canvas.sprites import Sprite, Sprites, lay_down, numbers_on
from designer.canvas.texts import Texts
from designer.icons import draw_icon
from designer.quantities import counted
from designer.theme import Theme
from designer.words import tr

_SIGNS_FROM: Final = 0.4
_SIGN: Final = 8.0
_HEIGHT: Final = 17.0
"""The height of a pill, which lies half over the lower edge of its card."""
_INSET: Final = 10.0
_ICON_ROOM: Final = 13.0
_UNKNOWN: Final = -2

_TONES: Final = {
    False: ("accent", "accent", "accent_text"),
    True: ("panel_raised", "border", "text_muted"),
}
"""Ground, edge and ink of a pill: of repeats, and of weights."""


@dataclass(frozen=True, slots=True)
class _Pill:
    """What is written in a pill, and whether it counts weights."""

    text: str
    counts: bool


_Signs = tuple[str, Callable[[Card], bool], tuple[float, float], int]
_SIGNS: Final[tuple[_Signs, ...]] = (
    ("frozen", lambda card: card.frozen, (14.0, -1.0), 3),
    ("pin", lambda card: card.pinned, (6.0, 3.0), 1),
)
"""An icon, which cards have it, and how far from which end of the rectangle it lies."""


class BadgePainter:
    """Paints badges; which cards have one is found out once for each value."""

    def __init__(self, scene: Scene, sprites: Sprites, texts: Texts) -> None:
        self._scene = scene
        self._sprites = sprites
        self._texts = texts
        self._cards: list[Card] = []
        self._facts: Facts | None = None
        self._has: Flags = np.empty((len(_SIGNS) + 1, 0), dtype=np.bool_)
        """For each sign, and last for pills, which cards have it."""
        self._signed: Mapping[str, Rows] = {}
        self._pilled: Rows = np.empty(0, dtype=np.intp)
        self._pills: list[_Pill] = []
        self._known: Rows = np.empty((0, 2), dtype=np.intp)
        """The numbers of the two pills of each card, -1 for none; -2 if they were not looked up."""
        self._shifts: Floats = np.empty((0, 2))
        """How far from the right edge of its card each of them ends."""

    def paint(self, frame: Frame, theme: Theme) -> None:
        """Paint the badges of the exposed cards."""
        if frame.zoom < _SIGNS_FROM:
            return
        if self._cards is not self._scene.cards or self._facts is not self._scene.facts:
            self._classify()
        touched = self._scene.touching(*frame.part(AROUND))
        if frame.zoom >= READABLE:
            self._paint_pills(frame, theme, self._pilled[touched[self._pilled]])
        self._paint_signs(frame, theme, touched)

    def _classify(self) -> None:
        scene = self._scene
        rows = renewed(self._cards, scene.cards) if self._facts is scene.facts else None
        if rows is None:
            rows = list(range(len(scene.cards)))
            self._pills = []
            self._known = np.empty((len(rows), 2), dtype=np.intp)
            self._shifts = np.zeros((len(rows), 2))
            self._has = np.zeros((len(_SIGNS) + 1, len(rows)), dtype=np.bool_)
        self._cards, self._facts, counts = scene.cards, scene.facts, scene.facts.weights
        self._known[rows], self._shifts[rows] = _UNKNOWN, 0.0
        cards = [scene.cards[row] for row in rows]
        for number, (_, has, _, _) in enumerate(_SIGNS):
            self._has[number, rows] = [has(card) for card in cards]
        self._has[-1, rows] = [
            bool(card.over_time or card.repeat) or scene.ids[row] in counts
            for row, card in zip(rows, cards, strict=True)
        ]
        self._signed = {
            sign[0]: np.flatnonzero(has) for sign, has in zip(_SIGNS, self._has, strict=False)
        }
        self._pilled = np.flatnonzero(self._has[-1])

    def _paint_signs(self, frame: Frame, theme: Theme, touched: Flags) -> None:
        box = (-_SIGN - 2, -_SIGN - 2, _SIGN + 2, _SIGN + 2)
        for icon, _, shift, end in _SIGNS:
            shown = self._signed[icon]
            shown = shown[touched[shown]]
            if len(shown):
                draw = partial(_draw_sign, icon=icon, theme=theme)
                key = (icon, theme.name)
                sprite = self._sprites.sprite(key, frame.scale, box, draw)
                corners = self._scene.rectangles[shown][:, [0, end]] + shift
                self._sprites.lay_down(frame, key, sprite, frame.snapped(corners))

    def _paint_pills(self, frame: Frame, theme: Theme, rows: Rows) -> None:
        for row in rows[self._known[rows, 0] == _UNKNOWN].tolist():
            self._look_up(row)
        found, order = np.nonzero(self._known[rows] >= 0)
        if not len(found):
            return
        owners = rows[found]
        codes, corners = self._known[owners, order], self._scene.rectangles[owners, 2:]
        corners[:, 0] -= self._shifts[owners, order]
        at = frame.snapped(corners)

        def picture(code: int) -> tuple[_Pill, Sprite]:
            pill = self._pills[code]
            draw = partial(self._draw_pill, pill=pill, theme=theme)
            box = (-self._width(pill) - 1, -_HEIGHT / 2 - 1, 1.0, _HEIGHT / 2 + 1)
            return pill, self._sprites.sprite((pill, theme.name), frame.scale, box, draw)

        if self._sprites.paper:
            for code, place in zip(codes.tolist(), at[:, None], strict=True):
                lay_down(frame.in_pixels(), picture(code)[1], place)
            return
        sheet = self._sprites.sheet(frame.scale)
        sheet.lay_down(frame, numbers_on(sheet, self._pills, codes, picture), at)

    def _look_up(self, row: int) -> None:
        """Find out which pills a card has: of its repeats, and left of it of its weights."""
        scene, card, shift = self._scene, self._scene.cards[row], _INSET
        self._known[row] = -1
        text = tr(card.over_time) or card.repeat
        if text:
            text = tr("{text} tied", text=text) if card.tied and card.repeat else text
            pill = _Pill(text, counts=False)
            shift = _beside_ports(card, shift, self._width(pill))
            self._known[row, 0], self._shifts[row, 0] = self._number(pill), shift
            shift += self._width(pill) + 4
        count = scene.facts.weights.get(scene.ids[row])
        if count:
            pill = _Pill(counted(count), counts=True)
            shift = _beside_ports(card, shift, self._width(pill))
            self._known[row, 1], self._shifts[row, 1] = self._number(pill), shift

    def _number(self, pill: _Pill) -> int:
        if pill not in self._pills:
            self._pills.append(pill)
        return self._pills.index(pill)

    def _width(self, pill: _Pill) -> float:
        return self._texts.width("mark", pill.text) + 12 + (_ICON_ROOM if pill.counts else 0.0)

    def _draw_pill(self, painter: QPainter, pill: _Pill, theme: Theme) -> None:
        """Draw a pill that ends at the origin; one that counts weights has their sign."""
        width, half = self._width(pill), _HEIGHT / 2
        ground, edge, ink = _TONES[pill.counts]
        painter.setBrush(theme.color(ground))
        painter.setPen(theme.color(edge))
        painter.drawRoundedRect(QRectF(-width, -half, width, _HEIGHT), half, half)
        left = 6.0 - width
        if pill.counts:
            draw_icon(painter, QRectF(left - 1, -6, 11, 11), "weights", theme.color(ink))
            left += _ICON_ROOM
        painter.setFont(self._texts.font("mark"))
        painter.setPen(theme.color(ink))
        self._texts.draw(painter, "mark", pill.text, left, 0.0)


def _beside_ports(card: Card, shift: float, width: float) -> float:
    """Return how far from the right edge a pill ends that lies under no port, if there is room."""
    room = PORT_RADIUS + 2.0
    free = shift
    for spot in reversed(card.outputs):
        port = card.width / 2 - spot.x
        if free - room < port < free + width + room:
            free = port + room
    return free if free + width + _INSET <= card.width else shift


def _draw_sign(painter: QPainter, icon: str, theme: Theme) -> None:
    painter.setPen(QPen(theme.color("canvas"), _SIGN / 4))
    painter.setBrush(theme.color("panel_raised"))
    painter.drawEllipse(QPointF(0, 0), _SIGN, _SIGN)
    draw_icon(painter, QRectF(-6, -6, 12, 12), icon, theme.color("info"))
