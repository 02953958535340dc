"""What a node computes: the words of its declaration, its ports and their shapes, its costs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from designer.plain import PlainLabel, tip
from nodes.layer import Port


@dataclass(frozen=True)
class PortLine:
    """A port as the card shows it: its name, what it is for, the shape that is there."""

    direction: str
    name: str
    about: str
    shape: str


class HelpCard(QFrame):
    """A card with a text, a line for each port, and a line of figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.about = PlainLabel()
        self.figures = PlainLabel("", "muted")
        self._ports = QWidget(self)
        self._grid = QGridLayout(self._ports)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(2, 1)
        self._shown: tuple[PortLine, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        for part in (self.about, self._ports, self.figures):
            column.addWidget(part)

    def show_card(self, about: str, ports: Sequence[PortLine], figures: str) -> None:
        """Show a text, the ports and the figures; what is empty takes no room."""
        for label, text in ((self.about, about), (self.figures, figures)):
            label.setText(text)
            label.setVisible(bool(text))
        if tuple(ports) != self._shown:
            self._shown = tuple(ports)
            self._fill()

    def _fill(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for row, port in enumerate(self._shown):
            for column, (text, role) in enumerate(
                ((port.direction, "muted"), (port.name, ""), (port.shape or port.about, "muted"))
            ):
                label = PlainLabel(text, role, wrap=column == 2)  # noqa: PLR2004 - the last
                if port.about:
                    label.setToolTip(tip(port.about))
                self._grid.addWidget(label, row, column)
        self._ports.setVisible(bool(self._shown))


def port_about(port: Port) -> str:
    """Return what a port is for, and whether it may stay unlinked."""
    optional = "optional" if port.optional else ""
    return " · ".join(part for part in (port.doc, optional) if part)
