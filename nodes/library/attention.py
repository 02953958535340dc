"""Attention: every step of a sequence looks at all others and takes what matters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nodes.declaration import family
from nodes.layer import Layer, Port, layer
from nodes.library.limits import SIZE
from nodes.library.ports import STEPS
from nodes.params import flag, inferred, integer, real
from nodes.shapes import Dims, first_problem, same_problem, shown

QUERY = Port("query", "What looks (N, T, features).", dtype="float", axes="N T C")
KEY = Port("key", "What is looked at (N, T, features).", dtype="float", axes="N T C")
VALUE = Port("value", "What is taken, one for each key.", dtype="float", axes="N T C")
KEY_PADDING_MASK = Port(
    "key_padding_mask",
    "True where a step of the keys is only padding (N, T).",
    optional=True,
    dtype="boolean",
    axes="N T",
)
ATTENTION_MASK = Port(
    "attn_mask",
    "True where a step must not look: (T, T) such as a CausalMask.",
    optional=True,
)
ATTENDED = Port("y", "What each step of the query took (N, T, features).")
WEIGHTS = Port("weights", "How much each step looked at each key (N, T, T).")


def order_problems(*, batch_first: bool) -> Iterator[tuple[str, str]]:
    """Yield what is wrong when the batch is not the first axis."""
    if not batch_first:
        yield "batch_first", "must be true: the batch is axis 0 of every tensor here"


@family
class Attention(Layer):
    """What attention to another sequence and to the same sequence share."""

    stem = "attention"
    outputs = (ATTENDED,)

    embed_dim: int = inferred("x", axis=-1, max=SIZE, doc="Features of each step of the query.")
    num_heads: int = integer(
        preset=4, min=1, max=SIZE, doc="How many looks at once; it divides embed_dim."
    )
    dropout: float = real(
        default=0.0, min=0.0, max=1.0, doc="Probability that a look is left out while training."
    )
    bias: bool = flag(default=True, advanced=True, doc="Add learned numbers to the projections.")
    add_bias_kv: bool = flag(
        default=False, advanced=True, doc="Add a learned step to the keys and values."
    )
    add_zero_attn: bool = flag(
        default=False, advanced=True, doc="Add a step of zeros to the keys and values."
    )
    batch_first: bool = flag(
        default=False,
        preset=True,
        advanced=True,
        literal=True,
        doc="The batch is axis 0 and time is axis 1, as everywhere in a network here.",
    )

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that the heads divide the features and that the batch comes first."""
        if self.embed_dim % self.num_heads:
            words = f"must divide embed_dim = {self.embed_dim}, but is {self.num_heads}"
            yield "num_heads", words
        yield from order_problems(batch_first=self.batch_first)


@layer(
    category="Attention",
    module="nn.MultiheadAttention",
    keywords=("cross attention", "transformer", "query key value", "mha", "encoder decoder"),
    shapes=(
        "query (N, T, embed_dim), key (N, S, kdim), value (N, S, vdim) → y (N, T, embed_dim), "
        "weights (N, T, S)"
    ),
    formula=(
        "head = softmax(Q·Kᵀ / √d)·V, Q = query·Wq, K = key·Wk, V = value·Wv, d = embed_dim / "
        "num_heads\n"
        "y = [head₁, head₂, …]·Wo"
    ),
    use=(
        "Where one sequence asks another: a decoder its encoder, text an image. Query and "
        "keys may differ in length."
    ),
    avoid=(
        "For a sequence that looks at itself, where SelfAttention needs one link; and for "
        "thousands of steps: cost grows with T·S."
    ),
    source="Vaswani et al. 2017, arXiv:1706.03762; PyTorch, nn.MultiheadAttention",
)
class MultiheadAttention(Attention):
    """Each step of the query looks at all keys and takes a mixture of their values.

    Several heads look at once, each for something else.
    """

    inputs = (QUERY, KEY, VALUE, KEY_PADDING_MASK, ATTENTION_MASK)

    embed_dim: int = inferred("query", axis=-1, max=SIZE, doc="Features of each step of the query.")
    kdim: int | None = integer(
        default=None,
        optional=True,
        min=1,
        max=SIZE,
        advanced=True,
        doc="Features of each key; none for as many as the query has.",
    )
    vdim: int | None = integer(
        default=None,
        optional=True,
        min=1,
        max=SIZE,
        advanced=True,
        doc="Features of each value; none for as many as the query has.",
    )
    need_weights: bool = flag(
        default=True,
        preset=False,
        internal=True,
        literal=True,
        doc="Also give the weights: how much each step looked at each key. Slower.",
    )

    def output_ports(self) -> tuple[Port, ...]:
        """Return y, and the weights if they are wanted."""
        return (ATTENDED, WEIGHTS) if self.need_weights else (ATTENDED,)

    def call(self) -> str:
        """Return the call; PyTorch gives a pair whether the weights are wanted or not."""
        weights = "{weights}" if self.need_weights else "_"
        return (
            f"{{y}}, {weights} = "
            "{self}({query}, {key}, {value}, {key_padding_mask=}, {need_weights=}, {attn_mask=})"
        )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check the features of keys and values, and that each key has a value."""
        key, value = shapes["key"], shapes["value"]
        for name, dims, size in (("kdim", key, self.kdim), ("vdim", value, self.vdim)):
            wanted = size or self.embed_dim
            if isinstance(dims[-1], int) and dims[-1] != wanted:
                words = f"must be {dims[-1]}, the last axis of {shown(dims)}"
                yield name, f"{words}, but is {wanted}"
        yield from first_problem(value=same_problem(value[:2], key[:2], "key without its features"))


@layer(
    category="Attention",
    module="nn.MultiheadAttention",
    keywords=("multi-head", "transformer", "mha", "query key value"),
    shapes="(N, T, embed_dim) → the same shape",
    formula=(
        "head = softmax(Q·Kᵀ / √d)·V, Q = x·Wq, K = x·Wk, V = x·Wv, d = embed_dim / num_heads\n"
        "y = [head₁, head₂, …]·Wo"
    ),
    use=(
        "Where any step may depend on any other: words of a sentence, patches of an image. "
        "Add positions first, since it knows no order."
    ),
    avoid=(
        "For short histories and little data, where LSTM or Conv1d learn faster; for long "
        "sequences cost grows with T²."
    ),
    source="Vaswani et al. 2017, arXiv:1706.03762; PyTorch, nn.MultiheadAttention",
)
class SelfAttention(Attention):
    """Each step of a sequence looks at all steps of the same sequence: one input, several heads."""

    inputs = (STEPS, KEY_PADDING_MASK, ATTENTION_MASK)
    forward = (
        "{y}, _ = {self}({x}, {x}, {x}, {key_padding_mask=}, need_weights=False, {attn_mask=})"
    )


@layer(
    category="Attention",
    stem="mask",
    keywords=("autoregressive", "gpt", "triangular", "future"),
    shapes="(N, T, …) → (T, T)",
    formula="mask[i, j] = (j > i)",
    use=("At the mask of attention that predicts the next step, so that no step sees the answer."),
    avoid=(
        "Where the whole sequence is known at once, as in classification or an encoder: it "
        "would hide half of it."
    ),
    source="Vaswani et al. 2017, arXiv:1706.03762",
)
class CausalMask(Layer):
    """The mask (T, T) that keeps each step from looking at later ones, as in a language model."""

    inputs = (Port("x", "The sequence (N, T, ...) whose length counts."),)
    outputs = (Port("mask", "True where a step must not look (T, T)."),)
    forward = (
        "{mask} = torch.ones({x}.shape[1], {x}.shape[1], dtype=torch.bool, device={x}.device)"
        ".triu(1)"
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that there is an axis of time."""
        if len(shapes["x"]) < 2:  # noqa: PLR2004 - batch and time
            yield "x", f"must have an axis of time, N × T, but is {shown(shapes['x'])}"
