"""The inspector: a form for what is selected, made from declarations alone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from designer.controller import Controller
from designer.panels.block_page import BlockPage
from designer.panels.node_page import NodePage
from designer.panels.project_page import ProjectPage
from designer.theme import theme_changed

MOST_PAGES = 24
"""Pages that are kept; to make one takes 30 ms, to show it again 3."""


class Inspector(QWidget):
    """Shows the selected nodes, or the project while none is selected."""

    training_wanted = Signal()

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._sheets: dict[object, QScrollArea] = {}
        self._way = controller.way
        self._stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setMinimumWidth(260)
        self._project = ProjectPage(controller)
        self._project.training_wanted.connect(self.training_wanted)
        self._block = BlockPage(controller)
        self._stack.addWidget(_sheet(self._project))
        self._stack.addWidget(_sheet(self._block))
        controller.selected.connect(self._show)
        controller.changed.connect(self._show)
        controller.reset.connect(self._renew)
        controller.placed.connect(self._go)
        controller.analysed.connect(controller.turns.piece(self._refresh))
        theme_changed.connect(self._refresh)
        self._show()

    @property
    def page(self) -> NodePage | ProjectPage | BlockPage:
        """The page that is shown."""
        sheet = self._stack.currentWidget()
        assert isinstance(sheet, QScrollArea)
        page = sheet.widget()
        assert isinstance(page, NodePage | ProjectPage | BlockPage)
        return page

    def focus_name(self) -> None:
        """Give the keyboard to the name of what is selected."""
        page = self.page
        if isinstance(page, NodePage):
            page.focus(None)
        elif isinstance(page, BlockPage):
            page.name.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_parameter(self) -> None:
        """Give the block that is shown one more parameter."""
        self._controller.select(())
        if isinstance(self.page, BlockPage):
            self.page.add_parameter()

    def make_parameter(self) -> bool:
        """Make the value that has the keyboard a parameter of the block; False if none has it."""
        page = self.page
        rows = page.value_rows() if isinstance(page, NodePage) else ()
        for row in rows:
            if row.field.hasFocus():
                row.parameter_wanted.emit(row.name)
                return True
        return False

    def focus_first(self) -> None:
        """Give the keyboard to the first parameter of the selected node."""
        if isinstance(self.page, NodePage):
            self.page.focus(next(iter(self.page.form.rows), None))

    def focus_parameter(self, name: str | None) -> None:
        """Give the keyboard to a parameter of the selected node."""
        if isinstance(self.page, NodePage):
            self.page.focus(name)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wait for the curves that are being computed."""
        for sheet in self._sheets.values():
            page = sheet.widget()
            if isinstance(page, NodePage):
                page.help.curve.close()
        super().closeEvent(event)

    def _renew(self) -> None:
        """Forget the pages: their nodes are elsewhere."""
        self._way = self._controller.way
        for key in tuple(self._sheets):
            self._forget(key)
        self._block.forget_typing()
        self._show()

    def _go(self) -> None:
        """Follow to another level; a block that was only renamed is the same level."""
        if self._controller.way != self._way:
            self._renew()
        else:
            self._show()

    def _refresh(self) -> None:
        self.page.refresh()

    def _show(self) -> None:
        graph = self._controller.graph
        nodes = tuple(sorted(self._controller.selection, key=graph.reading_order))
        if not nodes:
            inside = bool(self._controller.place)
            self._stack.setCurrentIndex(int(inside))
            self.page.refresh()
            return
        key = (len(nodes) == 1, frozenset(graph[node].type for node in nodes))
        page = self._sheets[key].widget() if key in self._sheets else None
        caret = page.python.caret if isinstance(page, NodePage) else None
        if isinstance(page, NodePage) and page.fits(nodes):
            page.show_nodes(nodes)
        else:
            self._forget(key)
            self._sheets[key] = _sheet(NodePage(self._controller, nodes))
            self._stack.addWidget(self._sheets[key])
        self._stack.setCurrentWidget(self._sheets[key])
        shown = self.page
        if caret is not None and shown is not page and isinstance(shown, NodePage):
            shown.python.take_caret(caret)
        self._forget_oldest(key)

    def _forget_oldest(self, used: object) -> None:
        self._sheets[used] = self._sheets.pop(used)
        if len(self._sheets) > MOST_PAGES:
            self._forget(next(iter(self._sheets)))

    def _forget(self, key: object) -> None:
        sheet = self._sheets.pop(key, None)
        if sheet is not None:
            self._stack.removeWidget(sheet)
            sheet.deleteLater()  # it may be the one that is just telling of an edit


def _sheet(page: QWidget) -> QScrollArea:
    sheet = QScrollArea()
    sheet.setWidgetResizable(True)
    sheet.setFrameShape(QFrame.Shape.NoFrame)
    sheet.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    sheet.viewport().setAutoFillBackground(False)
    sheet.setWidget(page)
    page.setAutoFillBackground(False)
    return sheet
