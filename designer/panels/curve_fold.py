"""The curve of an activation with its slope, below a heading that hides it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from designer.panels.form import Fold
from designer.panels.loading import Latest
from designer.plots.axes import Scale
from designer.plots.chart import Chart
from designer.plots.drawing import Axis, Drawing, Line
from designer.plots.legend import LegendEntry
from designer.words import later, tr
from nodes.layer import Layer

if TYPE_CHECKING:
    from runtime.curve import Points

_HEIGHT: Final = 150
_COLORS: Final = {"y": "plot_1", later("slope"): "plot_2"}


class CurveFold(Fold):
    """Draws what a function makes of each number; PyTorch computes it in a thread."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Curve"), parent, opened=True)
        self._layer: Layer | None = None
        self._points: Points | None = None
        self._work = Latest(self)
        self._work.done.connect(self._take)
        self.chart = Chart(tr("Curve"), self)
        self.chart.setFixedHeight(_HEIGHT)
        self.chart.hovered.connect(self._read)
        self.entries = {name: LegendEntry(tr(name), token, self) for name, token in _COLORS.items()}
        legend = QHBoxLayout()
        legend.setContentsMargins(0, 0, 0, 0)
        for entry in self.entries.values():
            legend.addWidget(entry)
            entry.toggled.connect(self._draw)
        legend.addStretch(1)
        self.column.setSpacing(0)
        self.column.addLayout(legend)
        self.column.addWidget(self.chart)
        self.button.toggled.connect(self._compute)
        self.hide()

    def show_layer(self, layer: Layer | None) -> None:
        """Show the curve of a layer with its parameters, nothing for None."""
        self.setVisible(layer is not None)
        if layer != self._layer:
            self._layer = layer
            self._compute()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wait for what is being computed."""
        self._work.close()
        super().closeEvent(event)

    def _compute(self) -> None:
        if self._layer is not None and self.button.isChecked():
            self._work.do(partial(_points, self._layer))

    def _take(self, found: object) -> None:
        layer, points = found if isinstance(found, tuple) else (None, None)
        if layer is not None and layer == self._layer:
            self._points = points
            self._draw()

    def _draw(self) -> None:
        found = self._points
        if found is None:
            return
        xs = np.array(found.xs)
        curves = {"y": found.ys, "slope": found.slopes}
        lines = (
            Line(name, _COLORS[name], xs, np.array(values))
            for name, values in curves.items()
            if self.entries[name].isChecked()
        )
        axis = Axis(Scale(found.xs[0], found.xs[-1]), Scale.ticks, "x {:.3g}".format)
        self.chart.draw(Drawing(tuple(lines), axis))
        self._read(self.chart.cursor_x)

    def _read(self, x: float | None) -> None:
        self.chart.read_at(x)
        values = {line.name: None if x is None else line.at(x) for line in self.chart.drawing.lines}
        for name, entry in self.entries.items():
            entry.show_value(values.get(name))


def _points(layer: Layer) -> tuple[Layer, Points | None]:
    from runtime.curve import points

    return layer, points(layer)
