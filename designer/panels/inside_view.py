"""Draws what is seen inside a model: pictures, points in a plane, curves over time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from designer.plain import PlainLabel
from designer.plots.axes import Scale, number
from designer.plots.chart import Chart
from designer.plots.drawing import Axis, Drawing, Line
from designer.plots.map_grid import MapGrid
from designer.plots.scatter import ScatterPlot
from designer.words import later, tr

if TYPE_CHECKING:
    from runtime.inside.views import Images, Points, Steps, View

_COLORS: Final = 8
_FADED: Final = 1e-3


class InsideView(QWidget):
    """Shows one view in the way that suits it; below it what it amounts to, in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.maps, self.points = MapGrid(self), ScatterPlot(self)
        self.chart = Chart(tr("Gradient over time"), self, "panel")
        self.why = PlainLabel("", "muted")
        self.why.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words = PlainLabel("", "muted", wrap=False)
        self._stack = QStackedLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 4)
        column.setSpacing(2)
        column.addLayout(self._stack, 1)
        for part in (self.why, self.maps, self.points, self.chart):
            self._stack.addWidget(part)  # the first is shown at once: it must have its place
        self.chart.hovered.connect(self.chart.read_at)
        column.addWidget(self.words)

    def show_view(self, view: View | None, why: str) -> None:
        """Show a view; where there is none, why."""
        from runtime.inside.views import Images, Points, Steps

        if isinstance(view, Images):
            self._show_images(view)
        elif isinstance(view, Points):
            self._show_points(view)
        elif isinstance(view, Steps):
            self._show_steps(view)
        else:
            self.why.setText(why)
            self.words.setText("")
            self._stack.setCurrentWidget(self.why)

    def _show_images(self, view: Images) -> None:
        self.maps.show_maps(view.values, view.captions)
        self._stack.setCurrentWidget(self.maps)
        low, high = float(np.nanmin(view.values)), float(np.nanmax(view.values))
        said = tr("from {low} to {high}", low=number(low), high=number(high))
        if view.left_out:
            said += tr("; {n:,} more are left out", n=view.left_out)
        self.words.setText(said)

    def _show_points(self, view: Points) -> None:
        self.points.show_points(view.places, view.names, view.kinds, view.classes)
        self._stack.setCurrentWidget(self.points)
        told = later("{n:,} points; this plane holds {share:.0%} of their spread")
        self.words.setText(tr(told, n=len(view.places), share=view.share))

    def _show_steps(self, view: Steps) -> None:
        lines = tuple(
            Line(
                name or tr("gradient"),
                f"plot_{index % _COLORS + 1}",
                np.arange(1, len(norms) + 1, dtype=float),
                norms,
                dots=True,
            )
            for index, (name, norms) in enumerate(view.norms.items())
        )
        longest = max((len(line.xs) for line in lines), default=1)
        axis = Axis(Scale(1.0, float(max(longest, 2))), Scale.ticks, _step)
        self.chart.draw(Drawing(lines, axis, log=True))
        self._stack.setCurrentWidget(self.chart)
        self.words.setText(_told(view))


def _step(value: float) -> str:
    return tr("step {step:,.0f}", step=value)


def _told(view: Steps) -> str:
    """Return in words how much of the gradient reaches the first step."""
    parts = [norms for norms in view.norms.values() if len(norms) and float(norms.max()) > 0.0]
    if not parts:
        return tr("No gradient reaches this node.")
    share = max(float(min(norms[0], norms[-1])) / float(norms.max()) for norms in parts)
    if share < _FADED:
        told = later("The gradient vanishes: {share:.2%} of it is left at the weakest end")
    else:
        told = later("Of the gradient at its strongest {share:.1%} is left at the weakest end")
    return tr(told, share=share)
