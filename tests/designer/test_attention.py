"""Around a training in the window: messages to who is away, figures of the machine, readiness."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from designer.app import Application
from designer.panels.machine_line import figures_words
from designer.panels.training import TrainingPanel
from designer.settings import Settings
from nodes.examples import read_example
from nodes.project import Project
from runtime.machine import Card, MachineFigures
from runtime.train import tensorboard
from runtime.train.place import CHOSEN
from tests.runtime.test_machine import program


def iris(epochs: int = 1) -> Project:
    """Return a small network on the iris data."""
    found = read_example("iris_mlp").project
    return found.with_training(options={**found.training.options, "epochs": epochs})


@pytest.fixture
def away(analysed: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Application:
    """Return a window that is not the active one, on a system that takes messages."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    program(tmp_path, "notify-send", f'printf "%s|" "$@" >> {tmp_path / "messages"}')
    program(tmp_path, "systemd-inhibit", f"echo on >> {tmp_path / 'awake'}; exec cat")
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr(analysed.window, "isActiveWindow", lambda: False)
    analysed.controller.edit("Open", iris(), None)
    return analysed


def trained(qtbot: QtBot, whole: Application) -> None:
    """Train what is on the canvas."""
    assert whole.session.start(whole.controller.project, whole.controller.origin)
    qtbot.waitUntil(lambda: whole.session.state == "idle", timeout=120_000)


pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="programs of Linux")


def test_that_who_is_away_is_told_that_training_is_done_if_that_is_wanted(
    qtbot: QtBot, away: Application, tmp_path: Path
) -> None:
    away.settings.notify = False
    trained(qtbot, away)
    qtbot.wait(200)
    assert not (tmp_path / "messages").exists()
    away.settings.notify = True
    trained(qtbot, away)
    qtbot.waitUntil((tmp_path / "messages").exists, timeout=20_000)
    qtbot.waitUntil(lambda: (tmp_path / "messages").read_text().count("|") == 3, timeout=20_000)
    app, title, text, _ = (tmp_path / "messages").read_text().split("|")
    assert app == "--app-name=Netwright"
    assert title == "Training IrisMLP is done"
    assert text.startswith("loss ")
    assert (tmp_path / "awake").read_text() == "on\non\n"
    assert away.attention._awake._process is None


def test_that_the_machine_is_looked_at_while_a_network_is_trained_and_no_longer(
    qtbot: QtBot, away: Application
) -> None:
    away.controller.edit("Set epochs", iris(epochs=1_000_000), None)
    away.window.docks.show("training")
    panel = away.window.docks["training"].build()
    assert isinstance(panel, TrainingPanel)
    line = panel.progress.machine
    away.session.start(away.controller.project, away.controller.origin)
    qtbot.waitUntil(lambda: line.isVisible() and "processor" in line.text(), timeout=60_000)
    away.session.stop()
    qtbot.waitUntil(lambda: away.session.state == "idle", timeout=60_000)
    assert not line.isVisible()
    found = MachineFigures(12.4, 2 * 2**30, 8 * 2**30, Card(90.0, 2**30, 80 * 2**30))
    words = "processor 12 % · memory 2 GiB of 8 GiB · graphics card 90 %, 1 GiB of 80 GiB"
    assert figures_words(found) == words


def test_that_files_for_tensorboard_are_written_where_that_is_switched_on(
    qtbot: QtBot, away: Application
) -> None:
    pytest.importorskip("tensorboard")
    away.window.menus.call("run.tensorboard")
    assert away.settings.tensorboard
    trained(qtbot, away)
    assert away.session.run is not None
    assert any((away.session.run.folder / tensorboard.FOLDER).iterdir())


def test_that_a_process_is_ready_before_the_first_run_and_goes_with_the_window(
    qtbot: QtBot, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("designer.app._SETTLED", 0)
    settings.training_place = CHOSEN
    whole = Application(settings, "iris_mlp", tmp_path / "unsaved")
    whole.ahead = True
    whole.window.show()
    qtbot.waitUntil(lambda: whole.window.furnished, timeout=60_000)
    qtbot.waitUntil(lambda: whole.session._spare is not None, timeout=60_000)
    assert whole.session._spare is not None
    process = psutil.Process(whole.session._spare._process.pid)
    assert process.is_running()
    whole.window.close_now()
    whole.window.deleteLater()
    gone, _ = psutil.wait_procs([process], timeout=10)
    assert gone
