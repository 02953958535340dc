"""Tests of the list of problems: what it says, where it leads, how it cures."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from designer.controller import Controller
from designer.document import Document
from designer.panels.notice import ProblemCard
from designer.panels.problems import MOST_SHOWN, Problems
from designer.plain import PlainLabel
from nodes.graph import Endpoint, Graph, Link, Network, Node
from nodes.problem import Problem
from nodes.project import Project
from runtime.analysis import Analysis, analyse
from runtime.source import Source
from runtime.summary import Summary
from runtime.traced import Trace

BROKEN = Network(
    "Broken",
    Graph(
        {
            "in": Node("Input", "image", {"shape": (1, 8, 8)}),
            "fc": Node("Linear", "head", {"in_features": 7, "out_features": 10}),
            "out": Node("Output", "scores"),
        },
        frozenset(
            {
                Link(Endpoint("in", "y"), Endpoint("fc", "x")),
                Link(Endpoint("fc", "y"), Endpoint("out", "x")),
            }
        ),
    ),
)


@pytest.fixture
def controller(qapp: QApplication) -> Controller:
    """Return a controller of a network whose head wants another size."""
    return Controller(Document(Project(BROKEN)))


@pytest.fixture
def panel(qtbot: QtBot, controller: Controller) -> Problems:
    """Return the panel, shown."""
    made = Problems(controller)
    qtbot.addWidget(made)
    made.resize(600, 240)
    made.show()
    return made


def given(controller: Controller, *problems: Problem) -> Analysis:
    project = controller.project
    return Analysis(project, Trace(project.network), Source("", ""), problems, Summary(), Summary())


def test_that_a_card_calls_a_parameter_as_the_form_does(
    qtbot: QtBot, controller: Controller
) -> None:
    card = ProblemCard(controller)
    qtbot.addWidget(card)
    card.show_problems(analyse(controller.project).errors)
    words = [label.text() for label in card.findChildren(PlainLabel)]
    assert any(text.startswith("In features is 7, but") for text in words)


def test_that_the_panel_says_what_it_waits_for_and_when_all_is_well(
    panel: Problems, controller: Controller
) -> None:
    assert panel.empty.isVisible()
    assert panel.empty.heading.text() == "Looking at the network"
    controller.accept(given(controller))
    assert panel.empty.heading.text() == "No problems"
    assert not panel.list.isVisible()


def test_that_each_problem_is_listed_with_its_words(
    panel: Problems, controller: Controller
) -> None:
    analysis = analyse(controller.project)
    controller.accept(analysis)
    assert analysis.problems
    assert panel.list.count() == len(analysis.problems)
    texts = [panel.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(
        panel.list.count())]  # fmt: skip
    assert texts == [f"{p.severity}: {p.text}" for p in analysis.problems]


def test_that_a_cure_is_told_by_its_button_alone(panel: Problems, controller: Controller) -> None:
    controller.accept(analyse(controller.project))
    lines = [panel.list.itemWidget(panel.list.item(row)) for row in range(panel.list.count())]
    told = {line.words.text(): [b.text() for b in line.findChildren(QPushButton)] for line in lines}
    (words,) = (words for words in told if "in_features is 7" in words)
    assert words.startswith("head (Linear): in_features is 7, but")
    assert words.endswith("there.")
    assert told[words] == ["Take in_features from the input"]


def test_that_a_click_asks_for_the_node(
    qtbot: QtBot, panel: Problems, controller: Controller
) -> None:
    analysis = analyse(controller.project)
    controller.accept(analysis)
    place = panel.list.visualItemRect(panel.list.item(0)).topLeft() + QPoint(60, 12)
    with qtbot.waitSignal(panel.wanted) as told:
        qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [analysis.problems[0]]


def test_that_return_asks_for_the_node(
    qtbot: QtBot, panel: Problems, controller: Controller
) -> None:
    controller.accept(analyse(controller.project))
    panel.list.setCurrentRow(0)
    with qtbot.waitSignal(panel.wanted):
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)


def test_that_the_button_cures_and_undo_brings_the_problem_back(
    qtbot: QtBot, panel: Problems, controller: Controller
) -> None:
    before = controller.project
    controller.accept(analyse(before))
    cures = panel.list.findChildren(QPushButton)
    assert cures
    qtbot.mouseClick(cures[0], Qt.MouseButton.LeftButton)
    assert controller.project is not before
    fixed = analyse(controller.project)
    assert len(fixed.errors) < len(analyse(before).errors)
    controller.undo()
    assert controller.project is before


def test_that_markup_in_a_name_is_shown_as_text(panel: Problems, controller: Controller) -> None:
    text = "<img src=x> (Linear): wrong."
    controller.accept(given(controller, Problem(("fc",), text)))
    labels = list(panel.list.findChildren(QPushButton))
    assert labels == []
    item = panel.list.item(0)
    line = panel.list.itemWidget(item)
    assert line.words.text() == text
    assert line.words.textFormat() == Qt.TextFormat.PlainText


def test_that_a_flood_of_problems_is_cut_with_a_word(
    panel: Problems, controller: Controller
) -> None:
    many = [Problem(("fc",), f"head (Linear): wrong {n}.") for n in range(MOST_SHOWN + 30)]
    controller.accept(given(controller, *many))
    assert panel.list.count() == MOST_SHOWN + 1
    assert panel.list.item(MOST_SHOWN).text() == "and 30 more problems"


def test_that_long_words_break_over_lines(panel: Problems, controller: Controller) -> None:
    short, long = "head (Linear): no.", "head (Linear): " + "much to say " * 30
    controller.accept(given(controller, Problem((), short), Problem((), long)))
    heights = [panel.list.sizeHintForRow(row) for row in range(2)]
    assert heights[1] > 2 * heights[0]
    assert panel.list.horizontalScrollBar().maximum() == 0


def test_that_a_problem_in_a_panel_that_was_empty_is_as_tall_as_its_words(
    qtbot: QtBot, controller: Controller, panel: Problems
) -> None:
    panel.resize(900, 240)
    controller.accept(given(controller))
    qtbot.waitUntil(panel.empty.isVisible)
    controller.accept(analyse(controller.project))
    qtbot.waitUntil(panel.list.isVisible)
    qtbot.wait(50)
    row = panel.list.item(0)
    line = panel.list.itemWidget(row)
    assert line is not None
    assert panel.list.visualItemRect(row).height() < 80
    assert line.width() <= panel.list.viewport().width()
