"""What a panel shows while it has nothing to show: why, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from designer.icons import icon
from designer.plain import PlainLabel
from designer.words import tr

_SIZE = QSize(36, 36)


class EmptyState(QWidget):
    """A sign, a heading and a sentence in the middle of a panel."""

    def __init__(self, sign: str, heading: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self._picture = QLabel(self)
        self.heading = PlainLabel(tr(heading), "heading")
        self.text = PlainLabel(tr(text), "muted")
        column = QVBoxLayout(self)
        column.setSpacing(6)
        column.addStretch(1)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.heading, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        self.body = QVBoxLayout()
        column.addLayout(self.body)
        column.addStretch(2)
        self._picture.setPixmap(icon(sign).pixmap(_SIZE))

    def say(self, heading: str, text: str) -> None:
        """Say something else."""
        self.heading.setText(tr(heading))
        self.text.setText(tr(text))
