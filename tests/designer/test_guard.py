"""Tests of the guard: nothing that goes wrong ends the window or stays unsaid."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer import guard as module
from designer.guard import Guard, Signals, bindings_problem


@pytest.fixture
def guard(qapp: QApplication, tmp_path: Path) -> Iterator[Guard]:
    """Return an installed guard with a log of its own."""
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    made = Guard(tmp_path / "state" / "log.txt")
    made.install()
    yield made
    made.remove()
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks


def planted(text: str = "planted") -> None:
    raise ValueError(text)


def raised_in_thread() -> None:
    thread = threading.Thread(target=planted)
    thread.start()
    thread.join()


class Fragile:
    """Fails while it is destroyed."""

    def __del__(self) -> None:
        planted()


def test_that_an_exception_is_logged_and_told_in_one_line(
    qtbot: QtBot, guard: Guard, capsys: pytest.CaptureFixture[str]
) -> None:
    with qtbot.waitSignal(guard.caught) as told:
        try:
            planted("<b>bad</b>\nsecond line")
        except ValueError:
            sys.excepthook(*sys.exc_info())
    assert told.args == ["Something went wrong inside Netwright: ValueError: <b>bad</b>"]
    log = guard.path.read_text(encoding="utf-8")
    assert "Traceback" in log
    assert "second line" in log
    assert "Traceback" in capsys.readouterr().err


@pytest.mark.parametrize("happens", [raised_in_thread, Fragile], ids=["thread", "destructor"])
def test_that_threads_and_destructors_are_heard(
    qtbot: QtBot, guard: Guard, happens: object, capsys: pytest.CaptureFixture[str]
) -> None:
    with qtbot.waitSignal(guard.caught) as told:
        happens()  # type: ignore[operator]
    assert "ValueError: planted" in told.args[0]
    capsys.readouterr()


def test_that_the_same_fault_is_told_once_in_a_while(
    qtbot: QtBot, guard: Guard, capsys: pytest.CaptureFixture[str]
) -> None:
    told: list[str] = []
    guard.caught.connect(told.append)
    for _ in range(200):
        guard.take(ValueError, ValueError("again"), None)
    guard.take(KeyError, KeyError("other"), None)
    qtbot.waitUntil(lambda: len(told) == 2)
    capsys.readouterr()


def test_that_a_log_that_cannot_be_written_does_not_matter(
    qapp: QApplication, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    made = Guard(tmp_path / "file" / "log.txt")
    made.install()
    made.remove()


def test_that_a_large_log_begins_anew(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_LARGEST_LOG", 10)
    path = tmp_path / "log.txt"
    path.write_text("x" * 11, encoding="utf-8")
    made = Guard(path)
    made.install()
    made.remove()
    assert path.read_text(encoding="utf-8") == ""


def test_that_the_installed_bindings_keep_their_references(qapp: QApplication) -> None:
    assert bindings_problem() is None


def test_that_bindings_that_lose_references_are_said_to(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts = iter([(1000, 1000, 1000), (1000, 940, 1000)])
    monkeypatch.setattr(module, "_counts", lambda: next(counts))
    found = bindings_problem()
    assert found is not None
    assert "pip install" in found


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_that_a_signal_is_heard_while_the_window_sleeps(
    qtbot: QtBot, number: signal.Signals
) -> None:
    calls: list[str] = []
    signals = Signals(lambda: calls.append("end"))
    QTimer.singleShot(20, lambda: os.kill(os.getpid(), number))
    qtbot.waitUntil(lambda: calls == ["end"], timeout=20_000)
    signals.close()
