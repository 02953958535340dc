"""Tests of the window: panels, layout, what leads from one part to another, how it closes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import SIGNAL, QMimeData, QPoint, QPointF, QRect, QSettings, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QTabBar,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from designer.app import Application
from designer.mainwindow import MainWindow
from designer.panels.code import Code
from designer.panels.node_page import NodePage
from designer.settings import Settings
from designer.status_line import StatusLine
from designer.tab_row import TabRowEnd
from designer.theme import current_theme
from nodes.file import write
from nodes.graph import Node
from nodes.problem import Problem
from nodes.project import Project

PANELS = (
    "library",
    "inspector",
    "training",
    "diagnosis",
    "curves",
    "weights",
    "pictures",
    "inside",
    "code",
    "problems",
    "summary",
    "data",
    "runs",
    "results",
    "history",
)
CTRL = Qt.KeyboardModifier.ControlModifier


def named(whole: Application, name: str) -> str:
    nodes = whole.controller.graph.nodes
    return next(i for i, node in nodes.items() if node.name == name)


def answer(label: str, seen: list[str]) -> Callable[[], None]:
    """Return a function that presses a button of the box that is open and notes its words."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert box.textFormat() == Qt.TextFormat.PlainText
        seen.append(f"{box.text()} {box.informativeText()}")
        button = next(b for b in box.buttons() if b.text().replace("&", "") == label)
        assert isinstance(button, QPushButton)
        button.click()

    return press


def test_that_every_panel_opens_and_closes_by_its_command(qtbot: QtBot, whole: Application) -> None:
    window = whole.window
    assert tuple(window.docks.by_name) == PANELS
    for name in PANELS:
        window.docks.show(name)
        qtbot.waitUntil(lambda name=name: window.docks.in_front(name))
        window.menus.call(f"panel.{name}")
        assert not window.docks.is_open(name), name
        window.menus.call(f"panel.{name}")
        qtbot.waitUntil(lambda name=name: window.docks.in_front(name))
        assert window.docks[name].content is not None


def test_that_a_tab_in_the_back_comes_to_the_front_instead_of_closing(
    qtbot: QtBot, whole: Application
) -> None:
    docks = whole.window.docks
    docks.show("training")
    qtbot.waitUntil(lambda: docks.in_front("training"))
    assert docks.is_open("code")
    assert not docks.in_front("code")
    whole.window.menus.call("panel.code")
    qtbot.waitUntil(lambda: docks.in_front("code"))


def row_end(window: MainWindow) -> TabRowEnd:
    (found,) = (end for end in window.findChildren(TabRowEnd) if end.isVisible())
    return found


def test_that_a_panel_behind_another_tab_keeps_still_until_it_is_looked_at(
    qtbot: QtBot, analysed: Application
) -> None:
    docks, controller = analysed.window.docks, analysed.controller
    for name in ("code", "summary", "training"):
        docks.show(name)
    code = docks["code"].build()
    assert isinstance(code, Code)
    assert [docks[name].build().isVisible() for name in ("code", "summary")] == [False, False]
    before = code.view.toPlainText()
    controller.edit_network("Rename", replace(controller.network, name="Renamed"))
    qtbot.waitUntil(
        lambda: bool(controller.analysis) and controller.analysis.project is controller.project
    )
    assert code.view.toPlainText() == before
    docks.show("code")
    assert "class Renamed(nn.Module)" in code.view.toPlainText()


def test_that_a_panel_whose_tab_has_no_room_is_found_in_the_list_of_all(
    qtbot: QtBot, whole: Application
) -> None:
    window = whole.window
    window.resize(1000, 760)
    end = row_end(window)
    bar = end.parentWidget()
    assert isinstance(bar, QTabBar)
    qtbot.waitUntil(lambda: end.geometry().right() == bar.width() - 1)
    assert bar.tabRect(bar.count() - 1).left() > bar.width()
    qtbot.mouseClick(end.all, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert len(menu.actions()) == len(PANELS)
    history = window.menus.actions["panel.history"]
    assert history in menu.actions()
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(history).center())
    qtbot.waitUntil(lambda: window.docks.in_front("history"))
    qtbot.waitUntil(lambda: bar.tabRect(bar.count() - 1).right() <= bar.width())
    last = bar.tabRect(bar.count() - 1)
    words = bar.fontMetrics().horizontalAdvance(bar.tabText(bar.count() - 1))
    assert last.left() + words < end.x()


def test_that_the_panels_below_are_made_large_and_small_again_and_the_network_stays_whole(
    qtbot: QtBot, analysed: Application
) -> None:
    window, view = analysed.window, analysed.window.view
    qtbot.waitUntil(lambda: view.settled)
    view.fit_all()
    dock, end = window.docks["training"], row_end(window)
    before, shot = dock.height(), view.camera.shot
    qtbot.mouseClick(end.large, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dock.height() > before + 200)
    assert window.menus.actions["view.large_panels"].isChecked()
    assert view.camera.shot[0] < shot[0]
    assert window.docks.sizes()["training"][1] < before + 100
    qtbot.mouseDClick(end.parentWidget(), Qt.MouseButton.LeftButton, pos=QPoint(20, 12))
    qtbot.waitUntil(lambda: dock.height() == before)
    assert view.camera.shot[0] == shot[0]
    view.zoom_in()
    zoomed = view.camera.shot[0]
    window.menus.call("view.large_panels")
    qtbot.waitUntil(lambda: dock.height() > before + 200)
    assert view.camera.shot[0] == zoomed
    window.reset_layout()
    qtbot.waitUntil(lambda: dock.height() < before + 40)
    assert not window.docks.large


def test_that_reset_brings_closed_panels_back(qtbot: QtBot, whole: Application) -> None:
    window = whole.window
    for name in ("library", "curves", "problems"):
        window.docks[name].close()
    window.menus.call("view.reset")
    assert all(window.docks.is_open(name) for name in PANELS)
    assert window.dockWidgetArea(window.docks["library"]) == Qt.DockWidgetArea.LeftDockWidgetArea


def test_that_layout_and_size_are_remembered_and_off_screen_places_are_not(
    qtbot: QtBot, qapp: QApplication, settings: Settings
) -> None:
    first = opened(qtbot, settings)
    first.window.setGeometry(QRect(20, 30, 780, 560))
    first.window.docks["library"].close()
    size = first.window.size()
    closed(first)
    second = opened(qtbot, settings)
    assert second.window.size() == size
    assert not second.window.docks.is_open("library")
    second.window.move(-4000, -4000)
    closed(second)
    third = opened(qtbot, settings)
    screen = qapp.primaryScreen().availableGeometry()
    assert screen.intersects(third.window.geometry())
    closed(third)


def opened(qtbot: QtBot, settings: Settings) -> Application:
    made = Application(settings, "digits_mlp")
    made.window.show()
    qtbot.waitUntil(lambda: made.window.furnished and made.analyser.running, timeout=20_000)
    return made


def closed(made: Application) -> None:
    made.window.close_now()
    made.window.deleteLater()


def test_that_the_title_names_the_file_and_marks_changes(whole: Application) -> None:
    window = whole.window
    assert window.windowTitle() == "digits_cnn[*] – Netwright"
    assert not window.isWindowModified()
    whole.controller.edit_graph("Add", whole.controller.graph.with_node("n", Node("ReLU", "r")))
    assert window.isWindowModified()
    whole.controller.undo()
    assert not window.isWindowModified()


def test_that_a_problem_leads_to_its_node_and_parameter(qtbot: QtBot, whole: Application) -> None:
    conv = named(whole, "conv1")
    whole.window.guide.go_to(Problem((conv,), "conv1 (Conv2d): wrong.", param="kernel_size"))
    assert whole.controller.selection == {conv}
    page = whole.window.inspector.page
    assert isinstance(page, NodePage)
    qtbot.waitUntil(page.form.rows["kernel_size"].field.hasFocus)


def test_that_the_tab_of_problems_counts_them(qtbot: QtBot, analysed: Application) -> None:
    dock, controller = analysed.window.docks["problems"], analysed.controller
    assert dock.windowTitle() == "Problems"
    controller.edit_graph("Cut", controller.graph.without_links(controller.graph.links))
    qtbot.waitUntil(lambda: dock.windowTitle().startswith("Problems ("), timeout=20_000)
    controller.undo()
    qtbot.waitUntil(lambda: dock.windowTitle() == "Problems", timeout=20_000)


def test_that_f2_gives_the_keyboard_to_the_name(qtbot: QtBot, whole: Application) -> None:
    whole.controller.select({named(whole, "conv1")})
    qtbot.keyClick(whole.window.view, Qt.Key.Key_F2)
    page = whole.window.inspector.page
    assert isinstance(page, NodePage)
    assert page.name.field.hasFocus()
    qtbot.keyClicks(page.name.field, "first")
    assert whole.controller.graph[named(whole, "first")].name == "first"


def test_that_the_library_adds_below_the_selected_node(qtbot: QtBot, whole: Application) -> None:
    controller = whole.controller
    controller.select({named(whole, "conv1")})
    qtbot.keyClick(whole.window.view, Qt.Key.Key_L, CTRL)
    search = whole.window.library.search
    assert search.hasFocus()
    qtbot.keyClicks(search, "gelu")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    (added,) = controller.selection
    assert controller.graph[added].type == "GELU"
    assert controller.graph.sources(added)["x"].node == named(whole, "conv1")


def test_that_the_keyboard_walks_from_panel_to_panel_and_back(
    qtbot: QtBot, whole: Application
) -> None:
    window = whole.window
    window.view.setFocus()
    seen = [_part_with_keys(window)]
    for keys in (*[Qt.KeyboardModifier.NoModifier] * 3, *[Qt.KeyboardModifier.ShiftModifier] * 3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6, keys)
        seen.append(_part_with_keys(window))
        ringed = window.ring.isVisible()
        assert ringed == (seen[-1] != "canvas")
        assert window.view.ringed == (seen[-1] == "canvas")
    assert {"library", "inspector", "canvas"} <= set(seen)
    assert seen == seen[::-1]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
    assert window.ring.isVisible()
    qtbot.mouseClick(window.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 300))
    assert not window.ring.isVisible()
    assert not window.view.ringed


def _part_with_keys(window: MainWindow) -> str:
    place = QApplication.focusWidget()
    parts = (name for name, dock in window.docks.by_name.items() if dock.isAncestorOf(place))
    return next(parts, "canvas")


def test_that_the_look_changes_everywhere_and_is_remembered(whole: Application) -> None:
    whole.window.menus.call("theme.light")
    assert current_theme().name == "Light"
    assert whole.settings.theme == "light"
    assert whole.window.menus.actions["theme.light"].isCheckable()
    whole.window.menus.call("theme.dark")
    assert current_theme().name == "Dark"


def test_that_snapping_is_remembered(whole: Application) -> None:
    assert whole.window.view.snap
    whole.window.menus.call("view.snap")
    assert not whole.window.view.snap
    assert not whole.settings.snap


def test_that_the_status_bar_says_what_the_network_costs(
    qtbot: QtBot, analysed: Application
) -> None:
    line = analysed.window.statusBar()
    assert isinstance(line, StatusLine)
    assert line.weights.text() == "9,930 weights"
    assert line.operations.text().endswith("multiply-adds")
    assert line.memory.text().endswith("memory")
    assert line.device.text() == "Device: auto"
    assert line.state.text() == "Ready"
    assert not line.moved_on.isVisible()


def test_that_what_a_broken_network_costs_is_called_the_least(
    qtbot: QtBot, analysed: Application
) -> None:
    whole, line = analysed, analysed.window.statusBar()
    assert isinstance(line, StatusLine)
    conv = named(whole, "conv2")
    graph = whole.controller.graph
    whole.controller.edit_graph("Cut", graph.without_links(graph.incoming[conv].values()))
    qtbot.waitUntil(lambda: line.weights.text().startswith("at least"), timeout=20_000)
    assert line.weights.text() == "at least 160 weights"
    assert line.operations.text().startswith("at least 9,216 ")
    assert line.memory.text().startswith("at least ")
    assert "Not counted yet, as it has no shape: conv2, " in line.weights.toolTip()
    whole.controller.undo()
    qtbot.waitUntil(lambda: line.weights.text() == "9,930 weights", timeout=20_000)
    assert "Not counted" not in line.weights.toolTip()


def test_that_the_right_button_offers_what_can_be_done_there(
    qtbot: QtBot, whole: Application
) -> None:
    conv = named(whole, "conv1")
    whole.controller.select({conv})
    for node, wanted in ((conv, "Duplicate"), (None, "Paste")):
        whole.window.view.context_menu.emit(QPoint(50, 50), node)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert wanted in [action.text().replace("&", "") for action in menu.actions()]
        menu.close()


def test_that_a_file_dropped_on_the_window_is_opened(
    qtbot: QtBot, whole: Application, tmp_path: Path
) -> None:
    path = tmp_path / "dropped.json"
    write(path, Project(whole.controller.network))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = (
        Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    enter = QDragEnterEvent(QPoint(300, 300), copy, data, left, none)
    QApplication.sendEvent(whole.window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(whole.window, QDropEvent(QPointF(300, 300), copy, data, left, none))
    qtbot.waitUntil(lambda: whole.window.files.path == path)


def test_that_closing_with_changes_asks_and_cancel_keeps_the_window(
    qtbot: QtBot, whole: Application
) -> None:
    whole.controller.edit_graph("Add", whole.controller.graph.with_node("n", Node("ReLU", "r")))
    seen: list[str] = []
    QTimer.singleShot(0, answer("Cancel", seen))
    assert not whole.window.close()
    assert whole.window.isVisible()
    assert seen == ["Save the changes to digits_cnn? Without saving they are lost."]
    QTimer.singleShot(0, answer("Discard", seen))
    assert whole.window.close()
    assert not whole.analyser.running


def test_that_training_goes_on_behind_an_edit_and_closing_asks(
    qtbot: QtBot, analysed: Application
) -> None:
    whole, window = analysed, analysed.window
    line = window.statusBar()
    assert isinstance(line, StatusLine)
    qtbot.keyClick(window.view, Qt.Key.Key_F5)
    assert whole.session.state == "preparing"
    made: list[bool] = []
    whole.session.events.connect(lambda _events: made.append(window.docks.all_made))
    qtbot.waitUntil(lambda: bool(made), timeout=120_000)
    assert made[0]  # before the first event
    assert window.docks.is_open("curves")
    qtbot.waitUntil(lambda: whole.session.state == "training", timeout=60_000)
    assert not window.menus.actions["run.train"].isEnabled()
    whole.controller.select({named(whole, "conv1")})
    qtbot.keyClick(window.view, Qt.Key.Key_Delete)
    assert line.moved_on.isVisible()
    whole.controller.undo()
    assert not line.moved_on.isVisible()
    qtbot.keyClick(window.view, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: whole.session.state == "paused", timeout=20_000)
    pause, train = (window.menus.actions[name] for name in ("run.pause", "run.train"))
    qtbot.waitUntil(lambda: (pause.text(), train.text()) == ("&Pause", "Resume"))
    assert pause.isChecked()
    seen: list[str] = []
    QTimer.singleShot(0, answer("Cancel", seen))
    assert not window.close()
    qtbot.keyClick(window.view, Qt.Key.Key_F8)
    QTimer.singleShot(0, answer("Stop training", seen))
    assert window.close()
    assert whole.session.state == "idle"
    assert seen[0].startswith("A network is being trained.")


def test_that_what_keeps_from_training_is_said(qtbot: QtBot, whole: Application) -> None:
    controller = whole.controller
    loss = controller.graph.of_role("loss")
    controller.edit_graph("Delete", controller.graph.without_nodes(loss))
    whole.window.docks.show("code")
    qtbot.waitUntil(lambda: whole.window.docks.in_front("code"))
    qtbot.keyClick(whole.window.view, Qt.Key.Key_F5)
    assert whole.session.state == "idle"
    assert whole.window.notice.isVisible()
    assert "loss" in whole.window.notice.words.text()


def test_that_errors_that_are_known_keep_from_training_without_a_wait(
    qtbot: QtBot, analysed: Application
) -> None:
    controller, window = analysed.controller, analysed.window
    head = named(analysed, "head")
    node = controller.graph[head].with_params(in_features=7)
    controller.edit_graph("Set in_features", controller.graph.with_node(head, node))
    qtbot.waitUntil(lambda: bool(controller.errors_of(controller.project)), timeout=60_000)
    states: list[str] = []
    analysed.session.state_changed.connect(states.append)
    window.docks.show("code")
    qtbot.waitUntil(lambda: window.docks.in_front("code"))
    qtbot.keyClick(window.view, Qt.Key.Key_F5)
    assert states == []
    assert "head" in window.notice.words.text()
    qtbot.waitUntil(lambda: window.docks.in_front("problems"))
    assert not analysed.session.moved_on(controller.project)


def test_that_a_second_window_can_be_opened_and_closed_many_times(
    qtbot: QtBot, tmp_path: Path
) -> None:
    for number in range(5):
        store = QSettings(str(tmp_path / f"{number}.ini"), QSettings.Format.IniFormat)
        closed(opened(qtbot, Settings(store)))


def test_that_no_panel_below_scrolls_as_a_whole_in_a_window_of_usual_size(
    qtbot: QtBot, analysed: Application
) -> None:
    docks = analysed.window.docks
    for name in PANELS[2:]:
        docks.show(name)
        qtbot.waitUntil(lambda name=name: docks.in_front(name))
        content = docks[name].content
        assert content is not None
        area = content.parentWidget().parentWidget()
        assert isinstance(area, QScrollArea)
        qtbot.wait(50)  # contents that come late are laid out anew
        assert area.verticalScrollBar().maximum() == 0, name


def test_that_no_panel_is_squeezed_in_a_small_window(qtbot: QtBot, analysed: Application) -> None:
    window = analysed.window
    window.resize(1024, 700)
    for name, dock in window.docks.by_name.items():
        window.docks.show(name)
        content = dock.build()
        qtbot.waitUntil(lambda content=content: not content.visibleRegion().isEmpty())
        assert content.width() >= content.minimumSizeHint().width(), name
        for button in content.findChildren(QAbstractButton):
            if button.isVisible() and button.text():
                assert button.width() >= button.minimumSizeHint().width(), (name, button.text())
    assert window.width() == 1024


def test_that_a_button_of_an_action_hears_each_change_once(whole: Application) -> None:
    whole.window.docks["runs"].build()
    own = (b for b in whole.window.findChildren(QToolButton) if b.defaultAction())
    buttons = [b for b in own if not isinstance(b.parent(), QLineEdit)]  # those of Qt never change
    assert {"Train", "Delete"} <= {button.defaultAction().iconText() for button in buttons}
    for button in buttons:
        action = button.defaultAction()
        before = action.receivers(SIGNAL("changed()"))
        for number in range(3):
            action.setToolTip(f"{number}")
        assert action.receivers(SIGNAL("changed()")) == before, action.iconText()
        assert button.toolTip() == "2"
