"""Trainings in the terminal: curves in letters, wide and narrow, and several runs in a row."""

from __future__ import annotations

import io
import json
import math
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from rich.console import Console

from nodes.file import write
from nodes.variations import VariationError, values_of, variations
from runtime.cli import main
from runtime.progress_bar import ProgressBar
from runtime.sparkline import PLAIN, Curve, sparkline
from runtime.train import launch
from runtime.train.checkpoints import sound_checkpoint
from runtime.train.events import Diagnosed
from runtime.train.history import read_history
from runtime.train.run import Run, prepare
from tests.runtime.train.test_launch import iris_project, losses


def test_that_a_sparkline_is_as_high_as_its_values() -> None:
    assert sparkline([0.0, 1.0, 2.0, 7.0]) == "▁▂▃█"
    assert sparkline([1.0, math.nan, 2.0]) == "▁ █"
    assert sparkline([3.0, 3.0], PLAIN) == "__"
    assert sparkline([]) == ""


def test_that_a_long_curve_keeps_its_shape_in_bounded_memory() -> None:
    curve = Curve()
    for number in range(100_000):
        curve.add(float(number))
    assert curve.text(8) == "▁▂▃▄▅▆▇█"
    assert len(curve._values) < 512


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Return a finished run."""
    made = prepare(iris_project(epochs=5), tmp_path_factory.mktemp("runs") / "run")
    launch.train(made, lambda _event: None, went_on=launch.WentOn("a note", "a mark"))
    return made


def shown(run: Run, width: int, **facts: object) -> str:
    """Return what a terminal shows of a run."""
    out = io.StringIO()
    console = Console(file=out, width=width, **facts)  # type: ignore[arg-type]
    with ProgressBar(console) as bar:
        for event in read_history(run.folder):
            bar.show(event)
        bar.show(Diagnosed("the output is always zero", "relu", "warning"))
    return out.getvalue()


def test_that_a_terminal_shows_curves_and_what_was_noticed(run: Run) -> None:
    text = shown(run, 100, force_terminal=True, color_system=None)
    assert re.search(r"epoch 5/5 ━+ 100%", text)
    last = text.rpartition("epoch 5/5")[2]
    assert re.search(r"loss +[▁▂▃▄▅▆▇█]{5,} +\d\.\d{4} +[▁▂▃▄▅▆▇█]{5} +validation \d", last)
    assert "a note" in text
    assert "warning: relu: the output is always zero" in text
    assert "epoch 2/5  loss" not in text


def test_that_a_narrow_terminal_has_lines_that_fit(run: Run) -> None:
    text = shown(run, 50, force_terminal=True, color_system=None)
    last = text.rpartition("epoch 5/5")[2].splitlines()
    assert max(map(len, last)) <= 50
    assert re.search(r"[▁▂▃▄▅▆▇█]{5} +validation \d\.\d{4}", "\n".join(last))


@pytest.mark.parametrize("facts", [{"width": 30, "force_terminal": True}, {"width": 100}])
def test_that_there_is_a_plain_line_for_each_epoch_where_nothing_can_move(
    run: Run, facts: dict[str, object]
) -> None:
    text = shown(run, **facts)  # type: ignore[arg-type]
    assert "\x1b[" not in text or "force_terminal" in facts
    plain = re.sub(r"\s+", " ", text)
    assert all(f"epoch {number}/5 loss" in plain for number in range(1, 6))
    assert "█" not in text


def test_that_settings_are_varied_in_all_combinations() -> None:
    project = iris_project()
    rates = values_of(project, "lr", "0.1, 1e-3")
    sizes = values_of(project, "batch_size", "16,32")
    found = list(variations(project, {"lr": rates, "batch_size": sizes}))
    assert [one.title for one in found] == [
        "lr 0.1, batch_size 16",
        "lr 0.1, batch_size 32",
        "lr 0.001, batch_size 16",
        "lr 0.001, batch_size 32",
    ]
    second = found[1].project.training
    assert second.phases[0].optimizer.params["lr"] == 0.1
    assert found[0].project.training.options["batch_size"] == 16
    with pytest.raises(VariationError, match="there is no setting lrr; there are lr"):
        values_of(project, "lrr", "1")
    with pytest.raises(VariationError, match="batch_size must be"):
        values_of(project, "batch_size", "0")
    with pytest.raises(VariationError, match="1,001 runs; at most 1,000"):
        next(variations(project, {"seed": tuple(range(1001))}))


def test_that_runs_are_trained_one_after_another_past_one_that_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "flowers.json"
    write(file, iris_project(epochs=1))
    broken = tmp_path / "broken.json"
    write(broken, iris_project(epochs=1).with_training(data=None))
    code = main(["train", str(broken), str(file), "--vary", "lr=0.1,0.01", "--json"])
    out = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert code == 1
    assert out[-1]["event"] == "Queue"
    assert [one["reason"] for one in out[-1]["runs"]] == [
        "failed",
        "failed",
        "completed",
        "completed",
    ]
    assert out[-1]["runs"][2]["title"] == f"{file} lr 0.1"
    folders = [Path(one["folder"]) for one in out[-1]["runs"][2:]]
    assert Run(folders[1]).config.phases[0].optimizer_settings["lr"] == 0.01


def test_that_what_goes_with_one_run_alone_is_refused_for_several(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["train", "iris_mlp", "digits_mlp", "--out", "x"]) == 2
    assert "--out goes with one run" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
def test_that_a_signal_keeps_the_epoch_under_way_and_says_how_to_go_on(tmp_path: Path) -> None:
    file, out = tmp_path / "flowers.json", tmp_path / "run"
    write(file, iris_project(epochs=100_000))
    command = [sys.executable, "-m", "runtime.cli", "train", str(file), "--out", str(out), "--json"]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )  # fmt: skip
    assert process.stdout is not None
    for line in process.stdout:
        if json.loads(line)["event"] == "EpochEnded":
            break
    process.send_signal(signal.SIGTERM)
    _, told = process.communicate(timeout=60)
    assert process.returncode == 0
    kept = sound_checkpoint(out)
    assert kept is not None
    where = f"from step {kept.step}" if kept.step else f"after epoch {kept.epoch}"
    assert f"To go on {where}: netwright train {file} --resume {out}" in told
    assert len(losses(out)) == (kept.step or kept.epoch * 4)
