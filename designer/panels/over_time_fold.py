"""How a node runs over time: what each input and output is to a step."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtWidgets import QWidget

from designer.controller import Controller
from designer.over_time import can_run_over_time, kinds_of, toggled, values_of, with_value
from designer.panels.form import Fold, Form
from designer.panels.node_facts import Nodes, trace_of, who
from designer.words import tr
from nodes.params import Value


class OverTimeFold(Fold):
    """Shows and edits how a single node runs over time."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(tr("Over time"), parent)
        self._controller = controller
        self._nodes: Nodes = ()
        self.form: Form | None = None

    def show_nodes(self, nodes: Nodes) -> None:
        """Show another node, opened when it runs over time."""
        if nodes != self._nodes and self.form is not None:
            self.form.forget_typing()
        self._nodes = nodes
        node = self._controller.graph[nodes[0]]
        self.setVisible(len(nodes) == 1 and can_run_over_time(self._controller.network, node))
        if node.over_time is not None:
            self.open()

    def refresh(self) -> None:
        """Show the present settings."""
        network, node = self._controller.network, self._controller.graph[self._nodes[0]]
        kinds, values = kinds_of(network, node), (values_of(network, node),)
        if self.form is None or not self.form.fits(kinds, values):
            self._make_form()
        assert self.form is not None
        self.form.show_values(values)

    def _make_form(self) -> None:
        network, node = self._controller.network, self._controller.graph[self._nodes[0]]
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
        self.form = Form(kinds_of(network, node), (values_of(network, node),), self)
        self.form.edited.connect(self._set)
        self.column.addWidget(self.form)

    def _set(self, name: str, values: tuple[Value, ...], merge: Hashable | None) -> None:
        controller, (node_id,) = self._controller, self._nodes
        node = controller.graph[node_id]
        if name == "over time" or node.over_time is None:
            trace = trace_of(controller, self._nodes)
            graph = toggled(controller.network, controller.graph, node_id, trace)
        else:
            over = with_value(node.over_time, name, values[0])
            graph = controller.graph.with_node(node_id, node.with_(over_time=over))
        key = None if merge is None else ("over time", node_id, name, merge)
        label = tr("Run {who} over time", who=who(controller, self._nodes))
        controller.edit_graph(
            label if name == "over time" else tr("Set {name}", name=name), graph, key
        )
