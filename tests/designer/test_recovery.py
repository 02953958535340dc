"""Tests of what is kept of unsaved work when the window, the program or the machine goes down."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.app import Application
from designer.controller import Controller
from designer.document import Document
from designer.recovery import Recovery
from designer.settings import Settings
from nodes.file import read, write
from nodes.graph import Graph, Network, Node
from nodes.project import Project

ROOT = Path(__file__).parents[2]


@pytest.fixture
def controller(qapp: QApplication) -> Controller:
    """Return a controller of an empty project."""
    return Controller()


@pytest.fixture
def recovery(controller: Controller, tmp_path: Path) -> Iterator[Recovery]:
    """Return the keeper of unsaved work in a folder of its own."""
    made = Recovery(lambda: [controller.document], tmp_path / "unsaved")
    yield made
    made.deleteLater()


def change(controller: Controller) -> None:
    count = len(controller.graph.nodes)
    controller.edit_graph("Add", controller.graph.with_node(f"n{count}", Node("ReLU", f"r{count}")))


def keep(recovery: Recovery) -> None:
    """Keep what is not saved, until it is on disk."""
    recovery.keep()
    assert recovery.wait()


def test_that_unsaved_work_is_kept_and_dropped_once_it_is_saved(
    controller: Controller, recovery: Recovery
) -> None:
    keep(recovery)
    assert not recovery.folder.exists()
    change(controller)
    keep(recovery)
    (path,) = recovery.paths
    assert read(path) == controller.project
    assert recovery.folder.stat().st_mode & 0o077 == 0
    change(controller)
    keep(recovery)
    assert recovery.paths == (path,)
    assert read(path) == controller.project
    controller.document.saved()
    keep(recovery)
    assert not path.exists()


def test_that_each_open_project_is_kept_and_offered_by_itself(
    controller: Controller, tmp_path: Path
) -> None:
    documents = [Document(), Document(), Document()]
    for number, document in enumerate(documents[:2]):
        graph = Graph({f"n{number}": Node("ReLU", f"r{number}")})
        document.edit("Add", Project(Network(graph=graph)))
    recovery = Recovery(lambda: documents, tmp_path / "unsaved")
    keep(recovery)
    assert [read(path) for path in recovery.paths] == [d.project for d in documents[:2]]
    gone = documents.pop(0)
    keep(recovery)
    assert [read(path) for path in recovery.paths] == [documents[0].project]
    dead = dead_process()
    for number, document in enumerate((gone, documents[0])):
        write(recovery.folder / f"{dead}-{number}.json", document.project)
    assert len(recovery.left_over()) == 2
    assert recovery.left_over() == []
    recovery.drop()
    assert recovery.wait()
    assert recovery.paths == ()
    assert sorted(path.stem for path in recovery.folder.iterdir()) == [
        f"{dead}-0-offered",
        f"{dead}-1-offered",
    ]
    recovery.deleteLater()


def test_that_work_of_a_window_that_still_runs_is_not_offered(
    controller: Controller, recovery: Recovery
) -> None:
    change(controller)
    keep(recovery)
    write(recovery.folder / f"{os.getppid()}.json", controller.project)
    assert recovery.left_over() == []


def dead_process() -> int:
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


def test_that_work_of_a_window_that_is_gone_is_offered_once_and_kept(
    controller: Controller, recovery: Recovery
) -> None:
    change(controller)
    recovery.folder.mkdir(parents=True)
    write(recovery.folder / f"{dead_process()}.json", controller.project)
    (found,) = recovery.left_over()
    assert read(found) == controller.project
    assert recovery.left_over() == []
    assert found.exists()


def test_that_old_work_is_thrown_away(controller: Controller, recovery: Recovery) -> None:
    recovery.folder.mkdir(parents=True)
    old = recovery.folder / "1.json"
    write(old, controller.project)
    long_ago = time.time() - 40 * 24 * 3600
    os.utime(old, (long_ago, long_ago))
    assert recovery.left_over() == []
    assert not old.exists()


def test_that_a_folder_that_cannot_be_written_does_not_matter(
    controller: Controller, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    recovery = Recovery(lambda: [controller.document], tmp_path / "file")
    change(controller)
    keep(recovery)
    assert recovery.left_over() == []
    recovery.deleteLater()


def large(number: int, count: int = 1500) -> Project:
    nodes = {f"n{n}": Node("Linear", f"r{n}", {"out_features": number}) for n in range(count)}
    return Project(Network(graph=Graph(nodes)))


def test_that_the_window_does_not_wait_for_the_disk_and_the_newest_value_stays(
    controller: Controller, recovery: Recovery
) -> None:
    recovery.folder.mkdir(parents=True)
    path = recovery.folder / f"{os.getpid()}-1.json"
    os.mkfifo(path)  # what is no ordinary file is refused; the folder is there all the same
    for number in range(1, 5):
        controller.edit("Set", large(number))
        recovery.keep()
        assert recovery.paths == (path,)
    path.unlink()
    controller.edit("Set", large(5))
    keep(recovery)
    assert read(path) == controller.project
    for number in range(6, 12):
        controller.edit("Set", large(number))
        recovery.keep()
    began = time.thread_time()
    recovery.keep()
    assert time.thread_time() - began < 0.01, "nothing is written on the thread of the window"
    assert recovery.wait()
    assert read(path) == controller.project
    controller.edit("Set", large(12))
    recovery.keep()
    controller.document.saved()
    keep(recovery)
    assert list(recovery.folder.iterdir()) == []


def test_that_a_fault_of_one_project_is_told_and_the_next_is_kept(
    controller: Controller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: told.append(kind))
    broken, sound = Document(), Document()
    broken.edit("Break", Project(Network(graph=Graph({"n": object()}))))  # type: ignore[dict-item]
    sound.edit("Add", Project(Network(graph=Graph({"n": Node("ReLU", "r")}))))
    recovery = Recovery(lambda: [broken, sound], tmp_path / "unsaved")
    keep(recovery)
    assert len(told) == 1
    assert read(recovery.paths[1]) == sound.project
    recovery.close()
    recovery.deleteLater()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
def test_that_a_kill_at_any_moment_leaves_a_whole_file(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication\n"
        "from designer.document import Document; from designer.recovery import Recovery\n"
        "from tests.designer.test_recovery import large\n"
        "app, document = QCoreApplication([]), Document()\n"
        "recovery = Recovery(lambda: [document], Path(sys.argv[1]))\n"
        "for number in range(1, 10_000):\n"
        "    document.edit('Set', large(number, 300)); recovery.keep()\n"
        "    if number == 1: recovery.wait(); print('kept', flush=True)\n"
    )
    writer = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path / "unsaved")],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert writer.stdout is not None
    assert writer.stdout.readline() == "kept\n"
    time.sleep(0.3)
    writer.kill()
    writer.communicate(timeout=60)
    (kept,) = (tmp_path / "unsaved").glob("*.json")
    found = read(kept).network.graph
    numbers = {node.params["out_features"] for node in found.nodes.values()}
    assert (len(found.nodes), len(numbers)) == (300, 1)


def test_that_the_next_window_offers_the_work_and_opens_it_as_unsaved(
    qtbot: QtBot, settings: Settings, tmp_path: Path, controller: Controller
) -> None:
    change(controller)
    folder = tmp_path / "unsaved"
    folder.mkdir()
    write(folder / f"{dead_process()}.json", controller.project)
    whole = Application(settings, "digits_mlp", folder)
    whole.window.show()
    qtbot.waitUntil(lambda: whole.window.furnished, timeout=20_000)
    notice = whole.window.notice
    assert notice.isVisible()
    whole.window.activateWindow()
    notice.button.setFocus()
    qtbot.waitUntil(notice.button.hasFocus)
    qtbot.keyClick(notice.button, Qt.Key.Key_Space)
    assert whole.controller.network == controller.network
    assert whole.window.view.hasFocus()
    assert whole.controller.document.modified
    whole.window.close_now()
    (kept,) = whole.recovery.paths
    assert read(kept).network == controller.network
    whole.window.deleteLater()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
def test_that_a_log_out_keeps_what_is_not_saved(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QTimer\n"
        "from designer import app; from nodes.graph import Node\n"
        "made = app.made_application(); whole = app.Application(file='digits_mlp',"
        " unsaved=Path(sys.argv[1])); watch = app._Watch(whole)\n"
        "whole.window.painted.connect(watch.begin)\n"
        "def edit():\n"
        "    if not whole.window.furnished: return QTimer.singleShot(20, edit)\n"
        "    c = whole.controller; c.edit_graph('Add', c.graph.with_node('n', Node('ReLU', 'r')))\n"
        "    print('edited', flush=True)\n"
        "whole.window.show(); edit(); made.exec()\n"
    )
    homes = {name: str(tmp_path) for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME")}
    window = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path / "unsaved")],
        env={**os.environ, **homes, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert window.stdout is not None
    assert window.stdout.readline() == "edited\n"
    window.send_signal(signal.SIGTERM)
    window.communicate(timeout=60)
    assert window.returncode == 0
    (kept,) = (tmp_path / "unsaved").glob("*.json")
    assert "n" in read(kept).network.graph
