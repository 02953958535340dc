"""Python of one's own in the window: typed and taken, read before it is trusted, remembered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from designer.app import Application
from designer.controller import Controller
from designer.document import Document
from designer.panels.code import Code
from designer.panels.inspector import Inspector
from designer.panels.node_page import NodePage
from designer.panels.python_fold import PythonFold
from designer.panels.queue_dialog import QueueDialog
from designer.settings import Settings
from designer.trust import take_typed
from designer.trust_dialog import TrustDialog
from nodes.examples import read_example
from nodes.file import read, write
from nodes.graph import Network
from nodes.library.python import TEMPLATE
from nodes.project import Project
from runtime import probe
from runtime.analysis import analyse
from runtime.train.events import Finished
from runtime.train.folders import runs_folder
from runtime.train.history import read_history
from runtime.train.place import IN_PROCESS, IN_THREAD
from runtime.trust import customs, trust, trust_only, trusted, waiting
from tests.networks import network, node

FOREIGN = """\
from torch import Tensor, nn


class Twice(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return 2 * x
"""


@pytest.fixture(autouse=True)
def _nothing_stays_trusted() -> Iterator[None]:
    yield
    trust_only(())


def own(code: str = TEMPLATE) -> Network:
    """Return a network of one Python layer."""
    return network(
        {"x": node("Input", shape=(6,)), "own": node("Python", code=code), "y": node("Output")},
        *("x > own.x", "own.y > y"),
        name="Owned",
    )


@pytest.fixture
def controller(qapp: QApplication) -> Controller:
    """Return a controller of a network with a fresh Python layer."""
    return Controller(Document(Project(own())))


@pytest.fixture
def inspector(qtbot: QtBot, controller: Controller) -> Inspector:
    """Return the inspector on the page of that layer, shown."""
    made = Inspector(controller)
    qtbot.addWidget(made)
    made.resize(420, 900)
    made.show()
    controller.select({"own"})
    return made


def page(inspector: Inspector) -> NodePage:
    assert isinstance(inspector.page, NodePage)
    return inspector.page


def fold(inspector: Inspector) -> PythonFold:
    return page(inspector).python


def answer(qtbot: QtBot, *, yes: bool, seen: list[str]) -> None:
    """Answer the question of trust as soon as it stands there."""

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, TrustDialog)
        seen.append(dialog.view.toPlainText())
        button = dialog.trust if yes else dialog.cancel
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(100, press)


def test_that_what_is_typed_is_taken_by_ctrl_enter_as_one_step_and_trusted(
    qtbot: QtBot, controller: Controller, inspector: Inspector
) -> None:
    editor = fold(inspector).editor
    editor.setFocus()
    assert editor.toPlainText() == TEMPLATE
    editor.selectAll()
    qtbot.keyClicks(editor, "def fade(x, share: float = 0.5):")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "return share * x")
    assert controller.graph["own"].params["code"] == TEMPLATE
    assert fold(inspector).message.text().startswith("Not taken yet")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    taken = "def fade(x, share: float = 0.5):\n    return share * x"
    assert controller.graph["own"].params["code"] == taken
    assert not waiting(controller.network)
    assert "share" in page(inspector).form.rows
    assert fold(inspector).editor.hasFocus(), "one goes on typing"
    controller.undo()
    assert controller.graph["own"].params["code"] == TEMPLATE
    assert fold(inspector).editor.toPlainText() == TEMPLATE
    controller.redo()
    assert not waiting(controller.network)


def test_that_an_error_is_said_with_its_line_and_is_not_taken(
    qtbot: QtBot, controller: Controller, inspector: Inspector
) -> None:
    part = fold(inspector)
    part.editor.selectAll()
    qtbot.keyClicks(part.editor, "def f(x):")
    qtbot.keyClick(part.editor, Qt.Key.Key_Return)
    qtbot.keyClicks(part.editor, "return (x")
    assert part.message.text() == "Line 2: '(' was never closed"
    assert part.editor.marked == {2}
    qtbot.keyClick(part.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert controller.graph["own"].params["code"] == TEMPLATE
    qtbot.keyClick(part.editor, Qt.Key.Key_Escape)
    assert part.editor.toPlainText() == TEMPLATE
    assert part.message.text() == ""


def test_that_a_draft_waits_while_another_node_is_looked_at(
    qtbot: QtBot, controller: Controller, inspector: Inspector
) -> None:
    editor = fold(inspector).editor
    editor.selectAll()
    qtbot.keyClicks(editor, "def unfinished(")
    controller.select({"x"})
    controller.select({"own"})
    assert fold(inspector).editor.toPlainText() == "def unfinished("
    assert controller.graph["own"].params["code"] == TEMPLATE
    qtbot.keyClick(fold(inspector).editor, Qt.Key.Key_Escape)
    controller.select({"x"})
    controller.select({"own"})
    assert fold(inspector).editor.toPlainText() == TEMPLATE


def test_that_python_of_somebody_elses_is_read_only_until_it_is_trusted(
    qtbot: QtBot, controller: Controller, inspector: Inspector
) -> None:
    controller.open(Document(Project(own(FOREIGN))))
    controller.select({"own"})
    part = fold(inspector)
    assert part.editor.isReadOnly()
    assert part.editor.toPlainText() == FOREIGN
    qtbot.keyClicks(part.editor, "import os")
    assert part.editor.toPlainText() == FOREIGN
    assert not take_typed(controller, "own", FOREIGN + "\n# mine")
    assert waiting(controller.network)
    with qtbot.waitSignal(controller.trust_wanted):
        qtbot.mouseClick(part.trust, Qt.MouseButton.LeftButton)


@pytest.fixture
def foreign(tmp_path: Path) -> Path:
    """Return the file of a project that somebody else wrote."""
    path = tmp_path / "foreign.json"
    write(path, Project(own(FOREIGN)))
    return path


def test_that_a_project_is_trusted_once_shown_and_again_where_it_changed(
    qtbot: QtBot, whole: Application, foreign: Path
) -> None:
    controller, settings = whole.controller, whole.settings
    whole.window.files.open_path(foreign)
    qtbot.waitUntil(lambda: bool(controller.analysis), timeout=60_000)
    assert controller.analysis is not None
    (problem,) = [p for p in controller.analysis.errors if p.fix and p.fix.asks_for_trust]
    seen: list[str] = []
    answer(qtbot, yes=False, seen=seen)
    controller.apply_fix(problem)
    assert seen == [FOREIGN]
    assert waiting(controller.network)
    answer(qtbot, yes=True, seen=seen)
    with qtbot.waitSignal(controller.analysed, timeout=60_000):
        controller.apply_fix(problem)
    assert controller.analysis is not None
    assert not controller.analysis.errors
    assert "trust" not in foreign.read_text()
    whole.window.files.open_example("digits_cnn")
    assert FOREIGN not in trusted()
    whole.window.files.open_path(foreign)
    assert not waiting(controller.network)
    changed = own(FOREIGN.replace("2 *", "3 *"))
    write(foreign, Project(changed))
    whole.window.files.open_path(foreign)
    assert waiting(controller.network)
    assert settings.trusted(foreign)
    copy = foreign.with_name("copy.json")
    write(copy, Project(own(FOREIGN)))
    whole.window.files.open_path(copy)
    assert waiting(controller.network), "trust belongs to a place"


def test_that_what_was_typed_is_still_trusted_after_saving_and_opening(
    qtbot: QtBot, whole: Application, foreign: Path
) -> None:
    write(foreign, Project(own()))
    whole.window.files.open_path(foreign)
    assert take_typed(whole.controller, "own", FOREIGN)
    assert whole.window.files.save()
    assert read(foreign).network.graph["own"].params["code"] == FOREIGN
    whole.window.files.open_example("digits_cnn")
    whole.window.files.open_path(foreign)
    assert not waiting(whole.controller.network)


ENDLESS = """\
def endless(x):
    while True:
        x = x + 0
    return x
"""


def test_that_a_layer_without_an_end_is_named_and_the_window_goes_on(
    qtbot: QtBot, analysed: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(probe, "LONGEST", 0.5)
    controller = analysed.controller
    found = own(ENDLESS)
    trust(custom.digest for custom in customs(found))
    controller.edit_network("Take", found)
    controller.edit_network("Describe", replace(found, doc="typed while it runs"))
    turns = []
    clock = QTimer(interval=10, parent=controller)
    clock.timeout.connect(lambda: turns.append(1))
    clock.start()
    qtbot.waitUntil(lambda: _is_analysed(controller), timeout=20_000)
    clock.stop()
    assert turns
    (problem,) = _errors(controller, "own")
    assert problem.startswith("own (Python): its Python does not run with x = N × 6: line ")
    assert controller.network.doc == "typed while it runs"
    controller.edit_network("Mend", own())
    trust(custom.digest for custom in customs(controller.network))
    controller.trusted.emit()
    qtbot.waitUntil(lambda: _is_analysed(controller) and not _errors(controller, "own"))


def _errors(controller: Controller, node: str) -> list[str]:
    analysis = controller.analysis
    return [p.text for p in analysis.errors if p.where == (node,)] if analysis else []


def _is_analysed(controller: Controller) -> bool:
    analysis = controller.analysis
    return analysis is not None and analysis.project is controller.project


def test_that_settings_keep_trust_by_place_and_not_in_the_project(tmp_path: Path) -> None:
    settings = Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    settings.keep_trusted(tmp_path / "a.json", {"abc"})
    assert settings.trusted(tmp_path / "a.json") == {"abc"}
    assert settings.trusted(tmp_path / "b.json") == frozenset()


def test_that_the_code_panel_shows_the_file_of_its_own(
    qtbot: QtBot, controller: Controller
) -> None:
    code = Code(controller)
    qtbot.addWidget(code)
    code.show()
    assert code.tabs.count() == 2
    controller.accept(analyse(controller.project))
    assert [code.tabs.tabText(n) for n in range(code.tabs.count())] == [
        "model.py",
        "objective.py",
        "custom_scale.py",
    ]
    code.tabs.setCurrentIndex(2)
    assert code.view.toPlainText() == TEMPLATE
    controller.open(Document())
    assert code.tabs.count() == 2


@pytest.fixture
def gated(tmp_path: Path) -> Path:
    """Return the file of a project that trains with Python of somebody's own."""
    project = read_example("iris_mlp").project
    graph = project.network.graph
    graph = graph.with_node("relu", node("Python", "relu", code=FOREIGN))
    options = {**project.training.options, "epochs": 1, "device": "cpu"}
    project = project.with_network(project.network.with_graph(graph))
    path = tmp_path / "gated.json"
    write(path, project.with_training(options=options))
    return path


@pytest.mark.parametrize("place", [IN_THREAD, IN_PROCESS])
def test_that_queued_runs_use_the_python_that_was_trusted_where_they_were_queued(
    qtbot: QtBot, analysed: Application, gated: Path, place: str
) -> None:
    app, queue = analysed, analysed.window.queue
    app.settings.training_place = place
    app.settings.keep_trusted(gated, {c.digest for c in customs(read(gated).network)})
    app.window.files.open_path(gated)
    qtbot.waitUntil(lambda: _is_analysed(app.controller), timeout=60_000)
    app.window.menus.call("run.queue")
    dialog = app.window.findChild(QueueDialog)
    assert dialog is not None
    field = dialog.rows[0].findChild(QLineEdit)
    assert field is not None
    qtbot.keyClicks(field, "0.1, 0.2")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    app.window.files.open_example("digits_cnn")
    assert FOREIGN not in trusted()
    qtbot.waitUntil(lambda: not queue.going, timeout=120_000)
    assert [(entry.stand, entry.text) for entry in queue.entries] == [("done", "")] * 2


def test_that_a_queued_file_runs_the_python_that_is_trusted_in_its_place_and_no_other(
    qtbot: QtBot, analysed: Application, gated: Path
) -> None:
    queue, copy = analysed.window.queue, gated.with_name("copy.json")
    write(copy, read(gated))
    analysed.settings.keep_trusted(gated, {c.digest for c in customs(read(gated).network)})
    queue.add([(path.stem, read(path), runs_folder(path)) for path in (gated, copy)])
    qtbot.waitUntil(lambda: not queue.going, timeout=120_000)
    assert [entry.stand for entry in queue.entries] == ["done", "failed"]
    assert "waits for your trust" in queue.entries[1].text
    assert not trusted() & {c.digest for c in customs(read(gated).network)}


def test_that_a_run_uses_the_python_that_was_trusted_when_f5_was_pressed(
    qtbot: QtBot, analysed: Application, gated: Path
) -> None:
    session = analysed.session
    analysed.settings.keep_trusted(gated, {c.digest for c in customs(read(gated).network)})
    analysed.window.files.open_path(gated)
    qtbot.waitUntil(lambda: _is_analysed(analysed.controller), timeout=60_000)
    qtbot.keyClick(analysed.window, Qt.Key.Key_F5)
    analysed.window.files.open_example("digits_cnn")
    assert session.state == "preparing"
    qtbot.waitUntil(lambda: session.state == "idle", timeout=120_000)
    assert session.run is not None
    assert isinstance(list(read_history(session.run.folder))[-1], Finished)
