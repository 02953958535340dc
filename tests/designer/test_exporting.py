"""The dialog that takes the network away as Python."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.app import Application
from designer.exporting import ExportDialog


def opened(qtbot: QtBot, whole: Application) -> ExportDialog:
    whole.window.menus.call("file.export")
    dialog: ExportDialog = whole.window.findChildren(ExportDialog)[-1]
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_that_the_dialog_writes_a_model_and_replaces_it_only_when_told_to(
    qtbot: QtBot, whole: Application, tmp_path: Path
) -> None:
    dialog = opened(qtbot, whole)
    assert dialog.place.selectedText() == dialog.place.text()
    dialog.formats.setCurrentIndex(dialog.formats.findData("model"))
    assert not dialog.trained.isVisible()
    target = tmp_path / "mine.py"
    target.write_text("mine")
    dialog.place.clear()
    QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    assert dialog.message.text() == "Choose where to write to."
    QTest.keyClicks(dialog.place, str(target))
    QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.replace.isVisible, timeout=60_000)
    assert target.read_text() == "mine"
    assert "tick the box" in dialog.message.text()
    dialog.replace.setChecked(True)
    with qtbot.waitSignal(dialog.exported, timeout=60_000):
        QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    subprocess.run([sys.executable, target], check=True, cwd=tmp_path)
    assert "class " in target.read_text()
    assert not whole.window.notice.isHidden()


def test_that_a_project_of_python_can_have_no_weights_before_there_is_a_run(
    qtbot: QtBot, whole: Application, tmp_path: Path
) -> None:
    dialog = opened(qtbot, whole)
    assert dialog.format.name == "script"
    assert dialog.trained.isVisible()
    assert not dialog.trained.isEnabled()
    assert not dialog.trained.isChecked()
    dialog.place.setText(str(tmp_path / "fresh"))
    with qtbot.waitSignal(dialog.exported, timeout=60_000):
        QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    assert (tmp_path / "fresh" / "train.py").is_file()


@pytest.mark.parametrize("whole", ["iris_mlp"], indirect=True)
def test_that_weights_of_a_changed_project_are_said_to_go_with_the_settings_of_their_run(
    qtbot: QtBot, whole: Application, tmp_path: Path
) -> None:
    controller = whole.controller
    before = controller.project.with_training(options={"epochs": 2})
    controller.edit("Epochs", before)
    whole.window.train()
    qtbot.waitUntil(lambda: whole.session.state == "idle", timeout=120_000)
    dialog = opened(qtbot, whole)
    assert dialog.trained.isChecked()
    assert not dialog.since.isVisible()
    dialog.close()
    controller.edit("Epochs", before.with_training(options={"epochs": 2, "seed": 7}))
    dialog = opened(qtbot, whole)
    assert "the settings that made these weights" in dialog.since.text()
    assert dialog.since.isVisible()
    dialog.formats.setCurrentIndex(dialog.formats.findData("weights"))
    assert not dialog.since.isVisible()
    dialog.formats.setCurrentIndex(dialog.formats.findData("script"))
    dialog.place.setText(str(tmp_path / "out"))
    QTest.mouseClick(dialog.trained, Qt.MouseButton.LeftButton)
    assert not dialog.since.isVisible()
    QTest.mouseClick(dialog.trained, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(dialog.exported, timeout=60_000):
        QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    assert "seed=7" not in (tmp_path / "out" / "train.py").read_text()


@pytest.mark.parametrize("whole", ["iris_mlp"], indirect=True)
def test_that_it_is_said_why_there_are_no_weights_to_take_along(
    qtbot: QtBot, whole: Application
) -> None:
    def told() -> str:
        dialog = opened(qtbot, whole)
        said = dialog.since.text() if dialog.since.isVisible() else ""
        assert dialog.trained.isEnabled() == (not said)
        dialog.formats.setCurrentIndex(dialog.formats.findData("model"))
        assert not dialog.since.isVisible()
        dialog.close()
        return said

    controller, session = whole.controller, whole.session
    assert told() == "Nothing was trained yet: the export has fresh weights."
    options = {**controller.project.training.options, "epochs": 1_000_000, "patience": None}
    controller.edit("Long", controller.project.with_training(options=options))
    whole.window.train()
    qtbot.waitUntil(lambda: session.state == "training", timeout=120_000)
    assert told() == "The run goes on: once it is over, its weights can be taken along."
    session.stop()
    qtbot.waitUntil(lambda: session.state == "idle", timeout=60_000)
    assert told() == ""
    whole.window.files.open_example("digits_mlp")
    assert told() == "The last run is that of iris_mlp: the export has fresh weights."


def test_that_escape_ends_an_export_before_it_has_written_anything(
    qtbot: QtBot, whole: Application, tmp_path: Path
) -> None:
    dialog = opened(qtbot, whole)
    target = tmp_path / "given_up"
    dialog.place.setText(str(target))
    QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    assert dialog.message.text() == "Exporting …"
    with qtbot.waitSignal(dialog.destroyed, timeout=60_000):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not target.exists()
    assert whole.window.notice.isHidden()
