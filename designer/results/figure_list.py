"""A few figures below each other: their names at one side, their values at the other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from designer.plain import PlainLabel
from designer.plots.axes import number
from designer.plots.legend import figures_font
from designer.widgets import empty
from designer.words import later, tr

_NAMES: Final = {
    "accuracy": later("accuracy"),
    "macro_precision": later("macro precision"),
    "macro_recall": later("macro recall"),
    "macro_f1": later("macro F1"),
    "weighted_precision": later("weighted precision"),
    "weighted_recall": later("weighted recall"),
    "weighted_f1": later("weighted F1"),
    "matthews": later("Matthews correlation"),
    "mean_iou": later("mean IoU"),
    "log_loss": later("log loss"),
    "calibration_error": later("calibration error"),
    "mae": later("MAE"),
    "rmse": later("RMSE"),
    "r2": later("R\u00b2"),
    "bias": later("bias"),
}


class FigureList(QWidget):
    """Shows figures by their names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: dict[str, PlainLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(5)

    @property
    def texts(self) -> dict[str, str]:
        """What is shown."""
        return {name: label.text() for name, label in self._values.items()}

    def show_figures(self, figures: Mapping[str, float]) -> None:
        """Show these figures; labels that stand are kept."""
        if list(figures) != list(self._values):
            self._deal(list(figures))
        for name, value in figures.items():
            self._values[name].setText(number(value))

    def _deal(self, names: list[str]) -> None:
        empty(self._grid)
        self._values = {}
        for row, name in enumerate(names):
            label = PlainLabel(tr(_NAMES[name]), "muted", self, wrap=False)
            value = PlainLabel("", "", self, wrap=False)
            value.setFont(figures_font(1.0))
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(label, row, 0)
            self._grid.addWidget(value, row, 1)
            self._values[name] = value
