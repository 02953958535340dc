"""What tensor operations compute, beside the same written out by hand."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from nodes.graph import Network
from nodes.layer import LAYERS
from nodes.params import Inferred, Value
from runtime import emit
from runtime.definitions import namespace
from runtime.summary import summarise
from runtime.trace import trace
from tests.networks import network, node

Inputs = dict[str, Tensor]
Wanted = Callable[..., Tensor | tuple[Tensor, ...]]


def made(name: str, inputs: Inputs, **params: Value) -> tuple[dict[str, Tensor], object]:
    """Return the outputs of a layer, and its module where it has one."""
    layer = LAYERS[name]
    values = layer.full({**layer.fresh(), **params})
    for parameter, kind in layer.kinds().items():
        if isinstance(kind, Inferred) and values[parameter] is None:
            values[parameter] = inputs[kind.port].shape[kind.axis]
    assert list(layer.parameter_problems(values)) == []
    built = layer.build(values)
    shapes = {port: tuple(tensor.shape) for port, tensor in inputs.items()}
    assert list(built.check_shapes(shapes)) == []
    names = {**namespace(), **inputs}
    names["module"] = eval(emit.constructor(built, values) or "None", names)  # noqa: S307
    ports = [port.name for port in built.output_ports()]
    text = emit.call(built, values, "module", {n: n for n in inputs}, {n: n for n in ports})
    exec(text, names)  # noqa: S102
    return {port: names[port] for port in ports}, names["module"]


X = torch.randn(2, 3, 4, generator=torch.Generator().manual_seed(0))
P = X.abs() + 0.1
Y = torch.randn(2, 3, 4, generator=torch.Generator().manual_seed(1))
ORDER = X.argsort(-1)
B = X > 0

CASES: list[tuple[str, Inputs, dict[str, Value], Wanted]] = [
    ("Power", {"x": X}, {"exponent": 3.0}, lambda x: x * x * x),
    ("Abs", {"x": X}, {}, lambda x: torch.where(x < 0, -x, x)),
    ("Negative", {"x": X}, {}, lambda x: 0 - x),
    ("Reciprocal", {"x": X}, {}, lambda x: 1 / x),
    ("Sign", {"x": X}, {}, lambda x: x / x.abs()),
    ("Clamp", {"x": X}, {"min": 0.0, "max": None}, lambda x: x.relu()),
    ("Clamp", {"x": X}, {}, F.hardtanh),
    ("Exp", {"x": X}, {}, lambda x: math.e**x),
    ("Log", {"x": P}, {}, lambda x: x.log2() * math.log(2)),
    ("Sqrt", {"x": P}, {}, lambda x: x**0.5),
    ("Rsqrt", {"x": P}, {}, lambda x: x**-0.5),
    ("Sin", {"x": X}, {}, lambda x: (x - math.pi / 2).cos()),
    ("Cos", {"x": X}, {}, lambda x: (x + math.pi / 2).sin()),
    ("Normalize", {"x": X}, {"dim": -1}, lambda x: x / x.square().sum(-1, keepdim=True).sqrt()),
    (
        "CumSum", {"x": X}, {"dim": 1},
        lambda x: torch.stack([x[:, :n].sum(1) for n in (1, 2, 3)], 1),
    ),
    ("Min", {"x": X}, {"dim": (1, 2)}, lambda x: x.flatten(1).sort().values[:, 0]),
    ("Var", {"x": X}, {}, lambda x: (x - x.mean(-1, keepdim=True)).square().sum(-1) / 3),
    ("Var", {"x": X}, {"correction": 0}, lambda x: x.var(-1) * 3 / 4),
    ("Std", {"x": X}, {"keepdim": True}, lambda x: x.var(-1, keepdim=True).sqrt()),
    ("Norm", {"x": X}, {"dim": (1, 2)}, lambda x: x.square().sum((1, 2)).sqrt()),
    ("Norm", {"x": X}, {"ord": 1.0}, lambda x: x.abs().sum(-1)),
    ("LogSumExp", {"x": X}, {}, lambda x: x.exp().sum(-1).log()),
    ("Prod", {"x": X}, {"dim": 1}, lambda x: x[:, 0] * x[:, 1] * x[:, 2]),
    ("ArgMax", {"x": X}, {}, lambda x: x.sort(-1).indices[..., -1]),
    ("ArgMin", {"x": X}, {}, lambda x: x.sort(-1).indices[..., 0]),
    ("Any", {"x": B}, {}, lambda x: x.sum(-1) > 0),
    ("All", {"x": B}, {}, lambda x: x.sum(-1) == 4),
    ("Compare", {"a": X, "b": Y}, {"relation": "at most"}, lambda a, b: ~(a > b)),
    ("Compare", {"a": X}, {"value": 0.5}, lambda a: a - 0.5 > 0),
    ("And", {"a": B, "b": Y > 0}, {}, lambda a, b: a * b),
    ("Or", {"a": B, "b": Y > 0}, {}, lambda a, b: a + b),
    ("Xor", {"a": B, "b": Y > 0}, {}, lambda a, b: a != b),
    ("Not", {"x": B}, {}, lambda x: x.logical_not()),
    ("Where", {"condition": B, "a": X, "b": Y}, {}, lambda c, a, b: c * a + ~c * b),
    ("MaskedFill", {"x": X, "mask": B}, {}, lambda x, m: x - torch.where(m, math.inf, 0.0)),
    ("MaskedFill", {"x": X, "mask": B[:1]}, {"fill": "number"}, lambda x, m: x * ~m),
    ("Maximum", {"a": X, "b": Y}, {}, lambda a, b: (a + b + (a - b).abs()) / 2),
    ("Minimum", {"a": X, "b": Y}, {}, lambda a, b: (a + b - (a - b).abs()) / 2),
    ("Gather", {"x": X, "index": ORDER}, {"dim": -1}, lambda x, _: x.sort(-1).values),
    ("IndexSelect", {"x": X, "index": torch.tensor([2, 0])}, {"dim": 1}, lambda x, i: x[:, i]),
    ("OneHot", {"x": ORDER}, {"num_classes": 4}, lambda x: torch.eye(4)[x]),
    ("TopK", {"x": X}, {"k": 2}, lambda x: tuple(t[..., :2] for t in x.sort(-1, descending=True))),
    ("Sort", {"x": X}, {"dim": 1}, lambda x: (x.gather(1, x.argsort(1)), x.argsort(1))),
    (
        "Roll", {"x": X}, {"shifts": (1, -1), "dims": (1, 2)},
        lambda x: x[:, [2, 0, 1]][..., [1, 2, 3, 0]],
    ),
    ("Flip", {"x": X}, {"dims": (1, -1)}, lambda x: x[:, [2, 1, 0]][..., [3, 2, 1, 0]]),
    ("Pad", {"x": X}, {"pad": (1, 0, 0, 2), "value": 2.0}, nn.ConstantPad2d((1, 0, 0, 2), 2.0)),
    ("Pad", {"x": X}, {"pad": (2, 1), "mode": "reflect"}, nn.ReflectionPad1d((2, 1))),
    ("Expand", {"x": X[:, :1]}, {"sizes": (5, -1)}, lambda x: x[:, [0] * 5]),
    ("Tile", {"x": X}, {"repeats": (2, 1)}, lambda x: torch.cat([x, x], 1)),
    ("RepeatInterleave", {"x": X}, {"dim": 2}, lambda x: x[..., [0, 0, 1, 1, 2, 2, 3, 3]]),
    ("Chunk", {"x": X}, {}, lambda x: (x[..., :2], x[..., 2:])),
    ("BatchMatMul", {"a": X, "b": Y.mT}, {}, lambda a, b: (a[:, :, None] * b.mT[:, None]).sum(-1)),
    ("Einsum", {"x1": X, "x2": Y}, {}, lambda a, b: a @ b.mT),
    ("Einsum", {"x1": X}, {"equation": "bij->bji"}, lambda a: a.mT),
    ("Einsum", {"x1": X, "x2": Y}, {"equation": "bij,bij->b"}, lambda a, b: (a * b).sum((1, 2))),
    ("Spectrum", {"x": X}, {"dim": 1}, lambda x: torch.fft.fft(x, dim=1).abs()[:, :2]),
    (
        "RFFT", {"x": X}, {},
        lambda x: (torch.fft.fft(x).real[..., :3], torch.fft.fft(x).imag[..., :3]),
    ),
    ("Detach", {"x": X}, {}, lambda x: x),
    ("Cast", {"x": X}, {"dtype": "bfloat16"}, lambda x: x.to(torch.bfloat16)),
    ("PaddingMask", {"x": ORDER[0]}, {}, lambda x: x == 0),
    ("Arange", {"x": X}, {"dim": -1}, lambda _: torch.tensor([0, 1, 2, 3])),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "inputs", "params", "wanted"), CASES, ids=lambda v: v if isinstance(v, str) else ""
)
def test_that_an_operation_computes_what_it_says(
    name: str, inputs: Inputs, params: dict[str, Value], wanted: Wanted
) -> None:
    found, _ = made(name, inputs, **params)
    expected = wanted(*inputs.values())
    expected = expected if isinstance(expected, tuple) else (expected,)
    for one, other in zip(found.values(), expected, strict=True):
        assert one.dtype == other.dtype or {one.dtype, other.dtype} == {torch.bool, torch.int64}
        torch.testing.assert_close(one, other.to(one.dtype))


def test_that_lengths_hide_what_comes_after_them() -> None:
    found, _ = made("LengthMask", {"x": torch.rand(2, 3, 4), "lengths": torch.tensor([1, 3])})
    assert found["mask"].tolist() == [[False, True, True], [False, False, False]]


def test_that_frequencies_lead_back_to_the_signal() -> None:
    parts, _ = made("RFFT", {"x": X}, norm="ortho")
    signal, _ = made("IRFFT", parts, norm="ortho")
    torch.testing.assert_close(signal["y"], X)


@pytest.mark.parametrize("causal", [False, True])
def test_that_attention_is_a_softmax_over_products(*, causal: bool) -> None:
    query, key, value = (torch.randn(2, 2, 5, 4) for _ in range(3))
    given = {"query": query, "key": key, "value": value}
    hidden = torch.ones(5, 5, dtype=torch.bool).triu(1) & causal
    scores = (query @ key.mT / 2).masked_fill(hidden, -math.inf)
    found, _ = made("ScaledDotProductAttention", given, is_causal=causal)
    torch.testing.assert_close(found["y"], scores.softmax(-1) @ value)
    masked, _ = made("ScaledDotProductAttention", {**given, "attn_mask": ~hidden})
    torch.testing.assert_close(masked["y"], found["y"])


def test_that_interpolation_and_grids_agree_with_each_other() -> None:
    images = torch.rand(2, 3, 6, 8)
    half, _ = made("Interpolate", {"x": images}, mode="area")
    torch.testing.assert_close(half["y"], F.avg_pool2d(images, 2))
    like, _ = made("ResizeLike", {"x": images, "like": half["y"]}, mode="area")
    assert torch.equal(like["y"], half["y"])
    still = torch.tensor([[1.0, 0, 0], [0, 1, 0]]).expand(2, 2, 3)
    grid, _ = made("AffineGrid", {"theta": still, "like": images})
    same, _ = made("GridSample", {"x": images, "grid": grid["grid"]})
    torch.testing.assert_close(same["y"], images)


def test_that_sinusoidal_positions_are_those_of_the_paper() -> None:
    found, _ = made("SinusoidalPositions", {"x": torch.zeros(1, 7, 6)})
    waves = found["y"][0]
    for t in range(7):
        for i in range(3):
            angle = t / 10000 ** (2 * i / 6)
            assert waves[t, 2 * i].item() == pytest.approx(math.sin(angle), abs=1e-5)
            assert waves[t, 2 * i + 1].item() == pytest.approx(math.cos(angle), abs=1e-5)


def test_that_turned_queries_and_keys_know_their_distance_alone() -> None:
    query, key = torch.randn(1, 1, 1, 8), torch.randn(1, 1, 1, 8)
    turned = [
        made("RotaryPositions", {"x": x.expand(1, 1, 9, 8)})[0]["y"][0, 0] for x in (query, key)
    ]
    scores = turned[0] @ turned[1].T
    for distance in range(-8, 9):
        diagonal = scores.diagonal(distance)
        torch.testing.assert_close(diagonal, diagonal[:1].expand_as(diagonal), atol=1e-4, rtol=0)
    assert torch.equal(
        turned[0].norm(dim=1).round(decimals=3), query.norm().expand(9).round(decimals=3)
    )


def test_that_learned_positions_are_one_vector_for_each_step() -> None:
    found, module = made("LearnedPositions", {"x": torch.zeros(2, 3, 4)}, longest=5)
    assert isinstance(module, nn.Module)
    (weight,) = module.parameters()
    assert weight.shape == (5, 4)
    assert torch.equal(found["y"], weight[:3].expand(2, 3, 4))


def test_that_places_at_equal_distances_share_a_bias() -> None:
    found, module = made("RelativePositionBias", {"x": torch.zeros(1, 2, 6, 6)}, height=2, width=3)
    assert isinstance(module, nn.Module)
    assert module.get_parameter("table").shape == (3 * 5, 2)
    bias = found["y"][0]
    places = [(row, column) for row in range(2) for column in range(3)]
    by_distance: dict[tuple[int, int], Tensor] = {}
    for i, (a, b) in enumerate(places):
        for j, (c, d) in enumerate(places):
            shared = by_distance.setdefault((a - c, b - d), bias[:, i, j])
            assert torch.equal(shared, bias[:, i, j])
    assert len({tuple(values.tolist()) for values in by_distance.values()}) == 15


def test_that_noise_is_for_training_alone() -> None:
    torch.manual_seed(0)
    found, module = made("GaussianNoise", {"x": torch.zeros(10_000)}, std=0.5)
    assert isinstance(module, nn.Module)
    assert found["y"].std().item() == pytest.approx(0.5, rel=0.05)
    assert torch.equal(module.eval()(X), X)


def test_that_a_reversed_gradient_comes_back_with_its_sign_turned() -> None:
    x = X.clone().requires_grad_()
    found, _ = made("GradientReversal", {"x": x}, scale=2.0)
    assert torch.equal(found["y"], x)
    (found["y"] * Y).sum().backward()
    torch.testing.assert_close(x.grad, -2 * Y)


def test_that_no_gradient_passes_a_detach() -> None:
    x = X.clone().requires_grad_()
    assert not made("Detach", {"x": x})[0]["y"].requires_grad


@pytest.mark.parametrize("always", [True, False])
def test_that_samples_are_spread_as_they_should(*, always: bool) -> None:
    torch.manual_seed(0)
    mean = torch.full((20_000,), 3.0, requires_grad=True)
    log_variance = torch.full((20_000,), math.log(4.0), requires_grad=True)
    given = {"mean": mean, "log_variance": log_variance}
    found, module = made("Reparameterise", given, always=always)
    assert found["y"].mean().item() == pytest.approx(3.0, abs=0.05)
    assert found["y"].std().item() == pytest.approx(2.0, rel=0.03)
    found["y"].sum().backward()
    assert mean.grad is not None
    assert log_variance.grad is not None
    assert isinstance(module, nn.Module)
    assert torch.equal(module.eval()(mean, log_variance), mean) != always


def products(kind: str, ports: tuple[str, ...], shape: tuple[int, ...], **params: Value) -> Network:
    nodes = {f"in_{port}": node("Input", shape=shape) for port in ports}
    nodes["product"] = node(kind, **params)
    links = [f"in_{port}.y > product.{port}" for port in ports]
    return network(nodes, *links)


@pytest.mark.parametrize(
    ("found", "operations"),
    [
        (products("MatMul", ("a", "b"), (2, 6, 6)), 2 * 6 * 6 * 6),
        (products("BatchMatMul", ("a", "b"), (6, 6)), 6 * 6 * 6),
        (products("Einsum", ("x1", "x2"), (5, 7)), 5 * 5 * 7),
        (products("Einsum", ("x1", "x2"), (3, 5, 7), equation="bhij,bhkj->bhik"), 3 * 5 * 5 * 7),
        (
            products("ScaledDotProductAttention", ("query", "key", "value"), (2, 5, 4)),
            2 * 2 * 5 * 5 * 4,
        ),
    ],
)  # fmt: skip
def test_that_multiplications_are_counted(found: Network, operations: int) -> None:
    traced = trace(found)
    assert not traced.problems, traced.problems
    assert summarise(traced).operations == operations


@pytest.mark.parametrize(
    ("equation", "words"),
    [
        ("bik,bkj->bij", "must have 7 along k like x1, but is N × 5 × 7"),
        ("bik,bjk->bij", ""),
        ("bi,bjk->bij", "must have 2 axes, bi, but is N × 5 × 7"),
        ("bik,bjk->ij", "must start with b, the batch, behind the arrow"),
        ("bik,bjk->bin", "letters of the inputs, not n"),
        ("bik,bjk->bii", "each letter behind the arrow once"),
    ],
)
def test_that_an_equation_is_checked_against_what_comes_in(equation: str, words: str) -> None:
    found = products("Einsum", ("x1", "x2"), (5, 7), equation=equation)
    problems = trace(found).problems
    assert [words in problem.text for problem in problems] == ([True] if words else [])
