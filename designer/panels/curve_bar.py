"""The bar above the curves: smoothing, axes, the earlier run, and taking curves away."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QSlider, QToolButton, QWidget

from designer.icons import icon
from designer.plain import PlainLabel
from designer.plots.curves import Look
from designer.words import in_locale, later, tr

_ALONG: Final = {"step": later("Steps"), "epoch": later("Epochs"), "time": later("Time")}
_MOST: Final = 99
_TIP: Final = {
    "smoothing": later(
        "How much the curve of the training loss is smoothed; the raw one stays behind it"
    ),
    "log": later("Space the values by powers of ten"),
    "earlier": later("Draw the run before this one faintly behind"),
    "rates": later(
        "Draw the learning rate, the norm of the gradient and how far each update moves the "
        "weights, too"
    ),
}


class CurveBar(QWidget):
    """Says how the user wants the curves, as changes of a :class:`Look`.

    `brief` leaves out what only the latest run has.
    """

    changed = Signal(dict)
    everything_wanted = Signal()
    live_wanted = Signal()
    picture_wanted = Signal()
    table_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, brief: bool = False) -> None:
        super().__init__(parent)
        self._brief = brief
        self.smoothing = self._slider()
        self._weight = PlainLabel("", wrap=False)
        self.along = {key: self._toggle(tr(text)) for key, text in _ALONG.items()}
        self.log = self._toggle(tr("Log"), tr(_TIP["log"]))
        self.earlier = self._toggle(tr("Earlier run"), tr(_TIP["earlier"]))
        self.rates = self._toggle(tr("Rates"), tr(_TIP["rates"]))
        self.everything = self._button(tr("Show everything"), "fit", self.everything_wanted)
        self.run = PlainLabel("", "muted", wrap=False)
        self.live = self._button(tr("Back to the latest run"), "chart", self.live_wanted)
        self.export = self._export_button()
        self._lay_out()
        self._connect()
        self.show_look(Look())
        self.show_run("")

    def show_look(self, look: Look) -> None:
        """Show how the curves are drawn."""
        self.smoothing.setValue(round(look.smoothing * 100))
        self._weight.setText(in_locale(f"{look.smoothing:.2f}") if look.smoothing else tr("off"))
        self.along[look.along].setChecked(True)
        self.log.setChecked(look.log)
        self.rates.setChecked(look.rates)
        self.everything.setVisible(look.view is not None)

    def show_run(self, title: str, *, latest: bool = False) -> None:
        """Say which run is shown, "" where nobody need be told, and offer the latest instead."""
        self.run.setText(title)
        self.live.setVisible(bool(title) and not latest)
        self.run.setVisible(bool(title))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(*((6, 0, 2, 0) if self._brief else (10, 6, 8, 2)))
        row.setSpacing(6)
        row.addWidget(PlainLabel(tr("Smoothing"), "muted", wrap=False))
        row.addWidget(self.smoothing)
        row.addWidget(self._weight)
        row.addSpacing(10)
        for button in self.along.values():
            row.addWidget(button)
        row.addSpacing(10)
        row.addWidget(self.log)
        row.addWidget(self.earlier)
        row.addWidget(self.rates)
        row.addStretch(1)
        for part in (self.run, self.live, self.everything, self.export):
            row.addWidget(part)
        for part in (self.earlier, self.rates, self.export):
            part.setVisible(not self._brief)

    def _connect(self) -> None:
        group = QButtonGroup(self)
        for key, button in self.along.items():
            group.addButton(button)
            button.clicked.connect(partial(self.changed.emit, {"along": key, "view": None}))
        self.smoothing.valueChanged.connect(
            lambda value: self.changed.emit({"smoothing": value / 100.0})
        )
        self.log.toggled.connect(lambda on: self.changed.emit({"log": on}))
        self.rates.toggled.connect(lambda on: self.changed.emit({"rates": on}))
        self.earlier.toggled.connect(lambda _on: self.changed.emit({}))

    def _slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setRange(0, _MOST)
        slider.setPageStep(10)
        slider.setFixedWidth(110)
        slider.setAccessibleName(tr("Smoothing"))
        slider.setToolTip(tr(_TIP["smoothing"]))
        self_width = 30
        slider.setMinimumHeight(self_width - 8)
        return slider

    def _toggle(self, text: str, tip: str = "") -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setCheckable(True)
        button.setToolTip(tip)
        return button

    def _button(self, text: str, sign: str, wanted: SignalInstance) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setIcon(icon(sign))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(wanted)
        return button

    def _export_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon("export"))
        button.setToolTip(tr("Take the curves away"))
        button.setAccessibleName(tr("Take the curves away"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.addAction(tr("Save as picture…"), self.picture_wanted.emit)
        menu.addAction(tr("Save values as CSV…"), self.table_wanted.emit)
        button.setMenu(menu)
        return button
