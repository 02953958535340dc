"""Pooling: one number for each window, so that images and sequences become smaller."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

from nodes.declaration import family
from nodes.layer import Layer, Port, layer
from nodes.library.limits import WINDOW
from nodes.library.ports import IMAGES, SEQUENCES, VOLUMES
from nodes.params import IntTriple, flag, integer, pair, triple
from nodes.shapes import Dims, Sizes, first_problem, spread, window_problem

POOLED = Port("y", "The same channels, smaller.")
INDICES = Port("indices", "Where each largest number stood, as a MaxUnpool wants it.")


@family
class Locating(Layer):
    """Keeps largest numbers and can say where they stood."""

    outputs = (POOLED,)
    stem = "pool"

    return_indices: bool = flag(
        default=False,
        literal=True,
        advanced=True,
        doc="Also say where each largest number stood, so that a MaxUnpool can put it back.",
    )

    def output_ports(self) -> tuple[Port, ...]:
        """Return y, and the places of the largest numbers if they are wanted."""
        return (POOLED, INDICES) if self.return_indices else (POOLED,)

    def call(self) -> str:
        """Return the call, which gives a pair if the places are wanted."""
        return "{y}, {indices} = {self}({x})" if self.return_indices else self.forward


@family
class Pooling(Layer):
    """Windows that slide over images; the children say over what else and what they keep."""

    inputs = (IMAGES,)
    outputs = (POOLED,)
    stem = "pool"
    sliding: ClassVar[int] = 2
    """The number of axes that the windows slide over."""

    kernel_size: Sizes = pair(preset=2, min=1, max=WINDOW, doc="Height and width of a window.")
    stride: Sizes | None = pair(
        default=None,
        optional=True,
        min=1,
        max=WINDOW,
        doc="Step between windows; none for windows side by side.",
    )
    padding: Sizes = pair(
        default=0,
        min=0,
        max=WINDOW,
        doc="Rows and columns added at each side: at most half a window.",
    )

    def spacing(self) -> Sizes:
        """Return the distance between the points of a window."""
        return 1

    def rounds_up(self) -> bool:
        """Return whether a window may start inside and end outside of the input."""
        return False

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that the padding is at most half a window, as PyTorch wants it."""
        windows = spread(self.kernel_size, self.sliding)
        for pad, window in zip(spread(self.padding, self.sliding), windows, strict=True):
            if pad > window // 2:
                yield "padding", f"must be at most half of {window}, the window, but is {pad}"
                return

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that a window fits into the padded input."""
        stride = self.kernel_size if self.stride is None else self.stride
        steps = spread(stride, self.sliding)
        slack = tuple(step - 1 if self.rounds_up() else 0 for step in steps)
        sizes = (self.kernel_size, self.padding, self.spacing(), slack)
        windows = (spread(size, self.sliding) for size in sizes)
        yield from first_problem(kernel_size=window_problem(shapes["x"], *windows))


@family
class MaxPooling(Pooling, Locating):
    """The largest number of each window."""

    dilation: Sizes = pair(
        default=1, min=1, max=WINDOW, advanced=True, doc="Distance between the points of a window."
    )
    ceil_mode: bool = flag(
        default=False, advanced=True, doc="Keep a last window that is only partly filled."
    )

    def spacing(self) -> Sizes:
        """Return the distance between the points of a window."""
        return self.dilation

    def rounds_up(self) -> bool:
        """Return whether a window may start inside and end outside of the input."""
        return self.ceil_mode


@family
class AveragePooling(Pooling):
    """The mean of each window."""

    ceil_mode: bool = flag(
        default=False, advanced=True, doc="Keep a last window that is only partly filled."
    )
    count_include_pad: bool = flag(
        default=True, advanced=True, doc="Count the zeros of the padding in the mean."
    )

    def rounds_up(self) -> bool:
        """Return whether a window may start inside and end outside of the input."""
        return self.ceil_mode


@layer(
    category="Pooling",
    module="nn.MaxPool1d",
    keywords=("maximum", "downsample", "subsample", "sequence"),
    shapes=(
        "(N, C, T) → (N, C, T′)\n"
        "T′ = ⌊(T + 2·padding − dilation·(kernel_size − 1) − 1) / stride⌋ + 1"
    ),
    formula=(
        "y[n, c, t] = max of x[n, c, t·stride + u·dilation − padding] over u = 0 … kernel_size − 1"
    ),
    use="To shorten sequences where it counts that a feature occurs, not exactly when.",
    avoid=(
        "Where the exact moment matters, as in alignment or detection; a Conv1d with a stride "
        "learns what to keep."
    ),
    source="PyTorch, nn.MaxPool1d",
)
class MaxPool1d(MaxPooling):
    """Keeps the largest number of each window of a sequence (N, C, T)."""

    inputs = (SEQUENCES,)
    sliding = 1

    kernel_size: int = integer(preset=2, min=1, max=WINDOW, doc="Length of a window.")
    stride: int | None = integer(
        default=None,
        optional=True,
        min=1,
        max=WINDOW,
        doc="Step between windows; none for windows side by side.",
    )
    padding: int = integer(
        default=0, min=0, max=WINDOW, doc="Steps added at both ends, at most half a window."
    )
    dilation: int = integer(
        default=1, min=1, max=WINDOW, advanced=True, doc="Distance between the points of a window."
    )


@layer(
    category="Pooling",
    module="nn.MaxPool2d",
    keywords=("maximum", "downsample", "subsample", "image"),
    shapes=(
        "(N, C, H, W) → (N, C, H′, W′)\n"
        "H′ = ⌊(H + 2·padding − dilation·(kernel_size − 1) − 1) / stride⌋ + 1, W′ likewise"
    ),
    formula=(
        "y[n, c, i, j] = max of x[n, c, i·stride + u·dilation − padding, j·stride + "
        "v·dilation − padding] over u, v"
    ),
    use=(
        "Between the stages of a convolutional classifier: a quarter of the numbers, and "
        "small shifts of the image change little."
    ),
    avoid=(
        "Where every pixel needs an answer, without a way around it as in U-Net, and in "
        "generators; take a Conv2d with a stride."
    ),
    source=(
        "Krizhevsky et al. 2012, ImageNet Classification with Deep Convolutional Neural "
        "Networks; PyTorch, nn.MaxPool2d"
    ),
)
class MaxPool2d(MaxPooling):
    """Keeps the largest number of each window of an image (N, C, H, W).

    With kernel_size 2 height and width are halved.
    """


@layer(
    category="Pooling",
    module="nn.MaxPool3d",
    keywords=("maximum", "downsample", "subsample", "volume", "video"),
    shapes=(
        "(N, C, D, H, W) → (N, C, D′, H′, W′)\n"
        "D′ = ⌊(D + 2·padding − dilation·(kernel_size − 1) − 1) / stride⌋ + 1, H′ and W′ "
        "likewise"
    ),
    formula=(
        "y[n, c, i] = max of x[n, c, i·stride + u·dilation − padding] over u\n"
        "i and u count depth, height and width"
    ),
    use=(
        "Between the stages of networks for scans and videos: with a window of 2 an eighth of "
        "the numbers remains."
    ),
    avoid=(
        "Along a short time axis, which is soon used up; a window of 1 × 2 × 2 leaves it alone."
    ),
    source="Tran et al. 2014, arXiv:1412.0767; PyTorch, nn.MaxPool3d",
)
class MaxPool3d(MaxPooling):
    """Keeps the largest number of each window of a volume (N, C, D, H, W)."""

    inputs = (VOLUMES,)
    sliding = 3

    kernel_size: IntTriple = triple(
        preset=2, min=1, max=WINDOW, doc="Depth, height and width of a window."
    )
    stride: IntTriple | None = triple(
        default=None,
        optional=True,
        min=1,
        max=WINDOW,
        doc="Step between windows; none for windows side by side.",
    )
    padding: IntTriple = triple(
        default=0, min=0, max=WINDOW, doc="Planes added at each side, at most half a window."
    )
    dilation: IntTriple = triple(
        default=1, min=1, max=WINDOW, advanced=True, doc="Distance between the points of a window."
    )


@layer(
    category="Pooling",
    module="nn.AvgPool1d",
    keywords=("average", "mean", "downsample", "subsample", "sequence"),
    shapes=("(N, C, T) → (N, C, T′)\nT′ = ⌊(T + 2·padding − kernel_size) / stride⌋ + 1"),
    formula=(
        "y[n, c, t] = 1/kernel_size · Σ x[n, c, t·stride + u − padding] over u = 0 … "
        "kernel_size − 1"
    ),
    use="To shorten and smooth sequences where the general level counts: sensors, spectra.",
    avoid="For rare, sharp events, which a mean washes out; MaxPool1d keeps them.",
    source="PyTorch, nn.AvgPool1d",
)
class AvgPool1d(AveragePooling):
    """Takes the mean of each window of a sequence (N, C, T)."""

    inputs = (SEQUENCES,)
    sliding = 1

    kernel_size: int = integer(preset=2, min=1, max=WINDOW, doc="Length of a window.")
    stride: int | None = integer(
        default=None,
        optional=True,
        min=1,
        max=WINDOW,
        doc="Step between windows; none for windows side by side.",
    )
    padding: int = integer(
        default=0, min=0, max=WINDOW, doc="Steps added at both ends, at most half a window."
    )


@family
class _DividedPooling(AveragePooling):
    divisor_override: int | None = integer(
        default=None,
        optional=True,
        min=1,
        max=WINDOW,
        advanced=True,
        doc="Divide the sum of a window by this instead of its size.",
    )


@layer(
    category="Pooling",
    module="nn.AvgPool2d",
    keywords=("average", "mean", "downsample", "subsample", "image"),
    shapes=(
        "(N, C, H, W) → (N, C, H′, W′)\n"
        "H′ = ⌊(H + 2·padding − kernel_size) / stride⌋ + 1, W′ likewise"
    ),
    formula=(
        "y[n, c, i, j] = mean of x[n, c, i·stride + u − padding, j·stride + v − padding] over u, v"
    ),
    use=(
        "To shrink feature maps smoothly: in transitions of DenseNet, and where strided "
        "convolutions would alias."
    ),
    avoid=(
        "In the early stages of a classifier, where single strong edges count; MaxPool2d "
        "keeps them."
    ),
    source=(
        "LeCun et al. 1998, Gradient-Based Learning Applied to Document Recognition; PyTorch, "
        "nn.AvgPool2d"
    ),
)
class AvgPool2d(_DividedPooling):
    """Takes the mean of each window of an image (N, C, H, W)."""


@layer(
    category="Pooling",
    module="nn.AvgPool3d",
    keywords=("average", "mean", "downsample", "subsample", "volume", "video"),
    shapes=(
        "(N, C, D, H, W) → (N, C, D′, H′, W′)\n"
        "D′ = ⌊(D + 2·padding − kernel_size) / stride⌋ + 1, H′ and W′ likewise"
    ),
    formula=(
        "y[n, c, i] = mean of x[n, c, i·stride + u − padding] over u\n"
        "i and u count depth, height and width"
    ),
    use="To shrink volumes or videos smoothly, such as the last feature maps of a 3D network.",
    avoid=(
        "Where a small finding in a large volume decides: its trace is averaged away; take "
        "MaxPool3d."
    ),
    source="PyTorch, nn.AvgPool3d",
)
class AvgPool3d(_DividedPooling):
    """Takes the mean of each window of a volume (N, C, D, H, W)."""

    inputs = (VOLUMES,)
    sliding = 3

    kernel_size: IntTriple = triple(
        preset=2, min=1, max=WINDOW, doc="Depth, height and width of a window."
    )
    stride: IntTriple | None = triple(
        default=None,
        optional=True,
        min=1,
        max=WINDOW,
        doc="Step between windows; none for windows side by side.",
    )
    padding: IntTriple = triple(
        default=0, min=0, max=WINDOW, doc="Planes added at each side, at most half a window."
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that a window fits into the input without its padding: only here PyTorch asks."""
        sizes = (self.kernel_size, 0, 1, 0)
        windows = (spread(size, self.sliding) for size in sizes)
        yield from first_problem(kernel_size=window_problem(shapes["x"], *windows))
