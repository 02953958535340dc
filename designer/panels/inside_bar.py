"""The bar of the inside panel: which node, what of it, of which sample, with whose weights."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QToolButton,
    QWidget,
)

from designer.icons import icon
from designer.panels.inside_look import Sight
from designer.plain import PlainLabel, tip
from designer.widgets import spin_box
from designer.words import later, tr

KINDS: Final = {
    "filters": (later("Weights"), later("The filters of a convolution, or a matrix, as pictures")),
    "output": (later("Output"), later("What the node puts out for one sample: feature maps")),
    "attention": (later("Attention"), later("How much each query (down) heeds each key (across)")),
    "points": (
        later("Points"),
        later("Samples, or words, in the plane in which they differ most (principal components)"),
    ),
    "time": (
        later("Over time"),
        later("The gradient of the state after each step: where it fades, nothing is learned"),
    ),
}
_OF_A_SAMPLE: Final = ("output", "attention")
_LIVE: Final = -1
_KEPT: Final = -2


class InsideBar(QWidget):
    """Says what the user wants to look at."""

    changed = Signal()
    part_chosen = Signal(str)
    live_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moments: list[int] = []
        self.parts: dict[str, tuple[str, ...]] = {}
        """What there is to see of each part, {} while nobody has looked."""
        self.part = ""
        self.kind = ""
        self.node = QComboBox(self)
        self.node.setAccessibleName(tr("Node"))
        self.node.setToolTip(tip(tr("The node that is looked into; a click on the canvas, too")))
        self.node.setMinimumContentsLength(12)
        self.node.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.kinds = {name: self._toggle(*texts) for name, texts in KINDS.items()}
        self.sample = spin_box(self)
        self.sample.setAccessibleName(tr("Sample"))
        self.sample.setPrefix(tr("Sample "))
        self.sample.setWrapping(True)
        self.caption = PlainLabel("", "muted", wrap=False)
        self.moment = QComboBox(self)
        self.moment.setAccessibleName(tr("Weights of"))
        self.moment.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.moment.setToolTip(tip(tr("When the weights were as they are shown")))
        self.run = PlainLabel("", "muted", wrap=False)
        self.back = QToolButton(self)
        self._lay_out()
        self._connect()
        self.show_run("")

    @property
    def place(self) -> int:
        """The place of the sample."""
        return self.sample.value()

    @property
    def epoch(self) -> int | None:
        """Whose epoch's weights are wanted; None for those of now, or that are kept."""
        index = self.moment.currentIndex()
        chosen = self._moments[index] if 0 <= index < len(self._moments) else _KEPT
        return chosen if chosen >= 0 else None

    @property
    def follows(self) -> bool:
        """Whether the newest weights are wanted."""
        return self.epoch is None

    def offer_moments(self, kept: Sequence[tuple[int, bool]], *, live: bool) -> None:
        """Offer the ends of epochs that are kept; the choice stays where it still can."""
        before = self.epoch
        self._moments = [_LIVE if live else _KEPT, *(epoch for epoch, _ in reversed(kept))]
        titles = [tr("Weights of now") if live else tr("Weights that are kept")]
        for epoch, best in reversed(kept):
            said = later("Epoch {epoch:,}, the best") if best else later("Epoch {epoch:,}")
            titles.append(tr(said, epoch=epoch))
        with QSignalBlocker(self.moment):
            self.moment.clear()
            self.moment.addItems(titles)
            there = before is not None and before in self._moments
            self.moment.setCurrentIndex(self._moments.index(before or 0) if there else 0)

    def show_sight(self, sight: Sight) -> None:
        """Show what is looked at."""
        if sight.kinds and dict(sight.kinds) != self.parts:
            self.parts = dict(sight.kinds)
            with QSignalBlocker(self.node):
                self.node.clear()
                for name in self._named():
                    self.node.addItem(name or tr("the network"), name)
        self.part, self.kind = sight.part or self.part, sight.kind or self.kind
        with QSignalBlocker(self.node):
            self.node.setCurrentIndex(self.node.findData(self.part))
        for name, button in self.kinds.items():
            button.setVisible(name in self.parts.get(self.part, ()))
            button.setChecked(name == self.kind)
        self._show_sample(sight)

    def show_run(self, title: str) -> None:
        """Say which earlier run is looked into; "" for the latest."""
        self.run.setText(title)
        self.run.setVisible(bool(title))
        self.back.setVisible(bool(title))

    def _named(self) -> list[str]:
        return [name for name, kinds in self.parts.items() if kinds]

    def _show_sample(self, sight: Sight) -> None:
        wanted = sight.sample is not None and sight.kind in _OF_A_SAMPLE
        self.sample.setVisible(wanted)
        self.caption.setVisible(wanted and bool(sight.sample and sight.sample.caption))
        if sight.sample is not None:
            with QSignalBlocker(self.sample):
                self.sample.setRange(0, max(0, sight.sample.count - 1))
                self.sample.setValue(sight.sample.place)
            self.caption.setText(sight.sample.caption)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 2)
        row.setSpacing(6)
        row.addWidget(self.node)
        for button in self.kinds.values():
            row.addWidget(button)
            button.hide()
        row.addSpacing(6)
        for part in (self.sample, self.caption):
            row.addWidget(part)
            part.hide()
        row.addStretch(1)
        self.back.setText(tr("Back to the latest run"))
        self.back.setIcon(icon("search"))
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for last in (self.run, self.back, self.moment):
            row.addWidget(last)

    def _connect(self) -> None:
        group = QButtonGroup(self)
        for name, button in self.kinds.items():
            group.addButton(button)
            button.clicked.connect(lambda _on, name=name: self._want(name))
        self.node.activated.connect(
            lambda index: self.part_chosen.emit(str(self.node.itemData(index)))
        )
        self.sample.valueChanged.connect(lambda _value: self.changed.emit())
        self.moment.activated.connect(lambda _index: self.changed.emit())
        self.back.clicked.connect(self.live_wanted)

    def _want(self, kind: str) -> None:
        self.kind = kind
        self.changed.emit()

    def _toggle(self, text: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(tr(text))
        button.setCheckable(True)
        button.setToolTip(tip(tr(words)))
        return button
