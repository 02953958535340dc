"""The bar above the results: which run, which of its weights, which data, which head."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from designer.icons import icon
from designer.panels.run_columns import short_time
from designer.plain import PlainLabel
from designer.plots.axes import number
from designer.results.job import Progress, Wanted
from designer.results.look import Shown
from designer.words import later, tr

if TYPE_CHECKING:
    from designer.panels.run_entries import RunEntry

_PARTS: Final = {
    "test": later("Test data"),
    "validation": later("Validation data"),
    "training": later("Training data"),
}
_FIGURES: Final = 2


class ResultsBar(QWidget):
    """Says what the user wants judged, and how far that is."""

    wanted = Signal()
    """Judge what is chosen."""
    cancelled = Signal()
    head_chosen = Signal(str)
    picture_wanted = Signal()
    table_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.runs = _combo(tr("Run"), self)
        self.weights = _combo(tr("Weights"), self)
        self.part = _combo(tr("Data"), self)
        self.head = _combo(tr("Loss"), self)
        self.evaluate = QPushButton(tr("Evaluate"), self)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(110)
        self.progress.setAccessibleName(tr("Judging"))
        self.cancel = QPushButton(tr("Cancel"), self)
        self.told = PlainLabel("", "muted", wrap=False)
        self.export = self._export_button()
        self._entries: list[RunEntry] = []
        self._begun = False
        """Whether something was judged: until then the middle of the panel offers it."""
        self._lay_out()
        self._connect()
        self.show_progress(None)
        self.show_result(None)

    @property
    def choice(self) -> Wanted | None:
        """What is chosen, None while there is no run."""
        folder = self.runs.currentData()
        if not isinstance(folder, str):
            return None
        part = self.part.currentData() or ""
        return Wanted(Path(folder), self.weights.currentData(), part)

    def show_entries(self, entries: Sequence[RunEntry]) -> None:
        """List the runs that have weights; the chosen one stays chosen while it is there."""
        self._entries = [entry for entry in entries if entry.weights is not None]
        kept = self.runs.currentData()
        self.runs.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.runs.clear()
        for entry in self._entries:
            self.runs.addItem(_entry_words(entry), str(entry.folder))
        found = self.runs.findData(kept)
        self.runs.setCurrentIndex(max(0, found))
        self.runs.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._show_weights()
        self.evaluate.setEnabled(bool(self._entries))

    def has(self, folder: Path) -> bool:
        """Return whether a run is listed."""
        return self.runs.findData(str(folder)) >= 0

    def choose(self, folder: Path) -> bool:
        """Choose a run; return whether it is there."""
        index = self.runs.findData(str(folder))
        if index >= 0:
            self.runs.setCurrentIndex(index)
        return index >= 0

    def choose_newest(self) -> None:
        """Choose the run that began last."""
        self.runs.setCurrentIndex(0)

    def show_result(self, shown: Shown | None) -> None:
        """Offer the parts and heads that there are, and say what was judged."""
        parts = shown.evaluation.opened.samples.parts if shown is not None else ()
        heads = list(shown.evaluation.judged.verdicts) if shown is not None else []
        part = shown.evaluation.judged.part if shown is not None else ""
        _fill(self.part, [(tr(_PARTS[name]), name) for name in parts], part)
        _fill(self.head, [(name, name) for name in heads], shown.name if shown else "")
        self.part.setVisible(len(parts) > 1)
        self.head.setVisible(len(heads) > 1)
        self.export.setEnabled(shown is not None)
        self._begun = shown is not None
        self.evaluate.setVisible(self._begun)
        self.told.setText(_judged_words(shown) if shown is not None else "")

    def show_progress(self, progress: Progress | None) -> None:
        """Show how far the judging is; None where nothing is judged."""
        busy = progress is not None
        self.evaluate.setVisible(not busy and self._begun)
        self.progress.setVisible(busy)
        self.cancel.setVisible(busy)
        if progress is not None:
            self.progress.setRange(0, progress.of)
            self.progress.setValue(progress.done)

    def _show_weights(self) -> None:
        """Offer the weights that the chosen run keeps and its checkpoints."""
        index = self.runs.currentIndex()
        kept = self._entries[index].checkpoints if 0 <= index < len(self._entries) else ()
        items: list[tuple[str, object]] = [(tr("Kept weights"), None)]
        for one in reversed(kept):
            best = tr(", its best") if one.best else ""
            items.append((tr("Epoch {epoch:,}{best}", epoch=one.epoch, best=best), one.epoch))
        _fill(self.weights, items, self.weights.currentData())
        self.weights.setVisible(len(items) > 1)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 8, 4)
        row.setSpacing(6)
        for part in (self.runs, self.weights, self.part, self.head, self.evaluate):
            row.addWidget(part)
        row.addWidget(self.progress)
        row.addWidget(self.cancel)
        row.addWidget(self.told)
        row.addStretch(1)
        row.addWidget(self.export)

    def _connect(self) -> None:
        self.runs.currentIndexChanged.connect(lambda _index: self._show_weights())
        self.evaluate.clicked.connect(self.wanted)
        self.cancel.clicked.connect(self.cancelled)
        for combo in (self.part, self.weights):
            combo.activated.connect(lambda _index: self.wanted.emit())
        self.head.activated.connect(lambda _index: self.head_chosen.emit(self.head.currentData()))

    def _export_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon("export"))
        button.setToolTip(tr("Take the results away"))
        button.setAccessibleName(tr("Take the results away"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.addAction(tr("Save as picture…"), self.picture_wanted.emit)
        self.as_table = menu.addAction(tr("Save values as CSV…"), self.table_wanted.emit)
        button.setMenu(menu)
        return button


def _combo(name: str, parent: QWidget) -> QComboBox:
    combo = QComboBox(parent)
    combo.setAccessibleName(name)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    combo.setMinimumWidth(60)
    combo.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return combo


def _fill(combo: QComboBox, items: Sequence[tuple[str, object]], chosen: object) -> None:
    """Offer other items without telling of it."""
    combo.blockSignals(True)  # noqa: FBT003 - Qt's own
    combo.clear()
    for index, (text, data) in enumerate(items):
        combo.addItem(text, data)
        if data == chosen:
            combo.setCurrentIndex(index)
    combo.blockSignals(False)  # noqa: FBT003 - Qt's own


def _entry_words(entry: RunEntry) -> str:
    """Return a run in a few words: when it began, and how well it did."""
    told = [f"{n.replace('_', ' ')} {number(v)}" for n, v in list(entry.figures.items())[:_FIGURES]]
    return "  \u00b7  ".join([entry.remarks.title or short_time(entry.began), *told])


def _judged_words(shown: Shown) -> str:
    judged = shown.evaluation.judged
    if judged.count < judged.of:
        return tr("{n:,} of {of:,} samples, for memory", n=judged.count, of=judged.of)
    return tr("{n:,} sample", "{n:,} samples", n=judged.count)
