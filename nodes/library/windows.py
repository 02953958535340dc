"""Attention inside windows of an image, and which windows the edges of the image share."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nodes.definitions import shipped
from nodes.layer import Layer, Port, layer
from nodes.library.limits import WINDOW
from nodes.params import integer
from nodes.shapes import Dims, shown


@layer(
    category="Attention",
    stem="window_mask",
    definition=shipped("shifted_window_mask"),
    inputs=(Port("x", "The image after it was rolled (N, H, W, C).", axes="N H W C"),),
    outputs=(
        Port("mask", "True where a place must not look (windows, 1, S, S).", dtype="boolean"),
    ),
    forward="{mask} = shifted_window_mask({x}, {window}, {shift})",
    keywords=("swin", "window attention", "shifted window", "edges"),
    shapes="(N, H, W, C) → (H·W / window², 1, window², window²)",
    formula="mask[w, 1, i, j] = true where i and j of window w came from opposite edges",
    use="Before the Softmax of attention in shifted windows, as in Swin, with MaskedFill.",
    avoid="Where nothing was rolled: with shift 0 it hides nothing.",
    source="Liu et al. 2021, arXiv:2103.14030",
)
class ShiftedWindowMask(Layer):
    """Tells which places of a window only came together because the image was rolled."""

    window: int = integer(preset=7, min=1, max=WINDOW, doc="Height and width of a window.")
    shift: int = integer(
        preset=3, min=0, max=WINDOW, doc="By how much rows and columns were rolled to the start."
    )

    def check(self) -> Iterator[tuple[str, str]]:
        """A window is not shifted beyond itself."""
        if self.shift >= self.window:
            yield "shift", f"must be less than window = {self.window}, but is {self.shift}"

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that whole windows fill the image."""
        for size in shapes["x"][1:3]:
            if isinstance(size, int) and size % self.window:
                words = f"must divide height and width of {shown(shapes['x'])}"
                yield "window", f"{words}, but is {self.window}"
                return
