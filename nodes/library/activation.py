"""Activations: what bends the straight lines of the layers with weights."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from nodes.declaration import family
from nodes.layer import Curve, Layer, Port, layer
from nodes.library.limits import AXIS, SIZE
from nodes.library.ports import IMAGES, NUMBERS, SAME
from nodes.params import choice, integer, real
from nodes.shapes import Dims, axis_problem, first_problem, range_problem, shown


@family
class Activation(Layer):
    """A function of each number by itself."""

    inputs = (NUMBERS,)
    outputs = (SAME,)

    def curve(self) -> Curve | None:
        """Return that the function can be drawn."""
        return Curve(self)


@layer(
    category="Activation",
    module="nn.ReLU",
    stem="relu",
    keywords=("rectifier", "rectified linear unit", "nonlinearity", "max(0, x)"),
    formula="y = max(0, x)",
    use=(
        "Between layers with weights, as the first thing to try: it costs next to nothing, "
        "and the gradient of positive numbers passes unchanged."
    ),
    avoid=(
        "At the very end, where it cuts off all negative answers. Where many units stay at 0 "
        "for good, take LeakyReLU or GELU."
    ),
    source="Nair and Hinton 2010, Rectified Linear Units Improve Restricted Boltzmann Machines",
)
class ReLU(Activation):
    """Keeps positive numbers and sets negative ones to 0. The usual choice."""


@layer(
    category="Activation",
    module="nn.ReLU6",
    stem="relu",
    keywords=("rectifier", "mobilenet", "quantization", "clip"),
    formula="y = min(max(0, x), 6)",
    use=(
        "In small networks for phones, and where the model will be quantized: a known range "
        "loses less precision in 8 bits."
    ),
    avoid="Elsewhere: above 6 the gradient is 0, and nothing is gained over ReLU.",
    source="Krizhevsky 2010, Convolutional Deep Belief Networks on CIFAR-10",
)
class ReLU6(Activation):
    """Keeps numbers from 0 to 6 and sets what lies outside to 0 or 6."""

    def curve(self) -> Curve | None:
        """Return a stretch that shows both bends."""
        return Curve(self, -3.0, 9.0)


@layer(
    category="Activation",
    module="nn.LeakyReLU",
    stem="relu",
    keywords=("rectifier", "leaky relu", "dying relu", "gan"),
    formula="y = max(0, x) + negative_slope·min(0, x)",
    use=(
        "Where ReLU leaves units dead, and in the discriminator of a GAN, usually with a "
        "slope of 0.2: some gradient always passes."
    ),
    avoid=(
        "Where zeros are wanted, such as sparse features; there ReLU gives them. If the slope "
        "matters, let PReLU learn it."
    ),
    source="Maas et al. 2013, Rectifier Nonlinearities Improve Neural Network Acoustic Models",
)
class LeakyReLU(Activation):
    """Keeps positive numbers and multiplies negative ones by a small slope."""

    negative_slope: float = real(default=0.01, doc="Slope for negative numbers.")


@layer(
    category="Activation",
    module="nn.PReLU",
    stem="prelu",
    keywords=("rectifier", "parametric relu", "learned slope"),
    formula="y = max(0, x) + a·min(0, x), a learned",
    use=(
        "In convolutional networks with data enough, such as super-resolution: the slopes "
        "cost few weights and adapt to each channel."
    ),
    avoid=(
        "Together with weight decay, which pulls the slopes to 0, and on little data; there "
        "LeakyReLU does it."
    ),
    source="He et al. 2015, arXiv:1502.01852",
)
class PReLU(Activation):
    """Keeps positive numbers and multiplies negative ones by a learned slope."""

    num_parameters: int = integer(
        default=1, min=1, max=SIZE, doc="1 for one slope, or the number of channels for one each."
    )
    init: float = real(default=0.25, doc="The slope before training.")

    def curve(self) -> Curve | None:
        """Return one channel: before training all have the same slope."""
        return Curve(replace(self, num_parameters=1))

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that there is one slope, or one for each channel."""
        channels = shapes["x"][1] if len(shapes["x"]) > 1 else 1
        if self.num_parameters not in (1, channels):
            words = f"must be 1 or the channels of {shown(shapes['x'])}"
            yield "num_parameters", f"{words}, but is {self.num_parameters}"


@layer(
    category="Activation",
    module="nn.RReLU",
    stem="relu",
    keywords=("rectifier", "randomized relu", "noise", "overfitting"),
    formula=(
        "y = max(0, x) + a·min(0, x), a drawn from lower to upper for each number\n"
        "for prediction a = (lower + upper) / 2"
    ),
    use=(
        "In place of LeakyReLU on little data: slopes drawn anew for each number work against "
        "learning by heart."
    ),
    avoid="Where training must be repeatable step by step, or noise is added already by a Dropout.",
    source="Xu et al. 2015, arXiv:1505.00853",
)
class RReLU(Activation):
    """Keeps positive numbers and multiplies negative ones by a slope that is drawn at random."""

    lower: float = real(default=1 / 8, doc="The smallest slope that is drawn.")
    upper: float = real(default=1 / 3, doc="The largest slope that is drawn.")

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that the limits are in order."""
        if self.upper < self.lower:
            yield "upper", f"must be at least lower = {self.lower}, but is {self.upper}"


@layer(
    category="Activation",
    module="nn.ELU",
    stem="elu",
    keywords=("exponential linear unit", "smooth"),
    formula="y = max(0, x) + min(0, alpha·(exp(x) − 1))",
    use=(
        "In networks without normalization: negative outputs bring the mean of the "
        "activations close to 0, which speeds learning up."
    ),
    avoid=(
        "Where speed counts, since it computes an exponential; after a batch normalization "
        "ReLU does as well."
    ),
    source="Clevert et al. 2015, arXiv:1511.07289",
)
class ELU(Activation):
    """Keeps positive numbers and bends negative ones smoothly towards -alpha."""

    alpha: float = real(default=1.0, doc="How far negative numbers reach.")


@layer(
    category="Activation",
    module="nn.CELU",
    stem="celu",
    keywords=("exponential linear unit", "smooth", "continuous"),
    formula="y = max(0, x) + min(0, alpha·(exp(x / alpha) − 1))",
    use=(
        "In place of ELU with an alpha other than 1: its slope at 0 is 1 from both sides for "
        "every alpha."
    ),
    avoid="With alpha 1, where it is ELU, and where an exponential is too slow; take ReLU.",
    source="Barron 2017, arXiv:1704.07483",
)
class CELU(Activation):
    """Like ELU, but smooth for every alpha."""

    alpha: float = real(default=1.0, above=0.0, doc="How far negative numbers reach.")


@layer(
    category="Activation",
    module="nn.SELU",
    stem="selu",
    keywords=("self normalizing", "exponential linear unit"),
    formula="y = 1.0507·(max(0, x) + min(0, 1.6733·(exp(x) − 1)))",
    use=(
        "In deep networks of Linear layers without normalization, with LeCun's normal "
        "initialization and scaled inputs."
    ),
    avoid=(
        "With batch normalization, shortcuts or plain Dropout, which undo its "
        "self-normalization; take ReLU or GELU there."
    ),
    source="Klambauer et al. 2017, arXiv:1706.02515",
)
class SELU(Activation):
    """An ELU whose scale keeps mean and spread of deep networks steady."""


@layer(
    category="Activation",
    module="nn.GELU",
    stem="gelu",
    keywords=("gaussian", "transformer", "bert", "gpt"),
    formula=(
        "y = x·Φ(x), Φ(x) = (1 + erf(x / √2)) / 2\n"
        "approximate = tanh: y = x·(1 + tanh(√(2/π)·(x + 0.044715·x³))) / 2"
    ),
    use=(
        "Inside transformers and modern convolutional networks such as ConvNeXt: smooth, and "
        "small negative numbers pass a little."
    ),
    avoid=(
        "On processors where it must be fast: ReLU is cheaper. To load weights of GPT-2 "
        "choose tanh, as that model did."
    ),
    source="Hendrycks and Gimpel 2016, arXiv:1606.08415",
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
    formula="y = x·σ(x) = x / (1 + exp(−x))",
    use=(
        "In deep convolutional networks such as EfficientNet, in diffusion models and in the "
        "gated layers of language models."
    ),
    avoid="On small devices, where Hardswish is nearly the same and cheaper.",
    source="Elfwing et al. 2017, arXiv:1702.03118; Ramachandran et al. 2017, arXiv:1710.05941",
)
class SiLU(Activation):
    """Multiplies each number by its sigmoid; also known as swish."""


@layer(
    category="Activation",
    module="nn.Mish",
    stem="mish",
    keywords=("smooth", "swish", "yolo"),
    formula="y = x·tanh(ln(1 + exp(x)))",
    use=(
        "In deep convolutional networks, as in YOLOv4: an alternative to SiLU that is a "
        "little steeper around 0."
    ),
    avoid="Where memory or time is short: it computes more than SiLU and rarely wins by much.",
    source="Misra 2019, arXiv:1908.08681",
)
class Mish(Activation):
    """Multiplies each number by tanh(softplus(x)); smooth, a little below 0 for small negatives."""


@layer(
    category="Activation",
    module="nn.Sigmoid",
    stem="sigmoid",
    keywords=("logistic", "squash", "probability", "binary", "gate", "0 to 1"),
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
