"""The way from the network down to the block that is shown, each step a button."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from designer.controller import Controller
from designer.icons import icon


class Breadcrumb(QFrame):
    """A line above the canvas; hidden while the network has no blocks."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._shown: tuple[str, ...] = ()
        self.setProperty("role", "breadcrumb")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 3, 8, 3)
        self._row.setSpacing(2)
        self._row.addStretch(1)
        controller.placed.connect(self._show)
        controller.changed.connect(self._show)
        controller.reset.connect(self._show)
        self._show()

    @property
    def buttons(self) -> tuple[QToolButton, ...]:
        """The steps, the network first."""
        items = (self._row.itemAt(number) for number in range(self._row.count()))
        widgets = (item.widget() for item in items if item is not None)
        return tuple(widget for widget in widgets if isinstance(widget, QToolButton))

    def _show(self) -> None:
        network, place = self._controller.network, self._controller.place
        names = (network.name, *place)
        self.setVisible(bool(network.blocks))
        if names == self._shown:
            return
        self._shown = names
        while self._row.count() > 1 and (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for depth, name in enumerate(names):
            self._add(depth, name, last=depth == len(names) - 1)

    def _add(self, depth: int, name: str, *, last: bool) -> None:
        if depth:
            arrow = QLabel()
            arrow.setPixmap(icon("chevron-right").pixmap(QSize(12, 12)))
            self._row.insertWidget(self._row.count() - 1, arrow)
        button = QToolButton(self)
        button.setText(name)
        button.setCheckable(True)
        button.setChecked(last)
        button.setToolTip("You are here" if last else "Show this level")
        button.clicked.connect(partial(self._go, depth))
        self._row.insertWidget(self._row.count() - 1, button)

    def _go(self, depth: int) -> None:
        self._shown = ()
        self._controller.show(self._controller.place[:depth])
        self._show()
