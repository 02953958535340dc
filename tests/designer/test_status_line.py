"""Tests of the status bar: what it says of a run is true once that is over."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from designer.app import Application
from designer.status_line import StatusLine
from nodes.project import Setting
from runtime.train.events import Event, Failed


@pytest.mark.parametrize("whole", ["iris_mlp"], indirect=True)
def test_that_the_device_is_that_of_the_settings_again_once_a_run_has_failed(
    qtbot: QtBot, analysed: Application
) -> None:
    controller, session = analysed.controller, analysed.session
    line = analysed.window.statusBar()
    assert isinstance(line, StatusLine)
    assert line.device.text() == "Device: auto"
    phase = controller.project.training.phases[0]
    loud = replace(phase, optimizer=Setting("SGD", {"lr": 9e15}))
    controller.edit("Too loud", controller.project.with_training(phases=(loud,)))
    told: list[Event] = []
    session.events.connect(told.extend)
    analysed.window.train()
    qtbot.waitUntil(lambda: session.state == "idle" and bool(told), timeout=120_000)
    assert isinstance(told[-1], Failed)
    assert line.device.text() == "Device: auto"
