"""Fractional max pooling: windows at random places, so that sizes shrink by any factor."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

from nodes.declaration import family
from nodes.layer import layer
from nodes.library.limits import WINDOW
from nodes.library.pooling import Locating
from nodes.library.ports import IMAGES, VOLUMES
from nodes.params import IntTriple, pair, reals, triple
from nodes.shapes import Dims, Sizes, shown, spread

Ratios = float | tuple[float, ...]


@family
class FractionalPooling(Locating):
    """Windows at random places of images; the children say of what else."""

    inputs = (IMAGES,)
    sliding: ClassVar[int] = 2
    """The number of axes that become smaller."""
    spare: ClassVar[int] = 0
    """How many positions must be left for the windows to move."""

    kernel_size: Sizes = pair(preset=2, min=1, max=WINDOW, doc="Height and width of a window.")
    output_size: Sizes | None = pair(
        default=None,
        optional=True,
        min=1,
        max=WINDOW,
        doc="Height and width of the result; none to use output_ratio.",
    )
    output_ratio: Ratios | None = reals(
        default=None,
        preset=0.7,
        optional=True,
        single=True,
        count=2,
        above=0.0,
        max=0.999_999,
        doc="Size of the result as a share of the input's, below 1; none to use output_size.",
    )

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that the size of the result is said, and once."""
        if self.output_size is None and self.output_ratio is None:
            yield "output_ratio", "must be set, or output_size instead"
        if self.output_size is not None and self.output_ratio is not None:
            yield "output_ratio", "must be none where output_size is set, or the other way round"

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that there is room for so many windows of this size."""
        dims = shapes["x"][2:]
        name = "output_ratio" if self.output_size is None else "output_size"
        for size, window, wanted in zip(dims, self._windows, self._wanted(dims), strict=True):
            if not isinstance(size, int):
                continue
            most = size - window + 1 - self.spare
            if not 0 < wanted <= most:
                words = f"windows of {window} in {shown(dims)}, but makes {wanted}"
                yield name, f"must make from 1 to {most} results from {words}"
                return

    @property
    def _windows(self) -> tuple[int, ...]:
        return spread(self.kernel_size, self.sliding)

    def _wanted(self, dims: Dims) -> tuple[int, ...]:
        if self.output_size is not None:
            return spread(self.output_size, self.sliding)
        ratio = self.output_ratio
        assert ratio is not None
        ratios = ratio if isinstance(ratio, tuple) else (ratio,) * self.sliding
        pairs = zip(dims, ratios, strict=True)
        return tuple(int(size * share) if isinstance(size, int) else 1 for size, share in pairs)


@layer(
    category="Pooling",
    module="nn.FractionalMaxPool2d",
    keywords=("random", "stochastic", "maximum", "downsample", "image"),
    shapes="(N, C, H, W) → (N, C, H′, W′), H′ = output_size or ⌊H·output_ratio⌋, W′ likewise",
    formula="y = max of x over each window; the windows begin at random places while it runs",
    use=(
        "In deep convolutional networks that must shrink slowly, by less than half at a time; the "
        "random windows also work against overfitting."
    ),
    avoid=(
        "Where the same image must always give the same answer: the windows are drawn anew in "
        "prediction, too. Take MaxPool2d there."
    ),
    source="Graham 2014, arXiv:1412.6071",
)
class FractionalMaxPool2d(FractionalPooling):
    """Keeps the largest number of each window of an image (N, C, H, W), at random places.

    Also in prediction the places are drawn anew at each call.
    """


@layer(
    category="Pooling",
    module="nn.FractionalMaxPool3d",
    keywords=("random", "stochastic", "maximum", "downsample", "volume", "video"),
    shapes="(N, C, D, H, W) → (N, C, D′, H′, W′), D′ = output_size or ⌊D·output_ratio⌋ and so on",
    formula="y = max of x over each window of planes, rows and columns, placed at random",
    use=(
        "Like FractionalMaxPool2d for volumes that would be gone after a few halvings, such as "
        "scans of few slices."
    ),
    avoid="In measurements that must be repeatable: take MaxPool3d or AvgPool3d.",
    source="PyTorch, nn.FractionalMaxPool3d",
)
class FractionalMaxPool3d(FractionalPooling):
    """Keeps the largest number of each window of a volume (N, C, D, H, W), at random places.

    Also in prediction the places are drawn anew at each call.
    """

    inputs = (VOLUMES,)
    sliding = 3
    spare = 1

    kernel_size: IntTriple = triple(
        preset=2, min=1, max=WINDOW, doc="Depth, height and width of a window."
    )
    output_size: IntTriple | None = triple(
        default=None,
        optional=True,
        min=1,
        max=WINDOW,
        doc="Depth, height and width of the result; none to use output_ratio.",
    )
    output_ratio: Ratios | None = reals(
        default=None,
        preset=0.7,
        optional=True,
        single=True,
        count=3,
        above=0.0,
        max=0.999_999,
        doc="Size of the result as a share of the input's, below 1; none to use output_size.",
    )
