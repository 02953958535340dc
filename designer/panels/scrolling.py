"""Scroll areas that show the ground of the panel that they lie in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scrolling(content: QWidget, area: QScrollArea | None = None) -> QScrollArea:
    """Return an area that scrolls its content up and down, without a frame or a ground of its own.

    Qt fills the viewport and the content with the colour of windows, which is darker than panels.
    """
    made = area or QScrollArea()
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setWidget(content)
    for part in (made.viewport(), content):
        part.setAutoFillBackground(False)
    return made
