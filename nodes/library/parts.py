"""Layers that take a part of a tensor, or cut it into parts. Axes count the batch as axis 0."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nodes.layer import Layer, Port, layer
from nodes.library.limits import AXIS, SIZE
from nodes.library.ports import ANYTHING
from nodes.params import integer, integers
from nodes.shapes import Dims, axis_problem, first_problem, index_problem, shown

_PART = Port("y", "The part that was taken.")
_MOST_PARTS = 16


def _before(dim: int) -> str:
    """Return what an index says about the axes before the one that it cuts."""
    return "..., " if dim == -1 else ":, " * dim


_COUNTED_DOC = "The axis, counted with the batch as axis 0; -1 is the last."


@layer(
    category="Shape",
    stem="part",
    inputs=(ANYTHING,),
    outputs=(_PART,),
    keywords=("crop", "cut", "range", "narrow", "subset"),
    shapes="(…, S, …) → (…, ⌈(stop − start) / step⌉, …), S the size of axis dim",
    formula="y[i] = x[start + i·step] along axis dim, as long as it lies before stop",
    use="To cut away margins, leave the first token out, or take every second step.",
    avoid=(
        "For a single position whose axis should go; take Select. For several parts at once "
        "Split is plainer."
    ),
    source="NumPy, basic slicing",
)
class Slice(Layer):
    """Takes a range of positions of one axis, as Python's x[start:stop:step]."""

    dim: int = integer(preset=1, min=-1, max=AXIS, literal=True, doc=_COUNTED_DOC)
    start: int | None = integer(
        default=None,
        optional=True,
        min=-SIZE,
        max=SIZE,
        doc="The first position; negative counts from the end; none for the very first.",
    )
    stop: int | None = integer(
        default=None,
        preset=1,
        optional=True,
        min=-SIZE,
        max=SIZE,
        doc="The position before which it ends; none for the very end.",
    )
    step: int | None = integer(
        default=None,
        optional=True,
        min=1,
        max=SIZE,
        doc="Take every so many positions; none for each.",
    )

    def call(self) -> str:
        """Return the index with only those of its parts that are set."""
        start = "" if self.start is None else "{start}"
        stop = "" if self.stop is None else "{stop}"
        step = "" if self.step is None else ":{step}"
        return "{y} = {x}[" + f"{_before(self.dim)}{start}:{stop}{step}]"

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the axis exists and that something is left of it."""
        dims = shapes["x"]
        found = axis_problem(dims, self.dim)
        size = "" if found else dims[self.dim]
        kept = range(size)[self.start : self.stop : self.step] if isinstance(size, int) else ":"
        empty = None if kept else f"must leave something of the {size} positions of {shown(dims)}"
        yield from first_problem(dim=found, stop=empty)


@layer(
    category="Shape",
    stem="select",
    inputs=(ANYTHING,),
    outputs=(_PART,),
    keywords=("index", "last step", "take", "pick"),
    shapes="(…, S, …) → (…, …), without axis dim",
    formula="y[…] = x[…, index, …], the index at axis dim",
    use=(
        "To take the last step of a recurrent layer, or the first token of a transformer, as "
        "a summary of the sequence."
    ),
    avoid=(
        "At index −1 of padded sequences, whose last step is padding; a mean over the true "
        "steps is safer."
    ),
    source="PyTorch, torch.select",
)
class Select(Layer):
    """Takes one position of an axis, which goes: dim 1, index -1 is the last step of (N, T, C)."""

    dim: int = integer(preset=1, min=-1, max=AXIS, literal=True, doc=_COUNTED_DOC)
    index: int = integer(
        preset=-1,
        min=-SIZE,
        max=SIZE,
        doc="The position; negative counts from the end.",
    )

    def call(self) -> str:
        """Return the index of one position."""
        return "{y} = {x}[" + _before(self.dim) + "{index}]"

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the axis has such a position."""
        axis = axis_problem(shapes["x"], self.dim)
        index = None if axis else index_problem(shapes["x"], self.dim, self.index)
        yield from first_problem(dim=axis, index=index)


@layer(
    category="Shape",
    stem="split",
    inputs=(ANYTHING,),
    keywords=("chunk", "divide", "branch", "separate"),
    shapes="(…, S, …) → (…, s₁, …), (…, s₂, …) and so on, s₁ + s₂ + … = S",
    formula="yₖ = the numbers of x along dim from s₁ + … + sₖ₋₁ on, sₖ = sizes[k] of them",
    use=(
        "To make branches of channels or features that go different ways, such as mean and "
        "variance of an encoder."
    ),
    avoid="Where all branches need everything: link the one output to all of them instead.",
    source="PyTorch, torch.split",
)
class Split(Layer):
    """Cuts an axis into parts of given sizes, each with an output of its own: y1, y2 and so on."""

    sizes: tuple[int, ...] = integers(
        preset=(8, 8),
        min=1,
        max=SIZE,
        shortest=2,
        longest=_MOST_PARTS,
        literal=True,
        doc="Sizes of the parts; they add up to the size of the axis.",
    )
    dim: int = integer(preset=1, min=-1 - AXIS, max=AXIS, literal=True, doc=_COUNTED_DOC)

    def output_ports(self) -> tuple[Port, ...]:
        """Return one output for each part."""
        sizes: object = self.sizes  # not yet checked when the canvas asks
        parts = sizes[:_MOST_PARTS] if isinstance(sizes, tuple) else ()
        return tuple(Port(f"y{n}", f"Part {n}.") for n in range(1, len(parts) + 1))

    def call(self) -> str:
        """Return the call with one variable for each part."""
        parts = ", ".join(f"{{{port.name}}}" for port in self.output_ports())
        return parts + " = torch.split({x}, [{*sizes}], dim={dim})"

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the parts make up the whole axis."""
        dims = shapes["x"]
        found = axis_problem(dims, self.dim)
        size = sum(self.sizes) if found else dims[self.dim]
        words = f"must add up to {size}, axis {self.dim} of {shown(dims)}, but add up to"
        wrong = None if size == sum(self.sizes) else f"{words} {sum(self.sizes)}"
        yield from first_problem(dim=found, sizes=wrong)
