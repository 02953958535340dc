"""Running over time in the window: the action, the guess it makes, the form, the mark, undo."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from designer.app import Application
from designer.canvas.card import card_of
from designer.controller import Controller
from designer.document import Document
from designer.over_time import ALL, LAST, STEPPED, guessed
from designer.panels.form import Form
from designer.panels.inspector import Inspector
from designer.panels.node_page import NodePage
from nodes.graph import Network
from nodes.over_time import OverTime
from nodes.project import Project
from runtime.trace import trace
from tests.recurrent import RECURRENT, rnn, translator


def once(found: Network) -> Network:
    """Return a network whose block runs once, as it does before anybody asks for more."""
    node = found.graph["rnn"].with_(over_time=None)
    return dataclasses.replace(found, graph=found.graph.with_node("rnn", node))


@pytest.fixture
def controller(qapp: QApplication) -> Controller:
    """Return a controller of a drawn cell."""
    return Controller(Document(Project(rnn())))


@pytest.fixture
def inspector(qtbot: QtBot, controller: Controller) -> Inspector:
    """Return the inspector on the page of the cell, shown."""
    made = Inspector(controller)
    qtbot.addWidget(made)
    made.resize(340, 900)
    made.show()
    controller.select({"rnn"})
    return made


def form_of(inspector: Inspector) -> Form:
    """Return the rows of the fold."""
    page = inspector.findChild(NodePage)
    assert isinstance(page, NodePage)
    assert page.over_time.form is not None
    return page.over_time.form


def choose(inspector: Inspector, row: str, text: str) -> None:
    """Choose a word in a list as a click in its pop-up does."""
    box = form_of(inspector).rows[row].field
    assert isinstance(box, QComboBox)
    box.activated.emit(box.findText(text))


def test_that_states_are_guessed_by_their_names_and_sequences_by_their_lengths() -> None:
    found = rnn()
    assert guessed(found, found.graph["rnn"], None) == RECURRENT
    seq2seq = translator(8, 20, 15)
    traced = trace(seq2seq).uses["decoder",]
    assert guessed(seq2seq, seq2seq.graph["decoder"], traced) == OverTime(
        ("token",), {"h": "new_h"}, ("new_h",)
    )


def test_that_the_form_sets_what_each_port_is_to_a_step(
    controller: Controller, inspector: Inspector
) -> None:
    choose(inspector, "output new_h", ALL)
    assert controller.graph["rnn"].over_time == dataclasses.replace(RECURRENT, last=())
    choose(inspector, "output y", LAST)
    choose(inspector, "input h", "from y")
    choose(inspector, "input x", "first, then y")
    over = controller.graph["rnn"].over_time
    assert over == OverTime(("x",), {"h": "y", "x": "y"}, ("y",))
    assert "forcing" in form_of(inspector).rows
    choose(inspector, "input x", STEPPED)
    for _ in range(5):
        controller.undo()
    assert controller.graph["rnn"].over_time == RECURRENT


def test_that_a_card_says_over_how_many_steps_it_runs() -> None:
    found = rnn(dataclasses.replace(RECURRENT, backward=True))
    traced = trace(found).uses["rnn",]
    assert card_of(found, found.graph, "rnn", None).over_time == "over time, backward"
    assert card_of(found, found.graph, "rnn", traced).over_time == "over 20 steps, backward"


def test_that_the_action_runs_a_block_over_time_and_undo_takes_it_back(
    whole: Application,
) -> None:
    window, controller = whole.window, whole.controller
    controller.open(Document(Project(once(rnn()))))
    assert not window.menus.actions["block.over_time"].isEnabled()
    controller.select({"rnn"})
    window.menus.call("block.over_time")
    assert controller.graph["rnn"].over_time == RECURRENT
    window.menus.call("block.over_time")
    assert controller.graph["rnn"].over_time is None
    controller.undo()
    controller.undo()
    assert not controller.document.modified
