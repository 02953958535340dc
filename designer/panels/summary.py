"""The summary: weights, multiply-adds and memory of every node, for a batch of one's choice."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QModelIndex, QSignalBlocker, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from designer.controller import Controller
from designer.icons import icon
from designer.panels.empty import EmptyState
from designer.panels.summary_model import USE, SummaryModel, as_csv
from designer.panels.summary_tree import SummaryTree
from designer.plain import PlainLabel, tip
from designer.quantities import at_least, counted, memory, not_counted
from designer.widgets import spin_box
from designer.words import later, tr

if TYPE_CHECKING:
    from runtime.summary import Assumed, Summary

_PRECISIONS: Final = {
    "32": later("32 bits"),
    "bf16": later("16 bits (bf16)"),
    "fp16": later("16 bits (fp16)"),
}
_PURPOSES: Final = {True: later("Training"), False: later("Prediction")}
_NOTHING: Final = (
    later("Nothing to count yet"),
    later(
        "Drag a dataset and layers to the canvas: weights, multiply-adds and memory of each\n"
        "node are listed here."
    ),
)
_MOST: Final = 1_000_000


class SummaryPanel(QWidget):
    """A table of costs below the choice of what they are counted for."""

    wanted = Signal(tuple)
    """A row was chosen: the use of a node, the blocks around it first."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._chosen: dict[str, Any] = {}
        self._summary: Summary | None = None
        self.batch, self.length = (
            _spin(tr("Samples of a batch")),
            _spin(tr("Steps of free axes of time")),
        )
        self.precision = _combo(tr("Precision"), _PRECISIONS)
        self.purpose = _combo(tr("Purpose"), _PURPOSES)
        self.copy = QPushButton(icon("copy"), tr("Copy as CSV"), self)
        self.copy.setToolTip(tr("Put all rows on the clipboard, for a spreadsheet"))
        self.totals = PlainLabel("", "muted")
        self.model = SummaryModel(self)
        self.tree = SummaryTree(self.model, self)
        self.empty = EmptyState("layout", *_NOTHING, self)
        self._length_label = QLabel(tr("Steps"))
        self._lay_out()
        self._say_what_is_meant()
        self.batch.valueChanged.connect(lambda value: self._choose("batch", value))
        self.length.valueChanged.connect(lambda value: self._choose("length", value))
        self.precision.activated.connect(
            lambda _: self._choose("precision", self.precision.currentData())
        )
        self.purpose.activated.connect(
            lambda _: self._choose("training", self.purpose.currentData())
        )
        self.copy.clicked.connect(self._copy)
        self.tree.clicked.connect(self._go)
        self.tree.activated.connect(self._go)
        controller.analysed.connect(controller.turns.piece(self.refresh))
        controller.reset.connect(self._forget)
        controller.selected.connect(self._mark)

    def refresh(self) -> None:
        """Count anew and show it."""
        analysis = self._controller.analysis
        if analysis is None or not self.isVisible():
            return
        from runtime.summary import summarise

        assumed = self.assumed()
        self._show_choice(assumed)
        self._summary = summary = summarise(analysis.trace, assumed)
        opened = self.tree.opened()
        self.model.show_summary(summary)
        self.tree.settle(opened)
        self._show_whether_empty()
        self.totals.setText(_totals(summary, assumed))
        self.totals.setToolTip(tip(not_counted(summary)))
        self._mark()

    def showEvent(self, event: QShowEvent) -> None:
        """Count what changed while nobody was looking."""
        super().showEvent(event)
        self.refresh()

    def assumed(self) -> Assumed:
        """Return what the project trains with, changed as was chosen here."""
        from runtime.summary import assumed_of

        return dataclasses.replace(assumed_of(self._controller.project), **self._chosen)

    def _show_whether_empty(self) -> None:
        anything = self.model.rowCount() > 0
        self.tree.setVisible(anything)
        self.empty.setVisible(not anything)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 12, 8)
        top.setSpacing(8)
        for label, part in (
            (QLabel(tr("Batch")), self.batch),
            (self._length_label, self.length),
            (None, self.precision),
            (None, self.purpose),
        ):
            if label is not None:
                label.setBuddy(part)
                top.addWidget(label)
            top.addWidget(part)
        top.addWidget(self.totals, 1)
        top.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.tree, 1)
        column.addWidget(self.empty, 1)
        self._show_whether_empty()

    def _say_what_is_meant(self) -> None:
        self.precision.setToolTip(
            tip(
                tr(
                    "Bits of the results. In 16 bits training keeps weights, gradients and "
                    "optimizer in 32; results of some layers, such as normalization, stay in 32 "
                    "as well, which is not counted."
                )
            )
        )
        self.purpose.setToolTip(
            tip(
                tr(
                    "Training needs memory for weights, gradients, what the optimizers remember, a "
                    "batch and the results of all layers. Prediction needs it for weights and the "
                    "results that wait for a reader at the same time."
                )
            )
        )

    def _show_choice(self, assumed: Assumed) -> None:
        for field, value in ((self.batch, assumed.batch), (self.length, assumed.length)):
            with QSignalBlocker(field):
                field.setValue(value)
        self.precision.setCurrentIndex(self.precision.findData(assumed.precision))
        self.purpose.setCurrentIndex(self.purpose.findData(assumed.training))
        analysis = self._controller.analysis
        uses = analysis.trace.uses.values() if analysis else ()
        free = any("T" in str(dim) for use in uses for s in use.outputs.values() for dim in s.dims)
        self.length.setVisible(free)
        self._length_label.setVisible(free)

    def _choose(self, name: str, value: object) -> None:
        self._chosen[name] = value
        self.refresh()

    def _forget(self) -> None:
        self._chosen = {}
        self._summary = None
        self.model.show_summary(None)
        self.totals.setText("")
        self._show_whether_empty()

    def _copy(self) -> None:
        if self._summary is not None:
            QGuiApplication.clipboard().setText(as_csv(self._summary))

    def _go(self, index: QModelIndex) -> None:
        use = index.siblingAtColumn(0).data(USE)
        if use:
            self.wanted.emit(tuple(use))

    def _mark(self) -> None:
        """Mark the row of the one selected node."""
        selection = self._controller.selection
        use = self._controller.use_path(next(iter(selection))) if len(selection) == 1 else ()
        self.tree.mark(use)


def _totals(summary: Summary, assumed: Assumed) -> str:
    frozen = tr(" ({frozen} frozen)", frozen=counted(summary.frozen)) if summary.frozen else ""
    held = summary.weight_bytes + summary.gradient_bytes + summary.state_bytes
    whose = tr("weights, gradients, optimizer") if assumed.training else tr("weights")
    rest = memory(summary.peak_bytes - held)
    return tr(
        "{weights} weights{frozen} · {operations} multiply-adds a sample\n{peak_bytes}: "
        "{held} {whose} + {rest} results",
        weights=at_least(counted(summary.weights), summary),
        frozen=frozen,
        operations=at_least(counted(summary.operations), summary),
        peak_bytes=at_least(memory(summary.peak_bytes), summary),
        held=memory(held),
        whose=whose,
        rest=rest,
    )


def _spin(name: str) -> QSpinBox:
    field = spin_box()
    field.setRange(1, _MOST)
    field.setAccessibleName(name)
    field.setToolTip(name)
    field.setKeyboardTracking(False)
    field.setMinimumWidth(84)
    return field


def _combo(name: str, choices: dict[Any, str]) -> QComboBox:
    field = QComboBox()
    field.setAccessibleName(name)
    for value, text in choices.items():
        field.addItem(tr(text), value)
    field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return field
