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
from designer.canvas.scene import Box, Scene
from designer.canvas.sprites import Sprite, Sprites, lay_down, numbers_on
from designer.canvas.state import State
from designer.canvas.texts import Texts
from designer.theme import Theme
from nodes.graph import Link

WRITTEN_FROM: Final = 0.42
_SMALLEST: Final = 0.85
"""However small the cards, the letters keep this share of their own size."""
REACH: Final = 160.0
"""Window pixels that a shape may reach from the middle of its link."""
_ZOOMS: Final = 4
"""So many zooms for which is known what has room."""
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
        self._rooms: dict[tuple[int, float, frozenset[Link]], Rows] = {}
        """For each link whether there is room, -1 while that was not looked up."""

    def paint(self, frame: Frame, theme: Theme) -> None:
        """Write the shapes of the exposed part."""
        if frame.zoom < WRITTEN_FROM:
            return
        if self._facts is not self._scene.facts or self._links is not self._scene.links:
            self._facts, self._links = self._scene.facts, self._scene.links
            self._codes = np.full(len(self._links), -1, dtype=np.intp)
            self._written, self._widths = [("", "")], [0.0]
            self._rooms.clear()
        enlarged = max(1.0, _SMALLEST / frame.zoom)
        links = self._written_on(frame.part(REACH / frame.zoom))
        links = links[self._has_room(links, enlarged)]
        if not len(links):
            return
        codes, at = self._codes[links], frame.snapped(self._scene.curves.middle[links])

        def picture(code: int) -> tuple[tuple[str, ...], Sprite]:
            text, token = self._written[code]
            draw = partial(self._draw, text=text, token=token, theme=theme)
            reach, half = self._widths[code] / 2, self._texts.height("shape") / 2
            key, box = ("shape", text, token, theme.name), (-reach, -half, reach, half)
            return key, self._sprites.sprite(key, frame.scale * enlarged, box, draw)

        if self._sprites.paper:
            for code, place in zip(codes.tolist(), at[:, None], strict=True):
                lay_down(frame.in_pixels(), picture(code)[1], place)
            return
        sheet = self._sprites.sheet(frame.scale * enlarged)
        sheet.lay_down(frame, numbers_on(sheet, self._written, codes, picture), at)

    def _draw(self, painter: QPainter, text: str, token: str, theme: Theme) -> None:
        """Write a shape with its middle at the origin, on the colour of the ground."""
        half, width = self._texts.height("shape") / 2, self._texts.width("shape", text)
        reach = width / 2 + _INSET
        painter.fillRect(QRectF(-reach, -half, 2 * reach, 2 * half), theme.color("canvas"))
        painter.setFont(self._texts.font("shape"))
        painter.setPen(theme.color(token))
        self._texts.draw(painter, "shape", text, -width / 2, 0.0)

    def _written_on(self, part: Box) -> Rows:
        """Return the links on which something is written, with their middles in a part."""
        left, top, right, bottom = part
        x, y = self._scene.curves.middle.T
        near = np.flatnonzero((x > left) & (x < right) & (y > top) & (y < bottom))
        for link in near[self._codes[near] < 0].tolist():
            self._codes[link] = self._code(link)
        links = near[self._codes[near] > 0]
        if self._state.lifted:
            held = (self._links[link] not in self._state.lifted for link in links.tolist())
            links = links[np.fromiter(held, dtype=np.bool_, count=len(links))]
        return links

    def _has_room(self, links: Rows, enlarged: float) -> Flags:
        """Return for each link whether no card and no earlier shape lies where it is written."""
        now = (self._scene.version, enlarged, self._state.lifted)
        if now not in self._rooms:
            self._rooms[now] = np.full(len(self._links), -1, dtype=np.intp)
            while len(self._rooms) > _ZOOMS:
                del self._rooms[next(iter(self._rooms))]
        known = self._rooms[now]
        asked = links[known[links] < 0]
        for first in range(0, len(asked), _AT_ONCE):
            some = asked[first : first + _AT_ONCE]
            known[some] = self._find_room(some, enlarged)
        return np.asarray(known[links] == 1)

    def _find_room(self, links: Rows, enlarged: float) -> Flags:
        boxes = self._boxes(links, enlarged)
        (left, top), (right, bottom) = boxes[:, :2].min(0).tolist(), boxes[:, 2:].max(0).tolist()
        cards = self._scene.rectangles[self._scene.touching(left, top, right, bottom)]
        across, down = enlarged * max(self._widths), enlarged * self._texts.height("shape")
        others = self._written_on((left - across, top - down, right + across, bottom + down))
        earlier = others < links[:, None]
        covered = any_in_row(overlapping(boxes, self._boxes(others, enlarged)) & earlier)
        free: Flags = ~(covered | any_in_row(overlapping(boxes, cards)))
        return free

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


def overlapping(a: Floats, b: Floats) -> Flags:
    """Return for each pair of rectangles of two lists whether they overlap."""
    found: Flags = (
        (a[:, None, 0] < b[:, 2])
        & (a[:, None, 2] > b[:, 0])
        & (a[:, None, 1] < b[:, 3])
        & (a[:, None, 3] > b[:, 1])
    )
    return found
