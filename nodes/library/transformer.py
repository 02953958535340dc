"""Transformer layers: attention, normalization and two dense layers in one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from nodes.declaration import family
from nodes.layer import Layer, Port, layer
from nodes.library.attention import ATTENTION_MASK, KEY_PADDING_MASK, order_problems
from nodes.library.limits import SIZE
from nodes.library.ports import SAME, STEPS
from nodes.params import choice, flag, inferred, integer, real
from nodes.shapes import Dims, first_problem, shown


@family
class TransformerLayer(Layer):
    """What the layers of encoder and decoder share."""

    outputs = (SAME,)

    d_model: int = inferred("x", axis=-1, max=SIZE, doc="Features of each step.")
    nhead: int = integer(
        preset=4, min=1, max=SIZE, doc="How many looks at once; it divides d_model."
    )
    dim_feedforward: int = integer(
        default=2048, preset=256, min=1, max=SIZE, doc="Size of the dense layer inside."
    )
    dropout: float = real(
        default=0.1, min=0.0, max=1.0, doc="Probability that a number is left out while training."
    )
    activation: str = choice(
        "relu", "gelu", default="relu", doc="What bends the numbers in the dense layer."
    )
    layer_norm_eps: float = real(
        default=1e-5,
        above=0.0,
        max=1.0,
        advanced=True,
        doc="Added to the variance, so that nothing is divided by zero.",
    )
    batch_first: bool = flag(
        default=False,
        preset=True,
        advanced=True,
        literal=True,
        doc="The batch is axis 0 and time is axis 1, as everywhere in a network here.",
    )
    norm_first: bool = flag(
        default=False, doc="Normalize before attention and dense layers; steadier when deep."
    )
    bias: bool = flag(default=True, advanced=True, doc="Add learned numbers everywhere.")

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that the heads divide the features and that the batch comes first."""
        if self.d_model % self.nhead:
            yield "nhead", f"must divide d_model = {self.d_model}, but is {self.nhead}"
        yield from order_problems(batch_first=self.batch_first)


@layer(
    category="Attention",
    module="nn.TransformerEncoderLayer",
    stem="encoder",
    keywords=("bert", "gpt", "self attention", "block", "vit"),
    formula=(
        "z = norm(x + attention(x)), y = norm(z + W₂·act(W₁·z))\n"
        "norm_first: z = x + attention(norm(x)), y = z + W₂·act(W₁·norm(z))"
    ),
    use=(
        "For text, patches or series as sequences of vectors: repeat it 2 to 12 times after "
        "an Embedding with positions."
    ),
    avoid=(
        "For small data without pretraining, where convolutions or LSTM learn more from less; "
        "to alter its inside take SelfAttention."
    ),
    source="Vaswani et al. 2017, arXiv:1706.03762; PyTorch, nn.TransformerEncoderLayer",
)
class TransformerEncoderLayer(TransformerLayer):
    """Self-attention and two dense layers, each with a shortcut and a normalization.

    Repeat it for a deep encoder; with a CausalMask at src_mask it is a layer of a language model.
    """

    inputs = (
        STEPS,
        replace(ATTENTION_MASK, name="src_mask"),
        replace(KEY_PADDING_MASK, name="src_key_padding_mask"),
    )
    forward = "{y} = {self}({x}, {src_mask=}, {src_key_padding_mask=})"


@layer(
    category="Attention",
    module="nn.TransformerDecoderLayer",
    stem="decoder",
    keywords=("cross attention", "seq2seq", "translation", "block"),
    formula=(
        "z = norm(x + attention(x)), u = norm(z + attention(z, memory)), y = norm(u + "
        "W₂·act(W₁·u))\n"
        "norm_first: as in the encoder layer, each norm moves into its branch"
    ),
    use=(
        "To make one sequence out of another, as in translation or captions; link a "
        "CausalMask to tgt_mask."
    ),
    avoid=(
        "For a language model without an encoder: that is TransformerEncoderLayer with a "
        "CausalMask."
    ),
    source="Vaswani et al. 2017, arXiv:1706.03762; PyTorch, nn.TransformerDecoderLayer",
)
class TransformerDecoderLayer(TransformerLayer):
    """Like an encoder layer, and it also looks at a second sequence, what the encoder made."""

    inputs = (
        STEPS,
        Port("memory", "What the encoder made (N, T, features).", dtype="float", axes="N T C"),
        replace(ATTENTION_MASK, name="tgt_mask"),
        replace(ATTENTION_MASK, name="memory_mask"),
        replace(KEY_PADDING_MASK, name="tgt_key_padding_mask"),
        replace(KEY_PADDING_MASK, name="memory_key_padding_mask"),
    )
    forward = (
        "{y} = {self}({x}, {memory}, {tgt_mask=}, {memory_mask=}, {tgt_key_padding_mask=}, "
        "{memory_key_padding_mask=})"
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the memory has as many features as the sequence."""
        yield from first_problem(memory=memory_problem(shapes["memory"], shapes["x"], "x"))


def memory_problem(dims: Dims, other: Dims, name: str) -> str | None:
    """Return why a second sequence cannot be looked at; its length is its own."""
    if dims[0] == other[0] and dims[-1] == other[-1]:
        return None
    words = f"must have the batch and the features of {name} = {shown(other)}"
    return f"{words}, but is {shown(dims)}"
