"""What a node computes: its declaration in words, formula and curve, its ports, its costs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from designer.fonts import code_font
from designer.panels.curve_fold import CurveFold
from designer.plain import PlainLabel, paragraphs, tip
from designer.widgets import empty
from designer.words import tr
from nodes.formula import formula_html
from nodes.layer import Layer, Port
from nodes.reference import advice, shapes

if TYPE_CHECKING:
    from nodes.declaration import Declared


@dataclass(frozen=True)
class PortLine:
    """A port as the card shows it: its name, what it is for, the shape that is there."""

    direction: str
    name: str
    about: str
    shape: str


@dataclass(frozen=True)
class Help:
    """All that a card shows; what is empty takes no room. `formula` and `shapes` are HTML."""

    about: str = ""
    formula: str = ""
    shapes: str = ""
    advice: tuple[tuple[str, str], ...] = ()
    drawn: Layer | None = None
    ports: tuple[PortLine, ...] = ()
    figures: str = ""
    parameters: tuple[tuple[str, str], ...] = ()
    """The name of each and what it is for, where no form shows them."""


def declared_help(declared: type[Declared], made: Declared) -> Help:
    """Return what a declaration says of itself; `made` has the parameters of the use at hand."""
    layer = made if isinstance(made, Layer) else None
    names = tuple(declared.kinds())
    return Help(
        about=tr(paragraphs(declared.help())),
        formula=_in_print(tr(declared.formula), names),
        shapes=_in_print(tr(shapes(layer)), names) if layer else "",
        advice=tuple((heading, tr(text)) for heading, text in advice(declared)),
        drawn=layer if layer and layer.curve() else None,
    )


@lru_cache(maxsize=64)
def _in_print(formula: str, names: tuple[str, ...]) -> str:
    """Return a formula as HTML; the card of a node asks for the same at each edit."""
    return formula_html(formula, names)


class HelpCard(QFrame):
    """A card with a text, a formula, a curve, a line for each port, advice and figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._shown: Help | None = None
        self.about = PlainLabel()
        self.formula = _formula_label("formula")
        self.curve = CurveFold(self)
        self.shapes = _formula_label("muted")
        self.figures = PlainLabel("", "muted")
        self._ports = _Rows((0, 0, 1), self)
        self._parameters = _Rows((0, 1), self)
        self._advice = _Rows((1,), self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 10, 12, 10)
        self.column.setSpacing(8)
        for part in (
            self.about,
            self.formula,
            self.curve,
            self._ports,
            self.shapes,
            self._advice,
            self._parameters,
            self.figures,
        ):
            self.column.addWidget(part)

    def show_help(self, found: Help) -> None:
        """Show a text and what belongs to it."""
        if found == self._shown:
            return
        self._shown = found
        texts = {
            self.about: found.about,
            self.formula: found.formula,
            self.shapes: found.shapes,
            self.figures: found.figures,
        }
        for label, text in texts.items():
            label.setText(_printed(text) if text and label in (self.formula, self.shapes) else text)
            label.setVisible(bool(text))
        self.curve.show_layer(found.drawn)
        self._ports.fill([_port_row(port) for port in found.ports])
        self._parameters.fill([(_Cell(n), _Cell(words, "muted")) for n, words in found.parameters])
        self._advice.fill([(cell,) for row in found.advice for cell in _advice_cells(row)])


@dataclass(frozen=True)
class _Cell:
    text: str
    role: str = ""
    about: str = ""


class _Rows(QWidget):
    """Rows of texts below each other; made anew only where they change."""

    def __init__(self, stretches: Sequence[int], parent: QWidget) -> None:
        super().__init__(parent)
        self._stretches = tuple(stretches)
        self._shown: list[tuple[_Cell, ...]] = []
        self._labels: list[PlainLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        for column, stretch in enumerate(stretches):
            self._grid.setColumnStretch(column, stretch)

    def fill(self, rows: list[tuple[_Cell, ...]]) -> None:
        """Show these rows."""
        self.setVisible(bool(rows))
        if rows == self._shown:
            return
        kept = [[c.role for c in row] for row in rows] == [[c.role for c in r] for r in self._shown]
        self._shown = rows
        if not kept:
            self._renew()
        cells = (cell for row in rows for cell in row)
        for label, cell in zip(self._labels, cells, strict=True):
            label.setText(cell.text)
            label.setToolTip(tip(cell.about))

    def _renew(self) -> None:
        """Put up a label for each cell."""
        empty(self._grid)
        self._labels = []
        for number, row in enumerate(self._shown):
            for column, cell in enumerate(row):
                label = PlainLabel(cell.text, cell.role, wrap=bool(self._stretches[column]))
                if cell.role == "section":
                    label.setContentsMargins(0, 5, 0, 0)
                self._grid.addWidget(label, number, column, Qt.AlignmentFlag.AlignTop)
                self._labels.append(label)
                label.show()


def _formula_label(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label


def _printed(formula: str) -> str:
    """Return a formula with the shipped fonts; the second one has the signs ⌊ and ⌋."""
    code = code_font().family()
    return f"<style>code {{ font-family: '{code}'; font-size: 12px; }}</style>{formula}"


def _port_row(port: PortLine) -> tuple[_Cell, ...]:
    shown = port.shape or port.about
    texts = ((tr(port.direction), "muted"), (port.name, ""), (shown, "muted"))
    return tuple(_Cell(text, role, port.about) for text, role in texts)


def _advice_cells(row: tuple[str, str]) -> tuple[_Cell, _Cell]:
    heading, text = row
    return _Cell(tr(heading), "section"), _Cell(text, "muted" if heading == "Source" else "")


def port_about(port: Port) -> str:
    """Return what a port is for, and whether it may stay unlinked."""
    optional = tr("optional") if port.optional else ""
    return " · ".join(part for part in (tr(port.doc), optional) if part)
