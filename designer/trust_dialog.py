"""The question of trust: shows the Python that a project brings along before any of it runs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabBar, QVBoxLayout, QWidget

from designer.panels.code_view import CodeView
from designer.plain import PlainLabel
from designer.words import later, tr
from nodes.python_text import Custom

_SIZE = (760, 620)
_WORDS = later(
    "It can do whatever you can: read and delete your files, use the network, start programs. "
    "Nothing holds it back. Trust it only if you have read it, or know who wrote it. Until then "
    "it is shown, but not run."
)


class TrustDialog(QDialog):
    """Shows texts, one at a time, and asks whether all of them may run."""

    def __init__(self, customs: Sequence[Custom], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._customs = tuple(customs)
        self.setWindowTitle("Netwright")
        self.resize(*_SIZE)
        self.tabs = QTabBar(self)
        self.tabs.setAccessibleName(tr("Python file"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.view = CodeView(self)
        self.view.setAccessibleName(tr("Python that this project brings along"))
        self.buttons = QDialogButtonBox(self)
        self.trust = self.buttons.addButton(
            tr("Trust this project"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.cancel = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.trust.setAutoDefault(False)
        self.cancel.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.tabs.currentChanged.connect(self._show)
        self._lay_out()
        for custom in self._customs:
            self.tabs.addTab(f"{custom.module}.py")
        self._show(0)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(PlainLabel(tr("This project brings Python of its own along."), "heading"))
        column.addWidget(PlainLabel(tr(_WORDS), "muted"))
        column.addWidget(self.tabs)
        column.addWidget(self.view, 1)
        column.addWidget(self.buttons)

    def _show(self, number: int) -> None:
        if 0 <= number < len(self._customs):
            self.view.show_text(self._customs[number].content)
