"""The curves page: ROC, precision and recall, calibration, and what a threshold brings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSlider, QVBoxLayout, QWidget

from designer.panels.grid import FlowGrid
from designer.panels.scrolling import scrolling
from designer.plain import PlainLabel, tip
from designer.plots.axes import Scale
from designer.plots.card import ChartCard
from designer.plots.drawing import Axis, Drawing, Line, Mark
from designer.results.look import Array, Shown, percent
from designer.results.page import Page, Rows
from designer.words import in_locale, later, tr

if TYPE_CHECKING:
    from runtime.judge.curves import Calibration, Curve

_CELL: Final = QSize(210, 150)
_STEPS: Final = 1000
_SOON: Final = 40
_ALIKE: Final = later("All samples are alike here: there is nothing to tell apart.")
_TIPS: Final = {
    "roc": later(
        "Across: the share of the others that is taken for the class (false alarms).\n"
        "Up: the share of the class that is found. Chance lies on the diagonal."
    ),
    "precision_recall": later(
        "Across: the share of the class that is found (recall).\n"
        "Up: the share of what was taken for it that is right (precision)."
    ),
    "calibration": later(
        "Across: how sure the network says it is. Up: how often it is right then.\n"
        "On the diagonal it is as sure as it should be; below, too sure.\n"
        "The faint curve is the share of samples at each sureness."
    ),
}


def _axis(text: str) -> Axis:
    """Return an axis from 0 to 1 that says what it measures where it is read."""
    return Axis(Scale(0.0, 1.0), Scale.ticks, lambda x: tr(text, x=in_locale(f"{x:.2f}")))


_FALSE: Final = _axis(later("false alarms {x}"))
_FOUND: Final = _axis(later("recall {x}"))
_SURE: Final = _axis(later("sureness {x}"))


class CurvesPage(Page):
    """Three charts, of one class or of the mean over all; a slider moves the threshold."""

    title = later("Curves")
    tasks = ("classes", "yes_no", "labels")

    threshold_moved = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = QComboBox(self)
        self.question.setAccessibleName(tr("Class"))
        self.threshold = QSlider(Qt.Orientation.Horizontal, self)
        self.threshold.setRange(0, _STEPS)
        self.threshold.setValue(_STEPS // 2)
        self.threshold.setPageStep(_STEPS // 20)
        self.threshold.setMinimumWidth(120)
        self.threshold.setAccessibleName(tr("Threshold"))
        self.best = QPushButton(tr("Best F1"), self)
        self.best.setToolTip(tr("Move the threshold to where F1 is largest"))
        self.told = PlainLabel("", "muted", wrap=False)
        curve, ideal = {tr("curve"): "plot_1"}, {tr("right"): "plot_1"}
        self.roc = ChartCard(tr("ROC"), curve, self)
        self.precision = ChartCard(tr("Precision and recall"), curve, self)
        self.reliability = ChartCard(tr("Calibration"), ideal, self)
        for card, key in zip(self._cards(), _TIPS, strict=True):
            card.setToolTip(tip(tr(_TIPS[key])))
        self._grid = FlowGrid(_CELL, self)
        self._names: tuple[str, ...] = ()
        self._head = ""
        self._curves: dict[str, Curve | None] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._lay_out()
        self._connect()

    def _cards(self) -> tuple[ChartCard, ChartCard, ChartCard]:
        return self.roc, self.precision, self.reliability

    @property
    def asked(self) -> int:
        """The class that is looked at, -1 for the mean over all."""
        data = self.question.currentData()
        return data if isinstance(data, int) else -1

    def refresh(self) -> None:
        from runtime.judge.curves import MACRO, questions

        if self.shown is None:
            return
        names = questions(self.shown.verdict)
        if names != self._names or self.shown.name != self._head:
            self._names, self._head = names, self.shown.name
            self.question.blockSignals(True)  # noqa: FBT003 - Qt's own
            self.question.clear()
            if len(names) > 1:
                self.question.addItem(tr("Mean over all classes"), MACRO)
            for index, name in enumerate(names):
                self.question.addItem(name, index)
            self.question.blockSignals(False)  # noqa: FBT003 - Qt's own
        self.question.setVisible(len(names) > 1)
        self.threshold.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.threshold.setValue(round(self.shown.threshold * _STEPS))
        self.threshold.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._compute()

    def table(self) -> Rows | None:
        head = [tr("curve"), "x", "y", tr("threshold")]
        rows: list[list[str | float]] = []
        for name, curve in self._curves.items():
            if curve is not None:
                columns = (curve.xs.tolist(), curve.ys.tolist(), curve.thresholds.tolist())
                rows += [[name, *map(float, row)] for row in zip(*columns, strict=True)]
        return head, rows

    def _compute(self) -> None:
        """Draw the curves of the chosen class."""
        from runtime.judge.curves import calibration, precision_recall, receiver

        if self.shown is None:
            return
        verdict, asked = self.shown.verdict, self.asked
        asked = 0 if asked < 0 and len(self._names) == 1 else asked
        self._curves = {
            "roc": receiver(verdict, asked),
            "precision_recall": precision_recall(verdict, asked),
        }
        found = calibration(verdict, asked)
        self.reliability.title.setText(
            tr("Calibration, error {error}", error=in_locale(f"{found.error:.3f}"))
        )
        self.reliability.draw(_reliability(found))
        self._mark()

    def _mark(self) -> None:
        """Draw ROC and precision with the place of the threshold, and say what it brings."""
        shown = self.shown
        if shown is None:
            return
        roc, precision = self._curves["roc"], self._curves["precision_recall"]
        one = self.asked >= 0 or len(self._names) == 1
        place = self._threshold() if one else None
        rising = Line("", "text_muted", np.array([0.0, 1.0]), np.array([0.0, 1.0]), style="faint")
        for card, curve, title, axis, extra in (
            (self.roc, roc, tr("ROC, area {area}"), _FALSE, (rising,)),
            (self.precision, precision, tr("Precision and recall, mean {area}"), _FOUND, ()),
        ):
            area = in_locale(f"{curve.area:.4f}") if curve is not None else "\u2013"
            card.title.setText(title.format(area=area))
            card.draw(_drawing(curve, place, axis, extra))
        for part in (self.threshold, self.best):
            part.setEnabled(one)
        self.told.setText(self._words(shown) if one else tr("Choose a class to set a threshold."))

    def _words(self, shown: Shown) -> str:
        from runtime.judge.curves import at_threshold

        found = at_threshold(shown.verdict, max(self.asked, 0), self._threshold())
        return tr(
            "from {threshold} on it is a yes: precision {precision}, recall {recall}, F1 {f1}, "
            "{alarms:,} false alarms, {misses:,} missed",
            threshold=in_locale(f"{self._threshold():.2f}"),
            precision=percent(found.precision),
            recall=percent(found.recall),
            f1=percent(found.f1),
            alarms=found.false_alarms,
            misses=found.misses,
        )

    def _threshold(self) -> float:
        return self.threshold.value() / _STEPS

    def _slid(self) -> None:
        self._mark()
        if self.shown is not None and self.shown.verdict.task != "classes":
            self._soon.start()

    def _tell(self) -> None:
        self.threshold_moved.emit(self._threshold())

    def _take_best(self) -> None:
        from runtime.judge.curves import best_threshold

        if self.shown is not None:
            best = best_threshold(self.shown.verdict, max(self.asked, 0))
            self.threshold.setValue(int(best * _STEPS))  # rounded up, the best one would be a no

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(8, 4, 8, 0)
        row.setSpacing(8)
        row.addWidget(self.question)
        row.addWidget(PlainLabel(tr("Threshold"), "muted", wrap=False))
        row.addWidget(self.threshold)
        row.addWidget(self.best)
        row.addWidget(self.told, 1)
        self._grid.show_cells([*self._cards()])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(scrolling(self._grid), 1)
        for card in self._cards():
            for entry in card.entries.values():
                entry.hide()

    def _connect(self) -> None:
        self.question.currentIndexChanged.connect(lambda _index: self._compute())
        self.threshold.valueChanged.connect(lambda _value: self._slid())
        self.best.clicked.connect(self._take_best)
        self._soon.timeout.connect(self._tell)
        for card in self._cards():
            card.chart.hovered.connect(card.read_at)


def _drawing(
    curve: Curve | None, threshold: float | None, axis: Axis, extra: tuple[Line, ...]
) -> Drawing:
    if curve is None:
        return Drawing(axis=axis, message=tr(_ALIKE))
    marks: tuple[Mark, ...] = ()
    if threshold is not None:
        index = _place(curve.thresholds, threshold)
        at = in_locale(f"{threshold:.2f}")
        marks = (Mark(float(curve.xs[index]), float(curve.ys[index]), at, "plot_2"),)
    line = Line(tr("curve"), "plot_1", curve.xs, curve.ys)
    return Drawing((*extra, _edge(), line), axis, marks=marks)


def _place(thresholds: Array, threshold: float) -> int:
    """Return the point of a curve whose threshold is the nearest that is not below."""
    above = np.where(thresholds >= threshold, thresholds, np.inf)
    return int(above.argmin())


def _edge() -> Line:
    """Return corners that nobody sees: they keep the axis up from 0 to 1."""
    return Line("", "panel", np.array([0.0, 1.0]), np.array([0.0, 1.0]), style="earlier")


def _reliability(found: Calibration) -> Drawing:
    ideal = Line("", "text_muted", np.array([0.0, 1.0]), np.array([0.0, 1.0]), style="faint")
    shares = found.counts / max(1, found.counts.sum())
    line = Line(tr("right"), "plot_1", found.sureness, found.right, dots=True)
    weight = Line(tr("share of samples"), "plot_3", found.sureness, shares, style="earlier")
    return Drawing((ideal, _edge(), weight, line), _SURE)
