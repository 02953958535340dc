"""The heat map: how much of the network's weights, work or memory each card stands for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from designer.canvas.curves import Rows
from designer.fonts import text_font
from designer.heat_quantities import Quantity
from designer.plain import tip
from designer.theme import Theme, current_theme
from designer.words import tr

if TYPE_CHECKING:
    from nodes.graph import NodeId
    from runtime.summary import Summary

LEVELS: Final = 12
"""Steps of the colour; a card of level 0 has nothing of the quantity."""
_SIZE: Final = QSize(236, 58)
_STRONGEST: Final = {True: 0.46, False: 0.62}
"""How much of the colour the hottest card has, in dark and in light: texts can still be read."""


@dataclass(frozen=True)
class Heat:
    """A quantity over the graph that is shown: a level for each card, and what the most is."""

    quantity: Quantity
    levels: Rows
    most: int


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
            words = tr(
                "{title}: the hottest node has {value}",
                title=tr(heat.quantity.title),
                value=self.texts()[-1],
            )
            self.setAccessibleDescription(words)
            self.setToolTip(tip(tr("{words}.\nThe Summary panel has all numbers.", words=words)))
            self.update()

    def texts(self) -> tuple[str, ...]:
        """Return what stands below the colours: nothing, a quarter, the most."""
        if self._heat is None:
            return ()
        written, most = self._heat.quantity.written, self._heat.most
        return ("0", written(most // 4), written(most))

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
        painter.drawText(QPointF(11, 18), self._heat.quantity.title)
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
