"""Tests of the code panel: the source at all times, tied to the canvas in both directions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.controller import Controller
from designer.document import Document
from designer.panels.code import NO_OBJECTIVE, WAITING, Code
from designer.panels.code_view import CodeView
from designer.theme import apply_theme, current_theme
from nodes.examples import read_example
from nodes.project import Project
from runtime.analysis import analyse


@pytest.fixture
def controller(qapp: QApplication) -> Controller:
    """Return a controller of the digits example, analysed."""
    made = Controller(Document(read_example("digits_cnn").project))
    made.accept(analyse(made.project))
    return made


@pytest.fixture
def code(qtbot: QtBot, controller: Controller) -> Code:
    """Return the panel, shown."""
    made = Code(controller)
    qtbot.addWidget(made)
    made.resize(700, 260)
    made.show()
    return made


def node(controller: Controller, name: str) -> str:
    return next(i for i, node in controller.graph.nodes.items() if node.name == name)


def place_of(view: CodeView, line: int) -> QPoint:
    """Return a point on a line that is in sight."""
    cursor = QTextCursor(view.document().findBlockByNumber(line - 1))
    return view.cursorRect(cursor).center() + QPoint(30, 0)


def test_that_the_panel_shows_the_source_of_the_analysis(
    code: Code, controller: Controller
) -> None:
    assert controller.analysis is not None
    assert code.view.toPlainText() == controller.analysis.source.text


def test_that_the_objective_is_the_second_file(
    qtbot: QtBot, code: Code, controller: Controller
) -> None:
    assert controller.analysis is not None
    place = code.tabs.tabRect(1).center()
    qtbot.mouseClick(code.tabs, Qt.MouseButton.LeftButton, pos=place)
    assert code.view.toPlainText() == controller.analysis.source.objective
    controller.open(Document(Project()))
    assert code.view.toPlainText() == WAITING
    controller.accept(analyse(controller.project))
    assert code.view.toPlainText() in (NO_OBJECTIVE, controller.analysis.source.objective)


def test_that_a_selected_node_has_its_lines_marked_and_in_sight(
    code: Code, controller: Controller
) -> None:
    assert controller.analysis is not None
    head = node(controller, "head")
    controller.select({head})
    lines = controller.analysis.source.lines_of((head,))
    assert code.view.marked == frozenset(lines)
    assert len(lines) >= 2
    texts = controller.analysis.source.text.splitlines()
    assert all("head" in texts[line - 1] for line in lines)
    controller.select(())
    assert code.view.marked == frozenset()


def test_that_a_click_on_a_line_selects_its_node(
    qtbot: QtBot, code: Code, controller: Controller
) -> None:
    assert controller.analysis is not None
    conv = node(controller, "conv1")
    line = controller.analysis.source.lines_of((conv,))[0]
    with qtbot.waitSignal(code.shown) as told:
        qtbot.mouseClick(
            code.view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(code.view, line)
        )
    assert told.args == [conv]
    assert controller.selection == {conv}


def test_that_lines_of_the_objective_and_their_nodes_lead_to_each_other(
    qtbot: QtBot, code: Code, controller: Controller
) -> None:
    controller.open(Document(read_example("dqn").project))
    analysis = analyse(controller.project)
    controller.accept(analysis)
    controller.select({node(controller, "best")})
    tab = code.tabs.tabRect(1).center()
    qtbot.mouseClick(code.tabs, Qt.MouseButton.LeftButton, pos=tab)
    (line,) = code.view.marked
    assert code.view.viewport().rect().contains(place_of(code.view, line))
    lines = analysis.source.objective.splitlines()
    assert lines[line - 1] == '    best = outputs["afterwards"].amax(1, keepdim=True)'
    place = place_of(code.view, line + 1)
    qtbot.mouseClick(code.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert controller.selection == {node(controller, "fixed")}
    controller.select({node(controller, "network")})
    assert not code.view.marked


def test_that_a_line_inside_a_block_leads_into_the_block(
    qtbot: QtBot, code: Code, controller: Controller
) -> None:
    controller.open(Document(read_example("digits_resnet").project))
    analysis = analyse(controller.project)
    controller.accept(analysis)
    line, where = next((n, w) for n, w in analysis.source.node_of_line.items() if len(w) == 2)
    code.view.mark((line,), reveal=True)
    qtbot.mouseClick(code.view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(code.view, line))
    assert controller.place == where[:1]
    assert controller.selection == {where[1]}


def test_that_selecting_text_selects_no_node(
    qtbot: QtBot, code: Code, controller: Controller
) -> None:
    view = code.view
    start = place_of(view, 1)
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view.viewport(), start + QPoint(120, 60))
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(120, 60))
    assert controller.selection == frozenset()


def test_that_a_new_text_keeps_the_place_and_the_lines_around_a_change(qtbot: QtBot) -> None:
    view = CodeView()
    qtbot.addWidget(view)
    view.resize(400, 200)
    view.show()
    lines = [f"line_{number} = {number}  # Ünïcode 🙂" for number in range(200)]
    view.show_text("\n".join(lines))
    view.verticalScrollBar().setValue(50)
    lines[100] = "changed = True"
    view.show_text("\n".join(lines))
    assert view.verticalScrollBar().value() == 50
    assert view.toPlainText() == "\n".join(lines)
    for text in ("", "x", "\n".join(lines[:150]), "a\nb\nc", "a\nX\nc", "a\nX\nX\nc"):
        view.show_text(text)
        assert view.toPlainText() == text


def test_that_find_counts_marks_and_walks(qtbot: QtBot, code: Code) -> None:
    qtbot.keyClick(code.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = code.find_bar
    assert bar.isVisible()
    qtbot.keyClicks(bar.line, "self.conv1")
    expected = code.view.toPlainText().count("self.conv1")
    assert bar.count.text() == f"{expected} found"
    qtbot.keyClick(bar.line, Qt.Key.Key_Return)
    first = code.view.textCursor().position()
    qtbot.keyClick(bar.line, Qt.Key.Key_Return)
    assert code.view.textCursor().position() > first
    qtbot.keyClick(bar.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert code.view.textCursor().position() == first
    qtbot.keyClick(bar.line, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_that_the_whole_file_can_be_copied(qtbot: QtBot, code: Code) -> None:
    qtbot.mouseClick(code.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == code.view.toPlainText()


def test_that_the_text_cannot_be_edited(qtbot: QtBot, code: Code) -> None:
    before = code.view.toPlainText()
    qtbot.keyClicks(code.view, "import os")
    assert code.view.toPlainText() == before


def colors(view: CodeView, line: int) -> dict[str, str]:
    """Return the colour of each coloured piece of a line."""
    block = view.document().findBlockByNumber(line - 1)
    text = block.text()
    return {
        text[found.start : found.start + found.length]: found.format.foreground().color().name()
        for found in block.layout().formats()
    }


def test_that_keywords_strings_numbers_and_comments_have_their_colours(qtbot: QtBot) -> None:
    view = CodeView()
    qtbot.addWidget(view)
    view.show_text(
        'x = f(3, "a")  # why\nclass Net:\n    """Long\n    words."""\n    return None\n'
    )
    theme = current_theme()
    one = {name: theme.colors[f"code_{name}"] for name in ("number", "string", "comment")}
    assert colors(view, 1)["3"] == one["number"]
    assert colors(view, 1)['"a"'] == one["string"]
    assert colors(view, 1)["# why"] == one["comment"]
    assert colors(view, 2)["class"] == theme.colors["code_keyword"]
    assert colors(view, 2)["Net"] == theme.colors["code_function"]
    assert colors(view, 3)['"""Long'] == one["string"]
    assert colors(view, 4)['    words."""'] == one["string"]
    assert colors(view, 5)["return"] == theme.colors["code_keyword"]


def test_that_another_theme_colours_the_source_anew(qapp: QApplication, code: Code) -> None:
    apply_theme(qapp, "light")
    light = current_theme().colors["code_keyword"]
    found = [c for n in range(1, 12) for c in colors(code.view, n).values()]
    apply_theme(qapp, "dark")
    assert light in found
