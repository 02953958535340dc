"""Small things about widgets."""

import sys

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

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
