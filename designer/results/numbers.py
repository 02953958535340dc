"""The residuals page: predicted against true numbers, and what is left between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from designer.panels.grid import FlowGrid
from designer.panels.scrolling import scrolling
from designer.plots.axes import Scale, number, round_scale
from designer.plots.card import ChartCard
from designer.plots.drawing import Axis, Drawing, Line
from designer.plots.spreadsheet import Cell
from designer.results.figure_list import FigureList
from designer.results.look import Array
from designer.results.page import Page, Rows
from designer.words import later, tr

if TYPE_CHECKING:
    from runtime.judge.residuals import Bins

_CELL: Final = QSize(210, 150)
_MOST_DOTS: Final = 3000


class NumbersPage(Page):
    """Figures at the left; prediction against truth, residuals, and their histogram."""

    title = later("Residuals")
    tasks = ("numbers",)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QComboBox(self)
        self.column.setAccessibleName(tr("Column"))
        self.figures = FigureList(self)
        self.against = ChartCard(tr("Prediction against truth"), {}, self)
        self.residuals = ChartCard(tr("Residual against prediction"), {}, self)
        self.histogram = ChartCard(tr("Residuals"), {}, self)
        self._grid = FlowGrid(_CELL, self)
        self._grid.show_cells([self.against, self.residuals, self.histogram])
        self._names: tuple[str, ...] = ()
        left = QVBoxLayout()
        left.setContentsMargins(10, 8, 12, 8)
        left.setSpacing(8)
        left.addWidget(self.column)
        left.addWidget(self.figures)
        left.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(left)
        row.addWidget(scrolling(self._grid), 1)
        self.column.currentIndexChanged.connect(lambda _index: self._draw())
        for card in (self.against, self.residuals, self.histogram):
            card.chart.hovered.connect(card.read_at)

    def refresh(self) -> None:
        if self.shown is None:
            return
        names = self.shown.verdict.names
        if names != self._names:
            self._names = names
            self.column.blockSignals(True)  # noqa: FBT003 - Qt's own
            self.column.clear()
            if len(names) > 1:
                self.column.addItem(tr("All columns"), -1)
            for index, name in enumerate(names):
                self.column.addItem(name, index)
            self.column.blockSignals(False)  # noqa: FBT003 - Qt's own
        self.column.setVisible(len(names) > 1)
        self._draw()

    def table(self) -> Rows | None:
        if self.shown is None:
            return None
        head = [tr("row"), tr("column"), tr("truth"), tr("prediction"), tr("residual")]
        truth, said = (
            values.reshape(len(values), -1)
            for values in (self.shown.verdict.truth, self.shown.verdict.said)
        )
        rows: list[list[Cell]] = [
            [self.shown.row(sample), name, float(t), float(s), float(s - t)]
            for sample in range(len(truth))
            for name, t, s in zip(self._names, truth[sample], said[sample], strict=True)
        ]
        return head, rows

    def _draw(self) -> None:
        from runtime.judge.residuals import histogram, number_figures, number_rows, pairs

        if self.shown is None:
            return
        verdict = self.shown.verdict
        column = self.column.currentData()
        column = column if isinstance(column, int) else -1
        truth, said = pairs(verdict, column)
        figures = number_figures(verdict)
        if column >= 0:
            row = number_rows(verdict)[column]
            figures = {"mae": row.mae, "rmse": row.rmse, "r2": row.r2, "bias": row.bias}
        self.figures.show_figures(figures)
        if not len(truth):
            return  # no prediction is finite
        left = said - truth
        few = slice(None, None, max(1, len(truth) // _MOST_DOTS))
        self.against.draw(_against(truth[few], said[few]))
        self.residuals.draw(_left_over(said[few], left[few]))
        self.histogram.draw(_histogram(histogram(left)))


def _dots(name: str, xs: Array, ys: Array) -> Line:
    order = np.argsort(xs, kind="stable")
    return Line(name, "plot_1", xs[order].astype(float), ys[order].astype(float), style="dots")


def _against(truth: Array, said: Array) -> Drawing:
    both = np.concatenate([truth, said])
    ends = np.array([both.min(), both.max()], float)
    scale = round_scale(*ends.tolist())
    ideal = Line("", "text_muted", ends, ends, style="faint")
    dots = _dots(tr("prediction"), truth, said)
    return Drawing((ideal, dots), Axis(scale, Scale.ticks, number))


def _left_over(said: Array, left: Array) -> Drawing:
    ends = np.array([said.min(), said.max()], float)
    none = Line("", "text_muted", ends, np.zeros(2), style="faint")
    scale = round_scale(*ends.tolist())
    return Drawing((none, _dots(tr("residual"), said, left)), Axis(scale, Scale.ticks, number))


def _histogram(bins: Bins) -> Drawing:
    xs = np.repeat(bins.edges, 2).astype(float)
    ys = np.concatenate(([0], np.repeat(bins.counts, 2), [0])).astype(float)
    scale = round_scale(float(xs[0]), float(xs[-1]))
    low, high = min(scale.low, float(xs[0])), scale.high
    line = Line(tr("samples"), "plot_1", xs, ys)
    return Drawing((line,), Axis(Scale(low, high), Scale.ticks, number))
