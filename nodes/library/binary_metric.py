"""Metrics of decisions between yes and no, through torchmetrics."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from nodes.declaration import family
from nodes.layer import Layer, layer
from nodes.library.class_loss import YES_OR_NO
from nodes.library.limits import SIZE
from nodes.library.loss import PREDICTION
from nodes.library.metric import THRESHOLDS_DOC
from nodes.params import integer, real
from nodes.shapes import Dims, first_problem, paired_problem

ONE_SCORE = replace(PREDICTION, doc="One score, or probability of yes, for each target.")


@family
class BinaryMetric(Layer):
    """Compares one score with a yes or no; axes of size 1 do not count."""

    inputs = (ONE_SCORE, YES_OR_NO)
    outputs = ()
    forward = "{prediction}.flatten(), {target}.flatten().long()"

    ignore_index: int | None = integer(
        default=None,
        optional=True,
        min=-SIZE,
        max=SIZE,
        advanced=True,
        doc="A target that does not count; none counts all.",
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that there is one target for each score."""
        target, prediction = shapes["target"], shapes["prediction"]
        yield from first_problem(target=paired_problem(target, prediction, "prediction"))


@family
class DecidedMetric(BinaryMetric):
    """A binary metric of decisions: scores above a threshold count as yes."""

    threshold: float = real(
        default=0.5, min=0.0, max=1.0, doc="From this probability on it counts as yes."
    )


@layer(
    category="Metric",
    module="torchmetrics.classification.BinaryAccuracy",
    stem="accuracy",
    keywords=("correct", "two classes", "yes or no", "sigmoid", "multilabel"),
    shapes="prediction and target of as many numbers → a single number",
    formula="accuracy = (TP + TN) / all decisions",
    use="For yes-or-no questions whose answers are about equally common.",
    avoid="Where yes is rare: always saying no looks good; take BinaryF1.",
    source="torchmetrics, BinaryAccuracy",
)
class BinaryAccuracy(DecidedMetric):
    """The share of right decisions between yes and no.

    The prediction holds one number for each decision: a probability, or a raw score, which is
    known by numbers outside of 0 to 1 and goes through a sigmoid first.
    """


@layer(
    category="Metric",
    module="torchmetrics.classification.BinaryPrecision",
    stem="precision",
    keywords=("positive predictive value", "two classes", "false alarms"),
    shapes="prediction and target of as many numbers → a single number",
    formula="precision = TP / (TP + FP)",
    use=(
        "Where acting on a false yes is costly, such as a blocked payment. A higher threshold "
        "raises it."
    ),
    avoid="Without BinaryRecall beside it: a model that hardly ever says yes scores well.",
    source="torchmetrics, BinaryPrecision",
)
class BinaryPrecision(DecidedMetric):
    """Of what is decided as yes, the share that is."""


@layer(
    category="Metric",
    module="torchmetrics.classification.BinaryRecall",
    stem="recall",
    keywords=("sensitivity", "true positive rate", "two classes", "missed"),
    shapes="prediction and target of as many numbers → a single number",
    formula="recall = TP / (TP + FN)",
    use="Where overlooking a yes is costly, such as a tumour. A lower threshold raises it.",
    avoid="Without BinaryPrecision beside it: a model that always says yes scores 1.",
    source="torchmetrics, BinaryRecall",
)
class BinaryRecall(DecidedMetric):
    """Of what is yes, the share that is decided so."""


@layer(
    category="Metric",
    module="torchmetrics.classification.BinaryF1Score",
    stem="f1_score",
    keywords=("f-score", "f measure", "two classes", "imbalanced"),
    shapes="prediction and target of as many numbers → a single number",
    formula="F1 = 2·TP / (2·TP + FP + FN)",
    use="Where yes is rare and both misses and false alarms count: anomalies, tags, masks.",
    avoid="To compare models before a threshold is chosen; take BinaryAUROC.",
    source="van Rijsbergen 1979, Information Retrieval; torchmetrics, BinaryF1Score",
)
class BinaryF1(DecidedMetric):
    """The harmonic mean of precision and recall of the decisions for yes."""

    zero_division: float = real(
        default=0.0, min=0.0, max=1.0, advanced=True, doc="The score where there is no yes at all."
    )


@layer(
    category="Metric",
    module="torchmetrics.classification.BinaryAUROC",
    stem="auroc",
    keywords=("area under the curve", "auc", "roc", "two classes", "ranking"),
    shapes="prediction and target of as many numbers → a single number",
    formula="AUROC = P(score of a yes > score of a no), equal scores counting half",
    use="To compare how well models rank, whatever threshold will be used.",
    avoid=(
        "With one yes in a thousand, where thousands of false alarms hardly show; look at "
        "BinaryPrecision there."
    ),
    source="Fawcett 2006, An introduction to ROC analysis; torchmetrics, BinaryAUROC",
)
class BinaryAUROC(BinaryMetric):
    """How well yes is ranked before no: 1 is perfect, 0.5 is chance."""

    max_fpr: float | None = real(
        default=None,
        optional=True,
        above=0.0,
        max=1.0,
        advanced=True,
        doc="Look only at false alarm rates up to this; none looks at all.",
    )
    thresholds: int | None = integer(
        default=None, optional=True, min=2, max=10_000, advanced=True, doc=THRESHOLDS_DOC
    )
