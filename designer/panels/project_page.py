"""The inspector's page while no node is selected: the network's name, its costs, its training."""

from __future__ import annotations

import dataclasses
from collections.abc import Hashable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from designer.controller import Controller
from designer.panels.blocks_card import BlocksCard
from designer.panels.description import Description
from designer.panels.editors import TextEditor
from designer.panels.form import Row
from designer.panels.naming import NetworkName
from designer.panels.notice import ProblemCard
from designer.plain import PlainLabel, tip
from designer.quantities import at_least, counted, memory, not_counted
from designer.words import later, tr
from nodes.datasets import DATASETS
from nodes.project import Training
from nodes.training import OPTIMIZERS, Options

if TYPE_CHECKING:
    from runtime.analysis import Analysis

EMPTY = later(
    "The canvas is empty.\n\nDrag a dataset from the library onto it: its inputs appear. "
    "Then drag layers below them and join each output to the next input."
)

_UNKNOWN: Final = "\u2013"


class ProjectPage(QWidget):
    """Shows what there is to say of the whole project."""

    training_wanted = Signal()

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 10, 14)
        column.setSpacing(10)
        self._title = PlainLabel(tr("Network"), "heading")
        self.name = Row("name", NetworkName(), (controller.network.name,), self)
        self.doc = Description(tr("What the network does; it becomes its docstring"), self)
        self.name.edited.connect(self._rename)
        self.doc.edited.connect(self._describe)
        self._empty = PlainLabel(tr(EMPTY), "muted")
        self.problems = ProblemCard(controller, self)
        self.costs = _Figures(self)
        self.blocks = BlocksCard(controller, self)
        self.training = _TrainingCard(self)
        self.training.button.clicked.connect(self.training_wanted)
        for part in (
            self._title, self.name, self.doc, self._empty, self.problems, self.costs, self.blocks,
            self.training,
        ):  # fmt: skip
            column.addWidget(part)
        column.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Show the present values and costs."""
        network = self._controller.network
        if isinstance(self.name.field, TextEditor):
            self.name.field.kind = NetworkName(taken=network.blocks.keys())
        self.name.show_values((network.name,))
        self.doc.show_text(network.doc)
        self._empty.setVisible(not network.graph.nodes)
        self.training.show_training(self._controller.project.training)
        self.blocks.refresh()
        analysis = self._controller.analysis
        self.costs.setVisible(bool(network.graph.nodes))
        self.costs.show_costs(analysis)
        known = analysis.problems if analysis is not None and network.graph.nodes else ()
        self.problems.show_problems([problem for problem in known if not problem.where])

    def _describe(self, text: str) -> None:
        network = dataclasses.replace(self._controller.network, doc=text)
        self._controller.edit_network(tr("Describe the network"), network, "network doc")

    def _rename(self, _name: str, values: tuple[str, ...], merge: Hashable) -> None:
        network = dataclasses.replace(self._controller.network, name=values[0])
        self._controller.edit_network(tr("Rename the network"), network, ("network", merge))


class _Figures(QFrame):
    """What the network costs, in three figures."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 10, 12, 10)
        grid.setVerticalSpacing(1)
        self._values = [PlainLabel(_UNKNOWN, "value", wrap=False) for _ in range(3)]
        names = (tr("weights"), tr("multiply-adds a sample"), tr("activations a sample"))
        for row, (value, name) in enumerate(zip(self._values, names, strict=True)):
            grid.addWidget(value, row, 0)
            grid.addWidget(PlainLabel(name, "muted"), row, 1)
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(10)

    def show_costs(self, analysis: Analysis | None) -> None:
        """Show the sums of an analysis, or that there is none yet."""
        texts = [_UNKNOWN] * 3
        if analysis is not None:
            found = analysis.summary
            texts = [counted(found.weights), counted(found.operations)]
            texts.append(memory(found.activation_bytes))
            texts = [at_least(text, found) for text in texts]
            self.setToolTip(tip(not_counted(found)))
        for label, text in zip(self._values, texts, strict=True):
            label.setText(text)


class _TrainingCard(QFrame):
    """What the network is trained on and how, in a few words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._text = PlainLabel()
        self.button = QPushButton(tr("Training settings"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(9)
        column.addWidget(PlainLabel(tr("TRAINING"), "section"))
        column.addWidget(self._text)
        column.addWidget(self.button)

    def show_training(self, training: Training) -> None:
        """Show the dataset, the optimizer and how long."""
        self._text.setText("\n".join(training_words(training)))


def training_words(training: Training) -> tuple[str, ...]:
    """Return a training in a line each: data, optimizer, length."""
    options = Options.build(training.options)
    optimizers = [OPTIMIZERS.get(phase.optimizer.type) for phase in training.phases]
    names = list(
        dict.fromkeys(
            tr(made.title) if made else phase.optimizer.type
            for made, phase in zip(optimizers, training.phases, strict=True)
        )
    )
    length = tr(
        "{n:,} epoch, batches of {batch_size:,}",
        "{n:,} epochs, batches of {batch_size:,}",
        n=options.epochs,
        batch_size=options.batch_size,
    )
    return (_data_words(training), tr(" and ").join(names), length)


def _data_words(training: Training) -> str:
    if training.data is None:
        return tr("No data yet: drag a dataset onto the canvas")
    declared = DATASETS.get(training.data.type)
    if declared is None:
        return training.data.type
    rows = declared.build(training.data.params).rows()
    return (
        tr("{title}, {n:,} sample", "{title}, {n:,} samples", title=tr(declared.title), n=rows)
        if rows
        else tr(declared.title)
    )
