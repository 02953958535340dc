"""The help card of the selected node, beside it on the canvas."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout

from designer.panels.help_card import HelpCard
from designer.panels.node_facts import help_of, title_of
from designer.plain import PlainLabel
from designer.words import tr

if TYPE_CHECKING:
    from designer.canvas.view import CanvasView

_WIDTH: Final = 320
_HIGHEST: Final = 420
_GAP: Final = 14


class HelpBeside(QFrame):
    """Says what the one selected node computes, its ports, shapes and costs; follows it."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view, self._controller = view, view.controller
        self.on = False
        self.setProperty("role", "card")
        self.setAccessibleName(tr("Help card"))
        self.title = PlainLabel("", "heading")
        self.card = HelpCard(self)
        self.card.setProperty("role", "plain")  # the frame around it is this one
        self.card.column.setContentsMargins(0, 0, 8, 0)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        self._area.setWidget(self.card)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 6, 8)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self._area)
        for signal in (self._controller.selected, self._controller.changed):
            signal.connect(self._show)
        self._controller.analysed.connect(self._controller.turns.piece(self._show))
        self.hide()

    def toggle(self) -> None:
        """Show the card, from now on for every node that is selected alone, or put it away."""
        self.on = not self.on
        self._show()

    def place(self) -> None:
        """Keep beside the node, on the side that has more room."""
        nodes = self._controller.selection
        if self.isHidden() or len(nodes) != 1:
            return
        node, view = next(iter(nodes)), self._view
        if node not in view.arrays.row:
            return
        covered = view.camera.covered(view.arrays.rectangle(node), 0.0)
        after, before = view.width() - covered.right(), covered.left()
        left = covered.right() + _GAP if after >= before else covered.left() - _GAP - self.width()
        top = min(max(covered.top(), 8), max(view.height() - self.height() - 8, 8))
        self.move(min(max(left, 8), max(view.width() - self.width() - 8, 8)), top)

    def _show(self) -> None:
        nodes = tuple(self._controller.selection)
        there = self.on and len(nodes) == 1 and nodes[0] in self._controller.graph
        if there:
            found = dataclasses.replace(help_of(self._controller, nodes), drawn=None)
            title, kind, _ = title_of(self._controller, nodes)
            self.title.setText(f"{title} · {kind}" if kind else title)
            self.card.show_help(found)
            self._fit()
        self.setVisible(there)
        self.place()

    def _fit(self) -> None:
        self.setFixedWidth(min(_WIDTH, self._view.width() - 16))
        self.card.adjustSize()
        wanted = self.card.heightForWidth(_WIDTH - 24) if self.card.hasHeightForWidth() else 0
        wanted = max(wanted, self.card.sizeHint().height() if not wanted else 0)
        room = self.title.sizeHint().height() + 30
        self.setFixedHeight(min(wanted + room, _HIGHEST, self._view.height() - 16))
