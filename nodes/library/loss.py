"""Losses: what training makes small. Several losses add up, each times its weight."""

from __future__ import annotations

from nodes.layer import Layer, Port, layer
from nodes.params import choice, integer, real

PREDICTION = Port("prediction", "What the network says.", dtype="float")


@layer(category="Loss", signature="nn.CrossEntropyLoss", keywords=("classification", "softmax"))
class CrossEntropy(Layer):
    """How far raw scores (N, classes) are from the right class (N,) of integers."""

    inputs = (PREDICTION, Port("target", "The right class.", dtype="integer"))
    outputs = ()
    forward = "F.cross_entropy({prediction}, {target}, {args})"

    weight: float = real(
        default=1.0, min=0.0, internal=True, doc="Weight of this loss in the sum of all losses."
    )
    ignore_index: int = integer(default=-100, advanced=True, doc="A class that does not count.")
    reduction: str = choice("mean", "sum", default="mean", advanced=True, doc="Over samples.")
    label_smoothing: float = real(
        default=0.0, min=0.0, max=1.0, doc="Share of certainty spread over all classes."
    )
