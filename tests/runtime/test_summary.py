"""Weights, multiply-adds and memory, for each node and in total."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor, nn
from torch.overrides import TorchFunctionMode

from nodes.examples import read_example
from nodes.expressions import Expr
from nodes.graph import Block, BlockParameter, Network
from nodes.params import Value
from nodes.project import Phase, Setting
from nodes.training import OPTIMIZERS
from runtime.module import load
from runtime.source import generate
from runtime.summary import Assumed, Summary, assumed_of, needed, summarise
from runtime.trace import trace
from tests.networks import graph, network, node


def summary(found: Network) -> Summary:
    traced = trace(found)
    assert not traced.problems
    return summarise(traced)


def test_that_the_classic_mlp_counts_101770_weights() -> None:
    found = network(
        {
            "image": node("Input", shape=(784,)),
            "hidden": node("Linear", out_features=128),
            "relu": node("ReLU"),
            "head": node("Linear", out_features=10),
            "scores": node("Output"),
        },
        "image > hidden",
        "hidden > relu",
        "relu > head",
        "head > scores",
    )
    counted = summary(found)
    assert counted.weights == 101_770
    assert counted.operations == 784 * 128 + 128 * 10
    assert counted.activation_bytes == 4 * (128 + 128 + 10)
    assert counted.of_node["head",].weights == 1290


def test_that_lenet_counts_61706_weights() -> None:
    found = network(
        {
            "image": node("Input", shape=(1, 28, 28)),
            "conv1": node("Conv2d", out_channels=6, kernel_size=5, padding=2),
            "pool1": node("AvgPool2d", kernel_size=2),
            "conv2": node("Conv2d", out_channels=16, kernel_size=5, padding=0),
            "pool2": node("AvgPool2d", kernel_size=2),
            "conv3": node("Conv2d", out_channels=120, kernel_size=5, padding=0),
            "flat": node("Flatten"),
            "full": node("Linear", out_features=84),
            "head": node("Linear", out_features=10),
        },
        "image > conv1",
        "conv1 > pool1",
        "pool1 > conv2",
        "conv2 > pool2",
        "pool2 > conv3",
        "conv3 > flat",
        "flat > full",
        "full > head",
    )
    assert summary(found).weights == 61_706


def test_that_a_bilinear_layer_multiplies_by_both_of_its_inputs() -> None:
    found = network(
        {
            "a": node("Input", shape=(3,)),
            "b": node("Input", shape=(4,)),
            "both": node("Bilinear", out_features=5),
            "y": node("Output"),
        },
        *("a > both.x1", "b > both.x2", "both > y"),
    )
    assert summary(found).operations == 5 * (3 * 4 + 3)


def test_that_a_block_adds_up_its_inside_for_each_copy() -> None:
    inside = graph(
        {
            "x": node("Input"),
            "layer": node("Linear", out_features=Expr("width")),
            "y": node("Output"),
        },
        "x > layer",
        "layer > y",
    )
    found = network(
        {
            "x": node("Input", shape=(4,)),
            "stage": node("block:Body", width=4, repeat=3),
            "again": node("block:Body", width=4, shares="stage"),
        },
        "x > stage",
        "stage > again",
        blocks={"Body": Block("Body", inside, (BlockParameter("width", 2),))},
    )
    counted = summary(found)
    assert counted.of_node["stage",].weights == 60
    assert counted.of_node["stage",].operations == 48
    assert counted.of_node["again",].weights == 0
    assert counted.weights == 60


class Watch(TorchFunctionMode):
    """Counts the memory of all results that are made, and the most that lives at once."""

    def __init__(self, *given: Tensor) -> None:
        super().__init__()
        self.made = self.most = 0
        self._living: dict[int, int] = {}
        for tensor in given:
            self._see(tensor)

    def __torch_function__(
        self,
        func: Callable[..., Any],
        types: Iterable[type],
        args: tuple[Any, ...] = (),
        kwargs: Mapping[str, Any] | None = None,
    ) -> object:
        found = func(*args, **(kwargs or {}))
        counter = isinstance(found, Tensor) and not found.dim()  # what normalization counts
        if isinstance(found, Tensor) and not counter:
            self.made += self._see(found)
        return found

    def _see(self, tensor: Tensor) -> int:
        storage = tensor.untyped_storage()
        key, size = storage._cdata, tensor.numel() * tensor.element_size()
        if key in self._living:
            return 0
        self._living[key] = size
        weakref.finalize(storage, self._living.pop, key, None)
        self.most = max(self.most, sum(self._living.values()))
        return size


def measured(found: Network, folder: Path, batch: int) -> tuple[nn.Module, Watch]:
    """Run the emitted model on a batch and watch."""
    traced = trace(found)
    made = generate(found, traced)
    path = folder / "model.py"
    path.write_text(made.text, encoding="utf-8")
    model = load(path, made.class_name)()
    read = {i for link in found.graph.links for i in (link.source.node,)}
    inputs = [i for i in found.graph.of_role("input") if i in read and feeds(found, i)]
    given = [torch.rand(batch, *traced.uses[i,].outputs["y"].dims[1:]) for i in inputs]
    with torch.no_grad(), Watch(*given) as watch:
        model(*given)
    return model, watch


def feeds(found: Network, node_id: str) -> bool:
    """Return whether an input is read by something other than losses and metrics."""
    readers = {link.target.node for link in found.graph.links if link.source.node == node_id}
    roles = {layer.role for i in readers if (layer := found.graph[i].layer) is not None}
    return roles != {"loss"} and not roles <= {"loss", "metric"}


@pytest.mark.parametrize("name", ["iris_mlp", "digits_cnn", "digits_resnet", "digits_autoencoder"])
def test_that_activations_and_weights_are_those_of_a_real_run(name: str, tmp_path: Path) -> None:
    found = read_example(name).project.network
    model, watch = measured(found, tmp_path, batch=5)
    counted = summarise(trace(found), Assumed(batch=5, training=False))

    assert counted.weights == sum(w.numel() for w in model.parameters())
    assert counted.weight_bytes == 4 * counted.weights
    assert counted.activation_bytes == watch.made
    waiting = counted.peak_bytes - counted.weight_bytes
    assert 0.6 * watch.most <= waiting <= watch.most


def test_that_a_result_that_shows_another_has_no_memory_of_its_own() -> None:
    counted = summary(
        network(
            {
                "x": node("Input", shape=(4, 6)),
                "flat": node("Flatten"),
                "same": node("Identity"),
                "turn": node("Transpose").with_(params={"dim0": 1, "dim1": 2}),
                "relu": node("ReLU"),
            },
            "x > flat",
            "x > turn",
            "flat > same",
            "same > relu",
        )
    )
    memory = {row.name: row.activation_bytes for row in counted.rows}
    assert memory == {"x": 0, "flat": 0, "same": 0, "turn": 0, "relu": 24 * 4}


def test_that_batch_precision_and_purpose_count() -> None:
    found = trace(read_example("digits_cnn").project.network)
    adam = (Phase(optimizer=Setting("Adam")),)
    one = summarise(found)
    many = summarise(found, Assumed(batch=32, phases=adam))
    half = summarise(found, Assumed(batch=32, precision="bf16", phases=adam))
    predicted = summarise(found, Assumed(batch=32, precision="fp16", training=False, phases=adam))

    assert many.activation_bytes == 32 * one.activation_bytes
    assert half.activation_bytes * 2 == many.activation_bytes
    assert (many.weight_bytes, many.gradient_bytes) == (4 * one.weights, 4 * one.weights)
    assert many.state_bytes == half.state_bytes == 8 * one.weights
    parts = many.weight_bytes + many.gradient_bytes + many.state_bytes + many.input_bytes
    assert many.peak_bytes == parts + many.activation_bytes
    assert (predicted.weight_bytes, predicted.state_bytes) == (2 * one.weights, 0)
    assert predicted.peak_bytes < half.peak_bytes


def test_that_free_axes_of_time_count_as_long_as_assumed() -> None:
    found = network(
        {
            "x": node("Input", shape=("T", 3)),
            "lstm": node("LSTM", hidden_size=8),
            "relu": node("ReLU"),
        },
        "x > lstm",
        "lstm.y > relu",
    )
    counted = {
        length: summarise(trace(found), Assumed(length=length)).of_node["relu",].activation_bytes
        for length in (1, 20)
    }
    assert counted == {1: 8 * 4, 20: 20 * 8 * 4}


def test_that_frozen_weights_need_neither_gradient_nor_state() -> None:
    found = read_example("digits_cnn").project.network
    head = next(i for i, one in found.graph.nodes.items() if one.type == "Linear")
    cold = found.graph.with_node(head, found.graph[head].with_(frozen=True))
    phases = (Phase(optimizer=Setting("SGD", {"momentum": 0.9})),)
    counted = summarise(trace(Network("Cold", cold)), Assumed(phases=phases))

    assert counted.frozen == counted.of_node[head,].weights == counted.of_node[head,].frozen > 0
    assert counted.gradient_bytes == counted.state_bytes == 4 * (counted.weights - counted.frozen)


@pytest.mark.parametrize("name", ["digits_cnn", "digits_gan", "sine_lstm", "digits_resnet"])
def test_that_the_memory_a_training_needs_is_that_of_all_rows_together(name: str) -> None:
    project = read_example(name).project
    traced, assumed = trace(project.network), assumed_of(project)
    whole = summarise(traced, assumed)
    found = needed(traced, assumed, summarise(traced))
    assert found == replace(whole, rows=(), of_node={})


SETTINGS: dict[str, dict[str, Value]] = {
    "SGD": {"momentum": 0.9},
    "RMSprop": {"momentum": 0.5, "centered": True},
    "Adam": {"amsgrad": True},
    "LBFGS": {"history_size": 3, "max_iter": 8},
}


@pytest.mark.parametrize("name", sorted(OPTIMIZERS))
def test_that_an_optimizer_remembers_as_much_as_is_said(name: str) -> None:
    params = SETTINGS.get(name, {})
    kind = OPTIMIZERS[name]
    made = kind.build({**kind.fresh(), **params})
    sizes = ((6, 5),) if name == "Muon" else ((6, 5), (7,), (4, 3, 2, 2))
    weights = [nn.Parameter(torch.randn(one, dtype=torch.float32)) for one in sizes]
    optimizer = getattr(torch.optim, name)(weights, **{"lr": 0.01, **params})

    def loss() -> Tensor:
        optimizer.zero_grad()
        total = sum((w.square().sum() + w.cos().sum()) ** 2 for w in weights)
        assert isinstance(total, Tensor)
        total.backward()
        return total

    for _ in range(4):
        loss()
        optimizer.step(loss) if kind.by_closure else optimizer.step()
    assert kept(optimizer.state) == sum(made.kept(one) for one in sizes)


def kept(state: object) -> int:
    """Return how many numbers an optimizer's state holds, counters left out."""
    if isinstance(state, Tensor):
        return state.numel() if state.numel() > 1 else 0
    parts = state.values() if isinstance(state, Mapping) else state
    return sum(map(kept, parts)) if isinstance(state, Mapping | list) else 0


def test_that_a_block_in_which_something_does_not_fit_is_left_out() -> None:
    drawn = read_example("digits_resnet").project.network
    stem = drawn.graph["stem"].with_params(out_channels=24)
    found = trace(drawn.with_graph(drawn.graph.with_node("stem", stem)))
    assert ("stage",) not in found.uses
    training = Assumed(phases=(Phase(),), training=True)
    assert summarise(found, training).state_bytes > 0
