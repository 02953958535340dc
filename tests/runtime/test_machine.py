"""The machine around a training: kept awake, looked at, and files for TensorBoard."""

from __future__ import annotations

import _thread
import os
import stat
import subprocess
import sys
import threading
from pathlib import Path
from time import perf_counter

import psutil
import pytest

from runtime import machine
from runtime.awake import Awake
from runtime.cli import main
from runtime.machine import Card, machine_figures
from runtime.train import launch, tensorboard
from runtime.train.control import Control
from runtime.train.events import Diagnosed, EpochEnded, Event, Statistics, Step
from runtime.train.history import read_history
from runtime.train.run import prepare
from tests.runtime.train.test_launch import iris_project, losses


def program(folder: Path, name: str, text: str) -> Path:
    """Write a program of the system's that stands for the real one."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


@pytest.mark.skipif(sys.platform != "linux", reason="programs of Linux")
def test_that_the_computer_is_kept_awake_for_as_long_as_it_is_wanted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tmp_path / "told"
    waits = f'echo "$@" > {told}\nfor last; do :; done\nexec "$last"'
    program(tmp_path, "systemd-inhibit", waits)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    with Awake("a test") as kept:
        assert kept._process is not None
        process = psutil.Process(kept._process.pid)
        while not told.exists():
            assert kept._process.poll() is None
        assert "--what=idle:sleep" in told.read_text()
    assert not process.is_running()


@pytest.mark.skipif(sys.platform == "win32", reason="programs of Unix")
def test_that_where_nothing_keeps_awake_nothing_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with Awake("a test") as kept:
        assert kept._process is None
    program(tmp_path, "systemd-inhibit", "exit 1")
    with Awake("a test"):
        pass


@pytest.mark.skipif(sys.platform != "linux", reason="what ends with its owner")
def test_that_the_program_ends_with_a_process_that_is_killed(tmp_path: Path) -> None:
    program(tmp_path, "systemd-inhibit", 'for last; do :; done\nexec "$last"')
    script = (
        "import time\nfrom runtime.awake import Awake\nkept = Awake('x')\nkept.begin()\n"
        "print(kept._process.pid, flush=True)\ntime.sleep(60)"
    )
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    owner = subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, text=True,
        env={**os.environ, "PATH": path, "PYTHONPATH": str(Path(__file__).parents[2])},
    )  # fmt: skip
    with owner:
        assert owner.stdout is not None
        helper = psutil.Process(int(owner.stdout.readline()))
        owner.kill()
    gone, _ = psutil.wait_procs([helper], timeout=10)
    assert gone


def test_that_the_machine_tells_its_load_and_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = machine_figures()
    assert 0 <= found.processor <= 100 * (os.cpu_count() or 1)
    assert 0 < found.used < found.size == psutil.virtual_memory().total
    assert found.card is None
    if sys.platform == "linux":
        asked = program(tmp_path, "nvidia-smi", 'echo "37, 1024, 81559"')
        monkeypatch.setattr(machine, "_program", lambda: str(asked))
        assert machine_figures("cuda:0").card == Card(37.0, 1024 * 2**20, 81559 * 2**20)
        broken = program(tmp_path, "broken", "echo no card; exit 9")
        monkeypatch.setattr(machine, "_program", lambda: str(broken))
        assert machine_figures("cuda:0").card is None


def test_that_each_thread_is_told_the_load_since_anyone_has_looked() -> None:
    known = set(threading.enumerate())
    machine_figures()
    end = perf_counter() + 0.2
    while perf_counter() < end:
        pass
    found: list[float] = []
    ended = threading.Event()

    def look() -> None:  # as in a thread of Qt, which Python has not heard of
        found.append(machine_figures().processor)
        ended.set()

    _thread.start_new_thread(look, ())
    assert ended.wait(30)
    assert found[0] > 0
    assert set(threading.enumerate()) <= known


def test_that_tensorboard_reads_what_a_run_writes(tmp_path: Path) -> None:
    reader = pytest.importorskip("tensorboard.backend.event_processing.event_accumulator")
    run = prepare(iris_project(epochs=3), tmp_path / "run")
    run.write_tensorboard()
    launch.train(run, lambda _event: None)
    told = reader.EventAccumulator(str(run.folder / tensorboard.FOLDER), {"histograms": 0})
    told.Reload()
    tags = told.Tags()
    ended = [event for event in read_history(run.folder) if isinstance(event, EpochEnded)]
    assert {"loss/training", "loss/validation", "step/loss", "rate/learning_rate"} <= {
        *tags["scalars"]
    }
    steps = told.Scalars("step/loss")
    assert [one.step for one in steps] == list(range(1, len(losses(run.folder)) + 1))
    assert [one.value for one in steps] == pytest.approx(losses(run.folder), rel=1e-6)
    shown = [one.value for one in told.Scalars("loss/validation")]
    assert shown == pytest.approx([event.validation["loss"] for event in ended], rel=1e-6)
    sampled = next(e for e in read_history(run.folder) if isinstance(e, Statistics))
    name = next(iter(sampled.weights))
    first = told.Histograms(f"weights/{name}")[0].histogram_value
    assert first.num == sum(sampled.weights[name].counts)


@pytest.mark.parametrize("epoch", [2, None], ids=["after an epoch", "within one"])
def test_that_tensorboard_shows_a_resumed_run_whole(tmp_path: Path, epoch: int | None) -> None:
    reader = pytest.importorskip("tensorboard.backend.event_processing.event_accumulator")
    run, control = prepare(iris_project(epochs=4), tmp_path / "run"), Control()
    run.write_tensorboard()

    def stop(event: Event) -> None:
        if epoch is not None and isinstance(event, EpochEnded) and event.epoch == epoch:
            control.finish_epoch()
        if epoch is None and isinstance(event, EpochEnded):
            control.stop()

    launch.train(run, stop, control)
    launch.train(run, lambda _event: None, resume=True)
    told = reader.EventAccumulator(str(run.folder / tensorboard.FOLDER), {"scalars": 0})
    told.Reload()
    steps = [one.step for one in told.Scalars("step/loss")]
    assert steps == list(range(1, len(losses(run.folder)) + 1))
    assert len(told.Scalars("loss/validation")) == 4


def test_that_a_run_goes_on_without_tensorboard_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(tensorboard, "is_there", lambda: False)
    run = prepare(iris_project(epochs=1), tmp_path / "run")
    run.write_tensorboard()
    events: list[Event] = []
    launch.train(run, events.append)
    assert any(isinstance(event, Step) for event in events)
    (told,) = (event for event in events if isinstance(event, Diagnosed))
    assert f"{sys.executable} -m pip install tensorboard" in told.text
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    assert main(["train", "iris_mlp", "--tensorboard"]) == 2
    assert "--tensorboard needs TensorBoard" in capsys.readouterr().err
