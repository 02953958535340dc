"""The learning rate of a run of several phases: each is set by itself, none is told for another."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from designer.app import Application
from designer.panels.training import TrainingPanel
from nodes.examples import read_example
from runtime.train.events import Changed, Event


@pytest.mark.parametrize("whole", ["digits_gan"], indirect=True)
def test_that_the_rate_of_the_first_phase_is_not_shown_and_set_for_another(
    qtbot: QtBot, analysed: Application
) -> None:
    window, session = analysed.window, analysed.session
    first, second = (phase.name for phase in read_example("digits_gan").project.training.phases)
    options = {**analysed.controller.project.training.options, "epochs": 100_000}
    analysed.controller.edit("Long", analysed.controller.project.with_training(options=options))
    told: list[Event] = []
    session.events.connect(told.extend)
    window.docks.show("training")
    window.train()
    panel = window.docks["training"].build()
    assert isinstance(panel, TrainingPanel)
    rate = panel.progress.rate
    qtbot.waitUntil(lambda: rate.isVisible() and rate.phase.count() == 2, timeout=120_000)
    shown = rate.field.text()
    assert shown
    assert rate.phase.currentText() == first
    rate.phase.setFocus()
    qtbot.keyClick(rate.phase, Qt.Key.Key_Down)
    assert (rate.phase.currentText(), rate.field.text()) == (second, "")
    qtbot.mouseClick(rate.button, Qt.MouseButton.LeftButton)
    assert "number above 0" in rate.problem.text()
    qtbot.keyClicks(rate.field, "0.00025")
    qtbot.keyClick(rate.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(isinstance(one, Changed) for one in told), timeout=20_000)
    (changed,) = (one for one in told if isinstance(one, Changed))
    assert second in changed.text
    assert changed.text.endswith("0.00025")
    qtbot.wait(300)
    assert rate.field.text() == "0.00025", "steps tell the rate of the first phase"
    rate.phase.setFocus()
    qtbot.keyClick(rate.phase, Qt.Key.Key_Up)
    assert rate.field.text() == shown
    session.stop()
    qtbot.waitUntil(lambda: session.state == "idle", timeout=60_000)
