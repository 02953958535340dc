"""Layers that make images larger or smaller without learned weights."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nodes.layer import Layer, Port, layer
from nodes.library.limits import WINDOW
from nodes.library.ports import IMAGES
from nodes.params import IntPair, choice, flag, integer, pair, real
from nodes.shapes import Dims, shown


@layer(
    category="Shape",
    module="nn.Upsample",
    stem="upsample",
    inputs=(IMAGES,),
    outputs=(Port("y", "The same channels, larger."),),
    keywords=("resize", "interpolate", "enlarge", "zoom", "decoder"),
    shapes="(N, C, H, W) → (N, C, H·scale_factor, W·scale_factor), or (N, C, size)",
    formula=(
        "nearest: y[n, c, i, j] = x[n, c, ⌊i / scale_factor⌋, ⌊j / scale_factor⌋]\n"
        "bilinear: a mean of the 4 nearest pixels, bicubic: of 16, weighted by distance"
    ),
    use=(
        "In decoders, followed by a Conv2d: it enlarges without a checkerboard and without weights."
    ),
    avoid=(
        "Where the finer picture must be learned in one step; take ConvTranspose2d or PixelShuffle."
    ),
    source="Odena et al. 2016, Deconvolution and Checkerboard Artifacts; PyTorch, nn.Upsample",
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
    shapes="(N, C·r², H, W) → (N, C, H·r, W·r)",
    formula="y[n, c, i·r + u, j·r + v] = x[n, c·r² + u·r + v, i, j], r = upscale_factor",
    use=(
        "At the end of a super-resolution network: all computation happens at the small size, "
        "r² channels become one."
    ),
    avoid=(
        "Where the channels cannot be multiplied by r² before it; Upsample needs no more channels."
    ),
    source="Shi et al. 2016, arXiv:1609.05158",
)
class PixelShuffle(Layer):
    """Enlarges images by turning channels into pixels: (N, C·r·r, H, W) to (N, C, H·r, W·r)."""

    upscale_factor: int = integer(preset=2, min=1, max=256, doc="r: how many times larger.")

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that there are channels enough."""
        channels = shapes["x"][1]
        if isinstance(channels, int) and channels % self.upscale_factor**2:
            words = f"must have a square that divides the channels of {shown(shapes['x'])}"
            yield "upscale_factor", f"{words}, but is {self.upscale_factor}"


@layer(
    category="Shape",
    module="nn.PixelUnshuffle",
    stem="shuffle",
    inputs=(IMAGES,),
    outputs=(Port("y", "More channels, smaller."),),
    keywords=("sub-pixel", "space to depth", "patch"),
    shapes="(N, C, H·r, W·r) → (N, C·r², H, W)",
    formula="y[n, c·r² + u·r + v, i, j] = x[n, c, i·r + u, j·r + v], r = downscale_factor",
    use=("To make an image smaller without losing a number: at the start of fast image networks."),
    avoid=(
        "Where less to compute is the aim: the numbers stay as many; pooling or a stride "
        "drops some."
    ),
    source="Shi et al. 2016, arXiv:1609.05158; PyTorch, nn.PixelUnshuffle",
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
