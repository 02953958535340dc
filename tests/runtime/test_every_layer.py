"""Every layer and loss in uses drawn at random: traced as it runs, written, computed and stored.

One test for each layer: draw parameters and shapes that the rules let pass, then hold the trace
against a real run, the generated source against PyTorch by hand, the file against itself.
"""

from __future__ import annotations

import inspect
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor, nn
from torch.utils.flop_counter import FlopCounterMode

from nodes.file import dumps, loads
from nodes.graph import Network
from nodes.layer import LAYERS, Layer
from nodes.project import Project
from runtime import emit
from runtime.definitions import namespace
from runtime.module import load, load_module
from runtime.probe import COUNTED
from runtime.shape import Shape
from runtime.source import Source, generate
from runtime.trace import Trace, trace
from runtime.trust import customs, trust, trust_only
from runtime.verify import verify
from tests import by_hand
from tests.layer_cases import BATCH, Case, draw
from tests.networks import network, node

LAYER_NAMES = sorted(name for name, kind in LAYERS.items() if kind.role == "layer")
LOSS_NAMES = sorted(name for name, kind in LAYERS.items() if kind.role == "loss")
METRIC_NAMES = sorted(name for name, kind in LAYERS.items() if kind.role == "metric")

uses = given(seed=st.integers(0, 2**32 - 1))
advised = pytest.mark.filterwarnings("ignore::UserWarning")
few = settings(max_examples=5, derandomize=True, database=None, deadline=None)


WRITTEN: set[str] = set()
"""All source that the tests have seen."""


@pytest.fixture(scope="module", autouse=True)
def _trusted() -> Iterator[None]:
    """Trust the Python that a fresh Python layer holds, as the window does for what one types."""
    trust(custom.digest for custom in customs(network({"own": node("Python")})))
    yield
    trust_only(())


@pytest.fixture(scope="module", autouse=True)
def _formatted() -> Iterator[None]:
    """Check in the end that all source is as ruff would format it."""
    yield
    joined = "\n\n".join(sorted(WRITTEN))
    command = [sys.executable, "-m", "ruff", "format", "--isolated", "--diff", "-"]
    done = subprocess.run(command, input=joined, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def imported(text: str) -> dict[str, Any]:
    """Return what verified source defines."""
    verify(text)
    names: dict[str, Any] = {}
    exec(compile(text, "generated", "exec"), names)  # noqa: S102 - emitted and verified
    return names


def drawn(name: str, seed: int) -> tuple[Case, Trace, Source]:
    """Return a legal use, which comes back from a file as it went in, and its source."""
    case, traced = draw(LAYERS[name], random.Random(seed))  # noqa: S311
    assert not traced.problems, (case, traced.problems)
    project = Project(traced.network)
    assert loads(dumps(project)).network == traced.network
    source = generate(traced.network, traced)
    WRITTEN.update(text for text in (source.text, source.objective) if text)
    return case, traced, source


def model_of(source: Source) -> nn.Module:
    """Return the generated model with seeded weights."""
    kind = _beside_others(source) if len(source.files) > 1 else imported(source.text)
    torch.manual_seed(0)
    made: nn.Module = kind[source.class_name]()
    return made


def _beside_others(source: Source) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        for name, text in source.files.items():
            Path(folder, name).write_text(text, encoding="utf-8")
        return {source.class_name: load(Path(folder, "model.py"), source.class_name)}


def run(model: nn.Module, inputs: dict[str, Tensor]) -> list[Tensor]:
    """Return the results of a generated model, one after the other."""
    names = [name.removeprefix("in_") for name in inspect.signature(model.forward).parameters]
    torch.manual_seed(1)
    results = model(*(inputs[name] for name in names))
    return list(results) if isinstance(results, tuple) else [results]


def operations(model: nn.Module, inputs: dict[str, Tensor]) -> int:
    """Return the multiply-adds of a real run for one sample; its results may be decomposed."""
    with FlopCounterMode(display=False, custom_mapping=dict(COUNTED)) as counter:
        run(model, inputs)
    return counter.get_total_flops() // 2 // BATCH


def described(shape: Shape) -> tuple[tuple[int, ...], str]:
    """Return a traced shape as a batch of BATCH samples has it."""
    sizes = {"N": BATCH}
    return tuple(sizes.get(str(n), n) for n in shape.dims), shape.dtype  # type: ignore[misc]


def same(found: list[Tensor], wanted: list[Tensor], rounding: float = 0.0) -> None:
    """Check that tensors are equal, bit for bit unless rounding is allowed."""
    assert len(found) == len(wanted)
    for one, other in zip(found, wanted, strict=True):
        torch.testing.assert_close(one, other, rtol=rounding, atol=rounding, equal_nan=True)


def gradients(results: list[Tensor], leaves: list[Tensor]) -> list[Tensor]:
    """Return the gradients of a weighted sum of the results, zeros where none arrives."""
    ends = [r for r in results if r.requires_grad and r.is_floating_point()]
    if not ends:
        return []
    torch.manual_seed(2)
    total = torch.stack([(r * torch.randn_like(r)).sum() for r in ends]).sum()
    found = torch.autograd.grad(total, leaves, allow_unused=True)
    return [torch.zeros(()) if g is None else g for g in found]


@advised
@pytest.mark.parametrize("name", LAYER_NAMES)
@few
@uses
def test_that_a_layer_is_traced_written_and_computed_as_by_hand(name: str, seed: int) -> None:
    case, traced, source = drawn(name, seed)
    inputs = case.inputs(seed)
    model = model_of(source)
    found = run(model, inputs)
    use = traced.uses["layer",]
    ports = list(use.outputs)
    described_results = [
        (tuple(r.shape), str(r.dtype).removeprefix("torch.")) for r in found[: len(ports)]
    ]
    assert described_results == [described(use.outputs[port]) for port in ports]
    lender = traced.uses.get(("lender",), use)
    assert lender.weight_count == sum(w.numel() for w in model.parameters())
    if case.layer.type_name in by_hand.GATES:
        assert use.operations == by_hand.recurrent_operations(name, use.params, case.shapes["x"][0])
    elif case.layer.type_name not in COUNTED_OTHERWISE:
        assert use.operations == operations(model_of(source), inputs)
    wanted, weights = worked_out(case, use.params, case.given(inputs))
    same(found[: len(wanted)], wanted)
    leaves = [i for i in inputs.values() if i.requires_grad]
    mine = gradients(found[: len(wanted)], [*leaves, *model.parameters()][: len(leaves + weights)])
    same(mine, gradients(wanted, [*leaves, *weights]))


COUNTED_OTHERWISE = {
    "MultiheadAttention": "its attention is one kernel on a processor",
    "SelfAttention": "its attention is one kernel on a processor",
    "ScaledDotProductAttention": "it is one kernel on a processor",
    "AdaptiveLogSoftmaxWithLoss": "it depends on the classes that come in",
}
"""Layers whose real run is not what PyTorch's counter counts on the meta device, and why."""


def worked_out(
    case: Case,
    values: Mapping[str, Any],
    inputs: dict[str, Tensor],
) -> tuple[list[Tensor], list[Tensor]]:
    """Return results and weights by hand; of a function of ours, by its own line."""
    torch.manual_seed(0)
    module = by_hand.built(case.layer, values)
    if module is not None:
        torch.manual_seed(1)
        results = by_hand.called(case.layer, module, values, inputs)
        return results, list(module.parameters())
    made = case.layer.build(values)
    if case.layer.passes:
        return [inputs[made.passed()]], []
    if case.layer.borrows or ("{self}" in made.call() and not case.layer.module):
        return [], []  # what it holds is not its own, or not a module; its shape was compared
    ports = [port.name for port in made.output_ports()]
    names: dict[str, Any] = {**namespace(), **inputs, "self": SimpleNamespace()}
    if case.layer.module:
        names["module"] = eval(emit.constructor(made, values), names)  # noqa: S307
    text = emit.call(made, values, "module", {n: n for n in inputs}, {n: f"y_{n}" for n in ports})
    torch.manual_seed(1)
    exec(text, names)  # noqa: S102
    module = names.get("module")
    return [names[f"y_{n}"] for n in ports], list(module.parameters()) if module else []


@advised
@pytest.mark.parametrize("name", LOSS_NAMES)
@few
@uses
def test_that_a_loss_is_written_and_computed_as_by_hand(name: str, seed: int) -> None:
    case, traced, source = drawn(name, seed)
    inputs = case.inputs(seed)
    objective = imported(source.objective)
    outputs = {f"out_{port}": tensor for port, tensor in inputs.items()}
    batch = {f"in_{port}": tensor for port, tensor in inputs.items()}
    found = objective["objective"](outputs, batch)["loss"]
    assert found.shape == ()
    values = traced.uses["layer",].params
    formula = by_hand.FORMULAS.get(name)
    module = by_hand.built(case.layer, values)
    if formula is not None:
        loss, rounding = formula(values, inputs), 1e-5
    else:
        assert module is not None, "add its formula to by_hand.FORMULAS"
        (loss,), rounding = by_hand.called(case.layer, module, values, inputs), 0.0
    wanted = loss if values["weight"] == 1.0 else values["weight"] * loss
    same([found], [wanted], rounding)
    leaves = [i for i in inputs.values() if i.requires_grad]
    same(gradients([found], leaves), gradients([wanted], leaves), rounding)


def pair_network(kind: type[Layer]) -> Network:
    """Return a network whose prediction and target fit a metric."""
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


@pytest.mark.parametrize("name", METRIC_NAMES)
def test_that_a_metric_measures_what_it_is_linked_to(
    name: str,
    tmp_path: Path,
) -> None:
    found = pair_network(LAYERS[name])
    traced = trace(found)
    assert not traced.problems, traced.problems
    path = tmp_path / "objective.py"
    text = generate(found, traced).objective
    WRITTEN.add(text)
    path.write_text(text, encoding="utf-8")
    module = load_module(path)
    metric = module.metrics()["end"]
    shape = traced.uses["target",].outputs["y"]
    target = torch.arange(48) % 8 if shape.integral else torch.arange(48 * 8).reshape(48, 8) % 3
    target = target if shape.integral else (target > 0).to(torch.float32)
    metric.update(*module.compared({"scores": torch.rand(48, 8)}, {"target": target})["end"])
    value = metric.compute()
    assert value.shape == ()
    assert value.isfinite()
