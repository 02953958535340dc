"""Runs and tabs: a run belongs to the project that it was asked for, whichever tab is shown."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from benchmarks.diagnosis.cases import named
from designer.app import Application
from designer.panels.queue_dialog import QueueDialog
from designer.panels.runs import RunsPanel
from designer.panels.training import TrainingPanel
from nodes.examples import read_example
from nodes.file import read, write
from nodes.project import Project
from runtime.train.checkpoints import checkpoints
from runtime.train.folders import runs_folder

LONG = 1_000_000
TRAINED = 120_000
HINT = "This run is that of {}, which is not shown now."


def project(epochs: int = 2) -> Project:
    """Return a small network on the iris data."""
    found = read_example("iris_mlp").project
    options = {**found.training.options, "epochs": epochs, "patience": None, "device": "cpu"}
    return found.with_training(options=options)


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """Return two files of projects whose nodes have the same names."""
    found = (tmp_path / "a.json", tmp_path / "b.json")
    for path in found:
        write(path, project())
    return found


def show(qtbot: QtBot, app: Application, path: Path) -> None:
    """Show the project of a file in its tab, known to the analysis."""
    assert app.window.files.open_path(path)
    qtbot.waitUntil(lambda: app.controller.analysis is not None, timeout=60_000)


def queue(qtbot: QtBot, app: Application, values: str) -> None:
    """Queue what is shown with some learning rates, by keys."""
    app.window.activateWindow()
    app.window.view.setFocus()
    qtbot.keyClick(app.window.view, Qt.Key.Key_F5, Qt.KeyboardModifier.ControlModifier)
    dialog = app.window.findChild(QueueDialog)
    assert dialog is not None
    field = dialog.rows[0].findChild(QLineEdit)
    assert field is not None
    qtbot.keyClicks(field, values)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def marks(app: Application) -> list[str]:
    """Return the names of the tabs that say that they are trained."""
    bar = app.window.stage.bar.bar
    return [bar.tabText(n) for n in range(bar.count()) if not bar.tabIcon(n).isNull()]


def hints(app: Application) -> list[str]:
    """Return what the training panel says beside the figures."""
    app.window.docks.show("training")
    panel = app.window.docks["training"].build()
    assert isinstance(panel, TrainingPanel)
    return [problem.text for problem in panel.messages.shown]


def begun(qtbot: QtBot, app: Application, number: int) -> None:
    """Wait until a run of the queue trains, and has told something."""
    entry = lambda: app.window.queue.entries[number]  # noqa: E731
    qtbot.waitUntil(lambda: entry().begun is not None, timeout=TRAINED)


def test_that_queued_runs_are_those_of_the_tab_that_queued_them(
    qtbot: QtBot, analysed: Application, files: tuple[Path, Path]
) -> None:
    window, session, watching = analysed.window, analysed.session, analysed.watching
    show(qtbot, analysed, files[0])
    queue(qtbot, analysed, "0.1, 0.2")
    show(qtbot, analysed, files[1])
    begun(qtbot, analysed, 1)
    assert session.run_elsewhere() == "a.json"
    qtbot.waitUntil(lambda: not window.queue.going, timeout=TRAINED)
    assert watching.sample is None, "figures of another project stand on nodes of the same name"
    assert HINT.format("a.json") in hints(analysed)
    window.files.open_path(files[0])
    assert session.run_elsewhere() == ""
    assert watching.sample is not None
    assert HINT.format("b.json") not in hints(analysed)
    assert [entry.stand for entry in window.queue.entries] == ["done", "done"]


def test_that_the_tab_that_queued_a_run_says_that_it_is_trained(
    qtbot: QtBot, analysed: Application, files: tuple[Path, Path]
) -> None:
    session = analysed.session
    write(files[0], project(LONG))
    show(qtbot, analysed, files[0])
    queue(qtbot, analysed, "0.1, 0.2")
    show(qtbot, analysed, files[1])
    begun(qtbot, analysed, 0)
    session.stop()
    qtbot.waitUntil(lambda: not analysed.window.queue.going, timeout=TRAINED)
    assert marks(analysed) == []
    analysed.window.queue.start()
    begun(qtbot, analysed, 1)
    assert marks(analysed) == ["a.json"]
    session.stop()
    qtbot.waitUntil(lambda: session.state == "idle", timeout=TRAINED)


def test_that_a_diagnosis_of_a_queued_run_cures_the_project_that_queued_it_and_no_other(
    qtbot: QtBot, analysed: Application, tmp_path: Path, files: tuple[Path, Path]
) -> None:
    squashed = named("a Softmax before CrossEntropy").build(tmp_path, 0)
    few = {**squashed.training.options, "epochs": 2, "threads": 1}
    for path in files:
        write(path, squashed.with_training(options=few))
    show(qtbot, analysed, files[0])
    queue(qtbot, analysed, "0.1")
    show(qtbot, analysed, files[1])
    qtbot.waitUntil(lambda: not analysed.window.queue.going, timeout=TRAINED)
    panel = analysed.window.docks["diagnosis"]
    assert analysed.diagnoses.active == ()
    assert panel.windowTitle() == "Diagnosis"
    analysed.window.files.open_path(files[0])
    assert [told.row.id for told in analysed.diagnoses.active] == ["softmax_before_loss"]
    assert panel.windowTitle() == "Diagnosis (1)"


def test_that_a_run_of_a_file_is_that_of_its_tab_from_when_it_is_opened(
    qtbot: QtBot, analysed: Application, files: tuple[Path, Path]
) -> None:
    window, session = analysed.window, analysed.session
    write(files[0], project(LONG))
    show(qtbot, analysed, files[1])
    window.menus.call("run.queue")
    dialog = window.findChild(QueueDialog)
    assert dialog is not None
    dialog.take_files([files[0]])
    qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    begun(qtbot, analysed, 0)
    assert session.run_elsewhere() == "IrisMLP"
    assert marks(analysed) == []
    assert HINT.format("IrisMLP") in hints(analysed)
    with qtbot.waitSignal(session.events, timeout=30_000):
        pass
    assert analysed.watching.sample is None
    show(qtbot, analysed, files[0])
    assert session.run_elsewhere() == ""
    assert marks(analysed) == ["a.json"]
    qtbot.waitUntil(lambda: analysed.watching.sample is not None, timeout=30_000)
    session.stop()
    qtbot.waitUntil(lambda: session.state == "idle", timeout=TRAINED)


def test_that_a_run_is_that_of_the_tab_in_which_f5_was_pressed_though_another_one_is_shown_at_once(
    qtbot: QtBot, analysed: Application, files: tuple[Path, Path]
) -> None:
    session = analysed.session
    show(qtbot, analysed, files[1])
    show(qtbot, analysed, files[0])
    qtbot.keyClick(analysed.window, Qt.Key.Key_F5)
    assert session.state == "preparing"
    analysed.window.files.open_path(files[1])
    assert session.state == "preparing"
    qtbot.waitUntil(lambda: session.state == "idle", timeout=TRAINED)
    assert session.run_elsewhere() == "a.json"
    assert analysed.watching.sample is None
    analysed.window.files.open_path(files[0])
    assert analysed.watching.sample is not None


def test_that_a_queued_run_keeps_no_closed_project_in_memory(
    qtbot: QtBot, analysed: Application, files: tuple[Path, Path]
) -> None:
    show(qtbot, analysed, files[0])
    queue(qtbot, analysed, "0.1")
    analysed.window.files.close()
    qtbot.waitUntil(lambda: not analysed.window.queue.going, timeout=TRAINED)
    gc.collect()
    assert analysed.session.home is None
    assert analysed.session.run_elsewhere() == "IrisMLP"
    show(qtbot, analysed, files[1])
    assert analysed.watching.sample is None


def test_that_why_a_queued_file_is_not_trained_is_said_with_its_name_and_without_cures(
    qtbot: QtBot, analysed: Application, files: tuple[Path, Path]
) -> None:
    window = analysed.window
    bare = project()
    graph = bare.network.graph.without_nodes([bare.network.graph.of_role("loss")[0]])
    write(files[0], bare.with_network(bare.network.with_graph(graph)))
    show(qtbot, analysed, files[1])
    window.docks.show("training")
    window.queue.add([("bare", read(files[0]), runs_folder(files[0]))])
    qtbot.waitUntil(lambda: not window.queue.going, timeout=TRAINED)
    panel = window.docks["training"].build()
    assert isinstance(panel, TrainingPanel)
    (told,) = panel.messages.shown
    assert told.text.startswith("IrisMLP is not trained: There is no loss")
    assert (told.where, told.fix) == ((), None)
    show(qtbot, analysed, files[0])
    assert panel.messages.shown == ()


def test_that_a_run_that_an_earlier_window_had_queued_is_that_of_its_file(
    qtbot: QtBot, analysed: Application, files: tuple[Path, Path]
) -> None:
    show(qtbot, analysed, files[0])
    show(qtbot, analysed, files[1])
    queued = analysed.window.queue
    queued.put_back([("", project(), runs_folder(files[0]), None)])
    queued.start()
    qtbot.waitUntil(lambda: not queued.going, timeout=TRAINED)
    assert analysed.session.run_elsewhere() == "a.json"
    assert analysed.watching.sample is None
    analysed.window.files.open_path(files[0])
    assert analysed.watching.sample is not None


def test_that_parts_of_a_run_are_frozen_only_where_its_project_is_shown(
    qtbot: QtBot, analysed: Application, files: tuple[Path, Path]
) -> None:
    window, controller = analysed.window, analysed.controller
    write(files[0], project(LONG))
    show(qtbot, analysed, files[0])
    window.train()
    qtbot.waitUntil(lambda: analysed.session.state == "training", timeout=TRAINED)
    for path, allowed in ((files[1], False), (files[0], True)):
        show(qtbot, analysed, path)
        hidden = next(i for i, n in controller.graph.nodes.items() if n.type == "Linear")
        controller.select([hidden])
        window.menus.refresh()
        assert window.menus.actions["run.freeze"].isEnabled() == allowed
    analysed.session.stop()
    qtbot.waitUntil(lambda: analysed.session.state == "idle", timeout=TRAINED)


def test_that_a_run_that_goes_on_is_of_its_own_network_where_unsaved_ones_share_a_list(
    qtbot: QtBot, analysed: Application
) -> None:
    window, session = analysed.window, analysed.session
    window.files.open_example("iris_mlp")
    analysed.controller.edit("Set epochs", project(LONG))
    window.train()
    qtbot.waitUntil(lambda: bool(session.run and checkpoints(session.run.folder)), timeout=TRAINED)
    session.stop()
    qtbot.waitUntil(lambda: session.state == "idle", timeout=TRAINED)
    window.files.open_example("digits_cnn")
    window.docks.show("runs")
    panel = window.docks["runs"].build()
    assert isinstance(panel, RunsPanel)
    qtbot.waitUntil(lambda: panel.chosen is not None, timeout=30_000)
    panel.go_on()
    qtbot.waitUntil(lambda: session.state == "training", timeout=TRAINED)
    assert session.run_elsewhere() == "IrisMLP"
    assert marks(analysed) == []
    session.stop()
    qtbot.waitUntil(lambda: session.state == "idle", timeout=TRAINED)


def test_that_full_memory_is_cured_in_the_project_that_filled_it_and_in_no_other(
    qtbot: QtBot,
    analysed: Application,
    files: tuple[Path, Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    whole, session = torch.nn.Linear.forward, analysed.session

    def forward(self: torch.nn.Linear, x: torch.Tensor) -> torch.Tensor:
        if self.training and not x.is_meta and len(x) > 8:
            message = "CUDA out of memory. Tried to allocate 20.00 GiB."
            raise torch.OutOfMemoryError(message)
        return whole(self, x)

    monkeypatch.setattr(torch.nn.Linear, "forward", forward)
    show(qtbot, analysed, files[1])
    show(qtbot, analysed, files[0])
    analysed.window.docks.show("training")
    panel = analysed.window.docks["training"].build()
    assert isinstance(panel, TrainingPanel)
    qtbot.keyClick(analysed.window, Qt.Key.Key_F5)
    analysed.window.files.open_path(files[1])
    qtbot.waitUntil(lambda: session.state == "idle", timeout=TRAINED)
    told = next(one for one in panel.messages.shown if one.severity == "error")
    assert "The memory is full" in told.text
    assert (told.where, told.fix) == ((), None)
    cures = lambda: [b for b in panel.messages.findChildren(QPushButton) if "Halve" in b.text()]  # noqa: E731
    assert cures() == []
    analysed.window.files.open_path(files[0])
    (cure,) = cures()
    assert session.run is not None
    first = session.run.folder
    qtbot.mouseClick(cure, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.run not in (None, first) and session.state == "idle")
    assert session.run_elsewhere() == ""
    assert analysed.controller.document.undo_label is not None
    analysed.window.files.open_path(files[1])
    assert analysed.controller.document.undo_label is None
