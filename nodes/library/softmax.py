"""Activations of several numbers at once: shares that add up to 1, and gates between halves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nodes.declaration import family
from nodes.layer import Layer, Port, layer
from nodes.library.limits import AXIS
from nodes.library.ports import IMAGES, NUMBERS, SAME
from nodes.params import integer
from nodes.shapes import Dims, axis_problem, first_problem, range_problem, shown


@family
class SeveralNumbers(Layer):
    """A function of several numbers at once."""

    inputs = (NUMBERS,)
    outputs = (SAME,)


@family
class AlongAxis(SeveralNumbers):
    """A function of all numbers along one axis."""

    dim: int | None = integer(
        default=None,
        preset=-1,
        min=-1 - AXIS,
        max=AXIS,
        literal=True,
        doc="The axis along which the result adds up to 1; -1 is the last, 1 the channels.",
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the input has the axis."""
        if self.dim is not None:
            yield from first_problem(dim=range_problem(shapes["x"], self.dim))


@layer(
    category="Activation",
    module="nn.Softmax",
    stem="softmax",
    keywords=("probability", "classification", "normalize", "attention"),
    formula="yᵢ = exp(xᵢ) / Σⱼ exp(xⱼ), i and j along dim",
    use=(
        "To turn the scores of classes that exclude each other into probabilities, and for "
        "attention written out by hand."
    ),
    avoid=(
        "Before CrossEntropy, which contains it: training would be slow and stuck. Where "
        "several classes may be right, take Sigmoid."
    ),
    source=(
        "Bridle 1990, Probabilistic Interpretation of Feedforward Classification Network Outputs"
    ),
)
class Softmax(AlongAxis):
    """Turns scores into probabilities that add up to 1 along an axis.

    CrossEntropy wants the scores themselves: no Softmax before that loss.
    """


@layer(
    category="Activation",
    module="nn.LogSoftmax",
    stem="log_softmax",
    keywords=("log probability", "classification", "nll"),
    formula="yᵢ = xᵢ − ln Σⱼ exp(xⱼ), i and j along dim",
    use=(
        "Before NLL or KLDiv, which want log probabilities, and to add up the log "
        "probabilities of a sequence."
    ),
    avoid=(
        "Before CrossEntropy, which does both in one step; for probabilities to look at take "
        "Softmax."
    ),
    source="PyTorch, nn.LogSoftmax",
)
class LogSoftmax(AlongAxis):
    """The logarithm of Softmax, as NLL wants it, computed without loss of precision."""


@layer(
    category="Activation",
    module="nn.Softmin",
    stem="softmin",
    keywords=("probability", "distance", "smallest"),
    formula="yᵢ = exp(−xᵢ) / Σⱼ exp(−xⱼ), i and j along dim",
    use=(
        "To turn distances or costs into weights: the nearest gets the most, as in matching "
        "and clustering."
    ),
    avoid="For scores, where more is better; that is Softmax.",
    source="PyTorch, nn.Softmin",
)
class Softmin(AlongAxis):
    """Softmax of the negated numbers: the smallest gets the highest probability."""


@layer(
    category="Activation",
    module="nn.Softmax2d",
    stem="softmax",
    inputs=(IMAGES,),
    keywords=("probability", "segmentation", "image"),
    formula="y[n, c, i, j] = exp(x[n, c, i, j]) / Σₖ exp(x[n, k, i, j])",
    use=(
        "To look at the classes of each pixel in segmentation: the channels of a pixel add up to 1."
    ),
    avoid=(
        "Before CrossEntropy, which takes raw scores of pixels; for tensors without height "
        "and width take Softmax."
    ),
    source="PyTorch, nn.Softmax2d",
)
class Softmax2d(SeveralNumbers):
    """Turns the channels of each pixel of images (N, C, H, W) into probabilities."""


@layer(
    category="Activation",
    module="nn.GLU",
    stem="glu",
    keywords=("gated linear unit", "gate", "halve"),
    shapes="(…, S, …) → (…, S/2, …), S the size of axis dim",
    formula="y = a·σ(b), a and b the halves of x along dim",
    use=(
        "After a layer with twice the channels, in convolutional language and audio models: "
        "one half decides what passes of the other."
    ),
    avoid=(
        "Where no layer before it can double the size; to gate one tensor by another take "
        "Sigmoid and Multiply."
    ),
    source="Dauphin et al. 2016, arXiv:1612.08083",
)
class GLU(SeveralNumbers):
    """Halves an axis: each number of the first half times the sigmoid of one of the second."""

    outputs = (Port("y", "The same axes, the halved one half as large."),)

    dim: int = integer(
        default=-1, min=-1 - AXIS, max=AXIS, literal=True, doc="The axis that is halved."
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the input has the axis and that it is even."""
        dims = shapes["x"]
        found = axis_problem(dims, self.dim)
        size = 0 if found else dims[self.dim]
        if isinstance(size, int) and size % 2:
            found = f"must name an axis of even size, but axis {self.dim} of {shown(dims)} is odd"
        yield from first_problem(dim=found)
