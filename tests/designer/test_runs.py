"""Tests of the runs panel: real runs listed, looked at, thrown away and brought back."""

import csv
import dataclasses
import json
import os
import shutil
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from designer.controller import Controller
from designer.document import Document
from designer.panels.curves import CurvesPanel
from designer.panels.lending import LendingDialog
from designer.panels.run_columns import short_time
from designer.panels.run_difference import RunDifference
from designer.panels.run_entries import read_entry, run_entries
from designer.panels.runs import RunsPanel
from designer.settings import Settings
from designer.training import TrainingSession
from nodes.examples import read_example
from nodes.file import write
from nodes.project import Project
from runtime.train.events import (
    Diagnosed,
    EpochEnded,
    Event,
    Failed,
    Finished,
    Started,
    Step,
    encode,
)
from runtime.train.history import read_history
from runtime.train.lock import held
from runtime.train.remarks import Remarks, read_remarks, write_remarks


def run_of(accuracy: float, epochs: int = 3) -> list[Event]:
    """Return what a run tells that ends with an accuracy."""
    told: list[Event] = [Started("run", epochs, 10, 100, "cpu", "32", 10)]
    for epoch in range(1, epochs + 1):
        told.append(Step(epoch * 10, epoch, {"loss": (0.5,) * 10}, 0.1, 10.0, 1.0))
        figures = {"loss": 0.4, "accuracy": accuracy}
        told.append(EpochEnded(epoch, epoch * 10, figures, figures, 0.1, 2.0))
    figures = {"loss": 0.3, "accuracy": accuracy}
    return [*told, Finished("completed", epochs, 2, figures, figures, 6.0)]


def write_run(runs: Path, name: str, events: list[Event], age: float = 0.0) -> Path:
    """Write the folder of a run that began some seconds ago."""
    folder = runs / name
    folder.mkdir(parents=True)
    lines = "".join(f"{json.dumps(encode(event))}\n" for event in events)
    (folder / "history.jsonl").write_text(lines)
    (folder / "config.json").write_text("{}")
    began = time.time() - age
    os.utime(folder / "config.json", (began, began))
    return folder


@pytest.fixture
def runs(tmp_path: Path) -> Path:
    """Return the folder of runs: a good one, a better one, and one that failed."""
    place = tmp_path / "flowers.runs"
    write_run(place, "a", run_of(0.8), age=300.0)
    write_run(place, "b", run_of(0.95), age=200.0)
    write_run(place, "c", [*run_of(0.1)[:3], Failed("It failed.", "", 10)], age=100.0)
    return place


@pytest.fixture
def session(qapp: QApplication, runs: Path) -> Iterator[TrainingSession]:
    """Return a session that keeps its runs there."""
    made = TrainingSession(lambda: runs)
    yield made
    made.close()


@pytest.fixture
def panel(qtbot: QtBot, session: TrainingSession, tmp_path: Path) -> RunsPanel:
    """Return the panel, shown, with the runs in its table."""
    project = read_example("iris_mlp").project
    options = {**project.training.options, "epochs": 3}
    controller = Controller(Document(project.with_training(options=options)))
    made = RunsPanel(controller, session)
    qtbot.addWidget(made, before_close_func=lambda panel: panel.close_reading())
    made.resize(1100, 400)
    made.show()
    qtbot.waitUntil(lambda: made.table.rowCount() == 3, timeout=20_000)
    return made


def test_that_curves_of_runs_are_drawn_as_those_of_a_training_are(
    qtbot: QtBot, session: TrainingSession, settings: Settings, panel: RunsPanel
) -> None:
    curves = CurvesPanel(session, settings)
    mine = RunsPanel(panel._controller, session, settings)
    for part in (curves, mine):
        part.resize(1100, 400)
    qtbot.addWidget(curves)
    qtbot.addWidget(mine, before_close_func=lambda panel: panel.close_reading())
    curves.show()
    for button in (curves.bar.along["epoch"], curves.bar.log):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    curves.hide()
    mine.show()
    qtbot.waitUntil(lambda: mine.charts.shown is not None, timeout=20_000)
    bar = mine.charts.bar
    assert (mine.charts.board.look.along, mine.charts.board.look.log) == ("epoch", True)
    assert bar.log.isChecked()
    assert mine.charts.board.cards["loss"].chart.drawing.log
    mine.view.selectAll()
    qtbot.waitUntil(lambda: bool(mine.charts.overlay.cards), timeout=20_000)
    assert mine.charts.overlay.cards["loss"].chart.drawing.log
    qtbot.mouseClick(bar.log, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(bar.along["time"], Qt.MouseButton.LeftButton)
    assert not mine.charts.overlay.cards["loss"].chart.drawing.log
    curves.show()
    assert (curves.board.look.along, curves.board.look.log) == ("time", False)
    assert curves.bar.along["time"].isChecked()


def column(panel: RunsPanel, name: str) -> list[str]:
    """Return the texts of a column from top to bottom."""
    index = panel.table.columns().index(name)
    model = panel.view.model()
    return [model.index(row, index).data() for row in range(model.rowCount())]


def click_row(qtbot: QtBot, panel: RunsPanel, row: int, cell: int = 1) -> None:
    """Click a row of the table, in its name or in another cell."""
    place = panel.view.visualRect(panel.view.model().index(row, cell)).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_that_runs_are_listed_newest_first_with_their_figures(panel: RunsPanel) -> None:
    _, *named = panel.table.columns()
    assert named == ["Run", "State", "loss", "accuracy", "Epochs", "Duration"]
    assert column(panel, "State") == ["failed", "completed", "completed"]
    assert column(panel, "accuracy") == ["0.1000", "0.9500", "0.8000"]
    assert column(panel, "Epochs") == ["1 of 3", "3 of 3", "3 of 3"]
    assert column(panel, "Duration")[1] == "0:06"


def test_that_a_run_that_trains_elsewhere_is_let_alone_until_it_ends(
    qtbot: QtBot, panel: RunsPanel, runs: Path
) -> None:
    with held(runs / "c"):
        panel.refresh()
        qtbot.waitUntil(lambda: column(panel, "State")[0] == "training elsewhere", timeout=20_000)
        click_row(qtbot, panel, 0)
        assert not panel.bar.commands["delete"].isEnabled()
        assert not panel.bar.commands["go_on"].isEnabled()
    qtbot.waitUntil(panel.bar.commands["delete"].isEnabled, timeout=20_000)
    assert column(panel, "State")[0] == "failed"


def test_that_runs_of_several_projects_say_which_one_they_are_of(
    qtbot: QtBot, panel: RunsPanel
) -> None:
    entry = panel.table.entries[0]
    (entry.folder / "config.json").write_text('{"config": {"name": "Another"}}')
    panel.refresh()
    qtbot.waitUntil(lambda: "Project" in panel.table.columns(), timeout=20_000)
    assert column(panel, "Project").count("Another") == 1
    assert panel.table.columns()[2] == "Project"
    panel.bar.filter.setText("another")
    assert panel.view.model().rowCount() == 1


def test_that_a_click_on_a_heading_sorts_by_value(qtbot: QtBot, panel: RunsPanel) -> None:
    header = panel.view.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(4) + 10, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    first = column(panel, "accuracy")
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert first == sorted(first)
    assert column(panel, "accuracy") == first[::-1]


def test_that_the_curves_of_the_chosen_run_are_drawn(qtbot: QtBot, panel: RunsPanel) -> None:
    click_row(qtbot, panel, 2)
    chosen = panel.chosen
    assert chosen is not None
    assert chosen.folder.name == "a"
    qtbot.waitUntil(lambda: list(panel.charts.board.cards) == ["loss", "accuracy"], timeout=20_000)
    accuracy = panel.charts.board.cards["accuracy"].chart
    qtbot.waitUntil(lambda: accuracy.drawing.lines[0].ys[-1] == 0.8, timeout=20_000)


def test_that_a_run_can_be_shown_in_the_curves_panel(
    qtbot: QtBot, panel: RunsPanel, session: TrainingSession
) -> None:
    click_row(qtbot, panel, 1)
    qtbot.waitUntil(panel.bar.commands["show"].isEnabled, timeout=20_000)
    with qtbot.waitSignal(session.picked) as picked:
        qtbot.mouseClick(panel.bar.buttons["show"], Qt.MouseButton.LeftButton)
    assert picked.args is not None
    record, title = picked.args
    assert record.quantities["accuracy"].validation.last == 0.95
    assert title.startswith("Run of ")


def test_that_a_new_training_is_listed_with_its_end(
    qtbot: QtBot, panel: RunsPanel, session: TrainingSession
) -> None:
    project = read_example("iris_mlp").project
    session.start(project.with_training(options={"epochs": 3, "batch_size": 16}))
    qtbot.waitUntil(lambda: session.state == "idle", timeout=120_000)
    qtbot.waitUntil(lambda: panel.table.rowCount() == 4, timeout=20_000)
    qtbot.waitUntil(lambda: column(panel, "State")[0] == "completed", timeout=20_000)
    assert column(panel, "Epochs")[0] == "3 of 3"
    assert panel.chosen is not None
    assert session.run is not None
    assert panel.chosen.folder == session.run.folder


def test_that_weights_of_a_real_run_can_be_saved_elsewhere(
    qtbot: QtBot, panel: RunsPanel, session: TrainingSession, tmp_path: Path
) -> None:
    click_row(qtbot, panel, 0)
    assert not panel.bar.commands["export"].isEnabled()
    project = read_example("iris_mlp").project
    session.start(project.with_training(options={"epochs": 2, "batch_size": 16}))
    qtbot.waitUntil(lambda: session.state == "idle", timeout=120_000)
    qtbot.waitUntil(lambda: panel.table.rowCount() == 4, timeout=20_000)
    assert session.run is not None
    qtbot.waitUntil(lambda: panel.choose(session.run.folder), timeout=20_000)
    qtbot.waitUntil(panel.bar.commands["export"].isEnabled, timeout=20_000)
    assert panel.chosen is not None
    panel.files.save_weights(panel.chosen, tmp_path / "kept.safetensors")
    assert (tmp_path / "kept.safetensors").read_bytes() == session.run.weights.read_bytes()


def test_that_a_deleted_run_can_be_brought_back(qtbot: QtBot, panel: RunsPanel, runs: Path) -> None:
    click_row(qtbot, panel, 1)
    qtbot.mouseClick(panel.bar.buttons["delete"], Qt.MouseButton.LeftButton)
    assert not (runs / "b").exists()
    qtbot.waitUntil(lambda: panel.table.rowCount() == 2, timeout=20_000)
    assert panel.message.text().startswith("Deleted the run of ")
    qtbot.mouseClick(panel.undo, Qt.MouseButton.LeftButton)
    assert (runs / "b" / "history.jsonl").exists()
    qtbot.waitUntil(lambda: panel.table.rowCount() == 3, timeout=20_000)
    assert not panel.undo.isVisible()


def test_that_the_run_that_trains_cannot_be_deleted(
    qtbot: QtBot, panel: RunsPanel, session: TrainingSession
) -> None:
    project = read_example("iris_mlp").project
    session.start(project.with_training(options={"epochs": 1_000_000}))
    qtbot.waitUntil(lambda: panel.table.rowCount() == 4, timeout=120_000)
    click_row(qtbot, panel, 0)
    assert column(panel, "State")[0] == "training"
    assert not panel.bar.buttons["delete"].isEnabled()
    click_row(qtbot, panel, 1)
    assert panel.bar.buttons["delete"].isEnabled()
    session.stop()
    qtbot.waitUntil(lambda: session.state == "idle", timeout=20_000)


def test_that_a_history_that_was_cut_off_is_an_interrupted_run(runs: Path) -> None:
    path = runs / "a" / "history.jsonl"
    path.write_bytes(path.read_bytes()[:-150])
    entry = read_entry(runs / "a")
    assert entry.state == "interrupted"
    assert entry.epochs == 3
    assert entry.figures["accuracy"] == 0.8


def test_that_what_is_no_run_is_passed_over(runs: Path) -> None:
    (runs / "notes").mkdir()
    (runs / "garbage").mkdir()
    (runs / "garbage" / "history.jsonl").write_bytes(b"\xff{]\n\n[1]\n")
    found = run_entries(runs)
    assert [entry.folder.name for entry in found if entry.planned] == ["c", "b", "a"]
    assert run_entries(runs / "nowhere") == []


def test_that_runs_that_are_deleted_while_they_are_listed_are_passed_over(tmp_path: Path) -> None:
    folders = [write_run(tmp_path, f"run{n}", run_of(0.5)) for n in range(120)]
    with ThreadPoolExecutor() as elsewhere:
        deleted = elsewhere.map(shutil.rmtree, folders)
        counts = [len(run_entries(tmp_path))]
        while counts[-1]:
            counts.append(len(run_entries(tmp_path)))
        list(deleted)
    assert counts == sorted(counts, reverse=True)


def test_that_a_long_history_is_listed_from_its_ends_alone(tmp_path: Path) -> None:
    events = run_of(0.9)
    folder = write_run(tmp_path, "long", events)
    path = folder / "history.jsonl"
    head, _, tail = path.read_text().partition("\n")
    step = json.dumps(encode(Step(1, 1, {"loss": (0.5,) * 50}, 0.1, 1.0, 1.0)))
    with path.open("w") as file:
        file.write(head + "\n")
        file.writelines(step + "\n" for _ in range(50_000))
        file.write(tail)
    start = time.process_time()
    entry = read_entry(folder)
    assert time.process_time() - start < 0.2
    assert (entry.planned, entry.epochs, entry.state) == (3, 3, "completed")


def test_that_times_are_short() -> None:
    now = time.mktime((2025, 6, 15, 12, 0, 0, 0, 0, -1))
    assert short_time(now - 60.0, now) == "11:59:00"
    assert short_time(now - 86_400.0, now) == "14 Jun 12:00"
    assert short_time(now - 400 * 86_400.0, now) == "2024-05-11"


def test_that_a_run_goes_on_from_an_epoch_chosen_in_its_menu(
    qtbot: QtBot, session: TrainingSession, panel: RunsPanel
) -> None:
    assert not panel.bar.buttons["go_on"].isEnabled()
    found = read_example("iris_mlp").project
    options = {**found.training.options, "epochs": 3, "patience": None}
    session.start(found.with_training(options=options))
    qtbot.waitUntil(lambda: session.state == "idle", timeout=120_000)
    assert session.run is not None
    first = session.run.folder
    qtbot.waitUntil(lambda: panel.table.rowCount() == 4, timeout=5000)
    assert panel.choose(first)
    button = panel.bar.buttons["go_on"]
    qtbot.waitUntil(button.isEnabled, timeout=5000)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    menu = panel.bar.epochs
    qtbot.waitUntil(menu.isVisible, timeout=2000)
    texts = [action.text() for action in menu.actions()]
    assert texts[0].startswith("After epoch 3")
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.state == "idle" and session.run.folder != first, timeout=60_000)
    assert (first / "weights.safetensors").exists()


def press(qtbot: QtBot, panel: RunsPanel, key: Qt.Key, with_ctrl: bool = False) -> None:  # noqa: FBT001, FBT002
    """Press a key in the table."""
    held = Qt.KeyboardModifier.ControlModifier if with_ctrl else Qt.KeyboardModifier.NoModifier
    panel.view.setFocus()
    qtbot.keyClick(panel.view, key, held)


def choose_two(qtbot: QtBot, panel: RunsPanel, first: int, second: int) -> None:
    """Click one row, then another one with Ctrl held."""
    click_row(qtbot, panel, first)
    place = panel.view.visualRect(panel.view.model().index(second, 1)).center()
    held = Qt.KeyboardModifier.ControlModifier
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, held, place)


def test_that_a_run_is_starred_named_and_noted_in_its_folder(
    qtbot: QtBot, panel: RunsPanel, runs: Path
) -> None:
    click_row(qtbot, panel, 1, cell=0)
    qtbot.waitUntil(lambda: column(panel, "\u2605")[1] == "\u2605", timeout=20_000)
    assert read_remarks(runs / "b").star
    press(qtbot, panel, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: not read_remarks(runs / "b").star, timeout=20_000)
    press(qtbot, panel, Qt.Key.Key_F2)
    editor = panel.view.findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClicks(editor, "sS best")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "sS best" in column(panel, "Run"), timeout=20_000)
    assert panel.chosen is not None
    assert panel.chosen.folder.name == "b"
    qtbot.keyClicks(panel.charts.note, "wider layers")
    qtbot.keyClick(panel.charts.note, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Note" in panel.table.columns(), timeout=20_000)
    assert read_remarks(runs / "b") == Remarks("sS best", "wider layers")
    assert column(panel, "Note")[1] == "wider layers"


def test_that_runs_are_filtered_by_words_of_their_names_and_settings(
    qtbot: QtBot, panel: RunsPanel, runs: Path
) -> None:
    write_remarks(runs / "a", Remarks("slow and steady"))
    panel.refresh()
    qtbot.waitUntil(lambda: "slow and steady" in column(panel, "Run"), timeout=20_000)
    qtbot.keyClicks(panel.bar.filter, "steady slow")
    assert column(panel, "Run") == ["slow and steady"]
    panel.bar.filter.clear()
    qtbot.keyClicks(panel.bar.filter, "failed")
    assert column(panel, "State") == ["failed"]


def test_that_several_runs_are_drawn_over_each_other(qtbot: QtBot, panel: RunsPanel) -> None:
    choose_two(qtbot, panel, 1, 2)
    board = panel.charts.overlay
    qtbot.waitUntil(lambda: list(board.cards) == ["loss", "accuracy"], timeout=20_000)
    lines = board.cards["accuracy"].chart.drawing.lines
    assert [line.ys[-1] for line in lines] == [0.95, 0.8]
    assert lines[0].token != lines[1].token
    assert len(board.names) == 2
    assert not panel.charts.board.isVisible()
    assert not panel.bar.commands["go_on"].isEnabled()


def test_that_two_runs_are_compared_in_drawing_settings_and_results(
    qtbot: QtBot, panel: RunsPanel, runs: Path
) -> None:
    project = read_example("iris_mlp").project
    write(runs / "a" / "project.json", project)
    graph = project.network.graph
    layer = next(i for i, node in graph.nodes.items() if node.name == "hidden")
    wider = graph.with_node(layer, graph[layer].with_params(out_features=99))
    network = dataclasses.replace(project.network, graph=wider)
    other = project.with_network(network).with_training(options={"epochs": 7})
    write(runs / "b" / "project.json", other)
    choose_two(qtbot, panel, 1, 2)
    press(qtbot, panel, Qt.Key.Key_D, with_ctrl=True)
    dialog = panel.findChild(RunDifference)
    assert dialog is not None
    assert "Results" in dialog.lines
    assert "accuracy 0.8000 → 0.9500" in dialog.lines
    assert any("hidden" in line and "99" in line for line in dialog.lines)
    assert any("epochs" in line and "→ 7" in line for line in dialog.lines)
    dialog.reject()


def test_that_the_network_of_a_run_comes_back_as_a_step_that_can_be_undone(
    qtbot: QtBot, panel: RunsPanel, runs: Path
) -> None:
    click_row(qtbot, panel, 2)
    controller = panel._controller
    before = controller.project
    other = read_example("digits_mlp").project
    write(runs / "a" / "project.json", other)
    panel.bar.commands["bring_network"].trigger()
    assert controller.project == other
    controller.undo()
    assert controller.project == before


def test_that_the_chosen_columns_are_kept(
    qtbot: QtBot, panel: RunsPanel, settings: Settings
) -> None:
    panel._settings = settings
    panel.view.offer_columns(QPoint(10, 10))
    menu = panel.view.findChildren(QMenu)[-1]
    action = next(one for one in menu.actions() if one.text() == "Duration")
    assert action.isChecked()
    action.trigger()
    assert "Duration" not in panel.table.columns()
    assert settings.run_columns == {"duration": False}
    menu.close()


def test_that_rows_are_copied_as_csv(qtbot: QtBot, panel: RunsPanel, runs: Path) -> None:
    write_remarks(runs / "b", Remarks("=1+1"))
    panel.refresh()
    qtbot.waitUntil(lambda: "=1+1" in column(panel, "Run"), timeout=20_000)
    choose_two(qtbot, panel, 1, 2)
    press(qtbot, panel, Qt.Key.Key_C, with_ctrl=True)
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0].endswith("Run,State,loss,accuracy,Epochs,Duration")
    assert len(lines) == 3
    assert lines[1].split(",")[1:5] == ["'=1+1", "completed", "0.3000", "0.9500"]


def test_that_settings_that_are_whole_numbers_are_copied_as_csv_and_found(
    qtbot: QtBot, panel: RunsPanel, session: TrainingSession
) -> None:
    found = read_example("iris_mlp").project
    for size in (16, 2048):
        session.start(found.with_training(options={"epochs": 1, "batch_size": size}))
        qtbot.waitUntil(lambda: session.state == "idle", timeout=120_000)
    qtbot.waitUntil(lambda: panel.table.rowCount() == 5, timeout=20_000)
    assert column(panel, "batch size")[:2] == ["2,048", "16"]
    choose_two(qtbot, panel, 0, 1)
    press(qtbot, panel, Qt.Key.Key_C, with_ctrl=True)
    first, *others = csv.reader(QApplication.clipboard().text().splitlines())
    assert [line[first.index("batch size")] for line in others] == ["2,048", "16"]


def test_that_several_runs_are_deleted_and_brought_back_together(
    qtbot: QtBot, panel: RunsPanel, runs: Path
) -> None:
    choose_two(qtbot, panel, 1, 2)
    press(qtbot, panel, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: panel.table.rowCount() == 1, timeout=20_000)
    assert panel.message.text() == "Deleted 2 runs."
    qtbot.mouseClick(panel.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.table.rowCount() == 3, timeout=20_000)
    assert (runs / "a" / "history.jsonl").exists()


def test_that_the_canvas_is_trained_with_the_weights_of_a_run_that_fit(
    qtbot: QtBot, panel: RunsPanel, session: TrainingSession
) -> None:
    found = read_example("iris_mlp").project
    options = {**found.training.options, "epochs": 2, "patience": None}
    panel._controller.edit("Set epochs", found.with_training(options=options))
    session.start(panel._controller.project)
    qtbot.waitUntil(lambda: session.state == "idle", timeout=120_000)
    assert session.run is not None
    first = session.run.folder
    qtbot.waitUntil(lambda: panel.table.rowCount() == 4 and panel.choose(first), timeout=20_000)
    graph = panel._controller.graph
    layer = next(i for i, node in graph.nodes.items() if node.name == "head")
    panel._controller.edit_graph("Rename", graph.with_node(layer, graph[layer].with_(name="top")))
    qtbot.waitUntil(panel.bar.commands["inherit"].isEnabled, timeout=20_000)
    panel.bar.commands["inherit"].trigger()
    qtbot.waitUntil(lambda: panel.findChild(LendingDialog) is not None, timeout=20_000)
    dialog = panel.findChild(LendingDialog)
    assert dialog is not None
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert "hidden, top" in texts
    assert "Adam remembers all weights" in texts
    qtbot.mouseClick(dialog.train, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.state == "idle" and session.run.folder != first, timeout=60_000)
    told = [e.text for e in read_history(session.run.folder) if isinstance(e, Diagnosed)]
    assert told[0].startswith(f"Began with weights of {first.name}")


def test_that_a_star_that_cannot_be_kept_says_why(
    qtbot: QtBot, panel: RunsPanel, runs: Path
) -> None:
    write_remarks(runs / "b", Remarks("mine"))
    (runs / "b" / "remarks.json").chmod(0o444)
    click_row(qtbot, panel, 1, cell=0)
    assert panel.message.text() == "The run cannot be marked: Permission denied."
    assert read_remarks(runs / "b") == Remarks("mine")


def test_that_remarks_that_are_none_are_passed_over(tmp_path: Path) -> None:
    for text in ("", "[]", '{"title": 7, "star": "yes"}', "\xff"):
        (tmp_path / "remarks.json").write_text(text)
        assert read_remarks(tmp_path) == Remarks()
    write_remarks(tmp_path, Remarks("  two\nlines\u202e ", star=True))
    assert read_remarks(tmp_path) == Remarks("two lines\\u202e", star=True)
    write_remarks(tmp_path, Remarks())
    assert not (tmp_path / "remarks.json").exists()


def endless() -> Project:
    """Return a project that trains until it is stopped."""
    return read_example("iris_mlp").project.with_training(options={"epochs": 1_000_000})


def test_that_a_note_that_is_typed_outlives_what_runs_do_meanwhile(
    qtbot: QtBot, panel: RunsPanel, session: TrainingSession, runs: Path
) -> None:
    click_row(qtbot, panel, 1)
    note = panel.charts.note
    note.setFocus()
    qtbot.keyClicks(note, "wider")
    session.start(endless())
    qtbot.waitUntil(lambda: panel.table.rowCount() == 4, timeout=120_000)
    assert note.text() == "wider"
    assert panel.chosen is not None
    assert panel.chosen.folder.name == "b", "the run with the note stays"
    qtbot.keyClicks(note, " layers")
    session.stop()
    qtbot.waitUntil(lambda: "stopped" in column(panel, "State"), timeout=60_000)
    assert (note.text(), note.cursorPosition()) == ("wider layers", 12)
    qtbot.keyClick(note, Qt.Key.Key_Return)
    assert read_remarks(runs / "b").note == "wider layers"
    assert session.run is not None
    assert not read_remarks(session.run.folder).note


def test_that_a_note_that_is_typed_is_kept_when_another_run_is_chosen(
    qtbot: QtBot, panel: RunsPanel, runs: Path
) -> None:
    click_row(qtbot, panel, 1)
    qtbot.keyClicks(panel.charts.note, "wider")
    panel.choose(runs / "a")
    assert panel.charts.note.text() == ""
    assert read_remarks(runs / "b").note == "wider"


def test_that_the_row_and_the_curves_of_a_run_follow_it_while_it_trains(
    qtbot: QtBot, panel: RunsPanel, session: TrainingSession
) -> None:
    session.start(endless())
    qtbot.waitUntil(lambda: panel.table.rowCount() == 4, timeout=120_000)
    qtbot.waitUntil(lambda: panel.charts.shown is not None, timeout=20_000)
    assert session.run is not None
    assert panel.chosen is not None
    assert panel.chosen.folder == session.run.folder
    epochs = lambda: int(column(panel, "Epochs")[0].split(" ")[0].replace(",", ""))  # noqa: E731
    drawn = lambda: panel.charts.board.cards["loss"].chart.drawing.lines[0].xs[-1]  # noqa: E731
    first = epochs()
    qtbot.waitUntil(lambda: epochs() > first, timeout=20_000)
    assert column(panel, "State")[0] == "training"
    qtbot.waitUntil(lambda: "loss" in panel.charts.board.cards, timeout=20_000)
    before = drawn()
    qtbot.waitUntil(lambda: drawn() > before, timeout=20_000)
    session.stop()
    qtbot.waitUntil(lambda: column(panel, "State")[0] == "stopped", timeout=60_000)
    told = [event.epoch for event in read_history(session.run.folder, EpochEnded)]
    assert epochs() == told[-1]
    steps = [event.step for event in read_history(session.run.folder, Step)]
    qtbot.waitUntil(lambda: drawn() == steps[-1], timeout=20_000)


def test_that_a_run_that_trains_leaves_alone_what_is_chosen_scrolled_and_typed_in_the_table(
    qtbot: QtBot, panel: RunsPanel, session: TrainingSession, runs: Path
) -> None:
    for number in range(30):
        write_run(runs, f"old{number:02}", run_of(0.5), age=1000.0 + number)
    session.start(endless())
    qtbot.waitUntil(lambda: panel.table.rowCount() == 34, timeout=120_000)
    epochs = lambda: column(panel, "Epochs")[0]  # noqa: E731
    first = epochs()
    qtbot.waitUntil(lambda: epochs() != first, timeout=20_000)
    choose_two(qtbot, panel, 4, 6)
    bar = panel.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    chosen = [entry.folder for entry in panel.chosen_runs]
    reset: list[bool] = []
    panel.table.modelReset.connect(lambda: reset.append(True))
    for _ in range(2):
        first = epochs()
        qtbot.waitUntil(lambda before=first: epochs() != before, timeout=20_000)
    assert [entry.folder for entry in panel.chosen_runs] == chosen
    assert bar.value() == bar.maximum() > 0
    assert not reset
    panel.choose(chosen[0])
    press(qtbot, panel, Qt.Key.Key_F2)
    editor = panel.view.findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClicks(editor, "half")
    qtbot.wait(2500)
    assert panel.view.editing
    qtbot.keyClicks(editor, " a name")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: read_remarks(chosen[0]).title == "half a name", timeout=20_000)
    session.stop()
    qtbot.waitUntil(lambda: session.state == "idle", timeout=60_000)


def test_that_several_runs_over_each_other_follow_the_one_that_trains(
    qtbot: QtBot, panel: RunsPanel, session: TrainingSession
) -> None:
    session.start(endless())
    qtbot.waitUntil(lambda: panel.table.rowCount() == 4, timeout=120_000)
    choose_two(qtbot, panel, 0, 1)
    cards = lambda: panel.charts.overlay.cards  # noqa: E731
    qtbot.waitUntil(lambda: "loss" in cards(), timeout=20_000)
    longest = lambda: max(line.xs[-1] for line in cards()["loss"].chart.drawing.lines)  # noqa: E731
    before = longest()
    qtbot.waitUntil(lambda: longest() > before, timeout=20_000)
    session.stop()
    qtbot.waitUntil(lambda: session.state == "idle", timeout=60_000)


def test_that_the_curves_of_a_run_in_another_window_are_read_on_and_not_anew(
    qtbot: QtBot, panel: RunsPanel, runs: Path
) -> None:
    told = run_of(0.7)
    folder = write_run(runs, "d", told[:3])
    panel.refresh()
    qtbot.waitUntil(lambda: panel.table.rowCount() == 4, timeout=20_000)
    assert panel.choose(folder)
    qtbot.waitUntil(lambda: panel.has_curves, timeout=20_000)
    assert panel.charts.shown is not None
    record = panel.charts.shown[1]
    assert record.step == 10
    with (folder / "history.jsonl").open("a") as history:
        history.writelines(f"{json.dumps(encode(event))}\n" for event in told[3:5])
        history.write('{"event": "Step", "st')
    panel.refresh()
    qtbot.waitUntil(lambda: record.step == 20, timeout=20_000)
    assert panel.charts.shown[1] is record
    assert list(record.quantities["loss"].validation.steps) == [10, 20]
    assert column(panel, "Epochs")[0] == "2 of 3"
