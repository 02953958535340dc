"""Faint colours for shapes that are painted ten times a second."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QColor

from designer.theme import Theme


def faded(theme: Theme, token: str, share: float, ground: str = "panel") -> QColor:
    """Return a colour mixed into the ground that it lies on.

    Qt hands see-through shapes of many rows to a pool of threads and waits for them, which on a
    busy machine takes milliseconds for a single upright line; opaque ones it paints at once.
    """
    return QColor(_mixed(theme.colors[token], theme.colors[ground], share))


@cache
def _mixed(color: str, ground: str, share: float) -> str:
    parts = zip(rgb(QColor(color)), rgb(QColor(ground)), strict=True)
    red, green, blue = (round(one * share + other * (1.0 - share)) for one, other in parts)
    return QColor(red, green, blue).name()


def rgb(color: QColor) -> tuple[int, int, int]:
    """Return red, green and blue, each from 0 to 255."""
    return color.red(), color.green(), color.blue()
