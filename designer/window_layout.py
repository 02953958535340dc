"""Size, place and panels of the window: remembered, and never restored off the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDockWidget, QMainWindow

if TYPE_CHECKING:
    from designer.settings import Settings

VERSION: Final = 1
"""Counts the changes of the set of panels, for a state of other panels does not fit."""
FIRST_SIZE: Final = QSize(1400, 900)
_SEEN: Final = 100  # pixels of the window that must lie on a screen


def restore_place(window: QMainWindow, settings: Settings) -> None:
    """Give the window the size and the place that it had."""
    geometry = settings.layout("geometry")
    if geometry.isEmpty() or not window.restoreGeometry(geometry):
        window.resize(_fitting(FIRST_SIZE))
    if not on_screen(window.frameGeometry()):
        window.resize(_fitting(window.size()))
        _center(window)


def restore_panels(window: QMainWindow, settings: Settings) -> None:
    """Give the panels the places that they had."""
    state = settings.layout("state")
    if state.isEmpty():
        return
    for dock in window.findChildren(QDockWidget):
        dock.show()  # what was never shown or hidden is shown later on, whatever the state says
    window.restoreState(state, VERSION)


def keep_layout(window: QMainWindow, settings: Settings) -> None:
    """Remember size, place and panels."""
    settings.keep_layout("geometry", window.saveGeometry())
    settings.keep_layout("state", window.saveState(VERSION))


def on_screen(frame: QRect) -> bool:
    """Return whether enough of a window lies on some screen to be seen and moved."""
    for screen in QGuiApplication.screens():
        common = screen.availableGeometry() & frame
        if common.width() >= _SEEN and common.height() >= _SEEN:
            return True
    return False


def _fitting(size: QSize) -> QSize:
    return size.boundedTo(QGuiApplication.primaryScreen().availableGeometry().size())


def _center(window: QMainWindow) -> None:
    frame = window.frameGeometry()
    frame.moveCenter(QGuiApplication.primaryScreen().availableGeometry().center())
    window.move(frame.topLeft())
