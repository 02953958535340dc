"""The weights panel: how the numbers of each tensor spread while the network learns."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Final
from weakref import ref

from PySide6.QtCore import Qt, QTimer
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
from designer.document import Document
from designer.icons import icon
from designer.panels.empty import EmptyState
from designer.panels.scrubber import Scrubber
from designer.panels.whose import whose
from designer.plain import PlainLabel
from designer.plots.histogram_grid import HistogramGrid
from designer.plots.record import Record
from designer.plots.spreads import Spreads
from designer.plots.tile import Tile, node_of
from designer.plots.tracks import Track
from designer.settings import Settings
from designer.theme import current_theme
from designer.training import TrainingSession
from designer.words import later, tr
from runtime.train.events import Event, Started

_NOTHING: Final = (
    later("No weights yet"),
    later(
        "Press Train: weights, gradients and outputs of each node are drawn here over time.\n"
        "Weights that stand still or run away are seen at once."
    ),
)
_KINDS: Final = {
    later("Weights"): later("How the numbers of each tensor of weights are spread"),
    later("Gradients"): later(
        "The same of the gradients; all near zero means that a layer learns nothing"
    ),
    later("Activations"): later(
        "The same of what each node puts out; a Probe on a link shows what passes there"
    ),
}
_FORMS: Final = {
    later("Heat map"): later(
        "Steps go across, values upwards; the brighter, the more numbers have that value"
    ),
    later("Ridges"): later(
        "Values go across; a histogram stands for each stretch of steps, the newest in front"
    ),
}
_NONE: Final = later("A compiled network cannot be looked into: switch compile off and train again")
_TOKENS: Final = {"Weights": "plot_1", "Gradients": "plot_2", "Activations": "plot_3"}
_SOONEST: Final = 0.25  # seconds between two redraws; a heat map changes slowly
_SHARE: Final = 0.0075  # of the time may go into drawing


class WeightsPanel(QWidget):
    """Heat maps or ridges of all tensors, those of the selected nodes first.

    A click selects the node of a tensor.
    """

    def __init__(
        self,
        controller: Controller,
        session: TrainingSession,
        settings: Settings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller, self._session, self._settings = controller, session, settings
        self._live = self._shown = Spreads()
        self._picked_in: ref[Document] | None = None
        """The document that was shown when an earlier run was picked."""
        self.grid = HistogramGrid(self)
        self.kinds = {text: self._toggle(tr(text), tr(tip)) for text, tip in _KINDS.items()}
        self.forms = {text: self._toggle(tr(text), tr(tip)) for text, tip in _FORMS.items()}
        self.facts = PlainLabel("", "muted", wrap=False)
        self.run = PlainLabel("", "muted", wrap=False)
        self.back = QToolButton(self)
        self.scrubber = Scrubber(self)
        self._stack = QStackedLayout()
        self._drawn = 0.0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._redraw)
        self._lay_out()
        session.events.connect(self.take)
        session.picked.connect(self.show_run)
        session.whose_changed.connect(self.say_whose)
        self.back.clicked.connect(self.show_live)
        self.scrubber.moved.connect(self._redraw)
        self.grid.picked.connect(self._pick)
        for changed in (controller.selected, controller.placed, controller.changed):
            changed.connect(self._redraw)

    @property
    def waiting(self) -> bool:
        """Whether something new is about to be drawn."""
        return self._later.isActive()

    @property
    def weights(self) -> dict[str, Track]:
        """The tracks of the weights of the run that is shown."""
        return self._shown.weights

    @property
    def gradients(self) -> dict[str, Track]:
        """The tracks of their gradients."""
        return self._shown.gradients

    @property
    def passing(self) -> dict[str, Track]:
        """The tracks of what nodes put out."""
        return self._shown.passing

    def take(self, events: Sequence[Event]) -> None:
        """Take in the statistics among the events and draw them when it is time."""
        if any(isinstance(event, Started) for event in events):
            self._begin()
        if self._live.take(events) and self._shown is self._live:
            self._draw_soon()
            if not self._live.weights:
                self._redraw()

    def show_run(self, record: Record, title: str) -> None:
        """Draw an earlier run; one whose histograms were not read leaves the panel as it is."""
        if record.spreads is not None:
            self._shown = record.spreads
            self._picked_in = ref(self._controller.document)
            self._show_title(title)
            self._redraw()

    def show_live(self) -> None:
        """Draw the latest run again."""
        self._shown = self._live
        self.say_whose()
        self._redraw()

    def say_whose(self) -> None:
        """Say of which project the latest run is, where another one is on the canvas."""
        if self._shown is self._live:
            self._show_title(whose(self._session), latest=True)

    @property
    def is_here(self) -> bool:
        """Whether the nodes of the run that is drawn are those on the canvas."""
        if self._shown is self._live:
            return not self._session.run_elsewhere()
        return self._picked_in is not None and self._picked_in() is self._controller.document

    def _begin(self) -> None:
        if self._shown is self._live or not self._session.run_elsewhere():
            self.show_live()
            self.scrubber.go_on()

    def _show_title(self, title: str, *, latest: bool = False) -> None:
        self.run.setText(title)
        self.run.setVisible(bool(title))
        self.back.setVisible(bool(title) and not latest)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._redraw()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(10, 6, 12, 2)
        bar.setSpacing(6)
        for name, buttons in (("kind", self.kinds), ("form", self.forms)):
            group, first = QButtonGroup(self), next(iter(buttons))
            for key, button in buttons.items():
                group.addButton(button)
                bar.addWidget(button)
                button.clicked.connect(partial(self._choose, name, key))
            kept = self._settings.plot(name, first) if self._settings is not None else first
            buttons.get(kept, buttons[first]).setChecked(True)
            bar.addSpacing(12)
        bar.addStretch(1)
        self.back.setText(tr("Back to the latest run"))
        self.back.setIcon(icon("weights"))
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for part in (self.facts, self.run, self.back):
            bar.addWidget(part)
        self.run.hide()
        self.back.hide()
        self._stack.addWidget(EmptyState("weights", *_NOTHING, self))
        self._stack.addWidget(self.grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addLayout(self._stack, 1)
        column.addWidget(self.scrubber)

    def _choose(self, name: str, key: str) -> None:
        """Draw something else, or in another way, and remember that."""
        if self._settings is not None:
            self._settings.keep_plot(**{name: key})
        self._redraw()

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
        tracks = {"Gradients": self.gradients, "Activations": self.passing}.get(
            chosen, self.weights
        )
        self._stack.setCurrentIndex(int(bool(self.weights)))
        self.scrubber.setVisible(bool(self.weights))
        self.scrubber.show_steps(self._shown.steps)
        lit = self._selected_names()
        tiles = [tile for tile in self._tiles(tracks, chosen) if len(tile.track)]
        self.grid.show_tiles(sorted(tiles, key=lambda tile: tile.node not in lit), lit)
        self._tell(tiles)

    def _tiles(self, tracks: Mapping[str, Track], kind: str) -> Iterator[Tile]:
        colors, other = self._colors(), current_theme().category("Block")
        ridges = self.forms["Ridges"].isChecked()
        for name, track in tracks.items():
            color = colors.get(node_of(name), other)
            steady = kind != "Weights"
            yield Tile(name, color, track, _TOKENS[kind], steady, self.scrubber.at, ridges)

    def _tell(self, tiles: Sequence[Tile]) -> None:
        """Say how much is shown, or why nothing is."""
        last = max((float(tile.track.steps[-1]) for tile in tiles), default=0.0)
        told = tr(
            "{n:,} histogram, steps 1 to {last:,.0f}",
            "{n:,} histograms, steps 1 to {last:,.0f}",
            n=len(tiles),
            last=last,
        )
        self.facts.setText(told if tiles else tr(_NONE) if self.weights else "")

    def _selected_names(self) -> frozenset[str]:
        """Return the names of the selected nodes; inside a block, that of the use of it."""
        controller = self._controller
        if not self.is_here:
            return frozenset()
        if controller.place:
            top = controller.network.graph.nodes
            return frozenset(top[node].name for node in controller.way[:1] if node in top)
        return frozenset(controller.graph[node].name for node in controller.selection)

    def _colors(self) -> dict[str, QColor]:
        """Return the colour of each node by its name: that of its layer's category."""
        nodes = self._controller.network.graph.nodes.values() if self.is_here else ()
        theme = current_theme()
        return {n.name: theme.category(n.layer.category) for n in nodes if n.layer is not None}

    def _pick(self, tensor: str) -> None:
        """Select the node of a tensor on the canvas; one that was renamed since is not found."""
        if not self.is_here:
            return
        name, graph = node_of(tensor), self._controller.network.graph
        found = [node for node, declared in graph.nodes.items() if declared.name == name]
        if found:
            self._controller.show(())
            self._controller.select(found)
