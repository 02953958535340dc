"""Panels that cannot be made: said in their place, and nothing else waits for them."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from designer.app import Application
from designer.guard import log_path
from designer.panels.empty import EmptyState
from runtime.train.events import Event, Finished


@pytest.mark.parametrize("whole", ["iris_mlp"], indirect=True)
def test_that_a_run_comes_to_its_end_beside_a_panel_that_cannot_be_made(
    qtbot: QtBot, analysed: Application
) -> None:
    def damaged() -> QWidget:
        raise OSError(5, "Input/output error")

    docks, controller = analysed.window.docks, analysed.controller
    docks["history"].panel = replace(docks["history"].panel, make=damaged)
    options = {**controller.project.training.options, "epochs": 1}
    controller.edit("Train shortly", controller.project.with_training(options=options))
    told: list[Event] = []
    analysed.session.events.connect(told.extend)
    with qtbot.captureExceptions() as found:
        analysed.window.train()
        qtbot.waitUntil(lambda: analysed.session.state == "idle", timeout=60_000)
    assert isinstance(told[-1], Finished)
    assert [kind for kind, *_ in found] == [OSError]
    docks.show("history")
    shown = docks["history"].content
    assert isinstance(shown, EmptyState)
    assert shown.isVisible()
    assert shown.heading.text() == "This panel could not be made."
    assert str(log_path()) in shown.text.text()
