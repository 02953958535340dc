"""Adaptive pooling: windows of whatever size gives a result of the wanted size."""

from __future__ import annotations

from nodes.layer import Layer, layer
from nodes.library.limits import WINDOW
from nodes.library.pooling import POOLED, Locating
from nodes.library.ports import IMAGES, SEQUENCES, VOLUMES
from nodes.params import integer, pair, triple

Holed = int | tuple[int | None, ...]


@layer(
    category="Pooling",
    module="nn.AdaptiveAvgPool1d",
    stem="pool",
    outputs=(POOLED,),
    keywords=("global average pooling", "gap", "mean", "sequence"),
    shapes="(N, C, T) → (N, C, output_size)",
    formula=(
        "y[n, c, i] = mean of x[n, c, t] over window i\n"
        "window i runs from ⌊i·T/L⌋ to ⌈(i + 1)·T/L⌉ − 1, L = output_size"
    ),
    use=(
        "To give sequences of any length one length, before a Linear layer: output_size 1 is "
        "the mean over time."
    ),
    avoid=(
        "Where sequences are padded: the padding counts in the mean. Where order matters to "
        "the end, take LSTM."
    ),
    source="PyTorch, nn.AdaptiveAvgPool1d",
)
class AdaptiveAvgPool1d(Layer):
    """Takes means so that every sequence (N, C, T) has the wanted length."""

    inputs = (SEQUENCES,)

    output_size: int = integer(preset=1, min=1, max=WINDOW, doc="Length of the result.")


@layer(
    category="Pooling",
    module="nn.AdaptiveAvgPool2d",
    stem="pool",
    outputs=(POOLED,),
    keywords=("global average pooling", "gap", "mean", "image"),
    shapes="(N, C, H, W) → (N, C, output_size, output_size), or its two numbers",
    formula=(
        "y[n, c, i, j] = mean of x[n, c, h, w] over window i, j\n"
        "window i runs from ⌊i·H/S⌋ to ⌈(i + 1)·H/S⌉ − 1, S the result's height; likewise j"
    ),
    use=(
        "Before the head of an image classifier: with output_size 1 one number for each "
        "channel, whatever the size of the image."
    ),
    avoid=(
        "Where the head must know where something is; a Flatten keeps places, at the price of "
        "a fixed image size."
    ),
    source="Lin et al. 2013, arXiv:1312.4400; PyTorch, nn.AdaptiveAvgPool2d",
)
class AdaptiveAvgPool2d(Layer):
    """Takes means so that every image (N, C, H, W) has the wanted height and width.

    With output_size 1 it is global average pooling: one number for each channel.
    """

    inputs = (IMAGES,)

    output_size: Holed = pair(
        preset=1, min=1, max=WINDOW, holes=True, doc="Height and width of the result; none keeps."
    )


@layer(
    category="Pooling",
    module="nn.AdaptiveAvgPool3d",
    stem="pool",
    outputs=(POOLED,),
    keywords=("global average pooling", "gap", "mean", "volume", "video"),
    shapes=(
        "(N, C, D, H, W) → (N, C, output_size, output_size, output_size), or its three numbers"
    ),
    formula=(
        "y[n, c, i, j, k] = mean of x[n, c, d, h, w] over window i, j, k, which divide each "
        "axis evenly"
    ),
    use="Before the head of a network for volumes or videos, so that clips of any length fit.",
    avoid=(
        "To make volumes larger, or for small findings in large volumes, which the mean "
        "hides; take AdaptiveMaxPool3d."
    ),
    source="PyTorch, nn.AdaptiveAvgPool3d",
)
class AdaptiveAvgPool3d(Layer):
    """Takes means so that every volume (N, C, D, H, W) has the wanted size."""

    inputs = (VOLUMES,)

    output_size: Holed = triple(
        preset=1, min=1, max=WINDOW, holes=True, doc="Depth, height and width; none keeps."
    )


@layer(
    category="Pooling",
    module="nn.AdaptiveMaxPool1d",
    keywords=("global max pooling", "maximum", "sequence"),
    shapes="(N, C, T) → (N, C, output_size)",
    formula=(
        "y[n, c, i] = max of x[n, c, t] over window i\n"
        "window i runs from ⌊i·T/L⌋ to ⌈(i + 1)·T/L⌉ − 1, L = output_size"
    ),
    use=(
        "For text and events: with output_size 1 it says how strongly each feature occurs "
        "anywhere in the sequence."
    ),
    avoid="For noisy signals, where the largest number is an outlier; take AdaptiveAvgPool1d.",
    source="Collobert et al. 2011, arXiv:1103.0398; PyTorch, nn.AdaptiveMaxPool1d",
)
class AdaptiveMaxPool1d(Locating):
    """Keeps the largest numbers so that every sequence (N, C, T) has the wanted length."""

    inputs = (SEQUENCES,)

    output_size: int = integer(preset=1, min=1, max=WINDOW, doc="Length of the result.")


@layer(
    category="Pooling",
    module="nn.AdaptiveMaxPool2d",
    keywords=("global max pooling", "maximum", "image"),
    shapes="(N, C, H, W) → (N, C, output_size, output_size), or its two numbers",
    formula=(
        "y[n, c, i, j] = max of x[n, c, h, w] over window i, j\n"
        "window i runs from ⌊i·H/S⌋ to ⌈(i + 1)·H/S⌉ − 1, S the result's height; likewise j"
    ),
    use=(
        "Where the presence of something small anywhere in the image decides, and to bring "
        "regions of any size to one size."
    ),
    avoid=(
        "As the usual end of a classifier: only one place of each channel is trained; "
        "AdaptiveAvgPool2d is steadier."
    ),
    source="He et al. 2014, arXiv:1406.4729; PyTorch, nn.AdaptiveMaxPool2d",
)
class AdaptiveMaxPool2d(Locating):
    """Keeps the largest numbers so that every image (N, C, H, W) has the wanted size."""

    inputs = (IMAGES,)

    output_size: Holed = pair(
        preset=1, min=1, max=WINDOW, holes=True, doc="Height and width of the result; none keeps."
    )


@layer(
    category="Pooling",
    module="nn.AdaptiveMaxPool3d",
    keywords=("global max pooling", "maximum", "volume", "video"),
    shapes=(
        "(N, C, D, H, W) → (N, C, output_size, output_size, output_size), or its three numbers"
    ),
    formula=(
        "y[n, c, i, j, k] = max of x[n, c, d, h, w] over window i, j, k, which divide each "
        "axis evenly"
    ),
    use=(
        "To ask of a whole volume or clip whether something occurs in it, such as a nodule in "
        "a scan."
    ),
    avoid="Where the amount counts, such as the share of a tissue; take AdaptiveAvgPool3d.",
    source="PyTorch, nn.AdaptiveMaxPool3d",
)
class AdaptiveMaxPool3d(Locating):
    """Keeps the largest numbers so that every volume (N, C, D, H, W) has the wanted size."""

    inputs = (VOLUMES,)

    output_size: Holed = triple(
        preset=1, min=1, max=WINDOW, holes=True, doc="Depth, height and width; none keeps."
    )
