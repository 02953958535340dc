"""The generated Python, tied to the canvas: a selected node's lines are marked, a line selects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTabBar, QToolButton, QVBoxLayout, QWidget

from designer.controller import Controller
from designer.icons import icon
from designer.own_keys import OwnKeys, StandardKey
from designer.panels.code_view import CodeView
from designer.plain import PlainLabel
from designer.words import later, tr

if TYPE_CHECKING:
    from runtime.source import Source

FILES = ("model.py", "objective.py")
"""The files that are always there; texts of users' own follow."""
WAITING = later("# The source appears here as soon as the network has been looked at.\n")
NO_OBJECTIVE = later(
    "# Nothing to minimise or measure yet: add a loss or a metric to the canvas.\n"
)


class Code(QWidget):
    """model.py and objective.py as they stand at this moment."""

    shown = Signal(str)
    """A click on a line selected this node."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.tabs = QTabBar(self)
        self.tabs.setAccessibleName(tr("File"))
        self.view = CodeView(self)
        self.view.setAccessibleName(tr("Generated source"))
        self.find_bar = FindBar(self.view, self)
        self.copy_button = self._button("copy", tr("Copy the whole file"), self._copy_all)
        self._find = self._button("search", tr("Find (Ctrl+F)"), self.find_bar.open)
        self._lay_out()
        self.tabs.currentChanged.connect(self._show)
        self.tabs.currentChanged.connect(self._mark)
        self.view.line_clicked.connect(self._select_node)
        controller.analysed.connect(controller.turns.piece(self._show))
        controller.reset.connect(self._show)
        controller.selected.connect(self._mark)
        controller.placed.connect(self._mark)
        self._show()

    @property
    def _source(self) -> Source | None:
        analysis = self._controller.analysis
        return analysis.source if analysis else None

    def _lay_out(self) -> None:
        for name in FILES:
            self.tabs.addTab(name)
        self.tabs.setDrawBase(False)
        OwnKeys(self, {StandardKey.Find: self.find_bar.open})
        top = QHBoxLayout()
        top.setContentsMargins(4, 2, 8, 2)
        top.addWidget(self.tabs)
        top.addStretch(1)
        top.addWidget(self.find_bar)
        top.addWidget(self._find)
        top.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.view, 1)
        self.setFocusProxy(self.view)

    def _button(self, sign: str, words: str, call: object) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(sign))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(call)
        return button

    def _show(self) -> None:
        if not self.isVisible():
            return
        texts = self._texts()
        self._name_tabs(tuple(texts))
        self.view.show_text(tuple(texts.values())[self.tabs.currentIndex()])
        self._mark(reveal=False)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was written while nobody was looking."""
        super().showEvent(event)
        self._show()
        self._mark()

    def _texts(self) -> dict[str, str]:
        """Return the text of each file."""
        source = self._source
        if source is None:
            return dict.fromkeys(FILES, tr(WAITING))
        model, objective = FILES
        own = {name: text for name, text in source.files.items() if name != model}
        return {model: source.text, objective: source.objective or tr(NO_OBJECTIVE), **own}

    def _name_tabs(self, names: tuple[str, ...]) -> None:
        with QSignalBlocker(self.tabs):
            while self.tabs.count() > len(names):
                self.tabs.removeTab(self.tabs.count() - 1)
            for number, name in enumerate(names):
                if number == self.tabs.count():
                    self.tabs.addTab(name)
                self.tabs.setTabText(number, name)

    def _mark(self, _change: object = None, *, reveal: bool = True) -> None:
        source = self._source
        lines: list[int] = []
        tab = self.tabs.currentIndex()
        if source is not None and tab < len(FILES):
            find = source.objective_lines_of if tab else source.lines_of
            place = self._controller.place
            for node in self._controller.selection:
                lines.extend(find((*place, node)))
        self.view.mark(lines, reveal=reveal)

    def _select_node(self, line: int) -> None:
        source = self._source
        tab = self.tabs.currentIndex()
        if source is None or tab >= len(FILES):
            return
        where = (source.node_of_objective_line if tab else source.node_of_line).get(line)
        network = self._controller.network
        known = where and (len(where) == 1 or where[-2] in network.blocks)
        if not where or not known or where[-1] not in network.graph_at(where[:-1]):
            return
        if self._controller.place[-1:] != where[-2:-1]:
            self._controller.show(where[:-1])
        self._controller.select((where[-1],))
        self.shown.emit(where[-1])

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self.view.toPlainText())
        name = self.tabs.tabText(self.tabs.currentIndex())
        self._controller.status.emit(tr("{name} is on the clipboard.", name=name))


class FindBar(QWidget):
    """A search field for the text; Enter goes on, Shift+Enter back, Escape closes."""

    def __init__(self, view: CodeView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(tr("Find in the source"))
        self.line.setAccessibleName(tr("Find in the source"))
        self.line.setFixedWidth(190)
        self.count = PlainLabel("", "muted", wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.count)
        row.addWidget(self.line)
        self.line.textChanged.connect(self._search)
        self.hide()

    def open(self) -> None:
        """Show the field and give it the keyboard."""
        self.show()
        selected = self._view.textCursor().selectedText()
        if selected and "\u2029" not in selected:
            self.line.setText(selected)
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.line.clear()
            self.hide()
            self._view.setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._view.find_next(self.line.text(), back=back)
        else:
            super().keyPressEvent(event)

    def _search(self, text: str) -> None:
        found = self._view.find_all(text)
        self.count.setText(tr("{found} found", found=found) if text else "")
