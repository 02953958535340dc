"""The help card beside the library: what the entry under the pointer computes."""

from __future__ import annotations

import dataclasses
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from designer.panels.help_card import Help, HelpCard, PortLine, declared_help, port_about
from designer.plain import PlainLabel
from designer.words import later, tr
from nodes.dataset import DATASETS
from nodes.declaration import Declared
from nodes.layer import LAYERS, Layer
from nodes.reference import limits

_WIDTH: Final = 380
_GAP: Final = 6
_HINT: Final = later("Drag it to the canvas, or press Enter to add it. F1 tells all of it.")


class LibraryCard(QWidget):
    """Floats beside the library without taking the keyboard, as a tool tip does."""

    def __init__(self, parent: QWidget, hint: str = _HINT) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.title = PlainLabel("", "heading")
        self.card = HelpCard(self)
        self.card.column.insertWidget(0, self.title)
        if hint:
            self.card.column.addWidget(PlainLabel(tr(hint), "muted"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        self.setFixedWidth(_WIDTH)

    def show_entry(self, title: str, found: Help, beside: QRect) -> None:
        """Show what there is to say of an entry, beside its row on the screen."""
        self.title.setText(title)
        self.card.show_help(found)
        self.setFixedHeight(self._height())
        self.move(self._place(beside))
        self.show()

    def _height(self) -> int:
        """Return the height of all texts; new ones must have their fonts to be measured.

        Layouts remember how high a part was until they are told, which Qt does only later.
        """
        for part in self.card.findChildren(QWidget):
            part.ensurePolished()
            part.updateGeometry()
        for layout in self.card.findChildren(QLayout):
            layout.invalidate()
        self.card.column.invalidate()
        return self.card.column.totalHeightForWidth(_WIDTH)

    def _place(self, beside: QRect) -> QPoint:
        """Return where the card is whole: at the right of a row, else at its left."""
        screen = QGuiApplication.screenAt(beside.center()) or self.screen()
        room = screen.availableGeometry()
        x = beside.right() + _GAP
        if x + self.width() > room.right():
            x = max(room.left(), beside.left() - _GAP - self.width())
        y = max(room.top(), min(beside.top(), room.bottom() - self.height()))
        return QPoint(x, y)


def entry_help(kind: str, type_name: str, about: str, *, with_curve: bool) -> Help:
    """Return what there is to say of an entry of the library."""
    registry: dict[str, type[Declared]] = {**(DATASETS if kind == "dataset" else LAYERS)}
    declared = registry.get(type_name)
    if declared is None:
        return Help(about=about)
    made = declared.build(declared.fresh())
    found = declared_help(declared, made)
    plain = [p for p in declared.parameters if not p.kind.advanced]
    return dataclasses.replace(
        found,
        drawn=found.drawn if with_curve else None,
        ports=_ports(made) if isinstance(made, Layer) else (),
        parameters=tuple((p.name, f"{tr(p.kind.doc)} {tr(limits(p.kind))}".strip()) for p in plain),
    )


def _ports(layer: Layer) -> tuple[PortLine, ...]:
    found = [("in", port) for port in layer.input_ports()]
    found += [("out", port) for port in layer.output_ports()]
    return tuple(PortLine(way, port.name, port_about(port), "") for way, port in found)
