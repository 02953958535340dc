"""Adaptive pooling: windows of whatever size gives a result of the wanted size."""

from __future__ import annotations

from nodes.layer import Layer, layer
from nodes.library.limits import WINDOW
from nodes.library.pooling import POOLED
from nodes.library.ports import IMAGES, SEQUENCES, VOLUMES
from nodes.params import integer, pair, triple

Holed = int | tuple[int | None, ...]


@layer(
    category="Pooling",
    module="nn.AdaptiveAvgPool1d",
    stem="pool",
    outputs=(POOLED,),
    keywords=("global average pooling", "gap", "mean", "sequence"),
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
    stem="pool",
    outputs=(POOLED,),
    keywords=("global max pooling", "maximum", "sequence"),
)
class AdaptiveMaxPool1d(Layer):
    """Keeps the largest numbers so that every sequence (N, C, T) has the wanted length."""

    inputs = (SEQUENCES,)

    output_size: int = integer(preset=1, min=1, max=WINDOW, doc="Length of the result.")


@layer(
    category="Pooling",
    module="nn.AdaptiveMaxPool2d",
    stem="pool",
    outputs=(POOLED,),
    keywords=("global max pooling", "maximum", "image"),
)
class AdaptiveMaxPool2d(Layer):
    """Keeps the largest numbers so that every image (N, C, H, W) has the wanted size."""

    inputs = (IMAGES,)

    output_size: Holed = pair(
        preset=1, min=1, max=WINDOW, holes=True, doc="Height and width of the result; none keeps."
    )


@layer(
    category="Pooling",
    module="nn.AdaptiveMaxPool3d",
    stem="pool",
    outputs=(POOLED,),
    keywords=("global max pooling", "maximum", "volume", "video"),
)
class AdaptiveMaxPool3d(Layer):
    """Keeps the largest numbers so that every volume (N, C, D, H, W) has the wanted size."""

    inputs = (VOLUMES,)

    output_size: Holed = triple(
        preset=1, min=1, max=WINDOW, holes=True, doc="Depth, height and width; none keeps."
    )
