"""How many samples each class has, as bars."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.fonts import text_font
from designer.plots.legend import figures_font
from designer.theme import current_theme
from designer.words import tr

_ROW: Final = 20
_BAR: Final = 8.0
_LONGEST_NAME: Final = 110.0
_MOST: Final = 30


class ClassBars(QWidget):
    """A row for each class: its name, a bar, its count; beyond thirty the rest is summed up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: dict[str, int] = {}
        self._names, self._figures = text_font(0.88), figures_font(0.88)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def counts(self) -> Mapping[str, int]:
        """What is shown."""
        return self._counts

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show other counts."""
        kept = dict(list(counts.items())[:_MOST])
        rest = sum(counts.values()) - sum(kept.values())
        more = (
            {tr("{counts} more", counts=len(counts) - _MOST): rest} if len(counts) > _MOST else {}
        )
        self._counts = kept | more
        words = ", ".join(f"{name} {count}" for name, count in self._counts.items())
        self.setAccessibleName(tr("Samples of each class: {words}", words=words))
        self.setVisible(bool(counts))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, _ROW * len(self._counts))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current_theme()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        names, figures = QFontMetricsF(self._names), QFontMetricsF(self._figures)
        wide = max((names.horizontalAdvance(name) for name in self._counts), default=0.0)
        left = min(wide, _LONGEST_NAME) + 10.0
        most = max(self._counts.values(), default=1) or 1
        right = self.width() - figures.horizontalAdvance(f"{most:,}") - 10.0
        for row, (name, count) in enumerate(self._counts.items()):
            top, share = row * float(_ROW), count / most
            painter.setFont(self._names)
            painter.setPen(theme.color("text_muted"))
            shown = names.elidedText(name, Qt.TextElideMode.ElideRight, left - 10.0)
            painter.drawText(QRectF(0.0, top, left - 10.0, _ROW), _RIGHT, shown)
            bar = QRectF(left, top + (_ROW - _BAR) / 2.0, max(2.0, (right - left) * share), _BAR)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("plot_1", 0.85))
            painter.drawRoundedRect(bar, 2.0, 2.0)
            painter.setFont(self._figures)
            painter.setPen(theme.color("text"))
            painter.drawText(QRectF(bar.right() + 6.0, top, 80.0, _ROW), _LEFT, f"{count:,}")
        painter.end()


_RIGHT: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
