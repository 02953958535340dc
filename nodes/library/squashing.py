"""Activations that squash, shrink or cut numbers: gates, probabilities, limits, thresholds."""

from __future__ import annotations

from collections.abc import Iterator

from nodes.layer import Curve, layer
from nodes.library.activation import Activation
from nodes.params import real


@layer(
    category="Activation",
    module="nn.Sigmoid",
    stem="sigmoid",
    keywords=("logistic", "squash", "probability", "binary", "gate", "0 to 1", "sig"),
    formula="y = σ(x) = 1 / (1 + exp(−x))",
    use=(
        "For probabilities of yes-or-no questions, several of which may be true at once, and "
        "for gates that let a share through."
    ),
    avoid=(
        "Between hidden layers: far from 0 its gradient vanishes; take ReLU. Before "
        "BCEWithLogits, which contains it."
    ),
    source="Rumelhart et al. 1986, Learning representations by back-propagating errors",
)
class Sigmoid(Activation):
    """Squeezes each number between 0 and 1: 1 / (1 + exp(-x))."""


@layer(
    category="Activation",
    module="nn.LogSigmoid",
    stem="log_sigmoid",
    keywords=("logistic", "log probability"),
    formula="y = ln(1 / (1 + exp(−x))) = −ln(1 + exp(−x))",
    use=(
        "In a loss of your own that adds up log probabilities, such as negative sampling for "
        "word vectors."
    ),
    avoid=(
        "Inside a network, where it only grows ever more negative; for plain yes-or-no "
        "training BCEWithLogits has it built in."
    ),
    source="PyTorch, nn.LogSigmoid",
)
class LogSigmoid(Activation):
    """The logarithm of the sigmoid, computed without loss of precision."""


@layer(
    category="Activation",
    module="nn.Tanh",
    stem="tanh",
    keywords=("hyperbolic tangent", "squash"),
    formula="y = tanh(x) = (exp(x) − exp(−x)) / (exp(x) + exp(−x))",
    use=(
        "For results between −1 and 1, such as the pixels of a generator or the actions of a "
        "policy, and inside recurrent layers."
    ),
    avoid="In deep feed-forward networks: its gradient vanishes away from 0; take ReLU or GELU.",
    source="LeCun et al. 1998, Efficient BackProp",
)
class Tanh(Activation):
    """Squeezes each number between -1 and 1."""


@layer(
    category="Activation",
    module="nn.Hardswish",
    stem="hardswish",
    keywords=("swish", "mobilenet", "fast"),
    formula="y = x·min(max(0, x + 3), 6) / 6",
    use=(
        "In networks for phones, such as MobileNetV3, and where the model will be quantized: "
        "no exponential is computed."
    ),
    avoid="On graphics cards, where SiLU is as fast and smooth at −3 and 3, too.",
    source="Howard et al. 2019, arXiv:1905.02244",
)
class Hardswish(Activation):
    """Like SiLU, but of straight pieces and therefore faster."""


@layer(
    category="Activation",
    module="nn.Hardsigmoid",
    stem="hardsigmoid",
    keywords=("sigmoid", "mobilenet", "fast", "gate"),
    formula="y = min(max(0, x / 6 + 1/2), 1)",
    use=("For the gates of squeeze-and-excite blocks in networks that must be fast or quantized."),
    avoid=(
        "For probabilities in a loss: outside of −3 to 3 it is exactly 0 or 1 and its "
        "gradient 0; take Sigmoid."
    ),
    source="Howard et al. 2019, arXiv:1905.02244",
)
class Hardsigmoid(Activation):
    """Like Sigmoid, but of straight pieces and therefore faster."""


@layer(
    category="Activation",
    module="nn.Hardtanh",
    stem="hardtanh",
    keywords=("clip", "clamp", "limit"),
    formula="y = min(max(min_val, x), max_val)",
    use=(
        "To keep a signal between two limits at next to no cost, as a physical range or in "
        "binarized networks."
    ),
    avoid="Where units often reach the limits: no gradient passes there; Tanh keeps a little.",
    source="Collobert 2004, Large Scale Machine Learning",
)
class Hardtanh(Activation):
    """Keeps numbers between two limits and sets what lies outside to the nearer limit."""

    min_val: float = real(default=-1.0, doc="The lower limit.")
    max_val: float = real(default=1.0, doc="The upper limit.")

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that the limits are in order."""
        if self.max_val <= self.min_val:
            yield "max_val", f"must be greater than min_val = {self.min_val}, but is {self.max_val}"

    def curve(self) -> Curve | None:
        """Return a stretch that shows both limits."""
        margin = 1.5 * (self.max_val - self.min_val)
        return Curve(self, self.min_val - margin, self.max_val + margin)


@layer(
    category="Activation",
    module="nn.Softplus",
    stem="softplus",
    keywords=("smooth relu", "positive"),
    formula=("y = ln(1 + exp(beta·x)) / beta\ny = x where beta·x > threshold"),
    use="For results that must be positive, such as a variance, a rate or a scale.",
    avoid=(
        "As the usual activation of hidden layers: slower than ReLU, and its outputs are never 0."
    ),
    source=(
        "Dugas et al. 2001, Incorporating Second-Order Functional Knowledge for Better Option "
        "Pricing"
    ),
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
    formula="y = x / (1 + |x|)",
    use=(
        "In place of Tanh where units saturate: it approaches its limits slowly, so that more "
        "gradient is left."
    ),
    avoid="As the usual choice for deep networks; ReLU and its kin train faster.",
    source=(
        "Glorot and Bengio 2010, Understanding the difficulty of training deep feedforward "
        "neural networks"
    ),
)
class Softsign(Activation):
    """Squeezes each number between -1 and 1, more slowly than Tanh: x / (1 + |x|)."""


@layer(
    category="Activation",
    module="nn.Tanhshrink",
    stem="tanhshrink",
    keywords=("shrink", "denoise"),
    formula="y = x − tanh(x)",
    use=(
        "In sparse coding and denoising: small numbers, mostly noise, nearly vanish, and "
        "large ones lose 1."
    ),
    avoid=(
        "Between ordinary layers: around 0 its gradient is 0, and learning hardly starts there."
    ),
    source="PyTorch, nn.Tanhshrink",
)
class Tanhshrink(Activation):
    """Subtracts its tanh from each number: small ones nearly vanish."""


@layer(
    category="Activation",
    module="nn.Softshrink",
    stem="softshrink",
    keywords=("shrink", "sparse", "threshold", "denoise"),
    formula="y = sign(x)·max(|x| − lambd, 0)",
    use=(
        "In sparse coding such as LISTA, where it is the exact step of an L1 penalty, and for "
        "denoising."
    ),
    avoid=(
        "Where the size of large numbers must stay: it takes lambd from each; Hardshrink does not."
    ),
    source="Donoho 1995, De-noising by soft-thresholding",
)
class Softshrink(Activation):
    """Moves each number towards 0 by lambd and sets what is smaller to 0."""

    lambd: float = real(default=0.5, min=0.0, doc="How far each number moves towards 0.")

    def curve(self) -> Curve | None:
        """Return a stretch that shows both bends."""
        reach = max(3.0, 2.0 * self.lambd)
        return Curve(self, -reach, reach)


@layer(
    category="Activation",
    module="nn.Hardshrink",
    stem="hardshrink",
    keywords=("shrink", "sparse", "threshold"),
    formula="y = x where |x| > lambd, else 0",
    use="To drop small coefficients and keep large ones unchanged, as in wavelet denoising.",
    avoid="Where training must be smooth: it jumps at lambd; Softshrink does not.",
    source="Donoho and Johnstone 1994, Ideal spatial adaptation by wavelet shrinkage",
)
class Hardshrink(Activation):
    """Sets numbers between -lambd and lambd to 0 and keeps the others."""

    lambd: float = real(default=0.5, min=0.0, doc="Size below which a number becomes 0.")

    def curve(self) -> Curve | None:
        """Return a stretch that shows both bends."""
        reach = max(3.0, 2.0 * self.lambd)
        return Curve(self, -reach, reach)


@layer(
    category="Activation",
    module="nn.Threshold",
    stem="threshold",
    keywords=("step", "cut", "clip", "relu"),
    formula="y = x where x > threshold, else value",
    use=(
        "To replace all that is too small to count by one number, for instance a background by 0."
    ),
    avoid="As the usual activation, which is ReLU: the same with threshold 0 and value 0.",
    source="PyTorch, nn.Threshold",
)
class Threshold(Activation):
    """Keeps numbers above a threshold and replaces all others by one value."""

    threshold: float = real(preset=0.0, doc="What a number must exceed to be kept.")
    value: float = real(preset=0.0, doc="What stands in place of the others.")
