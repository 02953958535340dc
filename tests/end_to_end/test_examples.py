"""The shipped examples: each reaches its score, and gives the same outputs once exported."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from designer.canvas.card import size_of
from nodes.examples import example_text, examples, grouped, read_example
from nodes.file import dumps, loads
from runtime.analysis import analyse
from runtime.data import describe, load
from runtime.export import export
from runtime.objective import field_of
from runtime.train.evaluation import evaluate
from runtime.train.launch import load_model, load_objective
from runtime.train.tensors import load_weights
from tests.end_to_end.conftest import Trained
from tests.end_to_end.warm import Warm

NAMES = [example.name for example in examples()]
TRAINED = [example.name for example in examples() if example.goal]
"""Published networks are of the published size: they are counted, not trained to a score."""

_BARE = """
import sys

sys.path.insert(0, sys.argv[1])

import torch
from safetensors.torch import load_file
import model

network = getattr(model, sys.argv[3])()
network.load_state_dict(load_file(sys.argv[1] + "/weights.safetensors"))
network.eval()
expected = load_file(sys.argv[2])
inputs = [expected[f"input {n}"] for n in range(len(expected)) if f"input {n}" in expected]
with torch.no_grad():
    found = network(*inputs)
found = found if isinstance(found, tuple) else (found,)
equal = [torch.equal(value, expected[f"output {n}"]) for n, value in enumerate(found)]
print(equal, sum(name.startswith("output") for name in expected))
"""


def test_that_the_first_steps_are_ordered_from_simple_to_involved() -> None:
    steps = dict(grouped(examples()))["First steps"]
    assert [example.name for example in steps] == [
        "blobs_perceptron",
        "spirals_mlp",
        "iris_mlp",
        "diabetes_regression",
        "digits_mlp",
        "digits_cnn",
        "digits_resnet",
        "digits_autoencoder",
        "sine_lstm",
        "drawn_rnn",
    ]


def test_that_the_examples_of_a_group_stand_together() -> None:
    groups = [group for group, _ in grouped(examples())]
    assert len(groups) == len(set(groups))
    assert groups[0] == "First steps"


@pytest.mark.parametrize("name", NAMES)
def test_that_an_example_is_written_as_it_would_be_saved(name: str) -> None:
    assert dumps(loads(example_text(name))) == example_text(name)


@pytest.mark.parametrize("name", NAMES)
def test_that_an_example_has_no_problems(name: str) -> None:
    problems = analyse(read_example(name).project).problems
    assert [problem.text for problem in problems if problem.severity != "hint"] == []


@pytest.mark.parametrize("name", NAMES)
def test_that_the_cards_of_an_example_do_not_overlap_and_links_lead_down(name: str) -> None:
    network = read_example(name).project.network
    for graph in (network.graph, *(block.graph for block in network.blocks.values())):
        sizes = {node: size_of(network, graph, node) for node in graph.nodes}
        for one, other in combinations(graph.nodes, 2):
            (x, y), (u, v) = graph[one].position, graph[other].position
            (width, height), (wide, high) = sizes[one], sizes[other]
            apart = x + width <= u or u + wide <= x or y + height <= v or v + high <= y
            assert apart, (one, other)
        for link in graph.links:
            source, target = link.source.node, link.target.node
            assert graph[source].position[1] < graph[target].position[1], (source, target)


@pytest.mark.parametrize("name", TRAINED)
def test_that_an_example_reaches_its_stated_score(
    name: str, trained: Callable[[str], Trained]
) -> None:
    done = trained(name)
    goal = done.example.about.goal
    assert goal is not None
    value = done.finished.validation[goal.figure]
    assert goal.reached(value), f"{name} has {goal.figure} {value}, stated is {goal}"
    assert evaluate(done.run)["validation"] == done.finished.validation


@pytest.mark.parametrize("name", TRAINED)
def test_that_an_exported_model_gives_the_trained_ones_outputs_bit_for_bit(
    name: str, trained: Callable[[str], Trained], bare_python: Warm, tmp_path: Path
) -> None:
    done = trained(name)
    export(done.example.project, done.run.folder, "script", tmp_path / "out")
    expected = tmp_path / "expected.safetensors"
    outputs = _save_outputs(done, expected)
    bare = bare_python.run(tmp_path, "-c", _BARE, tmp_path / "out", expected, done.run.class_name)
    assert bare.stdout.strip() == f"{[True] * outputs} {outputs}", bare.stderr


def _save_outputs(done: Trained, path: Path) -> int:
    """Write what the trained model makes of the validation data; return the number of outputs."""
    training = done.example.project.training
    assert training.data is not None
    batch = load(training.data, training.preparation).validation
    model = load_model(done.run)
    load_weights(model, done.run.weights)
    model.eval()
    with torch.no_grad():
        outputs = load_objective(done.run).predict(model, batch)
    graph = done.example.project.network.graph
    fields = [field_of(graph, node) for node in graph.of_role("input")]
    read = {field.name for field in describe(training.data).fields if field.role == "input"}
    inputs = [batch[field] for field in fields if field in read]
    named = {f"output {n}": value.contiguous() for n, value in enumerate(outputs.values())}
    named |= {f"input {n}": value.contiguous() for n, value in enumerate(inputs)}
    save_file(named, path)
    return len(outputs)
