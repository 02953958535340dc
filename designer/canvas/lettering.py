"""What is written on cards, near and far."""

from __future__ import annotations

from collections.abc import Hashable
from math import ceil, floor
from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter

from designer.canvas.card import PORT_ROW, TEXT_LEFT, TEXT_RIGHT, Card
from designer.canvas.frame import Frame
from designer.canvas.look import READABLE, STRIP, Look
from designer.canvas.sheet import Cell
from designer.canvas.sprites import Sprite
from designer.canvas.texts import Texts
from designer.theme import Theme
from designer.words import tr

_LINE: Final = 9.0
"""Half the distance between the two lines of text on a card."""
_LEAST: Final = 28.0
"""Pixels in which the first letters of a layer can still be told."""
_HALF: Final = 10.0
"""Half the height of what a line of text may cover."""
_INSET: Final = 4.0
"""How far inside the edge of a card the border and the ring of a selected one reach."""

_Box = tuple[float, float, float, float]


class Lettering:
    """Writes on cards; the origin of a painter is at the upper left corner of one."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def write(
        self, painter: QPainter, card: Card, zoom: float, inks: tuple[QColor, QColor]
    ) -> None:
        """Write what can be read at a zoom: in scene units when near, in window pixels when far.

        The inks are those of the name and of the lesser texts.
        """
        (self._write_near if zoom >= READABLE else self._write_far)(painter, card, zoom, inks)

    def cell(self, card: Card, look: Look, body: Sprite, frame: Frame, theme: Theme) -> Cell:
        """Return the picture of what is written on a card of a look, upon the picture of that.

        So the letters lie on an opaque ground, where Qt can draw them as sharply as in a window.
        """
        inks = inks_of(theme, warm=look.heat is not None)
        scale, box = self._extent(card, frame)
        pixels = _pixels(box, scale)
        under = body.pixmap if _inside(pixels, card, frame) else None

        def draw(painter: QPainter) -> None:
            if under is not None:
                painter.drawPixmap(-body.origin[0], -body.origin[1], under)
            painter.scale(scale, scale)
            self.write(painter, card, frame.zoom, inks)

        return (_key(card, look), pixels, draw)

    def _extent(self, card: Card, frame: Frame) -> tuple[float, _Box]:
        """Return the device pixels of a unit in which is written, and what the texts cover."""
        if frame.zoom < READABLE:
            middle, half = card.height * frame.zoom / 2, self._texts.height("far") / 2 + 1
            right = card.width * frame.zoom - 5
            return frame.ratio, (STRIP * frame.zoom + 3, middle - half, right, middle + half)
        if any(card.labelled):
            return frame.scale, (_INSET, _INSET, card.width - _INSET, card.height - _INSET)
        half = _HALF + (_LINE if card.line else 0.0)
        top, bottom = max(card.middle - half, _INSET), min(card.middle + half, card.height - _INSET)
        return frame.scale, (TEXT_LEFT - 2.0, top, card.width - TEXT_RIGHT + 2.0, bottom)

    def _write_near(
        self, painter: QPainter, card: Card, _zoom: float, inks: tuple[QColor, QColor]
    ) -> None:
        texts, room = self._texts, _room(card)
        line = card.middle - (_LINE if card.line else 0.0)
        painter.setFont(texts.font("name"))
        painter.setPen(inks[0])
        texts.draw(painter, "name", card.name, TEXT_LEFT, line, room)
        painter.setPen(inks[1])
        self._write_title(painter, card, line)
        if card.line:
            painter.setFont(texts.font("detail"))
            texts.draw(painter, "detail", line_words(card), TEXT_LEFT, card.middle + _LINE, room)
        self._write_port_names(painter, card)

    def _write_title(self, painter: QPainter, card: Card, line: float) -> None:
        taken = min(self._texts.width("name", card.name), _room(card))
        room = _room(card) - taken - 8
        if room < 16:  # noqa: PLR2004 - an ellipsis alone says nothing
            return
        width = min(self._texts.width("title", card.title), room)
        painter.setFont(self._texts.font("title"))
        left = card.width - TEXT_RIGHT - width
        self._texts.draw(painter, "title", card.title, left, line + 0.5, room)

    def _write_port_names(self, painter: QPainter, card: Card) -> None:
        painter.setFont(self._texts.font("port"))
        for spot in (*card.inputs, *card.outputs):
            if spot.label:
                middle = card.height - 4 - PORT_ROW / 2 if spot.output else 4 + PORT_ROW / 2
                left = card.width / 2 + spot.x - self._texts.width("port", spot.label) / 2
                self._texts.draw(painter, "port", spot.label, left, middle)

    def _write_far(
        self, painter: QPainter, card: Card, zoom: float, inks: tuple[QColor, QColor]
    ) -> None:
        """Write the name, and where there is room the layer, in letters that can be read."""
        texts, middle = self._texts, card.height * zoom / 2
        room = (card.width - STRIP) * zoom - 8
        painter.setFont(texts.font("far"))
        painter.setPen(inks[0])
        texts.draw(painter, "far", card.name, STRIP * zoom + 4, middle, room)
        room -= texts.width("far", card.name) + 8
        if room >= _LEAST:
            shown = texts.laid_out("far", card.title, room).text()
            painter.setPen(inks[1])
            left = card.width * zoom - 6 - texts.width("far", shown)
            texts.draw(painter, "far", shown, left, middle)


def inks_of(theme: Theme, *, warm: bool) -> tuple[QColor, QColor]:
    """Return the colours of names and of lesser texts; these need more on a heat map."""
    return theme.color("text"), theme.color("text" if warm else "text_muted")


def line_words(card: Card) -> str:
    """Return the second line of a card as it is said; parameters are said as in Python."""
    return tr(card.line) if card.bypassed or card.shares else card.line


def _room(card: Card) -> float:
    return card.width - TEXT_LEFT - TEXT_RIGHT


def _key(card: Card, look: Look) -> Hashable:
    labels = [(s.label, s.x, s.output) for s in (*card.inputs, *card.outputs) if s.label]
    return ("letters", card.name, card.title, line_words(card), *labels, look)


def _pixels(box: _Box, scale: float) -> QRect:
    left, top = floor(box[0] * scale), floor(box[1] * scale)
    return QRect(left, top, ceil(box[2] * scale) - left, ceil(box[3] * scale) - top)


def _inside(pixels: QRect, card: Card, frame: Frame) -> bool:
    """Return whether texts keep clear of the border of a card, which is not opaque."""
    inset = max(_INSET * frame.scale, 2.0 * frame.ratio) - 1
    width, height = card.width * frame.scale, card.height * frame.scale
    return (
        min(pixels.left(), pixels.top()) >= inset
        and pixels.left() + pixels.width() <= width - inset
        and pixels.top() + pixels.height() <= height - inset
    )
