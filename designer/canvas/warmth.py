"""What cards show beside themselves: colours of a heat map, and figures of a run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from designer.canvas.heat import Heat, HeatLegend, heat_of, trained_heat
from designer.canvas.trained import Indicators, indicators_of, part_names
from designer.heat_quantities import QUANTITIES, TRAINED

if TYPE_CHECKING:
    from designer.canvas.view import CanvasView
    from designer.watching import Watching

_PAUSE: Final = 500
"""Milliseconds between two paintings of what a run tells, which may take a small share of time."""


class Warmth(QObject):
    """Keeps the heat map and the indicators of a canvas at what is known."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self._watching: Watching | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._show)
        self.heat = ""
        """The quantity that the colours of cards show, "" for none."""
        self.indicators = True
        """Whether nodes show figures of the run."""
        self.legend = HeatLegend(view)

    def watch(self, watching: Watching) -> None:
        """Show on the nodes what runs tell of them."""
        self._watching = watching
        watching.changed.connect(self._show_soon)

    def take_over(self) -> None:
        """Give the cards of the graph that is shown their colours and figures."""
        trained = self.heat in TRAINED
        parts = self._parts() if trained or self.indicators else []
        self._view.state.indicators = self._figures(parts) if self.indicators else None
        heat = self._heat(parts)
        self._view.state.heat = heat
        self.legend.show_heat(heat)

    def _show_soon(self) -> None:
        if not self._later.isActive() and (self.indicators or self.heat in TRAINED):
            self._later.start(_PAUSE)

    def _show(self) -> None:
        self.take_over()
        self._view.refresh()

    def _heat(self, parts: Sequence[str]) -> Heat | None:
        controller = self._view.controller
        if self.heat in QUANTITIES:
            summary = controller.analysis.summary if controller.analysis else None
            way = controller.use_path("")[:-1]
            return heat_of(QUANTITIES[self.heat], summary, way, self._view.arrays.ids)
        if self.heat in TRAINED:
            sample = self._watching.sample if self._watching else None
            known = sample.parts if sample else {}
            return trained_heat(TRAINED[self.heat], [known.get(name) for name in parts])
        return None

    def _parts(self) -> list[str]:
        """Return for each node the part of the model that a run told of, "" for none."""
        ids, controller = self._view.arrays.ids, self._view.controller
        sample = self._watching.sample if self._watching else None
        if sample is None:
            return [""] * len(ids)
        return part_names(controller.network, controller.use_path("")[:-1], ids, sample.parts)

    def _figures(self, parts: Sequence[str]) -> Indicators | None:
        watching = self._watching
        if watching is None or watching.sample is None:
            return None
        return indicators_of(parts, watching.sample.parts, watching.outputs)
