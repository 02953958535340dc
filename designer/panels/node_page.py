"""The inspector's page for one or several nodes: names, parameters, problems and help."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from designer import edits
from designer.blocks.parameters import make_parameter
from designer.controller import Controller
from designer.icons import category_icon
from designer.panels import node_facts as facts
from designer.panels.editors import TextEditor
from designer.panels.form import Form, Row
from designer.panels.help_card import Help, HelpCard
from designer.panels.naming import Name
from designer.panels.node_extras import NoteFold, UseFold
from designer.panels.node_facts import Nodes
from designer.panels.notice import ProblemCard
from designer.panels.over_time_fold import OverTimeFold
from designer.panels.python_fold import PythonFold
from designer.plain import PlainLabel
from designer.words import tr
from nodes.params import Value

ICON_SIZE = 20


class NodePage(QWidget):
    """Shows and edits nodes of the graph that is shown; nodes of the same kinds share a page."""

    def __init__(self, controller: Controller, nodes: Nodes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller, self._nodes = controller, nodes
        self._kinds = facts.common_kinds(controller, nodes)
        self.heading, self._kind, self._icon = (
            PlainLabel("", "heading"),
            PlainLabel("", "muted"),
            QLabel(),
        )
        self.name = Row("name", Name(), ("",), self)
        self.problems = ProblemCard(controller, self)
        values = facts.values_of(controller, nodes)
        self.form = Form(self._kinds, values, self, names=facts.readable_names(controller, nodes))
        self.use, self.note = UseFold(controller, self), NoteFold(controller, self)
        self.over_time = OverTimeFold(controller, self)
        self.python = PythonFold(controller, self)
        self.help = HelpCard(self)
        self.name.edited.connect(self._rename)
        self.form.edited.connect(self._set)
        self.form.parameter_wanted.connect(self.make_parameter)
        self.form.cure_wanted.connect(controller.apply_fix)
        self.use.parameter_wanted.connect(self.make_parameter)
        self._lay_out()
        self.show_nodes(nodes)

    def fits(self, nodes: Nodes) -> bool:
        """Return whether the page can show these nodes as they are now."""
        if any(node not in self._controller.graph for node in nodes):
            return False
        kinds = facts.common_kinds(self._controller, nodes)
        return self.form.fits(kinds, facts.values_of(self._controller, nodes))

    def show_nodes(self, nodes: Nodes) -> None:
        """Show other nodes; what was typed but not taken is forgotten."""
        if nodes != self._nodes:
            self.form.forget_typing()
            self.name.forget_typing()
        self._nodes = nodes
        self.name.setVisible(len(nodes) == 1)
        self.use.show_nodes(nodes)
        self.over_time.show_nodes(nodes)
        self.python.show_nodes(nodes)
        self.note.show_nodes(nodes)
        self.refresh()

    def refresh(self) -> None:
        """Show the present values, problems and shapes."""
        controller, nodes = self._controller, self._nodes
        title, kind, category = facts.title_of(controller, nodes)
        self.heading.setText(title)
        self._kind.setText(kind)
        self._icon.setPixmap(category_icon(category).pixmap(ICON_SIZE, ICON_SIZE))
        self._show_name()
        trace, values = facts.trace_of(controller, nodes), facts.values_of(controller, nodes)
        computed = facts.computed(self._kinds, values[0], trace)
        self.form.read_names(facts.readable_names(controller, nodes))
        inside = bool(controller.place)
        self.name.offer_parameter(on=False, room=inside)
        for name, row in self.form.rows.items():
            offered = facts.offers_parameter(controller, nodes, name)
            row.offer_parameter(on=offered, room=inside)
        self.form.show_values(values, facts.hints_of(self._kinds, trace), computed)
        self.use.refresh()
        self.over_time.refresh()
        self.python.refresh()
        self.note.refresh()
        self._show_problems()
        found = facts.help_of(controller, nodes)
        self.help.show_help(found)
        self.help.setVisible(found != Help())

    def focus(self, parameter: str | None) -> None:
        """Give the keyboard to a parameter's editor, or to the name."""
        if parameter is None or not self.form.focus(parameter):
            self.name.field.setFocus(Qt.FocusReason.OtherFocusReason)
            if isinstance(self.name.field, TextEditor):
                self.name.field.selectAll()

    def value_rows(self) -> tuple[Row, ...]:
        """Return the rows of the parameters and of the repeat."""
        return (*self.form.rows.values(), *self.use.rows.values())

    def make_parameter(self, name: str) -> None:
        """Make a value of the nodes a parameter of the block that is shown."""
        controller = self._controller
        with controller.refusing():
            network = controller.network
            for node in self._nodes:
                network = make_parameter(network, controller.place[-1], node, name)
            label = tr("Make {name} a parameter of {place}", name=name, place=controller.place[-1])
            controller.edit_network(label, network)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.heading)
        words.addWidget(self._kind)
        top = QHBoxLayout()
        top.setSpacing(9)
        top.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 10, 14)
        column.setSpacing(10)
        column.addLayout(top)
        folds = (self.use, self.over_time, self.note)
        for part in (self.name, self.problems, self.python, self.form, *folds, self.help):
            column.addWidget(part)
        column.addStretch(1)

    def _show_name(self) -> None:
        graph = self._controller.graph
        name = graph[self._nodes[0]].name
        if isinstance(self.name.field, TextEditor):
            self.name.field.kind = Name(taken=graph.names - {name})
        self.name.show_values((name,))

    def _rename(self, _name: str, values: tuple[str, ...], merge: Hashable) -> None:
        controller, node = self._controller, self._nodes[0]
        network = edits.rename(controller.network, controller.place, node, values[0])
        label = tr("Rename {who}", who=facts.who(controller, self._nodes))
        controller.edit_network(label, network, ("rename", node, merge))

    def _set(self, name: str, values: tuple[Value, ...], merge: Hashable | None) -> None:
        graph = self._controller.graph
        for node, value in zip(self._nodes, values, strict=True):
            graph = edits.set_params(graph, (node,), **{name: value})
        key = None if merge is None else ("set", self._nodes, name, merge)
        label = tr("Set {name} of {who}", name=name, who=facts.who(self._controller, self._nodes))
        with self._controller.turns.spread():  # the next key may follow at once
            self._controller.edit_graph(label, graph, key)

    def _show_problems(self) -> None:
        found, rows = facts.problems_of(self._controller, self._nodes), self.form.rows
        beside = {p.param: p for p in reversed(found) if p.param and p.param in rows}
        self.form.show_problems(beside)
        self.problems.show_problems([p for p in found if p not in beside.values()])
