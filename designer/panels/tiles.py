"""Figures in large digits: a loss or a metric, on the training and on the validation data."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from designer.panels.run_state import Figure
from designer.panels.text_line import TextLine
from designer.plain import PlainLabel
from designer.plots.axes import number
from designer.plots.legend import figures_font
from designer.words import tr

_LINES: Final = (
    (1.3, QFont.Weight.DemiBold, "text"),
    (1.0, QFont.Weight.Normal, "text_muted"),
)


class FigureTile(QFrame):
    """One quantity: its name, its value, and below its value on the validation data."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.name = PlainLabel(name.replace("_", " "), "section", wrap=False)
        self.value, self.validation = (
            TextLine(figures_font(scale, weight), token, self, ground="panel_raised")
            for scale, weight, token in _LINES
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 9)
        column.setSpacing(2)
        for label in (self.name, self.value, self.validation):
            column.addWidget(label)
        self.setMinimumWidth(128)

    def show_figure(self, figure: Figure) -> None:
        """Show other values."""
        self.value.setText(number(figure.training))
        known = figure.validation is not None
        self.validation.setText(
            tr("validation {validation}", validation=number(figure.validation)) if known else ""
        )


class FigureTiles(QWidget):
    """The tiles of a run, three in a row."""

    def __init__(self, parent: QWidget | None = None, columns: int = 3) -> None:
        super().__init__(parent)
        self.tiles: dict[str, FigureTile] = {}
        self._columns = columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show these figures; tiles that stand are kept."""
        names = [figure.name for figure in figures]
        if names != list(self.tiles):
            self._deal(names)
        for figure in figures:
            self.tiles[figure.name].show_figure(figure)

    def _deal(self, names: list[str]) -> None:
        for name, tile in self.tiles.items():
            self._grid.removeWidget(tile)
            if name not in names:
                tile.hide()
                tile.deleteLater()
        self.tiles = {name: self.tiles.get(name) or FigureTile(name, self) for name in names}
        for index, tile in enumerate(self.tiles.values()):
            self._grid.addWidget(tile, index // self._columns, index % self._columns)
