"""Small things about widgets."""

import gc
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QStandardItem
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from designer.canvas.popup import SearchPopup
from designer.icons import icon
from designer.theme import apply_theme
from designer.widgets import empty
from tests.soak import used_memory

REPEATS = 3_000


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


def open_and_close(parent: QWidget, popups: int) -> None:
    """Have all of them at once: what is made where another one was may look as if it kept none."""
    made = [Letters(parent, "Letters", "Type", "Enter", "None") for _ in range(popups)]
    for popup in made:
        popup.open_at(QPoint(0, 0))
        QCoreApplication.processEvents()
        popup.close()
    del made, popup
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    gc.collect()


@pytest.mark.no_qt_log  # keeps a line for each popup
@pytest.mark.skipif(sys.platform != "linux", reason="asks the C library of Linux")
def test_that_a_list_over_the_canvas_keeps_no_memory_once_it_is_closed(
    qtbot: QtBot, qapp: QApplication
) -> None:
    apply_theme(qapp, "dark")
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    for _ in range(2):
        open_and_close(parent, 80)
    before = used_memory()
    open_and_close(parent, 80)
    assert 2**20 * (used_memory() - before) < 800 * 80
