"""The command line, from outside: what it prints, what it writes and how it exits."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from nodes.examples import example_names, example_text
from runtime.cli import COMMANDS, make_parser
from runtime.listing import KINDS
from tests.end_to_end.conftest import Trained
from tests.end_to_end.warm import Warm

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def environment(tmp_path: Path, root: Path) -> Mapping[str, str]:
    """Return an environment in which the user's data are in the test's folder."""
    return {**os.environ, "PYTHONPATH": str(root), "XDG_DATA_HOME": str(tmp_path / "data")}


@pytest.fixture
def netwright(tmp_path: Path, environment: Mapping[str, str], whole_python: Warm) -> Run:
    """Return a function that runs the command in the test's folder."""

    def run(*arguments: object) -> subprocess.CompletedProcess[str]:
        return whole_python.run(tmp_path, "-m", "designer", *arguments, environment=environment)

    return run


def _json(done: subprocess.CompletedProcess[str]) -> Any:  # noqa: ANN401 - whatever it printed
    assert done.returncode in (0, 1), done.stderr
    return json.loads(done.stdout)


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """Return a project whose last layer has no outputs."""
    path = tmp_path / "broken.json"
    path.write_text(example_text("digits_mlp").replace('"out_features": 10', '"out_features": 0'))
    return path


# --- check and summary ----------------------------------------------------------------------------


def test_that_a_sound_project_is_checked_with_0(netwright: Run) -> None:
    done = netwright("check", "digits_cnn")
    assert (done.returncode, done.stdout) == (0, "digits_cnn: no problems\n")


def test_that_a_problem_is_printed_with_node_and_cure_and_gives_1(
    netwright: Run, broken: Path
) -> None:
    done = netwright("check", broken)
    assert done.returncode == 1
    assert "error: head (Linear): out_features must be at least 1, but is 0." in done.stdout
    assert "[Set out_features to 64]" in done.stdout
    found = _json(netwright("check", broken, "--json"))
    assert found["errors"] == 1
    assert found["problems"][0] == {
        "severity": "error",
        "text": "head (Linear): out_features must be at least 1, but is 0.",
        "where": ["head"],
        "node": "head",
        "port": None,
        "param": "out_features",
        "cure": "Set out_features to 64",
    }


def test_that_a_file_that_cannot_be_read_is_refused_with_its_place(
    netwright: Run, tmp_path: Path
) -> None:
    (tmp_path / "bad.json").write_text(example_text("iris_mlp").replace('"relu",', '"class",'))
    done = netwright("check", "bad.json")
    assert done.returncode == 1
    assert "bad.json: network/nodes/relu/name: expected another name" in done.stderr
    assert "Traceback" not in done.stderr


def test_that_a_summary_adds_up(netwright: Run) -> None:
    text = netwright("summary", "digits_mlp").stdout
    assert "head" in text
    assert "N × 10" in text
    assert "4,810 weights" in text
    found = _json(netwright("summary", "digits_mlp", "--json"))
    assert found["weights"] == sum(row["weights"] for row in found["rows"]) == 4810
    asked = ("--batch-size", "32", "--precision", "bf16", "--purpose", "prediction", "--json")
    half = _json(netwright("summary", "digits_mlp", *asked))
    assert half["activation_bytes"] == 16 * found["activation_bytes"]
    assert (half["weight_bytes"], half["state_bytes"]) == (2 * 4810, 0)


def test_that_the_summary_of_a_project_with_problems_shows_what_is_known(
    netwright: Run, broken: Path
) -> None:
    done = netwright("summary", broken)
    assert done.returncode == 1
    assert "N × 64" in done.stdout
    assert "out_features must be at least 1" in done.stderr


# --- called wrongly -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["check"], "FILE"),
        (["check", "nowhere.json"], "there is no file nowhere.json"),
        (["list", "cats"], "invalid choice: 'cats'"),
        (["train", "iris_mlp", "--epochs", "0"], "--epochs must be at least 1, but is 0"),
        (["train", "iris_mlp", "--epochs", "many"], "invalid int value: 'many'"),
        (["train", "iris_mlp", "--batch-size", "-3"], "--batch-size must be at least 1"),
        (["train", "iris_mlp", "--lr", "-1"], "--lr must be at least 0.0, but is -1.0"),
        (["train", "iris_mlp", "--lr", "nan"], "--lr must be a number"),
        (["train", "iris_mlp", "--device", "tpu"], "--device must be one of auto, cpu, cuda, mps"),
        (["train", "iris_mlp", "--resume", "."], "is no folder of a run"),
        (["train", "iris_mlp", "--out", ".."], "is there already"),
        (["train", "iris_mlp", "--out", "a", "--resume", "b"], "--resume goes on in the run's own"),
        (["train", "iris_mlp", "--from-epoch", "3"], "--from-epoch goes with --resume"),
        (["evaluate", "nowhere"], "there is no folder nowhere"),
        (["export", "iris_mlp"], "--output"),
        (["export", "iris_mlp", "--output", "x", "--format", "pdf"], "invalid choice: 'pdf'"),
        (["export", "iris_mlp", "--output", ".."], "holds files already"),
        (["iris_mlp", "digits_cnn"], "opens one file"),
        (["--nonsense"], "COMMAND"),
    ],
)
def test_that_a_wrong_call_gives_2_and_says_why(
    arguments: list[str], words: str, netwright: Run
) -> None:
    done = netwright(*arguments)
    assert done.returncode == 2, done.stderr
    assert words in done.stderr
    assert done.stdout == ""


def test_that_every_command_explains_itself(netwright: Run) -> None:
    for command in COMMANDS:
        done = netwright(command, "--help")
        assert done.returncode == 0
        assert "--json" in done.stdout
    assert all(command in make_parser().format_help() for command in COMMANDS)


# --- list -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_that_there_is_something_to_list_of_every_kind(kind: str, netwright: Run) -> None:
    found = _json(netwright("list", kind, "--json"))
    assert len({row["name"] for row in found}) == len(found) > 2
    assert all(row["doc"] for row in found)
    text = netwright("list", kind).stdout
    assert all(row["name"] in text for row in found)


def test_that_listing_examples_names_what_each_reaches(netwright: Run) -> None:
    found = _json(netwright("list", "examples", "--json"))
    assert {row["name"] for row in found} == set(example_names())
    assert "Reaches accuracy of 0.97 or more." in netwright("list", "examples").stdout


def test_that_a_search_lists_the_best_first_and_tells_all_of_it(netwright: Run) -> None:
    found = _json(netwright("list", "layers", "--search", "stride conv up", "--json"))
    assert found[0]["name"] == "ConvTranspose2d"
    assert found[0]["avoid"].startswith("With a kernel_size that is no multiple of stride")
    assert found[0]["parameters"][1]["parameter"] == "out_channels"
    assert found[0]["inputs"][0]["port"] == "x"
    assert _json(netwright("list", "formats", "--search", "onyx", "--json")) != found


def test_that_listing_is_quick_and_needs_no_torch(root: Path) -> None:
    code = (
        "import sys, time, runtime.cli\nruntime.cli.main(['list', 'layers'])\n"
        "assert not {'torch', 'PySide6', 'pandas', 'rich'} & set(sys.modules)\n"
        "assert time.process_time() < 2, time.process_time()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


# --- train and evaluate ---------------------------------------------------------------------------


def test_that_training_digits_cnn_ends_with_a_finished_event_and_97_percent(
    netwright: Run, tmp_path: Path
) -> None:
    done = netwright("train", "digits_cnn", "--seed", 0, "--json", "--out", tmp_path / "run")
    assert done.returncode == 0, done.stderr
    events = [json.loads(line) for line in done.stdout.splitlines()]
    assert events[0]["event"] == "Started"
    assert events[-1]["event"] == "Finished"
    assert events[-1]["validation"]["accuracy"] >= 0.97
    found = _json(netwright("evaluate", tmp_path / "run", "--json"))
    assert found["validation"] == events[-1]["validation"]
    assert "validation: loss" in done.stderr
    head = found["heads"]["loss"]
    assert head["task"] == "classes"
    assert sum(map(sum, head["confusion"])) == 359
    assert head["figures"]["accuracy"] == pytest.approx(found["validation"]["accuracy"], abs=1e-6)
    shown = netwright(
        "evaluate", tmp_path / "run", "--part", "training", "--epoch", events[-1]["epoch"]
    )
    assert "loss on the training data (1438 samples)" in shown.stdout
    assert "truth (rows) and prediction (columns):" in shown.stdout
    assert "class     precision  recall" in shown.stdout
    refused = netwright("evaluate", tmp_path / "run", "--part", "test")
    assert refused.returncode == 1
    assert "the data has no test part; it has validation, training" in refused.stderr


def test_that_options_of_the_command_line_are_kept_in_the_run(
    netwright: Run, tmp_path: Path
) -> None:
    options = ["--epochs", 2, "--batch-size", 30, "--lr", 0.5, "--seed", 7, "--device", "cpu"]
    done = netwright("train", "iris_mlp", *options, "--out", tmp_path / "run")
    assert done.returncode == 0, done.stderr
    project = json.loads((tmp_path / "run" / "project.json").read_text())
    wanted = {"epochs": 2, "batch_size": 30, "seed": 7, "device": "cpu"}
    assert {n: project["training"]["options"][n] for n in wanted} == wanted
    assert project["training"]["phases"][0]["optimizer"]["params"]["lr"] == 0.5
    assert "epoch 2/2" in done.stderr


def test_that_runs_of_a_file_stand_beside_it(netwright: Run, tmp_path: Path) -> None:
    (tmp_path / "flowers.json").write_text(example_text("iris_mlp"))
    assert netwright("train", "flowers.json", "--epochs", 1).returncode == 0
    (run,) = (tmp_path / "flowers.runs").iterdir()
    assert (run / "weights.safetensors").is_file()


def test_that_a_run_goes_on_where_it_stopped(netwright: Run, tmp_path: Path) -> None:
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    netwright("train", "iris_mlp", "--epochs", 6, "--out", whole)
    netwright("train", "iris_mlp", "--epochs", 3, "--out", parts)
    done = netwright("train", "iris_mlp", "--epochs", 6, "--resume", parts)
    assert done.returncode == 0, done.stderr
    assert (parts / "weights.safetensors").read_bytes() == (
        whole / "weights.safetensors"
    ).read_bytes()


def test_that_a_new_run_starts_from_an_epoch_of_another(netwright: Run, tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    netwright("train", "iris_mlp", "--epochs", 3, "--out", first)
    again = ("train", "iris_mlp", "--epochs", 5, "--resume", first, "--from-epoch")
    refused = netwright(*again, 1000)
    assert refused.returncode == 1
    assert "keeps no sound checkpoint of epoch 1000; it has: " in refused.stderr
    done = netwright(*again, 3, "--out", second)
    assert done.returncode == 0, done.stderr
    assert (second / "weights.safetensors").exists()


def test_that_a_run_of_another_network_is_not_taken_up(netwright: Run, tmp_path: Path) -> None:
    netwright("train", "iris_mlp", "--epochs", 1, "--out", tmp_path / "run")
    done = netwright("train", "blobs_perceptron", "--resume", tmp_path / "run")
    assert done.returncode == 1
    assert "trains another network than blobs_perceptron" in done.stderr


def test_that_a_project_with_problems_is_not_trained(netwright: Run, broken: Path) -> None:
    done = netwright("train", broken, "--json")
    assert done.returncode == 1
    assert "head (Linear): out_features must be at least 1, but is 0." in done.stderr
    assert done.stdout == ""


def test_that_a_training_that_fails_says_why_and_gives_1(netwright: Run, tmp_path: Path) -> None:
    done = netwright("train", "diabetes_regression", "--lr", 9e15, "--out", tmp_path / "run")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "learning rate" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_that_ctrl_c_stops_cleanly_and_keeps_what_was_trained(
    tmp_path: Path, environment: Mapping[str, str], netwright: Run
) -> None:
    run = tmp_path / "run"
    command = [*(sys.executable, "-m", "designer", "train", "digits_mlp"), "--json"]
    with subprocess.Popen(
        [*command, "--epochs", "100000", "--out", str(run)],
        cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as training:  # fmt: skip
        assert training.stdout is not None
        assert any('"EpochEnded"' in line for line in training.stdout)
        training.send_signal(signal.SIGINT)
        out, err = training.communicate(timeout=60)
    assert training.returncode == 0, err
    assert f"netwright train digits_mlp --resume {run}" in err
    last = json.loads(out.splitlines()[-1])
    assert (last["event"], last["reason"]) == ("Finished", "stopped")
    assert _json(netwright("evaluate", run, "--json"))["validation"] == last["validation"]


# --- export ---------------------------------------------------------------------------------------


def test_that_an_export_takes_the_weights_of_a_run_along(
    netwright: Run, tmp_path: Path, trained: Callable[[str], Trained]
) -> None:
    run = trained("iris_mlp").run
    done = netwright("export", "iris_mlp", "--weights", run.folder, "--output", "out", "--json")
    files = {Path(name).name for name in _json(done)["files"]}
    assert files == {
        "model.py", "data.py", "loop.py", "train.py", "predict.py", "weights.safetensors",
        "scales.json", "requirements.txt", "README.md",
    }  # fmt: skip
    assert (tmp_path / "out" / "weights.safetensors").read_bytes() == run.weights.read_bytes()
    assert (tmp_path / "out" / "model.py").read_bytes() == run.model.read_bytes()


def test_that_an_export_replaces_files_only_when_told(netwright: Run, tmp_path: Path) -> None:
    call = ("export", "iris_mlp", "--format", "model", "--output", "model.py")
    (tmp_path / "model.py").write_text("mine")
    assert netwright(*call).returncode == 2
    assert (tmp_path / "model.py").read_text() == "mine"
    assert netwright(*call, "--force").returncode == 0
    assert "class IrisMLP(nn.Module)" in (tmp_path / "model.py").read_text()


def test_that_a_project_with_problems_is_not_exported(
    netwright: Run, broken: Path, tmp_path: Path
) -> None:
    done = netwright("export", broken, "--output", "out")
    assert done.returncode == 1
    assert "out_features must be at least 1" in done.stderr
    assert not (tmp_path / "out").exists()


# --- without a screen -----------------------------------------------------------------------------


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a screen")
def test_that_without_a_screen_the_example_is_trained_and_exported(
    tmp_path: Path, environment: Mapping[str, str], whole_python: Warm
) -> None:
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    bare = {name: value for name, value in environment.items() if name not in screens}
    for turn in ("iris_mlp_export", "iris_mlp_export_2"):
        done = whole_python.run(tmp_path, "-m", "designer", "iris_mlp", environment=bare)
        assert done.returncode == 0, done.stderr
        said = done.stdout.splitlines()[0]
        assert said == "There is no display, so Netwright trains here instead."
        assert turn in done.stderr
        assert (tmp_path / turn / "train.py").is_file()


def test_that_two_projects_are_compared_in_words_and_for_machines(netwright: Run) -> None:
    done = netwright("compare", "digits_mlp", "digits_cnn")
    assert done.returncode == 0, done.stderr
    assert "added conv1 (Conv2d)" in done.stdout.splitlines()
    assert "link to flatten.x: image.y → pool.y" in done.stdout.splitlines()
    found = json.loads(netwright("compare", "digits_mlp", "digits_cnn", "--json").stdout)
    assert {node["change"] for node in found["nodes"]} == {"added", "removed", "moved"}
    assert netwright("compare", "digits_cnn", "digits_cnn").stdout == "no difference\n"
    assert netwright("compare", "digits_cnn", "gone.json").returncode == 2
