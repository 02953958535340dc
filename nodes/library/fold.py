"""Windows of an image as columns, and columns put together to an image again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import prod

from nodes.layer import Layer, Port, layer
from nodes.library.limits import WINDOW
from nodes.library.ports import IMAGES
from nodes.params import pair
from nodes.shapes import Dims, Sizes, first_problem, shown, spread, window_problem

_GAP_DOC = "Distance between the points of a window."
_PADDING_DOC = "Rows and columns of zeros around the image."
_STRIDE_DOC = "Step between windows; as large as a window for windows side by side."
_AXES = 2


@layer(
    category="Shape",
    module="nn.Unfold",
    stem="unfold",
    inputs=(IMAGES,),
    outputs=(Port("y", "A column of numbers for each window."),),
    keywords=("im2col", "patches", "windows", "sliding", "blocks"),
    shapes="(N, C, H, W) → (N, C·kernel_size², windows)",
    formula="y[n, :, l] = the numbers of window l, channel by channel, row by row",
    use=(
        "To treat patches as one treats words, or to write a convolution of your own: each column "
        "is one window."
    ),
    avoid=(
        "For a plain convolution or a patch embedding: Conv2d computes the same without copying "
        "every window."
    ),
    source="PyTorch, nn.Unfold",
)
class Unfold(Layer):
    """Writes each window of an image as a column: (N, C, H, W) to (N, C·height·width, windows)."""

    kernel_size: Sizes = pair(preset=2, min=1, max=WINDOW, doc="Height and width of a window.")
    dilation: Sizes = pair(default=1, min=1, max=WINDOW, advanced=True, doc=_GAP_DOC)
    padding: Sizes = pair(default=0, min=0, max=WINDOW, doc=_PADDING_DOC)
    stride: Sizes = pair(default=1, preset=2, min=1, max=WINDOW, doc=_STRIDE_DOC)

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that a window fits into the padded image."""
        values = (self.kernel_size, self.padding, self.dilation, 0)
        windows = (spread(value, _AXES) for value in values)
        yield from first_problem(kernel_size=window_problem(shapes["x"], *windows))


@layer(
    category="Shape",
    module="nn.Fold",
    stem="fold",
    inputs=(
        Port("x", "A column of numbers for each window (N, C, T).", dtype="float", axes="N C T"),
    ),
    outputs=(Port("y", "Images (N, C, H, W); where windows overlap their numbers add up."),),
    keywords=("col2im", "patches", "windows", "overlap add", "blocks"),
    shapes="(N, C·kernel_size², windows) → (N, C, output_size, output_size)",
    formula="y[n, c, i, j] = Σ of the numbers of all windows that cover pixel i, j",
    use="To make an image of processed patches, such as those that Unfold has cut.",
    avoid=(
        "Where windows overlap and a mean is meant: it adds up, so divide by the Fold of an Unfold "
        "of ones."
    ),
    source="PyTorch, nn.Fold",
)
class Fold(Layer):
    """Puts windows together to an image: (N, C·height·width, windows) to (N, C, H, W)."""

    output_size: Sizes = pair(preset=8, min=1, max=WINDOW, doc="Height and width of the image.")
    kernel_size: Sizes = pair(preset=2, min=1, max=WINDOW, doc="Height and width of a window.")
    dilation: Sizes = pair(default=1, min=1, max=WINDOW, advanced=True, doc=_GAP_DOC)
    padding: Sizes = pair(default=0, min=0, max=WINDOW, doc=_PADDING_DOC)
    stride: Sizes = pair(default=1, preset=2, min=1, max=WINDOW, doc=_STRIDE_DOC)

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the columns are windows of such an image, and as many as it has."""
        _, column, windows = shapes["x"]
        kernel, sizes = spread(self.kernel_size, _AXES), spread(self.output_size, _AXES)
        wrong, count = None, self._count(sizes)
        if isinstance(column, int) and column % prod(kernel):
            wrong = f"must have a product that divides the columns of {shown(shapes['x'])}"
            wrong += f", but is {shown(kernel)}"
        few = None
        if isinstance(windows, int) and windows != count:
            few = f"must be an image of {windows} windows, as {shown(shapes['x'])} has, but "
            few += f"{shown(sizes)} has {count}"
        yield from first_problem(kernel_size=wrong, output_size=few)

    def _count(self, sizes: tuple[int, ...]) -> int:
        """Return how many windows an image of these sizes has."""
        values = (self.kernel_size, self.dilation, self.padding, self.stride)
        found = 1
        for size, window, gap, pad, step in zip(
            sizes, *(spread(value, _AXES) for value in values), strict=True
        ):
            found *= max((size + 2 * pad - gap * (window - 1) - 1) // step + 1, 0)
        return found
