"""The weights panel: how the numbers of each tensor spread while the network learns."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.controller import Controller
from designer.panels.empty import EmptyState
from designer.plain import PlainLabel
from designer.plots.histogram_grid import HistogramGrid
from designer.plots.tile import Tile, node_of
from designer.plots.tracks import Track
from designer.theme import current_theme
from designer.training import TrainingSession
from designer.words import later, tr
from runtime.train.events import Event, Histogram, Started, Statistics

_NOTHING: Final = (
    later("No weights yet"),
    later(
        "Press Train: the numbers in each layer are drawn here over time.\n"
        "Weights that stand still or run away are seen at once."
    ),
)
_KINDS: Final = {
    later("Weights"): later(
        "Steps go across, values upwards; the brighter, the more weights have that value"
    ),
    later("Gradients"): later(
        "The same of the gradients; all near zero means that a layer learns nothing"
    ),
    later("Probes"): later("The same of what passes the Probe nodes while training"),
}
_NO_PROBE: Final = later("Put a Probe on a link and train, to see what passes there")
_SOONEST: Final = 0.25  # seconds between two redraws; a heat map changes slowly
_SHARE: Final = 0.0075  # of the time may go into drawing


class WeightsPanel(QWidget):
    """Heat maps of all tensors, those of the selected nodes first; a click selects the node."""

    def __init__(
        self, controller: Controller, session: TrainingSession, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self.weights: dict[str, Track] = {}
        self.gradients: dict[str, Track] = {}
        self.passing: dict[str, Track] = {}
        self.grid = HistogramGrid(self)
        self.kinds = {text: self._toggle(tr(text), tr(tip)) for text, tip in _KINDS.items()}
        self.facts = PlainLabel("", "muted", wrap=False)
        self._stack = QStackedLayout()
        self._drawn = 0.0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._redraw)
        self._lay_out()
        session.events.connect(self.take)
        self.grid.picked.connect(self._pick)
        for changed in (controller.selected, controller.placed, controller.changed):
            changed.connect(self._redraw)

    @property
    def waiting(self) -> bool:
        """Whether something new is about to be drawn."""
        return self._later.isActive()

    def take(self, events: Sequence[Event]) -> None:
        """Take in the statistics among the events and draw them when it is time."""
        for event in events:
            if isinstance(event, Started):
                self.weights, self.gradients, self.passing = {}, {}, {}
                self._redraw()
            elif isinstance(event, Statistics):
                _append(self.weights, event.step, event.weights)
                _append(self.gradients, event.step, event.gradients)
                _append(self.passing, event.step, event.passing)
                self._draw_soon()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._redraw()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(10, 6, 12, 2)
        bar.setSpacing(6)
        group = QButtonGroup(self)
        for button in self.kinds.values():
            group.addButton(button)
            bar.addWidget(button)
            button.clicked.connect(self._redraw)
        self.kinds["Weights"].setChecked(True)
        bar.addStretch(1)
        bar.addWidget(self.facts)
        self._stack.addWidget(EmptyState("weights", *_NOTHING, self))
        self._stack.addWidget(self.grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addLayout(self._stack, 1)

    def _toggle(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setCheckable(True)
        button.setToolTip(tip)
        return button

    def _draw_soon(self) -> None:
        """Draw now or a little later: drawing may take a small share of the time, no more."""
        if self._later.isActive() or not self.isVisible():
            return
        due = self._drawn + max(_SOONEST, self.grid.cost / _SHARE)
        self._later.start(max(0, round(1000 * (due - time.monotonic()))))

    def _redraw(self) -> None:
        if not self.isVisible():
            return
        self._drawn = time.monotonic()
        chosen = next(kind for kind, button in self.kinds.items() if button.isChecked())
        gradients, probes = chosen == "Gradients", chosen == "Probes"
        tracks = {"Gradients": self.gradients, "Probes": self.passing}.get(chosen, self.weights)
        self._stack.setCurrentIndex(int(bool(self.weights)))
        lit = self._selected_names()
        colors = self._colors()
        other = current_theme().category("Block")
        tiles = [
            Tile(name, colors.get(node_of(name), other), track, gradients or probes)
            for name, track in tracks.items()
            if len(track)
        ]
        self.grid.show_tiles(sorted(tiles, key=lambda tile: tile.node not in lit), lit)
        last = max((track.steps[-1] for track in tracks.values() if len(track)), default=0.0)
        told = (
            tr(
                "{n:,} tensor, steps 1 to {last:,.0f}",
                "{n:,} tensors, steps 1 to {last:,.0f}",
                n=len(tiles),
                last=last,
            )
            if tiles
            else ""
        )
        self.facts.setText(tr(_NO_PROBE) if probes and self.weights and not tiles else told)

    def _selected_names(self) -> frozenset[str]:
        """Return the names of the selected nodes; inside a block, that of the use of it."""
        controller = self._controller
        if controller.place:
            top = controller.network.graph.nodes
            return frozenset(top[node].name for node in controller.way[:1] if node in top)
        return frozenset(controller.graph[node].name for node in controller.selection)

    def _colors(self) -> dict[str, QColor]:
        """Return the colour of each node by its name: that of its layer's category."""
        theme, nodes = current_theme(), self._controller.network.graph.nodes.values()
        return {n.name: theme.category(n.layer.category) for n in nodes if n.layer is not None}

    def _pick(self, tensor: str) -> None:
        """Select the node of a tensor on the canvas; one that was renamed since is not found."""
        name, graph = node_of(tensor), self._controller.network.graph
        found = [node for node, declared in graph.nodes.items() if declared.name == name]
        if found:
            self._controller.show(())
            self._controller.select(found)


def _append(tracks: dict[str, Track], step: int, found: Mapping[str, Histogram]) -> None:
    for name, histogram in found.items():
        tracks.setdefault(name, Track()).append(step, histogram)
