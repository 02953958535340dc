"""What the library offers, as a model: categories with entries, or what a search found."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

import nodes.library  # noqa: F401 - fills LAYERS
from designer.plain import paragraphs
from designer.theme import CATEGORIES
from designer.titles import also_said, title_of
from designer.words import later, tr
from nodes.blocks import unused_blocks
from nodes.datasets import DATASETS
from nodes.declaration import Declared
from nodes.graph import BLOCK, Network
from nodes.layer import LAYERS
from nodes.search import Terms, block_terms, ranked, terms_of
from nodes.shipped_blocks import SHIPPED, shipped_blocks

KIND = int(Qt.ItemDataRole.UserRole)
TYPE, CATEGORY, HINT = KIND + 1, KIND + 2, KIND + 3
MIME = {
    "layer": "application/x-netwright-layer",
    "dataset": "application/x-netwright-dataset",
}
DATA = "Data"
OWN_BLOCKS = later("Blocks of this network")


@dataclass(frozen=True)
class Entry:
    """Something that can be dragged to the canvas."""

    kind: str
    type: str
    title: str
    category: str
    about: str
    terms: Terms
    hint: str = ""
    heading: str = ""
    """What it stands under, where that is not its category."""

    @property
    def place(self) -> str:
        """The heading that it stands under."""
        return self.heading or self.category


def own_blocks(network: Network) -> tuple[Entry, ...]:
    """Return the blocks of a network by name."""
    unused = unused_blocks(network)
    found = []
    for name, block in sorted(network.blocks.items()):
        about = paragraphs(block.doc) or tr("A block of this project.")
        hint = tr("not used") if name in unused else ""
        terms = Terms(name, ("block",), about)
        found.append(Entry("layer", BLOCK + name, name, "Block", about, terms, hint, OWN_BLOCKS))
    return tuple(found)


def _always_there() -> tuple[Entry, ...]:
    """Return the datasets and layers by category, then the blocks that ship."""
    declared = [*_declared("dataset", DATASETS), *_declared("layer", LAYERS)]
    order = {name: number for number, name in enumerate((DATA, *CATEGORIES))}
    declared.sort(key=lambda entry: order.get(entry.category, len(order)))
    return (*declared, *_shipped_blocks())


def _declared(kind: str, registry: Mapping[str, type[Declared]]) -> Iterator[Entry]:
    for name, made in registry.items():
        category = DATA if kind == "dataset" else made.category
        about = tr(paragraphs(made.help()))
        yield Entry(kind, name, title_of(made), category, about, _terms(made, category, about))


def _terms(made: type[Declared], category: str, about: str) -> Terms:
    return also_said(terms_of(made, category), about)


def _shipped_blocks() -> Iterator[Entry]:
    for name, made in shipped_blocks().items():
        about = "\n\n".join(filter(None, (tr(made.summary), tr(paragraphs(made.block.doc)))))
        terms = also_said(block_terms(made), about)
        heading = tr("Blocks: {category}", category=tr(made.category))
        yield Entry("layer", SHIPPED + name, tr(made.title), "Block", about, terms, heading=heading)


class LibraryModel(QStandardItemModel):
    """Categories with their entries; while one searches, the best entries first, flat."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.own: tuple[Entry, ...] = ()
        """The blocks of the network, which stand first."""
        self._rest = _always_there()

    def show_own(self, own: tuple[Entry, ...]) -> QModelIndex:
        """Show other blocks of the network among the categories; return their heading.

        What stands below them stays as it is, opened or closed.
        """
        if self.own:
            self.removeRow(0)
        self.own = own
        if own:
            self.insertRow(0, _heading(own[0]))
            self.item(0).appendRows([_item(entry, hint=entry.hint) for entry in own])
        return self.index(0, 0) if own else QModelIndex()

    def search(self, text: str) -> bool:
        """Show what fits a text, everything for none; return whether there is anything."""
        self.clear()
        if text.strip():
            for entry in self._best(text):
                self.appendRow(_item(entry, hint=tr(entry.place)))
        else:
            self._show_categories()
        return self.rowCount() > 0

    def mimeTypes(self) -> list[str]:
        return list(MIME.values())

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the type of the dragged entry under the name of its kind."""
        data = QMimeData()
        for index in indexes:
            if index.data(KIND):
                data.setData(MIME[index.data(KIND)], index.data(TYPE).encode())
        return data

    def find(self, kind: str, type_name: str) -> QModelIndex:
        """Return the place of an entry; an invalid one while it is not shown."""
        shown = (self.item(row) for row in range(self.rowCount()))
        for item in [leaf for top in shown for leaf in (top, *_children(top))]:
            if (item.data(KIND), item.data(TYPE)) == (kind, type_name):
                return item.index()
        return QModelIndex()

    def _best(self, text: str) -> list[Entry]:
        layers_first = sorted((*self.own, *self._rest), key=lambda entry: entry.kind == "dataset")
        return ranked(text, layers_first, lambda entry: entry.terms)

    def _show_categories(self) -> None:
        headings: dict[str, QStandardItem] = {}
        for entry in (*self.own, *self._rest):
            if entry.place not in headings:
                headings[entry.place] = heading = _heading(entry)
                self.appendRow(heading)
            headings[entry.place].appendRow(_item(entry, hint=entry.hint))


def _heading(entry: Entry) -> QStandardItem:
    heading = QStandardItem(tr(entry.place))
    heading.setData(entry.category, CATEGORY)
    heading.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    return heading


def _children(item: QStandardItem) -> Iterator[QStandardItem]:
    for row in range(item.rowCount()):
        yield item.child(row)


def _item(entry: Entry, hint: str = "") -> QStandardItem:
    item = QStandardItem(entry.title)
    item.setData(entry.kind, KIND)
    item.setData(entry.type, TYPE)
    item.setData(entry.category, CATEGORY)
    item.setData(hint, HINT)
    item.setAccessibleDescription(entry.about)
    flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
    item.setFlags(flags | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemNeverHasChildren)
    return item
