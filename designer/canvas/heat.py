"""The heat map: how much of the network's weights, work or memory each card stands for."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from designer.canvas.curves import Rows
from designer.fonts import text_font
from designer.heat_quantities import Quantity, Trained
from designer.plain import tip
from designer.theme import Theme, current_theme
from designer.words import later, tr

if TYPE_CHECKING:
    from nodes.graph import NodeId
    from runtime.summary import Summary
    from runtime.train.figures import Figures

LEVELS: Final = 12
"""Steps of the colour; a card of level 0 has nothing of the quantity."""
_UNKNOWN: Final = {
    True: later("Train, or show a run that was trained, to see it."),
    False: later("It is not known yet."),
}
_SIZE: Final = QSize(236, 58)
_STRONGEST: Final = {True: 0.46, False: 0.62}
"""How much of the colour the hottest card has, in dark and in light: texts can still be read."""


@dataclass(frozen=True)
class Heat:
    """A quantity over the graph that is shown: a level for each card, and what the most is."""

    quantity: Quantity | Trained
    levels: Rows
    most: float
    known: bool = True
    """Whether there is anything to show; a run must have told it."""

    def texts(self) -> tuple[str, ...]:
        """Return what stands below the colours: the least, the middle, the most."""
        quantity, most = self.quantity, self.most
        if isinstance(quantity, Trained):
            lowest = quantity.at(0.0, most)
            return tuple(map(quantity.written, (lowest, quantity.at(0.5, most), most)))
        return ("0", quantity.written(int(most) // 4), quantity.written(int(most)))


def heat_of(
    quantity: Quantity, summary: Summary | None, way: Sequence[str], nodes: Sequence[NodeId]
) -> Heat:
    """Return the heat of the nodes of one graph; `way` are the uses of blocks around it.

    The colour grows with the square root of the share: a tenth of the most can be told from none.
    """
    rows = {row.use: row for row in summary.rows} if summary is not None else {}
    found = [rows.get((*way, node)) for node in nodes]
    values = np.array([quantity.value(row) if row else 0 for row in found], dtype=np.float64)
    most = float(values.max(initial=0.0))
    shares = np.sqrt(values / most) if most else values
    return Heat(quantity, np.ceil(shares * LEVELS).astype(np.intp), int(most))


def trained_heat(quantity: Trained, parts: Sequence[Figures | None]) -> Heat:
    """Return the heat of nodes by what a run told of each, None where it told nothing."""
    found = [math.nan if part is None else quantity.value(part) for part in parts]
    known = [value for value in found if math.isfinite(value)]
    most = quantity.full or max(known, default=0.0)
    shares = np.array([quantity.share(value, most) for value in found])
    return Heat(quantity, np.ceil(shares * LEVELS).astype(np.intp), most, bool(known))


def heated(ground: QColor, level: int, theme: Theme) -> QColor:
    """Return the colour of a card of a level."""
    share = _STRONGEST[theme.dark] * level / LEVELS
    pairs = zip(ground.getRgbF()[:3], theme.color("plot_2").getRgbF()[:3], strict=True)  # type: ignore[index]
    return QColor.fromRgbF(*(one + (other - one) * share for one, other in pairs))


class HeatLegend(QWidget):
    """Says in a corner of the canvas what the colours stand for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._heat: Heat | None = None
        self.setFixedSize(_SIZE)
        self.setAccessibleName(tr("Legend of the heat map"))
        self.hide()

    def show_heat(self, heat: Heat | None) -> None:
        """Show the legend of a heat map; None hides it."""
        self._heat = heat
        self.setVisible(heat is not None)
        if heat is not None:
            words = self._words(heat)
            self.setAccessibleDescription(words)
            self.setToolTip(tip(words))
            self.update()

    def _words(self, heat: Heat) -> str:
        title, most = tr(heat.quantity.title), self.texts()[-1]
        if not heat.known:
            return tr(_UNKNOWN[isinstance(heat.quantity, Trained)])
        if isinstance(heat.quantity, Trained):
            told = later(
                "{title}: the end of the scale is {most}.\nThe Weights panel has all of it."
            )
        else:
            told = later(
                "{title}: the hottest node has {most}.\nThe Summary panel has all numbers."
            )
        return tr(told, title=title, most=most)

    def texts(self) -> tuple[str, ...]:
        """Return what stands below the colours: nothing, a quarter, the most."""
        return () if self._heat is None else self._heat.texts()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._heat is None:
            return
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("border"))
        painter.setBrush(theme.color("panel_raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        painter.setFont(text_font(0.86))
        painter.setPen(theme.color("text"))
        painter.drawText(QPointF(11, 18), tr(self._heat.quantity.title))
        if not self._heat.known:
            painter.setPen(theme.color("text_muted"))
            below = QRectF(11, 24, self.width() - 22, self.height() - 28)
            wrap = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(below, int(wrap), self._words(self._heat))
            painter.end()
            return
        bar = QRectF(11, 25, self.width() - 22, 8)
        colors = QLinearGradient(bar.topLeft(), bar.topRight())
        for level in range(LEVELS + 1):
            colors.setColorAt(level / LEVELS, heated(theme.color("node"), level, theme))
        painter.setPen(theme.color("border"))
        painter.setBrush(colors)
        painter.drawRoundedRect(bar, 3, 3)
        self._write(painter, bar, theme)
        painter.end()

    def _write(self, painter: QPainter, bar: QRectF, theme: Theme) -> None:
        painter.setPen(theme.color("text_muted"))
        metrics = QFontMetricsF(painter.font())
        for text, share in zip(self.texts(), (0.0, 0.5, 1.0), strict=True):
            width = metrics.horizontalAdvance(text)
            left = bar.left() + share * (bar.width() - width)
            box = QRectF(left, bar.bottom() + 2, width + 2, 18)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
