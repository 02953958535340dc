"""Functions of single numbers, and sums along an axis that keep its length."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nodes.declaration import family
from nodes.layer import Curve, Layer, layer
from nodes.library.limits import AXIS
from nodes.library.ports import NUMBERS, SAME
from nodes.params import integer, real
from nodes.shapes import Dims, axis_problem, first_problem


@family
class NumberByNumber(Layer):
    """What all functions of single numbers share."""

    inputs = (NUMBERS,)
    outputs = (SAME,)

    def curve(self) -> Curve | None:
        """Return that the function can be drawn."""
        return Curve(self)


@layer(
    category="Math",
    stem="power",
    forward="{y} = {x}.pow({exponent})",
    keywords=("pow", "square", "cube", "exponent", "root", "x^2"),
    formula="y = x ^ exponent",
    use="For squares in energies and distances, and for roots of what is never negative.",
    avoid="With a broken exponent where x may be negative: the result is not a number.",
    source="PyTorch, torch.pow",
)
class Power(NumberByNumber):
    """Raises each number to a power: 2 squares, 0.5 takes the root."""

    exponent: float = real(preset=2.0, min=-100.0, max=100.0, doc="The power.")

    def curve(self) -> Curve | None:
        """Return that the function can be drawn where it has values."""
        exponent: object = self.exponent  # a block's parameter may stand for it
        whole = isinstance(exponent, float) and exponent.is_integer()
        return Curve(self, -3.0, 3.0) if whole else Curve(self, 0.05, 5.0)


@layer(
    category="Math",
    stem="absolute",
    forward="{y} = {x}.abs()",
    keywords=("magnitude", "modulus", "|x|"),
    formula="y = |x|",
    use="For the size of a difference or an edge, whatever its sign.",
    avoid="As a smooth nonlinearity: the slope jumps at 0; take Softplus or Power with 2.",
    source="PyTorch, torch.abs",
)
class Abs(NumberByNumber):
    """The size of each number without its sign."""


@layer(
    category="Math",
    stem="negative",
    forward="{y} = -{x}",
    keywords=("minus", "neg", "flip sign", "invert"),
    formula="y = −x",
    use="To turn a distance into a score, since what is near should score high.",
    avoid="Before an Add: Subtract does both at once.",
    source="PyTorch, torch.neg",
)
class Negative(NumberByNumber):
    """Turns the sign of each number around."""


@layer(
    category="Math",
    stem="reciprocal",
    forward="{y} = {x}.reciprocal()",
    keywords=("inverse", "1/x", "one over"),
    formula="y = 1 / x",
    use="To divide by the same tensor in several places.",
    avoid="Where x may be 0, which gives infinity: Clamp it first. For one quotient take Divide.",
    source="PyTorch, torch.reciprocal",
)
class Reciprocal(NumberByNumber):
    """One divided by each number."""

    def curve(self) -> Curve | None:
        """Return that the function can be drawn right of 0."""
        return Curve(self, 0.2, 5.0)


@layer(
    category="Math",
    stem="sign",
    forward="{y} = {x}.sign()",
    keywords=("signum", "binarize", "direction"),
    formula="y = 1 where x > 0, −1 where x < 0, else 0",
    use="To look at the direction of a change alone.",
    avoid="Anywhere that gradients should pass: its slope is 0 everywhere; take Tanh.",
    source="PyTorch, torch.sign",
)
class Sign(NumberByNumber):
    """Tells the sign of each number: 1 for positive ones, -1 for negative ones, 0 for 0."""


@layer(
    category="Math",
    stem="clamp",
    forward="{y} = {x}.clamp({min=}, {max=})",
    keywords=("clip", "limit", "bound", "min", "max", "saturate"),
    formula="y = min(max(x, min), max)",
    use="To keep a log-variance, a logarithm's argument or a divisor within safe limits.",
    avoid="As a nonlinearity between layers, where Hardtanh says the same by a known name.",
    source="PyTorch, torch.clamp",
)
class Clamp(NumberByNumber):
    """Cuts numbers off below a smallest and above a largest value; outside the slope is 0."""

    min: float | None = real(
        default=None, preset=-1.0, optional=True, doc="The smallest result; none for no limit."
    )
    max: float | None = real(
        default=None, preset=1.0, optional=True, doc="The largest result; none for no limit."
    )

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that there is a limit, and that they stand in order."""
        if self.min is None and self.max is None:
            yield "min", "must be set, or max instead"
        elif self.min is not None and self.max is not None and self.min > self.max:
            yield "max", f"must be at least min = {self.min}, but is {self.max}"


@layer(
    category="Math",
    stem="exponential",
    forward="{y} = {x}.exp()",
    keywords=("e^x", "exponent", "variance from log"),
    formula="y = e^x",
    use="To turn a logarithm back: the variance out of a log-variance, odds out of scores.",
    avoid="On numbers above 88, which overflow in float32. For probabilities take Softmax.",
    source="PyTorch, torch.exp",
)
class Exp(NumberByNumber):
    """Raises e, which is 2.718, to the power of each number."""


@layer(
    category="Math",
    stem="logarithm",
    forward="{y} = {x}.log()",
    keywords=("ln", "natural logarithm", "log likelihood"),
    formula="y = ln x",
    use="For amounts that spread over orders of magnitude, such as energies and prices.",
    avoid="Where x may be 0: Clamp it first. After a Softmax, which LogSoftmax does safely.",
    source="PyTorch, torch.log",
)
class Log(NumberByNumber):
    """The natural logarithm of each number, which must be greater than 0."""

    def curve(self) -> Curve | None:
        """Return that the function can be drawn right of 0."""
        return Curve(self, 0.05, 5.0)


@layer(
    category="Math",
    stem="root",
    forward="{y} = {x}.sqrt()",
    keywords=("square root", "sqrt", "standard deviation"),
    formula="y = √x",
    use="For a length out of a sum of squares, or a spread out of a variance.",
    avoid="Where x reaches 0 and gradients pass: the slope is infinite there. Add a little first.",
    source="PyTorch, torch.sqrt",
)
class Sqrt(NumberByNumber):
    """The square root of each number, which must not be negative."""

    def curve(self) -> Curve | None:
        """Return that the function can be drawn right of 0."""
        return Curve(self, 0.02, 5.0)


@layer(
    category="Math",
    stem="inverse_root",
    forward="{y} = {x}.rsqrt()",
    keywords=("reciprocal square root", "1/sqrt", "rsqrt", "normalize"),
    formula="y = 1 / √x",
    use="To scale by a spread, as in a normalization written out by hand.",
    avoid="Where x may be 0; add a small number first. RMSNorm and LayerNorm do all that.",
    source="PyTorch, torch.rsqrt",
)
class Rsqrt(NumberByNumber):
    """One divided by the square root of each number."""

    def curve(self) -> Curve | None:
        """Return that the function can be drawn right of 0."""
        return Curve(self, 0.1, 5.0)


@layer(
    category="Math",
    stem="sine",
    forward="{y} = {x}.sin()",
    keywords=("wave", "periodic", "siren", "fourier features"),
    formula="y = sin x",
    use="For angles, for times of day and year, and as the nonlinearity of implicit images.",
    avoid="In ordinary networks: it has ups and downs without end, which are hard to train.",
    source="Sitzmann et al. 2020, arXiv:2006.09661",
)
class Sin(NumberByNumber):
    """The sine of each number, an angle in radians."""


@layer(
    category="Math",
    stem="cosine",
    forward="{y} = {x}.cos()",
    keywords=("wave", "periodic", "angle", "fourier features"),
    formula="y = cos x",
    use="Beside Sin, for an angle as a pair of numbers without a jump at 360 degrees.",
    avoid="For the likeness of two vectors; take CosineSimilarity.",
    source="PyTorch, torch.cos",
)
class Cos(NumberByNumber):
    """The cosine of each number, an angle in radians."""


@layer(
    category="Math",
    stem="normalized",
    inputs=(NUMBERS,),
    outputs=(SAME,),
    forward="{y} = F.normalize({x}, {args})",
    keywords=("unit length", "l2", "unit vector", "cosine", "contrastive", "metric learning"),
    formula="y = x / max(‖x‖ₚ, eps), over axis dim",
    use="Before dot products that shall compare directions, as in contrastive learning.",
    avoid="As a normalization between layers, where LayerNorm and RMSNorm keep the scale.",
    source="PyTorch, F.normalize",
)
class Normalize(Layer):
    """Scales vectors to length 1; their direction stays."""

    p: float = real(default=2.0, min=0.0, max=100.0, doc="2 for length as on paper, 1 for sums.")
    dim: int = integer(
        default=1,
        min=-1 - AXIS,
        max=AXIS,
        literal=True,
        doc="The axis of the vectors, counted with the batch as axis 0; -1 is the last.",
    )
    eps: float = real(default=1e-12, min=0.0, max=1.0, advanced=True, doc="The smallest divisor.")

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that there is such an axis behind the batch."""
        yield from first_problem(dim=axis_problem(shapes["x"], self.dim))


@layer(
    category="Math",
    stem="running_sum",
    inputs=(NUMBERS,),
    outputs=(SAME,),
    forward="{y} = {x}.cumsum({dim})",
    keywords=("cumulative sum", "prefix sum", "integral", "accumulate", "cumsum"),
    formula="y[t] = x[0] + x[1] + … + x[t], along axis dim",
    use="For positions out of steps, for a distribution function, for causal averages.",
    avoid="Over very long axes in half precision, where errors add up as well.",
    source="PyTorch, torch.cumsum",
)
class CumSum(Layer):
    """Adds up from the start of an axis to each position."""

    dim: int = integer(
        preset=1,
        min=-1 - AXIS,
        max=AXIS,
        literal=True,
        doc="The axis that is added up along, the batch being axis 0; -1 is the last.",
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the axis exists and is not the batch."""
        yield from first_problem(dim=axis_problem(shapes["x"], self.dim))
