"""The pages of a verdict, their names at one side and the sample that is picked at the other."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QSplitter, QStackedWidget, QWidget

from designer.results.classes import ClassesPage
from designer.results.confusion import ConfusionPage
from designer.results.curves import CurvesPage
from designer.results.detail import SampleDetail
from designer.results.hand import HandPage
from designer.results.look import Shown
from designer.results.numbers import NumbersPage
from designer.results.page import Page
from designer.results.samples import SamplesPage
from designer.words import tr

_PAGES: Final[tuple[type[Page], ...]] = (
    ConfusionPage,
    ClassesPage,
    CurvesPage,
    NumbersPage,
    SamplesPage,
    HandPage,
)
_EDGE: Final = 8
_WIDTHS: Final = [560, 290]


class ResultsContent(QWidget):
    """Shows a verdict; made when the first one is there."""

    turned = Signal()
    """Another page is in front."""
    threshold_moved = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = {kind.title: kind(self) for kind in _PAGES}
        self.detail = SampleDetail(self)
        self.names = QListWidget(self)
        self._shown: Shown | None = None
        self._stack = QStackedWidget(self)
        self._list_pages()
        self._lay_out()
        for page in self.pages.values():
            page.picked.connect(self._pick)
            if isinstance(page, CurvesPage):
                page.threshold_moved.connect(self.threshold_moved)

    @property
    def page(self) -> Page:
        """The page in front."""
        found = self._stack.currentWidget()
        assert isinstance(found, Page)
        return found

    def show_page(self, title: str) -> None:
        """Bring a page to the front."""
        page = self.pages[title]
        self._stack.setCurrentWidget(page)
        self.names.setCurrentRow(list(self.pages).index(title))
        self.detail.setVisible(isinstance(page, ConfusionPage | SamplesPage))
        self.turned.emit()

    def show_result(self, shown: Shown) -> None:
        """Show another verdict, or the same at another threshold."""
        other = self._shown is None or self._shown.verdict is not shown.verdict
        self._shown = shown
        if other:
            self.detail.show_nothing()
        fitting = []
        for row, (title, page) in enumerate(self.pages.items()):
            suits = page.suits(shown)
            self.names.item(row).setHidden(not suits)
            if suits:
                fitting.append(title)
                page.show_result(shown)
        self.show_page(self.page.title if self.page.title in fitting else fitting[0])

    def close_reading(self) -> None:
        """End the threads; call this before it goes."""
        for page in self.pages.values():
            page.close_reading()
        self.detail.close_reading()

    def _pick(self, sample: int) -> None:
        if self._shown is not None:
            self.detail.show_sample(self._shown, sample)

    def _list_pages(self) -> None:
        """List the pages at the side; those that do not suit a task are hidden."""
        self.names.setAccessibleName(tr("Pages of the results"))
        self.names.addItems([tr(title) for title in self.pages])
        self.names.setCurrentRow(0)
        self.names.setFrameShape(QListWidget.Shape.NoFrame)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.setFixedWidth(self.names.sizeHintForColumn(0) + 2 * _EDGE)
        self.names.currentRowChanged.connect(lambda row: self.show_page(list(self.pages)[row]))
        for page in self.pages.values():
            self._stack.addWidget(page)

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self._stack)
        split.addWidget(self.detail)
        split.setStretchFactor(0, 1)
        split.setSizes(_WIDTHS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.names)
        row.addWidget(split, 1)
