"""Exports: what is in them, when they are refused, and that they train alike."""

from __future__ import annotations

import ast
import dataclasses
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from importlib.metadata import Distribution, distribution, version
from pathlib import Path

import pytest
import torch
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from safetensors.torch import load_file

from nodes.examples import examples, read_example
from nodes.file import read
from nodes.graph import Network
from nodes.project import Project, Setting
from runtime.export import FORMATS, ExportError, export
from runtime.export.formats import PlaceError
from runtime.export.imports import Imported
from runtime.export.requirements import requirements
from tests.end_to_end.conftest import Trained
from tests.end_to_end.linted import clean
from tests.end_to_end.warm import Warm
from tests.networks import network, node

NAMES = [example.name for example in examples() if example.goal]
OURS = {"nodes", "runtime", "designer", "resources", "netwright", "tests"}


def _regression(data: Setting, field: str, width: int) -> Project:
    """Return a small project that foretells numbers of a dataset from its columns."""
    small = network(
        {
            "x": node("Input", shape=(width,), field="features"),
            "head": node("Linear", out_features=1),
            "y": node("Output"),
            "truth": node("Input", shape=(1,), field=field),
            "loss": node("MSE"),
        },
        "x > head",
        "head > y",
        "head > loss.prediction",
        "truth > loss.target",
        name="Prices",
    )
    return Project(small).with_training(data=data, options={"epochs": 2})


def _figures(done: subprocess.CompletedProcess[str]) -> dict[str, float]:
    """Return the validation figures that train.py printed last."""
    assert done.returncode == 0, done.stderr
    lines = (line.split() for line in done.stdout.splitlines())
    return {line[1]: float(line[2]) for line in lines if line[:1] == ["validation"]}


# --- what is in them ------------------------------------------------------------------------------


def test_that_a_script_export_is_a_folder_of_its_files(tmp_path: Path) -> None:
    written = export(read_example("digits_cnn").project, None, "script", tmp_path / "out")
    names = {
        "model.py", "data.py", "loop.py", "train.py", "predict.py", "weights.safetensors",
        "requirements.txt", "README.md",
    }  # fmt: skip
    assert {path.name for path in written} == names
    assert {path.name for path in (tmp_path / "out").iterdir()} == names


def test_that_requirements_name_exactly_what_is_imported_in_its_version(tmp_path: Path) -> None:
    export(read_example("digits_autoencoder").project, None, "script", tmp_path / "plain")
    export(read_example("digits_cnn").project, None, "script", tmp_path / "measured")
    plain = (tmp_path / "plain" / "requirements.txt").read_text().splitlines()
    measured = (tmp_path / "measured" / "requirements.txt").read_text().splitlines()
    packages = ("numpy", "safetensors", "scikit-learn", "torch")
    assert plain == [f"{name}=={version(name).partition('+')[0]}" for name in packages]
    assert set(measured) - set(plain) == {f"torchmetrics=={version('torchmetrics')}"}


def test_that_requirements_leave_out_the_standard_library_and_ourselves() -> None:
    assert requirements("import os\nfrom model import Net\nimport json") == (
        f"numpy=={version('numpy')}\n"
    )


@pytest.mark.parametrize("name", NAMES)
def test_that_nothing_of_ours_is_imported(name: str, tmp_path: Path) -> None:
    export(read_example(name).project, None, "script", tmp_path / "out")
    for path in (tmp_path / "out").glob("*.py"):
        tree = ast.parse(path.read_text())
        imported = {i.module.split(".")[0] for n in ast.walk(tree) for i in _imports(n)}
        assert imported & OURS == set()


def _imports(statement: ast.AST) -> Iterator[Imported]:
    if isinstance(statement, ast.Import):
        yield from (Imported(alias.name) for alias in statement.names)
    elif isinstance(statement, ast.ImportFrom):
        yield Imported(statement.module or "")


def test_that_the_model_is_the_file_that_was_trained(
    trained: Callable[[str], Trained], tmp_path: Path
) -> None:
    done = trained("iris_mlp")
    export(done.example.project, done.run.folder, "model", tmp_path / "net.py")
    assert (tmp_path / "net.py").read_bytes() == done.run.model.read_bytes()
    export(done.example.project, done.run.folder, "weights", tmp_path / "net.safetensors")
    assert (tmp_path / "net.safetensors").read_bytes() == done.run.weights.read_bytes()


def test_that_a_project_export_is_the_project(tmp_path: Path) -> None:
    project = read_example("digits_resnet").project
    export(project, None, "project", tmp_path / "copy.json")
    assert read(tmp_path / "copy.json") == project


def test_that_untrained_weights_are_those_that_training_begins_with(tmp_path: Path) -> None:
    project = read_example("iris_mlp").project
    before = torch.get_rng_state()
    export(project, None, "script", tmp_path / "one")
    export(project, None, "script", tmp_path / "two")
    assert torch.equal(torch.get_rng_state(), before)
    first, second = (tmp_path / name / "weights.safetensors" for name in ("one", "two"))
    assert first.read_bytes() == second.read_bytes()
    assert set(load_file(first)) == {"head.bias", "head.weight", "hidden.bias", "hidden.weight"}


def test_that_equal_projects_are_exported_to_equal_bytes(tmp_path: Path) -> None:
    project = read_example("digits_resnet").project
    for name in ("one", "two"):
        export(project, None, "script", tmp_path / name)
    for path in (tmp_path / "one").iterdir():
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes()


# --- when they are refused ------------------------------------------------------------------------


def test_that_a_network_with_errors_is_refused_with_all_of_them(tmp_path: Path) -> None:
    project = read_example("iris_mlp").project
    graph = project.network.graph
    wrong = graph.with_node("head", graph["head"].with_params(out_features=0))
    with pytest.raises(ExportError, match="out_features must be at least 1") as caught:
        export(
            project.with_network(project.network.with_graph(wrong)), None, "model", tmp_path / "x"
        )
    assert [problem.where for problem in caught.value.problems] == [("head",)]


def test_that_a_script_needs_data_and_a_loss(tmp_path: Path) -> None:
    project = read_example("iris_mlp").project
    with pytest.raises(ExportError, match="no data to train on: choose a dataset, or export the"):
        export(project.with_training(data=None), None, "script", tmp_path / "out")
    graph = project.network.graph.without_nodes(["loss"])
    lossless = project.with_network(Network("Iris", graph))
    with pytest.raises(ExportError, match="no loss to train with: add one, or export the model"):
        export(lossless, None, "script", tmp_path / "out")
    assert export(lossless, None, "model", tmp_path / "model.py")


def test_that_the_run_of_another_network_is_refused(
    trained: Callable[[str], Trained], tmp_path: Path
) -> None:
    run = trained("iris_mlp").run
    with pytest.raises(ExportError, match=r"trained another network.*project\.json of the run"):
        export(read_example("digits_mlp").project, run.folder, "script", tmp_path / "out")
    with pytest.raises(ExportError, match="holds no finished run"):
        export(read_example("iris_mlp").project, tmp_path, "script", tmp_path / "out")


def test_that_an_export_without_trained_weights_says_so(tmp_path: Path) -> None:
    project = read_example("iris_mlp").project
    with pytest.raises(ExportError, match="no trained weights yet; train the network first"):
        export(project, None, "weights", tmp_path / "weights.safetensors")
    export(project, None, "script", tmp_path / "out")
    assert "weights before any training" in (tmp_path / "out" / "README.md").read_text()


@pytest.mark.parametrize("name", FORMATS)
def test_that_nothing_is_replaced_without_being_told(
    name: str, trained: Callable[[str], Trained], tmp_path: Path
) -> None:
    done = trained("iris_mlp")
    place = tmp_path / "out"
    if FORMATS[name].folder:
        place.mkdir()
        (place / "notes.txt").write_text("mine")
    else:
        place.write_text("mine")
    with pytest.raises(PlaceError, match="--force"):
        export(done.example.project, done.run.folder, name, place)
    export(done.example.project, done.run.folder, name, place, force=True)
    if FORMATS[name].folder:
        assert (place / "notes.txt").read_text() == "mine"


def test_that_files_and_folders_are_not_mixed_up(tmp_path: Path) -> None:
    project = read_example("iris_mlp").project
    (tmp_path / "file").write_text("")
    with pytest.raises(PlaceError, match="too long; choose another place"):
        export(project, None, "model", tmp_path / ("x" * 300))
    with pytest.raises(PlaceError, match="is a file; choose a folder"):
        export(project, None, "script", tmp_path / "file", force=True)
    with pytest.raises(PlaceError, match=r"is a folder; choose the name of a \.py file"):
        export(project, None, "model", tmp_path, force=True)
    with pytest.raises(ExportError, match="there is no format pdf; choose one of script"):
        export(project, None, "pdf", tmp_path / "x")


# --- they train alike -----------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["iris_mlp", "diabetes_regression", "digits_resnet", "drawn_rnn"])
def test_that_the_exported_script_repeats_the_training_bit_for_bit(
    name: str, trained: Callable[[str], Trained], bare_python: Warm, tmp_path: Path
) -> None:
    done = trained(name)
    export(done.example.project, done.run.folder, "script", tmp_path / "out")
    repeated = bare_python.run(tmp_path / "out", "train.py", "--output", "again.safetensors")
    assert _figures(repeated) == done.finished.validation
    again = (tmp_path / "out" / "again.safetensors").read_bytes()
    assert again == done.run.weights.read_bytes()


def test_that_the_script_takes_other_settings(bare_python: Warm, tmp_path: Path) -> None:
    export(read_example("iris_mlp").project, None, "script", tmp_path / "out")
    options = ["--epochs", "2", "--batch-size", "50", "--lr", "0.1", "--seed", "3"]
    done = bare_python.run(tmp_path / "out", "train.py", *options, "--device", "cpu")
    assert done.returncode == 0, done.stderr
    assert "2 epochs on cpu" in done.stdout
    assert "epoch 2: loss" in done.stdout
    assert "epoch 3" not in done.stdout
    helped = bare_python.run(tmp_path / "out", "train.py", "--help").stdout
    assert "--epochs" in helped


def test_that_a_failed_training_of_the_script_gives_1_and_says_why(
    bare_python: Warm, tmp_path: Path
) -> None:
    export(read_example("diabetes_regression").project, None, "script", tmp_path / "out")
    done = bare_python.run(tmp_path / "out", "train.py", "--lr", "1e18")
    assert done.returncode == 1
    assert "learning rate" in done.stdout
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "name", ["Data", "Config", "Model", "fit", "Any", "Loss", "Path", "Scales"]
)
def test_that_a_model_may_be_named_as_something_in_the_script(
    name: str, bare_python: Warm, tmp_path: Path
) -> None:
    project = read_example("iris_mlp").project
    renamed = project.with_network(dataclasses.replace(project.network, name=name))
    export(renamed, None, "script", tmp_path / "out")
    done = bare_python.run(tmp_path / "out", "train.py", "--epochs", "1")
    assert done.returncode == 0, done.stderr
    (tmp_path / "rows.csv").write_text(
        "sepal_length,sepal_width,petal_length,petal_width\n5,3,1,1\n"
    )
    done = bare_python.run(tmp_path / "out", "predict.py", tmp_path / "rows.csv")
    assert done.returncode == 0, done.stderr
    assert clean(tmp_path / "out") == ""


def test_that_a_data_file_goes_along(bare_python: Warm, tmp_path: Path) -> None:
    rows = "\n".join(f"{i % 7},{i % 5},{i % 3},{2 * (i % 7) - i % 5}" for i in range(60))
    (tmp_path / "prices.csv").write_text(f"rooms,floor,age,price\n{rows}\n")
    params = {"path": str(tmp_path / "prices.csv"), "task": "regression"}
    project = _regression(Setting("CsvFile", params), "target", 3)
    export(project, None, "script", tmp_path / "out")
    (tmp_path / "prices.csv").unlink()
    done = bare_python.run(tmp_path, "out/train.py")
    assert _figures(done)["loss"] > 0
    assert (tmp_path / "out" / "data.csv").read_text().startswith("rooms,floor")
    assert str(tmp_path) not in (tmp_path / "out" / "data.py").read_text()
    assert "pandas==" in (tmp_path / "out" / "requirements.txt").read_text()
    assert "`data.csv`" in (tmp_path / "out" / "README.md").read_text()
    assert clean(tmp_path / "out") == ""


def test_that_data_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / "prices.csv").write_text("only one column\n1\n2\n")
    project = _regression(Setting("CsvFile", {"path": str(tmp_path / "prices.csv")}), "target", 3)
    with pytest.raises(ExportError, match="the table has one column"):
        export(project, None, "script", tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_that_the_script_repeats_the_training_with_nothing_but_its_requirements(
    trained: Callable[[str], Trained], tmp_path: Path
) -> None:
    done = trained("digits_cnn")
    out = tmp_path / "out"
    export(done.example.project, done.run.folder, "script", out)
    python = _bare_environment(tmp_path / "venv", out / "requirements.txt")
    environment = {n: v for n, v in os.environ.items() if not n.startswith("PYTHON")}
    repeated = subprocess.run(
        [str(python), "train.py"],
        cwd=out,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert _figures(repeated) == done.finished.validation
    assert (out / "weights.safetensors").read_bytes() == done.run.weights.read_bytes()


def test_that_pip_reads_the_requirements_and_finds_their_versions(tmp_path: Path) -> None:
    export(read_example("digits_cnn").project, None, "script", tmp_path / "out")
    wanted = tmp_path / "out" / "requirements.txt"
    command = [sys.executable, "-m", "pip", "install", "--dry-run", "--no-index", "--no-deps"]
    done = subprocess.run(
        [*command, "--requirement", str(wanted)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    lines = wanted.read_text().splitlines()
    assert done.stdout.count("Requirement already satisfied") == len(lines)


def _bare_environment(folder: Path, wanted: Path) -> Path:
    """Return the Python of an environment that holds what a file requires and nothing else.

    What pip would install there is linked to where it lies here: the same files, in no time.
    """
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    (place,) = folder.glob("lib/python*/site-packages")
    for needed in _with_all_they_need(wanted.read_text().splitlines()):
        there = Path(str(needed.locate_file("")))
        for name in {file.parts[0] for file in needed.files or ()} - {"..", "__pycache__"}:
            if not (place / name).exists():
                (place / name).symlink_to(there / name)
    return folder / "bin" / "python"


def _with_all_they_need(lines: Iterable[str]) -> Iterator[Distribution]:
    """Yield the packages that some lines require, and those that these require in turn."""
    waiting, seen = [Requirement(line) for line in lines], set()
    while waiting:
        needed = waiting.pop()
        here = needed.marker is None or needed.marker.evaluate({"extra": ""})
        if here and canonicalize_name(needed.name) not in seen:
            seen.add(canonicalize_name(needed.name))
            found = distribution(needed.name)
            assert needed.specifier.contains(found.version, prereleases=True)
            yield found
            waiting += [Requirement(line) for line in found.requires or ()]
