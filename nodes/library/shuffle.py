"""Layers that put channels into another order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nodes.layer import Layer, Port, layer
from nodes.library.limits import SIZE
from nodes.params import integer
from nodes.shapes import Dims, shown


@layer(
    category="Shape",
    module="nn.ChannelShuffle",
    stem="shuffle",
    inputs=(Port("x", "Channels at axis 1 and axes behind it (N, C, ...).", dtype="float"),),
    outputs=(Port("y", "The same channels in another order.", like="x"),),
    keywords=("shufflenet", "groups", "mix", "interleave", "permute"),
    formula="y[n, g + groups·k] = x[n, k + (C / groups)·g]",
    use=(
        "Between two grouped convolutions, as in ShuffleNet: without it the groups would never "
        "hear of each other."
    ),
    avoid="After convolutions with groups 1, which mix all channels anyway.",
    source="Zhang et al. 2017, arXiv:1707.01083",
)
class ChannelShuffle(Layer):
    """Deals the channels (axis 1) of groups out in turn, so that the next groups mix them."""

    groups: int = integer(preset=2, min=1, max=SIZE, doc="The number of groups before it.")

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that there are axes behind the channels, and that the groups divide them."""
        dims = shapes["x"]
        if len(dims) < 3:  # noqa: PLR2004 - batch, channels and one more
            yield "x", f"must have axes behind its channels, N × C × ..., but is {shown(dims)}"
        elif isinstance(dims[1], int) and dims[1] % self.groups:
            words = f"must divide the channels of {shown(dims)}"
            yield "groups", f"{words}, but is {self.groups}"
