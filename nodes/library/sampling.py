"""Layers that read images at other places: any size, the size of another, along a grid."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from nodes.declaration import family
from nodes.layer import Layer, Port, layer
from nodes.library.limits import WINDOW
from nodes.library.ports import IMAGES
from nodes.library.resize import Factors, said_once, scale_problem
from nodes.params import choice, flag, reals, sizes
from nodes.shapes import Dims, Sizes, first_problem, shown

_RANKS: Final = {"linear": 3, "bilinear": 4, "bicubic": 4, "trilinear": 5}
_RESIZED: Final = Port("y", "The same channels at the new size.")


@family
class Resizing(Layer):
    """What interpolation to a size and to another tensor's size share."""

    outputs = (_RESIZED,)

    mode: str = choice(
        "nearest",
        "linear",
        "bilinear",
        "bicubic",
        "trilinear",
        "area",
        "nearest-exact",
        default="nearest",
        doc="Repeat the nearest, blend neighbours (linear for sequences, bilinear and bicubic for "
        "images, trilinear for volumes), or average over areas.",
    )
    align_corners: bool | None = flag(
        default=None,
        optional=True,
        advanced=True,
        doc="Keep the corners in place; only where neighbours are blended.",
    )

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that align_corners has a meaning."""
        if self.align_corners is not None and self.mode not in _RANKS:
            yield "align_corners", f"must be none for mode {self.mode}"

    def mode_problem(self, dims: Dims) -> str | None:
        """Return why the mode is none for so many axes."""
        wanted = _RANKS.get(self.mode, len(dims))
        if len(dims) == wanted:
            return None
        return f"{self.mode} is for {wanted} axes, but x is {shown(dims)}"

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that there are channels and places, and that the mode fits them."""
        x = shapes["x"]
        few = len(x) not in (3, 4, 5)
        words = f"must be N × C and one to three axes more, but is {shown(x)}"
        yield from first_problem(x=words if few else None, mode=self.mode_problem(x))


@layer(
    category="Shape",
    stem="resized",
    inputs=(Port("x", "Sequences, images or volumes (N, C, ...).", dtype="float"),),
    forward=(
        "{y} = F.interpolate("
        "{x}, {size=}, {scale_factor=}, {mode=}, {align_corners=}, {antialias=})"
    ),
    keywords=("resize", "upsample", "downsample", "scale", "image", "thumbnail", "F.interpolate"),
    shapes="(N, C, …) → (N, C, …), the sides size, or times scale_factor",
    formula="y = x read at evenly spaced places, the nearest or a blend of neighbours",
    use="To bring images or features to a size, larger or smaller, with smoothing if wanted.",
    avoid="For the size of another tensor; take ResizeLike. Upsample enlarges as a module.",
    source="PyTorch, F.interpolate",
)
class Interpolate(Resizing):
    """Resizes sequences, images or volumes without learning, up or down."""

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
        preset=0.5,
        optional=True,
        single=True,
        above=0.0,
        max=256.0,
        doc="How many times as large, for all axes or for each; none to use size.",
    )
    antialias: bool = flag(
        default=False,
        advanced=True,
        doc="Smooth before shrinking; for bilinear and bicubic.",
    )

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that the size is said once, and that the flags have a meaning."""
        yield from super().check()
        yield from said_once(self.size, self.scale_factor)
        if self.antialias and self.mode not in ("bilinear", "bicubic"):
            yield "antialias", f"must be false for mode {self.mode}"

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that there is a number for each axis, and that something is left."""
        found = list(super().check_shapes(shapes))
        yield from found
        axes = len(shapes["x"]) - 2
        for name, value in (("size", self.size), ("scale_factor", self.scale_factor)):
            if not found and isinstance(value, tuple) and len(value) != axes:
                words = f"must have one number or {axes} for {shown(shapes['x'])}"
                yield name, f"{words}, but has {len(value)}"
                return
        if not found:
            factor = scale_problem(shapes["x"], self.scale_factor)
            yield from first_problem(scale_factor=factor)


@layer(
    category="Shape",
    stem="resized",
    inputs=(
        Port("x", "Sequences, images or volumes (N, C, ...).", dtype="float"),
        Port("like", "What has the size that is wanted (N, any, ...)."),
    ),
    forward="{y} = F.interpolate({x}, {like}.shape[2:], {mode=}, {align_corners=})",
    keywords=("interpolate", "match size", "upsample to", "fpn", "unet", "segmentation"),
    shapes="(N, C, …), (N, any, …) → (N, C, …), the sides of the second",
    formula="y = x read at as many evenly spaced places as like has",
    use="Before joining feature maps of two scales, and to bring scores back to the image's size.",
    avoid="Where the factor is known: Upsample says it in the drawing.",
    source="Lin et al. 2017, arXiv:1612.03144",
)
class ResizeLike(Resizing):
    """Resizes sequences, images or volumes to the size of another tensor."""

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that both have as many axes."""
        found = list(super().check_shapes(shapes))
        yield from found
        x, like = shapes["x"], shapes["like"]
        if not found and len(x) != len(like):
            yield "like", f"must have {len(x)} axes like x = {shown(x)}, but is {shown(like)}"


_CORNERS: Final = "align_corners={align_corners}"


@layer(
    category="Shape",
    stem="sampled",
    inputs=(
        IMAGES,
        Port(
            "grid",
            "Where to look (N, H, W, 2): x then y, from -1 to 1.",
            dtype="float",
            axes="N H W two",
        ),
    ),
    outputs=(Port("y", "The channels at the places of the grid."),),
    forward=("{y} = F.grid_sample({x}, {grid}, {mode=}, {padding_mode=}, " + _CORNERS + ")"),
    keywords=("warp", "spatial transformer", "deform", "optical flow", "bilinear", "stn"),
    shapes="(N, C, H, W), (N, H′, W′, 2) → (N, C, H′, W′)",
    formula="y[n, :, i, j] = x[n, :, v, u], (u, v) = grid[n, i, j]",
    use="To warp images by a learned transformation or a flow; gradients reach the grid, too.",
    avoid="To change the size alone; take Interpolate.",
    source="Jaderberg et al. 2015, arXiv:1506.02025",
)
class GridSample(Layer):
    """Reads an image at places that another tensor gives."""

    mode: str = choice(
        "bilinear",
        "nearest",
        "bicubic",
        default="bilinear",
        doc="Blend the neighbours of a place, or take the nearest.",
    )
    padding_mode: str = choice(
        "zeros",
        "border",
        "reflection",
        default="zeros",
        doc="What lies outside of the image.",
    )
    align_corners: bool = flag(
        preset=False,
        advanced=True,
        doc="Whether -1 and 1 are the centres of the outermost pixels; else their outer edges.",
    )


@layer(
    category="Shape",
    stem="grid",
    inputs=(
        Port("theta", "One transformation a sample.", dtype="float", axes="N two three"),
        Port("like", "The images that are sampled (N, C, H, W).", axes="N C H W"),
    ),
    outputs=(Port("grid", "Where to look (N, H, W, 2), for GridSample."),),
    forward="{grid} = F.affine_grid({theta}, [*{like}.shape], " + _CORNERS + ")",
    keywords=("spatial transformer", "rotation", "translation", "scale", "shear", "stn"),
    shapes="(N, 2, 3), (N, C, H, W) → (N, H, W, 2)",
    formula="grid[n, i, j] = theta[n]·(uⱼ, vᵢ, 1), u and v from −1 to 1",
    use="Between a small network that tells six numbers and a GridSample that turns the image.",
    avoid="For augmentation with random turns, which belongs to the data.",
    source="Jaderberg et al. 2015, arXiv:1506.02025",
)
class AffineGrid(Layer):
    """Makes of six numbers a sample the places that turn, shift, scale and shear its image."""

    align_corners: bool = flag(
        preset=False, advanced=True, doc="As GridSample has it; both must agree."
    )
