"""The inside panel: filters, maps, points and gradients of real runs, live and afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.controller import Controller
from designer.document import Document
from designer.panels.inside import InsidePanel
from designer.plots.map_grid import MapGrid, both_ways, pictures_of
from designer.plots.record import Record
from designer.plots.scatter import ScatterPlot
from designer.theme import current_theme
from designer.training import TrainingSession
from nodes.examples import read_example
from runtime.train.folders import new_folder
from runtime.train.launch import train
from runtime.train.run import Run, prepare


def run_of(example: str, folder: Path, epochs: int = 1) -> Run:
    project = read_example(example).project
    options = {**project.training.options, "epochs": epochs}
    run = prepare(project.with_training(options=options), new_folder(folder))
    train(run, lambda _event: None)
    return run


@pytest.fixture
def controller(qapp: QApplication) -> Controller:
    """Return a controller of the digits network."""
    project = read_example("digits_cnn").project
    return Controller(Document(project.with_training(options={"epochs": 5000, "batch_size": 64})))


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path) -> Iterator[TrainingSession]:
    """Return a session without a run."""
    made = TrainingSession(lambda: tmp_path / "runs")
    yield made
    made.close()


@pytest.fixture
def panel(qtbot: QtBot, controller: Controller, session: TrainingSession) -> Iterator[InsidePanel]:
    """Return the panel, shown."""
    made = InsidePanel(controller, session)
    qtbot.addWidget(made)
    made.resize(900, 320)
    made.show()
    yield made
    made.close_reading()


def settled(qtbot: QtBot, panel: InsidePanel) -> None:
    """Wait until the panel has drawn what it was asked for."""
    qtbot.waitUntil(lambda: not panel.waiting, timeout=60_000)


def select(controller: Controller, name: str) -> None:
    graph = controller.graph
    controller.select({next(i for i, node in graph.nodes.items() if node.name == name)})


def show(qtbot: QtBot, session: TrainingSession, panel: InsidePanel, run: Run) -> None:
    """Show an earlier run."""
    session.picked.emit(Record(run.folder), "Run of yesterday")
    settled(qtbot, panel)


def test_that_an_earlier_run_shows_filters_maps_and_points_of_the_selected_node(
    qtbot: QtBot,
    panel: InsidePanel,
    session: TrainingSession,
    controller: Controller,
    tmp_path: Path,
) -> None:
    assert panel.empty.isVisible()
    run = run_of("digits_cnn", tmp_path, epochs=2)
    select(controller, "conv2")
    show(qtbot, session, panel, run)
    bar, view = panel.bar, panel.view
    assert (bar.part, bar.kind, bar.run.text()) == ("conv2", "filters", "Run of yesterday")
    assert view.maps.values.shape == (256, 1, 3, 3)
    assert view.words.text().endswith("256 more are left out")
    qtbot.mouseClick(bar.kinds["output"], Qt.MouseButton.LeftButton)
    settled(qtbot, panel)
    assert view.maps.values.shape == (32, 1, 8, 8)
    first, caption = view.maps.values.copy(), bar.caption.text()
    qtbot.keyClick(bar.sample, Qt.Key.Key_Up)
    settled(qtbot, panel)
    assert (bar.place, bar.sample.text()) == (1, "Sample 1")
    assert not np.array_equal(view.maps.values, first)
    assert bar.caption.text() != "" != caption
    qtbot.mouseClick(bar.kinds["points"], Qt.MouseButton.LeftButton)
    settled(qtbot, panel)
    assert view.points.isVisible()
    assert "this plane holds" in view.words.text()
    select(controller, "relu1")
    settled(qtbot, panel)
    assert (bar.part, bar.kind) == ("relu1", "points")
    assert not bar.kinds["filters"].isVisible()
    select(controller, "label")
    settled(qtbot, panel)
    assert bar.part == "relu1"


def test_that_the_weights_of_an_epoch_are_chosen_and_a_node_from_the_list(
    qtbot: QtBot, panel: InsidePanel, session: TrainingSession, tmp_path: Path
) -> None:
    show(qtbot, session, panel, run_of("digits_cnn", tmp_path, epochs=3))
    bar = panel.bar
    titles = [bar.moment.itemText(index) for index in range(bar.moment.count())]
    assert titles[0] == "Weights that are kept"
    assert titles[1].startswith("Epoch 3")
    kept = panel.view.maps.values.copy()
    bar.moment.setCurrentIndex(bar.moment.count() - 1)
    bar.moment.activated.emit(bar.moment.count() - 1)
    settled(qtbot, panel)
    oldest = bar.epoch
    assert oldest is not None
    assert np.array_equal(panel.view.maps.values, kept) == titles[-1].endswith("best")
    bar.node.setCurrentIndex(bar.node.findData("head"))
    bar.node.activated.emit(bar.node.currentIndex())
    settled(qtbot, panel)
    assert (bar.part, bar.epoch) == ("head", oldest)
    assert panel.view.maps.values.shape == (1, 1, 10, 512)
    qtbot.mouseClick(bar.back, Qt.MouseButton.LeftButton)
    assert panel.empty.isVisible() or panel.waiting


def test_that_filters_are_seen_to_form_while_the_network_trains(
    qtbot: QtBot, panel: InsidePanel, session: TrainingSession, controller: Controller
) -> None:
    select(controller, "conv1")
    assert session.start(controller.project)
    qtbot.waitUntil(lambda: len(panel.view.maps.values) == 16, timeout=120_000)
    assert panel.bar.moment.itemText(0) == "Weights of now"
    before = panel.view.maps.values.copy()
    qtbot.waitUntil(lambda: not np.array_equal(panel.view.maps.values, before), timeout=60_000)
    session.stop()
    qtbot.waitUntil(lambda: session.state == "idle", timeout=60_000)
    settled(qtbot, panel)
    assert panel.bar.moment.itemText(0) == "Weights that are kept"


def test_that_the_gradient_is_seen_to_vanish_over_the_steps_of_a_sequence(
    qtbot: QtBot, panel: InsidePanel, session: TrainingSession, tmp_path: Path
) -> None:
    show(qtbot, session, panel, run_of("drawn_rnn", tmp_path))
    qtbot.mouseClick(panel.bar.kinds["time"], Qt.MouseButton.LeftButton)
    settled(qtbot, panel)
    (line,) = panel.view.chart.drawing.lines
    assert len(line.xs) == 40
    assert panel.view.words.text().startswith("The gradient vanishes")
    parts = [panel.bar.node.itemText(i) for i in range(panel.bar.node.count())]
    panel.bar.node.setFocus()
    for _ in range(parts.index("rnn.sum") - panel.bar.node.currentIndex()):
        qtbot.keyClick(panel.bar.node, Qt.Key.Key_Down)
    settled(qtbot, panel)
    assert (panel.bar.part, panel.bar.kind) == ("rnn.sum", "time")  # a sum is no module
    (line,) = panel.view.chart.drawing.lines
    assert len(line.xs) == 40


def test_that_a_run_without_weights_says_so(
    qtbot: QtBot, panel: InsidePanel, session: TrainingSession, tmp_path: Path
) -> None:
    run = prepare(read_example("digits_cnn").project, new_folder(tmp_path))
    show(qtbot, session, panel, run)
    assert panel.view.why.isVisible()
    assert "has no weights yet" in panel.view.why.text()


def test_that_pictures_use_the_room_and_the_pointer_reads_a_value(qtbot: QtBot) -> None:
    grid = MapGrid()
    qtbot.addWidget(grid)
    grid.resize(600, 300)
    values = np.linspace(-1.0, 1.0, 4 * 9).reshape(4, 1, 3, 3)
    grid.show_maps(values, ("a", "b", "c", "d"))
    grid.show()
    areas = [grid.picture_area(index) for index in range(4)]
    assert min(area.width() for area in areas) > 130
    assert not any(one.intersects(two) for one in areas for two in areas if one is not two)
    assert grid.read(areas[0].topLeft() + QPoint(2, 2)) == "−1.0000  (row 0, column 0)"
    assert grid.read(areas[3].bottomRight() - QPoint(2, 2)) == "1.0000  (row 2, column 2)"
    qtbot.mouseMove(grid.viewport(), areas[0].center())
    theme = current_theme()
    first, last = pictures_of(values, theme)[0], pictures_of(values, theme)[-1]
    assert first.pixel(0, 0) == both_ways(theme)[0]
    assert last.pixel(2, 2) == both_ways(theme)[-1]
    grid.show_maps(np.ones((1, 1, 1, 300)), ("",))
    assert grid.picture_area(0).height() > 200


def test_that_a_point_is_named_at_the_pointer_and_by_keys(qtbot: QtBot) -> None:
    plot = ScatterPlot()
    qtbot.addWidget(plot)
    plot.resize(400, 300)
    places = np.array([[0.0, 0.0], [1.0, 2.0], [3.0, 1.0]])
    plot.show_points(places, ("zero", "one", "two"), np.array([0, 1, 1]), ("a", "b"))
    plot.show()
    spots = plot.spots()
    qtbot.mouseMove(plot, QPoint(*spots[2].astype(int).tolist()))
    assert plot.named == "two"
    qtbot.mouseMove(plot, QPoint(2, 2))
    assert plot.named == ""
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    assert (plot.named, plot.accessibleDescription()) == ("one", "one")
    qtbot.keyClick(plot, Qt.Key.Key_Escape)
    assert plot.named == ""
    colors = {plot.grab().toImage().pixelColor(x, y).name() for x in range(400) for y in (20, 40)}
    assert len(colors) > 1
