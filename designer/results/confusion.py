"""The confusion page: which class is taken for which, and the samples of a cell."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QSplitter,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.panels.sample_view import TableModel
from designer.plain import PlainLabel
from designer.plots.matrix import Cells, MatrixView
from designer.plots.samples import Table
from designer.results.browser import SampleBrowser, sample_table
from designer.results.look import percent
from designer.results.page import Page, Rows
from designer.words import in_locale, later, tr

_MANY: Final = 60
"""Classes from which on the list of confusions is shown first."""
_LISTED: Final = 1000
_NO_CELL: Final = later("Click a cell of the matrix: its samples are shown here.")
_NO_ROW: Final = later("Click a row of the list: the samples that are confused so are shown here.")
_NONE_CONFUSED: Final = later("No class is taken for another.")


class ConfusionPage(Page):
    """The matrix or the list of confusions at the left, samples at the right."""

    title = later("Confusion")
    tasks = ("classes", "yes_no")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matrix = MatrixView(self)
        self.list = sample_table(self)
        self.list.setAccessibleName(tr("Most frequent confusions"))
        self.shares = _toggle(tr("Percent"), self)
        self.shares.setToolTip(tr("How much of each true class is taken for which, in percent"))
        self.counts = _toggle(tr("Counts"), self)
        self.as_list = _toggle(tr("List"), self)
        self.as_list.setToolTip(tr("What is most often taken for something else"))
        self.order = QComboBox(self)
        self.cell = PlainLabel("", "muted", wrap=False)
        self.browser = SampleBrowser(self)
        self._confused: list[Any] = []
        self._names: tuple[str, ...] = ()
        self._counts = np.zeros((0, 0), int)
        self._stack = QStackedLayout()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        from runtime.judge.figures import by_error, confusion, most_confused

        if self.shown is None:
            return
        verdict = self.shown.verdict
        if verdict.names != self._names:
            self._names = verdict.names
            (self.as_list if len(verdict.names) > _MANY else self.counts).setChecked(True)
        self._counts = confusion(verdict, self.shown.threshold)
        by_name = np.argsort(np.array(verdict.names), kind="stable")
        orders = {"error": by_error(self._counts), "name": by_name}
        order = orders.get(self.order.currentData(), np.arange(len(verdict.names)))
        self.matrix.show_cells(
            Cells(self._counts, verdict.names, order, normalised=self.shares.isChecked())
        )
        self._confused = most_confused(self._counts, _LISTED)
        self._show_list()
        self._switch()

    def table(self) -> Rows | None:
        head = [tr("truth"), *self._names]
        rows = zip(self._names, self._counts.tolist(), strict=True)
        return head, [[name, *row] for name, row in rows]

    def _show_list(self) -> None:
        header = (tr("Truth"), tr("Taken for"), tr("Count"), tr("Share of truth"))
        rows = tuple(
            (
                self._names[one.truth],
                self._names[one.guess],
                in_locale(f"{one.count:,}"),
                percent(one.share),
            )
            for one in self._confused
        )
        earlier = self.list.model()
        self.list.setModel(TableModel(Table(header, rows), self.list))
        if earlier is not None:
            earlier.deleteLater()
        self.list.resizeColumnsToContents()
        self.list.selectionModel().currentRowChanged.connect(self._choose_row)

    def _choose_row(self, now: QModelIndex, _before: QModelIndex) -> None:
        if 0 <= now.row() < len(self._confused):
            one = self._confused[now.row()]
            self.matrix.choose(one.truth, one.guess)

    def _show_cell(self, truth: int, guess: int) -> None:
        if self.shown is None:
            return
        samples = self.shown.verdict.of_cell(truth, guess, self.shown.threshold)
        names = {"truth": self._names[truth], "guess": self._names[guess]}
        said = tr("{truth} taken for {guess}", **names)
        self.cell.setText(tr("{truth} told rightly", **names) if truth == guess else said)
        worst = self.shown.verdict.losses[samples]
        ordered = samples[np.argsort(-np.nan_to_num(worst), kind="stable")]
        nothing = tr("No {truth} is taken for {guess}.", **names)
        if truth == guess:
            nothing = tr("No {truth} is told rightly.", **names)
        self.browser.show_samples(self.shown, ordered, nothing)

    def _switch(self) -> None:
        self._stack.setCurrentIndex(int(self.as_list.isChecked()))
        self.order.setEnabled(not self.as_list.isChecked())
        if self.matrix.current is not None:
            self._show_cell(*self.matrix.current)
        elif self.shown is not None:
            nothing = _NO_CELL
            if self.as_list.isChecked():
                nothing = _NO_ROW if self._confused else _NONE_CONFUSED
            self.cell.setText("")
            self.browser.show_samples(self.shown, np.zeros(0, int), tr(nothing))

    def _lay_out(self) -> None:
        self.order.setAccessibleName(tr("Order of the classes"))
        self.order.setMinimumWidth(80)
        self.order.addItem(tr("Data order"), "data")
        self.order.addItem(tr("Worst first"), "error")
        self.order.addItem(tr("By name"), "name")
        self.counts.setChecked(True)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 8, 4)
        row.setSpacing(4)
        for button in (self.counts, self.shares, self.as_list):
            row.addWidget(button)
        row.addWidget(self.order)
        row.addStretch(1)
        for part in (self.matrix, self.list):
            self._stack.addWidget(part)
        left, right = QWidget(self), QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addLayout(self._stack, 1)
        samples = QVBoxLayout(right)
        samples.setContentsMargins(10, 4, 0, 0)
        samples.setSpacing(4)
        samples.addWidget(self.cell)
        samples.addWidget(self.browser, 1)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([400, 240])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 4, 0, 0)
        whole.addWidget(split)

    def _connect(self) -> None:
        group = QButtonGroup(self)
        for button in (self.counts, self.shares, self.as_list):
            group.addButton(button)
            button.clicked.connect(lambda _on: self.refresh())
        self.order.currentIndexChanged.connect(lambda _index: self.refresh())
        self.matrix.moved.connect(self._show_cell)
        self.browser.picked.connect(self.picked)


def _toggle(text: str, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setText(text)
    button.setCheckable(True)
    return button
