"""Activations: what bends the straight lines of the layers with weights."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nodes.declaration import family
from nodes.layer import Layer, Port, layer
from nodes.library.limits import AXIS, SIZE
from nodes.library.ports import IMAGES, NUMBERS, SAME
from nodes.params import choice, integer, real
from nodes.shapes import Dims, axis_problem, first_problem, range_problem, shown


@family
class Activation(Layer):
    """A function of each number by itself, unless a child says otherwise."""

    inputs = (NUMBERS,)
    outputs = (SAME,)


@layer(
    category="Activation",
    module="nn.ReLU",
    stem="relu",
    keywords=("rectifier", "rectified linear unit", "nonlinearity", "max(0, x)"),
)
class ReLU(Activation):
    """Keeps positive numbers and sets negative ones to 0. The usual choice."""


@layer(
    category="Activation",
    module="nn.ReLU6",
    stem="relu",
    keywords=("rectifier", "mobilenet", "quantization", "clip"),
)
class ReLU6(Activation):
    """Keeps numbers from 0 to 6 and sets what lies outside to 0 or 6."""


@layer(
    category="Activation",
    module="nn.LeakyReLU",
    stem="relu",
    keywords=("rectifier", "leaky relu", "dying relu", "gan"),
)
class LeakyReLU(Activation):
    """Keeps positive numbers and multiplies negative ones by a small slope."""

    negative_slope: float = real(default=0.01, doc="Slope for negative numbers.")


@layer(
    category="Activation",
    module="nn.PReLU",
    stem="prelu",
    keywords=("rectifier", "parametric relu", "learned slope"),
)
class PReLU(Activation):
    """Keeps positive numbers and multiplies negative ones by a learned slope."""

    num_parameters: int = integer(
        default=1, min=1, max=SIZE, doc="1 for one slope, or the number of channels for one each."
    )
    init: float = real(default=0.25, doc="The slope before training.")

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that there is one slope, or one for each channel."""
        channels = shapes["x"][1] if len(shapes["x"]) > 1 else 1
        if self.num_parameters not in (1, channels):
            words = f"must be 1 or the channels of {shown(shapes['x'])}"
            yield "num_parameters", f"{words}, but is {self.num_parameters}"


@layer(
    category="Activation",
    module="nn.ELU",
    stem="elu",
    keywords=("exponential linear unit", "smooth"),
)
class ELU(Activation):
    """Keeps positive numbers and bends negative ones smoothly towards -alpha."""

    alpha: float = real(default=1.0, doc="How far negative numbers reach.")


@layer(
    category="Activation",
    module="nn.CELU",
    stem="celu",
    keywords=("exponential linear unit", "smooth", "continuous"),
)
class CELU(Activation):
    """Like ELU, but smooth for every alpha."""

    alpha: float = real(default=1.0, above=0.0, doc="How far negative numbers reach.")


@layer(
    category="Activation",
    module="nn.SELU",
    stem="selu",
    keywords=("self normalizing", "exponential linear unit"),
)
class SELU(Activation):
    """An ELU whose scale keeps mean and spread of deep networks steady."""


@layer(
    category="Activation",
    module="nn.GELU",
    stem="gelu",
    keywords=("gaussian", "transformer", "bert", "gpt"),
)
class GELU(Activation):
    """Weights each number by the share of a normal distribution below it; usual in transformers."""

    approximate: str = choice(
        "none", "tanh", default="none", doc="Exact, or the faster formula with tanh."
    )


@layer(
    category="Activation",
    module="nn.SiLU",
    stem="silu",
    keywords=("swish", "sigmoid linear unit", "smooth", "efficientnet"),
)
class SiLU(Activation):
    """Multiplies each number by its sigmoid; also known as swish."""


@layer(
    category="Activation",
    module="nn.Mish",
    stem="mish",
    keywords=("smooth", "swish", "yolo"),
)
class Mish(Activation):
    """Multiplies each number by tanh(softplus(x)); smooth, a little below 0 for small negatives."""


@layer(
    category="Activation",
    module="nn.Sigmoid",
    stem="sigmoid",
    keywords=("logistic", "probability", "binary", "gate"),
)
class Sigmoid(Activation):
    """Squeezes each number between 0 and 1: 1 / (1 + exp(-x))."""


@layer(
    category="Activation",
    module="nn.LogSigmoid",
    stem="log_sigmoid",
    keywords=("logistic", "log probability"),
)
class LogSigmoid(Activation):
    """The logarithm of the sigmoid, computed without loss of precision."""


@layer(
    category="Activation",
    module="nn.Tanh",
    stem="tanh",
    keywords=("hyperbolic tangent", "squash"),
)
class Tanh(Activation):
    """Squeezes each number between -1 and 1."""


@layer(
    category="Activation",
    module="nn.Hardswish",
    stem="hardswish",
    keywords=("swish", "mobilenet", "fast"),
)
class Hardswish(Activation):
    """Like SiLU, but of straight pieces and therefore faster."""


@layer(
    category="Activation",
    module="nn.Hardsigmoid",
    stem="hardsigmoid",
    keywords=("sigmoid", "mobilenet", "fast", "gate"),
)
class Hardsigmoid(Activation):
    """Like Sigmoid, but of straight pieces and therefore faster."""


@layer(
    category="Activation",
    module="nn.Hardtanh",
    stem="hardtanh",
    keywords=("clip", "clamp", "limit"),
)
class Hardtanh(Activation):
    """Keeps numbers between two limits and sets what lies outside to the nearer limit."""

    min_val: float = real(default=-1.0, doc="The lower limit.")
    max_val: float = real(default=1.0, doc="The upper limit.")

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that the limits are in order."""
        if self.max_val <= self.min_val:
            yield "max_val", f"must be greater than min_val = {self.min_val}, but is {self.max_val}"


@layer(
    category="Activation",
    module="nn.Softplus",
    stem="softplus",
    keywords=("smooth relu", "positive"),
)
class Softplus(Activation):
    """A smooth ReLU, log(1 + exp(x)): always positive."""

    beta: float = real(default=1.0, above=0.0, doc="How sharply it bends at 0.")
    threshold: float = real(
        default=20.0, advanced=True, doc="Where beta x is above this, x is returned as it is."
    )


@layer(
    category="Activation",
    module="nn.Softsign",
    stem="softsign",
    keywords=("squash", "tanh"),
)
class Softsign(Activation):
    """Squeezes each number between -1 and 1, more slowly than Tanh: x / (1 + |x|)."""


@layer(
    category="Activation",
    module="nn.Tanhshrink",
    stem="tanhshrink",
    keywords=("shrink", "denoise"),
)
class Tanhshrink(Activation):
    """Subtracts its tanh from each number: small ones nearly vanish."""


@layer(
    category="Activation",
    module="nn.Softshrink",
    stem="softshrink",
    keywords=("shrink", "sparse", "threshold", "denoise"),
)
class Softshrink(Activation):
    """Moves each number towards 0 by lambd and sets what is smaller to 0."""

    lambd: float = real(default=0.5, min=0.0, doc="How far each number moves towards 0.")


@layer(
    category="Activation",
    module="nn.Hardshrink",
    stem="hardshrink",
    keywords=("shrink", "sparse", "threshold"),
)
class Hardshrink(Activation):
    """Sets numbers between -lambd and lambd to 0 and keeps the others."""

    lambd: float = real(default=0.5, min=0.0, doc="Size below which a number becomes 0.")


@family
class AlongAxis(Activation):
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
)
class LogSoftmax(AlongAxis):
    """The logarithm of Softmax, as NLL wants it, computed without loss of precision."""


@layer(
    category="Activation",
    module="nn.Softmin",
    stem="softmin",
    keywords=("probability", "distance", "smallest"),
)
class Softmin(AlongAxis):
    """Softmax of the negated numbers: the smallest gets the highest probability."""


@layer(
    category="Activation",
    module="nn.Softmax2d",
    stem="softmax",
    inputs=(IMAGES,),
    keywords=("probability", "segmentation", "image"),
)
class Softmax2d(Activation):
    """Turns the channels of each pixel of images (N, C, H, W) into probabilities."""


@layer(
    category="Activation",
    module="nn.GLU",
    stem="glu",
    keywords=("gated linear unit", "gate", "halve"),
)
class GLU(Activation):
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
