"""The inspector's page of the block that is shown: its name, words, parameters, ports and uses."""

from __future__ import annotations

import dataclasses
from collections.abc import Hashable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from designer.blocks.catalogue import rename_block
from designer.blocks.parameters import add_parameter
from designer.controller import Controller
from designer.icons import category_icon
from designer.panels.block_parameters import ParameterList
from designer.panels.block_ports import PortList
from designer.panels.description import Description
from designer.panels.editors import TextEditor
from designer.panels.form import Row
from designer.panels.naming import Name
from designer.plain import PlainLabel
from designer.quantities import counted
from designer.words import tr
from nodes.blocks import classes_of, use_counts
from nodes.graph import Block

ICON_SIZE = 20


class BlockPage(QWidget):
    """Shows and edits the block that is shown while none of its nodes is selected."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.heading, self._kind = PlainLabel("", "heading"), PlainLabel("", "muted")
        self.name = Row("name", Name(), ("",), self)
        self.doc = Description(tr("What the block does; it becomes its help"), self)
        self.parameters = ParameterList(controller, self)
        self.add = QPushButton(tr("Add parameter"))
        self.inputs = PortList(controller, "input", self)
        self.outputs = PortList(controller, "output", self)
        self.costs = PlainLabel("", "muted")
        self.name.edited.connect(self._rename)
        self.doc.edited.connect(self._describe)
        self.add.clicked.connect(self.add_parameter)
        self._lay_out()

    @property
    def block(self) -> Block | None:
        """The block that is shown, None while the network is."""
        controller = self._controller
        return controller.network.blocks[controller.place[-1]] if controller.place else None

    def refresh(self) -> None:
        """Show the present values and shapes."""
        block, controller = self.block, self._controller
        if block is None:
            return
        uses = use_counts(controller.network)[block.name]
        self.heading.setText(block.name)
        self._kind.setText(
            tr("Block, used {n:,} time", "Block, used {n:,} times", n=uses)
            if uses
            else tr("Block, not used yet")
        )
        if isinstance(self.name.field, TextEditor):
            self.name.field.kind = Name(taken=classes_of(controller.network) - {block.name})
        self.name.show_values((block.name,))
        self.doc.show_text(block.doc)
        self.parameters.refresh(block)
        self.inputs.refresh()
        self.outputs.refresh()
        self._show_costs()

    def forget_typing(self) -> None:
        """Forget what was typed but not taken: another block is about to be shown."""
        self.name.forget_typing()
        self.parameters.forget_typing()

    def add_parameter(self) -> None:
        """Give the block one more parameter and the keyboard to its name."""
        if self.block is not None:
            network = add_parameter(self._controller.network, self.block.name)
            self._controller.edit_network(
                tr("Add a parameter to {name}", name=self.block.name), network
            )
            self.parameters.focus_last()

    def _show_costs(self) -> None:
        """Say what the use that is shown costs."""
        controller = self._controller
        analysis = controller.analysis
        found = analysis.use(controller.way) if analysis else None
        row = analysis.summary.of_node.get(found.where) if analysis and found else None
        self.costs.setVisible(row is not None)
        if row is not None:
            weights, operations = counted(row.weights), counted(row.operations)
            self.costs.setText(
                tr(
                    "{weights} weights · {operations} multiply-adds a sample",
                    weights=weights,
                    operations=operations,
                )
            )

    def _rename(self, _name: str, values: tuple[str, ...], merge: Hashable) -> None:
        controller, block = self._controller, self.block
        if block is not None:
            with controller.refusing():
                network = rename_block(controller.network, block.name, values[0])
                controller.edit_network(tr("Rename block"), network, ("block name", merge))

    def _describe(self, text: str) -> None:
        controller, block = self._controller, self.block
        if block is not None:
            changed = dataclasses.replace(block, doc=text)
            network = controller.network.with_block(changed)
            controller.edit_network(
                tr("Describe {name}", name=block.name), network, ("doc", block.name)
            )

    def _lay_out(self) -> None:
        sign, words, top = QLabel(), QVBoxLayout(), QHBoxLayout()
        sign.setPixmap(category_icon("Block").pixmap(ICON_SIZE, ICON_SIZE))
        words.setSpacing(1)
        words.addWidget(self.heading)
        words.addWidget(self._kind)
        top.setSpacing(9)
        top.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 10, 14)
        column.setSpacing(10)
        column.addLayout(top)
        for part in (
            self.name, self.doc, PlainLabel(tr("PARAMETERS"), "section"), self.parameters, self.add,
            PlainLabel(tr("INPUTS"), "section"), self.inputs,
            PlainLabel(tr("OUTPUTS"), "section"), self.outputs, self.costs,
        ):  # fmt: skip
            column.addWidget(part)
        column.addStretch(1)
