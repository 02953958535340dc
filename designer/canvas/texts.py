"""Texts of the canvas, laid out and shortened once and then drawn many times."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QStaticText,
    QTextLayout,
    QTextOption,
)

from designer.fonts import text_font

Role = Literal["name", "title", "detail", "port", "shape", "mark", "far", "hint", "hint_title"]

_SETTINGS: Final[dict[Role, tuple[float, QFont.Weight]]] = {
    "name": (1.0, QFont.Weight.DemiBold),
    "title": (0.82, QFont.Weight.Normal),
    "detail": (0.86, QFont.Weight.Normal),
    "port": (0.72, QFont.Weight.Normal),
    "shape": (0.78, QFont.Weight.Normal),
    "mark": (0.74, QFont.Weight.DemiBold),
    "far": (0.78, QFont.Weight.Medium),
    "hint": (1.0, QFont.Weight.Normal),
    "hint_title": (1.3, QFont.Weight.DemiBold),
}
_KEPT: Final = 60_000


@dataclass(frozen=True, slots=True)
class _LaidOut:
    """A text and its size, which is dear to ask for."""

    text: QStaticText
    width: float
    half: float
    """Half its height."""


class Texts:
    """The fonts of the canvas and the texts laid out in them."""

    def __init__(self, *, alternates: bool = True) -> None:
        """Without `alternates` each sign has its one letter, of which a PDF can tell the sign."""
        self._fonts = {role: text_font(*setting) for role, setting in _SETTINGS.items()}
        for font in () if alternates else self._fonts.values():
            font.setFeature(QFont.Tag("calt"), 0)
        self._metrics = {role: QFontMetricsF(font) for role, font in self._fonts.items()}
        self._laid_out: OrderedDict[tuple[Role, str, float], _LaidOut] = OrderedDict()

    def font(self, role: Role) -> QFont:
        """Return the font of a role, in scene units."""
        return self._fonts[role]

    def width(self, role: Role, text: str) -> float:
        """Return how wide a text is, in scene units."""
        return self._kept(role, text, 0.0).width

    def height(self, role: Role) -> float:
        """Return the height of a line, in scene units."""
        return self._metrics[role].height()

    def laid_out(self, role: Role, text: str, widest: float = 0.0) -> QStaticText:
        """Return a text ready to be drawn; longer than `widest` it ends in an ellipsis."""
        return self._kept(role, text, widest).text

    def _kept(self, role: Role, text: str, widest: float) -> _LaidOut:
        key = (role, text, widest)
        found = self._laid_out.get(key)
        if found is None:
            self._laid_out[key] = found = self._lay_out(role, text, widest)
            if len(self._laid_out) > _KEPT:
                self._laid_out.popitem(last=False)
        return found

    def _lay_out(self, role: Role, text: str, widest: float) -> _LaidOut:
        if widest:
            text = self._metrics[role].elidedText(text, Qt.TextElideMode.ElideRight, widest)
        made = QStaticText(text)
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        made.prepare(font=self._fonts[role])
        size = made.size()
        return _LaidOut(made, size.width(), size.height() / 2)

    def draw(
        self, painter: QPainter, role: Role, text: str, x: float, y: float, widest: float = 0.0
    ) -> None:
        """Draw a text with the painter's pen and font; y is the middle of the line."""
        made = self._kept(role, text, widest)
        painter.drawStaticText(QPointF(x, y - made.half), made.text)

    def write(self, painter: QPainter, role: Role, text: str, box: QRectF) -> None:
        """Write a text into a box, on as many lines as it needs and as have room."""
        layout = QTextLayout(text.replace("\n", "\u2028"), self._fonts[role])
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        top = box.top()
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(box.width())
            first, count = line.textStart(), line.textLength()
            if top + line.height() > box.bottom() + 1:
                break
            words = text[first : first + count].strip("\n")
            left = box.left() + line.naturalTextRect().left()
            self._write_line(painter, role, words, QPointF(left, top + line.ascent()))
            top += line.height()
        layout.endLayout()

    def _write_line(self, painter: QPainter, role: Role, text: str, start: QPointF) -> None:
        """Write a line from a point on its base line on."""
        painter.setFont(self._fonts[role])
        painter.drawText(start, text)


class OutlinedTexts(Texts):
    """Draws texts as shapes, so that they look the same where the fonts are missing."""

    def draw(
        self, painter: QPainter, role: Role, text: str, x: float, y: float, widest: float = 0.0
    ) -> None:
        """Draw the outlines of a text in the colour of the painter's pen."""
        made = self.laid_out(role, text, widest)
        top = y - made.size().height() / 2
        base = QPointF(x, top + self._metrics[role].ascent())
        self._write_line(painter, role, made.text(), base)

    def _write_line(self, painter: QPainter, role: Role, text: str, start: QPointF) -> None:
        path = QPainterPath()
        path.addText(start, self._fonts[role], text)
        painter.fillPath(path, painter.pen().color())
