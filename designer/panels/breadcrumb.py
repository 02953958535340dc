"""The way from the network down to the block that is shown, and which use of it is looked at."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from designer.controller import Controller
from designer.icons import icon
from designer.plain import tip
from designer.widgets import empty
from designer.words import tr
from nodes.blocks import UsePath, place_along
from nodes.graph import BLOCK

MOST_LISTED = 40


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
        self.uses = UseButton(controller, self)
        self._row.addWidget(self.uses)
        controller.placed.connect(self._show)
        controller.changed.connect(self._show)
        controller.reset.connect(self._show)
        controller.analysed.connect(controller.turns.piece(self.uses.refresh))
        self._show()

    @property
    def buttons(self) -> tuple[QToolButton, ...]:
        """The steps, the network first."""
        items = (self._row.itemAt(number) for number in range(self._row.count()))
        widgets = (item.widget() for item in items if item is not None)
        steps = (widget for widget in widgets if widget is not self.uses)
        return tuple(widget for widget in steps if isinstance(widget, QToolButton))

    def _show(self) -> None:
        network, place = self._controller.network, self._controller.place
        names = (network.name, *place)
        self.setVisible(bool(network.blocks))
        self.uses.refresh()
        if names == self._shown:
            return
        self._shown = names
        empty(self._row, keep=_REST)
        for depth, name in enumerate(names):
            self._add(depth, name, last=depth == len(names) - 1)

    def _add(self, depth: int, name: str, *, last: bool) -> None:
        if depth:
            arrow = QLabel()
            arrow.setPixmap(icon("chevron-right").pixmap(QSize(12, 12)))
            self._row.insertWidget(self._row.count() - _REST, arrow)
        button = QToolButton(self)
        button.setText(name)
        button.setCheckable(True)
        button.setChecked(last)
        button.setToolTip(tr("You are here") if last else tr("Show this level"))
        button.clicked.connect(partial(self._go, depth))
        self._row.insertWidget(self._row.count() - _REST, button)

    def _go(self, depth: int) -> None:
        self._shown = ()
        self._controller.show_way(self._controller.way[:depth])
        self._show()


class UseButton(QToolButton):
    """Says which use of the block the shapes are of, and lets one choose another."""

    def __init__(self, controller: Controller, parent: QWidget) -> None:
        super().__init__(parent)
        self._controller = controller
        self.setObjectName("block_uses")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAccessibleName(tr("Use of the block"))
        self.setToolTip(tip(tr("The shapes inside are those of one use. Choose which.")))
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)

    def refresh(self) -> None:
        """Show the use whose shapes are shown; nothing while there is only one."""
        controller = self._controller
        ways = controller.ways
        self.setVisible(bool(controller.place) and len(ways) > 1)
        if controller.way in ways:
            here = ways.index(controller.way) + 1
            self.setText(
                tr(
                    "Use {here} of {ways}: {name}",
                    here=here,
                    ways=len(ways),
                    name=self._name(controller.way),
                )
            )

    def _fill(self) -> None:
        self._menu.clear()
        for way in self._controller.ways[:MOST_LISTED]:
            action = self._menu.addAction(self._words(way).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(way == self._controller.way)
            action.triggered.connect(partial(self._choose, way))

    def _choose(self, way: UsePath, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot
        self._controller.show_way(way)

    def _name(self, way: UsePath) -> str:
        """Return the names of the nodes that a way enters."""
        network = self._controller.network
        graphs = [network.graph_at(place_along(network, way)[:depth]) for depth in range(len(way))]
        steps = zip(way, graphs, strict=True)
        return " / ".join(
            step.removeprefix(BLOCK) if step.startswith(BLOCK) else graph[step].name
            for step, graph in steps
        )

    def _words(self, way: UsePath) -> str:
        analysis = self._controller.analysis
        found = analysis.use(way) if analysis else None
        shapes = ", ".join(map(str, found.inputs.values())) if found else ""
        return f"{self._name(way)}    {shapes}".rstrip()


_REST = 2
"""What stands to the right of the steps: an empty space and the button of uses."""
