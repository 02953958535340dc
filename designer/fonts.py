"""Loads the fonts that ship with Netwright, so that text is equally wide on every machine."""

import sys
from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase

from resources import resource

_TEXT_SIZE: Final = 13.0 if sys.platform == "darwin" else 9.75  # points: 13 pixels either way


@cache
def load_fonts(family: str) -> None:
    """Make the shipped fonts of a family known to Qt; the application must exist."""
    for file in resource("fonts", family.lower().replace(" ", "-")).iterdir():
        if file.name.endswith((".otf", ".ttf")):
            QFontDatabase.addApplicationFontFromData(QByteArray(file.read_bytes()))


def text_font(scale: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the font of the window, ``scale`` times as large as ordinary text."""
    return _font("Inter", scale, weight)


def code_font(scale: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the font of source code, whose letters are all equally wide."""
    font = _font("JetBrains Mono", scale, weight)
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setFeature(QFont.Tag("liga"), 0)
    font.setFeature(QFont.Tag("calt"), 0)
    return font


def _font(family: str, scale: float, weight: QFont.Weight) -> QFont:
    load_fonts(family)
    font = QFont(family)
    font.setPointSizeF(_TEXT_SIZE * scale)
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
