"""The samples page: the worst and the best by their loss, or all in the order of the data."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from designer.plain import PlainLabel
from designer.results.browser import MOST_PICTURES, SampleBrowser
from designer.results.look import CLASSED, Array
from designer.results.page import Page, Rows
from designer.words import later, tr

_ORDERS: Final = {
    "worst": later("Largest loss first"),
    "best": later("Smallest loss first"),
    "data": later("As in the data"),
}


class SamplesPage(Page):
    """All samples of the part, each with what is right, what is said, and its loss."""

    title = later("Samples")
    tasks = ("classes", "yes_no", "labels", "numbers", "rebuilt", "unknown")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.order = QComboBox(self)
        self.order.setAccessibleName(tr("Order of the samples"))
        for key, text in _ORDERS.items():
            self.order.addItem(tr(text), key)
        self.wrong = QCheckBox(tr("Only wrong ones"), self)
        self.count = PlainLabel("", "muted", wrap=False)
        self.browser = SampleBrowser(self)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 8, 4)
        row.setSpacing(10)
        for part in (self.order, self.wrong, self.count):
            row.addWidget(part)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.browser, 1)
        self.order.currentIndexChanged.connect(lambda _index: self.refresh())
        self.wrong.toggled.connect(lambda _on: self.refresh())
        self.browser.picked.connect(self.picked)

    def refresh(self) -> None:
        if self.shown is None:
            return
        self.wrong.setVisible(self.shown.verdict.task in CLASSED)
        chosen = self._chosen()
        many = self.shown.pictures([0]) is not None and len(chosen) > MOST_PICTURES
        first = tr(", the first {n:,} are shown", n=MOST_PICTURES) if many else ""
        self.count.setText(tr("{n:,} sample", "{n:,} samples", n=len(chosen)) + first)
        self.browser.show_samples(self.shown, chosen, tr("Nothing is wrong here."))

    def table(self) -> Rows | None:
        model = self.browser.model
        if model is None:
            return None
        return model.columns(), [model.cells(row) for row in range(model.rowCount())]

    def _chosen(self) -> Array:
        assert self.shown is not None
        worst = self.shown.verdict.worst_first()
        order = self.order.currentData()
        every = {"worst": worst, "best": worst[::-1]}.get(order, np.arange(len(worst)))
        if self.wrong.isChecked() and self.shown.verdict.task in CLASSED:
            every = every[self.shown.wrong[every] > 0]
        return every
