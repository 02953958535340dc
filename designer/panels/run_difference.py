"""A dialog that says what is otherwise between two runs: drawing, settings and results."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from designer.plain import PlainLabel
from designer.plots.axes import number
from designer.widgets import leave_nothing
from designer.words import tr
from nodes.difference import Difference, difference
from nodes.difference_text import change_line, link_line, node_line
from nodes.project import Project

_SIZE: Final = (620, 460)


class RunDifference(QDialog):
    """The differences in three groups, from the first run to the second one."""

    def __init__(
        self,
        names: tuple[str, str],
        projects: tuple[Project, Project],
        figures: tuple[Mapping[str, float], Mapping[str, float]] = ({}, {}),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("What changed"))
        self.resize(*_SIZE)
        self.found = difference(*projects)
        first, second = names
        heading = PlainLabel(tr("{first} → {second}", first=first, second=second), "heading")
        self._lines: list[str] = []
        self.tree = QTreeWidget(self)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(True)
        self.tree.setAccessibleName(tr("What changed"))
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.tree.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.tree.setWordWrap(True)
        for title, lines in _groups(self.found, *figures):
            self._add(title, lines)
        if not self.found:
            self._add(tr("Drawing and settings are the same."), ())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (heading, self.tree, buttons):
            column.addWidget(part)
        leave_nothing(self)

    @property
    def lines(self) -> list[str]:
        """All that is shown, group by group."""
        return list(self._lines)

    def _add(self, title: str, lines: tuple[str, ...]) -> None:
        top = QTreeWidgetItem(self.tree, [title])
        font = top.font(0)
        font.setBold(True)
        top.setFont(0, font)
        for line in lines:
            QTreeWidgetItem(top, [line])
        top.setExpanded(True)
        self._lines += (title, *lines)


def _groups(
    found: Difference, before: Mapping[str, float], after: Mapping[str, float]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield what differs: results, settings, then the drawing."""
    drawing = [node_line(node) for node in found.nodes if node.kind != "moved"]
    if found.moved:
        drawing.append(tr("moved: {names}", names=", ".join(node.name for node in found.moved)))
    drawing += map(link_line, found.links)
    settings = (f"{made.section}: {change_line(made.change)}" for made in found.settings)
    results = (
        f"{name.replace('_', ' ')} {number(before.get(name))} → {number(after.get(name))}"
        for name in dict.fromkeys((*before, *after))
    )
    for title, lines in (
        (tr("Results"), tuple(results)),
        (tr("Settings"), tuple(settings)),
        (tr("Drawing"), tuple(drawing)),
    ):
        if lines:
            yield title, lines
