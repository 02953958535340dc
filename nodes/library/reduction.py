"""Reductions: one number for all those along some axes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nodes.declaration import family
from nodes.layer import Layer, Port, layer
from nodes.library.limits import AXIS
from nodes.library.ports import NUMBERS
from nodes.params import flag, integers
from nodes.shapes import Dims, axis_problem, first_problem


@family
class Reduction(Layer):
    """What all reductions share; `method` is the tensor's method that does it."""

    inputs = (NUMBERS,)
    outputs = (Port("y", "One number for those along the axes, which go unless they are kept."),)

    dim: tuple[int, ...] = integers(
        preset=(-1,),
        min=-1 - AXIS,
        max=AXIS,
        shortest=1,
        literal=True,
        doc="The axes, counted with the batch as axis 0; -1 is the last.",
    )
    keepdim: bool = flag(default=False, doc="Keep the axes, with size 1.")

    def reduced(self, method: str) -> str:
        """Return the call of a method; one axis is written as a number, several as a tuple."""
        axes = "{*dim}" if len(self.dim) == 1 else "{dim}"
        return f"{{y}} = {{x}}.{method}({axes}, {{keepdim=}})"

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the axes exist, differ and leave the batch alone."""
        dims = shapes["x"]
        found = next(filter(None, (axis_problem(dims, axis) for axis in self.dim)), None)
        if not found and len({axis % len(dims) for axis in self.dim}) < len(self.dim):
            found = "must name each axis once"
        yield from first_problem(dim=found)


@layer(
    category="Math",
    stem="mean",
    keywords=("average", "reduce", "global average pooling"),
    shapes="(…, S, …) → (…, …), without the axes dim, or with size 1 if keepdim",
    formula="y = 1/S · Σ x over the axes dim, S numbers in all",
    use=(
        "To summarize steps, pixels or tokens in one vector, such as a mean over time before "
        "a classifier."
    ),
    avoid=(
        "Over padded steps, which count as well, and where a single strong sign decides; take Max."
    ),
    source="PyTorch, torch.mean",
)
class Mean(Reduction):
    """Takes the mean along one or more axes."""

    def call(self) -> str:
        """Return the call."""
        return self.reduced("mean")


@layer(
    category="Math",
    stem="total",
    keywords=("add", "reduce", "total"),
    shapes="(…, S, …) → (…, …), without the axes dim, or with size 1 if keepdim",
    formula="y = Σ x over the axes dim",
    use="Where amounts add up: counts, messages in a graph, squares in a distance.",
    avoid="Over axes whose length varies, since results grow with it; take Mean.",
    source="PyTorch, torch.sum",
)
class Sum(Reduction):
    """Adds up along one or more axes."""

    def call(self) -> str:
        """Return the call."""
        return self.reduced("sum")


@layer(
    category="Math",
    stem="maximum",
    keywords=("maximum", "largest", "reduce", "global max"),
    shapes="(…, S, …) → (…, …), without the axes dim, or with size 1 if keepdim",
    formula="y = max of x over the axes dim",
    use="To ask whether a feature occurs anywhere along an axis, such as a word in a text.",
    avoid=(
        "Where all numbers should learn: only the largest gets a gradient, equal ones share "
        "it; take Mean."
    ),
    source="PyTorch, torch.amax",
)
class Max(Reduction):
    """Takes the largest number along one or more axes."""

    def call(self) -> str:
        """Return the call."""
        return self.reduced("amax")
