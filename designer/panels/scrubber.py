"""A slider back through a run: at its end it follows what is new."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QToolButton, QWidget

from designer.icons import icon
from designer.plain import PlainLabel
from designer.plots.arrays import Numbers
from designer.words import tr

_PAGES: Final = 10


class Scrubber(QWidget):
    """Chooses one of the steps that are known of a run; the keys of a slider move it.

    End, a move to the end or a click on Follow lets it follow again.
    """

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: Numbers = np.empty(0)
        self._at: float | None = None
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        # Plots go from left to right in every language, and so does what points into them.
        self.slider.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.slider.setAccessibleName(tr("Step that is looked at"))
        self.slider.setToolTip(tr("Look back through the run; at the end it follows the training"))
        self.slider.setMinimumHeight(22)
        self.slider.valueChanged.connect(self._move)
        self.words = PlainLabel("", "muted", wrap=False)
        self.follow = QToolButton(self)
        self.follow.setText(tr("Follow"))
        self.follow.setIcon(icon("play"))
        self.follow.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.follow.setToolTip(tr("Show what is new as it comes"))
        self.follow.clicked.connect(self.go_on)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 2, 10, 6)
        row.setSpacing(8)
        row.addWidget(self.slider, 1)
        row.addWidget(self.words)
        row.addWidget(self.follow)
        self._tell()

    @property
    def at(self) -> float | None:
        """The step that is looked at; None while the newest is followed."""
        return self._at

    def show_steps(self, steps: Numbers) -> None:
        """Take other steps; the one that is looked at stays, or the nearest that is left."""
        self._steps = steps
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, max(0, len(steps) - 1))
            self.slider.setPageStep(max(1, len(steps) // _PAGES))
            self.slider.setValue(self._place())
        self._tell()

    def go_on(self) -> None:
        """Follow what is new."""
        self.slider.setValue(self.slider.maximum())
        if self._at is not None:  # it stood at the end already
            self._at = None
            self._tell()
            self.moved.emit()

    def _place(self) -> int:
        if self._at is None or not len(self._steps):
            return self.slider.maximum()
        return int(np.abs(self._steps - self._at).argmin())

    def _move(self, place: int) -> None:
        last = place >= len(self._steps) - 1
        self._at = None if last else float(self._steps[place])
        self._tell()
        self.moved.emit()

    def _tell(self) -> None:
        known = len(self._steps) > 0
        step = self._at if self._at is not None else float(self._steps[-1]) if known else 0.0
        self.words.setText(tr("step {step:,.0f}", step=step) if known else "")
        self.follow.setEnabled(self._at is not None)
        self.setEnabled(known)
