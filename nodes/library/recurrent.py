"""Recurrent layers: they read a sequence step by step and remember."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import ClassVar

from nodes.declaration import family
from nodes.layer import Layer, Port, layer
from nodes.library.limits import DEPTH, SIZE
from nodes.library.ports import STEPS
from nodes.params import choice, flag, inferred, integer, real
from nodes.shapes import Dims, shown

_STEPS_OUT = Port("y", "The state after every step (N, T, hidden_size), twice that wide if both.")
_LAST_STATE = Port("h", "The last state of every layer and direction (layers, N, hidden_size).")
_FIRST_STATE = Port(
    "h0",
    "The state before the first step, such as h of another layer; zeros if nothing is linked.",
    optional=True,
    dtype="float",
    axes="layers N H",
)


@family
class Recurrent(Layer):
    """What all recurrent layers share."""

    inputs: ClassVar[tuple[Port, ...]] = (STEPS, _FIRST_STATE)
    outputs: ClassVar[tuple[Port, ...]] = (_STEPS_OUT, _LAST_STATE)
    forward = "{y}, {h} = {self}({x}, {hx=h0})"
    signature = "nn.RNNBase"
    unrolled_axis = 1

    input_size: int = inferred("x", axis=-1, max=SIZE, doc="Features of each step.")
    hidden_size: int = integer(preset=64, min=1, max=SIZE, doc="Size of the memory.")
    num_layers: int = integer(
        default=1, min=1, max=DEPTH, doc="Layers on top of each other, each reading the one below."
    )
    bias: bool = flag(default=True, advanced=True, doc="Add learned numbers to each state.")
    batch_first: bool = flag(
        default=False,
        preset=True,
        advanced=True,
        literal=True,
        doc="The batch is axis 0 and time is axis 1, as everywhere in a network here.",
    )
    dropout: float = real(
        default=0.0,
        min=0.0,
        max=1.0,
        doc="Probability that a number is left out between two layers while training.",
    )
    bidirectional: bool = flag(
        default=False, doc="Also read from the end to the start; y is then twice as wide."
    )

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that the batch comes first and that dropout has two layers to stand between."""
        if not self.batch_first:
            yield "batch_first", "must be true: the batch is axis 0 of every tensor here"
        if self.dropout and self.num_layers == 1:
            yield (
                "dropout",
                (
                    "acts between layers and needs num_layers of 2 or more; "
                    f"with one layer it must be 0, but is {self.dropout}"
                ),
            )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that there is a first state for each layer and direction."""
        yield from self._state_problems(shapes, "h0", self.hidden_size)

    def _state_problems(
        self, shapes: Mapping[str, Dims], name: str, size: int
    ) -> Iterator[tuple[str, str]]:
        count = self.num_layers * (2 if self.bidirectional else 1)
        wanted = (count, shapes["x"][0], size)
        if shapes.get(name, wanted) != wanted:
            words = f"must be {shown(wanted)}: layers times directions, batch, size of the state"
            yield name, f"{words}; but is {shown(shapes[name])}"


@layer(
    category="Recurrent",
    module="nn.RNN",
    stem="rnn",
    keywords=("elman", "simple recurrent", "sequence", "time series", "memory"),
    shapes=(
        "(N, T, input_size) → y (N, T, hidden_size·D), h (num_layers·D, N, hidden_size), D = "
        "2 if bidirectional"
    ),
    formula="hₜ = tanh(W₁·xₜ + b₁ + W₂·hₜ₋₁ + b₂), or ReLU for tanh; yₜ = hₜ",
    use=(
        "For short sequences, and to see how recurrence works: the smallest recurrent layer "
        "there is."
    ),
    avoid=(
        "Where something 10 or more steps ago matters: gradients vanish or explode on the "
        "way; take LSTM or GRU."
    ),
    source="Elman 1990, Finding Structure in Time; PyTorch, nn.RNN",
)
class RNN(Recurrent):
    """Reads sequences (N, T, features): each state comes from the step and the state before it.

    Forgets quickly; LSTM and GRU remember longer.
    """

    nonlinearity: str = choice("tanh", "relu", default="tanh", doc="What bends each state.")


@layer(
    category="Recurrent",
    module="nn.LSTM",
    stem="lstm",
    keywords=("long short-term memory", "sequence", "time series", "text", "bilstm"),
    shapes=(
        "(N, T, input_size) → y (N, T, hidden_size·D), h (num_layers·D, N, hidden_size), c as "
        "h, D = 2 if bidirectional"
    ),
    formula=(
        "i, f, o = σ(W·[xₜ, hₜ₋₁] + b), each with its own W and b; g = tanh(W·[xₜ, hₜ₋₁] + b)\n"
        "cₜ = f·cₜ₋₁ + i·g, hₜ = o·tanh(cₜ), yₜ = hₜ"
    ),
    use=(
        "For series and text where what happened long ago counts: forecasts, tagging, "
        "signals. It keeps its memory in c."
    ),
    avoid=(
        "For very long sequences on graphics cards, since steps wait for each other; "
        "attention or Conv1d run in parallel."
    ),
    source="Hochreiter and Schmidhuber 1997, Long Short-Term Memory; PyTorch, nn.LSTM",
)
class LSTM(Recurrent):
    """Reads sequences (N, T, features) with a memory that gates write, keep and read.

    Take the last step of y with a Select (dim 1, index -1) to say one thing of a sequence.
    """

    inputs = (
        STEPS,
        _FIRST_STATE,
        replace(
            _FIRST_STATE,
            name="c0",
            doc="The memory before the first step, linked together with h0; zeros if unlinked.",
        ),
    )
    outputs = (
        _STEPS_OUT,
        _LAST_STATE,
        Port("c", "The last memory of every layer and direction (layers, N, hidden_size)."),
    )
    forward = "{y}, ({h}, {c}) = {self}({x}, {hx=(h0, c0)})"

    proj_size: int = integer(
        default=0,
        min=0,
        max=SIZE,
        advanced=True,
        doc="Project each state to this smaller size; 0 leaves it as it is.",
    )

    def check(self) -> Iterator[tuple[str, str]]:
        """Check also that a projection makes the state smaller."""
        yield from super().check()
        if self.proj_size >= self.hidden_size:
            yield (
                "proj_size",
                (f"must be smaller than hidden_size = {self.hidden_size}, but is {self.proj_size}"),
            )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that state and memory come together, one for each layer and direction."""
        yield from pair_problems(shapes)
        yield from self._state_problems(shapes, "h0", self.proj_size or self.hidden_size)
        yield from self._state_problems(shapes, "c0", self.hidden_size)


def pair_problems(shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
    """Yield that a state has come without its memory, or the memory without its state."""
    for name, other in (("h0", "c0"), ("c0", "h0")):
        if name in shapes and other not in shapes:
            yield other, f"must be linked, too, where {name} is: an LSTM starts from both"


@layer(
    category="Recurrent",
    module="nn.GRU",
    stem="gru",
    keywords=("gated recurrent unit", "sequence", "time series", "text"),
    shapes=(
        "(N, T, input_size) → y (N, T, hidden_size·D), h (num_layers·D, N, hidden_size), D = "
        "2 if bidirectional"
    ),
    formula=(
        "r, z = σ(W·[xₜ, hₜ₋₁] + b), each with its own W and b; n = tanh(W₁·xₜ + b₁ + "
        "r·(W₂·hₜ₋₁ + b₂))\n"
        "hₜ = (1 − z)·n + z·hₜ₋₁, yₜ = hₜ"
    ),
    use=(
        "In place of LSTM where data or time is short: about as good, with three quarters of "
        "its weights."
    ),
    avoid=(
        "Where exact counting over long stretches is needed, which LSTM does better, and "
        "where steps could run in parallel."
    ),
    source="Cho et al. 2014, arXiv:1406.1078; PyTorch, nn.GRU",
)
class GRU(Recurrent):
    """Reads sequences (N, T, features) with a gated memory, simpler and faster than an LSTM."""
