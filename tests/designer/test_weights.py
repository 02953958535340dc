"""Tests of the weights panel: histograms of a real training, beside a canvas with a selection."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.controller import Controller
from designer.document import Document
from designer.panels.weights import WeightsPanel
from designer.plots.heat import ramp
from designer.plots.record import Record
from designer.plots.ridge import baseline, ridge_area
from designer.plots.tile import heat_area
from designer.settings import Settings
from designer.theme import current_theme
from designer.training import TrainingSession
from nodes.examples import read_example
from runtime.train.events import Event, Histogram, Started, Statistics


@pytest.fixture
def controller(qapp: QApplication) -> Controller:
    """Return a controller of the digits network."""
    project = read_example("digits_cnn").project
    return Controller(Document(project.with_training(options={"epochs": 4000, "batch_size": 128})))


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path) -> Iterator[TrainingSession]:
    """Return a session without a run."""
    made = TrainingSession(lambda: tmp_path / "runs")
    yield made
    made.close()


@pytest.fixture
def panel(qtbot: QtBot, controller: Controller, session: TrainingSession) -> WeightsPanel:
    """Return the panel, shown."""
    made = WeightsPanel(controller, session)
    qtbot.addWidget(made)
    made.resize(900, 320)
    made.show()
    return made


def spread(center: float, width: float, count: int = 4096) -> Histogram:
    """Return the histogram of evenly spread numbers."""
    low, high = center - width, center + width
    share = tuple([count // 48] * 48)
    return Histogram(low, high, share, center, width / 1.7, width * 30.0)


def statistics(step: int, width: float = 0.5) -> Statistics:
    """Return what a run tells of the digits network."""
    names = ("conv1.weight", "conv1.bias", "conv2.weight", "head.weight")
    weights = {name: spread(0.0, width) for name in names}
    gradients = {name: spread(0.0, 1.0 / step) for name in names}
    return Statistics(step, 1, weights, gradients)


def run_of(samples: int) -> list[Event]:
    """Return a run in which weights grow."""
    told = [statistics(10 * n, width=0.1 * n) for n in range(1, samples + 1)]
    return [Started("run", 1, 100, 1, "cpu", "32", 1), *told]


def names(panel: WeightsPanel) -> list[str]:
    """Return the tensors in the order in which they are shown."""
    return [tile.name for tile in panel.grid.tiles]


def test_that_ridges_of_gradients_are_shown_again_after_a_restart(
    qtbot: QtBot, controller: Controller, session: TrainingSession, settings: Settings
) -> None:
    before = WeightsPanel(controller, session, settings)
    qtbot.addWidget(before)
    before.show()
    for button in (before.kinds["Gradients"], before.forms["Ridges"]):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    after = WeightsPanel(controller, session, settings)
    qtbot.addWidget(after)
    assert after.kinds["Gradients"].isChecked()
    assert after.forms["Ridges"].isChecked()


def test_that_each_tensor_of_a_real_training_has_its_tile(
    qtbot: QtBot, panel: WeightsPanel, session: TrainingSession, controller: Controller
) -> None:
    session.start(controller.project)
    qtbot.waitUntil(lambda: any(len(t) > 1 for t in panel.weights.values()), timeout=120_000)
    session.stop()
    qtbot.waitUntil(lambda: session.state == "idle", timeout=20_000)
    parameters = {"conv1.weight", "conv1.bias", "conv2.weight", "head.weight", "head.bias"}
    assert parameters <= set(names(panel))
    first = panel.grid.tiles[0]
    assert first.figures().startswith("mean")
    assert first.track.latest is not None
    assert first.track.latest.std > 0.0
    assert set(panel.gradients) == set(panel.weights)


def test_that_the_colours_show_how_far_the_weights_have_spread(
    qtbot: QtBot, panel: WeightsPanel
) -> None:
    panel.take(run_of(20))
    qtbot.waitUntil(lambda: bool(panel.grid.tiles), timeout=20_000)
    qtbot.wait(50)
    image = panel.grid.viewport().grab().toImage()
    area = heat_area(panel.grid.tile_area(0).toRectF()).toRect()
    ground = ramp(current_theme(), "plot_1")[0]
    upper = area.top() + area.height() // 8
    assert image.pixel(area.left() + 2, upper) == ground
    assert image.pixel(area.right() - 2, upper) != ground
    assert image.pixel(area.left() + 2, area.center().y()) != ground


def test_that_the_tensors_of_the_selected_node_come_first(
    qtbot: QtBot, panel: WeightsPanel, controller: Controller
) -> None:
    panel.take(run_of(2))
    qtbot.waitUntil(lambda: bool(panel.grid.tiles), timeout=20_000)
    assert names(panel)[0] == "conv1.weight"
    graph = controller.graph
    head = next(node for node in graph.nodes if graph[node].name == "head")
    controller.select((head,))
    assert names(panel) == ["head.weight", "conv1.weight", "conv1.bias", "conv2.weight"]
    controller.select(())
    assert names(panel)[0] == "conv1.weight"


def test_that_a_click_on_a_tile_selects_its_node_on_the_canvas(
    qtbot: QtBot, panel: WeightsPanel, controller: Controller
) -> None:
    panel.take(run_of(2))
    qtbot.waitUntil(lambda: bool(panel.grid.tiles), timeout=20_000)
    place = panel.grid.tile_area(names(panel).index("conv2.weight")).center()
    qtbot.mouseClick(panel.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    (chosen,) = controller.selection
    assert controller.graph[chosen].name == "conv2"
    assert names(panel)[0] == "conv2.weight"


def test_that_the_arrow_keys_go_from_tile_to_tile(
    qtbot: QtBot, panel: WeightsPanel, controller: Controller
) -> None:
    panel.take(run_of(2))
    qtbot.waitUntil(lambda: bool(panel.grid.tiles), timeout=20_000)
    for _ in range(3):
        qtbot.keyClick(panel.grid, Qt.Key.Key_Right)
    assert panel.grid.accessibleDescription().startswith("conv2.weight: mean")
    qtbot.keyClick(panel.grid, Qt.Key.Key_Return)
    (chosen,) = controller.selection
    assert controller.graph[chosen].name == "conv2"


def test_that_gradients_are_shown_instead_at_a_click(qtbot: QtBot, panel: WeightsPanel) -> None:
    panel.take(run_of(5))
    qtbot.mouseClick(panel.kinds["Gradients"], Qt.MouseButton.LeftButton)
    assert all(tile.token == "plot_2" for tile in panel.grid.tiles)
    assert panel.grid.tiles[0].track is panel.gradients["conv1.weight"]
    qtbot.mouseClick(panel.kinds["Weights"], Qt.MouseButton.LeftButton)
    assert panel.grid.tiles[0].track is panel.weights["conv1.weight"]


def test_that_what_nodes_put_out_is_shown_at_a_click(qtbot: QtBot, panel: WeightsPanel) -> None:
    panel.take(run_of(5))
    qtbot.mouseClick(panel.kinds["Activations"], Qt.MouseButton.LeftButton)
    assert panel.facts.text().startswith("A compiled network cannot be looked into")
    seen = [
        dataclasses.replace(event, passing={"probe1": event.weights["conv1.weight"]})
        for event in run_of(5)
        if isinstance(event, Statistics)
    ]
    panel.take(seen)
    qtbot.mouseClick(panel.kinds["Activations"], Qt.MouseButton.LeftButton)
    assert [tile.name for tile in panel.grid.tiles] == ["probe1"]


def test_that_the_slider_looks_back_through_the_run_and_follows_again(
    qtbot: QtBot, panel: WeightsPanel
) -> None:
    panel.take(run_of(20))
    qtbot.waitUntil(lambda: bool(panel.grid.tiles), timeout=20_000)
    slider = panel.scrubber.slider
    assert (panel.scrubber.at, panel.scrubber.words.text()) == (None, "step 200")
    latest = panel.grid.viewport().grab().toImage()
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    assert (panel.scrubber.at, panel.scrubber.words.text()) == (10.0, "step 10")
    assert panel.grid.tiles[0].figures().startswith("step 10   mean 0.0000   std 0.05")
    assert panel.grid.viewport().grab().toImage() != latest
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert panel.scrubber.at == 20.0
    panel.take([statistics(210)])
    qtbot.waitUntil(lambda: slider.maximum() == 20, timeout=20_000)
    assert (panel.scrubber.at, slider.value()) == (20.0, 1)
    qtbot.mouseClick(panel.scrubber.follow, Qt.MouseButton.LeftButton)
    assert panel.scrubber.at is None
    panel.take([statistics(220)])
    qtbot.waitUntil(lambda: panel.scrubber.words.text() == "step 220", timeout=20_000)
    assert slider.value() == slider.maximum() == 21


def test_that_an_earlier_run_is_looked_through_and_left_again(
    qtbot: QtBot, panel: WeightsPanel, session: TrainingSession, tmp_path: Path
) -> None:
    panel.take(run_of(3))
    earlier = Record(tmp_path)
    earlier.take(run_of(30))
    session.picked.emit(earlier, "Run of yesterday")
    assert panel.run.text() == "Run of yesterday"
    assert panel.scrubber.slider.maximum() == 29
    panel.take([statistics(40)])
    assert panel.scrubber.slider.maximum() == 29
    qtbot.mouseClick(panel.back, Qt.MouseButton.LeftButton)
    assert panel.scrubber.slider.maximum() == 3
    assert not panel.back.isVisible()


def test_that_the_pointer_reads_the_figures_of_a_step(qtbot: QtBot, panel: WeightsPanel) -> None:
    panel.take(run_of(20))
    qtbot.waitUntil(lambda: bool(panel.grid.tiles), timeout=20_000)
    tile = panel.grid.tiles[0]
    assert tile.read(100.0).startswith("step 100   mean 0.0000   std 0.58")
    area = heat_area(panel.grid.tile_area(0).toRectF()).toRect()
    before = panel.grid.viewport().grab().toImage()
    qtbot.mouseMove(panel.grid.viewport(), QPoint(area.center()))
    qtbot.waitUntil(lambda: panel.grid.viewport().grab().toImage() != before, timeout=20_000)


def test_that_ridges_stand_behind_each_other_and_the_scrubber_lights_one(
    qtbot: QtBot, panel: WeightsPanel
) -> None:
    panel.resize(1000, 420)
    panel.take(run_of(20))
    qtbot.waitUntil(lambda: bool(panel.grid.tiles), timeout=20_000)
    qtbot.mouseClick(panel.forms["Ridges"], Qt.MouseButton.LeftButton)
    tile = panel.grid.tiles[0]
    assert tile.ridges
    qtbot.mouseMove(panel.grid.viewport(), QPoint(2, 2))
    room = tile.plot_area(panel.grid.tile_area(0).toRectF())
    area = ridge_area(room)
    theme, image = current_theme(), panel.grid.viewport().grab().toImage()
    ground, quarter = theme.color("field").rgb(), int(area.width() / 4)
    back, front = int(area.top()) + 2, int(area.bottom()) - 3  # the heads of the first, the last

    def width(y: int) -> int:
        """Return how many pixels of a row differ from the ground."""
        left, right = int(area.left()) + 2, int(area.right()) - 2
        return sum(image.pixel(x, y) != ground for x in range(left, right))

    # The weights spread from a tenth of a unit each way to two: so do the ridges.
    assert width(back) < quarter < 2 * quarter < width(front)
    panel.scrubber.slider.setValue(0)
    chosen = panel.grid.viewport().grab().toImage()
    middle, rows = area.center().x(), range(int(area.top()) - 2, int(area.bottom()))
    lit = [y for y in rows if chosen.pixel(int(middle), y) != image.pixel(int(middle), y)]
    assert lit
    assert max(lit) <= baseline(area, 0.0) + 1  # the first ridge, none of those in front
    # The pointer reads the step whose ridge stands there.
    assert tile.step_at(room, QPointF(middle, baseline(area, 0.0))) == 10.0
    assert tile.step_at(room, QPointF(middle, area.bottom())) == 200.0
    qtbot.mouseMove(panel.grid.viewport(), QPoint(int(middle), int(area.center().y())))
    qtbot.waitUntil(lambda: panel.grid.viewport().grab().toImage() != chosen, timeout=20_000)
    qtbot.mouseClick(panel.forms["Heat map"], Qt.MouseButton.LeftButton)
    assert not panel.grid.tiles[0].ridges


def test_that_a_new_run_starts_with_no_tensors(qtbot: QtBot, panel: WeightsPanel) -> None:
    panel.take(run_of(3))
    panel.take([Started("run", 1, 100, 1, "cpu", "32", 1)])
    assert not panel.weights
    assert not panel.grid.isVisible()


def test_that_nothing_is_drawn_while_the_panel_is_hidden(qtbot: QtBot, panel: WeightsPanel) -> None:
    panel.hide()
    panel.take(run_of(50))
    assert not panel.waiting
    assert not panel.grid.tiles
    panel.show()
    assert len(panel.grid.tiles) == 4


def test_that_two_hundred_tensors_scroll_and_cost_only_what_is_seen(
    qtbot: QtBot, panel: WeightsPanel
) -> None:
    many = {f"layer{n}.weight": spread(0.0, 1.0 + n) for n in range(200)}
    told = [Statistics(step, 1, many, {}) for step in (1, 2, 3)]
    panel.take([Started("run", 1, 100, 1, "cpu", "32", 1), *told])
    qtbot.waitUntil(lambda: len(panel.grid.tiles) == 200, timeout=20_000)
    qtbot.wait(50)
    assert 0 < len(panel.grid._pictures) < 20
    bar = panel.grid.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert panel.grid.viewport().rect().contains(panel.grid.tile_area(199))


def test_that_a_bias_of_zeros_is_shown_as_a_line(qtbot: QtBot, panel: WeightsPanel) -> None:
    zeros = Histogram(0.0, 0.0, tuple(np.eye(48, dtype=int)[0].tolist()), 0.0, 0.0, 0.0)
    panel.take([Statistics(1, 1, {"head.bias": zeros}, {})])
    qtbot.waitUntil(lambda: len(panel.grid.tiles) == 1, timeout=20_000)
    qtbot.wait(20)
    assert panel.grid.tiles[0].figures() == "mean 0.0000   std 0.0000   norm 0.0000"
