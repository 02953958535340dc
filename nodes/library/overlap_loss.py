"""Losses for rare classes: the overlap of areas, and answers that count less the surer they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from nodes.declaration import family
from nodes.definitions import shipped
from nodes.layer import layer
from nodes.library.class_loss import CLASSES, SCORES, YES_OR_NO, WeightedLoss
from nodes.library.loss import PREDICTION, Loss, ReducedLoss
from nodes.params import flag, real
from nodes.shapes import (
    Dims,
    class_problem,
    first_problem,
    same_problem,
    score_problem,
    shown,
    weights_problem,
)

_ANSWERS = (replace(PREDICTION, doc="Raw scores, any real numbers."), YES_OR_NO)
_GAMMA_DOC = "How strongly sure answers are passed over; 0 for plain cross entropy."


@family
class OverlapLoss(Loss):
    """One minus the overlap of what is predicted and what is right."""

    smooth: float = real(
        default=1.0,
        min=0.0,
        doc="Added above and below the fraction, so that empty areas are no trouble.",
    )


@layer(
    category="Loss",
    stem="dice",
    definition=shipped("dice_loss"),
    inputs=(SCORES, CLASSES),
    forward="dice_loss({prediction}, {target}, {args})",
    keywords=("segmentation", "overlap", "f1", "medical", "imbalance", "unet"),
    shapes="prediction (N, classes, …), target (N, …) → a single number",
    formula="loss = 1 − mean of (2·Σ p·t + smooth) / (Σ p + Σ t + smooth), p the softmax, t 0 or 1",
    use=(
        "For segmentation where most of the image is background: large and small classes count "
        "alike. Often added to CrossEntropy."
    ),
    avoid="For classes of whole samples, which have no area; there take CrossEntropy or Focal.",
    source="Milletari et al. 2016, arXiv:1606.04797",
)
class Dice(OverlapLoss):
    """One minus how well the areas of raw scores (N, classes, ...) and right classes overlap."""

    says = "scores"

    class_axis = 1

    background: bool = flag(default=True, doc="Let class 0, the background, count, too.")

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that there are areas, scores of each class, and a class for each place."""
        prediction, target = shapes["prediction"], shapes["target"]
        wrong = score_problem(prediction)
        if not wrong and len(prediction) < 3:  # noqa: PLR2004 - batch, classes and places
            wrong = f"must have axes of places behind its classes, but is {shown(prediction)}"
        yield from first_problem(
            prediction=wrong, target=wrong or class_problem(target, prediction)
        )


@layer(
    category="Loss",
    stem="dice",
    definition=shipped("binary_dice_loss"),
    inputs=_ANSWERS,
    forward="binary_dice_loss({prediction}, {target}.float(), {args})",
    keywords=("segmentation", "overlap", "f1", "mask", "medical", "imbalance", "unet"),
    shapes="prediction and target of one shape (N, …) → a single number",
    formula="loss = 1 − mean of (2·Σ p·t + smooth) / (Σ p + Σ t + smooth), p = σ(prediction)",
    use=(
        "For masks of one class that fill little of the image, such as tumours or roads; added "
        "to BCEWithLogits it is steadier."
    ),
    avoid="For yes-or-no questions about whole samples: a single number has no area to overlap.",
    source="Milletari et al. 2016, arXiv:1606.04797",
)
class BinaryDice(OverlapLoss):
    """One minus how well the area of raw scores and the area of a mask of 0 and 1 overlap."""

    says = "yes_scores"

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that both shapes are equal and that there is an area."""
        prediction = shapes["prediction"]
        few = None
        if len(prediction) < 2:  # noqa: PLR2004 - batch and places
            few = f"must have axes of places behind the batch, but is {shown(prediction)}"
        wrong = same_problem(shapes["target"], prediction, "prediction")
        yield from first_problem(prediction=few, target=wrong)


@layer(
    category="Loss",
    stem="focal",
    definition=shipped("focal_loss"),
    inputs=(SCORES, CLASSES),
    forward="focal_loss({prediction}, {target}, {args})",
    keywords=("imbalance", "detection", "rare classes", "hard examples", "retinanet", "multiclass"),
    shapes="prediction (N, classes, …), target (N, …) → a single number",
    formula="loss = mean of −(1 − p)^gamma·ln(p), p the softmax of prediction at target",
    use=(
        "Where one class is so frequent that its easy samples drown the others: these count less "
        "the surer they are."
    ),
    avoid="On clean and balanced data, where it only learns more slowly than CrossEntropy.",
    source="Lin et al. 2017, arXiv:1708.02002",
)
class Focal(WeightedLoss):
    """Cross entropy of raw scores (N, classes) that counts less the surer a right answer is."""

    says = "scores"

    class_axis = 1

    gamma: float = real(default=2.0, min=0.0, doc=_GAMMA_DOC)

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the classes lie along axis 1 and that there is a target for each score."""
        prediction = shapes["prediction"]
        scores = score_problem(prediction)
        yield from first_problem(
            prediction=scores,
            target=scores or class_problem(shapes["target"], prediction),
            class_weights=scores or weights_problem(self.class_weights, prediction, 1),
        )


@layer(
    category="Loss",
    stem="focal",
    definition=shipped("binary_focal_loss"),
    inputs=_ANSWERS,
    forward="binary_focal_loss({prediction}, {target}.float(), {args})",
    keywords=("imbalance", "detection", "rare", "hard examples", "retinanet", "sigmoid"),
    shapes="prediction and target of one shape → a single number",
    formula=(
        "loss = mean of −a·(1 − p)^gamma·ln(p)\n"
        "target 1: p = σ(prediction), a = alpha; target 0: p = 1 − σ(prediction), a = 1 − alpha"
    ),
    use=(
        "For detection, with thousands of places of which few hold an object, and for rare events "
        "in general."
    ),
    avoid="Where yes and no are about as frequent; BCEWithLogits learns from all samples there.",
    source="Lin et al. 2017, arXiv:1708.02002",
)
class BinaryFocal(ReducedLoss):
    """Binary cross entropy of raw scores that counts less the surer a right answer is."""

    says = "yes_scores"

    gamma: float = real(default=2.0, min=0.0, doc=_GAMMA_DOC)
    alpha: float | None = real(
        default=0.25,
        min=0.0,
        max=1.0,
        optional=True,
        doc="How much a yes counts, and 1 less that a no; none for both alike.",
    )
