"""Losses that are content once the right answer leads by a margin."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from nodes.declaration import family
from nodes.layer import Port, layer
from nodes.library.class_loss import CLASSES, SCORES, YES_OR_NO, WeightedLoss
from nodes.library.loss import PREDICTION, ReducedLoss
from nodes.params import flag, integer, real
from nodes.shapes import (
    Dims,
    class_problem,
    first_problem,
    same_problem,
    score_problem,
    weights_problem,
)

ROWS = replace(SCORES, doc="Scores (N, classes), any real numbers.", axes="N C")
MARGIN_DOC = "How far the right answer must lead."
SIGN = Port("target", "1 for yes and -1 for no; or 1 and 0 where zero_one is on.")


@family
class SignLoss(ReducedLoss):
    """A loss whose target says yes by 1 and no by -1."""

    zero_one: bool = flag(
        default=False,
        preset=True,
        internal=True,
        literal=True,
        doc="The target says no by 0 instead of -1, as the labels of datasets do.",
    )

    def call(self) -> str:
        """Return the call, with 0 and 1 turned into -1 and 1 if they come."""
        return self.forward.replace("{target}", "2 * {target} - 1" if self.zero_one else "{target}")


@layer(
    category="Loss",
    stem="soft_margin",
    signature="nn.SoftMarginLoss",
    inputs=(replace(PREDICTION, doc="Raw scores, any real numbers."), SIGN),
    forward="F.soft_margin_loss({prediction}, {target}, {args})",
    keywords=("logistic", "two classes", "binary", "classification"),
    shapes="prediction and target of one shape → a single number",
    formula="loss = mean of ln(1 + exp(−target·prediction)), target 1 or −1",
    use="For yes-or-no questions whose labels are 1 and −1, as textbooks on boosting have them.",
    avoid="With labels 0 and 1: BCEWithLogits is the same function and usual there.",
    source="PyTorch, nn.SoftMarginLoss",
)
class SoftMargin(SignLoss):
    """How far raw scores are from saying yes (1) or no (-1): a smooth margin."""

    says = "yes_scores"


@layer(
    category="Loss",
    stem="hinge_loss",
    signature="nn.HingeEmbeddingLoss",
    inputs=(
        replace(PREDICTION, doc="A distance for each pair, as of PairwiseDistance."),
        replace(SIGN, doc="1 for alike and -1 for different; or 1 and 0 where zero_one is on."),
    ),
    forward="F.hinge_embedding_loss({prediction}, {target}, {args})",
    keywords=("siamese", "pairs", "metric learning", "similarity", "contrastive"),
    shapes="prediction and target of one shape → a single number",
    formula="loss = mean of prediction where target = 1, else max(0, margin − prediction)",
    use=(
        "To learn distances from pairs that are alike or not: small for the first, at least "
        "margin for the others."
    ),
    avoid=(
        "Where triples are at hand: Triplet compares distances with each other and needs no "
        "absolute scale."
    ),
    source="PyTorch, nn.HingeEmbeddingLoss; Hadsell et al. 2006, Dimensionality Reduction",
)
class HingeEmbedding(SignLoss):
    """Makes distances of pairs small where both are alike and larger than a margin elsewhere."""

    margin: float = real(default=1.0, doc="The distance that different pairs should have.")


@layer(
    category="Loss",
    stem="ranking",
    signature="nn.MarginRankingLoss",
    inputs=(
        Port("x1", "A score for each sample.", dtype="float"),
        Port("x2", "Another score for each sample, of the same shape.", dtype="float"),
        replace(SIGN, doc="1 if x1 should be larger, -1 if x2; or 1 and 0 where zero_one is on."),
    ),
    forward="F.margin_ranking_loss({x1}, {x2}, {target}, {args})",
    keywords=("ranking", "learning to rank", "pairs", "preference", "search"),
    shapes="x1, x2 and target of one shape → a single number",
    formula="loss = mean of max(0, −target·(x1 − x2) + margin)",
    use=(
        "To learn an order from pairs of which one is better: search results, answers, chess moves."
    ),
    avoid="Where each sample has a grade of its own; there MSE or CrossEntropy learn it directly.",
    source="PyTorch, nn.MarginRankingLoss",
)
class MarginRanking(SignLoss):
    """Makes one of two scores larger than the other, as the target says."""

    margin: float = real(default=0.0, doc="How much larger it should be.")

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that all three are of one shape."""
        yield from first_problem(
            x2=same_problem(shapes["x2"], shapes["x1"], "x1"),
            target=same_problem(shapes["target"], shapes["x1"], "x1"),
        )


@layer(
    category="Loss",
    stem="margin_loss",
    signature="nn.MultiMarginLoss",
    inputs=(ROWS, replace(CLASSES, axes="N")),
    forward="F.multi_margin_loss({prediction}, {target}, {args})",
    keywords=("hinge", "svm", "classification", "multiclass", "support vector"),
    shapes="prediction (N, classes), target (N) → a single number",
    formula=(
        "loss = mean of Σⱼ max(0, margin − prediction[target] + prediction[j])ᵖ / classes, "
        "j ≠ target"
    ),
    use=(
        "To classify with a margin, as a support vector machine does: samples that are clearly "
        "right no longer count."
    ),
    avoid="Where probabilities are wanted: its scores are none. Take CrossEntropy there.",
    source="Crammer and Singer 2001, On the Algorithmic Implementation of Multiclass SVMs",
)
class MultiMargin(WeightedLoss):
    """Wants the score of the right class (N) ahead of all other scores (N, classes) by a margin."""

    says = "scores"

    class_axis = 1

    p: int = integer(default=1, min=1, max=2, doc="1 or 2: the power of what is missing.")
    margin: float = real(default=1.0, doc=MARGIN_DOC)

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that each sample has scores and a class."""
        prediction = shapes["prediction"]
        scores = score_problem(prediction)
        yield from first_problem(
            prediction=scores,
            target=scores or class_problem(shapes["target"], prediction),
            class_weights=scores or weights_problem(self.class_weights, prediction, 1),
        )


@layer(
    category="Loss",
    stem="margin_loss",
    signature="nn.MultiLabelMarginLoss",
    inputs=(
        ROWS,
        Port(
            "target",
            "The numbers of the right classes, then -1 (N, classes).",
            dtype="integer",
            axes="N C",
        ),
    ),
    forward="F.multilabel_margin_loss({prediction}, {target}, {args})",
    keywords=("hinge", "multilabel", "tags", "classification", "several classes"),
    shapes="prediction and target (N, classes) → a single number",
    formula=(
        "loss = mean of Σᵢⱼ max(0, 1 − prediction[target[j]] + prediction[i]) / classes, "
        "i no target"
    ),
    use=(
        "For samples with several right classes, given as a list of their numbers that −1 ends: "
        "each must beat each wrong one."
    ),
    avoid="With a 0 or 1 for each class, which is the usual form of labels; take BCEWithLogits.",
    source="PyTorch, nn.MultiLabelMarginLoss",
)
class MultiLabelMargin(ReducedLoss):
    """Wants the scores (N, classes) of all right classes ahead of all others by 1."""

    says = "yes_scores"


@layer(
    category="Loss",
    stem="soft_margin",
    signature="nn.MultiLabelSoftMarginLoss",
    inputs=(ROWS, replace(YES_OR_NO, doc="0 or 1 for each class (N, classes).", axes="N C")),
    forward="F.multilabel_soft_margin_loss({prediction}, {target}.float(), {args})",
    keywords=("multilabel", "tags", "sigmoid", "classification", "several classes"),
    shapes="prediction and target (N, classes) → a single number",
    formula=(
        "loss = mean of −target·ln(p) − (1 − target)·ln(1 − p), p = σ(prediction), first over "
        "the classes"
    ),
    use=(
        "For tags of which several may be right, where class_weights shall say how much each "
        "counts."
    ),
    avoid=(
        "For questions along more than one axis, such as masks; there BCEWithLogits does the same."
    ),
    source="PyTorch, nn.MultiLabelSoftMarginLoss",
)
class MultiLabelSoftMargin(WeightedLoss):
    """How far raw scores (N, classes) are from 0 or 1 for each class, averaged over the classes."""

    says = "yes_scores"

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that both shapes are equal and that there is a weight for each class."""
        yield from super().check_shapes(shapes)
        weights = weights_problem(self.class_weights, shapes["prediction"], 1)
        yield from first_problem(class_weights=weights)
