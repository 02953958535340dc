"""The pictures panel: what a network draws, epoch by epoch, of the same samples or noise."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QSlider,
    QSplitter,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.panels.empty import EmptyState
from designer.panels.whose import whose
from designer.plain import PlainLabel
from designer.plots.image_grid import ImageGrid
from designer.training import TrainingSession
from designer.words import later, tr
from runtime.train.events import Event, Pictured, Started

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

_NOTHING: Final = (
    later("No pictures yet"),
    later(
        "Train a network with an Output that is an image, such as an autoencoder, a GAN or a VAE:\n"
        "what it draws is kept here epoch by epoch."
    ),
)


class PicturesPanel(QWidget):
    """What was given at the left, what was drawn at the right, and a slider over the epochs."""

    def __init__(self, session: TrainingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._epochs: list[tuple[int, str]] = []
        self._given: dict[str, NDArray[Any]] = {}
        self._drawn: dict[str, NDArray[Any]] = {}
        self.given, self.drawn = _Pictures(self), _Pictures(self)
        self.epoch = QSlider(Qt.Orientation.Horizontal, self)
        self.epoch.setAccessibleName(tr("Epoch"))
        self.told = PlainLabel("", "muted", wrap=False)
        self.run = PlainLabel("", "muted", wrap=False)
        self.latest = QToolButton(self)
        self.latest.setText(tr("Newest"))
        self.latest.setCheckable(True)
        self.latest.setChecked(True)
        self.latest.setToolTip(tr("Show each new epoch as it comes"))
        self._stack = QStackedLayout()
        self._lay_out()
        self.epoch.valueChanged.connect(self._show_epoch)
        self.epoch.sliderPressed.connect(lambda: self.latest.setChecked(False))
        self.epoch.actionTriggered.connect(lambda _action: self.latest.setChecked(False))
        self.latest.toggled.connect(self._follow)
        for part in (self.given, self.drawn):
            part.choice.activated.connect(self._paint)
        session.events.connect(self.take)
        session.whose_changed.connect(self.say_whose)
        self.say_whose()

    def take(self, events: Sequence[Event]) -> None:
        """Take in what the run has drawn."""
        before = list(self._epochs)
        for event in events:
            if isinstance(event, Started):
                self._epochs = []
                self.say_whose()
            elif isinstance(event, Pictured):
                self._epochs.append((event.epoch, event.file))
        if self._epochs != before:
            self._refresh()

    def say_whose(self) -> None:
        """Say of which project the run is, where another one is on the canvas."""
        self.run.setText(whose(self._session))
        self.run.setVisible(bool(self.run.text()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 6, 12, 2)
        bar.setSpacing(8)
        bar.addWidget(self.told)
        bar.addWidget(self.epoch, 1)
        bar.addWidget(self.run)
        bar.addWidget(self.latest)
        sides = QSplitter(Qt.Orientation.Horizontal, self)
        sides.addWidget(self.given)
        sides.addWidget(self.drawn)
        sides.setSizes([1, 1])
        sides.setChildrenCollapsible(False)
        shown = QWidget(self)
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(sides, 1)
        self._stack.addWidget(EmptyState("picture", *_NOTHING, self))
        self._stack.addWidget(shown)
        self.setLayout(self._stack)

    def _refresh(self) -> None:
        if not self.isVisible():
            return
        self._stack.setCurrentIndex(int(bool(self._epochs)))
        with QSignalBlocker(self.epoch):
            self.epoch.setRange(0, max(0, len(self._epochs) - 1))
        self._follow(self.latest.isChecked())

    def _follow(self, wanted: bool) -> None:  # noqa: FBT001 - a slot
        if wanted and self._epochs:
            with QSignalBlocker(self.epoch):
                self.epoch.setValue(len(self._epochs) - 1)
            self._show_epoch(self.epoch.value())

    def _show_epoch(self, index: int) -> None:
        from runtime.train.pictures import read_pictures
        from runtime.train.tensors import WeightsError

        path = self._path(index)
        if path is None:
            return
        epoch = self._epochs[index][0]
        try:
            self._given, self._drawn = read_pictures(path)
        except WeightsError:
            self._given, self._drawn = {}, {}
            self.told.setText(tr("Epoch {epoch:,}: no longer kept", epoch=epoch))
            return
        self.told.setText(tr("Epoch {epoch:,}", epoch=epoch))
        self.given.offer(tr("Data: {name}"), tuple(self._given))
        self.drawn.offer(tr("Output: {name}"), tuple(self._drawn))
        self._paint()

    def _path(self, index: int) -> Path | None:
        from runtime.train.pictures import FOLDER

        run = self._session.run
        if run is None or not 0 <= index < len(self._epochs):
            return None
        return run.folder / FOLDER / self._epochs[index][1]

    def _paint(self) -> None:
        self.given.show_of(self._given)
        self.drawn.show_of(self._drawn)


class _Pictures(QWidget):
    """A grid of pictures under their name, with a choice where there are several."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = QComboBox(self)
        self.title = PlainLabel("", "section", wrap=False)
        self.grid = ImageGrid(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 4, 4)
        column.setSpacing(4)
        for part in (self.title, self.choice, self.grid):
            column.addWidget(part)

    def offer(self, title: str, names: tuple[str, ...]) -> None:
        """Offer the pictures of these names."""
        if [self.choice.itemData(i) for i in range(self.choice.count())] != list(names):
            self.choice.clear()
            for name in names:
                self.choice.addItem(title.format(name=name), name)
        self.setVisible(bool(names))
        self.choice.setVisible(len(names) > 1)
        self.title.setVisible(len(names) == 1)
        self.title.setText(self.choice.currentText())

    def show_of(self, pictures: dict[str, NDArray[Any]]) -> None:
        """Show the chosen pictures."""
        name = self.choice.currentData()
        if name in pictures:
            found = pictures[name]
            self.grid.show_pictures(found, [""] * len(found))
