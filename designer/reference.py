"""The layers and datasets to read about: what each computes, its ports and its parameters."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from designer.fonts import code_font
from designer.icons import category_icon
from designer.plain import paragraphs
from designer.theme import current_theme
from designer.titles import also_said, title_of
from designer.widgets import leave_nothing
from designer.words import tr
from nodes.dataset import DATASETS
from nodes.declaration import Declared
from nodes.layer import LAYERS
from nodes.reference import page_html
from nodes.search import Terms, fit, terms_of

_ENTRY = int(Qt.ItemDataRole.UserRole)


class ReferenceDialog(QDialog):
    """A list with a search field, and the page of what is chosen."""

    def __init__(self, chosen: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Layers and data"))
        self.resize(920, 600)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Search layers and data"))
        self.search.setAccessibleName(tr("Search layers and data"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Layers and data"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = QTextEdit(self)
        self.page.setReadOnly(True)
        self.page.setProperty("role", "page")
        self.page.document().setDefaultStyleSheet(_style())
        self.page.setAccessibleName(tr("What it computes"))
        left = QVBoxLayout()
        left.addWidget(self.search)
        left.addWidget(self.list)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 14, 14, 14)
        row.setSpacing(12)
        row.addLayout(left, 2)
        row.addWidget(self.page, 6)
        leave_nothing(self)
        self.search.textChanged.connect(self._filter)
        self.list.currentItemChanged.connect(self._show)
        self._fill()
        self._choose(chosen)

    def _fill(self) -> None:
        known = {**LAYERS, **DATASETS}
        for name, declared in sorted(known.items(), key=lambda one: one[1].title.lower()):
            category = declared.category or "Data"
            item = QListWidgetItem(category_icon(category), title_of(declared), self.list)
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
            score = fit(text, _terms(declared)) if text.strip() else 1
            item.setHidden(not score)
            if score and (best is None or score > best[0]):
                best = (score, item)
        if best is not None:
            self.list.setCurrentItem(best[1])

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.page.setHtml(page_html(_declared(item.data(_ENTRY)), say=tr))


def _terms(declared: type[Declared]) -> Terms:
    return also_said(terms_of(declared), tr(paragraphs(declared.help())))


def _style() -> str:
    theme = current_theme().colors
    return (
        f"table {{ margin-bottom: 10px; }} th, td {{ padding: 4px 14px 4px 0; }}"
        f"th {{ color: {theme['text_muted']}; font-weight: 500; text-align: left; }}"
        f"h2, h3, b {{ font-weight: 600; }} code {{ font-family: '{code_font().family()}'; }}"
        f"h3 {{ color: {theme['text_muted']}; font-size: 13px; }} p {{ line-height: 130%; }}"
    )


def _declared(name: str) -> type[Declared]:
    return LAYERS[name] if name in LAYERS else DATASETS[name]
