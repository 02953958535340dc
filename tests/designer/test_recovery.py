"""Tests of what is kept of unsaved work when the window, the program or the machine goes down."""

from __future__ import annotations

import hashlib
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
from designer.tabs import Tab
from designer.unsaved import Unsaved, read_unsaved
from nodes.file import dumps, loads, newer_version, read, write
from nodes.graph import Graph, Network, Node
from nodes.project import Project
from tests.designer.test_files import Answers

ROOT = Path(__file__).parents[2]


@pytest.fixture
def controller(qapp: QApplication) -> Controller:
    """Return a controller of an empty project."""
    return Controller()


@pytest.fixture
def recovery(controller: Controller, tmp_path: Path) -> Iterator[Recovery]:
    """Return the keeper of unsaved work in a folder of its own."""
    tabs = [Tab(controller.document)]
    made = Recovery(lambda: tabs, tmp_path / "unsaved")
    yield made
    made.close()
    made.deleteLater()


def change(controller: Controller) -> None:
    count = len(controller.graph.nodes)
    controller.edit_graph("Add", controller.graph.with_node(f"n{count}", Node("ReLU", f"r{count}")))


def keep(recovery: Recovery) -> None:
    """Keep what is not saved, until it is on disk."""
    recovery.keep()
    assert recovery.wait()


def kept(path: Path) -> Project:
    """Return the project of unsaved work."""
    return read_unsaved(path).project


def test_that_unsaved_work_is_kept_and_dropped_once_it_is_saved(
    controller: Controller, recovery: Recovery
) -> None:
    keep(recovery)
    assert not recovery.folder.exists()
    change(controller)
    keep(recovery)
    (path,) = recovery.paths
    assert kept(path) == controller.project
    assert recovery.folder.stat().st_mode & 0o077 == 0
    change(controller)
    keep(recovery)
    assert recovery.paths == (path,)
    assert kept(path) == controller.project
    controller.document.saved()
    keep(recovery)
    assert not path.exists()


def test_that_each_open_project_is_kept_and_offered_by_itself(
    controller: Controller, tmp_path: Path
) -> None:
    tabs = [Tab(Document()), Tab(Document()), Tab(Document())]
    for number, tab in enumerate(tabs[:2]):
        graph = Graph({f"n{number}": Node("ReLU", f"r{number}")})
        tab.document.edit("Add", Project(Network(graph=graph)))
    recovery = Recovery(lambda: tabs, tmp_path / "unsaved")
    keep(recovery)
    assert [kept(path) for path in recovery.paths] == [t.document.project for t in tabs[:2]]
    gone = tabs.pop(0)
    keep(recovery)
    assert [kept(path) for path in recovery.paths] == [tabs[0].document.project]
    for number, tab in enumerate((gone, tabs[0])):
        write(recovery.folder / f"w0123-{number}.json", tab.document.project)
    found = recovery.left_over()
    assert len(found) == 2
    assert recovery.left_over() == found, "nobody has answered"
    assert [recovery.lay_aside(path) for path in found] != [None, None]
    assert recovery.left_over() == []
    recovery.drop()
    recovery.close()
    assert recovery.paths == ()
    assert sorted(path.stem for path in recovery.folder.iterdir()) == [
        "w0123-0-offered",
        "w0123-1-offered",
    ]
    recovery.deleteLater()


def killed_window(folder: Path, number: int) -> None:
    """Keep the work of a window that has the number of a process, and is killed."""
    code = (
        "import os, signal, sys; from pathlib import Path\n"
        "number = int(sys.argv[2]); os.getpid = lambda: number\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from designer.document import Document; from designer.recovery import Recovery\n"
        "from designer.tabs import Tab; from tests.designer.test_recovery import large\n"
        "app, tabs = QCoreApplication([]), [Tab(Document())]\n"
        "recovery = Recovery(lambda: tabs, Path(sys.argv[1]))\n"
        "tabs[0].document.edit('Set', large(number, 3)); recovery.keep(); recovery.wait()\n"
        "print('kept', flush=True); signal.raise_signal(signal.SIGTERM)\n"
    )
    window = subprocess.run(
        [sys.executable, "-c", code, str(folder), str(number)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        check=False,
        timeout=60,
    )
    assert (window.stdout.strip(), window.returncode) == (b"kept", -signal.SIGTERM)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
def test_that_work_of_a_killed_window_with_the_same_number_is_offered_and_not_written_over(
    controller: Controller, recovery: Recovery
) -> None:
    killed_window(recovery.folder, os.getpid())
    (found,) = recovery.left_over()
    change(controller)
    keep(recovery)
    assert recovery.left_over() == [found], "what this window keeps is its own"
    assert kept(found) == large(os.getpid(), 3)
    assert kept(*recovery.paths) == controller.project


def test_that_work_is_not_offered_while_its_window_lives_and_is_once_it_is_gone(
    controller: Controller, recovery: Recovery
) -> None:
    change(controller)
    keep(recovery)
    (path,) = recovery.paths
    other = Recovery(list, recovery.folder)
    assert other.left_over() == []
    recovery.close()
    assert other.left_over() == [path]
    assert [one.name for one in recovery.folder.iterdir()] == [path.name]
    other.close()
    other.deleteLater()


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


def test_that_work_is_offered_until_it_is_answered_and_kept_then(
    controller: Controller, recovery: Recovery
) -> None:
    change(controller)
    recovery.folder.mkdir(parents=True)
    write(recovery.folder / f"{dead_process()}.json", controller.project)
    (found,) = recovery.left_over()
    assert recovery.left_over() == [found]
    aside = recovery.lay_aside(found)
    assert aside is not None
    assert kept(aside) == controller.project
    assert recovery.left_over() == []
    assert recovery.lay_aside(found) is None, "another window had taken it"


def test_that_old_work_is_thrown_away(controller: Controller, recovery: Recovery) -> None:
    recovery.folder.mkdir(parents=True)
    old = recovery.folder / "1.json"
    write(old, controller.project)
    long_ago = time.time() - 40 * 24 * 3600
    os.utime(old, (long_ago, long_ago))
    assert recovery.left_over() == []
    assert not old.exists()


def test_that_a_folder_that_cannot_be_written_is_told_once_and_tried_again(
    controller: Controller, tmp_path: Path
) -> None:
    place, tabs = tmp_path / "file", [Tab(controller.document)]
    place.write_text("in the way", encoding="utf-8")
    recovery, told = Recovery(lambda: tabs, place), []
    recovery.failed.connect(told.append)
    keep(recovery)
    assert told == []
    change(controller)
    keep(recovery)
    keep(recovery)
    assert len(told) == 1
    assert recovery.left_over() == []
    place.unlink()
    keep(recovery)
    assert kept(*recovery.paths) == controller.project
    assert len(told) == 1
    recovery.close()
    recovery.deleteLater()


def test_that_a_write_that_fails_is_told_once_and_made_good_without_another_edit(
    qtbot: QtBot, controller: Controller, recovery: Recovery
) -> None:
    change(controller)
    keep(recovery)
    (path,) = recovery.paths
    path.unlink()
    path.mkdir()  # what is no ordinary file is refused
    told: list[str] = []
    recovery.failed.connect(told.append)
    change(controller)
    for _ in range(3):
        keep(recovery)
    assert len(told) == 1
    path.rmdir()
    keep(recovery)
    assert kept(path) == controller.project
    keep(recovery)
    path.unlink()
    path.mkdir()
    change(controller)
    keep(recovery)
    keep(recovery)
    assert len(told) == 2, "it is another failure"
    path.rmdir()


def test_that_work_on_a_project_of_a_newer_version_is_kept_and_opens_as_one_again(
    controller: Controller, recovery: Recovery
) -> None:
    newer = dumps(Project()).replace('"version": 1', '"version": 99', 1)
    controller.open(Document(loads(newer)))
    tabs = [Tab(controller.document)]
    newest = Recovery(lambda: tabs, recovery.folder)
    change(controller)
    keep(newest)
    assert kept(*newest.paths) == controller.project
    assert newer_version(kept(*newest.paths)) == 99
    newest.close()
    newest.deleteLater()


def large(number: int, count: int = 1500) -> Project:
    nodes = {f"n{n}": Node("Linear", f"r{n}", {"out_features": number}) for n in range(count)}
    return Project(Network(graph=Graph(nodes)))


def test_that_the_window_does_not_wait_for_the_disk_and_the_newest_value_stays(
    controller: Controller, recovery: Recovery
) -> None:
    change(controller)
    keep(recovery)
    (path,) = recovery.paths
    path.unlink()
    os.mkfifo(path)  # what is no ordinary file is refused; the folder is there all the same
    for number in range(1, 5):
        controller.edit("Set", large(number))
        recovery.keep()
        assert recovery.paths == (path,)
    path.unlink()
    controller.edit("Set", large(5))
    keep(recovery)
    assert kept(path) == controller.project
    for number in range(6, 12):
        controller.edit("Set", large(number))
        recovery.keep()
    began = time.thread_time()
    recovery.keep()
    assert time.thread_time() - began < 0.01, "nothing is written on the thread of the window"
    assert recovery.wait()
    assert kept(path) == controller.project
    controller.edit("Set", large(12))
    recovery.keep()
    controller.document.saved()
    keep(recovery)
    assert list(recovery.folder.glob("*.json")) == []


def test_that_a_fault_of_one_project_is_told_and_the_next_is_kept(
    controller: Controller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: told.append(kind))
    broken, sound = Tab(Document()), Tab(Document())
    broken.document.edit("Break", Project(Network(graph=Graph({"n": object()}))))  # type: ignore[dict-item]
    sound.document.edit("Add", Project(Network(graph=Graph({"n": Node("ReLU", "r")}))))
    recovery = Recovery(lambda: [broken, sound], tmp_path / "unsaved")
    keep(recovery)
    keep(recovery)
    assert len(told) == 1
    assert kept(recovery.paths[1]) == sound.document.project
    recovery.close()
    recovery.deleteLater()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
def test_that_a_kill_at_any_moment_leaves_a_whole_file(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication\n"
        "from designer.document import Document; from designer.recovery import Recovery\n"
        "from designer.tabs import Tab; from tests.designer.test_recovery import large\n"
        "app, tabs = QCoreApplication([]), [Tab(Document())]\n"
        "recovery = Recovery(lambda: tabs, Path(sys.argv[1]))\n"
        "for number in range(1, 10_000):\n"
        "    tabs[0].document.edit('Set', large(number, 300)); recovery.keep()\n"
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
    (path,) = (tmp_path / "unsaved").glob("*.json")
    found = kept(path).network.graph
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
    assert notice.isHidden()
    whole.window.close_now()
    (path,) = whole.recovery.paths
    assert kept(path).network == controller.network
    whole.window.deleteLater()


@pytest.fixture
def offered(
    qtbot: QtBot, settings: Settings, tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[Application]:
    """Return the window after a crash in which the edit of a file was not saved."""
    file, folder = tmp_path / "net.json", tmp_path / "unsaved"
    write(file, large(1, 3))
    folder.mkdir()
    stamp = hashlib.sha256(file.read_bytes()).hexdigest()
    unsaved = Unsaved(large(2, 3), file, stamp)
    (folder / "w0a-1.json").write_bytes(unsaved.content())
    whole = Application(settings, getattr(request, "param", None) or str(file), folder)
    whole.window.show()
    qtbot.waitUntil(lambda: whole.window.furnished, timeout=20_000)
    assert whole.window.notice.isVisible()
    yield whole
    whole.window.close_now()
    whole.window.deleteLater()


def button(whole: Application) -> str:
    """Return the button of the message that is shown."""
    notice = whole.window.notice
    return notice.button.text() if notice.isVisible() and notice.button.isVisible() else ""


def test_that_the_offer_stays_until_it_is_answered(
    qtbot: QtBot, offered: Application, settings: Settings
) -> None:
    window = offered.window
    window.files.new()
    assert button(offered) == "Open it", "another tab does not answer it"
    window.notice.say("Something else")
    assert button(offered) == ""
    window.files.open_example("iris_mlp")
    assert button(offered) == "Open it"
    window.guide.watch_run("preparing")
    assert button(offered) == "Open it", "nor does a run"
    assert offered.recovery.left_over() != [], "the next window would offer it, too"
    qtbot.mouseClick(window.notice.close_button, Qt.MouseButton.LeftButton)
    assert window.notice.isHidden()
    assert offered.recovery.left_over() == []
    assert [path.stem for path in offered.recovery.folder.glob("w0a*")] == ["w0a-1-offered"]
    window.files.new()
    assert window.notice.isHidden()


@pytest.mark.parametrize("offered", [None, "iris_mlp"], indirect=True, ids=["open", "closed"])
def test_that_recovered_work_is_a_change_of_its_file(
    qtbot: QtBot, offered: Application, tmp_path: Path
) -> None:
    window, file = offered.window, tmp_path / "net.json"
    qtbot.mouseClick(window.notice.button, Qt.MouseButton.LeftButton)
    assert window.files.name == "net.json"
    assert (window.files.path, offered.controller.document.modified) == (file, True)
    assert offered.controller.project == large(2, 3)
    assert read(file) == large(1, 3)
    offered.controller.undo()
    assert offered.controller.project == large(1, 3)
    offered.controller.redo()
    assert window.files.save()
    assert read(file) == large(2, 3)


def test_that_recovered_work_does_not_go_over_what_another_program_wrote(
    qtbot: QtBot, offered: Application, tmp_path: Path
) -> None:
    file = tmp_path / "net.json"
    write(file, large(7, 3))
    qtbot.mouseClick(offered.window.notice.button, Qt.MouseButton.LeftButton)
    with Answers("Cancel") as answers:
        assert not offered.window.files.save()
    assert "changed by another program" in answers.words[0]
    assert read(file) == large(7, 3)


def test_that_recovered_work_does_not_go_over_changes_in_the_tab_of_its_file(
    qtbot: QtBot, offered: Application, tmp_path: Path
) -> None:
    window = offered.window
    change(offered.controller)
    mine = offered.controller.project
    qtbot.mouseClick(window.notice.button, Qt.MouseButton.LeftButton)
    assert offered.controller.project == large(2, 3)
    assert (window.files.path, window.files.name) == (None, "net")
    assert mine in [tab.document.project for tab in window.tabs]


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
    (path,) = (tmp_path / "unsaved").glob("*.json")
    assert "n" in kept(path).network.graph
