"""Tabs: each project keeps its own history, place and picture; nothing is lost, nothing stays."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path
from weakref import ref

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from designer.app import Application
from designer.controller import Controller
from designer.document import Document
from designer.panels.curves import CurvesPanel
from designer.tabs import Tab, Tabs
from nodes.examples import read_example
from nodes.file import read, write
from nodes.graph import Node
from tests.designer.test_files import Answers

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def _add(controller: Controller, name: str = "extra") -> None:
    graph = controller.graph.with_node(name, Node("ReLU", name))
    controller.edit_graph("Add", graph)


@pytest.fixture
def key(whole: Application) -> Callable[..., None]:
    """Return what presses a key in whatever has the keyboard."""
    whole.window.activateWindow()
    whole.window.view.setFocus()

    def press(key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or whole.window, key, keys)
        QApplication.processEvents()

    return press


def _names(whole: Application) -> list[str]:
    return [whole.window.files.name_of(tab) for tab in whole.window.tabs]


def test_that_keys_open_close_and_go_through_tabs(
    whole: Application, key: Callable[..., None]
) -> None:
    key(Qt.Key.Key_N, CTRL)
    key(Qt.Key.Key_T, CTRL)
    assert _names(whole) == ["digits_cnn", "Untitled"], "an untouched canvas gives way to a new one"
    _add(whole.controller)
    key(Qt.Key.Key_T, CTRL)
    assert _names(whole) == ["digits_cnn", "Untitled", "Untitled 2"]
    shown = [whole.window.files.name]
    for _ in range(3):
        key(Qt.Key.Key_Tab, CTRL)
        shown.append(whole.window.files.name)
    assert shown == ["Untitled 2", "digits_cnn", "Untitled", "Untitled 2"]
    key(Qt.Key.Key_Backtab, CTRL | SHIFT)
    assert whole.window.files.name == "Untitled"
    key(Qt.Key.Key_PageUp, CTRL)
    assert whole.window.files.name == "digits_cnn"
    key(Qt.Key.Key_W, CTRL)
    assert _names(whole) == ["Untitled", "Untitled 2"]
    assert whole.window.files.name == "Untitled"


def test_that_each_tab_keeps_its_history_selection_level_and_view(analysed: Application) -> None:
    window, controller = analysed.window, analysed.controller
    view, files = window.view, window.files
    controller.select(["conv1"])
    _add(controller)
    view.zoom_in()
    before = controller.shown, view.camera.shot, controller.project
    files.open_example("resnet18")
    controller.enter(next(i for i, n in controller.graph.nodes.items() if n.block))
    inside = controller.way, controller.place, view.camera.shot
    assert not controller.document.modified
    window.tabs.go_along(-1)
    assert controller.shown == before[0]
    assert view.camera.shot == before[1]
    assert controller.document.undo_label == "Add"
    assert controller.undo()
    assert "extra" not in controller.graph
    assert controller.redo()
    assert controller.project is before[2]
    window.tabs.go_along(1)
    assert (controller.way, controller.place, view.camera.shot) == inside
    assert controller.leave()


def test_that_an_analysis_is_not_made_twice(qtbot: QtBot, analysed: Application) -> None:
    window, controller = analysed.window, analysed.controller
    known = controller.analysis
    window.files.open_example("iris_mlp")
    qtbot.waitUntil(lambda: controller.analysis is not None, timeout=60_000)
    window.tabs.go_along(1)
    assert controller.analysis is known
    assert window.view.arrays.facts.traces
    assert "13" not in analysed.window.docks["problems"].windowTitle()


def test_that_a_dot_says_what_is_not_saved(whole: Application, tmp_path: Path) -> None:
    bar, controller = whole.window.stage.bar.bar, whole.controller
    assert bar.tabText(0) == "digits_cnn"
    _add(controller)
    assert bar.tabText(0) == "digits_cnn \u2022"
    assert "unsaved" in bar.tabToolTip(0)
    controller.undo()
    assert bar.tabText(0) == "digits_cnn"
    with Answers(str(tmp_path / "a&b.json")):
        _add(controller)
        assert whole.window.files.save()
    assert bar.tabText(0) == "a&&b.json"


@pytest.fixture(autouse=True)
def _own_dialogs(qapp: QApplication) -> None:
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)


def test_that_the_middle_button_closes_and_asks_only_about_unsaved_work(whole: Application) -> None:
    window, bar = whole.window, whole.window.stage.bar.bar
    window.files.open_example("iris_mlp")
    _add(whole.controller)
    window.files.open_example("lenet5")
    QTest.mouseClick(bar, Qt.MouseButton.MiddleButton, pos=bar.tabRect(0).center())
    assert _names(whole) == ["iris_mlp", "lenet5"]
    with Answers("Cancel") as answers:
        QTest.mouseClick(bar, Qt.MouseButton.MiddleButton, pos=bar.tabRect(0).center())
    assert answers.words == ["Save the changes to iris_mlp? Without saving they are lost."]
    assert whole.window.files.name == "iris_mlp", "what is asked about is shown"
    with Answers("Discard"):
        QTest.mouseClick(bar, Qt.MouseButton.MiddleButton, pos=bar.tabRect(0).center())
    assert _names(whole) == ["lenet5"]


def test_that_tabs_are_dragged_to_another_place(whole: Application) -> None:
    window, bar = whole.window, whole.window.stage.bar.bar
    window.files.open_example("iris_mlp")
    start, end = bar.tabRect(0).center(), bar.tabRect(1).center() + QPoint(30, 0)
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 11):
        QTest.mouseMove(bar, start + (end - start) * step / 10)
        QApplication.processEvents()
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=end)
    assert _names(whole) == ["iris_mlp", "digits_cnn"]
    assert window.files.name == "digits_cnn"
    window.tabs.go_along(1)
    assert window.files.name == "iris_mlp"


def test_that_the_menu_of_a_tab_closes_the_others(whole: Application) -> None:
    window, bar = whole.window, whole.window.stage.bar.bar
    for name in ("iris_mlp", "lenet5"):
        window.files.open_example(name)
    place = bar.tabRect(1).center()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(bar, QContextMenuEvent(reason, place, bar.mapToGlobal(place)))
    menu = window.stage.bar.findChild(QMenu)
    menu.actions()[1].trigger()
    menu.close()
    assert _names(whole) == ["iris_mlp"]


def test_that_a_file_is_open_once_and_read_again_where_another_program_wrote_it(
    whole: Application, tmp_path: Path
) -> None:
    files, controller = whole.window.files, whole.controller
    path, link = tmp_path / "net.json", tmp_path / "link.json"
    write(path, read_example("iris_mlp").project)
    link.symlink_to(path)
    assert files.open_path(path)
    assert files.open_example("lenet5")
    assert files.open_path(link)
    assert _names(whole) == ["digits_cnn", "net.json", "lenet5"]
    write(path, read_example("digits_mlp").project)
    assert files.open_path(path)
    assert controller.project == read(path)
    assert len(whole.window.tabs) == 3
    _add(controller)
    write(path, read_example("iris_mlp").project)
    assert files.open_path(path)
    assert "extra" in controller.graph, "unsaved work is not thrown away"


def test_that_a_file_open_in_another_tab_is_not_written_over(
    whole: Application, tmp_path: Path
) -> None:
    files = whole.window.files
    path = tmp_path / "net.json"
    write(path, read_example("iris_mlp").project)
    files.open_path(path)
    whole.window.tabs.go_along(1)
    with Answers("OK") as answers:
        assert not files._write(path)
    assert "is open in another tab" in answers.words[-1]
    assert read(path) == read_example("iris_mlp").project


def test_that_a_closed_file_comes_back(
    whole: Application, tmp_path: Path, key: Callable[..., None]
) -> None:
    path = tmp_path / "net.json"
    write(path, read_example("iris_mlp").project)
    whole.window.files.open_path(path)
    key(Qt.Key.Key_W, CTRL)
    assert _names(whole) == ["digits_cnn"]
    key(Qt.Key.Key_T, CTRL | SHIFT)
    assert _names(whole) == ["digits_cnn", "net.json"]


def test_that_the_last_tab_leaves_the_start_page_and_an_edit_makes_a_tab(
    whole: Application, key: Callable[..., None]
) -> None:
    window = whole.window
    key(Qt.Key.Key_W, CTRL)
    assert _names(whole) == []
    assert window.stage.shows_start
    assert not window.view.isVisible()
    assert window.stage.bar.isHidden()
    window.guide.add("layer", "ReLU")
    assert _names(whole) == ["Untitled"]
    assert window.view.isVisible()
    assert not window.stage.shows_start
    assert whole.controller.undo()
    assert not whole.controller.graph.nodes


def test_that_a_run_goes_on_while_another_tab_is_shown_and_its_tab_says_so(
    qtbot: QtBot, analysed: Application
) -> None:
    window, session, bar = analysed.window, analysed.session, analysed.window.stage.bar.bar
    project = analysed.controller.project.with_training(
        options={"epochs": 40}, data=analysed.controller.project.training.data
    )
    analysed.controller.edit("Set epochs", project)
    window.train()
    qtbot.waitUntil(lambda: session.state == "training", timeout=60_000)
    window.files.open_example("iris_mlp")
    assert not bar.tabIcon(0).isNull()
    assert bar.tabIcon(1).isNull()
    assert "trained" in bar.tabToolTip(0)
    assert session.run_elsewhere() == "digits_cnn"
    assert not session.moved_on(analysed.controller.project)
    with qtbot.waitSignal(session.events, timeout=30_000):
        pass
    assert session.state == "training"
    curves = window.docks["curves"].build()
    assert isinstance(curves, CurvesPanel)
    qtbot.waitUntil(lambda: curves.bar.run.text() == "Run of digits_cnn")
    assert curves.bar.live.isHidden()
    window.tabs.go_along(1)
    assert session.run_elsewhere() == ""
    assert curves.bar.run.text() == ""
    session.stop()
    qtbot.waitUntil(lambda: session.state == "idle", timeout=60_000)
    assert bar.tabIcon(0).isNull()


def test_that_a_run_survives_the_closing_of_its_tab(qtbot: QtBot, analysed: Application) -> None:
    window, session = analysed.window, analysed.session
    window.train()
    qtbot.waitUntil(lambda: session.state == "training", timeout=60_000)
    window.files.close()
    assert window.stage.shows_start
    window.files.open_example("iris_mlp")
    assert session.run_elsewhere() == "DigitsCNN"
    assert session.state == "training"
    session.stop()
    qtbot.waitUntil(lambda: session.state == "idle", timeout=60_000)
    assert window.stage.trained is None


def test_that_a_closed_tab_leaves_nothing_behind(qtbot: QtBot, analysed: Application) -> None:
    window = analysed.window
    while window.docks.build_next():
        QApplication.processEvents()

    def living() -> int:
        for _ in range(5):
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return len(window.findChildren(QWidget))

    def open_and_close() -> ref[Document]:
        window.files.open_example("resnet18")
        document = analysed.controller.document
        window.tabs.go_along(1)
        window.tabs.go_along(1)
        window.files.close()
        return ref(document)

    open_and_close()
    qtbot.wait(300)
    before = living()
    gone = [open_and_close() for _ in range(3)]
    qtbot.wait(300)
    assert living() == before
    gc.collect()
    assert [document() for document in gone[:-1]] == [None, None]


def test_that_closing_the_window_asks_about_each_unsaved_tab(whole: Application) -> None:
    window = whole.window
    _add(whole.controller)
    window.files.open_example("iris_mlp")
    window.files.open_example("lenet5")
    _add(whole.controller)
    window.tabs.go_along(-1)
    with Answers("Discard", "Cancel") as answers:
        assert not window.close()
    assert [words.split("?")[0] for words in answers.words] == [
        "Save the changes to digits_cnn",
        "Save the changes to lenet5",
    ]
    assert _names(whole) == ["digits_cnn", "iris_mlp", "lenet5"]


def test_that_a_file_that_went_away_is_said_when_its_tab_is_shown(
    whole: Application, tmp_path: Path
) -> None:
    window = whole.window
    with Answers("OK") as answers:
        tab = Tab(Document(), waiting=tmp_path / "gone.json")
        window.tabs.add(tab, show=False)
        assert not window.tabs.show(tab)
    assert "gone.json cannot be opened" in answers.words[0]
    assert _names(whole) == ["digits_cnn"]


def test_that_tabs_need_no_window(qapp: QApplication) -> None:
    controller = Controller()
    tabs = Tabs(controller)
    one, two = Tab(Document(read_example("iris_mlp").project)), Tab(Document())
    tabs.add(one)
    tabs.add(two)
    assert controller.document is two.document
    tabs.close(two)
    assert controller.document is one.document
    tabs.close(one)
    assert tabs.current is None
    assert not controller.document.modified


def test_that_a_broken_file_hides_no_other_of_the_last_session(
    whole: Application, tmp_path: Path
) -> None:
    window = whole.window
    for tab in window.tabs:
        window.files.close(tab)
    paths = [tmp_path / f"{name}.json" for name in ("one", "broken", "two")]
    for path in paths:
        write(path, read_example("iris_mlp").project)
    paths[1].write_text("{", encoding="utf-8")
    with Answers("OK") as answers:
        window.files.restore(paths, 1)
    assert len(answers.words) == 1
    assert _names(whole) == ["one.json", "two.json"]
    assert window.files.name == "two.json"
    assert window.stage.bar.bar.currentIndex() == 1
    assert window.view.isVisible()
