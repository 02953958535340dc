"""A chart with its title and its legend."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from designer.plain import PlainLabel
from designer.plots.chart import Chart
from designer.plots.curves import title_of
from designer.plots.drawing import Drawing
from designer.plots.legend import LegendEntry


class ChartCard(QWidget):
    """The chart of one quantity; its legend reads the values at the cursor, else the last ones."""

    toggled = Signal(str, bool)

    def __init__(self, name: str, curves: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = Chart(name, self, "panel")
        self.entries = {curve: LegendEntry(curve, token, self) for curve, token in curves.items()}
        self.title = PlainLabel(title_of(name), "heading", wrap=False)
        header = QHBoxLayout()
        header.setContentsMargins(8, 0, 8, 0)
        header.setSpacing(4)
        header.addWidget(self.title)
        header.addStretch(1)
        for curve, entry in self.entries.items():
            header.addWidget(entry)
            entry.toggled.connect(partial(self.toggled.emit, curve))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(0)
        column.addLayout(header)
        column.addWidget(self.chart, 1)

    def draw(self, drawing: Drawing) -> None:
        """Show the curves and their values."""
        self.chart.draw(drawing)
        self._read()

    def read_at(self, x: float | None) -> None:
        """Show the values at x; None shows the last ones."""
        self.chart.read_at(x)
        self._read()

    def _read(self) -> None:
        lines = {line.name: line for line in self.chart.drawing.lines if line.read}
        x = self.chart.cursor_x
        for curve, entry in self.entries.items():
            line = lines.get(curve)
            if line is None:
                entry.show_value(None)
            else:
                entry.show_value(float(line.ys[-1]) if x is None else line.at(x))
