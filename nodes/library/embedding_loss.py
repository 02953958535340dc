"""Losses that draw vectors of a kind together and push others apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from nodes.declaration import family
from nodes.definitions import shipped
from nodes.layer import Port, layer
from nodes.library.loss import Loss, ReducedLoss
from nodes.library.margin_loss import SIGN, SignLoss
from nodes.params import choice, flag, real
from nodes.shapes import Dims, first_problem, same_problem

ANCHOR = Port("anchor", "The vector of a sample (N, features).", dtype="float")
POSITIVE = Port("positive", "The vector of another sample of its kind.", dtype="float")
NEGATIVE = Port("negative", "The vector of a sample of another kind.", dtype="float")


@layer(
    category="Loss",
    stem="cosine_loss",
    signature="nn.CosineEmbeddingLoss",
    inputs=(
        Port("x1", "A vector for each sample (N, features).", dtype="float", axes="N C"),
        Port("x2", "Another vector for each sample (N, features).", dtype="float", axes="N C"),
        replace(SIGN, doc="1 for alike and -1 for different (N); or 1 and 0 where zero_one is on."),
    ),
    forward="F.cosine_embedding_loss({x1}, {x2}, {target}, {args})",
    keywords=("siamese", "pairs", "similarity", "angle", "metric learning", "contrastive"),
    shapes="x1 and x2 (N, features), target (N) → a single number",
    formula="loss = mean of 1 − cos(x1, x2) where target = 1, else max(0, cos(x1, x2) − margin)",
    use=(
        "To learn embeddings from pairs, of texts for instance, that are later compared by their "
        "angle."
    ),
    avoid=(
        "Where a batch holds many pairs of one meaning only: InfoNCE takes the others as opposites."
    ),
    source="PyTorch, nn.CosineEmbeddingLoss",
)
class CosineEmbedding(SignLoss):
    """Turns vectors of pairs (N, features) the same way where they are alike, else apart."""

    margin: float = real(
        default=0.0, min=-1.0, max=1.0, doc="The cosine that different pairs may have, -1 to 1."
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that each pair has two vectors and one target."""
        x1 = shapes["x1"]
        wrong = same_problem(shapes["target"], x1[:1], "the batch")
        yield from first_problem(x2=same_problem(shapes["x2"], x1, "x1"), target=wrong)


@family
class TripleLoss(ReducedLoss):
    """A loss over three vectors: of a sample, one of its kind, one of another kind."""

    inputs = (ANCHOR, POSITIVE, NEGATIVE)

    margin: float = real(
        default=1.0, min=0.0, doc="How much nearer the sample of the same kind should be."
    )
    swap: bool = flag(
        default=False,
        advanced=True,
        doc="Also compare positive with negative, and take the harder of both.",
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that all vectors are of one shape."""
        others = ("positive", "negative")
        found = {n: same_problem(shapes[n], shapes["anchor"], "anchor") for n in others}
        yield from first_problem(**found)


@layer(
    category="Loss",
    stem="triplet",
    signature="nn.TripletMarginLoss",
    forward="F.triplet_margin_loss({anchor}, {positive}, {negative}, {args})",
    keywords=("siamese", "facenet", "metric learning", "face", "similarity", "embedding"),
    shapes="anchor, positive and negative (N, features) → a single number",
    formula="loss = mean of max(0, ‖anchor − positive‖ − ‖anchor − negative‖ + margin)",
    use=(
        "To learn embeddings in which samples of a kind are nearer to each other than to others: "
        "faces, products, songs."
    ),
    avoid=(
        "Where most triples are easy from the start, since these teach nothing; InfoNCE compares "
        "with a whole batch."
    ),
    source="Schroff et al. 2015, arXiv:1503.03832",
)
class Triplet(TripleLoss):
    """Wants a sample nearer to one of its kind than to one of another kind, by a margin."""

    p: float = real(default=2.0, above=0.0, max=100.0, doc="The power of the distance.")
    eps: float = real(
        default=1e-6, min=0.0, max=1.0, advanced=True, doc="Added to each difference."
    )


@layer(
    category="Loss",
    stem="triplet",
    signature="nn.TripletMarginWithDistanceLoss",
    definition=shipped("cosine_distance"),
    keywords=("siamese", "metric learning", "cosine", "similarity", "embedding"),
    shapes="anchor, positive and negative (N, features) → a single number",
    formula=(
        "loss = mean of max(0, d(anchor, positive) − d(anchor, negative) + margin), d the distance"
    ),
    use=(
        "Like Triplet for embeddings that are compared by their angle; a margin of 0.2 to 0.5 "
        "suits the cosine."
    ),
    avoid="For distances along straight lines with a power or eps of their own; Triplet has these.",
    source="PyTorch, nn.TripletMarginWithDistanceLoss",
)
class TripletWithDistance(TripleLoss):
    """A Triplet loss whose distance you choose."""

    distance: str = choice(
        "cosine",
        "euclidean",
        preset="cosine",
        internal=True,
        doc="By the angle between vectors, or along a straight line.",
    )

    def call(self) -> str:
        """Return the call with the distance function that is meant."""
        distance = "distance_function=cosine_distance, " if self.distance == "cosine" else ""
        start = "F.triplet_margin_with_distance_loss({anchor}, {positive}, {negative}, "
        return f"{start}{distance}{{args}})"


@layer(
    category="Loss",
    stem="info_nce",
    definition=shipped("info_nce_loss"),
    forward="info_nce_loss({query}, {key}, {args})",
    inputs=(
        Port("query", "A vector for each sample (N, features).", dtype="float", axes="N C"),
        Port("key", "The vector that belongs to it (N, features).", dtype="float", axes="N C"),
    ),
    keywords=("contrastive", "simclr", "moco", "clip", "self-supervised", "nt-xent", "retrieval"),
    shapes="query and key (N, features) → a single number",
    formula=(
        "s[i, j] = cos(query[i], key[j]) / temperature\n"
        "loss = mean of −ln(exp(s[i, i]) / Σⱼ exp(s[i, j]))"
    ),
    use=(
        "To learn without labels from two views of each sample, or from pairs such as picture and "
        "text, with symmetric as in CLIP."
    ),
    avoid=(
        "With small batches: the others in the batch are the opposites, and few of them teach "
        "little."
    ),
    source="van den Oord et al. 2018, arXiv:1807.03748",
)
class InfoNCE(Loss):
    """Wants each query to find its own key among the keys of the whole batch."""

    temperature: float = real(
        default=0.1, above=0.0, doc="How sharply similarities are compared; smaller is sharper."
    )
    symmetric: bool = flag(default=False, doc="Also let each key find its own query.")

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that both are of one shape."""
        yield from first_problem(key=same_problem(shapes["key"], shapes["query"], "query"))
