"""A canvas in a window with a small network, at two zooms."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import nodes.library  # noqa: F401 - declares the layers
from designer.actions import ACTIONS, Action
from designer.canvas.view import CanvasView
from designer.controller import Controller
from designer.document import Document
from nodes.graph import Endpoint, Graph, Link, Network, Node
from nodes.project import Project
from tests.designer.gesture import Gesture


def chain() -> Graph:
    """Return x > conv > relu, and beside it a free Add, a label and a loss."""
    nodes = {
        "x": Node("Input", "x", {"shape": (1, 8, 8)}, (0.0, 0.0)),
        "conv": Node("Conv2d", "conv", {"out_channels": 4, "kernel_size": 3}, (0.0, 120.0)),
        "relu": Node("ReLU", "relu", {}, (0.0, 240.0)),
        "add": Node("Add", "add", {}, (288.0, 240.0)),
        "label": Node("Input", "label", {"dtype": "int64", "shape": ()}, (288.0, 0.0)),
        "loss": Node("CrossEntropy", "loss", {}, (288.0, 360.0)),
    }
    return Graph(nodes).with_links((link("x", "conv"), link("conv", "relu")))


def link(source: str, target: str, port: str = "x") -> Link:
    """Return the link from the output y of a node to an input."""
    return Link(Endpoint(source, "y"), Endpoint(target, port))


@pytest.fixture
def controller(qapp: object) -> Controller:
    """Return a controller that holds the small network."""
    return Controller(Document(Project(Network("Small", chain()))))


class Alone:
    """Stands in for the window around a canvas that is shown by itself."""

    def __init__(self, view: CanvasView) -> None:
        self.view, self.controller = view, view.controller


def give_keys(view: CanvasView) -> None:
    """Give a canvas that is shown by itself the keys of the rows, as a window does."""
    alone: Any = Alone(view)
    for row in ACTIONS:
        if row.menu.split("/")[0] in ("Edit", "View", "Arrange", "Block"):
            action = QAction(view)
            action.setShortcuts(
                [QKeySequence(k) for k in (row.keys + " " + row.canvas_keys).split()]
            )
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(partial(_call, row, alone))
            view.addAction(action)


def _call(row: Action, alone: Any, _checked: bool = False) -> None:  # noqa: ANN401, FBT001, FBT002 - a slot
    if not row.obstacle(alone):
        row.call(alone)


@pytest.fixture(params=[0, -6, 4], ids=["full size", "smaller", "larger"])
def hand(request: pytest.FixtureRequest, qtbot: QtBot, controller: Controller) -> Iterator[Gesture]:
    """Yield a hand at the canvas, which is shown at one of two zooms."""
    view = CanvasView(controller)
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    qtbot.waitExposed(view)
    view.setFocus()
    give_keys(view)
    view.zoom_to_100()
    view.camera.zoom_by(request.param, view.camera.middle)
    view.camera.center(144.0, 220.0)
    hand = Gesture(view)
    yield hand
    hand.drag_out()
    while popup := QApplication.activePopupWidget():
        popup.close()
