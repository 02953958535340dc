"""What a prediction hangs on: which method is asked, and about which class or place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from designer.results.look import Shown
from designer.words import later, tr

if TYPE_CHECKING:
    from runtime.judge.hand import Said
    from runtime.judge.saliency import Question

Array = NDArray[Any]

_METHODS: Final = {
    "": later("No explanation"),
    "gradient": later("Gradient"),
    "grad_cam": later("Grad-CAM"),
    "integrated_gradients": later("Integrated gradients"),
}
_TIPS: Final = {
    "": later("Show what the prediction hangs on"),
    "gradient": later("How fast the score changes with each part of what goes in"),
    "grad_cam": later("Where the last convolution saw what speaks for the class"),
    "integrated_gradients": later("How much each part adds to the score, compared with nothing"),
}
_NARROWEST: Final = 70
_PLANE: Final = 2
_MOST: Final = 1000


@dataclass(frozen=True)
class Target:
    """What is explained: a class or column, and of a row of words the place."""

    text: str
    index: int
    spot: int | None = None


class WhyBar(QWidget):
    """Two choices: a method, and what it explains."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.method = QComboBox(self)
        self.asked = QComboBox(self)
        self.method.setAccessibleName(tr("Explanation"))
        self.asked.setAccessibleName(tr("What is explained"))
        self.field = ""
        """The input whose parts are weighed."""
        self._shown: Shown | None = None
        self._targets: tuple[Target, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for combo in (self.method, self.asked):
            combo.setMinimumWidth(_NARROWEST)
            combo.currentIndexChanged.connect(lambda _index: self.changed.emit())
            row.addWidget(combo, 1)

    def offer(self, shown: Shown, targets: Sequence[Target]) -> None:
        """Offer what suits a head, and what can be explained of a sample."""
        if self._shown is None or self._shown.evaluation is not shown.evaluation or (
            self._shown.verdict.head != shown.verdict.head
        ):  # fmt: skip
            self._offer_methods(shown)
        self._shown = shown
        chosen = self.asked.currentIndex() if len(targets) == len(self._targets) else 0
        self._targets = tuple(targets)
        self.asked.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.asked.clear()
        self.asked.addItems([target.text for target in targets])
        self.asked.setCurrentIndex(max(0, chosen))
        self.asked.blockSignals(False)  # noqa: FBT003 - Qt's own
        self.refresh()

    def refresh(self) -> None:
        """Show the choices that there are."""
        self.setVisible(self.method.count() > 1)
        self.asked.setVisible(len(self._targets) > 1 and bool(self.method.currentData()))

    def question(self) -> Question | None:
        """Return what is asked, None for no explanation."""
        from runtime.judge.saliency import Question

        method = self.method.currentData()
        if not method or self._shown is None or not self._targets:
            return None
        target = self._targets[max(0, self.asked.currentIndex())]
        return Question(self._shown.name, target.index, self.field, method, target.spot)

    def _offer_methods(self, shown: Shown) -> None:
        from runtime.judge.saliency import methods

        opened = shown.evaluation.opened
        self.field = opened.inputs[0] if opened.inputs else ""
        if shown.picture_field is not None:
            self.field = shown.picture_field.name
        rebuilds = shown.verdict.task in ("rebuilt", "unknown")
        offered = () if rebuilds or not self.field else methods(opened, self.field)
        chosen = self.method.currentData()
        self.method.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.method.clear()
        for index, key in enumerate(("", *offered)):
            self.method.addItem(tr(_METHODS[key]), key)
            self.method.setItemData(index, tr(_TIPS[key]), Qt.ItemDataRole.ToolTipRole)
        self.method.setCurrentIndex(max(0, self.method.findData(chosen)))
        self.method.blockSignals(False)  # noqa: FBT003 - Qt's own


def targets_of_sample(shown: Shown, sample: int) -> list[Target]:
    """Return what can be explained of a sample of the data, what is said of it first."""
    verdict = shown.verdict
    if verdict.task == "labels":
        return _of_classes(verdict.names, int(verdict.said[sample].argmax()))
    if verdict.task != "classes":
        return _of_columns(verdict.names if verdict.task == "numbers" else ("",))
    items = verdict.items_of(sample)
    if verdict.whole:
        return _of_classes(verdict.names, int(verdict.guess[items[0]]) if len(items) else 0)
    if verdict.is_picture:
        return _of_columns(verdict.names)
    spots = zip(verdict.guess[items].tolist(), verdict.spots[items].tolist(), strict=True)
    return [_of_spot(verdict.names, guess, spot) for guess, spot in spots]


def targets_of_said(said: Said) -> list[Target]:
    """Return what can be explained of a sample made by hand."""
    values = said.values
    if said.task == "labels" or (said.task == "classes" and values.ndim == 1):
        return _of_classes(said.names, int(values.argmax()))
    if said.task == "classes" and values.ndim == _PLANE:
        guesses = enumerate(values.argmax(axis=0).tolist())
        return [_of_spot(said.names, guess, spot) for spot, guess in guesses]
    return _of_columns(said.names if said.task in ("classes", "numbers") else ("",))


def _of_classes(names: Sequence[str], likeliest: int) -> list[Target]:
    first = Target(tr("of the prediction"), likeliest)
    return [first, *_of_columns(names[:_MOST])]


def _of_columns(names: Sequence[str]) -> list[Target]:
    return [Target(tr("of {name}", name=name), index) for index, name in enumerate(names)]


def _of_spot(names: Sequence[str], guess: int, spot: int) -> Target:
    text = tr("of {place}: {name}", place=spot + 1, name=names[guess])
    return Target(text, guess, spot)
