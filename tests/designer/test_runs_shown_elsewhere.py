"""What the panels show of a run while another project is on the canvas: whose it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from designer.app import Application
from designer.panels.inside import InsidePanel
from designer.panels.pictures import PicturesPanel
from designer.panels.weights import WeightsPanel
from nodes.examples import read_example
from nodes.project import Setting

TRAINED = 120_000


@pytest.fixture
def trained(qtbot: QtBot, analysed: Application) -> Callable[[str], Application]:
    """Return what trains an example in a tab of its own, and then shows the one before it again."""

    def train(name: str) -> Application:
        window, controller, session = analysed.window, analysed.controller, analysed.session
        window.files.open_example(name)
        small = {"epochs": 1, "device": "cpu"}
        data = Setting("Digits", {"samples": 200})
        controller.edit("Train less", controller.project.with_training(options=small, data=data))
        window.train()
        qtbot.waitUntil(lambda: session.state == "idle", timeout=TRAINED)
        window.tabs.go_along(-1)
        assert window.files.name == "digits_cnn"
        return analysed

    return train


def panel_of(app: Application, name: str) -> Any:  # noqa: ANN401 - each test knows its own
    app.window.docks.show(name)
    return app.window.docks[name].build()


def test_that_the_weights_say_whose_they_are_and_a_click_selects_no_node_of_another_project(
    qtbot: QtBot, trained: Callable[[str], Application]
) -> None:
    app = trained("digits_mlp")
    panel: WeightsPanel = panel_of(app, "weights")
    qtbot.waitUntil(lambda: bool(panel.grid.tiles), timeout=30_000)
    assert panel.run.isVisible()
    assert panel.run.text() == "Run of digits_mlp"
    assert not panel.back.isVisible()
    head = next(i for i, n in app.controller.graph.nodes.items() if n.name == "head")
    names = [tile.name for tile in panel.grid.tiles]
    app.controller.select([head])
    assert [tile.name for tile in panel.grid.tiles] == names
    app.controller.select([])
    place = panel.grid.tile_area(names.index("head.weight")).center()
    qtbot.mouseClick(panel.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert app.controller.selection == frozenset()
    app.window.tabs.go_along(1)
    assert not panel.run.isVisible()
    place = panel.grid.tile_area(names.index("head.weight")).center()
    qtbot.mouseClick(panel.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    (chosen,) = app.controller.selection
    assert app.controller.graph[chosen].name == "head"


def test_that_pictures_say_whose_they_are(
    qtbot: QtBot, trained: Callable[[str], Application]
) -> None:
    app = trained("digits_autoencoder")
    panel: PicturesPanel = panel_of(app, "pictures")
    qtbot.waitUntil(lambda: panel.told.text() == "Epoch 1", timeout=30_000)
    assert panel.run.isVisible()
    assert panel.run.text() == "Run of digits_autoencoder"
    app.window.tabs.go_along(1)
    assert not panel.run.isVisible()


def test_that_nothing_is_seen_inside_a_node_by_the_weights_of_another_project(
    qtbot: QtBot, trained: Callable[[str], Application]
) -> None:
    app = trained("digits_mlp")
    panel: InsidePanel = panel_of(app, "inside")
    settled = lambda: panel.isVisible() and not panel.waiting  # noqa: E731
    qtbot.waitUntil(settled, timeout=60_000)
    head = next(i for i, n in app.controller.graph.nodes.items() if n.name == "head")
    app.controller.select([head])
    qtbot.waitUntil(settled, timeout=60_000)
    assert panel.empty.isVisible()
    assert panel.empty.heading.text() == "Run of digits_mlp"
    app.window.tabs.go_along(1)
    head = next(i for i, n in app.controller.graph.nodes.items() if n.name == "head")
    app.controller.select([head])
    qtbot.waitUntil(lambda: settled() and panel.bar.part == "head", timeout=60_000)
    assert panel.view.isVisible()


def test_that_an_earlier_run_is_looked_into_while_one_of_another_project_begins(
    qtbot: QtBot, trained: Callable[[str], Application]
) -> None:
    app = trained("digits_mlp")
    window, session = app.window, app.session
    window.tabs.go_along(1)
    panel: InsidePanel = panel_of(app, "inside")
    runs = panel_of(app, "runs")
    qtbot.waitUntil(lambda: runs.has_curves, timeout=30_000)
    runs.show_in_curves()
    panel_of(app, "inside")
    qtbot.waitUntil(lambda: panel.isVisible() and panel.bar.run.isVisible(), timeout=30_000)
    begins = read_example("iris_mlp").project
    window.queue.add([("", begins.with_training(options={"epochs": 1}), session.folder / "more")])
    qtbot.waitUntil(lambda: not window.queue.going, timeout=TRAINED)
    assert window.queue.entries[0].stand == "done"
    assert panel.bar.run.isVisible()
    qtbot.waitUntil(lambda: not panel.waiting, timeout=60_000)
    assert panel.view.isVisible()
