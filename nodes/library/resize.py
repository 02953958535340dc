"""Layers that make images larger or smaller without learned weights."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nodes.layer import Layer, Port, layer
from nodes.library.limits import WINDOW
from nodes.library.ports import IMAGES
from nodes.params import choice, flag, integer, reals, sizes
from nodes.shapes import Dims, Sizes, first_problem, shown

Factors = float | tuple[float, ...]

LARGER = Port("y", "The same channels, larger.")
_BLENDED = {"linear": 1, "bilinear": 2, "bicubic": 2, "trilinear": 3}
"""The modes that blend neighbours, and over how many axes each does."""


def said_once(size: Sizes | None, factor: Factors | None) -> Iterator[tuple[str, str]]:
    """Yield that the size of a result is not said, or twice."""
    if size is None and factor is None:
        yield "scale_factor", "must be set, or size instead"
    if size is not None and factor is not None:
        yield "scale_factor", "must be none where size is set, or the other way round"


def scale_problem(dims: Dims, factor: Factors | None) -> str | None:
    """Return why nothing is left of an input when it is scaled."""
    factors = factor if isinstance(factor, tuple) else (factor,) * (len(dims) - 2)
    for size, by in zip(dims[2:], factors, strict=True):
        if by is not None and isinstance(size, int) and size * by < 1:
            return f"must leave something of {shown(dims)}, but is {by}"
    return None


def _count_problem(value: Sizes | Factors | None, axes: int, dims: Dims) -> str | None:
    if not isinstance(value, tuple) or len(value) == axes:
        return None
    return f"must have one number or {axes} for {shown(dims)}, but has {len(value)}"


@layer(
    category="Shape",
    module="nn.Upsample",
    stem="upsample",
    inputs=(Port("x", "Sequences, images or volumes (N, C, ...).", dtype="float"),),
    outputs=(LARGER,),
    keywords=("resize", "interpolate", "enlarge", "image", "zoom", "decoder"),
    shapes="(N, C, …) → (N, C, …), each side size, or scale_factor times as long",
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
    """Enlarges sequences, images or volumes without learning: by repeating or blending pixels."""

    size: Sizes | None = sizes(
        3,
        least=1,
        default=None,
        optional=True,
        min=1,
        max=WINDOW,
        doc="Length, height and width, or depth too, of the result; none to use scale_factor.",
    )
    scale_factor: Factors | None = reals(
        default=None,
        preset=2.0,
        optional=True,
        single=True,
        above=0.0,
        max=256.0,
        doc="How many times larger, for all axes or for each; none to use size.",
    )
    mode: str = choice(
        "nearest",
        "linear",
        "bilinear",
        "bicubic",
        "trilinear",
        "nearest-exact",
        default="nearest",
        doc="Repeat the nearest pixel, or blend neighbours: linear for sequences, bilinear and "
        "bicubic for images, trilinear for volumes.",
    )
    align_corners: bool | None = flag(
        default=None,
        optional=True,
        advanced=True,
        doc="Keep the corner pixels in place; only where neighbours are blended.",
    )

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that the size is said once, and that align_corners has a meaning."""
        yield from said_once(self.size, self.scale_factor)
        if self.align_corners is not None and self.mode not in _BLENDED:
            yield "align_corners", f"must be none for mode {self.mode}"

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the mode is one for so many axes, and that something is left."""
        dims = shapes["x"]
        if len(dims) not in (3, 4, 5):
            yield "x", f"must have the axes N × C and one to three more, but is {shown(dims)}"
            return
        axes = len(dims) - 2
        wrong = None
        if _BLENDED.get(self.mode, axes) != axes:
            fitting = [mode for mode, count in _BLENDED.items() if count == axes]
            words = f"must be nearest or {' or '.join(fitting)} for {shown(dims)}"
            wrong = f"{words}, but is {self.mode}"
        yield from first_problem(
            mode=wrong,
            size=_count_problem(self.size, axes, dims),
            scale_factor=_count_problem(self.scale_factor, axes, dims)
            or scale_problem(dims, self.scale_factor),
        )


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
