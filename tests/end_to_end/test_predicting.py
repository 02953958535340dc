"""predict.py says of the samples in a file what the window says of them, in their own units."""

from __future__ import annotations

import csv
import subprocess
import sys
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

from nodes.examples import read_example
from nodes.graph import Network, Node
from nodes.layer import Says
from nodes.project import Project, Setting
from runtime.data.loading import read_samples
from runtime.export import export
from runtime.export.answers import MEANT
from runtime.judge.hand import Said, ask
from runtime.judge.heads import Head
from runtime.judge.opened import Opened
from runtime.judge.verdict import chances
from runtime.train import launch
from runtime.train.events import Failed
from runtime.train.run import prepare
from tests.end_to_end.warm import Warm
from tests.networks import network, node

SAMPLES = 3


def exported(project: Project, folder: Path) -> Opened:
    """Train a project, export it beside the run, and return what the window asks."""
    run = prepare(project.with_training(options={"epochs": 2}), folder / "run")
    outcome = launch.train(run, lambda _: None)
    assert not isinstance(outcome, Failed), outcome.text
    export(run.project, run.folder, "script", folder / "out")
    return Opened(run)


def first(opened: Opened) -> tuple[list[int], list[tuple[Said, ...]]]:
    """Return where the first validation samples stand in the data, and what is said of them."""
    fields = opened.samples.part("validation")
    said = [
        ask(opened, {name: fields[name][i : i + 1] for name in opened.inputs})
        for i in range(SAMPLES)
    ]
    return opened.samples.rows["validation"][:SAMPLES].tolist(), said


def raw(opened: Opened, rows: list[int]) -> Mapping[str, Tensor]:
    """Return some rows of the data as they are there."""
    data = opened.project.training.data
    assert data is not None
    return {name: values[rows] for name, values in read_samples(data).items()}


def write_arrays(path: Path, arrays: Mapping[str, Any]) -> None:
    np.savez(path, **{name: np.asarray(values) for name, values in arrays.items()})


def predicted(python: Warm, out: Path, file: Path) -> Mapping[str, Any]:
    done = python.run(out, "predict.py", file, "--output", out / "answers.npz")
    assert done.returncode == 0, done.stderr
    with np.load(out / "answers.npz") as found:
        return {**found, "": list(csv.DictReader(done.stdout.splitlines()))}


def agree(
    found: Mapping[str, Any], said: list[tuple[Said, ...]], answer: str, head: int = 0
) -> None:
    assert found[answer].shape[0] == SAMPLES
    for values, heads in zip(found[answer], said, strict=True):
        wanted = heads[head].values
        np.testing.assert_allclose(values.reshape(wanted.shape), wanted, rtol=1e-4, atol=1e-6)


@pytest.mark.parametrize(
    ("name", "answer"), [("iris_mlp", "label"), ("diabetes_regression", "target")]
)
def test_that_a_table_is_answered_in_its_own_units(
    name: str, answer: str, bare_python: Warm, tmp_path: Path
) -> None:
    opened = exported(read_example(name).project, tmp_path)
    rows, said = first(opened)
    field = opened.samples.field("features")
    assert field is not None
    with (tmp_path / "rows.csv").open("w", newline="") as file:
        csv.writer(file).writerows([field.columns, *raw(opened, rows)["features"].tolist()])
    found = predicted(bare_python, tmp_path / "out", tmp_path / "rows.csv")
    agree(found, said, answer)
    if answer == "label":
        names = [heads[0].names[int(heads[0].values.argmax())] for heads in said]
        assert [row["label"] for row in found[""]] == names
        assert float(found[""][0]["P(setosa)"]) == pytest.approx(said[0][0].values[0], rel=1e-4)
    else:
        numbers = [float(row["progression"]) for row in found[""]]
        assert numbers == pytest.approx([heads[0].values.item() for heads in said], rel=1e-4)
        assert 20 < numbers[0] < 400


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("digits_mlp", "label"),
        ("digits_autoencoder", "image"),
        ("sine_lstm", "future"),
        ("bilstm_tagger", "tags"),
    ],
)
def test_that_arrays_are_answered_as_in_the_window(
    name: str, answer: str, bare_python: Warm, tmp_path: Path
) -> None:
    opened = exported(read_example(name).project, tmp_path)
    rows, said = first(opened)
    given = raw(opened, rows)
    write_arrays(tmp_path / "arrays.npz", {field: given[field] for field in opened.inputs})
    agree(predicted(bare_python, tmp_path / "out", tmp_path / "arrays.npz"), said, answer)


# --- files of one's own ---------------------------------------------------------------------------


def foretelling(nodes: dict[str, Node], loss: str, target: Node, *more: str) -> Network:
    """Return a network of a chain of nodes whose last one foretells the target."""
    names = list(nodes)
    chain = [f"{a} > {b}" for a, b in pairwise(names)]
    ends = {"said": node("Output"), "truth": target, "loss": node(loss)}
    links = (f"{names[-1]} > said", f"{names[-1]} > loss.prediction", "truth > loss.target")
    return network({**nodes, **ends}, *chain, *links, *more, name="Prices")


def test_that_a_table_of_ones_own_needs_no_target_and_may_hold_words(
    bare_python: Warm, tmp_path: Path
) -> None:
    rows = [
        (i % 7, i % 5, ("red", "blue", "green")[i % 3], 1e4 * (i % 7) - 800 * (i % 5))
        for i in range(90)
    ]
    table = tmp_path / "houses.csv"
    with table.open("w", newline="") as file:
        csv.writer(file, delimiter=";").writerows([("rooms", "floor", "colour", "price"), *rows])
    nodes = {
        "x": node("Input", shape=(5,), field="features"),
        "head": node("Linear", out_features=1),
    }
    target = node("Input", shape=(1,), field="target")
    project = Project(foretelling(nodes, "MSE", target)).with_training(
        data=Setting("CsvFile", {"path": str(table), "task": "regression"}),
        preparation={"scaling": "min-max", "target_scaling": "standardise"},
    )
    opened = exported(project, tmp_path)
    places, said = first(opened)
    with (tmp_path / "new.csv").open("w", newline="") as file:
        chosen = [rows[place][:3] for place in places]
        csv.writer(file, delimiter=";").writerows([("rooms", "floor", "colour"), *chosen])
    found = predicted(bare_python, tmp_path / "out", tmp_path / "new.csv")
    agree(found, said, "target")
    assert list(found[""][0]) == ["price"]
    assert "`price`" in (tmp_path / "out" / "README.md").read_text()


def test_that_arrays_of_ones_own_need_no_target(bare_python: Warm, tmp_path: Path) -> None:
    random = np.random.default_rng(0)
    pixels = random.integers(0, 256, (60, 1, 4, 4), dtype=np.uint8)
    kinds = np.array(["cat", "dog"])[pixels.mean(axis=(1, 2, 3)).astype(int) % 2]
    write_arrays(tmp_path / "pets.npz", {"pixels": pixels, "y": kinds})
    nodes = {
        "x": node("Input", shape=(1, 4, 4), field="pixels"),
        "flat": node("Flatten"),
        "head": node("Linear", out_features=1),
    }
    target = node("Input", shape=(1,), field="y")
    data = Setting("NpzFile", {"path": str(tmp_path / "pets.npz"), "labels": "binary"})
    project = Project(foretelling(nodes, "BCEWithLogits", target)).with_training(data=data)
    opened = exported(project, tmp_path)
    places, said = first(opened)
    write_arrays(tmp_path / "new.npz", {"pixels": pixels[places]})
    found = predicted(bare_python, tmp_path / "out", tmp_path / "new.npz")
    agree(found, said, "y")
    assert {row["y"] for row in found[""]} <= {"cat", "dog"}
    assert "P(dog)" in found[""][0]


def test_that_text_is_answered_in_its_signs(bare_python: Warm, tmp_path: Path) -> None:
    nodes = {
        "x": node("Input", shape=("T",), dtype="int64", field="tokens"),
        "embedding": node("Embedding", num_embeddings=13, embedding_dim=6),
        "head": node("Linear", out_features=13),
        "first": node("Transpose", dim0=1, dim1=2),
    }
    target = node("Input", shape=("T",), dtype="int64", field="target")
    data = Setting("SumsAsText", {"samples": 60, "length": 8})
    project = Project(foretelling(nodes, "CrossEntropy", target)).with_training(data=data)
    opened = exported(project, tmp_path)
    rows, said = first(opened)
    signs = "0123456789+=;"
    lines = ["".join(signs[n] for n in row) for row in raw(opened, rows)["tokens"].tolist()]
    (tmp_path / "rows.txt").write_text("\n".join(lines) + "\n")
    found = predicted(bare_python, tmp_path / "out", tmp_path / "rows.txt")
    agree(found, said, "target")
    likeliest = ["".join(signs[n] for n in values.argmax(axis=0)) for values in found["target"]]
    assert [row["target"] for row in found[""]] == likeliest


# --- what is wrong, and what goes along -----------------------------------------------------------


def test_that_a_file_that_cannot_be_read_is_refused_in_words(
    bare_python: Warm, tmp_path: Path
) -> None:
    export(read_example("iris_mlp").project, None, "script", tmp_path / "out")
    (tmp_path / "rows.csv").write_text("sepal_length,sepal_width,petal_length\n1,2,3\n")
    for name, said in (("rows.csv", "no column petal_width"), ("none.csv", "No such file")):
        done = bare_python.run(tmp_path / "out", "predict.py", tmp_path / name)
        assert done.returncode == 1
        assert said in done.stderr
        assert "Traceback" not in done.stderr


def test_that_training_again_writes_the_scales_that_predictions_need(
    bare_python: Warm, tmp_path: Path
) -> None:
    export(read_example("diabetes_regression").project, None, "script", tmp_path / "out")
    place = tmp_path / "new" / "w.safetensors"
    done = bare_python.run(tmp_path / "out", "train.py", "--epochs", "2", "--output", place)
    assert done.returncode == 0, done.stderr
    written = (tmp_path / "out" / "scales.json").read_text()
    assert (tmp_path / "new" / "scales.json").read_text() == written
    assert '"features"' in written
    assert '"target"' in written


def test_that_the_readme_shows_python_that_predicts(tmp_path: Path) -> None:
    opened = exported(read_example("iris_mlp").project, tmp_path)
    rows, said = first(opened)
    out = tmp_path / "out"
    field = opened.samples.field("features")
    assert field is not None
    with (out / "rows.csv").open("w", newline="") as file:
        csv.writer(file).writerows([field.columns, *raw(opened, rows)["features"].tolist()])
    code = (out / "README.md").read_text().partition("```python\n")[2].partition("```")[0]
    told = f"{code}\nprint(answers['label'].argmax(dim=1).tolist())\n"
    done = subprocess.run(
        [sys.executable, "-c", told], cwd=out, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"{[int(heads[0].values.argmax()) for heads in said]}\n"


@pytest.mark.parametrize(
    "says", ["scores", "log_chances", "yes_scores", "yes_chances", "numbers", "log_numbers", ""]
)
def test_that_the_script_reads_a_prediction_as_the_window_does(says: Says) -> None:
    prediction = torch.randn(5, 3)
    text = MEANT.get(says, "{}").format("prediction")
    names = {"prediction": prediction, "torch": torch, "F": torch.nn.functional}
    read = eval(text, names)  # noqa: S307 - the text that the script has
    assert torch.equal(read, chances(Head("loss", says), prediction))
