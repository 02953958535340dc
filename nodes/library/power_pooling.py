"""Power-average pooling: between the mean and the maximum of each window, as a power says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

from nodes.declaration import family
from nodes.layer import Layer, layer
from nodes.library.limits import WINDOW
from nodes.library.pooling import POOLED
from nodes.library.ports import IMAGES, SEQUENCES, VOLUMES
from nodes.params import IntTriple, flag, integer, pair, real, triple
from nodes.shapes import Dims, Sizes, first_problem, spread, window_problem

_VOLUME = 3
_STRIDE_DOC = "Step between windows; none for windows side by side."


@family
class PowerPooling(Layer):
    """Windows that slide over images; the children say over what else."""

    inputs = (IMAGES,)
    outputs = (POOLED,)
    stem = "pool"
    sliding: ClassVar[int] = 2
    """The number of axes that the windows slide over."""

    norm_type: float = real(
        preset=2.0,
        above=0.0,
        max=100.0,
        doc="The power p: 1 adds up, 2 is the length of a vector, the larger the more like Max.",
    )
    kernel_size: Sizes = pair(preset=2, min=1, max=WINDOW, doc="Height and width of a window.")
    stride: Sizes | None = pair(default=None, optional=True, min=1, max=WINDOW, doc=_STRIDE_DOC)
    ceil_mode: bool = flag(
        default=False, advanced=True, doc="Keep a last window that is only partly filled."
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that a window fits into the input."""
        stride = self.kernel_size if self.stride is None else self.stride
        rounds_up = self.ceil_mode and self.sliding < _VOLUME  # PyTorch asks for more there
        slack = tuple(s - 1 if rounds_up else 0 for s in spread(stride, self.sliding))
        kernel, none, one = (spread(n, self.sliding) for n in (self.kernel_size, 0, 1))
        yield from first_problem(kernel_size=window_problem(shapes["x"], kernel, none, one, slack))


@layer(
    category="Pooling",
    module="nn.LPPool1d",
    keywords=("power average", "norm", "lp", "downsample", "sequence"),
    shapes="(N, C, T) → (N, C, T′), T′ = ⌊(T − kernel_size) / stride⌋ + 1",
    formula="y = (Σ xᵖ)^(1/p) over each window, p = norm_type",
    use=(
        "To measure the energy of a signal in each stretch of time: with power 2 it is the length "
        "of the window as a vector."
    ),
    avoid="On negative numbers with an odd power: the root of a negative sum is no number.",
    source="PyTorch, nn.LPPool1d",
)
class LPPool1d(PowerPooling):
    """Takes the power average of each window of a sequence (N, C, T)."""

    inputs = (SEQUENCES,)
    sliding = 1

    kernel_size: int = integer(preset=2, min=1, max=WINDOW, doc="Length of a window.")
    stride: int | None = integer(default=None, optional=True, min=1, max=WINDOW, doc=_STRIDE_DOC)


@layer(
    category="Pooling",
    module="nn.LPPool2d",
    keywords=("power average", "norm", "lp", "downsample", "image"),
    shapes=("(N, C, H, W) → (N, C, H′, W′), H′ = ⌊(H − kernel_size) / stride⌋ + 1 and W′ likewise"),
    formula="y = (Σ xᵖ)^(1/p) over each window, p = norm_type",
    use=(
        "After a ReLU, where something between AvgPool2d and MaxPool2d is wanted: large answers "
        "count more, small ones still a little."
    ),
    avoid=(
        "Before anything made the numbers positive: with an odd power the root of a negative sum "
        "is no number. As a first choice take MaxPool2d."
    ),
    source="Sermanet et al. 2012, arXiv:1204.3968",
)
class LPPool2d(PowerPooling):
    """Takes the power average of each window of an image (N, C, H, W)."""


@layer(
    category="Pooling",
    module="nn.LPPool3d",
    keywords=("power average", "norm", "lp", "downsample", "volume", "video"),
    shapes=(
        "(N, C, D, H, W) → (N, C, D′, H′, W′), D′ = ⌊(D − kernel_size) / stride⌋ + 1 and so on"
    ),
    formula="y = (Σ xᵖ)^(1/p) over each window, p = norm_type",
    use=(
        "Like LPPool2d for scans and videos: a few strong answers in a window decide, and weak "
        "ones are not lost altogether."
    ),
    avoid="Where speed counts: powers and roots cost more than the comparison in MaxPool3d.",
    source="PyTorch, nn.LPPool3d",
)
class LPPool3d(PowerPooling):
    """Takes the power average of each window of a volume (N, C, D, H, W)."""

    inputs = (VOLUMES,)
    sliding = 3

    kernel_size: IntTriple = triple(
        preset=2, min=1, max=WINDOW, doc="Depth, height and width of a window."
    )
    stride: IntTriple | None = triple(
        default=None, optional=True, min=1, max=WINDOW, doc=_STRIDE_DOC
    )
