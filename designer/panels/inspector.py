"""The inspector: a form for what is selected, made from declarations alone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from designer.controller import Controller
from designer.panels.node_page import NodePage
from designer.panels.project_page import ProjectPage


class Inspector(QWidget):
    """Shows the selected nodes, or the project while none is selected."""

    training_wanted = Signal()

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._page: NodePage | ProjectPage | None = None
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        self.setMinimumWidth(230)
        controller.selected.connect(self._show)
        controller.changed.connect(self._show)
        controller.reset.connect(self._renew)
        controller.placed.connect(self._renew)
        controller.analysed.connect(self._refresh)
        self._show()

    @property
    def page(self) -> NodePage | ProjectPage:
        """The page that is shown."""
        assert self._page is not None
        return self._page

    def focus_name(self) -> None:
        """Give the keyboard to the name of what is selected."""
        if isinstance(self._page, NodePage):
            self._page.focus(None)

    def focus_first(self) -> None:
        """Give the keyboard to the first parameter of the selected node."""
        if isinstance(self._page, NodePage):
            self._page.focus(next(iter(self._page.form.rows), None))

    def focus_parameter(self, name: str | None) -> None:
        """Give the keyboard to a parameter of the selected node."""
        if isinstance(self._page, NodePage):
            self._page.focus(name)

    def _renew(self) -> None:
        self._page = None
        self._show()

    def _refresh(self) -> None:
        if self._page is not None:
            self._page.refresh()

    def _show(self) -> None:
        nodes = tuple(sorted(self._controller.selection, key=self._controller.graph.reading_order))
        if isinstance(self._page, NodePage) and self._page.fits(nodes):
            self._page.refresh()
        elif nodes:
            self._turn_to(NodePage(self._controller, nodes))
        elif isinstance(self._page, ProjectPage):
            self._page.refresh()
        else:
            page = ProjectPage(self._controller)
            page.training_wanted.connect(self.training_wanted)
            self._turn_to(page)

    def _turn_to(self, page: NodePage | ProjectPage) -> None:
        self._page = page
        old = self._area.takeWidget()
        if old is not None:
            old.deleteLater()  # it may be the one that is just telling of an edit
        self._area.setWidget(page)
        page.setAutoFillBackground(False)
