"""The phases of a training: which there are, in which order, and what each of them moves."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Sequence
from typing import Final

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.controller import Controller
from designer.icons import icon
from designer.panels.editors import Values
from designer.panels.follows import FollowList
from designer.panels.form import Form
from designer.phase_edits import (
    chosen_losses,
    toggled,
    with_moved_phase,
    with_new_phase,
    with_phase,
    without_phase,
)
from designer.plain import PlainLabel, tip
from designer.words import later, tr
from nodes.graph import NodeId
from nodes.problem import Problem
from nodes.project import Follow, Phase, Project
from nodes.training import PhaseOptions

_ROW: Final = 26
_MOST_ROWS: Final = 7
_ALONE: Final = later(
    "One optimizer moves all weights, to make the sum of all losses small. Networks that train "
    "against each other, or one after the other, take turns in phases."
)


class PhasesCard(QFrame):
    """A list of the phases with what can be done to it, and the choices of the phase shown."""

    chosen = Signal()

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._controller = controller
        self.about = PlainLabel(tr(_ALONE), "muted")
        self.phases = QListWidget(self)
        self.phases.setAccessibleName(tr("Phases"))
        self.add = QPushButton(icon("add"), tr("Add a phase"), self)
        self.remove = self._button("delete", tr("Remove this phase"), self._remove)
        self.earlier = self._button("chevron-up", tr("Earlier"), lambda: self._move(-1))
        self.later = self._button("chevron-down", tr("Later"), lambda: self._move(1))
        self.form = Form(PhaseOptions.kinds(), [{}], self)
        self.form.cure_wanted.connect(controller.apply_fix)
        self.losses = TickList(tr("Makes small"), tr("All losses."), self)
        self.nodes = TickList(tr("Moves the weights of"), tr("All nodes that have some."), self)
        self.follows = FollowList(self)
        self._lay_out()
        self._connect()

    @property
    def index(self) -> int:
        """The place of the phase that is shown."""
        return max(0, self.phases.currentRow())

    def refresh(self, project: Project, problems: dict[str, Problem]) -> None:
        """Show the phases; `problems` are those of the one that is shown, by parameter."""
        phases = project.training.phases
        several = len(phases) > 1
        for part in (self.phases, self.form, self.remove, self.earlier, self.later):
            part.setVisible(several)
        self.about.setVisible(not several)
        self._list(project)
        self.earlier.setEnabled(self.index > 0)
        self.later.setEnabled(self.index < len(phases) - 1)
        if phases:
            self._show_phase(project, phases[self.index], problems, several=several)

    def _show_phase(
        self, project: Project, phase: Phase, problems: dict[str, Problem], *, several: bool
    ) -> None:
        self.form.show_values([{"name": phase.name, "steps": phase.steps}], {})
        self.form.show_problems(problems)
        losses = project.network.graph.of_role("loss")
        self.losses.show_nodes(project, losses, phase.losses)
        self.losses.setVisible(len(losses) > 1 or bool(phase.losses))
        choice = several or bool(phase.nodes)
        if choice:
            self.nodes.show_nodes(project, self._in_order(project), phase.nodes)
        self.nodes.setVisible(choice)
        self.follows.show_phase(project, phase, self._learning(project))

    def _in_order(self, project: Project) -> tuple[NodeId, ...]:
        """Return the nodes that have weights from top to bottom."""
        graph = project.network.graph
        return tuple(sorted(self._learning(project), key=lambda node: graph[node].position[::-1]))

    def _learning(self, project: Project) -> Collection[NodeId]:
        """Return the nodes that have weights, as far as the last analysis knows."""
        analysis = self._controller.analysis
        rows = analysis.summary.of_node if analysis is not None else {}
        graph = project.network.graph
        if not rows:
            return graph.nodes.keys()
        return [node for node in graph.nodes if (row := rows.get((node,))) and row.weights]

    def _list(self, project: Project) -> None:
        texts = [_line(phase) for phase in project.training.phases]
        if [self.phases.item(i).text() for i in range(self.phases.count())] != texts:
            kept = min(self.index, len(texts) - 1)
            with QSignalBlocker(self.phases):
                self.phases.clear()
                self.phases.addItems(texts)
                self.phases.setCurrentRow(kept)
        for row, phase in enumerate(project.training.phases):
            self.phases.item(row).setSizeHint(QSize(0, _ROW))
            self.phases.item(row).setToolTip(tip(_about(project, phase)))
        self.phases.setFixedHeight(min(len(texts), _MOST_ROWS) * _ROW + 6)

    def _button(self, name: str, text: str, call: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setToolTip(tip(text))
        button.setAccessibleName(text)
        button.clicked.connect(call)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.add)
        row.addStretch(1)
        for button in (self.earlier, self.later, self.remove):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addWidget(PlainLabel(tr("Phases"), "heading"))
        column.addWidget(self.about)
        column.addWidget(self.phases)
        column.addLayout(row)
        for part in (self.form, self.losses, self.nodes, self.follows):
            column.addWidget(part)

    def _connect(self) -> None:
        self.phases.currentRowChanged.connect(self.chosen)
        self.add.clicked.connect(self._add)
        self.form.edited.connect(self._edit)
        self.losses.toggled.connect(self._toggle_loss)
        self.nodes.toggled.connect(self._toggle_node)
        self.follows.changed.connect(self._follow)

    def _add(self) -> None:
        made = with_new_phase(self._controller.project)
        self._controller.edit(tr("Add a phase"), made)
        self.phases.setCurrentRow(len(made.training.phases) - 1)

    def _remove(self) -> None:
        self._controller.edit(
            tr("Remove a phase"), without_phase(self._controller.project, self.index)
        )

    def _move(self, by: int) -> None:
        index = self.index
        moved = with_moved_phase(self._controller.project, index, by)
        self._controller.edit(tr("Reorder the phases"), moved)
        self.phases.setCurrentRow(index + by)

    def _edit(self, name: str, values: Values, merge: Hashable | None) -> None:
        made = with_phase(self._controller.project, self.index, **{name: values[0]})
        key = None if merge is None else ("phase", self.index, name, merge)
        self._controller.edit(tr("Set {parameter} of a phase", parameter=name), made, key)

    def _follow(self, follows: tuple[Follow, ...], merge: str) -> None:
        made = with_phase(self._controller.project, self.index, follows=follows)
        label = tr("Set how slowly a node follows") if merge else tr("Choose which nodes follow")
        key = ("phase", self.index, "follows", merge) if merge else None
        self._controller.edit(label, made, key)

    def _toggle_loss(self, node: NodeId) -> None:
        project = self._controller.project
        order = project.network.graph.of_role("loss")
        self._choose(tr("Choose the losses of a phase"), losses=self._next("losses", node, order))

    def _toggle_node(self, node: NodeId) -> None:
        order = self._in_order(self._controller.project)
        self._choose(tr("Choose the weights of a phase"), nodes=self._next("nodes", node, order))

    def _next(self, field: str, node: NodeId, order: Collection[NodeId]) -> tuple[NodeId, ...]:
        phase = self._controller.project.training.phases[self.index]
        return toggled(getattr(phase, field), node, order)

    def _choose(self, label: str, **changes: tuple[NodeId, ...]) -> None:
        self._controller.edit(label, with_phase(self._controller.project, self.index, **changes))


class TickList(QWidget):
    """Nodes with a tick each; none ticked means all of them, and says so."""

    toggled = Signal(str)

    def __init__(self, title: str, everything: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = QListWidget(self)
        self.rows.setAccessibleName(title)
        self._all = PlainLabel(everything, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(PlainLabel(title))
        column.addWidget(self.rows)
        column.addWidget(self._all)
        self.rows.itemChanged.connect(self._changed)

    def show_nodes(
        self, project: Project, nodes: Sequence[NodeId], ticked: Collection[NodeId]
    ) -> None:
        """Show the nodes by name."""
        wanted = [(node, project.network.graph[node].name, node in ticked) for node in nodes]
        with QSignalBlocker(self.rows):
            if [(row[0], row[1]) for row in self._shown()] != [row[:2] for row in wanted]:
                self.rows.clear()
                for node, name, _ in wanted:
                    item = QListWidgetItem(name, self.rows)
                    item.setData(Qt.ItemDataRole.UserRole, node)
            for row, (_, _, on) in enumerate(wanted):
                state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
                item = self.rows.item(row)
                item.setCheckState(state)
                item.setSizeHint(QSize(0, _ROW))
        self.rows.setFixedHeight(min(max(len(wanted), 1), _MOST_ROWS) * _ROW + 6)
        self._all.setVisible(not any(on for _, _, on in wanted))

    def _shown(self) -> list[tuple[NodeId, str]]:
        items = (self.rows.item(row) for row in range(self.rows.count()))
        return [(item.data(Qt.ItemDataRole.UserRole), item.text()) for item in items]

    def _changed(self, item: QListWidgetItem) -> None:
        self.toggled.emit(item.data(Qt.ItemDataRole.UserRole))


def _line(phase: Phase) -> str:
    return tr("{name} × {steps}", name=phase.name, steps=phase.steps)


def _about(project: Project, phase: Phase) -> str:
    """Return in a sentence what a phase does."""
    graph = project.network.graph
    losses = ", ".join(graph[node].name for node in chosen_losses(project, phase))
    nodes = ", ".join(graph[node].name for node in phase.nodes if node in graph)
    return tr(
        "{steps} updates in a row of {nodes}, to make small: {losses}",
        steps=phase.steps,
        nodes=nodes or tr("all weights"),
        losses=losses or tr("no loss"),
    )
