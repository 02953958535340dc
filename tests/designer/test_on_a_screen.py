"""On a screen of X: the clipboard between two processes, and a drag by the real mouse."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
WINDOW = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QPoint, QSettings, QSocketNotifier, Qt
from PySide6.QtGui import QGuiApplication
from designer import app
from designer.settings import Settings
made = app.made_application()
store = QSettings(sys.argv[1] + "/settings.ini", QSettings.Format.IniFormat)
whole = app.Application(Settings(store), "digits_cnn", Path(sys.argv[1]) / "unsaved")
window = whole.window
window.setGeometry(0, 0, 1300, 850)
window.show()
def answer():
    print(json.dumps(eval(sys.stdin.readline())), flush=True)
notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
notifier.activated.connect(answer)
made.exec()
"""

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X is a matter of Linux"),
    pytest.mark.skipif(not shutil.which("Xvfb"), reason="Xvfb is not installed"),
]


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """Return the name of a screen that nobody looks at."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24"]
    server = subprocess.Popen(
        [*command, "-nolisten", "tcp"], pass_fds=[writing], stderr=subprocess.DEVNULL
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    if not number:
        pytest.skip("Xvfb does not start here")
    yield f":{number}"
    server.terminate()
    server.wait()


class Window:
    """A window in a process of its own, asked by expressions."""

    def __init__(self, folder: Path, display: str) -> None:
        folder.mkdir()
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        environment |= {"PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(folder)}
        self._process = subprocess.Popen(
            [sys.executable, "-c", WINDOW, str(folder)],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.wait_for("window.furnished")

    def ask(self, expression: str) -> Any:  # noqa: ANN401 - whatever the expression is
        """Return the value of an expression there."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(expression + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def wait_for(self, expression: str) -> None:
        """Wait until an expression is true."""
        end = time.monotonic() + 60
        while not self.ask(expression):
            assert time.monotonic() < end, expression
            time.sleep(0.1)

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.communicate()


def _names(window: Window) -> list[str]:
    found: list[str] = window.ask("sorted(n.name for n in whole.controller.graph.nodes.values())")
    return found


def test_that_nodes_are_copied_from_one_process_into_another(tmp_path: Path, display: str) -> None:
    one, other = Window(tmp_path / "one", display), Window(tmp_path / "other", display)
    try:
        one.ask("whole.controller.select(['conv1', 'relu1'])")
        one.ask("window.menus.call('edit.copy')")
        other.wait_for("'netwright nodes' in QGuiApplication.clipboard().text()")
        assert other.ask("QGuiApplication.clipboard().mimeData().hasImage()")
        before = _names(other)
        other.ask("window.menus.call('edit.paste')")
        assert len(_names(other)) == len(before) + 2
        assert other.ask("len(whole.controller.selection)") == 2
        assert other.ask("whole.controller.document.undo_label") == "Paste"
    finally:
        one.close()
        other.close()


@pytest.mark.skipif(not shutil.which("xdotool"), reason="xdotool is not installed")
def test_that_a_layer_is_dragged_from_the_library_by_the_real_mouse(
    tmp_path: Path, display: str
) -> None:
    window = Window(tmp_path / "one", display)

    def mouse(*words: str) -> None:
        command = ["xdotool", *words]
        subprocess.run(command, env={**os.environ, "DISPLAY": display}, check=True)
        time.sleep(0.15)

    def move(x: int, y: int) -> None:
        mouse("mousemove", str(x), str(y))

    try:
        window.ask("window.library.search.setText('GELU')")
        tree = "window.library.tree"
        rows = f"({tree}.indexAt(QPoint(60, y)) for y in range(0, 400, 5))"
        index = f"next(i for i in {rows} if i.data() == 'GELU')"
        window.wait_for(f"any(i.data() == 'GELU' for i in {rows})")
        place = f"{tree}.viewport().mapToGlobal({tree}.visualRect({index}).center())"
        start = window.ask(f"{place}.toTuple()")
        view = "window.view.viewport()"
        end = window.ask(f"{view}.mapToGlobal({view}.rect().center() + QPoint(180, 0)).toTuple()")
        move(*start)
        mouse("mousedown", "1")
        for step in range(1, 9):
            x, y = (round(a + (b - a) * step / 8) for a, b in zip(start, end, strict=True))
            move(x, y)
        move(*end)
        mouse("mouseup", "1")
        window.wait_for("any(n.type == 'GELU' for n in whole.controller.graph.nodes.values())")
        # Its row is as dark as the empty room below: nothing stays lit where the drag began.
        window.ask(f"{tree}.clearSelection()")
        right, row = f"{tree}.viewport().width() - 4", f"{tree}.visualRect({index}).top() + 4"
        colors = f"[{tree}.viewport().grab().toImage().pixelColor({right}, y).name()"
        lit, empty = window.ask(f"{colors} for y in ({row}, {tree}.viewport().height() - 4)]")
        assert lit == empty
    finally:
        window.close()
