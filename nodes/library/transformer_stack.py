"""Whole transformers: several encoder or decoder layers in a row, or both together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from nodes.declaration import family
from nodes.layer import Port, layer
from nodes.library.attention import ATTENTION_MASK, KEY_PADDING_MASK
from nodes.library.limits import DEPTH, SIZE
from nodes.library.ports import SAME, STEPS
from nodes.library.transformer import TransformerDecoderLayer, TransformerLayer, memory_problem
from nodes.params import flag, inferred, integer
from nodes.shapes import Dims, first_problem

_NORM = "norm=nn.LayerNorm({d_model}, {eps=layer_norm_eps}, {bias=})"


@family
class _Stack(TransformerLayer):
    num_layers: int = integer(
        preset=2, min=1, max=DEPTH, internal=True, doc="Layers in a row, each with its own weights."
    )
    norm: bool = flag(
        default=False,
        internal=True,
        literal=True,
        doc="Normalize once more after the last layer; needed where norm_first is on.",
    )

    def _stacked(self, one: str, *more: str) -> str:
        parts = [f"{one}({{args}})", "{num_layers}", *([_NORM] if self.norm else []), *more]
        return f"{self.module}({', '.join(parts)})"


@layer(
    category="Attention",
    module="nn.TransformerEncoder",
    signature="nn.TransformerEncoderLayer",
    stem="encoder",
    keywords=("bert", "gpt", "stack", "self attention", "deep", "vit"),
    formula="y = layer(layer(… layer(x))), num_layers encoder layers with weights of their own",
    use=(
        "To read sequences with a transformer of the usual kind: one node in place of a row of "
        "encoder layers."
    ),
    avoid=(
        "Where layers shall differ, or single ones be looked at; there take "
        "TransformerEncoderLayer and repeat it."
    ),
    source="Vaswani et al. 2017, arXiv:1706.03762",
)
class TransformerEncoder(_Stack):
    """Several encoder layers in a row: self-attention and two dense layers each.

    With a CausalMask at mask it is the body of a language model.
    """

    inputs = (
        STEPS,
        replace(ATTENTION_MASK, name="mask"),
        replace(KEY_PADDING_MASK, name="src_key_padding_mask"),
    )
    forward = "{y} = {self}({x}, {mask=}, {src_key_padding_mask=})"

    def constructor(self) -> str:
        """Return the constructor; nested tensors would shorten padded batches in prediction."""
        return self._stacked("nn.TransformerEncoderLayer", "enable_nested_tensor=False")


@layer(
    category="Attention",
    module="nn.TransformerDecoder",
    signature="nn.TransformerDecoderLayer",
    stem="decoder",
    inputs=TransformerDecoderLayer.inputs,
    forward=TransformerDecoderLayer.forward,
    keywords=("cross attention", "seq2seq", "translation", "stack", "deep"),
    formula="y = layer(… layer(x, memory), memory), num_layers decoder layers",
    use=(
        "To write a sequence while looking at another one, as translation and captioning do, "
        "after an encoder of any kind."
    ),
    avoid="For language models that look at nothing else: take TransformerEncoder with a mask.",
    source="Vaswani et al. 2017, arXiv:1706.03762",
)
class TransformerDecoder(_Stack):
    """Several decoder layers in a row; each also looks at a second sequence, the memory."""

    def constructor(self) -> str:
        """Return the constructor with that of one layer inside."""
        return self._stacked("nn.TransformerDecoderLayer")

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the memory has as many features as the sequence."""
        yield from first_problem(memory=memory_problem(shapes["memory"], shapes["x"], "x"))


def _sequence(name: str, doc: str) -> Port:
    return Port(name, doc, dtype="float", axes="N T C")


@layer(
    category="Attention",
    module="nn.Transformer",
    stem="transformer",
    inputs=(
        _sequence("src", "The sequence to read (N, T, features)."),
        _sequence("tgt", "The sequence that is written, as far as it is known (N, T, features)."),
        replace(ATTENTION_MASK, name="src_mask"),
        replace(ATTENTION_MASK, name="tgt_mask"),
        replace(ATTENTION_MASK, name="memory_mask"),
        replace(KEY_PADDING_MASK, name="src_key_padding_mask"),
        replace(KEY_PADDING_MASK, name="tgt_key_padding_mask"),
        replace(KEY_PADDING_MASK, name="memory_key_padding_mask"),
    ),
    outputs=(replace(SAME, like="tgt", doc="A vector for each step of tgt (N, T, features)."),),
    forward=(
        "{y} = {self}({src}, {tgt}, {src_mask=}, {tgt_mask=}, {memory_mask=}, "
        "{src_key_padding_mask=}, {tgt_key_padding_mask=}, {memory_key_padding_mask=})"
    ),
    keywords=("attention is all you need", "seq2seq", "translation", "encoder decoder"),
    formula="y = decoder(tgt, encoder(src))",
    use=(
        "To turn one sequence into another, as in translation: embeddings of both go in, with a "
        "CausalMask at tgt_mask."
    ),
    avoid=(
        "Without position: it cannot tell the order of steps, so add positions to both inputs. To "
        "classify, take TransformerEncoder alone."
    ),
    source="Vaswani et al. 2017, arXiv:1706.03762",
)
class Transformer(TransformerLayer):
    """Encoder and decoder of the original transformer, for sequences of vectors.

    Embeddings before it and the Linear layer for the words after it are nodes of their own.
    """

    d_model: int = inferred("src", axis=-1, max=SIZE, doc="Features of each step.")
    nhead: int = integer(
        default=8, preset=4, min=1, max=SIZE, doc="How many looks at once; it divides d_model."
    )
    num_encoder_layers: int = integer(
        default=6, preset=2, min=1, max=DEPTH, doc="Layers that read."
    )
    num_decoder_layers: int = integer(
        default=6, preset=2, min=1, max=DEPTH, doc="Layers that write."
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that both sequences have as many features."""
        yield from first_problem(tgt=memory_problem(shapes["tgt"], shapes["src"], "src"))
