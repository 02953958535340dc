"""Paints the cards of nodes: pictures many at a time, then the texts that can be read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import Final

import numpy as np
from PySide6.QtGui import QColor, QPainter

from designer.canvas.card import PORT_ROW, TEXT_LEFT, TEXT_RIGHT, Card
from designer.canvas.curves import Floats, Rows
from designer.canvas.frame import Frame
from designer.canvas.heat import LEVELS
from designer.canvas.look import (
    MARGIN,
    NAMED,
    READABLE,
    STACK,
    STRIP,
    Look,
    draw_card,
    look_of,
)
from designer.canvas.scene import Scene
from designer.canvas.sprites import Sprites, lay_down
from designer.canvas.state import State
from designer.canvas.texts import Texts
from designer.theme import Theme
from designer.words import tr

_LINE: Final = 9.0
"""Half the distance between the two lines of text on a card."""
_LEAST: Final = 28.0
"""Pixels in which the first letters of a layer can still be told."""


class CardPainter:
    """Paints cards."""

    def __init__(self, scene: Scene, state: State, sprites: Sprites, texts: Texts) -> None:
        self._scene = scene
        self._state = state
        self._sprites = sprites
        self._texts = texts
        self._cards: list[Card] = []
        self._looks: list[Look] = []
        self._codes: Rows = np.empty(0, dtype=np.intp)

    def paint(self, frame: Frame, theme: Theme) -> None:
        """Paint the exposed cards, and once more those that lie upon others."""
        if self._cards is not self._scene.cards:
            self._classify()
        rows = np.flatnonzero(self._scene.touching(*frame.part(MARGIN + 2 * STACK)))
        self._paint_all(frame, theme, rows)
        for row in self._raised(rows):
            self._paint_all(frame, theme, np.array([row]))

    def _classify(self) -> None:
        """Give each card the number of its look; cards of one look are laid down together."""
        before = dict(zip(map(id, self._cards), self._codes.tolist(), strict=True))
        numbers = {look: number for number, look in enumerate(self._looks)}
        codes: list[int] = []
        for card in self._scene.cards:
            code = before.get(id(card))
            codes.append(numbers.setdefault(look_of(card), len(numbers)) if code is None else code)
        self._cards = self._scene.cards
        self._codes, self._looks = np.asarray(codes, dtype=np.intp), list(numbers)

    def _paint_all(self, frame: Frame, theme: Theme, rows: Rows) -> None:
        painter = frame.in_pixels()
        at = frame.snapped(self._scene.rectangles[rows, :2])
        marked = self._marked(rows)
        for code in np.unique(marked).tolist():
            look = self._look(code)
            box = (-MARGIN, -MARGIN, look.width + MARGIN, look.height + MARGIN)
            draw = partial(draw_card, look=look, theme=theme, zoom=frame.zoom)
            sprite = self._sprites.sprite((look, theme.name), frame.scale, box, draw)
            lay_down(painter, sprite, at[marked == code])
        if frame.zoom >= READABLE:
            self._paint_texts(frame, theme, rows)
        elif frame.zoom >= NAMED:
            self._paint_names(frame, theme, rows)

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
        marks = np.zeros(len(self._codes), dtype=np.intp)
        marks[self._scene.rows_of(self._state.selection)] = 2
        if self._state.hovered in self._scene.row:
            marks[self._scene.row[self._state.hovered]] += 1
        marked = (self._codes * 4 + marks) * (LEVELS + 1)
        heat = self._state.heat
        if heat is not None and len(heat.levels) == len(marked):
            marked += heat.levels
        return marked[rows]

    def _raised(self, rows: Rows) -> Iterable[int]:
        """Return the cards that cover another one, the lowest first."""
        if len(rows) > 400:  # noqa: PLR2004 - cards that small hide no text
            return ()
        c = self._scene.rectangles[rows]
        over = (
            (c[:, None, 0] < c[:, 2])
            & (c[:, None, 2] > c[:, 0])
            & (c[:, None, 1] < c[:, 3])
            & (c[:, None, 3] > c[:, 1])
        )
        covering = np.tril(over, -1).any(1)
        return (int(row) for row in rows[covering])

    def _paint_texts(self, frame: Frame, theme: Theme, rows: Rows) -> None:
        painter, texts = frame.in_scene(), self._texts
        at = frame.snapped(self._scene.rectangles[rows, :2])
        at = (at - (frame.x * frame.ratio, frame.y * frame.ratio)) / frame.scale
        cards = [self._scene.cards[row] for row in rows]
        placed = [(card, x, y) for card, (x, y) in zip(cards, at.tolist(), strict=True)]
        painter.setFont(texts.font("name"))
        painter.setPen(theme.color("text"))
        for card, x, y in placed:
            line = y + _name_line(card)
            texts.draw(painter, "name", card.name, x + TEXT_LEFT, line, _room(card))
        painter.setFont(texts.font("title"))
        painter.setPen(self._quiet(theme))
        for card, x, y in placed:
            self._paint_title(painter, card, x, y + _name_line(card))
        painter.setFont(texts.font("detail"))
        for card, x, y in placed:
            if card.line:
                line = y + card.middle + _LINE
                texts.draw(painter, "detail", line_words(card), x + TEXT_LEFT, line, _room(card))
        self._paint_port_names(painter, placed)

    def _quiet(self, theme: Theme) -> QColor:
        """Return the colour of the lesser texts; on the ground of a heat map they need more."""
        return theme.color("text" if self._state.heat is not None else "text_muted")

    def _paint_title(self, painter: QPainter, card: Card, x: float, y: float) -> None:
        taken = min(self._texts.width("name", card.name), _room(card))
        room = _room(card) - taken - 8
        if room < 16:  # noqa: PLR2004 - an ellipsis alone says nothing
            return
        width = min(self._texts.width("title", card.title), room)
        left = x + card.width - TEXT_RIGHT - width
        self._texts.draw(painter, "title", card.title, left, y + 0.5, room)

    def _paint_port_names(self, painter: QPainter, placed: list[tuple[Card, float, float]]) -> None:
        painter.setFont(self._texts.font("port"))
        for card, x, y in placed:
            for spot in (*card.inputs, *card.outputs):
                if spot.label:
                    middle = card.height - 4 - PORT_ROW / 2 if spot.output else 4 + PORT_ROW / 2
                    left = x + card.width / 2 + spot.x - self._texts.width("port", spot.label) / 2
                    self._texts.draw(painter, "port", spot.label, left, y + middle)

    def _paint_names(self, frame: Frame, theme: Theme, rows: Rows) -> None:
        """Write the names, and where there is room the layers, in letters that can be read."""
        painter = frame.in_window()
        painter.setFont(self._texts.font("far"))
        painter.setPen(theme.color("text"))
        at = (frame.snapped(self._scene.rectangles[rows, :2]) / frame.ratio).tolist()
        zoom, texts, titles = frame.zoom, self._texts, dict[str, list[tuple[float, float]]]()
        for row, (x, y) in zip(rows.tolist(), at, strict=True):
            card = self._scene.cards[row]
            middle = y + card.height * zoom / 2
            room = (card.width - STRIP) * zoom - 8
            texts.draw(painter, "far", card.name, x + STRIP * zoom + 4, middle, room)
            room -= texts.width("far", card.name) + 8
            if room >= _LEAST:
                shown = texts.laid_out("far", card.title, room).text()
                titles.setdefault(shown, []).append((x + card.width * zoom - 6, middle))
        for title, places in titles.items():
            self._lay_title(frame, theme, title, np.asarray(places) * frame.ratio)

    def _lay_title(self, frame: Frame, theme: Theme, title: str, at: Floats) -> None:
        """Write the same layer on several cards, where it ends at some pixels."""
        ink, half = self._quiet(theme), self._texts.height("far") / 2
        draw = partial(_draw_title, texts=self._texts, title=title, ink=ink)
        box = (-self._texts.width("far", title) - 1, -half - 1, 1.0, half + 1)
        key = ("title", title, ink.name(), theme.name)
        sprite = self._sprites.sprite(key, frame.ratio, box, draw)
        lay_down(frame.in_pixels(), sprite, np.rint(at))


def _draw_title(painter: QPainter, texts: Texts, title: str, ink: QColor) -> None:
    painter.setFont(texts.font("far"))
    painter.setPen(ink)
    texts.draw(painter, "far", title, -texts.width("far", title), 0.0)


def _room(card: Card) -> float:
    return card.width - TEXT_LEFT - TEXT_RIGHT


def _name_line(card: Card) -> float:
    return card.middle - (_LINE if card.line else 0.0)


def line_words(card: Card) -> str:
    """Return the second line of a card as it is said; parameters are said as in Python."""
    return tr(card.line) if card.bypassed or card.shares else card.line
