"""Going on after an edit: what fits of an earlier run is taken over, and all else is told."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from nodes.examples import read_example
from nodes.graph import Graph, Node
from nodes.project import Phase, Project, Setting
from runtime.module import load
from runtime.source import generate
from runtime.trace import trace
from runtime.train import launch
from runtime.train.events import Diagnosed, Event, Finished
from runtime.train.inheritance import START, Names, inherit
from runtime.train.loop import Training, Watcher
from runtime.train.run import Run, RunError, prepare
from tests.runtime.train.test_launch import iris_project, losses
from tests.runtime.train.trained import equal


@pytest.fixture
def earlier(tmp_path: Path) -> Run:
    """Return a finished run on the iris data."""
    run = prepare(iris_project(epochs=20), tmp_path / "earlier")
    assert isinstance(launch.train(run, lambda _event: None), Finished)
    return run


def edited(project: Project, change: dict[str, dict[str, object]]) -> Project:
    """Return the project with nodes changed, by name."""
    graph: Graph = project.network.graph
    for name, how in change.items():
        node_id = next(i for i, node in graph.nodes.items() if node.name == name)
        node: Node = graph[node_id]
        params = {**node.params, **how.get("params", {})}  # type: ignore[dict-item]
        graph = graph.with_node(node_id, node.with_(name=how.get("name", name), params=params))
    return project.with_network(dataclasses.replace(project.network, graph=graph))


class Seen(Watcher):
    """Keeps what a training begins with."""

    def started(self, training: Training) -> None:
        self.training = training


def test_that_a_renamed_node_keeps_its_weights_and_a_resized_one_is_drawn_anew(
    earlier: Run, tmp_path: Path
) -> None:
    change = {"body": {"name": "hidden"}, "head": {"params": {"out_features": 4}}}
    run = prepare(edited(iris_project(epochs=1), change), tmp_path / "run")
    found = inherit(run, earlier.folder)
    assert found.kept == ("hidden",)
    assert found.resized == ("head (3 × 16 → 4 × 16)",)
    assert (found.new, found.gone) == ((), ())
    assert found.optimizers == ("Adam remembers 2 of its weights and starts anew with the rest",)
    events: list[Event] = []
    outcome = launch.train(run, events.append)
    assert isinstance(outcome, Finished)
    told = next(event for event in events if isinstance(event, Diagnosed))
    assert told.severity == "hint"
    assert told.text.startswith(f"Began with weights of earlier, epoch {found.epoch}; kept: hidden")


def test_that_the_same_network_goes_on_where_it_stood_with_its_optimizer(
    earlier: Run, tmp_path: Path
) -> None:
    run = prepare(iris_project(epochs=1), tmp_path / "run")
    found = inherit(run, earlier.folder)
    assert (found.kept, found.new, found.resized) == (("body", "head"), (), ())
    model = launch.load_model(run)
    launch.begin(run, model)
    assert equal(dict(model.state_dict()), load_file(earlier.weights))
    anew = prepare(iris_project(epochs=1), tmp_path / "anew")
    launch.train(anew, lambda _event: None)
    launch.train(run, lambda _event: None)
    assert losses(run.folder)[0] < 0.8 * losses(anew.folder)[0]


def test_that_the_optimizer_begins_with_what_it_remembers(earlier: Run, tmp_path: Path) -> None:
    run = prepare(iris_project(epochs=1), tmp_path / "run")
    inherit(run, earlier.folder)
    seen: list[dict[str, float]] = []

    class Spying(launch.Recorder):
        def started(self, training: Training) -> None:
            super().started(training)
            state = training.phases[0].optimizers[0].state
            seen.extend({n: float(v.abs().sum()) for n, v in s.items()} for s in state.values())

    before, launch.Recorder = launch.Recorder, Spying  # type: ignore[misc]
    try:
        launch.train(run, lambda _event: None)
    finally:
        launch.Recorder = before  # type: ignore[misc]
    assert len(seen) == 4
    assert all(state["step"] > 4 and state["exp_avg_sq"] > 0 for state in seen)


def test_that_another_optimizer_starts_anew_and_says_so(earlier: Run, tmp_path: Path) -> None:
    phase = Phase(optimizer=Setting("SGD", {"lr": 0.01}))
    run = prepare(iris_project(epochs=1).with_training(phases=(phase,)), tmp_path / "run")
    assert inherit(run, earlier.folder).optimizers == ("SGD starts anew: the run used Adam",)
    assert isinstance(launch.train(run, lambda _event: None), Finished)


def test_that_a_run_without_weights_cannot_be_begun_with(tmp_path: Path) -> None:
    empty = prepare(iris_project(), tmp_path / "empty")
    run = prepare(iris_project(), tmp_path / "run")
    with pytest.raises(RunError, match="empty has kept no weights yet"):
        inherit(run, empty.folder)
    assert not (run.folder / START).exists()


def test_that_nodes_inside_blocks_are_found_under_their_earlier_names(tmp_path: Path) -> None:
    network = read_example("resnet18").project.network
    source = generate(network, trace(network))
    (tmp_path / "model.py").write_text(source.text)
    with torch.device("meta"):
        tensors = load(tmp_path / "model.py", source.class_name)().state_dict()
    same = Names(network, network)
    assert all(same.earlier(name) == name for name in tensors)
    renamed = dataclasses.replace(network, blocks={
        name: dataclasses.replace(block, graph=with_other_names(block.graph))
        for name, block in network.blocks.items()
    })  # fmt: skip
    names = Names(renamed, network)
    inner = max(tensors, key=lambda name: name.count("."))
    assert inner.count(".") >= 3
    found = names.earlier(inner)
    assert found is not None
    assert found != inner
    assert found.replace("_old", "") == inner
    assert names.node(inner) == ".".join(p for p in inner.split(".")[:-1] if not p.isdigit())


def with_other_names(graph: Graph) -> Graph:
    """Return a graph whose nodes have other names."""
    for node_id, node in graph.nodes.items():
        if node.type not in {"Input", "Output"}:
            graph = graph.with_node(node_id, node.with_(name=f"{node.name}_old"))
    return graph


def test_that_beginning_with_weights_changes_nothing_that_is_drawn_at_random(
    earlier: Run, tmp_path: Path
) -> None:
    first, second = (prepare(iris_project(epochs=2), tmp_path / name) for name in ("a", "b"))
    for run in (first, second):
        inherit(run, earlier.folder)
        torch.manual_seed(int(run.name == "b"))
        launch.train(run, lambda _event: None)
    assert losses(first.folder) == losses(second.folder)
