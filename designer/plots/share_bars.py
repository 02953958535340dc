"""Bars of shares: how likely each class is, or how much each part counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.fonts import text_font
from designer.plots.legend import figures_font
from designer.theme import current_theme

_ROW: Final = 20
_BAR: Final = 8.0
_LONGEST_NAME: Final = 110.0


@dataclass(frozen=True)
class Bar:
    """A name, a share from 0 to 1 (its sign is that of what it does), and the figure beside it."""

    name: str
    share: float
    figure: str
    token: str = "plot_1"


class ShareBars(QWidget):
    """A row for each bar."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._bars: tuple[Bar, ...] = ()
        self._names, self._figures = text_font(0.88), figures_font(0.88)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is shown."""
        return self._bars

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show other bars."""
        self._bars = tuple(bars)
        words = ", ".join(f"{bar.name} {bar.figure}" for bar in bars)
        self.setAccessibleName(f"{self._name}: {words}" if words else self._name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(180, _ROW * len(self._bars))

    def minimumSizeHint(self) -> QSize:
        return QSize(130, _ROW * len(self._bars))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current_theme()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        names, figures = QFontMetricsF(self._names), QFontMetricsF(self._figures)
        wide = max((names.horizontalAdvance(bar.name) for bar in self._bars), default=0.0)
        left = min(wide, _LONGEST_NAME, self.width() * 0.45) + 10.0
        widest = max((figures.horizontalAdvance(bar.figure) for bar in self._bars), default=0.0)
        right = self.width() - widest - 8.0
        for row, bar in enumerate(self._bars):
            top = row * float(_ROW)
            painter.setFont(self._names)
            painter.setPen(theme.color("text_muted"))
            shown = names.elidedText(bar.name, Qt.TextElideMode.ElideRight, left - 10.0)
            painter.drawText(QRectF(0.0, top, left - 10.0, _ROW), _RIGHT, shown)
            length = max(2.0, (right - left) * min(abs(bar.share), 1.0))
            box = QRectF(left, top + (_ROW - _BAR) / 2.0, length, _BAR)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(bar.token, 0.85))
            painter.drawRoundedRect(box, 2.0, 2.0)
            painter.setFont(self._figures)
            painter.setPen(theme.color("text"))
            room = QRectF(box.right() + 6.0, top, widest + 4.0, _ROW)
            painter.drawText(room, _LEFT, bar.figure)
        painter.end()


_RIGHT: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
