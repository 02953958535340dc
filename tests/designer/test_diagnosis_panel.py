"""What a run is diagnosed with, in the window: cards, cures that undo takes back, badges."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from benchmarks.diagnosis.cases import named
from designer.app import Application
from designer.document import Document
from designer.panels.diagnosis import DiagnosisPanel
from designer.panels.training import TrainingPanel
from nodes.project import Project
from runtime.train.place import IN_THREAD

TRAINED = 120_000


def opened(app: Application, project: Project, **options: object) -> DiagnosisPanel:
    """Open a project and the panel of its diagnoses."""
    few = {**project.training.options, "epochs": 3, "threads": 1, **options}
    app.settings.training_place = IN_THREAD
    app.controller.open(Document(project.with_training(options=few)))
    app.window.docks.show("diagnosis")
    panel = app.window.docks["diagnosis"].build()
    assert isinstance(panel, DiagnosisPanel)
    return panel


def train(qtbot: QtBot, app: Application) -> None:
    qtbot.keyClick(app.window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: app.session.state != "idle")
    qtbot.waitUntil(lambda: app.session.state == "idle", timeout=TRAINED)
    app.window.docks.show("diagnosis")  # the panel of the training had come before it


def button(panel: DiagnosisPanel, text: str) -> QPushButton:
    return next(b for b in panel.findChildren(QPushButton) if b.isVisible() and text in b.text())


def buttons(panel: DiagnosisPanel) -> list[str]:
    return [b.text() for b in panel.findChildren(QPushButton) if b.isVisible()]


def click(qtbot: QtBot, wanted: QPushButton) -> None:
    qtbot.mouseClick(wanted, Qt.MouseButton.LeftButton)


def choose(panel: DiagnosisPanel, text: str) -> None:
    """Choose from the menu with which a diagnosis is waved away."""
    away = next(
        b for b in panel.findChildren(QToolButton) if b.isVisible() and b.menu() is not None
    )
    action = next(a for a in away.menu().actions() if text in a.text())
    assert isinstance(action, QAction)
    action.trigger()


def cards(panel: DiagnosisPanel) -> list[str]:
    found = [f for f in panel.findChildren(QFrame) if f.property("role") == "card"]
    return [card.accessibleName() for card in found if card.isVisible()]


@pytest.fixture
def squashed(tmp_path: Path) -> Project:
    """Return a network with a Softmax before its CrossEntropy."""
    return named("a Softmax before CrossEntropy").build(tmp_path, 0)


def test_that_a_cure_is_one_edit_that_undo_takes_back(
    qtbot: QtBot, whole: Application, squashed: Project
) -> None:
    panel = opened(whole, squashed)
    assert panel.empty.heading.text() == "Nothing to tell yet"
    train(qtbot, whole)
    qtbot.waitUntil(lambda: cards(panel) == ["Squashed twice"])
    assert whole.window.docks["diagnosis"].windowTitle() == "Diagnosis (1)"
    before = whole.controller.project
    click(qtbot, button(panel, "Remove softmax1"))
    kinds = [node.type for node in whole.controller.graph.nodes.values()]
    assert "Softmax" not in kinds
    assert whole.controller.document.undo_label == "Remove softmax1 (Softmax)"
    qtbot.waitUntil(lambda: "Done: Remove softmax1 (Softmax)." in words(panel))
    assert whole.window.docks["diagnosis"].windowTitle() == "Diagnosis"
    qtbot.keyClick(whole.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert whole.controller.project is before
    qtbot.waitUntil(lambda: "Remove softmax1 (Softmax)" in buttons(panel))
    whole.controller.redo()
    qtbot.waitUntil(lambda: "Train again" in buttons(panel))
    click(qtbot, button(panel, "Train again"))
    qtbot.waitUntil(lambda: whole.session.state != "idle")
    qtbot.waitUntil(lambda: whole.session.state == "idle", timeout=TRAINED)
    whole.window.docks.show("diagnosis")
    qtbot.waitUntil(lambda: cards(panel) == [])
    assert panel.empty.heading.text() == "Nothing is wrong so far"


def words(panel: DiagnosisPanel) -> list[str]:
    from designer.plain import PlainLabel

    return [label.text() for label in panel.findChildren(PlainLabel) if label.isVisible()]


def test_that_the_node_of_a_diagnosis_has_a_badge_and_is_shown(
    qtbot: QtBot, whole: Application, tmp_path: Path
) -> None:
    panel = opened(whole, named("ReLUs that an offset kills").build(tmp_path, 0), epochs=4)
    train(qtbot, whole)
    qtbot.waitUntil(lambda: cards(panel) == ["Dead ReLUs"])
    qtbot.waitUntil(lambda: whole.controller.analysis is not None, timeout=60_000)
    relu = next(i for i, n in whole.controller.graph.nodes.items() if n.name == "relu1")
    (problem,) = whole.window.view.arrays.facts.problems[relu]
    assert problem.text.startswith("Dead ReLUs: 100% of the units of relu1")
    click(qtbot, button(panel, "Show relu1"))
    assert whole.controller.selection == {relu}
    click(qtbot, button(panel, "Use LeakyReLU"))
    assert relu not in whole.window.view.arrays.facts.problems
    assert whole.controller.graph[relu].type == "LeakyReLU"


def test_that_a_diagnosis_stays_with_its_document_until_it_is_dismissed(
    qtbot: QtBot, whole: Application, squashed: Project
) -> None:
    panel = opened(whole, squashed, epochs=1)
    train(qtbot, whole)
    document = whole.controller.document
    whole.controller.open(Document())
    qtbot.waitUntil(lambda: cards(panel) == [])
    whole.controller.open(document)
    qtbot.waitUntil(lambda: cards(panel) == ["Squashed twice"])
    choose(panel, "Dismiss for this run")
    qtbot.waitUntil(lambda: cards(panel) == [])
    assert not whole.controller.document.modified
    train(qtbot, whole)
    choose(panel, "Never tell in this project")
    qtbot.waitUntil(lambda: cards(panel) == [])
    assert whole.controller.project.training.silenced == ("softmax_before_loss",)
    assert not whole.session.moved_on(whole.controller.project)
    train(qtbot, whole)
    qtbot.waitUntil(lambda: cards(panel) == [])
    qtbot.waitUntil(lambda: "Not told in this project: Squashed twice." in words(panel))
    click(qtbot, button(panel, "Tell everything again"))
    assert whole.controller.project.training.silenced == ()
    whole.controller.undo()
    assert whole.controller.project.training.silenced == ("softmax_before_loss",)


def test_that_a_failed_run_offers_its_cure_once(
    qtbot: QtBot, whole: Application, tmp_path: Path
) -> None:
    panel = opened(whole, named("diabetes, SGD with steps that run away").build(tmp_path, 0))
    train(qtbot, whole)
    qtbot.waitUntil(lambda: cards(panel) == ["Numbers that are not finite"])
    whole.window.docks.show("training")
    training = whole.window.docks["training"].build()
    assert isinstance(training, TrainingPanel)
    (failure,) = training.messages.shown
    assert failure.severity == "error"
    assert failure.fix is not None
    whole.controller.apply_fix(failure)
    assert whole.controller.project.training.options["clip_norm"] == 1.0
    assert whole.controller.project.training.phases[0].optimizer.params["lr"] == pytest.approx(0.9)
    whole.controller.undo()
    assert "clip_norm" not in whole.controller.project.training.options
