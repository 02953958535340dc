"""The blocks of a network as a card: how often each is used, to open, and to clear away."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from designer.blocks.catalogue import without_block, without_unused
from designer.controller import Controller
from designer.icons import icon
from designer.plain import PlainLabel
from designer.widgets import empty
from designer.words import tr
from nodes.blocks import unused_blocks, use_counts


class BlocksCard(QFrame):
    """A line for each block; hidden while there is none."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._shown: object = None
        self.names: dict[str, QPushButton] = {}
        self.deletes: dict[str, QToolButton] = {}
        self.setProperty("role", "card")
        self._rows = QWidget(self)
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self.clear = QPushButton(tr("Delete what nothing uses"))
        self.clear.clicked.connect(self._clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 8, 12)
        column.setSpacing(6)
        column.addWidget(PlainLabel(tr("BLOCKS"), "section"))
        column.addWidget(self._rows)
        column.addWidget(self.clear)

    def refresh(self) -> None:
        """Show the present blocks."""
        network = self._controller.network
        unused = set(unused_blocks(network))
        counts = use_counts(network) if network.blocks else {}
        found = [(name, counts.get(name, 0), name in unused) for name in network.blocks]
        self.setVisible(bool(found))
        self.clear.setVisible(bool(unused))
        if found == self._shown:
            return
        self._shown = found
        empty(self._grid)
        self.names.clear()
        self.deletes.clear()
        for row, (name, uses, unused_) in enumerate(sorted(found)):
            self._add(row, name, uses, unused=unused_)

    def _add(self, row: int, name: str, uses: int, *, unused: bool) -> None:
        self.names[name] = button = QPushButton(name, self)
        button.setProperty("role", "link")
        button.setToolTip(tr("Show the inside of this block"))
        button.clicked.connect(partial(self._open, name))
        self._grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignLeft)
        words = tr("not used") if unused else tr("{n:,} use", "{n:,} uses", n=uses)
        self._grid.addWidget(PlainLabel(words, "muted"), row, 1)
        if not uses:
            self.deletes[name] = delete = QToolButton(self)
            delete.setIcon(icon("delete"))
            delete.setFixedSize(22, 22)
            delete.setToolTip(tr("Delete {name}", name=name))
            delete.setAccessibleName(tr("Delete {name}", name=name))
            delete.clicked.connect(partial(self._delete, name))
            self._grid.addWidget(delete, row, 2)

    def _open(self, name: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot
        self._controller.show((name,))

    def _delete(self, name: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot
        controller = self._controller
        with controller.refusing():
            network = without_block(controller.network, name)
            controller.edit_network(tr("Delete block {name}", name=name), network)

    def _clear(self) -> None:
        network = without_unused(self._controller.network)
        self._controller.edit_network(tr("Delete unused blocks"), network)
