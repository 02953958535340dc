"""One test over every layer: its traced shapes against a real run, its source, its weights."""

from __future__ import annotations

import inspect
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

from nodes.graph import Network, Node
from nodes.layer import LAYERS, Layer, Port
from runtime.module import load, load_module
from runtime.shape import Shape
from runtime.source import generate
from runtime.trace import trace
from runtime.trust import customs, trust, trust_only
from runtime.verify import verify
from tests.networks import network, node

SIZES = {
    "heads": 2,
    "two": 2,
    "three": 3,
    "N": 5,
    "C": 8,
    "T": 6,
    "H": 12,
    "W": 12,
    "D": 12,
    "F": 8,
    "E": 8,
    "S": 6,
    "K": 8,
    "double": 16,
    "one": 1,
}
DTYPES = {"integer": "int64", "boolean": "bool"}
LAYER_NAMES = sorted(name for name, kind in LAYERS.items() if kind.role == "layer")
LOSS_NAMES = sorted(name for name, kind in LAYERS.items() if kind.role == "loss")
METRIC_NAMES = sorted(name for name, kind in LAYERS.items() if kind.role == "metric")


@pytest.fixture(autouse=True, scope="module")
def _trusted() -> Iterator[None]:
    """Trust the Python that a fresh Python layer holds, as the window does for what one types."""
    trust(custom.digest for custom in customs(network({"own": node("Python")})))
    yield
    trust_only(())


FREE = (["C", "H", "W"], ["T", "C"], ["C"], ["double"], ["C", "one"])
"""What a port without fixed axes is tried with: images, sequences, rows."""


SHAPES = {"Fold": (8, 16), "RelativePositionBias": (2, 49, 49)}
"""What fits a fresh layer whose parameters say exactly what it takes."""


def input_node(kind: type[Layer], port: Port, free: list[str]) -> Node:
    """Return an Input that fits a port."""
    axes = port.axes.split()[1:] if port.axes else free
    shape = SHAPES.get(kind.type_name, tuple(SIZES.get(axis, 8) for axis in axes))
    return node("Input", shape=shape, dtype=DTYPES.get(port.dtype, "float32"))


def layer_network(kind: type[Layer]) -> Network:
    """Return a network of one fresh layer that runs, with required inputs and outputs linked."""
    tried = [_layer_network(kind, free) for free in FREE]
    return next((found for found in tried if not trace(found).problems), tried[0])


def _layer_network(kind: type[Layer], free: list[str]) -> Network:
    made = kind.build(kind.fresh())
    nodes, links = {}, []
    for port in made.input_ports():
        names = [f"{port.name}1", f"{port.name}2"] if port.many else [port.name]
        for name in names if not port.optional else ():
            nodes[f"in_{name}"] = input_node(kind, port, free)
            if port.axes and not port.axes.startswith("N"):
                nodes["counted"] = node("Input", shape=(SIZES[port.axes],))
                nodes[f"in_{name}"] = node("Arange")
                links.append(f"counted > in_{name}")
            links.append(f"in_{name}.y > layer.{name}")
    nodes["layer"] = node(kind.type_name)
    for port in made.output_ports():
        nodes[f"out_{port.name}"] = node("Output")
        links.append(f"layer.{port.name} > out_{port.name}")
    if kind.borrows:
        nodes["words"] = node("Input", shape=(6,), dtype="int64")
        nodes["lender"] = node(kind.borrows[0], embedding_dim=8)
        nodes["layer"] = node(kind.type_name, shares="lender")
        nodes["vectors"] = node("Output")
        links += ["words > lender", "lender > vectors"]
    return network(nodes, *links, name="one_layer")


def pair_network(kind: type[Layer]) -> Network:
    """Return a network whose prediction and target fit a loss or metric."""
    ports = {port.name: port for port in kind.build(kind.fresh()).input_ports()}
    classes = ports["target"].dtype == "integer"
    scores, target = ((8,), ()) if classes else ((8,), (8,))
    return network(
        {
            "x": node("Input", shape=scores),
            "head": node("Linear", out_features=8),
            "scores": node("Output"),
            "target": node("Input", shape=target, dtype="int64" if classes else "float32"),
            "end": node(kind.type_name),
        },
        "x > head",
        "head > scores",
        "head > end.prediction",
        "target > end.target",
        name="one_pair",
    )


def real(shape: Shape) -> torch.Tensor:
    """Return real numbers of a traced shape, with 5 samples."""
    sizes = [5 if size == "N" else size for size in shape.dims]
    if shape.dtype == "int64":
        return torch.zeros(sizes, dtype=torch.int64)
    if shape.dtype == "bool":
        return torch.zeros(sizes, dtype=torch.bool)
    return torch.rand(sizes)


def described(tensor: torch.Tensor) -> tuple[tuple[int, ...], str]:
    return tuple(tensor.shape), str(tensor.dtype).removeprefix("torch.")


@pytest.mark.parametrize("name", LAYER_NAMES)
def test_that_traced_shapes_are_those_of_a_real_run(name: str, tmp_path: Path) -> None:
    found = layer_network(LAYERS[name])
    traced = trace(found)
    assert not traced.problems, traced.problems
    made = generate(found, traced)
    path = tmp_path / "model.py"
    for file, text in made.files.items():
        path.with_name(file).write_text(text, encoding="utf-8")
    model = load(path, made.class_name)()
    read = inspect.signature(model.forward).parameters
    linked = [i for i in found.graph.of_role("input") if found.graph[i].name in read]
    inputs = [traced.uses[i,].outputs["y"] for i in linked]
    results = model(*(real(shape) for shape in inputs))
    results = results if isinstance(results, tuple) else (results,)
    expected = [
        traced.uses["layer",].outputs[p.name] for p in found.outputs_of(found.graph["layer"])
    ]
    given = [described(result) for result in results[: len(expected)]]
    assert given == [described(real(shape)) for shape in expected]
    weights = sum(w.numel() for w in model.parameters())
    assert traced.uses["lender" if LAYERS[name].borrows else "layer",].weight_count == weights


@pytest.mark.parametrize("name", LOSS_NAMES)
def test_that_a_loss_is_a_single_number_to_follow_downhill(name: str, tmp_path: Path) -> None:
    found = pair_network(LAYERS[name])
    traced = trace(found)
    assert not traced.problems, traced.problems
    path = tmp_path / "objective.py"
    path.write_text(generate(found, traced).objective, encoding="utf-8")
    scores = torch.rand(5, 8, requires_grad=True)
    outputs = {"scores": scores.log_softmax(1) if name in ("NLL", "KLDiv") else scores.sigmoid()}
    target = real(traced.uses["target",].outputs["y"])
    loss = load_module(path).objective(outputs, {"target": target})["loss"]
    assert loss.shape == ()
    loss.backward()
    assert scores.grad is not None
    assert scores.grad.isfinite().all()


@pytest.mark.parametrize("name", METRIC_NAMES)
def test_that_a_metric_measures_what_it_is_linked_to(name: str, tmp_path: Path) -> None:
    found = pair_network(LAYERS[name])
    traced = trace(found)
    assert not traced.problems, traced.problems
    path = tmp_path / "objective.py"
    path.write_text(generate(found, traced).objective, encoding="utf-8")
    module = load_module(path)
    metric = module.metrics()["end"]
    shape = traced.uses["target",].outputs["y"]
    target = torch.arange(48) % 8 if shape.integral else torch.arange(48 * 8).reshape(48, 8) % 3
    target = target if shape.integral else (target > 0).to(torch.float32)
    metric.update(*module.compared({"scores": torch.rand(48, 8)}, {"target": target})["end"])
    value = metric.compute()
    assert value.shape == ()
    assert value.isfinite()


def test_that_all_source_is_formatted_and_passes_the_last_check() -> None:
    texts = {}
    for name, kind in LAYERS.items():
        made = {"layer": layer_network, "loss": pair_network, "metric": pair_network}.get(kind.role)
        if made is not None:
            found = made(kind)
            source = generate(found, trace(found))
            texts.update({name: source.text, f"{name} objective": source.objective})
    for name, text in texts.items():
        verify(text), name
    for name, text in texts.items():
        if text:
            assert "\t" not in text, name
    joined = "\n\n".join(text.rstrip("\n") + "\n" for text in texts.values() if text)
    command = [sys.executable, "-m", "ruff", "format", "--isolated", "--diff", "-"]
    done = subprocess.run(command, input=joined, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
