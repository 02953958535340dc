"""Bags of looked-up vectors: their sum, mean or maximum."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nodes.layer import Port, layer
from nodes.library.linear import Embedding
from nodes.params import choice
from nodes.shapes import Dims, first_problem, same_problem


@layer(
    category="Linear",
    module="nn.EmbeddingBag",
    stem="bag",
    keywords=("lookup", "bag of words", "sum of embeddings", "fasttext", "categorical", "text"),
    shapes="(N, T) → (N, embedding_dim)",
    formula="y[n] = mean, Σ or max over t of W[x[n, t]], W learned, as mode says",
    use=(
        "To say one thing of a bag of words whose order does not matter, and for features of many "
        "categories at once."
    ),
    avoid="Where the order counts: take Embedding and a layer that reads sequences.",
    source="Joulin et al. 2016, arXiv:1607.01759",
)
class EmbeddingBag(Embedding):
    """Looks up a learned vector for each number of a row; takes their mean, sum or maximum.

    The same as an Embedding and a Mean over T, without the tensor between.
    """

    inputs = (
        Port(
            "x",
            "Rows of whole numbers from 0 to num_embeddings - 1 (N, T).",
            dtype="integer",
            axes="N T",
        ),
        Port(
            "per_sample_weights",
            "How much each number counts (N, T); only where mode is sum.",
            optional=True,
            dtype="float",
            axes="N T",
        ),
    )
    outputs = (Port("y", "One vector for each row (N, embedding_dim)."),)
    forward = "{y} = {self}({x}, {per_sample_weights=})"

    mode: str = choice("mean", "sum", "max", default="mean", doc="How the vectors become one.")

    def check(self) -> Iterator[tuple[str, str]]:
        """Check also that the largest number is not asked for together with scaled gradients."""
        yield from super().check()
        if self.mode == "max" and self.scale_grad_by_freq:
            yield "scale_grad_by_freq", "must be off where mode is max"

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that there is a weight for each number, and that it is a sum that they weigh."""
        weights = shapes.get("per_sample_weights")
        if weights is None:
            return
        wrong = None if self.mode == "sum" else f"must be sum for weighted numbers, not {self.mode}"
        same = same_problem(weights, shapes["x"], "x")
        yield from first_problem(mode=wrong, per_sample_weights=same)
