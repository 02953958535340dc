"""Paints the cards of nodes: their pictures and what is written on them, in one call."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import Final

import numpy as np

from designer.canvas.card import Card
from designer.canvas.curves import Floats, Rows
from designer.canvas.deck import renewed
from designer.canvas.frame import Frame
from designer.canvas.heat import LEVELS
from designer.canvas.lettering import Lettering, inks_of
from designer.canvas.look import AROUND, MARGIN, NAMED, READABLE, Look, draw_card, look_of
from designer.canvas.scene import Scene
from designer.canvas.sheet import Cell, Sheet
from designer.canvas.sprites import Sprite, Sprites, lay_down, numbers_on
from designer.canvas.state import State
from designer.canvas.texts import Texts
from designer.theme import Theme

_MOST: Final = 6000
"""More cards that can be read are only on an exported drawing: each is written on directly."""


class CardPainter:
    """Paints cards."""

    def __init__(self, scene: Scene, state: State, sprites: Sprites, texts: Texts) -> None:
        self._scene = scene
        self._state = state
        self._sprites = sprites
        self._lettering = Lettering(texts)
        self._cards: list[Card] = []
        self._looks: list[Look] = []
        self._warm_looks: list[Look] = []
        """In whose place the sheets know the same looks with the colours of a heat map."""
        self._codes: Rows = np.empty(0, dtype=np.intp)
        self._written: tuple[int, int, object] = (0, 0, None)

    def paint(self, frame: Frame, theme: Theme) -> None:
        """Paint the exposed cards, those that lie upon others after them."""
        if self._cards is not self._scene.cards:
            self._classify()
        rows = np.flatnonzero(self._scene.touching(*frame.part(AROUND)))
        if not len(rows):
            return
        marked = self._marked(rows)
        at = frame.snapped(self._scene.rectangles[rows, :2])
        if self._sprites.paper or (frame.zoom >= NAMED and len(rows) > _MOST):
            self._draw_each(frame, theme, rows, marked, at)
            return
        sheet = self._sprites.sheet(frame.scale)
        numbers = self._bodies(sheet, frame, theme, marked)
        if frame.zoom >= NAMED:
            letters = self._letters(sheet, frame, theme, rows, marked)
            numbers, at = _in_turn(numbers, letters), at.repeat(2, axis=0)
        sheet.lay_down(frame, numbers, at)

    def _draw_each(self, frame: Frame, theme: Theme, rows: Rows, marked: Rows, at: Floats) -> None:
        """Draw card after card where there are no pixels."""
        for row, code, corner in zip(rows.tolist(), marked.tolist(), at[:, None], strict=True):
            look = self._look(code)
            lay_down(frame.in_pixels(), self._body(frame, theme, look), corner)
            if frame.zoom >= NAMED:
                inks = inks_of(theme, warm=look.heat is not None)
                scale = frame.scale if frame.zoom >= READABLE else frame.ratio
                write = partial(
                    self._lettering.write, card=self._cards[row], zoom=frame.zoom, inks=inks
                )
                lay_down(frame.in_pixels(), Sprite(None, (0, 0), write, scale), corner)

    def _body(self, frame: Frame, theme: Theme, look: Look) -> Sprite:
        box = (-MARGIN, -MARGIN, look.width + MARGIN, look.height + MARGIN)
        draw = partial(draw_card, look=look, theme=theme, zoom=frame.zoom)
        return self._sprites.sprite((look, theme.name), frame.scale, box, draw)

    def _bodies(self, sheet: Sheet, frame: Frame, theme: Theme, marked: Rows) -> Rows:
        """Return the numbers of the pictures of cards without their texts."""

        def picture(code: int) -> tuple[Look, Sprite]:
            look = self._look(code)
            return look, self._body(frame, theme, look)

        looks = self._looks if self._state.heat is None else self._warm_looks
        return numbers_on(sheet, looks, marked, picture)

    def _letters(self, sheet: Sheet, frame: Frame, theme: Theme, rows: Rows, marked: Rows) -> Rows:
        """Return the numbers of the pictures of what is written on cards."""
        known = sheet.known(self._meanings(), len(self._cards))

        def cells(some: Iterable[int]) -> Iterator[Cell]:
            for place in some:
                look = self._look(int(marked[place]))
                look = replace(look, selected=False) if look.selected else look
                card, body = self._cards[rows[place]], self._body(frame, theme, look)
                yield self._lettering.cell(card, look, body, frame, theme)

        hovered = marked // (LEVELS + 1) % 2 == 1
        numbers: Rows = known[rows]
        missing = np.flatnonzero((numbers < 0) & ~hovered).tolist()
        if missing:
            known[rows[missing]] = numbers[missing] = sheet.numbers(cells(missing))
        lit = np.flatnonzero(hovered).tolist()
        numbers[lit] = sheet.numbers(cells(lit))
        return numbers

    def _classify(self) -> None:
        """Give each card the number of its look; cards of one look are laid down together."""
        cards, rows = self._scene.cards, renewed(self._cards, self._scene.cards)
        numbers = {look: number for number, look in enumerate(self._looks)}
        if rows is None:
            before = dict(zip(map(id, self._cards), self._codes.tolist(), strict=True))
            known = ((card, before.get(id(card))) for card in cards)
            codes = [
                numbers.setdefault(look_of(card), len(numbers)) if code is None else code
                for card, code in known
            ]
            self._codes = np.asarray(codes, dtype=np.intp)
        else:
            self._codes = self._codes.copy()
            for row in rows:
                self._codes[row] = numbers.setdefault(look_of(cards[row]), len(numbers))
        self._cards = cards
        self._looks += list(numbers)[len(self._looks) :]

    def _meanings(self) -> object:
        """Return what is another object whenever something else may be written on cards."""
        if self._written[:2] != (id(self._cards), id(self._state.heat)):
            kept = (self._cards, self._state.heat)
            self._written = (id(self._cards), id(self._state.heat), kept)
        return self._written[2]

    def _look(self, code: int) -> Look:
        """Return the look of a marked card."""
        code, heat = divmod(code, LEVELS + 1)
        selected, hovered = code % 4 > 1, code % 2 == 1
        warm = heat if self._state.heat is not None else None
        look = self._looks[code // 4]
        if not code % 4 and warm is None:
            return look
        return replace(look, selected=selected, hovered=hovered, heat=warm)

    def _marked(self, rows: Rows) -> Rows:
        """Return the numbers of looks times four, plus two if selected and one if hovered.

        Behind that, in the last place, stands the level of the heat map.
        """
        state, scene = self._state, self._scene
        marked = self._codes[rows] * 4
        if state.selection:
            marked[np.isin(rows, scene.rows_of(state.selection))] += 2
        if state.hovered in scene.row:
            marked[rows == scene.row[state.hovered]] += 1
        marked *= LEVELS + 1
        heat = state.heat
        if heat is not None and len(heat.levels) == len(self._codes):
            marked += heat.levels[rows]
        return marked


def _in_turn(first: Rows, second: Rows) -> Rows:
    """Return one of these, one of those, and so on."""
    both = np.empty(2 * len(first), dtype=np.intp)
    both[0::2], both[1::2] = first, second
    return both
