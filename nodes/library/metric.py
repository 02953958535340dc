"""Metrics: what is measured at the end of each epoch, through torchmetrics."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nodes.declaration import family
from nodes.layer import Layer, layer
from nodes.library.class_loss import CLASSES, SCORES
from nodes.library.limits import SIZE
from nodes.library.loss import PREDICTION, TARGET
from nodes.params import choice, inferred, integer, real
from nodes.shapes import (
    Dims,
    class_problem,
    first_problem,
    same_problem,
    score_problem,
)

_AVERAGE_DOC = "micro counts every sample alike, macro every class, weighted classes by their size."
THRESHOLDS_DOC = "Number of thresholds that are tried; none tries all, exact but slower."


@family
class ClassMetric(Layer):
    """Compares a score for each class with the right class."""

    inputs = (SCORES, CLASSES)
    outputs = ()
    forward = "{prediction}, {target}"

    num_classes: int = inferred(
        "prediction", axis=1, max=SIZE, doc="Number of classes: axis 1 of the prediction."
    )
    ignore_index: int | None = integer(
        default=None,
        optional=True,
        min=-SIZE,
        max=SIZE,
        advanced=True,
        doc="A class that does not count; none counts all.",
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the classes lie along axis 1 and that there is a target for each score."""
        target, prediction = shapes["target"], shapes["prediction"]
        scores = score_problem(prediction)
        classes = scores or class_problem(target, prediction)
        yield from first_problem(prediction=scores, target=classes)


@family
class AveragedMetric(ClassMetric):
    """A metric that is computed for each class, then averaged."""

    average: str = choice("micro", "macro", "weighted", default="macro", doc=_AVERAGE_DOC)


@family
class CorrectMetric(ClassMetric):
    """A metric of how many samples are right, whatever their class."""

    average: str = choice(
        "micro", "macro", "weighted", default="macro", preset="micro", doc=_AVERAGE_DOC
    )


@layer(
    category="Metric",
    module="torchmetrics.classification.MulticlassAccuracy",
    stem="accuracy",
    keywords=("correct", "hit rate", "classification", "multiclass"),
    shapes="prediction (N, classes, …), target (N, …) → a single number",
    formula="accuracy = right samples / all samples; macro: the mean of it over the classes",
    use="For classes of about the same size: the figure that everybody understands.",
    avoid=(
        "With rare classes: always saying the common one looks good; take F1, or average macro."
    ),
    source="torchmetrics, MulticlassAccuracy",
)
class Accuracy(CorrectMetric):
    """The share of samples whose highest score is that of the right class."""


@layer(
    category="Metric",
    module="torchmetrics.classification.MulticlassAccuracy",
    stem="top_accuracy",
    keywords=("top-k", "top 5", "classification", "imagenet"),
    shapes="prediction (N, classes, …), target (N, …) → a single number",
    formula="accuracy = samples whose right class is among the top_k highest scores / all samples",
    use=(
        "With hundreds of classes, many of them alike, as in ImageNet, where the top 5 are "
        "reported."
    ),
    avoid="With few classes: among 5 of 10 it is right half of the time by chance.",
    source="Russakovsky et al. 2014, arXiv:1409.0575; torchmetrics, MulticlassAccuracy",
)
class TopKAccuracy(CorrectMetric):
    """The share of samples whose right class is among the top_k highest scores."""

    top_k: int = integer(
        default=1, preset=5, min=1, max=SIZE, doc="How many of the highest scores count."
    )

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that there are classes enough."""
        if self.top_k > self.num_classes:
            yield "top_k", f"must be at most num_classes = {self.num_classes}, but is {self.top_k}"


@layer(
    category="Metric",
    module="torchmetrics.classification.MulticlassPrecision",
    stem="precision",
    keywords=("positive predictive value", "classification", "false alarms"),
    shapes="prediction (N, classes, …), target (N, …) → a single number",
    formula="precision = TP / (TP + FP) of each class, averaged",
    use="Where false alarms are costly, such as a recommendation or an arrest.",
    avoid="Alone: naming only the surest case scores 1; look at Recall as well.",
    source="torchmetrics, MulticlassPrecision",
)
class Precision(AveragedMetric):
    """Of the samples that are said to be of a class, the share that are."""


@layer(
    category="Metric",
    module="torchmetrics.classification.MulticlassRecall",
    stem="recall",
    keywords=("sensitivity", "true positive rate", "classification", "missed"),
    shapes="prediction (N, classes, …), target (N, …) → a single number",
    formula="recall = TP / (TP + FN) of each class, averaged",
    use="Where a miss is costly, such as a disease or a defect.",
    avoid="Alone: naming everything scores 1; look at Precision as well.",
    source="torchmetrics, MulticlassRecall",
)
class Recall(AveragedMetric):
    """Of the samples of a class, the share that are found."""


@layer(
    category="Metric",
    module="torchmetrics.classification.MulticlassF1Score",
    stem="f1_score",
    keywords=("f-score", "f measure", "harmonic mean", "classification", "imbalanced"),
    shapes="prediction (N, classes, …), target (N, …) → a single number",
    formula="F1 = 2·precision·recall / (precision + recall) of each class, averaged",
    use=(
        "With classes of very different size, where accuracy says little; macro counts the "
        "rare ones alike."
    ),
    avoid="Where misses and false alarms do not cost the same; choose Precision or Recall then.",
    source="van Rijsbergen 1979, Information Retrieval; torchmetrics, MulticlassF1Score",
)
class F1(AveragedMetric):
    """The harmonic mean of precision and recall."""

    zero_division: float = real(
        default=0.0, min=0.0, max=1.0, advanced=True, doc="The score of a class that never occurs."
    )


@layer(
    category="Metric",
    module="torchmetrics.classification.MulticlassAUROC",
    stem="auroc",
    keywords=("area under the curve", "auc", "roc", "ranking", "classification"),
    shapes="prediction (N, classes, …), target (N, …) → a single number",
    formula=(
        "AUROC = P(score of a sample of the class > score of one of another class), averaged "
        "over the classes"
    ),
    use="To judge the ranking itself, before a threshold is chosen.",
    avoid=(
        "For very rare classes, where it looks too good; and where the probabilities "
        "themselves must be right."
    ),
    source=(
        "Hand and Till 2001, A Simple Generalisation of the Area Under the ROC Curve; "
        "torchmetrics, MulticlassAUROC"
    ),
)
class AUROC(ClassMetric):
    """How well each class is ranked before the others: 1 is perfect, 0.5 is chance."""

    average: str = choice(
        "macro",
        "weighted",
        default="macro",
        doc="macro counts every class alike, weighted classes by their size.",
    )
    thresholds: int | None = integer(
        default=None, optional=True, min=2, max=10_000, advanced=True, doc=THRESHOLDS_DOC
    )


@family
class RegressionMetric(Layer):
    """Compares numbers with numbers of the same shape."""

    inputs = (PREDICTION, TARGET)
    outputs = ()
    forward = "{prediction}, {target}"

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that both shapes are equal."""
        target, prediction = shapes["target"], shapes["prediction"]
        yield from first_problem(target=same_problem(target, prediction, "prediction"))


@layer(
    category="Metric",
    module="torchmetrics.MeanAbsoluteError",
    stem="mae",
    keywords=("mean absolute error", "l1", "regression"),
    shapes="prediction and target of one shape → a single number",
    formula="MAE = mean of |prediction − target|",
    use="To tell how far off predictions are on average, in the unit of the target.",
    avoid=(
        "Where a single large error is a disaster: it hides among small ones; take MSE as the "
        "loss and look at it."
    ),
    source="torchmetrics, MeanAbsoluteError",
)
class MAE(RegressionMetric):
    """The mean of the absolute differences, in the unit of the target."""


@layer(
    category="Metric",
    module="torchmetrics.R2Score",
    stem="r_squared",
    keywords=("r squared", "coefficient of determination", "explained variance", "regression"),
    shapes="prediction and target of one shape → a single number",
    formula="R² = 1 − Σ (target − prediction)² / Σ (target − mean)²",
    use="To compare regressions on targets of different scale: 0 is no better than the mean.",
    avoid=(
        "On a handful of samples or nearly constant targets, where it jumps; MAE stays readable."
    ),
    source="torchmetrics, R2Score",
)
class R2(RegressionMetric):
    """The share of the target's variance that is explained: 1 is perfect, 0 is as the mean."""

    adjusted: int = integer(
        default=0,
        min=0,
        max=SIZE,
        advanced=True,
        doc="Number of inputs to correct the score for; 0 corrects nothing.",
    )
    multioutput: str = choice(
        "uniform_average",
        "variance_weighted",
        default="uniform_average",
        advanced=True,
        doc="How the scores of several outputs become one.",
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check also that there are at most two axes, samples and outputs."""
        if len(shapes["prediction"]) > 2:  # noqa: PLR2004 - samples and outputs
            yield (
                "prediction",
                "must have the axes N or N × outputs; a Flatten before it joins them",
            )
            return
        yield from super().check_shapes(shapes)
