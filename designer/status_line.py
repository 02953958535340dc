"""The status bar: what the network costs, where it trains, and how far the run has come."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStatusBar, QWidget

from designer.controller import Controller
from designer.plain import PlainLabel, tip
from designer.quantities import at_least, counted, memory, not_counted
from designer.signs import sign
from designer.words import later, tr
from nodes.training import Options
from runtime.train.events import EpochEnded, Event, Failed, Finished, Started

if TYPE_CHECKING:
    from designer.training import TrainingSession

MOVED_ON = later("The canvas has moved on since this run")
_STATES = {
    "idle": later("Ready"),
    "preparing": later("Preparing …"),
    "training": later("Training"),
    "paused": later("Paused"),
    "finishing": later("Finishing the epoch …"),
    "stopping": later("Stopping …"),
    "restarting": later("Starting again …"),
}
_SECONDS = 6000
_COPIES = 4  # weights, gradients and the two moments that Adam keeps


class StatusLine(QStatusBar):
    """Facts on the right, passing messages on the left."""

    def __init__(
        self, controller: Controller, session: TrainingSession, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._session = session
        self._device = ""
        self._epochs = (0, 0)
        self._elsewhere = False
        """Whether the last run was of another file."""
        self.weights, self.operations = PlainLabel(wrap=False), PlainLabel(wrap=False)
        self.memory, self.device = PlainLabel(wrap=False), PlainLabel(wrap=False)
        self.state, self.moved_on = PlainLabel(wrap=False), _MovedOn(self)
        self.setSizeGripEnabled(False)
        for part in (self.moved_on, self.weights, self.operations, self.memory, self.device):
            self.addPermanentWidget(part)
        self.addPermanentWidget(self.state)
        controller.status.connect(self._say)
        controller.changed.connect(self._changed)
        controller.reset.connect(self._reset)
        controller.analysed.connect(controller.turns.piece(self._show_costs))
        session.state_changed.connect(self._show_state)
        session.events.connect(self._take)
        self._reset()

    def _say(self, text: str) -> None:
        self.showMessage(tr(text), _SECONDS)

    def _reset(self) -> None:
        self._elsewhere = True
        for label, name in (
            (self.weights, tr("weights")),
            (self.operations, tr("multiply-adds")),
            (self.memory, tr("memory")),
        ):
            label.setText(f"\u2013 {name}")
        self._changed()
        self._show_state()

    def _changed(self) -> None:
        options = self._controller.project.training.options
        device = self._device or str(Options.full(options)["device"])
        self.device.setText(tr("Device: {device}", device=device))
        self.device.setToolTip(tr("Where the network is trained; set in the Training panel"))
        moved_on = self._session.moved_on(self._controller.project)
        over = self._elsewhere and self._session.state == "idle"
        self.moved_on.setVisible(moved_on and not over)

    def _show_costs(self) -> None:
        from runtime.summary import assumed_of

        analysis = self._controller.analysis
        if analysis is None:
            return
        summary, needed = analysis.summary, analysis.needed
        assumed = assumed_of(analysis.project)
        weights, operations, peak = (
            at_least(amount, summary)
            for amount in (
                counted(summary.weights),
                counted(summary.operations),
                memory(needed.peak_bytes),
            )
        )
        self.weights.setText(tr("{weights} weights", weights=weights))
        self.operations.setText(tr("{operations} multiply-adds", operations=operations))
        self.memory.setText(tr("{peak_bytes} memory", peak_bytes=peak))
        left = not_counted(summary)
        told = tr("Learned numbers of the network")
        self.weights.setToolTip(tip(f"{told}\n{left}".strip()))
        told = tr("Multiplications with addition for one sample")
        self.operations.setToolTip(tip(f"{told}\n{left}".strip()))
        held = needed.weight_bytes + needed.gradient_bytes + needed.state_bytes
        words = tr(
            "Needed for training, about: {held} for weights, gradients and optimizer, "
            "{peak_bytes} for a batch of {batch} and the results of all layers. The "
            "Summary panel tells more.",
            held=memory(held),
            peak_bytes=memory(needed.peak_bytes - held),
            batch=assumed.batch,
        )
        self.memory.setToolTip(tip(f"{words}\n{left}".strip()))

    def _take(self, events: Sequence[Event]) -> None:
        for event in events:
            if isinstance(event, Started):
                self._device, self._epochs = event.device, (0, event.epochs)
            elif isinstance(event, EpochEnded):
                self._epochs = (event.epoch, self._epochs[1])
            elif isinstance(event, Finished | Failed):
                self._device = ""
        self._changed()
        self._show_state()

    def _show_state(self) -> None:
        state = self._session.state
        done, whole = self._epochs
        running = state in ("training", "paused") and whole
        now = min(done + 1, whole)
        self.state.setText(
            tr(_STATES[state])
            + (tr(" · epoch {now:,} of {whole:,}", now=now, whole=whole) if running else "")
        )
        if state == "preparing":
            self._epochs = (0, 0)
            self._elsewhere = False
        self._changed()


class _MovedOn(QWidget):
    """Says that what is drawn is no longer what is trained."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(6)
        row.addWidget(sign("warning"))
        row.addWidget(PlainLabel(tr(MOVED_ON), "warning", wrap=False))
        words = tr("The run goes on with the network as it was when Train was pressed.")
        self.setToolTip(tip(words))
