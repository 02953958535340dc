"""Activations: what bends the straight lines of the layers with weights."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from nodes.declaration import family
from nodes.layer import Curve, Layer, layer
from nodes.library.limits import SIZE
from nodes.library.ports import NUMBERS, SAME
from nodes.params import choice, integer, real
from nodes.shapes import Dims, shown


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
