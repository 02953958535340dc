"""The weights of a run are exported with the settings that made them, changed since or not."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from safetensors.torch import load_file

from nodes.examples import read_example
from nodes.project import Project, Setting
from runtime.export import ExportError, export
from runtime.train import launch
from runtime.train.control import Control
from runtime.train.evaluation import evaluate
from runtime.train.events import EpochEnded, Event, Failed
from runtime.train.inheritance import inherit
from runtime.train.run import Run, prepare
from tests.end_to_end.warm import Warm

PROMISE = "gives the same weights"


def iris(**options: int) -> Project:
    """Return the iris example in small."""
    return read_example("iris_mlp").project.with_training(options={"epochs": 3, **options})


def trained(project: Project, folder: Path, watch: Callable[[Event], None] = lambda _: None) -> Run:
    run = prepare(project, folder)
    assert not isinstance(launch.train(run, watch), Failed)
    return run


def readme(project: Project, run: Run, out: Path) -> str:
    """Export the script and return the words beside it."""
    export(project, run.folder, "script", out, force=True)
    return " ".join((out / "README.md").read_text().split())


def with_rate(project: Project, rate: float) -> Project:
    (phase,) = project.training.phases
    optimizer = replace(phase.optimizer, params={"lr": rate})
    return project.with_training(phases=(replace(phase, optimizer=optimizer),))


def with_another_loss(project: Project) -> Project:
    graph = project.network.graph
    loss = graph["loss"].with_params(label_smoothing=0.4)
    return project.with_network(project.network.with_graph(graph.with_node("loss", loss)))


CHANGES: dict[str, Callable[[Project], Project]] = {
    "split": lambda project: project.with_training(
        preparation={"scaling": "standardise", "seed": 4}
    ),
    "scaling": lambda project: project.with_training(preparation={"scaling": "min-max"}),
    "loss": with_another_loss,
    "rate": lambda project: with_rate(project, 0.2),
    "seed": lambda project: project.with_training(options={"epochs": 3, "seed": 8}),
    "epochs": lambda project: project.with_training(options={"epochs": 2}),
}


@pytest.fixture(scope="module")
def earlier(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Return a run of the iris example."""
    return trained(iris(), tmp_path_factory.mktemp("iris") / "run")


@pytest.mark.parametrize("change", CHANGES)
def test_that_the_script_repeats_the_run_after_the_project_was_changed(
    change: str, earlier: Run, bare_python: Warm, tmp_path: Path
) -> None:
    changed = CHANGES[change](iris())
    out = tmp_path / "out"
    said = readme(changed, earlier, out)
    assert (out / "weights.safetensors").read_bytes() == earlier.weights.read_bytes()
    done = bare_python.run(out, "train.py", "--output", "again.safetensors")
    assert done.returncode == 0, done.stderr
    assert (out / "again.safetensors").read_bytes() == earlier.weights.read_bytes()
    assert PROMISE in said
    assert "the settings and the data that made them" in said


def test_that_without_its_weights_the_script_has_the_settings_of_the_project(
    tmp_path: Path,
) -> None:
    export(iris(seed=8), None, "script", tmp_path / "out")
    assert "seed=8," in (tmp_path / "out" / "train.py").read_text()


def test_that_weights_go_with_the_data_of_their_run_or_not_at_all(tmp_path: Path) -> None:
    rows = "\n".join(f"{i % 7},{i % 5},{i % 3},{i % 4},{'abc'[i % 3]}" for i in range(60))
    table = tmp_path / "flowers.csv"
    table.write_text(f"a,b,c,d,kind\n{rows}\n")
    project = iris().with_training(data=Setting("CsvFile", {"path": str(table)}))
    run = trained(project, tmp_path / "run")
    export(iris(), run.folder, "script", tmp_path / "out")
    assert (tmp_path / "out" / "data.csv").read_bytes() == table.read_bytes()
    table.unlink()
    with pytest.raises(ExportError, match=r"the data of the run cannot be used.*flowers\.csv"):
        export(iris(), run.folder, "script", tmp_path / "none")
    assert not (tmp_path / "none").exists()


def test_that_weights_do_not_go_with_a_file_that_was_changed_since(tmp_path: Path) -> None:
    table = tmp_path / "flowers.csv"
    rows = [f"{i % 7},{i % 5},{i % 3},{i % 4},{'abc'[i % 3]}" for i in range(60)]
    table.write_text("\n".join(["a,b,c,d,kind", *rows]))
    project = iris().with_training(data=Setting("CsvFile", {"path": str(table)}))
    run = trained(project, tmp_path / "run")
    table.write_text("\n".join(["a,b,c,d,kind", *rows[1:]]))
    with pytest.raises(ExportError, match="The data file is not what it was when this run began"):
        export(project, run.folder, "script", tmp_path / "out")
    assert export(project, run.folder, "weights", tmp_path / "w.safetensors")
    assert export(project, None, "script", tmp_path / "out")


def test_that_the_samples_kept_for_the_test_are_measured_at_the_end(
    bare_python: Warm, tmp_path: Path
) -> None:
    project = iris().with_training(preparation={"scaling": "standardise", "test": 0.2})
    run = trained(project, tmp_path / "run")
    export(project, run.folder, "script", tmp_path / "out")
    done = bare_python.run(tmp_path, "out/train.py")
    assert done.returncode == 0, done.stderr
    words = [line.split() for line in done.stdout.splitlines()]
    told = {word[1]: float(word[2]) for word in words if word[0] == "test"}
    assert told == evaluate(run)["test"]
    assert (tmp_path / "out" / "weights.safetensors").read_bytes() == run.weights.read_bytes()


# --- weights that training again does not give ----------------------------------------------------


def test_that_a_run_that_began_with_earlier_weights_promises_nothing(
    earlier: Run, tmp_path: Path
) -> None:
    run = prepare(iris(), tmp_path / "run")
    inherit(run, earlier.folder)
    assert not isinstance(launch.train(run, lambda _: None), Failed)
    said = readme(iris(), run, tmp_path / "out")
    assert PROMISE not in said
    assert "began with weights of an earlier run" in said


def test_that_a_run_that_was_steered_promises_nothing(tmp_path: Path) -> None:
    run, control = prepare(iris(), tmp_path / "run"), Control()

    def steer(event: Event) -> None:
        if isinstance(event, EpochEnded) and event.epoch == 1:
            control.set_rate(0.001)

    assert not isinstance(launch.train(run, steer, control), Failed)
    said = readme(iris(), run, tmp_path / "out")
    assert PROMISE not in said
    assert "learning rate 0.01 → 0.001" in said


def test_that_a_run_that_was_stopped_promises_nothing(tmp_path: Path) -> None:
    run, control = prepare(iris(epochs=500), tmp_path / "run"), Control()

    def stop(event: Event) -> None:
        if isinstance(event, EpochEnded) and event.epoch == 2:
            control.stop()

    assert not isinstance(launch.train(run, stop, control), Failed)
    said = readme(iris(epochs=500), run, tmp_path / "out")
    assert PROMISE not in said
    assert "stopped before its end" in said


def test_that_a_run_that_was_given_more_epochs_has_them_in_its_script(tmp_path: Path) -> None:
    run = trained(iris(), tmp_path / "run")
    run.change(epochs=5)
    assert not isinstance(launch.train(run, lambda _: None, resume=True), Failed)
    said = readme(iris(), run, tmp_path / "out")
    assert "epochs=5," in (tmp_path / "out" / "train.py").read_text()
    assert PROMISE not in said
    assert "given more epochs" in said


# --- what the script has learned is not lost ------------------------------------------------------


def falling_apart() -> Project:
    """Return a project whose training goes well, but in steps that double at each epoch."""
    (phase,) = iris().training.phases
    optimizer = Setting("SGD", {"lr": 0.05})
    schedule = Setting("ExponentialLR", {"gamma": 2.0})
    phase = replace(phase, optimizer=optimizer, schedule=schedule)
    return iris(epochs=400).with_training(phases=(phase,))


def test_that_the_script_makes_the_folder_of_its_weights(bare_python: Warm, tmp_path: Path) -> None:
    export(iris(), None, "script", tmp_path / "out")
    done = bare_python.run(tmp_path / "out", "train.py", "--output", "models/new/w.safetensors")
    assert done.returncode == 0, done.stderr
    made = tmp_path / "out" / "models" / "new"
    assert {path.name for path in made.iterdir()} == {"scales.json", "w.safetensors"}


@pytest.mark.parametrize("place", ["README.md/w.safetensors", "taken"])
def test_that_a_place_where_nothing_can_be_written_is_refused_before_training(
    place: str, bare_python: Warm, tmp_path: Path
) -> None:
    export(iris(), None, "script", tmp_path / "out")
    (tmp_path / "out" / "taken").mkdir()
    done = bare_python.run(tmp_path / "out", "train.py", "--output", place)
    assert done.returncode == 2
    assert f"{place} cannot be written" in done.stderr
    assert "epoch" not in done.stdout


def test_that_a_training_that_fails_late_keeps_the_weights_of_its_best_epoch(
    bare_python: Warm, tmp_path: Path
) -> None:
    project = falling_apart()
    run = prepare(project, tmp_path / "run")
    assert isinstance(launch.train(run, lambda _: None), Failed)
    export(project, None, "script", tmp_path / "out")
    done = bare_python.run(tmp_path / "out", "train.py")
    assert done.returncode == 1
    assert "epoch 3" in done.stdout
    assert "Training stopped at step" in done.stdout
    written = (tmp_path / "out" / "weights.safetensors").read_bytes()
    assert written == run.weights.read_bytes()


def test_that_a_training_that_fails_at_once_leaves_the_weights_that_are_there(
    earlier: Run, bare_python: Warm, tmp_path: Path
) -> None:
    export(iris(), earlier.folder, "script", tmp_path / "out")
    done = bare_python.run(tmp_path / "out", "train.py", "--lr", "1e38")
    assert done.returncode == 1
    assert "Training stopped at step" in done.stdout
    assert (tmp_path / "out" / "weights.safetensors").read_bytes() == earlier.weights.read_bytes()


def test_that_weights_whose_folder_has_gone_are_written_among_temporary_files(
    tmp_path: Path,
) -> None:
    export(iris(epochs=40), None, "script", tmp_path / "out")
    spare = tmp_path / "spare"
    spare.mkdir()
    with subprocess.Popen(
        [sys.executable, "-u", "train.py", "--output", str(tmp_path / "models" / "w.safetensors")],
        cwd=tmp_path / "out",
        env={**os.environ, "TMPDIR": str(spare)},
        stdout=subprocess.PIPE,
        text=True,
    ) as training:
        assert training.stdout is not None
        for line in training.stdout:
            if line.startswith("epoch 1:"):
                (tmp_path / "models").rmdir()
                break
        said = training.stdout.read()
    assert training.returncode == 0
    assert "could not be written" in said
    assert f"weights written to {spare / 'w.safetensors'}" in said
    assert load_file(spare / "w.safetensors")
