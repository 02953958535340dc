"""Padding: a border around sequences, images and volumes; negative sizes cut instead."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

from nodes.declaration import family
from nodes.layer import Layer, Port, layer
from nodes.library.limits import WINDOW
from nodes.library.ports import IMAGES, SEQUENCES, VOLUMES
from nodes.params import real, sizes
from nodes.shapes import Dims, Sizes, first_problem, spread

_PADDED = Port("y", "The same numbers with a border.")
_LINE = "(N, C, T) → (N, C, T + left + right)"
_PLANE = "(N, C, H, W) → (N, C, H + top + bottom, W + left + right)"
_SPACE = "(N, C, D, H, W) → (N, C, D′, H′, W′), each longer by what padding adds at its two ends"


@family
class Padding(Layer):
    """A border around images; the children say around what else and what it holds."""

    inputs = (IMAGES,)
    outputs = (_PADDED,)
    stem = "pad"
    shapes = _PLANE
    joined: ClassVar[bool] = False
    """Whether one end continues the other: PyTorch then leaves holes where it adds and cuts."""

    padding: Sizes = sizes(
        4,
        preset=1,
        min=-WINDOW,
        max=WINDOW,
        doc="Columns at the left and right, rows at the top and bottom; one number for all sides.",
    )

    def widest(self, size: int) -> int | None:
        """Return how wide a border of an axis of this size can be, None without an end."""
        return None

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that something is left of each axis, and that there is enough for the border."""
        dims = shapes["x"]
        sides = spread(self.padding, 2 * (len(dims) - 2))
        pairs = zip(sides[::2], sides[1::2], reversed(dims[2:]), strict=True)
        yield from first_problem(padding=next(filter(None, (self._wrong(*p) for p in pairs)), None))

    def _wrong(self, before: int, after: int, size: int | str) -> str | None:
        if not isinstance(size, int):
            return None
        if self.joined and before * after < 0:
            return f"must not add at one end and cut at the other, but is {before} and {after}"
        widest = self.widest(size)
        if widest is not None and max(before, after) > widest:
            return f"must be at most {widest} for an axis of {size}, but is {max(before, after)}"
        if size + before + after < 1:
            return f"must leave something of an axis of {size}, but cuts {-before - after} off"
        return None


@family
class SequencePadding(Padding):
    """A border at the ends of sequences."""

    inputs = (SEQUENCES,)
    shapes = _LINE

    padding: Sizes = sizes(
        2,
        preset=1,
        min=-WINDOW,
        max=WINDOW,
        doc="Steps added at the front and at the end; one number for both.",
    )


@family
class VolumePadding(Padding):
    """A border around volumes."""

    inputs = (VOLUMES,)
    shapes = _SPACE

    padding: Sizes = sizes(
        6,
        preset=1,
        min=-WINDOW,
        max=WINDOW,
        doc="Planes at the left and right, top and bottom, front and back; one for all sides.",
    )


@layer(
    category="Shape",
    module="nn.ZeroPad1d",
    keywords=("border", "zeros", "same length", "sequence", "crop"),
    formula="y[n, c, t] = x[n, c, t − left], and 0 where that is outside",
    use=(
        "Before a Conv1d that must not look ahead: as many zeros in front as the filter reaches "
        "back make it causal."
    ),
    avoid="For the same border on both sides of one convolution, which has a padding of its own.",
    source="PyTorch, nn.ZeroPad1d",
)
class ZeroPad1d(SequencePadding):
    """Adds zeros at the front and at the end of sequences (N, C, T)."""


@layer(
    category="Shape",
    module="nn.ZeroPad2d",
    keywords=("border", "zeros", "same size", "image", "crop", "frame"),
    formula="y[n, c, i, j] = x[n, c, i − top, j − left], and 0 where that is outside",
    use=(
        "Where the four sides of an image need different borders, such as to make its size "
        "divide evenly, or to shift it by a pixel."
    ),
    avoid=(
        "Before a Conv2d with the same border all around: set its padding, which costs no copy of "
        "the image."
    ),
    source="PyTorch, nn.ZeroPad2d",
)
class ZeroPad2d(Padding):
    """Adds a border of zeros around images (N, C, H, W)."""


@layer(
    category="Shape",
    module="nn.ZeroPad3d",
    keywords=("border", "zeros", "same size", "volume", "video", "crop"),
    formula="y[n, c, d, i, j] = x[n, c, d − front, i − top, j − left], and 0 outside",
    use=(
        "To give volumes or videos a border that differs from side to side, such as empty frames "
        "before the first."
    ),
    avoid="Where the border is equal on all sides and a Conv3d follows, which pads by itself.",
    source="PyTorch, nn.ZeroPad3d",
)
class ZeroPad3d(VolumePadding):
    """Adds a border of zeros around volumes (N, C, D, H, W)."""


@layer(
    category="Shape",
    module="nn.ConstantPad1d",
    keywords=("border", "fill", "value", "sequence", "crop"),
    formula="y[n, c, t] = x[n, c, t − left], and value where that is outside",
    use=(
        "Where nothing is not 0: the silence level of a signal, or a very negative number before "
        "a MaxPool1d."
    ),
    avoid="For zeros, where ZeroPad1d says what is meant.",
    source="PyTorch, nn.ConstantPad1d",
)
class ConstantPad1d(SequencePadding):
    """Adds a number of your choice at the front and at the end of sequences (N, C, T)."""

    value: float = real(preset=0.0, doc="What stands at both ends.")


@layer(
    category="Shape",
    module="nn.ConstantPad2d",
    keywords=("border", "fill", "value", "image", "crop", "frame"),
    formula="y[n, c, i, j] = x[n, c, i − top, j − left], and value where that is outside",
    use=(
        "To frame images in the colour of their background, for instance 1 around dark letters "
        "on white paper."
    ),
    avoid=(
        "For a border of zeros; ZeroPad2d is shorter. For one that goes on like the image take "
        "ReflectionPad2d."
    ),
    source="PyTorch, nn.ConstantPad2d",
)
class ConstantPad2d(Padding):
    """Adds a border of a number of your choice around images (N, C, H, W)."""

    value: float = real(preset=0.0, doc="What the border holds.")


@layer(
    category="Shape",
    module="nn.ConstantPad3d",
    keywords=("border", "fill", "value", "volume", "video", "crop"),
    formula="y[n, c, d, i, j] = x[n, c, d − front, i − top, j − left], and value outside",
    use=(
        "Around scans whose empty space has a value of its own, such as −1000 for air in computed "
        "tomography."
    ),
    avoid="For zeros, where ZeroPad3d says what is meant.",
    source="PyTorch, nn.ConstantPad3d",
)
class ConstantPad3d(VolumePadding):
    """Adds a border of a number of your choice around volumes (N, C, D, H, W)."""

    value: float = real(preset=0.0, doc="What the border holds.")
