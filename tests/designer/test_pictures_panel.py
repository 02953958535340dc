"""Tests of the pictures panel: what a network draws while it is trained, and back over epochs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from designer.panels.pictures import PicturesPanel
from designer.training import TrainingSession
from nodes.examples import read_example
from nodes.project import Setting


def test_that_pictures_come_while_training_and_can_be_gone_back_to(
    qtbot: QtBot, tmp_path: Path
) -> None:
    session = TrainingSession(lambda: tmp_path / "runs")
    panel = PicturesPanel(session)
    qtbot.addWidget(panel)
    panel.resize(900, 300)
    panel.show()
    assert panel.layout().currentIndex() == 0  # type: ignore[union-attr]
    example = read_example("digits_autoencoder").project
    data = Setting("Digits", {"samples": 200})
    session.start(example.with_training(data=data, options={"epochs": 3, "device": "cpu"}))
    qtbot.waitUntil(lambda: session.state == "idle", timeout=60_000)
    assert panel.layout().currentIndex() == 1  # type: ignore[union-attr]
    assert panel.told.text() == "Epoch 3"
    assert len(panel.drawn.grid.captions) == len(panel.given.grid.captions) == 16
    last = panel.drawn.grid.grab().toImage()
    panel.epoch.setFocus()
    qtbot.keyClick(panel.epoch, Qt.Key.Key_Home)
    assert panel.told.text() == "Epoch 1"
    assert not panel.latest.isChecked()
    assert panel.drawn.grid.grab().toImage() != last
    qtbot.mouseClick(panel.latest, Qt.MouseButton.LeftButton)
    assert panel.told.text() == "Epoch 3"
    session.close()
