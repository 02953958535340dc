"""The layers and datasets to read about: what each computes, its ports and its parameters."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from designer.icons import category_icon
from designer.panels.help_card import port_about
from designer.plain import paragraphs
from designer.search import fit
from nodes.dataset import DATASETS
from nodes.declaration import Declared
from nodes.layer import LAYERS, Layer

_ENTRY = int(Qt.ItemDataRole.UserRole)


class ReferenceDialog(QDialog):
    """A list with a search field, and the page of what is chosen."""

    def __init__(self, chosen: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Layers and data")
        self.resize(760, 560)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText("Search layers and data")
        self.search.setAccessibleName("Search layers and data")
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName("Layers and data")
        self.page = QPlainTextEdit(self)
        self.page.setReadOnly(True)
        self.page.setAccessibleName("What it computes")
        left = QVBoxLayout()
        left.addWidget(self.search)
        left.addWidget(self.list)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 14, 14, 14)
        row.setSpacing(12)
        row.addLayout(left, 2)
        row.addWidget(self.page, 5)
        self.search.textChanged.connect(self._filter)
        self.list.currentItemChanged.connect(self._show)
        self._fill()
        self._choose(chosen)

    def _fill(self) -> None:
        for name, declared in sorted({**LAYERS, **DATASETS}.items()):
            category = declared.category or "Data"
            item = QListWidgetItem(category_icon(category), declared.title, self.list)
            item.setData(_ENTRY, name)

    def _choose(self, name: str) -> None:
        items = [self.list.item(row) for row in range(self.list.count())]
        chosen = next((item for item in items if item.data(_ENTRY) == name), items[0])
        self.list.setCurrentItem(chosen)

    def _filter(self, text: str) -> None:
        best = None
        for row in range(self.list.count()):
            item = self.list.item(row)
            declared = _declared(item.data(_ENTRY))
            words = (*declared.keywords, declared.category)
            score = fit(text, declared.title, words) if text.strip() else 1
            item.setHidden(not score)
            if score and (best is None or score > best[0]):
                best = (score, item)
        if best is not None:
            self.list.setCurrentItem(best[1])

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.page.setPlainText(page(_declared(item.data(_ENTRY))))


def page(declared: type[Declared]) -> str:
    """Return all that a declaration says, as plain text."""
    parts = [declared.title, paragraphs(declared.help())]
    if issubclass(declared, Layer):
        parts += _port_part("Inputs", declared.inputs) + _port_part("Outputs", declared.outputs)
    lines = list(_parameter_lines(declared))
    if lines:
        parts.append("\n".join(["Parameters", *lines]))
    return "\n\n".join(parts)


def _port_part(heading: str, ports: tuple[object, ...]) -> list[str]:
    lines = [_port_line(port) for port in ports]
    return ["\n".join([heading, *lines])] if lines else []


def _port_line(port: object) -> str:
    about = port_about(port)  # type: ignore[arg-type]
    name = getattr(port, "name", "")
    return f"  {name}: {about}" if about else f"  {name}"


def _parameter_lines(declared: type[Declared]) -> Iterator[str]:
    for name, kind in declared.kinds().items():
        start = kind.text(kind.start)
        yield f"  {name} (starts at {start}): {kind.doc}" if start else f"  {name}: {kind.doc}"


def _declared(name: str) -> type[Declared]:
    return LAYERS[name] if name in LAYERS else DATASETS[name]
