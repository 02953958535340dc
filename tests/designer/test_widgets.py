"""Small things about widgets."""

import gc
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QImage, QStandardItem
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from designer.actions import Command
from designer.canvas.popup import SearchPopup
from designer.export_dialog import PlaceDialog
from designer.icons import icon
from designer.palette import CommandPalette
from designer.panels.queue_dialog import QueueDialog
from designer.panels.run_difference import RunDifference
from designer.theme import apply_theme
from designer.widgets import empty, leave_nothing
from nodes.examples import read_example
from tests.soak import used_memory

REPEATS = 3_000
WINDOWS = 80
PROJECT = read_example("digits_mlp").project


def fill_and_empty(column: QVBoxLayout) -> None:
    for _ in range(REPEATS):
        column.addWidget(QLabel("a"))
        empty(column)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


@pytest.mark.skipif(sys.platform != "linux", reason="asks the C library of Linux")
def test_that_a_layout_that_is_filled_again_and_again_keeps_no_memory(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    column = QVBoxLayout(parent)
    fill_and_empty(column)
    before = used_memory()
    fill_and_empty(column)
    assert column.count() == 0
    assert 2**20 * (used_memory() - before) < 30 * REPEATS


def test_that_the_last_few_items_stay_and_what_is_no_widget_goes(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    column = QVBoxLayout(parent)
    column.addStretch(1)
    column.addWidget(QLabel("gone", parent))
    column.addLayout(QVBoxLayout())
    column.addWidget(QLabel("stays", parent))
    empty(column, keep=1)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [label.text() for label in parent.findChildren(QLabel)] == ["stays"]


class Letters(SearchPopup):
    """Three rows."""

    def rows(self, query: str) -> list[QStandardItem]:
        return [QStandardItem(icon("play"), letter) for letter in "abc" if query in letter]


def letters(parent: QWidget) -> QWidget:
    popup = Letters(parent, "Letters", "Type", "Enter", "None")
    popup.open_at(QPoint(0, 0))
    return popup


def place(parent: QWidget) -> QWidget:
    dialog = PlaceDialog("Export", "Replace", parent)
    dialog.formats.addItems(["one", "two"])
    dialog.add_format()
    dialog.add_place()
    dialog.lay_out(dialog.form)
    return dialog


def queue(parent: QWidget) -> QWidget:
    return QueueDialog(PROJECT, "digits", Path(), parent)


def difference(parent: QWidget) -> QWidget:
    return RunDifference(("one", "two"), (PROJECT, PROJECT), parent=parent)


def palette(parent: QWidget) -> QWidget:
    dialog = CommandPalette([Command("one", "One", "")], parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog


def plain_fields(parent: QWidget) -> QWidget:
    """Return a window with one of each field that has an inner part."""
    window = QWidget(parent, Qt.WindowType.Window)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    column = QVBoxLayout(window)
    for kind in (QComboBox, QListWidget, QPlainTextEdit):
        column.addWidget(kind(window))
    window.findChildren(QComboBox)[0].addItems(["one", "two"])
    return window


def fields(parent: QWidget) -> QWidget:
    window = plain_fields(parent)
    leave_nothing(window)
    return window


def pictures(window: QWidget) -> list[QImage]:
    """Return how a window of fields looks, and the list of its choice."""
    window.show()
    box = window.findChildren(QComboBox)[0]
    alone = window.grab().toImage()
    box.showPopup()
    QCoreApplication.processEvents()
    both = [alone, box.view().window().grab().toImage()]
    window.close()
    return both


def open_and_close(make: Callable[[QWidget], QWidget], parent: QWidget) -> None:
    """Have all of them at once: what is made where another one was may look as if it kept none."""
    made = [make(parent) for _ in range(WINDOWS)]
    for window in made:
        window.show()
        QCoreApplication.processEvents()
        window.close()
    del made, window
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    gc.collect()


@pytest.mark.no_qt_log  # keeps a line for each window
@pytest.mark.parametrize("make", [letters, place, queue, difference, palette, fields])
@pytest.mark.skipif(sys.platform != "linux", reason="asks the C library of Linux")
def test_that_a_window_keeps_no_memory_once_it_is_closed(
    qtbot: QtBot, qapp: QApplication, make: Callable[[QWidget], QWidget]
) -> None:
    apply_theme(qapp, "dark")
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    for _ in range(2):
        open_and_close(make, parent)
    before = used_memory()
    open_and_close(make, parent)
    assert 2**20 * (used_memory() - before) < 700 * WINDOWS


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_that_fields_of_a_window_that_leaves_nothing_look_as_others_do(
    qtbot: QtBot, qapp: QApplication, theme: str
) -> None:
    apply_theme(qapp, theme)
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    assert pictures(fields(parent)) == pictures(plain_fields(parent))
