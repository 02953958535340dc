"""Whole numbers of a NumPy file: as amounts for a Linear, or as numbers of words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import nodes.library  # noqa: F401 - declares the layers
from nodes.graph import Endpoint, Graph, Link, Network, Node
from nodes.params import Value
from nodes.problem import Problem
from nodes.project import Project, Setting, Training
from runtime.analysis import analyse
from runtime.data import describe, load
from runtime.data.check_inputs import with_field

TABLE = np.arange(40).reshape(20, 2) * 100


@pytest.fixture
def drawn(tmp_path: Path) -> Callable[..., Project]:
    """Return a project on a table of whole numbers: its Input feeds a layer."""

    def made(layer: Node, x: np.ndarray = TABLE, **preparation: Value) -> Project:  # type: ignore[type-arg]
        path = tmp_path / "table.npz"
        np.savez(path, x=x, y=np.arange(20) % 2)
        setting = Setting("NpzFile", {"path": str(path)})
        fields = {field.name: field for field in describe(setting).fields}
        graph = Graph(
            {
                "x": with_field(Node("Input", "x"), fields["x"]),
                "y": with_field(Node("Input", "y"), fields["y"]),
                "fc": layer,
                "loss": Node("CrossEntropy", "loss"),
                "out": Node("Output", "out"),
            },
            frozenset(
                Link(Endpoint(a, "y"), Endpoint(*b))
                for a, b in [
                    ("x", ("fc", "x")),
                    ("fc", ("loss", "prediction")),
                    ("y", ("loss", "target")),
                    ("fc", ("out", "x")),
                ]
            ),
        )
        training = Training(data=setting, preparation=preparation, options={"batch_size": 4})
        return Project(Network("Net", graph), training)

    return made


def pressed(project: Project, problem: Problem) -> Project:
    assert problem.fix is not None
    after = problem.fix.apply(project)
    data = after.training.data
    assert data is not None
    describe(data)
    return after


def errors(project: Project) -> list[Problem]:
    return list(analyse(project).errors)


LINEAR = Node("Linear", "fc", {"out_features": 2})


def test_that_a_linear_gets_a_cast_of_whole_numbers(drawn: Callable[..., Project]) -> None:
    project = drawn(LINEAR)
    (problem,) = errors(project)
    assert (problem.where, problem.port) == (("fc",), "x")
    assert problem.text.endswith("Insert a Cast to float32 before it.")
    after = pressed(project, problem)
    assert errors(after) == []
    assert "x = x.float()" in analyse(after).source.text
    assert "Cast" in {node.type for node in after.network.graph.nodes.values()}


def test_that_whole_numbers_can_be_taken_as_amounts_and_are_then_scaled(
    drawn: Callable[..., Project],
) -> None:
    project = drawn(LINEAR, scaling="standardise")
    hint = next(p for p in analyse(project).problems if p.severity == "hint")
    assert hint.where == ("x",)
    assert "scaling leaves as they are. If they are amounts, name it under amounts" in hint.text
    after = pressed(project, hint)
    assert analyse(after).problems == ()
    assert after.training.data is not None
    x = load(after.training.data, after.training.preparation).train["x"]
    assert x.mean().abs() < 1e-6
    assert x.std(correction=0) == pytest.approx(1)


def test_that_large_whole_numbers_are_pointed_out_after_the_cast(
    drawn: Callable[..., Project],
) -> None:
    project = drawn(LINEAR)
    after = pressed(project, errors(project)[0])
    (hint,) = analyse(after).problems
    after = pressed(after, hint)
    (hint,) = analyse(after).problems
    assert hint.param == "scaling"
    assert analyse(pressed(after, hint)).problems == ()


def test_that_numbers_of_words_stay_whole_and_nothing_is_said(
    drawn: Callable[..., Project],
) -> None:
    words = drawn(
        Node("Embedding", "fc", {"num_embeddings": 9000, "embedding_dim": 2}), scaling="standardise"
    )
    assert [p for p in analyse(words).problems if p.where == ("x",)] == []


def test_that_real_numbers_into_an_embedding_have_no_cure_that_the_data_undoes(
    drawn: Callable[..., Project],
) -> None:
    project = drawn(Node("Embedding", "fc", {"num_embeddings": 9, "embedding_dim": 2}), TABLE / 7)
    problem = next(p for p in errors(project) if p.port == "x")
    assert "x is float32, but wants whole numbers" in problem.text
    assert problem.fix is None


def test_that_an_input_without_data_is_still_set_to_the_type(drawn: Callable[..., Project]) -> None:
    project = drawn(LINEAR)
    bare = replace(project, training=Training())
    problem = next(p for p in errors(bare) if p.port == "x")
    assert problem.fix is not None
    assert problem.fix.title == "Set the dtype of x to float32"


def test_that_amounts_that_are_no_array_are_told(drawn: Callable[..., Project]) -> None:
    data = drawn(LINEAR).training.data
    assert data is not None
    (problem,) = describe(Setting(data.type, {**data.params, "amounts": "z"})).problems
    assert problem.param == "amounts"
    assert "no array 'z': the arrays that are used are 'x', 'y'" in problem.text
