"""Unpooling: the largest numbers go back to where a max pooling found them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import ClassVar

from nodes.declaration import family
from nodes.layer import Layer, Port, layer
from nodes.library.limits import WINDOW
from nodes.library.ports import IMAGES, SEQUENCES, VOLUMES
from nodes.params import IntTriple, integer, integers, pair, triple
from nodes.shapes import Dims, Sizes, first_problem, same_problem, shown, spread

_STRIDE_DOC = "The stride of the pooling; none for windows side by side."
_SIZE_DOC = "Size of the result where the pooling rounded down; none for what follows."
_PADDING_DOC = "The padding of the pooling."


def _places(port: Port) -> Port:
    words = "Where each number stood: the output indices of a MaxPool with return_indices."
    return replace(port, name="indices", dtype="integer", doc=words)


@family
class Unpooling(Layer):
    """The inverse of a max pooling over images; the children say over what else."""

    inputs = (IMAGES, _places(IMAGES))
    outputs = (Port("y", "The same channels, larger, mostly zeros."),)
    stem = "unpool"
    forward = "{y} = {self}({x}, {indices}, {output_size=})"
    sliding: ClassVar[int] = 2
    """The number of axes that become larger."""

    kernel_size: Sizes = pair(
        preset=2, min=1, max=WINDOW, doc="Height and width of the windows of the pooling."
    )
    stride: Sizes | None = pair(default=None, optional=True, min=1, max=WINDOW, doc=_STRIDE_DOC)
    padding: Sizes = pair(default=0, min=0, max=WINDOW, doc=_PADDING_DOC)
    output_size: tuple[int, ...] | None = integers(
        default=None,
        optional=True,
        internal=True,
        literal=True,
        advanced=True,
        min=1,
        max=WINDOW,
        shortest=2,
        longest=2,
        doc=_SIZE_DOC,
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that there is a place for each number, and that the wanted size can be right."""
        dims = shapes["x"]
        steps = spread(self.kernel_size if self.stride is None else self.stride, self.sliding)
        windows, cut = spread(self.kernel_size, self.sliding), spread(self.padding, self.sliding)
        sizes = [
            (size - 1) * step - 2 * pad + window if isinstance(size, int) else None
            for size, step, pad, window in zip(dims[2:], steps, cut, windows, strict=True)
        ]
        yield from first_problem(
            indices=same_problem(shapes["indices"], dims, "x"),
            padding=_nothing_left(sizes, dims),
            output_size=self._far_off(sizes, steps),
        )

    def _far_off(self, sizes: list[int | None], steps: tuple[int, ...]) -> str | None:
        for wanted, size, step in zip(self.output_size or (), sizes, steps, strict=False):
            if size is not None and not size - step < wanted < size + step:
                low, high = max(size - step + 1, 1), size + step - 1
                return (
                    f"must be from {low} to {high} where the pooling gives {size}, but is {wanted}"
                )
        return None


def _nothing_left(sizes: list[int | None], dims: Dims) -> str | None:
    if all(size is None or size > 0 for size in sizes):
        return None
    return f"must leave something of a result from {shown(dims[2:])}"


@layer(
    category="Pooling",
    module="nn.MaxUnpool1d",
    keywords=("unpooling", "inverse", "decoder", "sequence", "upsample"),
    shapes="(N, C, T) → (N, C, T′), T′ = (T − 1)·stride − 2·padding + kernel_size",
    formula="y[n, c, indices[n, c, t]] = x[n, c, t], and 0 elsewhere",
    use=(
        "In the decoder of an autoencoder for signals, for each MaxPool1d of its encoder, linked "
        "to the indices of that one."
    ),
    avoid=(
        "Where the decoder must not see the encoder's places, as in a generator; take "
        "ConvTranspose1d."
    ),
    source="PyTorch, nn.MaxUnpool1d",
)
class MaxUnpool1d(Unpooling):
    """Puts the numbers of sequences (N, C, T) back where a MaxPool1d found them."""

    inputs = (SEQUENCES, _places(SEQUENCES))
    sliding = 1

    kernel_size: int = integer(
        preset=2, min=1, max=WINDOW, doc="Length of the windows of the pooling."
    )
    stride: int | None = integer(default=None, optional=True, min=1, max=WINDOW, doc=_STRIDE_DOC)
    padding: int = integer(default=0, min=0, max=WINDOW, doc=_PADDING_DOC)
    output_size: tuple[int, ...] | None = integers(
        default=None,
        optional=True,
        internal=True,
        literal=True,
        advanced=True,
        min=1,
        max=WINDOW,
        shortest=1,
        longest=1,
        doc=_SIZE_DOC,
    )


@layer(
    category="Pooling",
    module="nn.MaxUnpool2d",
    keywords=("unpooling", "inverse", "decoder", "segnet", "deconvnet", "image", "upsample"),
    shapes=(
        "(N, C, H, W) → (N, C, H′, W′), H′ = (H − 1)·stride − 2·padding + kernel_size, W′ likewise"
    ),
    formula="y at the place indices[n, c, i, j] = x[n, c, i, j], and 0 elsewhere",
    use=(
        "In segmentation with little memory, such as SegNet: edges come back where they were "
        "without copying the encoder's images."
    ),
    avoid=(
        "Without convolutions after it: the result is mostly zeros. For smooth enlarging take "
        "Upsample or ConvTranspose2d."
    ),
    source="Badrinarayanan et al. 2015, arXiv:1511.00561",
)
class MaxUnpool2d(Unpooling):
    """Puts the numbers of images (N, C, H, W) back where a MaxPool2d found them.

    The MaxPool2d gives their places where its return_indices is on.
    """


@layer(
    category="Pooling",
    module="nn.MaxUnpool3d",
    keywords=("unpooling", "inverse", "decoder", "volume", "video", "upsample"),
    shapes=(
        "(N, C, D, H, W) → (N, C, D′, H′, W′), D′ = (D − 1)·stride − 2·padding + kernel_size "
        "and so on"
    ),
    formula="y at the place indices[n, c, d, i, j] = x[n, c, d, i, j], and 0 elsewhere",
    use="In decoders for scans and videos that mirror an encoder with MaxPool3d step by step.",
    avoid="Where the numbers of windows differ between encoder and decoder; take ConvTranspose3d.",
    source="PyTorch, nn.MaxUnpool3d",
)
class MaxUnpool3d(Unpooling):
    """Puts the numbers of volumes (N, C, D, H, W) back where a MaxPool3d found them."""

    inputs = (VOLUMES, _places(VOLUMES))
    sliding = 3

    kernel_size: IntTriple = triple(
        preset=2, min=1, max=WINDOW, doc="Depth, height and width of the windows of the pooling."
    )
    stride: IntTriple | None = triple(
        default=None, optional=True, min=1, max=WINDOW, doc=_STRIDE_DOC
    )
    padding: IntTriple = triple(default=0, min=0, max=WINDOW, doc=_PADDING_DOC)
    output_size: tuple[int, ...] | None = integers(
        default=None,
        optional=True,
        internal=True,
        literal=True,
        advanced=True,
        min=1,
        max=WINDOW,
        shortest=3,
        longest=3,
        doc=_SIZE_DOC,
    )
