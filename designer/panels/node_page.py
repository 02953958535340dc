"""The inspector's page for one or several nodes: names, parameters, problems and help."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from designer import edits
from designer.controller import Controller
from designer.icons import category_icon
from designer.panels.form import Fold, Form, Row
from designer.panels.help_card import HelpCard, PortLine, port_about
from designer.panels.naming import REPEAT, TIED, Name, shares_kind
from designer.panels.notice import ProblemCard
from designer.plain import PlainLabel, paragraphs
from designer.quantities import counted, plural
from nodes.expressions import Expr
from nodes.graph import BlockParameter, Graph, Node, NodeId
from nodes.params import Flag, Inferred, Integer, Kind, Real, Value
from nodes.problem import Problem

if TYPE_CHECKING:
    from runtime.trace import NodeTrace

ICON_SIZE = 20


class NodePage(QWidget):
    """Shows and edits some nodes of the graph that is shown; made anew for other nodes."""

    def __init__(
        self, controller: Controller, nodes: tuple[NodeId, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._nodes = nodes
        self._kinds = common_kinds(controller, nodes)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 12, 10, 14)
        self._column.setSpacing(10)
        self._title, self._kind_label, self._icon = QLabel(), PlainLabel("", "muted"), QLabel()
        self._add_heading()
        self.name = self._made_name()
        self.problems = ProblemCard(controller, self)
        self.form = Form(self._kinds, self._values(), self)
        self.form.edited.connect(self._set)
        self.use = Fold("Repeat and sharing", self, opened=self._has_use())
        self._use_rows = self._made_use_rows()
        self.note = self._made_note()
        self.help = HelpCard(self)
        for part in (self.problems, self.form, self.use, self.note, self.help):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.refresh()

    def fits(self, nodes: tuple[NodeId, ...]) -> bool:
        """Return whether the page can show these nodes as they are now."""
        if nodes != self._nodes or any(node not in self._graph for node in nodes):
            return False
        return self.form.fits(common_kinds(self._controller, nodes), self._values())

    def refresh(self) -> None:
        """Show the present values, problems and shapes."""
        self._show_heading()
        self._show_name()
        self.form.show_values(self._values(), self._hints(), self._notes())
        for name, row in self._use_rows.items():
            row.show_values(self._field_values(name))
        self._show_note()
        self._show_problems()
        self._show_help()

    def focus(self, parameter: str | None) -> None:
        """Give the keyboard to a parameter's editor, or to the name."""
        if parameter is None or not self.form.focus(parameter):
            self.name.field.setFocus(Qt.FocusReason.OtherFocusReason)
            if hasattr(self.name.field, "selectAll"):
                self.name.field.selectAll()

    @property
    def _graph(self) -> Graph:
        return self._controller.graph

    @property
    def _first(self) -> Node:
        return self._graph[self._nodes[0]]

    def _add_heading(self) -> None:
        self._title = PlainLabel("", "heading")
        row = QHBoxLayout()
        row.setSpacing(9)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._kind_label)
        row.addLayout(words, 1)
        self._column.addLayout(row)

    def _show_heading(self) -> None:
        kinds = {self._graph[node].type for node in self._nodes}
        node, layer = self._first, self._first.layer
        category = "Block" if node.block else layer.category if layer else ""
        title = node.block or (layer.title if layer else node.type)
        if len(self._nodes) > 1:
            title = plural(len(self._nodes), f"{title} node" if len(kinds) == 1 else "node")
        self._title.setText(title)
        known = layer is not None or node.block in self._controller.network.blocks
        unknown = "Unknown here: kept as it is, but it cannot run"
        several = "What is common to all of them"
        self._kind_label.setText(several if len(kinds) > 1 else category if known else unknown)
        self._icon.setPixmap(category_icon(category).pixmap(ICON_SIZE, ICON_SIZE))

    def _made_name(self) -> Row:
        name = self._first.name
        row = Row("name", Name(taken=self._graph.names - {name}), (name,), self)
        row.edited.connect(self._rename)
        row.setVisible(len(self._nodes) == 1)
        self._column.addWidget(row)
        return row

    def _show_name(self) -> None:
        if len(self._nodes) == 1:
            self.name.show_values((self._first.name,))

    def _rename(self, _name: str, values: tuple[str, ...], merge: Hashable) -> None:
        self._controller.edit_network(
            f"Rename {self._first.name}",
            edits.rename(
                self._controller.network, self._controller.place, self._nodes[0], values[0]
            ),
            ("rename", self._nodes, merge),
        )

    def _values(self) -> tuple[Mapping[str, Value], ...]:
        return tuple(all_values(self._controller, self._graph[node]) for node in self._nodes)

    def _set(self, name: str, values: tuple[Value, ...], merge: Hashable | None) -> None:
        graph = self._graph
        for node, value in zip(self._nodes, values, strict=True):
            graph = edits.set_params(graph, (node,), **{name: value})
        key = None if merge is None else ("set", self._nodes, name, merge)
        self._controller.edit_graph(f"Set {name} of {self._who()}", graph, key)

    def _who(self) -> str:
        count = len(self._nodes)
        return self._first.name if count == 1 else plural(count, "node")

    def _made_use_rows(self) -> dict[str, Row]:
        kinds: dict[str, Kind] = {"repeat": REPEAT, "tied": TIED}
        shares = shares_kind(self._graph, self._nodes[0]) if len(self._nodes) == 1 else None
        if shares is not None:
            kinds["shares"] = shares
        rows = {}
        for name, kind in kinds.items():
            rows[name] = row = Row(name, kind, self._field_values(name), self.use)
            row.edited.connect(self._set_field)
            self.use.column.addWidget(row)
        self.use.setVisible(self._may_repeat())
        return rows

    def _field_values(self, name: str) -> tuple[Value, ...]:
        found = [getattr(self._graph[node], name) for node in self._nodes]
        if name == "shares":
            return tuple(self._graph[i].name if i in self._graph else None for i in found)
        return tuple(found)

    def _set_field(self, name: str, values: tuple[Any, ...], merge: Hashable | None) -> None:
        graph = self._graph
        ids = {node.name: i for i, node in graph.nodes.items()}
        for node, value in zip(self._nodes, values, strict=True):
            kept = ids.get(value) if name == "shares" else value
            graph = edits.set_fields(graph, (node,), **{name: kept})
        key = None if merge is None else ("use", self._nodes, name, merge)
        self._controller.edit_graph(f"Set {name} of {self._who()}", graph, key)

    def _may_repeat(self) -> bool:
        roles = {
            layer.role if (layer := self._graph[node].layer) else "layer" for node in self._nodes
        }
        return roles == {"layer"}

    def _has_use(self) -> bool:
        nodes = (self._graph[node] for node in self._nodes)
        return any(node.repeat != 1 or node.tied or node.shares for node in nodes)

    def _made_note(self) -> Fold:
        fold = Fold("Note", self, opened=any(self._graph[node].note for node in self._nodes))
        self.note_text = QPlainTextEdit(fold)
        self.note_text.setPlaceholderText("Your own words about this node")
        self.note_text.setAccessibleName("Note")
        self.note_text.setTabChangesFocus(True)
        self.note_text.setFixedHeight(74)
        self.note_text.textChanged.connect(self._noted)
        fold.column.addWidget(self.note_text)
        fold.setVisible(len(self._nodes) == 1)
        return fold

    def _show_note(self) -> None:
        if self.note_text.toPlainText() != self._first.note:
            with QSignalBlocker(self.note_text):
                self.note_text.setPlainText(self._first.note)

    def _noted(self) -> None:
        text = self.note_text.toPlainText()
        graph = edits.set_fields(self._graph, self._nodes, note=text)
        self._controller.edit_graph(f"Note on {self._who()}", graph, ("note", self._nodes))

    def _trace(self) -> NodeTrace | None:
        analysis = self._controller.analysis
        if analysis is None:
            return None
        return analysis.trace.uses.get(self._controller.use_path(self._nodes[0]))

    def _hints(self) -> dict[str, str]:
        """Return for what is left empty the value that stands in for it."""
        trace = self._trace() if len(self._nodes) == 1 else None
        hints = {}
        for name, kind in self._kinds.items():
            if isinstance(kind, Inferred):
                found = trace.params.get(name) if trace else None
                hints[name] = "from the input" if found is None else f"{found}, from the input"
            elif kind.optional:
                hints[name] = "none"
        return hints

    def _notes(self) -> dict[str, str]:
        """Return for each expression the number that it gives in the use that is shown."""
        trace = self._trace() if len(self._nodes) == 1 else None
        values = self._values()[0] if trace else {}
        return {
            name: f"= {self._kinds[name].text(trace.params[name])}"
            for name, value in values.items()
            if trace and isinstance(value, Expr) and name in trace.params and name in self._kinds
        }

    def _found(self) -> tuple[Problem, ...]:
        analysis = self._controller.analysis
        if analysis is None or len(self._nodes) > 1:
            return ()
        where = (*self._controller.place, self._nodes[0])[-2:]
        return tuple(p for p in analysis.problems if p.where[-2:] == where)

    def _show_problems(self) -> None:
        found = self._found()
        by_name = {p.param or "": p for p in reversed(found) if p.param in self.form.rows}
        self.form.show_problems(by_name)
        shown = tuple(p for p in found if p.param not in self.form.rows or p.fix is not None)
        self.problems.show_problems(shown)

    def _show_help(self) -> None:
        layer, trace = self._first.layer, self._trace()
        single = len(self._nodes) == 1
        block = self._controller.network.blocks.get(self._first.block or "")
        about = layer.help() if layer else block.doc if block else ""
        self.help.show_card(
            paragraphs(about), self._port_lines(trace) if single else (), self._figures(trace)
        )
        self.help.setVisible(len({self._graph[node].type for node in self._nodes}) == 1)

    def _port_lines(self, trace: NodeTrace | None) -> tuple[PortLine, ...]:
        network, node = self._controller.network, self._nodes[0]
        inputs = network.inputs_of(self._graph, node)
        ends = (("in", inputs, trace.inputs if trace else {}),)
        outputs = (("out", network.outputs_of(self._first), trace.outputs if trace else {}),)
        return tuple(
            PortLine(direction, port.name, port_about(port), str(shapes.get(port.name, "")))
            for direction, ports, shapes in (*ends, *outputs)
            for port in ports
        )

    def _figures(self, trace: NodeTrace | None) -> str:
        analysis = self._controller.analysis
        if trace is None or analysis is None or len(self._nodes) > 1:
            return ""
        row = analysis.summary.of_node.get(trace.where)
        if row is None or not (row.weights or row.operations):
            return ""
        return f"{counted(row.weights)} weights · {counted(row.operations)} multiply-adds a sample"


def common_kinds(controller: Controller, nodes: tuple[NodeId, ...]) -> dict[str, Kind]:
    """Return the parameters that all nodes have, by the kinds of the first."""
    each = [kinds_of(controller, controller.graph[node]) for node in nodes]
    return {
        name: kind
        for name, kind in each[0].items()
        if all(type(other.get(name)) is type(kind) for other in each[1:])
    }


def kinds_of(controller: Controller, node: Node) -> Mapping[str, Kind]:
    """Return the parameters of a node: its layer's, or its block's."""
    if node.layer is not None:
        return node.layer.kinds()
    block = controller.network.blocks.get(node.block or "")
    return {p.name: _block_kind(p) for p in block.params} if block else {}


def all_values(controller: Controller, node: Node) -> Mapping[str, Value]:
    """Return a value for every parameter of a node."""
    if node.layer is not None:
        return node.layer.full(node.params)
    kinds = kinds_of(controller, node)
    return {name: node.params.get(name, kind.absent) for name, kind in kinds.items()}


def _block_kind(parameter: BlockParameter) -> Kind:
    kinds: dict[type, type[Kind]] = {bool: Flag, int: Integer, float: Real}
    return kinds[type(parameter.default)](default=parameter.default, doc=parameter.doc)
