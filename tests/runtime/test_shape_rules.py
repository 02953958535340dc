"""The rules over shapes say no exactly where PyTorch does."""

import random
from typing import Any

import pytest
import torch
from hypothesis import assume, given
from hypothesis import strategies as st

import nodes.library  # noqa: F401 - declares the layers
from nodes.layer import LAYERS
from nodes.params import Value
from nodes.shapes import Dims
from runtime import emit
from runtime.definitions import namespace
from tests.layer_cases import broken, unfit_use
from tests.nodes.test_shapes import BROKEN, problems

small = st.integers(1, 5)
sides = st.tuples(st.integers(1, 9), st.integers(1, 9))
axes = st.integers(-4, 3)
ranks = st.lists(st.integers(1, 4), min_size=1, max_size=3).map(tuple)
window = {
    "kernel_size": small | st.tuples(small, small),
    "stride": small,
    "padding": st.integers(0, 3),
    "dilation": st.integers(1, 3),
}

CASES: dict[str, tuple[dict[str, st.SearchStrategy[Any]], st.SearchStrategy[Any]]] = {
    "Conv2d": ({**window, "padding": st.integers(0, 3) | st.just("same")}, sides),
    "ConvTranspose2d": ({**window, "output_padding": st.integers(0, 2)}, sides),
    "MaxPool2d": ({**window, "ceil_mode": st.booleans(), "stride": st.none() | small}, sides),
    "AvgPool2d": (
        {n: v for n, v in window.items() if n != "dilation"} | {"ceil_mode": st.booleans()},
        sides,
    ),
    "Flatten": ({"start_dim": axes, "end_dim": axes}, ranks),
    "Reshape": ({"shape": st.lists(st.integers(-1, 4), min_size=1, max_size=3).map(tuple)}, ranks),
    "Permute": ({"dims": st.permutations([1, 2, 3]).map(tuple)}, ranks),
    "Transpose": ({"dim0": axes, "dim1": axes}, ranks),
    "Unsqueeze": ({"dim": axes}, ranks),
    "Select": ({"dim": st.integers(-1, 3), "index": st.integers(-5, 5)}, ranks),
    "Split": (
        {"dim": axes, "sizes": st.lists(st.integers(1, 2), min_size=2, max_size=3).map(tuple)},
        ranks,
    ),
    "Mean": ({"dim": st.lists(axes, min_size=1, max_size=2).map(tuple)}, ranks),
    "Norm": ({"dim": st.lists(axes, min_size=1, max_size=2).map(tuple)}, ranks),
    "Prod": ({"dim": axes}, ranks),
    "CumSum": ({"dim": axes}, ranks),
    "Normalize": ({"dim": axes}, ranks),
    "TopK": ({"dim": axes, "k": small}, ranks),
    "Sort": ({"dim": axes}, ranks),
    "Roll": ({"shifts": st.tuples(st.integers(-9, 9)), "dims": st.tuples(axes)}, ranks),
    "Flip": ({"dims": st.lists(axes, min_size=1, max_size=2).map(tuple)}, ranks),
    "Expand": ({"sizes": st.lists(st.integers(-1, 4), min_size=1, max_size=3).map(tuple)}, ranks),
    "RepeatInterleave": ({"dim": axes, "repeats": small}, ranks),
    "Pad": (
        {
            "pad": st.lists(
                st.tuples(st.integers(-3, 3), st.integers(-3, 3)), min_size=1, max_size=3
            ).map(lambda pairs: tuple(number for pair in pairs for number in pair)),
            "mode": st.sampled_from(["constant", "reflect", "replicate", "circular"]),
        },
        ranks,
    ),
    "Spectrum": ({"dim": axes}, ranks),
    "Softmax": ({"dim": axes}, ranks),
    "GLU": ({"dim": axes}, ranks),
}
"""Parameters and sizes behind the batch to try a layer with."""

PAIRS = ("Add", "Subtract", "Maximum", "Concat", "Stack", "MatMul")
BATCH = 7


def refused(name: str, params: dict[str, Value], shapes: dict[str, Dims]) -> bool:
    """Return whether PyTorch refuses to run a layer on a batch of 7, or makes nothing of it.

    On real numbers, since the meta device lets some of what is wrong pass.
    """
    layer = LAYERS[name]
    values = layer.full({**layer.fresh(), **params})
    made = layer.build(values)
    sizes = [tuple(BATCH if n == "N" else int(n) for n in dims) for dims in shapes.values()]
    sources = {port: f"x{number}" for number, port in enumerate(shapes)}
    targets = {port.name: f"y{n}" for n, port in enumerate(made.output_ports())}
    line = emit.call(made, values, "module", sources, targets)
    names: dict[str, Any] = namespace()
    names |= {f"x{number}": torch.zeros(size) for number, size in enumerate(sizes)}
    try:
        names["module"] = eval(emit.constructor(made, values) or "None", names)  # noqa: S307
        exec(line, names)  # noqa: S102
    except (RuntimeError, IndexError):
        return True
    return names["y0"].numel() == 0


def accepted(name: str, params: dict[str, Value]) -> bool:
    """Return whether the parameters are legal by themselves."""
    layer = LAYERS[name]
    return not list(layer.parameter_problems({**layer.fresh(), **params}))


def ruled_out(name: str, params: dict[str, Value], shapes: dict[str, Dims]) -> str:
    """Return what our own rules say."""
    layer = LAYERS[name]
    made = layer.build({**layer.fresh(), **params})
    return "; ".join(f"{place} {words}" for place, words in made.check_shapes(shapes))


@pytest.mark.filterwarnings("ignore:Using padding='same'")
@pytest.mark.parametrize("name", CASES)
@given(data=st.data())
def test_that_a_rule_and_pytorch_agree(name: str, data: st.DataObject) -> None:
    choices, sizes = CASES[name]
    params = {parameter: data.draw(values) for parameter, values in choices.items()}
    behind = data.draw(sizes)
    convolution = name.startswith("Conv")
    params |= {"in_channels": 2} if convolution else {}
    assume(accepted(name, params))
    dims = ("N", 2, *behind) if convolution or "Pool" in name else ("N", *behind)
    words = ruled_out(name, params, {"x": dims})
    assume("batch" not in words)  # there we refuse what PyTorch would do

    assert bool(words) == refused(name, params, {"x": dims}), words


@pytest.mark.parametrize("name", PAIRS)
@given(first=ranks, second=ranks, dim=axes)
def test_that_a_rule_over_two_inputs_and_pytorch_agree(
    name: str, first: tuple[int, ...], second: tuple[int, ...], dim: int
) -> None:
    kind = LAYERS[name]
    params: dict[str, Value] = {"dim": dim} if "dim" in kind.kinds() else {}
    ports = ("x1", "x2") if kind.inputs[0].many else ("a", "b")
    shapes = dict(zip(ports, (("N", *first), ("N", *second)), strict=True))
    mixed = kind.inputs[0].many is False or name == "Add"
    assume(len(first) == len(second) or not mixed)  # there we refuse to mix the samples
    words = ruled_out(name, params, shapes)
    assume("batch" not in words)

    assert bool(words) == refused(name, params, shapes), words


RULED = sorted(name for name, kind in LAYERS.items() if "check_shapes" in vars(kind))


@pytest.mark.parametrize("name", RULED)
def test_that_a_rule_can_be_broken_and_names_a_port_or_parameter(name: str) -> None:
    found = broken_at_random(name) or broken_on_purpose(name)
    assert found, "no use breaks its rules; add one to BROKEN in tests/nodes/test_shapes.py"
    known, said = found
    for place, words in said:
        assert place in known
        assert len(words) > 10


Said = tuple[set[str], list[tuple[str, str]]]
"""The ports and parameters of a use, and what its rules say of it."""


def broken_at_random(name: str) -> Said | None:
    """Return what a layer says of the first use drawn that breaks its rules."""
    rng = random.Random(name)  # noqa: S311
    layer = LAYERS[name]
    for case in (unfit_use(layer, rng) for _ in range(300)):
        if said := broken(case):
            ports = {port.name for port in layer.build(case.params).input_ports()}
            return ports | set(case.shapes) | set(layer.kinds()), said
    return None


def broken_on_purpose(name: str) -> Said | None:
    """Return what a layer says of the first use that the table of broken rules has."""
    cases = (case[:3] for case in BROKEN if case[0] == name)
    known = set(LAYERS[name].kinds()) | {port.name for port in LAYERS[name].inputs}
    return next(((known | set(case[2]), problems(*case)) for case in cases), None)
