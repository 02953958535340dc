"""A whole window for a test, and the pieces of one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.app import Application
from designer.language import speak
from designer.settings import Settings
from runtime.train.place import IN_THREAD


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Return the settings of somebody who never used the program."""
    made = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    made.reduced_motion = True  # a test looks at where things are, not at how they get there
    made.training_place = IN_THREAD  # what a process does is tested where it matters
    return made


@pytest.fixture
def chinese(qapp: QApplication) -> Iterator[None]:
    """Speak Chinese for the length of a test."""
    before = QLocale()
    translators = speak(qapp, "zh_CN")
    yield
    for translator in translators:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.fixture
def whole(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    qtbot: QtBot,
    settings: Settings,
    tmp_path: Path,
) -> Iterator[Application]:
    """Return the running window on digits_cnn, or on the file that a marker names."""
    made = Application(settings, getattr(request, "param", "digits_cnn"), tmp_path / "unsaved")
    made.window.resize(1400, 900)
    made.window.show()
    qtbot.waitUntil(lambda: made.window.furnished and made.analyser.running, timeout=20_000)
    yield made
    made.window.close_now()
    made.window.deleteLater()


@pytest.fixture
def analysed(qtbot: QtBot, whole: Application) -> Application:
    """Return the window once the analysis has caught up."""
    qtbot.waitUntil(lambda: whole.controller.analysis is not None, timeout=60_000)
    return whole
