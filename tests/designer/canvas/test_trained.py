"""What a run tells of its nodes, on the canvas: colours and small figures, live and afterwards."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from designer.app import Application
from designer.canvas.heat import LEVELS, trained_heat
from designer.canvas.trained import BARS, indicators_of, part_names
from designer.canvas.view import CanvasView
from designer.document import Document
from designer.heat_quantities import TRAINED
from designer.panels.inside import InsidePanel
from designer.panels.weights import WeightsPanel
from designer.plots.record import Record
from designer.theme import current_theme
from nodes.examples import read_example
from nodes.graph import NodeId
from runtime.train.events import Activity, Histogram, Started, Statistics
from runtime.train.figures import Figures
from runtime.train.folders import new_folder

LOW = tuple([90, 6] + [0] * 46)


def of_norm(norm: float, counts: tuple[int, ...] = LOW) -> Histogram:
    return Histogram(-1.0, 1.0, counts, 0.25, 0.5, norm)


def statistics(step: int = 10, strong: float = 1.0) -> Statistics:
    """Return what a run tells of the small digits network."""
    norms = {"conv1.weight": strong, "conv2.weight": 1e-2, "head.weight": 1e-4}
    gradients = {name: of_norm(norm) for name, norm in norms.items()}
    parts = ("conv1", "relu1", "conv2", "relu2", "pool", "flatten", "dropout", "head")
    dead = {"relu1": 0.25, "relu2": 1.0}
    activity = {n: Activity(1.0, dead.get(n, math.nan), math.nan, 1e-3) for n in parts}
    passing = {name: of_norm(1.0) for name in parts}
    return Statistics(step, 1, gradients, gradients, passing, activity=activity)


def levels(name: str, parts: dict[str, Figures]) -> list[int]:
    found: list[int] = trained_heat(TRAINED[name], list(parts.values())).levels.tolist()
    return found


def test_that_gradients_are_coloured_by_powers_of_ten_and_shares_by_themselves() -> None:
    norms = (1.0, 1e-2, 1e-4, 1e-9, math.nan)
    parts = {str(norm): Figures(gradient_norm=norm, dead=norm / 4.0) for norm in norms}
    assert levels("gradient", parts) == [LEVELS, LEVELS // 2, 1, 1, 0]
    assert levels("dead", parts)[0] == LEVELS // 2  # a quarter of all, on a scale to all
    assert trained_heat(TRAINED["dead"], list(parts.values())).texts() == ("0%", "25%", "100%")
    unknown = trained_heat(TRAINED["gradient"], [None, Figures()])
    assert not unknown.known
    assert unknown.levels.tolist() == [0, 0]


def test_that_nodes_of_a_block_are_found_in_its_first_copy() -> None:
    network = read_example("digits_resnet").project.network
    stage = next(i for i, node in network.graph.nodes.items() if node.name == "stage")
    inside = network.blocks["ResidualBlock"].graph
    known = {"stage", "stage.0", *(f"stage.0.{node.name}" for node in inside.nodes.values())}
    found = part_names(network, (stage,), list(inside.nodes), known)
    assert found == [f"stage.0.{node.name}" for node in inside.nodes.values()]
    assert part_names(network, (), [stage], known) == ["stage"]
    assert part_names(network, (NodeId("gone"),), list(inside.nodes), known)[0] == ""


def test_that_bars_are_the_histogram_and_the_length_is_that_of_the_gradient() -> None:
    parts = {"a": Figures(gradient_norm=1e-2), "b": Figures(gradient_norm=1e9), "c": Figures()}
    found = indicators_of(["a", "b", "c", ""], parts, {"a": of_norm(1.0)})
    assert found.known.tolist() == [1.0, 1.0, 0.0, 0.0]
    assert found.gradients.tolist() == pytest.approx([0.5, 1.0, 0.0, 0.0])
    assert found.bars.shape == (4, BARS)
    assert np.flatnonzero(found.bars[0]).tolist() == [0]
    single = of_norm(1.0, (1, *LOW[2:], 0))
    assert not indicators_of(["a"], {}, {"a": single}).known.any()  # one number has no spread


def node(view: CanvasView, name: str) -> NodeId:
    return next(i for i, n in view.controller.graph.nodes.items() if n.name == name)


def pixel(view: CanvasView, name: str) -> QColor:
    """Return the colour of a card near its right edge, where no text is."""
    _, top, right, bottom = view.arrays.rectangle(node(view, name))
    at = view.mapFromScene(right - 5, (top + bottom) / 2 + 3)
    return view.grab().toImage().pixelColor(at * view.devicePixelRatioF())


def strip(view: CanvasView, name: str) -> set[str]:
    """Return the colours along the lower edge of a card."""
    left, _, right, bottom = view.arrays.rectangle(node(view, name))
    image, ratio = view.grab().toImage(), view.devicePixelRatioF()
    places = (view.mapFromScene(x, bottom - 3.0) * ratio for x in np.arange(left, right))
    return {image.pixelColor(place).name() for place in places}


def test_that_the_canvas_shows_what_a_run_tells_and_a_key_takes_it_away(
    qtbot: QtBot, analysed: Application
) -> None:
    view, window = analysed.window.view, analysed.window
    theme = current_theme()
    bars, gradient = theme.color("plot_3").name(), theme.color("plot_2").name()
    view.zoom_to_100()
    view.center_on(node(view, "conv1"))
    assert not {bars, gradient} & strip(view, "conv1")
    analysed.session.origin = analysed.controller.origin
    analysed.session.events.emit([statistics()])
    qtbot.waitUntil(lambda: view.state.indicators is not None, timeout=20_000)
    assert {bars, gradient} <= strip(view, "conv1")
    assert bars in strip(view, "relu1")
    assert gradient not in strip(view, "relu1")
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    assert not window.settings.indicators
    assert not {bars, gradient} & strip(view, "conv1")
    window.menus.call("view.indicators")
    assert bars in strip(view, "conv1")


def test_that_the_heat_map_follows_the_run_and_can_show_an_earlier_one(
    qtbot: QtBot, analysed: Application
) -> None:
    view, menus, legend = analysed.window.view, analysed.window.menus, None
    menus.call("view.heat_gradient")
    legend = view.warmth.legend
    assert legend.accessibleDescription() == "Train, or show a run that was trained, to see it."
    analysed.session.origin = analysed.controller.origin
    analysed.session.events.emit([statistics()])
    qtbot.waitUntil(lambda: legend.texts()[-1] == "1", timeout=20_000)
    cold = pixel(view, "head")
    assert pixel(view, "conv1") != cold
    menus.call("view.heat_dead")
    assert legend.texts() == ("0%", "25%", "100%")
    assert pixel(view, "relu2") != pixel(view, "relu1") != pixel(view, "pool")
    menus.call("view.heat_seconds")
    assert legend.texts()[-1] == "1.0 ms"
    menus.call("view.heat_gradient")
    earlier = Record(new_folder(analysed.session.folder))
    earlier.take([statistics(strong=64.0)])
    analysed.session.picked.emit(earlier, "Run of yesterday")
    qtbot.waitUntil(lambda: legend.texts()[-1] == "64", timeout=20_000)
    analysed.session.events.emit([statistics(20, strong=2.0)])
    qtbot.wait(600)
    assert legend.texts()[-1] == "64"
    began = Started("run", 1, 1, 1, "cpu", "fp32", 1)
    analysed.session.events.emit([began, statistics(20, strong=2.0)])
    qtbot.waitUntil(lambda: legend.texts()[-1] == "2", timeout=20_000)


def test_that_figures_stay_with_the_document_that_they_are_of(
    qtbot: QtBot, analysed: Application
) -> None:
    view, controller = analysed.window.view, analysed.controller
    first = controller.document
    analysed.session.origin = analysed.controller.origin
    analysed.session.events.emit([statistics()])
    qtbot.waitUntil(lambda: view.state.indicators is not None, timeout=20_000)
    controller.open(Document(read_example("digits_mlp").project))
    assert view.state.indicators is None
    analysed.session.events.emit([statistics(20)])
    qtbot.wait(600)
    assert view.state.indicators is None
    controller.open(first)
    assert view.state.indicators is not None
    assert analysed.watching.sample is not None
    assert analysed.watching.sample.step == 20


def test_that_nodes_of_the_objective_have_their_figures_on_canvas_and_in_the_panels(
    qtbot: QtBot, analysed: Application
) -> None:
    app = analysed
    window, view, menus = app.window, app.window.view, app.window.menus
    app.controller.open(Document(read_example("dqn").project))
    qtbot.waitUntil(lambda: app.controller.analysis is not None, timeout=60_000)
    project = app.controller.project
    once = project.with_training(options={**project.training.options, "epochs": 1})
    app.session.start(once, app.controller.origin)
    qtbot.waitUntil(lambda: app.session.state != "idle", timeout=60_000)
    qtbot.waitUntil(lambda: app.session.state == "idle", timeout=120_000)
    qtbot.waitUntil(lambda: view.state.indicators is not None, timeout=20_000)
    bars = current_theme().color("plot_3").name()
    view.zoom_to_100()
    for name in ("taken", "best", "fixed", "worth"):
        view.center_on(node(view, name))
        assert bars in strip(view, name)
    assert bars not in strip(view, "loss")
    menus.call("view.heat_flow")
    view.center_on(node(view, "taken"))
    warm = pixel(view, "taken")
    view.center_on(node(view, "worth"))
    assert pixel(view, "worth") != warm  # a target that no gradient comes back to
    menus.call("view.heat_seconds")
    view.center_on(node(view, "worth"))
    assert view.warmth.heat == "seconds"
    assert view.state.heat is not None
    rows = {one: row for row, one in enumerate(view.arrays.ids)}
    levels = view.state.heat.levels
    assert all(levels[rows[node(view, name)]] > 0 for name in ("worth", "loss"))
    window.docks.show("weights")
    weights = window.docks["weights"].build()
    assert isinstance(weights, WeightsPanel)
    qtbot.waitUntil(weights.isVisible, timeout=20_000)
    view.center_on(node(view, "worth"))
    left, top, right, bottom = view.arrays.rectangle(node(view, "worth"))
    at = view.mapFromScene((left + right) / 2, (top + bottom) / 2)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert app.controller.selection == {node(view, "worth")}
    qtbot.mouseClick(weights.kinds["Activations"], Qt.MouseButton.LeftButton)
    assert weights.grid.tiles[0].name == "worth"
    window.docks.show("inside")
    inside = window.docks["inside"].build()
    assert isinstance(inside, InsidePanel)
    qtbot.waitUntil(lambda: inside.isVisible() and not inside.waiting, timeout=60_000)
    qtbot.waitUntil(lambda: inside.bar.part == "worth", timeout=60_000)
    assert inside.bar.kind == "output"
    assert inside.view.maps.values.shape == (1, 1, 1, 1)
