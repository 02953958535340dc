"""Convolutions: learned filters that slide over sequences, images and volumes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

from nodes.declaration import family
from nodes.layer import Layer, Port, layer
from nodes.library.limits import SIZE, WINDOW
from nodes.library.ports import IMAGES, SEQUENCES, VOLUMES
from nodes.params import IntTriple, choice, flag, inferred, integer, pair, triple
from nodes.shapes import Dims, Sizes, first_problem, spread, window_problem

FILTERED = Port("y", "The result, with one channel for each filter.")


@family
class Convolution(Layer):
    """Filters that slide over images; the children say over what else."""

    inputs = (IMAGES,)
    outputs = (FILTERED,)
    sliding: ClassVar[int] = 2
    """The number of axes that the filters slide over."""

    in_channels: int = inferred("x", axis=1, max=SIZE, doc="Channels of the input.")
    out_channels: int = integer(preset=16, min=1, max=SIZE, doc="Number of filters.")
    kernel_size: Sizes = pair(preset=3, min=1, max=WINDOW, doc="Height and width of a filter.")
    stride: Sizes = pair(default=1, min=1, max=WINDOW, doc="Step between filter positions.")
    padding: Sizes | str = pair(
        default=0,
        preset=1,
        min=0,
        max=WINDOW,
        words=("same", "valid"),
        doc="Rows and columns added at each side; 'same' keeps the size, 'valid' adds none.",
    )
    dilation: Sizes = pair(
        default=1, min=1, max=WINDOW, advanced=True, doc="Distance between the points of a filter."
    )
    groups: int = integer(
        default=1, min=1, max=SIZE, doc="Groups of channels that do not mix; 1 mixes all."
    )
    bias: bool = flag(default=True, doc="Add a learned number to each filter's result.")
    padding_mode: str = choice(
        "zeros",
        "reflect",
        "replicate",
        "circular",
        default="zeros",
        advanced=True,
        doc="What the padding holds.",
    )

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that groups divide both channel counts and that padding 'same' has stride 1."""
        yield from group_problems(self.groups, self.in_channels, self.out_channels)
        if self.padding == "same" and set(spread(self.stride, 1)) != {1}:
            yield "padding", f"can be 'same' only with stride 1, but the stride is {self.stride}"

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that a filter fits into the padded input, and that it has enough to pad with."""
        dims = shapes["x"]
        padding = 0 if isinstance(self.padding, str) else self.padding
        sizes = (self.kernel_size, padding, self.dilation, 0)
        windows = [spread(size, self.sliding) for size in sizes]
        wrong = None if self.padding == "same" else window_problem(dims, *windows)
        yield from first_problem(
            kernel_size=wrong,
            padding=self._border_problem(dims[2:]),
        )

    def _border_problem(self, dims: Dims) -> str | None:
        spare = {"reflect": 1, "circular": 0}.get(self.padding_mode)
        if spare is None:
            return None
        for size, wide in zip(dims, self._borders(), strict=True):
            if isinstance(size, int) and wide > size - spare:
                words = f"must be at most {size - spare} for an axis of {size}"
                return f"{words} where padding_mode is {self.padding_mode}, but is {wide}"
        return None

    def _borders(self) -> tuple[int, ...]:
        """Return how wide the wider border of each axis is."""
        if not isinstance(self.padding, str):
            return spread(self.padding, self.sliding)
        values = (spread(value, self.sliding) for value in (self.kernel_size, self.dilation))
        pairs = zip(*values, strict=True)
        return tuple(-(-gap * (n - 1) // 2) if self.padding == "same" else 0 for n, gap in pairs)


def group_problems(groups: int, channels: int, filters: int) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with a number of groups."""
    for name, count in (("in_channels", channels), ("out_channels", filters)):
        if count % groups:
            yield "groups", f"must divide {name} = {count}, but is {groups}"


@layer(
    category="Convolution",
    module="nn.Conv1d",
    stem="conv",
    keywords=("conv", "filter", "sequence", "audio", "signal", "time series", "tcn"),
    shapes=(
        "(N, C, T) → (N, out_channels, T′)\n"
        "T′ = ⌊(T + 2·padding − dilation·(kernel_size − 1) − 1) / stride⌋ + 1"
    ),
    formula="y[n, k, t] = b[k] + Σ w[k, c, u]·x[n, c, t·stride + u·dilation − padding] over c, u",
    use=(
        "For patterns in time that mean the same wherever they occur: audio, sensors, text, "
        "series of prices."
    ),
    avoid=(
        "Where the far past counts as much as the last steps: a filter sees kernel_size "
        "steps; take a larger dilation, LSTM or attention."
    ),
    source=(
        "Waibel et al. 1989, Phoneme Recognition Using Time-Delay Neural Networks; PyTorch, "
        "nn.Conv1d"
    ),
)
class Conv1d(Convolution):
    """Slides learned filters over sequences (N, C, T)."""

    inputs = (SEQUENCES,)
    sliding = 1

    kernel_size: int = integer(preset=3, min=1, max=WINDOW, doc="Length of a filter.")
    stride: int = integer(default=1, min=1, max=WINDOW, doc="Step between filter positions.")
    padding: int | str = integer(
        default=0,
        preset=1,
        min=0,
        max=WINDOW,
        words=("same", "valid"),
        doc="Steps added at both ends; 'same' keeps the length, 'valid' adds none.",
    )
    dilation: int = integer(
        default=1, min=1, max=WINDOW, advanced=True, doc="Distance between the points of a filter."
    )


@layer(
    category="Convolution",
    module="nn.Conv2d",
    stem="conv",
    keywords=("conv", "filter", "image", "cnn", "picture", "depthwise", "pointwise"),
    shapes=(
        "(N, C, H, W) → (N, out_channels, H′, W′)\n"
        "H′ = ⌊(H + 2·padding − dilation·(kernel_size − 1) − 1) / stride⌋ + 1, W′ likewise"
    ),
    formula=(
        "y[n, k, i, j] = b[k] + Σ w[k, c, u, v]·x[n, c, i·s + u·d − p, j·s + v·d − p] over c, "
        "u, v\n"
        "s = stride, d = dilation, p = padding"
    ),
    use=(
        "For images and everything on a grid where neighbours belong together. groups = "
        "channels makes it depthwise, kernel_size 1 mixes channels only."
    ),
    avoid=(
        "For rows of a table, whose neighbours mean nothing; take Linear. Without bias in "
        "front of a batch normalization, which removes it."
    ),
    source=(
        "LeCun et al. 1998, Gradient-Based Learning Applied to Document Recognition; PyTorch, "
        "nn.Conv2d"
    ),
)
class Conv2d(Convolution):
    """Slides learned filters over images (N, C, H, W).

    Each filter looks at a small window of all channels and makes one channel of the result.
    """


@layer(
    category="Convolution",
    module="nn.Conv3d",
    stem="conv",
    keywords=("conv", "filter", "volume", "video", "voxel", "medical"),
    shapes=(
        "(N, C, D, H, W) → (N, out_channels, D′, H′, W′)\n"
        "D′ = ⌊(D + 2·padding − dilation·(kernel_size − 1) − 1) / stride⌋ + 1, H′ and W′ "
        "likewise"
    ),
    formula=(
        "y[n, k, i] = b[k] + Σ w[k, c, u]·x[n, c, i·stride + u·dilation − padding] over c, u\n"
        "i and u count depth, height and width"
    ),
    use=(
        "For volumes, such as scans of a body, and for short videos, where motion between "
        "frames matters."
    ),
    avoid=(
        "For long or large videos: time and memory grow with the cube of the size. Conv2d for "
        "each frame and a recurrent layer cost less."
    ),
    source="Tran et al. 2014, arXiv:1412.0767; PyTorch, nn.Conv3d",
)
class Conv3d(Convolution):
    """Slides learned filters over volumes or videos (N, C, D, H, W)."""

    inputs = (VOLUMES,)
    sliding = 3

    kernel_size: IntTriple = triple(
        preset=3, min=1, max=WINDOW, doc="Depth, height and width of a filter."
    )
    stride: IntTriple = triple(default=1, min=1, max=WINDOW, doc="Step between filter positions.")
    padding: IntTriple | str = triple(
        default=0,
        preset=1,
        min=0,
        max=WINDOW,
        words=("same", "valid"),
        doc="Planes added at each side; 'same' keeps the size, 'valid' adds none.",
    )
    dilation: IntTriple = triple(
        default=1, min=1, max=WINDOW, advanced=True, doc="Distance between the points of a filter."
    )


@family
class TransposedConvolution(Layer):
    """Filters that enlarge images; the children say what else."""

    inputs = (IMAGES,)
    outputs = (FILTERED,)
    sliding: ClassVar[int] = 2
    """The number of axes that the filters slide over."""

    in_channels: int = inferred("x", axis=1, max=SIZE, doc="Channels of the input.")
    out_channels: int = integer(preset=16, min=1, max=SIZE, doc="Channels of the result.")
    kernel_size: Sizes = pair(preset=2, min=1, max=WINDOW, doc="Height and width of a filter.")
    stride: Sizes = pair(
        default=1, preset=2, min=1, max=WINDOW, doc="How many times larger the result is, about."
    )
    padding: Sizes = pair(
        default=0, min=0, max=WINDOW, doc="Rows and columns cut from each side of the result."
    )
    output_padding: Sizes = pair(
        default=0, min=0, max=WINDOW, doc="Rows and columns added at the far side of the result."
    )
    groups: int = integer(
        default=1, min=1, max=SIZE, doc="Groups of channels that do not mix; 1 mixes all."
    )
    bias: bool = flag(default=True, doc="Add a learned number to each channel of the result.")
    dilation: Sizes = pair(
        default=1, min=1, max=WINDOW, advanced=True, doc="Distance between the points of a filter."
    )

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that groups divide both channel counts and that output_padding is small."""
        yield from group_problems(self.groups, self.in_channels, self.out_channels)
        values = (self.output_padding, self.stride, self.dilation)
        for added, *steps in zip(*(spread(value, self.sliding) for value in values), strict=True):
            if added >= max(steps):
                yield "output_padding", f"must be below stride or dilation, but is {added}"
                return

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the padding does not cut the whole result away."""
        values = (self.kernel_size, self.stride, self.padding, self.output_padding, self.dilation)
        axes = zip(shapes["x"][2:], *(spread(value, self.sliding) for value in values), strict=True)
        for size, kernel, stride, padding, added, gap in axes:
            if not isinstance(size, int):
                continue
            whole = (size - 1) * stride + gap * (kernel - 1) + 1 + added
            if 2 * padding >= whole:
                yield "padding", f"must leave something of a result of {whole}, but is {padding}"
                return


@layer(
    category="Convolution",
    module="nn.ConvTranspose1d",
    stem="deconv",
    keywords=("deconvolution", "upsampling", "stride conv up", "decoder", "sequence"),
    shapes=(
        "(N, C, T) → (N, out_channels, T′)\n"
        "T′ = (T − 1)·stride − 2·padding + dilation·(kernel_size − 1) + output_padding + 1"
    ),
    formula=(
        "y[n, k, t·stride + u·dilation − padding] += w[c, k, u]·x[n, c, t] for all c, u, t, "
        "from b[k] on"
    ),
    use="To lengthen sequences by learned filters: in decoders and generators of audio.",
    avoid=(
        "Where kernel_size is no multiple of stride: steps are covered unevenly and hum. "
        "Repeat the steps and use Conv1d instead."
    ),
    source="Dumoulin and Visin 2016, arXiv:1603.07285; PyTorch, nn.ConvTranspose1d",
)
class ConvTranspose1d(TransposedConvolution):
    """Lengthens sequences (N, C, T) by learned filters: a convolution the other way round."""

    inputs = (SEQUENCES,)
    sliding = 1

    kernel_size: int = integer(preset=2, min=1, max=WINDOW, doc="Length of a filter.")
    stride: int = integer(
        default=1, preset=2, min=1, max=WINDOW, doc="How many times longer the result is, about."
    )
    padding: int = integer(
        default=0, min=0, max=WINDOW, doc="Steps cut from both ends of the result."
    )
    output_padding: int = integer(
        default=0, min=0, max=WINDOW, doc="Steps added at the far end of the result."
    )
    dilation: int = integer(
        default=1, min=1, max=WINDOW, advanced=True, doc="Distance between the points of a filter."
    )


@layer(
    category="Convolution",
    module="nn.ConvTranspose2d",
    stem="deconv",
    keywords=("deconvolution", "upsampling", "stride conv up", "decoder", "image", "generator"),
    shapes=(
        "(N, C, H, W) → (N, out_channels, H′, W′)\n"
        "H′ = (H − 1)·stride − 2·padding + dilation·(kernel_size − 1) + output_padding + 1, "
        "W′ likewise"
    ),
    formula=(
        "y[n, k, i·s + u·d − p, j·s + v·d − p] += w[c, k, u, v]·x[n, c, i, j] for all c, u, "
        "v, i, j, from b[k] on\n"
        "s = stride, d = dilation, p = padding"
    ),
    use=(
        "To enlarge images by learned filters: in the decoder of an autoencoder or a U-Net, "
        "and in generators."
    ),
    avoid=(
        "With a kernel_size that is no multiple of stride: it draws a checkerboard. Upsample "
        "and Conv2d in a row do not."
    ),
    source=(
        "Dumoulin and Visin 2016, arXiv:1603.07285; Odena et al. 2016, Deconvolution and "
        "Checkerboard Artifacts"
    ),
)
class ConvTranspose2d(TransposedConvolution):
    """Enlarges images (N, C, H, W) by learned filters: a convolution the other way round.

    With kernel_size 2 and stride 2 height and width double.
    """


@layer(
    category="Convolution",
    module="nn.ConvTranspose3d",
    stem="deconv",
    keywords=("deconvolution", "upsampling", "stride conv up", "decoder", "volume"),
    shapes=(
        "(N, C, D, H, W) → (N, out_channels, D′, H′, W′)\n"
        "D′ = (D − 1)·stride − 2·padding + dilation·(kernel_size − 1) + output_padding + 1, "
        "H′ and W′ likewise"
    ),
    formula=(
        "y[n, k, i·stride + u·dilation − padding] += w[c, k, u]·x[n, c, i] for all c, u, i, "
        "from b[k] on\n"
        "i and u count depth, height and width"
    ),
    use=(
        "To enlarge volumes by learned filters, as in the decoder of a 3D U-Net for medical scans."
    ),
    avoid=(
        "Where memory is short: results grow with the cube of stride. Interpolating first and "
        "Conv3d after give fewer artefacts."
    ),
    source="Çiçek et al. 2016, arXiv:1606.06650; PyTorch, nn.ConvTranspose3d",
)
class ConvTranspose3d(TransposedConvolution):
    """Enlarges volumes (N, C, D, H, W) by learned filters: a convolution the other way round."""

    inputs = (VOLUMES,)
    sliding = 3

    kernel_size: IntTriple = triple(
        preset=2, min=1, max=WINDOW, doc="Depth, height and width of a filter."
    )
    stride: IntTriple = triple(
        default=1, preset=2, min=1, max=WINDOW, doc="How many times larger the result is, about."
    )
    padding: IntTriple = triple(
        default=0, min=0, max=WINDOW, doc="Planes cut from each side of the result."
    )
    output_padding: IntTriple = triple(
        default=0, min=0, max=WINDOW, doc="Planes added at the far side of the result."
    )
    dilation: IntTriple = triple(
        default=1, min=1, max=WINDOW, advanced=True, doc="Distance between the points of a filter."
    )
