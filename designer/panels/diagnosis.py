"""The diagnosis panel: what the run shows to be wrong, why that matters, and the cure of each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.controller import Controller
from designer.diagnoses import Diagnoses, Told
from designer.icons import icon
from designer.panels.empty import EmptyState
from designer.panels.scrolling import scrolling
from designer.plain import PlainLabel, tip
from designer.signs import sign
from designer.widgets import empty
from designer.words import tr
from nodes.blocks import path_of
from nodes.phrase import later
from nodes.problem import Problem

_WIDEST: Final = 860
_NOTHING: Final = (
    later("Nothing to tell yet"),
    later("While a network is trained, what goes wrong with it is told here, with its cure."),
)
_WELL: Final = (
    later("Nothing is wrong so far"),
    later("Losses, gradients, activations and data of this run look sound."),
)


class DiagnosisPanel(QWidget):
    """Shows each diagnosis of the run as a card."""

    wanted = Signal(object)
    """A node is to be shown: a problem at it."""
    train_wanted = Signal()

    def __init__(
        self, controller: Controller, diagnoses: Diagnoses, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._controller, self._diagnoses = controller, diagnoses
        self._shown: object = None
        self.empty = EmptyState("check", *_NOTHING, self)
        self._list = QWidget(self)
        self._cards = QVBoxLayout(self._list)
        self._cards.setContentsMargins(14, 12, 14, 12)
        self._cards.setSpacing(8)
        self._area = scrolling(self._list)
        self._area.setAccessibleName(tr("Diagnosis"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        column.addWidget(self.empty)
        diagnoses.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what holds now."""
        found = self._diagnoses
        wanted = (found.active, found.passed, found.silenced, found.begun, self._states())
        if wanted == self._shown:
            return
        self._shown = wanted
        empty(self._cards)
        for told in found.active:
            self._cards.addWidget(self._card(told))
        for told in found.passed:
            words = tr("No longer seen: {title}.", title=tr(told.row.title))
            self._cards.addWidget(PlainLabel(words, "muted"))
        if found.silenced:
            self._cards.addWidget(self._silenced())
        self._cards.addStretch(1)
        some = bool(found.active or found.passed or found.silenced)
        self._area.setVisible(some)
        self.empty.setVisible(not some)
        self.empty.say(*map(tr, _WELL if found.begun else _NOTHING))

    def _states(self) -> tuple[tuple[str, str], ...]:
        """Return the words of the buttons, which follow the edits of the project."""
        return tuple(
            (self._diagnoses.cured(told), fix.title if (fix := self._diagnoses.cure(told)) else "")
            for told in self._diagnoses.active
        )

    def _card(self, told: Told) -> QFrame:
        card = QFrame(self)
        card.setProperty("role", "card")
        card.setMaximumWidth(_WIDEST)
        card.setAccessibleName(tr(told.row.title))
        row = QHBoxLayout(card)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(sign(told.row.severity), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(5)
        column.addLayout(self._head(told))
        column.addWidget(PlainLabel(told.words))
        column.addWidget(PlainLabel(tr(told.row.why), "muted"))
        column.addSpacing(3)
        column.addLayout(self._foot(told))
        row.addLayout(column, 1)
        return card

    def _head(self, told: Told) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(PlainLabel(tr(told.row.title), "heading", wrap=False))
        since = tr("since epoch {n:,}", n=told.event.epoch) if told.event.epoch else ""
        line.addWidget(PlainLabel(since or tr("from the start"), "muted", wrap=False))
        line.addStretch(1)
        line.addWidget(self._away(told))
        return line

    def _away(self, told: Told) -> QToolButton:
        """Return the button that waves a diagnosis away, for this run or for the project."""
        button = QToolButton(self)
        button.setIcon(icon("close"))
        button.setToolTip(tip(tr("Dismiss")))
        button.setAccessibleName(tr("Dismiss: {title}", title=tr(told.row.title)))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.addAction(tr("Dismiss for this run"), lambda: self._diagnoses.dismiss(told))
        menu.addAction(tr("Never tell in this project"), lambda: self._diagnoses.silence(told.row))
        button.setMenu(menu)
        return button

    def _foot(self, told: Told) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        done, fix = self._diagnoses.cured(told), self._diagnoses.cure(told)
        if done:
            line.addWidget(sign("done"))
            line.addWidget(PlainLabel(tr("Done: {cure}.", cure=tr(done)), wrap=False))
            again = self._button(tr("Train again"), self.train_wanted.emit)
            again.setIcon(icon("play"))
            line.addWidget(again)
        elif fix is not None:
            title = tr(fix.title).replace("&", "&&")
            cure = self._button(title, lambda: self._diagnoses.apply(told))
            cure.setProperty("primary", True)  # noqa: FBT003 - Qt's way
            cure.setToolTip(tip(tr("An edit of the project; undo takes it back")))
            line.addWidget(cure)
        else:
            line.addWidget(PlainLabel(tr(told.row.advice)), 1)
        where = path_of(told.event.node, self._controller.network)
        if where:
            problem = Problem(where, told.row.title)
            name = tr("Show {node}", node=self._controller.network.node(where).name)
            show = self._button(name, lambda: self.wanted.emit(problem))
            show.setIcon(icon("search"))
            line.addWidget(show)
        line.addStretch(1 if done or fix else 0)
        return line

    def _button(self, text: str, call: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: call())
        return button

    def _silenced(self) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 4, 0, 0)
        names = tuple(tr(silent.title) for silent in self._diagnoses.silenced)
        words = tr("Not told in this project: {titles}.", titles=names)
        row.addWidget(PlainLabel(words, "muted"))
        row.addWidget(self._button(tr("Tell everything again"), self._diagnoses.listen))
        row.addStretch(1)
        return line
