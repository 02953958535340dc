"""The main job in a real window, from outside: draw, train, save, reopen and export."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.end_to_end.screen import missing, virtual_screen

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(bool(missing()), reason=f"needs {' and '.join(missing())}")
@pytest.mark.timeout(500)
def test_that_a_person_draws_trains_saves_reopens_and_exports(tmp_path: Path) -> None:
    with virtual_screen() as display:
        environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": str(ROOT),
            "XDG_CONFIG_HOME": str(tmp_path / "config"),
            "XDG_DATA_HOME": str(tmp_path / "data"),
            "HOME": str(tmp_path),
        }
        command = [sys.executable, str(Path(__file__).parent / "by_hand.py"), str(tmp_path)]
        done = subprocess.run(
            command, env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=480,
            check=False,
        )  # fmt: skip
    report = tmp_path / "seen.json"
    assert report.is_file(), done.stderr
    seen = json.loads(report.read_text(encoding="utf-8"))
    assert "error" not in seen, f"{seen['error']}\n{done.stderr}"
    assert seen["empty_after_undo"]
    assert seen["undone"] >= 28
    assert seen["reopened_equal"]
    history = (Path(seen["run"]) / "history.jsonl").read_text(encoding="utf-8")
    last = [json.loads(line) for line in history.splitlines()][-1]
    assert last["validation"]["accuracy1"] >= 0.95
    assert (Path(seen["exported"]) / "model.py").is_file()
    assert done.returncode == 0, done.stderr
