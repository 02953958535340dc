"""What every node has beside its parameters: repeat, shared weights, a note."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from designer import edits
from designer.blocks.sharing import share, with_own_weights
from designer.controller import Controller
from designer.panels.form import Fold, Row
from designer.panels.naming import BYPASSED, FROZEN, REPEAT, TIED, shares_kind
from designer.panels.node_facts import Nodes, block_names, has_weights, offers_parameter, who
from designer.words import tr
from nodes.params import Kind, Value

NOTE_HEIGHT = 74


class UseFold(Fold):
    """How often in a row nodes are used, and whose weights they use."""

    parameter_wanted = Signal(str)

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(tr("Repeat, sharing, freezing"), parent)
        self._controller = controller
        self._nodes: Nodes = ()
        self.rows: dict[str, Row] = {}

    def show_nodes(self, nodes: Nodes) -> None:
        """Show other nodes, opened when one of them is out of the ordinary."""
        self._nodes = nodes
        found = [self._controller.graph[node] for node in nodes]
        if any(
            node.repeat != 1 or node.tied or node.shares or node.frozen or node.bypassed
            for node in found
        ):
            self.open()
        roles = {node.layer.role if node.layer else "layer" for node in found}
        self.setVisible(roles == {"layer"})

    def refresh(self) -> None:
        """Show the present values."""
        for name, kind in self._kinds().items():
            values = self._values(name)
            row = self.rows.get(name)
            if row is None or row.kind != kind:
                row = self._made(name, kind, values)
            row.show()
            row.read_names(block_names(self._controller))
            row.show_values(values)
        inside = bool(self._controller.place)
        for name, row in self.rows.items():
            offered = name == "repeat" and offers_parameter(self._controller, self._nodes, name)
            row.offer_parameter(on=offered, room=inside)
        for name in self.rows.keys() - self._kinds().keys():
            self.rows[name].hide()

    def _kinds(self) -> dict[str, Kind]:
        kinds: dict[str, Kind] = {"repeat": REPEAT, "tied": TIED}
        alone = len(self._nodes) == 1
        shares = shares_kind(self._controller.graph, self._nodes[0]) if alone else None
        kinds |= {"shares": shares} if shares else {}
        learning = all(has_weights(self._controller, node) for node in self._nodes)
        kinds |= {"frozen": FROZEN} if learning else {}
        network, graph = self._controller.network, self._controller.graph
        able = all(edits.can_be_bypassed(network, graph[node]) for node in self._nodes)
        return kinds | ({"bypassed": BYPASSED} if able else {})

    def _made(self, name: str, kind: Kind, values: tuple[Value, ...]) -> Row:
        old = self.rows.get(name)
        if old is not None:
            old.hide()
            old.deleteLater()
        self.rows[name] = row = Row(name, kind, values, self)
        row.edited.connect(self._set)
        row.parameter_wanted.connect(self.parameter_wanted)
        self.column.addWidget(row)
        return row

    def _values(self, name: str) -> tuple[Value, ...]:
        graph = self._controller.graph
        found = [getattr(graph[node], name) for node in self._nodes]
        if name == "shares":
            return tuple(graph[i].name if i in graph else None for i in found)
        return tuple(found)

    def _set(self, name: str, values: tuple[Any, ...], merge: Hashable | None) -> None:
        graph = self._controller.graph
        ids = {node.name: i for i, node in graph.nodes.items()}
        for node, value in zip(self._nodes, values, strict=True):
            if name != "shares":
                graph = edits.set_fields(graph, (node,), **{name: value})
            elif value is None:
                graph = with_own_weights(graph, (node,))
            else:
                graph = share(graph, (node,), ids[value])
        key = None if merge is None else ("use", self._nodes, name, merge)
        label = tr("Set {name} of {who}", name=name, who=who(self._controller, self._nodes))
        self._controller.edit_graph(label, graph, key)


class NoteFold(Fold):
    """A person's words about one node."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(tr("Note"), parent)
        self._controller = controller
        self._nodes: Nodes = ()
        self.text = QPlainTextEdit(self)
        self.text.setPlaceholderText(tr("Your own words about this node"))
        self.text.setAccessibleName(tr("Note"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(NOTE_HEIGHT)
        self.text.textChanged.connect(self._write)
        self.column.addWidget(self.text)

    def show_nodes(self, nodes: Nodes) -> None:
        """Show the note of another node, opened when there is one."""
        self._nodes = nodes
        self.setVisible(len(nodes) == 1)
        if self._controller.graph[nodes[0]].note:
            self.open()

    def refresh(self) -> None:
        """Show the present words."""
        note = self._controller.graph[self._nodes[0]].note
        if self.text.toPlainText() != note:
            with QSignalBlocker(self.text):
                self.text.setPlainText(note)

    def _write(self) -> None:
        controller, nodes = self._controller, self._nodes
        graph = edits.set_fields(controller.graph, nodes, note=self.text.toPlainText())
        controller.edit_graph(
            tr("Note on {who}", who=who(controller, nodes)), graph, ("note", nodes)
        )
