"""Layers that multiply by a learned matrix or look a vector up, and the identity."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from nodes.layer import Layer, Port, layer
from nodes.library.limits import SIZE
from nodes.library.ports import ANYTHING, SAME
from nodes.params import flag, inferred, integer, real


@layer(
    category="Linear",
    module="nn.Linear",
    stem="linear",
    keywords=("dense", "fully connected", "fc", "affine", "perceptron", "projection"),
    shapes="(…, in_features) → (…, out_features)",
    formula="y = x·Wᵀ + b",
    use=(
        "To mix all features of a sample: in perceptrons, as the head of a classifier, and to "
        "change the size of a last axis."
    ),
    avoid=(
        "On the raw pixels of larger images: it needs a weight for every pair of pixel and "
        "output and knows no neighbourhood; take Conv2d."
    ),
    source="PyTorch, nn.Linear",
)
class Linear(Layer):
    """Multiplies the last axis by a learned matrix and adds a learned bias.

    Each output is a weighted sum of all inputs of a sample. The axes before the last stay.
    """

    inputs = (Port("x", "A tensor whose last axis holds the features.", dtype="float"),)
    outputs = (Port("y", "The same axes, the last one of size out_features."),)

    in_features: int = inferred("x", axis=-1, max=SIZE, doc="Size of the last axis of the input.")
    out_features: int = integer(
        preset=64, min=1, max=SIZE, doc="Size of the last axis of the output."
    )
    bias: bool = flag(default=True, doc="Add a learned number to each output.")


@layer(
    category="Linear",
    module="nn.Bilinear",
    stem="bilinear",
    keywords=("two inputs", "tensor product", "interaction"),
    shapes="(…, in1_features), (…, in2_features) → (…, out_features)",
    formula="yₖ = x1ᵀ·Aₖ·x2 + bₖ",
    use=(
        "To judge how two things go together, such as a question and an answer, or head and "
        "tail of a relation."
    ),
    avoid=(
        "With many features on both sides: it holds in1 × in2 × out weights. Concat and two "
        "Linear layers cost far less."
    ),
    source="PyTorch, nn.Bilinear",
)
class Bilinear(Layer):
    """Multiplies two inputs with each other through a learned tensor: y = x1 A x2 + b."""

    inputs = (
        Port("x1", "The first factor; its last axis holds the features.", dtype="float"),
        Port("x2", "The second factor, equal but for the last axis.", dtype="float"),
    )
    outputs = (Port("y", "The same axes, the last one of size out_features."),)
    forward = "{y} = {self}({x1}, {x2})"

    in1_features: int = inferred("x1", axis=-1, max=SIZE, doc="Size of the last axis of x1.")
    in2_features: int = inferred("x2", axis=-1, max=SIZE, doc="Size of the last axis of x2.")
    out_features: int = integer(
        preset=16, min=1, max=SIZE, doc="Size of the last axis of the output."
    )
    bias: bool = flag(default=True, doc="Add a learned number to each output.")


@layer(
    category="Linear",
    module="nn.Embedding",
    stem="embedding",
    keywords=("lookup", "token", "word", "vocabulary", "categorical", "text"),
    shapes="(…) → (…, embedding_dim)",
    formula="y[…, :] = W[x[…], :]",
    use=(
        "As the first layer for words, tokens, categories or positions that are given as "
        "whole numbers."
    ),
    avoid=(
        "For measurements, which are real numbers with an order; they go into Linear as they are."
    ),
    source="Mikolov et al. 2013, arXiv:1301.3781; PyTorch, nn.Embedding",
)
class Embedding(Layer):
    """Looks up a learned vector for each whole number: words, categories, positions."""

    inputs: ClassVar[tuple[Port, ...]] = (
        Port("x", "Whole numbers from 0 to num_embeddings - 1.", dtype="integer"),
    )
    outputs = (Port("y", "The same axes and one more of size embedding_dim."),)

    num_embeddings: int = integer(
        preset=1000, min=1, max=SIZE, doc="How many different numbers there are."
    )
    embedding_dim: int = integer(preset=64, min=1, max=SIZE, doc="Size of each vector.")
    padding_idx: int | None = integer(
        default=None,
        optional=True,
        advanced=True,
        doc="A number that means 'nothing here': its vector is zero and is not trained.",
    )
    max_norm: float | None = real(
        default=None, optional=True, above=0.0, advanced=True, doc="Longer vectors are shortened."
    )
    norm_type: float = real(
        default=2.0, above=0.0, advanced=True, doc="The p of the norm that max_norm limits."
    )
    scale_grad_by_freq: bool = flag(
        default=False, advanced=True, doc="Divide gradients by how often a number is in the batch."
    )

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that padding_idx is one of the numbers."""
        count = self.num_embeddings
        if self.padding_idx is not None and not -count <= self.padding_idx < count:
            yield "padding_idx", f"must be from {-count} to {count - 1}, but is {self.padding_idx}"


@layer(
    category="Linear",
    stem="head",
    borrows=("Embedding",),
    forward="{y} = F.linear({x}, {self}.weight)",
    keywords=("weight tying", "unembedding", "language model head", "logits", "shared weights"),
    shapes="(…, embedding_dim) → (…, num_embeddings), both those of the Embedding",
    formula="y = x·Eᵀ, E the vectors of the Embedding",
    use=(
        "As the head of a language model: a score for each word is how far the features lie along "
        "its vector. Saves the largest matrix of a small model."
    ),
    avoid="Where the words that come out are others than those that came in.",
    source="Press and Wolf 2016, arXiv:1608.05859",
)
class TiedLinear(Layer):
    """Multiplies by the vectors of an Embedding of this network: a score for each of its words.

    It has no weights of its own: choose the Embedding under Repeat, sharing, freezing.
    """

    inputs = (Port("x", "Features, as many as a vector has.", dtype="float"),)
    outputs = (Port("y", "The same axes, the last one of size num_embeddings."),)


@layer(
    category="Linear",
    module="nn.Identity",
    stem="identity",
    keywords=("pass", "nothing", "no operation", "skip", "shortcut"),
    formula="y = x",
    use=(
        "To keep a place free for a layer to come, to end a shortcut, or to switch a layer "
        "off in an experiment."
    ),
    avoid=(
        "To stop gradients, or as padding between layers for its own sake: it does nothing at all."
    ),
    source="PyTorch, nn.Identity",
)
class Identity(Layer):
    """Returns its input unchanged; keeps the place of a layer, or gives a shortcut a name."""

    inputs = (ANYTHING,)
    outputs = (SAME,)
