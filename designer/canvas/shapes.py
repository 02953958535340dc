"""Writes on the links the shape of what flows there, where there is room."""

from __future__ import annotations

from functools import partial
from typing import Final

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from designer.canvas.curves import Flags, Floats, Rows, any_in_row
from designer.canvas.fitting import short
from designer.canvas.frame import Frame
from designer.canvas.scene import Scene
from designer.canvas.sprites import Sprites, lay_down
from designer.canvas.state import State
from designer.canvas.texts import Texts
from designer.theme import Theme

WRITTEN_FROM: Final = 0.42
_SMALLEST: Final = 0.85
"""However small the cards, the letters keep this share of their own size."""
_REACH: Final = 160.0
"""Window pixels; a shape may give way to another one, which may itself be out of sight."""
_INSET: Final = 4.0
_AT_ONCE: Final = 1000


class ShapePainter:
    """Writes shapes on links."""

    def __init__(self, scene: Scene, state: State, sprites: Sprites, texts: Texts) -> None:
        self._scene = scene
        self._state = state
        self._sprites = sprites
        self._texts = texts
        self._facts = scene.facts
        self._links = scene.links
        self._known: dict[int, str] = {}

    def paint(self, frame: Frame, theme: Theme) -> None:
        """Write the shapes of the exposed part."""
        if frame.zoom < WRITTEN_FROM:
            return
        if self._facts is not self._scene.facts or self._links is not self._scene.links:
            self._facts, self._links = self._scene.facts, self._scene.links
            self._known.clear()
        enlarged = max(1.0, _SMALLEST / frame.zoom)
        links, boxes = self._roomy(frame, enlarged)
        middles = (boxes[:, :2] + boxes[:, 2:]) / 2
        groups: dict[tuple[str, str], list[int]] = {}
        for number, link in enumerate(links):
            refused = self._links[link].target in self._facts.refused
            key = (self._text(link), "link_invalid" if refused else "text_muted")
            groups.setdefault(key, []).append(number)
        half = self._texts.height("shape") / 2
        for (text, token), members in groups.items():
            draw = partial(self._draw, text=text, token=token, theme=theme)
            reach = self._texts.width("shape", text) / 2 + _INSET
            box = (-reach, -half, reach, half)
            scale = frame.scale * enlarged
            sprite = self._sprites.sprite(("shape", text, token, theme.name), scale, box, draw)
            lay_down(frame.in_pixels(), sprite, frame.snapped(middles[members]))

    def _draw(self, painter: QPainter, text: str, token: str, theme: Theme) -> None:
        """Write a shape with its middle at the origin, on the colour of the ground."""
        half, width = self._texts.height("shape") / 2, self._texts.width("shape", text)
        reach = width / 2 + _INSET
        painter.fillRect(QRectF(-reach, -half, 2 * reach, 2 * half), theme.color("canvas"))
        painter.setFont(self._texts.font("shape"))
        painter.setPen(theme.color(token))
        self._texts.draw(painter, "shape", text, -width / 2, 0.0)

    def _text(self, link: int) -> str:
        if link not in self._known:
            shape = self._facts.shape(self._links[link].source)
            self._known[link] = short(shape) if shape else ""
        return self._known[link]

    def _roomy(self, frame: Frame, enlarged: float) -> tuple[list[int], Floats]:
        """Return the links whose shapes lie over no card and no earlier shape, with their boxes."""
        scene = self._scene
        left, top, right, bottom = frame.part(_REACH / frame.zoom)
        x, y = scene.curves.middle.T
        near = np.flatnonzero((x > left) & (x < right) & (y > top) & (y < bottom))
        links = [int(link) for link in near if self._told(int(link))]
        boxes = self._boxes(links, enlarged)
        cards = scene.rectangles[scene.touching(left, top, right, bottom)]
        room = ~(_covered(boxes, cards) | _covered(boxes, boxes, earlier=True))
        return [link for link, free in zip(links, room, strict=True) if free], boxes[room]

    def _told(self, link: int) -> bool:
        return self._scene.links[link] not in self._state.lifted and bool(self._text(link))

    def _boxes(self, links: list[int], enlarged: float) -> Floats:
        rows: Rows = np.asarray(links, dtype=np.intp)
        width = [self._texts.width("shape", self._text(link)) + 2 * _INSET for link in links]
        half = np.asarray(width, dtype=np.float64)[:, None] * (0.5, 0.0)
        half[:, 1] = self._texts.height("shape") / 2
        middle = self._scene.curves.middle[rows]
        return np.hstack((middle - enlarged * half, middle + enlarged * half))


def _covered(boxes: Floats, others: Floats, *, earlier: bool = False) -> Flags:
    """Return for each box whether another one covers part of it, of its own kind an earlier one.

    A few at a time: a drawing of twenty thousand nodes shows them all at once when it is exported.
    """
    parts = [
        any_in_row(np.tril(found, first - 1) if earlier else found)
        for first in range(0, len(boxes), _AT_ONCE)
        for found in [overlapping(boxes[first : first + _AT_ONCE], others)]
    ]
    return np.concatenate(parts) if parts else np.zeros(0, dtype=bool)


def overlapping(a: Floats, b: Floats) -> Flags:
    """Return for each pair of rectangles of two lists whether they overlap."""
    found: Flags = (
        (a[:, None, 0] < b[:, 2])
        & (a[:, None, 2] > b[:, 0])
        & (a[:, None, 1] < b[:, 3])
        & (a[:, None, 3] > b[:, 1])
    )
    return found
