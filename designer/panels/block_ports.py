"""The ports of the block that is shown, in their order, which can be changed."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QToolButton, QWidget

from designer.blocks.ports import move_port
from designer.controller import Controller
from designer.icons import icon
from designer.plain import PlainLabel, tip
from designer.widgets import empty
from designer.words import later, tr
from nodes.graph import NodeId

_MOVES: Final = (
    ("chevron-up", -1, later("Put {name} earlier")),
    ("chevron-down", 1, later("Put {name} later")),
)


class PortList(QWidget):
    """A line for each Input or Output of the block; a click on its name selects it."""

    def __init__(self, controller: Controller, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller, self._role = controller, role
        self._shown: object = None
        self.names: list[QPushButton] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)

    def refresh(self) -> None:
        """Show the present ports and their shapes in the use that is shown."""
        graph = self._controller.graph
        ports = [(node, graph[node].name, self._shape(node)) for node in graph.of_role(self._role)]
        if ports == self._shown:
            return
        self._shown = ports
        empty(self._grid)
        self.names.clear()
        for row, (node, name, shape) in enumerate(ports):
            self._add(row, len(ports), node, name, shape)
        if not ports:
            kind = tr("an Input") if self._role == "input" else tr("an Output")
            self._grid.addWidget(
                PlainLabel(tr("None: add {kind} to the block.", kind=kind), "muted"), 0, 0, 1, 2
            )

    def _add(self, row: int, count: int, node: NodeId, name: str, shape: str) -> None:
        button = QPushButton(name, self)
        button.setProperty("role", "link")
        button.setToolTip(tr("Select it on the canvas"))
        button.clicked.connect(partial(self._select, node))
        self.names.append(button)
        self._grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(PlainLabel(shape, "muted"), row, 1)
        for column, (sign, by, words) in enumerate(_MOVES, start=2):
            move = QToolButton(self)
            move.setObjectName(sign)
            move.setIcon(icon(sign))
            move.setFixedSize(22, 22)
            said = tr(words, name=name)
            move.setToolTip(tip(tr("{said}: the two change places on the canvas", said=said)))
            move.setAccessibleName(said)
            move.setEnabled(0 <= row + by < count)
            move.clicked.connect(partial(self._move, node, by))
            self._grid.addWidget(move, row, column)

    def _shape(self, node: NodeId) -> str:
        controller = self._controller
        trace = controller.analysis.use(controller.use_path(node)) if controller.analysis else None
        if trace is not None and self._role == "input":
            return str(next(iter(trace.outputs.values()), ""))
        return str(next(iter(trace.inputs.values()), "")) if trace else ""

    def _select(self, node: NodeId, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot
        self._controller.select({node})

    def _move(self, node: NodeId, by: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot
        controller = self._controller
        network = move_port(controller.network, controller.place, node, by)
        name = controller.graph[node].name
        controller.edit_network(tr("Move port {name}", name=name), network)
