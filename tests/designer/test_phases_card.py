"""Tests of the phases card: phases are added, moved, removed and told what they move, by hand."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QListWidget
from pytestqt.qtbot import QtBot

from designer.controller import Controller
from designer.document import Document
from designer.panels.training_settings import TrainingSettings
from nodes.examples import read_example
from nodes.project import Follow, Phase
from nodes.training import training_problems
from runtime.analysis import analyse


@pytest.fixture
def controller(qapp: QApplication) -> Controller:
    """Return a controller of the DCGAN with one phase, analysed."""
    project = read_example("dcgan").project.with_training(phases=(Phase(),))
    made = Controller(Document(project))
    made.accept(analyse(project))
    return made


@pytest.fixture
def settings(qtbot: QtBot, controller: Controller) -> Iterator[TrainingSettings]:
    """Return the settings, shown, following the controller."""
    made = TrainingSettings(controller)
    qtbot.addWidget(made)
    controller.changed.connect(made.refresh)
    made.resize(900, 900)
    made.show()
    yield made
    controller.changed.disconnect(made.refresh)


def press(qtbot: QtBot, button: QAbstractButton) -> None:
    """Press a button with the mouse."""
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def tick(qtbot: QtBot, rows: QListWidget, name: str) -> None:
    """Tick or untick a row with the mouse."""
    (item,) = rows.findItems(name, Qt.MatchFlag.MatchExactly)
    place = rows.visualItemRect(item)
    qtbot.mouseClick(
        rows.viewport(),
        Qt.MouseButton.LeftButton,
        pos=QPoint(place.left() + 14, place.center().y()),
    )


def test_that_a_gan_is_set_up_by_hand(
    qtbot: QtBot, settings: TrainingSettings, controller: Controller
) -> None:
    card = settings.phases
    press(qtbot, card.add)
    assert card.index == 1
    tick(qtbot, card.losses.rows, "generator_loss")
    tick(qtbot, card.nodes.rows, "generator")
    card.phases.setFocus()
    qtbot.keyClick(card.phases, Qt.Key.Key_Up)
    tick(qtbot, card.losses.rows, "discriminator_loss")
    tick(qtbot, card.nodes.rows, "discriminator")
    first, second = controller.project.training.phases
    assert (first.losses, first.nodes) == (("discriminator_loss",), ("discriminator",))
    assert (second.losses, second.nodes) == (("generator_loss",), ("generator",))
    assert not list(training_problems(controller.project))
    for _ in range(5):
        controller.undo()
    assert controller.project.training.phases == (Phase(),)
    assert not card.phases.isVisible()


def test_that_phases_are_renamed_and_given_longer_turns(
    qtbot: QtBot, settings: TrainingSettings, controller: Controller
) -> None:
    press(qtbot, settings.phases.add)
    for name, text in (("name", "generator"), ("steps", "3")):
        field = settings.phases.form.rows[name].field
        field.setFocus()
        qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    phase = controller.project.training.phases[1]
    assert (phase.name, phase.steps) == ("generator", 3)
    assert "generator × 3" in settings.phases.phases.item(1).text()


def test_that_phases_are_reordered_and_removed(
    qtbot: QtBot, settings: TrainingSettings, controller: Controller
) -> None:
    press(qtbot, settings.phases.add)
    assert not settings.phases.later.isEnabled()
    press(qtbot, settings.phases.earlier)
    assert [phase.name for phase in controller.project.training.phases] == ["phase2", "train"]
    assert settings.phases.index == 0
    press(qtbot, settings.phases.remove)
    assert [phase.name for phase in controller.project.training.phases] == ["train"]
    controller.undo()
    assert len(controller.project.training.phases) == 2


def test_that_a_phase_may_move_no_more_than_the_ticked_nodes_and_all_again(
    qtbot: QtBot, settings: TrainingSettings, controller: Controller
) -> None:
    press(qtbot, settings.phases.add)
    rows = settings.phases.nodes.rows
    names = {rows.item(row).text() for row in range(rows.count())}
    assert names == {"generator", "discriminator"}
    tick(qtbot, rows, "generator")
    tick(qtbot, rows, "generator")
    assert controller.project.training.phases[1].nodes == ()


def test_that_a_teacher_follows_a_student_set_up_by_hand(qtbot: QtBot, qapp: QApplication) -> None:
    found = read_example("digits_distillation").project
    graph = found.network.graph
    alike = graph.with_node("student", graph["student"].with_(type="block:Teacher"))
    network = dataclasses.replace(found.network, graph=alike)
    project = found.with_network(network).with_training(phases=(Phase(),))
    controller = Controller(Document(project))
    controller.accept(analyse(project))
    settings = TrainingSettings(controller)
    qtbot.addWidget(settings)
    controller.changed.connect(settings.refresh)
    settings.resize(900, 900)
    settings.show()
    follows = settings.phases.follows
    offered = {action.text(): action for action in follows.menu.actions()}
    assert set(offered) == {"teacher follows student", "student follows teacher"}
    offered["teacher follows student"].trigger()

    def now() -> tuple[Follow, ...]:
        return controller.project.training.phases[0].follows

    assert now() == (Follow("teacher", "student", 0.99),)
    assert not follows.add.isEnabled()
    (row,) = follows.rows
    row.decay.setFocus()
    row.decay.selectAll()
    qtbot.keyClicks(row.decay, "0.995")
    qtbot.keyClick(row.decay, Qt.Key.Key_Return)
    assert now() == (Follow("teacher", "student", 0.995),)
    assert follows.rows == [row]  # the field that is typed into stays
    press(qtbot, row.remove)
    assert now() == ()
    for expected in (0.995, 0.99, None):
        controller.undo()
        assert [one.decay for one in now()] == ([expected] if expected else [])
    controller.changed.disconnect(settings.refresh)


def test_that_layers_in_a_row_are_not_offered_to_follow(
    settings: TrainingSettings, controller: Controller
) -> None:
    found = read_example("spirals_mlp").project
    controller.edit("Open", found)
    controller.accept(analyse(found))
    settings.refresh()
    assert not settings.phases.follows.isVisible()
