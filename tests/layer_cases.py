"""Legal uses of any layer, drawn at random from its declaration: parameters and input shapes."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from math import prod

import torch
from torch import Tensor

from nodes import params as kinds
from nodes.graph import Network, Node
from nodes.layer import Layer, Port
from nodes.params import Value
from nodes.shapes import Dims, spread
from runtime.trace import Trace, trace
from tests.networks import network, node

Shape = tuple[int, ...]
Params = dict[str, Value]
Shapes = dict[str, Shape]

BATCH = 3
TRIES = 60
LARGEST = 100_000
"""The most numbers of a sample that a drawn use may make: a test must not fill the memory."""
DTYPES = {"integer": "int64", "boolean": "bool"}


@dataclass(frozen=True)
class Case:
    """One legal use: all parameters, the shape of one sample and the dtype at each linked port."""

    layer: type[Layer]
    params: Params
    shapes: Shapes
    dtypes: dict[str, str] = field(default_factory=dict)

    def network(self) -> Network:
        """Return a network of Inputs, the layer, and an Output for each result.

        What a loss judges goes through an Identity first, so that the model gives it.
        """
        nodes, links = {}, []
        made = self.layer.build(self.params)
        judged = self.layer.role == "loss"
        for port, shape in self.shapes.items():
            nodes[f"in_{port}"] = node("Input", shape=shape, dtype=self.dtypes[port])
            if port in self.counted:
                nodes[f"of_{port}"] = node("Arange")
                links += [f"in_{port} > of_{port}", f"of_{port} > layer.{port}"]
            elif judged and self.dtypes[port] == "float32":
                nodes[f"of_{port}"] = node("Identity")
                nodes[f"out_{port}"] = node("Output")
                links += [f"in_{port} > of_{port}", f"of_{port} > out_{port}"]
                links.append(f"of_{port} > layer.{port}")
            else:
                links.append(f"in_{port} > layer.{port}")
        nodes["layer"] = Node(self.layer.type_name, "layer", self.layer.trimmed(self.params))
        for out in made.output_ports():
            nodes[f"out_{out.name}"] = node("Output")
            links.append(f"layer.{out.name} > out_{out.name}")
        if self.layer.borrows:
            width = self.shapes["x"][-1]
            nodes["in_words"] = node("Input", shape=(6,), dtype="int64")
            nodes["lender"] = node(self.layer.borrows[0], embedding_dim=width)
            nodes["layer"] = nodes["layer"].with_(shares="lender")
            nodes["vectors"] = node("Output")
            links += ["in_words > lender", "lender > vectors"]
        return network(nodes, *links, name="one_layer")

    def inputs(self, seed: int = 0) -> dict[str, Tensor]:
        """Return numbers of these shapes; real ones need a gradient."""
        numbers = torch.Generator().manual_seed(seed)
        found = {port: self._numbers(port, numbers) for port in self.shapes}
        words = torch.zeros((BATCH, 6), dtype=torch.int64)
        return found | ({"words": words} if self.layer.borrows else {})

    def given(self, inputs: dict[str, Tensor]) -> dict[str, Tensor]:
        """Return what the layer itself is given: rows without a batch are counted."""
        rows = {port: torch.arange(*self.shapes[port]) for port in self.counted}
        return {port: rows.get(port, tensor) for port, tensor in inputs.items()}

    @property
    def counted(self) -> set[str]:
        """The ports that take a row of whole numbers without a batch."""
        ports = self.layer.build(self.params).input_ports()
        return {p.name for p in ports if p.axes and not p.optional and p.axes[:1] != "N"}

    def _taken(self, port: str) -> str:
        return {p.name: p.dtype for p in self.layer.inputs}.get(port, "any")

    def _numbers(self, port: str, numbers: torch.Generator) -> Tensor:
        sizes = (BATCH, *self.shapes[port])
        if self.layer.role == "loss" and self._taken(port) == "any":
            return torch.randint(0, 2, sizes, generator=numbers).float()
        if self.layer.role == "loss" and port == "target" and self.dtypes[port] == "float32":
            return torch.rand(sizes, generator=numbers)
        if self.dtypes[port] == "float32":
            positive = self.layer.role == "loss" or self.layer.type_name.startswith("LPPool")
            drawn = torch.rand if positive else torch.randn
            return drawn(sizes, generator=numbers).requires_grad_()
        known = (self.params.get("num_classes"), self.params.get("num_embeddings"))
        tight = 1 in known or self.layer.type_name in ("Gather", "IndexSelect")
        most = 1 if tight else 2
        whole = torch.randint(0, most, sizes, generator=numbers)
        return whole.bool() if self.dtypes[port] == "bool" else whole


def legal(case: Case) -> Trace | None:
    """Return the trace of a use that all rules let pass, None for one that they refuse."""
    return trace(case.network()) if broken(case) == [] else None


def broken(case: Case) -> list[tuple[str, str]] | None:
    """Return what the rules over shapes say, None where the parameters alone are refused."""
    values = filled(case)
    if values is None or list(case.layer.parameter_problems(values)):
        return None
    dims: dict[str, Dims] = {
        port: shape if port in case.counted else ("N", *shape)
        for port, shape in case.shapes.items()
    }
    return list(case.layer.build(values).check_shapes(dims))


def filled(case: Case) -> Params | None:
    """Return the parameters with inferred sizes read off, None where an input lacks the axis."""
    values = case.layer.full(case.params)
    for name, kind in case.layer.kinds().items():
        if isinstance(kind, kinds.Inferred) and values[name] is None:
            whole = (BATCH, *case.shapes[kind.port])
            if not -len(whole) <= kind.axis < len(whole) or kind.axis % len(whole) == 0:
                return None
            values[name] = whole[kind.axis]
    return values


def draw(layer: type[Layer], rng: random.Random) -> tuple[Case, Trace]:
    """Return a legal use of a layer that differs from a fresh node in a few parameters."""
    for attempt in range(TRIES):
        case = any_use(layer, rng, rng.randint(0, 4) if attempt < TRIES - 20 else 0)
        traced = legal(case)
        if traced is not None and _small(traced):
            return case, traced
    message = f"no legal use of {layer.type_name} was found; add one to SPECIAL"
    raise AssertionError(message)


def _small(traced: Trace) -> bool:
    shapes = (shape for use in traced.uses.values() for shape in use.outputs.values())
    return all(shape.elements < LARGEST for shape in shapes)


def any_use(layer: type[Layer], rng: random.Random, changes: int) -> Case:
    """Return a use that may be legal or not, but whose inputs are likely to fit each other."""
    params = _params(layer, rng, changes)
    return Case(layer, params, *_shapes(layer.build(params), rng))


def unfit_use(layer: type[Layer], rng: random.Random) -> Case:
    """Return a use of which one input has the shape of another use's."""
    case, other = (any_use(layer, rng, rng.randint(0, 4)) for _ in range(2))
    moved = [port for port in case.shapes if port in other.shapes]
    if not moved or rng.random() < 0.5:
        return case
    port = rng.choice(moved)
    return replace(case, shapes=case.shapes | {port: other.shapes[port]})


def _params(layer: type[Layer], rng: random.Random, changes: int) -> Params:
    params = layer.full(layer.fresh())
    special = SPECIAL.get(layer.type_name)
    if special is not None:
        params |= special(rng)
    names = [name for name, kind in layer.kinds().items() if _varies(name, kind)]
    for name in rng.sample(names, min(changes, len(names))):
        params[name] = value(layer.kinds()[name], rng)
    return params


def _varies(name: str, kind: kinds.Kind) -> bool:
    return name != "batch_first" and not isinstance(kind, kinds.Inferred | kinds.Text)


def value(kind: kinds.Kind, rng: random.Random) -> Value:
    """Return a small legal value of a kind."""
    if kind.optional and rng.random() < 0.3:
        return None
    found: Value
    match kind:
        case kinds.Integer():
            low = kind.min if kind.min is not None else 0
            found = (
                rng.choice(kind.words)
                if kind.words and rng.random() < 0.3
                else rng.randint(max(low, -3), min(kind.max, max(low, -3) + 3))
            )
        case kinds.Real():
            low = kind.min if kind.above is None else kind.above + 1e-3
            high = 2.0 if kind.max is None else min(kind.max, 3.0)
            found = round(rng.uniform(-2.0 if low is None else low, high), 3)
        case kinds.Flag():
            found = rng.random() < 0.5
        case kinds.Choice():
            found = rng.choice(kind.options)
        case kinds.Sizes():
            found = _sizes(kind, rng)
        case kinds.Integers():
            count = rng.randint(max(kind.shortest, 1), min(kind.longest, max(kind.shortest, 3)))
            found = tuple(rng.randint(max(kind.min or 0, -2), 4) for _ in range(count))
        case kinds.Reals():
            one = kinds.Real(min=kind.min, max=kind.max, above=kind.above)
            parts = tuple(value(one, rng) for _ in range(kind.count or rng.randint(1, 3)))
            found = parts[0] if kind.single and rng.random() < 0.5 else parts
        case _:
            found = kind.start
    return kind.normal(found)


def _sizes(kind: kinds.Sizes, rng: random.Random) -> Value:
    if kind.words and rng.random() < 0.3:
        return rng.choice(kind.words)
    low = max(kind.min or 0, -1)
    if rng.random() < 0.5:
        return rng.randint(low, low + 3)
    least = kind.count if kind.least is None else kind.least
    count = rng.randint(least, kind.count)
    return tuple(rng.randint(low, low + 3) for _ in range(count))


def _shapes(made: Layer, rng: random.Random) -> tuple[Shapes, dict[str, str]]:
    """Return the shapes of one sample at the linked ports, and their dtypes."""
    sizes = {"two": 2, "three": 3}
    free = tuple(rng.choice((1, 2, 4, 6, 8)) for _ in range(rng.randint(1, 4)))
    found: Shapes = {}
    dtypes: dict[str, str] = {}
    for port in made.input_ports():
        drawn = "mask" not in port.name and port.axes[:1] in ("", "N")
        if port.optional and (not drawn or rng.random() < 0.5):
            continue
        for name in _names(port, rng):
            found[name] = _shape(port, sizes, free, rng)
            dtypes[name] = DTYPES.get(port.dtype, "float32")
    fit = FITTED.get(type(made).type_name)
    return (fit(made, found) if fit else found), dtypes


def _names(port: Port, rng: random.Random) -> Iterator[str]:
    if not port.many:
        yield port.name
        return
    yield from (f"{port.name}{number}" for number in range(1, rng.randint(2, 4)))


def _shape(port: Port, sizes: dict[str, int], free: Shape, rng: random.Random) -> Shape:
    axes = port.axes.split()[1:]
    if not port.axes:
        return free
    if port.axes[:1] != "N":
        return (1,)
    for axis in axes:
        sizes.setdefault(axis, rng.choice((4, 6, 8) if axis == "C" else (2, 4, 5, 7, 8)))
    return tuple(sizes[axis] for axis in axes)


def _classes(made: Layer, shapes: Shapes) -> Shapes:
    """Give a target of classes the shape of the scores without their classes."""
    return shapes | {"target": shapes["prediction"][1:]}


def _columns(made: Layer) -> Shape:
    """Return the shape of one sample that Fold puts together."""
    sizes = ("kernel_size", "output_size", "dilation", "padding", "stride")
    kernel, output, gap, pad, step = (spread(getattr(made, name), 2) for name in sizes)
    windows = 1
    for axis in range(2):
        room = output[axis] + 2 * pad[axis] - gap[axis] * (kernel[axis] - 1) - 1
        windows *= room // step[axis] + 1
    return (3 * kernel[0] * kernel[1], max(windows, 1))


def _windows(made: Layer) -> Shape:
    """Return an image of two windows."""
    side = int(getattr(made, "window", 1))
    return (2 * side, side, 3)


def _places(made: Layer) -> Shape:
    """Return how many places a window has, twice."""
    count = prod(int(getattr(made, name)) for name in ("height", "width"))
    return (count, count)


SPECIAL: Mapping[str, Callable[[random.Random], Params]] = {
    "Split": lambda _: {"sizes": (1, 1, 2), "dim": -1},
    **dict.fromkeys(
        ("TransformerEncoderLayer", "TransformerDecoderLayer"), lambda _: {"dim_feedforward": 5}
    ),
    **dict.fromkeys(
        ("TransformerEncoder", "TransformerDecoder"),
        lambda _: {"dim_feedforward": 5, "num_layers": 1},
    ),
    "AdaptiveLogSoftmaxWithLoss": lambda _: {"n_classes": 9, "cutoffs": (3,), "div_value": 2.0},
    "LinearCrossEntropy": lambda _: {"num_classes": 9},
    "Transformer": lambda _: {
        "dim_feedforward": 5,
        "num_encoder_layers": 1,
        "num_decoder_layers": 1,
    },
}
"""Parameters to start from where the fresh ones fit no shape that is drawn."""

FITTED: Mapping[str, Callable[[Layer, Shapes], Shapes]] = {
    **dict.fromkeys(("CrossEntropy", "NLL", "Dice", "Focal"), _classes),
    "LinearCrossEntropy": lambda made, shapes: {
        "x": shapes["x"],
        "target": getattr(made, "out_features", ()),
    },
    "CosineEmbedding": lambda _, shapes: shapes | {"target": ()},
    "Fold": lambda made, _: {"x": _columns(made)},
    "RelativePositionBias": lambda made, shapes: {"x": (shapes["x"][0], *_places(made))},
    "ShiftedWindowMask": lambda made, _: {"x": _windows(made)},
}
"""How the shapes of some inputs follow from parameters and other inputs."""
