"""The window of a comparison: what with what, the picture, and the list that leads into it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from designer import dialogs
from designer.compare.merged import merged, places_of
from designer.compare.picture import SIGNS, TOKENS, ComparePicture
from designer.compare.sources import Source, file_source, sources
from designer.plain import PlainLabel
from designer.theme import current_theme
from designer.widgets import leave_nothing
from designer.words import later, tr
from nodes.difference import Difference, Kind, NodeChange, difference
from nodes.difference_text import shortened, spelled
from nodes.graph import BLOCK, Path
from nodes.jsontext import FileError
from nodes.params import Value
from nodes.project import Project

if TYPE_CHECKING:
    from designer.files import ProjectFiles
    from designer.settings import Settings

_SIZE: Final = (1180, 760)
_KINDS: Final[dict[Kind, str]] = {
    "added": later("added"),
    "removed": later("removed"),
    "changed": later("changed"),
    "moved": later("moved"),
}
_CHANGE: Final = Qt.ItemDataRole.UserRole


class ComparePage(QDialog):
    """Compares two projects."""

    wanted = Signal(tuple)
    """A node is to be shown on the canvas: its path there."""

    def __init__(
        self, files: ProjectFiles, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Compare"))
        self.resize(*_SIZE)
        self._settings = settings
        self._listed: list[Source] = []
        self._projects = (Project(), Project())
        self.found = Difference()
        self.before, self.after = QComboBox(self), QComboBox(self)
        self.other = QPushButton(tr("A file…"), self)
        self.swap = QPushButton(tr("Swap"), self)
        self.place = QComboBox(self)
        self.picture = ComparePicture()
        self.list = QTreeWidget(self)
        self.summary = PlainLabel("", "muted")
        self.message = PlainLabel("", "error")
        self.show_button = QPushButton(tr("Show on the canvas"), self)
        self._lay_out()
        self._fill(files)
        self._connect()
        self._compare()
        self.list.setFocus()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        for title, box in ((tr("From"), self.before), (tr("To"), self.after)):
            label = PlainLabel(title, wrap=False)
            label.setBuddy(box)
            box.setAccessibleName(title)
            box.setMinimumWidth(230)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            top.addWidget(label)
            top.addWidget(box, 1)
        top.addWidget(self.swap)
        top.addWidget(self.other)
        top.setSpacing(8)
        self.list.setHeaderLabels([tr("What"), tr("Before"), tr("After")])
        self.list.setAccessibleName(tr("What differs"))
        self.list.setUniformRowHeights(True)
        self.list.header().resizeSection(0, 230)
        self.list.header().resizeSection(1, 110)
        self.picture.setAccessibleName(tr("Picture of what differs"))
        self.place.setAccessibleName(tr("Part of the network"))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.place)
        column.addWidget(self.picture, 1)
        column.addWidget(self._legend())
        middle = QSplitter()
        middle.addWidget(left)
        middle.addWidget(self.list)
        middle.setSizes([640, 480])
        middle.setChildrenCollapsible(False)
        below = QHBoxLayout()
        below.addWidget(self.summary, 1)
        below.addWidget(self.show_button)
        close = QPushButton(tr("Close"), self)
        close.clicked.connect(self.close)
        below.addWidget(close)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 14, 16, 12)
        rows.setSpacing(10)
        rows.addLayout(top)
        rows.addWidget(self.message)
        rows.addWidget(middle, 1)
        rows.addLayout(below)
        for button in (self.swap, self.other, self.show_button, close):
            button.setAutoDefault(False)
        leave_nothing(self)

    def _legend(self) -> QWidget:
        """Return what the signs stand for."""
        legend = QWidget()
        row = QHBoxLayout(legend)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for kind, word in _KINDS.items():
            label = PlainLabel(f"{SIGNS[kind]} {tr(word)}", wrap=False)
            label.setStyleSheet(f"color: {current_theme().color(TOKENS[kind]).name()}")
            row.addWidget(label)
        row.addStretch(1)
        return legend

    def _fill(self, files: ProjectFiles) -> None:
        """List what can be compared; the canvas now with what was saved last is proposed."""
        for number, (group, found) in enumerate(sources(files)):
            if found and number:
                self._head(group)
            for source in found:
                self._add(source)
        self.before.setCurrentIndex(1)
        self.after.setCurrentIndex(0)

    def _head(self, group: str) -> None:
        for box in (self.before, self.after):
            box.addItem(group)
            model = box.model()
            assert isinstance(model, QStandardItemModel)
            item: QStandardItem = model.item(box.count() - 1)
            item.setEnabled(False)

    def _add(self, source: Source) -> None:
        for box in (self.before, self.after):
            box.addItem(source.title, len(self._listed))
        self._listed.append(source)

    def _connect(self) -> None:
        self.before.currentIndexChanged.connect(self._compare)
        self.after.currentIndexChanged.connect(self._compare)
        self.place.currentIndexChanged.connect(self._show_place)
        self.list.currentItemChanged.connect(self._choose)
        self.list.itemActivated.connect(self._want)
        self.picture.clicked.connect(self._find)
        self.other.clicked.connect(self._add_file)
        self.swap.clicked.connect(self._swap)
        self.show_button.clicked.connect(self._want)

    def renew(self) -> None:
        """Compare anew: the canvas has changed."""
        if self.isVisible():
            self._compare()

    def choose_sources(self, before: Source, after: Source) -> None:
        """Compare two projects that are not in the list, such as those of runs."""
        for source, box in ((before, self.before), (after, self.after)):
            self._add(source)
            box.setCurrentIndex(box.count() - 1)

    def _add_file(self) -> None:
        path = dialogs.ask_for_file(self, self._settings.folder)
        if path is not None:
            self._add(file_source(path))
            self.before.setCurrentIndex(self.before.count() - 1)

    def _swap(self) -> None:
        before, after = self.before.currentIndex(), self.after.currentIndex()
        self.before.setCurrentIndex(after)
        self.after.setCurrentIndex(before)

    def _compare(self) -> None:
        """Read both projects and show all that differs."""
        self.message.hide()
        try:
            chosen = (self.before.currentData(), self.after.currentData())
            self._projects = tuple(  # type: ignore[assignment] # there are two of them
                self._listed[number].read() if number is not None else Project()
                for number in chosen
            )
        except FileError as error:
            self.message.setText(str(error))
            self.message.show()
            return
        self.found = difference(*self._projects)
        self._list_all()
        self._list_places()
        self.summary.setText(_summary(self.found))

    # The list

    def _list_all(self) -> None:
        self.list.clear()
        nodes = [(_node_title(node), node) for node in self.found.nodes]
        if nodes:
            self._group(tr("Nodes"), [self._node_item(title, node) for title, node in nodes])
        links = [
            QTreeWidgetItem([link.target, link.old or "\u2013", link.new or "\u2013"])
            for link in self.found.links
        ]
        if links:
            self._group(tr("Links"), links)
        sections: dict[str, list[QTreeWidgetItem]] = {}
        for made in self.found.settings:
            change = made.change
            item = QTreeWidgetItem([change.name, _shown(change.old), _shown(change.new)])
            sections.setdefault(made.section, []).append(item)
        for section, items in sections.items():
            self._group(section[:1].upper() + section[1:], items)
        self.list.expandAll()
        self.show_button.setEnabled(False)

    def _group(self, title: str, items: list[QTreeWidgetItem]) -> None:
        head = QTreeWidgetItem([title])
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        head.addChildren(items)
        self.list.addTopLevelItem(head)
        head.setFirstColumnSpanned(True)

    def _node_item(self, title: str, node: NodeChange) -> QTreeWidgetItem:
        item = QTreeWidgetItem([title])
        item.setData(0, _CHANGE, node)
        for change in node.changes:
            values = [change.name, _shown(change.old), _shown(change.new)]
            child = QTreeWidgetItem(values)
            child.setData(0, _CHANGE, node)
            for place, value in ((1, change.old), (2, change.new)):
                child.setToolTip(place, spelled(value) if value is not None else "")
            item.addChild(child)
        return item

    def _items(self) -> Iterator[QTreeWidgetItem]:
        for number in range(self.list.topLevelItemCount()):
            head = self.list.topLevelItem(number)
            for place in range(head.childCount() if head is not None else 0):
                item = head.child(place) if head is not None else None
                if item is not None:
                    yield item

    @property
    def chosen(self) -> NodeChange | None:
        """The node of the current row."""
        item = self.list.currentItem()
        change = item.data(0, _CHANGE) if item is not None else None
        return change if isinstance(change, NodeChange) else None

    def _choose(self) -> None:
        """Show the node of the current row in the picture."""
        change = self.chosen
        self.show_button.setEnabled(change is not None and change.after is not None)
        if change is None:
            return
        place = self.place.findData(change.where[:-1])
        if place >= 0:
            self.place.setCurrentIndex(place)
        self.picture.choose(change)

    def _find(self, change: NodeChange) -> None:
        """Go to the row of a node that was clicked in the picture."""
        for item in self._items():
            if item.data(0, _CHANGE) is change:
                self.list.setCurrentItem(item)
                return

    def _want(self) -> None:
        change = self.chosen
        if change is not None and change.after is not None:
            self.wanted.emit(change.after)

    # The picture

    def _list_places(self) -> None:
        before, after = (project.network for project in self._projects)
        self.place.blockSignals(True)  # noqa: FBT003 - Qt's argument has no name
        self.place.clear()
        for where, count in places_of(self.found, after, before):
            name = where[-1] if where else after.name
            words = tr("{n:,} difference", "{n:,} differences", n=count)
            words = words if count else tr("the same")
            self.place.addItem(f"{name} \u2013 {words}", where)
        counts = [count for _, count in places_of(self.found, after, before)]
        self.place.setCurrentIndex(next((n for n, count in enumerate(counts) if count), 0))
        self.place.blockSignals(False)  # noqa: FBT003 - the same
        self.place.setVisible(self.place.count() > 1)
        self._show_place()

    def _show_place(self) -> None:
        where: Path = tuple(self.place.currentData() or ())
        before, after = (project.network for project in self._projects)
        self.picture.show_merged(merged(before, after, self.found, where))


def _node_title(node: NodeChange) -> str:
    place = "".join(f"{name} / " for name in node.where[:-1])
    kind = node.type.removeprefix(BLOCK)
    return f"{SIGNS[node.kind]} {place}{node.name} ({kind}) {tr(_KINDS[node.kind])}"


def _shown(value: Value) -> str:
    return "\u2013" if value is None else shortened(spelled(value))


def _summary(found: Difference) -> str:
    if not found:
        return tr("Both are the same.")
    counts = [(kind, len(found.of_kind(kind))) for kind in _KINDS]
    parts = [f"{count} {tr(_KINDS[kind])}" for kind, count in counts if count]
    links, settings = len(found.links), len(found.settings)
    if links:
        parts.append(tr("{n:,} link", "{n:,} links", n=links))
    if settings:
        parts.append(tr("{n:,} setting", "{n:,} settings", n=settings))
    return ", ".join(parts)
