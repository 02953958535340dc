"""How exported scripts read: what is in them, and that it is laid out as a person would."""

from __future__ import annotations

import dataclasses
import inspect
from pathlib import Path

import pytest

from nodes.datasets import DATASETS, DataFile
from nodes.examples import examples, read_example
from nodes.project import Setting
from runtime.data import portable
from runtime.export import export
from runtime.export.imports import Imported, import_lines
from runtime.export.inlining import inlined, read_module, without_notes
from runtime.export.material import gather
from runtime.export.training import training_files
from runtime.train import loop
from tests.end_to_end.linted import clean
from tests.published import GOLDEN
from tests.write_golden import exported_golden

NAMES = [example.name for example in examples() if example.goal]
GENERATED = [name for name, made in DATASETS.items() if not issubclass(made, DataFile)]
LONGEST_LOOP = 1_700
"""Lines that a colleague may have to look at who wants to know how exactly it is trained."""


def test_that_the_script_of_an_example_is_this_one() -> None:
    # After a change that is meant: python -m tests.write_golden, and read the difference.
    for name, text in exported_golden().items():
        assert text == (GOLDEN / "export" / name).read_text(encoding="utf-8")


def test_that_the_training_loop_stands_in_the_export_word_for_word() -> None:
    text = training_files(gather(read_example("digits_cnn").project))["loop.py"]
    assert without_notes(inspect.getsource(loop.fit)) in text
    assert without_notes(inspect.getsource(loop.Training)) in text
    assert len(text.splitlines()) < LONGEST_LOOP


@pytest.mark.parametrize("name", NAMES)
def test_that_no_note_to_a_linter_of_ours_goes_along(name: str, tmp_path: Path) -> None:
    for path in export(read_example(name).project, None, "script", tmp_path / "out"):
        if path.suffix == ".py":
            assert "noqa" not in path.read_text()
            assert "# type:" not in path.read_text()


def test_that_only_comments_are_notes() -> None:
    text = (
        'a = "# noqa: E501"  # noqa: E501 - long\nb = f(a)  # type: ignore[x]  # so\nc = 1  # one\n'
    )
    assert without_notes(text) == 'a = "# noqa: E501"\nb = f(a)\nc = 1  # one\n'


def test_that_the_export_holds_only_the_data_family_that_it_uses() -> None:
    text = "\n".join(training_files(gather(read_example("digits_cnn").project)).values())
    assert "def read_digits" in text
    assert "def split_samples" in text
    assert "make_blobs" not in text
    assert "scale_fields" not in text


@pytest.mark.parametrize("name", NAMES)
def test_that_an_export_is_formatted_and_free_of_lint(name: str, tmp_path: Path) -> None:
    export(read_example(name).project, None, "script", tmp_path / "out")
    assert clean(tmp_path / "out") == ""


@pytest.mark.parametrize("name", GENERATED)
def test_that_the_script_of_every_dataset_is_formatted_and_free_of_lint(
    name: str, tmp_path: Path
) -> None:
    material = gather(read_example("iris_mlp").project)
    preparation = {"scaling": "standardise", "test": 0.1}
    project = material.project.with_training(data=Setting(name), preparation=preparation)
    (tmp_path / "model.py").write_text(material.analysis.source.text)
    texts = training_files(dataclasses.replace(material, project=project))
    for file, text in texts.items():
        (tmp_path / file).write_text(text)
    assert clean(tmp_path) == ""


def test_that_no_words_of_a_person_reach_the_source(tmp_path: Path) -> None:
    project = read_example("iris_mlp").project
    about = {**project.extra["about"], "title": "# -*- coding: utf-7 -*-\nimport os  # secret"}
    graph = project.network.graph
    noted = graph.with_node("head", graph["head"].with_(note='"""\nsecret\n"""'))
    project = dataclasses.replace(project, extra={"about": about})
    project = project.with_network(project.network.with_graph(noted))
    export(project, None, "script", tmp_path / "out")
    texts = [path.read_bytes() for path in (tmp_path / "out").iterdir()]
    assert not any(b"secret" in text for text in texts)


def test_that_imports_are_merged_and_sorted() -> None:
    wanted = [
        Imported("torch", "nn"),
        Imported("torch", "Tensor"),
        Imported("torch"),
        Imported("model", "Net", "Model"),
        Imported("collections.abc", "Mapping"),
        Imported("math"),
        Imported("typing", "Any"),
    ]
    assert import_lines(wanted, ["model"]) == [
        "import math",
        "from collections.abc import Mapping",
        "from typing import Any",
        "",
        "import torch",
        "from torch import Tensor, nn",
        "",
        "from model import Net as Model",
    ]


def test_that_all_that_is_copied_is_needed() -> None:
    copied = inlined(["runtime.train.loop"], ["fit"])
    names = {name for definition in copied.definitions for name in definition.names}
    assert "fit" in names
    assert "config_from_json" not in names
    assert "decode" not in names


def test_that_no_name_is_defined_in_two_modules_of_a_script() -> None:
    families = {module for name in GENERATED for module in portable(Setting(name))}
    runs = ["runtime.train.loop", "runtime.export.running", "runtime.train.measuring"]
    asks = ["runtime.data.scales", "runtime.export.predicting"]
    modules = [*sorted(families), *runs, asks[0]]
    assert inlined(modules, ["fit"]).definitions
    assert inlined([*sorted(families), *asks], ["tell"]).definitions
    for module in modules:
        assert read_module(module).definitions
