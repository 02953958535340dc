"""Metrics: what is measured at the end of each epoch, through torchmetrics."""

from __future__ import annotations

from nodes.layer import Layer, Port, layer
from nodes.params import integer


@layer(category="Metric", module="torchmetrics.classification.MulticlassAccuracy")
class Accuracy(Layer):
    """The share of samples whose highest score is the right class."""

    inputs = (
        Port("prediction", "Scores (N, classes).", dtype="float"),
        Port("target", "The right class (N,).", dtype="integer"),
    )
    outputs = ()
    forward = "{prediction}, {target}"

    num_classes: int = integer(preset=10, min=2, doc="Number of classes.")
