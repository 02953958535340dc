"""The list of problems: what is wrong, at which node, and the cure."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from designer.controller import Controller
from designer.panels.empty import EmptyState
from designer.panels.notice import cure_button
from designer.plain import PlainLabel
from designer.signs import sign
from designer.words import later, tr
from nodes.problem import Problem, without_cure

MOST_SHOWN = 200
PADDING = 12
"""What the style sheet takes of an item before its widget is laid out."""
_LOOKING = (
    later("Looking at the network"),
    later("What is wrong with it is listed here, with its cure."),
)
_WELL = (later("No problems"), later("The network can be trained and exported."))
_NOTHING = (
    later("No problems"),
    later("There is nothing on the canvas yet: drag a dataset onto it."),
)
ROLE = int(Qt.ItemDataRole.UserRole)


class Problems(QWidget):
    """The problems of the newest analysis, errors first."""

    wanted = Signal(object)
    """A problem was clicked: show its node."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._shown: tuple[Problem, ...] | None = None
        self.list = _List(self)
        self.list.resized.connect(self._fit_all)
        self.list.setAccessibleName(tr("Problems"))
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._go)
        self.list.itemActivated.connect(self._go)
        self.empty = EmptyState("check", *_LOOKING, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.list)
        column.addWidget(self.empty)
        controller.analysed.connect(controller.turns.piece(self._show))
        controller.reset.connect(self._forget)
        self._forget()
        self._show()

    def _forget(self) -> None:
        self._shown = None
        self.list.clear()
        self.list.hide()
        self.empty.say(*_LOOKING)
        self.empty.show()

    def _show(self) -> None:
        analysis = self._controller.analysis
        if analysis is None or analysis.problems == self._shown:
            return
        self._shown = analysis.problems
        row = self.list.currentRow()
        self.list.clear()
        for problem in analysis.problems[:MOST_SHOWN]:
            self._add(problem)
        rest = len(analysis.problems) - MOST_SHOWN
        if rest > 0:
            self._add_rest(rest)
        self.list.setVisible(bool(analysis.problems))
        self.empty.setVisible(not analysis.problems)
        self.empty.say(*(_WELL if self._controller.network.graph.nodes else _NOTHING))
        self.list.setCurrentRow(min(row, self.list.count() - 1))

    def _add(self, problem: Problem) -> None:
        item = QListWidgetItem(self.list)
        item.setData(ROLE, problem)
        item.setData(
            Qt.ItemDataRole.AccessibleTextRole, f"{tr(problem.severity)}: {tr(problem.text)}"
        )
        line = _Line(problem, self._controller, self.list)
        line.cured.connect(self.list.setFocus)
        self.list.setItemWidget(item, line)
        self._fit(item)

    def _add_rest(self, count: int) -> None:
        item = QListWidgetItem(
            tr("and {n:,} more problem", "and {n:,} more problems", n=count), self.list
        )
        item.setFlags(Qt.ItemFlag.NoItemFlags)

    def showEvent(self, event: QShowEvent) -> None:
        """Break the words anew: a hidden panel does not know its width."""
        super().showEvent(event)
        self._fit_all()

    def _fit_all(self) -> None:
        for row in range(self.list.count()):
            self._fit(self.list.item(row))

    def _fit(self, item: QListWidgetItem) -> None:
        line = self.list.itemWidget(item)
        if line is not None:
            for part in line.findChildren(QWidget):
                part.ensurePolished()  # the style sheet's font decides the height
            width = self.list.viewport().width()
            item.setSizeHint(QSize(width, line.heightForWidth(width - PADDING) + PADDING))

    def _go(self, item: QListWidgetItem) -> None:
        problem = item.data(ROLE)
        if isinstance(problem, Problem):
            self.wanted.emit(problem)


class _List(QListWidget):
    """A list that tells when it has another width, also as it comes to be seen."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell it."""
        super().resizeEvent(event)
        self.resized.emit()


class _Line(QWidget):
    """A problem in the list: sign, words, cure."""

    cured = Signal()

    def __init__(self, problem: Problem, controller: Controller, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(sign(problem.severity), 0, Qt.AlignmentFlag.AlignTop)
        self.words = words = PlainLabel(tr(without_cure(problem)))
        words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row.addWidget(words, 1)
        if problem.fix is not None:
            button = cure_button(problem, controller)
            button.clicked.connect(self.cured)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
