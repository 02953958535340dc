"""Recurrent cells: one step of a recurrent layer, from a state to the next."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import ClassVar

from nodes.declaration import family
from nodes.layer import Layer, Port, layer
from nodes.library.limits import SIZE
from nodes.library.recurrent import pair_problems
from nodes.params import choice, flag, inferred, integer
from nodes.shapes import Dims, first_problem, same_problem

_STEP = Port("x", "One step of each sequence (N, features).", dtype="float", axes="N C")
_STATE = Port(
    "h0",
    "The state before this step (N, hidden_size); zeros if nothing is linked.",
    optional=True,
    dtype="float",
    axes="N H",
)
_MEMORY = replace(
    _STATE,
    name="c0",
    doc="The memory before this step, linked together with h0; zeros if nothing is linked.",
)
_NEXT = Port("h", "The state after this step (N, hidden_size).")


@family
class Cell(Layer):
    """What all recurrent cells share."""

    inputs: ClassVar[tuple[Port, ...]] = (_STEP, _STATE)
    outputs: ClassVar[tuple[Port, ...]] = (_NEXT,)
    forward = "{h} = {self}({x}, {hx=h0})"
    stem = "cell"
    shapes = "(N, C), (N, hidden_size) → (N, hidden_size)"

    input_size: int = inferred("x", axis=-1, max=SIZE, doc="Features of a step.")
    hidden_size: int = integer(preset=64, min=1, max=SIZE, doc="Size of the memory.")
    bias: bool = flag(default=True, advanced=True, doc="Add learned numbers to the state.")

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that each sequence has a state of the right size."""
        yield from pair_problems(shapes) if _MEMORY in self.inputs else ()
        wanted = (shapes["x"][0], self.hidden_size)
        yield from first_problem(
            **{
                port.name: _state_problem(shapes[port.name], wanted)
                for port in self.inputs[1:]
                if port.name in shapes
            }
        )


def _state_problem(dims: Dims, wanted: Dims) -> str | None:
    return same_problem(dims, wanted, "the batch and hidden_size")


@layer(
    category="Recurrent",
    module="nn.RNNCell",
    keywords=("elman", "simple recurrent", "step", "state", "recurrent loop"),
    formula="h = tanh(W·x + U·h0 + b), or max(0, ·) in place of tanh where nonlinearity is relu",
    use=(
        "To learn how recurrence works, and inside a loop of your own whose next input depends on "
        "what it said before."
    ),
    avoid="For whole sequences that are known beforehand: RNN runs over all steps at once, faster.",
    source="Elman 1990, Finding structure in time",
)
class RNNCell(Cell):
    """One step of an RNN: the next state from an input (N, features) and the state before."""

    nonlinearity: str = choice("tanh", "relu", default="tanh", doc="What bends the state.")


@layer(
    category="Recurrent",
    module="nn.LSTMCell",
    keywords=("long short-term memory", "step", "state", "decoder", "recurrent loop"),
    shapes="(N, C), (N, hidden_size), (N, hidden_size) → (N, hidden_size), (N, hidden_size)",
    formula=(
        "i, f, o = σ(W·x + U·h0 + b), each with its own W, U and b; g = tanh(V·x + Z·h0 + d)\n"
        "c = f·c0 + i·g, h = o·tanh(c)"
    ),
    use=(
        "In decoders that write one word after the other and attend in between, where the loop "
        "must be your own."
    ),
    avoid="For whole sequences that are known beforehand: LSTM runs over all steps at once.",
    source="Hochreiter and Schmidhuber 1997, Long Short-Term Memory",
)
class LSTMCell(Cell):
    """One step of an LSTM: next state and memory from an input (N, features) and those before."""

    inputs = (_STEP, _STATE, _MEMORY)
    outputs = (_NEXT, Port("c", "The memory after this step (N, hidden_size)."))
    forward = "{h}, {c} = {self}({x}, {hx=(h0, c0)})"


@layer(
    category="Recurrent",
    module="nn.GRUCell",
    keywords=("gated recurrent unit", "step", "state", "decoder", "recurrent loop"),
    formula=(
        "r, z = σ(W·x + U·h0 + b), each with its own W, U and b\n"
        "n = tanh(V·x + a + r·(Z·h0 + d)), h = (1 − z)·n + z·h0"
    ),
    use=(
        "In a loop of your own, where an LSTMCell would do and one state is simpler to carry than "
        "two."
    ),
    avoid="For whole sequences that are known beforehand: GRU runs over all steps at once, faster.",
    source="Cho et al. 2014, arXiv:1406.1078",
)
class GRUCell(Cell):
    """One step of a GRU: the next state from an input (N, features) and the state before."""
