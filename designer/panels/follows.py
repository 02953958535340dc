"""The nodes that follow others in a phase: whom, how slowly, and which could, too."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from itertools import chain
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.icons import icon
from designer.plain import PlainLabel, tip
from designer.widgets import empty
from designer.words import tr
from nodes.following import pairs
from nodes.graph import NodeId
from nodes.project import Follow, Phase, Project

_DECIMALS: Final = 5
_MOST: Final = 0.99999


class FollowList(QWidget):
    """A row for each node that follows another; it is hidden where none could."""

    changed = Signal(object, str)
    """What follows now, and "decay" where that alone was set, else ""."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._follows: tuple[Follow, ...] = ()
        self._names: dict[str, str] = {}
        self._shown: object = None
        self.rows: list[FollowRow] = []
        self.add = QPushButton(icon("add"), tr("Let a node follow another"), self)
        self.add.setToolTip(
            tip(tr("Its weights become a lagged copy of the other's: a teacher, a target network"))
        )
        self.menu = QMenu(self)
        self.add.setMenu(self.menu)
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._column)
        column.addWidget(self.add)

    def show_phase(self, project: Project, phase: Phase, learning: Collection[NodeId]) -> None:
        """Show what follows in a phase, and offer what could, of the nodes that have weights."""
        graph, offered = project.network.graph, list(pairs(project, learning))
        spoken_of = {*chain(*offered, *((one.node, one.leader) for one in phase.follows))}
        self._names = {node: graph[node].name for node in spoken_of if node in graph}
        self.setVisible(bool(offered or phase.follows))
        self.add.setEnabled(bool(offered))
        shown = phase.follows, offered, self._names
        if shown == self._shown:
            return
        same = [one.node for one in phase.follows] == [row.node for row in self.rows]
        self._shown, self._follows = shown, phase.follows
        if same:  # a field that is typed into stays
            for row, one in zip(self.rows, phase.follows, strict=True):
                row.show_follow(self._say(one.node, one.leader), one)
        else:
            self._renew()
        self.menu.clear()
        for node, leader in offered:
            call = partial(self._add, Follow(node, leader))
            self.menu.addAction(self._say(node, leader).replace("&", "&&"), call)

    def _renew(self) -> None:
        empty(self._column)
        self.rows = []
        for one in self._follows:
            row = FollowRow(one.node, self)
            row.show_follow(self._say(one.node, one.leader), one)
            row.decay.valueChanged.connect(partial(self._set_decay, one.node))
            row.remove.clicked.connect(partial(self._remove, one.node))
            self.rows.append(row)
            self._column.addWidget(row)

    def _say(self, node: str, leader: str) -> str:
        gone = tr("a node that is gone")
        name, other = self._names.get(node, gone), self._names.get(leader, gone)
        return tr("{name} follows {leader}", name=name, leader=other)

    def _add(self, one: Follow) -> None:
        self.changed.emit((*self._follows, one), "")

    def _remove(self, node: str) -> None:
        self.changed.emit(tuple(one for one in self._follows if one.node != node), "")

    def _set_decay(self, node: str, decay: float) -> None:
        now = tuple(
            Follow(one.node, one.leader, round(decay, _DECIMALS)) if one.node == node else one
            for one in self._follows
        )
        self.changed.emit(now, f"decay {node}")


class _Share(QDoubleSpinBox):
    """A share that is written without zeros at its end."""

    def textFromValue(self, value: float) -> str:
        return self.locale().toString(value, "g", _DECIMALS)


class FollowRow(QWidget):
    """Who follows whom, and the share of itself that it keeps with each update."""

    def __init__(self, node: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.node = node
        self.words = PlainLabel("")
        self.decay = _Share(self)
        self.decay.setDecimals(_DECIMALS)
        self.decay.setRange(0.0, _MOST)
        self.decay.setSingleStep(0.001)
        self.decay.setKeyboardTracking(False)
        self.decay.setAccessibleName(tr("Decay"))
        self.decay.setToolTip(
            tip(tr("The share of its weights that it keeps with each update; nearer 1 is slower"))
        )
        self.remove = QToolButton(self)
        self.remove.setIcon(icon("close"))
        self.remove.setToolTip(tip(tr("Let it follow no more")))
        self.remove.setAccessibleName(tr("Let it follow no more"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(PlainLabel(tr("Decay"), "muted", wrap=False))
        line.addWidget(self.decay, 1)
        line.addWidget(self.remove)
        column.addWidget(self.words)
        column.addLayout(line)

    def show_follow(self, words: str, one: Follow) -> None:
        """Show who follows whom, and how slowly."""
        self.words.setText(words)
        self.decay.blockSignals(True)  # noqa: FBT003 - Qt's name for it
        self.decay.setValue(one.decay)
        self.decay.blockSignals(False)  # noqa: FBT003 - Qt's name for it
