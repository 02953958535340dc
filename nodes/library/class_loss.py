"""Losses for classes, and for questions that are answered yes or no."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from nodes.declaration import family
from nodes.layer import Port, layer
from nodes.library.limits import SIZE
from nodes.library.loss import PREDICTION, TARGET, ReducedLoss
from nodes.params import integer, real, reals
from nodes.shapes import (
    Dims,
    class_problem,
    first_problem,
    same_problem,
    score_problem,
    weights_problem,
)

SCORES = Port("prediction", "Scores (N, classes, ...), any real numbers.", dtype="float")
CLASSES = Port("target", "The right class (N, ...), a whole number from 0.", dtype="integer")
YES_OR_NO = Port("target", "0 or 1, of the same shape as the prediction.")


@family
class WeightedLoss(ReducedLoss):
    """A loss in which some classes, or answers, can count more than others."""

    class_weights: tuple[float, ...] | None = reals(
        default=None,
        optional=True,
        internal=True,
        advanced=True,
        doc="How much each class counts, such as more for a rare one; none for all alike.",
    )

    def call(self) -> str:
        """Return the call with weights that are on the device of the prediction."""
        weight = "weight={prediction}.new_tensor([{*class_weights}]), "
        return self.forward.replace("{args}", f"{weight if self.class_weights else ''}{{args}}")


@family
class ClassLoss(WeightedLoss):
    """A loss that compares a score for each class with the right class."""

    inputs = (SCORES, CLASSES)
    class_axis = 1

    ignore_index: int = integer(
        default=-100, min=-SIZE, max=SIZE, advanced=True, doc="A class that does not count."
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the classes lie along axis 1 and that there is a target for each score."""
        target, prediction = shapes["target"], shapes["prediction"]
        scores = score_problem(prediction)
        yield from first_problem(
            prediction=scores,
            target=scores or class_problem(target, prediction),
            class_weights=scores or weights_problem(self.class_weights, prediction, 1),
        )


@layer(
    category="Loss",
    stem="cross_entropy",
    signature="nn.CrossEntropyLoss",
    forward="F.cross_entropy({prediction}, {target}, {args})",
    keywords=("classification", "softmax", "log loss", "categorical", "multiclass"),
    shapes="prediction (N, classes, …), target (N, …) → a single number",
    formula=(
        "loss = mean of −ln(exp(prediction[target]) / Σⱼ exp(prediction[j])), j over the classes"
    ),
    use=(
        "For classes that exclude each other: link the raw scores. label_smoothing of 0.1 "
        "keeps it from being overly sure."
    ),
    avoid=(
        "After a Softmax, which would count twice. Where several classes may be right at "
        "once, take BCEWithLogits."
    ),
    source=(
        "Szegedy et al. 2015, arXiv:1512.00567 (label smoothing); PyTorch, nn.CrossEntropyLoss"
    ),
)
class CrossEntropy(ClassLoss):
    """How far raw scores (N, classes) are from the right class (N). The usual loss for classes.

    It contains the softmax: link the last linear layer to it, without a Softmax between.
    """

    says = "scores"

    label_smoothing: float = real(
        default=0.0, min=0.0, max=1.0, doc="Share of certainty spread over all classes."
    )


@layer(
    category="Loss",
    stem="cross_entropy",
    signature="nn.CrossEntropyLoss",
    forward="F.cross_entropy({prediction}, {target}, {args})",
    keywords=("classification", "distillation", "soft labels", "mixup", "probabilities"),
    shapes="prediction and target (N, classes, …) → a single number",
    formula="loss = mean of −Σⱼ target[j]·ln(exp(prediction[j]) / Σₖ exp(prediction[k]))",
    use=(
        "Where the right answer is itself a share of each class: mixed images, votes of several "
        "people, the answers of a teacher network."
    ),
    avoid="With one right class for each sample; there CrossEntropy takes its number.",
    source="PyTorch, nn.CrossEntropyLoss; Zhang et al. 2017, arXiv:1710.09412",
)
class SoftCrossEntropy(WeightedLoss):
    """How far raw scores (N, classes) are from right probabilities (N, classes)."""

    says = "scores"

    inputs = (
        SCORES,
        replace(TARGET, doc="The probability of each class, of the prediction's shape."),
    )

    label_smoothing: float = real(
        default=0.0, min=0.0, max=1.0, doc="Share of certainty spread over all classes."
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the classes lie along axis 1 and that each score has its probability."""
        target, prediction = shapes["target"], shapes["prediction"]
        scores = score_problem(prediction)
        yield from first_problem(
            prediction=scores,
            target=scores or same_problem(target, prediction, "prediction"),
            class_weights=scores or weights_problem(self.class_weights, prediction, 1),
        )


@layer(
    category="Loss",
    stem="nll_loss",
    signature="nn.NLLLoss",
    forward="F.nll_loss({prediction}, {target}, {args})",
    keywords=("negative log likelihood", "classification", "log softmax"),
    shapes="prediction (N, classes, …), target (N, …) → a single number",
    formula="loss = mean of −prediction[target], prediction holding log probabilities",
    use=(
        "Where the network ends in LogSoftmax because its log probabilities are wanted "
        "elsewhere, too."
    ),
    avoid=("On raw scores or probabilities, for which its value means nothing; take CrossEntropy."),
    source="PyTorch, nn.NLLLoss",
)
class NLL(ClassLoss):
    """How far log probabilities (N, classes), as of LogSoftmax, are from the right class (N)."""

    says = "log_chances"

    inputs = (
        replace(SCORES, doc="Log probabilities (N, classes, ...), as of LogSoftmax."),
        CLASSES,
    )


@family
class AnswerLoss(WeightedLoss):
    """A loss of yes-or-no questions; its weights are those of the columns."""

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that both shapes are equal and that there is a weight for each column."""
        yield from super().check_shapes(shapes)
        yield from first_problem(
            class_weights=weights_problem(self.class_weights, shapes["prediction"], -1)
        )


@layer(
    category="Loss",
    stem="bce_loss",
    signature="nn.BCELoss",
    forward="F.binary_cross_entropy({prediction}, {target}.float(), {args})",
    keywords=("binary cross entropy", "classification", "two classes", "sigmoid", "multilabel"),
    shapes="prediction and target of one shape → a single number",
    formula="loss = mean of −target·ln(prediction) − (1 − target)·ln(1 − prediction)",
    use=(
        "Where the network must end in probabilities, such as an autoencoder of black and "
        "white images."
    ),
    avoid=(
        "Wherever raw scores are at hand: BCEWithLogits is the same and keeps its precision "
        "for sure answers."
    ),
    source="PyTorch, nn.BCELoss",
)
class BCE(AnswerLoss):
    """How far probabilities, as of Sigmoid, are from 0 or 1.

    BCEWithLogits does the same with raw scores and loses less precision.
    """

    says = "yes_chances"

    inputs = (replace(PREDICTION, doc="Probabilities from 0 to 1, as of Sigmoid."), YES_OR_NO)


@layer(
    category="Loss",
    stem="bce_loss",
    signature="nn.BCEWithLogitsLoss",
    forward="F.binary_cross_entropy_with_logits({prediction}, {target}.float(), {args})",
    keywords=("binary cross entropy", "classification", "two classes", "sigmoid", "multilabel"),
    shapes="prediction and target of one shape → a single number",
    formula="loss = mean of −target·ln(p) − (1 − target)·ln(1 − p), p = σ(prediction)",
    use=(
        "For yes-or-no questions, one or many for each sample: spam, tags of a picture, masks "
        "of one class."
    ),
    avoid=(
        "After a Sigmoid, which would count twice, and for classes that exclude each other; "
        "there take CrossEntropy."
    ),
    source="PyTorch, nn.BCEWithLogitsLoss",
)
class BCEWithLogits(AnswerLoss):
    """How far raw scores, one for each yes-or-no question, are from 0 or 1.

    It contains the sigmoid: link the last linear layer to it, without a Sigmoid between.
    """

    says = "yes_scores"

    inputs = (replace(PREDICTION, doc="Raw scores, any real numbers."), YES_OR_NO)

    pos_weight: tuple[float, ...] | None = reals(
        default=None,
        optional=True,
        internal=True,
        advanced=True,
        doc="How much a yes counts, such as 9 where one sample in ten is one; one for each column.",
    )

    def call(self) -> str:
        """Return the call with both kinds of weights."""
        weight = "pos_weight={prediction}.new_tensor([{*pos_weight}]), "
        return super().call().replace("{args}", f"{weight if self.pos_weight else ''}{{args}}")

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check also the weights of a yes."""
        yield from super().check_shapes(shapes)
        yield from first_problem(
            pos_weight=weights_problem(self.pos_weight, shapes["prediction"], -1)
        )
