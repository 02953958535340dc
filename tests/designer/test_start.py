"""Tests of the start: what is imported when, sub-commands, no screen, the end by a signal."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from designer.__main__ import COMMANDS, display_missing, main
from designer.app import Application
from designer.panels.node_page import NodePage
from designer.settings import Settings
from nodes.examples import example_names, examples, read_example
from nodes.file import write
from runtime import cli
from runtime.train.place import IN_PROCESS, IN_THREAD

ROOT = Path(__file__).parents[2]
SMALL = [example.name for example in examples() if example.goal]
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def environment(tmp_path: Path, *, screen: bool) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in SCREENS}
    homes = {name: str(tmp_path) for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")}
    platform = {"QT_QPA_PLATFORM": "offscreen"} if screen else {}
    return {**kept, **homes, **platform, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}


def python(tmp_path: Path, *arguments: str, screen: bool) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        env=environment(tmp_path, screen=screen),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_that_nothing_heavy_is_imported_before_the_first_paint(tmp_path: Path) -> None:
    done = python(tmp_path, str(ROOT / "benchmarks/startup/window.py"), screen=True)
    assert done.returncode == 0, done.stderr
    moments = {line.split()[0]: line.split()[3:] for line in done.stdout.splitlines()}
    assert moments["painted"] == []
    assert moments["built"] == []
    assert "torch" not in moments["drawn"]


def test_that_a_sub_command_imports_no_qt(tmp_path: Path) -> None:
    code = (
        "import sys; from designer.__main__ import main; status = main(['list', 'examples']);"
        "print(status, [m for m in sys.modules if m.startswith(('PySide6', 'torch'))])"
    )
    done = python(tmp_path, "-c", code, screen=False)
    assert done.stdout.splitlines()[-1] == "0 []", done.stderr


def test_that_every_command_of_the_command_line_is_known_to_the_start() -> None:
    assert set(cli.COMMANDS) <= set(COMMANDS)
    assert not set(COMMANDS) & set(example_names())


def test_that_two_files_are_one_too_many(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["one.json", "two.json"]) == 2
    assert "one file" in capsys.readouterr().err


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a screen")
def test_that_a_library_that_qt_lacks_is_said_with_what_to_install(tmp_path: Path) -> None:
    fault = "libEGL.so.1: cannot open shared object file: No such file or directory"
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").write_text(f"raise ImportError({fault!r})")
    root = Path(__file__).parents[2]
    found = subprocess.run(
        [sys.executable, "-m", "designer"],
        cwd=root,
        env={**os.environ, "PYTHONPATH": f"{tmp_path}{os.pathsep}{root}", "DISPLAY": ":0"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert found.returncode == 1
    assert found.stderr.startswith(f"Qt cannot be loaded: {fault}.")
    assert "sudo apt-get install libegl1 " in found.stderr
    assert "Traceback" not in found.stderr


def test_that_a_screen_is_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)
    assert display_missing()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert not display_missing()


@pytest.mark.parametrize("place", [IN_THREAD, IN_PROCESS])
def test_that_what_a_training_needs_is_loaded_ahead_and_never_searched_for_garbage(
    tmp_path: Path, place: str
) -> None:
    code = (
        "import gc, linecache, sys; gc.disable(); from PySide6.QtCore import QTimer\n"
        "from designer.app import Application, made_application\n"
        "app = made_application(); whole = Application(file='digits_cnn')\n"
        f"whole.settings.training_place = '{place}'\n"
        "def look():\n"
        "    if not gc.isenabled():\n"
        "        return QTimer.singleShot(50, look)\n"
        "    print(gc.get_freeze_count() > 100_000)\n"
        "    for name in ('runtime.train.launch', 'sklearn.datasets', 'torchmetrics'):\n"
        "        print(name in sys.modules)\n"
        "    print(len(linecache.cache) > 200)\n"  # the bindings read no sources
        "    whole.window.close_now()\n"
        "whole.window.show(); look(); app.exec()\n"
    )
    done = python(tmp_path, "-c", code, screen=True)
    assert done.stdout.split() == ["True", "True", "True", str(place == IN_THREAD), "False"]


def test_that_a_signal_closes_the_whole_window_soon(tmp_path: Path) -> None:
    code = (
        "import time; from designer import app\n"
        "from runtime.train import launch\n"
        "launch.train = lambda *_, **__: (print('training', flush=True), time.sleep(600))\n"
        "seen = app.Application._build_all\n"
        "def begin(self):\n"
        "    seen(self)\n"
        "    self.session._wanted_place = lambda: 'thread'\n"
        "    self.session.start(self.controller.project)\n"
        "app.Application._build_all = begin\n"
        "app.run('digits_mlp')\n"
    )
    window = subprocess.Popen(
        [sys.executable, "-c", code],
        env=environment(tmp_path, screen=True),
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert window.stdout is not None
    try:
        assert window.stdout.readline() == "training\n"
        begun = time.monotonic()
        window.send_signal(signal.SIGTERM)
        _, said = window.communicate(timeout=60)
    finally:
        window.kill()
    assert time.monotonic() - begun < 20  # 2 where nothing else runs; the step takes 600
    assert window.returncode == 0
    assert said == ""


def test_that_a_first_start_shows_the_start_page_and_later_ones_what_was_open(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{name}.json" for name in ("one", "two", "gone")]
    for path in paths:
        write(path, read_example("iris_mlp").project)
    for expected in ((), ("one.json", "two.json")):
        whole = Application(settings)
        whole.window.show()
        qtbot.waitUntil(lambda whole=whole: whole.window.furnished, timeout=20_000)
        window = whole.window
        assert tuple(map(window.files.name_of, window.tabs)) == expected
        assert window.stage.shows_start is not bool(expected)
        assert window.view.isVisible() is bool(expected)
        if expected:
            assert window.files.name == "two.json"
            assert [tab.waiting for tab in window.tabs] == [paths[0], None]
        for path in paths:
            assert window.files.open_path(path)
        window.tabs.show(next(tab for tab in window.tabs if tab.path == paths[1]))
        window.close_now()
        window.deleteLater()
        paths[-1].unlink()
        del paths[-1]


def test_that_a_file_that_is_not_there_is_said_and_the_window_opens(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    whole = Application(settings, str(tmp_path / "gone.json"))
    whole.window.show()
    qtbot.waitUntil(lambda: whole.window.furnished, timeout=20_000)
    assert whole.window.notice.isVisible()
    assert "gone.json" in whole.window.notice.words.text()
    assert not whole.controller.graph.nodes
    whole.window.close_now()
    whole.window.deleteLater()


@pytest.mark.parametrize("name", SMALL)
def test_that_an_example_opens_and_each_of_its_nodes_can_be_inspected(
    qtbot: QtBot, settings: Settings, name: str
) -> None:
    whole = Application(settings, name)
    whole.window.show()
    qtbot.waitUntil(lambda: whole.window.furnished, timeout=20_000)
    qtbot.waitUntil(lambda: whole.controller.analysis is not None, timeout=60_000)
    assert whole.controller.analysis is not None
    assert whole.controller.analysis.errors == ()
    for node in whole.controller.graph.nodes:
        whole.controller.select({node})
        assert isinstance(whole.window.inspector.page, NodePage)
    whole.window.close_now()
    whole.window.deleteLater()
