"""Tests of the queue: real runs one after another, past one that fails, held, ordered, made."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from designer.app import Application
from designer.panels.queue_dialog import QueueDialog
from designer.panels.queue_strip import QueueStrip
from designer.panels.runs import RunsPanel
from designer.queue_file import QueueFile
from designer.run_queue import RunQueue
from designer.training import TrainingSession
from nodes.examples import read_example
from nodes.file import dumps, write
from nodes.project import Project, Setting
from nodes.variations import variations
from runtime.train.checkpoints import all_checkpoints, checkpoints
from runtime.train.events import Event, Started
from runtime.train.remarks import read_remarks
from runtime.train.run import Run


def project(**options: object) -> Project:
    """Return a small network on the iris data."""
    found = read_example("iris_mlp").project
    return found.with_training(options={**found.training.options, "epochs": 1, **options})


@pytest.fixture
def queue(qtbot: QtBot, tmp_path: Path) -> Iterator[RunQueue]:
    """Return a queue with nothing in it."""
    session = TrainingSession(lambda: tmp_path / "runs")
    made = RunQueue(session, session)
    yield made
    session.close()


def stands(queue: RunQueue) -> list[str]:
    return [entry.stand for entry in queue.entries]


def folders(runs: Path) -> list[Path]:
    return sorted(runs.iterdir())


def test_that_runs_are_trained_one_after_another_past_one_that_fails(
    qtbot: QtBot, queue: RunQueue, tmp_path: Path
) -> None:
    runs = tmp_path / "runs"
    made = [(one.title, one.project, runs) for one in variations(project(), {"lr": (0.1, 0.01)})]
    failing = project(monitor="accuracy", batch_size=16).with_training(data=None)
    loud = project().training.phases[0]
    rate = dataclasses.replace(loud, optimizer=Setting("SGD", {"lr": 9e15}))
    nan = project(epochs=5).with_training(phases=(rate,))
    queue.add([made[0], ("no data", failing, runs), ("overflows", nan, runs), made[1]])
    qtbot.waitUntil(lambda: not queue.going, timeout=120_000)
    assert stands(queue) == ["done", "failed", "failed", "done"]
    titles = [read_remarks(folder).title for folder in folders(runs)]
    assert titles == ["lr 0.1", "overflows", "lr 0.01"]
    assert Run(folders(runs)[-1]).config.phases[0].optimizer_settings["lr"] == 0.01
    assert "There is no data to train on" in queue.entries[1].text
    assert "finite" in queue.entries[2].text


def test_that_whoever_stops_a_run_holds_the_queue_until_it_is_started_again(
    qtbot: QtBot, queue: RunQueue, tmp_path: Path
) -> None:
    long = project(epochs=1_000_000, patience=None)
    queue.add([("long", long, tmp_path / "runs"), ("short", project(), tmp_path / "runs")])
    session = queue._session
    qtbot.waitUntil(lambda: session.state == "training", timeout=120_000)
    session.stop()
    qtbot.waitUntil(lambda: stands(queue) == ["stopped", "waiting"], timeout=60_000)
    assert not queue.going
    queue.start()
    qtbot.waitUntil(lambda: stands(queue) == ["stopped", "done"], timeout=60_000)


def test_that_a_run_whose_title_cannot_be_kept_is_still_the_one_that_has_begun(
    qtbot: QtBot, tmp_path: Path
) -> None:
    session = TrainingSession(lambda: tmp_path / "runs")

    def take_its_place(events: list[Event]) -> None:
        if session.run is not None and isinstance(events[0], Started):
            (session.run.folder / "remarks.json").mkdir()

    session.events.connect(take_its_place)
    queue = RunQueue(session, session)
    queue.add([("mine", project(), tmp_path / "runs")])
    qtbot.waitUntil(lambda: not queue.going, timeout=120_000)
    (run,) = folders(tmp_path / "runs")
    assert (run / "remarks.json").is_dir()
    assert [(one.stand, one.begun) for one in queue.entries] == [("done", run)]
    session.close()


def of_a_window_that_is_gone(file: QueueFile) -> Path:
    """Give a queue's file the name of one that a process which has ended had kept."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return file.path.rename(file.path.with_stem(str(process.pid)))


def test_that_a_queue_outlives_its_window_and_its_run_goes_on_when_it_is_started_again(
    qtbot: QtBot, queue: RunQueue, tmp_path: Path
) -> None:
    file = QueueFile(queue, tmp_path / "queue", queue)
    long = project(epochs=1_000_000, patience=None)
    runs = tmp_path / "runs"
    queue.add([("long", long, runs), ("short", project(seed=7), runs), ("gone", project(), runs)])
    session = queue._session
    qtbot.waitUntil(lambda: session.state == "training", timeout=120_000)
    queue.remove([queue.entries[-1].number])
    qtbot.waitUntil(lambda: bool(checkpoints(folders(runs)[0])), timeout=60_000)
    file.close()  # as the window does before it ends the run
    session.stop()
    qtbot.waitUntil(lambda: stands(queue) == ["stopped", "waiting"], timeout=60_000)
    (run,) = folders(runs)
    Run(run).change(epochs=all_checkpoints(run)[-1].epoch + 1)
    left = of_a_window_that_is_gone(file)
    again = RunQueue(session, session)
    kept = QueueFile(again, tmp_path / "queue", again)
    assert kept.put_back() == (2, [])
    assert stands(again) == ["waiting", "waiting"]
    assert [one.title for one in again.entries] == ["long", "short"]
    assert [dumps(one.project) for one in again.entries] == [dumps(long), dumps(project(seed=7))]
    assert (again.going, session.state, left.exists()) == (False, "idle", False)
    assert kept.path.exists()
    again.start()
    qtbot.waitUntil(lambda: stands(again) == ["done", "done"], timeout=60_000)
    assert folders(runs)[0] == run  # it went on where it was, it did not begin again
    assert len(folders(runs)) == 2
    qtbot.waitUntil(lambda: not kept.path.exists(), timeout=5_000)


def test_that_a_queue_that_cannot_be_read_is_laid_aside(queue: RunQueue, tmp_path: Path) -> None:
    file = QueueFile(queue, tmp_path, queue)
    queue.add([("one", project(), tmp_path)], start=False)
    file.keep()
    assert file.wait()
    path = of_a_window_that_is_gone(file)
    whole = path.read_bytes()
    for damaged in (whole[:200], b"[]", whole.replace(b'"version": 1', b'"version": 9'),
                    whole.replace(b'"begun"', b'"begin"'), whole.replace(b'"one"', b'"\xff"'),
                    whole.replace(b'"begun": null', b'"begun": 7')):  # fmt: skip
        assert damaged != whole
        path.write_bytes(damaged)
        again = RunQueue(queue._session, queue)
        count, faults = QueueFile(again, tmp_path, again).put_back()
        assert (count, len(faults), again.entries) == (0, 1, ())
        aside = path.with_stem(f"{path.stem}-damaged")
        assert aside.read_bytes() == damaged
        aside.rename(path)


def test_that_waiting_runs_change_places_and_go_by_keys(
    qtbot: QtBot, queue: RunQueue, tmp_path: Path
) -> None:
    strip = QueueStrip(queue)
    qtbot.addWidget(strip)
    queue.add([(name, project(), tmp_path) for name in "abc"], start=False)
    strip.show()
    strip.list.setCurrentRow(2)
    strip.list.setFocus()
    qtbot.keyClick(strip.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [entry.title for entry in queue.entries] == ["a", "c", "b"]
    assert strip.chosen == [queue.entries[1].number]
    qtbot.mouseClick(strip.buttons["up"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(strip.buttons["up"], Qt.MouseButton.LeftButton)
    assert [entry.title for entry in queue.entries] == ["c", "a", "b"]
    qtbot.keyClick(strip.list, Qt.Key.Key_Delete)
    assert [entry.title for entry in queue.entries] == ["a", "b"]
    qtbot.mouseClick(strip.buttons["clear"], Qt.MouseButton.LeftButton)
    assert not queue.entries
    assert not strip.isVisible()


def test_that_the_dialog_tells_what_its_settings_make(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = QueueDialog(project(), "flowers", tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.told.text() == "1 run: flowers"
    field = dialog.rows[0].findChild(QLineEdit)
    assert field is not None
    qtbot.keyClicks(field, "0.1, x")
    assert "lr must be" in dialog.problem.text()
    assert not dialog.add.isEnabled()
    field.clear()
    qtbot.keyClicks(field, "0.1, 0.01")
    qtbot.mouseClick(dialog.more, Qt.MouseButton.LeftButton)
    second = dialog.rows[1].findChild(QLineEdit)
    assert second is not None
    qtbot.keyClicks(second, "8,16")
    assert dialog.told.text().startswith("4 runs: lr 0.1, batch_size 8; lr 0.1, batch_size 16")
    file = tmp_path / "other.json"
    write(file, project())
    (tmp_path / "bad.json").write_text("{")
    dialog.take_files([file, tmp_path / "bad.json"])
    assert dialog.told.text() == "1 run: other"
    assert dialog.problem.text().startswith("bad.json: ")
    with qtbot.waitSignal(dialog.chosen) as chosen:
        qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    assert chosen.args is not None
    assert chosen.args[0][0][2] == tmp_path / "other.runs"


def test_that_the_queue_is_made_in_the_window_and_shown_below_the_runs(
    qtbot: QtBot, analysed: Application, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    whole = analysed
    whole.controller.edit("Open", project(), None)
    whole.window.menus.call("run.queue")
    dialog = whole.window.findChild(QueueDialog)
    assert dialog is not None
    field = dialog.rows[0].findChild(QLineEdit)
    assert field is not None
    qtbot.keyClicks(field, "0.1, 0.2")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    panel = whole.window.docks["runs"].build()
    assert isinstance(panel, RunsPanel)
    qtbot.waitUntil(panel.queue.isVisible, timeout=20_000)
    qtbot.waitUntil(lambda: stands(whole.window.queue) == ["done", "done"], timeout=250_000)
    assert whole.window.docks.in_front("runs")
    assert panel.queue.title.text() == "Queue: 2 of 2 runs done"
    # What a window that is gone had queued is offered, not trained.
    lost = RunQueue(whole.session, whole.window)
    lost.add([("one", project(), tmp_path), ("two", project(), tmp_path)], start=False)
    file = QueueFile(lost, tmp_path / "queue", lost)
    file.keep()
    assert file.wait()
    of_a_window_that_is_gone(file)
    whole.window.notice.hide()
    whole.window.guide.offer_queue(*whole.queue_file.put_back())
    assert stands(whole.window.queue)[2:] == ["waiting", "waiting"]
    assert whole.window.notice.words.text() == "2 runs of the last session wait in the queue."
    qtbot.wait(100)
    assert whole.session.state == "idle"
    qtbot.mouseClick(whole.window.notice.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: stands(whole.window.queue)[2:] == ["done"] * 2, timeout=250_000)


def test_that_queue_and_runs_are_imported_without_torch() -> None:
    modules = "designer.run_queue, designer.attention, designer.panels.runs, designer.run_actions"
    script = f"import {modules}, sys; sys.exit('torch' in sys.modules)"
    root = Path(__file__).parents[2]
    assert subprocess.run([sys.executable, "-c", script], cwd=root, check=False).returncode == 0
