"""Tests of calls that are spread over turns of the event loop, and of what is shown by them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from pytestqt.qtbot import QtBot

from designer.app import Application
from designer.controller import Controller
from designer.edits import set_params
from designer.panels.node_page import NodePage
from designer.panels.training import TrainingPanel
from designer.turns import Turns


class Panel(QObject):
    """Notes when it is called."""

    def __init__(self, told: list[str], name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._told = told

    def show_it(self) -> None:
        self._told.append(self.objectName())


def asked(
    turns: Turns, told: list[str], *names: str
) -> tuple[list[Panel], list[Callable[[], object]]]:
    panels = [Panel(told, name) for name in names]
    return panels, [turns.piece(panel.show_it) for panel in panels]


def test_that_a_call_is_made_at_once_unless_it_is_spread(qapp: object) -> None:
    told: list[str] = []
    turns = Turns()
    _panels, (ask,) = asked(turns, told, "a")
    ask()
    assert told == ["a"]
    assert not turns.waiting


def test_that_spread_calls_come_in_order_and_let_others_in_between(qtbot: QtBot) -> None:
    told: list[str] = []
    turns = Turns()
    _panels, asks = asked(turns, told, "a", "b", "c")
    with turns.spread():
        for ask in (*asks, asks[0]):
            ask()
    assert told == []
    between = QTimer()
    between.timeout.connect(lambda: told.append("-"))
    between.start(0)
    with qtbot.waitSignal(turns.over):
        pass
    between.stop()
    assert [name for name in told if name != "-"] == ["a", "b", "c"]
    first, last = told.index("a"), told.index("c")
    assert told[first:last].count("-") >= 2


def test_that_calls_stay_spread_after_a_part_that_spreads_its_own(qtbot: QtBot) -> None:
    told: list[str] = []
    turns = Turns()
    _panels, (ask,) = asked(turns, told, "a")
    with turns.spread():
        with turns.spread():
            pass
        ask()
        assert told == []
    qtbot.waitUntil(lambda: told == ["a"])


def test_that_a_call_which_is_made_at_once_meanwhile_is_not_made_twice(qtbot: QtBot) -> None:
    told: list[str] = []
    turns = Turns()
    _panels, asks = asked(turns, told, "a", "b")
    with turns.spread():
        asks[0]()
        asks[1]()
    asks[1]()
    with qtbot.waitSignal(turns.over):
        pass
    assert told == ["b", "a"]


def test_that_who_is_gone_is_not_called_and_does_not_stop_the_others(qtbot: QtBot) -> None:
    told: list[str] = []
    turns = Turns()
    panels, asks = asked(turns, told, "a", "b")
    with turns.spread():
        asks[0]()
        asks[1]()
    panels[0].deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    with qtbot.waitSignal(turns.over):
        pass
    assert told == ["b"]


def test_that_the_turns_go_on_after_a_call_that_fails(qtbot: QtBot) -> None:
    class Broken(QObject):
        def fail(self) -> None:
            message = "broken"
            raise ValueError(message)

    told: list[str] = []
    turns, broken = Turns(), Broken()
    _panels, (ask,) = asked(turns, told, "a")
    with turns.spread():
        turns.piece(broken.fail)()
        ask()
    with qtbot.captureExceptions() as found:
        qtbot.waitUntil(lambda: told == ["a"])
    assert [str(error) for _, error, _ in found] == ["broken"]
    assert not turns.waiting


def known_of(controller: Controller) -> bool:
    """Return whether all is known of the present value."""
    analysis = controller.analysis
    return analysis is not None and analysis.project is controller.project


@pytest.mark.parametrize("undone", [False, True])
def test_that_no_piece_of_an_older_analysis_is_shown_over_a_newer_value(
    qtbot: QtBot,
    analysed: Application,
    undone: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    controller, window = analysed.controller, analysed.window
    conv = next(i for i, node in controller.graph.nodes.items() if node.name == "conv1")
    controller.select([conv])
    older = controller.analysis
    assert older is not None
    with qtbot.waitSignal(controller.analysed, timeout=60_000):
        controller.edit_graph("Set", set_params(controller.graph, [conv], out_channels=9))
    assert controller.turns.waiting, "the panels follow in turns of their own"
    if undone:
        controller.undo()
    else:
        controller.edit_graph("Set", set_params(controller.graph, [conv], out_channels=11))
    qtbot.waitUntil(lambda: known_of(controller), timeout=60_000)
    qtbot.waitUntil(lambda: not controller.turns.waiting, timeout=60_000)
    page = window.inspector.page
    assert isinstance(page, NodePage)
    wanted = controller.graph[conv].params["out_channels"]
    assert wanted == (
        11 if not undone else older.project.network.graph[conv].params["out_channels"]
    )
    shown = [port.shape for port in page.help._shown.ports if port.direction == "out"]
    assert str(wanted) in shown[0]


def test_that_a_key_waits_for_no_other_panel(qtbot: QtBot, analysed: Application) -> None:
    controller, window = analysed.controller, analysed.window
    window.docks.show("training")
    panel = window.docks["training"].build()
    assert isinstance(panel, TrainingPanel)
    conv = next(i for i, node in controller.graph.nodes.items() if node.name == "conv1")
    controller.select([conv])
    page = window.inspector.page
    assert isinstance(page, NodePage)
    field = page.form.rows["out_channels"].field
    field.setFocus()
    before = controller.project
    qtbot.keyClick(field, Qt.Key.Key_4)
    assert controller.project is not before
    assert controller.turns.waiting
    qtbot.waitUntil(lambda: not controller.turns.waiting, timeout=60_000)
