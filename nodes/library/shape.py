"""Layers that arrange numbers anew and compute nothing. Axes count the batch as axis 0."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nodes.layer import Layer, Port, layer
from nodes.library.limits import AXIS, SIZE, WINDOW
from nodes.library.ports import ANYTHING, IMAGES
from nodes.params import IntPair, choice, flag, integer, integers, pair, real
from nodes.shapes import (
    BATCH,
    Dims,
    axis_problem,
    count_problem,
    first_problem,
    front_problem,
    index_problem,
    shown,
)

_ARRANGED = Port("y", "The same numbers in other axes.")
_PART = Port("y", "The part that was taken.")
_MOST_PARTS = 16


@layer(
    category="Shape",
    module="nn.Flatten",
    stem="flatten",
    inputs=(ANYTHING,),
    outputs=(Port("y", "The same numbers with fewer axes."),),
    keywords=("reshape", "vector", "view", "to dense"),
)
class Flatten(Layer):
    """Joins axes into one; as it starts, all but the batch: (N, C, H, W) becomes (N, C·H·W)."""

    start_dim: int = integer(
        default=1, min=-1 - AXIS, max=AXIS, literal=True, doc="The first axis that is joined."
    )
    end_dim: int = integer(
        default=-1, min=-1 - AXIS, max=AXIS, literal=True, doc="The last axis that is joined."
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the axes exist, stand in order and leave the batch alone."""
        dims = shapes["x"]
        if dims == (BATCH,):
            yield "x", f"must have axes behind the batch, but is {shown(dims)}"
            return
        first = axis_problem(dims, self.start_dim)
        last = first or axis_problem(dims, self.end_dim)
        if not last and self.start_dim % len(dims) > self.end_dim % len(dims):
            last = f"must not lie before start_dim = {self.start_dim}, but is {self.end_dim}"
        yield from first_problem(start_dim=first, end_dim=last)


@layer(
    category="Shape",
    stem="reshape",
    inputs=(ANYTHING,),
    outputs=(_ARRANGED,),
    keywords=("view", "unflatten", "rearrange", "fold"),
)
class Reshape(Layer):
    """Arranges the numbers of each sample in other axes; the batch stays in front."""

    forward = "{y} = {x}.reshape({x}.shape[0], {*shape})"

    shape: tuple[int, ...] = integers(
        preset=(-1,),
        min=-1,
        max=SIZE,
        shortest=1,
        doc="Shape of one sample, without the batch; one -1 stands for what remains.",
    )

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that no size is 0 and at most one is left open."""
        if 0 in self.shape:
            yield "shape", "must have sizes of 1 or more, or one -1, but has a 0"
        if self.shape.count(-1) > 1:
            yield "shape", f"must have at most one -1, but has {self.shape.count(-1)}"

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the new axes hold as many numbers as the old ones."""
        yield from first_problem(shape=count_problem(shapes["x"][1:], self.shape))


@layer(
    category="Shape",
    stem="permute",
    inputs=(ANYTHING,),
    outputs=(_ARRANGED,),
    keywords=("transpose", "swap", "axes", "channels last", "rearrange"),
)
class Permute(Layer):
    """Puts the axes in another order; the batch stays in front.

    Axes count with the batch as axis 0: dims 2, 3, 1 makes (N, H, W, C) of (N, C, H, W).
    """

    forward = "{y} = {x}.permute(0, {*dims})"

    dims: tuple[int, ...] = integers(
        preset=(2, 1),
        min=1,
        max=AXIS,
        shortest=1,
        longest=AXIS,
        literal=True,
        doc="The old numbers of the axes behind the batch, in their new order.",
    )

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that each axis behind the batch is named once."""
        if sorted(self.dims) != list(range(1, len(self.dims) + 1)):
            words = f"must name each axis from 1 to {len(self.dims)} once"
            yield "dims", f"{words}, but is {', '.join(map(str, self.dims))}"

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that there are as many axes as are named."""
        dims = shapes["x"]
        if len(dims) != len(self.dims) + 1:
            words = f"must name the {len(dims) - 1} axes behind the batch of {shown(dims)}"
            yield "dims", f"{words}, but names {len(self.dims)}"


@layer(
    category="Shape",
    stem="transpose",
    inputs=(ANYTHING,),
    outputs=(_ARRANGED,),
    keywords=("swap", "permute", "axes"),
)
class Transpose(Layer):
    """Exchanges two axes: 1 and 2 turn (N, T, C) for recurrent layers into (N, C, T) for Conv1d."""

    forward = "{y} = {x}.transpose({dim0}, {dim1})"

    dim0: int = integer(preset=1, min=-1 - AXIS, max=AXIS, literal=True, doc="One axis.")
    dim1: int = integer(preset=2, min=-1 - AXIS, max=AXIS, literal=True, doc="The other axis.")

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that both axes exist and that the batch stays in front."""
        first, second = (front_problem(shapes["x"], dim) for dim in (self.dim0, self.dim1))
        yield from first_problem(dim0=first, dim1=second)


@layer(
    category="Shape",
    stem="squeeze",
    inputs=(ANYTHING,),
    outputs=(Port("y", "The same numbers with one axis fewer."),),
    keywords=("remove axis", "drop dimension"),
)
class Squeeze(Layer):
    """Removes an axis of size 1: (N, 1) becomes (N)."""

    forward = "{y} = {x}.squeeze({dim})"

    dim: int = integer(
        preset=-1,
        min=-1 - AXIS,
        max=AXIS,
        literal=True,
        doc="The axis of size 1 that goes; -1 is the last.",
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the axis has size 1; PyTorch would leave any other without a word."""
        dims = shapes["x"]
        found = axis_problem(dims, self.dim)
        if not found and dims[self.dim] != 1:
            found = f"must name an axis of size 1, but axis {self.dim} of {shown(dims)} is larger"
        yield from first_problem(dim=found)


@layer(
    category="Shape",
    stem="unsqueeze",
    inputs=(ANYTHING,),
    outputs=(Port("y", "The same numbers with one axis more."),),
    keywords=("add axis", "expand dimension", "new axis", "channel"),
)
class Unsqueeze(Layer):
    """Adds an axis of size 1: with dim 1 (N, H, W) becomes (N, 1, H, W), images of one channel."""

    forward = "{y} = {x}.unsqueeze({dim})"

    dim: int = integer(
        preset=1,
        min=-1 - AXIS,
        max=AXIS,
        literal=True,
        doc="The number of the new axis; -1 puts it last.",
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the new axis does not come before the batch."""
        yield from first_problem(dim=front_problem(shapes["x"], self.dim, added=1))


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
        parts = self.sizes[:_MOST_PARTS] if isinstance(self.sizes, tuple) else ()
        return tuple(Port(f"y{n}", f"Part {n}.") for n in range(1, len(parts) + 1))

    def call(self) -> str:
        """Return the call with one variable for each part."""
        parts = ", ".join(f"{{{port.name}}}" for port in self.output_ports())
        return parts + " = {x}.split([{*sizes}], dim={dim})"

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the parts make up the whole axis."""
        dims = shapes["x"]
        found = axis_problem(dims, self.dim)
        size = sum(self.sizes) if found else dims[self.dim]
        words = f"must add up to {size}, axis {self.dim} of {shown(dims)}, but add up to"
        wrong = None if size == sum(self.sizes) else f"{words} {sum(self.sizes)}"
        yield from first_problem(dim=found, sizes=wrong)


@layer(
    category="Shape",
    module="nn.Upsample",
    stem="upsample",
    inputs=(Port("x", "Images (N, C, H, W).", dtype="float", axes="N C H W"),),
    outputs=(Port("y", "The same channels, larger."),),
    keywords=("resize", "interpolate", "enlarge", "zoom", "decoder"),
)
class Upsample(Layer):
    """Enlarges images (N, C, H, W) without learning: by repeating or blending pixels."""

    size: IntPair | None = pair(
        default=None,
        optional=True,
        min=1,
        max=WINDOW,
        doc="Height and width of the result; none to use scale_factor.",
    )
    scale_factor: float | None = real(
        default=None,
        preset=2.0,
        optional=True,
        above=0.0,
        max=256.0,
        doc="How many times larger; none to use size.",
    )
    mode: str = choice(
        "nearest",
        "bilinear",
        "bicubic",
        "nearest-exact",
        default="nearest",
        doc="Repeat the nearest pixel, or blend neighbours.",
    )
    align_corners: bool | None = flag(
        default=None,
        optional=True,
        advanced=True,
        doc="Keep the corner pixels in place; only where neighbours are blended.",
    )

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that the size is said once, and that align_corners has a meaning."""
        if self.size is None and self.scale_factor is None:
            yield "scale_factor", "must be set, or size instead"
        if self.size is not None and self.scale_factor is not None:
            yield "scale_factor", "must be none where size is set, or the other way round"
        if self.align_corners is not None and self.mode not in ("bilinear", "bicubic"):
            yield "align_corners", f"must be none for mode {self.mode}"


@layer(
    category="Shape",
    module="nn.PixelShuffle",
    stem="shuffle",
    inputs=(IMAGES,),
    outputs=(Port("y", "Fewer channels, larger."),),
    keywords=("sub-pixel", "super resolution", "depth to space", "enlarge"),
)
class PixelShuffle(Layer):
    """Enlarges images by turning channels into pixels: (N, C·r·r, H, W) to (N, C, H·r, W·r)."""

    upscale_factor: int = integer(preset=2, min=1, max=256, doc="r: how many times larger.")

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that there are channels enough."""
        channels = shapes["x"][1]
        if isinstance(channels, int) and channels % self.upscale_factor**2:
            words = f"must, squared, divide the channels of {shown(shapes['x'])}"
            yield "upscale_factor", f"{words}, but is {self.upscale_factor}"


@layer(
    category="Shape",
    module="nn.PixelUnshuffle",
    stem="shuffle",
    inputs=(IMAGES,),
    outputs=(Port("y", "More channels, smaller."),),
    keywords=("sub-pixel", "space to depth", "patch"),
)
class PixelUnshuffle(Layer):
    """Shrinks images by turning pixels into channels: (N, C, H·r, W·r) to (N, C·r·r, H, W)."""

    downscale_factor: int = integer(preset=2, min=1, max=256, doc="r: how many times smaller.")

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that height and width can be divided."""
        sides = [side for side in shapes["x"][2:] if isinstance(side, int)]
        if any(side % self.downscale_factor for side in sides):
            words = f"must divide height and width of {shown(shapes['x'])}"
            yield "downscale_factor", f"{words}, but is {self.downscale_factor}"


@layer(
    category="Shape",
    stem="cast",
    inputs=(ANYTHING,),
    outputs=(Port("y", "The same shape in the other type."),),
    keywords=("type", "convert", "float", "integer", "dtype"),
)
class Cast(Layer):
    """Turns numbers into another type: real numbers, whole numbers, or true and false."""

    dtype: str = choice("float32", "int64", "bool", preset="float32", literal=True, doc="The type.")

    def call(self) -> str:
        """Return the method that converts."""
        methods = {"float32": "float", "int64": "long", "bool": "bool"}
        return f"{{y}} = {{x}}.{methods[self.dtype]}()"
