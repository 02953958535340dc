"""Upsampling by name: the two ways of enlarging images that have a layer of their own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nodes.declaration import family
from nodes.layer import Layer, layer
from nodes.library.limits import WINDOW
from nodes.library.ports import IMAGES
from nodes.library.resize import LARGER, Factors, said_once, scale_problem
from nodes.params import pair, reals
from nodes.shapes import Dims, Sizes, first_problem


@family
class ImageUpsampling(Layer):
    """Enlarges images; the children say how."""

    inputs = (IMAGES,)
    outputs = (LARGER,)
    stem = "upsample"
    shapes = "(N, C, H, W) → (N, C, size, size), or (N, C, ⌊H·scale_factor⌋, ⌊W·scale_factor⌋)"

    size: Sizes | None = pair(
        default=None,
        optional=True,
        min=1,
        max=WINDOW,
        doc="Height and width of the result; none to use scale_factor.",
    )
    scale_factor: Factors | None = reals(
        default=None,
        preset=2.0,
        optional=True,
        single=True,
        count=2,
        above=0.0,
        max=256.0,
        doc="How many times larger; none to use size.",
    )

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that the size of the result is said, and once."""
        yield from said_once(self.size, self.scale_factor)

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that something is left."""
        yield from first_problem(scale_factor=scale_problem(shapes["x"], self.scale_factor))


@layer(
    category="Shape",
    module="nn.UpsamplingNearest2d",
    keywords=("resize", "enlarge", "repeat", "pixel", "decoder"),
    formula="y[n, c, i, j] = x[n, c, ⌊i·H / H′⌋, ⌊j·W / W′⌋], H′ and W′ the new sizes",
    use="To write out a network that was written with it; it is Upsample with mode nearest.",
    avoid="In new networks: PyTorch has deprecated it. Take Upsample, which also has other modes.",
    source="PyTorch, nn.UpsamplingNearest2d",
)
class UpsamplingNearest2d(ImageUpsampling):
    """Enlarges images (N, C, H, W) by repeating pixels: Upsample with mode nearest."""


@layer(
    category="Shape",
    module="nn.UpsamplingBilinear2d",
    keywords=("resize", "enlarge", "interpolate", "blend", "decoder"),
    formula="y[n, c, i, j] = the mean of the four pixels around i·(H − 1) / (H′ − 1), j likewise",
    use="To load a network that was trained with it: the corner pixels stay where they were.",
    avoid=(
        "In new networks: PyTorch has deprecated it. Take Upsample with mode bilinear, as a rule "
        "without align_corners."
    ),
    source="PyTorch, nn.UpsamplingBilinear2d",
)
class UpsamplingBilinear2d(ImageUpsampling):
    """Enlarges images (N, C, H, W) by blending pixels: Upsample, bilinear, with align_corners."""
