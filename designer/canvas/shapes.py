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
        self._codes: Rows = np.full(len(scene.links), -1, dtype=np.intp)
        """For each link the number of what is written on it, -1 while that was not looked up."""
        self._written: list[tuple[str, str]] = [("", "")]
        """The texts by number, with the tokens of their colours."""
        self._widths: list[float] = [0.0]

    def paint(self, frame: Frame, theme: Theme) -> None:
        """Write the shapes of the exposed part."""
        if frame.zoom < WRITTEN_FROM:
            return
        if self._facts is not self._scene.facts or self._links is not self._scene.links:
            self._facts, self._links = self._scene.facts, self._scene.links
            self._codes = np.full(len(self._links), -1, dtype=np.intp)
            self._written, self._widths = [("", "")], [0.0]
        enlarged = max(1.0, _SMALLEST / frame.zoom)
        codes, boxes = self._roomy(frame, enlarged)
        middles = (boxes[:, :2] + boxes[:, 2:]) / 2
        half = self._texts.height("shape") / 2
        for code in np.unique(codes).tolist():
            text, token = self._written[code]
            draw = partial(self._draw, text=text, token=token, theme=theme)
            reach = self._widths[code] / 2
            box = (-reach, -half, reach, half)
            scale = frame.scale * enlarged
            sprite = self._sprites.sprite(("shape", text, token, theme.name), scale, box, draw)
            lay_down(frame.in_pixels(), sprite, frame.snapped(middles[codes == code]))

    def _draw(self, painter: QPainter, text: str, token: str, theme: Theme) -> None:
        """Write a shape with its middle at the origin, on the colour of the ground."""
        half, width = self._texts.height("shape") / 2, self._texts.width("shape", text)
        reach = width / 2 + _INSET
        painter.fillRect(QRectF(-reach, -half, 2 * reach, 2 * half), theme.color("canvas"))
        painter.setFont(self._texts.font("shape"))
        painter.setPen(theme.color(token))
        self._texts.draw(painter, "shape", text, -width / 2, 0.0)

    def _roomy(self, frame: Frame, enlarged: float) -> tuple[Rows, Floats]:
        """Return what is written where no card and no earlier shape lies, and the boxes of that."""
        scene = self._scene
        left, top, right, bottom = frame.part(_REACH / frame.zoom)
        x, y = scene.curves.middle.T
        near = np.flatnonzero((x > left) & (x < right) & (y > top) & (y < bottom))
        for link in near[self._codes[near] < 0].tolist():
            self._codes[link] = self._code(link)
        links = near[self._codes[near] > 0]
        if self._state.lifted:
            held = (self._links[link] not in self._state.lifted for link in links.tolist())
            links = links[np.fromiter(held, dtype=np.bool_, count=len(links))]
        boxes = self._boxes(links, enlarged)
        cards = scene.rectangles[scene.touching(left, top, right, bottom)]
        room = ~(_covered(boxes, cards) | _covered(boxes, boxes, earlier=True))
        return self._codes[links[room]], boxes[room]

    def _code(self, link: int) -> int:
        """Return the number of what is written on a link, 0 for nothing."""
        shape = self._facts.shape(self._links[link].source)
        if shape is None:
            return 0
        refused = self._links[link].target in self._facts.refused
        key = (short(shape), "link_invalid" if refused else "text_muted")
        if key not in self._written:
            self._written.append(key)
            self._widths.append(self._texts.width("shape", key[0]) + 2 * _INSET)
        return self._written.index(key)

    def _boxes(self, links: Rows, enlarged: float) -> Floats:
        half = np.asarray(self._widths)[self._codes[links]][:, None] * (0.5, 0.0)
        half[:, 1] = self._texts.height("shape") / 2
        middle = self._scene.curves.middle[links]
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
