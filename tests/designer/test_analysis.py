"""Tests of the analysis thread: the newest value wins, faults become problems, it always ends."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer import analysis as thread
from designer.analysis import WARM_UP, Analyser
from designer.controller import Controller
from designer.document import Document
from nodes.examples import read_example
from nodes.graph import Node
from runtime import analysis as runtime_analysis


@pytest.fixture
def controller(qapp: QApplication) -> Controller:
    """Return a controller of the digits example."""
    return Controller(Document(read_example("digits_mlp").project))


@pytest.fixture
def analyser(controller: Controller) -> Iterator[Analyser]:
    """Return an analyser that is not started."""
    made = Analyser(controller)
    yield made
    made.close()


def caught_up(controller: Controller) -> bool:
    analysis = controller.analysis
    return analysis is not None and analysis.project is controller.project


def test_that_the_first_analysis_comes_after_the_start(
    qtbot: QtBot, controller: Controller, analyser: Analyser
) -> None:
    qtbot.wait(50)
    assert controller.analysis is None
    analyser.start()
    qtbot.waitUntil(lambda: caught_up(controller), timeout=60_000)
    assert controller.analysis is not None
    assert controller.analysis.errors == ()


def test_that_only_the_newest_of_many_values_counts(
    qtbot: QtBot, controller: Controller, analyser: Analyser, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_at = []
    analyse = runtime_analysis.analyse
    monkeypatch.setattr(
        runtime_analysis, "analyse", lambda project: looked_at.append(project) or analyse(project)
    )
    analyser.start()
    for number in range(40):
        node = Node("ReLU", f"extra{number}")
        controller.edit_graph("Add", controller.graph.with_node(f"n{number}", node))
    qtbot.waitUntil(lambda: caught_up(controller), timeout=60_000)
    assert looked_at[-1] in (controller.project, WARM_UP)
    assert len([project for project in looked_at if project is not WARM_UP]) < 10


def test_that_a_fault_of_ours_is_a_problem_and_the_next_edit_is_analysed(
    qtbot: QtBot, controller: Controller, analyser: Analyser, monkeypatch: pytest.MonkeyPatch
) -> None:
    analyse, broken = runtime_analysis.analyse, controller.project
    reported: list[object] = []

    def fails_once(project: object) -> object:
        if project is broken:
            message = "planted"
            raise RuntimeError(message)
        return analyse(project)  # type: ignore[arg-type]

    monkeypatch.setattr(runtime_analysis, "analyse", fails_once)
    monkeypatch.setattr(sys, "excepthook", lambda *caught: reported.append(caught[1]))
    analyser.start()
    qtbot.waitUntil(lambda: caught_up(controller), timeout=60_000)
    assert controller.analysis is not None
    (problem,) = controller.analysis.problems
    assert "planted" in problem.text
    assert [str(error) for error in reported] == ["planted"]
    controller.edit_graph("Add", controller.graph.with_node("n", Node("ReLU", "extra")))
    qtbot.waitUntil(lambda: caught_up(controller), timeout=60_000)
    assert controller.analysis.project is not broken
    assert controller.analysis.source.text


def test_that_a_broken_torch_is_said_in_words(
    qtbot: QtBot, controller: Controller, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails() -> None:
        message = "libtorch_cpu.so: file too short"
        raise OSError(message)

    monkeypatch.setattr(thread, "load_torch_libraries", fails)
    analyser = Analyser(controller)
    with qtbot.waitSignal(analyser.unavailable) as told:
        analyser.start()
    assert told.args[0].startswith("PyTorch could not be loaded")
    assert "pip install" in told.args[0]
    analyser.close()


def test_that_closing_before_the_start_keeps_the_thread_from_starting(
    controller: Controller,
) -> None:
    analyser = Analyser(controller)
    analyser.close()
    analyser.start()
    assert not analyser.running


def test_that_closing_in_the_middle_ends_the_thread(controller: Controller) -> None:
    analyser = Analyser(controller)
    analyser.start()
    analyser.close()
    assert not analyser.running


def test_that_the_window_waits_no_more_than_a_moment_for_an_analysis_that_computes(
    qtbot: QtBot, controller: Controller, analyser: Analyser, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual, seen = sys.getswitchinterval(), []
    analyse = runtime_analysis.analyse
    monkeypatch.setattr(
        runtime_analysis,
        "analyse",
        lambda project: seen.append(sys.getswitchinterval()) or analyse(project),
    )
    analyser.start()
    qtbot.waitUntil(lambda: caught_up(controller), timeout=60_000)
    assert max(seen) < 0.001
    qtbot.waitUntil(lambda: sys.getswitchinterval() == usual)
