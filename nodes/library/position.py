"""What tells attention where a step stands, and which steps it may look at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from nodes.definitions import shipped
from nodes.layer import Layer, Port, layer
from nodes.library.limits import SIZE, WINDOW
from nodes.library.ports import STEPS
from nodes.params import inferred, integer, real
from nodes.shapes import Dims, first_problem, same_problem, shown

_WITH_PLACE: Final = Port("y", "The steps with their positions (N, T, features).", like="x")


@layer(
    category="Attention",
    module="SinusoidalPositions",
    definition=shipped("sinusoidal_positions"),
    stem="positions",
    inputs=(STEPS,),
    outputs=(_WITH_PLACE,),
    keywords=("positional encoding", "transformer", "sine", "order", "time"),
    formula=(
        "y[t, 2i] = x[t, 2i] + sin(t / base^(2i/features))\n"
        "y[t, 2i+1] = x[t, 2i+1] + cos(t / base^(2i/features))"
    ),
    use="Before the first encoder layer of a transformer, which sees no order by itself.",
    avoid="Where lengths are fixed and data is plenty, take LearnedPositions; recurrent layers "
    "know the order anyway.",
    source="Vaswani et al. 2017, arXiv:1706.03762",
)
class SinusoidalPositions(Layer):
    """Adds to each step waves that tell its position; nothing is learned, any length goes."""

    features: int = inferred("x", axis=-1, max=SIZE, doc="Features of each step.")
    base: float = real(
        default=10000.0,
        above=1.0,
        max=1e9,
        advanced=True,
        doc="How slow the slowest wave is: 2π times so many steps.",
    )


@layer(
    category="Attention",
    module="LearnedPositions",
    definition=shipped("learned_positions"),
    stem="positions",
    inputs=(STEPS,),
    outputs=(_WITH_PLACE,),
    keywords=("positional encoding", "position embedding", "vit", "bert", "gpt", "order"),
    formula="y[n, t] = x[n, t] + W[t]",
    use="For inputs of one length, such as the patches of an image or the text of a BERT.",
    avoid="Beyond the longest sequence of training: there are no vectors for later steps.",
    source="Gehring et al. 2017, arXiv:1705.03122",
)
class LearnedPositions(Layer):
    """Adds to each step a learned vector of its position."""

    longest: int = integer(preset=512, min=1, max=SIZE, doc="How many positions there are.")
    features: int = inferred("x", axis=-1, max=SIZE, doc="Features of each step.")

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that each step has a position."""
        steps = shapes["x"][1]
        if isinstance(steps, int) and steps > self.longest:
            words = f"must be at least {steps}, the steps of {shown(shapes['x'])}"
            yield "longest", f"{words}, but is {self.longest}"


@layer(
    category="Attention",
    module="RotaryPositions",
    definition=shipped("rotary_positions"),
    stem="rotary",
    inputs=(
        Port("x", "Queries or keys (N, heads, T, features).", dtype="float", axes="N heads T C"),
    ),
    outputs=(Port("y", "The same, turned by their positions.", like="x"),),
    keywords=("rope", "positional encoding", "llama", "rotation", "relative position"),
    formula=(
        "a, b = the halves of x; θ[t, i] = t / base^(2i/features)\n"
        "y = (a·cos θ − b·sin θ, b·cos θ + a·sin θ)"
    ),
    use="On queries and keys of each layer: their products then depend on distances alone.",
    avoid="On values, and together with positions that are added at the start.",
    source="Su et al. 2021, arXiv:2104.09864",
)
class RotaryPositions(Layer):
    """Turns pairs of features by angles that grow with the position; nothing is learned."""

    features: int = inferred("x", axis=-1, max=SIZE, doc="Features of each head, an even number.")
    base: float = real(
        default=10000.0,
        above=1.0,
        max=1e9,
        advanced=True,
        doc="How slow the slowest turn is: 2π times so many steps.",
    )

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that the features come in pairs."""
        if self.features % 2:
            yield "features", f"must be even, since they turn in pairs, but is {self.features}"


@layer(
    category="Attention",
    module="RelativePositionBias",
    definition=shipped("relative_position_bias"),
    stem="position_bias",
    inputs=(Port("x", "Scores (N, ..., heads, places, places).", dtype="float"),),
    outputs=(Port("y", "The scores with what the distances add.", like="x"),),
    keywords=("swin", "window attention", "relative position", "table", "bias"),
    formula="y[n, h, i, j] = x[n, h, i, j] + W[distance of i and j, h]",
    use="On the scores inside a window of pixels or patches, before the Softmax, as in Swin.",
    avoid="Over whole images: the table grows with the window. There take LearnedPositions.",
    source="Liu et al. 2021, arXiv:2103.14030",
)
class RelativePositionBias(Layer):
    """Adds to attention scores in a window a learned number for each distance and head."""

    height: int = integer(preset=7, min=1, max=WINDOW, doc="Rows of the window.")
    width: int = integer(preset=7, min=1, max=WINDOW, doc="Columns of the window.")
    num_heads: int = inferred("x", axis=-3, max=SIZE, doc="How many heads look at once.")

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the scores are between the places of the window."""
        if len(shapes["x"]) < 4:  # noqa: PLR2004 - batch, heads and two places
            yield "x", f"must be N × heads × places × places, but is {shown(shapes['x'])}"
            return
        places = self.height * self.width
        if any(isinstance(size, int) and size != places for size in shapes["x"][-2:]):
            words = f"must make {shapes['x'][-1]} places with width, as {shown(shapes['x'])} has"
            yield "height", f"{words}, but makes {places}"


@layer(
    category="Attention",
    stem="padding_mask",
    inputs=(Port("x", "Words, whole numbers (N, T).", dtype="integer", axes="N T"),),
    outputs=(Port("mask", "True where there is only padding (N, T).", dtype="boolean"),),
    forward="{mask} = {x} == {padding_idx}",
    keywords=("key padding mask", "ignore", "variable length", "pad token", "transformer"),
    shapes="(N, T) → (N, T), true or false",
    formula="mask[n, t] = true where x[n, t] = padding_idx",
    use="For the key_padding_mask of attention, where texts of a batch differ in length.",
    avoid="Where lengths are known instead of a padding word; take LengthMask.",
    source="PyTorch, nn.MultiheadAttention",
)
class PaddingMask(Layer):
    """Marks the words that only fill a text up to the length of the longest."""

    padding_idx: int = integer(preset=0, min=0, max=SIZE, doc="The word that stands for nothing.")


@layer(
    category="Attention",
    stem="length_mask",
    inputs=(
        Port("x", "The sequence (N, T, ...) whose steps are counted."),
        Port("lengths", "How many steps of each sample are real.", dtype="integer", axes="N"),
    ),
    outputs=(Port("mask", "True where there is only padding (N, T).", dtype="boolean"),),
    forward="{mask} = torch.arange({x}.shape[1], device={x}.device) >= {lengths}[:, None]",
    keywords=("key padding mask", "variable length", "sequence length", "valid", "ragged"),
    shapes="(N, T, …), (N) → (N, T), true or false",
    formula="mask[n, t] = true where t ≥ lengths[n]",
    use="To hide the steps after the end of each sample from attention or from a mean.",
    avoid="Where a padding word marks the end; take PaddingMask.",
    source="PyTorch, nn.utils.rnn",
)
class LengthMask(Layer):
    """Marks the steps behind the end of each sample."""

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that there is an axis of time and one length for each sample."""
        x, lengths = shapes["x"], shapes["lengths"]
        if len(x) < 2:  # noqa: PLR2004 - batch and time
            yield "x", f"must have an axis of time, N × T, but is {shown(x)}"
            return
        yield from first_problem(lengths=same_problem(lengths, x[:1], "x, without its steps"))
