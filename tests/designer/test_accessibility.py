"""Tests of what a screen reader is told, and of a window without a mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QDialog, QScrollArea, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from designer.about import AboutDialog
from designer.app import Application
from designer.exporting import ExportDialog
from designer.reference import ReferenceDialog
from designer.shortcuts import ShortcutsDialog

INSIDE = ("qt_", "_q_", "ScrollArea")
"""Parts of Qt's own widgets, which are named by the widget around them."""


def unnamed(top: QWidget) -> list[str]:
    """Return what takes the keyboard in sight but has no name for a screen reader."""
    found = []
    for widget in top.findChildren(QWidget):
        takes_keys = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
        own = widget.objectName().startswith(INSIDE) or isinstance(widget, QScrollBar | QScrollArea)
        if not takes_keys or own or widget.focusProxy() is not None or _is_inside(widget):
            continue
        face = QAccessible.queryAccessibleInterface(widget)
        if not face.text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def _is_inside(widget: QWidget) -> bool:
    """Return whether a widget is a part of a field or a list."""
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractScrollArea) and widget is parent.viewport()


@pytest.mark.parametrize(
    "panel",
    [
        "library",
        "inspector",
        "training",
        "curves",
        "weights",
        "code",
        "problems",
        "data",
        "runs",
        "results",
        "history",
    ],
)
def test_that_everything_that_takes_keys_in_a_panel_has_a_name(
    qtbot: QtBot, analysed: Application, panel: str
) -> None:
    conv = next(i for i, n in analysed.controller.graph.nodes.items() if n.name == "conv1")
    analysed.controller.select({conv})
    docks = analysed.window.docks
    docks.show(panel)
    qtbot.waitUntil(lambda: docks.in_front(panel))
    assert unnamed(docks[panel]) == []


def test_that_toolbar_and_canvas_have_names(whole: Application) -> None:
    bars = [child for child in whole.window.children() if isinstance(child, QWidget)]
    assert [name for bar in bars if bar.objectName() == "toolbar" for name in unnamed(bar)] == []
    face = QAccessible.queryAccessibleInterface(whole.window.view)
    assert face.text(QAccessible.Text.Name) == "Canvas"


def test_that_dialogs_have_names_for_all_their_fields(qtbot: QtBot, whole: Application) -> None:
    window = whole.window
    made: list[QDialog] = [
        AboutDialog(window),
        ExportDialog(whole.controller, whole.session, whole.settings, window),
        ReferenceDialog("Conv2d", window),
        ShortcutsDialog(window.menus, whole.settings, window),
    ]
    for dialog in made:
        dialog.show()
        assert unnamed(dialog) == [], type(dialog).__name__
        dialog.close()
