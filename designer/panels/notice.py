"""A problem as a card: its sign, its words, and the button that cures it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from designer.controller import Controller
from designer.plain import PlainLabel
from designer.signs import sign
from designer.widgets import empty
from designer.words import tr
from nodes.problem import Problem, without_cure, words_alone

_NAME: Final = re.compile(r"[a-z]+(_[a-z0-9]+)+")


class ProblemCard(QWidget):
    """The problems of what is selected, each with its cure."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._shown: tuple[Problem, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.hide()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these problems and no others."""
        self.setVisible(bool(problems))
        if tuple(problems) == self._shown:
            return
        self._shown = tuple(problems)
        empty(self._column)
        for problem in problems:
            self._column.addWidget(self._card(problem))

    def _card(self, problem: Problem) -> QFrame:
        card = QFrame(self)
        card.setProperty("role", "card")
        row = QHBoxLayout(card)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(8)
        row.addWidget(sign(problem.severity), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(7)
        column.addWidget(PlainLabel(_alone(without_cure(problem))))
        if problem.fix is not None:
            column.addWidget(cure_button(problem, self._controller), 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(column, 1)
        return card


def _alone(text: str) -> str:
    """Return the words of a problem without the name of its node, which stands above."""
    words = tr(words_alone(text))
    first, space, rest = words.partition(" ")
    if _NAME.fullmatch(first):  # a parameter is called as in the form: "In features"
        words = first.replace("_", " ") + space + rest
    return words[:1].upper() + words[1:]


def cure_button(problem: Problem, controller: Controller) -> QPushButton:
    """Return the button that applies the cure of a problem."""
    assert problem.fix is not None
    title = tr(problem.fix.title).replace("&", "&&")
    button = QPushButton(title[:1].upper() + title[1:])
    button.setAutoDefault(False)
    button.clicked.connect(lambda: controller.apply_fix(problem))
    return button
