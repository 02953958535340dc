"""Layers that shift, turn, repeat and widen: the same numbers in other places."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from nodes.layer import Layer, Port, layer
from nodes.library.limits import AXIS, SIZE, WINDOW
from nodes.library.ports import ANYTHING, SAME
from nodes.params import choice, integer, integers, real
from nodes.shapes import Dims, axis_problem, first_problem, shown

_DIMS_DOC: Final = "The axes, counted with the batch as axis 0; -1 is the last."
_SAMPLE_DOC: Final = "one number for each axis behind the batch"


def _axes_problem(dims: Dims, axes: tuple[int, ...]) -> str | None:
    """Return why axes cannot be moved along: missing, the batch, or named twice."""
    found = next(filter(None, (axis_problem(dims, axis) for axis in axes)), None)
    if not found and len({axis % len(dims) for axis in axes}) < len(axes):
        return "must name each axis once"
    return found


def _rank_problem(dims: Dims, numbers: tuple[int, ...]) -> str | None:
    """Return why a list does not say something of each axis behind the batch."""
    if len(numbers) == len(dims) - 1:
        return None
    words = f"must have {_SAMPLE_DOC} of {shown(dims)}, {len(dims) - 1} in all"
    return f"{words}, but has {len(numbers)}"


@layer(
    category="Shape",
    stem="rolled",
    inputs=(ANYTHING,),
    outputs=(SAME,),
    forward="{y} = {x}.roll({shifts}, {dims})",
    keywords=("shift", "cyclic", "circular", "swin", "wrap around", "torch.roll"),
    formula="y[i] = x[(i − shift) mod S], along each of the axes dims",
    use="To move the windows of a Swin transformer by half a window, and for periodic fields.",
    avoid="Where what leaves at one end must not come in at the other; take Pad and Slice.",
    source="Liu et al. 2021, arXiv:2103.14030",
)
class Roll(Layer):
    """Shifts along axes; what leaves at one end comes in at the other."""

    shifts: tuple[int, ...] = integers(
        preset=(1,),
        min=-SIZE,
        max=SIZE,
        shortest=1,
        doc="By how many positions, for each of the axes; negative is towards the start.",
    )
    dims: tuple[int, ...] = integers(
        preset=(1,), min=-1 - AXIS, max=AXIS, shortest=1, literal=True, doc=_DIMS_DOC
    )

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that there is one shift for each axis."""
        if len(self.shifts) != len(self.dims):
            words = f"must have {len(self.dims)} numbers, one for each of dims"
            yield "shifts", f"{words}, but has {len(self.shifts)}"

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the axes exist and leave the batch alone."""
        yield from first_problem(dims=_axes_problem(shapes["x"], self.dims))


@layer(
    category="Shape",
    stem="flipped",
    inputs=(ANYTHING,),
    outputs=(SAME,),
    forward="{y} = {x}.flip({*dims})",
    keywords=("reverse", "mirror", "backwards", "augmentation", "torch.flip"),
    formula="y[i] = x[S − 1 − i], along each of the axes dims",
    use="To read a sequence backwards, or to average over an image and its mirror image.",
    avoid="As augmentation while training: the data panel does that for a part of the samples.",
    source="PyTorch, torch.flip",
)
class Flip(Layer):
    """Turns axes around: the last comes first."""

    dims: tuple[int, ...] = integers(
        preset=(-1,), min=-1 - AXIS, max=AXIS, shortest=1, literal=True, doc=_DIMS_DOC
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the axes exist, differ and leave the batch alone."""
        yield from first_problem(dims=_axes_problem(shapes["x"], self.dims))


@layer(
    category="Shape",
    stem="padded",
    inputs=(ANYTHING,),
    outputs=(Port("y", "The same axes, longer at their ends."),),
    keywords=("border", "margin", "zero padding", "reflect", "replicate", "constant", "F.pad"),
    shapes="(…, S) → (…, before + S + after), for each padded axis from the last on",
    formula="y = x with a border along its last axes",
    use="For a border along any axes, or on one side alone, as before a causal convolution.",
    avoid="Where the convolution's own padding does it. ZeroPad2d and its kin tell their axes.",
    source="PyTorch, F.pad",
)
class Pad(Layer):
    """Adds a border along the last axes; negative numbers cut off instead."""

    pad: tuple[int, ...] = integers(
        preset=(1, 1),
        min=-WINDOW,
        max=WINDOW,
        shortest=2,
        literal=True,
        doc="How much before and after the last axis, then the one before it, and so on.",
    )
    mode: str = choice(
        "constant",
        "reflect",
        "replicate",
        "circular",
        default="constant",
        doc="What the border holds: a number, or what lies inside.",
    )
    value: float = real(
        default=0.0, literal=True, doc="The number that fills the border, for constant."
    )

    def call(self) -> str:
        """Return the call; the value is said where it is used."""
        value = ", {value=}" if self.mode == "constant" else ""
        return "{y} = F.pad({x}, {pad}, {mode=}" + value + ")"

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that the numbers come in pairs."""
        if len(self.pad) % 2:
            yield "pad", f"must be pairs of numbers, before and after, but has {len(self.pad)}"

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the padded axes exist, leave the batch alone, and that something is left."""
        dims, count = shapes["x"], len(self.pad) // 2
        if count > len(dims) - 1:
            words = f"must leave the batch alone: {shown(dims)} has {len(dims) - 1} axes behind it"
            yield "pad", f"{words}, but {count} are padded"
            return
        if self.mode != "constant" and not (count <= 3 and len(dims) - count <= 2):  # noqa: PLR2004
            words = "must be constant unless all axes behind the channels are padded, up to three"
            yield "mode", f"{words}, but of {shown(dims)} {count} are"
            return
        yield from first_problem(pad=self._size_problem(dims))

    def _size_problem(self, dims: Dims) -> str | None:
        pairs = zip(self.pad[::2], self.pad[1::2], strict=True)
        for number, (before, after) in enumerate(pairs, start=1):
            size = dims[-number]
            if not isinstance(size, int):
                continue
            most = {"reflect": size - 1, "circular": size}.get(self.mode, WINDOW)
            if max(before, after) > most:
                return f"must be at most {most} for {self.mode} along an axis of {size}"
            cut = min(before, 0) + min(after, 0)
            if size + before + after < 1 or (self.mode == "constant" and size + cut < 0):
                return f"must leave something of the {size} positions of axis -{number}"
        return None


@layer(
    category="Shape",
    stem="expanded",
    inputs=(ANYTHING,),
    outputs=(Port("y", "The axes of size 1 stretched, without copying."),),
    forward="{y} = {x}.expand({x}.shape[0], {*sizes})",
    keywords=("broadcast", "stretch", "repeat", "view", "Tensor.expand"),
    shapes="(N, 1, S) → (N, sizes)",
    formula="y[n, i, j] = x[n, 0, j], for an axis of size 1",
    use="To hold one vector against many, without a copy in memory.",
    avoid="Before arithmetic, which stretches axes of size 1 by itself.",
    source="PyTorch, Tensor.expand",
)
class Expand(Layer):
    """Stretches axes of size 1 to a size; the numbers are read again and again, not copied."""

    sizes: tuple[int, ...] = integers(
        preset=(-1,),
        min=-1,
        max=SIZE,
        shortest=1,
        doc="Size of each axis behind the batch; -1 leaves it as it is.",
    )

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that no size is 0."""
        if 0 in self.sizes:
            yield "sizes", "must be 1 or more, or -1, but has a 0"

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that only axes of size 1 are stretched."""
        dims = shapes["x"]
        found = _rank_problem(dims, self.sizes)
        pairs = [] if found else zip(dims[1:], self.sizes, strict=True)
        wrong = [size for size, wanted in pairs if wanted not in (-1, size) and size != 1]
        words = f"must be -1 or equal where {shown(dims)} is not 1, but stretches {wrong[:1]}"
        yield from first_problem(sizes=found or (words if wrong else None))


@layer(
    category="Shape",
    stem="tiled",
    inputs=(ANYTHING,),
    outputs=(Port("y", "Each axis so many times as long."),),
    forward="{y} = {x}.repeat(1, {*repeats})",
    keywords=("repeat", "copy", "replicate", "torch.tile", "Tensor.repeat"),
    shapes="(N, S, …) → (N, repeats·S, …)",
    formula="y = copies of x side by side, along each axis",
    use="To set a pattern many times, or a vector beside every pixel of an image.",
    avoid="For an axis of size 1: Expand does it without copying. To run a node often, repeat it.",
    source="PyTorch, Tensor.repeat",
)
class Tile(Layer):
    """Sets copies of each sample side by side along its axes."""

    repeats: tuple[int, ...] = integers(
        preset=(2,),
        min=1,
        max=WINDOW,
        shortest=1,
        doc="How many copies along each axis behind the batch.",
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that there is a number for each axis."""
        yield from first_problem(repeats=_rank_problem(shapes["x"], self.repeats))


@layer(
    category="Shape",
    stem="repeated",
    inputs=(ANYTHING,),
    outputs=(Port("y", "One axis so many times as long."),),
    forward="{y} = {x}.repeat_interleave({repeats}, {dim})",
    keywords=("grouped query attention", "gqa", "duplicate", "upsample", "nearest"),
    shapes="(…, S, …) → (…, repeats·S, …), at axis dim",
    formula="y[…, i, …] = x[…, ⌊i / repeats⌋, …], at axis dim",
    use="To share keys and values among several heads, and to draw steps out in time.",
    avoid="For whole copies one after the other; take Tile.",
    source="Ainslie et al. 2023, arXiv:2305.13245",
)
class RepeatInterleave(Layer):
    """Repeats each position of an axis a number of times in a row."""

    repeats: int = integer(preset=2, min=1, max=WINDOW, doc="How often each position comes.")
    dim: int = integer(
        preset=1,
        min=-1 - AXIS,
        max=AXIS,
        literal=True,
        doc="The axis that grows, counted with the batch as axis 0; -1 is the last.",
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the axis exists and is not the batch."""
        yield from first_problem(dim=axis_problem(shapes["x"], self.dim))


_MOST_CHUNKS: Final = 16


@layer(
    category="Shape",
    stem="chunk",
    inputs=(ANYTHING,),
    keywords=("split", "divide", "equal parts", "query key value", "gates", "torch.chunk"),
    shapes="(…, S, …) → (…, S/chunks, …), once for each output",
    formula="yₖ = part k of x along axis dim, all of one size",
    use="To take query, key and value, or the gates of a cell, out of one Linear.",
    avoid="For parts of different sizes; take Split.",
    source="PyTorch, torch.chunk",
)
class Chunk(Layer):
    """Cuts an axis into equal parts, each with an output of its own: y1, y2 and so on."""

    chunks: int = integer(
        preset=2, min=2, max=_MOST_CHUNKS, literal=True, doc="How many parts; it divides the axis."
    )
    dim: int = integer(
        preset=-1,
        min=-1 - AXIS,
        max=AXIS,
        literal=True,
        doc="The axis that is cut, counted with the batch as axis 0; -1 is the last.",
    )

    def output_ports(self) -> tuple[Port, ...]:
        """Return one output for each part."""
        chunks: object = self.chunks  # not yet checked when the canvas asks
        count = chunks if type(chunks) is int else 0
        numbers = range(1, min(count, _MOST_CHUNKS) + 1)
        return tuple(Port(f"y{number}", f"Part {number}.") for number in numbers)

    def call(self) -> str:
        """Return the call with one variable for each part."""
        parts = ", ".join(f"{{{port.name}}}" for port in self.output_ports())
        return parts + " = {x}.chunk({chunks}, dim={dim})"

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the parts come out equal."""
        found = axis_problem(shapes["x"], self.dim)
        size = 0 if found else shapes["x"][self.dim]
        uneven = isinstance(size, int) and size % self.chunks
        words = f"must divide {size}, axis {self.dim} of {shown(shapes['x'])}, but is {self.chunks}"
        yield from first_problem(dim=found, chunks=words if uneven else None)
