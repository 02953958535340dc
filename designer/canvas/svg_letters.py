"""The outlines of letters, for drawings that must not need a font."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final

from PySide6.QtGui import QFont, QFontMetricsF, QPainterPath, QRawFont, QTextLayout

LETTER_SIZE: Final = 100
"""Pixels of a letter's square: outlines are kept at one size and scaled."""

Font = tuple[str, int]
"""Family and weight."""
Letter = tuple[str, float, float]
"""The outline of a letter as SVG writes paths, and where it stands."""


class Letters:
    """The letters of texts, laid out from the beginning of their base line on."""

    def __init__(self) -> None:
        self._outlines: dict[tuple[str, str, int, int], str] = {}

    def of(self, font: Font, words: str) -> Iterator[Letter]:
        """Yield the letters of a text that have an outline."""
        layout = QTextLayout(words, _font(*font))
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        for run in layout.glyphRuns():
            raw = run.rawFont()
            for index, at in zip(run.glyphIndexes(), run.positions(), strict=True):
                outline = self._outline(raw, index)
                if outline:
                    yield outline, at.x(), at.y() - line.ascent()

    def width(self, font: Font, words: str) -> float:
        """Return how wide a text is."""
        return QFontMetricsF(_font(*font)).horizontalAdvance(words)

    def _outline(self, raw: QRawFont, index: int) -> str:
        key = (raw.familyName(), raw.styleName(), raw.weight(), index)
        if key not in self._outlines:
            self._outlines[key] = path_data(raw.pathForGlyph(index))
        return self._outlines[key]


@cache
def _font(family: str, weight: int) -> QFont:
    font = QFont(family)
    font.setPixelSize(LETTER_SIZE)
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def path_data(path: QPainterPath) -> str:
    """Return a path as SVG writes it."""
    parts = []
    for number in range(path.elementCount()):
        element = path.elementAt(number)
        # A curve is one element and two points of data behind it.
        sign = {
            QPainterPath.ElementType.MoveToElement: "M",
            QPainterPath.ElementType.LineToElement: "L",
            QPainterPath.ElementType.CurveToElement: "C",
        }.get(element.type, " ")
        parts.append(f"{sign}{element.x:.3f},{element.y:.3f}")
    return "".join(parts)
